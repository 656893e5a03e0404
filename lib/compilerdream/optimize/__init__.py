"""The trained agent as a compiler's optimiser: files in, optimised bitcode or objects out."""

from compilerdream.optimize.optimize import OptimizeError, optimize
from compilerdream.optimize.result import Optimized

__all__ = ["OptimizeError", "Optimized", "optimize"]

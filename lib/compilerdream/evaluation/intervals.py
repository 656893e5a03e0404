"""Bootstrap intervals of means: over programs, and over programs and seeds."""

import math
import warnings

import numpy as np
from scipy import stats

LEVEL = 0.95
RESAMPLES = 5000


def geometric_mean(ratios: np.ndarray) -> float:
    """The geometric mean of positive ratios of any shape; nan of none."""
    return float(np.exp(np.mean(np.log(ratios)))) if np.size(ratios) else math.nan


def over_programs(ratios: np.ndarray, seed: int = 0) -> tuple[float, float]:
    """The 95 % interval of the geometric mean of `ratios` `[P]`, programs drawn anew.

    (nan, nan) for less than two programs.
    """
    low, high = mean_interval(np.log(np.asarray(ratios, float)), seed)
    return math.exp(low), math.exp(high)


def mean_interval(values: np.ndarray, seed: int = 0) -> tuple[float, float]:
    """The 95 % interval of the mean of `values` `[P]`, one a program, programs drawn anew.

    Bias-corrected and accelerated (scipy.stats.bootstrap). (nan, nan) for less than two programs.
    """
    values = np.asarray(values, float)
    if values.size < 2:
        return math.nan, math.nan
    if np.ptp(values) == 0.0:
        return float(values[0]), float(values[0])
    with warnings.catch_warnings():
        # A resample whose programs are all alike has no spread; the interval is still defined.
        warnings.simplefilter("ignore", stats.DegenerateDataWarning)
        found = stats.bootstrap(
            (values,), np.mean, confidence_level=LEVEL, n_resamples=RESAMPLES, method="BCa",
            rng=np.random.default_rng(seed),
        ).confidence_interval  # fmt: skip
    return float(found.low), float(found.high)


def over_programs_and_seeds(ratios: np.ndarray, seed: int = 0) -> tuple[float, float]:
    """The 95 % interval of the geometric mean of `ratios` `[S, P]`, both axes drawn anew.

    Seeds and programs are crossed (every seed saw every program), so a resample draws S seeds
    and P programs and takes the mean of the table they span; percentiles of RESAMPLES of those.
    """
    logs = np.log(np.asarray(ratios, float))
    if logs.ndim != 2:
        raise ValueError(f"expected ratios [S, P], not shape {logs.shape}")
    seeds, programs = logs.shape
    if seeds < 2:
        return over_programs(np.exp(logs.reshape(-1)), seed)
    random = np.random.default_rng(seed)
    # The mean over drawn rows and columns is a product of how often each was drawn.
    rows = random.multinomial(seeds, np.full(seeds, 1 / seeds), RESAMPLES) / seeds
    columns = random.multinomial(programs, np.full(programs, 1 / programs), RESAMPLES) / programs
    means = np.einsum("rs,sp,rp->r", rows, logs, columns)
    low, high = np.percentile(means, [50 * (1 - LEVEL), 50 * (1 + LEVEL)])
    return float(np.exp(low)), float(np.exp(high))

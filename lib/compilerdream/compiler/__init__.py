"""The compiler as an environment: toolchain, passes, faults, Gymnasium environments."""

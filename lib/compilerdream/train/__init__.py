"""Training: the loop, its clocks, collection, checkpoints, logs, and the assembly of a run."""

"""The command line, the notebook runner, and what looks after the machine."""

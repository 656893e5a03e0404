"""Figures, made from saved records only: functions that take `data=, ax=` and return the Axes."""

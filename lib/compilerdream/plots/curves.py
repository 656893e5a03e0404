"""Curves over training, from metrics.jsonl."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from compilerdream.plots import style

UNITS = {
    "minutes": "training time (minutes)",
    "hours": "training time (hours)",
    "step": "compiler passes applied in training (environment steps)",
    "updates": "gradient updates",
}

SCORES = {
    "score/validation_geomean": ("validation programs, one greedy try each", style.BLUE, "o"),
    "score/train_geomean": ("training programs, while exploring", style.SKY, ""),
}

LOSSES = {
    "loss/autophase": ("features (squared error)", style.BLUE),
    "loss/histogram": ("action histogram (squared error)", style.GREEN),
    "loss/reward": ("reward (nats)", style.ORANGE),
    "loss/discount": ("end of episode (nats)", style.GREY),
    "loss/kl": ("latents, KL (nats)", style.PURPLE),
}


def learning_curve(data: pd.DataFrame, ax: Axes | None = None, x: str = "minutes") -> Axes:
    """Geometric mean of -Oz over count while training; `data` as `tables.read_metrics` gives it.

    One line a score: the mean over runs, with the range over runs shaded when there are several.
    `x` is minutes, hours, step or updates.
    """
    ax = style.axes(ax)
    for name, (label, colour, marker) in SCORES.items():
        curves = by_run(data, name, x)
        if not curves:
            continue
        if len(curves) == 1:
            at, mean = curves[0]
        else:
            at, values = on_grid(curves)
            mean = values.mean(0)
            ax.fill_between(at, values.min(0), values.max(0), color=colour, alpha=0.2, linewidth=0)
            label = f"{label} (mean and range of {len(curves)} runs)"
        ax.plot(at, mean, color=colour, marker=marker, markersize=4, label=label)
    ax.axhline(1.0, color=style.METHODS["oz"].colour, linestyle="--", linewidth=1.2, label="-Oz")
    ax.set_xlabel(UNITS[x])
    ax.set_ylabel("-Oz count / count\n(geometric mean)")
    ax.set_xlim(left=0.0)
    style.legend_above(ax, columns=3)
    return ax


def losses(data: pd.DataFrame, ax: Axes | None = None, x: str = "updates") -> Axes:
    """The world model's loss terms on a logarithmic axis, before scaling; mean over runs."""
    ax = style.axes(ax)
    for name, (label, colour) in LOSSES.items():
        curves = by_run(data, name, x)
        if not curves:
            continue
        at, values = on_grid(curves)
        ax.plot(at, values.mean(0), color=colour, label=label, linewidth=1.5)
    ax.set_yscale("log")
    ax.set_xlabel(UNITS[x])
    ax.set_ylabel("loss")
    ax.set_xlim(left=0.0)
    style.legend_above(ax, columns=3)
    return ax


def by_run(data: pd.DataFrame, name: str, x: str) -> list[tuple[np.ndarray, np.ndarray]]:
    """(x, smoothed y) of each run that logged `name`; training scores are noisy and smoothed."""
    curves = []
    if name not in data:
        return curves
    for _, run in data.groupby("run", sort=True):
        seen = run[[x, name]].dropna()
        if len(seen):
            window = 1 if name.startswith("score/validation") else max(1, len(seen) // 40)
            smooth = seen[name].rolling(window, min_periods=1).mean()
            curves.append((seen[x].to_numpy(float), smooth.to_numpy(float)))
    return curves


def on_grid(curves: list[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """A common grid `[G]` of x, up to where the shortest run ends, and each run's y `[runs, G]`."""
    start = max(at[0] for at, _ in curves)
    end = min(at[-1] for at, _ in curves)
    grid = np.linspace(start, end, max(len(at) for at, _ in curves))
    return grid, np.stack([np.interp(grid, at, y) for at, y in curves])

"""How well a world model foretells, from a saved record (`evaluation.world_record`)."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from compilerdream.evaluation import world_quality
from compilerdream.evaluation.world_record import Record, by_program
from compilerdream.plots import style

SORTS = {"actor": ("agent", style.BLUE), "random": ("random", style.PURPLE)}  # whose passes


def quality(record: Record) -> style.Picture:
    """Four panels: how sequences are ranked, calibration, and errors and features by horizon."""
    figure, axes = style.subplots(2, 2, (11.0, 7.0))
    rank_correlations(by_program(record.returns), axes[0, 0])
    calibration(record.returns, axes[0, 1])
    error_by_horizon(record.errors, axes[1, 0])
    features_by_horizon(record.features, axes[1, 1])
    return figure


def error_by_horizon(
    data: pd.DataFrame, ax: Axes | None = None, quantity: str = "saving"
) -> Axes:
    """Mean error of rewards or savings after so many passes, beside what two guesses would have.

    data: errors.csv. Solid: the model. Dashed: guessing the mean of all sequences; dotted: that of
    the program's own. Below the dotted line, the model tells sequences of one program apart.
    """
    ax = style.axes(ax)
    for sort, (label, colour) in SORTS.items():
        rows = data[(data["quantity"] == quantity) & (data["sort"] == sort)]
        for column, line, words in (
            ("error", "-", "model"), ("spread", "--", "mean of all"),
            ("spread_within", ":", "program's mean"),
        ):  # fmt: skip
            ax.plot(rows["horizon"], rows[column], line, color=colour, label=f"{label}: {words}")
    ax.set_ylim(bottom=0.0)
    ax.set_xlabel("passes imagined")
    ax.set_ylabel(f"error of the {quantity}")
    style.legend_above(ax, columns=2)
    return ax


def features_by_horizon(data: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """R² of the program's features after so many passes: median and middle half of the features.

    data: features.csv. Dashed: the median of guessing that nothing changes. The axis ends at -0.5.
    """
    ax = style.axes(ax)
    for sort, (label, colour) in SORTS.items():
        known = data[(data["sort"] == sort) & data["r2"].notna()].groupby("horizon")
        if not len(known):
            continue
        middle = known["r2"].median()
        low, high = known["r2"].quantile(0.25), known["r2"].quantile(0.75)
        ax.fill_between(middle.index, low, high, color=colour, alpha=0.18, linewidth=0)
        ax.plot(middle.index, middle, color=colour, label=label)
        ax.plot(middle.index, known["still"].median(), "--", color=colour,
                label=f"{label}: nothing changes")  # fmt: skip
    ax.set_ylim(-0.5, 1.02)
    ax.set_xlabel("passes imagined")
    ax.set_ylabel("R² of features")
    style.legend_above(ax, columns=2)
    return ax


def feature_map(
    data: pd.DataFrame, ax: Axes | None = None, sort: str = "actor", top: int = 20
) -> Axes:
    """R² of single features (rows) after so many passes (columns), best foretold first.

    data: features.csv. `top` rows, evenly chosen from best to worst where there are more; features
    that never differ have no R² and no row. Everything at or below 0 has one colour.
    """
    table = data[data["sort"] == sort].pivot(index="feature", columns="horizon", values="r2")
    table = table.dropna(how="any")
    table = table.loc[table.mean(axis=1).sort_values(ascending=False, kind="stable").index]
    chosen = np.unique(np.linspace(0, len(table) - 1, min(top, len(table))).round().astype(int))
    table = table.iloc[chosen]
    ax = style.axes(ax, (7.0, 1.0 + 0.19 * len(table)))
    if table.empty:
        ax.text(0.5, 0.5, "no feature differs", ha="center", transform=ax.transAxes)
        return ax
    first, last = table.columns[0], table.columns[-1]
    image = ax.imshow(
        table.to_numpy(), aspect="auto", vmin=0.0, vmax=1.0, cmap="cividis",
        extent=(first - 0.5, last + 0.5, len(table) - 0.5, -0.5), interpolation="nearest",
    )  # fmt: skip
    ax.set_yticks(range(len(table)), table.index, fontsize=7)
    ax.set_xlabel("passes imagined")
    ax.grid(visible=False)
    ax.figure.colorbar(image, ax=ax, label="R²")
    return ax


def calibration(data: pd.DataFrame, ax: Axes | None = None, bins: int = 10) -> Axes:
    """Real against imagined saving at the end, sequences binned by what was imagined.

    data: returns.csv. Points are means, bars the middle 80 % of the real savings. On the diagonal,
    what is imagined is what happens.
    """
    ax = style.axes(ax, (4.2, 3.6))
    for sort, (label, colour) in SORTS.items():
        rows = data[data["sort"] == sort]
        if rows.empty:
            continue
        table = world_quality.calibration(
            rows["imagined"].to_numpy(), rows["real"].to_numpy(), bins
        )
        around = (table["real"] - table["low"]).clip(0), (table["high"] - table["real"]).clip(0)
        ax.errorbar(
            table["imagined"], table["real"], around, fmt="o-", color=colour, markersize=4,
            linewidth=1.2, elinewidth=0.8, label=label,
        )  # fmt: skip
    ax.axline((0.0, 0.0), slope=1.0, color="#606060", linewidth=0.8, linestyle="--")
    ax.set_xlabel("saving imagined (1: as -Oz)")
    ax.set_ylabel("saving in truth")
    style.legend_above(ax, columns=2)
    return ax


def rank_correlations(data: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """How each program's sequences are ranked: a point a program, a line at the mean.

    data: `world_record.by_program`. Programs whose sequences are all alike have no point.
    """
    ax = style.axes(ax, (7.0, 2.4))
    for place, (sort, (label, colour)) in enumerate(SORTS.items()):
        values = data.loc[data["sort"] == sort, "rank_correlation"].dropna().to_numpy()
        nudge = np.linspace(-0.25, 0.25, 7)[np.arange(len(values)) % 7]
        ax.plot(values, place + nudge, "o", color=colour, markersize=3.5, alpha=0.7, label=label)
        if len(values):
            ax.plot([values.mean()] * 2, [place - 0.4, place + 0.4], color="black", linewidth=2)
    ax.axvline(0.0, color="#606060", linewidth=0.8)
    ax.set_xlim(-1.02, 1.02)
    ax.set_yticks(range(len(SORTS)), [label for label, _ in SORTS.values()])
    ax.invert_yaxis()
    ax.grid(visible=False, axis="y")
    ax.set_xlabel("rank correlation within a program")
    return ax

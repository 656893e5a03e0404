"""Results against -Oz, from results.csv (`evaluation.metrics.frame` of its rows)."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from compilerdream.evaluation.intervals import geometric_mean
from compilerdream.evaluation.metrics import interval
from compilerdream.plots import style

RATIO = "-Oz count / count   (above 1: smaller than -Oz)"


def geomean_bars(data: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """One bar a policy: geometric mean over programs, 95 % bootstrap interval, a point a program.

    Needs columns suite, program, policy, ratio, fault, seed. Rows with a fault have no measured
    ratio; they are left out and counted in the note at the right.
    """
    policies = style.in_order(data["policy"])
    ax = style.axes(ax, (7.6, 0.9 + 0.55 * len(policies)))
    for place, name in enumerate(policies):
        rows = data[data["policy"] == name]
        measured = rows[rows["fault"] == ""]
        look = style.method(name)
        ratios = _by_program(measured).to_numpy()
        mean = geometric_mean(measured["ratio"].to_numpy(float))
        ax.barh(place, mean, color=look.colour, alpha=0.85, height=0.62, label=look.label)
        if name != "oz":
            nudge = np.linspace(-0.2, 0.2, 7)[np.arange(len(ratios)) % 7]
            ax.plot(
                ratios, place + nudge, "o", markersize=3.2, color="white",
                markeredgecolor="#404040", markeredgewidth=0.6,
            )  # fmt: skip
            low, high = interval(measured)
            if np.isfinite(low):
                ax.plot([low, high], [place, place], color="#202020", linewidth=2.4)
        ax.annotate(
            _note(rows, mean), (1.01, place), xycoords=("axes fraction", "data"),
            va="center", fontsize=style.SMALL,
        )  # fmt: skip
    ax.axvline(1.0, color=style.METHODS["oz"].colour, linestyle="--", linewidth=1.2)
    ax.set_yticks(range(len(policies)), [style.method(name).label for name in policies])
    ax.invert_yaxis()
    ax.grid(visible=False, axis="y")
    ax.set_xlim(left=0.0)
    ax.set_xlabel(RATIO)
    return ax


def program_ratios(data: pd.DataFrame, ax: Axes | None = None, by: str = "agent") -> Axes:
    """One line a program, sorted by the ratio of policy `by`: every policy's ratio as a point.

    A bar joins -Oz (1.0) with `by`, so its side and length are what `by` gains or loses. Over
    several seeds the geometric mean is shown. Columns as for `geomean_bars`.
    """
    measured = data[(data["fault"] == "") & (data["policy"] != "oz")]
    first = _by_program(measured[measured["policy"] == by]).sort_values()
    ax = style.axes(ax, (7.6, 1.2 + 0.21 * len(first)))
    places = {program: place for place, program in enumerate(first.index)}
    ax.hlines(
        list(places.values()), 1.0, first.to_numpy(), color=style.method(by).colour,
        linewidth=5, alpha=0.3,
    )  # fmt: skip
    for rank, name in enumerate(style.in_order(measured["policy"])):
        rows = _by_program(measured[measured["policy"] == name])
        rows = rows[rows.index.isin(first.index)]
        ax.plot(
            rows.to_numpy(), [places[program] for program in rows.index], "o",
            color=style.method(name).colour, markersize=6 if name == by else 4.5,
            label=style.method(name).label, zorder=9 - rank,
        )  # fmt: skip
    ax.axvline(1.0, color=style.METHODS["oz"].colour, linestyle="--", linewidth=1.2, label="-Oz")
    ax.set_yticks(list(places.values()), [name for _, name in first.index])
    ax.set_ylim(-0.8, len(places) - 0.2)
    ax.set_xlabel(RATIO)
    style.legend_above(ax, columns=5)
    return ax


def _by_program(rows: pd.DataFrame) -> pd.Series:
    """The ratio of each (suite, program): the geometric mean over seeds."""
    logs = np.log(rows["ratio"].astype(float))
    return np.exp(logs.groupby([rows["suite"], rows["program"]]).mean())


def _note(rows: pd.DataFrame, mean: float) -> str:
    faults = int((rows["fault"] != "").sum())
    score = f"{mean:.3f}" if np.isfinite(mean) else "no result"
    return f"{score}  ({faults} failed)" if faults else score

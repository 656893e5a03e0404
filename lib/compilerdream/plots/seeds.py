"""Learning curves over several seeds, as Figure 7: mean and standard deviation, from metrics.jsonl.

The paper shows test scores; here it is the validation score, for nobody looks at test programs
while training.
"""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import StrMethodFormatter

from compilerdream.plots import style
from compilerdream.plots.curves import LOSSES, UNITS, by_run, on_grid

SCORE = "score/validation_geomean"
_COLOURS = (style.BLUE, style.ORANGE, style.GREEN, style.PURPLE, style.SKY, style.VERMILLION)
_DASHES = ("-", "--", "-.", ":")


def scores(data: pd.DataFrame, ax: Axes | None = None, x: str = "step") -> Axes:
    """The validation score while training: an experiment's mean over seeds, and one deviation.

    data: `tables.read_metrics` of runs, each named `<experiment>/seed<n>`. x: step, hours, minutes
    or updates. A curve ends where the first of its seeds does; one seed alone has no band.
    """
    ax = style.axes(ax, (5.6, 3.6))
    experiments = data["run"].str.rpartition("/")[0]
    for rank, (name, runs) in enumerate(data.groupby(experiments, sort=False)):
        curves = by_run(runs, SCORE, x)
        if curves:
            colour = _COLOURS[rank % len(_COLOURS)]
            dashes = _DASHES[rank // len(_COLOURS) % len(_DASHES)]
            _band(ax, curves, colour, f"{name} ({_count(curves)})", dashes)
    ax.axhline(1.0, color=style.METHODS["oz"].colour, linestyle="--", linewidth=1.2, label="-Oz")
    return _finished(ax, x, "-Oz count / count\n(geometric mean, validation programs)")


def losses(data: pd.DataFrame, ax: Axes | None = None, x: str = "step") -> Axes:
    """The world model's loss terms before scaling, on a logarithmic axis: mean and one deviation.

    data and x: as for `scores`, of one experiment's seeds.
    """
    ax = style.axes(ax, (5.6, 3.6))
    for name, (label, colour) in LOSSES.items():
        curves = by_run(data, name, x)
        if curves:
            _band(ax, curves, colour, label)
    ax.set_yscale("log")
    return _finished(ax, x, "world model's loss")


def learning(data: pd.DataFrame) -> Figure:
    """Scores above losses, over environment steps at the left and over hours at the right.

    data: as for `scores`. With several experiments each has a row of losses of its own.
    """
    experiments = data["run"].str.rpartition("/")[0]
    names = list(experiments.unique())
    rows = 1 + len(names)
    figure, panels = style.subplots(
        rows, 2, (11.0, 1.0 + 3.2 * rows), sharex="col", sharey="row", squeeze=False
    )
    for column, x in enumerate(("step", "hours")):
        scores(data, panels[0, column], x)
        for row, name in enumerate(names, 1):
            ax = losses(data[experiments == name], panels[row, column], x)
            ax.set_ylabel(f"world model's loss\n({name})")
    for ax in panels[:, 1]:
        ax.set_ylabel("")
    for ax in (*panels[:, 1], *panels[2:, 0]):
        ax.get_legend().remove()  # it is that of another panel
    for ax in panels[:-1].flat:
        ax.set_xlabel("")
    return figure


def _band(ax: Axes, curves: list, colour: str, label: str, dashes: str = "-") -> None:
    """The mean of curves, and one standard deviation on each side where there are several."""
    at, values = on_grid(curves)
    mean = values.mean(0)
    if len(values) > 1:
        spread = values.std(0, ddof=1)
        ax.fill_between(
            at, mean - spread, mean + spread, color=colour, alpha=0.2, linewidth=0
        )  # fmt: skip
    ax.plot(at, mean, color=colour, linestyle=dashes, label=label, linewidth=1.5)


def _count(curves: list) -> str:
    return "one seed" if len(curves) == 1 else f"{len(curves)} seeds, mean ± s.d."


def _finished(ax: Axes, x: str, quantity: str) -> Axes:
    ax.set_xlabel(UNITS[x])
    ax.set_ylabel(quantity)
    ax.set_xlim(left=0.0)
    if x in ("step", "updates"):
        ax.xaxis.set_major_formatter(StrMethodFormatter("{x:,.0f}"))
    style.legend_above(ax, columns=2)
    return ax

"""One look for every figure: methods in one fixed order and colour, legends outside the data.

Colours are Okabe and Ito's eight, which stay apart for colour-blind readers.
"""

import io
from dataclasses import dataclass
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from compilerdream.evaluation.metrics import POLICY_ORDER

BLACK, ORANGE, SKY, GREEN = "#000000", "#E69F00", "#56B4E9", "#009E73"
YELLOW, BLUE, VERMILLION, PURPLE = "#F0E442", "#0072B2", "#D55E00", "#CC79A7"
GREY = "#8A8A8A"

REAL, IMAGINED = BLACK, VERMILLION
FEWER, MORE = GREEN, PURPLE  # instructions or features that a pass took away, or added

SMALL = 8.5  # points; ticks, legends and notes

LOOK: dict[str, Any] = {
    "figure.dpi": 100,
    "savefig.dpi": 150,
    "figure.facecolor": "white",
    "font.family": "DejaVu Sans",
    "font.size": 10,
    "axes.labelsize": 9.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#E6E6E6",
    "grid.linewidth": 0.8,
    "xtick.labelsize": SMALL,
    "ytick.labelsize": SMALL,
    "lines.linewidth": 1.8,
    "svg.fonttype": "none",
}


@dataclass(frozen=True)
class Method:
    """How a way of optimising is written and coloured everywhere."""

    label: str
    colour: str


METHODS: dict[str, Method] = {
    "agent": Method("world-model agent", BLUE),
    "ppo": Method("PPO", GREEN),
    "mined": Method("mined sequence", VERMILLION),
    "fixed": Method("fixed sequence", ORANGE),
    "oz": Method("-Oz", BLACK),
    "random": Method("random passes", PURPLE),
    "o0": Method("-O0", GREY),
}
"""How the methods of `evaluation.metrics.POLICY_ORDER` look, in that order."""

_OTHERS = (SKY, YELLOW)  # for methods that come later, by name


def method(name: str) -> Method:
    """A method's label and colour; others keep their names, but for search and planning."""
    if name in METHODS:
        return METHODS[name]
    kind, _, number = name.rpartition("-")
    if kind == "search":
        return Method(f"agent, {number} s of search", SKY)
    if kind == "plan":
        return Method(f"agent, {number} looks ahead", YELLOW)
    return Method(name, _OTHERS[sum(map(ord, name)) % len(_OTHERS)])


def in_order(names) -> list[str]:
    """The distinct names in the fixed order, unknown ones last by alphabet."""
    rank = {name: index for index, name in enumerate(POLICY_ORDER)}
    return sorted(set(names), key=lambda name: (rank.get(name, len(rank)), name))


class Picture(Figure):
    """A figure that notebooks show by itself, without pyplot and its global list of figures."""

    def _repr_png_(self) -> tuple[bytes, dict[str, str]]:
        return png(self), {"alt": described(self)}


def described(figure: Figure) -> str:
    """A line for those who cannot see the figure: what its axes show."""
    parts = [figure.get_suptitle()]
    for ax in figure.axes:
        title, x, y = ax.get_title(loc="left"), ax.get_xlabel(), ax.get_ylabel()
        parts.append(title or " by ".join(filter(None, (y, x))))
    return "Figure: " + "; ".join(part.replace("\n", " ") for part in parts if part)


def png(figure: Figure, dpi: int = 100) -> bytes:
    """A figure as the content of a PNG file."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=dpi)
    return buffer.getvalue()


def subplots(
    rows: int = 1, columns: int = 1, size: tuple[float, float] = (7.0, 3.6), **keywords
) -> tuple[Picture, Any]:
    """A figure in this look, as `(figure, Axes or array of Axes)`; `size` in inches.
    """
    with matplotlib.rc_context(LOOK):
        figure = Picture(figsize=size, layout="constrained")
        return figure, figure.subplots(rows, columns, **keywords)


def axes(ax: Axes | None, size: tuple[float, float] = (7.0, 3.6)) -> Axes:
    """`ax` itself, or the Axes of a new figure of `size` inches."""
    return subplots(size=size)[1] if ax is None else ax


def title(ax: Axes, text: str) -> None:
    """Write a panel's title over its left edge."""
    ax.set_title(text, loc="left", fontsize=10, fontweight="bold")


def legend_above(ax: Axes, columns: int = 4) -> None:
    """Put the legend over the plot, left-aligned, where no data can be; none without labels."""
    if not ax.get_legend_handles_labels()[0]:
        return
    ax.legend(
        loc="lower left", bbox_to_anchor=(0.0, 1.01), ncols=columns, frameon=False,
        fontsize=SMALL, borderaxespad=0.0, handlelength=1.8, columnspacing=1.4,
    )  # fmt: skip


def legend_below(figure: Figure, ax: Axes) -> None:
    """One legend for all panels of a figure, under them, with the labels of one panel."""
    handles, labels = ax.get_legend_handles_labels()
    figure.legend(
        handles, labels, loc="outside lower center", ncols=len(labels), frameon=False,
        fontsize=SMALL + 1,
    )  # fmt: skip

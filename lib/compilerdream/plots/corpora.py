"""What corpora are made of, where their programs lie, and how much there is to gain in them."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import LogLocator, NullFormatter, PercentFormatter, StrMethodFormatter

from compilerdream.plots import style

SPREADS = {
    "o0": "instructions at -O0 (logarithmic)",
    "headroom": "share of instructions that -Oz saves",
}
LANGUAGES = {
    "c": ("C", style.BLUE),
    "c++": ("C++", style.ORANGE),
    "objective-c": ("Objective-C", style.GREEN),
    "fortran": ("Fortran", style.PURPLE),
    "bitcode": ("bitcode", style.GREY),
}
FATES = {
    "kept": ("kept", style.BLUE),
    "duplicate": ("duplicate", style.ORANGE),
    "near-duplicate": ("near-duplicate", style.YELLOW),
    "size": ("too small or too large", style.SKY),
    "compile": ("does not compile", style.VERMILLION),
    "read": ("LLVM 10 cannot read it", style.PURPLE),
    "service": ("the compiler failed", style.BLACK),
    "source": ("passed over", style.GREY),
}
CORPORA = {
    "embedded": style.BLUE, "natural": style.GREEN, "natural_full": style.GREEN,
    "cbench": style.VERMILLION, "csmith": style.GREY,
}  # fmt: skip
_OTHERS = (style.ORANGE, style.PURPLE, style.SKY, style.YELLOW)
LOWEST_HEADROOM = -0.25  # where the axis ends
# As in Figure 8: triangles to train on, circles to test on, crosses for Csmith.
MARKERS = {"train": "^", "validation": "s", "test": "o"}


def spread(data: pd.DataFrame, column: str, ax: Axes | None = None, by: str = "part") -> Axes:
    """The distribution of `o0` or `headroom` in each group, a box each.

    data: a `census`. by: its column that makes groups. A box spans the quartiles with a line at
    the median; whiskers reach from 5 to 95 %. At the right stands how many programs there are.
    Parts are in the census's order, other groups by their medians. Where a whisker of headroom goes
    below -25 %, for -Oz can make a program larger, it is cut off there and its end told.
    """
    measured = data.dropna(subset=column)
    groups = list(data[by].unique())
    if by != "part":
        medians = measured.groupby(by)[column].median()
        groups.sort(key=lambda group: -medians.get(group, np.inf))
    ax = style.axes(ax, (7.0, _height(groups)))
    values = [measured.loc[measured[by] == group, column].to_numpy(float) for group in groups]
    boxes = ax.boxplot(
        values, orientation="horizontal", positions=range(len(groups)), whis=(5, 95),
        showfliers=False, patch_artist=True, widths=0.6, medianprops={"color": style.BLACK},
    )  # fmt: skip
    for box, group in zip(boxes["boxes"], groups, strict=True):
        box.set(facecolor=_colour(_first(data, by, group)), alpha=0.55)
    if column == "o0":
        ax.set_xscale("log")
        ax.xaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
        ax.xaxis.set_major_formatter(StrMethodFormatter("{x:,.0f}"))
        ax.xaxis.set_minor_formatter(NullFormatter())
    else:
        ax.xaxis.set_major_formatter(PercentFormatter(1.0, decimals=0))
        _cut_whiskers(ax, values)
    _rows(ax, groups, [_programs(len(part)) for part in values])
    ax.set_xlabel(SPREADS[column])
    return ax


def languages(data: pd.DataFrame, ax: Axes | None = None, by: str = "part") -> Axes:
    """Which share of each group's programs is in which language; data: a `census`."""
    looks = {name: LANGUAGES.get(name, (name, style.SKY)) for name in LANGUAGES} | {
        name: (name, style.SKY) for name in data["language"].unique() if name not in LANGUAGES
    }  # fmt: skip
    ax = _shares(data, "language", looks, ax, by, _programs)
    ax.set_xlabel("share of programs")
    return ax


def fates(data: pd.DataFrame, ax: Axes | None = None, by: str = "part") -> Axes:
    """What became of the units that corpora were built from; data: `census.units`, may be empty."""
    if data.empty:
        ax = style.axes(ax, (7.0, 1.0))
        ax.text(0.5, 0.5, "none of these corpora had to be built", ha="center", va="center",
                transform=ax.transAxes, color="#606060")  # fmt: skip
        ax.set_axis_off()
        return ax
    ax = _shares(data, "stage", FATES, ax, by, _units)
    ax.set_xlabel("share of compile units")
    return ax


def program_map(data: pd.DataFrame, ax: Axes | None = None, title: str = "") -> Axes:
    """Programs on a t-SNE map, in the marks of Figure 8: near means alike.

    data: a row a program with columns suite, split, x and y. The axes have no unit.
    """
    ax = style.axes(ax, (7.2, 5.4))
    for (suite, split), rows in data.groupby(["suite", "split"], sort=False):
        marker, edge, width = MARKERS[split], "white", 0.6
        if suite == "csmith":
            marker, edge, width = "x", _colour(suite), 1.5
        ax.plot(
            rows["x"], rows["y"], marker, color=_colour(suite), alpha=0.9, markersize=7,
            linestyle="none", markeredgecolor=edge, markeredgewidth=width,
            label=f"{suite} {split} ({len(rows)})",
        )  # fmt: skip
    ax.set_aspect("equal", adjustable="datalim")
    ax.set_xlabel("t-SNE 1")
    ax.set_ylabel("t-SNE 2")
    if title:
        style.title(ax, title)
    _legend_at_right(ax)
    return ax


def ceilings(data: pd.DataFrame, ax: Axes | None = None, by: str = "part") -> Axes:
    """How far the best of N random episodes gets, for each group and N.

    data: `evaluation.ceilings.ceilings` by the same column. Darker marks are of more episodes; the
    bar is the 95 % interval of the darkest over programs, whose value stands at the right.
    """
    groups = list(data[by].unique())
    ax = style.axes(ax, (7.6, _height(groups) + 0.4))
    sizes = sorted(data["episodes"].unique())
    colour = style.METHODS["random"].colour
    most = data[data["episodes"] == sizes[-1]].set_index(by).reindex(groups)
    places = np.arange(len(groups))
    ax.hlines(places, most["low"], most["high"], color=colour, linewidth=6, alpha=0.25,
              label="95 % interval")  # fmt: skip
    for rank, episodes in enumerate(sizes, 1):
        means = data[data["episodes"] == episodes].set_index(by)["geomean"].reindex(groups)
        ax.plot(
            means, places, "o", color=colour, alpha=rank / len(sizes), markersize=7,
            markeredgewidth=0, label=f"best of {episodes}",
        )  # fmt: skip
    ax.axvline(1.0, color=style.METHODS["oz"].colour, linestyle="--", linewidth=1.2, label="-Oz")
    _rows(ax, groups, [_ceiling(line) for line in most.to_dict("records")])
    ax.set_xlabel("-Oz count / smallest count (geometric mean; right of 1: smaller than -Oz)")
    style.legend_above(ax, columns=6)
    return ax


def _cut_whiskers(ax: Axes, values: Sequence[np.ndarray]) -> None:
    """Keep whiskers that go far below zero from pressing all boxes together."""
    ends = [np.quantile(part, 0.05) if len(part) else 0.0 for part in values]
    if min(ends) < LOWEST_HEADROOM:
        ax.set_xlim(left=LOWEST_HEADROOM)
    for place, end in enumerate(ends):
        if end < LOWEST_HEADROOM:
            ax.annotate(f"◂ {end:.0%}", (LOWEST_HEADROOM, place), (3, 4), fontsize=style.SMALL,
                        textcoords="offset points")  # fmt: skip


def _shares(data: pd.DataFrame, column: str, looks: dict, ax: Axes | None, by: str, note) -> Axes:
    """A bar of shares for each group, and at the right how much it is of."""
    groups = list(data[by].unique())
    ax = style.axes(ax, (7.0, _height(groups) + 0.4))
    counts = pd.crosstab(data[by], data[column]).reindex(groups)
    totals, left = counts.sum(axis=1), np.zeros(len(groups))
    for value, (label, colour) in looks.items():
        if value in counts:
            share = (counts[value] / totals).to_numpy(float)
            ax.barh(range(len(groups)), share, left=left, color=colour, height=0.62, label=label)
            left += share
    _rows(ax, groups, [note(int(total)) for total in totals])
    ax.xaxis.set_major_formatter(PercentFormatter(1.0, decimals=0))
    ax.set_xlim(0.0, 1.0)
    style.legend_above(ax, columns=4)
    return ax


def _rows(ax: Axes, groups: Sequence[str], notes: Sequence[str]) -> None:
    """Name the rows at the left, from the top down, and note something at the right."""
    ax.set_yticks(range(len(groups)), groups)
    ax.set_ylim(len(groups) - 0.4, -0.6)
    ax.grid(visible=False, axis="y")
    for place, note in enumerate(notes):
        ax.annotate(note, (1.01, place), xycoords=("axes fraction", "data"), va="center",
                    fontsize=style.SMALL)  # fmt: skip


def _ceiling(line: dict) -> str:
    faults = f", {int(line['faults'])} failed" if line["faults"] > 0 else ""
    if not line["programs"] > 0:
        return f"no result{faults}"
    return f"{line['geomean']:.3f} ({_programs(int(line['programs']))}{faults})"


def _programs(count: int) -> str:
    return f"{count:,} program{'s' * (count != 1)}"


def _units(count: int) -> str:
    return f"{count:,} unit{'s' * (count != 1)}"


def _height(groups: Sequence[str]) -> float:
    return 1.0 + 0.36 * max(len(groups), 2)


def _first(data: pd.DataFrame, by: str, group: str) -> str:
    """The corpus that a group's first program is of."""
    return data.loc[data[by] == group, "corpus"].iloc[0]


def _colour(corpus: str) -> str:
    """A corpus's colour; others than the usual keep one by their name."""
    return CORPORA.get(corpus, _OTHERS[sum(map(ord, corpus)) % len(_OTHERS)])


def _legend_at_right(ax: Axes) -> None:
    ax.legend(loc="upper left", bbox_to_anchor=(1.01, 1.0), frameon=False, fontsize=style.SMALL)

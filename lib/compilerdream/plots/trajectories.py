"""One episode, pass by pass. Letters: `T` passes applied."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from compilerdream.plots import style


def instruction_counts(
    data: pd.DataFrame, ax: Axes | None = None, o0: int = 0, oz: int = 0, now: int | None = None
) -> Axes:
    """Instructions after each pass, between the lines of -O0 and -Oz.

    data: `[T + 1]` rows with columns `pass` (the first is empty) and `count`, and optionally
    `predicted` (nan where nothing was). The right axis reads the same line as cumulative reward
    (equation 9: 0 at -O0, 1 at -Oz). `now` marks one step.
    """
    ax = style.axes(ax, (8.0, 3.8))
    steps = np.arange(len(data))
    ax.plot(steps, data["count"], color=style.REAL, marker="o", markersize=3.5, label="compiler")
    if "predicted" in data and data["predicted"].notna().any():
        ax.plot(
            steps, data["predicted"], "D", color=style.IMAGINED, markersize=4,
            label="world model, one pass ahead",
        )  # fmt: skip
    ax.axhline(o0, color=style.METHODS["o0"].colour, linewidth=1.2, label=f"-O0: {o0}")
    ax.axhline(oz, color=style.METHODS["oz"].colour, linewidth=1.2, linestyle="--",
               label=f"-Oz: {oz}")  # fmt: skip
    if now is not None:
        ax.plot(
            [now], [data["count"].iloc[now]], "o", markersize=10, markerfacecolor="none",
            markeredgecolor=style.BLUE, markeredgewidth=2,
        )  # fmt: skip
    _pass_ticks(ax, list(data["pass"]))
    ax.set_ylabel("instructions")
    unit = max(o0 - oz, 1)
    right = ax.secondary_yaxis(
        "right", functions=(lambda count: (o0 - count) / unit, lambda reward: o0 - reward * unit)
    )
    right.set_ylabel("reward so far", fontsize=9.5)
    right.tick_params(labelsize=style.SMALL)
    style.legend_above(ax)
    return ax


def step_rewards(data: pd.DataFrame, ax: Axes | None = None, now: int | None = None) -> Axes:
    """Reward of each pass as a bar, the model's prediction as a mark.

    data: as for `instruction_counts`, with columns `pass` and `reward` (nan in the first row), and
    optionally `predicted_reward`.
    """
    ax = style.axes(ax, (8.0, 3.0))
    steps = np.arange(len(data))
    rewards = data["reward"].fillna(0.0).to_numpy(float)
    for wanted, colour, label in (
        (rewards >= 0, style.FEWER, "compiler: fewer instructions"),
        (rewards < 0, style.MORE, "compiler: more instructions"),
    ):
        if wanted[1:].any():
            ax.bar(steps[1:], np.where(wanted, rewards, 0.0)[1:], color=colour, width=0.7,
                   label=label)  # fmt: skip
    if "predicted_reward" in data and data["predicted_reward"].notna().any():
        ax.plot(
            steps, data["predicted_reward"], "D", color=style.IMAGINED, markersize=4,
            label="world model, one pass ahead",
        )  # fmt: skip
    if now:
        ax.axvspan(now - 0.5, now + 0.5, color=style.BLUE, alpha=0.12, linewidth=0)
    ax.axhline(0.0, color="#606060", linewidth=0.8)
    _pass_ticks(ax, list(data["pass"]))
    ax.set_ylabel("reward of the pass")
    style.legend_above(ax)
    return ax


def imagined_against_real(
    data: pd.DataFrame, ax: Axes | None = None, name: str = "", start: int = 0
) -> Axes:
    """One quantity by step, as the compiler says and as the model imagined it (Figure 5).

    data: columns `step`, `real`, `imagined`, and optionally `low` and `high` (range over sampled
    imaginations). Before `start` the model has seen the compiler; after it, only the passes.
    """
    ax = style.axes(ax, (4.0, 2.4))
    if {"low", "high"} <= set(data.columns):
        ax.fill_between(
            data["step"], data["low"], data["high"], color=style.IMAGINED, alpha=0.18, linewidth=0
        )
    ax.plot(data["step"], data["real"], color=style.REAL, label="compiler")
    ax.plot(
        data["step"], data["imagined"], color=style.IMAGINED, linestyle="--", label="world model"
    )
    if start:
        ax.axvline(start, color="#606060", linewidth=0.8, linestyle=":")
    if name:
        style.title(ax, name)
    ax.set_xlabel("passes applied")
    return ax


def feature_changes(data: pd.DataFrame, ax: Axes | None = None, top: int = 8) -> Axes:
    """The features that changed most between two states, as bars.

    data: columns `feature`, `before`, `after`. Each bar's end says the new value.
    """
    ax = style.axes(ax, (5.0, 3.0))
    changed = data.assign(change=data["after"] - data["before"])
    changed = changed[changed["change"] != 0]
    changed = changed.loc[changed["change"].abs().sort_values(ascending=False).index][:top]
    if changed.empty:
        return _nothing(ax, "no feature changed")
    colours = [style.FEWER if change < 0 else style.MORE for change in changed["change"]]
    places = np.arange(len(changed))
    ax.barh(places, changed["change"], color=colours, height=0.7)
    notes = [f"{_short(b)} → {_short(a)}"
             for b, a in zip(changed["before"], changed["after"], strict=True)]  # fmt: skip
    _right_notes(ax, notes)
    ax.set_yticks(places, changed["feature"])
    ax.invert_yaxis()
    ax.axvline(0.0, color="#606060", linewidth=0.8)
    ax.grid(visible=False, axis="y")
    ax.locator_params(axis="x", nbins=5)
    ax.set_xlabel("change")
    return ax


def pass_preferences(data: pd.DataFrame, ax: Axes | None = None, top: int = 8) -> Axes:
    """The passes that the agent would take next, likeliest first.

    data: columns `pass`, `probability` (0 to 1) and `predicted_change` (instructions, by the world
    model), which is written at the right.
    """
    ax = style.axes(ax, (5.0, 3.0))
    likely = data.sort_values("probability", ascending=False, kind="stable")[:top]
    if likely.empty:
        return _nothing(ax, "no agent")
    places = np.arange(len(likely))
    ax.barh(places, 100.0 * likely["probability"], color=style.METHODS["agent"].colour, height=0.7)
    _right_notes(ax, [f"{change:+.1f}" for change in likely["predicted_change"]])
    ax.set_yticks(places, likely["pass"])
    ax.invert_yaxis()
    ax.grid(visible=False, axis="y")
    ax.set_xlim(left=0.0)
    ax.set_xlabel("probability (%)")
    return ax


def _pass_ticks(ax: Axes, names: Sequence[str]) -> None:
    """Write each pass's name under its step while there is room, else number the steps."""
    ax.set_xlim(-0.7, len(names) - 0.3)
    if len(names) <= 60:
        ax.set_xticks(range(len(names)), ["start", *names[1:]], rotation=90, fontsize=7.5)
    else:
        ax.set_xlabel("passes applied")
    ax.grid(visible=False, axis="x")


def _right_notes(ax: Axes, notes: Sequence[str]) -> None:
    for place, note in enumerate(notes):
        ax.annotate(
            note, (1.02, place), xycoords=("axes fraction", "data"), va="center",
            fontsize=style.SMALL,
        )  # fmt: skip


def _nothing(ax: Axes, why: str) -> Axes:
    ax.text(0.5, 0.5, why, ha="center", va="center", transform=ax.transAxes, color="#606060")
    ax.set_axis_off()
    return ax


def _short(value: float) -> str:
    return f"{value:.0f}" if float(value).is_integer() else f"{value:.2f}"

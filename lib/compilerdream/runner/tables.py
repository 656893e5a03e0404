"""Tables for people on a terminal."""

import math
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

# Column of `metrics.summarise` -> what it is called on screen, and its format.
_HEADLINE = {
    "suite": ("suite", "{}"),
    "policy": ("policy", "{}"),
    "programs": ("programs", "{}"),
    "seeds": ("seeds", "{}"),
    "geomean": ("over -Oz", "{:.3f}"),
    "interval": ("95 % interval", "{}"),
    "best_geomean": ("best prefix", "{:.3f}"),
    "min": ("min", "{:.3f}"),
    "max": ("max", "{:.3f}"),
    "ok": ("works", "{}"),
    "differs": ("broken", "{}"),
    "untested": ("untested", "{}"),
    "faults": ("faults", "{}"),
}


def console() -> Console:
    """A terminal as wide as it is; anything else takes whole lines."""
    found = Console()
    return found if found.is_terminal else Console(width=160)


def print_summary(summary, title: str) -> None:
    """Print the headline table: geometric mean of -Oz count / count, one line a policy."""
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    shown = [name for name in _HEADLINE if name in summary or name == "interval"]
    for name in shown:
        table.add_column(_HEADLINE[name][0], justify="left" if name == "policy" else "right")
    for line in summary.to_dict("records"):
        if math.isnan(line["low"]):
            line["interval"] = "–"
        else:
            line["interval"] = f"{line['low']:.3f} – {line['high']:.3f}"
        table.add_row(*(_HEADLINE[name][1].format(line[name]) for name in shown))
    console().print(table)


def print_table(rows: Sequence[dict], title: str) -> None:
    """Print plain rows, all with the same keys."""
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for name in rows[0] if rows else ():
        table.add_column(name, justify="right" if isinstance(rows[0][name], int) else "left")
    for row in rows:
        table.add_row(*(str(value) for value in row.values()))
    console().print(table)

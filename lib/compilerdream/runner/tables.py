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


# Column of `world_record.summarise` -> what it is called on screen, and its format.
_QUALITY = {
    "sort": ("passes of", "{}"),
    "programs": ("programs", "{}"),
    "ranked": ("ranked", "{}"),
    "rank_correlation": ("rank correlation", "{:.2f}"),
    "interval": ("95 % interval", "{}"),
    "top": ("best in top 5", "{:.2f}"),
    "chance": ("by chance", "{:.2f}"),
    "across": ("across programs", "{:.2f}"),
    "error": ("error", "{:.3f}"),
    "spread": ("spread", "{:.3f}"),
    "spread_within": ("within", "{:.3f}"),
    "coverage": ("in the 80 %", "{:.2f}"),
}


def print_quality(summary: Sequence[dict], title: str) -> None:
    """Print a world model's quality, one line a sort of sequences; – where there is no number."""
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for name, _ in _QUALITY.values():
        table.add_column(name, justify="left" if name == "passes of" else "right")
    for line in summary:
        known = line["low"] is not None
        line = line | {"interval": f"{line['low']:.2f} – {line['high']:.2f}" if known else None}
        table.add_row(*(
            "–" if line[column] is None else form.format(line[column])
            for column, (_, form) in _QUALITY.items()
        ))  # fmt: skip
    console().print(table)


def print_optimized(results: Sequence, total) -> None:
    """Print one line a file, and sums over those that have a result (`optimize.result`)."""
    table = Table(title="instructions", title_justify="left", box=None, pad_edge=False)
    table.add_column("file")
    for name in ("-O0", "-Oz", "now", "less than -Oz", "seconds"):
        table.add_column(name, justify="right")
    table.add_column("by")
    for one in results:
        if one.error:
            table.add_row(one.unit, "", "", "", "", f"{one.seconds:.2f}", "failed")
            continue
        less = f"{1 - one.count / one.oz:.1%}" if one.oz else "–"
        counts = (f"{count:,}" for count in (one.o0, one.oz, one.count))
        table.add_row(one.unit, *counts, less, f"{one.seconds:.2f}", one.taken)
    counts = (f"{count:,}" for count in (total.o0, total.oz, total.count))
    files = f"{total.files - total.failed} of {total.files} files, {total.better} below -Oz"
    table.add_section()
    table.add_row("total", *counts, f"{total.saved:.1%}", f"{total.seconds:.2f}", files)
    console().print(table)


def print_table(rows: Sequence[dict], title: str) -> None:
    """Print plain rows, all with the same keys."""
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for name in rows[0] if rows else ():
        table.add_column(name, justify="right" if isinstance(rows[0][name], int) else "left")
    for row in rows:
        table.add_row(*(str(value) for value in row.values()))
    console().print(table)

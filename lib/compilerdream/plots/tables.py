"""Saved training records as a table. (Results come from `evaluation.records`.)"""

import json
import math
from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from compilerdream.evaluation.records import RecordError


def read_metrics(folders: Path | Iterable[Path]) -> pd.DataFrame:
    """metrics.jsonl of one or several run folders, one row a line.

    Columns: `run` (experiment/seed<n>, as in outputs/), `step` (environment steps), `updates`,
    `minutes`, `hours`, and one for each logged name such as `score/validation_geomean`. Of updates
    that a resumed run made twice, only the last lines count. RecordError names a folder without.
    """
    tables = []
    for folder in [folders] if isinstance(folders, Path) else folders:
        file = folder / "metrics.jsonl"
        if not file.is_file():
            raise RecordError(f"{file} is not there: train this run first")
        # A killed run may leave half a line behind.
        rows = [json.loads(line) for line in file.read_text().splitlines() if line.endswith("}")]
        rows = _last_of_each(rows)
        if not rows:
            raise RecordError(f"{file} is empty: the run has not logged anything yet")
        table = pd.DataFrame(rows)
        table.insert(0, "run", _run_name(folder))
        table["minutes"] = table.pop("seconds") / 60.0
        table["hours"] = table["minutes"] / 60.0
        tables.append(table)
    if not tables:
        raise RecordError("there is no run to read: train one, or name others")
    return pd.concat(tables, ignore_index=True)


def _last_of_each(rows: list[dict]) -> list[dict]:
    """Rows without those that a run wrote and, resumed from before them, came to again."""
    kept, earliest, seen = [], math.inf, set()
    for row in reversed(rows):
        kind = row["updates"], "score/validation_geomean" in row
        if row["updates"] <= earliest and kind not in seen:
            kept.append(row)
            seen.add(kind)
            earliest = row["updates"]
    return kept[::-1]


def _run_name(folder: Path) -> str:
    folder = folder.resolve()
    return f"{folder.parent.name}/{folder.name}"

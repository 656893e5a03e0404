"""Saved training records as a table. (Results come from `evaluation.records`.)"""

import json
from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from compilerdream.evaluation.records import RecordError


def read_metrics(folders: Path | Iterable[Path]) -> pd.DataFrame:
    """metrics.jsonl of one or several run folders, one row a line.

    Columns: `run` (the folder's name), `step` (environment steps), `updates`, `minutes`, and one
    for each logged name such as `score/validation_geomean`. RecordError names a folder without.
    """
    tables = []
    for folder in [folders] if isinstance(folders, Path) else folders:
        file = folder / "metrics.jsonl"
        if not file.is_file():
            raise RecordError(f"{file} is not there: train this run first")
        # A killed run may leave half a line behind.
        rows = [json.loads(line) for line in file.read_text().splitlines() if line.endswith("}")]
        if not rows:
            raise RecordError(f"{file} is empty: the run has not logged anything yet")
        table = pd.DataFrame(rows)
        table.insert(0, "run", folder.name)
        table["minutes"] = table.pop("seconds") / 60.0
        tables.append(table)
    return pd.concat(tables, ignore_index=True)

"""Result rows: one policy on one program, with all that is needed to replay it."""

import csv
import dataclasses
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_type_hints

from compilerdream.compiler.passes import OZ
from compilerdream.compiler.rewards import size_ratio

OZ_PASSES = OZ  # in `passes`: the counts are those of LLVM's own -Oz pipeline
SEMANTICS = ("ok", "differs", "untested")


class RecordError(Exception):
    """A results file is missing or malformed: which line, and what is wrong with it."""


@dataclass(frozen=True)
class ResultRow:
    """One line of results.csv; the fields are its columns, in this order.

    Counts are LLVM IR instructions; `best` is the smallest count on the way and `best_length`
    the number of passes that lead to it; `ratio` is oz / final and `best_ratio` oz / best
    (equation 8). A program that could not be loaded has no counts. After a fault on the way the
    final and best counts are those of -Oz, and `fault` says so.
    """

    program: str
    suite: str
    family: str
    split: str
    language: str
    policy: str
    o0: int | None
    oz: int | None
    final: int | None
    best: int | None
    best_length: int | None
    ratio: float | None
    best_ratio: float | None
    passes: str  # names separated by spaces; "-Oz" is the whole pipeline
    semantics: str  # ok | differs | untested
    fault: str  # empty, or "<kind>: what happened", "<kind> fallback=-Oz: what happened"
    wall_s: float  # seconds from reset to the last pass
    seed: int
    commit: str
    config_hash: str

    @property
    def uri(self) -> str:
        """The program's name among all suites."""
        return f"{self.suite}/{self.program}"

    @property
    def key(self) -> tuple[str, str, int, str]:
        """What was measured: program, policy, seed, configuration."""
        return self.uri, self.policy, self.seed, self.config_hash


COLUMNS = tuple(field.name for field in dataclasses.fields(ResultRow))
COUNTS = ("o0", "oz", "final", "best", "best_length", "ratio", "best_ratio")
_TYPES = get_type_hints(ResultRow)
_DIGITS = {"ratio": 6, "best_ratio": 6, "wall_s": 3}


def counted(counts: list[int], oz: int) -> dict[str, Any]:
    """The count columns of an episode: `counts[0]` is O0, then one count a pass."""
    best = min(counts)
    return {
        "o0": counts[0],
        "oz": oz,
        "final": counts[-1],
        "best": best,
        "best_length": counts.index(best),
        "ratio": _rounded("ratio", size_ratio(oz, counts[-1])),
        "best_ratio": _rounded("best_ratio", size_ratio(oz, best)),
    }


def counted_oz(o0: int, oz: int) -> dict[str, Any]:
    """The count columns of LLVM's own -Oz."""
    return counted([oz], oz) | {"o0": o0}


def write(path: Path, rows: Iterable[ResultRow]) -> None:
    """Write a whole file; it appears complete or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    with partial.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(_cells(row) for row in rows)
    partial.replace(path)


def append(path: Path, row: ResultRow) -> None:
    """Add one row; the file is on disk as far as it goes when this returns."""
    with path.open("a", newline="") as file:
        csv.writer(file, lineterminator="\n").writerow(_cells(row))


def read(path: Path) -> list[ResultRow]:
    """All rows of a results file. RecordError names the line that is wrong."""
    return [row for _, row in read_numbered(path)]


def read_numbered(path: Path) -> list[tuple[int, ResultRow]]:
    """All rows, each with the number of the line that it ends on (the header is line 1)."""
    try:
        with path.open(newline="", encoding="utf-8") as file:
            reader = csv.reader(file, strict=True)
            header = next(reader, None)
            if header is None:
                raise RecordError(f"{path}: the file is empty: a header line was expected")
            if tuple(header) != COLUMNS:
                raise RecordError(f"{path}, line 1: the columns must be {','.join(COLUMNS)}")
            return [(reader.line_num, _parse(cells, path, reader.line_num)) for cells in reader]
    except FileNotFoundError as error:
        raise RecordError(f"{path}: there is no such file") from error
    except (OSError, csv.Error, UnicodeDecodeError) as error:
        raise RecordError(f"{path} cannot be read as a results file: {error}") from error


def drop_unfinished_line(path: Path) -> None:
    """Cut off a last line that a killed process left without its end.

    RecordError, and nothing is cut, when the file does not begin as a results file does.
    """
    content, header = path.read_bytes(), ",".join(COLUMNS).encode()
    first, end, _ = content.partition(b"\n")
    if not (first.rstrip(b"\r") == header if end else header.startswith(first)):
        raise RecordError(f"{path} is there and is no results file: it stays as it is")
    if content and not content.endswith(b"\n"):
        path.write_bytes(content[: content.rfind(b"\n") + 1])


def _cells(row: ResultRow) -> list[str]:
    return [_cell(name, getattr(row, name)) for name in COLUMNS]


def _cell(name: str, value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.{_DIGITS[name]}f}" if name in _DIGITS else str(value)


def _rounded(name: str, value: float) -> float:
    return round(value, _DIGITS[name])


def _parse(cells: list[str], path: Path, line: int) -> ResultRow:
    where = f"{path}, line {line}"
    if len(cells) != len(COLUMNS):
        raise RecordError(f"{where}: {len(cells)} values, {len(COLUMNS)} columns")
    values = {name: _value(name, text, where) for name, text in zip(COLUMNS, cells, strict=True)}
    row = ResultRow(**values)
    if row.semantics not in SEMANTICS:
        raise RecordError(
            f"{where}: semantics must be one of {', '.join(SEMANTICS)}, not {row.semantics!r}"
        )
    missing = [name for name in COUNTS if getattr(row, name) is None]
    if missing and not (row.fault and len(missing) == len(COUNTS)):
        raise RecordError(f"{where}: column {missing[0]} is empty, and no fault says why")
    return row


def _value(name: str, text: str, where: str) -> Any:
    kind = _TYPES[name]
    if kind is str:
        return text
    optional = kind not in (int, float)
    if text == "" and optional:
        return None
    number = float if kind in (float, float | None) else int
    try:
        value = number(text)
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and (value >= 0 or name == "seed")):
        raise RecordError(f"{where}: column {name}: {text!r} is not a number that can stand there")
    return value

"""What became of each file: counts, pass list, output, or why there is none."""

import csv
import dataclasses
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

REPORT = "report.csv"


@dataclass(frozen=True)
class Optimized:
    """One file's outcome; the fields are the report's columns.

    Counts are LLVM IR instructions: unoptimised, after -Oz, and of the result. taken: the agent
    whose passes made it, or `-Oz`. note: what went wrong on the way to a result that is there.
    error: in one sentence why there is none; then counts may be missing, and `output` is None.
    """

    unit: str
    source: Path
    output: Path | None
    o0: int | None
    oz: int | None
    count: int | None
    taken: str
    passes: tuple[str, ...]
    seconds: float
    note: str = ""
    error: str = ""


@dataclass(frozen=True)
class Total:
    """Sums over the files that have a result, and how many have none."""

    files: int
    failed: int
    o0: int
    oz: int
    count: int
    better: int  # files with fewer instructions than -Oz leaves
    seconds: float

    @property
    def saved(self) -> float:
        """The share of -Oz's instructions that is gone; below 0 when there are more."""
        return 1.0 - self.count / self.oz if self.oz else 0.0


def total(results: Iterable[Optimized]) -> Total:
    """Add results up."""
    results = list(results)
    good = [result for result in results if not result.error]
    return Total(
        files=len(results),
        failed=len(results) - len(good),
        o0=sum(result.o0 for result in good),
        oz=sum(result.oz for result in good),
        count=sum(result.count for result in good),
        better=sum(result.count < result.oz for result in good),
        seconds=sum(result.seconds for result in results),
    )


def reported(output: Path) -> list[Path]:
    """The results that the report in `output`, if one is there, tells of."""
    report = output / REPORT
    if not report.is_file():
        return []
    with report.open(newline="", errors="surrogateescape") as file:
        return [Path(row["output"]) for row in csv.DictReader(file) if row.get("output")]


def write_report(path: Path, results: Sequence[Optimized]) -> None:
    """Write one row a file; the report appears whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    with beside.open("w", newline="", errors="surrogateescape") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(field.name for field in dataclasses.fields(Optimized))
        for result in results:
            row = vars(result) | {
                "passes": " ".join(result.passes), "seconds": f"{result.seconds:.3f}"
            }  # fmt: skip
            writer.writerow("" if value is None else value for value in row.values())
    beside.replace(path)

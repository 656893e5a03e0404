"""`compilerdream optimize`: progress while files are optimised, then the report and a table."""

import sys
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from compilerdream.optimize.bench import Job
from compilerdream.optimize.optimize import run
from compilerdream.optimize.result import REPORT, total, write_report
from compilerdream.optimize.units import gather
from compilerdream.runner.tables import print_optimized


def optimize_all(
    paths: Sequence[str], output: Path, job: Job, workers: int | None
) -> tuple[list[str], bool]:
    """Optimise all files; returns sentences on what went wrong, and whether each has a result.

    The report tells of those that were done also when somebody stops it.
    """
    works = gather(paths, output, job.emit)
    results = {}
    seconds = 0.2 if sys.stdout.isatty() else 10.0
    try:
        with tqdm(
            total=len(works), desc="optimize", unit="file", file=sys.stdout, mininterval=seconds
        ) as bar:
            for result in run(works, job, workers):
                results[result.unit] = result
                bar.update()
    finally:
        ordered = [results[work.name] for work in works if work.name in results]
        write_report(output / REPORT, ordered)
    print_optimized(ordered, total(ordered))
    print(f"results and {REPORT} are in {output}")
    sentences = [text for one in ordered for text in (one.note, one.error) if text]
    return sentences, not any(one.error for one in ordered)

"""`compilerdream world`: what a model imagines against what the compiler does."""

import sys
from collections.abc import Sequence
from pathlib import Path

from compilerdream.config import Config
from compilerdream.evaluation.world_record import SAMPLES, SEQUENCES, Record, measure
from compilerdream.plots.figures import save_world_figures
from compilerdream.runner.tables import print_quality


def compare(
    config: Config, programs: Sequence, agent: Path, folder: Path, sequences: int | None,
    samples: int | None, workers: int | None,
) -> Record:  # fmt: skip
    """Measure one agent's model into `folder`, draw it there, and print the summary."""
    record = measure(
        config, programs, agent, folder, sequences or SEQUENCES, samples or SAMPLES, workers
    )
    for missing in record.facts["missing"]:
        print(missing["why"], file=sys.stderr)
    save_world_figures(folder)
    print_quality(record.facts["summary"], f"{record.facts['run']}: imagined and real savings")
    print(f"the record is in {folder}")
    return record

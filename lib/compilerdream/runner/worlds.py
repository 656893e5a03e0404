"""`compilerdream world`: what a model imagines against what the compiler does."""

import sys
from collections.abc import Sequence
from pathlib import Path

from compilerdream import corpora
from compilerdream.config import Config
from compilerdream.evaluation.world_record import SAMPLES, SEQUENCES, Record, measure
from compilerdream.plots.figures import save_world_figures
from compilerdream.runner.arguments import Arguments, UsageError
from compilerdream.runner.evaluating import config_for
from compilerdream.runner.runs import find_runs, home_of, label_of
from compilerdream.runner.tables import print_quality
from compilerdream.runner.verb import FAILED, say
from compilerdream.train.run import load_programs


def compare(arguments: Arguments) -> int:
    """Compare, for each of the runs asked for; returns the exit code."""
    options = arguments.options
    if "agent" not in options:
        raise UsageError("compilerdream world: agent=RUN, the folder of a training run, is missing")
    most, failed = arguments.count("most") or 0, False
    for agent in find_runs(options["agent"]):
        config, failures = config_for(arguments, agent, {}), []
        if "programs" in options:
            programs, failures = corpora.programs_from(options["programs"])
            label = label_of(options["programs"])
        else:
            programs = load_programs(config, config.evaluate.split, most)
            label = f"{config.corpus.name}-{config.evaluate.split}" + f"-{most}" * bool(most)
        for failure in failures:
            say(failure.message)
        folder = Path(options.get("output", home_of(agent) / "world" / label))
        wanted = (arguments.count(name) for name in ("sequences", "samples", "workers"))
        record = _compare(config, programs[: most or None], agent, folder, *wanted)
        faults = [one for one in record.facts["missing"] if one["kind"] == "fault"]
        failed |= bool(failures or faults)
    return FAILED if failed else 0


def _compare(
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

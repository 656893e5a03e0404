"""Sweeps: many runs by one command, each a run folder of its own, started by Hydra's launchers.

A job is `compilerdream train` in a process of its own, so that what ends one job ends no other.
What a sweep knows is in the run folders: asked for again, it does what is not finished.
"""

import csv
import dataclasses
import functools
import itertools
import json
import math
import os
import re
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hydra.core.hydra_config import HydraConfig
from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.errors import HydraException
from omegaconf import DictConfig

from compilerdream.config import Config, ConfigError, compose, from_yaml
from compilerdream.paths import OUTPUTS
from compilerdream.runner.arguments import Arguments, UsageError
from compilerdream.runner.launching import LAUNCHERS, Failed, launch
from compilerdream.runner.verb import FAILED, say

LONGEST_NAME = 120  # characters of a folder's name
_LAUNCHERS_OWN = ("hydra.", "hydra/", "+hydra.", "++hydra.")  # words that are no run's settings


@dataclass(frozen=True)
class Job:
    """One run of a sweep: its settings as words, and those that not all jobs share."""

    words: tuple[str, ...]
    config: Config
    varied: dict[str, str]
    sweep: str  # what its experiment's name begins with

    @property
    def label(self) -> str:
        """Experiment and seed, as a file's name."""
        return f"{self.config.experiment}-seed{self.config.seed}"

    @property
    def folder(self) -> Path:
        """The run's folder."""
        return OUTPUTS / self.config.experiment / f"seed{self.config.seed}"

    def record(self) -> dict[str, Any]:
        """The run's run.json if it is of these settings; else empty."""
        try:
            record = json.loads((self.folder / "run.json").read_text())
            saved = from_yaml((self.folder / "config.yaml").read_text())
        except (FileNotFoundError, ConfigError):
            return {}
        return record if saved == self.config else {}

    def is_finished(self) -> bool:
        """Whether there is nothing left to do."""
        return self.record().get("status") == "finished"


def sweep(arguments: Arguments) -> int:
    """Train all runs of a sweep, then say how they went; the exit code is 2 if one failed."""
    from compilerdream.runner.tables import print_table

    name = arguments.options.get("launcher", "basic")
    if name not in LAUNCHERS:
        raise UsageError(f"launcher={name}: there are {', '.join(LAUNCHERS)}")
    most = arguments.count("jobs") or len(os.sched_getaffinity(0))
    extra = [word for word in arguments.settings if word.startswith(_LAUNCHERS_OWN)]
    jobs = plan([word for word in arguments.settings if word not in extra])
    home = home_of(jobs)
    missing = [job for job in jobs if not job.is_finished()]
    before = len(jobs) - len(missing)
    print(f"jobs: {len(jobs)}, done before: {before}; their logs: {home}/*/train.log", flush=True)
    minutes = max((job.config.train.minutes for job in missing), default=0.0)
    words = [(job.label, job.words) for job in missing]
    task = functools.partial(train_one, os.getpid())
    outcomes = launch(words, task, home, LAUNCHERS[name], most, minutes, extra)
    failures = {
        job.label: _reason(home / job.label / "train.log", outcome)
        for job, outcome in zip(missing, outcomes, strict=True)
        if not job.is_finished()
    }
    rows = [row_of(job) for job in jobs]
    write_table(home / "sweep.csv", rows)
    print_table([_shown(row) for row in rows], str(home / "sweep.csv"))
    for job in missing:
        if job.label in failures:
            say(f"{job.label} failed ({shlex.join(job.words)}): {failures[job.label]}")
    return FAILED if failures else 0


def plan(words: Sequence[str]) -> list[Job]:
    """The jobs of words such as `preset=smoke seed=0,1 model=xs,s`, in order, all checked.

    Each combination of settings other than seeds is an experiment: `smoke.model-xs`, so that its
    seeds stand together. ConfigError for words that are no settings of a run, and where two jobs
    would have one folder.
    """
    choices = _choices(words)
    if len(choices.get("name", ())) > 1:
        raise ConfigError("name= names the whole sweep: give one, each job adds what is its own")
    varied = [key for key, values in choices.items() if len(values) > 1]
    telling = [key for key in varied if key != "seed" and key != _naming(choices)]
    jobs = []
    for values in itertools.product(*choices.values()):
        chosen = dict(zip(choices, values, strict=True))
        given = [f"{key}={value}" for key, value in chosen.items()]
        config = compose(given)
        parts = [config.experiment, *(_part(key, chosen[key]) for key in telling)]
        experiment = ".".join(parts)[:LONGEST_NAME]
        given = [word for word in given if not word.startswith("name=")]
        jobs.append(Job(
            (*given, f"name={experiment}"), dataclasses.replace(config, experiment=experiment),
            {key: _plain(chosen[key]) for key in varied}, config.experiment,
        ))  # fmt: skip
    for folder, count in Counter(job.folder for job in jobs).items():
        if count > 1:
            raise ConfigError(
                f"{count} jobs would have the folder {folder}: give settings that differ in more "
                "than signs and length, or sweep them one by one with name=NAME"
            )
    return jobs


def home_of(jobs: Sequence[Job]) -> Path:
    """Where the sweep's table and logs go: outputs/sweeps/<what the jobs' names begin with>."""
    names = dict.fromkeys(job.sweep for job in jobs)
    return OUTPUTS / "sweeps" / "-".join(names)[:LONGEST_NAME]


def train_one(sweep: int, settings: DictConfig) -> int:
    """What a launcher calls for each job: train in a process; returns its exit code.

    sweep: the process that asked for it. Where that has been killed meanwhile, the worker that it
    had started ends after this job, for nobody has more for it.
    """
    is_its_worker = os.getppid() == sweep
    own = HydraConfig.get()
    words, folder = list(own.overrides.task), Path(own.runtime.output_dir)
    print(f"{folder.name}: started", flush=True)
    command = [sys.executable, "-m", "compilerdream.runner.cli", "train", *words, "wait=true"]
    with (folder / "train.log").open("ab") as log:
        code = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
        ).returncode
    if is_its_worker and os.getppid() != sweep:
        os._exit(code)
    print(f"{folder.name}: {f'ended with exit code {code}' if code else 'done'}", flush=True)
    return code


def row_of(job: Job) -> dict[str, Any]:
    """A job's line of the table: the settings that differ, and how its run went."""
    record = job.record()
    return {
        **job.varied,
        "run": f"{job.config.experiment}/seed{job.config.seed}",
        "status": record.get("status", "missing"),
        "best_validation_geomean": record.get("best_validation_geomean"),
        **{key: record.get(key) for key in ("steps", "updates", "seconds", "ended")},
        "faults": sum(record["faults"].values()) if "faults" in record else None,
    }


def write_table(file: Path, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows with equal keys as CSV, whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(".partial")
    with partial.open("w", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    os.replace(partial, file)


def _choices(words: Sequence[str]) -> dict[str, list[str]]:
    """Each setting with the values that it takes, in Hydra's grammar: `a,b`, `range(0,3)` …."""
    choices: dict[str, list[str]] = {}
    try:
        for override in OverridesParser.create().parse_overrides(list(words)):
            if not override.is_sweep_override():
                values = [override.get_value_element_as_str()]
            elif override.is_discrete_sweep():
                values = list(override.sweep_string_iterator())
            else:
                raise ConfigError(f"{override.input_line}: name the values, such as key=1,2,3")
            choices[override.get_key_element()] = values
    except HydraException as error:
        first = str(error).splitlines()[0]
        raise ConfigError(f"{' '.join(words)}: {first}") from error
    return choices


def _naming(choices: dict[str, list[str]]) -> str | None:
    """The setting that names the runs by itself: their experiment, else their preset."""
    if "name" in choices:
        return None
    return "experiment" if "experiment" in choices else "preset"


def _plain(value: str) -> str:
    """A value without the backslashes and quotes of Hydra's grammar."""
    return re.sub(r"\\(.)", r"\1", value).strip("'\"")


def _part(key: str, value: str) -> str:
    """`train.minutes`, `0.5` -> `minutes-0.5`, which can stand in a folder's name."""
    words = key.rsplit(".", 1)[-1].lstrip("+~"), _plain(value)
    return "-".join(re.sub(r"[^\w.-]+", "-", word).strip("-.") for word in words)


def _reason(log: Path, outcome: int | Failed) -> str:
    """Why a job is not finished: what its launcher says, else the last line of its log."""
    if isinstance(outcome, Failed):
        return outcome.sentence
    last = next(_last_lines(log), "it said nothing")
    return f"exit code {outcome}: {last} ({log})"


def _last_lines(log: Path) -> Iterator[str]:
    text = log.read_text(errors="replace") if log.is_file() else ""
    yield from (line.strip() for line in reversed(re.split(r"[\r\n]+", text)) if line.strip())


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    """A row for the screen: numbers short, `–` where there is none."""
    short = {}
    for key, value in row.items():
        if isinstance(value, float) and math.isfinite(value):
            value = f"{value:.4g}"
        short[key] = "–" if value is None else value
    return short

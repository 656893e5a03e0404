"""Hydra's launchers: one after the other, several at once on this machine, or jobs of a cluster."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from hydra import initialize_config_dir
from hydra._internal.callbacks import Callbacks
from hydra.core.global_hydra import GlobalHydra
from hydra.core.plugins import Plugins
from hydra.core.utils import JobReturn, JobStatus
from hydra.errors import HydraException
from hydra.plugins.launcher import Launcher
from hydra.types import HydraContext, RunMode, TaskFunction

from compilerdream.config import ConfigError
from compilerdream.paths import CONF

# Hydra's own files and logs stay away: a run's folder has its settings, a job's log all else.
_QUIET = ("hydra/hydra_logging=none", "hydra/job_logging=none", "hydra.output_subdir=null")


@dataclass(frozen=True)
class Way:
    """A choice of `hydra/launcher`.

    bound: the words for at most so many jobs at once, each of at most so many minutes. batches:
    whether it starts all jobs that it is given at once, so that it must be given a few at a time.
    """

    name: str
    bound: Callable[[int, int], tuple[str, ...]] = lambda most, minutes: ()
    batches: bool = False


LAUNCHERS = {
    "basic": Way("basic"),
    "joblib": Way("joblib", lambda most, minutes: (f"hydra.launcher.n_jobs={most}",)),
    "ray": Way("ray", lambda most, minutes: (
        f"+hydra.launcher.ray.init.num_cpus={most}",
        "+hydra.launcher.ray.init.include_dashboard=false",
    )),
    "submitit": Way(
        "submitit_local", lambda most, minutes: (f"hydra.launcher.timeout_min={minutes}",), True
    ),
    # Not tried on a cluster: there is none here.
    "slurm": Way("submitit_slurm", lambda most, minutes: (
        f"hydra.launcher.array_parallelism={most}", f"hydra.launcher.timeout_min={minutes}",
    )),
}  # fmt: skip


@dataclass(frozen=True)
class Failed:
    """A job whose launcher lost it, and why."""

    sentence: str


def launch(
    jobs: Sequence[tuple[str, Sequence[str]]], task: TaskFunction, folder: Path, way: Way,
    most: int, minutes: float, extra: Sequence[str] = (),
) -> list[int | Failed]:  # fmt: skip
    """Run `task` for each job (a label and its settings) and return what each returned.

    folder: gets a folder for each label, the task's `hydra.runtime.output_dir`. most: jobs at once.
    minutes: how long a job trains; it is given twice that and an hour. extra: words for the
    launcher, such as `hydra.launcher.partition=cpu`. A job that a launcher loses is `Failed`; the
    others go on. ConfigError where the launcher does not take these words.
    """
    words = [f"hydra/launcher={way.name}", *_QUIET, f"hydra.sweep.dir={_quoted(folder)}"]
    own = {word.lstrip("+").partition("=")[0] for word in extra}
    limit = math.ceil(2.0 * minutes) + 60
    bound = [word for word in way.bound(most, limit) if not _is_said(word, own)]
    outcomes: list[int | Failed] = []
    with initialize_config_dir(config_dir=str(CONF), version_base="1.3", job_name="sweep"):
        launcher = _launcher([*words, *bound, *extra], task)
        for batch in _batches(jobs, most if way.batches else len(jobs)):
            overrides = [[*given, f"hydra.sweep.subdir={label}"] for label, given in batch]
            outcomes += _launched(launcher, overrides, len(outcomes))
    return outcomes


def _launcher(words: list[str], task: TaskFunction) -> Launcher:
    loader = GlobalHydra.instance().config_loader()
    try:
        config = loader.load_configuration("config", words, run_mode=RunMode.MULTIRUN)
        return Plugins.instance().instantiate_launcher(
            hydra_context=HydraContext(config_loader=loader, callbacks=Callbacks()),
            task_function=task, config=config,
        )  # fmt: skip
    except HydraException as error:
        raise ConfigError(f"{' '.join(words)}: {str(error).splitlines()[0]}") from error


def _launched(launcher: Launcher, overrides: list[list[str]], first: int) -> list[int | Failed]:
    """What came of a batch. A plugin may raise anything when a job is killed, or its node lost."""
    try:
        returned = launcher.launch(overrides, initial_job_idx=first)
    except Exception as error:
        lines = str(error).strip().splitlines() or [""]
        sentence = (
            f"the launcher failed ({type(error).__name__}: {lines[0]}); what it had started "
            "may still run: the same command waits for it and goes on"
        )
        return [Failed(sentence)] * len(overrides)
    return [_outcome(job) for job in returned]


def _outcome(job: JobReturn) -> int | Failed:
    if job.status == JobStatus.COMPLETED:
        return job.return_value
    return Failed(f"{type(job._return_value).__name__}: {job._return_value}")


def _batches(jobs: Sequence, size: int) -> Iterator[Sequence]:
    for start in range(0, len(jobs), max(size, 1)):
        yield jobs[start : start + size]


def _is_said(word: str, own: set[str]) -> bool:
    """Whether the person says the same, or where Ray's cluster is, which has its own size."""
    key = word.lstrip("+").partition("=")[0]
    return key in own or (key.startswith("hydra.launcher.ray.init.") and
                          "hydra.launcher.ray.init.address" in own)  # fmt: skip


def _quoted(path: Path) -> str:
    escaped = str(path).replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"

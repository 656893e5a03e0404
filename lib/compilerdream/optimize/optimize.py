"""Optimise files with trained agents, several at once."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from compilerdream.compiler import toolchain
from compilerdream.config import from_yaml
from compilerdream.corpora import crew
from compilerdream.optimize import pretrained
from compilerdream.optimize.bench import SEARCH, Bench, Job
from compilerdream.optimize.result import Optimized
from compilerdream.optimize.units import ENDINGS, Work, gather
from compilerdream.train.run import load_agent

UNIT_LIMIT = 900.0  # seconds a file may take, after which its process is taken to hang


class OptimizeError(Exception):
    """What was asked for cannot be done for any file."""


def optimize(
    paths: str | Path | Iterable[str | Path],
    output: Path,
    agents: Sequence[Path] | None = None,
    *,
    emit: str = "bitcode",
    backup: bool = True,
    final: bool = False,
    search: float = SEARCH,
    workers: int | None = None,
) -> Iterator[Optimized]:
    """Optimise C, C++ and bitcode files; yields one result a file, as each is done.

    paths: files, folders, globs, or a project's compile_commands.json. output: the folder for
    results. agents: folders of runs or of exported agents, whose smallest result is taken; None:
    those that come with the suite. emit: `bitcode` or `object`. backup: take what -Oz makes where
    that is smaller. final: take the end of one episode, not the smallest program found. search:
    seconds of search a file, shared by the agents; 0: each plays one episode, which gives the same
    result each time, as search, that a clock ends, may not. workers: processes, one a processor
    when not given; 1 stays in this one.

    Passes that change what a program means (`passes.CHANGES_MEANING`) are not run. A file that
    cannot be compiled or optimised is a result with an error. Raises OptimizeError, RunError,
    PretrainedError or CheckpointError before anything starts.
    """
    given = [paths] if isinstance(paths, str | Path) else list(paths)
    job = plan(agents, emit, backup, final, search)
    return run(gather(given, Path(output), emit), job, workers)


def plan(
    agents: Sequence[Path] | None, emit: str = "bitcode", backup: bool = True, final: bool = False,
    search: float = SEARCH,
) -> Job:  # fmt: skip
    """What is the same for all files, checked: the errors are those of `optimize`."""
    if emit not in ENDINGS:
        raise OptimizeError(f"emit={emit}: there are {', '.join(ENDINGS)}")
    if not 0.0 <= search <= UNIT_LIMIT / 2:
        raise OptimizeError(f"search={search:g}: expected seconds from 0 to {UNIT_LIMIT / 2:g}")
    folders = pretrained.available() if agents is None else list(agents)
    if not folders:
        raise OptimizeError("no agent was named")
    for folder in folders:
        file = folder / "config.yaml"
        if file.is_file() and from_yaml(file.read_text()).env.compiler == "toy":
            raise OptimizeError(f"{folder}: an agent of the toy compiler cannot optimise programs")
        load_agent(folder)
    named = [(pretrained.name_of(folder), folder) for folder in folders]
    return Job(tuple(named), emit, backup, final, search)


def run(works: Sequence[Work], job: Job, workers: int | None = None) -> Iterator[Optimized]:
    """Do all the work that `gather` found; results as they are done."""
    toolchain.prepare()
    if workers == 1 or len(works) <= 1:
        bench = Bench(job)
        try:
            for work in works:
                yield bench.do(work)
        finally:
            bench.close()
        return
    start = partial(Bench, job, threads=1)
    for index, result in crew.work(start, works, workers or crew.processors(), UNIT_LIMIT):
        if isinstance(result, crew.Lost):
            work = works[index]
            sentence = f"{work.source}: it was given up: {result}"
            result = Optimized(work.name, work.source, None, None, None, None, "", (),
                               UNIT_LIMIT, error=sentence)  # fmt: skip
        yield result

"""Any policies on any programs: results.csv, written row by row, and what it was made from."""

import json
import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tqdm import tqdm

from compilerdream.config import Config, config_hash
from compilerdream.evaluation import measure, records
from compilerdream.evaluation.inputs import Inputs
from compilerdream.evaluation.policies import check_policies
from compilerdream.evaluation.records import ResultRow
from compilerdream.train.checkpoint import verified_state
from compilerdream.train.run import best_checkpoint, git_commit, load_agent


class EvaluationError(Exception):
    """An evaluation cannot start or go on; rows that are written stay."""


@dataclass
class Outcome:
    """What an evaluation left: all rows asked for, and sentences about what went wrong."""

    output: Path
    rows: list[ResultRow]
    measured: int  # rows measured by this call; the others were there
    messages: list[str] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether the compiler failed on a program, or an optimised one no longer works."""
        return any(row.fault or row.semantics == "differs" for row in self.rows)


def evaluate(
    config: Config,
    programs: Sequence,
    output: Path,
    agent: Path | None = None,
    workers: int | None = None,
    quiet: bool = False,
) -> Outcome:
    """Measure `config.evaluate.policies` on every program and write `output`.

    agent: the folder of the run whose agent plays; its config.yaml should be `config`, but for
    `config.evaluate`. workers: processes, each with one environment (default: one a core; 1 stays
    in this process). Rows that are in `output` already, of the same program, policy, seed and
    configuration, are not measured again, unless the program or the agent has changed since.

    Raises PolicyError, RunError, CheckpointError before anything starts, and EvaluationError when
    a worker process dies; finished rows are kept then. Compiler faults become rows.
    """
    wanted = config.evaluate
    check_policies(wanted.policies, config.env.compiler, agent is not None)
    if agent is not None and "agent" in wanted.policies:
        load_agent(agent, config.device)  # what is wrong with it is said here, before workers start
    if not programs:
        raise EvaluationError("there is no program to evaluate")
    job = measure.Job(
        config.env, wanted.policies, config.seed, agent if "agent" in wanted.policies else None,
        config.device, wanted.semantics, git_commit(), _hash(config, agent),
    )  # fmt: skip
    inputs = Inputs(output)
    kept = _kept_rows(output, job, inputs, inputs.note_programs(programs))
    todo = _pending(programs, job, {row.key for row in kept})
    records.write(output, kept)
    inputs.note_passes([])
    inputs.write()
    outcome = Outcome(output, [], sum(len(names) for _, names in todo))
    for measured in _run(job, todo, workers or os.cpu_count() or 1, quiet):
        records.append(output, measured.row)
        kept.append(measured.row)
        if measured.message:
            outcome.messages.append(measured.message)
    place = {
        (f"{program.suite}/{program.name}", name): (index, order)
        for index, program in enumerate(programs)
        for order, name in enumerate(wanted.policies)
    }
    kept.sort(key=lambda row: place.get((row.uri, row.policy), (-1, 0)))
    records.write(output, kept)
    inputs.note_passes(kept)
    inputs.write()
    outcome.rows = [
        row
        for row in kept
        if (row.uri, row.policy) in place
        and (row.seed, row.config_hash) == (job.seed, job.config_hash)
    ]
    return outcome


def _hash(config: Config, agent: Path | None) -> str:
    """The configuration hash of rows: the run's own, whatever is evaluated of it."""
    if agent is not None and (agent / "run.json").is_file():
        return json.loads((agent / "run.json").read_text())["config_hash"]
    return config_hash(config)


def _pending(programs: Sequence, job: measure.Job, done: set) -> list[tuple[Any, tuple[str, ...]]]:
    """Each program with the policies that it has no row of yet."""
    todo = []
    for program in programs:
        uri = f"{program.suite}/{program.name}"
        names = tuple(
            name for name in job.policies
            if (uri, name, job.seed, job.config_hash) not in done
        )  # fmt: skip
        if names:
            todo.append((program, names))
    return todo


def _kept_rows(
    output: Path, job: measure.Job, inputs: Inputs, changed: set[str]
) -> list[ResultRow]:
    """Rows of an earlier call that still hold; notes the agent and what is checked now."""
    other_agent = False
    if job.agent is not None:
        digest = verified_state(best_checkpoint(job.agent))["files"]["dreamer.safetensors"]
        other_agent = inputs.note_agent(job.config_hash, job.agent, digest)
    check_again = inputs.note_semantics(job.semantics)
    if not output.is_file():
        return []
    records.drop_unfinished_line(output)
    if not output.stat().st_size:
        return []
    return [
        row for row in records.read(output)
        if row.uri not in changed
        and not (other_agent and (row.policy, row.config_hash) == ("agent", job.config_hash))
        and not (check_again and row.passes != records.OZ_PASSES)
    ]  # fmt: skip


def _run(job: measure.Job, todo: list, workers: int, quiet: bool) -> Iterator[measure.Measured]:
    """Measure all that is pending, in this process or in several; rows as they finish."""
    if not todo:
        return
    seconds = 0.2 if sys.stdout.isatty() else 10.0
    with tqdm(
        total=len(todo), desc="evaluate", unit="program", disable=quiet, file=sys.stdout,
        mininterval=seconds,
    ) as bar:  # fmt: skip
        if workers == 1 or len(todo) == 1:
            bench = measure.Bench(job)
            try:
                for program, names in todo:
                    yield from bench.measure(program, names)
                    bar.update()
            finally:
                bench.env.close()
            return
        pool = ProcessPoolExecutor(
            min(workers, len(todo)), multiprocessing.get_context("spawn"),
            measure.start_worker, (job,),
        )  # fmt: skip
        try:
            waiting = [pool.submit(measure.measure, *item) for item in todo]
            for future in as_completed(waiting):
                yield from future.result()
                bar.update()
        except BrokenProcessPool as error:
            raise EvaluationError(
                "a worker process ended in the middle (out of memory, or killed); finished rows "
                "are kept: run the same command again to go on"
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)

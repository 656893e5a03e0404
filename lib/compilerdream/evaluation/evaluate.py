"""Any policies on any programs: results.csv, written row by row, and what it was made from."""

import dataclasses
import multiprocessing
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tqdm import tqdm

from compilerdream.config import Config, EvaluateConfig, config_hash, from_yaml
from compilerdream.evaluation import measure, records
from compilerdream.evaluation.inputs import Inputs
from compilerdream.evaluation.policies import check_policies, load_other, uses_agent
from compilerdream.evaluation.records import ResultRow
from compilerdream.train.run import agent_digest, git_commit, load_agent, read_record


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
    others: Mapping[str, Path] | None = None,
) -> Outcome:
    """Measure `config.evaluate.policies` on every program and write `output`.

    agent: the folder of the run whose agent plays; where `config` is other than its config.yaml,
    rows have another hash than the run (`row_hash`). others: where the policies of
    `policies.OTHERS` are, by name: the folder of a run of PPO, the file of a mined sequence; where
    there is no agent, the run of PPO is the run. workers: processes, each with one environment
    (default: one a core; 1 stays in this process). Rows that are in `output` already, of the same
    program, policy, seed and configuration, are not measured again, unless the program or the agent
    (or who else plays) has changed since, the compiler failed on them, or the optimised program was
    not run and should be now.

    Raises PolicyError, RunError, CheckpointError, SequenceError before anything starts, and
    EvaluationError when a worker process dies; finished rows are kept then. Compiler faults become
    rows.
    """
    wanted, others = config.evaluate, dict(others or {})
    check_policies(wanted.policies, config.env.compiler, agent is not None, others)
    if not programs:
        raise EvaluationError("there is no program to evaluate")
    job = _job(config, agent, others)
    players = _players(job)
    inputs = Inputs(output)
    kept = _kept_rows(output, job, inputs, programs, players)
    todo = _pending(programs, job, {row.key for row in kept})
    inputs.keep(kept)
    inputs.write()
    records.write(output, kept)
    outcome = Outcome(output, [], sum(len(names) for _, names in todo))
    for measured in _run(job, todo, workers or os.cpu_count() or 1, quiet):
        inputs.note_row(measured.row, job.semantics)  # first: no row stands there without its note
        inputs.write()
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
    outcome.rows = [
        row
        for row in kept
        if (row.uri, row.policy) in place
        and (row.seed, row.config_hash) == (job.seed, job.config_hash)
    ]
    return outcome


def row_hash(config: Config, agent: Path | None) -> str:
    """The configuration hash of rows: the run's own, while only `evaluate` and `device` differ.

    Without an agent, rows of a policy are the same whatever else is evaluated and wherever, so
    neither counts.
    """
    if agent is None or not (agent / "config.yaml").is_file():
        nothing = EvaluateConfig(policies=(), split="", semantics=False)
        return config_hash(dataclasses.replace(config, evaluate=nothing, device=""))
    own = from_yaml((agent / "config.yaml").read_text())
    used = dataclasses.replace(config, evaluate=own.evaluate, device=own.device)
    record = read_record(agent)
    return record["config_hash"] if record and used == own else config_hash(used)


def _job(config: Config, agent: Path | None, others: Mapping[str, Path]) -> measure.Job:
    """What all measurements have in common."""
    wanted = config.evaluate
    plays = any(map(uses_agent, wanted.policies))
    return measure.Job(
        config.env, wanted.policies, config.seed, agent if plays else None,
        config.device, wanted.semantics, git_commit(), row_hash(config, agent or others.get("ppo")),
        config.agent, {name: path for name, path in others.items() if name in wanted.policies},
    )  # fmt: skip


def _players(job: measure.Job) -> dict[str, tuple[Path, str]]:
    """Who plays, by policy: where it is, and a digest of it.

    What is wrong with one is said here, before workers start.
    """
    found = {
        name: (path, load_other(name, path, job.env, job.device)[1])
        for name, path in job.others.items()
    }
    if job.agent is not None:
        load_agent(job.agent, job.device)
        player = job.agent, agent_digest(job.agent)
        found |= {name: player for name in job.policies if uses_agent(name)}
    return found


def _key(program, policy: str, job: measure.Job) -> tuple[str, str, int, str]:
    """The `key` of the row that this measurement gives."""
    return f"{program.suite}/{program.name}", policy, job.seed, job.config_hash


def _pending(programs: Sequence, job: measure.Job, done: set) -> list[tuple[Any, tuple[str, ...]]]:
    """Each program with the policies that it has no row of yet."""
    todo = []
    for program in programs:
        names = tuple(name for name in job.policies if _key(program, name, job) not in done)
        if names:
            todo.append((program, names))
    return todo


def _kept_rows(
    output: Path, job: measure.Job, inputs: Inputs, programs: Sequence,
    players: Mapping[str, tuple[Path, str]],
) -> list[ResultRow]:  # fmt: skip
    """Rows of an earlier call that still hold; notes the programs and the players of now."""
    changed = inputs.note_programs(programs)
    other = {
        name for name, (path, digest) in players.items()
        if inputs.note_player(name, job.config_hash, path, digest)
    }  # fmt: skip
    if not output.is_file():
        return []
    records.drop_unfinished_line(output)
    if not output.stat().st_size:
        return []
    asked = {_key(program, name, job) for program in programs for name in job.policies}
    return [
        row for row in records.read(output)
        if row.uri not in changed
        and not (row.policy in other and row.config_hash == job.config_hash)
        and not (row.key in asked and (row.fault or job.semantics and inputs.is_unchecked(row)))
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

"""Replay every row of a results file through the compiler; fail on the first that differs."""

import multiprocessing
import os
import re
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

from compilerdream import corpora
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.passes import FULL124
from compilerdream.compiler.toy import ToyEnv, toy_programs
from compilerdream.corpora import csmith
from compilerdream.evaluation import records
from compilerdream.evaluation.inputs import Inputs
from compilerdream.evaluation.records import OZ_PASSES, ResultRow

TIMEOUT = 300.0  # seconds for loading a program, and for a pass; generous: rows were measured


class VerifyError(Exception):
    """A row cannot be replayed, or replays to something else than it says."""


@dataclass(frozen=True)
class Verified:
    """How many rows were replayed, and how many had nothing to replay."""

    replayed: int
    unloaded: int  # rows of programs that could not be loaded when they were measured


def verify(path: Path, workers: int | None = None) -> Verified:
    """Replay all rows of `path`, each on its program as it is now.

    The pass list goes through a fresh environment; rows of -Oz, and rows where a fault made -Oz
    the fallback, are compared with the compiler's own -Oz. Raises VerifyError for the first row,
    in the file's order, that differs: line, program, policy, column, stored and replayed value. A
    pass list with the same counts as the one that was measured is told by its noted digest.
    Raises RecordError when the file is malformed.
    """
    numbered = records.read_numbered(path)
    rows = [(line, row) for line, row in numbered if row.o0 is not None]
    if not numbered:
        raise VerifyError(f"{path}: there is no row to verify")
    by_program: dict[str, list[tuple[int, ResultRow]]] = {}
    for line, row in rows:
        by_program.setdefault(row.uri, []).append((line, row))
    inputs = Inputs(path)
    programs, problems = _find(inputs, by_program)
    work = [(programs[uri], group) for uri, group in by_program.items() if uri in programs]
    count = min(workers or os.cpu_count() or 1, len(work))
    if count > 1:
        parts = [work[start::count] for start in range(count)]
        try:
            with ProcessPoolExecutor(count, multiprocessing.get_context("spawn")) as pool:
                found = [problem for part in pool.map(_replay_all, parts) for problem in part]
        except BrokenProcessPool as error:
            raise VerifyError(
                f"{path}: a worker process ended in the middle (out of memory, or killed): try "
                "again, with fewer workers"
            ) from error
    else:
        found = _replay_all(work)
    problems += found
    problems += [
        (line, f"{row.uri}, policy {row.policy}: column passes: not the list that was measured "
               f"({inputs.path.name} has its digest)")
        for line, row in rows
        if not inputs.knows_passes(row)
    ]  # fmt: skip
    if problems:
        line, what = min(problems, key=itemgetter(0))  # of one row, the replayed count first
        raise VerifyError(f"{path}, line {line}: {what}")
    return Verified(len(rows), len(numbered) - len(rows))


def _find(
    inputs: Inputs, wanted: dict[str, list[tuple[int, ResultRow]]]
) -> tuple[dict[str, object], list[tuple[int, str]]]:
    """The programs by `suite/name`, and a problem for each that cannot be found."""
    programs, problems = {}, []
    listings: dict[tuple[str, str], dict[str, object]] = {}
    for uri, group in wanted.items():
        line, row = group[0]
        key = row.suite, row.split
        try:
            if row.suite in corpora.CORPORA and row.suite != "csmith" and key not in listings:
                listings[key] = {program.name: program for program in corpora.load(*key)}
            programs[uri] = (
                listings[key][row.program] if key in listings else _make(row, inputs.place(uri))
            )
        except KeyError:
            problems.append((line, f"{uri}: there is no such program in the {row.split} split"))
        except corpora.CorpusError as error:
            problems.append((line, f"{uri}: {error}"))
    return programs, problems


def _make(row: ResultRow, noted: Path | None) -> object:
    """A program that is in no listing: drawn by its seed, or a person's own file."""
    seeds = [int(digits) for digits in re.findall(r"\d+", row.program)]
    if row.suite == "csmith" and len(seeds) == 1:
        return csmith.generate(seeds[0])
    if row.suite == "toy" and len(seeds) == 2:
        return toy_programs(seeds[1] + 1, seeds[0])[seeds[1]]
    if noted is None or not noted.is_file():
        where = f"{noted} is not there any more" if noted else "no file is noted for it"
        raise corpora.CorpusError(f"the program cannot be found: {where}")
    programs, failures = corpora.programs_from(noted)
    if failures:
        raise corpora.CorpusError(failures[0].message)
    return programs[0]


def _replay_all(work: Sequence[tuple[object, list[tuple[int, ResultRow]]]]) -> list:
    """Replay the rows of some programs; the line and a sentence for each row that differs."""
    problems: list[tuple[int, str]] = []
    envs: dict[bool, LlvmEnv | ToyEnv] = {}
    try:
        for program, group in work:
            toy = getattr(program, "bitcode", None) is None
            if toy not in envs:
                envs[toy] = (
                    ToyEnv([]) if toy
                    else LlvmEnv(actions="full124", step_timeout=TIMEOUT, reset_timeout=TIMEOUT)
                )  # fmt: skip
            for line, row in group:
                problem = _replay(envs[toy], program, row)
                if problem:
                    problems.append((line, f"{row.uri}, policy {row.policy}: {problem}"))
    finally:
        for env in envs.values():
            env.close()
    return problems


def _replay(env, program, row: ResultRow) -> str:
    """What is wrong with a row, or nothing."""
    known = FULL124 if isinstance(env, LlvmEnv) else env.action_names
    passes = [] if row.passes == OZ_PASSES else row.passes.split()
    strangers = [name for name in passes if name not in (*known, OZ_PASSES)]
    if strangers:
        return f"column passes: the compiler has no pass {strangers[0]!r}"
    try:
        env.reset(options={"program": program})
        env.apply(passes)
    except CompilerFault as fault:
        return f"the compiler failed in the replay: {fault}"
    if row.passes == OZ_PASSES:
        replayed = records.counted_oz(env.o0, env.oz)
    else:
        replayed = records.counted(env.counts, env.oz)
    for column in records.COUNTS:
        stored = getattr(row, column)
        if stored != replayed[column]:
            return f"column {column}: stored {stored}, replayed {replayed[column]}"
    return ""

"""Optimises one file after another: compile, let each agent search, take the smallest, write it."""

import dataclasses
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import torch

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy
from compilerdream.agent.search import SearchPolicy
from compilerdream.compiler.bitstream import with_old_inline_assembly
from compilerdream.compiler.faults import BitcodeRefused, CompilerFault, ServiceDied
from compilerdream.compiler.passes import CHANGES_MEANING, OZ
from compilerdream.compiler.service import Session
from compilerdream.compiler.toolchain import ToolchainError, compile_object, compile_source, put
from compilerdream.corpora.folder import bitcode_complaint
from compilerdream.corpora.program import CorpusError, Program
from compilerdream.corpora.unit import Unit
from compilerdream.optimize.result import Optimized
from compilerdream.optimize.units import Work
from compilerdream.paths import CACHE
from compilerdream.train.episodes import make_env
from compilerdream.train.run import load_agent

SEED = 0  # of the agent's latents
SEARCH = 0.5  # seconds of search a file: with compiling and writing, a typical one takes one
T = TypeVar("T")


@dataclass(frozen=True)
class Job:
    """What all files have in common.

    agents: folders of runs or of pretrained agents, by the name that results tell. backup: -Oz's
    result where no agent's is smaller. final: the program at the end of one episode, instead of the
    smallest on the way and of search. search: seconds a file, shared by the agents; 0: one episode.
    """

    agents: tuple[tuple[str, Path], ...]
    emit: str = "bitcode"
    backup: bool = True
    final: bool = False
    search: float = SEARCH


@dataclass(frozen=True)
class Attempt:
    """Passes that lead to so many instructions, and who found them."""

    by: str
    passes: tuple[str, ...]
    count: int


class Bench:
    """One compiler service, and the agents, ready for files.

    threads: how many PyTorch takes, None to leave that as it is.
    """

    def __init__(self, job: Job, threads: int | None = None):
        if threads is not None:
            torch.set_num_threads(threads)
        self.job = job
        self.session = Session()
        self.players = []
        for name, folder in job.agents:
            dreamer, config = load_agent(folder)
            seen = dataclasses.replace(config.env, reward="instructions", baseline="oz")
            env = make_env(seen, (), session=self.session, skipped=CHANGES_MEANING)
            self.players.append((name, env, self._policies(dreamer)))
        self.env = self.players[0][1]

    def do(self, work: Work) -> Optimized:
        """The outcome for one file; whatever is wrong with it is in there."""
        started, error = time.monotonic(), work.complaint
        result = Optimized(work.name, work.source, None, None, None, None, "", (), 0.0)
        if not error:
            CACHE.mkdir(parents=True, exist_ok=True)
            try:
                with TemporaryDirectory(dir=CACHE, prefix="optimize-") as scratch:
                    result = self._optimized(work, Path(scratch), result)
            except (CompilerFault, ToolchainError, CorpusError) as fault:
                error = str(fault)
            except OSError as fault:
                error = f"{fault.filename or work.source}: {fault.strerror}"
        seconds = time.monotonic() - started
        return dataclasses.replace(result, seconds=seconds, error=" ".join(error.split()))

    def close(self) -> None:
        """End the compiler service."""
        self.session.close()

    def _policies(self, dreamer: Dreamer) -> list[AgentPolicy | SearchPolicy]:
        """How an agent plays, and how it plays where the compiler fails in that."""
        single, seconds = AgentPolicy(dreamer), self.job.search / len(self.job.agents)
        if self.job.final or not seconds:
            return [single]
        return [SearchPolicy(dreamer, seconds), single]

    def _optimized(self, work: Work, scratch: Path, result: Optimized) -> Optimized:
        bitcode, optimised = scratch / "program.bc", scratch / "optimised.bc"
        _compile(work.unit, bitcode)
        program = Program(work.name, "user", "", "", work.unit.language, bitcode, work.unit.path)
        attempts, notes = self._attempts(program)
        o0, oz = self.env.o0, self.env.oz
        while True:
            best = min(attempts, key=lambda attempt: attempt.count)
            attempts.remove(best)
            try:
                count = _again(partial(self._write, program, best, optimised))
            except CompilerFault as fault:
                if not attempts:
                    raise
                notes.append(str(fault))
                continue
            best = dataclasses.replace(best, count=count)
            if all(count <= other.count for other in attempts):
                break
            attempts.append(best)  # LLVM did not do the same again
        if self.job.emit == "object":
            compile_object(optimised, work.output)
        else:
            put(optimised, work.output)
        return dataclasses.replace(
            result, output=work.output, o0=o0, oz=oz, count=best.count, taken=best.by,
            passes=best.passes, note=" ".join("; ".join(notes).split()),
        )  # fmt: skip

    def _attempts(self, program: Program) -> tuple[list[Attempt], list[str]]:
        """What each agent makes of the program, and -Oz; and what failed on the way.

        `env` is left at the program as it was.
        """
        attempts: list[Attempt] = []
        faults: list[CompilerFault] = []
        notes = []
        for name, env, policies in self.players:
            for policy in policies:
                try:
                    attempts.append(_again(partial(self._play, program, name, env, policy)))
                    notes += filter(None, [getattr(policy, "told", "")])
                    break
                except BitcodeRefused:
                    raise
                except CompilerFault as fault:
                    faults.append(fault)
                    notes.append(f"{name}: {fault}")
        if not attempts and not self.job.backup:
            raise faults[-1]
        _again(partial(self._repeat, program, ()))
        if self.job.backup:
            attempts.append(Attempt(OZ, (OZ,), self.env.oz))
        return attempts, notes

    def _play(
        self, program: Program, name: str, env, policy: AgentPolicy | SearchPolicy
    ) -> Attempt:
        """What a policy finds; of states with the same count the earliest is taken."""
        env.reset(options={"program": program})
        policy.optimize(env, SEED)
        length = len(env.passes) if self.job.final else env.counts.index(min(env.counts))
        return Attempt(name, env.passes[:length], env.counts[length])

    def _repeat(self, program: Program, passes: tuple[str, ...]) -> None:
        self.env.reset(options={"program": program})
        self.env.apply(passes)

    def _write(self, program: Program, attempt: Attempt, path: Path) -> int:
        """Repeat an attempt's passes and write the program; its count."""
        self._repeat(program, attempt.passes)
        self.env.write_bitcode(path)
        return self.env.count


def _again(action: Callable[[], T]) -> T:
    """Do it once more where the service died, which may be of what it did before."""
    try:
        return action()
    except ServiceDied:
        return action()


def _compile(unit: Unit, bitcode: Path) -> None:
    """Write the unit's bitcode; ToolchainError or CorpusError says what is wrong with it."""
    if unit.language != "bitcode":
        compile_source(
            unit.path, bitcode, unit.include_dirs, unit.defines, unit.standard, unit.flags,
            exact=True,
        )  # fmt: skip
        return
    content = unit.path.read_bytes()
    complaint = bitcode_complaint(content)
    if complaint:
        raise CorpusError(f"{unit.path}: {complaint}")
    try:
        bitcode.write_bytes(with_old_inline_assembly(content))
    except ValueError as error:
        raise CorpusError(f"{unit.path}: the bitcode is damaged: {error}") from error

"""What whole sequences leave of programs: only the count at the end is asked for.

A program that the service has seen is started anew in milliseconds, and all passes go in one call,
so a sequence costs little more than its passes themselves.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.service import Session
from compilerdream.compiler.toy import ToyEnv
from compilerdream.config import EnvConfig
from compilerdream.corpora.crew import Crew, Lost

TRIES = 2  # services die of old programs too: a fault is the sequence's when it comes again
COUNT, OZ_COUNT = "IrInstructionCount", "IrInstructionCountOz"


@dataclass(frozen=True)
class Load:
    """Ask for a program's counts at O0 and after -Oz: (o0, oz)."""

    place: int


@dataclass(frozen=True)
class Apply:
    """Ask for the counts, a list, that these passes leave of the programs at some places."""

    passes: tuple[str, ...]
    places: tuple[int, ...]


class Bench(Protocol):
    """A compiler to measure with; both methods raise CompilerFault."""

    def load(self, program) -> tuple[int, int]:
        """Instructions at O0 and after -Oz."""

    def count(self, program, passes: tuple[str, ...]) -> int:
        """Instructions that the passes leave."""

    def close(self) -> None:
        """End the compiler."""


class LlvmBench:
    """LLVM without features and checks. All passes of a sequence together have `step_timeout`."""

    def __init__(self, env: EnvConfig):
        self.session = Session(full=False, checked=False)
        self.step_timeout, self.reset_timeout = env.step_timeout, env.reset_timeout

    def load(self, program) -> tuple[int, int]:
        """Instructions at O0 and after -Oz."""
        asked = (COUNT, OZ_COUNT)
        o0, oz = self.session.load(program.name, program.bitcode, asked, self.reset_timeout)
        return int(o0), int(oz)

    def count(self, program, passes: tuple[str, ...]) -> int:
        """Instructions that the passes leave."""
        self.session.load(program.name, program.bitcode, (), self.reset_timeout)
        return int(self.session.apply(passes, (COUNT,), self.step_timeout)[0])

    def close(self) -> None:
        """End the service."""
        self.session.close()


class ToyBench:
    """The toy compiler."""

    def __init__(self):
        self.env = ToyEnv([])

    def load(self, program) -> tuple[int, int]:
        """Instructions at O0 and after the toy's -Oz."""
        self.env.reset(options={"program": program})
        return self.env.o0, self.env.oz

    def count(self, program, passes: tuple[str, ...]) -> int:
        """Instructions that the passes leave."""
        self.env.reset(options={"program": program})
        self.env.apply(passes)
        return self.env.count

    def close(self) -> None:
        """Nothing to end."""


class Gauge:
    """Answers Load and Apply about a run's programs; with the fault, where it came TRIES times."""

    def __init__(self, env: EnvConfig, programs: Sequence):
        self.programs = programs
        self.bench: Bench = ToyBench() if env.compiler == "toy" else LlvmBench(env)

    def do(self, task: Load | Apply) -> Any:
        """One task's answer, or a CompilerFault."""
        try:
            if isinstance(task, Load):
                return _tried(partial(self.bench.load, self.programs[task.place]))
            return [
                _tried(partial(self.bench.count, self.programs[place], task.passes))
                for place in task.places
            ]
        except CompilerFault as fault:
            return fault

    def close(self) -> None:
        """End the compiler."""
        self.bench.close()


class Gauges:
    """Several gauges, each in a process of its own; a single one is in this process."""

    def __init__(self, env: EnvConfig, programs: Sequence, workers: int, most_places: int):
        start = partial(Gauge, env, programs)
        limit = most_places * TRIES * (env.step_timeout + env.reset_timeout) + 60.0
        self._crew = Crew(start, workers, limit) if workers > 1 else None
        self._own = None if self._crew else start()

    def do(self, tasks: Sequence[Load | Apply]) -> list:
        """The answers, in the tasks' order; a Lost where a process was lost twice over one."""
        if self._own:
            return [self._own.do(task) for task in tasks]
        answers = dict(self._crew.work(tasks))
        lost = [place for place, answer in answers.items() if isinstance(answer, Lost)]
        for again, answer in self._crew.work([tasks[place] for place in lost]):
            answers[lost[again]] = answer
        return [answers[place] for place in range(len(tasks))]

    def close(self) -> None:
        """End the compilers and their processes."""
        (self._crew or self._own).close()


def _tried(measure: Callable[[], Any]) -> Any:
    for _ in range(TRIES - 1):
        try:
            return measure()
        except CompilerFault:
            continue
    return measure()

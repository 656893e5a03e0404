"""A sample of programs to measure sequences on: spread over packages, of moderate size."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from compilerdream.baselines.gauge import Gauges, Load
from compilerdream.compiler.faults import CompilerFault
from compilerdream.corpora.crew import Lost


@dataclass(frozen=True)
class Wanted:
    """How many programs, from how many to how many instructions at O0."""

    count: int = 120
    smallest: int = 30
    largest: int = 3000


@dataclass(frozen=True)
class Sample:
    """Places `[P]` of the chosen programs among all, with their counts `[P]` at O0 and after -Oz.

    left_out: why a program could not be loaded, by `suite/name`.
    """

    places: tuple[int, ...]
    names: tuple[str, ...]
    o0: np.ndarray
    oz: np.ndarray
    left_out: dict[str, str]

    @property
    def digest(self) -> str:
        """Twelve hexadecimal digits that change with any of the programs or their counts."""
        text = " ".join(map(str, (*self.names, *self.o0, *self.oz)))
        return hashlib.sha256(text.encode()).hexdigest()[:12]


def spread(programs: Sequence[Any], seed: int) -> list[int]:
    """Places of all programs in an order by chance that takes one of each family in turn.

    A family is a package or a kind of problem, so the first so many are of as many as possible.
    """
    random = np.random.default_rng((seed, 0))
    families: dict[tuple[str, str], list[int]] = {}
    for place in random.permutation(len(programs)):
        program = programs[place]
        families.setdefault((program.suite, getattr(program, "family", "")), []).append(int(place))
    turns = [(turn, place) for family in families.values() for turn, place in enumerate(family)]
    return [place for _, place in sorted(turns, key=lambda pair: pair[0])]  # stable


def draw(programs: Sequence[Any], wanted: Wanted, seed: int, gauges: Gauges) -> Sample:
    """Programs in `spread` order that load and have the wanted size; fewer where there are not.

    The same for the same programs and seed, however many gauges there are.
    """
    chosen: list[int] = []
    counts: list[tuple[int, int]] = []
    left_out: dict[str, str] = {}
    waiting = spread(programs, seed)
    while waiting and len(chosen) < wanted.count:
        missing = wanted.count - len(chosen)
        next_ones, waiting = waiting[:missing], waiting[missing:]
        answers = gauges.do([Load(place) for place in next_ones])
        for place, answer in zip(next_ones, answers, strict=True):
            if isinstance(answer, CompilerFault | Lost):
                left_out[_uri(programs[place])] = str(answer)
            elif wanted.smallest <= answer[0] <= wanted.largest:
                chosen.append(place)
                counts.append(answer)
    o0, oz = np.array(counts, np.int64).reshape(-1, 2).T
    return Sample(tuple(chosen), tuple(_uri(programs[p]) for p in chosen), o0, oz, left_out)


def _uri(program) -> str:
    return f"{program.suite}/{program.name}"

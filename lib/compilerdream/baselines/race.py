"""A race of sequences over programs: who is clearly worse is dropped early.

Successive halving (Jamieson and Talwalkar, AISTATS 2016) with paired comparison, as in racing
(Maron and Moore 1993). Letters: `P` programs, `N` programs measured so far.
"""

import math
from collections.abc import Callable, Sequence

import numpy as np

from compilerdream.agent.mutation import Indices

FIRST_SHARE, FIRST_PROGRAMS = 16, 4  # the first round: a sixteenth of the programs, at least four

# Counts `[N]` that each of some sequences leaves of the programs at some places; None where one
# is refused.
Count = Callable[[Sequence[Indices], np.ndarray], list[np.ndarray | None]]


def rounds(programs: int) -> list[int]:
    """How many programs have been measured after each round; doubled until it is all."""
    sizes = [min(programs, max(FIRST_PROGRAMS, math.ceil(programs / FIRST_SHARE)))]
    while sizes[-1] < programs:
        sizes.append(min(programs, 2 * sizes[-1]))
    return sizes


def gains(rival: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """How much smaller than the rival's, as logarithms: counts `[N]`, `[N]` -> `[N]`."""
    return np.log(np.maximum(rival, 1)) - np.log(np.maximum(counts, 1))


def is_clearly_worse(gained: np.ndarray) -> bool:
    """Whether the mean of `[N]` gains is below 0 by more than its standard error."""
    error = gained.std(ddof=1) / math.sqrt(len(gained)) if len(gained) > 1 else 0.0
    return bool(gained.mean() + error < 0.0)


def race(
    candidates: Sequence[Indices], rival: np.ndarray, order: np.ndarray, count: Count
) -> list[tuple[Indices, np.ndarray]]:
    """Those measured on all programs to the end, with their counts `[P]`; the best first.

    rival: counts `[P]` to be beaten; order: the places `[P]` of the programs as they come. After
    each round those that are refused or clearly worse than the rival leave, and of the others the
    worse half.
    """
    found = {candidate: np.zeros(len(rival), np.int64) for candidate in candidates}
    alive, done = list(found), 0
    for size in rounds(len(order)):
        places, seen, done = order[done:size], order[:size], size
        means: dict[Indices, float] = {}
        for candidate, counts in zip(alive, count(alive, places), strict=True):
            if counts is None:
                continue
            found[candidate][places] = counts
            gained = gains(rival[seen], found[candidate][seen])
            if size == len(order) or not is_clearly_worse(gained):
                means[candidate] = float(gained.mean())
        alive = sorted(means, key=lambda candidate: -means[candidate])  # stable
        if size < len(order):
            alive = alive[: math.ceil(len(alive) / 2)]
        if not alive:
            return []
    return [(candidate, found[candidate]) for candidate in alive]

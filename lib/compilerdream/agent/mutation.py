"""Sequences to begin a search with, and small changes of sequences.

A sequence is a tuple of indices of actions.
"""

from collections.abc import Sequence

import numpy as np

from compilerdream.compiler.passes import FIXED_SEQUENCE, OZ_STAGES

Indices = tuple[int, ...]
RANDOM_SEEDS = 8
MOST_CHANGES = 4  # of one sequence at once
LONGEST_PIECE = 8  # actions that are moved or copied together

_OZ_ORDER = tuple(name for stage in OZ_STAGES for name in stage.partition(":")[2].split())
_INLINING = tuple("globalopt mem2reg instcombine simplifycfg prune-eh inline functionattrs".split())


def first_sequences(names: Sequence[str], longest: int, random: np.random.Generator) -> list:
    """Distinct sequences to begin with, of the actions of these names, each 1 to `longest` long.

    The hand-made sequence, with and without inlining before it, the order of -Oz from its start, to
    its end and thinned out, each without passes that are no action; the actions in their own order;
    random ones.
    """
    places = {name: place for place, name in reversed(list(enumerate(names)))}
    oz = [places[name] for name in _OZ_ORDER if name in places]
    thinned = [oz[at] for at in np.linspace(0, len(oz) - 1, longest).astype(int)] if oz else []
    found = [
        [places[name] for name in FIXED_SEQUENCE if name in places],
        [places[name] for name in (*_INLINING, *FIXED_SEQUENCE) if name in places],
        oz,
        oz[-longest:],
        thinned,
        list(range(len(names))),
    ]
    found += [list(random.integers(len(names), size=longest)) for _ in range(RANDOM_SEEDS)]
    return list(dict.fromkeys(tuple(map(int, one[:longest])) for one in found if one))


class Mutator:
    """Draws changed sequences. `actions`: how many there are; `longest`: actions a sequence."""

    def __init__(self, actions: int, longest: int, random: np.random.Generator):
        self.actions, self.longest, self.random = actions, longest, random
        self._changes = (
            self._replace, self._insert, self._delete, self._swap, self._move, self._copy,
            self._cross,
        )  # fmt: skip

    def child(self, parent: Indices, donors: Sequence[Indices]) -> Indices:
        """A sequence of 1 to `longest` actions that is some changes away from `parent`.

        donors: sequences that actions and pieces are also taken from.
        """
        sequence = list(parent) or [self._action(donors)]
        for _ in range(min(int(self.random.geometric(0.5)), MOST_CHANGES)):
            change = self._changes[int(self.random.integers(len(self._changes)))]
            sequence = self._cut(change(sequence, donors))
        return tuple(sequence)

    def _cut(self, sequence: list[int]) -> list[int]:
        """Take actions out anywhere until it is short enough; its end is as good as the rest."""
        while len(sequence) > self.longest:
            del sequence[self._below(len(sequence))]
        return sequence

    def _below(self, end: int) -> int:
        return int(self.random.integers(end))

    def _action(self, donors: Sequence[Indices]) -> int:
        """Any action, or as often one that a donor has."""
        if donors and self.random.random() < 0.5:
            donor = donors[self._below(len(donors))]
            return donor[self._below(len(donor))]
        return self._below(self.actions)

    def _piece(self, sequence: Sequence[int]) -> tuple[int, int]:
        """Where a piece of the sequence begins and ends."""
        start = self._below(len(sequence))
        return start, min(start + 1 + self._below(LONGEST_PIECE), len(sequence))

    def _replace(self, sequence: list[int], donors: Sequence[Indices]) -> list[int]:
        sequence[self._below(len(sequence))] = self._action(donors)
        return sequence

    def _insert(self, sequence: list[int], donors: Sequence[Indices]) -> list[int]:
        sequence.insert(self._below(len(sequence) + 1), self._action(donors))
        return sequence

    def _delete(self, sequence: list[int], donors: Sequence[Indices]) -> list[int]:
        if len(sequence) > 1:
            del sequence[self._below(len(sequence))]
        return sequence

    def _swap(self, sequence: list[int], donors: Sequence[Indices]) -> list[int]:
        one, other = self._below(len(sequence)), self._below(len(sequence))
        sequence[one], sequence[other] = sequence[other], sequence[one]
        return sequence

    def _move(self, sequence: list[int], donors: Sequence[Indices]) -> list[int]:
        start, end = self._piece(sequence)
        piece, rest = sequence[start:end], sequence[:start] + sequence[end:]
        place = self._below(len(rest) + 1)
        return rest[:place] + piece + rest[place:]

    def _copy(self, sequence: list[int], donors: Sequence[Indices]) -> list[int]:
        donor = donors[self._below(len(donors))] if donors else tuple(sequence)
        start, end = self._piece(donor)
        place = self._below(len(sequence) + 1)
        return sequence[:place] + list(donor[start:end]) + sequence[place:]

    def _cross(self, sequence: list[int], donors: Sequence[Indices]) -> list[int]:
        """Up to somewhere this sequence, from somewhere on another one."""
        donor = donors[self._below(len(donors))] if donors else tuple(sequence)
        return sequence[: self._below(len(sequence) + 1)] + list(donor[self._below(len(donor)) :])

"""The best sequences known for each program, and new ones made from them: exploration by search.

An agent that explores by its own passes seldom comes upon an order that helps only as a whole. A
short local search does, so a share of a run's episodes may come from one. After the archive of
Go-Explore (Ecoffet et al. 2021), with sequences in place of states.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from compilerdream.replay.episode import Episode

KEPT = 12  # sequences a program
STRANGERS = 0.25  # share of the trials that begin with what was best for another program


class Known(NamedTuple):
    """A sequence of actions and the instructions that it leaves; the smaller the better."""

    count: int
    length: int
    actions: tuple[int, ...]


class Archive:
    """Per program the best sequences seen, each cut where it was smallest.

    actions: how many there are; length: of an episode.
    """

    def __init__(self, actions: int, length: int):
        self.actions, self.length = actions, length
        self.known: dict[str, list[Known]] = defaultdict(list)
        self._taken = np.zeros(actions)
        self._idle = np.zeros(actions)

    def add(self, episode: Episode) -> None:
        """Learn from an episode: its smallest state, and which actions change nothing."""
        shortest = int(np.argmin(episode.counts))
        actions = tuple(map(int, episode.actions[:shortest]))
        found = Known(int(episode.counts[shortest]), shortest, actions)
        self.known[episode.program] = _with(self.known[episode.program], found)
        np.add.at(self._taken, episode.actions, 1.0)
        np.add.at(self._idle, episode.actions, episode.idle())

    def search(
        self, program: str, trials: int, random: np.random.Generator,
        try_out: Callable[[tuple[int, ...]], int],
    ) -> tuple[int, ...]:  # fmt: skip
        """Try new sequences on a program and return the best of them, a whole episode long.

        try_out: a sequence of actions -> the instructions that it leaves. Each trial may build on
        those before it; then the best loses the actions without which it is as good. Nothing is
        kept until it is played and added: what a run knows can be made again from its episodes.
        """
        known, found = self.known.get(program, []), []
        for _ in range(trials):
            actions = self._propose(known, random)
            found.append(Known(try_out(actions), len(actions), actions))
            known = _with(known, found[-1])
        best = _pruned(min(found), try_out)
        return best + (self.idlest,) * (self.length - len(best))

    @property
    def idlest(self) -> int:
        """The action that has changed something least often: what to do when all is done."""
        return int(np.argmin((self._taken - self._idle + 1e-3) / (self._taken + 1.0)))

    def _propose(
        self, known: Sequence[Known], random: np.random.Generator
    ) -> tuple[int, ...]:  # fmt: skip
        """A known sequence with one to three changes, or another program's best as it is."""
        if self.known and (not known or random.random() < STRANGERS):
            others = list(self.known)
            return self.known[others[int(random.integers(len(others)))]][0].actions
        if not known:
            return tuple(map(int, random.integers(self.actions, size=self.length)))
        place = int(len(known) * random.random() ** 2)  # the better, the likelier
        return self._change(known[place].actions, random)

    def _change(self, actions: tuple[int, ...], random: np.random.Generator) -> tuple[int, ...]:
        """Insert, remove, replace or move one to three actions."""
        changed = list(actions)
        for _ in range(int(random.integers(1, 4))):
            kind = int(random.integers(4)) if changed else 0
            place = int(random.integers(len(changed) + (kind == 0)))
            if kind == 0:
                changed.insert(place, int(random.integers(self.actions)))
            elif kind == 1:
                del changed[place]
            elif kind == 2:
                changed[place] = int(random.integers(self.actions))
            else:
                moved = changed.pop(place)
                changed.insert(int(random.integers(len(changed) + 1)), moved)
        return tuple(changed[: self.length])


def _with(known: Sequence[Known], found: Known) -> list[Known]:
    """The best sequences when another is found."""
    return sorted({*known, found})[:KEPT]


def _pruned(found: Known, try_out: Callable[[tuple[int, ...]], int]) -> tuple[int, ...]:
    """The sequence without the actions that it does not need, each looked at once."""
    actions = list(found.actions)
    for place in reversed(range(len(actions))):
        shorter = actions[:place] + actions[place + 1 :]
        if try_out(tuple(shorter)) <= found.count:
            actions = shorter
    return tuple(actions)

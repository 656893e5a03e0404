"""Sequence storage and sampling.

A replay row at time t holds the observation, the pass before it, the smoothed reward of that
pass, and whether an episode begins or ends there. Letters: `B` batch, `T` batch length,
`O` observation size, `A` actions.
"""

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor

from compilerdream.replay.episode import Episode

NEAR = 1.002  # an episode that ends within 0.2 % of the smallest is as good
IDLE = 0.05  # what a pass that changes nothing counts in imitation: most of an episode's do not


class Replay:
    """Episodes end to end in growing arrays.

    `capacity` counts rows; beyond it the oldest episodes are no longer sampled.

    An *elite* episode is one that a search found and that ends as small as any other of its
    program: what an actor may imitate.
    """

    def __init__(self, sizes: Mapping[str, int], actions: int, capacity: int, smoothing: float):
        self.sizes, self.actions = dict(sizes), actions
        self.capacity, self.smoothing = capacity, smoothing
        self.episodes = 0  # ever added
        self.steps = 0  # passes ever applied
        self._rows = 0
        self._starts: list[int] = []  # row of each episode's first step
        self._lengths: list[int] = []
        self._finals: list[int] = []  # instructions at each episode's end
        self._programs: list[int] = []  # whose, as an index into _smallest
        self._numbers: dict[str, int] = {}
        self._smallest: list[int] = []  # per program at any episode's end
        self._searched: list[bool] = []  # whether a search found the episode
        self._arrays = {name: np.zeros((0, size), np.float32) for name, size in sizes.items()}
        for name in ("action", "reward", "terminal", "weight"):
            self._arrays[name] = np.zeros(0, np.int64 if name == "action" else np.float32)

    def add(self, episode: Episode) -> None:
        """Store an episode."""
        length, start = len(episode), self._rows
        self._reserve(start + length)
        arrays, end = self._arrays, start + length
        for name in self.sizes:
            arrays[name][start:end] = episode.observations[name]
        arrays["action"][start] = -1
        arrays["action"][start + 1 : end] = episode.actions
        arrays["reward"][start:end] = smoothed_rewards(episode.rewards, self.smoothing)
        arrays["terminal"][start:end] = 0.0
        arrays["terminal"][end - 1] = float(episode.terminal)
        arrays["weight"][start:end] = 0.0
        arrays["weight"][start + 1 : end] = np.where(episode.idle(), IDLE, 1.0)
        self._starts.append(start)
        self._lengths.append(length)
        self._note(episode)
        self._rows = end
        self.episodes += 1
        self.steps += length - 1
        while self._rows - self._starts[0] > self.capacity and len(self._starts) > 1:
            for column in (
                self._starts, self._lengths, self._finals, self._programs, self._searched
            ):  # fmt: skip
                del column[0]

    def _note(self, episode: Episode) -> None:
        """Remember how small the episode's program became."""
        number, final = self._numbers.get(episode.program), int(episode.counts[-1])
        if number is None:
            number = self._numbers[episode.program] = len(self._smallest)
            self._smallest.append(final)
        self._smallest[number] = min(final, self._smallest[number])
        self._searched.append(episode.searched)
        self._finals.append(final)
        self._programs.append(number)

    def _elites(self) -> np.ndarray:
        """Which episodes are elite, `[episodes]`."""
        programs = np.asarray(self._programs)
        near = np.asarray(self._finals) <= NEAR * np.asarray(self._smallest)[programs]
        return near & np.asarray(self._searched)

    def _reserve(self, rows: int) -> None:
        have = len(self._arrays["action"])
        if rows <= have:
            return
        first = self._starts[0] if self._starts else 0
        live = self._rows - first
        room = max(4096, 2 * (live + rows - self._rows))
        for name, old in self._arrays.items():
            grown = np.zeros((room, *old.shape[1:]), old.dtype)
            grown[:live] = old[first : self._rows]
            self._arrays[name] = grown
        self._starts = [start - first for start in self._starts]
        self._rows = live

    def sample(
        self, random: np.random.Generator, batch: int, length: int, piece: int,
        recent: float = 0.0, elite: float = 0.0,
    ) -> dict[str, Tensor]:  # fmt: skip
        """A batch of sequences `[B, T, …]` for `WorldModel.loss`.

        Each row is filled with pieces of at most `piece` steps of episodes drawn by length, with
        prioritised ends; a row's pieces each begin with `first` = 1, so no memory crosses them.
        A share `recent` of the pieces comes from the newest tenth of replay: what the agent does
        now is soon known to the model, however long the run. A share `elite` comes from elite
        episodes. `elite` `[B, T]` of the batch says how much the pass before an observation shall
        be imitated: 0 outside of elite episodes, in them 1, or IDLE where it changed nothing.
        """
        if not self._starts:
            raise ValueError("replay is empty: collect an episode before sampling")
        rows = np.empty((batch, length), np.int64)
        first = np.zeros((batch, length), np.float32)
        good = np.zeros((batch, length), np.float32)
        elites = self._elites()
        best = np.flatnonzero(elites)
        lengths = np.asarray(self._lengths)
        ends = np.cumsum(lengths)
        for b in range(batch):
            filled = 0
            while filled < length:
                if elite and len(best) and random.random() < elite:
                    chosen = int(best[random.integers(len(best))])
                else:
                    oldest = ends[-1] * 9 // 10 if recent and random.random() < recent else 0
                    row = random.integers(oldest, ends[-1])
                    chosen = int(np.searchsorted(ends, row, side="right"))
                size = min(piece, int(lengths[chosen]), length - filled)
                latest = int(lengths[chosen]) - size
                offset = min(int(random.integers(latest + size)), latest) if latest else 0
                start = self._starts[chosen] + offset
                rows[b, filled : filled + size] = np.arange(start, start + size)
                first[b, filled] = 1.0
                good[b, filled : filled + size] = elites[chosen]
                filled += size
        good *= self._arrays["weight"][rows]
        return self._gather(rows, first) | {"elite": torch.from_numpy(good)}

    def _gather(self, rows: np.ndarray, first: np.ndarray) -> dict[str, Tensor]:
        out = {name: torch.from_numpy(self._arrays[name][rows]) for name in self.sizes}
        for name in ("reward", "terminal"):
            out[name] = torch.from_numpy(self._arrays[name][rows])
        action = torch.from_numpy(self._arrays["action"][rows])
        one_hot = torch.zeros(*rows.shape, self.actions)
        one_hot.scatter_(-1, action.clamp_min(0).unsqueeze(-1), 1.0)
        out["action"] = one_hot * (action >= 0).unsqueeze(-1)
        out["first"] = torch.from_numpy(first)
        return out


def smoothed_rewards(rewards: np.ndarray, smoothing: float) -> np.ndarray:
    """Equation 4 over one episode: rewards `[T]` -> `[T + 1]`, zero for the first observation."""
    smoothed = np.zeros(len(rewards) + 1, np.float32)
    for t, reward in enumerate(rewards):
        smoothed[t + 1] = smoothing * smoothed[t] + (1.0 - smoothing) * reward
    return smoothed

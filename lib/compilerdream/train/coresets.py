"""Learning which sequences a search tries first: few that do well on most programs between them.

What made training programs smallest while the agent learned is tried on others, behind the agent's
own episode and behind -Oz. Greedily, those are chosen that each gain most on what the ones before
leave: a coreset as in Liang et al. (ICML 2023), whose sequences start from the program as it was.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from tqdm import tqdm

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy
from compilerdream.baselines.sampling import spread
from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.passes import CHANGES_MEANING, OZ
from compilerdream.config import Config
from compilerdream.corpora import crew
from compilerdream.replay.episode import Episode
from compilerdream.train.episodes import make_env

CANDIDATES, SAMPLE = 96, 192  # sequences, and programs that they are tried on, at most
LEAST = 1e-4  # mean logarithm of a gain, below which no sequence is worth its time

Indices = tuple[int, ...]


class Tried(NamedTuple):
    """What sequences make of programs. Letters: `P` programs, `C` sequences.

    oz `[P]`, before `[P]` the smallest count of an episode and -Oz, after `[P, C]` the smallest
    count with a sequence behind one of these.
    """

    oz: np.ndarray
    before: np.ndarray
    after: np.ndarray

    def savings(self) -> tuple[float, float]:
        """Mean shares of -Oz's instructions saved, without and with the best sequence of each.

        0 where there is no program.
        """
        if not len(self.oz):
            return 0.0, 0.0
        with_it = np.minimum(self.before, self.after.min(1, initial=np.inf))
        return float((1.0 - self.before / self.oz).mean()), float((1.0 - with_it / self.oz).mean())


def learn_coreset(
    config: Config, dreamer: Dreamer, programs: Sequence, episodes: Iterable[Episode],
    faults: Counter[str], quiet: bool,
) -> tuple[Indices, ...]:  # fmt: skip
    """At most `train.coreset` sequences of passes' indices, the most useful first.

    episodes: those that the agent learned from. A program that the compiler fails on is left out
    and counted in `faults`, as `coreset-…`.
    """
    known = candidates(config, episodes)
    places = spread(programs, config.seed)[:SAMPLE]
    tried = try_all(config, dreamer, [programs[place] for place in places], known, faults, quiet)
    return tuple(known[index] for index in choose(tried.before, tried.after, config.train.coreset))


def candidates(config: Config, episodes: Iterable[Episode]) -> list[Indices]:
    """What changed programs in the best episode of each, up to where it was smallest.

    At most CANDIDATES, of programs by chance; without passes that change what a program means.
    """
    names = make_env(config.env, ()).action_names
    barred = {index for index, name in enumerate(names) if name in CHANGES_MEANING}
    best: dict[str, tuple[int, Indices]] = {}
    for episode in episodes:
        end = int(episode.counts.argmin())
        count = int(episode.counts[end])
        if episode.program not in best or count < best[episode.program][0]:
            worked = episode.actions[:end][~episode.idle()[:end]].tolist()
            best[episode.program] = count, tuple(a for a in worked if a not in barred)
    known = sorted({sequence for _, sequence in best.values() if sequence})
    order = np.random.default_rng((config.seed, 0)).permutation(len(known))
    return [known[index] for index in order[:CANDIDATES]]


def try_all(
    config: Config, dreamer: Dreamer, programs: Sequence, sequences: Sequence[Indices],
    faults: Counter[str], quiet: bool,
) -> Tried:  # fmt: skip
    """Each sequence on each program, on all cores; the result is the same with any number."""
    start = partial(_Player, config, dreamer, tuple(sequences), tuple(programs))
    env = config.env
    limit = 3 * (env.reset_timeout + env.episode_length * env.step_timeout)
    played = crew.work(start, range(len(programs)), crew.processors(), limit)
    found = dict(tqdm(played, "coreset", total=len(programs), disable=quiet or None))
    rows = []
    for place in range(len(programs)):
        if isinstance(found[place], CompilerFault | crew.Lost):
            faults[f"coreset-{getattr(found[place], 'kind', 'lost')}"] += 1
        else:
            rows.append(found[place])
    counts = np.array(rows, float).reshape(len(rows), 2 + len(sequences))
    return Tried(counts[:, 0], counts[:, 1], counts[:, 2:])


def choose(before: np.ndarray, after: np.ndarray, most: int) -> list[int]:
    """Greedily at most so many of `C` sequences, by the mean logarithm of what each still gains.

    before `[P]`, after `[P, C]` counts.
    """
    chosen: list[int] = []
    left = before
    while len(before) and after.shape[1] and len(chosen) < most:
        gains = np.log(left[:, None] / np.minimum(left[:, None], after)).mean(0)
        best = int(gains.argmax())
        if gains[best] < LEAST:
            break
        chosen.append(best)
        left = np.minimum(left, after[:, best])
    return chosen


class _Player:
    """Tries all sequences on a program, in a process of its own."""

    def __init__(
        self, config: Config, dreamer: Dreamer, sequences: Sequence[Indices], programs: Sequence
    ):
        torch.set_num_threads(config.train.threads)
        self.programs, self.sequences = programs, sequences
        self.policy, self.env = AgentPolicy(dreamer), make_env(config.env, (), checked=False)

    def do(self, place: int) -> list[int] | CompilerFault:
        """-Oz's count of the program at this place, the smallest known, and each sequence's."""
        env = self.env
        try:
            self._load(place)
            self.policy.optimize(env, place)
            smallest = env.counts.index(min(env.counts))
            own = self._behind(place, env.passes[:smallest])
            oz = self._behind(place, (OZ,))
        except CompilerFault as fault:
            return fault
        return [env.oz, *(max(min(pair), 1) for pair in zip(own, oz, strict=True))]

    def close(self) -> None:
        """End the compiler."""
        self.env.close()

    def _load(self, place: int) -> None:
        self.env.reset(options={"program": self.programs[place]})

    def _behind(self, place: int, passes: Sequence[str]) -> list[int]:
        """The counts after these passes, and with each sequence behind them."""
        self._load(place)
        self.env.apply(passes)
        return [self.env.count, *map(self.env.count_after, self.sequences)]

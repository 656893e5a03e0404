"""An environment for libraries: it draws programs by itself, and a fault ends an episode only."""

from dataclasses import dataclass
from typing import Any

import gymnasium
import numpy as np

from compilerdream.compiler.faults import CompilerFault
from compilerdream.config import EnvConfig
from compilerdream.train.episodes import Lottery, Quarantine, make_env
from compilerdream.train.loop import FAULTS_IN_A_ROW


@dataclass(frozen=True)
class Post:
    """Which episodes of a run one environment plays, as an agent's worker would.

    worker of count: it plays `number`, `number + count` and so on. quarantined: names of programs
    that are not played.
    """

    env: EnvConfig
    programs: tuple
    seed: int
    worker: int
    count: int
    number: int
    quarantine_after: int
    quarantined: frozenset[str] = frozenset()


class Restarting(gymnasium.Wrapper):
    """Episodes by number on programs that a Lottery draws.

    The program of episode `n` of a seed is the same as of `EpisodeSource` with one episode a load.
    A fault cuts the episode off where it was: the last observation again, reward 0, truncated. In
    `info`, `faults` are those since the last step, and after an episode's last pass `played` says
    `program`, `return`, `oz` and `count`.
    """

    def __init__(self, post: Post):
        super().__init__(make_env(post.env, post.programs, checked=False))
        self.post = post
        self.quarantine = Quarantine(post.quarantine_after)
        self.quarantine.reasons = dict.fromkeys(post.quarantined, "")
        self.lottery = Lottery(post.programs, self.quarantine)
        self.number = post.number - post.count  # of the episode that is played
        self._told: list[CompilerFault] = []
        self._in_a_row = 0
        self._total, self._seen = 0.0, None

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None):
        """The next episode; `seed` and `options` do nothing, its number decides.

        Raises the fault after FAULTS_IN_A_ROW of them, NoProgramsLeft when all are in quarantine.
        """
        while True:
            self.number += self.post.count
            block = self.number // self.post.count
            chance = np.random.default_rng((self.post.seed, block, self.post.worker, 0))
            program = self.lottery.draw(chance)
            try:
                self._seen, info = self.env.reset(options={"program": program})
            except CompilerFault as fault:
                self._failed(fault)
                continue
            self._total = 0.0
            return self._seen, info

    def step(self, action):
        """Apply a pass; what a fault does is above."""
        try:
            self._seen, reward, terminated, truncated, info = self.env.step(int(action))
        except CompilerFault as fault:
            self._failed(fault)
            return self._seen, 0.0, False, True, {"faults": self._tell()}
        self._total += reward
        info = {**info, "faults": self._tell()}
        if terminated or truncated:
            self._in_a_row = 0
            env = self.unwrapped
            self.quarantine.worked(env.program.name)
            info["played"] = {
                "program": env.program.name, "return": self._total, "oz": env.oz,
                "count": env.count,
            }  # fmt: skip
        return self._seen, reward, terminated, truncated, info

    def _failed(self, fault: CompilerFault) -> None:
        self._told.append(fault)
        self.quarantine.failed(fault)
        self._in_a_row += 1
        if self._in_a_row >= FAULTS_IN_A_ROW:
            raise fault

    def _tell(self) -> list[CompilerFault]:
        told, self._told = self._told, []
        return told

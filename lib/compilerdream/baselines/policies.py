"""Policies that learn nothing: what every result is compared with."""

from collections.abc import Sequence

import numpy as np

from compilerdream.agent.policy import StepPolicy
from compilerdream.compiler.passes import FIXED_SEQUENCE


class RandomPolicy(StepPolicy):
    """One episode of passes drawn evenly from the action space."""

    name = "random"

    def __init__(self, actions: int):
        self.actions = actions

    def start(self, seed: int) -> None:
        """Seed the draws."""
        self.random = np.random.default_rng(seed)

    def act(self, observation) -> int:
        """Any pass."""
        return int(self.random.integers(self.actions))


class SequencePolicy(StepPolicy):
    """Given actions, one after the other, whatever is seen."""

    name = "sequence"

    def __init__(self, actions: Sequence[int]):
        self.actions = tuple(actions)

    def start(self, seed: int) -> None:
        """Begin with the first."""
        self.left = iter(self.actions)

    def act(self, observation) -> int:
        """The next one; StopIteration after the last."""
        return next(self.left)


class RandomSearchPolicy:
    """The smallest program on the way of several episodes of random passes.

    It leaves `env` with the passes that lead there. Episodes are drawn from one stream, the first
    as RandomPolicy's, so with the same seed more episodes never give a larger program.
    """

    def __init__(self, actions: int, episodes: int):
        self.name = f"random-search-{episodes}"
        self.player, self.episodes = RandomPolicy(actions), episodes

    def optimize(self, env, seed: int) -> None:
        """Play all episodes, then apply the best one's passes up to where it was smallest.

        A fault in any of them ends the search: of what is left, nobody knows the best.
        """
        self.player.start(seed)
        best, passes = env.o0, ()
        for _ in range(self.episodes):
            env.reset(options={"program": env.program})
            self.player.play(env)
            smallest = min(env.counts)
            if smallest < best:
                best, passes = smallest, env.passes[: env.counts.index(smallest)]
        env.reset(options={"program": env.program})
        env.apply(passes)


class UnoptimisedPolicy:
    """-O0: no pass at all."""

    name = "o0"

    def optimize(self, env, seed: int) -> None:
        """Leave the program as it is."""


class FixedPolicy:
    """The same sequence of passes for every program."""

    name = "fixed"

    def __init__(self, passes: tuple[str, ...] = FIXED_SEQUENCE):
        self.passes = passes

    def optimize(self, env, seed: int) -> None:
        """Apply the sequence."""
        env.apply(self.passes)


class OzPolicy:
    """LLVM's own -Oz pipeline, whose count the environment knows from `reset`.

    No passes are applied here; the evaluator takes `env.oz` as the final count of a policy with
    `is_oz`.
    """

    name = "oz"
    is_oz = True

    def optimize(self, env, seed: int) -> None:
        """Leave the measuring to the environment."""

"""Everything that can optimise a program is a policy."""

from collections.abc import Mapping
from typing import Protocol

import numpy as np
import torch

from compilerdream.agent.dreamer import Dreamer
from compilerdream.world.distributions import one_hot


class Policy(Protocol):
    """A way to optimise one program.

    `optimize` is called after `env.reset` on the program and applies passes to `env`; what it
    leaves there (`env.passes`, `env.counts`) is the result.
    """

    name: str

    def optimize(self, env, seed: int) -> None:
        """Apply passes to `env`; the same ones for the same seed."""


class StepPolicy:
    """A policy that looks at one observation at a time and plays whole episodes."""

    name = "step"

    def start(self, seed: int) -> None:
        """Begin an episode."""

    def act(self, observation: Mapping[str, np.ndarray]) -> int:
        """The index of the next pass for this observation (vectors `[O]` by name)."""
        raise TypeError(f"{type(self).__name__} does not say how to act")

    def optimize(self, env, seed: int) -> None:
        """Play one episode to its end."""
        self.begin(env, seed)
        self.play(env)

    def begin(self, env, seed: int) -> None:
        """Begin an episode on the program that `env` has just loaded."""
        self.start(seed)

    def play(self, env) -> None:
        """Go on from where `env` and the policy are to the end of the episode."""
        done = False
        while not done:
            _, _, terminated, truncated, _ = env.step(self.act(env.observation))
            done = terminated or truncated


class AgentPolicy(StepPolicy):
    """The trained agent: one trial, likeliest pass at each step, latents sampled (Section 4.4).

    With `greedy=False` passes are sampled and `exploration` of the probability is spread evenly,
    as while collecting episodes for training. Where the agent does not repeat itself
    (`agent.repeats`), a pass after which nothing looks different is not taken again before
    something does: two of three passes are like that, and a likeliest pass of that kind would
    stay the likeliest to the episode's end. Where no other pass has a chance of
    `agent.stay_below`, it is taken again: all is done.

    Where the agent has learned an opening, episodes of `optimize` begin by it. Where it has learned
    a closing, that sequence is played once: when all is done, or when no more passes are left than
    it has. Then the agent goes on.
    """

    name = "agent"

    def __init__(self, dreamer: Dreamer, greedy: bool = True, exploration: float = 0.0):
        self.dreamer, self.greedy, self.exploration = dreamer, greedy, exploration
        self.generator = torch.Generator(dreamer.device)

    def start(self, seed: int) -> None:
        """Forget the last episode."""
        self.generator.manual_seed(seed)
        self.script: list[int] = []  # passes to take instead of those chosen
        self.closing: tuple[int, ...] = ()
        self.left = 0  # passes to the episode's end; counted where there is a closing
        self.rests = False  # whether the pass chosen last was one that does nothing
        self.barred: tuple[int, ...] = ()
        self.memory = self.dreamer.initial()
        self.idle: set[int] = set()
        self.last: tuple[int, Mapping[str, np.ndarray]] | None = None

    def begin(self, env, seed: int) -> None:
        """Begin an episode on the program that `env` has just loaded."""
        super().begin(env, seed)
        if self.dreamer.opening is not None:
            self._open(self.dreamer.opening.choose(env))
        self.closing = tuple(a for a in self.dreamer.closing if a not in self.barred)
        self.left = env.episode_length

    def act(self, observation: Mapping[str, np.ndarray]) -> int:
        """The next pass, given everything seen in this episode."""
        if self.last is not None and not self.dreamer.repeats:
            self.idle = idle_passes(self.idle, *self.last, observation)
        action = self.choose(observation)
        self.rests = action in self.idle
        self.last = action, observation
        if not self.script and (self.rests or self.left <= len(self.closing)):
            self.script, self.closing = list(self.closing), ()
        self.left -= 1
        if self.script:
            action = self.script.pop(0)
            self.take_instead(action)
        return action

    def _open(self, sequence: tuple[int, ...]) -> None:
        """Begin with these passes, and do not take the last of them again."""
        self.script, self.barred = list(sequence), sequence[-1:]

    def choose(self, observation: Mapping[str, np.ndarray]) -> int:
        """A pass that is not idle, while there are others; the memory goes on with it."""
        action, self.memory = self.dreamer.act(
            self.memory, observation, self.generator, self.greedy, self.exploration, self.idle,
            self.barred,
        )  # fmt: skip
        return action

    def take_instead(self, action: int) -> None:
        """Go on as if `action` had been chosen at the last step."""
        taken = one_hot(torch.tensor([action]), self.dreamer.actions).to(self.dreamer.device)
        self.memory = self.memory[0], taken.expand_as(self.memory[1])
        self.last = action, self.last[1]


class OpenedPolicy(AgentPolicy):
    """The agent, which begins every episode with one sequence; its last pass is not taken again."""

    name = "opened"

    def __init__(
        self, dreamer: Dreamer, sequence: tuple[int, ...], greedy: bool = True,
        exploration: float = 0.0,
    ):  # fmt: skip
        super().__init__(dreamer, greedy, exploration)
        self.sequence = sequence

    def start(self, seed: int) -> None:
        """Forget the last episode."""
        super().start(seed)
        self._open(self.sequence)


def idle_passes(
    idle: set[int], action: int, before: Mapping[str, np.ndarray], after: Mapping[str, np.ndarray]
) -> set[int]:
    """Passes after which nothing looked different, since something last did.

    idle: those before `action` was taken; before, after: what was seen before and after it.
    """
    features = [name for name in before if name != "histogram"]
    same = bool(features) and all(np.array_equal(before[n], after[n]) for n in features)
    return idle | {action} if same else set()

"""A toy compiler in pure Python, with the interface of `LlvmEnv` and a known optimum.

A toy program is six numbers: instructions of five kinds (useful ones, loads and stores of
promotable variables, repeated expressions, dead code, empty branches) and the calls that can be
inlined, which are counted among the useful instructions. Seven passes move instructions between
the kinds, and some only work after others, as real passes do. The state is small enough to search
exhaustively, so the best possible return is known.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, reduce
from typing import Any

import gymnasium
import numpy as np
from gymnasium.spaces import Box, Dict, Discrete

from compilerdream.compiler.passes import OZ, command_line
from compilerdream.compiler.rewards import step_reward

PASSES = ("mem2reg", "cse", "dce", "simplifycfg", "inline", "unroll", "verify")
Kinds = tuple[int, int, int, int, int, int]


@dataclass(frozen=True)
class ToyProgram:
    """Instructions of each kind at O0; `calls` is how many calls could be inlined."""

    name: str
    useful: int
    memory: int
    repeated: int
    dead: int
    branches: int
    calls: int
    suite: str = "toy"

    @property
    def kinds(self) -> Kinds:
        """The program's state before any pass."""
        return (
            self.useful, self.memory, self.repeated, self.dead, self.branches, self.calls
        )  # fmt: skip


def toy_programs(count: int, seed: int) -> list[ToyProgram]:
    """Programs drawn from one distribution; the same for the same seed."""
    random = np.random.default_rng(seed)
    return [
        ToyProgram(
            f"toy{seed}-{index}",
            *(int(random.integers(low, high)) for low, high in
              ((30, 60), (10, 60), (0, 30), (0, 30), (0, 20), (0, 4))),
        )
        for index in range(count)
    ]  # fmt: skip


def apply_pass(kinds: Kinds, name: str) -> Kinds:
    """What one pass makes of a program."""
    useful, memory, repeated, dead, branches, calls = kinds
    if name == OZ:  # in an order that leaves something to find
        return reduce(apply_pass, ("dce", "simplifycfg", "mem2reg"), kinds)
    if name == "mem2reg":  # promotes variables; exposes repeated expressions
        return useful, 0, repeated + memory // 4, dead, branches, calls
    if name == "cse" and memory == 0:  # needs promoted variables; leaves dead code behind
        return useful, 0, 0, dead + repeated // 2, branches, calls
    if name == "dce":
        return useful, memory, repeated, 0, branches, calls
    if name == "simplifycfg" and dead == 0:  # dead code keeps branches alive
        return useful, memory, repeated, 0, 0, calls
    if name == "inline" and calls:  # small bodies whose variables are promotable again
        return useful - 6 * calls, memory + 4 * calls, repeated, dead + calls, branches, 0
    if name == "unroll":
        return useful, memory, repeated + 5, dead, branches + 1, calls
    return kinds


def _count_after(kinds: Kinds, actions: Sequence[int]) -> int:
    """Instructions that these passes leave."""
    for action in actions:
        kinds = apply_pass(kinds, PASSES[int(action)])
    return toy_count(kinds)


def toy_count(kinds: Kinds) -> int:
    """Instructions of a program; calls are counted among the useful ones."""
    return sum(kinds[:5])


def _baseline(program: ToyProgram) -> int:
    """Instructions that the toy's -Oz leaves."""
    return toy_count(apply_pass(program.kinds, OZ))


def optimum(program: ToyProgram, length: int) -> float:
    """The highest return that any `length` passes reach, by exhaustive search."""
    scale = max(toy_count(program.kinds) - _baseline(program), 1)
    return (toy_count(program.kinds) - _fewest(program.kinds, length)) / scale


@cache
def _fewest(kinds: Kinds, length: int) -> int:
    if length == 0:
        return toy_count(kinds)
    return min(_fewest(apply_pass(kinds, name), length - 1) for name in PASSES)


class ToyEnv(gymnasium.Env):
    """`LlvmEnv`'s interface over toy programs, but for `observe` and `write_bitcode`.

    A toy program has no bitcode, so there is nothing for these two to read or write.

    Observation: `autophase` `[8]` the five kinds over 64, the calls over 4, the count over 200, and
    the step over the episode length (a test of replay reads it); `histogram` `[A]` passes taken
    over the episode length; all at most 1. Reward as in equation 9.
    """

    metadata: dict[str, Any] = {"render_modes": []}
    action_names = PASSES
    feature_names = (
        "useful", "memory", "repeated", "dead", "branches", "calls", "instructions", "step"
    )  # fmt: skip

    load_seconds = 0.0

    def __init__(self, programs: list[ToyProgram], episode_length: int = 8):
        self.programs, self.episode_length = list(programs), episode_length
        self.observation_space = Dict(
            autophase=Box(0.0, 1.0, (8,), np.float32),
            histogram=Box(0.0, 1.0, (len(PASSES),), np.float32),
        )
        self.action_space = Discrete(len(PASSES))
        self.program: ToyProgram | None = None
        self.passes: tuple[str, ...] = ()
        self.counts: list[int] = []
        self.oz = 0
        self.faults: Counter[str] = Counter()

    @property
    def o0(self) -> int:
        """Instructions before any pass."""
        return self.counts[0]

    @property
    def baseline_saving(self) -> int:
        """What the toy's -Oz saves; below 1 it is no unit for rewards."""
        return self.o0 - self.oz

    @property
    def count(self) -> int:
        """Instructions now."""
        return self.counts[-1]

    def reset(self, *, seed: int | None = None, options: dict | None = None):
        """Start an episode on `options["program"]`, or on a program drawn at random."""
        super().reset(seed=seed)
        self.program = (options or {}).get("program")
        if self.program is None:
            self.program = self.programs[int(self.np_random.integers(len(self.programs)))]
        self._kinds = self.program.kinds
        self.passes, self.counts = (), [toy_count(self._kinds)]
        self.oz = _baseline(self.program)
        return self._observe(), self._info()

    def step(self, action: int):
        """Apply the pass with this index; the episode terminates after `episode_length`."""
        reward = self._apply(PASSES[int(action)])
        done = len(self.passes) >= self.episode_length
        return self._observe(), reward, done, False, self._info()

    def apply(self, names: Sequence[str]) -> None:
        """Apply passes by name, or the whole of `-Oz`, outside the rules of an episode.

        ValueError, with nothing applied, where the toy has no such pass.
        """
        unknown = [name for name in names if name not in (*PASSES, OZ)]
        if unknown:
            raise ValueError(f"the toy has no pass {unknown[0]!r}, it has {', '.join(PASSES)}")
        for name in names:
            self._apply(name)

    def try_out(self, program: ToyProgram, actions: Sequence[int]) -> int:
        """Instructions that these actions (indices) leave of a program; it ends the episode."""
        self.counts = []
        return _count_after(program.kinds, actions)

    def count_after(self, actions: Sequence[int]) -> int:
        """Instructions that these actions would lead to from here; nothing changes here."""
        return _count_after(self._kinds, actions)

    def fork(self) -> "ToyEnv":
        """An independent copy in the same state."""
        copy = ToyEnv(self.programs, self.episode_length)
        copy.program, copy.passes, copy.oz = self.program, self.passes, self.oz
        copy.counts, copy._kinds = list(self.counts), self._kinds
        return copy

    def become(self, twin: "ToyEnv") -> None:
        """Go on from where a copy is."""
        self.program, self.passes, self.oz = twin.program, twin.passes, twin.oz
        self.counts, self._kinds = list(twin.counts), twin._kinds

    @property
    def observation(self) -> dict[str, np.ndarray]:
        """What the agent sees now."""
        return self._observe()

    def features(self) -> np.ndarray:
        """The state as it is, `[8]` integers named by `feature_names`."""
        return np.array([*self._kinds, self.count, len(self.passes)], np.int64)

    def command_line(self) -> str:
        """The passes so far as an `opt` command, in the form of `LlvmEnv`'s."""
        return command_line(self.passes)

    def close(self) -> None:
        """Nothing to end."""

    def _apply(self, name: str) -> float:
        if not self.counts:
            raise RuntimeError("no episode: call reset() first")
        self._kinds = apply_pass(self._kinds, name)
        self.passes = (*self.passes, name)
        self.counts.append(toy_count(self._kinds))
        return step_reward(self.counts[-2], self.counts[-1], self.o0, self.oz)

    def _observe(self) -> dict[str, np.ndarray]:
        total = toy_count(self._kinds)
        scaled = [min(kind / 64, 1.0) for kind in self._kinds[:5]]
        taken = [min(self.passes.count(name) / self.episode_length, 1.0) for name in PASSES]
        step = min(len(self.passes) / self.episode_length, 1.0)
        features = [*scaled, self._kinds[5] / 4, min(total / 200, 1.0), step]
        return {
            "autophase": np.array(features, np.float32),
            "histogram": np.array(taken, np.float32),
        }

    def _info(self) -> dict[str, Any]:
        return {"program": self.program.name, "o0": self.o0, "oz": self.oz, "count": self.count}

"""Phase ordering on real LLVM 10 as a Gymnasium environment (Section 3.1, Appendix B)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gymnasium
import numpy as np
from gymnasium.spaces import Box, Dict, Discrete

from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.features import AUTOPHASE_NAMES, normalise
from compilerdream.compiler.passes import ACTION_SPACES, command_line
from compilerdream.compiler.rewards import step_reward
from compilerdream.compiler.service import Session

if TYPE_CHECKING:
    from compilerdream.corpora.program import Program


class LlvmEnv(gymnasium.Env):
    """One program a time, one pass a step.

    Observation: `autophase` `[56]` features over the instruction count, clipped to [0, 1], and
    `histogram` `[A]` passes taken over the episode length. Reward: equation 9. The episode
    terminates after `episode_length` passes.

    After a fault (ServiceDied, PassTimeout, BitcodeRefused) the environment counts it in
    `faults` and works again from the next `reset`. Time limits are in seconds.
    """

    metadata: dict[str, Any] = {"render_modes": []}
    feature_names = AUTOPHASE_NAMES

    def __init__(
        self,
        programs: Sequence[Program] = (),
        actions: str = "autophase42",
        episode_length: int = 45,
        step_timeout: float = 60.0,
        reset_timeout: float = 120.0,
        session: Session | None = None,
    ):
        if actions not in ACTION_SPACES:
            raise ValueError(f"no action space {actions!r}: there are {', '.join(ACTION_SPACES)}")
        self.programs, self.actions = tuple(programs), actions
        self.pass_names = ACTION_SPACES[actions]
        self.episode_length = episode_length
        self.step_timeout, self.reset_timeout = step_timeout, reset_timeout
        self.observation_space = Dict(
            autophase=Box(0.0, 1.0, (len(AUTOPHASE_NAMES),), np.float32),
            histogram=Box(0.0, 1.0, (len(self.pass_names),), np.float32),
        )
        self.action_space = Discrete(len(self.pass_names))
        self.program: Program | None = None
        self.passes: tuple[str, ...] = ()
        self.counts: list[int] = []
        self.oz = 0
        self.faults: Counter[str] = Counter()
        self._session = session or Session()
        self._taken = np.zeros(len(self.pass_names), np.float32)
        self._autophase = np.zeros(len(AUTOPHASE_NAMES), np.int64)

    @property
    def o0(self) -> int:
        """Instructions before any pass."""
        return self.counts[0]

    @property
    def count(self) -> int:
        """Instructions now."""
        return self.counts[-1]

    @property
    def service_pid(self) -> int | None:
        """The compiler service's process, while one runs."""
        return self._session.pid

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None):
        """Load `options["program"]`, or one of `programs` drawn at random."""
        super().reset(seed=seed)
        program = (options or {}).get("program")
        if program is None:
            if not self.programs:
                raise ValueError("no program: give `programs` or `options={'program': …}`")
            program = self.programs[int(self.np_random.integers(len(self.programs)))]
        self.program, self.passes, self.counts = program, (), []
        self._taken[:] = 0.0
        with self._counting():
            self._autophase, count, self.oz = self._session.load(
                program.name, program.bitcode, self.reset_timeout
            )
        self.counts = [count]
        return self.observation, self._info()

    def step(self, action: int):
        """Apply the pass with this index; ValueError when there is none."""
        if not self.action_space.contains(action):
            raise ValueError(f"no pass has index {action}: there are {self.action_space.n}")
        index = int(action)
        name = self.pass_names[index]
        reward = self._apply(name)
        self._taken[index] += 1.0
        terminated = len(self.passes) >= self.episode_length
        return self.observation, reward, terminated, False, self._info()

    def apply(self, names: Sequence[str]) -> None:
        """Apply any of LLVM's passes by name, outside the rules of an episode.

        For policies that are not bound to the action space, such as a fixed sequence.
        """
        for name in names:
            self._apply(name)
            if name in self.pass_names:
                self._taken[self.pass_names.index(name)] += 1.0

    def fork(self) -> LlvmEnv:
        """An independent environment in the same state, on the same service."""
        with self._counting():
            session = self._session.fork(self.reset_timeout)
        twin = LlvmEnv(
            self.programs, self.actions, self.episode_length, self.step_timeout,
            self.reset_timeout, session,
        )  # fmt: skip
        twin.program, twin.passes, twin.oz = self.program, self.passes, self.oz
        twin.counts, twin._taken = list(self.counts), self._taken.copy()
        twin._autophase = self._autophase
        return twin

    @property
    def observation(self) -> dict[str, np.ndarray]:
        """What the agent sees now: `autophase` `[56]`, `histogram` `[A]`."""
        histogram = np.minimum(self._taken / self.episode_length, 1.0)
        return {"autophase": normalise(self._autophase), "histogram": histogram}

    def features(self) -> np.ndarray:
        """The Autophase features as they are, `[56]` integers."""
        return self._autophase.copy()

    def observe(self, space: str):
        """Any of CompilerGym's observation spaces by name, e.g. `ObjectTextSizeBytes`."""
        with self._counting():
            return self._session.observe(space, self.reset_timeout)

    def command_line(self) -> str:
        """The `opt` command that repeats this episode."""
        return command_line(self.passes)

    def write_bitcode(self, path: Path) -> None:
        """Write the program, as optimised so far, to `path`."""
        with self._counting():
            self._session.write_bitcode(Path(path), self.step_timeout)

    def close(self) -> None:
        """End the episode, and the service if no fork uses it."""
        self._session.close()

    def _apply(self, name: str) -> float:
        if not self.counts:
            raise RuntimeError("no episode: call reset() first")
        with self._counting():
            self._autophase, count = self._session.apply((name,), self.step_timeout)
        self.passes = (*self.passes, name)
        self.counts.append(count)
        return step_reward(self.counts[-2], count, self.o0, self.oz)

    def _info(self) -> dict[str, Any]:
        return {
            "program": self.program.name, "o0": self.o0, "oz": self.oz, "count": self.count
        }  # fmt: skip

    def _counting(self) -> _FaultCount:
        return _FaultCount(self)


class _FaultCount:
    """Counts a fault that leaves the block, and ends the episode that it broke."""

    def __init__(self, env: LlvmEnv):
        self.env = env

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind, fault, trace) -> None:
        if isinstance(fault, CompilerFault):
            self.env.faults[fault.kind] += 1
            self.env.counts = []

"""Phase ordering on real LLVM 10 as a Gymnasium environment (Section 3.1, Appendix B)."""

from __future__ import annotations

import operator
import time
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gymnasium
import numpy as np
from gymnasium.spaces import Box, Dict, Discrete

from compilerdream.compiler.callgraph import CALL_GRAPH_SIZE, call_graph
from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.features import (
    AUTOPHASE_NAMES,
    INSTCOUNT_SIZE,
    normalise,
    normalise_instcount,
)
from compilerdream.compiler.passes import FULL124, action_space, command_line
from compilerdream.compiler.rewards import BASELINES, COSTS, step_reward
from compilerdream.compiler.service import Session

if TYPE_CHECKING:
    from compilerdream.corpora.program import Program

OBSERVATIONS = ("autophase", "instcount", "callgraph", "histogram")


class LlvmEnv(gymnasium.Env):
    """One program a time, one action a step: usually one pass, in some spaces several.

    Observation, the chosen ones of: `autophase` `[56]` and `instcount` `[70]` features over the
    instruction count, clipped to [0, 1], `callgraph` `[CALL_GRAPH_SIZE]` of the program as it was
    loaded, and `histogram` `[A]` actions taken over the episode length. Reward: equation 9, for
    what `reward` says (instructions, text, object), in units of what the `baseline` (oz, o3) saves.
    The episode terminates after `episode_length` actions.

    `actions` names a space of `passes.ACTION_SPACES` or lists actions (`passes.action_space`).
    `counts` are instructions, O0 first, then after every pass, whatever the reward. `checked`: LLVM
    verifies the program after each pass that changed something, a third of the passes' own time.
    `skipped`: passes that an action does not run, though it counts as taken.

    After a fault (ServiceDied, PassTimeout, BitcodeRefused) the environment counts it in
    `faults` and works again from the next `reset`. Time limits are in seconds.
    """

    metadata: dict[str, Any] = {"render_modes": []}
    feature_names = AUTOPHASE_NAMES

    def __init__(
        self,
        programs: Sequence[Program] = (),
        actions: str | Sequence[str] = "autophase42",
        episode_length: int = 45,
        step_timeout: float = 60.0,
        reset_timeout: float = 120.0,
        observations: Sequence[str] = ("autophase", "histogram"),
        reward: str = "instructions",
        baseline: str = "oz",
        checked: bool = True,
        session: Session | None = None,
        skipped: Collection[str] = (),
    ):
        for kind, value, known in (
            ("reward", reward, COSTS), ("baseline", baseline, BASELINES),
            *(("observation", name, OBSERVATIONS) for name in observations),
        ):  # fmt: skip
            if value not in known:
                raise ValueError(f"there is no {kind} {value!r}: there are {', '.join(known)}")
        if unknown := set(skipped).difference(FULL124):
            raise ValueError(f"LLVM 10 has no pass {min(unknown)!r} to skip")
        self.programs, self.actions = tuple(programs), actions
        self._choices = action_space(actions)
        self.action_names = tuple(action.name for action in self._choices)
        self.episode_length, self.skipped = episode_length, frozenset(skipped)
        self.step_timeout, self.reset_timeout = step_timeout, reset_timeout
        self.observations, self.reward, self.baseline = tuple(observations), reward, baseline
        sizes = {
            "autophase": len(AUTOPHASE_NAMES), "instcount": INSTCOUNT_SIZE,
            "callgraph": CALL_GRAPH_SIZE, "histogram": len(self.action_names),
        }  # fmt: skip
        self.observation_space = Dict(
            {name: Box(0.0, 1.0, (sizes[name],), np.float32) for name in self.observations}
        )
        self.action_space = Discrete(len(self.action_names))
        self.program: Program | None = None
        self.passes: tuple[str, ...] = ()
        self.counts: list[int] = []
        self.oz, self._steps = 0, 0
        self.load_seconds = 0.0  # what the last reset took
        self.faults: Counter[str] = Counter()
        self._session = session or Session((reward, baseline) != ("instructions", "oz"), checked)
        self._taken = np.zeros(len(self.action_names), np.float32)
        self._cost_space, stem = COSTS[reward]
        self._bounds = (f"{stem}O0", f"{stem}{BASELINES[baseline]}")
        needed = ["Autophase", "IrInstructionCount", self._cost_space]
        needed += ["InstCount"] if "instcount" in self.observations else []
        self._needed = tuple(dict.fromkeys(needed))  # service spaces observed after each pass
        self._seen: dict[str, Any] = {}
        self._call_graph: np.ndarray | None = None
        self._cost_o0 = self._cost_baseline = 0

    @property
    def o0(self) -> int:
        """Instructions before any pass."""
        return self.counts[0]

    @property
    def count(self) -> int:
        """Instructions now."""
        return self.counts[-1]

    @property
    def baseline_saving(self) -> int:
        """What the baseline saves of what the reward counts; below 1 it is no unit for rewards."""
        return self._cost_o0 - self._cost_baseline

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
        self.program, self.passes, self.counts, self._steps = program, (), [], 0
        self._taken[:] = 0.0
        spaces = (*self._needed, "IrInstructionCountOz", *self._bounds)
        spaces += ("Ir",) if "callgraph" in self.observations else ()
        started = time.monotonic()
        with self._counting():
            values = self._session.load(program.name, program.bitcode, spaces, self.reset_timeout)
        self.load_seconds = time.monotonic() - started
        self._seen = dict(zip(spaces, values, strict=True))
        self._call_graph = call_graph(self._seen.pop("Ir")) if "Ir" in spaces else None
        self.oz = self._seen["IrInstructionCountOz"]
        self._cost_o0, self._cost_baseline = (self._seen[name] for name in self._bounds)
        self._seen[self._cost_space] = self._cost_o0
        self.counts = [self._seen["IrInstructionCount"]]
        return self.observation, self._info()

    def step(self, action: int):
        """Take the action with this index; ValueError when there is none."""
        reward = sum(self._apply(name) for name in self._passes_of([action]))
        self._taken[operator.index(action)] += 1.0
        self._steps += 1
        terminated = self._steps >= self.episode_length
        return self.observation, reward, terminated, False, self._info()

    def apply(self, names: Sequence[str]) -> None:
        """Apply any of LLVM's passes, or the whole of `-Oz`, outside the rules of an episode.

        For policies that are not bound to the action space, such as a fixed sequence.
        """
        for name in names:
            self._apply(name)
            self._steps += 1
            if name in self.action_names:
                self._taken[self.action_names.index(name)] += 1.0

    def try_out(self, program: Program, actions: Sequence[int]) -> int:
        """Instructions that these actions (indices) leave of a program.

        Nothing is seen on the way, which takes a fourth of an episode's time. It ends the episode:
        call `reset` before the next step.
        """
        self.counts = []
        names = self._passes_of(actions)
        seen = ("IrInstructionCount",)
        with self._counting():
            values = self._session.load(program.name, program.bitcode, seen, self.reset_timeout)
            if names:
                values = self._session.apply(names, seen, self.step_timeout)
        return values[0]

    def count_after(self, actions: Sequence[int]) -> int:
        """Instructions that these actions would lead to from here; nothing changes here.

        The compiler runs them on a copy, in one call and unobserved: about half the time of steps.
        """
        names = self._passes_of(actions)
        if not names:
            return self.count
        with self._counting():
            copy = self._session.fork(self.reset_timeout)
            (count,) = copy.apply(names, ("IrInstructionCount",), self.step_timeout)
            copy.close()
        return count

    def fork(self) -> LlvmEnv:
        """An independent environment in the same state, on the same service."""
        with self._counting():
            session = self._session.fork(self.reset_timeout)
        twin = LlvmEnv(
            self.programs, self.actions, self.episode_length, self.step_timeout,
            self.reset_timeout, self.observations, self.reward, self.baseline, session=session,
            skipped=self.skipped,
        )  # fmt: skip
        twin.program, twin.passes, twin.oz = self.program, self.passes, self.oz
        twin.counts, twin._taken = list(self.counts), self._taken.copy()
        twin._steps, twin._seen = self._steps, dict(self._seen)
        twin._call_graph = self._call_graph
        twin._cost_o0, twin._cost_baseline = self._cost_o0, self._cost_baseline
        return twin

    def become(self, twin: LlvmEnv) -> None:
        """Go on from where a fork of this environment is, which is closed by that."""
        self._session.take_over(twin._session)
        self.program, self.passes, self.oz = twin.program, twin.passes, twin.oz
        self.counts, self._taken = twin.counts, twin._taken
        self._steps, self._seen, self._call_graph = twin._steps, twin._seen, twin._call_graph
        self._cost_o0, self._cost_baseline = twin._cost_o0, twin._cost_baseline

    @property
    def observation(self) -> dict[str, np.ndarray]:
        """What the agent sees now, each vector by name."""
        return {name: self._vector(name) for name in self.observations}

    def features(self) -> np.ndarray:
        """The Autophase features as they are, `[56]` integers."""
        return self._seen["Autophase"].copy()

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

    def _passes_of(self, actions: Sequence[int]) -> list[str]:
        """What actions run, one after the other; ValueError where there is no such action."""
        names: list[str] = []
        for action in actions:
            index = operator.index(action)
            if not 0 <= index < len(self._choices):
                raise ValueError(f"no action has index {action}: there are {self.action_space.n}")
            names += (name for name in self._choices[index].passes if name not in self.skipped)
        return names

    def _apply(self, name: str) -> float:
        if not self.counts:
            raise RuntimeError("no episode: call reset() first")
        before = self._seen[self._cost_space]
        with self._counting():
            values = self._session.apply((name,), self._needed, self.step_timeout)
        self._seen = dict(zip(self._needed, values, strict=True))
        self.passes = (*self.passes, name)
        self.counts.append(self._seen["IrInstructionCount"])
        now = self._seen[self._cost_space]
        return step_reward(before, now, self._cost_o0, self._cost_baseline)

    def _vector(self, name: str) -> np.ndarray:
        if name == "histogram":
            return np.minimum(self._taken / self.episode_length, 1.0)
        if name == "callgraph":
            return self._call_graph
        if name == "instcount":
            return normalise_instcount(self._seen["InstCount"])
        return normalise(self._seen["Autophase"])

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

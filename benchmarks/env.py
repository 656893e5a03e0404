"""How much faster the environment is than stock CompilerGym, on the same programs and passes.

    .venv/bin/python -m compilerdream.runner.inside python benchmarks/env.py [programs]

Every program (by default 120: the embedded ones and generated ones, 100 to 20,000 instructions) is
played in turn in CompilerGym's own `LlvmEnv` and in ours, each with a service of its own: first
fresh, when nothing is known of the program, then warm, with other passes. An episode is a reset and
45 random passes with Autophase, instruction count and reward after each. What both return is
compared at every step; one difference ends the run.

Then ours plays as training does from a corpus larger than the service's memory: `again` is an
episode of a program that another service has loaded before, so that -Oz's count is on disk;
`collection` is that and more episodes on the loaded program, each of other passes.
Both stand against stock's fresh episodes. `inside LLVM` is the time of the same passes in one call
that observes nothing.
"""

import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from tqdm import tqdm

from compilerdream import corpora
from compilerdream.compiler import service
from compilerdream.compiler.baselines import Baselines
from compilerdream.compiler.env import LlvmEnv
from compilerdream.corpora.program import Program

EPISODES_PER_LOAD = 8
SMALLEST, LARGEST = 100, 20_000  # instructions


@dataclass
class Seconds:
    """Seconds an episode took, one number a program."""

    fresh: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)  # loaded by another service before
    more: list[float] = field(default_factory=list)  # mean of the other episodes of that load
    passes: list[float] = field(default_factory=list)  # inside LLVM


@dataclass
class Episode:
    """Everything that an episode returned."""

    seconds: float
    autophase: np.ndarray  # [46, 56]
    counts: np.ndarray  # [46]
    rewards: np.ndarray  # [45]
    oz: int


class Stock:
    """CompilerGym's environment as its documentation uses it."""

    spaces = ("Autophase", "IrInstructionCount")

    def __init__(self):
        from compiler_gym.datasets import Benchmark
        from compiler_gym.envs.llvm import LLVM_SERVICE_BINARY
        from compiler_gym.envs.llvm import LlvmEnv as Env

        self.make_benchmark = Benchmark.from_file
        self.make_env = lambda benchmark: Env(service=LLVM_SERVICE_BINARY, benchmark=benchmark)
        self.env = None

    def play(self, program: Program, passes: list[str]) -> Episode:
        """Reset on the program and apply the passes."""
        benchmark = self.make_benchmark(f"benchmark://user-v0/{program.uri}", program.bitcode)
        if self.env is None:
            self.env = self.make_env(benchmark)
            self.env.reset(benchmark=benchmark)
            self.index = {n.lstrip("-"): i for i, n in enumerate(self.env.action_space.names)}
            self.env.reset(benchmark=self.make_benchmark("benchmark://user-v0/first", FIRST))
        started = time.perf_counter()
        self.env.reset(benchmark=benchmark, reward_space="IrInstructionCountOz")
        seen = [[self.env.observation[space] for space in self.spaces]]
        rewards = []
        for name in passes:
            observed, reward, _, info = self.env.step(
                self.index[name],
                observation_spaces=self.spaces,
                reward_spaces=["IrInstructionCountOz"],
            )
            if "error_type" in info:
                raise SystemExit(f"stock CompilerGym failed on {program.uri}: {info}")
            seen.append(observed)
            rewards += reward
        seconds = time.perf_counter() - started
        oz = int(self.env.observation["IrInstructionCountOz"])
        autophase, counts = zip(*seen, strict=True)
        return Episode(seconds, np.array(autophase), np.array(counts), np.array(rewards), oz)


class Ours:
    """The suite's environment as training uses it: passes are not verified."""

    def __init__(self):
        self.env = LlvmEnv(checked=False)
        self.env.reset(options={"program": corpora.load("cbench", "test")[0]})

    def play(self, program: Program, passes: list[str]) -> Episode:
        """Reset on the program and apply the passes."""
        actions = [self.env.action_names.index(name) for name in passes]
        started = time.perf_counter()
        self.env.reset(options={"program": program})
        autophase, rewards = [self.env.features()], []
        for action in actions:
            rewards.append(self.env.step(action)[1])
            autophase.append(self.env.features())
        seconds = time.perf_counter() - started
        counts = np.array(self.env.counts)
        return Episode(seconds, np.array(autophase), counts, np.array(rewards), self.env.oz)

    def seconds_inside(self, program: Program, passes: list[str]) -> float:
        """Seconds of the same passes in one call that observes nothing."""
        self.env.reset(options={"program": program})
        started = time.perf_counter()
        self.env._session.apply(passes, (), 60.0)
        return time.perf_counter() - started


def check_same(program: Program, stock: Episode, ours: Episode) -> None:
    """End the run where the two environments differ in anything."""
    same = (
        np.array_equal(stock.autophase, ours.autophase)
        and np.array_equal(stock.counts, ours.counts)
        and np.allclose(stock.rewards, ours.rewards, rtol=1e-12, atol=0)
        and stock.oz == ours.oz
    )
    if not same:
        raise SystemExit(f"{program.uri}: the two environments differ")


def programs_of(count: int) -> list[Program]:
    """The embedded programs and as many of Csmith's as are missing, within the sizes."""
    chosen, generated = [], corpora.load("csmith", "train", 2 * count)
    embedded = [p for split in corpora.SPLITS for p in corpora.load("embedded", split)]
    env = LlvmEnv()
    for program in [*embedded, *generated]:
        if len(chosen) == count:
            break
        _, info = env.reset(options={"program": program})
        if SMALLEST <= info["o0"] <= LARGEST:
            chosen.append(program)
    env.close()
    return chosen


def passes_of(number: int, names: tuple[str, ...]) -> list[list[str]]:
    """The passes of each of a program's episodes: two fresh and warm, and those of a load."""
    random = np.random.default_rng(number)
    return [list(random.choice(names, 45)) for _ in range(2 + EPISODES_PER_LOAD)]


def measure(programs: list[Program]) -> tuple[Seconds, Seconds]:
    """Play every program in both; times of stock and of ours."""
    stock, ours, times = Stock(), Ours(), (Seconds(), Seconds())
    for number, program in enumerate(tqdm(programs, leave=False)):
        passes = passes_of(number, ours.env.action_names)[:2]
        episodes = []
        for seconds, kind in ((times[0], stock), (times[1], ours)):
            first, second = (kind.play(program, some) for some in passes)
            seconds.fresh.append(first.seconds)
            seconds.warm.append(second.seconds)
            episodes.append((first, second))
        for one, other in zip(*episodes, strict=True):
            check_same(program, one, other)
    stock.env.close()
    ours.env.close()
    ours = Ours()
    for number, program in enumerate(tqdm(programs, leave=False)):
        passes = passes_of(number, ours.env.action_names)[2:]
        seconds = [ours.play(program, some).seconds for some in passes]
        times[1].again.append(seconds[0])
        times[1].more.append(float(np.mean(seconds[1:])))
        times[1].passes.append(ours.seconds_inside(program, passes[0]))
    ours.env.close()
    return times


def main() -> None:
    """Measure and print the ratios."""
    programs = programs_of(int(sys.argv[1]) if len(sys.argv) > 1 else 120)
    with tempfile.TemporaryDirectory() as folder:  # where no count after -Oz is known yet
        counts = Baselines(Path(folder) / "baselines.txt")
        service.store = lambda: counts
        stock, ours = measure(programs)
    one, inside = len(programs), np.sum(ours.passes)
    load = np.sum(ours.again) + (EPISODES_PER_LOAD - 1) * np.sum(ours.more)
    rows = [
        ("fresh", one / np.sum(stock.fresh), one / np.sum(ours.fresh)),
        ("warm", one / np.sum(stock.warm), one / np.sum(ours.warm)),
        ("again", one / np.sum(stock.fresh), one / np.sum(ours.again)),
        ("collection", one / np.sum(stock.fresh), one * EPISODES_PER_LOAD / load),
    ]
    print(f"{len(programs)} programs, every observation, reward and count the same")
    for name, slow, fast in rows:
        print(
            f"{name:10s} stock {slow:6.2f} ours {fast:6.2f} episodes/s: {fast / slow:5.2f} times, "
            f"{inside / one * fast:4.0%} of ours inside LLVM's passes"
        )
    print(f"collection: {EPISODES_PER_LOAD} episodes for each loaded program; stock plays one")


FIRST = corpora.load("cbench", "test")[0].bitcode

if __name__ == "__main__":
    main()

"""How much faster the environment is than stock CompilerGym, on the same programs and passes.

    .venv/bin/python -m compilerdream.runner.inside python benchmarks/env.py [programs]

Every program (by default 120: the embedded ones and generated ones, 100 to 20,000 instructions) is
played in turn in CompilerGym's own `LlvmEnv` and in ours, each with a service of its own: first
fresh, when its service has not seen the program, then warm, with other passes. An episode is a
reset and 45 random passes with Autophase, instruction count and reward after each. What both return
is compared at every step; one difference ends the run. `collection` is several episodes, each of
other passes, on each loaded program, as training from a corpus larger than the service's cache
does, against stock's one fresh episode each. `inside LLVM` is the time of the same passes in one
call that observes nothing.
"""

import sys
import time
from dataclasses import dataclass, field

import numpy as np
from tqdm import tqdm

from compilerdream import corpora
from compilerdream.compiler.env import LlvmEnv
from compilerdream.corpora.program import Program

EPISODES_PER_LOAD = 8
SMALLEST, LARGEST = 100, 20_000  # instructions


@dataclass
class Seconds:
    """Seconds an episode took, one number a program."""

    fresh: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    more: list[float] = field(default_factory=list)  # mean of the other episodes of a load
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


def measure(programs: list[Program]) -> tuple[Seconds, Seconds]:
    """Play every program in both; times of stock and of ours."""
    stock, ours, times = Stock(), Ours(), (Seconds(), Seconds())
    ours.env.reset(options={"program": corpora.load("cbench", "test")[0]})
    for number, program in enumerate(tqdm(programs, leave=False)):
        random = np.random.default_rng(number)
        passes, others, *rest = (
            list(random.choice(ours.env.action_names, 45)) for _ in range(EPISODES_PER_LOAD)
        )
        for seconds, kind in ((times[0], stock), (times[1], ours)):
            first, second = kind.play(program, passes), kind.play(program, others)
            seconds.fresh.append(first.seconds)
            seconds.warm.append(second.seconds)
            if kind is stock:
                reference = first, second
        check_same(program, reference[0], first)
        check_same(program, reference[1], second)
        more = [ours.play(program, last).seconds for last in rest]
        times[1].more.append(float(np.mean(more)))
        times[1].passes.append(ours.seconds_inside(program, passes))
    stock.env.close()
    ours.env.close()
    return times


def main() -> None:
    """Measure and print the ratios."""
    programs = programs_of(int(sys.argv[1]) if len(sys.argv) > 1 else 120)
    stock, ours = measure(programs)
    rows = [
        ("fresh", np.sum(stock.fresh), np.sum(ours.fresh), 1),
        ("warm", np.sum(stock.warm), np.sum(ours.warm), 1),
        ("collection", np.sum(stock.fresh), np.sum(ours.fresh) + np.sum(ours.warm)
         + (EPISODES_PER_LOAD - 2) * np.sum(ours.more), EPISODES_PER_LOAD),
    ]  # fmt: skip
    inside = np.sum(ours.passes)
    print(f"{len(programs)} programs, every observation, reward and count the same")
    for name, before, after, episodes in rows:
        slow, fast = len(programs) / before, len(programs) * episodes / after
        share = inside * episodes / after
        print(
            f"{name:10s} stock {slow:6.2f} ours {fast:6.2f} episodes/s: {fast / slow:5.2f} times, "
            f"{share:4.0%} of ours inside LLVM's passes"
        )
    print(f"collection: {EPISODES_PER_LOAD} episodes for each loaded program; stock plays one")


FIRST = corpora.load("cbench", "test")[0].bitcode

if __name__ == "__main__":
    main()

"""How long the agent takes to optimise a program that it has never seen, on one core.

    .venv/bin/python -m compilerdream.runner.inside python benchmarks/inference.py

Each program is loaded into a service that has not seen it, and optimised in one try of 45 passes;
everything from the bitcode file to the last instruction count is timed, once the service and
PyTorch have started. The aim is a median of at most 0.3 s (the paper: 2.9 s on cBench). The same is
done with the service as CompilerGym ships it and the paper uses it (`Session(full=True)`), which at
each load also measures `.text` sizes and runs -O3; both must leave the same programs.

Programs: of the corpus `natural`'s test split where it is built, else embedded and generated ones;
`--units` of them. `--agent` is a run's folder. Without one an untrained agent of `preset=quick`
draws its passes: its time is a trained one's, but its likeliest pass would always be the first.
"""

import argparse
import os
import time
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from compilerdream import corpora
from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.service import Session
from compilerdream.config import Config, compose
from compilerdream.corpora.program import Program
from compilerdream.train.run import load_agent, make_dreamer


class Way:
    """One way to run the compiler, and the seconds that each program took in it."""

    def __init__(self, config: Config, dreamer: Dreamer, greedy: bool, full: bool):
        env = config.env
        self.env = LlvmEnv(
            (), env.custom if env.actions == "custom" else env.actions, env.episode_length,
            env.step_timeout, env.reset_timeout, env.observations, env.reward, env.baseline,
            session=Session(full=full),
        )  # fmt: skip
        self.policy = AgentPolicy(dreamer, greedy)
        self.seconds: list[float] = []
        self.inside: list[float] = []  # the compiler, of these
        for name in ("load", "apply"):
            setattr(self.env._session, name, self._timed(getattr(self.env._session, name)))
        self._inside = 0.0

    def _timed(self, call):
        def timed(*args):
            started = time.perf_counter()
            try:
                return call(*args)
            finally:
                self._inside += time.perf_counter() - started

        return timed

    def optimize(self, program: Program, seed: int) -> tuple[float, float, list[int]]:
        """Seconds, those inside the compiler, and the instruction counts on the way."""
        self._inside, started = 0.0, time.perf_counter()
        self.env.reset(options={"program": program})
        self.policy.optimize(self.env, seed)
        return time.perf_counter() - started, self._inside, self.env.counts

    def report(self, name: str) -> None:
        """Print a line."""
        seconds, share = np.array(self.seconds), np.sum(self.inside) / np.sum(self.seconds)
        print(f"{name:8s} median {np.median(seconds):.3f} s, 90th percentile "
              f"{np.percentile(seconds, 90):.3f} s, longest {seconds.max():.2f} s, {share:.0%} "
              "inside the compiler")  # fmt: skip


def choose_programs(count: int) -> list[Program]:
    """Programs to optimise: natural ones where there are any, evenly over the split."""
    try:
        programs = corpora.load("natural", "test")
    except corpora.CorpusError:
        programs = [p for split in corpora.SPLITS for p in corpora.load("embedded", split)]
        programs += corpora.load("csmith", "train", max(count - len(programs), 0))
    places = np.linspace(0, len(programs) - 1, min(count, len(programs))).astype(int)
    return [programs[place] for place in places]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--units", type=int, default=120)
    options.add_argument("--agent", type=Path)
    chosen = options.parse_args()
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # the services inherit it
    torch.set_num_threads(1)
    if chosen.agent:
        dreamer, config = load_agent(chosen.agent)
    else:
        config = compose(["preset=quick"])
        dreamer = make_dreamer(config)
    programs, left_out = choose_programs(chosen.units), []
    ours, stock = (Way(config, dreamer, chosen.agent is not None, full) for full in (False, True))
    for way in (ours, stock):
        way.optimize(corpora.load("cbench", "test")[0], 0)
    for number, program in enumerate(tqdm(programs, leave=False)):
        try:
            seen = [way.optimize(program, number) for way in (ours, stock)]
        except CompilerFault as fault:
            left_out.append(str(fault))
            continue
        if seen[0][2] != seen[1][2]:
            raise SystemExit(f"{program.uri}: the two ways leave different programs")
        for way, (seconds, inside, _) in zip((ours, stock), seen, strict=True):
            way.seconds.append(seconds)
            way.inside.append(inside)
    if not ours.seconds:
        raise SystemExit("\n".join(["every program failed:", *left_out]))
    suites = ", ".join(sorted({program.suite for program in programs}))
    print(f"{len(ours.seconds)} programs ({suites}), {config.env.episode_length} passes each, "
          "one core")  # fmt: skip
    ours.report("ours")
    stock.report("stock")
    ratio = np.median(np.array(stock.seconds) / np.array(ours.seconds))
    print(f"stock / ours: {ratio:.2f} times as long (median of the programs' ratios)")
    for fault in left_out:
        print(f"left out: {fault}")


if __name__ == "__main__":
    main()

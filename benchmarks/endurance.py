"""Memory of the compiler services over many episodes, with our ceiling and without.

    .venv/bin/python -m compilerdream.runner.inside python benchmarks/endurance.py [episodes]

Random episodes, one after another in one environment, on the programs of the embedded corpus and
generated ones. Prints the largest resident memory that a service of ours had, and how many were
replaced on the way; and for a tenth of the episodes, without a ceiling, what a service grows by an
episode. Ends with the number of services that are still there: none should be.
"""

import sys

import numpy as np
import psutil
from tqdm import tqdm

from compilerdream import corpora
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.service import MEMORY_LIMIT, Session


def play(programs: list, episodes: int, limit: int) -> list[int]:
    """Resident bytes of the service after each episode."""
    env = LlvmEnv(session=Session(memory_limit=limit))
    random, memory = np.random.default_rng(0), []
    for _ in tqdm(range(episodes), leave=False):
        env.reset(options={"program": programs[int(random.integers(len(programs)))]})
        for action in random.integers(env.action_space.n, size=45):
            env.step(int(action))
        memory.append(env._session.memory())
    env.close()
    return memory


def services() -> int:
    """Compiler services that run under this process."""
    children = psutil.Process().children(recursive=True)
    return sum("compiler_gym-llvm-service" in child.name() for child in children)


def main() -> None:
    """Play and print."""
    episodes = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    programs = corpora.load("embedded", "train") + corpora.load("csmith", "train", 200)
    bounded = np.array(play(programs, episodes, MEMORY_LIMIT))
    replaced = int((np.diff(bounded) < -(MEMORY_LIMIT // 4)).sum())
    free = np.array(play(programs, max(episodes // 10, 2), 1 << 62))
    print(f"{episodes} episodes on {len(programs)} programs")
    largest, ceiling = bounded.max() / 1e9, MEMORY_LIMIT / 1e9
    print(f"largest service {largest:.2f} GB, ceiling {ceiling:.1f} GB, replaced {replaced} "
          "times")  # fmt: skip
    growth = (free[-1] - free[0]) / (len(free) - 1)
    print(f"without a ceiling: {growth / 1e6:.2f} MB more an episode, {free.max() / 1e9:.2f} GB "
          f"after {len(free)}")  # fmt: skip
    print(f"services still running: {services()}")


if __name__ == "__main__":
    main()

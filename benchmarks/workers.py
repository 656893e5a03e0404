"""Two collecting workers against one, and Ray's actors against processes.

    .venv/bin/python -m compilerdream.runner.inside python benchmarks/workers.py [episodes]

Random episodes on the embedded training programs, all loaded before the clock starts. Prints
episodes per second of one process, two processes and two Ray actors, and the ratios. Wants idle
cores: the learner only takes the episodes.
"""

import sys
import tempfile
import time
from pathlib import Path

from compilerdream.config import compose
from compilerdream.train.episodes import Job
from compilerdream.train.run import load_programs, make_collector, make_dreamer


def seconds_for(kind: str, count: int, episodes: int) -> float:
    """Wall seconds for the episodes by this many workers, after as many to warm up."""
    config = compose([f"workers={kind}", f"workers.count={count}"])
    dreamer = make_dreamer(config)
    programs = tuple(load_programs(config, "train"))
    with tempfile.TemporaryDirectory() as folder:
        job = Job(
            config.env, programs, dreamer.world.sizes, dreamer.actions, config.model, config.agent,
            config.workers, 0, 10**9, Path(folder),
        )  # fmt: skip
        collector = make_collector(job, dreamer)
        try:
            number, started = 0, 0.0
            while number < 2 * episodes:
                if number == episodes and not started:
                    started = time.perf_counter()
                number += len(list(collector.collect(number, True)))
            return time.perf_counter() - started
        finally:
            collector.close()


def main() -> None:
    """Measure the three and print them."""
    episodes = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    kinds = {
        "one process": ("process", 1), "two processes": ("process", 2), "two actors": ("ray", 2),
    }  # fmt: skip
    rate = {}
    for name, (kind, count) in kinds.items():
        rate[name] = episodes / seconds_for(kind, count, episodes)
        print(f"{name:14s} {rate[name]:6.2f} episodes/s")
    print(f"two processes / one: {rate['two processes'] / rate['one process']:.2f} times")
    print(f"two Ray actors / two processes: {rate['two actors'] / rate['two processes']:.2f} times")


if __name__ == "__main__":
    main()

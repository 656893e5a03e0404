"""Two collecting workers against one, and Ray's actors against processes.

    .venv/bin/python -m compilerdream.runner.inside python benchmarks/workers.py [episodes]

Random episodes on the embedded training programs, all loaded before the clock starts. Prints
episodes per second of one process, two processes and two Ray actors in each of some rounds, and the
medians of the rounds' ratios; and, as what the machine can give, how much faster two processes that
only run LLVM's passes, without waiting for anybody, are than one. Wants idle cores: the learner
only takes the episodes.
"""

import multiprocessing
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from compilerdream import corpora
from compilerdream.compiler.passes import AUTOPHASE42
from compilerdream.compiler.service import Session
from compilerdream.config import compose
from compilerdream.train.episodes import Job
from compilerdream.train.run import load_programs, make_collector, make_dreamer

ROUNDS = 3


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


def run_passes(ready, go, rounds: int) -> None:
    """Run many passes in one call, round after round, once `go` is set."""
    session = Session(checked=False)
    program = corpora.load("embedded", "train")[0]
    session.load(program.name, program.bitcode, (), 60.0)
    ready.release()
    go.wait()
    for _ in range(rounds):
        session.apply(AUTOPHASE42 * 20, (), 600.0)
    session.close()


def seconds_of_passes(count: int, rounds: int = 10) -> float:
    """Wall seconds until `count` processes at once have each run their rounds of passes."""
    context = multiprocessing.get_context("spawn")
    ready, go = context.Semaphore(0), context.Event()
    workers = [context.Process(target=run_passes, args=(ready, go, rounds)) for _ in range(count)]
    for worker in workers:
        worker.start()
    for _ in workers:
        ready.acquire()
    started = time.perf_counter()
    go.set()
    for worker in workers:
        worker.join()
    return time.perf_counter() - started


def main() -> None:
    """Measure all and print them."""
    episodes = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    kinds = {
        "one process": ("process", 1), "two processes": ("process", 2), "two actors": ("ray", 2),
    }  # fmt: skip
    rates = {name: [] for name in kinds}
    for _ in range(ROUNDS):
        for name, (kind, count) in kinds.items():
            rates[name].append(episodes / seconds_for(kind, count, episodes))
    for name, rate in rates.items():
        print(f"{name:14s} {' '.join(f'{r:6.2f}' for r in rate)} episodes/s")
    possible = [2 * seconds_of_passes(1) / seconds_of_passes(2) for _ in range(ROUNDS)]
    one, two, actors = rates.values()
    print(f"two processes / one: {ratio(two, one):.2f} times")
    print(f"two processes of nothing but passes / one: {median(possible):.2f} times")
    print(f"two Ray actors / two processes: {ratio(actors, two):.2f} times")


def ratio(rates: list[float], others: list[float]) -> float:
    """Median over the rounds."""
    return median(one / other for one, other in zip(rates, others, strict=True))


if __name__ == "__main__":
    main()

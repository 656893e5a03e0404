"""Collectors: where episodes are played, here, in processes beside learning, or on a cluster.

Each hands over episodes in the order of their numbers, so that what is learned from does not
depend on which worker was the faster.
"""

import os
import queue
import signal
from collections.abc import Callable, Iterator
from typing import Protocol

import torch

from compilerdream.agent.dreamer import Dreamer
from compilerdream.train.episodes import Collected, EpisodeSource, Job

WAITING = 2  # finished episodes of one worker that wait for the learner, at most


class Collector(Protocol):
    """Whoever plays episodes for the learner."""

    def collect(self, number: int, wanted: bool) -> Iterator[Collected]:
        """Episode `number` if it is wanted; nothing if it does not come within a second."""

    def publish(self) -> None:
        """Let the workers play with the learner's parameters as they are now."""

    def close(self) -> None:
        """End the workers and their compiler services."""


class InlineCollector:
    """Plays one episode when asked, in the learner's process: slower, and repeatable."""

    def __init__(self, make_source: Callable[[Dreamer], EpisodeSource], dreamer: Dreamer):
        self.source = make_source(dreamer)

    def collect(self, number: int, wanted: bool) -> Iterator[Collected]:
        """Play episode `number` if it is wanted."""
        if wanted:
            yield self.source.play(number)

    def publish(self) -> None:
        """Nothing to do: the source plays with the learner's own parameters."""

    def close(self) -> None:
        """End the compiler service."""
        self.source.close()


def parameters_of(dreamer: Dreamer) -> dict:
    """A copy of all parameters as arrays, to be sent to workers."""
    return {name: value.cpu().numpy().copy() for name, value in dreamer.state_dict().items()}


def take_parameters(dreamer: Dreamer, parameters: dict) -> None:
    """Put sent parameters into a worker's agent."""
    state = {name: torch.from_numpy(value.copy()) for name, value in parameters.items()}
    dreamer.load_state_dict(state)


class ProcessCollector:
    """Plays episodes in processes of their own while the learner learns.

    Worker `w` of `W` plays the episodes whose number leaves `w` when divided by `W`. Its finished
    episodes wait in a queue of its own, at most WAITING, so that collection keeps the pace that
    learning sets. The processes end themselves when their parent is gone.
    """

    def __init__(self, job: Job, dreamer: Dreamer):
        context = torch.multiprocessing.get_context("spawn")
        self.dreamer, self.count = dreamer, job.workers.count
        self.episodes = [context.Queue(maxsize=WAITING) for _ in range(self.count)]
        self.parameters = [context.Queue(maxsize=1) for _ in range(self.count)]
        self.publish()
        self.processes = [
            context.Process(
                target=_play_for, daemon=True,
                args=(job, worker, self.episodes[worker], self.parameters[worker], os.getpid()),
            )
            for worker in range(self.count)
        ]  # fmt: skip
        for process in self.processes:
            process.start()

    def collect(self, number: int, wanted: bool) -> Iterator[Collected]:
        """Episode `number` when it is wanted; nothing if it does not come within a second."""
        if not wanted:
            return
        worker = number % self.count
        try:
            yield self.episodes[worker].get(timeout=1.0)
        except queue.Empty:
            process = self.processes[worker]
            if not process.is_alive():
                raise RuntimeError(
                    f"a collecting process ended (exit status {process.exitcode}); its last "
                    "words are above"
                ) from None

    def publish(self) -> None:
        """Hand the current parameters to the processes that have taken the last ones."""
        free = [box for box in self.parameters if box.empty()]
        if free:
            state = parameters_of(self.dreamer)
            for box in free:
                box.put(state)

    def close(self) -> None:
        """End the processes and their services; parameters that they did not take are dropped."""
        for box in self.parameters:
            box.cancel_join_thread()
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.join(20)
            if process.is_alive():
                process.kill()


def _put(episodes, got: Collected) -> bool:
    """Wait a second at most for room in the queue; whether there was."""
    try:
        episodes.put(got, timeout=1.0)
    except queue.Full:
        return False
    return True


def stay_on_one_core(worker: int, count: int) -> None:
    """Keep a worker, and the compiler service that it starts, on one core, if each core has one.

    The two take turns, and gain nothing by moving apart.
    """
    cores = sorted(os.sched_getaffinity(0))
    if count >= len(cores):
        os.sched_setaffinity(0, {cores[worker % len(cores)]})


def _play_for(job: Job, worker: int, episodes, parameters, parent: int) -> None:
    """A collecting process: play, hand over, take new parameters, until the parent is gone."""
    signal.signal(signal.SIGTERM, lambda *_: (_ for _ in ()).throw(SystemExit(0)))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    torch.set_num_threads(1)
    stay_on_one_core(worker, job.workers.count)
    dreamer = job.dreamer()
    source = EpisodeSource(job, dreamer)
    count = job.workers.count
    number = job.number + (worker - job.number) % count
    try:
        while os.getppid() == parent:
            if not parameters.empty():
                take_parameters(dreamer, parameters.get())
            got = source.play(number)
            number += count
            while os.getppid() == parent and not _put(episodes, got):
                continue
    finally:
        episodes.cancel_join_thread()
        source.close()

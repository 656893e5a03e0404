"""Collection by Ray actors, on this machine or on a cluster.

Every node needs the project at the same path, for its programs and its compiler. An actor that is
lost, with its node or alone, is replaced, and the episodes that it owed are played again.
"""

from collections.abc import Iterator

import torch

from compilerdream.agent.dreamer import Dreamer
from compilerdream.replay.episode import Episode
from compilerdream.train.collect import (
    WAITING,
    parameters_of,
    stay_on_one_core,
    take_parameters,
)
from compilerdream.train.episodes import Collected, EpisodeSource, Job


class Player:
    """What an actor is: an agent, a compiler service, and episodes on demand.

    worker: its number among all, where all are on this machine.
    """

    def __init__(self, job: Job, worker: int | None = None):
        torch.set_num_threads(1)
        if worker is not None:
            stay_on_one_core(worker, job.workers.count)
        self.dreamer = job.dreamer()
        self.source = EpisodeSource(job, self.dreamer)

    def take(self, parameters: dict) -> None:
        """Play with these parameters from now on."""
        take_parameters(self.dreamer, parameters)

    def play(self, number: int) -> Collected:
        """Episode `number`."""
        return self.source.play(number)

    def close(self) -> None:
        """End the compiler service."""
        self.source.close()


class RayCollector:
    """The workers of `ProcessCollector` as Ray actors of one core each.

    `job.workers.address` names a cluster; empty means this machine. Each actor has WAITING
    episodes to play ahead of the learner.
    """

    def __init__(self, job: Job, dreamer: Dreamer):
        import ray

        self.ray, self.job, self.dreamer, self.count = ray, job, dreamer, job.workers.count
        self.started = not ray.is_initialized()
        if self.started:
            ray.init(
                address=job.workers.address or None, include_dashboard=False, log_to_driver=False
            )
        self.lost = 0  # actors that were replaced
        self.parameters = ray.put(parameters_of(dreamer))
        self.taken = [None] * self.count
        self.actors = [self._start(worker, cores=1) for worker in range(self.count)]
        self.asked = job.number  # the next number to ask for
        self.pending: dict[int, object] = {}

    def collect(self, number: int, wanted: bool) -> Iterator[Collected]:
        """Episode `number` when it is wanted; nothing if it does not come within a second."""
        self._ask_ahead(number)
        if not wanted:
            return
        ready, _ = self.ray.wait([self.pending[number]], timeout=1.0)
        if not ready:
            return
        try:
            got = self.ray.get(ready[0])
        except self.ray.exceptions.RayActorError:
            self._replace(number % self.count)
            return
        del self.pending[number]
        if got.episode is not None:  # written here too: an actor's disk may be another machine's
            path = Episode.path(self.job.folder, number)
            if not path.is_file():
                got.episode.save(path)
        yield got

    def publish(self) -> None:
        """Hand the current parameters to the actors that have taken the last ones."""
        idle = [w for w, taken in enumerate(self.taken) if taken is None or self._is_done(taken)]
        if idle:
            self.parameters = self.ray.put(parameters_of(self.dreamer))
            for worker in idle:
                self.taken[worker] = self.actors[worker].take.remote(self.parameters)

    def close(self) -> None:
        """End the actors, and Ray where it was started here."""
        for actor in self.actors:
            self.ray.kill(actor)
        if self.started:
            self.ray.shutdown()

    def _start(self, worker: int, cores: int):
        here = worker if self.started and not self.job.workers.address else None
        actor = self.ray.remote(num_cpus=cores)(Player).remote(self.job, here)
        self.taken[worker] = actor.take.remote(self.parameters)
        return actor

    def _ask_ahead(self, number: int) -> None:
        self.asked = max(self.asked, number)
        while self.asked < number + WAITING * self.count:
            self._ask(self.asked)
            self.asked += 1

    def _ask(self, number: int) -> None:
        self.pending[number] = self.actors[number % self.count].play.remote(number)

    def _replace(self, worker: int) -> None:
        """Start another actor in a lost one's place and ask it for what the lost one owed."""
        self.lost += 1
        # Without a core of its own: the nodes that are left may all be taken.
        self.actors[worker] = self._start(worker, cores=0)
        for number in sorted(self.pending):
            if number % self.count == worker:
                self._ask(number)

    def _is_done(self, call) -> bool:
        return bool(self.ray.wait([call], timeout=0)[0])

"""Workers: order, repeatability, quarantine, and what happens when one is lost."""

import dataclasses
import os
import signal

import numpy as np
import pytest

from compilerdream.compiler.faults import ServiceDied
from compilerdream.config import compose
from compilerdream.replay.episode import Episode
from compilerdream.train.collect import InlineCollector, ProcessCollector
from compilerdream.train.episodes import EpisodeSource, Job, NoProgramsLeft, Quarantine
from compilerdream.train.run import load_programs, make_dreamer


def make_job(folder, *words):
    settings = ["preset=smoke", "experiment=toy", "workers.count=2", *words]
    config = compose(settings)
    dreamer = make_dreamer(config)
    folder.mkdir()
    return dreamer, Job(
        config.env, tuple(load_programs(config, "train")), dreamer.world.sizes, dreamer.actions,
        config.model, config.agent, config.workers, 7, 10**6, folder,
    )  # fmt: skip


def take(collector, numbers):
    """These episodes, however often a worker has to be asked."""
    got = []
    for number in numbers:
        found = []
        for _ in range(120):
            found = list(collector.collect(number, True))
            if found:
                break
        got += found
    return [collected.episode for collected in got]


def played_inline(tmp_path, count, *words):
    dreamer, job = make_job(tmp_path / "inline", *words)
    return take(InlineCollector(lambda dreamer: EpisodeSource(job, dreamer), dreamer), range(count))


def assert_same(got, expected):
    assert len(got) == len(expected)
    for one, other in zip(got, expected, strict=True):
        assert one.program == other.program and np.array_equal(one.actions, other.actions)
        assert np.array_equal(one.counts, other.counts)


def test_processes_hand_over_the_same_episodes_in_the_same_order(tmp_path):
    dreamer, job = make_job(tmp_path / "processes", "workers=process", "workers.count=2")
    collector = ProcessCollector(job, dreamer)
    try:
        got = take(collector, range(9))
    finally:
        collector.close()
    assert_same(got, played_inline(tmp_path, 9))
    assert Episode.load(Episode.path(job.folder, 8)).program == got[8].program
    assert not any(process.is_alive() for process in collector.processes)


def test_a_small_suite_is_not_lost_beside_a_large_one(tmp_path):
    dreamer, job = make_job(tmp_path / "two")
    few, many = job.programs[:1], job.programs[1:]
    few = [dataclasses.replace(program, suite="few") for program in few]
    source = EpisodeSource(dataclasses.replace(job, programs=(*few, *many)), dreamer)
    played = [source.play(number).episode.program for number in range(200)]
    assert 70 < played.count(few[0].name) < 130
    assert len(set(played)) > 20


def test_a_lost_process_is_told(tmp_path):
    dreamer, job = make_job(tmp_path / "processes", "workers=process", "workers.count=2")
    collector = ProcessCollector(job, dreamer)
    try:
        os.kill(collector.processes[1].pid, signal.SIGKILL)
        collector.processes[1].join(10)
        with pytest.raises(RuntimeError, match="a collecting process ended .exit status -9"):
            take(collector, range(9))
    finally:
        collector.close()


def test_several_episodes_a_load_stay_on_one_program(tmp_path):
    episodes = played_inline(tmp_path, 24, "workers.episodes_per_load=3")
    for worker in range(2):
        names = [episode.program for episode in episodes[worker::2]]
        blocks = [names[start : start + 3] for start in range(0, 12, 3)]
        assert all(len(set(block)) == 1 for block in blocks)
        assert len({block[0] for block in blocks}) > 1


def test_a_program_that_keeps_failing_is_played_no_more(tmp_path):
    dreamer, job = make_job(tmp_path / "episodes", "workers.count=1")
    job = dataclasses.replace(job, programs=job.programs[:2])
    bad = job.programs[0].name

    class Failing(EpisodeSource):
        def __init__(self):
            super().__init__(job, dreamer)
            apply, self.asked = self.env.step, []

            def step(action):
                self.asked.append(self.env.program.name)
                if self.env.program.name in self.broken:
                    raise ServiceDied("gone", self.env.program.name, ("sroa",))
                return apply(action)

            self.env.step, self.broken = step, {bad}

    source = Failing()
    faults = [source.play(number).fault for number in range(40)]
    assert sum(fault is not None for fault in faults) == job.workers.quarantine_after == 3
    assert source.asked.count(bad) == 3
    source.broken.add(job.programs[1].name)
    assert sum(source.play(number).fault is not None for number in range(40, 43)) == 3
    with pytest.raises(NoProgramsLeft, match="all 2 programs failed 3 times in a row"):
        source.play(43)


def test_the_quarantine_is_kept_with_its_reasons(tmp_path):
    file = tmp_path / "quarantine.json"
    quarantine = Quarantine(2, file)
    fault = ServiceDied("gone", "bad", ("sroa", "gvn"))
    quarantine.failed(fault)
    quarantine.worked("bad")
    quarantine.failed(fault)
    assert not file.exists()
    quarantine.failed(fault)
    assert Quarantine(2, file).reasons == {"bad": "bad: gone after passes: sroa gvn"}


def test_ray_plays_the_same_on_two_nodes_and_outlives_one(tmp_path):
    pytest.importorskip("ray")
    from ray.cluster_utils import Cluster

    from compilerdream.train.ray_collect import RayCollector

    cluster = Cluster(
        initialize_head=True,
        head_node_args={"num_cpus": 1, "include_dashboard": False, "object_store_memory": 10**8},
    )
    node = cluster.add_node(num_cpus=1, object_store_memory=10**8)
    cluster.wait_for_nodes()
    words = ("workers=ray", "workers.count=2", f"workers.address={cluster.address}")
    dreamer, job = make_job(tmp_path / "ray", *words)
    collector = RayCollector(job, dreamer)
    try:
        got = take(collector, range(6))
        cluster.remove_node(node)
        got += take(collector, range(6, 14))
        collector.publish()
    finally:
        collector.close()
        cluster.shutdown()
    assert collector.lost == 1
    assert_same(got, played_inline(tmp_path, 14))

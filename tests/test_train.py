"""Killed and resumed equals not killed; checkpoints refuse what does not fit."""

import os
import shutil
import signal
import subprocess
import sys
import time

import pytest
from safetensors.torch import load_file

from compilerdream.baselines.policies import RandomPolicy
from compilerdream.compiler.faults import ServiceDied
from compilerdream.compiler.toy import ToyEnv, toy_programs
from compilerdream.config import compose
from compilerdream.replay.buffer import Replay
from compilerdream.replay.episode import Episode
from compilerdream.train import checkpoint
from compilerdream.train.clocks import Annealing, Budget, Every, Ratio
from compilerdream.train.collect import InlineCollector
from compilerdream.train.episodes import Collected, Quarantine, play
from compilerdream.train.log import Log, forget_after
from compilerdream.train.loop import Parts, keep
from compilerdream.train.run import RunError, load_agent, make_dreamer, read_record, train

TOY = ["preset=quick", "experiment=toy", "train.steps=800", "train.save_updates=25"]
SCRIPT = """
import sys
from pathlib import Path
from compilerdream.config import compose
from compilerdream.train.run import train
train(compose(sys.argv[2:]), Path(sys.argv[1]), quiet=True)
"""


def start(folder, settings=TOY):
    return subprocess.Popen([sys.executable, "-c", SCRIPT, str(folder), *settings])


def last_parameters(folder):
    return load_file(checkpoint.numbered(folder / "checkpoints")[-1] / "dreamer.safetensors")


SEARCH = ["train.search=0.5", "train.search_trials=6", "train.elite=0.25", "agent.imitation=0.5"]


@pytest.mark.parametrize("more", [[], SEARCH], ids=["paper", "search"])
def test_killed_and_resumed_equals_not_killed(tmp_path, more):
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    assert start(whole, TOY + more).wait(120) == 0
    process = start(killed, TOY + more)
    deadline = time.monotonic() + 60
    while not checkpoint.numbered(killed / "checkpoints") and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)
    saved = checkpoint.numbered(killed / "checkpoints")
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert saved, "there was nothing to resume from"
    assert read_record(killed)["status"] == "running"
    assert start(killed, TOY + more).wait(120) == 0
    expected, got = last_parameters(whole), last_parameters(killed)
    assert expected.keys() == got.keys()
    for name in expected:
        assert expected[name].equal(got[name]), name
    for name in ("updates", "tried"):
        assert read_record(whole)[name] == read_record(killed)[name]
    assert bool(read_record(whole)["tried"]) == bool(more)


@pytest.fixture(scope="module")
def short_run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run") / "toy"
    return train(compose(TOY), folder, quiet=True)


def test_a_finished_run_is_left_as_it_is(short_run):
    before = (short_run / "run.json").read_bytes()
    assert train(compose(TOY), short_run) == short_run
    assert (short_run / "run.json").read_bytes() == before
    with pytest.raises(RunError, match="other settings"):
        train(compose([*TOY, "train.steps=801"]), short_run)


def test_a_damaged_checkpoint_names_the_one_before(short_run):
    older, newest = checkpoint.numbered(short_run / "checkpoints")
    file = newest / "dreamer.safetensors"
    content = file.read_bytes()
    for damaged in (content[:-8] + b"tampered", content[:1000]):
        file.write_bytes(damaged)
        with pytest.raises(checkpoint.CheckpointError, match=older.name):
            checkpoint.verified_state(newest)
    file.write_bytes(content)
    assert checkpoint.verified_state(newest)["updates"] == int(newest.name)


def test_an_agent_for_other_passes_is_refused(short_run):
    _, config = load_agent(short_run)
    assert config.env.actions == "toy"
    other = make_dreamer(compose(["preset=smoke", "env=full124"]))
    with pytest.raises(checkpoint.CheckpointError, match="has shape"):
        checkpoint.load_dreamer(short_run / "checkpoints" / "best", other)
    with pytest.raises(RunError, match="not the folder of a run"):
        load_agent(short_run / "replay")


def test_clocks():
    every = Every(10.0)
    assert [every(now) for now in (3, 10, 12, 25, 34, 35)] == [
        False, True, False, True, False, True,
    ]  # fmt: skip
    assert not Every(0)(1e9)
    ratio = Ratio(prefill=100, pretrain=7, period=5)
    assert [ratio.owed(steps) for steps in (99, 100, 104, 105)] == [0, 7, 7, 8]
    rate = Annealing(start=0.6, final=0.1)
    assert [rate(share) for share in (0.0, 0.6, 0.8, 1.0)] == pytest.approx([1, 1, 0.1**0.5, 0.1])
    assert Annealing(start=1.0, final=0.1)(1.0) == 1.0
    budget = Budget(steps=100, minutes=1.0, used_seconds=30.0, now=1000.0)
    assert budget.share(10, 1000.0) == 0.5 and budget.share(90, 1000.0) == 0.9
    assert budget.spent(0, 1030.0) and not budget.spent(99, 1029.0)


def test_a_kill_on_llvm_loses_at_most_the_running_episode(tmp_path):
    settings = ["preset=smoke", "corpus.validation=[]", "train.prefill=90"]
    settings += ["train.steps=720", "train.minutes=5", "train.save_minutes=0.02"]
    folder = tmp_path / "llvm"
    process = start(folder, settings)
    deadline = time.monotonic() + 60
    while len(list(folder.glob("replay/*.npz"))) < 5 and time.monotonic() < deadline:
        time.sleep(0.05)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    finished = sorted(folder.glob("replay/*.npz"))
    kept = [path.read_bytes() for path in finished]
    assert len(finished) >= 5 and all(len(Episode.load(path)) == 46 for path in finished)
    assert start(folder, settings).wait(120) == 0
    assert [path.read_bytes() for path in finished] == kept
    record = read_record(folder)
    # The collecting process may finish an episode or two that the learner never asks for.
    assert len(kept) < record["episodes"] <= len(list(folder.glob("replay/*.npz")))
    assert record["steps"] == 45 * record["episodes"] and record["faults"] == {}


class Source:
    """Episodes of the toy compiler, with a fault where `faulty` says so."""

    def __init__(self, faulty):
        self.env, self.faulty, self.asked = ToyEnv(toy_programs(3, seed=0)), faulty, []

    def play(self, number):
        self.asked.append(number)
        if self.faulty(number):
            return Collected(None, ServiceDied("gone", f"program{number}", ("sroa",)))
        return Collected(play(self.env, self.env.programs[0], RandomPolicy(7), number))

    def close(self):
        pass


def collect(tmp_path, faulty, episodes):
    config = compose(TOY)
    log = Log(tmp_path, "test", 0.0, 0, quiet=True)
    source = Source(faulty)
    replay = Replay({"autophase": 8, "histogram": 7}, 7, 10**6, 0.0)
    parts = Parts(
        config.train, InlineCollector(lambda _: source, None), replay, None, None, log, None, [],
        tmp_path, tmp_path, Quarantine(3, tmp_path / "quarantine.json"),
    )  # fmt: skip
    for _ in range(episodes):
        for got in parts.collector.collect(parts.number, True):
            keep(parts, got)
    return parts, source


def test_a_fault_is_counted_told_and_passed_over(tmp_path):
    parts, source = collect(tmp_path, lambda number: number == 2, 5)
    assert source.asked == [0, 1, 2, 3, 4]
    assert parts.replay.episodes == 4 and parts.faults == {"service-died": 1}
    assert "program2" in (tmp_path / "faults.log").read_text()


def test_a_compiler_that_always_fails_ends_the_run(tmp_path):
    with pytest.raises(ServiceDied, match="program19"):
        collect(tmp_path, lambda number: True, 30)


def test_metrics_written_after_the_checkpoint_are_forgotten(tmp_path):
    file = tmp_path / "metrics.jsonl"
    file.write_text("".join(f'{{"updates": {n}}}\n' for n in (10, 20, 30)) + '{"updates": 4')
    forget_after(file, 20)
    assert file.read_text() == '{"updates": 10}\n{"updates": 20}\n'


def test_best_is_read_from_disk_and_survives_a_kill_between_renames(short_run, tmp_path):
    folder = tmp_path / "checkpoints"
    assert checkpoint.best_record(folder) is None
    shutil.copytree(short_run / "checkpoints" / "best", folder / "best.old")
    record = checkpoint.best_record(folder)
    assert record["validation_geomean"] > 0 and (folder / "best").is_dir()


def test_an_unusable_device_is_one_sentence_and_leaves_nothing(tmp_path):
    with pytest.raises(RunError, match="device=cuda:99 cannot be used here"):
        train(compose([*TOY, "device=cuda:99"]), tmp_path / "run")
    assert not (tmp_path / "run").exists()

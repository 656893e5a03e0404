"""A run that was stopped goes on exactly, or says which file keeps it from doing so."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from functools import partial

import numpy as np
import pytest
from safetensors.torch import load_file

from compilerdream.agent.dreamer import Learner
from compilerdream.config import compose
from compilerdream.replay import store
from compilerdream.train import checkpoint
from compilerdream.train.collect import InlineCollector
from compilerdream.train.episodes import EpisodeSource
from compilerdream.train.resume import RunError, only_one
from compilerdream.train.run import read_record, train

SMALL = [
    "preset=quick", "experiment=toy", "model.deter=16", "model.hidden=16", "model.latents=4",
    "model.classes=4", "model.units=16", "model.layers=1", "model.bins=11", "train.prefill=80",
    "train.steps=240", "train.pretrain=5", "train.save_updates=10", "train.batch_size=4",
]  # fmt: skip
# Agents that cannot change: each validation after the first is no better.
STUCK = [
    "model.learning_rate=1e-12", "agent.learning_rate=1e-12", "model.weight_decay=0",
    "agent.weight_decay=0", "train.validate_steps=40", "train.patience=3", "train.steps=4000",
]  # fmt: skip
SCRIPT = """
import sys
from pathlib import Path
from compilerdream.config import compose
from compilerdream.train.run import train
train(compose(sys.argv[2:]), Path(sys.argv[1]), quiet=True)
"""


class Killed(Exception):
    """Stands for a kill at an update."""


def killed_at(update, folder, settings, monkeypatch):
    """A run that ended abruptly, between two checkpoints."""
    whole = Learner.update

    def ends(learner, batch):
        if learner.updates == update:
            raise Killed
        return whole(learner, batch)

    with monkeypatch.context() as patched:
        patched.setattr(Learner, "update", ends)
        with pytest.raises(Killed):
            train(compose(settings), folder, quiet=True)
    assert read_record(folder)["status"] == "running"
    return folder


def tensors(folder):
    last = checkpoint.numbered(folder / "checkpoints")[-1]
    return {
        name: value
        for file in ("dreamer", "learner")
        for name, value in load_file(last / f"{file}.safetensors").items()
    }


def counters(folder):
    state = checkpoint.verified_state(checkpoint.numbered(folder / "checkpoints")[-1])
    del state["counters"]["seconds"], state["files"]
    return state


def assert_same_end(one, other):
    """Parameters, optimisers, random states, counters and replay are equal."""
    expected, got = tensors(one), tensors(other)
    assert expected.keys() == got.keys()
    for name in expected:
        assert expected[name].equal(got[name]), name
    assert counters(one) == counters(other)
    pairs = zip(store.read(one / "replay"), store.read(other / "replay"), strict=True)
    for episode, again in pairs:
        assert episode.program == again.program
        assert np.array_equal(episode.actions, again.actions)


def scores(folder):
    """(updates, score) of each validation, once."""
    rows = [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]
    found = {
        row["updates"]: row["score/validation_geomean"]
        for row in rows
        if "score/validation_geomean" in row
    }
    return sorted(found.items())


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return train(compose(SMALL), tmp_path_factory.mktemp("whole") / "run", quiet=True)


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patched:
        return killed_at(27, tmp_path_factory.mktemp("killed") / "run", SMALL, patched)


@pytest.fixture
def stopped(killed, tmp_path):
    """A killed run, to be resumed or harmed."""
    return shutil.copytree(killed, tmp_path / "run")


# early stop


def test_training_ends_when_validations_get_no_better(tmp_path, monkeypatch):
    settings = [*SMALL, *STUCK]
    whole = train(compose(settings), tmp_path / "whole", quiet=True)
    record = read_record(whole)
    assert record["ended"] == "patience"
    assert record["steps"] == 4 * 40  # the first validation, and three that were no better
    assert len(scores(whole)) == 4 and len({score for _, score in scores(whole)}) == 1
    assert counters(whole)["counters"]["stale"] == 3
    resumed = killed_at(12, tmp_path / "resumed", settings, monkeypatch)
    assert 0 < counters(resumed)["counters"]["stale"] < 3
    train(compose(settings), resumed, quiet=True)
    assert scores(resumed) == scores(whole)
    assert_same_end(whole, resumed)
    assert read_record(resumed)["ended"] == "patience"


def test_a_better_validation_renews_the_patience(tmp_path):
    settings = [*SMALL, "train.validate_steps=40", "train.patience=4", "train.steps=800"]
    folder = train(compose(settings), tmp_path / "run", quiet=True)
    found = [score for _, score in scores(folder)]
    best = int(np.argmax(found))  # the first of equal ones
    assert read_record(folder)["best_validation_geomean"] == found[best]
    state = counters(folder)["counters"]
    assert state["best"] == found[best] and state["stale"] == len(found) - 1 - best
    if read_record(folder)["ended"] == "patience":
        assert len(found) - 1 - best == 4
    else:
        assert read_record(folder)["steps"] == 800


def test_without_patience_the_budget_ends_it(whole):
    assert read_record(whole)["ended"] == "budget"
    assert read_record(whole)["steps"] == 240


# exactly one process, and exactly on


def test_stopped_between_checkpoints_and_resumed_is_the_same(whole, stopped):
    train(compose(SMALL), stopped, quiet=True)
    assert_same_end(whole, stopped)


def test_a_validation_after_the_checkpoint_is_forgotten_when_resumed(tmp_path, monkeypatch):
    settings = [*SMALL, "train.validate_steps=80", "train.save_updates=100", "train.steps=160"]
    whole = train(compose(settings), tmp_path / "whole", quiet=True)
    # There is no checkpoint yet, but a best agent of a future that comes again.
    resumed = killed_at(15, tmp_path / "resumed", settings, monkeypatch)
    assert not checkpoint.numbered(resumed / "checkpoints")
    assert checkpoint.best_record(resumed / "checkpoints") is not None
    train(compose(settings), resumed, quiet=True)
    assert_same_end(whole, resumed)
    assert scores(resumed) == scores(whole)


def test_a_second_process_is_refused_or_waits(tmp_path):
    folder = tmp_path / "run"
    with only_one(folder, wait=False):
        with pytest.raises(RunError, match="another process is training this run"):
            train(compose(SMALL), folder, quiet=True)
        waiting = threading.Thread(
            target=train, args=(compose(SMALL), folder, True), kwargs={"wait": True}
        )
        waiting.start()
        waiting.join(0.5)
        assert waiting.is_alive() and read_record(folder) is None
    waiting.join(60)
    assert read_record(folder)["status"] == "finished"


def test_a_run_from_before_a_setting_was_added_is_still_that_run(whole, tmp_path):
    folder = shutil.copytree(whole, tmp_path / "old")
    lines = (folder / "config.yaml").read_text().splitlines(keepends=True)
    kept = [line for line in lines if not line.strip().startswith(("patience:", "limit:"))]
    assert len(kept) == len(lines) - 2
    (folder / "config.yaml").write_text("".join(kept))
    before = (folder / "run.json").read_bytes()
    assert train(compose(SMALL), folder) == folder
    assert (folder / "run.json").read_bytes() == before
    with pytest.raises(RunError, match="other settings"):
        train(compose([*SMALL, "train.patience=1"]), folder)


# damaged checkpoints


def truncate(file):
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def flip(file):
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 16
    file.write_bytes(content)


@pytest.mark.parametrize("name", ["dreamer.safetensors", "learner.safetensors", "state.json"])
@pytest.mark.parametrize(
    ("harm", "says"),
    [(truncate, "is damaged"), (flip, "is damaged"), (os.unlink, "is missing")],
    ids=["truncated", "flipped", "missing"],
)
def test_a_bad_checkpoint_is_refused_and_the_last_good_one_named(whole, stopped, name, harm, says):
    good, bad = checkpoint.numbered(stopped / "checkpoints")
    harm(bad / name)
    with pytest.raises(checkpoint.CheckpointError) as caught:
        train(compose(SMALL), stopped, quiet=True)
    assert str(caught.value).startswith(f"{bad / name} {says}")
    assert str(caught.value).endswith(
        f"delete {bad} to go on from {good}, the last good checkpoint"
    )
    if name == "learner.safetensors" and harm is flip:  # once is enough
        shutil.rmtree(bad)
        train(compose(SMALL), stopped, quiet=True)
        assert_same_end(whole, stopped)


def test_a_checkpoint_that_is_bad_too_is_not_called_good(stopped):
    first, last = checkpoint.numbered(stopped / "checkpoints")
    flip(first / "dreamer.safetensors")
    flip(last / "learner.safetensors")
    with pytest.raises(checkpoint.CheckpointError, match="no other checkpoint is beside it"):
        train(compose(SMALL), stopped, quiet=True)


def test_no_flipped_bit_of_the_state_goes_unseen(stopped):
    path = checkpoint.numbered(stopped / "checkpoints")[-1]
    content, state = (path / "state.json").read_bytes(), checkpoint.verified_state(path)
    told = []
    for place in range(0, len(content), 7):
        changed = bytearray(content)
        changed[place] ^= 1 << place % 8
        (path / "state.json").write_bytes(changed)
        try:
            assert checkpoint.verified_state(path) == state  # a blank became another blank
        except checkpoint.CheckpointError as error:
            told.append(str(error))
    assert len(told) > len(content) // 14
    assert all("is damaged" in sentence for sentence in told)


# damaged episodes


def test_a_repeatable_run_refuses_to_go_on_without_an_episode(whole, stopped, tmp_path):
    file = stopped / "replay" / "0000003.npz"
    content = file.read_bytes()
    truncate(file)
    with pytest.raises(RunError, match=r"0000003\.npz is damaged.*put it back from a copy"):
        train(compose(SMALL), stopped, quiet=True)
    file.unlink()
    with pytest.raises(RunError, match="lacks 1 of this run's episodes"):
        train(compose(SMALL), stopped, quiet=True)
    file.write_bytes(content)
    train(compose(SMALL), stopped, quiet=True)
    assert_same_end(whole, stopped)


def test_any_other_run_leaves_a_damaged_episode_out_and_counts_it(tmp_path, monkeypatch, capfd):
    settings = [*SMALL, "workers=process"]
    # Its processes would only take time: it is played inline, but is no run that says so.
    monkeypatch.setattr(
        "compilerdream.train.run.make_collector",
        lambda job, dreamer: InlineCollector(partial(EpisodeSource, job), dreamer),
    )
    folder = killed_at(25, tmp_path / "run", settings, monkeypatch)
    before = list(store.read(folder / "replay"))
    truncate(folder / "replay" / "0000003.npz")
    train(compose(settings), folder, quiet=True)
    assert "0000003.npz is damaged" in capfd.readouterr().err
    record = read_record(folder)
    assert record["faults"] == {"damaged-episodes": 1} and record["steps"] == 240
    assert (folder / "replay" / "0000003.npz.damaged").is_file()
    after = list(store.read(folder / "replay"))
    kept = before[:3] + before[4:]
    assert len(after) == 240 // 8
    assert all(
        np.array_equal(one.actions, other.actions)
        for one, other in zip(kept, after[: len(kept)], strict=True)
    )


def wait_for(condition, seconds=120):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never came to this"
        time.sleep(0.02)


# at scale


@pytest.mark.heavy
def test_thousands_of_episodes_and_a_kill(tmp_path):
    settings = [*SMALL, "train.prefill=24000", "train.steps=32000", "train.train_every=80"]
    settings += ["train.validate_steps=2000", "train.minutes=600"]
    whole, killed = tmp_path / "whole", tmp_path / "killed"

    def start(folder):
        return subprocess.Popen([sys.executable, "-c", SCRIPT, str(folder), *settings])

    assert start(whole).wait(900) == 0
    process = start(killed)
    wait_for(lambda: len(checkpoint.numbered(killed / "checkpoints")) == 2, 900)
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    saved = counters(killed)["counters"]
    assert saved["episodes"] > 3000
    packs = list((killed / "replay").glob("*-*.npz"))
    assert len(packs) * store.SIZE > saved["episodes"] - 2 * store.SIZE
    assert start(killed).wait(900) == 0
    assert read_record(whole)["episodes"] == read_record(killed)["episodes"] == 4000
    assert_same_end(whole, killed)
    assert scores(whole) == scores(killed)

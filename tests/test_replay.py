"""Replay keeps episodes contiguous; the toy compiler's observation carries the step count."""

import dataclasses

import numpy as np
import pytest

from compilerdream.baselines.policies import RandomPolicy
from compilerdream.compiler.toy import PASSES, ToyEnv, toy_programs
from compilerdream.replay.buffer import IDLE, Replay, smoothed_rewards
from compilerdream.replay.episode import Episode, EpisodeError
from compilerdream.train.episodes import play

SIZES = {"autophase": 8, "histogram": len(PASSES)}
LENGTH = 8


@pytest.fixture
def episodes():
    programs = toy_programs(5, seed=0)
    env = ToyEnv(programs, LENGTH)
    return [play(env, programs[n % 5], RandomPolicy(len(PASSES)), n) for n in range(30)]


def fill(episodes, capacity=10**6):
    replay = Replay(SIZES, len(PASSES), capacity, 0.6)
    for episode in episodes:
        replay.add(episode)
    return replay


def steps_of(batch):
    return np.rint(batch["autophase"][..., 7].numpy() * LENGTH)


@pytest.mark.parametrize(("length", "piece"), [(9, 9), (20, 9), (7, 5), (50, 3)])
def test_sampled_sequences_are_contiguous(episodes, length, piece):
    batch = fill(episodes).sample(np.random.default_rng(0), 16, length, piece)
    step, first = steps_of(batch), batch["first"].numpy()
    assert first[:, 0].all() and first.sum(1).min() >= -(-length // piece)
    inside = first[:, 1:] == 0
    assert set((step[:, 1:] - step[:, :-1])[inside].tolist()) == {1.0}
    taken = np.rint(batch["histogram"].numpy() * LENGTH)
    grown = (taken[:, 1:] - taken[:, :-1])[inside]
    assert np.array_equal(grown, batch["action"].numpy()[:, 1:][inside])
    assert np.array_equal(batch["terminal"].numpy(), (step == LENGTH).astype(np.float32))


def test_rewards_are_smoothed_within_their_episode(episodes):
    assert smoothed_rewards(np.array([1.0, 0.0, 2.0]), 0.6) == pytest.approx(
        [0.0, 0.4, 0.24, 0.6 * 0.24 + 0.4 * 2.0]
    )
    batch = fill(episodes).sample(np.random.default_rng(0), 64, LENGTH + 1, LENGTH + 1)
    assert (batch["reward"][:, 0] == 0).all()


def test_ends_are_sampled_more_often(episodes):
    batch = fill(episodes).sample(np.random.default_rng(0), 400, 4, 4)
    assert (steps_of(batch)[:, 0] == LENGTH - 3).mean() > 0.35


def test_old_episodes_make_room(episodes):
    replay = fill(episodes, capacity=5 * (LENGTH + 1))
    assert replay.episodes == 30 and replay.steps == 30 * LENGTH
    batch = replay.sample(np.random.default_rng(0), 64, 9, 9)
    last = {episode.observations["autophase"].tobytes() for episode in episodes[-5:]}
    assert {row.numpy().tobytes() for row in batch["autophase"]} == last


def test_episodes_come_back_from_disk(episodes, tmp_path):
    paths = [Episode.path(tmp_path, number) for number in range(len(episodes))]
    for episode, path in zip(episodes, paths, strict=True):
        episode.save(path)
    same = fill(episodes).sample(np.random.default_rng(4), 8, 9, 9)
    again = fill([Episode.load(path) for path in paths])
    for name, value in again.sample(np.random.default_rng(4), 8, 9, 9).items():
        assert np.array_equal(value.numpy(), same[name].numpy()), name


def test_a_damaged_episode_is_named(episodes, tmp_path):
    path = tmp_path / "0000000.npz"
    episodes[0].save(path)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(EpisodeError, match="0000000.npz"):
        Episode.load(path)


def test_elite_episodes_end_smallest_where_a_search_has_looked(episodes):
    smallest = {}
    for episode in episodes:
        final = int(episode.counts[-1])
        smallest[episode.program] = min(final, smallest.get(episode.program, final))
    searched = {episodes[0].program, episodes[1].program}
    marked = [dataclasses.replace(e, searched=e.program in searched) for e in episodes]
    good = {
        e.observations["autophase"].tobytes()
        for e in marked
        if e.searched and e.counts[-1] == smallest[e.program]
    }
    replay, random = fill(marked), np.random.default_rng(0)
    batch = replay.sample(random, 200, LENGTH + 1, LENGTH + 1)
    flags = batch["elite"].numpy()
    rows = [row.numpy().tobytes() for row in batch["autophase"]]
    assert not flags[:, 0].any() and set(flags[:, 1:].flatten().tolist()) == {0.0, 1.0}
    assert (flags[:, 1:].min(1) == flags[:, 1:].max(1)).all()
    assert [row in good for row in rows] == flags[:, 1].astype(bool).tolist()
    assert 0.0 < flags.mean() < 0.4
    batch = replay.sample(random, 50, LENGTH + 1, LENGTH + 1, elite=1.0)
    assert batch["elite"][:, 1:].numpy().all()
    assert not fill(episodes).sample(random, 50, 9, 9, elite=1.0)["elite"].numpy().any()


def test_what_changes_nothing_is_hardly_imitated(episodes):
    seen = np.zeros((LENGTH + 1, 8), np.float32)
    seen[3:] = 0.5  # the third pass changes something, and no other
    observations = {**episodes[0].observations, "autophase": seen}
    replay = fill([dataclasses.replace(episodes[0], observations=observations, searched=True)])
    weights = replay.sample(np.random.default_rng(0), 1, LENGTH + 1, LENGTH + 1)["elite"][0]
    assert weights.tolist() == pytest.approx([0.0, IDLE, IDLE, 1.0, *[IDLE] * (LENGTH - 3)])


def test_episodes_of_an_older_run_were_not_searched(episodes, tmp_path):
    path = tmp_path / "0000000.npz"
    for searched in (False, True):
        dataclasses.replace(episodes[0], searched=searched).save(path)
        assert Episode.load(path).searched is searched
    with np.load(path) as data:
        arrays = {name: data[name] for name in data.files if name != "searched"}
    np.savez_compressed(path, **arrays)
    assert Episode.load(path).searched is False

"""Replay keeps episodes contiguous; the toy compiler's observation carries the step count."""

import numpy as np
import pytest

from compilerdream.baselines.policies import RandomPolicy
from compilerdream.compiler.toy import PASSES, ToyEnv, toy_programs
from compilerdream.replay.buffer import Replay, smoothed_rewards
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

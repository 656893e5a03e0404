"""Replay keeps episodes contiguous; the toy compiler's observation carries the step count."""

import dataclasses

import numpy as np
import pytest

from compilerdream.baselines.policies import RandomPolicy
from compilerdream.compiler.toy import PASSES, ToyEnv, toy_programs
from compilerdream.replay import store
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


# on disk


def saved(episodes, folder, numbers=None):
    numbers = numbers or range(len(episodes))
    for number, episode in zip(numbers, episodes, strict=True):
        episode.save(Episode.path(folder, number))


def assert_equal(got, episodes):
    assert len(got) == len(episodes)
    for one, other in zip(got, episodes, strict=True):
        left, right = one.to_arrays(), other.to_arrays()
        assert left.keys() == right.keys()
        for name in left:
            assert left[name].dtype == right[name].dtype, name
            assert np.array_equal(left[name], right[name]), name


def no_complaint(sentence):
    raise AssertionError(sentence)


def test_packs_hold_the_same_episodes_in_the_same_order(episodes, tmp_path):
    numbers = [n for n in range(33) if n not in (4, 5, 20)]  # faults ended three
    saved(episodes, tmp_path, numbers)
    assert store.pack(tmp_path, 26, no_complaint, size=8) == 16
    assert len(list(tmp_path.glob("*-*.npz"))) == 2
    assert len(list(tmp_path.glob("*.npz"))) == 2 + len(episodes) - 16
    assert_equal(list(store.read(tmp_path)), episodes)
    assert store.next_number(tmp_path) == 33
    assert store.pack(tmp_path, 33, no_complaint, size=7) == 14
    assert_equal(list(store.read(tmp_path)), episodes)
    assert not list(tmp_path.glob("*.partial"))


def test_episodes_of_different_lengths_can_be_packed(tmp_path):
    programs = toy_programs(2, seed=0)
    mixed = [
        play(ToyEnv(programs, length), programs[0], RandomPolicy(len(PASSES)), length)
        for length in (3, 8, 1, 5)
    ]
    saved(mixed, tmp_path)
    store.pack(tmp_path, 4, no_complaint, size=4)
    assert_equal(list(store.read(tmp_path)), mixed)


def test_a_kill_while_packing_doubles_nothing(episodes, tmp_path):
    saved(episodes, tmp_path)
    single = {path: path.read_bytes() for path in tmp_path.glob("*.npz")}
    store.pack(tmp_path, 16, no_complaint, size=16)
    for path, content in single.items():
        path.write_bytes(content)  # the pack is there, and what went into it too
    assert_equal(list(store.read(tmp_path)), episodes)
    assert len(list(tmp_path.glob("*.npz"))) == 1 + 30 - 16


@pytest.mark.parametrize("number", [0, 3, 8, 16, 20, 99])
def test_episodes_can_be_forgotten_from_a_number_on(episodes, tmp_path, number):
    saved(episodes, tmp_path)
    store.pack(tmp_path, 16, no_complaint, size=8)
    store.forget_from(tmp_path, number)
    assert_equal(list(store.read(tmp_path)), episodes[:number])
    assert store.next_number(tmp_path) == min(number, 30)


def test_damaged_files_are_named_and_set_aside(episodes, tmp_path):
    saved(episodes, tmp_path)
    store.pack(tmp_path, 8, no_complaint, size=8)
    for name in ("0000000-0000007.npz", "0000010.npz"):
        path = tmp_path / name
        path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(EpisodeError, match=r"0000000-0000007\.npz is damaged"):
        list(store.read(tmp_path))
    told = []
    assert_equal(list(store.read(tmp_path, told.append)), episodes[8:10] + episodes[11:])
    assert len(told) == 2 and "kept as 0000010.npz.damaged" in told[1]
    assert_equal(list(store.read(tmp_path)), episodes[8:10] + episodes[11:])


def test_what_cannot_be_packed_is_told(episodes, tmp_path):
    saved(episodes, tmp_path)
    (tmp_path / "0000002.npz").write_bytes(b"nothing")
    told = []
    assert store.pack(tmp_path, 30, told.append, size=8) == 24
    assert "0000002.npz is damaged" in told[0]
    assert_equal(list(store.read(tmp_path)), episodes[:2] + episodes[3:])


def test_no_changed_byte_gives_another_episode(episodes, tmp_path):
    path = tmp_path / "0000000.npz"
    episodes[0].save(path)
    content, seen = path.read_bytes(), 0
    for place in range(0, len(content), 11):
        changed = bytearray(content)
        changed[place] ^= 1 << place % 8
        path.write_bytes(changed)
        try:
            assert_equal([Episode.load(path)], episodes[:1])  # a date or an attribute
        except EpisodeError as error:
            seen += "0000000.npz" in str(error)
    assert seen > len(content) // 22

"""The search that finds episodes to learn from."""

import numpy as np

from compilerdream import corpora
from compilerdream.baselines.policies import RandomPolicy, SequencePolicy
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.toy import PASSES, ToyEnv, optimum, toy_programs
from compilerdream.train.archive import KEPT, Archive, Known
from compilerdream.train.episodes import play

LENGTH = 8


def searched(archive, env, program, episodes, trials=12):
    """Search and play several times; what the last episode ended with."""
    random = np.random.default_rng(0)
    for number in range(episodes):
        actions = archive.search(
            program.name, trials, random, lambda tried: env.try_out(program, tried)
        )
        assert len(actions) == LENGTH
        archive.add(play(env, program, SequencePolicy(actions), number, searched=True))
    return env


def test_search_finds_the_optimum_of_the_toy():
    programs = toy_programs(6, seed=3)
    env, archive = ToyEnv(programs, LENGTH), Archive(len(PASSES), LENGTH)
    for program in programs:
        searched(archive, env, program, 12)
        best = archive.known[program.name][0]
        saved = (env.o0 - best.count) / max(env.o0 - env.oz, 1)
        assert saved >= 0.99 * optimum(program, LENGTH)
        assert env.try_out(program, best.actions) == best.count


def test_what_is_known_is_cut_where_the_program_was_smallest():
    (program,) = toy_programs(1, seed=3)
    env, archive = ToyEnv([program], LENGTH), Archive(len(PASSES), LENGTH)
    unroll, promote = PASSES.index("unroll"), PASSES.index("mem2reg")
    archive.add(play(env, program, SequencePolicy([promote] + [unroll] * 7), 0))
    assert archive.known[program.name] == [Known(min(env.counts), 1, (promote,))]
    for number in range(40):
        archive.add(play(env, program, RandomPolicy(len(PASSES)), number))
    known = archive.known[program.name]
    assert len(known) == KEPT and known == sorted(set(known))


def test_the_same_episodes_give_the_same_search():
    programs = toy_programs(3, seed=5)
    env = ToyEnv(programs, LENGTH)
    episodes = [play(env, programs[n % 3], RandomPolicy(len(PASSES)), n) for n in range(9)]
    archives = [Archive(len(PASSES), LENGTH) for _ in range(2)]
    for archive in archives:
        for episode in episodes:
            archive.add(episode)
    proposals = [
        archive.search(
            programs[0].name, 20, np.random.default_rng(1),
            lambda tried: env.try_out(programs[0], tried),
        )
        for archive in archives
    ]  # fmt: skip
    assert proposals[0] == proposals[1]


def test_a_trial_leaves_what_an_episode_leaves_on_llvm():
    program = next(p for p in corpora.load("embedded", "train") if p.name == "bellman_ford")
    env = LlvmEnv()
    try:
        env.reset(options={"program": program})
        actions = np.random.default_rng(0).integers(42, size=45)
        for action in actions:
            env.step(int(action))
        final, first = env.count, env.o0
        assert env.try_out(program, [int(action) for action in actions]) == final
        assert env.try_out(program, []) == first
    finally:
        env.close()


def test_after_the_best_comes_what_changes_nothing():
    program = next(p for p in corpora.load("embedded", "train") if p.name == "bellman_ford")
    env = LlvmEnv()
    archive = Archive(42, 45)
    try:
        for number in range(4):
            archive.add(play(env, program, RandomPolicy(42), number))
        known = archive.known[program.name][0]
        actions = archive.search(
            program.name, 1, np.random.default_rng(0), lambda tried: env.try_out(program, tried)
        )
        episode = play(env, program, SequencePolicy(actions), 0)
        padding = np.flatnonzero(episode.actions != archive.idlest)[-1] + 1
        assert len(set(episode.counts[padding:].tolist())) == 1
        assert len(known.actions) == known.length < 45
    finally:
        env.close()

"""The call graph read from IR, and what is learned from real episodes: first and last passes."""

import json
import shutil
from collections import Counter
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from compilerdream import corpora
from compilerdream.agent.opening import Opening, look
from compilerdream.agent.planning import PlanningPolicy
from compilerdream.agent.policy import AgentPolicy, OpenedPolicy
from compilerdream.agent.search import SearchPolicy
from compilerdream.compiler.callgraph import CALL_GRAPH_SIZE, call_graph
from compilerdream.config import ConfigError, compose, from_yaml, to_yaml
from compilerdream.optimize import pretrained
from compilerdream.paths import write_whole
from compilerdream.replay.episode import Episode
from compilerdream.train import checkpoint, closings, coresets, finishing, loop, openings, run
from compilerdream.train.checkpoint import CheckpointError
from compilerdream.train.episodes import make_env

IR = """
@table = internal global [4 x i32] zeroinitializer
declare i32 @puts(i8*)
define internal i32 @once(i32 %a) #0 {
  %2 = alloca i32
  store i32 %a, i32* %2
  call void @llvm.lifetime.start.p0i8(i64 4, i8* null)
  ret i32 1
}
define linkonce_odr void @"odd name"(i32 %a, i32 %b) {
  ret void
}
define i32 @seen_outside() {
  %1 = call i32 @seen_outside()
  ret i32 %1
}
define i32 @main() {
  %1 = call i32 @once(i32 1)
  call void @"odd name"(i32 1, i32 2)
  invoke void @"odd name"(i32 1, i32 2)
          to label %a unwind label %b
  %9 = call i32 @puts(i8* null)
  %10 = call i32 @seen_outside()
  switch i32 %9, label %a [
    i32 1, label %b
  ]
}
"""

OPENINGS = "inline, globalopt deadargelim inline"


class Known:
    """What to begin with is said beforehand."""

    sequences = ()

    def __init__(self, *sequence):
        self.sequence = sequence

    def choose(self, env):
        return self.sequence


@pytest.fixture(scope="module")
def programs():
    return corpora.load("embedded", "train")[:12]


@pytest.fixture(scope="module")
def config():
    settings = compose(["preset=smoke", f"train.opening='{OPENINGS}'"])
    return replace(settings, agent=replace(settings.agent, repeats=False))


@pytest.fixture(scope="module")
def env(config):
    env = make_env(config.env, ())
    yield env
    env.close()


@pytest.fixture
def dreamer(config):
    return run.make_dreamer(config).eval()


def test_the_call_graph_says_who_calls_whom():
    features = call_graph(IR)
    assert features.shape == (CALL_GRAPH_SIZE,) and features.dtype == np.float32
    values = features / (1.0 - features)
    # functions: 4, 2 local, 1 called once, 1 more often, 1 other but main; a switch counts twice
    assert values[:6] == pytest.approx(np.log2(1.0 + np.array([4, 2, 1, 1, 1, 13])), rel=1e-5)
    # local share; in those called once, and more often; growth by them, and by the outside one
    assert values[6:11] == pytest.approx([0.5, 3 / 13, 1 / 13, 1 / 13, 4 / 13], rel=1e-5)
    assert values[11:14] == pytest.approx([0.0, 1 / 4, 2 / 13], rel=1e-5)  # never called; recursive
    assert values[14:16] == pytest.approx([1 / 13, 1 / 13], rel=1e-5)  # slots; loads and stores
    assert values[16:18] == pytest.approx([6 / 13, 5 / 13], rel=1e-5)  # calls; of what is defined
    assert (call_graph("; nothing\n") >= 0.0).all() and len(call_graph("")) == CALL_GRAPH_SIZE


def test_the_call_graph_stays_as_it_was_loaded(programs):
    env = make_env(compose(["env=callgraph"]).env, ())
    observation, _ = env.reset(options={"program": programs[0]})
    graph = observation["callgraph"].copy()
    assert np.array_equal(graph, call_graph(env.observe("Ir"))) and graph.max() > 0.5
    env.step(env.action_names.index("inline"))
    observation, *_ = env.step(env.action_names.index("globaldce"))
    assert np.array_equal(observation["callgraph"], graph)
    assert not np.array_equal(call_graph(env.observe("Ir")), graph)
    twin = env.fork()
    assert np.array_equal(twin.observation["callgraph"], graph)
    env.close()


def test_an_opening_learns_which_programs_gain():
    random = np.random.default_rng(0)
    seen = random.random((200, 20), np.float32)
    gains = np.where(seen[:, 3] > 0.5, 0.2, -0.2) + random.normal(0.0, 0.05, 200)
    opening = Opening([(7,)], seen[:150], gains[:150, None].astype(np.float32))
    right = [(opening.expected(row)[0] > 0.0) == (row[3] > 0.5) for row in seen[150:]]
    assert np.mean(right) >= 0.9
    again = Opening([(7,)], seen[:150], gains[:150, None].astype(np.float32))
    assert again.expected(seen[160]) == opening.expected(seen[160])


def test_an_opening_chooses_the_best_of_its_sequences_or_none(monkeypatch):
    random = np.random.default_rng(1)
    seen = random.random((300, 6), np.float32)
    kind = (3.0 * seen[:, 2]).astype(int)  # of program: the first pays, the second, neither
    gains = np.where(kind[:, None] == [0, 1], 0.2, -0.1).astype(np.float32)
    opening = Opening([(7,), (3, 7)], seen[:200], gains[:200])
    monkeypatch.setattr("compilerdream.agent.opening.look", lambda row: row)
    right = [
        opening.choose(row) == [(7,), (3, 7), ()][one]
        for row, one in zip(seen[200:], kind[200:], strict=True)
    ]
    assert np.mean(right) >= 0.9 and opening.expected(seen[0]).shape == (2,)


def test_the_agent_begins_by_its_opening_and_does_not_take_that_pass_again(
    env, programs, dreamer, monkeypatch
):
    inline, other = map(env.action_names.index, ("inline", "sroa"))
    with torch.no_grad():  # an agent that always wants to inline
        dreamer.behaviour.actor[-1].bias[inline] = 10.0
    for player in (AgentPolicy(dreamer), PlanningPolicy(dreamer, 2)):
        for sequence in ((inline,), (other, inline), ()):
            dreamer.opening = Known(*sequence)
            env.reset(options={"program": programs[0]})
            player.optimize(env, 0)
            names = [env.action_names[action] for action in sequence]
            assert list(env.passes[: len(names)]) == names
            if sequence:
                assert env.passes.count("inline") == 1
        dreamer.opening = None
        env.reset(options={"program": programs[0]})
        player.optimize(env, 0)
    dreamer.opening = Known(other)
    monkeypatch.setattr(SearchPolicy, "_try_changes", lambda *given: False)
    for player in (AgentPolicy(dreamer), SearchPolicy(dreamer, 1.0)):
        env.reset(options={"program": programs[0]})
        player.optimize(env, 0)
        assert not env.passes or env.passes[0] == "sroa"


def test_an_opening_is_learned_from_an_episode_a_program_and_way(
    config, env, programs, dreamer, tmp_path
):
    faults = Counter()
    opening = openings.learn_opening(config, dreamer, programs, tmp_path, faults, quiet=True)
    assert opening.gains.shape == (len(programs), 2) and not faults
    names = [" ".join(env.action_names[a] for a in one) for one in opening.sequences]
    assert ", ".join(names) == OPENINGS and len(opening.seen) == len(programs)
    assert dreamer.opening is None
    counts = []
    for known in (None, *(Known(*sequence) for sequence in opening.sequences)):
        dreamer.opening = known
        env.reset(options={"program": programs[3]})
        seen = look(env)
        AgentPolicy(dreamer).optimize(env, 3)
        counts.append(env.count)
    gains = np.log(counts[0] / np.array(counts[1:]))
    assert opening.gains[3] == pytest.approx(gains, abs=1e-6)
    assert np.array_equal(opening.seen[3], seen)

    dreamer.opening = None
    damaged = tmp_path / "damaged.bc"
    damaged.write_bytes(b"BC\xc0\xde" + bytes(60))
    broken = replace(programs[0], bitcode=damaged)
    faults = Counter()
    lot = [*programs[1:9], broken]
    few = openings.learn_opening(config, dreamer, lot, tmp_path, faults, quiet=True)
    assert few is None and not list(tmp_path.glob("*/mining.json"))
    assert faults == {"opening-bitcode-refused": 1}


def test_a_way_to_begin_is_mined_for_each_source_of_enough_programs(
    config, env, programs, tmp_path, monkeypatch
):
    monkeypatch.setattr(openings, "EVALUATIONS", 300)
    monkeypatch.setattr(openings, "SAMPLE", 4)
    config = replace(config, train=replace(config.train, mined=6))
    others = [replace(program, suite="other") for program in programs[4:7]]
    lot = [*programs[:4], *(replace(program, suite="more") for program in programs[8:]), *others]
    found = openings.mine_openings(config, lot, tmp_path / "some", quiet=True)
    assert sorted(file.name for file in (tmp_path / "some").iterdir()) == ["embedded", "more"]
    for source, sequence in zip(("embedded", "more"), found, strict=True):
        told = json.loads((tmp_path / "some" / source / "sequence.json").read_text())
        assert told["sequence"] == [env.action_names[action] for action in sequence]
        assert 0 < len(sequence) <= 6 and told["source"] == source and told["safe"]
        assert all(name.startswith(f"{source}/") for name in told["programs"]["names"])
    assert openings.mine_openings(config, lot, tmp_path / "some", quiet=True) == found  # not again

    assert len(openings.mine_openings(config, others, tmp_path / "few", quiet=True)) == 1
    assert [file.name for file in (tmp_path / "few").iterdir()] == ["all"]


def test_the_agent_closes_when_nothing_likely_is_left(config, env, programs, dreamer):
    closing = 3, 28, 36
    names = [env.action_names[action] for action in closing]
    liked = env.action_names.index("loop-simplify")
    with torch.no_grad():  # an agent with one wish
        dreamer.behaviour.actor[-1].bias[liked] = 20.0
    dreamer.stay_below, dreamer.closing = 0.5, closing

    def played(policy):
        env.reset(options={"program": programs[0]})
        policy.optimize(env, 0)
        return list(env.passes)

    passes = played(AgentPolicy(dreamer))
    start = passes.index(names[0])
    assert start < 5 and passes[start : start + 3] == names and len(passes) == env.episode_length
    assert passes[:start] + passes[start + 3 :] == ["loop-simplify"] * (len(passes) - 3)
    dreamer.repeats = True  # never rests
    for policy in (AgentPolicy(dreamer), PlanningPolicy(dreamer, 2)):
        assert played(policy)[-3:] == names
    dreamer.opening = Known(28)
    passes = played(AgentPolicy(dreamer))
    assert passes[0] == names[1] and passes[-2:] == [names[0], names[2]]  # not again
    dreamer.closing = ()
    assert played(AgentPolicy(dreamer))[1:] == ["loop-simplify"] * (len(passes) - 1)


def test_a_closing_is_mined_on_what_the_agent_leaves(
    config, env, programs, dreamer, tmp_path, monkeypatch
):
    monkeypatch.setattr(closings, "EVALUATIONS", 400)
    config = replace(config, train=replace(config.train, closing=6))
    with torch.no_grad():  # an agent that does nothing else
        dreamer.behaviour.actor[-1].bias[env.action_names.index("mem2reg")] = 20.0
    dreamer.stay_below = 0.5
    damaged = tmp_path / "damaged.bc"
    damaged.write_bytes(b"BC\xc0\xde" + bytes(60))
    lot = [*programs[:5], replace(programs[5], bitcode=damaged)]
    faults = Counter()
    folder = tmp_path / "closing"
    closing = closings.learn_closing(config, dreamer, lot, folder, faults, quiet=True)
    assert faults == {"closing-bitcode-refused": 1} and not dreamer.closing
    assert 0 < len(closing) <= 6 and not (folder / "programs").exists()
    mined = json.loads((folder / "sequence.json").read_text())
    assert mined["programs"]["count"] == 5
    sizes = []
    for dreamer.closing in ((), closing):
        env.reset(options={"program": programs[0]})
        AgentPolicy(dreamer).optimize(env, 0)
        sizes.append(env.count)
    assert sizes[1] < 0.95 * sizes[0]
    dreamer.closing = ()
    monkeypatch.setattr(closings, "mine", lambda *_, **__: pytest.fail("mined although all fail"))
    assert closings.learn_closing(config, dreamer, lot[5:], folder, faults, quiet=True) == ()


def test_a_closing_as_long_as_an_episode_is_refused_before_training(tmp_path):
    with pytest.raises(ConfigError, match="train.closing=45: an episode has 45 passes"):
        run.train(compose(["preset=smoke", "train.closing=45"]), tmp_path / "run", quiet=True)
    assert not (tmp_path / "run").exists()


def test_validation_counts_the_smaller_of_both_ways(env, programs, dreamer, tmp_path, monkeypatch):
    tried = []

    class Noting(AgentPolicy):
        def optimize(self, env, seed):
            super().optimize(env, seed)
            tried.append((env.program.name, env.passes[0] == "inline", env.oz, env.count))

    class NotingOpened(Noting, OpenedPolicy):
        pass

    monkeypatch.setattr(loop, "AgentPolicy", Noting)
    monkeypatch.setattr(loop, "OpenedPolicy", NotingOpened)
    scores = []
    parts = SimpleNamespace(
        learner=SimpleNamespace(player=dreamer, updates=7), validation_env=env, stale=0,
        validation=programs[:3], replay=SimpleNamespace(steps=0), faults=Counter(),
        log=SimpleNamespace(score=lambda *score: scores.append(score[0])), best=float("-inf"),
        checkpoints=tmp_path, opening=(env.action_names.index("inline"),),
    )  # fmt: skip
    loop.validate(parts, 0.0)
    assert [opened for _, opened, *_ in tried] == [False, True] * 3
    pairs = zip(tried[::2], tried[1::2], strict=True)
    smaller = [min(pair, key=lambda one: one[3]) for pair in pairs]
    expected = np.exp(np.mean([np.log(oz / count) for *_, oz, count in smaller]))
    one_try = np.exp(np.mean([np.log(oz / count) for *_, oz, count in tried[::2]]))
    assert scores == [pytest.approx(one_try)] and parts.best == pytest.approx(expected)
    tried.clear()
    parts.opening = ()
    loop.validate(parts, 0.0)
    assert [opened for _, opened, *_ in tried] == [False] * 3


def episode(program, actions, counts, idle=()):
    """What a program looked like while these passes were taken; unchanged by the idle ones."""
    seen = np.cumsum([0, *(index not in idle for index in range(len(actions)))])
    return Episode(
        program, {"autophase": seen[:, None].astype(np.float32)}, np.array(actions),
        np.zeros(len(actions), np.float32), np.array(counts), 50, True,
    )  # fmt: skip


def test_sequences_worth_trying_are_what_worked_in_the_best_episodes(config, env):
    bad = env.action_names.index("lowerinvoke")
    episodes = [
        episode("one", [3, 4, 5, 6], [90, 80, 80, 60, 70], idle=[1]),  # 6 made it larger again
        episode("one", [7, 8], [90, 70, 65]),
        episode("two", [bad, 9], [90, 80, 70]),
        episode("three", [1, 2], [90, 90, 90]),  # nothing made it smaller
        episode("four", [9], [40, 30]),
    ]
    assert sorted(coresets.candidates(config, episodes)) == [(3, 5), (9,)]
    assert coresets.candidates(config, episodes) == coresets.candidates(config, episodes)


def test_a_coreset_is_chosen_for_what_the_sequences_before_leave():
    before = np.array([100.0, 100.0, 100.0, 100.0])
    after = np.array([  # the second best alone gains nothing more behind the best
        [50, 55, 100, 100, 100],
        [50, 55, 100, 100, 100],
        [100, 100, 90, 100, 300],
        [100, 100, 100, 100, 99.99],
    ]).astype(float)  # fmt: skip
    assert coresets.choose(before, after, 5) == [0, 2]  # the last is worth less than its time
    assert coresets.choose(before, after, 1) == [0]
    assert coresets.choose(before, after[:, :0], 3) == coresets.choose(before, after, 0) == []
    tried = coresets.Tried(np.full(4, 100.0), np.array([100.0, 80.0, 100.0, 100.0]), after[:, :1])
    assert tried.savings() == pytest.approx((0.05, 0.25))
    assert tried._replace(after=after[:, :0]).savings() == pytest.approx((0.05, 0.05))
    nothing = coresets.Tried(np.empty(0), np.empty(0), np.empty((0, 3)))
    assert nothing.savings() == (0.0, 0.0)
    assert coresets.choose(nothing.before, nothing.after, 3) == []


def test_a_coreset_is_tried_behind_an_episode_and_behind_oz(
    config, env, programs, dreamer, tmp_path
):
    damaged = tmp_path / "damaged.bc"
    damaged.write_bytes(b"BC\xc0\xde" + bytes(60))
    lot = [*programs[:4], replace(programs[4], bitcode=damaged)]
    words = "sroa early-cse simplifycfg", "gvn", "sroa instcombine simplifycfg globaldce"
    known = [tuple(map(env.action_names.index, word.split())) for word in words]
    faults = Counter()
    tried = coresets.try_all(config, dreamer, lot, known, faults, quiet=True)
    assert faults == {"coreset-bitcode-refused": 1} and tried.after.shape == (4, 3)
    for place, program in enumerate(programs[:4]):
        env.reset(options={"program": program})
        AgentPolicy(dreamer).optimize(env, place)
        starts = [env.passes[: env.counts.index(min(env.counts))], ("-Oz",)]
        assert (tried.oz[place], tried.before[place]) == (env.oz, min(env.oz, *env.counts))
        for index, sequence in enumerate(known):
            ends = []
            for start in starts:
                env.reset(options={"program": program})
                env.apply([*start, *(env.action_names[action] for action in sequence)])
                ends.append(env.count)
            assert tried.after[place, index] == min(ends)

    episodes = [episode(f"p{n}", one, [9 - k for k in range(len(one) + 1)])
                for n, one in enumerate(known)]  # fmt: skip
    config = replace(config, train=replace(config.train, coreset=2))
    found = coresets.learn_coreset(config, dreamer, programs[:4], episodes, Counter(), True)
    order = coresets.choose(tried.before, tried.after, 2)
    assert 0 < len(found) <= 2 and set(found) <= set(known) and len(order) == len(found)


@pytest.mark.timeout(300)
def test_a_run_keeps_what_does_not_make_validation_programs_grow(tmp_path, programs, monkeypatch):
    settings = ["preset=smoke", "train.opening='inline, globalopt deadargelim'",
                "train.closing=3", "train.mined=5", "train.coreset=4", "train.minutes=1",
                "train.steps=600", "train.validate_programs=3"]  # fmt: skip
    config = compose(settings)
    folder = tmp_path / "run"
    monkeypatch.setattr(run, "PROGRAMS", 12)
    for module in (closings, openings):
        monkeypatch.setattr(module, "EVALUATIONS", 200)
    scores = iter([0.9, 0.4, 0.5, 0.5, 0.6, 0.6])  # without both, with an opening, a closing
    monkeypatch.setattr(finishing, "score", lambda *_: (next(scores), 9.0))
    run.train(config, folder, quiet=True)
    record = json.loads((folder / "run.json").read_text())
    assert record["opening_programs"] == 12 and record["opening_validation_geomean"] == 0.4
    assert record["closing_passes"] > 0 and record["closing_validation_geomean"] == 0.5
    dreamer, _ = run.load_agent(folder)
    assert dreamer.opening is None and not dreamer.closing  # validation programs would grow
    coreset = dreamer.coreset
    assert 0 < len(coreset) == record["coreset_sequences"] <= 4
    assert record["coreset_validation_saving"] >= record["backed_validation_saving"] >= 0.0

    # As if it had been killed just before the end. What it leaves is other now, as it is scored so.
    write_whole(folder / "run.json", json.dumps(record | {"status": "running"}))
    shutil.rmtree(folder / "closing")
    run.train(config, folder, quiet=True)
    again = json.loads((folder / "run.json").read_text())
    assert again["opening_validation_geomean"] == 0.6 and again["updates"] == record["updates"]
    dreamer, saved = run.load_agent(folder)
    assert dreamer.opening.seen.shape[0] == 12 and "globalopt" in saved.train.opening
    assert 0 < len(dreamer.closing) == again["closing_passes"] <= 3
    assert dreamer.coreset == coreset  # not learned again

    best = run.best_checkpoint(folder)
    digest = run.agent_digest(folder)
    exported = pretrained.export(folder, "mine", home=tmp_path / "home")
    assert run.agent_digest(exported) == digest
    copy, _ = run.load_agent(exported)
    assert copy.opening.sequences == dreamer.opening.sequences
    *given, mined = copy.opening.sequences
    assert given == [(13,), (10, 4)] and 0 < len(mined) <= 5
    assert (copy.closing, copy.coreset) == (dreamer.closing, coreset)
    names = make_env(config.env, ()).action_names
    card = (exported / "card.md").read_text()
    assert f"plays, once: {' '.join(names[action] for action in copy.closing)}" in card
    assert f"in a search tries {len(coreset)} sequences first" in card
    plain = checkpoint.verified_state(best)["files"]["dreamer.safetensors"]
    assert digest != plain

    damaged = tmp_path / "damaged"
    shutil.copytree(folder, damaged)
    file = run.best_checkpoint(damaged) / checkpoint.OPENING
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(CheckpointError, match="opening.safetensors is damaged"):
        run.load_agent(damaged)


def test_a_mined_opening_that_leaves_the_agent_no_pass_is_refused_before_training(tmp_path):
    settings = ["preset=smoke", "train.mined=30", "train.closing=15"]
    with pytest.raises(ConfigError, match="train.mined=30: with train.closing=15 no pass of 45"):
        run.train(compose(settings), tmp_path / "run", quiet=True)
    assert not (tmp_path / "run").exists()


def test_an_unknown_opening_is_refused_before_training(tmp_path):
    for given, words in [
        ("inlining", "train.opening=inlining: there are adce"),
        ("inline,", "train.opening=inline,: each sequence needs 1 to 44 passes"),
    ]:
        with pytest.raises(ConfigError, match=words):
            run.train(compose(["preset=smoke", f"train.opening='{given}'"]), tmp_path / "run", True)
        assert not (tmp_path / "run").exists()


def test_a_run_of_before_learned_nothing_last():
    new = "  closing: 0\n  opening: ''\n  mined: 0\n  coreset: 0\n"
    old = to_yaml(compose(["preset=quick"])).replace(new, "")
    assert not any(word in old for word in ("opening", "closing", "mined", "coreset"))
    train = from_yaml(old).train
    assert (train.opening, train.closing, train.mined, train.coreset) == ("", 0, 0, 0)

"""Mining: one sequence for all programs, found again by whoever looks with the same seed."""

import dataclasses
import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from compilerdream import corpora
from compilerdream.agent.mutation import Mutator, first_sequences
from compilerdream.baselines import gauge, mined, sampling
from compilerdream.baselines.gauge import Apply, Gauge, Load
from compilerdream.baselines.mining import STATE, MiningError, Order, mine, usable_actions
from compilerdream.baselines.race import gains, is_clearly_worse, race, rounds
from compilerdream.baselines.sampling import Wanted, spread
from compilerdream.compiler.faults import PassTimeout, ServiceDied
from compilerdream.compiler.passes import AUTOPHASE42, CHANGES_MEANING, FIXED_SEQUENCE
from compilerdream.compiler.toy import PASSES, ToyEnv, apply_pass, toy_count, toy_programs
from compilerdream.config import compose, revise
from compilerdream.evaluation import records
from compilerdream.evaluation.evaluate import evaluate
from compilerdream.evaluation.policies import PolicyError
from compilerdream.evaluation.verify import verify
from compilerdream.runner import cli, evaluating
from compilerdream.runner import mining as verb

TOY = compose(["experiment=toy"])
LLVM = compose([])
ANY_SIZE = Wanted(count=24, smallest=1, largest=10**6)
SCRIPT = """
import sys
from pathlib import Path
from compilerdream.baselines.mining import Order, mine
from compilerdream.baselines.sampling import Wanted
from compilerdream.compiler.toy import toy_programs
from compilerdream.config import compose
order = Order(compose(["experiment=toy"]).env, 3, Wanted(24, 1, 10**6), int(sys.argv[2]), 0.0)
mine(order, toy_programs(24, 1), Path(sys.argv[1]), {}, workers=1, quiet=True)
"""


def toy_order(evaluations: int, seed: int = 3, **more) -> Order:
    return Order(TOY.env, seed, ANY_SIZE, evaluations, minutes=0.0, **more)


def mine_toy(folder, evaluations: int, workers: int = 1, seed: int = 3):
    order = toy_order(evaluations, seed)
    return mine(order, toy_programs(24, 1), folder, {"commit": "c"}, workers, quiet=True)


def toy_score(programs, sequence) -> float:
    """The geometric mean of the toy's -Oz count over the sequence's."""
    env, logs = ToyEnv([]), []
    for program in programs:
        env.reset(options={"program": program})
        env.apply(sequence)
        logs.append(np.log(env.oz / env.count))
    return float(np.exp(np.mean(logs)))


# changes


def test_changed_sequences_are_usable_and_repeatable():
    parent, donors = (0, 1, 2), [tuple(range(9)), (4,)]
    for longest in (1, 3, 10):
        mutator = Mutator(12, longest, np.random.default_rng(0))
        again = Mutator(12, longest, np.random.default_rng(0))
        children = [mutator.child(parent[:longest], donors) for _ in range(500)]
        assert children == [again.child(parent[:longest], donors) for _ in range(500)]
        assert {len(child) for child in children} == set(range(1, longest + 1))
        assert {index for child in children for index in child} == set(range(12))
    assert Mutator(1, 1, np.random.default_rng(0)).child((0,), []) == (0,)


def test_a_search_begins_with_what_is_known():
    names = tuple(dict.fromkeys(AUTOPHASE42))
    found = first_sequences(names, 45, np.random.default_rng(0))
    assert [names[index] for index in found[0]] == list(FIXED_SEQUENCE)
    assert any(names.index("inline") in one for one in found[1:5])
    assert len(set(found)) == len(found)
    assert all(1 <= len(one) <= 45 and max(one) < len(names) for one in found)
    few = first_sequences(("strip",), 5, np.random.default_rng(0))
    assert few[0] == (0,) and len(few) == 2


# the race


def test_rounds_double_until_it_is_all():
    assert rounds(120) == [8, 16, 32, 64, 120]
    assert rounds(3) == [3]
    assert rounds(5) == [4, 5]


def test_who_is_clearly_worse():
    assert is_clearly_worse(np.array([-0.1, -0.2, -0.1]))
    assert not is_clearly_worse(np.array([-0.1, 0.0, 0.0, 0.0])), "one program says little"
    assert not is_clearly_worse(np.zeros(4))
    assert gains(np.array([100]), np.array([50])) == pytest.approx([np.log(2)])


def test_a_race_is_won_by_the_best_and_measures_the_worst_least():
    size = 64
    effect = {(0,): -0.2, (1,): 0.02, (2,): 0.1, (3,): -0.1}
    noise = np.random.default_rng(0).normal(0.0, 0.02, (4, size))
    rival = np.full(size, 10_000)
    measured = dict.fromkeys([*effect, (9,)], 0)

    def count(sequences, places):
        found = []
        for sequence in sequences:
            measured[sequence] += len(places)
            if sequence == (9,):
                found.append(None)  # refused
                continue
            log = effect[sequence] + noise[sequence[0]][places]
            found.append(np.round(10_000 / np.exp(log)).astype(int))
        return found

    order = np.random.default_rng(1).permutation(size)
    ended = race([*effect, (9,)], rival, order, count)
    (winner, counts), *_ = ended
    assert winner == (2,)
    assert np.all(counts > 0) and gains(rival, counts).mean() == pytest.approx(0.1, abs=0.01)
    assert measured == {(0,): 4, (1,): 4, (3,): 4, (9,): 4, (2,): 64}


# the sample


def test_a_sample_is_spread_over_families_and_of_the_wanted_size():
    class Unit:
        suite = "s"

        def __init__(self, index):
            self.name, self.family = f"p{index}", "large" if index < 40 else f"small{index % 4}"

    programs = [Unit(index) for index in range(60)]
    order = spread(programs, seed=1)
    assert sorted(order) == list(range(60))
    assert len({programs[place].family for place in order[:5]}) == 5
    assert order == spread(programs, seed=1) != spread(programs, seed=2)


class Scales:
    """Gauges that answer Load from a table: counts, or a fault."""

    def __init__(self, table):
        self.table = table

    def do(self, tasks):
        return [self.table[task.place] for task in tasks]


def test_programs_that_do_not_load_are_left_out_and_told():
    programs = toy_programs(6, 0)
    table = [(100, 50), (5, 5), ServiceDied("gone", "toy0-2"), (90, 40), (9_000, 10), (80, 40)]
    sample = sampling.draw(programs, Wanted(3, 10, 1_000), 0, Scales(table))
    assert set(sample.names) == {"toy/toy0-0", "toy/toy0-3", "toy/toy0-5"}
    assert sorted(sample.o0) == [80, 90, 100]
    other = sampling.draw(programs, Wanted(3, 10, 1_000), 0, Scales([*table[:5], (80, 41)]))
    assert other.digest != sample.digest
    few = sampling.draw(programs, Wanted(9, 10, 1_000), 0, Scales(table))
    assert len(few.places) == 3 and few.left_out == {"toy/toy0-2": "toy0-2: gone"}


# on the toy compiler


@pytest.fixture(scope="module")
def toy_mine(tmp_path_factory):
    folder = tmp_path_factory.mktemp("mine") / "seed3"
    return mine_toy(folder, 4_000), folder


def test_mining_finds_the_best_of_all_sequences(toy_mine):
    found, _ = toy_mine
    programs = toy_programs(24, 1)
    assert found.score == pytest.approx(toy_score(programs, found.passes))
    states = [tuple(program.kinds for program in programs)]
    seen = set(states)
    for _ in range(TOY.env.episode_length):  # every state that any sequence leads to
        states = [
            after
            for state in states
            for name in PASSES
            if (after := tuple(apply_pass(kinds, name) for kinds in state)) not in seen
            and not seen.add(after)
        ]
    fewest = min(np.mean([np.log(toy_count(kinds)) for kinds in state]) for state in seen)
    log_oz = np.log(toy_score(programs, ())) + np.mean(
        [np.log(toy_count(program.kinds)) for program in programs]
    )
    assert found.score == pytest.approx(np.exp(log_oz - fewest))


def test_mining_is_better_than_as_many_random_sequences(tmp_path):
    order = Order(revise(TOY, ["env.episode_length=5"]).env, 3, ANY_SIZE, 4_000, minutes=0.0)
    programs, random = toy_programs(24, 1), np.random.default_rng(0)
    found = mine(order, programs, tmp_path, {}, 1, quiet=True)
    tries = [random.choice(PASSES, size=5) for _ in range(4_000 // 24)]
    assert found.score > max(toy_score(programs, one) for one in tries) + 0.1
    assert found.score > found.facts["first_score"]


def test_mining_is_the_same_for_the_same_seed_and_for_more_workers(toy_mine, tmp_path):
    found, folder = toy_mine
    two = mine_toy(tmp_path / "two", 4_000, workers=2)
    own, other = (json.loads((f / STATE).read_text()) for f in (folder, tmp_path / "two"))
    for name in ("batch", "evaluations", "elite", "at_hand", "history", "key"):
        assert own[name] == other[name], name
    assert two.sequence == found.sequence and two.score == found.score
    seed = mine_toy(tmp_path / "seed", 1_500, seed=4)
    assert seed.facts["programs"]["names"] != found.facts["programs"]["names"]


def test_killed_and_resumed_equals_not_killed(tmp_path):
    evaluations = 200_000
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    command = [sys.executable, "-c", SCRIPT]
    process = subprocess.Popen([*command, str(killed), str(evaluations)])
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if (killed / STATE).is_file() and json.loads((killed / STATE).read_text())["batch"] > 5:
            break
        time.sleep(0.02)
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    at = json.loads((killed / STATE).read_text())["evaluations"]
    assert 0 < at < evaluations, "there was nothing to resume"
    shorter = at + 1_000
    resumed, straight = mine_toy(killed, shorter), mine_toy(whole, shorter)
    assert resumed.facts["evaluations"] >= shorter
    for name in ("sequence", "passes", "score"):
        assert getattr(resumed, name) == getattr(straight, name)
    for name in ("evaluations", "batches", "programs", "first_score"):
        assert resumed.facts[name] == straight.facts[name]


def test_what_is_finished_stays_and_a_larger_budget_goes_on(toy_mine, tmp_path):
    mine_toy(tmp_path, 1_000)
    before = (tmp_path / mined.NAME).read_bytes()
    mine_toy(tmp_path, 900)
    assert (tmp_path / mined.NAME).read_bytes() == before
    assert mine_toy(tmp_path, 4_000).sequence == toy_mine[0].sequence
    with pytest.raises(MiningError, match=r"other settings \(longest\)"):
        mine(Order(revise(TOY, ["env.episode_length=5"]).env, 3, ANY_SIZE, 9, 0.0),
             toy_programs(24, 1), tmp_path, {}, 1, quiet=True)  # fmt: skip
    (tmp_path / STATE).write_text('{"key": ')
    with pytest.raises(MiningError, match=r"mining\.json is damaged"):
        mine_toy(tmp_path, 4_000)


def test_mining_ends_where_there_is_nothing_else_to_try(tmp_path, monkeypatch):
    monkeypatch.setattr(mined, "actions_of", lambda env: [("dce", ("dce",))])
    order = Order(revise(TOY, ["env.episode_length=1"]).env, 0, ANY_SIZE, 10**6, minutes=0.0)
    found = mine(order, toy_programs(3, 1), tmp_path, {}, 1, quiet=True)
    assert (found.sequence, found.facts["batches"]) == (("dce",), 0)


def test_minutes_are_a_budget_too(tmp_path):
    order = Order(TOY.env, 0, ANY_SIZE, 0, minutes=0.5 / 60)
    found = mine(order, toy_programs(24, 1), tmp_path, {}, 1, quiet=True)
    assert 0.5 <= found.facts["seconds"] < 20 and found.facts["batches"] > 0


def test_mining_without_a_budget_or_programs_is_refused(tmp_path):
    with pytest.raises(MiningError, match="needs a budget"):
        mine(Order(TOY.env, minutes=0.0), toy_programs(2, 0), tmp_path, {}, 1)
    order = Order(TOY.env, 0, Wanted(2, 10**6, 10**7), 10)
    with pytest.raises(MiningError, match="none of 2 programs loads and has 1000000 to"):
        mine(order, toy_programs(2, 0), tmp_path, {}, 1)


# faults


class Breaking(gauge.ToyBench):
    """Fails on a sequence with `unroll`, always; once on the first program."""

    failed = 0

    def count(self, program, passes):
        if "unroll" in passes:
            raise PassTimeout("pass -unroll took too long", program.name, passes)
        if not self.failed:
            self.failed += 1
            raise ServiceDied("gone", program.name)
        return super().count(program, passes)


def test_a_sequence_that_fails_is_refused_and_told(tmp_path, monkeypatch):
    monkeypatch.setattr(gauge, "ToyBench", Breaking)
    found = mine_toy(tmp_path, 2_500)
    assert "unroll" not in found.sequence and found.score > 1.5
    refused = json.loads((tmp_path / STATE).read_text())["refused"]
    assert len(refused) == found.facts["refused"] > 0
    assert all("unroll" in one["sequence"] and "took too long" in one["why"] for one in refused)


def test_a_compiler_that_always_fails_is_told(tmp_path, monkeypatch):
    def fail(self, program, passes):
        raise ServiceDied("gone", program.name, passes)

    monkeypatch.setattr(gauge.ToyBench, "count", fail)
    with pytest.raises(MiningError, match="fails on every sequence: .*gone"):
        mine_toy(tmp_path, 100)


# the file


def sequence_file(folder, env=LLVM.env, **changes):
    """A file of a short sequence for an environment; changed as said."""
    content = {
        "compiler": env.compiler, "actions": env.actions, "custom": list(env.custom),
        "sequence": ["sroa", "gvn"], "passes": ["sroa", "gvn"], "score": 1.0,
    }  # fmt: skip
    path = folder / mined.NAME
    path.write_text(json.dumps(content | changes))
    return path


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"sequence": []}, "is no mined sequence"),
        ({"passes": "sroa gvn"}, "is no mined sequence"),
        ({"sequence": ["sroa", 3]}, "is no mined sequence"),
        ({"score": None}, "is no mined sequence"),
        ({"sequence": ["sroa", "sink"]}, "its passes are not those of its actions"),
        ({"sequence": ["dce", "gvn"], "passes": ["dce", "gvn"]}, "its passes are not those"),
        ({"actions": "all"}, "there is no action space 'all'"),
        ({"actions": "full124"}, "is a sequence of full124, this is about autophase42"),
        ({"compiler": "toy", "sequence": ["dce"], "passes": ["dce"]}, "this is about"),
        ({"sequence": ["sroa"] * 46, "passes": ["sroa"] * 46}, "has 46 actions, an episode has 45"),
    ],
)
def test_a_sequence_that_cannot_be_used_is_one_sentence(tmp_path, changes, says):
    path = sequence_file(tmp_path, **changes)
    with pytest.raises(mined.SequenceError, match=says) as caught:
        mined.load_for(path, LLVM.env)
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)


def test_a_sequence_with_passes_that_the_environment_skips_is_refused(tmp_path):
    path = sequence_file(tmp_path)
    mined.load_for(path, dataclasses.replace(LLVM.env, skipped=("newgvn",)))
    with pytest.raises(mined.SequenceError, match="has gvn, which the environment skips: .*safe="):
        mined.load_for(path, dataclasses.replace(LLVM.env, skipped=("gvn", "newgvn")))


def test_a_missing_sequence_names_those_that_there_are(tmp_path, monkeypatch):
    monkeypatch.setattr(mined, "OUTPUTS", tmp_path)
    with pytest.raises(mined.SequenceError, match="mined=x: no mined sequence is there: find one"):
        mined.find("x")
    for place in ("one/seed0", "two/seed0", "two/seed1"):
        (tmp_path / place).mkdir(parents=True)
        sequence_file(tmp_path / place)
    assert mined.find("one") == mined.find("one/seed0") == tmp_path / "one/seed0" / mined.NAME
    assert mined.find(str(tmp_path / "two/seed1")) == tmp_path / "two/seed1" / mined.NAME
    with pytest.raises(mined.SequenceError, match="several sequences: there are two/seed0, two/s"):
        mined.find("two")
    with pytest.raises(mined.SequenceError, match="there are one/seed0, two/seed0, two/seed1"):
        mined.find("three")
    (tmp_path / "one/seed0" / mined.NAME).write_text("{")
    with pytest.raises(mined.SequenceError, match="is no mined sequence"):
        mined.read(mined.find("one"))


def test_safe_leaves_out_what_changes_meaning():
    names = [name for name, _ in usable_actions(Order(LLVM.env))]
    safe = [name for name, _ in usable_actions(Order(LLVM.env, safe=True))]
    assert set(names) - set(safe) == CHANGES_MEANING & set(AUTOPHASE42)
    assert len(names) == len(set(names)) == 41  # functionattrs stands twice in the space
    stages = compose(["env=oz-stages"]).env
    assert len(usable_actions(Order(stages, safe=True))) == 14
    without = compose(["env=callgraph124"]).env
    assert len(usable_actions(Order(without))) == 124 - len(CHANGES_MEANING)


# the command line, and real LLVM


def run(capsys, *words) -> tuple[int, str, str]:
    code = cli.main([str(word) for word in words])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_mine_and_evaluate_on_the_toy_compiler(capsys, tmp_path, monkeypatch):
    for module in (verb, evaluating, mined):
        monkeypatch.setattr(module, "OUTPUTS", tmp_path)
    words = ("mine", "experiment=toy", "evaluations=1500", "smallest=1", "workers=1")
    code, out, error = run(capsys, *words)
    assert (code, error) == (0, "")
    folder = tmp_path / "mined-toy-toy" / "seed0"
    assert str(folder / mined.NAME) in out and "24 training programs" in out
    words = ("evaluate", "experiment=toy", "mined=mined-toy-toy", "workers=1", "split=validation")
    code, out, error = run(capsys, *words)
    assert (code, error) == (0, "")
    rows = records.read(tmp_path / "evaluations" / "toy-validation.csv")
    found = mined.read(folder / mined.NAME)
    assert {row.policy for row in rows} == {"random", "mined"}, "no agent was given"
    assert {row.passes for row in rows if row.policy == "mined"} == {" ".join(found.passes)}
    assert run(capsys, "evaluate", *words[1:])[1].startswith("0 rows measured")
    other = found.passes[:-1]
    changed = json.loads((folder / mined.NAME).read_text()) | {"sequence": other, "passes": other}
    (folder / mined.NAME).write_text(json.dumps(changed))
    assert "8 rows measured" in run(capsys, *words)[1], "another sequence is measured anew"
    for given, says in (
        ("policies=[mined]", "the policy 'mined' needs mined=FILE"),
        ("mined=nothing", "mined=nothing: no mined sequence is there: there are mined-toy-toy"),
        ("mined=mined-toy-toy env=autophase42 policies=[mined]", "is a sequence of toy, this is"),
    ):
        code, _, error = run(capsys, "evaluate", *given.split())
        assert code == 2 and says in error and error.count("\n") == 1
    assert "number above 0" in run(capsys, "mine", "minutes=soon")[2]


def test_the_folder_says_what_was_mined():
    folders = [
        verb.folder_of(compose(words), words, safe)
        for words, safe in (([], False), ([], True), (["name=mine", "seed=2"], True))
    ]
    assert [str(folder.relative_to(verb.OUTPUTS)) for folder in folders] == [
        "mined-embedded-autophase42/seed0", "mined-embedded-autophase42-safe/seed0", "mine/seed2",
    ]  # fmt: skip


@pytest.fixture(scope="module")
def few():
    """Three small programs of the train split."""
    programs = corpora.load("embedded", "train")
    return sorted(programs, key=lambda program: program.bitcode.stat().st_size)[:3]


def test_counts_in_one_call_are_those_of_pass_by_pass(few, tmp_path):
    config = revise(LLVM, ["evaluate.policies=[fixed,oz]", "evaluate.semantics=false"])
    rows = evaluate(config, few, tmp_path / "r.csv", workers=1, quiet=True).rows
    own = Gauge(LLVM.env, few)
    try:
        counts = own.do(Apply(FIXED_SEQUENCE, (0, 1, 2)))
        assert counts == [row.final for row in rows if row.policy == "fixed"]
        assert [own.do(Load(place)) for place in range(3)] == [
            (row.o0, row.oz) for row in rows if row.policy == "oz"
        ]
    finally:
        own.close()


def test_mining_on_llvm_improves_and_its_counts_replay(few, tmp_path):
    order = Order(LLVM.env, 0, Wanted(3, 1, 10**6), 90, minutes=0.0)
    found = mine(order, few, tmp_path, {"commit": "c"}, workers=1, quiet=True)
    assert found.score > found.facts["first_score"]
    config = revise(LLVM, ["evaluate.policies=[mined]", "evaluate.semantics=false"])
    output, others = tmp_path / "r.csv", {"mined": tmp_path / mined.NAME}
    rows = evaluate(config, few, output, workers=1, quiet=True, others=others).rows
    assert np.exp(np.mean([np.log(row.oz / row.final) for row in rows])) == pytest.approx(
        found.score
    )
    assert {row.passes for row in rows} == {" ".join(found.passes)}
    state = json.loads((tmp_path / STATE).read_text())
    finals = {row.uri: row.final for row in rows}
    assert state["elite"][0]["counts"] == [finals[n] for n in found.facts["programs"]["names"]]
    assert verify(output, workers=1).replayed == 3


def test_a_policy_without_its_file_is_refused(tmp_path):
    config = revise(LLVM, ["evaluate.policies=[mined]"])
    with pytest.raises(PolicyError, match="'mined' needs mined=FILE"):
        evaluate(config, toy_programs(1, 0), tmp_path / "r.csv", workers=1)
    assert not list(tmp_path.iterdir())

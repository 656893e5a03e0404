"""Evaluation: rows that can be replayed, and a replay that looks."""

import dataclasses
import math
import os
import signal
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import numpy as np
import pytest

from compilerdream import corpora
from compilerdream.agent.policy import StepPolicy
from compilerdream.compiler.faults import BitcodeRefused, PassTimeout
from compilerdream.compiler.passes import FIXED_SEQUENCE
from compilerdream.compiler.toy import ToyEnv, toy_programs
from compilerdream.config import compose, revise
from compilerdream.evaluation import evaluate as evaluating
from compilerdream.evaluation import measure, records
from compilerdream.evaluation import verify as verifying
from compilerdream.evaluation.evaluate import EvaluationError, evaluate, row_hash
from compilerdream.evaluation.inputs import Inputs, InputsError
from compilerdream.evaluation.intervals import (
    geometric_mean,
    over_programs,
    over_programs_and_seeds,
)
from compilerdream.evaluation.metrics import summarise
from compilerdream.evaluation.policies import PolicyError
from compilerdream.evaluation.records import COLUMNS, RecordError, ResultRow
from compilerdream.evaluation.verify import VerifyError, verify

TOY = revise(compose(["experiment=toy"]), ["evaluate.policies=[random,o0,oz]"])
LLVM = revise(compose([]), ["evaluate.policies=[random,o0,oz,fixed]"])
HERE = Path(__file__).parent


def row(**changes) -> ResultRow:
    values = {
        "program": "p", "suite": "s", "family": "f", "split": "test", "language": "c",
        "policy": "random", **records.counted([100, 80, 50, 60], 55), "passes": "mem2reg cse dce",
        "semantics": "ok", "fault": "", "wall_s": 0.25, "seed": 0, "commit": "c",
        "config_hash": "h",
    }  # fmt: skip
    return ResultRow(**values | changes)


def toy_results(folder: Path, programs=None, config=TOY) -> Path:
    output = folder / "results.csv"
    evaluate(config, programs or toy_programs(4, 3), output, workers=1, quiet=True)
    return output


def altered(path: Path, line: int, **changes) -> int:
    """Change one row of a file; returns its line."""
    rows = records.read(path)
    rows[line - 2] = dataclasses.replace(rows[line - 2], **changes)
    records.write(path, rows)
    return line


# records


def test_columns_are_the_interface():
    assert ",".join(COLUMNS) == (
        "program,suite,family,split,language,policy,o0,oz,final,best,best_length,ratio,best_ratio,"
        "passes,semantics,fault,wall_s,seed,commit,config_hash"
    )


def test_counts_of_an_episode():
    found = records.counted([100, 80, 50, 60, 50], 55)
    assert found == {
        "o0": 100, "oz": 55, "final": 50, "best": 50, "best_length": 2, "ratio": 1.1,
        "best_ratio": 1.1,
    }  # fmt: skip
    assert records.counted_oz(100, 55)["ratio"] == 1.0
    assert records.counted_oz(100, 55)["o0"] == 100


def test_rows_survive_the_file(tmp_path):
    unloaded = dict.fromkeys(records.COUNTS) | {"passes": "", "semantics": "untested"}
    rows = [
        row(),
        row(program='quo"ted, name', fault="pass-timeout fallback=-Oz: slow"),
        row(**unloaded, fault="bitcode-refused: p: LLVM 10 cannot read it"),
    ]
    path = tmp_path / "r.csv"
    records.write(path, rows[:1])
    for item in rows[1:]:
        records.append(path, item)
    assert records.read(path) == rows


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda text: text.replace(",0.250,", ",soon,"), "line 3: column wall_s"),
        (lambda text: text.replace(",ok,", ",fine,"), "line 3: semantics"),
        (lambda text: text.replace("100,55", "100"), "line 3: 19 values, 20 columns"),
        (lambda text: text.replace("100,55", ",55"), "line 3: column o0 is empty"),
        (lambda text: text.replace("100,55", "-1,55"), "line 3: column o0"),
        (lambda text: text.replace("program,suite", "suite,program"), "line 1: the columns"),
        (lambda text: "", "empty"),
    ],
)
def test_malformed_files_are_named_with_their_line(tmp_path, change, says):
    path = tmp_path / "r.csv"
    records.write(path, [row(policy="oz", o0=99, wall_s=1.0, semantics="untested"), row()])
    path.write_text(change(path.read_text()))
    with pytest.raises(RecordError, match=says) as caught:
        records.read(path)
    assert str(path) in str(caught.value)
    with pytest.raises(RecordError, match="no such file"):
        records.read(tmp_path / "absent.csv")


# evaluating and verifying on the toy compiler


def test_one_row_for_each_policy_and_program_in_order(tmp_path):
    programs = toy_programs(3, 3)
    rows = records.read(toy_results(tmp_path, programs))
    assert [(r.program, r.policy) for r in rows] == [
        (program.name, policy) for program in programs for policy in ("random", "o0", "oz")
    ]
    assert {r.config_hash for r in rows} == {row_hash(TOY, None)}
    for r in rows:
        assert r.passes == {"o0": "", "oz": "-Oz"}.get(r.policy, r.passes)
        assert r.final == {"o0": r.o0, "oz": r.oz}.get(r.policy, r.final)
        assert r.ratio == round(r.oz / r.final, 6)


def test_a_policy_draws_the_same_for_the_same_seed_and_differs_between_programs(tmp_path):
    first = [r.passes for r in records.read(toy_results(tmp_path / "a"))[::3]]
    second = [r.passes for r in records.read(toy_results(tmp_path / "b"))[::3]]
    other = records.read(toy_results(tmp_path / "c", config=revise(TOY, ["seed=1"])))[::3]
    assert first == second
    assert len(set(first)) == len(first)
    assert first != [r.passes for r in other]


def test_a_second_call_measures_only_what_is_missing(tmp_path):
    programs, output = toy_programs(4, 3), tmp_path / "results.csv"
    evaluate(TOY, programs[:2], output, workers=1, quiet=True)
    before = output.read_text()
    outcome = evaluate(TOY, programs, output, workers=1, quiet=True)
    assert outcome.measured == 6
    assert output.read_text().startswith(before)
    assert evaluate(TOY, programs, output, workers=1, quiet=True).measured == 0
    seeded = evaluate(revise(TOY, ["seed=1"]), programs, output, workers=1, quiet=True)
    assert (seeded.measured, len(seeded.rows)) == (12, 12)
    assert len(records.read(output)) == 24


def test_a_half_written_line_costs_only_its_row(tmp_path):
    output = toy_results(tmp_path)
    whole = output.read_text()
    output.write_text(whole[:-30])
    outcome = evaluate(TOY, toy_programs(4, 3), output, workers=1, quiet=True)
    assert outcome.measured == 1
    assert [r.key for r in records.read(output)] == [r.key for r in outcome.rows]
    assert len(outcome.rows) == 12


def test_changed_settings_are_measured_and_further_policies_add_rows(tmp_path):
    programs, output = toy_programs(2, 3), toy_results(tmp_path, toy_programs(2, 3))
    fewer = revise(TOY, ["evaluate.policies=[random]", "evaluate.split=train"])
    outcome = evaluate(fewer, programs, output, workers=1, quiet=True)
    assert (outcome.measured, len(outcome.rows)) == (0, 2)
    shorter = revise(TOY, ["env.episode_length=3"])
    outcome = evaluate(shorter, programs, output, workers=1, quiet=True)
    assert outcome.measured == len(outcome.rows) == 6
    assert {len(r.passes.split()) for r in outcome.rows if r.policy == "random"} == {3}
    assert len(records.read(output)) == 12


def test_semantics_turned_on_measures_only_untested_rows_that_are_asked_for(tmp_path):
    programs = toy_programs(3, 3)
    unchecked = revise(TOY, ["evaluate.semantics=false"])
    checked = revise(TOY, ["evaluate.semantics=true", "evaluate.policies=[random]"])
    output = toy_results(tmp_path, programs, unchecked)
    rows = records.read(output)
    records.write(output, [dataclasses.replace(rows[0], semantics="ok"), *rows[1:]])
    assert evaluate(checked, programs[:2], output, workers=1, quiet=True).measured == 1
    assert len(records.read(output)) == 9
    assert evaluate(checked, programs, output, workers=1, quiet=True).measured == 1
    assert evaluate(checked, programs, output, workers=1, quiet=True).measured == 0


def test_a_file_that_is_no_results_file_stays_as_it_is(tmp_path):
    output = tmp_path / "thesis.tex"
    for text in ("one\ntwo", "thesis", "program,suites\nhalf a line"):
        output.write_text(text)
        with pytest.raises(RecordError, match="thesis.tex is there and is no results file"):
            evaluate(TOY, toy_programs(1, 3), output, workers=1, quiet=True)
        assert output.read_text() == text
    output.write_text("program,sui")  # killed in the header
    assert evaluate(TOY, toy_programs(1, 3), output, workers=1, quiet=True).measured == 3


def test_an_interrupted_file_has_a_note_of_every_row(tmp_path, monkeypatch):
    def interrupted(*given):
        yield from (found for found, _ in zip(run(*given), range(4), strict=False))
        raise KeyboardInterrupt

    run, output = evaluating._run, tmp_path / "results.csv"
    monkeypatch.setattr(evaluating, "_run", interrupted)
    with pytest.raises(KeyboardInterrupt):
        evaluate(TOY, toy_programs(4, 3), output, workers=1, quiet=True)
    assert verify(output, workers=1).replayed == 4
    first = records.read(output)[0]
    altered(output, 2, passes=f"{first.passes} verify")
    with pytest.raises(VerifyError, match="line 2: .*column passes"):
        verify(output, workers=1)
    altered(output, 2, passes=first.passes)
    records.append(output, dataclasses.replace(first, seed=7))
    with pytest.raises(VerifyError, match="line 6: .*column passes"):
        verify(output, workers=1)


def test_rows_of_a_changed_program_are_measured_again(tmp_path):
    programs = toy_programs(3, 3)
    output = toy_results(tmp_path, programs)
    programs[1] = dataclasses.replace(programs[1], useful=99)
    outcome = evaluate(TOY, programs, output, workers=1, quiet=True)
    assert outcome.measured == 3
    assert len(records.read(output)) == 9


def test_policies_are_checked_before_anything_starts(tmp_path):
    for names, says in (("best", "no policy 'best'"), ("agent", "agent=RUN"), ("fixed", "toy")):
        config = revise(TOY, [f"evaluate.policies=[{names}]"])
        with pytest.raises(PolicyError, match=says):
            evaluate(config, toy_programs(1, 3), tmp_path / "r.csv")
    with pytest.raises(EvaluationError, match="no program"):
        evaluate(TOY, [], tmp_path / "r.csv")
    assert not list(tmp_path.iterdir())


def test_verify_passes_on_a_fresh_file(tmp_path):
    assert verify(toy_results(tmp_path), workers=1).replayed == 12


def test_verify_names_the_first_row_that_differs(tmp_path):
    path = toy_results(tmp_path)
    rows = records.read(path)
    passes = rows[3].passes.split()
    passes[passes.index("unroll") if "unroll" in passes else 0] = "verify"
    changed = altered(path, 5, passes=" ".join(passes))
    altered(path, 9, final=rows[7].final + 1)
    with pytest.raises(VerifyError, match=f"line {changed}: toy/toy3-1, policy random: column "):
        verify(path, workers=1)


def test_verify_sees_a_pass_that_changes_no_count(tmp_path):
    path = toy_results(tmp_path)
    first = records.read(path)[0]
    altered(path, 2, passes=f"{first.passes} verify")
    with pytest.raises(VerifyError, match="line 2: toy/toy3-0, policy random: column passes"):
        verify(path, workers=1)


def test_a_killed_worker_of_verify_is_one_sentence(tmp_path, monkeypatch):
    class Broken(verifying.ProcessPoolExecutor):
        def map(self, *given):
            raise BrokenProcessPool

    monkeypatch.setattr(verifying, "ProcessPoolExecutor", Broken)
    with pytest.raises(VerifyError, match="a worker process ended"):
        verify(toy_results(tmp_path), workers=2)


@pytest.mark.parametrize("column", records.COUNTS)
def test_verify_sees_every_count(tmp_path, column):
    path = toy_results(tmp_path)
    value = getattr(records.read(path)[3], column)
    altered(path, 5, **{column: value + 1})
    with pytest.raises(VerifyError, match=rf"line 5: .*column {column}: stored {value + 1}"):
        verify(path, workers=1)


def test_verify_refuses_what_it_cannot_replay(tmp_path):
    path = toy_results(tmp_path)
    altered(path, 4, passes="-O3")
    with pytest.raises(VerifyError, match="line 4: .*no pass '-O3'"):
        verify(path, workers=1)
    altered(path, 3, suite="user", program="gone.c")
    with pytest.raises(VerifyError, match="line 3: user/gone.c: .*no file is noted"):
        verify(path, workers=1)
    records.write(path, [])
    with pytest.raises(VerifyError, match="no row"):
        verify(path, workers=1)


def test_damaged_inputs_are_one_sentence(tmp_path):
    output = toy_results(tmp_path)
    (tmp_path / "results.inputs.json").write_text("{")
    with pytest.raises(InputsError, match="results.inputs.json is damaged"):
        Inputs(output)


# faults


class Failing(ToyEnv):
    """A toy compiler that fails on one program, at load or at the third pass."""

    at_load = False

    def reset(self, *, seed=None, options=None):
        if self.at_load and options["program"].name == "toy3-1":
            raise BitcodeRefused("LLVM 10 cannot read this", "toy3-1")
        return super().reset(seed=seed, options=options)

    def step(self, action):
        if self.program.name == "toy3-1" and len(self.passes) == 2:
            raise PassTimeout("pass -dce took too long", "toy3-1", (*self.passes, "dce"))
        return super().step(action)


@pytest.mark.parametrize("at_load", [False, True])
def test_faults_become_rows_and_stay_out_of_the_mean(tmp_path, monkeypatch, at_load):
    monkeypatch.setattr(Failing, "at_load", at_load)
    monkeypatch.setattr(measure, "make_env", lambda config, programs: Failing([]))
    outcome = evaluate(TOY, toy_programs(3, 3), tmp_path / "r.csv", workers=1, quiet=True)
    broken = {r.policy: r for r in records.read(tmp_path / "r.csv") if r.program == "toy3-1"}
    assert outcome.failed
    assert len(outcome.messages) == 1
    if at_load:
        assert broken["random"].fault == "bitcode-refused: toy3-1: LLVM 10 cannot read this"
        assert broken["random"].final is None
        assert broken["oz"].fault
    else:
        assert broken["random"].fault.startswith("pass-timeout fallback=-Oz: toy3-1: pass -dce")
        assert broken["random"].passes == "-Oz"
        assert broken["random"].final == broken["random"].oz
        assert broken["oz"].fault == ""
    summary = summarise(outcome.rows).set_index("policy")
    ratios = [r.ratio for r in outcome.rows if r.policy == "random" and r.program != "toy3-1"]
    assert summary.loc["random", "faults"] == 1
    assert summary.loc["random", "geomean"] == pytest.approx(geometric_mean(np.array(ratios)))
    done = verify(tmp_path / "r.csv", workers=1)
    assert (done.replayed, done.unloaded) == ((6, 3) if at_load else (9, 0))
    monkeypatch.undo()  # a compiler that works again
    again = evaluate(TOY, toy_programs(3, 3), tmp_path / "r.csv", workers=1, quiet=True)
    assert again.measured == (3 if at_load else 1)
    assert not again.failed
    assert len(records.read(tmp_path / "r.csv")) == 9


# metrics and intervals


def test_summary_against_plain_arithmetic():
    rows = [
        row(program=f"p{index}", seed=seed, **records.counted([100, final], 55))
        for index, final in enumerate((50, 60, 40))
        for seed in (0, 1)
    ] + [row(policy="o0", **records.counted([100], 55), semantics="differs")]
    summary = summarise(rows).set_index("policy")
    expected = math.prod(round(55 / final, 6) for final in (50, 60, 40)) ** (1 / 3)
    line = summary.loc["random"]
    assert line["geomean"] == pytest.approx(expected)
    assert (line["programs"], line["seeds"], line["ok"]) == (3, 2, 6)
    assert line["low"] < expected < line["high"]
    assert summary.loc["o0", "differs"] == 1
    assert math.isnan(summary.loc["o0", "low"])
    assert list(summarise(rows, by_suite=True)["suite"]) == ["s", "s"]
    assert summarise([]).empty


def test_interval_over_programs_is_about_two_standard_errors():
    random = np.random.default_rng(0)
    logs = random.normal(0.1, 0.2, 400)
    low, high = over_programs(np.exp(logs))
    error = logs.std() / 20
    assert math.log(low) == pytest.approx(logs.mean() - 1.96 * error, abs=0.15 * error)
    assert math.log(high) == pytest.approx(logs.mean() + 1.96 * error, abs=0.15 * error)
    assert over_programs(np.ones(5)) == (1.0, 1.0)
    assert all(math.isnan(end) for end in over_programs(np.ones(1)))


def test_interval_over_programs_and_seeds_against_a_loop():
    random = np.random.default_rng(1)
    ratios = np.exp(
        random.normal(0, 0.2, (1, 30)) + random.normal(0, 0.1, (3, 1)) + np.zeros((3, 30))
    )
    means = []
    for _ in range(4000):
        table = ratios[random.integers(3, size=3)][:, random.integers(30, size=30)]
        means.append(np.log(table).mean())
    expected = np.exp(np.percentile(means, [2.5, 97.5]))
    assert over_programs_and_seeds(ratios) == pytest.approx(expected, abs=0.01)
    with pytest.raises(ValueError, match=r"\[S, P\]"):
        over_programs_and_seeds(ratios[0])


# real LLVM


@pytest.fixture(scope="module")
def sample():
    """A small C and a small C++ program of the test split."""
    programs = corpora.load("embedded", "test")
    return [
        min(
            (program for program in programs if program.language == language),
            key=lambda program: program.bitcode.stat().st_size,
        )
        for language in ("c", "c++")
    ]


@pytest.fixture(scope="module")
def llvm_results(sample, tmp_path_factory):
    output = tmp_path_factory.mktemp("llvm") / "results.csv"
    evaluate(LLVM, sample, output, workers=2, quiet=True)
    return output


def test_real_programs_still_work_and_replay(llvm_results):
    rows = records.read(llvm_results)
    assert {r.language for r in rows} == {"c", "c++"}
    assert all(r.fault == "" for r in rows)
    assert {r.semantics for r in rows if r.policy != "oz"} == {"ok"}
    assert {r.semantics for r in rows if r.policy == "oz"} == {"untested"}
    assert {r.passes for r in rows if r.policy == "fixed"} == {" ".join(FIXED_SEQUENCE)}
    assert all(r.final < r.o0 for r in rows if r.policy in ("oz", "fixed", "random"))
    assert verify(llvm_results, workers=1).replayed == 8


def test_one_pass_or_one_count_altered_on_real_llvm(llvm_results, tmp_path):
    rows = records.read(llvm_results)
    line = next(n for n, r in enumerate(rows, 2) if r.policy == "fixed")
    path = tmp_path / "results.csv"
    for change in (
        {"passes": rows[line - 2].passes.replace("sroa", "strip", 1)},
        {"final": rows[line - 2].final - 1},
    ):
        records.write(path, rows)
        altered(path, line, **change)
        with pytest.raises(VerifyError, match=rf"line {line}: embedded/\w+, policy fixed: column"):
            verify(path, workers=1)


def test_a_persons_own_files_are_found_again(tmp_path):
    source = tmp_path / "mine.c"
    source.write_text("int twice(int x) { int y = x; return y + y; }\n")
    programs, _ = corpora.programs_from(tmp_path)
    config = revise(LLVM, ["evaluate.policies=[fixed,oz]"])
    output = tmp_path / "out" / "r.csv"
    outcome = evaluate(config, programs, output, workers=1, quiet=True)
    assert [r.semantics for r in outcome.rows] == ["untested", "untested"]
    assert verify(output, workers=1).replayed == 2
    source.write_text("int twice(int x) { int y = x; int z = y; return y + z + x; }\n")
    with pytest.raises(VerifyError, match="column o0"):
        verify(output, workers=1)
    source.unlink()
    with pytest.raises(VerifyError, match="mine.c is not there any more"):
        verify(output, workers=1)


class Killer(StepPolicy):
    """Kills the compiler service in mid-episode."""

    name = "killer"

    def optimize(self, env, seed):
        env.apply(["sroa"])
        os.kill(env.service_pid, signal.SIGKILL)
        env.apply(["gvn"])


def test_a_service_killed_in_mid_episode_is_a_row_and_the_next_one_works(sample, monkeypatch):
    job = measure.Job(LLVM.env, ("random", "o0"), 0, None, "cpu", True, "commit", "hash")
    bench = measure.Bench(job)
    try:
        monkeypatch.setitem(bench.policies, "random", Killer())
        killed, after = (found.row for found in bench.measure(sample[0], ("random", "o0")))
    finally:
        bench.env.close()
    assert killed.fault.startswith("service-died fallback=-Oz: ")
    assert killed.fault.endswith("after passes: sroa gvn")
    assert killed.final == killed.oz == after.oz
    assert (after.fault, after.semantics, after.final) == ("", "ok", after.o0)


def test_one_program_of_each_family_works_after_the_fixed_sequence(tmp_path):
    families = {}
    for split in corpora.SPLITS:
        for program in corpora.load("embedded", split):
            families.setdefault(program.family, program)
    config = revise(LLVM, ["evaluate.policies=[fixed]"])
    outcome = evaluate(config, list(families.values()), tmp_path / "r.csv", quiet=True)
    assert outcome.messages == []
    assert {r.semantics for r in outcome.rows} == {"ok"}
    assert len(outcome.rows) == len(families) == 11


@pytest.mark.heavy
def test_every_embedded_program_works_after_the_fixed_sequence(tmp_path):
    programs = [p for split in corpora.SPLITS for p in corpora.load("embedded", split)]
    config = revise(LLVM, ["evaluate.policies=[o0,fixed,random]"])
    outcome = evaluate(config, programs, tmp_path / "r.csv", quiet=True)
    assert outcome.messages == []
    assert {r.semantics for r in outcome.rows} == {"ok"}
    assert len(outcome.rows) == 3 * len(programs)

"""The command line: what it says, its exit codes, and what survives a failure."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from compilerdream.config import compose, config_hash, revise, to_yaml
from compilerdream.evaluation import records
from compilerdream.paths import CONF
from compilerdream.runner import arguments, cli, help, reproduce, runs, verbs
from compilerdream.runner.evaluating import output_of
from compilerdream.train import checkpoint
from compilerdream.train.run import RunError, make_dreamer, train, write_record

TOY = ["preset=quick", "experiment=toy", "train.steps=480", "train.pretrain=2"]
SMALL = [
    "model.deter=16", "model.hidden=16", "model.latents=4", "model.classes=4", "model.units=16",
    "model.layers=1", "model.bins=11",
]  # fmt: skip
SOURCE = """
#include <stdio.h>
int main(void) { int a, b; if (scanf("%d %d", &a, &b) == 2) printf("%d\\n", a + b); return 0; }
"""


def run(capsys, *words: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of one command line."""
    code = cli.main([str(word) for word in words])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def refused(capsys, *words: str) -> str:
    """The one sentence that a command line ends with."""
    code, _, error = run(capsys, *words)
    assert code == 2
    assert error.count("\n") == 1
    return error


@pytest.fixture(scope="module")
def toy_run(tmp_path_factory):
    """A run of a second on the toy compiler."""
    return train(compose(TOY), tmp_path_factory.mktemp("toy") / "seed0", quiet=True)


@pytest.fixture(scope="module")
def llvm_run(tmp_path_factory):
    """A run on LLVM whose agent has learned nothing."""
    folder = tmp_path_factory.mktemp("llvm") / "seed0"
    config = compose(SMALL)
    checkpoint.save_best(folder / "checkpoints", make_dreamer(config), {"updates": 0})
    (folder / "config.yaml").write_text(to_yaml(config))
    write_record(folder, config, status="finished")
    return folder


# help and words


def test_help_lists_verbs_settings_and_choices(capsys):
    assert run(capsys)[1] == run(capsys, "--help")[1]
    for verb in verbs.VERBS:
        assert verb in run(capsys)[1]
        code, out, _ = run(capsys, verb, "--help")
        assert code == 0
        assert out.startswith(f"compilerdream {verb}")
    out = run(capsys, "train", "preset=paper", "--help")[1]
    assert "model.deter=1024" in out
    assert "preset=  " + " | ".join(help.choices()["preset"]) in out
    assert set(help.choices()["preset"]) == {p.stem for p in (CONF / "preset").glob("*.yaml")}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["optimise"], "no verb 'optimise'"),
        (["train", "preset", "=quick"], "without spaces"),
        (["train", "preset=huge"], "preset"),
        (["train", "model.depth=3"], "model.depth"),
        (["train", "train.minutes=-1"], "must be more than 0"),
        (["train", "seed=0,x"], "seed"),
        (["evaluate"], "agent=RUN"),
        (["evaluate", "agent=nowhere"], "agent=nowhere: no run is there"),
        (["evaluate", "policies=[oz]", "workers=none"], "workers=none: a whole number"),
        (["evaluate", "policies=[oz]", "programs=/no/such/folder"], "/no/such/folder"),
        (["evaluate", "policies=[oz]", "split=exam"], "exam"),
        (["verify"], "FILE is missing"),
        (["verify", "/no/such.csv"], "/no/such.csv: there is no such file"),
        (["verify", "a.csv", "b.csv"], "'b.csv'"),
        (["doctor", "fast=true"], "this verb's options are none"),
        (["corpus", "split=exam"], "split=exam"),
        (["notebook", "99_nothing"], "99_nothing"),
        (["reproduce", "seed=0,1"], "one seed"),
        (["train", "env.actions=nonsense", "name=refused"], "these settings of env make no env"),
        (["train", "env.actions=custom", "name=refused"], "these settings of env make no env"),
        (["train", "env.observations=[ir]", "name=refused"], "these settings of env make no env"),
    ],
)
def test_mistakes_end_in_one_sentence(capsys, words, says):
    assert says in refused(capsys, *words)


def test_what_is_refused_leaves_nothing():
    assert not (verbs.OUTPUTS / "refused").exists()


def test_what_nobody_expected_is_a_traceback(monkeypatch):
    verb = verbs.Verb("break", lambda _: 1 // 0)
    monkeypatch.setitem(cli.VERBS, "break", verb)
    with pytest.raises(ZeroDivisionError):
        cli.main(["break"])


def test_interruption_and_a_full_disk_are_no_tracebacks(capsys, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    def fill(_):
        raise OSError(28, "No space left on device", "/data/results.csv")

    monkeypatch.setitem(cli.VERBS, "break", verbs.Verb("break", interrupt))
    assert run(capsys, "break")[0] == 130
    monkeypatch.setitem(cli.VERBS, "break", verbs.Verb("break", fill))
    assert refused(capsys, "break") == "/data/results.csv: No space left on device\n"


def test_an_experiment_stands_for_all_its_seeds(tmp_path, monkeypatch):
    monkeypatch.setattr(runs, "OUTPUTS", tmp_path)
    for name in ("one/seed0", "many/seed0", "many/seed1"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "config.yaml").touch()
    found = runs.find_runs(f"{tmp_path / 'one' / 'seed0'},many")
    assert found == [tmp_path / name for name in ("one/seed0", "many/seed0", "many/seed1")]
    assert runs.find_runs("one") == [tmp_path / "one/seed0"]
    with pytest.raises(RunError, match="there are many/seed0, many/seed1, one/seed0"):
        runs.find_runs("one,none")


def test_several_seeds_are_split_off():
    assert arguments.seeds_of(["a=1", "seed=0,1, 2"]) == (["a=1"], ["0", "1", "2"])
    assert arguments.seeds_of(["a=1"]) == (["a=1"], [])


# evaluate and verify


def test_evaluate_and_verify_an_agent_of_the_toy_compiler(capsys, toy_run):
    code, out, error = run(capsys, "evaluate", f"agent={toy_run}", "workers=1")
    assert (code, error) == (0, "")
    assert "16 rows measured" in out
    rows = records.read(toy_run / "results.csv")
    assert {row.config_hash for row in rows} == {config_hash(compose(TOY))}
    assert {row.policy for row in rows} == {"agent", "random"}
    code, out, _ = run(capsys, "verify", toy_run / "results.csv", "workers=1")
    assert code == 0
    assert "16 rows replayed" in out
    assert "0 rows measured" in run(capsys, "evaluate", f"agent={toy_run}", "workers=1")[1]
    assert "toy compiler" in refused(capsys, "evaluate", f"agent={toy_run}", f"programs={CONF}")


def test_changed_settings_of_a_run_are_measured_and_leave_its_results_alone(capsys, toy_run):
    run(capsys, "evaluate", f"agent={toy_run}", "workers=1")
    words = ("evaluate", f"agent={toy_run}", "env.episode_length=3", "workers=1")
    code, out, _ = run(capsys, *words)
    assert code == 0
    assert "16 rows measured" in out
    rows = records.read(toy_run / "evaluations" / "toy-test.csv")
    assert {len(row.passes.split()) for row in rows} == {3}
    assert len(records.read(toy_run / "results.csv")) == 16


def test_some_of_the_programs_are_measured_beside_the_results(capsys, toy_run):
    run(capsys, "evaluate", f"agent={toy_run}", "workers=1")
    code, out, _ = run(capsys, "evaluate", f"agent={toy_run}", "most=3", "workers=1")
    assert code == 0
    assert "6 rows measured" in out
    some = records.read(toy_run / "evaluations" / "toy-test-3.csv")
    assert len({row.program for row in some}) == 3
    assert len(records.read(toy_run / "results.csv")) == 16
    assert "most=x: a whole number" in refused(capsys, "evaluate", f"agent={toy_run}", "most=x")


def test_each_experiment_has_a_table_of_its_own(capsys, toy_run, tmp_path):
    other = shutil.copytree(toy_run, tmp_path / "other" / "seed0")
    words = (f"agent={toy_run},{other}", "policies=[random]", "workers=1")
    _, out, _ = run(capsys, "evaluate", *words)
    assert f"{toy_run.parent.name}: -Oz count" in out
    assert "other: -Oz count" in out
    lines = [line.split() for line in out.splitlines() if line.startswith("random")]
    assert [line[1] for line in lines] == ["8", "8"]


def test_an_agent_of_another_action_space_is_refused(capsys, llvm_run, tmp_path):
    said = refused(capsys, "evaluate", f"agent={llvm_run}", "env=full124")
    assert "autophase42" in said
    assert "full124" in said
    other = shutil.copytree(llvm_run, tmp_path / "seed0")
    text = (other / "config.yaml").read_text().replace("autophase42", "full124")
    (other / "config.yaml").write_text(text)
    said = refused(capsys, "evaluate", f"agent={other}", f"output={tmp_path / 'r.csv'}")
    assert "use the model and action space that it was trained with" in said
    damaged = other / "checkpoints" / "best" / "dreamer.safetensors"
    damaged.write_bytes(damaged.read_bytes()[:-9])
    assert "damaged" in refused(capsys, "evaluate", f"agent={other}")


def test_bad_files_of_a_person_do_not_stop_the_others(capsys, llvm_run, tmp_path):
    folder, output = tmp_path / "my programs", tmp_path / "sizes.csv"
    folder.mkdir()
    (folder / "good.c").write_text(SOURCE)
    (folder / "good.in").write_text("2 3\n")
    (folder / "good.out").write_text("5\n")
    (folder / "bad.c").write_text("int main(void) { return 1 +; }\n")
    whole = Path(__file__).parent / "data" / "cpp_sret_clang9.bc"
    (folder / "cut.bc").write_bytes(whole.read_bytes()[:3000])
    words = ["evaluate", f"programs={folder}", f"agent={llvm_run}", f"output={output}",
             "workers=1", "policies=[agent,oz]"]  # fmt: skip
    code, out, error = run(capsys, *words)
    assert code == 2
    assert [line.split(":")[0] for line in error.splitlines()] == [
        f"{folder / 'bad.c'}", f"{folder / 'cut.bc'}"
    ]  # fmt: skip
    agent, oz = records.read(output)
    assert (agent.program, agent.policy, agent.semantics) == ("good.c", "agent", "ok")
    assert len(agent.passes.split()) == 45
    assert oz.passes == "-Oz"
    assert "2 rows measured" in out
    assert run(capsys, "verify", output, "workers=1")[0] == 0
    (folder / "bad.c").unlink()
    (folder / "cut.bc").unlink()
    code, out, _ = run(capsys, *words)
    assert code == 0
    assert "0 rows measured" in out


def test_verify_takes_the_files_of_several_seeds(capsys, toy_run, tmp_path):
    for seed in (0, 1):
        words = (f"agent={toy_run}", "policies=[random]", f"seed={seed}", "workers=1")
        run(capsys, "evaluate", *words, f"output={tmp_path / str(seed)}.csv")
    code, out, _ = run(capsys, "verify", tmp_path / "*.csv", "workers=1")
    assert code == 0 and out.count("8 rows replayed") == 2
    assert len({row.seed for row in records.read(tmp_path / "1.csv")}) == 1
    random = next(line.split() for line in out.splitlines() if line.startswith("random"))
    assert random[1:3] == ["8", "2"]


def test_verify_fails_with_exit_code_two(capsys, toy_run, tmp_path):
    path = tmp_path / "r.csv"
    run(capsys, "evaluate", f"agent={toy_run}", "policies=[random]", f"output={path}")
    rows = records.read(path)
    text = path.read_text().replace(f",{rows[2].o0},", f",{rows[2].o0 + 1},")
    path.write_text(text)
    assert "column o0: stored" in refused(capsys, "verify", path, "workers=1")


def test_results_go_to_the_run_or_to_a_file_of_their_own(llvm_run):
    config = compose(SMALL)
    assert output_of({}, config, llvm_run) == llvm_run / "results.csv"
    fewer = revise(config, ["evaluate.policies=[oz]"])
    assert output_of({}, fewer, llvm_run) == llvm_run / "results.csv"
    shorter = revise(config, ["env.episode_length=3"])
    assert output_of({}, shorter, llvm_run).parent == llvm_run / "evaluations"
    own = output_of({"programs": "some/src"}, config, llvm_run)
    assert own.parent == llvm_run / "evaluations"
    assert own.name.startswith("src-")
    assert own != output_of({"programs": "other/src"}, config, llvm_run)


def test_corpus_lists_a_persons_programs(capsys, tmp_path):
    (tmp_path / "good.c").write_text(SOURCE)
    code, out, _ = run(capsys, "corpus", f"programs={tmp_path}", "counts=true")
    assert code == 0
    assert "user/good.c" in out
    (tmp_path / "bad.c").write_text("int f(")
    assert run(capsys, "corpus", f"programs={tmp_path}")[0] == 2


# reproduce


def test_a_stage_runs_once_and_again_when_its_source_changes(tmp_path, capsys):
    source, product, done = tmp_path / "source", tmp_path / "product", []

    def work():
        done.append(source.read_text())
        product.write_text(source.read_text())

    def all_stages():
        stages = reproduce.Stages.of(tmp_path)
        stages.run("copy", lambda: reproduce.digest_of(source), product, work)

    source.write_text("a")
    all_stages()
    all_stages()
    assert done == ["a"]
    source.write_text("b")
    all_stages()
    product.unlink()
    all_stages()
    assert done == ["a", "b", "b"]
    assert capsys.readouterr().out.count("done before") == 1


def test_a_stage_that_went_wrong_is_not_done_and_a_half_note_is_none(tmp_path, capsys):
    product = tmp_path / "product"
    product.touch()
    stages = reproduce.Stages.of(tmp_path)
    assert not stages.run("measure", lambda: "same", product, lambda: False)
    assert stages.run("draw", lambda: "same", product, lambda: None)
    assert reproduce.Stages.of(tmp_path).notes == {"draw": "same"}
    (tmp_path / "stages.json").write_text('{"draw": "sa')
    assert reproduce.Stages.of(tmp_path).notes == {}


def test_reproduce_fails_when_an_optimised_program_no_longer_works(capsys, toy_run, monkeypatch):
    from compilerdream.evaluation import evaluate

    monkeypatch.setattr(reproduce, "OUTPUTS", toy_run.parents[1])
    monkeypatch.setattr(reproduce, "_notebooks", lambda *given: None)
    monkeypatch.setattr(reproduce, "_is_trained", lambda *given: True)
    monkeypatch.setattr(evaluate.Outcome, "failed", True)
    settings = (*TOY, f"name={toy_run.parent.name}")
    run(capsys, "evaluate", f"agent={toy_run}", "workers=1")
    for _ in range(2):
        assert reproduce.reproduce(settings) == 2
        assert "no longer works" in capsys.readouterr().err
    monkeypatch.setattr(evaluate.Outcome, "failed", False)
    assert reproduce.reproduce(settings) == 0
    assert reproduce.reproduce(settings) == 0
    assert "evaluate: done before" in capsys.readouterr().out


def test_the_page_says_no_nan(tmp_path):
    from compilerdream.evaluation.records import ResultRow
    from compilerdream.runner.index import write_index

    counts = dict.fromkeys(records.COUNTS)
    loaded = ResultRow("p", "s", "f", "test", "c", "random", **records.counted([9, 6], 5),
                       passes="dce", semantics="ok", fault="", wall_s=1.0, seed=0, commit="c",
                       config_hash="h")  # fmt: skip
    broken = ResultRow("p", "s", "f", "test", "c", "fixed", **counts, passes="", fault="refused",
                       semantics="untested", wall_s=1.0, seed=0, commit="c",
                       config_hash="h")  # fmt: skip
    records.write(tmp_path / "results.csv", [loaded, broken])
    page = write_index(tmp_path).read_text()
    assert ">nan" not in page
    assert "no result" in page


def test_the_installed_command_answers(tmp_path):
    command = Path(sys.executable).with_name("compilerdream")
    done = subprocess.run(
        [command, "train", "nonsense=1"], cwd=tmp_path, capture_output=True, text=True,
        env=os.environ | {"PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert done.returncode == 2
    assert "nonsense" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())

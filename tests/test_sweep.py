"""Sweeps: which jobs, through which launcher, what is done again, and what is told at the end."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import cloudpickle
import pytest
from safetensors.torch import load_file

from compilerdream.config import ConfigError
from compilerdream.paths import CONF
from compilerdream.runner import sweep
from compilerdream.runner.arguments import Arguments, UsageError
from compilerdream.runner.launching import LAUNCHERS, Failed, launch
from compilerdream.runner.sweep import home_of, plan

cloudpickle.register_pickle_by_value(sys.modules[__name__])  # workers have no tests to import from

TINY = [
    "experiment=toy", "preset=smoke", "model.deter=16", "model.hidden=16", "model.latents=4",
    "model.classes=4", "model.units=16", "model.layers=1", "model.bins=11", "train.prefill=80",
    "train.steps=160", "train.save_updates=10", "train.minutes=60",
]  # fmt: skip


def experiments(words):
    return [(job.config.experiment, job.config.seed) for job in plan(words)]


# which jobs


def test_seeds_of_one_setting_stand_together():
    jobs = plan(["preset=smoke", "seed=0,1,2"])
    assert [job.config.seed for job in jobs] == [0, 1, 2]
    assert {job.folder.parent.name for job in jobs} == {"smoke"}
    assert jobs[1].folder.name == "seed1"
    assert jobs[2].varied == {"seed": "2"} and jobs[2].words[-1] == "name=smoke"
    assert home_of(jobs).parts[-2:] == ("sweeps", "smoke")


def test_every_combination_is_an_experiment_with_its_seeds():
    assert experiments(["preset=smoke", "model=xs,s", "train.minutes=0.5,2", "seed=3,4"]) == [
        (f"smoke.model-{model}.minutes-{minutes}", seed)
        for model in ("xs", "s") for minutes in ("0.5", "2") for seed in (3, 4)
    ]  # fmt: skip
    job = plan(["preset=smoke", "model=xs,s", "name=v1.2"])[1]
    assert job.config.experiment == "v1.2.model-s" and job.config.model.deter == 256
    assert home_of([job]).name == "v1.2"


def test_experiments_and_presets_name_themselves():
    assert experiments(["experiment=csmith,subset", "preset=smoke"]) == [
        ("csmith", 0), ("subset", 0)
    ]  # fmt: skip
    assert experiments(["preset=smoke,quick"]) == [("smoke", 0), ("quick", 0)]
    assert experiments(["experiment=toy", "preset=smoke,quick"]) == [
        ("toy.preset-smoke", 0), ("toy.preset-quick", 0),
    ]  # fmt: skip
    assert experiments(["experiment=csmith,toy", "preset=smoke", "name=x"]) == [
        ("x.experiment-csmith", 0), ("x.experiment-toy", 0),
    ]  # fmt: skip


def test_values_may_be_lists_ranges_and_texts():
    words = ["preset=smoke", "corpus.train=[natural],[natural,embedded]", "seed=range(1,3)"]
    jobs = plan(words)
    assert [job.config.corpus.train for job in jobs[::2]] == [
        ("natural",), ("natural", "embedded"),
    ]  # fmt: skip
    assert {job.config.experiment for job in jobs} == {
        "smoke.train-natural", "smoke.train-natural-embedded",
    }  # fmt: skip
    assert [job.varied["device"] for job in plan(["device=cpu,'cuda:1'"])] == ["cpu", "cuda:1"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["preset=smoke", "model=xs,huge"], "there is no model=huge"),
        (["train.minutes=1,-1"], "must be more than 0"),
        (["seed=0,[1"], "seed=0,"),
        (["seed=interval(0,3)"], "name the values"),
        (["name=a,b"], "name= names the whole sweep"),
        (["corpus.path=a/b,a-b"], "2 jobs would have the folder"),
        (["seed=0,0"], "2 jobs would have the folder"),
    ],
)
def test_what_cannot_be_swept_is_one_sentence(words, says):
    with pytest.raises(ConfigError) as caught:
        plan(words)
    assert says in str(caught.value) and "\n" not in str(caught.value)


# launchers


def count_to(settings):
    """A job that fails in every way that one can but for being killed."""
    from hydra.core.hydra_config import HydraConfig

    folder = Path(HydraConfig.get().runtime.output_dir)
    (folder / "seed").write_text(" ".join(HydraConfig.get().overrides.task))
    if settings.seed == 2:
        raise ValueError("two is too many")
    return settings.seed


@pytest.mark.parametrize(
    "name", ["basic", "joblib", "submitit", pytest.param("ray", marks=pytest.mark.heavy)]
)
def test_a_launcher_runs_all_jobs_and_tells_which_failed(name, tmp_path):
    jobs = [(f"job{seed}", ["preset=smoke", f"seed={seed}"]) for seed in (1, 2, 3)]
    folder = tmp_path / "it's here"
    one, two, three = launch(jobs, count_to, folder, LAUNCHERS[name], 2, 1.0)
    assert (one, three) == (1, 3)
    assert isinstance(two, Failed) and "two is too many" in two.sentence
    for seed in (1, 2, 3):
        assert (folder / f"job{seed}" / "seed").read_text() == f"preset=smoke seed={seed}"


def die_at_two(settings):
    """A job that its machine loses."""
    if settings.seed == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return settings.seed


def test_a_lost_job_is_told_and_the_others_go_on(tmp_path):
    jobs = [("lost", ["seed=2"]), ("after", ["seed=3"])]
    lost, after = launch(jobs, die_at_two, tmp_path, LAUNCHERS["submitit"], 1, 1.0)
    assert lost.sentence.startswith("the launcher failed (") and after == 3


def test_words_for_the_launcher_are_checked(tmp_path):
    jobs = [("job", ["seed=0"])]
    words = ["hydra.launcher.partition=cpu"]
    with pytest.raises(ConfigError, match=r"hydra\.launcher\.partition"):
        launch(jobs, count_to, tmp_path, LAUNCHERS["joblib"], 1, 1.0, words)


def test_slurm_takes_its_settings():
    from hydra import compose, initialize_config_dir

    words = LAUNCHERS["slurm"].bound(3, 90)
    with initialize_config_dir(config_dir=str(CONF), version_base="1.3"):
        config = compose(
            "config", [f"hydra/launcher={LAUNCHERS['slurm'].name}", *words,
                       "hydra.launcher.partition=cpu", "hydra.launcher.mem_gb=8"],
            return_hydra_config=True,
        ).hydra.launcher  # fmt: skip
    assert (config.array_parallelism, config.timeout_min, config.partition) == (3, 90, "cpu")
    assert config._target_.endswith("SlurmLauncher")


# whole sweeps


@pytest.fixture
def root(tmp_path):
    """A project of its own: settings, and outputs that are nobody's."""
    (tmp_path / "conf").symlink_to(CONF)
    return tmp_path


def command(root, *words):
    environment = os.environ | {"COMPILERDREAM_ROOT": str(root)}
    process = subprocess.Popen(
        [sys.executable, "-m", "compilerdream.runner.cli", "sweep", *TINY, *words],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True,
    )  # fmt: skip
    return process


def finished(root, *words):
    process = command(root, *words)
    out, error = process.communicate(timeout=900)
    return process.returncode, out, error


def table(root):
    with (root / "outputs" / "sweeps" / "toy" / "sweep.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def test_a_failed_job_is_told_and_the_others_are_done_once(root, monkeypatch, capsys):
    monkeypatch.setattr(sweep, "OUTPUTS", root / "outputs")
    monkeypatch.setenv("COMPILERDREAM_ROOT", str(root))
    words = Arguments(settings=(*TINY, "device=cuda:99,cpu"))
    assert sweep.sweep(words) == 2
    out, error = capsys.readouterr()
    assert "jobs: 2, done before: 0" in out and error.count("\n") == 1
    assert error.startswith("toy.device-cuda-99-seed0 failed (experiment=toy preset=smoke ")
    assert "exit code 2: device=cuda:99 cannot be used here" in error
    failed, done = table(root)
    assert (failed["device"], failed["status"], failed["steps"]) == ("cuda:99", "missing", "")
    record = root / "outputs" / "toy.device-cpu" / "seed0" / "run.json"
    told = json.loads(record.read_text())
    assert (done["device"], done["status"]) == ("cpu", "finished")
    assert done["run"] == "toy.device-cpu/seed0" and done["faults"] == "0"
    assert float(done["best_validation_geomean"]) == told["best_validation_geomean"]
    assert (int(done["steps"]), int(done["updates"])) == (told["steps"], told["updates"])
    again = []
    monkeypatch.setattr(sweep, "launch", lambda jobs, *_: [again.append(job) or 1 for job in jobs])
    assert sweep.sweep(words) == 2
    assert "jobs: 2, done before: 1" in capsys.readouterr().out
    assert [label for label, _ in again] == ["toy.device-cuda-99-seed0"]


@pytest.mark.heavy
def test_a_killed_sweep_goes_on(root):
    words = ("seed=0,1", "launcher=joblib", "jobs=2", "train.steps=1600")
    assert finished(root, *words)[0] == 0
    ends = {seed: parameters(root, seed) for seed in (0, 1)}
    (root / "outputs" / "toy").rename(root / "outputs" / "whole")
    process = command(root, *words)
    deadline = time.monotonic() + 600
    while not all(saved(root, seed) for seed in (0, 1)):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert not all(row_status(root, seed) == "finished" for seed in (0, 1))
    code, out, error = finished(root, *words)
    assert (code, error) == (0, "")
    assert [row["status"] for row in table(root)] == ["finished"] * 2
    for seed in (0, 1):
        for name, value in parameters(root, seed).items():
            assert value.equal(ends[seed][name]), (seed, name)


@pytest.mark.heavy
def test_jobs_that_outlived_their_sweep_are_waited_for(root):
    words = ("seed=0,1", "launcher=joblib", "jobs=2", "train.steps=1600")
    process = command(root, *words)
    deadline = time.monotonic() + 600
    while not saved(root, 0):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.kill()  # the sweep alone
    code, out, error = finished(root, *words)
    assert (code, error) == (0, "")
    process.communicate(timeout=60)  # its workers end, and with them the last that could write
    assert [row["status"] for row in table(root)] == ["finished"] * 2
    logs = (root / "outputs" / "sweeps" / "toy").glob("*/train.log")
    assert any("waiting for it" in log.read_text() for log in logs)


def saved(root, seed):
    checkpoints = root / "outputs" / "toy" / f"seed{seed}" / "checkpoints"
    return sorted(path for path in checkpoints.glob("*") if path.name.isdigit())


def parameters(root, seed):
    return load_file(saved(root, seed)[-1] / "learner.safetensors")


def row_status(root, seed):
    return json.loads((root / "outputs" / "toy" / f"seed{seed}" / "run.json").read_text())["status"]


def test_no_such_launcher_is_one_sentence():
    with pytest.raises(UsageError, match="launcher=condor: there are basic, joblib, ray"):
        sweep.sweep(Arguments(options={"launcher": "condor"}))

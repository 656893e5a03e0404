"""PPO as an agent's rival: the same budget, programs, checkpoints and evaluator."""

import json
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from compilerdream import corpora
from compilerdream.baselines.ppo import PpoPolicy
from compilerdream.compiler.faults import PassTimeout, ServiceDied
from compilerdream.compiler.toy import ToyEnv, toy_programs
from compilerdream.config import compose, config_hash, from_yaml, to_yaml
from compilerdream.evaluation import records
from compilerdream.plots.tables import read_metrics
from compilerdream.runner import cli
from compilerdream.train import checkpoint, ppo, restarting
from compilerdream.train.episodes import EpisodeSource, Job, NoProgramsLeft
from compilerdream.train.ppo import load_ppo
from compilerdream.train.restarting import Post, Restarting
from compilerdream.train.run import (
    RunError,
    load_agent,
    load_programs,
    make_dreamer,
    read_record,
    train,
)

TOY = [
    "experiment=toy", "algorithm=ppo_sb3", "ppo.rollout=160", "ppo.units=16", "ppo.epochs=2",
    "ppo.learning_rate=1e-2", "train.steps=320", "train.save_updates=1",
]  # fmt: skip
POLICY = "policy.safetensors"


@pytest.fixture(scope="module")
def toy_run(tmp_path_factory):
    """A run of two rollouts."""
    return train(compose(TOY), tmp_path_factory.mktemp("ppo") / "toy-ppo" / "seed0", quiet=True)


def run(capsys, *words: str) -> tuple[int, str, str]:
    code = cli.main([str(word) for word in words])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


# settings


def test_settings_of_ppo_are_there_where_it_learns_only():
    plain, config = compose([]), compose(["algorithm=ppo"])
    assert plain.ppo is None and "ppo" not in to_yaml(plain)
    assert config.experiment == "quick-ppo"
    assert compose(["algorithm=ppo", "name=mine"]).experiment == "mine"
    assert from_yaml(to_yaml(config)) == config != plain
    assert config_hash(config) != config_hash(compose(["algorithm=ppo", "ppo.epochs=3"]))
    table = {"discount": 1.0, "trace_decay": 1.0, "rollout": 9000, "learning_rate": 5e-5,
             "value_scale": 1.0, "epochs": 30, "minibatch": 128, "clip_range": 0.3,
             "weight_decay": 1e-6}  # fmt: skip
    assert {name: getattr(config.ppo, name) for name in table} == table, "Table 6 of the paper"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["ppo.epochs=3"], "there is no setting ppo.epochs"),
        (["algorithm=dqn"], "there are compilerdream, ppo, ppo_sb3"),
        (["algorithm=ppo", "ppo.activation=step"], "expected one of relu, tanh"),
        (["algorithm=ppo", "ppo.clip_range=0"], "must be more than 0"),
        (["algorithm=ppo", "ppo.minibatch=1"], "must be at least 2"),
        (["algorithm=ppo", "workers=ray"], "PPO plays on this machine"),
        (["algorithm=ppo", "workers=inline", "workers.count=2"], "workers=inline is one worker"),
        (["algorithm=ppo", "workers.count=7"], "must be a multiple of workers.count=7"),
        (["algorithm=ppo", "ppo.rollout=90"], "not below ppo.minibatch=128"),
    ],
)
def test_settings_that_do_not_fit_are_one_sentence(capsys, words, says):
    code, _, error = run(capsys, "train", "name=refused", *words)
    assert code == 2 and says in error and error.count("\n") == 1


def test_reproduce_is_about_the_other_agent(capsys):
    assert "train algorithm=ppo" in run(capsys, "reproduce", "algorithm=ppo")[2]


# a run


def test_a_run_is_a_run_folder(toy_run):
    record = read_record(toy_run)
    assert (record["status"], record["algorithm"], record["steps"]) == ("finished", "ppo", 320)
    assert record["episodes"] == 320 // 8 and record["faults"] == {}
    assert record["updates"] == 2 * 2 * 3, "two rollouts, two epochs, minibatches 64, 64, 32"
    assert from_yaml((toy_run / "config.yaml").read_text()) == compose(TOY)
    best = checkpoint.verified_state(toy_run / "checkpoints" / "best")
    assert best["validation_geomean"] == record["best_validation_geomean"]
    assert not list(toy_run.rglob("*.zip")) + list(toy_run.rglob("*.pkl")), "nothing to unpickle"
    before = (toy_run / "run.json").read_bytes()
    assert train(compose(TOY), toy_run) == toy_run
    assert (toy_run / "run.json").read_bytes() == before


def test_its_log_is_an_agents_log(toy_run):
    table = read_metrics(toy_run)
    assert {"step", "minutes", "updates", "loss/policy", "score/train_geomean"} <= set(table)
    assert table["score/validation_geomean"].notna().sum() == 1
    assert np.isfinite(table["loss/value"].dropna()).all()
    entropy = table["policy/entropy"].dropna()
    assert ((entropy > 0) & (entropy <= np.log(7) + 1e-6)).all()


class Killed(Exception):
    """Stands for a kill: nothing after it happens."""


def test_killed_and_resumed_equals_not_killed(toy_run, tmp_path, monkeypatch):
    save = ppo.save

    def save_and_die(parts, seconds):
        save(parts, seconds)
        raise Killed

    monkeypatch.setattr(ppo, "save", save_and_die)
    with pytest.raises(Killed):
        train(compose(TOY), tmp_path, quiet=True)
    monkeypatch.undo()
    assert read_record(tmp_path)["status"] == "running"
    assert len(checkpoint.numbered(tmp_path / "checkpoints")) == 1
    train(compose(TOY), tmp_path, quiet=True)
    last = [checkpoint.numbered(folder / "checkpoints")[-1] for folder in (toy_run, tmp_path)]
    expected, got = (load_file(path / POLICY) for path in last)
    assert expected.keys() == got.keys()
    for name in expected:
        assert expected[name].equal(got[name]), name
    own, other = read_record(toy_run), read_record(tmp_path)
    for name in ("steps", "updates", "episodes", "best_validation_geomean"):
        assert own[name] == other[name]
    assert list(read_metrics(tmp_path)["updates"]) == list(read_metrics(toy_run)["updates"])


def test_what_is_saved_plays_as_the_library_plays(toy_run):
    config = compose(TOY)
    policy, digest = load_ppo(toy_run, config.env, "cpu")
    stored = toy_run / "checkpoints" / "best" / POLICY
    assert digest == checkpoint.verified_state(stored.parent)["files"][POLICY]
    model = ppo.library().PPO("MultiInputPolicy", ToyEnv([]), policy_kwargs=ppo.network_options(
        config.ppo))  # fmt: skip
    model.policy.load_state_dict(load_file(stored))
    env, random = ToyEnv(toy_programs(9, 5)), np.random.default_rng(0)
    for _ in range(9):
        seen, _ = env.reset()
        policy.start(0)
        for _ in range(8):
            assert policy.act(seen) == int(model.predict(seen, deterministic=True)[0])
            seen, *_ = env.step(int(random.integers(7)))


def test_evaluate_and_verify_end_to_end(capsys, toy_run):
    code, out, error = run(capsys, "evaluate", f"ppo={toy_run}", "workers=1")
    assert (code, error) == (0, "")
    rows = records.read(toy_run / "results.csv")
    assert {row.policy for row in rows} == {"ppo", "random"}, "no agent was given"
    assert {row.config_hash for row in rows} == {config_hash(compose(TOY))}
    assert all(len(row.passes.split()) == 8 for row in rows)
    noted = json.loads((toy_run / "results.inputs.json").read_text())["agents"]
    assert list(noted) == [f"ppo {config_hash(compose(TOY))}"]
    assert "16 rows replayed" in run(capsys, "verify", toy_run / "results.csv", "workers=1")[1]
    assert "0 rows measured" in run(capsys, "evaluate", f"ppo={toy_run}", "workers=1")[1]


@pytest.fixture(scope="module")
def agent_run(tmp_path_factory):
    """A folder of a world-model agent that has learned nothing, for the toy compiler."""
    folder = tmp_path_factory.mktemp("agent") / "seed0"
    config = compose(["experiment=toy"])
    checkpoint.save_best(folder / "checkpoints", make_dreamer(config), {"updates": 0})
    (folder / "config.yaml").write_text(to_yaml(config))
    return folder


def test_both_agents_play_in_one_table(capsys, toy_run, agent_run, tmp_path):
    output = tmp_path / "r.csv"
    words = ("evaluate", f"agent={agent_run}", f"ppo={toy_run}", "workers=1", f"output={output}")
    code, _, error = run(capsys, *words)
    assert (code, error) == (0, "")
    rows = records.read(output)
    assert {row.policy for row in rows} == {"agent", "ppo", "random"}
    assert len({row.config_hash for row in rows}) == 1
    weights = toy_run / "checkpoints" / "best"
    record = checkpoint.verified_state(weights)
    policy, _ = load_ppo(toy_run, compose(TOY).env, "cpu")
    with torch.no_grad():
        policy.network.action_net.bias += 1.0
    checkpoint.save_best(weights.parent, policy.network, record, "policy")
    assert "8 rows measured" in run(capsys, *words)[1], "another PPO is measured anew"


def test_runs_that_do_not_fit_are_one_sentence(capsys, toy_run, agent_run):
    for words, says in (
        ((f"agent={toy_run}",), "is a run of PPO, which plays as the policy ppo"),
        ((f"ppo={agent_run}",), "is no run of PPO"),
        (("ppo=nowhere",), "ppo=nowhere: no run is there"),
        (("policies=[ppo]",), "the policy 'ppo' needs ppo=RUN"),
        ((f"ppo={toy_run}", "env=autophase42"), "cannot play autophase42"),
        ((f"ppo={toy_run},{toy_run}", f"agent={agent_run}"), "beside agent= one run was expected"),
    ):
        code, _, error = run(capsys, "evaluate", *words)
        assert code == 2 and says in error and error.count("\n") == 1
    with pytest.raises(RunError, match="is a run of PPO"):
        load_agent(toy_run)
    with pytest.raises(checkpoint.CheckpointError, match="cannot play autophase42"):
        load_ppo(toy_run, compose([]).env, "cpu")


# programs and faults


def post(programs, **changes) -> Post:
    values = {"env": compose(["experiment=toy"]).env, "programs": tuple(programs), "seed": 7,
              "worker": 1, "count": 2, "number": 1, "quarantine_after": 3}  # fmt: skip
    return Post(**values | changes)


def test_episodes_are_on_the_programs_that_an_agents_worker_plays(tmp_path):
    config = compose(["experiment=toy", "workers.count=2"])
    dreamer = make_dreamer(config)
    programs = tuple(load_programs(config, "train"))
    job = Job(config.env, programs, dreamer.world.sizes, dreamer.actions, config.model,
              config.agent, config.workers, 7, 10**6, tmp_path)  # fmt: skip
    source, env = EpisodeSource(job, dreamer), Restarting(post(programs))
    for number in (1, 3, 5, 7):
        env.reset(seed=number)
        assert env.number == number
        assert env.unwrapped.program.name == source.play(number).episode.program
    again = Restarting(post(programs, number=5))
    again.reset()
    assert again.number == 5


class Failing(ToyEnv):
    """Fails on one program at its third pass, and on another when it loads."""

    def reset(self, *, seed=None, options=None):
        if options["program"].name == "toy1-2":
            raise ServiceDied("gone", "toy1-2")
        return super().reset(seed=seed, options=options)

    def step(self, action):
        if self.program.name == "toy1-1" and len(self.passes) == 2:
            raise PassTimeout("took too long", "toy1-1")
        return super().step(action)


def make_failing(config, programs, checked=True):
    return Failing(list(programs), config.episode_length)


def test_a_fault_cuts_an_episode_off_and_says_so(monkeypatch):
    monkeypatch.setattr(restarting, "make_env", make_failing)
    env = Restarting(post(toy_programs(3, 1)[1:2], worker=0, count=1, number=0))
    seen, _ = env.reset()
    for _ in range(2):
        seen, reward, terminated, truncated, info = env.step(0)
        assert not (terminated or truncated) and info["faults"] == []
    last, reward, terminated, truncated, info = env.step(0)
    assert (reward, terminated, truncated) == (0.0, False, True)
    assert [fault.kind for fault in info["faults"]] == ["pass-timeout"] and "played" not in info
    assert all(np.array_equal(seen[name], last[name]) for name in seen)


def test_a_run_goes_on_after_faults_and_counts_them(tmp_path, monkeypatch):
    monkeypatch.setattr(restarting, "make_env", make_failing)
    monkeypatch.setattr(ppo, "load_programs", lambda config, split, most=0: toy_programs(3, 1))
    train(compose(TOY), tmp_path, quiet=True)
    record = read_record(tmp_path)
    assert record["faults"] == {"pass-timeout": 3, "service-died": 3}
    assert set(json.loads((tmp_path / "quarantine.json").read_text())) == {"toy1-1", "toy1-2"}
    assert record["steps"] == 320 and record["quarantined"] == 2
    assert record["episodes"] < 320 // 8, "those that a fault cut off are not among them"
    assert (tmp_path / "faults.log").read_text().count("took too long") == 3


def test_a_compiler_that_always_fails_ends_the_run(tmp_path, monkeypatch):
    monkeypatch.setattr(restarting, "make_env", make_failing)
    programs = toy_programs(3, 1)
    with pytest.raises(NoProgramsLeft, match="all 1 programs failed 3 times"):
        Restarting(post(programs[2:])).reset()
    with pytest.raises(ServiceDied, match="gone"):
        Restarting(post(programs[2:], quarantine_after=99)).reset()


# slower


@pytest.mark.parametrize(("repeats", "passes"), [(False, [0, 1, 2, 0, 0]), (True, [0] * 5)])
def test_a_pass_that_changed_nothing_is_taken_again_where_the_agent_may(repeats, passes):
    logits = SimpleNamespace(distribution=SimpleNamespace(logits=torch.tensor([[3.0, 2.0, 1.0]])))
    network = SimpleNamespace(
        obs_to_tensor=lambda seen: (seen, True), get_distribution=lambda seen: logits
    )
    program, smaller = {"autophase": np.ones(4)}, {"autophase": np.zeros(4)}
    policy = PpoPolicy(network, repeats)
    for _ in range(2):  # each episode anew
        policy.start(0)
        assert [policy.act(seen) for seen in (*[program] * 4, smaller)] == passes


@pytest.mark.heavy
def test_several_processes_are_repeatable_and_one_that_is_lost_is_told(tmp_path, monkeypatch):
    config = compose([*TOY, "workers=process", "workers.count=2"])
    runs = [train(config, tmp_path / name, quiet=True) for name in ("one", "two")]
    one, two = (
        load_file(checkpoint.numbered(f / "checkpoints")[-1] / POLICY) for f in runs
    )  # fmt: skip
    assert all(one[name].equal(two[name]) for name in one)

    def lose(parts, seen, _):
        parts.model.env.processes[1].kill()
        return True

    monkeypatch.setattr(ppo, "keep", lose)
    with pytest.raises(RunError, match="a process that plays episodes ended"):
        train(config, tmp_path / "lost", quiet=True)


@pytest.mark.heavy
def test_ppo_trains_on_llvm_and_is_evaluated(capsys, tmp_path):
    words = ["algorithm=ppo_sb3", "ppo.rollout=450", "train.steps=900", "train.validate_programs=2"]
    folder = train(compose(words), tmp_path / "seed0", quiet=True)
    record = read_record(folder)
    assert (record["steps"], record["episodes"], record["faults"]) == (900, 20, {})
    assert isinstance(load_ppo(folder, compose(words).env, "cpu")[0], PpoPolicy)
    small = min(corpora.load("embedded", "train"), key=lambda p: p.bitcode.stat().st_size)
    output = tmp_path / "r.csv"
    words = (f"ppo={folder}", f"programs={small.bitcode}", f"output={output}", "workers=1",
             "policies=[ppo,oz]")  # fmt: skip
    assert run(capsys, "evaluate", *words)[0] == 0
    assert len(records.read(output)[0].passes.split()) == 45
    assert run(capsys, "verify", output, "workers=1")[0] == 0

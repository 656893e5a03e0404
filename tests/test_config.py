"""Every configuration composes, none is accepted that nobody wrote, and each survives its file."""

import dataclasses
import itertools

import pytest
import yaml

from compilerdream.config import (
    Config,
    ConfigError,
    compose,
    config_hash,
    from_mapping,
    from_yaml,
    revise,
    to_yaml,
)
from compilerdream.paths import CONF


def files(group: str) -> list[str]:
    return sorted(path.stem for path in (CONF / group).glob("*.yaml"))


EXPERIMENTS = [(), *((f"experiment={name}",) for name in files("experiment"))]


@pytest.mark.parametrize("experiment", EXPERIMENTS, ids=lambda words: "".join(words) or "plain")
@pytest.mark.parametrize("preset", files("preset"))
def test_every_preset_and_experiment_composes_with_every_group(preset, experiment):
    seen = set()
    for env, model, agent in itertools.product(files("env"), files("model"), files("agent")):
        words = [f"preset={preset}", *experiment, f"env={env}", f"model={model}", f"agent={agent}"]
        config = compose(words)
        assert config.env.actions in (env, "toy")
        seen.add(config_hash(config))
    assert len(seen) == len(files("env")) * len(files("model")) * len(files("agent"))


@pytest.mark.parametrize("corpus", files("corpus"))
def test_every_corpus_composes(corpus):
    assert compose([f"corpus={corpus}"]).corpus.name == corpus


def test_presets_and_experiments_are_what_they_say():
    assert compose([]) == compose(["preset=quick"])
    for preset in files("preset"):
        assert compose([f"preset={preset}"]).experiment == preset
    toy = compose(["experiment=toy"])
    assert (toy.experiment, toy.env.compiler, toy.evaluate.semantics) == ("toy", "toy", False)
    assert compose(["preset=laptop", "name=mine"]).experiment == "mine"


def test_the_paper_is_table_5():
    config = compose(["preset=paper"])
    assert (config.model.deter, config.model.latents, config.model.classes) == (1024, 32, 32)
    assert (config.model.units, config.model.layers) == (400, 4)
    assert config.model.loss_scales == {
        "autophase": 100.0, "histogram": 10.0, "reward": 1.0, "discount": 5.0, "kl": 0.1,
    }  # fmt: skip
    assert (config.agent.horizon, config.agent.discount, config.agent.trace_decay) == (
        15, 0.99, 0.95
    )  # fmt: skip
    assert (config.train.batch_size, config.train.batch_length) == (50, 50)
    assert config.train.reward_smoothing == 0.6
    assert (config.env.episode_length, config.env.actions) == (45, "autophase42")


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("model.depth=3", "there is no setting model.depth"),
        ("+model.depth=3", "unknown setting: model.depth"),
        ("++train.lucky=true", "unknown setting: train.lucky"),
        ("preset=huge", "there is no preset=huge, there are "),
        ("experiment=nothing", "there is no experiment=nothing"),
        ("env=gcc", "there is no env=gcc"),
        ("model.deter=wide", "model.deter: expected int, not 'wide'"),
        ("model.deter=1.5", "model.deter: expected int, not 1.5"),
        ("model.deter=0", "model.deter: must be at least 1"),
        ("agent.discount=1.5", "agent.discount: must lie between 0 and 1"),
        ("train.minutes=-1", "train.minutes: must not be negative"),
        ("train.collector=cloud", "train.collector: expected one of process, inline"),
        ("evaluate.split=exam", "evaluate.split: expected one of train, validation, test"),
        ("evaluate.policies=agent", "evaluate.policies: expected a list"),
        ("env=null", "do not compose"),
        ("seed=null", "seed: expected int"),
        ("name=../elsewhere", "cannot be the name of a folder"),
        ("model.deter=[1", "do not compose"),
    ],
)
def test_what_nobody_wrote_is_refused_in_one_line(word, says):
    with pytest.raises(ConfigError) as caught:
        compose([word])
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_missing_and_misplaced_settings_are_refused():
    raw = yaml.safe_load(to_yaml(compose([])))
    del raw["train"]["steps"]
    with pytest.raises(ConfigError, match=r"missing setting: train\.steps"):
        from_mapping(raw)
    with pytest.raises(ConfigError, match="expected a group"):
        from_mapping(raw | {"train": 3})


@pytest.mark.parametrize("experiment", EXPERIMENTS, ids=lambda words: "".join(words) or "plain")
@pytest.mark.parametrize("preset", files("preset"))
def test_a_saved_configuration_reads_back_the_same(preset, experiment):
    config = compose([f"preset={preset}", *experiment, "seed=3"])
    assert from_yaml(to_yaml(config)) == config
    assert config_hash(from_yaml(to_yaml(config))) == config_hash(config)


def test_the_hash_changes_with_every_setting():
    config = compose([])
    seen = {config_hash(config)}
    settings = 0
    for group in ("env", "corpus", "model", "agent", "train", "evaluate"):
        part = getattr(config, group)
        for field in dataclasses.fields(part):
            value = getattr(part, field.name)
            changed = dataclasses.replace(part, **{field.name: other(value)})
            seen.add(config_hash(dataclasses.replace(config, **{group: changed})))
            settings += 1
    seen |= {config_hash(compose([word])) for word in ("seed=1", "name=mine", "device=cuda")}
    assert len(seen) == settings + 4


def other(value):
    """A value of the same kind that is not this one."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, dict):
        return {key: item + 1 for key, item in value.items()}
    if isinstance(value, str):
        return value + "x"
    return (*value, "x") if isinstance(value, tuple) else value + 1


def test_configurations_are_frozen():
    config = compose([])
    with pytest.raises(dataclasses.FrozenInstanceError):
        config.seed = 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        config.train.steps = 1


def test_revising_changes_only_what_is_said():
    config = compose(["preset=laptop"])
    changed = revise(config, ["device=cuda", "evaluate.policies=[oz]", "env=full124"])
    assert changed.env.actions == "full124"
    assert changed.evaluate.policies == ("oz",)
    assert isinstance(changed, Config)
    assert dataclasses.replace(
        changed, device=config.device, evaluate=config.evaluate, env=config.env
    ) == config  # fmt: skip
    for word in ("preset=quick", "env.speed=1", "seed", "device.kind=1", "model.deter=[", "seed=x"):
        with pytest.raises(ConfigError):
            revise(config, [word])

"""One door to configuration: `compose(overrides)` gives frozen, validated dataclasses.

The command line, notebooks and tests all come through here. Hydra reads `conf/`; unknown keys
and wrong types are errors; a part of the suite receives the few values it needs.
"""

import dataclasses
import hashlib
import re
import types
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args, get_origin, get_type_hints

import yaml
from hydra import compose as hydra_compose
from hydra import initialize_config_dir
from hydra.errors import HydraException
from omegaconf import OmegaConf
from omegaconf.errors import OmegaConfBaseException

from compilerdream.frozen import FrozenMapping
from compilerdream.paths import CONF


class ConfigError(Exception):
    """A setting is unknown, has the wrong type or an impossible value."""


@dataclass(frozen=True)
class EnvConfig:
    """The compiler environment (`conf/env`)."""

    compiler: str  # llvm | toy
    actions: str  # an action space of compiler/passes.py, or custom
    custom: tuple[str, ...]  # actions of actions=custom: `pass`, or `name: pass pass …`
    skipped: tuple[str, ...]  # passes that actions do not run, though they count as taken
    observations: tuple[str, ...]  # what the agent sees: autophase, instcount, callgraph, histogram
    reward: str  # what shall become smaller: instructions, text, object
    baseline: str  # whose saving is the reward's unit: oz, o3
    episode_length: int  # passes an episode
    step_timeout: float  # seconds a pass may take
    reset_timeout: float  # seconds a program may take to load


@dataclass(frozen=True)
class CorpusConfig:
    """Which programs teach, choose and test (`conf/corpus`)."""

    name: str
    train: tuple[str, ...]
    validation: tuple[str, ...]
    test: tuple[str, ...]
    csmith: int  # generated programs added to the train split
    limit: int  # programs to train on, drawn by the run's seed (0: all)
    path: str  # what a corpus of the user's own files is built from: a folder or a file
    download: bool  # whether a suite of CompilerGym's that is not on disk may be fetched


@dataclass(frozen=True)
class ModelConfig:
    """Sizes and loss of the world model (`conf/model`)."""

    deter: int
    hidden: int
    latents: int
    classes: int
    units: int
    layers: int
    bins: int
    bin_limit: float
    unimix: float
    kl_balance: float
    free_nats: float
    free_nats_each: bool  # of each state instead of the batch mean
    symlog: bool  # observations, rewards and values are read and predicted as their symlog
    discount_gradient: bool  # whether predicting the discount shapes the state
    loss_scales: Mapping[str, float]  # one for each term of the loss; frozen
    learning_rate: float
    adam_epsilon: float
    weight_decay: float
    clip_norm: float
    mixed_precision: bool  # bfloat16 autocast; meant for a GPU
    feature_noise: float  # standard deviation of the logarithm of what features are multiplied by

    def __post_init__(self) -> None:
        object.__setattr__(self, "loss_scales", FrozenMapping(self.loss_scales))


@dataclass(frozen=True)
class AgentConfig:
    """Actor and critic (`conf/agent`)."""

    horizon: int
    discount: float
    trace_decay: float
    entropy: float  # weight of the bonus at the start
    final_entropy: float  # and when the budget is spent; geometric in between
    entropy_limit: float
    unimix: float
    return_decay: float
    return_floor: float
    target_every: int
    target_share: float  # of the way to the critic that its slow copy moves then
    target_role: str  # bootstrap: returns use the slow copy; regularise: the critic stays near it
    exploration: float
    learning_rate: float
    adam_epsilon: float
    weight_decay: float
    clip_norm: float
    imitation: float  # weight of imitating elite episodes (replay/buffer.py) beside imagination
    repeats: bool  # whether a pass may follow again where it has just changed nothing
    stay_below: float  # and how likely at least another must be to be taken instead
    imagine_starts: int  # states of a batch that imagination starts from; 0 means all


@dataclass(frozen=True)
class PpoConfig:
    """PPO, where it learns instead of the world-model agent (`conf/algorithm`)."""

    units: int
    layers: int  # of the actor, and as many of the critic
    activation: str
    rollout: int  # environment steps, of all workers, before the networks are updated
    minibatch: int
    epochs: int  # how often a rollout is learned from
    learning_rate: float
    discount: float
    trace_decay: float
    clip_range: float  # how far the probability of a pass may go from what it was, as a ratio to 1
    entropy: float
    value_scale: float
    clip_norm: float
    adam_epsilon: float
    weight_decay: float


@dataclass(frozen=True)
class WorkersConfig:
    """Who plays the episodes (`conf/workers`)."""

    kind: str  # inline: the learner itself; process: beside it; ray: actors
    count: int
    episodes_per_load: int  # episodes in a row on one program of a worker
    quarantine_after: int  # failures in a row after which a program is played no more
    address: str  # of a Ray cluster; empty: this machine


@dataclass(frozen=True)
class TrainConfig:
    """How much, how often (`conf/preset`)."""

    steps: int  # environment steps at most
    minutes: float  # wall time at most, evaluation and saving included
    prefill: int  # environment steps by random passes before the first update
    pretrain: int  # updates made when prefill ends
    train_every: float  # environment steps an update
    anneal_from: float  # share of the budget after which learning rates fall
    final_rate: float  # share of the learning rates that is left when the budget is spent
    averaging: float  # share of the played agent's parameters that an update keeps; 0: the last's
    batch_size: int
    batch_length: int
    piece_length: int  # longest piece of one episode in a batch row
    recent: float  # share of the pieces drawn from the newest tenth of replay only
    elite: float  # share of the pieces drawn from the best episodes of their programs
    search: float  # share of the episodes after prefill that a search finds (train/archive.py)
    search_trials: int  # sequences that it tries for each
    reward_smoothing: float
    replay_capacity: int  # environment steps
    threads: int  # of the learner
    validate_minutes: float  # between validations (0: only by steps, and at the end)
    validate_steps: int  # environment steps between validations (0: only by time); repeatable
    validate_programs: int  # validation programs to play, at most (0: all)
    closing: int  # longest sequence to end episodes with (train/closings.py); 0: none
    opening: str  # sequences, by commas: learn how to begin (train/openings.py); empty: none
    mined: int  # longest sequence of passes that is mined to begin with, too; 0: none
    coreset: int  # sequences for a search to try first (train/coresets.py), at most
    patience: int  # validations without a better one after which training ends (0: never)
    save_minutes: float
    save_updates: int  # save after that many updates too (0: only by time); for exact resumption
    log_every: int  # updates


@dataclass(frozen=True)
class EvaluateConfig:
    """What is measured after training (`conf/config.yaml`)."""

    policies: tuple[str, ...]
    split: str
    semantics: bool


@dataclass(frozen=True)
class Config:
    """A whole run."""

    experiment: str  # folder under outputs/
    seed: int
    device: str
    env: EnvConfig
    corpus: CorpusConfig
    model: ModelConfig
    agent: AgentConfig
    workers: WorkersConfig
    train: TrainConfig
    evaluate: EvaluateConfig
    ppo: PpoConfig | None = None  # where it is given, PPO learns; `model`, `agent` are not used


_AT_LEAST = {"bins": 2, "minibatch": 2, "rollout": 2} | dict.fromkeys((
    "episode_length", "deter", "hidden", "latents", "classes", "units", "layers", "horizon",
    "batch_size", "batch_length", "piece_length", "threads", "log_every", "target_every",
    "count", "episodes_per_load", "quarantine_after", "epochs",
), 1)  # fmt: skip
_MORE_THAN_ZERO = {
    "minutes", "steps", "train_every", "learning_rate", "bin_limit", "clip_norm", "adam_epsilon",
    "final_rate", "clip_range"}  # fmt: skip
_SHARES = {
    "unimix", "kl_balance", "discount", "trace_decay", "return_decay", "exploration", "final_rate",
    "anneal_from", "averaging", "recent", "target_share", "elite", "search", "stay_below",
}  # fmt: skip
_LOSSES = {"autophase", "instcount", "callgraph", "histogram", "reward", "discount", "kl"}
_CHOICES = {
    "compiler": ("llvm", "toy"),
    "kind": ("inline", "process", "ray"),
    "reward": ("instructions", "text", "object"),
    "baseline": ("oz", "o3"),
    "split": ("train", "validation", "test"),
    "target_role": ("bootstrap", "regularise"),
    "activation": ("relu", "tanh"),
}


def compose(overrides: list[str] | tuple[str, ...] = ()) -> Config:
    """Read `conf/`, apply overrides such as `preset=quick seed=1`, check, freeze.

    Raises ConfigError with one sentence for an unknown key, a wrong type or a bad value.
    """
    try:
        with initialize_config_dir(config_dir=str(CONF), version_base="1.3"):
            raw = OmegaConf.to_container(
                hydra_compose("config", overrides=list(overrides)), resolve=True
            )
    except (HydraException, OmegaConfBaseException, ValueError) as error:
        raise ConfigError(
            f"these settings do not compose: {' '.join(overrides)}: {_first_sentence(error)}"
        ) from error
    other = "-ppo" if raw.get("ppo") else ""
    raw["experiment"] = raw.pop("name") or f"{raw['experiment']}{other}"
    return from_mapping(raw)


def _first_sentence(error: Exception) -> str:
    """What Hydra says, without its advice on adding keys; its choices where one does not exist."""
    first = str(error).strip().splitlines()[0]
    absent = re.search(r"Could not find '(\w+)/([^']*)'", first)
    if absent:
        files = ", ".join(sorted(file.stem for file in (CONF / absent[1]).glob("*.yaml")))
        return f"there is no {absent[1]}={absent[2]}, there are {files}"
    unknown = re.search(r"Could not override '([^']*)'", first)
    return f"there is no setting {unknown[1]}" if unknown else first


def revise(config: Config, overrides: list[str] | tuple[str, ...]) -> Config:
    """A saved configuration with some settings changed: `device=cuda`, `evaluate.split=train`.

    A group can be taken anew by its file's name (`env=full124`); what is not said stays as saved.
    ConfigError as in `compose`.
    """
    raw = _plain(dataclasses.asdict(config))
    for override in overrides:
        key, equals, text = override.partition("=")
        *groups, name = key.split(".")
        place = raw
        for group in groups:
            place = place.get(group) if isinstance(place, dict) else None
        if not equals or not isinstance(place, dict) or name not in place:
            raise ConfigError(f"{override}: there is no setting {key!r} in a saved configuration")
        if not groups and isinstance(place[name], dict):
            place[name] = dataclasses.asdict(getattr(compose([override]), name))
        else:
            try:
                place[name] = yaml.safe_load(text)
            except yaml.YAMLError as error:
                raise ConfigError(f"{override}: this is not a value") from error
    return from_mapping(raw)


def from_mapping(raw: dict[str, Any]) -> Config:
    """Nested plain values (a composed or saved configuration) -> Config."""
    return _build(Config, {"ppo": None} | raw if isinstance(raw, dict) else raw, "")


def from_yaml(text: str) -> Config:
    """The content of a run's config.yaml -> Config.

    Settings that were added after the run get the value that says what was always done before.
    """
    raw = yaml.safe_load(text)
    if isinstance(raw, dict) and all(isinstance(raw.get(name), dict) for name in _ADDED):
        collector = raw["train"].pop("collector", "process")
        raw = {"workers": {"kind": collector, **_FIRST_WORKERS}} | raw
        raw |= {name: settings | raw[name] for name, settings in _ADDED.items()}
        if isinstance(raw["model"].get("loss_scales"), dict):
            for name in ("instcount", "callgraph"):
                raw["model"]["loss_scales"].setdefault(name, 100.0)
    return from_mapping(raw)


_FIRST_WORKERS = {"count": 1, "episodes_per_load": 1, "quarantine_after": 3, "address": ""}
_ADDED: dict[str, dict[str, Any]] = {
    "env": {"custom": [], "observations": ["autophase", "histogram"], "reward": "instructions",
            "baseline": "oz", "skipped": []},
    "corpus": {"path": "", "download": False, "limit": 0},
    "train": {"averaging": 0.0, "recent": 0.0, "validate_programs": 0, "elite": 0.0, "search": 0.0,
              "search_trials": 0, "validate_steps": 0, "patience": 0, "closing": 0, "opening": "",
              "mined": 0, "coreset": 0},
    "model": {"free_nats_each": False, "symlog": False, "discount_gradient": False,
              "feature_noise": 0.0},
    "agent": {"target_share": 1.0, "target_role": "bootstrap", "repeats": True, "imitation": 0.0,
              "stay_below": 0.0},
}  # fmt: skip


def to_yaml(config: Config) -> str:
    """A configuration as YAML that `from_yaml` reads back to an equal one."""
    raw = _plain(dataclasses.asdict(config))
    if raw["ppo"] is None:
        del raw["ppo"]  # as before there was such a thing: hashes of other runs stay what they are
    return yaml.safe_dump(raw, sort_keys=False)


def config_hash(config: Config) -> str:
    """Twelve hexadecimal digits that change when any setting changes."""
    return hashlib.sha256(to_yaml(config).encode()).hexdigest()[:12]


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _build(kind: type, raw: Any, where: str) -> Any:
    if not isinstance(raw, dict):
        raise ConfigError(f"{where or 'configuration'}: expected a group of settings, not {raw!r}")
    hints = get_type_hints(kind)
    unknown, missing = raw.keys() - hints.keys(), hints.keys() - raw.keys()
    if unknown:
        raise ConfigError(f"unknown setting: {', '.join(where + key for key in sorted(unknown))}")
    if missing:
        raise ConfigError(f"missing setting: {', '.join(where + key for key in sorted(missing))}")
    return kind(**{key: _convert(hints[key], raw[key], where + key) for key in hints})


def _convert(kind: Any, value: Any, where: str) -> Any:
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _build(kind, value, where + ".")
    if isinstance(kind, types.UnionType):  # a group that may be absent
        return None if value is None else _convert(get_args(kind)[0], value, where)
    origin = get_origin(kind)
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise ConfigError(f"{where}: expected a list, not {value!r}")
        return tuple(_convert(get_args(kind)[0], item, where) for item in value)
    if origin is Mapping:
        if not isinstance(value, Mapping):
            raise ConfigError(f"{where}: expected a mapping, not {value!r}")
        if value.keys() != _LOSSES:
            raise ConfigError(
                f"{where}: expected exactly {', '.join(sorted(_LOSSES))}, "
                f"not {', '.join(sorted(map(str, value))) or 'none'}"
            )
        return {str(key): _convert(get_args(kind)[1], item, where) for key, item in value.items()}
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ConfigError(f"{where}: expected {kind.__name__}, not {value!r}")
    _check_range(where, value)
    return value


def _check_range(where: str, value: Any) -> None:
    name = where.rsplit(".", 1)[-1]
    if where == "experiment" and not re.fullmatch(r"\w[\w.-]*", value):
        raise ConfigError(f"{where}: {value!r} cannot be the name of a folder under outputs/")
    if name in _CHOICES and value not in _CHOICES[name]:
        raise ConfigError(f"{where}: expected one of {', '.join(_CHOICES[name])}, not {value!r}")
    if where == "device" and not re.fullmatch(r"cpu|cuda(:\d+)?|mps", value):
        raise ConfigError(f"{where}: expected cpu, cuda, cuda:N or mps, not {value!r}")
    if name in _AT_LEAST and value < _AT_LEAST[name]:
        raise ConfigError(f"{where}: must be at least {_AT_LEAST[name]}, not {value}")
    if name in _MORE_THAN_ZERO and not value > 0:
        raise ConfigError(f"{where}: must be more than 0, not {value}")
    if name in _SHARES and not 0.0 <= value <= 1.0:
        raise ConfigError(f"{where}: must lie between 0 and 1, not {value}")
    if name == "return_decay" and value == 1.0:
        raise ConfigError(f"{where}: must be less than 1, or the range of returns never moves")
    if isinstance(value, int | float) and not value >= 0:
        raise ConfigError(f"{where}: must not be negative, not {value}")

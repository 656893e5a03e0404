"""Assemble a run from a configuration: programs, environment, replay, agent, log."""

import dataclasses
import hashlib
import json
import math
import platform
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch

from compilerdream import corpora
from compilerdream.agent.dreamer import Dreamer, Learner
from compilerdream.compiler.toy import toy_programs
from compilerdream.config import (
    AgentConfig,
    Config,
    ConfigError,
    EnvConfig,
    config_hash,
    from_yaml,
    to_yaml,
)
from compilerdream.paths import OUTPUTS, ROOT, write_whole
from compilerdream.replay.buffer import Replay
from compilerdream.train import checkpoint, finishing
from compilerdream.train.archive import Archive
from compilerdream.train.clocks import Budget
from compilerdream.train.collect import Collector, InlineCollector, ProcessCollector
from compilerdream.train.episodes import EpisodeSource, Job, Quarantine, make_env
from compilerdream.train.finishing import PROGRAMS, finish
from compilerdream.train.log import Log
from compilerdream.train.loop import Parts, run
from compilerdream.train.openings import opening_sequences
from compilerdream.train.resume import RunError, best_so_far, load_episodes, only_one

_LOT = 4  # tells the draw of training programs from the seed's other draws


def check_device(device: str) -> None:
    """RunError when this PyTorch has no such device."""
    try:
        torch.zeros(1, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0]
        raise RunError(f"device={device} cannot be used here: {reason}") from error


def run_folder(config: Config) -> Path:
    """Where a configuration's run lives: outputs/<experiment>/seed<seed>."""
    return OUTPUTS / config.experiment / f"seed{config.seed}"


def load_programs(config: Config, split: str, most: int = 0) -> list:
    """The programs of one split (train | validation | test) of the configured corpus.

    most: how many of them at most, in equal shares of its sources; 0 for all. A group of programs
    that the configuration names, such as `natural/petsc`, is left out of the rest of its corpus, so
    that who is tested on it was not trained on it.
    """
    settings = config.corpus
    if settings.name == "toy":
        count, seed = {"train": (24, 1), "validation": (8, 2), "test": (8, 3)}[split]
        programs = toy_programs(count, seed)
    else:
        names = getattr(settings, split)
        named = (name for part in corpora.SPLITS for name in getattr(settings, part))
        apart = {corpora.parts_of(name)[1] for name in named} - {""}
        share = max(most // max(len(names), 1), 1) if most else None
        programs = [
            program for name in names for program in corpora.load(name, split, share, apart)
        ]
        if split == "train" and settings.csmith:
            programs += corpora.load("csmith", split, settings.csmith)
    if split == "train" and 0 < settings.limit < len(programs):
        drawn = np.random.default_rng((config.seed, _LOT)).permutation(len(programs))
        programs = [programs[index] for index in sorted(drawn[: settings.limit])]
    return programs


def make_dreamer(config: Config) -> Dreamer:
    """An untrained agent for the configured environment; the same for the same seed."""
    env = make_env(config.env, ())
    sizes = {name: space.shape[0] for name, space in env.observation_space.spaces.items()}
    torch.manual_seed(config.seed)
    dreamer = Dreamer(sizes, int(env.action_space.n), config.model, config.agent)
    return dreamer.to(config.device)


def train(
    config: Config, folder: Path | None = None, quiet: bool = False, wait: bool = False
) -> Path:
    """Train, or go on where a killed run stopped; returns the run's folder.

    A finished run with the same configuration is left as it is. RunError when the folder holds
    a run of another configuration, and while another process trains it; with `wait` that one is
    waited for instead.
    """
    folder = folder or run_folder(config)
    if _is_finished(folder, config):
        return folder
    check_device(config.device)
    make_env(config.env, ()).close()  # says what is wrong before anything is written
    finishing.check(config)
    learn = _learn if config.ppo is None else _ppo(config)
    with only_one(folder, wait):
        if not _is_finished(folder, config):  # whoever was waited for may have finished it
            _train(config, folder, quiet, learn)
    return folder


def _train(config: Config, folder: Path, quiet: bool, learn: Callable[..., dict[str, Any]]) -> None:
    earlier = read_record(folder) or {"commit": git_commit(), "started": time.time()}
    origin = {key: earlier[key] for key in ("commit", "started")}

    def begin() -> None:
        write_whole(folder / "config.yaml", to_yaml(config))
        write_record(folder, config, status="running", **origin)

    facts = learn(config, folder, quiet, begin)
    write_record(folder, config, status="finished", **origin, **facts)


def _ppo(config: Config) -> Callable[..., dict[str, Any]]:
    """What learns by PPO; imported where it is wanted, as its library takes a while to import."""
    from compilerdream.train import ppo

    ppo.check_settings(config)
    return ppo.learn


def _learn(
    config: Config, folder: Path, quiet: bool, begin: Callable[[], None]
) -> dict[str, Any]:
    """Learn by a world model; returns what run.json shall say. `begin`: called before training."""
    (folder / "replay").mkdir(exist_ok=True)
    parts = _assemble(config, folder, quiet)
    begin()
    try:
        run(parts)
    finally:
        parts.collector.close()
        parts.validation_env.close()
        parts.log.close()
    return {
        **_finish(config, folder, parts, quiet),
        "seconds": round(parts.seconds, 1), "steps": parts.replay.steps,
        "tried": parts.tried, "episodes": parts.replay.episodes,
        "updates": parts.learner.updates,
        "best_validation_geomean": parts.best if math.isfinite(parts.best) else None,
        "faults": dict(parts.faults), "quarantined": len(parts.quarantine.reasons),
        "ended": "patience" if parts.out_of_patience else "budget",
        "parameters": sum(p.numel() for p in parts.learner.dreamer.parameters()),
    }  # fmt: skip


def _finish(config: Config, folder: Path, parts: Parts, quiet: bool) -> dict[str, Any]:
    """What the agent learns after training, where its settings say so; see `finish`."""
    last = config.train.opening, config.train.mined, config.train.closing, config.train.coreset
    if not any(last):
        return {}
    dreamer, _ = load_agent(folder)  # single episodes in several processes are nothing for a GPU
    programs = load_programs(config, "train", PROGRAMS)
    facts = finish(config, dreamer, best_checkpoint(folder), programs, folder, parts, quiet)
    return {"finished_commit": git_commit(), **facts}


def _is_finished(folder: Path, config: Config) -> bool:
    """Whether this run is done; RunError when the folder holds one of other settings."""
    record = read_record(folder)
    if record is None:
        return False
    try:
        same = from_yaml((folder / "config.yaml").read_text()) == config
    except (OSError, ConfigError):
        same = False
    if not same:
        raise RunError(
            f"{folder} holds a run with other settings (config.yaml there): give this one another "
            "folder with name=NAME, or another seed"
        )
    return record["status"] == "finished"


def _assemble(config: Config, folder: Path, quiet: bool) -> Parts:
    """Build every part of a run, and put back its last checkpoint if there is one."""
    torch.set_num_threads(config.train.threads)
    programs = load_programs(config, "train")
    if not programs:
        raise RunError(f"corpus={config.corpus.name} has no programs to train on")
    opening = next(iter(opening_sequences(config)), ())  # the first is enough to learn with
    dreamer = make_dreamer(config)
    learner = Learner(
        dreamer, config.model, config.agent, config.seed, config.train.averaging
    )
    random = np.random.default_rng(config.seed)
    replay = Replay(
        dreamer.world.sizes, dreamer.actions, config.train.replay_capacity,
        config.train.reward_smoothing,
    )  # fmt: skip
    saved = checkpoint.numbered(folder / "checkpoints")
    counters = checkpoint.restore(saved[-1], learner, random) if saved else {}
    repeatable = config.workers.kind == "inline"
    faults = Counter(counters.get("faults", {}))
    archive = Archive(dreamer.actions, config.env.episode_length)
    number = load_episodes(folder / "replay", replay, archive, counters, repeatable, faults)
    best, stale = best_so_far(folder / "checkpoints", counters, learner.updates, repeatable)
    quarantine = Quarantine(config.workers.quarantine_after, folder / "quarantine.json")
    job = Job(
        config.env, tuple(programs), dreamer.world.sizes, dreamer.actions, config.model,
        config.agent, config.workers, config.seed, config.train.prefill, folder / "replay", number,
        frozenset(quarantine.reasons), config.train.search, config.train.search_trials,
        archive, opening,
    )  # fmt: skip
    return Parts(
        config=config.train,
        collector=make_collector(job, dreamer),
        replay=replay,
        learner=learner,
        random=random,
        log=open_log(config, folder, replay.steps, counters, learner.updates, quiet),
        validation_env=make_env(config.env, ()),
        validation=load_programs(config, "validation", config.train.validate_programs),
        checkpoints=folder / "checkpoints",
        episodes=folder / "replay",
        quarantine=quarantine,
        opening=opening,
        seconds=counters.get("seconds", 0.0),
        number=number,
        tried=counters.get("tried", 0),
        best=best,
        stale=stale,
        validated=counters.get("validated", 0),
        scored=counters.get("scored", -1),
        faults=faults,
    )


def open_log(
    config: Config, folder: Path, steps: int, counters: dict[str, Any], updates: int, quiet: bool
) -> Log:
    """The run's log, going on where a stopped run's checkpoint was."""
    used = counters.get("seconds", 0.0)
    share = Budget(config.train.steps, config.train.minutes, used, 0.0).share(steps, 0.0)
    return Log(folder, f"{config.experiment} seed {config.seed}", share, updates, quiet)


def make_collector(job: Job, dreamer: Dreamer) -> Collector:
    """Whoever `job.workers` says plays the episodes; started."""
    if job.workers.kind == "inline":
        return InlineCollector(partial(EpisodeSource, job), dreamer)
    if job.workers.kind == "process":
        return ProcessCollector(job, dreamer)
    from compilerdream.train.ray_collect import RayCollector

    return RayCollector(job, dreamer)


def load_agent(
    folder: Path, device: str = "cpu", settings: AgentConfig | None = None
) -> tuple[Dreamer, Config]:
    """A run's best agent (by validation; the last one where none was validated), its settings.

    settings: how the agent plays, where that is not as it was trained (`agent.repeats`).
    RunError when the folder is no run; CheckpointError when its checkpoint is damaged.
    """
    file = folder / "config.yaml"
    if not file.is_file():
        raise RunError(f"{folder} is not the folder of a run: it has no config.yaml")
    config = from_yaml(file.read_text())
    if config.ppo is not None:
        raise RunError(f"{folder} is a run of PPO, which plays as the policy ppo: ppo={folder}")
    path = best_checkpoint(folder)
    check_device(device)
    agent = settings or config.agent
    dreamer = make_dreamer(dataclasses.replace(config, device=device, agent=agent))
    checkpoint.load_dreamer(path, dreamer)
    dreamer.closing = checkpoint.load_closing(path)
    dreamer.opening = checkpoint.load_opening(path)
    dreamer.coreset = checkpoint.load_coreset(path)
    return dreamer.eval(), config


def check_env(folder: Path, saved: EnvConfig, now: EnvConfig) -> None:
    """CheckpointError unless whoever was trained in `saved` can play in the environment `now`."""
    kind = ("compiler", "actions", "custom", "observations")
    if any(getattr(now, name) != getattr(saved, name) for name in kind):
        raise checkpoint.CheckpointError(
            f"{folder}: this agent chooses among the passes of {saved.actions} and sees "
            f"{', '.join(saved.observations)}: it cannot play {now.actions} with "
            f"{', '.join(now.observations)}: leave env= out, or train an agent for it"
        )


def best_checkpoint(folder: Path) -> Path:
    """The checkpoint that `load_agent` reads: best by validation, else the last one.

    The folder of a pretrained agent is one itself.
    """
    if (folder / "dreamer.safetensors").is_file():
        return folder
    best = folder / "checkpoints" / "best"
    paths = [best] if best.is_dir() else checkpoint.numbered(folder / "checkpoints")[-1:]
    if not paths:
        raise RunError(f"{folder} has no checkpoint yet: train it first")
    return paths[0]


def agent_digest(folder: Path) -> str:
    """The SHA-256 of all that `load_agent` reads, parameters and what was learned last.

    Raises RunError where there are none, CheckpointError where they are damaged.
    """
    files = checkpoint.verified_state(best_checkpoint(folder))["files"]
    digests = [files[name] for name in checkpoint.AGENT if name in files]
    if len(digests) == 1:
        return digests[0]
    return hashlib.sha256("".join(digests).encode()).hexdigest()


def read_record(folder: Path) -> dict[str, Any] | None:
    """A run's run.json, or None where there is no run."""
    file = folder / "run.json"
    return json.loads(file.read_text()) if file.is_file() else None


def write_record(folder: Path, config: Config, **facts: Any) -> None:
    """Write run.json: what ran, where, with which versions, and how it went."""
    record = {
        "experiment": config.experiment,
        "seed": config.seed,
        "config_hash": config_hash(config),
        "python": platform.python_version(),
        "torch": torch.__version__,
        "machine": f"{platform.system()} {platform.machine()}",
        **facts,
    }
    write_whole(folder / "run.json", json.dumps(record, indent=1) + "\n")


def git_commit() -> str:
    """The commit of the suite, with `+` when files differ from it; `unknown` outside git."""
    try:
        commit = subprocess.run(
            ["git", "-C", str(ROOT), "rev-parse", "--short=12", "HEAD"],
            capture_output=True, text=True, check=True,
        ).stdout.strip()
        dirty = subprocess.run(
            ["git", "-C", str(ROOT), "status", "--porcelain", "--untracked-files=no"],
            capture_output=True, text=True, check=True,
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return commit + ("+" if dirty else "")

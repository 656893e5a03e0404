"""PPO of Stable-Baselines3 under an agent's budget: rollout, update, validate, save.

The same programs, environment, validation, log and checkpoints as the world-model agent's, so that
the two differ in how they learn only.
"""

import math
import multiprocessing
import time
import warnings
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file

from compilerdream.baselines.ppo import PpoPolicy, library, make_network, network_options
from compilerdream.config import Config, EnvConfig, TrainConfig, from_yaml
from compilerdream.train import checkpoint
from compilerdream.train.clocks import Budget, Every
from compilerdream.train.episodes import Quarantine, make_env
from compilerdream.train.log import Log
from compilerdream.train.loop import score
from compilerdream.train.restarting import Post, Restarting
from compilerdream.train.run import (
    RunError,
    best_checkpoint,
    check_device,
    check_env,
    load_programs,
    open_log,
)

FILE, REST = "policy", "optimizer"  # files of a checkpoint
_LOSSES = {
    "loss/policy": "train/policy_gradient_loss", "loss/value": "train/value_loss",
    "policy/kl": "train/approx_kl", "policy/clipped": "train/clip_fraction",
    "value/explained": "train/explained_variance",
}  # fmt: skip


@dataclass
class Parts:
    """What a run is assembled from, and how far it has come."""

    config: TrainConfig
    model: Any  # stable_baselines3.PPO
    log: Log
    validation_env: Any
    validation: list
    checkpoints: Path
    quarantine: Quarantine
    repeats: bool  # whether it may take a pass again that changed nothing, when it is validated
    updates: int = 0  # of the networks: minibatches
    episodes: int = 0
    seconds: float = 0.0  # used before this process
    best: float = float("-inf")
    faults: Counter[str] = field(default_factory=Counter)

    @property
    def rollout(self) -> int:
        """Environment steps of one rollout."""
        return self.model.n_steps * self.model.n_envs


def learn(
    config: Config, folder: Path, quiet: bool, begin: Callable[[], None]
) -> dict[str, Any]:
    """Train, or go on from the last checkpoint; returns what run.json shall say.

    begin: called when everything is there and training begins.
    Raises RunError where the settings do not fit PPO, or a process that plays episodes is gone.
    """
    check_settings(config)
    torch.set_num_threads(config.train.threads)
    programs = load_programs(config, "train")
    if not programs:
        raise RunError(f"corpus={config.corpus.name} has no programs to train on")
    saved = checkpoint.numbered(folder / "checkpoints")
    state = checkpoint.verified_state(saved[-1]) if saved else {}
    counters = state.get("counters", {})
    quarantine = Quarantine(config.workers.quarantine_after, folder / "quarantine.json")
    envs = _environments(config, tuple(programs), counters.get("numbers"), quarantine)
    try:
        parts = _assemble(config, folder, quiet, envs, state, quarantine)
        if saved:
            _restore(parts, saved[-1], state)
        begin()
        try:
            run(parts)
        finally:
            parts.log.close()
            parts.validation_env.close()
    except (EOFError, ConnectionError) as error:
        raise RunError(
            f"{folder}: a process that plays episodes ended; its last words are above. The same "
            "command goes on from the last checkpoint"
        ) from error
    finally:
        _close(envs)
    return {
        "algorithm": "ppo", "seconds": round(parts.seconds, 1),
        "steps": parts.model.num_timesteps, "episodes": parts.episodes, "updates": parts.updates,
        "best_validation_geomean": parts.best if math.isfinite(parts.best) else None,
        "faults": dict(parts.faults), "quarantined": len(parts.quarantine.reasons),
        "parameters": sum(p.numel() for p in parts.model.policy.parameters()),
    }  # fmt: skip


def run(parts: Parts) -> None:
    """Train until the budget is spent; parts hold the result."""
    config, model, log = parts.config, parts.model, parts.log
    budget = Budget(config.steps, config.minutes, parts.seconds, time.monotonic())
    should_validate = Every(60.0 * config.validate_minutes, parts.seconds)
    should_save = Every(60.0 * config.save_minutes, parts.seconds)
    should_save_update = Every(config.save_updates, parts.updates)
    minibatches = model.n_epochs * math.ceil(parts.rollout / model.batch_size)

    while not budget.spent(model.num_timesteps, time.monotonic()):
        model.learn(parts.rollout, partial(keep, parts), None, reset_num_timesteps=False)
        parts.updates += minibatches
        seen = model.logger.name_to_value
        losses = {name: float(seen[there]) for name, there in _LOSSES.items()}
        log.update({**losses, "policy/entropy": -float(seen["train/entropy_loss"])})

        now = budget.elapsed(time.monotonic())
        share = budget.share(model.num_timesteps, time.monotonic())
        log.write(model.num_timesteps, parts.updates, now, share)
        if should_validate(now):
            validate(parts, now)
        if should_save(now) or should_save_update(parts.updates):
            save(parts, now)
    parts.seconds = budget.elapsed(time.monotonic())
    validate(parts, parts.seconds)
    save(parts, parts.seconds)


def keep(parts: Parts, seen: dict[str, Any], _: dict[str, Any]) -> bool:
    """Count what a step of all environments brought: episodes that ended, and faults."""
    for info in seen["infos"]:
        for fault in info.get("faults", ()):
            parts.faults[fault.kind] += 1
            parts.log.fault(str(fault))
            parts.quarantine.failed(fault)
        played = info.get("played")
        if played is not None:
            parts.episodes += 1
            parts.quarantine.worked(played["program"])
            parts.log.played(played["return"], played["oz"], played["count"])
    return True


def validate(parts: Parts, seconds: float) -> None:
    """Play greedily once on every validation program; keep the parameters if they are best."""
    policy = PpoPolicy(parts.model.policy, parts.repeats)
    scores = score([policy], parts.validation_env, parts.validation, parts.log, parts.faults)
    if scores is None:
        return
    geomean, _ = scores
    parts.log.score(geomean, parts.model.num_timesteps, parts.updates, seconds)
    if geomean > parts.best:
        parts.best = geomean
        record = {"validation_geomean": geomean, "updates": parts.updates}
        checkpoint.save_best(parts.checkpoints, parts.model.policy, record, FILE)


def save(parts: Parts, seconds: float) -> None:
    """Write a checkpoint from which `run` goes on.

    It goes on as if it had not been stopped where a rollout holds whole episodes and none failed;
    else the episodes that were being played begin again.
    """
    model = parts.model
    kind, keys, *rest = np.random.get_state()
    counters = {
        "seconds": seconds, "steps": model.num_timesteps, "episodes": parts.episodes,
        "numbers": [int(number) for number in model.env.get_attr("number")],
        "faults": dict(parts.faults),
    }  # fmt: skip
    state = {
        "updates": parts.updates, "counters": counters, "random": [kind, keys.tolist(), *rest]
    }  # fmt: skip
    tensors = checkpoint.optimizer_tensors(model.policy.optimizer, "adam")
    tensors["generator"] = torch.get_rng_state()
    files = {FILE: model.policy.state_dict(), REST: tensors}
    checkpoint.save_numbered(parts.checkpoints, files, state)


def load_ppo(folder: Path, env: EnvConfig, device: str) -> tuple[PpoPolicy, str]:
    """A run's best policy (by validation; the last where none was validated), and its digest.

    RunError when the folder is no run of PPO; CheckpointError when its checkpoint is damaged, or it
    was trained to play in another environment than `env`.
    """
    file = folder / "config.yaml"
    config = from_yaml(file.read_text()) if file.is_file() else None
    if config is None or config.ppo is None:
        raise RunError(f"{folder} is no run of PPO: `compilerdream train algorithm=ppo` makes one")
    check_env(folder, config.env, env)
    check_device(device)
    path = best_checkpoint(folder)
    playing = make_env(config.env, ())
    network = make_network(playing, config.ppo).to(device)
    playing.close()
    checkpoint.load_player(path, network, FILE)
    digest = checkpoint.verified_state(path)["files"][f"{FILE}.safetensors"]
    return PpoPolicy(network.eval(), config.agent.repeats), digest


def check_settings(config: Config) -> None:
    """RunError where workers or rollout cannot be had."""
    if config.workers.kind == "ray":
        raise RunError("PPO plays on this machine: workers=process or workers=inline")
    if config.workers.kind == "inline" and config.workers.count > 1:
        raise RunError("workers=inline is one worker: workers.count=1, or workers=process")
    if config.ppo.rollout % config.workers.count or config.ppo.rollout < config.ppo.minibatch:
        raise RunError(
            f"ppo.rollout={config.ppo.rollout} must be a multiple of workers.count="
            f"{config.workers.count}, and not below ppo.minibatch={config.ppo.minibatch}"
        )


def _environments(config: Config, programs: tuple, numbers: list[int] | None, quarantine):
    """The environments that PPO plays in: each in its process, or a single one in this."""
    library()
    from stable_baselines3.common.vec_env import DummyVecEnv, SubprocVecEnv

    count = config.workers.count
    posts = [
        Post(
            config.env, programs, config.seed, worker, count,
            numbers[worker] if numbers else worker, config.workers.quarantine_after,
            frozenset(quarantine.reasons),
        )
        for worker in range(count)
    ]  # fmt: skip
    makers = [partial(Restarting, post) for post in posts]
    if count == 1:
        return DummyVecEnv(makers)
    multiprocessing.set_forkserver_preload(["compilerdream.train.ppo_worker"])
    return SubprocVecEnv(makers, "forkserver")


def _close(envs) -> None:
    """End the environments.

    Where a step was cut short, as by a process that is gone, the library would wait for answers
    that it has had; the processes are ended instead.
    """
    processes = getattr(envs, "processes", [])
    if not getattr(envs, "waiting", False) and all(process.is_alive() for process in processes):
        envs.close()
        return
    for process in processes:
        process.terminate()
    for process in processes:
        process.join()


def _assemble(
    config: Config, folder: Path, quiet: bool, envs, state: dict[str, Any], quarantine: Quarantine
) -> Parts:
    """Build every part of a run, its networks untrained."""
    from stable_baselines3.common.logger import Logger

    ppo, counters = config.ppo, state.get("counters", {})
    with warnings.catch_warnings():
        # The paper's minibatch does not divide its batch; the last one is smaller, no more.
        warnings.filterwarnings("ignore", "You have specified a mini-batch size")
        model = library().PPO(
            "MultiInputPolicy", envs, ppo.learning_rate, ppo.rollout // config.workers.count,
            ppo.minibatch, ppo.epochs, ppo.discount, ppo.trace_decay, ppo.clip_range,
            ent_coef=ppo.entropy, vf_coef=ppo.value_scale, max_grad_norm=ppo.clip_norm,
            policy_kwargs=network_options(ppo), seed=config.seed, device=config.device,
        )  # fmt: skip
    model.set_logger(Logger(None, []))  # keeps the last numbers; run.log writes them
    steps, updates = counters.get("steps", 0), state.get("updates", 0)
    best = checkpoint.best_record(folder / "checkpoints")
    return Parts(
        config=config.train,
        model=model,
        log=open_log(config, folder, steps, counters, updates, quiet),
        validation_env=make_env(config.env, ()),
        validation=load_programs(config, "validation", config.train.validate_programs),
        checkpoints=folder / "checkpoints",
        quarantine=quarantine,
        repeats=config.agent.repeats,
        updates=updates,
        episodes=counters.get("episodes", 0),
        seconds=counters.get("seconds", 0.0),
        best=best["validation_geomean"] if best else float("-inf"),
        faults=Counter(counters.get("faults", {})),
    )


def _restore(parts: Parts, path: Path, state: dict[str, Any]) -> None:
    """Put a checkpoint's networks, optimizer and random states back."""
    model = parts.model
    checkpoint.load_player(path, model.policy, FILE)
    tensors = load_file(path / f"{REST}.safetensors")
    torch.set_rng_state(tensors.pop("generator"))
    checkpoint.put_back(model.policy.optimizer, "adam", tensors)
    model.num_timesteps = state["counters"]["steps"]
    kind, keys, *rest = state["random"]
    np.random.set_state((kind, np.array(keys, np.uint32), *rest))

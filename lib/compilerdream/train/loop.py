"""The training loop: collect, update, validate, save."""

import math
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from compilerdream.agent.dreamer import Learner
from compilerdream.agent.policy import AgentPolicy, OpenedPolicy, Policy
from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.rewards import size_ratio
from compilerdream.config import TrainConfig
from compilerdream.replay import store
from compilerdream.replay.buffer import Replay
from compilerdream.train import checkpoint
from compilerdream.train.clocks import Annealing, Budget, Every, Ratio
from compilerdream.train.collect import Collector
from compilerdream.train.episodes import Collected, Quarantine
from compilerdream.train.log import Log

FAULTS_IN_A_ROW = 20  # episodes that the compiler ended, after which training gives up


@dataclass
class Parts:
    """What a run is assembled from, and how far it has come."""

    config: TrainConfig
    collector: Collector
    replay: Replay
    learner: Learner
    random: np.random.Generator  # draws batches
    log: Log
    validation_env: object
    validation: list
    checkpoints: Path
    episodes: Path  # the folder of the episodes' files
    quarantine: Quarantine
    opening: tuple[int, ...] = ()  # how some programs' episodes may begin afterwards
    seconds: float = 0.0  # used before this process
    number: int = 0  # episodes played, failed ones included
    best: float = float("-inf")
    stale: int = 0  # validations since the best one
    validated: int = 0  # environment steps when the clock of validations last struck
    scored: int = -1  # updates at the last validation
    faults: Counter[str] = field(default_factory=Counter)
    faults_in_a_row: int = 0
    tried: int = 0  # passes that searches applied, beside those of the episodes

    @property
    def out_of_patience(self) -> bool:
        """Whether too many validations in a row were no better than the best."""
        return 0 < self.config.patience <= self.stale


def run(parts: Parts) -> None:
    """Train until the budget is spent, or validations get no better; parts hold the result."""
    config, replay, learner, log = parts.config, parts.replay, parts.learner, parts.log
    budget = Budget(config.steps, config.minutes, parts.seconds, time.monotonic())
    ratio = Ratio(config.prefill, config.pretrain, config.train_every)
    rate = Annealing(config.anneal_from, config.final_rate)
    should_log = Every(config.log_every, learner.updates)
    should_publish = Every(2.0, parts.seconds)
    should_validate = Every(60.0 * config.validate_minutes, parts.seconds)
    should_validate_step = Every(config.validate_steps, parts.validated)
    should_save = Every(60.0 * config.save_minutes, parts.seconds)
    should_save_update = Every(config.save_updates, learner.updates)

    while not (budget.spent(replay.steps, time.monotonic()) or parts.out_of_patience):
        wanted = learner.updates >= ratio.owed(replay.steps)
        for collected in parts.collector.collect(parts.number, wanted):
            keep(parts, collected)
        if learner.updates < ratio.owed(replay.steps):
            batch = replay.sample(
                parts.random, config.batch_size, config.batch_length, config.piece_length,
                config.recent, config.elite,
            )  # fmt: skip
            spent = budget.share(replay.steps, time.monotonic())
            learner.anneal(rate(spent), spent)
            device = learner.dreamer.device
            log.update(learner.update({key: value.to(device) for key, value in batch.items()}))

        now = budget.elapsed(time.monotonic())
        if should_publish(now):
            parts.collector.publish()
        if should_log(learner.updates):
            share = budget.share(replay.steps, time.monotonic())
            log.write(replay.steps, learner.updates, now, share)
        if should_validate_step(replay.steps) or should_validate(now):
            parts.validated = int(should_validate_step.last)
            validate(parts, now)
        if should_save(now) or (should_save_update(learner.updates)):
            save(parts, now)
    parts.seconds = budget.elapsed(time.monotonic())
    if parts.scored != learner.updates:
        validate(parts, parts.seconds)
    save(parts, parts.seconds)


def keep(parts: Parts, collected: Collected) -> None:
    """Store an episode, or count the fault that ended one; many in a row are an error."""
    parts.number += 1
    parts.tried += collected.tried
    if collected.fault is None:
        parts.faults_in_a_row = 0
        parts.quarantine.worked(collected.episode.program)
        parts.replay.add(collected.episode)
        parts.log.episode(collected.episode)
        return
    parts.faults[collected.fault.kind] += 1
    parts.faults_in_a_row += 1
    parts.log.fault(str(collected.fault))
    parts.quarantine.failed(collected.fault)
    if parts.faults_in_a_row >= FAULTS_IN_A_ROW:
        raise collected.fault


def validate(parts: Parts, seconds: float) -> None:
    """Play the agent once on every validation program; keep the parameters if they are best.

    Where an opening will be learned, twice: also beginning with the first of its sequences. Then
    the checkpoint is chosen by the better ends, as it is the opening that will choose between them.
    """
    player = parts.learner.player
    policies = [AgentPolicy(player)]
    if parts.opening:
        policies.append(OpenedPolicy(player, parts.opening))
    scores = score(policies, parts.validation_env, parts.validation, parts.log, parts.faults)
    if scores is None:
        return
    one_try, better = scores
    parts.scored = parts.learner.updates
    parts.stale += 1
    parts.log.score(one_try, parts.replay.steps, parts.learner.updates, seconds)
    if better > parts.best:
        parts.best, parts.stale = better, 0
        record = {"validation_geomean": better, "updates": parts.learner.updates}
        checkpoint.save_best(parts.checkpoints, parts.learner.player, record)


def score(
    policies: Sequence[Policy], env, programs: Sequence, log: Log, faults: Counter[str]
) -> tuple[float, float] | None:
    """Geometric means of -Oz's count over the first policy's, and over the smallest of them all.

    None without programs.
    A program on which the compiler fails counts as -Oz would have left it, and as a fault.
    """
    ratios = []
    for index, program in enumerate(programs):
        try:
            counts = []
            for policy in policies:
                env.reset(options={"program": program})
                policy.optimize(env, index)
                counts.append(env.count)
            ratios.append([size_ratio(env.oz, count) for count in (counts[0], min(counts))])
        except CompilerFault as fault:
            faults[f"validation-{fault.kind}"] += 1
            log.fault(str(fault))
            ratios.append([1.0, 1.0])
    if not ratios:
        return None
    first, smallest = np.exp(np.log(ratios).mean(0)).tolist()
    return first, smallest


def save(parts: Parts, seconds: float) -> None:
    """Write a checkpoint from which `run` goes on as if it had not been stopped."""
    store.pack(parts.episodes, parts.number, parts.log.fault)
    counters = {
        "seconds": seconds,
        "episodes": parts.replay.episodes,
        "number": parts.number,
        "tried": parts.tried,
        "faults": dict(parts.faults),
        "best": parts.best if math.isfinite(parts.best) else None,
        "stale": parts.stale,
        "validated": parts.validated,
        "scored": parts.scored,
    }
    checkpoint.save(parts.checkpoints, parts.learner, parts.random, counters)

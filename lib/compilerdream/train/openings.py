"""Learning when another first pass pays: two real episodes of a trained agent on each program."""

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
from tqdm import tqdm

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.opening import Opening, look
from compilerdream.agent.policy import AgentPolicy, OpenedPolicy
from compilerdream.compiler.faults import CompilerFault
from compilerdream.config import Config, ConfigError
from compilerdream.train.episodes import make_env

LEAST = 10  # programs to learn anything from


def opening_action(config: Config) -> int:
    """The index of `train.opening`; ConfigError where the environment has no such pass."""
    names = make_env(config.env, ()).action_names
    if config.train.opening not in names:
        raise ConfigError(f"train.opening={config.train.opening}: there are {', '.join(names)}")
    return names.index(config.train.opening)


def learn_opening(
    config: Config, dreamer: Dreamer, programs: Sequence, faults: Counter[str], quiet: bool
) -> Opening | None:
    """Play each program as the agent would and beginning with `train.opening`; learn from both.

    A program that the compiler fails on is left out and counted in `faults`, as `opening-…`. None
    where fewer than LEAST are left. The agent shall have no opening yet. Nothing is written.
    """
    action = opening_action(config)
    policies = AgentPolicy(dreamer), OpenedPolicy(dreamer, action)
    seen, gains = [], []
    env = make_env(config.env, (), checked=False)
    try:
        for index, program in enumerate(tqdm(programs, "first passes", disable=quiet or None)):
            try:
                counts = []
                for policy in policies:
                    env.reset(options={"program": program})
                    if not counts:
                        features = look(env)
                    policy.optimize(env, index)
                    counts.append(max(env.count, 1))
            except CompilerFault as fault:
                faults[f"opening-{fault.kind}"] += 1
                continue
            seen.append(features)
            gains.append(math.log(counts[0] / counts[1]))
    finally:
        env.close()
    if len(seen) < LEAST:
        return None
    return Opening(action, np.stack(seen), np.array(gains, np.float32))

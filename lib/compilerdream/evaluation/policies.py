"""Policies by name, as `policies=[agent, random, …]` asks for them."""

import re
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from compilerdream.agent.policy import AgentPolicy, Policy
from compilerdream.baselines import mined
from compilerdream.baselines.policies import (
    FixedPolicy,
    OzPolicy,
    RandomPolicy,
    RandomSearchPolicy,
    UnoptimisedPolicy,
)
from compilerdream.config import EnvConfig

if TYPE_CHECKING:
    from compilerdream.agent.dreamer import Dreamer


class PolicyError(Exception):
    """A policy has an unknown name, or lacks what it needs."""


_MAKERS: dict[str, Callable] = {
    "agent": lambda env, dreamer: AgentPolicy(dreamer),
    "random": lambda env, dreamer: RandomPolicy(int(env.action_space.n)),
    "o0": lambda env, dreamer: UnoptimisedPolicy(),
    "oz": lambda env, dreamer: OzPolicy(),
    "fixed": lambda env, dreamer: FixedPolicy(),
}
OTHERS = {
    "mined": "mined=FILE, a sequence that `compilerdream mine` found",
    "ppo": "ppo=RUN, the folder of a run of `compilerdream train algorithm=ppo`",
}
"""Policies that are read from somewhere, as the agent is, and what they need for that."""

POLICIES = (*_MAKERS, *OTHERS)
_SEARCH = re.compile(r"random-search-([1-9]\d*)")


def check_policies(
    names: tuple[str, ...], compiler: str, has_agent: bool, others: Collection[str] = ()
) -> None:
    """PolicyError unless every policy exists and has what it needs.

    others: those of OTHERS that can be read from somewhere.
    """
    for name in names:
        if name not in POLICIES and not search_episodes(name):
            known = ", ".join(POLICIES)
            raise PolicyError(
                f"there is no policy {name!r}: there are {known}, and random-search-N, the best of "
                "N random episodes"
            )
        if name == "agent" and not has_agent:
            raise PolicyError("the policy 'agent' needs agent=RUN, the folder of a training run")
        if name in OTHERS and name not in others:
            raise PolicyError(f"the policy {name!r} needs {OTHERS[name]}")
        if name == "fixed" and compiler == "toy":
            raise PolicyError("the policy 'fixed' is a sequence of LLVM passes, not of the toy's")


def search_episodes(name: str) -> int:
    """N of a policy `random-search-N`, 0 of any other."""
    match = _SEARCH.fullmatch(name)
    return int(match[1]) if match else 0


def load_other(name: str, path: Path, env: EnvConfig, device: str) -> tuple[Policy, str]:
    """One of OTHERS for this environment, and a digest of what it does.

    Raises SequenceError, RunError or CheckpointError for what is missing, damaged or of another
    action space.
    """
    if name == "mined":
        found = mined.load_for(path, env)
        return mined.MinedPolicy(found), found.digest
    from compilerdream.train.ppo import load_ppo  # Stable-Baselines3 takes a while to import

    return load_ppo(path, env, device)


def make_policy(name: str, env, dreamer: "Dreamer | None") -> Policy:
    """The policy of this name for an environment; `dreamer` is the agent's, where it is wanted."""
    episodes = search_episodes(name)
    if episodes:
        return RandomSearchPolicy(int(env.action_space.n), episodes)
    return _MAKERS[name](env, dreamer)

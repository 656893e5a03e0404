"""Policies by name, as `policies=[agent, random, …]` asks for them."""

import re
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from compilerdream.agent.planning import PlanningPolicy
from compilerdream.agent.policy import AgentPolicy, Policy
from compilerdream.agent.search import SearchPolicy
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
_RANDOM_SEARCH = re.compile(r"random-search-([1-9]\d*)")
_SEARCH = re.compile(r"search-(\d+(?:\.\d+)?)")
_PLAN = re.compile(r"plan-([1-9]\d*)")


def check_policies(
    names: tuple[str, ...], compiler: str, has_agent: bool, others: Collection[str] = ()
) -> None:
    """PolicyError unless every policy exists and has what it needs.

    others: those of OTHERS that can be read from somewhere.
    """
    for name in names:
        if not (name in POLICIES or search_episodes(name) or uses_agent(name)):
            raise PolicyError(
                f"there is no policy {name!r}: there are {', '.join(POLICIES)}; random-search-N, "
                "the best of N random episodes; and with the agent's world model plan-N, one "
                "episode with N looks ahead at each pass, and search-S, S seconds a program"
            )
        if uses_agent(name) and not has_agent:
            raise PolicyError(f"the policy {name!r} needs agent=RUN, the folder of a training run")
        if name in OTHERS and name not in others:
            raise PolicyError(f"the policy {name!r} needs {OTHERS[name]}")
        if name == "fixed" and compiler == "toy":
            raise PolicyError("the policy 'fixed' is a sequence of LLVM passes, not of the toy's")


def uses_agent(name: str) -> bool:
    """Whether a policy of this name is, or asks, the trained agent."""
    return name == "agent" or search_seconds(name) > 0.0 or planned_looks(name) > 0


def search_episodes(name: str) -> int:
    """N of a policy `random-search-N`, 0 of any other."""
    match = _RANDOM_SEARCH.fullmatch(name)
    return int(match[1]) if match else 0


def search_seconds(name: str) -> float:
    """S of a policy `search-S`, 0 of any other."""
    match = _SEARCH.fullmatch(name)
    return float(match[1]) if match else 0.0


def planned_looks(name: str) -> int:
    """N of a policy `plan-N`, 0 of any other."""
    match = _PLAN.fullmatch(name)
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
    if search_episodes(name):
        return RandomSearchPolicy(int(env.action_space.n), search_episodes(name))
    if search_seconds(name):
        return SearchPolicy(dreamer, search_seconds(name))
    if planned_looks(name):
        return PlanningPolicy(dreamer, planned_looks(name))
    return _MAKERS[name](env, dreamer)

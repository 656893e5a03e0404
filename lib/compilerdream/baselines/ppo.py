"""PPO of Stable-Baselines3: its networks, and the policy that plays with them.

Schulman et al. 2017; settings are those of `conf/algorithm`.
"""

from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import Any

import gymnasium
import numpy as np
import torch

from compilerdream.agent.policy import StepPolicy, idle_passes
from compilerdream.config import PpoConfig


@cache
def library() -> ModuleType:
    """Stable-Baselines3, without what the old gym, which it imports, tells everybody to do."""
    import gym_notices.notices

    gym_notices.notices.notices.clear()
    import stable_baselines3

    return stable_baselines3


def network_options(config: PpoConfig) -> dict[str, Any]:
    """The actor's and the critic's network and optimizer, as Stable-Baselines3 wants to know them.

    The two share nothing, and read all vectors of an observation one after the other.
    """
    sizes = [config.units] * config.layers
    return {
        "net_arch": {"pi": sizes, "vf": sizes},
        "activation_fn": {"relu": torch.nn.ReLU, "tanh": torch.nn.Tanh}[config.activation],
        "optimizer_kwargs": {"eps": config.adam_epsilon, "weight_decay": config.weight_decay},
    }


def make_network(env: gymnasium.Env, config: PpoConfig) -> torch.nn.Module:
    """Untrained networks for an environment's observations and actions."""
    library()
    from stable_baselines3.common.policies import MultiInputActorCriticPolicy

    return MultiInputActorCriticPolicy(
        env.observation_space, env.action_space, lambda _: config.learning_rate,
        **network_options(config),
    )  # fmt: skip


class PpoPolicy(StepPolicy):
    """What PPO has learned: one trial, the likeliest pass at each step, no chance in it.

    Where the agent does not repeat itself (`agent.repeats`), PPO does not either: a likeliest pass
    that changes nothing would stay the likeliest to the episode's end.
    """

    name = "ppo"

    def __init__(self, network: torch.nn.Module, repeats: bool):
        self.network, self.repeats = network, repeats

    def start(self, seed: int) -> None:
        """Forget the last episode."""
        self.idle: set[int] = set()
        self.last: tuple[int, Mapping[str, np.ndarray]] | None = None

    @torch.no_grad()
    def act(self, observation: Mapping[str, np.ndarray]) -> int:
        """The likeliest pass for this observation, of those that are not idle."""
        if self.last is not None and not self.repeats:
            self.idle = idle_passes(self.idle, *self.last, observation)
        seen, _ = self.network.obs_to_tensor(dict(observation))
        likely = self.network.get_distribution(seen).distribution.logits[0].clone()
        if len(self.idle) < len(likely):
            likely[list(self.idle)] = -torch.inf
        action = int(likely.argmax())
        self.last = action, observation
        return action

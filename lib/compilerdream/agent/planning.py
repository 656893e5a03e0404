"""Planning with the world model while an episode is played: one trial, with looks ahead."""

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy
from compilerdream.world.distributions import one_hot
from compilerdream.world.rssm import State

TEMPERATURE = 0.1  # savings, in units of -Oz's, that make a pass e times as likely


class PlanningPolicy(AgentPolicy):
    """The trained agent, which tries each pass in its model `looks` times before it takes one.

    A pass is worth the reward that the model expects of it and the value of where it leads, both
    means over `looks` sampled latents. The pass with the largest log-probability plus worth over
    TEMPERATURE is taken: the policy that is best by that worth while it stays near the actor's
    (Abdolmaleki et al., 2018, equation 4), which its errors do not lead far astray.
    """

    def __init__(self, dreamer: Dreamer, looks: int):
        super().__init__(dreamer)
        self.name, self.looks = f"plan-{looks}", looks

    def start(self, seed: int) -> None:
        """Forget the last episode."""
        super().start(seed)
        self.memory = self.dreamer.initial(self.looks)

    @torch.no_grad()
    def choose(self, observation: Mapping[str, np.ndarray]) -> int:
        """The next pass, of those that are not idle."""
        state = self.dreamer.observe(self.memory, observation, self.generator)
        policy = self.dreamer.behaviour.policy(state.features()).mean(0)
        score = policy.log() + self.worth(state) / TEMPERATURE
        if len(self.idle) < self.dreamer.actions:
            score[list(self.idle)] = -torch.inf
        score[list(self.barred)] = -torch.inf
        action = score.argmax()
        taken = one_hot(action, self.dreamer.actions).expand(self.looks, -1)
        self.memory = state, taken
        return int(action)

    def worth(self, state: State) -> Tensor:
        """Reward and discounted value after each pass: states `[N, …]` -> `[A]`, means over N."""
        world, behaviour = self.dreamer.world, self.dreamer.behaviour
        count, actions = state.deter.shape[0], self.dreamer.actions
        every = torch.eye(actions, device=self.dreamer.device).repeat(count, 1)
        before = State(*(part.repeat_interleave(actions, 0) for part in state))
        features = world.rssm.imagine_step(before, every, self.generator).features()
        going_on = behaviour.config.discount * world.predict_discount(features)
        worth = world.predict_reward(features) + going_on * behaviour.value(features, world)
        return worth.view(count, actions).mean(0)

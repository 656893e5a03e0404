"""Actor and critic, learned only from what the world model imagines (equations 5 to 7).

Letters: `H` horizon, `N` rollouts, `F` state features, `A` actions.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import torch
from torch import Tensor, nn

from compilerdream.agent.returns import arrival_weights, lambda_returns, percentile_range
from compilerdream.config import AgentConfig
from compilerdream.world.distributions import (
    mix_uniform,
    one_hot,
    sample_categorical,
    two_hot_loss,
    two_hot_mean,
)
from compilerdream.world.model import WorldModel
from compilerdream.world.networks import MLP
from compilerdream.world.rssm import State


class Imagined(NamedTuple):
    """Rollouts of the actor inside the model.

    features `[H+1, N, F]`, policy `[H, N, A]` probabilities, actions `[H, N]` indices, rewards
    `[H, N]` and discounts `[H, N]` of the states that the actions lead to. Only the policy has
    gradients.
    """

    features: Tensor
    policy: Tensor
    actions: Tensor
    rewards: Tensor
    discounts: Tensor


class Behaviour(nn.Module):
    """The actor, the critic and its slow copy."""

    def __init__(self, width: int, model: WorldModel, config: AgentConfig):
        super().__init__()
        self.config = config
        self.entropy = config.entropy  # weight of the bonus now
        units, layers = model.config.units, model.config.layers
        self.actor = MLP(width, model.actions, units, layers, zero_output=True)
        self.critic = MLP(width, model.config.bins, units, layers, zero_output=True)
        self.target = MLP(width, model.config.bins, units, layers, zero_output=True)
        self.target.requires_grad_(False)
        self.copy_target()
        self.register_buffer("return_range", torch.zeros(()))
        self.register_buffer("updates", torch.zeros((), dtype=torch.long))

    def learned(self) -> Iterator[nn.Parameter]:
        """The parameters that the optimiser moves: actor and critic, not the slow copy."""
        yield from self.actor.parameters()
        yield from self.critic.parameters()

    def copy_target(self) -> None:
        """Make the slow critic equal to the critic."""
        self.target.load_state_dict(self.critic.state_dict())

    @torch.no_grad()
    def move_target(self) -> None:
        """Move the slow critic towards the critic, by `target_share` of the way (1: a copy)."""
        for slow, critic in zip(self.target.parameters(), self.critic.parameters(), strict=True):
            slow.lerp_(critic, self.config.target_share)

    def policy(self, features: Tensor) -> Tensor:
        """Probabilities of passes: features `[..., F]` -> `[..., A]`."""
        return mix_uniform(self.actor(features), self.config.unimix)

    @property
    def bootstraps(self) -> bool:
        """Whether returns are made with the slow critic's values; else it regularises."""
        return self.config.target_role == "bootstrap"

    @torch.no_grad()
    def value(self, features: Tensor, model: WorldModel) -> Tensor:
        """The value of states that returns are made with: features `[..., F]` -> `[...]`.

        The slow critic's, or the critic's own where the slow one regularises it.
        """
        critic = self.target if self.bootstraps else self.critic
        return model.expand(two_hot_mean(critic(features), model.bins))

    def imagine(
        self, model: WorldModel, start: State, generator: torch.Generator | None, horizon: int = 0
    ) -> Imagined:
        """Play the actor for H steps from N states.

        `horizon` is H; that of training when not given. REINFORCE needs no gradient through the
        model; the policy keeps its own, where gradients are on, so that the loss need not run the
        actor again.
        """
        state, features, policies, actions = start, [start.features()], [], []
        learning = torch.is_grad_enabled()
        with torch.no_grad():
            for _ in range(horizon or self.config.horizon):
                with torch.set_grad_enabled(learning):
                    policies.append(self.policy(features[-1]))
                action = sample_categorical(policies[-1], generator)
                state = model.rssm.imagine_step(state, one_hot(action, model.actions), generator)
                features.append(state.features())
                actions.append(action)
            stacked = torch.stack(features)
            rewards = model.predict_reward(stacked[1:])
            discounts = self.config.discount * model.predict_discount(stacked[1:])
        return Imagined(
            stacked, torch.stack(policies), torch.stack(actions), rewards, discounts
        )

    def loss(
        self, model: WorldModel, start: State, alive: Tensor, generator: torch.Generator | None
    ) -> tuple[Tensor, dict[str, Tensor]]:
        """Actor and critic losses from N start states; a scalar and what to log.

        `alive` `[N]` is 0 where a start state ended its episode: nothing is learned from there.

        The actor's is equation 7 with returns divided by their smoothed 5-95 % range (at least
        `return_floor`) and an entropy bonus that stops at `entropy_limit` nats; the critic's is
        `_critic_loss`. Both are weighted by the chance that the imagined episode got that far.
        """
        config = self.config
        rollout = self.imagine(model, start, generator)
        visited, policy = rollout.features[:-1], rollout.policy
        logits = self.critic(visited)
        if self.bootstraps:
            values = self.value(rollout.features, model)
        else:  # those of the visited states are known
            known = model.expand(two_hot_mean(logits.detach(), model.bins))
            values = torch.cat([known, self.value(rollout.features[-1:], model)])
        returns = lambda_returns(rollout.rewards, rollout.discounts, values, config.trace_decay)
        weights = alive * arrival_weights(rollout.discounts)
        spread = self._update_scale(returns)

        log_policy = policy.log()
        chosen = log_policy.gather(-1, rollout.actions.unsqueeze(-1)).squeeze(-1)
        entropy = -(policy * log_policy).sum(-1)
        advantage = (returns - values[:-1]) / spread.clamp_min(config.return_floor)
        bonus = self.entropy * entropy.clamp_max(config.entropy_limit)
        actor_loss = -(chosen * advantage + bonus)
        critic_loss = self._critic_loss(model, visited, logits, returns)
        assert actor_loss.shape == critic_loss.shape == weights.shape
        actor_loss, critic_loss = (actor_loss * weights).mean(), (critic_loss * weights).mean()
        return actor_loss + critic_loss, {
            "loss/actor": actor_loss.detach(),
            "loss/critic": critic_loss.detach(),
            "policy/entropy": entropy.mean().detach(),
            "policy/imagined_return": returns[0].mean(),
            "policy/return_range": spread,
        }

    def imitation_loss(self, features: Tensor, batch: Mapping[str, Tensor]) -> Tensor:
        """Cross-entropy of the policy and what elite episodes did next; a scalar, in nats.

        features `[B, T, F]` of the states of a replayed batch (`Replay.sample`). Self-imitation
        (Oh et al. 2018) with an episode's end in place of its return. 0 without such an episode.
        """
        follows = batch["elite"][:, 1:] * (1.0 - batch["first"][:, 1:])
        log_policy = self.policy(features[:, :-1]).log()
        loss = -(log_policy * batch["action"][:, 1:]).sum(-1)
        assert loss.shape == follows.shape
        return (loss * follows).sum() / follows.sum().clamp_min(1.0)

    def _critic_loss(
        self, model: WorldModel, visited: Tensor, logits: Tensor, returns: Tensor
    ) -> Tensor:
        """Equation 6; where the slow critic regularises, its values are predicted too (DreamerV3).

        visited `[H, N, F]`, the critic's logits `[H, N, bins]`, returns `[H, N]` -> `[H, N]`.
        """
        loss = two_hot_loss(logits, model.squash(returns), model.bins)
        if not self.bootstraps:
            with torch.no_grad():
                slow = two_hot_mean(self.target(visited), model.bins)
            loss = loss + two_hot_loss(logits, slow, model.bins)
        return loss

    def _update_scale(self, returns: Tensor) -> Tensor:
        """Move the smoothed return range towards this batch's; corrected for its start at 0."""
        decay = self.config.return_decay
        self.return_range.lerp_(percentile_range(returns), 1.0 - decay)
        self.updates += 1
        return self.return_range / (1.0 - torch.pow(decay, self.updates))

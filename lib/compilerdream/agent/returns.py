"""Returns and their scale, as free functions. `H` imagination horizon, `N` imagined rollouts."""

import torch
from torch import Tensor


def lambda_returns(
    rewards: Tensor, discounts: Tensor, values: Tensor, trace_decay: float
) -> Tensor:
    """λ-returns of imagined rollouts (CompilerDream, below equation 6).

    rewards, discounts `[H, N]` belong to the state that each action leads to; values `[H+1, N]`
    are the critic's, of every state with the first. discounts hold γ times the probability that
    the episode goes on. Returns `[H, N]`: one for each state that an action was taken in.
    """
    assert rewards.shape == discounts.shape == values[1:].shape, (rewards.shape, values.shape)
    returns = torch.empty_like(rewards)
    following = values[-1]
    for step in reversed(range(rewards.shape[0])):
        blend = (1.0 - trace_decay) * values[step + 1] + trace_decay * following
        following = rewards[step] + discounts[step] * blend
        returns[step] = following
    return returns


def arrival_weights(discounts: Tensor) -> Tensor:
    """How likely each imagined state is still within its episode: `[H, N]` -> `[H, N]`.

    The first state counts fully; each later one by the product of the discounts before it.
    """
    ones = torch.ones_like(discounts[:1])
    return torch.cumprod(torch.cat([ones, discounts[:-1]]), 0)


def percentile_range(values: Tensor, low: float = 0.05, high: float = 0.95) -> Tensor:
    """Distance between two quantiles of all values; a scalar (DreamerV3, return scaling)."""
    quantiles = torch.quantile(
        values.flatten(), torch.tensor([low, high], dtype=values.dtype, device=values.device)
    )
    return quantiles[1] - quantiles[0]

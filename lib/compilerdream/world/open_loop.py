"""Open-loop prediction: what the model says whole sequences of passes would do, unseen.

The model predicts *smoothed* rewards (equation 4); `savings` undoes that.

Letters: `N` imaginations, `S` sequences, `T` passes, `O` size of one observation vector.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from compilerdream.world.distributions import one_hot
from compilerdream.world.model import WorldModel
from compilerdream.world.rssm import State


class Foreseen(NamedTuple):
    """What the model expects along S sequences of T passes, imagined N times; no gradients.

    rewards `[N, S, T]` smoothed, of the state after each pass; observations: vectors by name
    `[S, T, O]`, means over the imaginations.
    """

    rewards: Tensor
    observations: dict[str, Tensor]


@torch.no_grad()
def foresee(
    world: WorldModel, start: State, actions: Tensor, generator: torch.Generator | None
) -> Foreseen:
    """Imagine all sequences from each of N states: start `[N, …]`, actions `[S, T]` indices."""
    samples, (sequences, length) = start.deter.shape[0], actions.shape
    state = State(*(part.repeat_interleave(sequences, 0) for part in start))
    rewards: list[Tensor] = []
    observations: dict[str, list[Tensor]] = {name: [] for name in world.sizes}
    for step in range(length):
        taken = one_hot(actions[:, step], world.actions).repeat(samples, 1)
        state = world.rssm.imagine_step(state, taken, generator)
        features = state.features()
        rewards.append(world.predict_reward(features).view(samples, sequences))
        for name, vectors in world.decode(features).items():
            observations[name].append(vectors.view(samples, sequences, -1).mean(0))
    return Foreseen(
        torch.stack(rewards, -1), {name: torch.stack(v, 1) for name, v in observations.items()}
    )


def savings(smoothed: Tensor, smoothing: float) -> Tensor:
    """Smoothed rewards from the first pass on `[..., T]` -> sums of unsmoothed ones `[..., T]`.

    Equation 4, solved for the rewards, and summed.
    """
    return smoothed.cumsum(-1) + smoothed * (smoothing / (1.0 - smoothing))

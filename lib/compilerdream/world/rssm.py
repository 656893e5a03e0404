"""The recurrent state-space model: the representation and transition models of equation 1.

Letters: `B` batch, `T` time, `A` actions, `D` deterministic units, `K` latents, `C` classes,
`E` embedding.
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from compilerdream.world.distributions import (
    mix_uniform,
    one_hot_straight_through,
    sample_categorical,
)
from compilerdream.world.networks import Linear, NormalisedGRUCell, NormalisedLinear, unrolled


class State(NamedTuple):
    """A neural compiler state: what the model knows at one step.

    deter `[..., D]` the recurrent memory, stoch `[..., K*C]` the sampled one-hot latents.
    """

    deter: Tensor
    stoch: Tensor

    def features(self) -> Tensor:
        """What heads, actor and critic read: `[..., D + K*C]`."""
        return torch.cat([self.deter, self.stoch], -1)


class RSSM(nn.Module):
    """Discrete-latent recurrent state-space model (DreamerV2/V3; sizes from Table 5)."""

    def __init__(
        self,
        actions: int,
        embedding: int,
        deter: int,
        hidden: int,
        latents: int,
        classes: int,
        unimix: float,
    ):
        super().__init__()
        self.deter, self.latents, self.classes, self.unimix = deter, latents, classes, unimix
        self.stoch = latents * classes
        self.input = NormalisedLinear(self.stoch + actions, hidden)
        self.cell = NormalisedGRUCell(hidden, deter)
        self.prior = nn.Sequential(
            NormalisedLinear(deter, hidden), nn.Linear(hidden, latents * classes)
        )
        self.posterior = nn.Sequential(
            NormalisedLinear(deter + embedding, hidden), Linear(hidden, latents * classes)
        )

    def initial(self, batch: int) -> State:
        """The state before the first observation: zeros `[B, D]`, `[B, K*C]`."""
        like = self.cell.norm.weight
        return State(like.new_zeros(batch, self.deter), like.new_zeros(batch, self.stoch))

    def advance(self, state: State, action: Tensor) -> Tensor:
        """The next deterministic part: state, one-hot action `[B, A]` -> `[B, D]`."""
        return self.cell(self.input(torch.cat([state.stoch, action], -1)), state.deter)

    def probabilities(self, logits: Tensor) -> Tensor:
        """Logits `[..., K*C]` -> probabilities `[..., K, C]`."""
        return mix_uniform(logits.unflatten(-1, (self.latents, self.classes)), self.unimix)

    def sample(self, probabilities: Tensor, generator: torch.Generator | None) -> Tensor:
        """Probabilities `[..., K, C]` -> one-hot latents `[..., K*C]`, straight-through."""
        index = sample_categorical(probabilities, generator)
        return one_hot_straight_through(probabilities, index).flatten(-2)

    def imagine_step(
        self, state: State, action: Tensor, generator: torch.Generator | None
    ) -> State:
        """One step of the transition model: state, one-hot action `[B, A]` -> state."""
        deter = self.advance(state, action)
        prior = self.probabilities(self.prior(deter))
        return State(deter, self.sample(prior, generator))

    def observe_step(
        self,
        state: State,
        action: Tensor,
        embedding: Tensor,
        first: Tensor,
        generator: torch.Generator | None,
    ) -> tuple[State, Tensor]:
        """One step of the representation model.

        state, action `[B, A]` that led here, embedding `[B, E]`, first `[B]` (1 where an episode
        begins: memory and action are forgotten) -> state, posterior probabilities
        `[B, K, C]`.
        """
        keep = 1.0 - first.unsqueeze(-1)
        state = State(state.deter * keep, state.stoch * keep)
        deter = self.advance(state, action * keep)
        posterior = self.probabilities(self.posterior(torch.cat([deter, embedding], -1)))
        return State(deter, self.sample(posterior, generator)), posterior

    def observe(
        self,
        actions: Tensor,
        embeddings: Tensor,
        first: Tensor,
        generator: torch.Generator | None,
    ) -> tuple[State, Tensor, Tensor]:
        """The representation model along real sequences.

        actions `[B, T, A]` (each the one before its observation), embeddings `[B, T, E]`,
        first `[B, T]` -> states with axes `[B, T, …]`, posterior and prior probabilities
        `[B, T, K, C]`. The prior's head needs no recurrence and runs once for all steps.
        """
        batch, time = first.shape
        state = self.initial(batch)
        deters, stochs, posteriors = [], [], []
        with unrolled(self.input, self.cell, self.posterior):
            for t in range(time):
                state, posterior = self.observe_step(
                    state, actions[:, t], embeddings[:, t], first[:, t], generator
                )
                deters.append(state.deter)
                stochs.append(state.stoch)
                posteriors.append(posterior)
        states = State(torch.stack(deters, 1), torch.stack(stochs, 1))
        prior = self.probabilities(self.prior(states.deter))
        return states, torch.stack(posteriors, 1), prior

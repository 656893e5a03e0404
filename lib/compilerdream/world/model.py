"""The compiler world model: encoder, recurrent state-space model, heads, and its loss.

Letters: `B` batch, `T` time in replay, `O` size of one observation vector, `A` actions.
"""

from collections.abc import Mapping

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from compilerdream.config import ModelConfig
from compilerdream.world.distributions import (
    balanced_kl,
    symexp,
    symlog,
    two_hot_loss,
    two_hot_mean,
)
from compilerdream.world.networks import MLP
from compilerdream.world.rssm import RSSM, State


class WorldModel(nn.Module):
    """Simulates what passes do to a program's features and instruction count.

    `sizes` names the observation vectors and their lengths `O`, e.g. autophase 56 and
    histogram 42; one decoder predicts them all, and each has its own loss scale.
    """

    def __init__(self, sizes: Mapping[str, int], actions: int, config: ModelConfig):
        super().__init__()
        self.sizes, self.actions, self.config = dict(sizes), actions, config
        units, layers = config.units, config.layers
        self.encoder = MLP(sum(sizes.values()), 0, units, layers)
        self.rssm = RSSM(
            actions, units, config.deter, config.hidden, config.latents, config.classes,
            config.unimix,
        )  # fmt: skip
        width = config.deter + self.rssm.stoch
        self.decoder = MLP(width, sum(sizes.values()), units, layers)
        self.reward = MLP(width, config.bins, units, layers, zero_output=True)
        self.discount = MLP(width, 1, units, layers)
        self.register_buffer(
            "bins", torch.linspace(-config.bin_limit, config.bin_limit, config.bins)
        )

    def embed(self, observation: Mapping[str, Tensor]) -> Tensor:
        """Observation vectors `[..., O]` by name -> embedding `[..., E]`."""
        return self.encoder(self.squash(torch.cat([observation[name] for name in self.sizes], -1)))

    def squash(self, x: Tensor) -> Tensor:
        """Numbers as the networks read and predict them: symlog where the model says so."""
        return symlog(x) if self.config.symlog else x

    def expand(self, x: Tensor) -> Tensor:
        """What the networks predict -> numbers; the inverse of `squash`."""
        return symexp(x) if self.config.symlog else x

    def predict_reward(self, features: Tensor) -> Tensor:
        """Expected smoothed reward at a state: features `[..., F]` -> `[...]`."""
        return self.expand(two_hot_mean(self.reward(features), self.bins))

    def predict_discount(self, features: Tensor) -> Tensor:
        """Probability that the episode goes on: features `[..., F]` -> `[...]`."""
        return torch.sigmoid(self.discount(features).squeeze(-1).float())

    def decode(self, features: Tensor) -> dict[str, Tensor]:
        """Predicted observation vectors by name, `[..., O]`."""
        parts = self.expand(self.decoder(features)).split(list(self.sizes.values()), -1)
        return dict(zip(self.sizes, parts, strict=True))

    def loss(
        self, batch: Mapping[str, Tensor], generator: torch.Generator | None
    ) -> tuple[Tensor, State, dict[str, Tensor]]:
        """The model's loss on replayed sequences (equations 2 and 3, scales of Table 5).

        batch: each observation `[B, T, O]`; `action` `[B, T, A]` one-hot, the pass before the
        observation; `reward` `[B, T]` smoothed (equation 4); `terminal`, `first` `[B, T]`.
        Returns the scalar loss, the posterior states (axes `[B, T, …]`) and each term's value.
        """
        shape = batch["first"].shape
        states, posterior, prior = self.rssm.observe(
            batch["action"], self.embed(batch), batch["first"], generator
        )
        features = states.features()
        decoded = self.decoder(features).split(list(self.sizes.values()), -1)
        losses = {
            name: F.mse_loss(part, self.squash(batch[name]), reduction="none").sum(-1)
            for name, part in zip(self.sizes, decoded, strict=True)
        }
        reward = self.squash(batch["reward"])
        losses["reward"] = two_hot_loss(self.reward(features), reward, self.bins)
        seen = features if self.config.discount_gradient else features.detach()
        losses["discount"] = F.binary_cross_entropy_with_logits(
            self.discount(seen).squeeze(-1), 1.0 - batch["terminal"], reduction="none"
        )
        for name, value in losses.items():
            assert value.shape == shape, (name, value.shape, shape)
        terms = {name: value.mean() for name, value in losses.items()}
        terms["kl"] = balanced_kl(
            posterior, prior, self.config.kl_balance, self.config.free_nats,
            self.config.free_nats_each,
        )  # fmt: skip
        scales = self.config.loss_scales
        if terms.keys() - scales.keys():  # scales of observations that are not made lie idle
            raise ValueError(f"loss scales {sorted(scales)} do not match losses {sorted(terms)}")
        total = sum(scales[name] * term for name, term in terms.items())
        metrics = {f"loss/{name}": term.detach() for name, term in terms.items()}
        return total, states, metrics

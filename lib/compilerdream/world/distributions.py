"""Distributions and losses of the world model, as free functions on tensors.

Letters: `...` any leading batch axes, `K` latents, `C` classes a latent, `N` bins.
"""

import torch
import torch.nn.functional as F
from torch import Tensor


def mix_uniform(logits: Tensor, share: float) -> Tensor:
    """Probabilities `(1 - share) * softmax(logits) + share / C`.

    logits `[..., C]` -> probabilities `[..., C]`. DreamerV3's "unimix": no class ever has
    probability zero, so its logarithm and the KL divergence stay finite.
    """
    probabilities = F.softmax(logits, -1)
    if share == 0.0:
        return probabilities
    return (1.0 - share) * probabilities + share / logits.shape[-1]


def sample_categorical(probabilities: Tensor, generator: torch.Generator | None) -> Tensor:
    """Draw one class: probabilities `[..., C]` -> indices `[...]`.

    One uniform number a draw, looked up in the cumulated probabilities.
    """
    below = probabilities.detach().float().cumsum(-1)
    shape = (*probabilities.shape[:-1], 1)
    uniform = torch.rand(shape, generator=generator, device=probabilities.device)
    index = (below <= uniform * below[..., -1:]).sum(-1)
    return index.clamp_max_(probabilities.shape[-1] - 1)


def one_hot(index: Tensor, classes: int, dtype: torch.dtype = torch.float32) -> Tensor:
    """Indices `[...]` -> ones in rows of zeros `[..., C]`, of `dtype`; indices are not checked."""
    zeros = torch.zeros(*index.shape, classes, dtype=dtype, device=index.device)
    return zeros.scatter_(-1, index.unsqueeze(-1), 1.0)


class StraightThrough(torch.autograd.Function):
    """A sample whose gradient is that of its probabilities (DreamerV2, Section 2)."""

    @staticmethod
    def forward(ctx, probabilities: Tensor, sample: Tensor) -> Tensor:
        """The sample, unchanged."""
        return sample

    @staticmethod
    def backward(ctx, gradient: Tensor) -> tuple[Tensor, None]:
        """All of the gradient, for the probabilities."""
        return gradient, None


def one_hot_straight_through(probabilities: Tensor, index: Tensor) -> Tensor:
    """One-hot sample with straight-through gradient: `[..., C]`, indices `[...]` -> `[..., C]`."""
    sample = one_hot(index, probabilities.shape[-1], probabilities.dtype)
    return StraightThrough.apply(probabilities, sample) if probabilities.requires_grad else sample


def categorical_kl(p: Tensor, q: Tensor) -> Tensor:
    """KL[p || q] summed over K independent categoricals, in nats.

    Probabilities above zero, `[..., K, C]` -> `[...]` (CompilerDream equation 3).
    """
    return (p * (p.log() - q.log())).sum((-2, -1))


def balanced_kl(
    posterior: Tensor, prior: Tensor, balance: float, free: float, each: bool = False
) -> Tensor:
    """The KL loss with balance and free nats; a scalar, in nats.

    posterior, prior: probabilities `[B, T, K, C]`. `balance` is the share that trains the
    prior towards the posterior (Table 5: 0.8). `free` nats cost no gradient: of the batch mean
    (CompilerDream's code), or of `each` state (DreamerV3, equation 5).
    """
    train_prior = categorical_kl(posterior.detach(), prior)
    train_posterior = categorical_kl(posterior, prior.detach())
    if not each:
        train_prior, train_posterior = train_prior.mean(), train_posterior.mean()
    loss = balance * train_prior.clamp_min(free) + (1.0 - balance) * train_posterior.clamp_min(free)
    return loss.mean()


def symlog(x: Tensor) -> Tensor:
    """sign(x) ln(|x| + 1): large numbers become small, small ones stay (DreamerV3, equation 2)."""
    return torch.sign(x) * torch.log1p(x.abs())


def symexp(x: Tensor) -> Tensor:
    """The inverse of `symlog` (DreamerV3, equation 2)."""
    return torch.sign(x) * torch.expm1(x.abs())


def two_hot(values: Tensor, bins: Tensor) -> Tensor:
    """Spread each value over its two neighbouring bins: `[...]` -> `[..., N]`, rows sum to one.

    `bins` `[N]` evenly spaced and increasing; values outside are clipped to the end bins.
    """
    count = bins.shape[0]
    width = (bins[-1] - bins[0]) / (count - 1)
    position = ((values - bins[0]) / width).clamp(0.0, count - 1.0)
    low = position.floor().clamp_max(count - 2.0)
    share = (position - low).unsqueeze(-1)
    low = low.long().unsqueeze(-1)
    target = torch.zeros(*values.shape, count, dtype=values.dtype, device=values.device)
    target.scatter_(-1, low, 1.0 - share)
    return target.scatter_(-1, low + 1, share)


def two_hot_loss(logits: Tensor, values: Tensor, bins: Tensor) -> Tensor:
    """Cross-entropy of the two-hot target: logits `[..., N]`, values `[...]` -> nats `[...]`."""
    return -(two_hot(values, bins) * F.log_softmax(logits, -1)).sum(-1)


def two_hot_mean(logits: Tensor, bins: Tensor) -> Tensor:
    """Expected value under the bins: logits `[..., N]` -> `[...]`, in single precision."""
    return (F.softmax(logits.float(), -1) * bins).sum(-1)

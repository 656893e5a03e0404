"""Distributions and losses of the world model, as free functions on tensors.

Letters: `...` any leading batch axes, `K` latents, `C` classes a latent, `N` bins.
"""

import torch
import torch.nn.functional as F
from torch import Tensor


def mix_uniform(logits: Tensor, share: float) -> Tensor:
    """Log-probabilities of `(1 - share) * softmax(logits) + share / C`.

    logits `[..., C]` -> log-probabilities `[..., C]`. DreamerV3's "unimix": no class ever
    has probability zero, so the KL divergence stays finite.
    """
    if share == 0.0:
        return F.log_softmax(logits, -1)
    probabilities = F.softmax(logits, -1)
    return torch.log((1.0 - share) * probabilities + share / logits.shape[-1])


def sample_categorical(log_probabilities: Tensor, generator: torch.Generator | None) -> Tensor:
    """Draw one class: log-probabilities `[..., C]` -> indices `[...]` (Gumbel maximum)."""
    uniform = torch.rand(
        log_probabilities.shape, generator=generator, device=log_probabilities.device
    )
    gumbel = -torch.log(-torch.log(uniform.clamp_(1e-10, 1.0 - 1e-7)))
    return (log_probabilities.detach() + gumbel).argmax(-1)


def one_hot_straight_through(log_probabilities: Tensor, index: Tensor) -> Tensor:
    """One-hot sample whose gradient is that of the probabilities (DreamerV2, Section 2).

    log-probabilities `[..., C]`, index `[...]` -> `[..., C]`.
    """
    sample = F.one_hot(index, log_probabilities.shape[-1]).to(log_probabilities.dtype)
    if not log_probabilities.requires_grad:
        return sample
    probabilities = log_probabilities.exp()
    return sample + (probabilities - probabilities.detach())


def categorical_kl(log_p: Tensor, log_q: Tensor) -> Tensor:
    """KL[p || q] summed over K independent categoricals, in nats.

    log_p, log_q `[..., K, C]` -> `[...]` (CompilerDream equation 3).
    """
    return (log_p.exp() * (log_p - log_q)).sum((-2, -1))


def balanced_kl(posterior: Tensor, prior: Tensor, balance: float, free: float) -> Tensor:
    """The KL loss with balance and free nats; a scalar, in nats.

    posterior, prior: log-probabilities `[B, T, K, C]`. `balance` is the share that trains the
    prior towards the posterior (Table 5: 0.8); `free` nats on the batch mean cost no gradient
    (the reference code: 1.0).
    """
    train_prior = categorical_kl(posterior.detach(), prior).mean().clamp_min(free)
    train_posterior = categorical_kl(posterior, prior.detach()).mean().clamp_min(free)
    return balance * train_prior + (1.0 - balance) * train_posterior


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

"""The small networks that every part is made of."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn


class Linear(nn.Linear):
    """A linear layer whose steps along a sequence can be `unrolled`."""

    steps: "_Steps | None" = None

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x) if self.steps is None else self.steps(x)


@contextmanager
def unrolled(*modules: nn.Module) -> Iterator[None]:
    """Within, each call of these modules' `Linear` layers, on `[B, I]`, is a step of a sequence.

    The gradient of a layer's weights is then one product over all steps, not a sum of products,
    each of which writes as many numbers as there are weights.
    """
    layers = [part for module in modules for part in module.modules() if isinstance(part, Linear)]
    try:
        for layer in layers:
            layer.steps = _Steps(layer)
        yield
    finally:
        for layer in layers:
            layer.steps = None


class _Steps:
    """A layer as used step by step. `seen`: what went in, and the gradient of what came out."""

    def __init__(self, layer: Linear):
        device = layer.weight.device.type
        mixed = torch.is_autocast_enabled(device)
        kind = torch.get_autocast_dtype(device) if mixed else layer.weight.dtype
        self.seen: list[tuple[Tensor, Tensor]] = []
        self.whole = _Whole.apply(layer.weight, layer.bias, self.seen)
        self.weight = layer.weight.detach().to(kind)
        self.bias = None if layer.bias is None else layer.bias.detach().to(kind)

    def __call__(self, x: Tensor) -> Tensor:
        x = x.to(self.weight.dtype)
        return _Step.apply(x, self.whole, self.weight, self.bias, self.seen)


class _Whole(torch.autograd.Function):
    """A layer's parameters as a scalar that all steps depend on: theirs is the last gradient."""

    @staticmethod
    def forward(ctx, weight: Tensor, bias: Tensor | None, seen: list) -> Tensor:
        ctx.seen, ctx.dtype, ctx.biased = seen, weight.dtype, bias is not None
        return weight.new_zeros(())

    @staticmethod
    def backward(ctx, _: Tensor) -> tuple[Tensor, Tensor | None, None]:
        inputs, gradients = map(torch.cat, zip(*ctx.seen, strict=True))
        ctx.seen.clear()
        bias = gradients.sum(0).to(ctx.dtype) if ctx.biased else None
        return (gradients.t() @ inputs).to(ctx.dtype), bias, None


class _Step(torch.autograd.Function):
    """One step: the gradient of its input, and a note of what the parameters' needs."""

    @staticmethod
    def forward(
        ctx, x: Tensor, whole: Tensor, weight: Tensor, bias: Tensor | None, seen: list
    ) -> Tensor:
        ctx.save_for_backward(x, whole, weight)
        ctx.seen = seen
        return nn.functional.linear(x, weight, bias)

    @staticmethod
    def backward(ctx, gradient: Tensor) -> tuple[Tensor, Tensor, None, None, None]:
        x, whole, weight = ctx.saved_tensors
        ctx.seen.append((x, gradient))
        return gradient @ weight, torch.zeros_like(whole), None, None, None


class NormalisedLinear(nn.Module):
    """Linear, LayerNorm (eps 1e-3), SiLU: `[..., I]` -> `[..., O]` (Table 5, activation)."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.linear = Linear(inputs, outputs, bias=False)
        self.norm = nn.LayerNorm(outputs, eps=1e-3)

    def forward(self, x: Tensor) -> Tensor:
        return nn.functional.silu(self.norm(self.linear(x)))


class MLP(nn.Sequential):
    """`layers` normalised linears of `units`, then a linear to `outputs`: `[..., I]` -> `[..., O]`.

    `zero_output` starts the last layer at zero, so that rewards and values begin uninformed
    (DreamerV3), and the policy too (ours). `outputs=0` leaves the last layer out.
    """

    def __init__(
        self, inputs: int, outputs: int, units: int, layers: int, zero_output: bool = False
    ):
        widths = [inputs] + [units] * layers
        blocks: list[nn.Module] = [
            NormalisedLinear(i, o) for i, o in zip(widths, widths[1:], strict=False)
        ]
        if outputs:
            last = nn.Linear(widths[-1], outputs)
            if zero_output:
                nn.init.zeros_(last.weight)
                nn.init.zeros_(last.bias)
            blocks.append(last)
        super().__init__(*blocks)


class NormalisedGRUCell(nn.Module):
    """GRU cell with one LayerNorm over its three gates and an update bias of -1.

    x `[B, I]`, state `[B, D]` -> state `[B, D]` (DreamerV2's cell, which the reference uses).
    """

    def __init__(self, inputs: int, units: int):
        super().__init__()
        self.gates = Linear(inputs + units, 3 * units, bias=False)
        self.norm = nn.LayerNorm(3 * units, eps=1e-3)

    def forward(self, x: Tensor, state: Tensor) -> Tensor:
        gates = self.norm(self.gates(torch.cat([x, state], -1))).to(state.dtype)
        reset, candidate, update = gates.chunk(3, -1)
        candidate = torch.tanh(torch.sigmoid(reset) * candidate)
        return torch.lerp(state, candidate, torch.sigmoid(update - 1.0))

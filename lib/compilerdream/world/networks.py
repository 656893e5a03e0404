"""The small networks that every part is made of."""

import torch
from torch import Tensor, nn


class NormalisedLinear(nn.Module):
    """Linear, LayerNorm (eps 1e-3), SiLU: `[..., I]` -> `[..., O]` (Table 5, activation)."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.linear = nn.Linear(inputs, outputs, bias=False)
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
        self.gates = nn.Linear(inputs + units, 3 * units, bias=False)
        self.norm = nn.LayerNorm(3 * units, eps=1e-3)

    def forward(self, x: Tensor, state: Tensor) -> Tensor:
        gates = self.norm(self.gates(torch.cat([x, state], -1))).to(state.dtype)
        reset, candidate, update = gates.chunk(3, -1)
        candidate = torch.tanh(torch.sigmoid(reset) * candidate)
        return torch.lerp(state, candidate, torch.sigmoid(update - 1.0))

"""An agent whose world model is the toy compiler itself: what planning and quality reach at best.

A state is the six kinds of instructions, the reward's unit, the passes taken and the last reward.
"""

from types import SimpleNamespace

import torch
from torch import nn

from compilerdream.compiler.toy import PASSES, ToyEnv, ToyProgram, _fewest, apply_pass
from compilerdream.config import compose
from compilerdream.train.run import make_dreamer
from compilerdream.world.rssm import State

LENGTH = 8  # passes an episode
SCALE = torch.tensor([64.0] * 5 + [4.0])  # of the kinds, as they are seen


class TrueDynamics(nn.Module):
    """The toy compiler in the place of the recurrent model."""

    width = 9

    def initial(self, batch):
        return State(torch.zeros(batch, self.width), torch.zeros(batch, 0))

    def observe_step(self, state, action, embedding, first, generator):
        rows = []
        for known, seen in zip(state.deter.tolist(), embedding.tolist(), strict=True):
            kinds = tuple(round(x) for x in seen[:6])
            env = ToyEnv([])
            env.reset(options={"program": ToyProgram("seen", *kinds)})
            unit = known[6] or max(env.o0 - env.oz, 1)
            rows.append([*kinds, unit, round(seen[6]), 0.0])
        return State(torch.tensor(rows), state.stoch), None

    def imagine_step(self, state, action, generator):
        rows = []
        for known, taken in zip(state.deter.tolist(), action.argmax(-1).tolist(), strict=True):
            kinds = tuple(int(x) for x in known[:6])
            after = apply_pass(kinds, PASSES[taken])
            reward = (sum(kinds[:5]) - sum(after[:5])) / known[6]
            rows.append([*after, known[6], known[7] + 1, reward])
        return State(torch.tensor(rows), state.stoch)


class TrueWorld(nn.Module):
    """A world model that is right."""

    def __init__(self):
        super().__init__()
        self.sizes, self.actions = {"autophase": 8, "histogram": 7}, len(PASSES)
        self.bins, self.rssm = torch.zeros(1), TrueDynamics()

    def embed(self, observation):
        seen = observation["autophase"]
        return torch.cat([seen[..., :6] * SCALE, seen[..., 7:] * LENGTH], -1)

    def predict_reward(self, features):
        return features[..., 8]

    def predict_discount(self, features):
        return (features[..., 7] < LENGTH).float()

    def decode(self, features):
        total = features[..., :5].sum(-1, keepdim=True) / 200
        shown = (features[..., :6] / SCALE, total, features[..., 7:8] / LENGTH)
        return {"autophase": torch.cat(shown, -1), "histogram": features.new_zeros(
            *features.shape[:-1], 7)}  # fmt: skip


class TrueBehaviour(nn.Module):
    """An actor that knows nothing, and a critic that knows the best that can be reached."""

    config = SimpleNamespace(discount=1.0)

    def policy(self, features):
        return torch.full((*features.shape[:-1], len(PASSES)), 1.0 / len(PASSES))

    def value(self, features, world):
        best = [
            (sum(row[:5]) - _fewest(tuple(int(x) for x in row[:6]), int(LENGTH - row[7]))) / row[6]
            for row in features.tolist()
        ]
        return torch.tensor(best)


def knowing_agent():
    """An agent with the true model, no actor to speak of, and true values."""
    dreamer = make_dreamer(compose(["experiment=toy"]))
    dreamer.world, dreamer.behaviour = TrueWorld(), TrueBehaviour()
    return dreamer


def within_sight(programs):
    """Programs whose features do not leave the range that the agent sees."""
    return [p for p in programs if p.useful + p.calls < 64 and p.memory + 4 * p.calls < 64]

"""The learner: one world model, one behaviour, their optimisers, and one update of all.

Letters: `B` batch, `T` time in replay, `A` actions.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from compilerdream.agent.behaviour import Behaviour
from compilerdream.agent.opening import Opening
from compilerdream.config import AgentConfig, ModelConfig
from compilerdream.world.distributions import one_hot, sample_categorical
from compilerdream.world.model import WorldModel
from compilerdream.world.rssm import State


class Dreamer(nn.Module):
    """CompilerDream's agent: world model, actor, critic (Section 3).

    `sizes` gives each observation vector's length by name; `actions` the number of passes.
    """

    def __init__(
        self, sizes: Mapping[str, int], actions: int, model: ModelConfig, agent: AgentConfig
    ):
        super().__init__()
        self.world = WorldModel(sizes, actions, model)
        self.behaviour = Behaviour(model.deter + self.world.rssm.stoch, self.world, agent)
        self.actions, self.repeats, self.stay_below = actions, agent.repeats, agent.stay_below
        self.closing: tuple[int, ...] = ()  # this and the next two are learned after all else
        self.opening: Opening | None = None
        self.coreset: tuple[tuple[int, ...], ...] = ()

    @property
    def device(self) -> torch.device:
        """Where the parameters are."""
        return self.world.bins.device

    def initial(self, batch: int = 1) -> tuple[State, Tensor]:
        """State and previous action (none: zeros `[B, A]`) before an episode's first pass."""
        return self.world.rssm.initial(batch), torch.zeros(batch, self.actions, device=self.device)

    @torch.no_grad()
    def observe(
        self, memory: tuple[State, Tensor], observation: Mapping[str, np.ndarray],
        generator: torch.Generator | None,
    ) -> State:  # fmt: skip
        """States `[B, …]` after one observation (vectors `[O]` by name), latents sampled for each.

        memory: states and previous actions `[B, …]`, as `initial` gives them.
        """
        state, previous = memory
        batch = len(previous)
        tensors = {
            name: torch.as_tensor(observation[name], dtype=torch.float32, device=self.device)[None]
            for name in self.world.sizes
        }
        embedding = self.world.embed(tensors).expand(batch, -1)
        going_on = previous.new_zeros(batch)
        return self.world.rssm.observe_step(state, previous, embedding, going_on, generator)[0]

    @torch.no_grad()
    def act(
        self,
        memory: tuple[State, Tensor],
        observation: Mapping[str, np.ndarray],
        generator: torch.Generator | None,
        greedy: bool,
        exploration: float = 0.0,
        idle: Collection[int] = (),
        barred: Collection[int] = (),
    ) -> tuple[int, tuple[State, Tensor]]:
        """Choose a pass for one observation (vectors `[O]` by name).

        Latents are sampled; the pass is the likeliest when `greedy` (the paper's evaluation),
        else sampled, with `exploration` of the probability spread evenly. Of passes that are `idle`
        one is chosen only if no other has a probability of `stay_below`; `barred` ones never are.
        Returns the pass and the memory for the next call.
        """
        state = self.observe(memory, observation, generator)
        policy = self.behaviour.policy(state.features())
        if exploration:
            policy = (1.0 - exploration) * policy + exploration / self.actions
        if barred:
            policy = policy.clone()
            policy[..., list(barred)] = 0.0
        if 0 < len(idle) < self.actions:
            others = policy.clone()
            others[..., list(idle)] = 0.0
            stay = one_hot(torch.tensor([min(idle)], device=self.device), self.actions)
            policy = others if others.max() >= self.stay_below else stay
        action = policy.argmax(-1) if greedy else sample_categorical(policy, generator)
        return int(action), (state, one_hot(action, self.actions))


class Learner:
    """Optimisers around a Dreamer, and the one update that moves everything.

    Actor and critic share no parameters, so one Adam moves both; their gradients are clipped by
    their joint norm. With `averaging` above 0, `player` is a moving average of the parameters.
    """

    def __init__(
        self, dreamer: Dreamer, model: ModelConfig, agent: AgentConfig, seed: int,
        averaging: float = 0.0,
    ):  # fmt: skip
        self.dreamer, self.model_config, self.agent_config = dreamer, model, agent
        self.generator = torch.Generator(dreamer.device).manual_seed(seed)
        self.updates = 0
        self.optimizers = {
            "world": _adam(dreamer.world.parameters(), model),
            "behaviour": _adam(dreamer.behaviour.learned(), agent),
        }
        self.average = None
        if averaging:
            rule = partial(_average, averaging)
            self.average = AveragedModel(dreamer, multi_avg_fn=rule, use_buffers=True)
            self.average.requires_grad_(False)

    @property
    def player(self) -> Dreamer:
        """The agent to validate, keep and evaluate."""
        return self.average.module if self.average else self.dreamer

    def anneal(self, rate: float, budget: float) -> None:
        """Set learning rates to a share of the configured ones, and the entropy bonus's weight.

        `rate` and `budget`, the share of the run's budget that is spent, lie in 0 to 1.
        """
        configs = {"world": self.model_config, "behaviour": self.agent_config}
        for name, config in configs.items():
            for group in self.optimizers[name].param_groups:
                group["lr"] = rate * config.learning_rate
        start, end = self.agent_config.entropy, self.agent_config.final_entropy
        self.dreamer.behaviour.entropy = start ** (1.0 - budget) * end**budget

    def update(self, batch: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """One step on a batch of replayed sequences (`WorldModel.loss` gives its shapes).

        Returns detached scalars to log; nothing is read back to the host here.
        """
        world, behaviour = self.dreamer.world, self.dreamer.behaviour
        features = sorted(world.sizes.keys() - {"histogram"})
        noise = self.model_config.feature_noise
        batch = as_other_programs(batch, features, noise, self.generator)
        kind = self.dreamer.device.type
        with torch.autocast(kind, torch.bfloat16, enabled=self.model_config.mixed_precision):
            loss, states, metrics = world.loss(batch, self.generator)
        norm = self._step("world", world.parameters(), loss, self.model_config.clip_norm)
        with torch.autocast(kind, torch.bfloat16, enabled=self.model_config.mixed_precision):
            starts, alive = self._starts(states, 1.0 - batch["terminal"])
            loss, more = behaviour.loss(world, starts, alive, self.generator)
            if self.agent_config.imitation:
                imitation = behaviour.imitation_loss(states.features().detach(), batch)
                loss = loss + self.agent_config.imitation * imitation
                more["loss/imitation"] = imitation.detach()
        self._step("behaviour", list(behaviour.learned()), loss, self.agent_config.clip_norm)
        self.updates += 1
        if self.updates % self.agent_config.target_every == 0:
            behaviour.move_target()
        if self.average:
            self.average.update_parameters(self.dreamer)
        return metrics | more | {"loss/world_gradient_norm": norm}

    def _starts(self, states: State, alive: Tensor) -> tuple[State, Tensor]:
        """Where imagination begins: all B·T states, or a sample of `imagine_starts` of them.

        alive `[B, T]`, 0 at the end of an episode, comes along as `[N]`.
        """
        flat = State(*(part.detach().flatten(0, 1) for part in states))
        alive = alive.flatten()
        count, wanted = flat.deter.shape[0], self.agent_config.imagine_starts
        if not 0 < wanted < count:
            return flat, alive
        pick = torch.randperm(count, generator=self.generator, device=self.dreamer.device)[:wanted]
        return State(*(part[pick] for part in flat)), alive[pick]

    def _step(self, name: str, parameters, loss: Tensor, clip_norm: float) -> Tensor:
        optimizer = self.optimizers[name]
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        norm = nn.utils.clip_grad_norm_(parameters, clip_norm)
        optimizer.step()
        return norm.detach()


def as_other_programs(
    batch: Mapping[str, Tensor], features: Sequence[str], noise: float, generator: torch.Generator
) -> Mapping[str, Tensor]:
    """A batch with the features `[B, T, O]` of its programs scaled at random, alike along a row.

    So no program is known again by its features. The logarithms of the scales have `noise` as
    their standard deviation.
    """
    if not noise:
        return batch
    scaled = dict(batch)
    for name in features:
        rows, _, size = batch[name].shape
        scale = torch.empty(rows, 1, size, device=batch[name].device)
        scaled[name] = batch[name] * scale.normal_(0.0, noise, generator=generator).exp_()
    return scaled


@torch.no_grad()
def _average(keep: float, averages: list[Tensor], now: list[Tensor], number: Tensor) -> None:
    """Move averages towards the parameters of now; at first faster, so that no start lingers.

    number: of averages before this one.
    """
    count = int(number)
    share = 1.0 - min(keep, (1.0 + count) / (10.0 + count))
    for average, value in zip(averages, now, strict=True):
        if average.is_floating_point():
            average.lerp_(value, share)
        else:
            average.copy_(value)


def _adam(parameters, config: ModelConfig | AgentConfig) -> torch.optim.Optimizer:
    """Adam whose weights shrink by `weight_decay` a step, whatever the rate (DreamerV2)."""
    return torch.optim.AdamW(
        list(parameters),
        lr=config.learning_rate,
        eps=config.adam_epsilon,
        weight_decay=config.weight_decay / config.learning_rate,
        fused=True,
    )

"""The world model's side of a trajectory: what it expects, one pass ahead or all the way.

The model predicts features over the instruction count and *smoothed* rewards (equation 4), not
counts. Undoing the smoothing gives the reward of each pass, and with -O0's and -Oz's counts
equation 9 gives instructions.

Letters: `T` passes, `H` imagined steps, `N` sampled imaginations, `A` actions, `O` observation.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from torch import Tensor

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy
from compilerdream.explore.trajectory import Trajectory, Views
from compilerdream.replay.buffer import smoothed_rewards
from compilerdream.world.rssm import State


@dataclass(frozen=True)
class Imagined:
    """A trajectory as the model dreams it: from `start` on it knows only the passes.

    observations: predicted vectors by name `[N, T + 1, O]`; smoothed_rewards, rewards, counts and
    discounts `[N, T + 1]`. Up to and with `start` the model had seen the compiler. The first
    reward is 0, as no pass has been applied there.
    """

    start: int
    observations: dict[str, np.ndarray]
    smoothed_rewards: np.ndarray
    rewards: np.ndarray
    counts: np.ndarray
    discounts: np.ndarray

    def against(self, trajectory: Trajectory, quantity: str, smoothing: float) -> pd.DataFrame:
        """Real and imagined values of one quantity by step, for `imagined_against_real`.

        quantity: `count`, `smoothed reward`, or a feature's name (over the instruction count, as
        the agent sees it). Columns step, real, imagined (mean over N), low, high (10-90 %).
        """
        if quantity == "count":
            real, imagined = trajectory.counts, self.counts
        elif quantity == "smoothed reward":
            real = smoothed_rewards(trajectory.rewards, smoothing)
            imagined = self.smoothed_rewards
        else:
            index = trajectory.feature_names.index(quantity)
            real = trajectory.observations["autophase"][:, index]
            imagined = self.observations["autophase"][:, :, index]
        low, high = np.percentile(imagined, [10, 90], axis=0)
        return pd.DataFrame(
            {
                "step": np.arange(len(real)),
                "real": real,
                "imagined": imagined.mean(0),
                "low": low,
                "high": high,
            }
        )


@torch.no_grad()
def imagine(
    dreamer: Dreamer, trajectory: Trajectory, action_names: Sequence[str], smoothing: float,
    start: int = 0, samples: int = 16, seed: int = 0,
) -> Imagined:  # fmt: skip
    """Dream along a trajectory's passes, seeing the compiler only up to step `start`.

    `smoothing` is the α that the model was trained with. ValueError for a pass that the model
    does not know.
    """
    generator = torch.Generator(dreamer.device).manual_seed(seed)
    actions = _one_hot(dreamer, trajectory.passes, action_names)
    states = _posteriors(dreamer, trajectory, actions, samples, generator)[: start + 1]
    for step in range(start, len(trajectory.passes)):
        action = actions[step].expand(samples, -1)
        states.append(dreamer.world.rssm.imagine_step(states[-1], action, generator))
    features = torch.stack([state.features() for state in states], 1)
    smooth = dreamer.world.predict_reward(features)
    smooth[:, 0] = 0.0
    real = torch.as_tensor(smoothed_rewards(trajectory.rewards, smoothing), device=smooth.device)
    smooth[:, : start + 1] = real[: start + 1]
    rewards = torch.zeros_like(smooth)
    rewards[:, 1:] = _unsmoothed(smooth[:, :-1], smooth[:, 1:], smoothing)
    saved = rewards.cumsum(1) * max(trajectory.o0 - trajectory.oz, 1)
    return Imagined(
        start=start,
        observations={n: v.cpu().numpy() for n, v in dreamer.world.decode(features).items()},
        smoothed_rewards=smooth.cpu().numpy(),
        rewards=rewards.cpu().numpy(),
        counts=(trajectory.o0 - saved).cpu().numpy(),
        discounts=dreamer.world.predict_discount(features).cpu().numpy(),
    )


@torch.no_grad()
def views(
    dreamer: Dreamer, trajectory: Trajectory, action_names: Sequence[str], smoothing: float,
    samples: int = 8, seed: int = 0,
) -> Views:  # fmt: skip
    """What agent and model think at every step, having seen the compiler up to there.

    The agent's pass probabilities, and for *each* pass the count that the model expects after it;
    both are means over `samples` sampled latents.
    """
    generator = torch.Generator(dreamer.device).manual_seed(seed)
    actions = _one_hot(dreamer, trajectory.passes, action_names)
    real = smoothed_rewards(trajectory.rewards, smoothing)
    every = torch.eye(dreamer.actions, device=dreamer.device)
    unit = max(trajectory.o0 - trajectory.oz, 1)
    probabilities, counts = [], []
    for step, state in enumerate(_posteriors(dreamer, trajectory, actions, samples, generator)):
        policy = dreamer.behaviour.policy(state.features()).mean(0)
        probabilities.append(policy.cpu().numpy())
        tried = State(*(part.repeat_interleave(dreamer.actions, 0) for part in state))
        tried = dreamer.world.rssm.imagine_step(tried, every.repeat(samples, 1), generator)
        smooth = dreamer.world.predict_reward(tried.features())
        rewards = _unsmoothed(float(real[step]), smooth, smoothing)
        rewards = rewards.reshape(samples, dreamer.actions).mean(0).cpu().numpy()
        counts.append(trajectory.counts[step] - unit * rewards)
    return Views(tuple(action_names), np.stack(probabilities), np.stack(counts))


def agent_passes(
    dreamer: Dreamer, program, env, passes: Sequence[str] = (), length: int = 45, seed: int = 0
) -> tuple[str, ...]:
    """Let the agent go on after `passes`, its likeliest pass each time, to `length` passes in all.

    It watches the given passes as if it had chosen them. ValueError for one that it does not know;
    compiler faults pass through.
    """
    given = _one_hot(dreamer, passes, env.action_names)
    env.reset(options={"program": program})
    policy = AgentPolicy(dreamer)
    policy.begin(env, seed)
    for step in range(length):
        action = policy.act(env.observation)
        if step < len(given):
            action = int(given[step].argmax())
            policy.take_instead(action)
        env.step(action)
    return env.passes


def _posteriors(
    dreamer: Dreamer, trajectory: Trajectory, actions: Tensor, samples: int,
    generator: torch.Generator,
) -> list[State]:  # fmt: skip
    """The model's states `[N, …]` at each of the T + 1 steps, having seen all up to each."""
    state, previous = dreamer.initial(samples)
    states = []
    for step in range(len(trajectory.counts)):
        seen = {
            name: torch.as_tensor(trajectory.observations[name][step], device=dreamer.device)
            for name in dreamer.world.sizes
        }
        embedding = dreamer.world.embed(seen).expand(samples, -1)
        going_on = previous.new_zeros(samples)
        state, _ = dreamer.world.rssm.observe_step(state, previous, embedding, going_on, generator)
        states.append(state)
        if step < len(actions):
            previous = actions[step].expand(samples, -1)
    return states


def _one_hot(dreamer: Dreamer, passes: Sequence[str], action_names: Sequence[str]) -> Tensor:
    """Pass names -> `[T, A]`; ValueError names one that the model has no action for."""
    unknown = [name for name in passes if name not in action_names]
    if unknown:
        raise ValueError(f"the model was trained without the pass {unknown[0]}")
    indices = [list(action_names).index(name) for name in passes]
    chosen = torch.tensor(indices, dtype=torch.long, device=dreamer.device)
    return F.one_hot(chosen, dreamer.actions).float()


def _unsmoothed(before: Tensor | float, after: Tensor, smoothing: float) -> Tensor:
    """Equation 4 solved for the reward: smoothed rewards before and after a pass -> reward."""
    return (after - smoothing * before) / (1.0 - smoothing)

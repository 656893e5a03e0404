"""A replayed episode, and the picture of one of its steps. Letters: `T` passes, `A` actions."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from compilerdream.compiler.rewards import step_reward
from compilerdream.plots import style, trajectories

AGENT_TITLE = "What the agent would do next, and the\nchange of the count that the model expects"


@dataclass(frozen=True)
class Trajectory:
    """What the compiler says along a pass list.

    passes `[T]` names; counts `[T + 1]` instructions, O0 first; features `[T + 1, N]` as the
    compiler counts them, named by feature_names `[N]`; observations: vectors by name
    `[T + 1, O]`, what an agent sees.
    """

    program: str
    passes: tuple[str, ...]
    counts: np.ndarray
    oz: int
    features: np.ndarray
    feature_names: tuple[str, ...]
    observations: dict[str, np.ndarray]

    @property
    def o0(self) -> int:
        """Instructions before any pass."""
        return int(self.counts[0])

    @property
    def rewards(self) -> np.ndarray:
        """Reward of each pass, `[T]` (equation 9)."""
        pairs = zip(self.counts, self.counts[1:], strict=False)
        return np.array([step_reward(int(a), int(b), self.o0, self.oz) for a, b in pairs])

    def table(self) -> pd.DataFrame:
        """One row a step, `[T + 1]`: step, pass (empty at first), count, reward, reward_so_far."""
        rewards = np.concatenate([[np.nan], self.rewards])
        return pd.DataFrame(
            {
                "step": np.arange(len(self.counts)),
                "pass": ["", *self.passes],
                "count": self.counts,
                "reward": rewards,
                "reward_so_far": np.nancumsum(rewards),
            }
        )

    def changes(self, step: int) -> pd.DataFrame:
        """What the pass of one step did to the features: feature, before, after."""
        before = self.features[max(step - 1, 0)]
        return pd.DataFrame(
            {"feature": self.feature_names, "before": before, "after": self.features[step]}
        )


@dataclass(frozen=True)
class Views:
    """What agent and model think along a trajectory; see `imagine.views`.

    probabilities `[T + 1, A]` of each next pass; predicted_counts `[T + 1, A]` instructions
    that the model expects after each; action_names `[A]`.
    """

    action_names: tuple[str, ...]
    probabilities: np.ndarray
    predicted_counts: np.ndarray


@dataclass(frozen=True)
class ExplorerState:
    """All that the explorer's picture shows."""

    trajectory: Trajectory
    step: int
    views: Views | None = None


def replay(program, passes: Sequence[str], env) -> Trajectory:
    """Reset `env` on the program, apply the passes in order, record every step.

    A pass outside the environment's action space is applied by name where the compiler has it.
    Compiler faults pass through.
    """
    observation, _ = env.reset(options={"program": program})
    observations, features, counts = [observation], [env.features()], [env.count]
    for name in passes:
        if name in env.action_names:
            env.step(env.action_names.index(name))
        else:
            env.apply((name,))
        observations.append(env.observation)
        features.append(env.features())
        counts.append(env.count)
    return Trajectory(
        program=program.name,
        passes=tuple(passes),
        counts=np.array(counts),
        oz=env.oz,
        features=np.stack(features),
        feature_names=env.feature_names,
        observations={
            name: np.stack([seen[name] for seen in observations]) for name in observation
        },
    )


def draw(state: ExplorerState) -> Figure:
    """The picture: counts, rewards, features changed by this step's pass, likeliest next passes.

    Where `views` are given, the model's one-step prediction stands beside each real count and
    reward: made from what it had seen before the pass.
    """
    trajectory, step = state.trajectory, state.step
    figure, axes = style.subplots(
        2, 2, (12.0, 7.0), gridspec_kw={"width_ratios": [1.8, 1.0]}
    )
    table = _with_predictions(trajectory, state.views)
    trajectories.instruction_counts(
        table, axes[0, 0], o0=trajectory.o0, oz=trajectory.oz, now=step
    )
    trajectories.step_rewards(table, axes[1, 0], now=step)
    done = trajectory.passes[step - 1] if step else "no pass yet"
    trajectories.feature_changes(trajectory.changes(step), axes[0, 1])
    style.title(axes[0, 1], f"Features changed by {done}" if step else "Before the first pass")
    trajectories.pass_preferences(_choices(state), axes[1, 1])
    style.title(axes[1, 1], AGENT_TITLE)
    count = int(trajectory.counts[step])
    figure.suptitle(
        f"{trajectory.program}: step {step} of {len(trajectory.passes)}, {done}: {count} "
        f"instructions, -Oz count / count = {trajectory.oz / max(count, 1):.3f}",
        fontsize=11.5, fontweight="bold",
    )  # fmt: skip
    return figure


def _with_predictions(trajectory: Trajectory, views: Views | None) -> pd.DataFrame:
    """The trajectory's table with `predicted` and `predicted_reward` columns where known."""
    table = trajectory.table()
    if views is None:
        return table
    predicted = np.full(len(table), np.nan)
    for step, name in enumerate(trajectory.passes):
        if name in views.action_names:
            predicted[step + 1] = views.predicted_counts[step, views.action_names.index(name)]
    before = np.concatenate([[np.nan], trajectory.counts[:-1]])
    rewards = (before - predicted) / max(trajectory.o0 - trajectory.oz, 1)
    return table.assign(predicted=predicted, predicted_reward=rewards)


def _choices(state: ExplorerState) -> pd.DataFrame:
    views, step = state.views, state.step
    if views is None:
        return pd.DataFrame({"pass": [], "probability": [], "predicted_change": []})
    return pd.DataFrame(
        {
            "pass": views.action_names,
            "probability": views.probabilities[step],
            "predicted_change": views.predicted_counts[step] - state.trajectory.counts[step],
        }
    )

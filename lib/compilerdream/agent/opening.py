"""The first pass, chosen by what whole real episodes of the agent gave after it.

The actor settles early on how episodes begin: an imagined horizon does not reach to where another
beginning pays, and what it never does it learns nothing about. So after training each training
program is played twice with the real compiler, as the agent would and with another first pass, and
a regression on the features of new programs learns which end is smaller: policy iteration by
rollouts and supervised learning (Lagoudakis and Parr, 2003), for one pass. An episode is still one
trial.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy
from compilerdream.paths import write_whole

NAME = "opening"  # of the files
CLIPPED = 0.3  # gains, as logarithms, count up to this
FOLDS = 10


class OpeningError(Exception):
    """There is no opening, or its files are damaged."""


@dataclass(frozen=True)
class Opening:
    """What a first pass is expected to gain, by a kernel regression on a program's features.

    mean and scale `[O]` make features even; points `[N, O]` are the training programs', weights
    `[N]` theirs; gamma `[]` is the width of the Laplacian kernel and offset `[]` the mean gain.
    Gains are logarithms of the instruction count without the pass over that with it.
    """

    mean: np.ndarray
    scale: np.ndarray
    points: np.ndarray
    weights: np.ndarray
    gamma: np.ndarray
    offset: np.ndarray

    def gain(self, observation: Mapping[str, np.ndarray]) -> float:
        """The gain expected for a program that looks like this (vectors `[O]` by name)."""
        even = (features(observation) - self.mean) / self.scale
        near = np.exp(-self.gamma * np.abs(self.points - even).sum(1))
        return float(self.offset + near @ self.weights)

    def save(self, folder: Path, facts: Mapping[str, Any]) -> None:
        """Write opening.safetensors and opening.json, what else is known about it."""
        arrays = {field.name: getattr(self, field.name) for field in fields(self)}
        save_file({k: np.asarray(v, np.float64) for k, v in arrays.items()}, _arrays(folder))
        write_whole(_facts(folder), json.dumps(facts, indent=1) + "\n")


def load(folder: Path) -> tuple[Opening, dict[str, Any]]:
    """A run's opening and its facts; OpeningError where there is none or it is damaged."""
    try:
        arrays, facts = load_file(_arrays(folder)), json.loads(_facts(folder).read_text())
        return Opening(**{field.name: arrays[field.name] for field in fields(Opening)}), facts
    except FileNotFoundError as error:
        raise OpeningError(
            f"{error.filename or folder}: this run has learned no opening yet: compilerdream "
            "opening agent=RUN"
        ) from error
    except (SafetensorError, ValueError, KeyError) as error:
        raise OpeningError(
            f"{_arrays(folder)} or {_facts(folder).name} is damaged ({error}): delete both and "
            "learn it again: compilerdream opening agent=RUN"
        ) from error


def fit(seen: Sequence[np.ndarray], gains: Sequence[float]) -> Opening:
    """Learn from features `[O]` and gains, one of each for a program; widths by cross-validation.

    At least FOLDS programs are needed.
    """
    from sklearn.kernel_ridge import KernelRidge
    from sklearn.model_selection import GridSearchCV, KFold
    from sklearn.preprocessing import StandardScaler

    clipped = np.clip(np.asarray(gains), -CLIPPED, CLIPPED)
    scaler = StandardScaler().fit(np.stack(seen))
    points, offset = scaler.transform(np.stack(seen)), clipped.mean()
    found = GridSearchCV(
        KernelRidge(kernel="laplacian"),
        {"gamma": [0.005, 0.01, 0.02, 0.04, 0.08], "alpha": [0.1, 0.25, 0.5, 1.0, 2.0]},
        cv=KFold(FOLDS, shuffle=True, random_state=0),
    ).fit(points, clipped - offset)
    return Opening(
        scaler.mean_, scaler.scale_, points, found.best_estimator_.dual_coef_,
        np.asarray(found.best_params_["gamma"]), np.asarray(offset),
    )  # fmt: skip


def features(observation: Mapping[str, np.ndarray]) -> np.ndarray:
    """What is known of a new program: all vectors but the histogram, one after the other."""
    names = sorted(observation.keys() - {"histogram"})
    return np.concatenate([observation[name] for name in names])


class OpeningPolicy(AgentPolicy):
    """The trained agent, which begins with `action` where `opening` expects it to gain.

    Without an opening it begins so with every program.
    """

    name = "opening"

    def __init__(self, dreamer: Dreamer, action: int, opening: Opening | None = None):
        super().__init__(dreamer)
        self.action, self.opening = action, opening

    def act(self, observation: Mapping[str, np.ndarray]) -> int:
        """The next pass, given everything seen in this episode."""
        is_first = self.last is None
        action = super().act(observation)
        if is_first and (self.opening is None or self.opening.gain(observation) > 0.0):
            action = self.action
            self.take_instead(action)
        return action


def _arrays(folder: Path) -> Path:
    return folder / f"{NAME}.safetensors"


def _facts(folder: Path) -> Path:
    return folder / f"{NAME}.json"

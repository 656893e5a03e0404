"""Sequences of passes on one program: played for real, and imagined from the first look alone.

The sequences of a program, drawn from the seed and the program's name, are of two sorts, half each
(of an odd number the actor has one more):

- `actor`: what the agent plays on the compiler, first its likeliest passes, then sampled ones. They
  are alike and good, and to rank them is what a search needs.
- `random`: passes drawn evenly. They are easier to tell apart, as some leave out what matters.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from compilerdream.agent.policy import AgentPolicy
from compilerdream.baselines.policies import RandomPolicy
from compilerdream.compiler.faults import CompilerFault, ServiceDied
from compilerdream.config import AgentConfig, EnvConfig
from compilerdream.evaluation.measure import episode_seed
from compilerdream.evaluation.records import ResultRow, counted
from compilerdream.evaluation.world_quality import INTERVAL, FeatureSums
from compilerdream.replay.buffer import smoothed_rewards
from compilerdream.replay.episode import Episode
from compilerdream.train.episodes import make_env, play
from compilerdream.train.run import load_agent
from compilerdream.world.open_loop import foresee, savings

SORTS = ("actor", "random")


@dataclass(frozen=True)
class Job:
    """What all programs have in common.

    smoothing: the α of the rewards that the model was trained on. sequences: of a program; samples:
    imaginations of each, which differ in their latents.
    """

    env: EnvConfig
    agent: Path
    smoothing: float
    seed: int
    sequences: int
    samples: int
    commit: str
    config_hash: str
    device: str = "cpu"
    settings: AgentConfig | None = None  # of the agent, where they are not the run's


@dataclass(frozen=True)
class Compared:
    """One program's sequences, real and imagined. Letters: `S` sequences, `T` passes.

    rows: the real ones as results that replay, `S` of them, whose `policy` is sort and number.
    rewards and imagined_rewards `[S, T]` are smoothed, imagined the mean of the imaginations;
    savings and imagined_savings are their unsmoothed sums so far; low and high `[S]` the
    `INTERVAL` of the imagined savings at the end. features: by sort.
    """

    rows: list[ResultRow]
    rewards: np.ndarray
    imagined_rewards: np.ndarray
    savings: np.ndarray
    imagined_savings: np.ndarray
    low: np.ndarray
    high: np.ndarray
    features: dict[str, FeatureSums]

    @property
    def sorts(self) -> np.ndarray:
        """The sort of each sequence `[S]`."""
        return np.array([row.policy.split("-")[0] for row in self.rows])


@dataclass(frozen=True)
class Missing:
    """A program without a comparison: `fault`, or nothing that -Oz could save as the unit."""

    kind: str  # fault | nothing-to-save
    why: str


class Bench:
    """One environment and one agent; a worker of `corpora.crew`."""

    def __init__(self, job: Job, threads: int | None = None):
        if threads is not None:
            torch.set_num_threads(threads)
        self.job = job
        self.env = make_env(job.env, ())
        self.dreamer, _ = load_agent(job.agent, job.device, job.settings)

    def do(self, program) -> Compared | Missing:
        """Compare on one program; tried once more where the compiler died on the way."""
        try:
            try:
                return self._compare(program)
            except ServiceDied:
                return self._compare(program)
        except CompilerFault as fault:
            return Missing("fault", " ".join(str(fault).split()))

    def close(self) -> None:
        """End the compiler service."""
        self.env.close()

    def _compare(self, program) -> Compared | Missing:
        self.env.reset(options={"program": program})
        if self.env.baseline_saving < 1:
            why = "the baseline saves nothing, so savings have no unit"
            return Missing("nothing-to-save", f"{program.suite}/{program.name}: {why}")
        rows, episodes = [], []
        for name, policy, seed in self._players(program):
            episodes.append(play(self.env, program, policy, seed))
            rows.append(self._row(program, name))
        return self._against(program, rows, episodes)

    def _players(self, program) -> Iterator[tuple[str, AgentPolicy | RandomPolicy, int]]:
        """Each sequence's name, who plays it, and the seed of the draws."""
        first = episode_seed(self.job.seed, program)
        actors = (self.job.sequences + 1) // 2
        likeliest = AgentPolicy(self.dreamer)
        sampled = AgentPolicy(self.dreamer, greedy=False)
        random = RandomPolicy(self.dreamer.actions)
        for index in range(actors):
            yield f"actor-{index:03d}", sampled if index else likeliest, first + index
        for index in range(self.job.sequences - actors):
            yield f"random-{index:03d}", random, first + index

    def _row(self, program, name: str) -> ResultRow:
        """The sequence that was played last, as a result that replays."""
        return ResultRow(
            program=program.name, suite=program.suite, family=getattr(program, "family", ""),
            split=getattr(program, "split", ""), language=getattr(program, "language", ""),
            policy=name, **counted(self.env.counts, self.env.oz), passes=" ".join(self.env.passes),
            semantics="untested", fault="", wall_s=0.0, seed=self.job.seed,
            commit=self.job.commit, config_hash=self.job.config_hash,
        )  # fmt: skip

    def _against(self, program, rows: list[ResultRow], episodes: list[Episode]) -> Compared:
        """Imagine the same passes from the first observation, and lay both side by side."""
        smoothing = self.job.smoothing
        generator = torch.Generator(self.dreamer.device)
        generator.manual_seed(episode_seed(self.job.seed, program))
        first = {name: seen[0] for name, seen in episodes[0].observations.items()}
        actions = torch.as_tensor(np.stack([episode.actions for episode in episodes]))
        memory = self.dreamer.initial(self.job.samples)
        look = self.dreamer.observe(memory, first, generator)
        foreseen = foresee(self.dreamer.world, look, actions.to(self.dreamer.device), generator)
        dreamed = savings(foreseen.rewards.double(), smoothing).cpu().numpy()
        low, high = np.percentile(dreamed[:, :, -1], INTERVAL, axis=0)
        rewards = np.stack([episode.rewards for episode in episodes]).astype(float)
        smoothed = np.stack([smoothed_rewards(one, smoothing)[1:] for one in rewards])
        found = Compared(
            rows=rows, rewards=smoothed, imagined_rewards=foreseen.rewards.mean(0).cpu().numpy(),
            savings=rewards.cumsum(1), imagined_savings=dreamed.mean(0), low=low, high=high,
            features={},
        )  # fmt: skip
        vectors = np.stack([_features(episode.observations) for episode in episodes])
        imagined = _features({k: v.cpu().numpy() for k, v in foreseen.observations.items()})
        for sort in SORTS:
            chosen = found.sorts == sort
            found.features[sort] = FeatureSums.of(
                imagined[chosen], vectors[chosen, 1:], vectors[0, 0]
            )
        return found


def _features(observations: dict[str, np.ndarray]) -> np.ndarray:
    """All that is seen of the program and that passes change, by name: `[..., O]`."""
    return np.concatenate([observations[name] for name in _seen(observations)], -1)


def _seen(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if name not in ("histogram", "callgraph"))


def feature_names(env) -> list[str]:
    """The names of what `FeatureSums` counts: Autophase's, and InstCount's by number."""
    names: list[str] = []
    spaces = env.observation_space.spaces
    for kind in _seen(spaces):
        size = spaces[kind].shape[0]
        numbered = [f"{kind}-{index}" for index in range(size)]
        names += env.feature_names if kind == "autophase" else numbered
    return names

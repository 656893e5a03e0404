"""Collection: playing episodes, here or in a process of its own beside learning."""

import os
import queue
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy, StepPolicy
from compilerdream.baselines.policies import RandomPolicy
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.toy import ToyEnv
from compilerdream.config import AgentConfig, EnvConfig, ModelConfig
from compilerdream.replay.episode import Episode


def make_env(config: EnvConfig, programs: Sequence):
    """The environment that a configuration names."""
    if config.compiler == "toy":
        return ToyEnv(list(programs), config.episode_length)
    return LlvmEnv(
        programs, config.actions, config.episode_length, config.step_timeout, config.reset_timeout
    )


def play(env, program, policy: StepPolicy, seed: int) -> Episode:
    """One episode of `policy` on `program`, recorded. Compiler faults pass through."""
    observation, _ = env.reset(options={"program": program})
    policy.start(seed)
    observations, actions, rewards = [observation], [], []
    terminated = truncated = False
    while not (terminated or truncated):
        action = policy.act(observation)
        observation, reward, terminated, truncated, _ = env.step(action)
        observations.append(observation)
        actions.append(action)
        rewards.append(reward)
    return Episode(
        program=program.name,
        observations={
            name: np.stack([seen[name] for seen in observations]) for name in observation
        },
        actions=np.array(actions, np.int64),
        rewards=np.array(rewards, np.float32),
        counts=np.array(env.counts, np.int64),
        oz=env.oz,
        terminal=terminated,
    )


@dataclass(frozen=True)
class Collected:
    """What a collector hands over: an episode, or the fault that ended one."""

    episode: Episode | None
    fault: CompilerFault | None = None


class EpisodeSource:
    """Plays episode after episode on programs drawn evenly with replacement.

    Episode `n` of a seed is the same whoever plays it, given the same parameters: its program
    and its policy's seed are drawn from (seed, n). It is written to `folder` as soon as it ends,
    so that a kill loses nothing but the running one.
    """

    def __init__(
        self, env_config: EnvConfig, programs: Sequence, dreamer: Dreamer, exploration: float,
        seed: int, prefill: int, folder: Path,
    ):  # fmt: skip
        self.env = make_env(env_config, programs)
        self.programs, self.seed, self.prefill, self.folder = programs, seed, prefill, folder
        self.agent = AgentPolicy(dreamer, greedy=False, exploration=exploration)
        self.random = RandomPolicy(len(self.env.pass_names))

    def play(self, number: int, steps: int) -> Collected:
        """Episode `number`, when `steps` passes have been played before it."""
        random = np.random.default_rng((self.seed, number))
        program = self.programs[int(random.integers(len(self.programs)))]
        policy = self.random if steps < self.prefill else self.agent
        try:
            episode = play(self.env, program, policy, int(random.integers(2**31)))
        except CompilerFault as fault:
            return Collected(None, fault)
        episode.save(Episode.path(self.folder, number))
        return Collected(episode)

    def close(self) -> None:
        """End the compiler service."""
        self.env.close()


class InlineCollector:
    """Plays one episode when asked, in the learner's process: slower, and repeatable."""

    def __init__(self, make_source: Callable[[Dreamer], EpisodeSource], dreamer: Dreamer):
        self.source = make_source(dreamer)

    def collect(self, number: int, steps: int, wanted: bool) -> Iterator[Collected]:
        """Play episode `number` if it is wanted."""
        if wanted:
            yield self.source.play(number, steps)

    def publish(self) -> None:
        """Nothing to do: the source plays with the learner's own parameters."""

    def close(self) -> None:
        """End the compiler service."""
        self.source.close()


@dataclass(frozen=True)
class CollectorJob:
    """What the collecting process needs to start."""

    env: EnvConfig
    programs: tuple
    sizes: dict[str, int]
    actions: int
    model: ModelConfig
    agent: AgentConfig
    seed: int
    prefill: int
    folder: Path
    number: int
    steps: int


class ProcessCollector:
    """Plays episodes in a process of its own while the learner learns.

    At most a few finished episodes wait in the queue, so that collection keeps the pace that
    learning sets. The process ends itself when its parent is gone.
    """

    def __init__(self, job: CollectorJob, dreamer: Dreamer):
        context = torch.multiprocessing.get_context("spawn")
        self.dreamer = dreamer
        self.episodes = context.Queue(maxsize=4)
        self.parameters = context.Queue(maxsize=1)
        self.publish()
        self.process = context.Process(
            target=_collect_forever, args=(job, self.episodes, self.parameters, os.getpid()),
            daemon=True,
        )  # fmt: skip
        self.process.start()

    def collect(self, number: int, steps: int, wanted: bool) -> Iterator[Collected]:
        """The next finished episode when it is wanted; nothing if none comes within a second."""
        if not wanted:
            return
        try:
            yield self.episodes.get(timeout=1.0)
        except queue.Empty:
            if not self.process.is_alive():
                raise RuntimeError(
                    f"the collecting process ended (exit status {self.process.exitcode}); its last "
                    "words are above"
                ) from None

    def publish(self) -> None:
        """Hand the current parameters to the process, if it has taken the last ones."""
        if self.parameters.empty():
            state = self.dreamer.state_dict()
            self.parameters.put({name: value.cpu().numpy().copy() for name, value in state.items()})

    def close(self) -> None:
        """End the process and its compiler service; parameters that it did not take are dropped."""
        self.parameters.cancel_join_thread()
        self.process.terminate()
        self.process.join(20)
        if self.process.is_alive():
            self.process.kill()


def _put(episodes, got: Collected) -> bool:
    """Wait a second at most for room in the queue; whether there was."""
    try:
        episodes.put(got, timeout=1.0)
    except queue.Full:
        return False
    return True


def _collect_forever(job: CollectorJob, episodes, parameters, parent: int) -> None:
    """The collecting process: play, hand over, take new parameters, until the parent is gone."""
    import signal

    signal.signal(signal.SIGTERM, lambda *_: (_ for _ in ()).throw(SystemExit(0)))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    torch.set_num_threads(1)
    dreamer = Dreamer(job.sizes, job.actions, job.model, job.agent)
    source = EpisodeSource(
        job.env, job.programs, dreamer, job.agent.exploration, job.seed, job.prefill, job.folder
    )
    number, steps = job.number, job.steps
    try:
        while os.getppid() == parent:
            if not parameters.empty():
                fresh = parameters.get()
                dreamer.load_state_dict({n: torch.from_numpy(v) for n, v in fresh.items()})
            got = source.play(number, steps)
            number += 1
            steps += len(got.episode) - 1 if got.episode else 0
            while os.getppid() == parent and not _put(episodes, got):
                continue
    finally:
        episodes.cancel_join_thread()
        source.close()

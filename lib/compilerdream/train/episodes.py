"""Playing episodes for training: which program, which policy, and what to do when it fails."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy, OpenedPolicy, StepPolicy
from compilerdream.baselines.policies import RandomPolicy, SequencePolicy
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import CompilerFault
from compilerdream.compiler.service import Session
from compilerdream.compiler.toy import ToyEnv
from compilerdream.config import AgentConfig, ConfigError, EnvConfig, ModelConfig, WorkersConfig
from compilerdream.paths import write_whole
from compilerdream.replay.episode import Episode
from compilerdream.train.archive import Archive

# So that what follows another beginning is learned, however rarely the actor chooses it.
OPENED = 0.4


def make_env(
    config: EnvConfig, programs: Sequence, checked: bool = True,
    session: Session | None = None, skipped: Collection[str] = (),
):  # fmt: skip
    """The environment that a configuration names; ConfigError where there is no such one.

    checked: whether LLVM verifies the program after each pass. session: the compiler, where several
    environments share one. skipped: passes that are not run, beside those of `config`.
    """
    if config.compiler == "toy":
        return ToyEnv(list(programs), config.episode_length)
    actions = config.custom if config.actions == "custom" else config.actions
    try:
        return LlvmEnv(
            programs, actions, config.episode_length, config.step_timeout, config.reset_timeout,
            config.observations, config.reward, config.baseline, checked, session,
            {*config.skipped, *skipped},
        )  # fmt: skip
    except ValueError as error:
        raise ConfigError(f"these settings of env make no environment: {error}") from error


def play(env, program, policy: StepPolicy, seed: int, searched: bool = False) -> Episode:
    """One episode of `policy` on `program`, recorded. Compiler faults pass through."""
    observation, _ = env.reset(options={"program": program})
    policy.start(seed)
    observations, actions, rewards, counts = [observation], [], [], [env.count]
    terminated = truncated = False
    while not (terminated or truncated):
        action = policy.act(observation)
        observation, reward, terminated, truncated, _ = env.step(action)
        observations.append(observation)
        actions.append(action)
        rewards.append(reward)
        counts.append(env.count)
    return Episode(
        program=program.name,
        observations={
            name: np.stack([seen[name] for seen in observations]) for name in observation
        },
        actions=np.array(actions, np.int64),
        rewards=np.array(rewards, np.float32),
        counts=np.array(counts, np.int64),
        oz=env.oz,
        terminal=terminated,
        searched=searched,
    )


@dataclass(frozen=True)
class Job:
    """What a worker needs to play a run's episodes, also on another machine.

    quarantined: names of programs that are not played any more. number: the first episode's.
    search: share of the episodes after `prefill` that come from a search of so many trials each;
    archive: what is known from the episodes before `number`. opening: how a share OPENED of the
    agent's episodes begins; empty: none.
    """

    env: EnvConfig
    programs: tuple
    sizes: dict[str, int]
    actions: int
    model: ModelConfig
    agent: AgentConfig
    workers: WorkersConfig
    seed: int
    prefill: int
    folder: Path
    number: int = 0
    quarantined: frozenset[str] = frozenset()
    search: float = 0.0
    trials: int = 0
    archive: Archive | None = None
    opening: tuple[int, ...] = ()

    def dreamer(self) -> Dreamer:
        """An agent of the right sizes, to be given parameters."""
        return Dreamer(self.sizes, self.actions, self.model, self.agent)


@dataclass(frozen=True)
class Collected:
    """What a worker hands over: an episode, or the fault that ended one.

    tried: passes that a search applied to find it.
    """

    episode: Episode | None
    fault: CompilerFault | None = None
    tried: int = 0


class Quarantine:
    """Programs that the compiler fails on again and again, and why.

    A program that fails `limit` times with no success between is played no more. With a `file`,
    each is written there as it comes in, and read again by the next Quarantine.
    """

    def __init__(self, limit: int, file: Path | None = None):
        self.limit, self.file = limit, file
        self.reasons: dict[str, str] = {}
        self._failures: Counter[str] = Counter()
        if file is not None and file.is_file():
            self.reasons = json.loads(file.read_text())

    def worked(self, program: str) -> None:
        """The program was played to its end."""
        self._failures.pop(program, None)

    def failed(self, fault: CompilerFault) -> None:
        """The program ended in a fault."""
        self._failures[fault.program] += 1
        if self._failures[fault.program] < self.limit or fault.program in self.reasons:
            return
        self.reasons[fault.program] = str(fault)
        if self.file is not None:
            write_whole(self.file, json.dumps(self.reasons, indent=1) + "\n")


class NoProgramsLeft(Exception):
    """Every program is in quarantine."""


class Lottery:
    """Draws programs with replacement: suites evenly, and then programs of the suite.

    So a small suite beside a large one is not lost. Programs in quarantine are not drawn.
    """

    def __init__(self, programs: Sequence, quarantine: Quarantine):
        self.quarantine, self.count = quarantine, len(programs)
        self.suites: dict[str, list] = defaultdict(list)
        for program in programs:
            self.suites[program.suite].append(program)

    def draw(self, random: np.random.Generator):
        """A program; NoProgramsLeft where all are in quarantine."""
        left = self.quarantine.reasons
        suites = [
            kept
            for programs in self.suites.values()
            if (kept := [program for program in programs if program.name not in left])
        ]
        if not suites:
            raise NoProgramsLeft(
                f"all {self.count} programs failed {self.quarantine.limit} times in a row: the "
                "reasons are in quarantine.json of the run's folder"
            )
        programs = suites[int(random.integers(len(suites)))]
        return programs[int(random.integers(len(programs)))]


class EpisodeSource:
    """Plays a run's episodes by number, on programs that a Lottery draws.

    Episode `n` of a seed is the same whoever plays it, given the same parameters, programs and
    workers: its program and its policy's seed are drawn from (seed, n). With `episodes_per_load`
    above one, that many episodes of a worker follow one another on one program, which then is
    loaded once. An episode is written to the job's folder as soon as it ends, so that a kill loses
    nothing but the running one.
    """

    def __init__(self, job: Job, dreamer: Dreamer):
        self.job = job
        self.env = make_env(job.env, job.programs, checked=False)
        self.agent = AgentPolicy(dreamer, greedy=False, exploration=job.agent.exploration)
        self.opened = None
        if job.opening:
            self.opened = OpenedPolicy(dreamer, job.opening, False, job.agent.exploration)
        self.random = RandomPolicy(len(self.env.action_names))
        self.quarantine = Quarantine(job.workers.quarantine_after)
        self.quarantine.reasons = dict.fromkeys(job.quarantined, "")
        self.lottery = Lottery(job.programs, self.quarantine)
        self.archive = job.archive or Archive(job.actions, job.env.episode_length)

    def play(self, number: int) -> Collected:
        """Episode `number`; the first `prefill` steps' worth are random."""
        program = self._program(number)
        self._tried = 0
        by_chance = number * self.job.env.episode_length < self.job.prefill
        random = np.random.default_rng((self.job.seed, number, 2))
        searched = not by_chance and random.random() < self.job.search
        policy = self.random if by_chance else self.agent
        if self.opened and not (by_chance or searched) and random.random() < OPENED:
            policy = self.opened
        policy_seed = np.random.default_rng((self.job.seed, number, 1)).integers(2**31)
        try:
            if searched:
                policy = SequencePolicy(self._searched(program, random))
            episode = play(self.env, program, policy, int(policy_seed), searched)
        except CompilerFault as fault:
            self.quarantine.failed(fault)
            return Collected(None, fault, self._tried)
        self.quarantine.worked(program.name)
        self.archive.add(episode)
        episode.save(Episode.path(self.job.folder, number))
        return Collected(episode, None, self._tried)

    def close(self) -> None:
        """End the compiler service."""
        self.env.close()

    def _searched(self, program, random: np.random.Generator) -> tuple[int, ...]:
        """The best of some new sequences for a program."""

        def try_out(actions: tuple[int, ...]) -> int:
            self._tried += len(actions)
            return self.env.try_out(program, actions)

        return self.archive.search(program.name, self.job.trials, random, try_out)

    def _program(self, number: int):
        workers = self.job.workers
        block = number // (workers.count * workers.episodes_per_load)
        random = np.random.default_rng((self.job.seed, block, number % workers.count, 0))
        return self.lottery.draw(random)

"""Learning how to begin: a trained agent's real episodes on each program, begun in several ways.

Some ways are a person's, `train.opening`. Others are mined: for each source of programs the one
sequence that is best without looking at a program, which the agent then goes on from.
"""

import dataclasses
import math
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.opening import Opening, look
from compilerdream.agent.policy import AgentPolicy, OpenedPolicy
from compilerdream.baselines.mining import Order, mine
from compilerdream.baselines.sampling import Wanted
from compilerdream.compiler.faults import CompilerFault
from compilerdream.config import Config, ConfigError
from compilerdream.corpora import crew
from compilerdream.corpora.crew import Lost
from compilerdream.train.episodes import make_env

LEAST = 10  # programs to learn anything from
SAMPLE = 96  # programs of a source that a sequence is mined on
EVALUATIONS = 25_000  # runs of a sequence on a program, for each source


def opening_sequences(config: Config) -> tuple[tuple[int, ...], ...]:
    """The sequences of `train.opening`, as indices of passes; empty where it is.

    ConfigError where the environment has no such pass, and where a sequence is empty or fills an
    episode.
    """
    if not config.train.opening:
        return ()
    names = make_env(config.env, ()).action_names
    found = []
    for sequence in config.train.opening.split(","):
        passes = sequence.split()
        unknown = [name for name in passes if name not in names]
        if unknown:
            raise ConfigError(f"train.opening={unknown[0]}: there are {', '.join(names)}")
        if not 0 < len(passes) < config.env.episode_length:
            raise ConfigError(
                f"train.opening={config.train.opening}: each sequence needs 1 to "
                f"{config.env.episode_length - 1} passes"
            )
        found.append(tuple(map(names.index, passes)))
    return tuple(found)


def check_opening(config: Config) -> None:
    """ConfigError where `train.opening` or `train.mined` cannot be."""
    opening_sequences(config)
    needed = config.train.mined + config.train.closing
    if config.train.mined and needed >= config.env.episode_length:
        raise ConfigError(
            f"train.mined={config.train.mined}: with train.closing={config.train.closing} no pass "
            f"of {config.env.episode_length} is left to the agent: less"
        )


def mine_openings(
    config: Config, programs: Sequence, folder: Path, quiet: bool
) -> tuple[tuple[int, ...], ...]:
    """For each source of SAMPLE programs or more, a sequence of at most `train.mined` passes.

    As indices of passes; where no source has so many, one sequence for all. Writes what was mined,
    and all that a killed mining goes on from, into `folder`. MiningError where a source has no
    program to mine from, or `folder` holds a mining with other settings.
    """
    if not config.train.mined:
        return ()
    sources: dict[str, list] = {}
    for program in programs:
        sources.setdefault(program.suite, []).append(program)
    large = {name: lot for name, lot in sources.items() if len(lot) >= SAMPLE}
    env = dataclasses.replace(config.env, episode_length=config.train.mined)
    order = Order(env, config.seed, Wanted(SAMPLE, 1), EVALUATIONS, 0.0, safe=True)
    names = make_env(config.env, ()).action_names
    found = []
    for name, lot in (large or {"all": list(programs)}).items():
        facts = {"corpus": config.corpus.name, "split": "train", "source": name}
        mined = mine(order, lot, folder / name, facts, quiet=quiet)
        found.append(tuple(names.index(action) for action in mined.sequence))
    return tuple(dict.fromkeys(found))


def learn_opening(
    config: Config, dreamer: Dreamer, programs: Sequence, folder: Path, faults: Counter[str],
    quiet: bool,
) -> Opening | None:  # fmt: skip
    """Play each program as the agent would and begun in each way; learn from all ends.

    The ways are those of `train.opening`, and those mined into `folder`. A program that the
    compiler fails on is left out and counted in `faults`, as `opening-…`. None where fewer than
    LEAST are left. The agent shall have no opening yet. Each core plays; the result is the same
    with any number of them.
    """
    sequences = opening_sequences(config) + mine_openings(config, programs, folder, quiet)
    start = partial(_Player, config, dreamer, sequences, tuple(programs))
    env = config.env
    limit = (1 + len(sequences)) * (env.reset_timeout + env.episode_length * env.step_timeout)
    played = crew.work(start, range(len(programs)), crew.processors(), limit)
    ends = dict(tqdm(played, "first passes", total=len(programs), disable=quiet or None))
    seen, gains = [], []
    for place in range(len(programs)):
        end = ends[place]
        if isinstance(end, CompilerFault | Lost):
            faults[f"opening-{getattr(end, 'kind', 'lost')}"] += 1
            continue
        features, (freely, *begun) = end
        seen.append(features)
        gains.append([math.log(freely / count) for count in begun])
    if len(seen) < LEAST:
        return None
    return Opening(sequences, np.stack(seen), np.array(gains, np.float32))


class _Player:
    """Plays a program in all ways, in a process of its own."""

    def __init__(
        self, config: Config, dreamer: Dreamer, sequences: Sequence[tuple[int, ...]],
        programs: Sequence,
    ):  # fmt: skip
        torch.set_num_threads(config.train.threads)
        self.programs, self.env = programs, make_env(config.env, (), checked=False)
        self.policies = [AgentPolicy(dreamer), *(OpenedPolicy(dreamer, s) for s in sequences)]

    def do(self, place: int) -> tuple[np.ndarray, list[int]] | CompilerFault:
        """What the program at this place looks like, and the counts that each policy leaves."""
        counts: list[int] = []
        try:
            for policy in self.policies:
                self.env.reset(options={"program": self.programs[place]})
                if not counts:
                    features = look(self.env)
                policy.optimize(self.env, place)
                counts.append(max(self.env.count, 1))
        except CompilerFault as fault:
            return fault
        return features, counts

    def close(self) -> None:
        """End the compiler."""
        self.env.close()

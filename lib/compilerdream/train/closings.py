"""Learning how episodes end: one sequence of passes for whatever a trained agent leaves.

Some passes gain a little on a few programs and harm none. For the actor each of them is lost in
the model's noise; together they are a percent. So an agent plays training programs to where it has
nothing likely left to do, and a sequence is mined (`baselines/mining.py`) on what it leaves there.
"""

import dataclasses
import shutil
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy
from compilerdream.baselines.mining import Order, mine
from compilerdream.baselines.sampling import Wanted, spread
from compilerdream.compiler.faults import CompilerFault
from compilerdream.config import Config, ConfigError
from compilerdream.train.episodes import make_env

SAMPLE = 192  # programs at most, spread over families
EVALUATIONS = 60_000  # runs of a sequence on a program


def check_closing(config: Config) -> None:
    """ConfigError where `train.closing` leaves the agent no pass of its own."""
    if config.train.closing >= config.env.episode_length:
        raise ConfigError(
            f"train.closing={config.train.closing}: an episode has {config.env.episode_length} "
            "passes, and the agent's come first: fewer"
        )


def learn_closing(
    config: Config, dreamer: Dreamer, programs: Sequence, folder: Path, faults: Counter[str],
    quiet: bool,
) -> tuple[int, ...]:  # fmt: skip
    """Mine a sequence of at most `train.closing` passes on what the agent leaves; its indices.

    The agent shall have no closing yet; its opening is used. A program that the compiler fails on
    is left out and counted in `faults`, as `closing-…`; empty where none is left. Writes what was
    mined, and all that a killed mining goes on from, into `folder`.
    """
    left = folder / "programs"
    left.mkdir(parents=True, exist_ok=True)
    found = _what_it_leaves(config, dreamer, programs, left, faults, quiet)
    if not found:
        return ()
    env = dataclasses.replace(config.env, episode_length=config.train.closing)
    order = Order(env, config.seed, Wanted(SAMPLE, 1), EVALUATIONS, 0.0, safe=True)
    facts = {"corpus": config.corpus.name, "split": "train", "begins": "where the agent rests"}
    mined = mine(order, found, folder, facts, quiet=quiet)
    shutil.rmtree(left)
    names = make_env(config.env, ()).action_names
    return tuple(names.index(name) for name in mined.sequence)


def _what_it_leaves(
    config: Config, dreamer: Dreamer, programs: Sequence, folder: Path, faults: Counter[str],
    quiet: bool,
) -> list:  # fmt: skip
    """Programs as they are where the agent's closing would begin, their bitcode in `folder`."""
    policy, most = AgentPolicy(dreamer), config.env.episode_length - config.train.closing
    env = make_env(config.env, (), checked=False)
    found = []
    try:
        places = spread(programs, config.seed)[:SAMPLE]
        for place in tqdm(places, "last passes", disable=quiet or None):
            program = programs[place]
            try:
                env.reset(options={"program": program})
                policy.begin(env, place)
                for _ in range(most):
                    action = policy.act(env.observation)
                    if policy.rests:
                        break
                    env.step(action)
                bitcode = folder / f"{len(found)}.bc"
                env.write_bitcode(bitcode)
            except CompilerFault as fault:
                faults[f"closing-{fault.kind}"] += 1
                continue
            found.append(dataclasses.replace(program, bitcode=bitcode))
    finally:
        env.close()
    return found

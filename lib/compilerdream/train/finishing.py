"""What a trained agent learns last, by whole real episodes: how to begin, to end, and to go on."""

import time
from pathlib import Path
from typing import Any

from compilerdream.agent.dreamer import Dreamer
from compilerdream.agent.policy import AgentPolicy
from compilerdream.config import Config
from compilerdream.replay import store
from compilerdream.train import checkpoint
from compilerdream.train.closings import check_closing, learn_closing
from compilerdream.train.coresets import learn_coreset, try_all
from compilerdream.train.episodes import make_env
from compilerdream.train.loop import Parts, score
from compilerdream.train.openings import check_opening, learn_opening

PROGRAMS = 7500  # to learn from, at most, in equal shares of a corpus's sources


def check(config: Config) -> None:
    """ConfigError where what the settings say to learn last cannot be."""
    check_closing(config)
    check_opening(config)


def finish(
    config: Config, dreamer: Dreamer, best: Path, programs: list, folder: Path, parts: Parts,
    quiet: bool,
) -> dict[str, Any]:  # fmt: skip
    """Add an opening, a closing and a coreset to the run's agent, as its settings say.

    Each is kept in the checkpoint `best` that `dreamer` was read from, the first two if validation
    programs do not become larger by them. What was learned before a kill is not learned again.
    folder: the run's. Returns what run.json shall say.
    """
    faults = parts.faults
    opening, dreamer.opening = dreamer.opening, None
    closing, dreamer.closing = dreamer.closing, ()
    bar = _score(config, dreamer, parts)
    facts: dict[str, Any] = {"one_try_validation_geomean": bar}
    if config.train.opening or config.train.mined:
        started = time.monotonic()
        dreamer.opening = opening or learn_opening(
            config, dreamer, programs, folder / "opening", faults, quiet
        )
        scored = _score(config, dreamer, parts) if dreamer.opening else bar
        facts |= {
            "opening_programs": len(dreamer.opening.gains) if dreamer.opening else 0,
            "opening_validation_geomean": scored,
            "opening_seconds": round(time.monotonic() - started, 1),
        }
        if dreamer.opening and not _is_worse(scored, bar):
            checkpoint.add_opening(best, dreamer.opening)
            bar = scored
        else:
            dreamer.opening = None
    if config.train.closing:
        started = time.monotonic()
        dreamer.closing = closing or learn_closing(
            config, dreamer, programs, folder / "closing", faults, quiet
        )
        scored = _score(config, dreamer, parts) if dreamer.closing else bar
        facts |= {
            "closing_passes": len(dreamer.closing),
            "closing_validation_geomean": scored,
            "closing_seconds": round(time.monotonic() - started, 1),
        }
        if dreamer.closing and not _is_worse(scored, bar):
            checkpoint.add_closing(best, dreamer.closing)
        else:
            dreamer.closing = ()
    if config.train.coreset:
        facts |= _add_coreset(config, dreamer, best, programs, folder, parts, quiet)
    return facts


def _add_coreset(
    config: Config, dreamer: Dreamer, best: Path, programs: list, folder: Path, parts: Parts,
    quiet: bool,
) -> dict[str, Any]:  # fmt: skip
    started = time.monotonic()
    if not dreamer.coreset:
        episodes = store.read(folder / "replay", parts.log.fault)
        dreamer.coreset = learn_coreset(config, dreamer, programs, episodes, parts.faults, quiet)
        checkpoint.add_coreset(best, dreamer.coreset)
    tried = try_all(config, dreamer, parts.validation, dreamer.coreset, parts.faults, quiet)
    without, with_it = tried.savings()
    return {
        "coreset_sequences": len(dreamer.coreset),
        "backed_validation_saving": without, "coreset_validation_saving": with_it,
        "coreset_seconds": round(time.monotonic() - started, 1),
    }  # fmt: skip


def _is_worse(score: float | None, bar: float | None) -> bool:
    return score is not None and bar is not None and score < bar


def _score(config: Config, dreamer: Dreamer, parts: Parts) -> float | None:
    """The agent's score on the validation programs, one try each; None where there are none."""
    env = make_env(config.env, ())
    try:
        policies = [AgentPolicy(dreamer)]
        scores = score(policies, env, parts.validation, parts.log, parts.faults)
        return None if scores is None else scores[0]
    finally:
        env.close()

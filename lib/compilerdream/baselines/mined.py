"""A mined sequence: one list of passes for every program, as a small JSON file, and its policy."""

import dataclasses
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from compilerdream.baselines.policies import FixedPolicy
from compilerdream.compiler.passes import action_space
from compilerdream.compiler.toy import PASSES as TOY_PASSES
from compilerdream.config import EnvConfig
from compilerdream.paths import OUTPUTS

NAME = "sequence.json"


class SequenceError(Exception):
    """A mined sequence is missing, damaged or of other passes than the ones played with."""


@dataclass(frozen=True)
class Mined:
    """What mining found.

    sequence: names of actions of the space that `compiler`, `actions` and `custom` name as in
    `conf/env`; passes: what they run. score: geometric mean of -Oz's count over the sequence's,
    on the programs that it was mined on. facts: how it was found.
    """

    compiler: str
    actions: str
    custom: tuple[str, ...]
    sequence: tuple[str, ...]
    passes: tuple[str, ...]
    score: float
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """SHA-256 of the passes."""
        return hashlib.sha256(" ".join(self.passes).encode()).hexdigest()

    def write(self, path: Path) -> None:
        """Save as JSON; the file appears whole or not at all."""
        content = dataclasses.asdict(self)
        content |= content.pop("facts")
        partial = path.with_name(f".{path.name}.partial")
        partial.write_text(json.dumps(content, indent=1) + "\n")
        partial.replace(path)


def read(path: Path) -> Mined:
    """Read what `Mined.write` wrote; SequenceError where it is missing or damaged."""
    if not path.is_file():
        raise SequenceError(f"{path} is not there: find a sequence with `compilerdream mine`")
    try:
        content = json.loads(path.read_text())
        own = {name: content.pop(name) for name in _TYPES}
        wrong = [name for name, kind in _TYPES.items() if not isinstance(own[name], kind)]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SequenceError(f"{path} is no mined sequence ({error!r}): mine it again") from error
    names = own["sequence"] + own["passes"] + own["custom"] if not wrong else [0]
    if wrong or not own["sequence"] or not all(isinstance(name, str) for name in names):
        raise SequenceError(f"{path} is no mined sequence ({wrong or 'sequence'}): mine it again")
    own |= {name: tuple(own[name]) for name in ("custom", "sequence", "passes")}
    mined = Mined(**own, facts=content)
    try:
        known = dict(actions_of(mined))
    except ValueError as error:
        raise SequenceError(f"{path}: {error}") from error
    if tuple(run for name in mined.sequence for run in known.get(name, ("?",))) != mined.passes:
        raise SequenceError(f"{path}: its passes are not those of its actions: mine it again")
    return mined


_TYPES = {
    "compiler": str, "actions": str, "custom": list, "sequence": list, "passes": list,
    "score": float,
}  # fmt: skip


def actions_of(env: EnvConfig | Mined) -> list[tuple[str, tuple[str, ...]]]:
    """The actions of a space: their names, and the passes that each runs. ValueError if none."""
    if env.compiler == "toy":
        return [(name, (name,)) for name in TOY_PASSES]
    entries = env.custom if env.actions == "custom" else env.actions
    return [(action.name, action.passes) for action in action_space(entries)]


def find(given: str) -> Path:
    """The file of a sequence: a path, the folder that holds it, or that folder below outputs/.

    SequenceError where there is none, or several seeds.
    """
    places = [Path(given).expanduser(), OUTPUTS / given]
    files = [place for place in places if place.is_file()]
    files += [place / NAME for place in places if (place / NAME).is_file()]
    seeds = [file for place in places for file in sorted(place.glob(f"seed*/{NAME}"))]
    if files:
        return files[0]
    if len(seeds) == 1:
        return seeds[0]
    there = seeds or sorted(OUTPUTS.glob(f"*/*/{NAME}"))
    names = ", ".join(str(file.parent.relative_to(OUTPUTS) if file.is_relative_to(OUTPUTS)
                          else file.parent) for file in there)  # fmt: skip
    what = "there are several sequences" if seeds else "no mined sequence is there"
    raise SequenceError(
        f"mined={given}: {what}: "
        + (f"there are {names}" if names else "find one with `compilerdream mine`")
    )


def load_for(path: Path, env: EnvConfig) -> Mined:
    """The sequence of a file, for this environment; SequenceError where it is for another."""
    mined = read(path)
    if (mined.compiler, mined.actions, mined.custom) != (env.compiler, env.actions, env.custom):
        raise SequenceError(
            f"{path} is a sequence of {mined.actions}, this is about {env.actions}: mine one with "
            f"the same env= (`compilerdream mine env={env.actions}`), or leave it out"
        )
    if skipped := sorted({*mined.passes} & {*env.skipped}):
        raise SequenceError(
            f"{path} has {' and '.join(skipped)}, which the environment skips: mine one without "
            f"(`compilerdream mine env={env.actions} safe=true`), or leave it out"
        )
    if len(mined.sequence) > env.episode_length:
        raise SequenceError(
            f"{path} has {len(mined.sequence)} actions, an episode has {env.episode_length}: mine "
            f"one with env.episode_length={env.episode_length}"
        )
    return mined


class MinedPolicy(FixedPolicy):
    """The mined sequence, whatever the program."""

    name = "mined"

    def __init__(self, mined: Mined):
        super().__init__(mined.passes)

"""What a verb of the command line is."""

import math
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from compilerdream.runner.arguments import Arguments

FAILED = 2


@dataclass(frozen=True)
class Verb:
    """A verb: what it is for, what it can be told, and what does it."""

    about: str
    run: Callable[[Arguments], int]
    options: Mapping[str, str] = field(default_factory=dict)
    # The word without `=`; in brackets: may be left out; with … at its end: several; None: none.
    name_help: str | None = None
    settings: bool = False  # whether it takes key=value beside its options
    groups: bool = True  # whether those are settings of conf/
    examples: tuple[str, ...] = ()

    @property
    def most_names(self) -> float:
        """How many words without `=` it takes."""
        if self.name_help is None:
            return 0
        return math.inf if self.name_help.endswith("…") else 1


def say(sentence: str) -> None:
    """One sentence for the person about something that went wrong."""
    print(sentence, file=sys.stderr)

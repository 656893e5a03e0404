"""What stands on the command line: `verb [name] key=value …`."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


class UsageError(Exception):
    """The command line cannot be understood; says what was expected."""


@dataclass(frozen=True)
class Arguments:
    """A verb's words, sorted: names, its own options, settings for Hydra."""

    names: tuple[str, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    settings: tuple[str, ...] = ()  # key=value, as they were given

    @property
    def name(self) -> str | None:
        """The only name, or the first."""
        return self.names[0] if self.names else None

    def flag(self, option: str, default: bool) -> bool:
        """An option that is true or false."""
        text = self.options.get(option, str(default)).lower()
        if text not in ("true", "false"):
            raise UsageError(f"{option}={text}: true or false was expected")
        return text == "true"

    def count(self, option: str) -> int | None:
        """An option that is a number from 1 on; None when it is not given."""
        text = self.options.get(option)
        if text is None:
            return None
        if not text.isdigit() or int(text) < 1:
            raise UsageError(f"{option}={text}: a whole number from 1 on was expected")
        return int(text)

    def amount(self, option: str) -> float | None:
        """An option that is a number above 0; None when it is not given."""
        if option not in self.options:
            return None
        number = self._number(option)
        if not 0.0 < number < math.inf:
            raise UsageError(f"{option}={self.options[option]}: a number above 0 was expected")
        return number

    def seconds(self, option: str, default: float) -> float:
        """An option that is a time in seconds, from 0 on."""
        if option not in self.options:
            return default
        number = self._number(option)
        if not 0.0 <= number < math.inf:
            text = self.options[option]
            raise UsageError(f"{option}={text}: seconds were expected, as a number from 0 on")
        return number

    def _number(self, option: str) -> float:
        """An option as a number; nan where it is none."""
        try:
            return float(self.options[option])
        except ValueError:
            return math.nan


def sort_words(
    words: Sequence[str], options: Mapping[str, str], most_names: float, takes_settings: bool
) -> Arguments:
    """Tell a verb's own options from settings. UsageError for what fits nowhere."""
    names = [word for word in words if "=" not in word]
    expected = "NAME key=value …" if most_names else "key=value …"
    if len(names) > most_names:
        raise UsageError(f"{names[-1]!r}: expected {expected}, without spaces around the '='")
    own: dict[str, str] = {}
    settings: list[str] = []
    for word in words:
        key, equals, value = word.partition("=")
        if not equals:
            continue
        if key in options:
            own[key] = value
        elif takes_settings:
            settings.append(word)
        else:
            known = ", ".join(f"{name}=" for name in options) or "none"
            raise UsageError(f"{word}: this verb's options are {known}")
    return Arguments(tuple(names), own, tuple(settings))


def seeds_of(settings: Sequence[str]) -> tuple[list[str], list[str]]:
    """Split `seed=0,1,2` off: the other settings, and the seeds as texts (none if not given)."""
    others = [word for word in settings if not word.startswith("seed=")]
    seeds = [word.removeprefix("seed=") for word in settings if word.startswith("seed=")]
    return others, [seed.strip() for seed in seeds[-1].split(",")] if seeds else []

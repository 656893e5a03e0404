"""Which runs a word of the command line means, and where their results go."""

import hashlib
import re
from pathlib import Path

from compilerdream.paths import OUTPUTS, PRETRAINED


def find_runs(given: str, option: str = "agent") -> list[Path]:
    """The folders of runs: paths, `<experiment>/seed<n>` or an experiment, all its seeds.

    Also those of pretrained agents, by name. `option`: what it was given as.
    """
    from compilerdream.train.run import RunError

    found = []
    for word in given.split(","):
        places = (Path(word), OUTPUTS / word, PRETRAINED / word)
        single = [folder for folder in places if (folder / "config.yaml").is_file()]
        seeds = [file.parent for folder in places for file in folder.glob("seed*/config.yaml")]
        if not single and not seeds:
            runs = [file.parent.relative_to(OUTPUTS) for file in OUTPUTS.glob("*/*/config.yaml")]
            there = f"there are {', '.join(sorted(map(str, runs)))}" if runs else "train one first"
            raise RunError(f"{option}={word}: no run is there (a folder with config.yaml): {there}")
        found += single[:1] or sorted(seeds)
    return found


def home_of(agent: Path) -> Path:
    """Where an agent's results go: with the run, and a pretrained one's with results."""
    shipped = PRETRAINED in agent.resolve().parents
    return OUTPUTS / "pretrained" / agent.name if shipped else agent


def label_of(given: str) -> str:
    """A short name of what was given on the command line, for a file or folder of results."""
    digest = hashlib.sha256(str(Path(given).absolute()).encode()).hexdigest()[:6]
    name = re.sub(r"[^\w.]+", "-", Path(given).name).strip("-.") or "programs"
    return f"{name}-{digest}"

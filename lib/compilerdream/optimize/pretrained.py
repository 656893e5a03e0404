"""The agents that come with the suite, and how a finished run becomes one.

An agent is a folder `lib/compilerdream/pretrained/<name>/`:

    dreamer.safetensors   its parameters, at most MOST_BYTES
    closing.safetensors   passes that it ends with (train/closings.py), if it learned some
    opening.safetensors   when it begins with another pass (agent/opening.py), if it learned that
    state.json            their SHA-256, and what was measured when they were saved
    config.yaml           the settings that it was trained with
    card.md               data, splits, seeds, compute, scores, limits

Its name can stand wherever that of a run can.
"""

import os
import shutil
from pathlib import Path

from compilerdream.optimize.card import card
from compilerdream.paths import PRETRAINED
from compilerdream.train.checkpoint import AGENT, verified_state, write_state
from compilerdream.train.run import best_checkpoint, load_agent, read_record

MOST_BYTES = 25_000_000


class PretrainedError(Exception):
    """There is no pretrained agent, or a run cannot become one."""


def available(home: Path | None = None) -> list[Path]:
    """The folders of all pretrained agents, by name; PretrainedError where there is none."""
    home = home or PRETRAINED
    found = sorted(file.parent for file in home.glob("*/dreamer.safetensors"))
    if not found:
        raise PretrainedError(
            f"no pretrained agent is in {home} yet: name a run of your own with agent=RUN, or put "
            "its agent there with `compilerdream export RUN`"
        )
    return found


def name_of(folder: Path) -> str:
    """What an agent is called: `full124` of a pretrained one, `quick/seed0` of a run."""
    folder = Path(folder).resolve()
    if (folder / "dreamer.safetensors").is_file():
        return folder.name
    return f"{folder.parent.name}/{folder.name}"


def export(run: Path, name: str = "", replace: bool = False, home: Path | None = None) -> Path:
    """Copy a finished run's best agent to `home/name` with a card; returns that folder.

    name: that of its passes, such as `full124`, when empty. Raises PretrainedError where the run
    is not finished or its agent too large, and where one of that name is there unless `replace`;
    RunError and CheckpointError where the run is none or is damaged.
    """
    dreamer, config = load_agent(run)
    record = read_record(run)
    if record is None or record["status"] != "finished":
        raise PretrainedError(f"{run}: its training has not finished: give the same command again")
    if config.env.compiler == "toy":
        raise PretrainedError(f"{run}: an agent of the toy compiler cannot optimise programs")
    checkpoint = best_checkpoint(run)
    size = (checkpoint / "dreamer.safetensors").stat().st_size
    if size >= MOST_BYTES:
        raise PretrainedError(
            f"{run}: its agent has {size / 1e6:.1f} MB, and fewer than {MOST_BYTES / 1e6:.0f} MB "
            "are allowed: train a smaller model"
        )
    home = home or PRETRAINED
    folder = home / (name or config.env.actions)
    if folder.exists() and not replace:
        raise PretrainedError(f"{folder} is there already: choose another name, or replace=true")
    fresh = home / f".{folder.name}.{os.getpid()}"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    state = verified_state(checkpoint)
    parts = [name for name in AGENT if name in state["files"]]
    for file in (run / "config.yaml", *(checkpoint / name for name in parts)):
        shutil.copyfile(file, fresh / file.name)
    kept = {key: state[key] for key in state if key not in ("counters", "random")}
    kept["files"] = {name: state["files"][name] for name in parts}
    write_state(fresh, kept)
    (fresh / "card.md").write_text(card(folder.name, run, dreamer, config, record))
    if folder.exists():
        shutil.rmtree(folder)
    fresh.replace(folder)
    return folder

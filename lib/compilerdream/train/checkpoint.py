"""Checkpoints: safetensors for arrays, a small JSON file for the rest, no pickle.

A checkpoint is a folder with `dreamer.safetensors` (the agent to play with),
`learner.safetensors` (what learning goes on from) and `state.json`; the last holds counters,
random states and the other files' SHA-256. Folders appear whole.
"""

import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file

from compilerdream.agent.dreamer import Dreamer, Learner

KEEP = 2  # most recent checkpoints that stay


class CheckpointError(Exception):
    """A checkpoint is damaged, missing or made for something else."""


def save(
    folder: Path, learner: Learner, random: np.random.Generator, counters: dict[str, Any]
) -> Path:
    """Write `folder/<updates>`, then drop all but the last KEEP; returns the new one."""
    final = folder / f"{learner.updates:08d}"
    partial = folder / f"{final.name}.partial"
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    save_file(_contiguous(learner.player.state_dict()), partial / "dreamer.safetensors")
    save_file(_learner_tensors(learner), partial / "learner.safetensors")
    state = {
        "updates": learner.updates,
        "counters": counters,
        "random": random.bit_generator.state,
        "files": {path.name: _digest(path) for path in sorted(partial.iterdir())},
    }
    (partial / "state.json").write_text(json.dumps(state, indent=1))
    shutil.rmtree(final, ignore_errors=True)
    os.replace(partial, final)
    for old in numbered(folder)[:-KEEP]:
        shutil.rmtree(old)
    return final


def numbered(folder: Path) -> list[Path]:
    """The finished checkpoints of a run, oldest first."""
    return sorted(path for path in folder.glob("*") if path.name.isdigit())


def restore(path: Path, learner: Learner, random: np.random.Generator) -> dict[str, Any]:
    """Put a checkpoint back into learner and random generator; returns the counters."""
    state = verified_state(path)
    load_dreamer(path, learner.player)
    tensors = load_file(path / "learner.safetensors")
    learner.generator.set_state(tensors.pop("generator").cpu())
    own = {name: tensors.pop(f"dreamer/{name}") for name in learner.dreamer.state_dict()}
    learner.dreamer.load_state_dict(own)
    if learner.average:
        learner.average.n_averaged.fill_(state["updates"])
    for name, optimizer in learner.optimizers.items():
        slots: dict[int, dict[str, torch.Tensor]] = {}
        for key, value in tensors.items():
            owner, index, slot = key.split("/")
            if owner == name:
                slots.setdefault(int(index), {})[slot] = value
        groups = optimizer.state_dict()["param_groups"]
        optimizer.load_state_dict({"state": slots, "param_groups": groups})
    learner.updates = state["updates"]
    random.bit_generator.state = state["random"]
    return state["counters"]


def save_best(folder: Path, dreamer: Dreamer, record: dict[str, Any]) -> None:
    """Keep these parameters as the run's best, `folder/best`, with what was measured."""
    partial, final = folder / "best.partial", folder / "best"
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    save_file(_contiguous(dreamer.state_dict()), partial / "dreamer.safetensors")
    files = {"dreamer.safetensors": _digest(partial / "dreamer.safetensors")}
    (partial / "state.json").write_text(json.dumps({**record, "files": files}, indent=1))
    old = folder / "best.old"
    shutil.rmtree(old, ignore_errors=True)
    if final.is_dir():
        os.replace(final, old)
    os.replace(partial, final)
    shutil.rmtree(old, ignore_errors=True)


def best_score(folder: Path) -> float:
    """The validation score of `folder/best`; minus infinity when there is none."""
    old, final = folder / "best.old", folder / "best"
    if old.is_dir() and not final.is_dir():  # killed between two renames
        os.replace(old, final)
    return verified_state(final)["validation_geomean"] if final.is_dir() else float("-inf")


def load_dreamer(path: Path, dreamer: Dreamer) -> None:
    """Read a checkpoint's parameters into `dreamer`.

    CheckpointError when they are for other sizes, e.g. of another action space.
    """
    verified_state(path)
    tensors = load_file(path / "dreamer.safetensors")
    wanted = dreamer.state_dict()
    if tensors.keys() != wanted.keys():
        raise CheckpointError(f"{path}: made by another version of the model: train again")
    for name, value in wanted.items():
        if tensors[name].shape != value.shape:
            raise CheckpointError(
                f"{path}: {name} has shape {tuple(tensors[name].shape)}, this configuration needs "
                f"{tuple(value.shape)}: use the model and action space that it was trained with"
            )
    dreamer.load_state_dict(tensors)


def verified_state(path: Path) -> dict[str, Any]:
    """Read state.json and check every file that it names against its SHA-256."""
    try:
        state = json.loads((path / "state.json").read_text())
        for name, digest in state["files"].items():
            if _digest(path / name) != digest:
                raise CheckpointError(f"{path / name} is damaged (its hash differs){_good(path)}")
    except (OSError, ValueError, KeyError) as error:
        raise CheckpointError(f"{path} is not a whole checkpoint ({error}){_good(path)}") from error
    return state


def _good(path: Path) -> str:
    """Name the newest other checkpoint beside a bad one."""
    others = [other for other in numbered(path.parent) if other != path]
    return f"; the one before it is {others[-1]}" if others else ""


def _contiguous(tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    return {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}


def _learner_tensors(learner: Learner) -> dict[str, torch.Tensor]:
    tensors = {"generator": learner.generator.get_state()}
    tensors |= {f"dreamer/{name}": value for name, value in learner.dreamer.state_dict().items()}
    for name, optimizer in learner.optimizers.items():
        for index, slots in optimizer.state_dict()["state"].items():
            for slot, value in slots.items():
                tensors[f"{name}/{index}/{slot}"] = value
    return _contiguous(tensors)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()

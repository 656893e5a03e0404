"""Checkpoints: safetensors for arrays, a small JSON file for the rest, no pickle.

A checkpoint is a folder with `dreamer.safetensors` (the agent to play with),
`learner.safetensors` (what learning goes on from) and `state.json`; the last holds counters,
random states and the other files' SHA-256. Of PPO the networks are in `policy.safetensors`, the
rest is in `optimizer.safetensors`. Folders appear whole.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
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
    files = {"dreamer": learner.player.state_dict(), "learner": _learner_tensors(learner)}
    state = {
        "updates": learner.updates,
        "counters": counters,
        "random": random.bit_generator.state,
    }
    return save_numbered(folder, files, state)


def save_numbered(
    folder: Path, files: Mapping[str, Mapping[str, torch.Tensor]], state: dict[str, Any]
) -> Path:
    """Write `folder/<state["updates"]>`, then drop all but the last KEEP; returns the new one.

    files: tensors by name, for each `<name>.safetensors`.
    """
    final = folder / f"{state['updates']:08d}"
    partial = _write_partial(final, files, state)
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
        put_back(optimizer, name, tensors)
    learner.updates = state["updates"]
    random.bit_generator.state = state["random"]
    return state["counters"]


def save_best(
    folder: Path, player: torch.nn.Module, record: dict[str, Any], name: str = "dreamer"
) -> None:
    """Keep these parameters as the run's best, `folder/best`, with what was measured.

    name: of the file, `<name>.safetensors`.
    """
    final, old = folder / "best", folder / "best.old"
    partial = _write_partial(final, {name: player.state_dict()}, record)
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
    load_player(path, dreamer, "dreamer")


def load_player(path: Path, player: torch.nn.Module, name: str) -> None:
    """Read `<name>.safetensors` of a checkpoint into networks; CheckpointError as above."""
    if f"{name}.safetensors" not in verified_state(path)["files"]:
        raise CheckpointError(f"{path}: there is no {name}.safetensors: another algorithm made it")
    tensors = load_file(path / f"{name}.safetensors")
    wanted = player.state_dict()
    if tensors.keys() != wanted.keys():
        raise CheckpointError(f"{path}: made by another version of the model: train again")
    for name, value in wanted.items():
        if tensors[name].shape != value.shape:
            raise CheckpointError(
                f"{path}: {name} has shape {tuple(tensors[name].shape)}, this configuration needs "
                f"{tuple(value.shape)}: use the model and action space that it was trained with"
            )
    player.load_state_dict(tensors)


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


def optimizer_tensors(optimizer: torch.optim.Optimizer, name: str) -> dict[str, torch.Tensor]:
    """An optimizer's state as `<name>/<parameter>/<slot>`, for `put_back`."""
    return {
        f"{name}/{index}/{slot}": value
        for index, slots in optimizer.state_dict()["state"].items()
        for slot, value in slots.items()
    }


def put_back(
    optimizer: torch.optim.Optimizer, name: str, tensors: Mapping[str, torch.Tensor]
) -> None:
    """Give an optimizer the state that `optimizer_tensors` took."""
    slots: dict[int, dict[str, torch.Tensor]] = {}
    for key, value in tensors.items():
        owner, index, slot = key.split("/")
        if owner == name:
            slots.setdefault(int(index), {})[slot] = value
    groups = optimizer.state_dict()["param_groups"]
    optimizer.load_state_dict({"state": slots, "param_groups": groups})


def _write_partial(
    final: Path, files: Mapping[str, Mapping[str, torch.Tensor]], state: dict[str, Any]
) -> Path:
    """Write a checkpoint beside its final place; returns where."""
    partial = final.with_name(f"{final.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    for name, tensors in files.items():
        save_file(_contiguous(tensors), partial / f"{name}.safetensors")
    digests = {path.name: _digest(path) for path in sorted(partial.iterdir())}
    (partial / "state.json").write_text(json.dumps({**state, "files": digests}, indent=1))
    return partial


def _contiguous(tensors: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    return {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}


def _learner_tensors(learner: Learner) -> dict[str, torch.Tensor]:
    tensors = {"generator": learner.generator.get_state()}
    tensors |= {f"dreamer/{name}": value for name, value in learner.dreamer.state_dict().items()}
    for name, optimizer in learner.optimizers.items():
        tensors |= optimizer_tensors(optimizer, name)
    return tensors


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()

"""Checkpoints: safetensors for arrays, a small JSON file for the rest, no pickle.

A checkpoint is a folder with `dreamer.safetensors` (the agent to play with),
`learner.safetensors` (what learning goes on from) and `state.json`; the last holds counters,
random states, the other files' SHA-256 and its own. Of PPO the networks are in
`policy.safetensors`, the rest is in `optimizer.safetensors`. Folders appear whole.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file

from compilerdream.agent.dreamer import Dreamer, Learner
from compilerdream.agent.opening import Opening
from compilerdream.paths import write_whole

KEEP = 2  # most recent checkpoints that stay
CLOSING, OPENING, CORESET = (f"{n}.safetensors" for n in ("closing", "opening", "coreset"))
AGENT = ("dreamer.safetensors", CLOSING, OPENING, CORESET)  # the last three only where learned


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


def best_record(folder: Path) -> dict[str, Any] | None:
    """What was measured for `folder/best`, with `validation_geomean` and `updates`; None without.

    CheckpointError when it is damaged.
    """
    old, final = folder / "best.old", folder / "best"
    if old.is_dir() and not final.is_dir():  # killed between two renames
        os.replace(old, final)
    return verified_state(final) if final.is_dir() else None


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


def add_opening(path: Path, opening: Opening) -> None:
    """Put an opening beside the parameters of a checkpoint that it was learned with."""
    _add(path, OPENING, {
        "seen": torch.from_numpy(opening.seen), "gains": torch.from_numpy(opening.gains),
        **{f"sequence{n}": torch.tensor(one) for n, one in enumerate(opening.sequences)},
    })  # fmt: skip


def add_closing(path: Path, closing: tuple[int, ...]) -> None:
    """Put a closing, indices of passes, beside the parameters that it was learned with."""
    _add(path, CLOSING, {"actions": torch.tensor(closing)})


def add_coreset(path: Path, coreset: Sequence[tuple[int, ...]]) -> None:
    """Put a coreset, sequences of indices of passes, beside the agent's parameters."""
    _add(path, CORESET, {f"sequence{n}": torch.tensor(one) for n, one in enumerate(coreset)})


def load_coreset(path: Path) -> tuple[tuple[int, ...], ...]:
    """The coreset of a checkpoint, empty where it has none; CheckpointError where damaged."""
    if CORESET not in verified_state(path)["files"]:
        return ()
    return _sequences(load_file(path / CORESET))


def load_closing(path: Path) -> tuple[int, ...]:
    """The closing of a checkpoint, empty where it has none; CheckpointError where damaged."""
    if CLOSING not in verified_state(path)["files"]:
        return ()
    return tuple(load_file(path / CLOSING)["actions"].tolist())


def _add(path: Path, name: str, tensors: dict[str, torch.Tensor]) -> None:
    """Write one more file into a checkpoint, and what it is into its state."""
    state = verified_state(path)
    save_file(tensors, path / name)
    write_state(path, {**state, "files": {**state["files"], name: _digest(path / name)}})


def load_opening(path: Path) -> Opening | None:
    """The opening of a checkpoint, None where it has none; CheckpointError where it is damaged."""
    if OPENING not in verified_state(path)["files"]:
        return None
    tensors = load_file(path / OPENING)
    seen, gains = (tensors.pop(name).numpy() for name in ("seen", "gains"))
    if "action" in tensors:  # of an agent that learned of one pass only
        return Opening([(int(tensors["action"]),)], seen, gains[:, None])
    return Opening(_sequences(tensors), seen, gains)


def _sequences(tensors: Mapping[str, torch.Tensor]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(tensors[f"sequence{n}"].tolist()) for n in range(len(tensors)))


def write_state(path: Path, state: dict[str, Any]) -> None:
    """Write `path/state.json` with its own SHA-256."""
    content = {"sha256": _state_digest(state), "state": state}
    write_whole(path / "state.json", json.dumps(content, indent=1) + "\n")


def verified_state(path: Path) -> dict[str, Any]:
    """Read state.json and check it, and every file that it names, against their SHA-256.

    CheckpointError names the first file that is missing or damaged, and the last good checkpoint
    beside it.
    """
    problem = _problem(path)
    if problem is None:
        return _read_state(path)
    others = [other for other in numbered(path.parent) if other != path]
    good = next((other for other in reversed(others) if _problem(other) is None), None)
    advice = (
        f"delete {path} to go on from {good}, the last good checkpoint" if good
        else "no other checkpoint is beside it"
    )  # fmt: skip
    raise CheckpointError(f"{problem}: {advice}")


def _problem(path: Path) -> str | None:
    """What is wrong with a checkpoint, naming the file; None for a good one."""
    file = path / "state.json"
    try:
        for name, digest in _read_state(path)["files"].items():
            file = path / name
            if _digest(file) != digest:
                return f"{file} is damaged (its hash differs)"
    except FileNotFoundError:
        return f"{file} is missing"
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        return f"{file} is damaged ({error})"
    return None


def _read_state(path: Path) -> dict[str, Any]:
    """The content of state.json; ValueError when it is not what was written."""
    content = json.loads((path / "state.json").read_text())
    if "sha256" not in content:  # of an agent that was saved before it had a hash of its own
        return content
    if _state_digest(content["state"]) != content["sha256"]:
        raise ValueError("its hash differs")
    return content["state"]


def _state_digest(state: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()


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
    write_state(partial, {**state, "files": digests})
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

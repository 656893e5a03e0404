"""One episode as arrays, and its file. `T` passes applied, so `T + 1` observations."""

import dataclasses
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np


class EpisodeError(Exception):
    """An episode file cannot be read."""


@dataclass(frozen=True)
class Episode:
    """What happened between a reset and the last pass.

    observations: vectors by name, `[T + 1, O]` float32; actions `[T]` indices; rewards `[T]`
    unsmoothed; counts `[T + 1]` instructions, O0 first; terminal: whether the last pass ended
    the episode by rule (and not by a fault or a budget); searched: whether a search chose its
    passes, and not an agent or chance.
    """

    program: str
    observations: dict[str, np.ndarray]
    actions: np.ndarray
    rewards: np.ndarray
    counts: np.ndarray
    oz: int
    terminal: bool
    searched: bool = False

    def __len__(self) -> int:
        """Steps `T + 1` that the episode fills in replay."""
        return len(self.counts)

    def idle(self) -> np.ndarray:
        """Which passes changed nothing that is observed but the histogram, `[T]`."""
        idle = np.ones(len(self.actions), bool)
        for name, seen in self.observations.items():
            if name != "histogram":
                idle &= (seen[1:] == seen[:-1]).all(-1)
        return idle

    def save(self, path: Path) -> None:
        """Write to `path` (.npz, no pickle), whole or not at all."""
        arrays = {f"observation/{name}": value for name, value in self.observations.items()}
        for field in dataclasses.fields(self):
            if field.name != "observations":
                arrays[field.name] = np.asarray(getattr(self, field.name))
        # A killed run's collector may still be writing the same episode: a name for each process.
        partial = path.with_suffix(f".{os.getpid()}.partial")
        with partial.open("wb") as file:
            np.savez_compressed(file, **arrays)
        os.replace(partial, path)

    @staticmethod
    def path(folder: Path, number: int) -> Path:
        """The file of a run's episode; numbers that faults ended have none."""
        return folder / f"{number:07d}.npz"

    @classmethod
    def load(cls, path: Path) -> "Episode":
        """Read a file that `save` wrote; EpisodeError names the file if it is damaged."""
        try:
            with np.load(path, allow_pickle=False) as data:
                observations = {
                    name.removeprefix("observation/"): data[name]
                    for name in data.files
                    if name.startswith("observation/")
                }
                return cls(
                    program=str(data["program"]),
                    observations=observations,
                    actions=data["actions"],
                    rewards=data["rewards"],
                    counts=data["counts"],
                    oz=int(data["oz"]),
                    terminal=bool(data["terminal"]),
                    searched="searched" in data.files and bool(data["searched"]),
                )
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            raise EpisodeError(
                f"{path}: this episode cannot be read ({error}); delete the file to go on"
            ) from error

"""One episode as arrays, and its file. `T` passes applied, so `T + 1` observations."""

import dataclasses
import os
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

_OBSERVATION = "observation/"
# What zipfile and numpy raise for files that were cut or changed.
_UNREADABLE = (
    OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError,
)  # fmt: skip


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

    def to_arrays(self) -> dict[str, np.ndarray]:
        """All of it as arrays by name; `from_arrays` makes an equal episode of them."""
        arrays = {f"{_OBSERVATION}{name}": value for name, value in self.observations.items()}
        for field in dataclasses.fields(self):
            if field.name != "observations":
                arrays[field.name] = np.asarray(getattr(self, field.name))
        return arrays

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> "Episode":
        """The episode of these arrays; KeyError for one that is missing."""
        return cls(
            program=str(arrays["program"]),
            observations={
                name.removeprefix(_OBSERVATION): arrays[name]
                for name in arrays
                if name.startswith(_OBSERVATION)
            },
            actions=arrays["actions"],
            rewards=arrays["rewards"],
            counts=arrays["counts"],
            oz=int(arrays["oz"]),
            terminal=bool(arrays["terminal"]),
            searched=bool(arrays.get("searched", False)),
        )

    def save(self, path: Path) -> None:
        """Write to `path` (.npz, no pickle), whole or not at all."""
        write_arrays(path, self.to_arrays())

    @staticmethod
    def path(folder: Path, number: int) -> Path:
        """The file of a run's episode; numbers that faults ended have none."""
        return folder / f"{number:07d}.npz"

    @classmethod
    def load(cls, path: Path) -> "Episode":
        """Read a file that `save` wrote; EpisodeError names the file if it is damaged."""
        try:
            return cls.from_arrays(read_arrays(path))
        except KeyError as error:
            raise EpisodeError(f"{path} is damaged: it has no {error}") from error


def write_arrays(path: Path, arrays: Mapping[str, np.ndarray]) -> None:
    """Write arrays to an .npz file, whole or not at all."""
    # A killed run's collector may still be writing the same file: a name for each process.
    partial = path.with_suffix(f".{os.getpid()}.partial")
    with partial.open("wb") as file:
        np.savez_compressed(file, **arrays)
    os.replace(partial, path)


def read_arrays(path: Path) -> dict[str, np.ndarray]:
    """All arrays of an .npz file; EpisodeError names the file if it is damaged."""
    try:
        with np.load(path, allow_pickle=False) as data:
            return {name: data[name] for name in data.files}
    except _UNREADABLE as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise EpisodeError(f"{path} is damaged: it cannot be read ({reason})") from error

"""A run's episodes on disk: a file each while they are new, packs of many when they are not.

    0000123.npz              one episode
    0000000-0000511.npz      a pack: the episodes with these numbers, but those that faults ended

Finding and opening a file takes far longer than reading the few kilobytes in it, so a run of
days, with tens of thousands of episodes, resumes from packs in seconds.
"""

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from compilerdream.replay.episode import Episode, EpisodeError, read_arrays, write_arrays

SIZE = 512  # episodes a pack
_NAME = re.compile(r"(\d+)(?:-(\d+))?\.npz")
_LENGTHS = "lengths/"  # rows that each episode has in an array


@dataclass(frozen=True)
class _File:
    """A file of one episode or a pack, and the first and last number in it."""

    first: int
    last: int
    path: Path

    @property
    def is_pack(self) -> bool:
        return "-" in self.path.name


def read(folder: Path, tell: Callable[[str], None] | None = None) -> Iterator[Episode]:
    """All episodes of a run in the order of their numbers.

    tell: is given a sentence for each damaged file, which is set aside as `….damaged` and left
    out. Without it EpisodeError names the first damaged one.
    """
    for file in _files(folder):
        for _, episode in _episodes(file) if tell is None else _readable(file, tell):
            yield episode


def next_number(folder: Path) -> int:
    """The number after the last episode's; 0 where there is none."""
    return max((file.last + 1 for file in _files(folder)), default=0)


def forget_from(folder: Path, number: int) -> None:
    """Remove the episodes from this number on; EpisodeError where a pack to be cut is damaged."""
    for file in _files(folder):
        if file.last < number:
            continue
        if file.first < number:
            kept = [pair for pair in _episodes(file) if pair[0] < number]
            _write_pack(folder, kept)
        file.path.unlink()


def pack(folder: Path, before: int, tell: Callable[[str], None], size: int = SIZE) -> int:
    """Put single files of episodes below number `before` into packs of `size`; returns how many.

    Files that do not fill a pack wait. tell: as for `read`.
    """
    single = [file for file in _files(folder) if not file.is_pack and file.last < before]
    packed = len(single) - len(single) % size
    for start in range(0, packed, size):
        chunk = single[start : start + size]
        episodes = [pair for file in chunk for pair in _readable(file, tell)]
        if episodes:
            _write_pack(folder, episodes)
        for file in chunk:
            file.path.unlink(missing_ok=True)  # what was set aside is gone already
    return packed


def _files(folder: Path) -> list[_File]:
    """The files in the order of their numbers.

    A kill between the writing of a pack and the removal of what went into it leaves both: what a
    pack covers is removed here.
    """
    found = []
    for path in folder.glob("*.npz"):
        match = _NAME.fullmatch(path.name)
        if match:
            found.append(_File(int(match[1]), int(match[2] or match[1]), path))
    found.sort(key=lambda file: (file.first, -file.last))
    kept: list[_File] = []
    for file in found:
        if kept and file.last <= kept[-1].last:
            file.path.unlink()
        else:
            kept.append(file)
    return kept


def _episodes(file: _File) -> list[tuple[int, Episode]]:
    """The episodes of a file with their numbers; EpisodeError if it is damaged."""
    if not file.is_pack:
        return [(file.first, Episode.load(file.path))]
    arrays = read_arrays(file.path)
    try:
        numbers = arrays.pop("numbers")
        lengths = {
            name.removeprefix(_LENGTHS): arrays.pop(name)
            for name in list(arrays)
            if name.startswith(_LENGTHS)
        }
        parts = {
            name: np.split(values, np.cumsum(lengths[name])[:-1]) if name in lengths else values
            for name, values in arrays.items()
        }
        return [
            (int(number), Episode.from_arrays({name: part[i] for name, part in parts.items()}))
            for i, number in enumerate(numbers)
        ]
    except (KeyError, IndexError, ValueError) as error:
        raise EpisodeError(f"{file.path} is damaged: this is no pack ({error})") from error


def _readable(file: _File, tell: Callable[[str], None]) -> list[tuple[int, Episode]]:
    """The episodes of a file; none where it is damaged, which is told, and the file set aside."""
    try:
        return _episodes(file)
    except EpisodeError as error:
        aside = file.path.with_name(f"{file.path.name}.damaged")
        os.replace(file.path, aside)
        tell(f"{error}: left out, and kept as {aside.name}")
        return []


def _write_pack(folder: Path, episodes: Sequence[tuple[int, Episode]]) -> None:
    """One file of several episodes: their arrays end to end, and how long each is."""
    every = [episode.to_arrays() for _, episode in episodes]
    arrays = {"numbers": np.array([number for number, _ in episodes])}
    for name, first in every[0].items():
        values = [arrays_of_one[name] for arrays_of_one in every]
        if first.ndim:
            arrays[f"{_LENGTHS}{name}"] = np.array([len(value) for value in values])
            arrays[name] = np.concatenate(values)
        else:
            arrays[name] = np.stack(values)
    write_arrays(folder / f"{episodes[0][0]:07d}-{episodes[-1][0]:07d}.npz", arrays)

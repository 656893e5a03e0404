"""What a person wants optimised: each file with how it is compiled and where its result goes."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from compilerdream.corpora.build import language_of
from compilerdream.corpora.compile_commands import FILE, CompileCommands
from compilerdream.corpora.folder import find_files, name_complaint
from compilerdream.corpora.program import CorpusError, Failure
from compilerdream.corpora.unit import Unit
from compilerdream.optimize.result import reported

ENDINGS = {"bitcode": ".bc", "object": ".o"}


@dataclass(frozen=True)
class Work:
    """One file to optimise.

    name: the file as it is told in reports, below the folder that holds them all; `#2` for the
    second way that a build compiles it. unit: how it is
    compiled; None where `complaint` says in one sentence why it cannot be.
    """

    name: str
    source: Path
    output: Path
    unit: Unit | None = None
    complaint: str = ""


def gather(paths: Iterable[str | Path], output: Path, emit: str) -> list[Work]:
    """All files of `paths`: files, folders, globs, and compile_commands.json or its folder.

    A folder is searched with its subfolders, but for earlier results: what lies in `output` where
    that is inside it, or is named in its report. A file that is named twice is there once, unless
    a build compiles it in two ways. Results lie below `output` as the
    sources lie below the deepest folder that holds them all; no two have one name, and none is a
    source. What cannot be used is among the work, with its complaint.
    """
    found: list[Unit | Failure] = []
    for given in paths:
        found += _found(Path(given).expanduser(), output)
    found = list(_without_repetition(found))
    if not found:
        return []
    places = [_place(item) for item in found]
    base = Path(os.path.commonpath([place.parent for place in places]))
    taken = {place.resolve() for place in places}
    works, seen = [], Counter()
    for item, place in zip(found, places, strict=True):
        relative = place.relative_to(base)
        stem = relative.with_suffix("") if place.suffix == ".bc" else relative
        target = _free(output / stem, ENDINGS[emit], taken)
        taken.add(target.resolve())
        seen[relative] += 1
        name = relative.as_posix() + (f"#{seen[relative]}" if seen[relative] > 1 else "")
        if isinstance(item, Failure):
            works.append(Work(name, place, target, complaint=item.message))
        else:
            works.append(Work(name, place, target, item))
    return works


def _found(path: Path, output: Path) -> list[Unit | Failure]:
    """The units at one place that was named."""
    if path.name == FILE or (path / FILE).is_file():
        return _built(path)
    _, files = find_files(str(path))
    if path.is_dir():
        here, earlier = output.resolve(), {file.resolve() for file in reported(output)}
        apart = path.resolve() in here.parents
        files = [
            file for file in files
            if file.resolve() not in earlier and not (apart and here in file.resolve().parents)
        ]  # fmt: skip
    if not files:
        there = "no bitcode, C or C++ file is there." if path.is_dir() else "there is no such file."
        return [Failure(path, f"{path}: {there}")]
    return [_alone(file) for file in files]


def _built(database: Path) -> list[Unit | Failure]:
    """The units of a project's own build."""
    source = CompileCommands(database)
    try:
        units: Sequence[Unit] = list(source.units())
    except CorpusError as error:
        return source.skipped or [Failure(database, str(error))]
    return [*units, *source.skipped]


def _alone(file: Path) -> Unit | Failure:
    """A file that nobody says how to compile: with the compiler's own ways, headers beside it."""
    complaint = name_complaint(file)
    if complaint:
        return Failure(file, f"{file}: {complaint}")
    return Unit(
        name=str(file), path=file, group="", domain="", licence="unknown", origin="",
        language="bitcode" if file.suffix == ".bc" else language_of(file),
        include_dirs=(file.resolve().parent,),
    )  # fmt: skip


def _without_repetition(found: Iterable[Unit | Failure]) -> Iterator[Unit | Failure]:
    seen = set()
    for item in found:
        how = item if isinstance(item, Failure) or item.source else _place(item)
        if how not in seen:
            seen.add(how)
            yield item


def _place(item: Unit | Failure) -> Path:
    """The file itself, absolute, but links as they are."""
    return Path(os.path.abspath(getattr(item, "source", None) or item.path))


def _free(stem: Path, ending: str, taken: set[Path]) -> Path:
    """`stem` and `ending`, with a number between where that name is taken."""
    path, number = Path(f"{stem}{ending}"), 1
    while path.resolve() in taken:
        number += 1
        path = Path(f"{stem}.{number}{ending}")
    return path

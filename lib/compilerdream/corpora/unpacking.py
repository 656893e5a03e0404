"""Unpacks source archives that strangers wrote: only files that compile, only inside one folder.

Nothing of an archive is ever run, no link is ever made, and names, number and size of files are
checked before anything is written.
"""

import fnmatch
import functools
import lzma
import re
import shutil
import tarfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO

from compilerdream.corpora.program import CorpusError

# What sources include has many endings; what has none is a licence, or a header as Eigen/Dense is.
KEPT = frozenset(
    "c cc cpp cxx c++ h hh hpp hxx h++ h_ inc inl ipp ixx tcc tpp txx impl def defs tab tbl x icc"
    " ci cch cuh tmpl template ii ih hin ch dat_h".split()
)
CHUNK = 1 << 20
_ENDING = re.compile(r"\.(zip|tgz|tar(\.\w+)?)$")
_DAMAGE = (tarfile.TarError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError)


@dataclass(frozen=True)
class Allowance:
    """How much of an archive may be there, with the archives inside it.

    files, bytes: written; file_bytes: of one file, as longer ones are data and are left out;
    entries: looked at; bytes_read: decompressed, as a small archive may hold terabytes.
    """

    files: int = 60_000
    bytes: int = 1 << 30
    file_bytes: int = 32 << 20
    entries: int = 400_000
    bytes_read: int = 8 << 30


ALLOWANCE = Allowance()
RULES = f"2 {' '.join(sorted(KEPT))} {ALLOWANCE}"


@dataclass
class _Budget:
    """What has been spent of an allowance, and the links that wait for what they lead to."""

    what: str
    allowance: Allowance
    spent: Counter[str] = field(default_factory=Counter)
    links: dict[Path, Path | None] = field(default_factory=dict)  # where a copy goes -> of what

    def spend(self, kind: str, amount: int) -> None:
        self.spent[kind] += amount
        most = getattr(self.allowance, kind)
        if self.spent[kind] > most:
            raise CorpusError(
                f"{self.what}: the archive holds more than it may ({most} "
                f"{kind.replace('_', ' ')}): it is not unpacked."
            )


@dataclass(frozen=True)
class _Member:
    """An entry of an archive: `open` gives what it holds (None: it is not a plain file)."""

    name: str
    size: int = 0
    open: Callable[[], IO[bytes]] | None = None
    link: str = ""  # what a link leads to, as a name in the archive


def unpack(
    archive: Path,
    target: Path,
    what: str,
    inner: Sequence[str] = (),
    allowance: Allowance = ALLOWANCE,
) -> None:
    """Unpack the C and C++ files of a tar or zip archive into the new folder `target`.

    what: its name in errors. inner: globs of names of archives inside, unpacked into a folder of
    their name without its endings. A link to a file of the archive becomes a copy; other links are
    left out. Raises CorpusError for a damaged archive, for names that lead out of the folder, and
    for too much of anything.
    """
    budget = _Budget(what, allowance)
    target.mkdir(parents=True)
    _unpack(archive, target, budget, inner)
    for place, original in sorted(budget.links.items()):
        if original is not None and original.is_file() and not place.exists():
            budget.spend("files", 1)
            budget.spend("bytes", original.stat().st_size)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(original, place)


def _unpack(archive: Path, target: Path, budget: _Budget, inner: Sequence[str]) -> None:
    inside = []
    try:
        for member in _members(archive):
            budget.spend("entries", 1)
            budget.spend("bytes_read", member.size)
            path = _path_of(member.name, target, budget.what)
            wanted = any(fnmatch.fnmatch(member.name, pattern) for pattern in inner)
            if not _is_kept(path) and not wanted:
                continue
            if member.link:
                budget.links[path] = _path_of(member.link, target, budget.what, link=True)
            elif member.open is not None and _write(member, path, budget) and wanted:
                inside.append(path)
    except _DAMAGE as error:
        raise CorpusError(
            f"{budget.what}: the archive is damaged ({_first_line(error)}): "
            f"delete {archive} and run this again."
        ) from error
    for path in inside:
        folder = path.with_name(_ENDING.sub("", path.name) + ".unpacked")
        _unpack(path, folder, budget, ())
        path.unlink()


def _first_line(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0].rstrip(":")


def _members(archive: Path) -> Iterator[_Member]:
    """The entries of an archive, one after the other; each is read before the next."""
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as bundle:
            for entry in bundle.infolist():
                # the upper bits are the kind of file on Unix, where the archive tells
                plain = not entry.is_dir() and (entry.external_attr >> 28) in (0, 8)
                opener = functools.partial(bundle.open, entry) if plain else None
                yield _Member(entry.filename, entry.file_size, opener)
        return
    with tarfile.open(archive, "r:*") as bundle:
        for entry in bundle:
            if entry.isreg():
                opener = functools.partial(bundle.extractfile, entry)
                yield _Member(entry.name, entry.size, opener)
            elif entry.issym():
                folder = PurePosixPath(entry.name).parent
                yield _Member(entry.name, link=str(folder / entry.linkname))
            else:
                yield _Member(entry.name, link=entry.linkname if entry.islnk() else "")


def _path_of(name: str, target: Path, what: str, link: bool = False) -> Path | None:
    """Where an entry goes; for a link's target that is outside None, else CorpusError."""
    parts: list[str] = []
    outside = name.startswith(("/", "\\")) or "\0" in name or name[1:2] == ":"
    for part in name.replace("\\", "/").split("/"):
        if part == ".." and link and parts:
            parts.pop()
        elif part == "..":
            outside = True
        elif part not in ("", "."):
            parts.append(part)
    if not outside:
        return target.joinpath(*parts)
    if link:
        return None
    raise CorpusError(
        f"{what}: the archive has an entry {name!r}, which leads out of the folder that it is "
        "unpacked into: do not use it."
    )


def _is_kept(path: PurePosixPath) -> bool:
    name = path.name.lower().removesuffix(".in").removesuffix(".cmake")
    return "." not in name or name.rsplit(".", 1)[1] in KEPT


def _write(member: _Member, path: Path, budget: _Budget) -> bool:
    """Write one file; False when it is too long for a source. Sizes are counted, not believed."""
    if member.size > budget.allowance.file_bytes:
        return False
    budget.spend("files", 1)
    written, most = 0, budget.allowance.file_bytes
    with member.open() as content, _created(path, budget.what) as output:
        while (chunk := content.read(CHUNK)) and written <= most:
            written += len(chunk)
            budget.spend("bytes", len(chunk))
            output.write(chunk)
    if written > most:
        path.unlink()
    return written <= most


def _created(path: Path, what: str) -> IO[bytes]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("wb")
    except OSError as error:
        raise CorpusError(f"{what}: {path} cannot be written ({error.strerror}).") from error

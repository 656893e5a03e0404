"""Any folder of C, C++ and bitcode files as a source: no data set's layout, only its folders."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from compilerdream.corpora.build import language_of, sha256
from compilerdream.corpora.folder import READ, bitcode_complaint
from compilerdream.corpora.program import CorpusError, Failure
from compilerdream.corpora.unit import Unit

# What GCC takes by itself today, so that files which compile with it compile here.
STANDARDS = {"c": "gnu17", "c++": "gnu++17"}


def files_below(folder: Path, suffixes: Collection[str]) -> Iterator[Path]:
    """Yield the files of a folder and its subfolders with one of these endings.

    In an order that is the same everywhere, one folder at a time, so that a tree of a million files
    is never held at once. Raises CorpusError when the folder, or one below it, cannot be read.
    """
    if not folder.is_dir():
        raise CorpusError(f"{folder}: there is no such folder; give the one that holds the files.")
    for where, folders, names in os.walk(folder, onerror=_complain):
        folders.sort()
        for name in sorted(names):
            path = Path(where, name)
            if path.suffix in suffixes and path.is_file():
                yield path


def _complain(error: OSError) -> None:
    # without this, os.walk passes over what it may not read, and the corpus is silently smaller
    raise CorpusError(f"{error.filename}: it cannot be read ({error.strerror}).") from error


@dataclass
class Tree:
    """All C, C++ and bitcode files of a folder; what each folder in it holds is one group.

    A file that lies in no folder of its own is a group by itself. `skipped` tells after `units`
    which files were passed over and why.
    """

    folder: Path
    name: str = "folder"
    licence: str = "unknown"
    skipped: list[Failure] = field(default_factory=list, init=False)

    def units(self) -> Iterator[Unit]:
        """Yield the units by path. CorpusError if the folder is not there or holds none."""
        self.skipped.clear()
        folder = Path(self.folder).expanduser()
        found = False
        for path in files_below(folder, READ):
            found = True
            try:
                complaint = _complaint(path)
                if not complaint:
                    yield self._unit(path, folder)
                    continue
            except OSError as error:
                complaint = f"it cannot be read ({error.strerror})."
            self.skipped.append(Failure(path, f"{path}: {complaint}"))
        if not found:
            raise CorpusError(
                f"{folder}: there is no bitcode, C or C++ file in it; give another folder."
            )

    def _unit(self, path: Path, folder: Path) -> Unit:
        relative = path.relative_to(folder)
        top = relative.parts[0] if len(relative.parts) > 1 else relative.stem
        candidates = (path.parent, folder, folder / "include")
        language = "bitcode" if path.suffix == ".bc" else language_of(path)
        return Unit(
            name=f"{self.name}/{relative.as_posix()}",
            path=path.resolve(),
            group=f"{self.name}/{top}",
            domain=self.name,
            language=language,
            licence=self.licence,
            origin=f"{self.name} sha256:{sha256(path)}",
            include_dirs=tuple(dict.fromkeys(p.resolve() for p in candidates if p.is_dir())),
            standard=STANDARDS.get(language),
        )


def _complaint(path: Path) -> str:
    """Return why a file is no unit; empty if it is one."""
    if path.suffix == ".ll":
        return "text of LLVM IR must be assembled by llvm-as first."
    return bitcode_complaint(path.read_bytes()) if path.suffix == ".bc" else ""

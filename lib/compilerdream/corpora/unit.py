"""What a source of programs yields: compile units, with where each comes from."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Unit:
    """One file to be compiled, or bitcode as it is, with its provenance.

    name: unique in its source and the same on every machine, such as `lupa/lua54/src/lapi.c`.
    group: what a split must never divide, such as a package or a contest problem.
    domain: what groups have in common, such as `compression`; whole domains can be held out.
    language: c, c++, fortran, objective-c or bitcode. origin: name, version and hash of what it
    was taken from. split: train, validation or test where the source prescribes one, else empty.
    flags: of the compiler, such as `-fno-exceptions`. source: the file itself, where `path` may be
    one that stands for it.
    """

    name: str
    path: Path
    group: str
    domain: str
    language: str
    licence: str
    origin: str
    split: str = ""
    include_dirs: tuple[Path, ...] = ()
    defines: tuple[str, ...] = ()
    standard: str | None = None
    flags: tuple[str, ...] = ()
    source: Path | None = None


class Source(Protocol):
    """Somewhere that units come from.

    `units` yields them in an order that is the same on every machine; it raises CorpusError in
    one sentence when the source is not there, is damaged or does not answer, with what to do. A
    source may have `skipped`, a list of Failure that `units` fills: what it passed over, and why.
    """

    name: str

    def units(self) -> Iterator[Unit]:
        """All units, in order. Files are fetched and unpacked as they are needed."""

"""What a program is to the suite: bitcode, where it comes from, and how to tell that it works."""

from dataclasses import dataclass
from pathlib import Path

SPLITS = ("train", "validation", "test")


class CorpusError(Exception):
    """Programs that cannot be had: which file or name, what is wrong, and what to do."""


@dataclass(frozen=True)
class Program:
    """One program to optimise.

    bitcode: a file that LLVM 10 reads, not optimised yet. tests: pairs of a file for standard
    input (None: nothing to read) and a file with the standard output expected, byte for byte.
    arguments and files: what the tests need besides, command line and files in the working folder.
    """

    name: str
    suite: str
    family: str
    split: str
    language: str
    bitcode: Path
    source: Path | None = None
    tests: tuple[tuple[Path | None, Path], ...] = ()
    arguments: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()

    @property
    def uri(self) -> str:
        """Suite and name, which no other program shares."""
        return f"{self.suite}/{self.name}"


@dataclass(frozen=True)
class Failure:
    """A file that should have become a program, and in one sentence why it did not."""

    path: Path
    message: str

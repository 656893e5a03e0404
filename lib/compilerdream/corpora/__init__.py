"""Programs to optimise: where they come from, how they are split, and whether they still work."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from compilerdream.corpora import cbench, csmith, embedded
from compilerdream.corpora.folder import programs_from
from compilerdream.corpora.program import SPLITS, CorpusError, Failure, Program

if TYPE_CHECKING:
    import pandas

__all__ = [
    "CORPORA", "SPLITS", "CorpusError", "Failure", "Program", "describe", "find", "load",
    "programs_from",
]  # fmt: skip

CORPORA = ("embedded", "cbench", "csmith")


def load(corpus: str, split: str, count: int | None = None) -> list[Program]:
    """Return the programs of one split of a corpus, compiled, always in the same order.

    corpus: embedded, cbench (crc32, test only) or csmith (train only). split: train, validation or
    test. count: the first so many; for csmith, which has no end, 64 if not said. Raises CorpusError
    for an unknown corpus or split and for files that differ from the manifest, ToolchainError when
    a program does not compile.
    """
    if corpus not in CORPORA:
        raise CorpusError(f"no corpus {corpus!r}: there are {', '.join(CORPORA)}.")
    if split not in SPLITS:
        raise CorpusError(f"no split {split!r}: there are {', '.join(SPLITS)}.")
    if corpus == "csmith":
        return csmith.load(split, count)
    programs = embedded.load(split) if corpus == "embedded" else cbench.load(split)
    return programs[:count]


def find(programs: Sequence, name: str):
    """Return the program of this name; the first one for an empty name.

    Raises CorpusError with the names that there are.
    """
    for program in programs:
        if name in ("", program.name):
            return program
    known = ", ".join(program.name for program in programs)
    raise CorpusError(f"there is no program {name!r} here: there are {known or 'none'}.")


def describe(programs: Iterable[Program]) -> "pandas.DataFrame":
    """Return a table of programs, one row each.

    Columns: program, suite, family, split, language, tests (how many), lines (of
    source, 0 for bitcode). Instruction counts are the caller's to add.
    """
    import pandas

    rows = [
        {
            "program": program.uri,
            "suite": program.suite,
            "family": program.family,
            "split": program.split,
            "language": program.language,
            "tests": len(program.tests),
            "lines": len(program.source.read_bytes().splitlines()) if program.source else 0,
        }
        for program in programs
    ]
    columns = ["program", "suite", "family", "split", "language", "tests", "lines"]
    return pandas.DataFrame(rows, columns=columns)

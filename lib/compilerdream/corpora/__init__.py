"""Programs to optimise: where they come from, how they are split, and whether they still work."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from compilerdream.corpora import cbench, csmith, embedded
from compilerdream.corpora.folder import programs_from
from compilerdream.corpora.program import SPLITS, CorpusError, Failure, Program
from compilerdream.corpora.unit import Source

if TYPE_CHECKING:
    import pandas

__all__ = [
    "CORPORA", "SPLITS", "CorpusError", "Failure", "Program", "describe", "find", "load",
    "programs_from", "source_of",
]  # fmt: skip

CORPORA = ("embedded", "cbench", "csmith")  # need no building
EXTENTS = ("natural", "natural_full")
_SUITE = re.compile(r"-v\d+$")  # how CompilerGym's suites end


def source_of(name: str, path: str = "", download: bool = False) -> Source:
    """The source that the corpus `name` is built from.

    path: what kinds that read the user's own files read; download: whether a suite of CompilerGym's
    may be fetched. CorpusError for a name that no source has.
    """
    from compilerdream.corpora import natural, sources

    if name in EXTENTS:
        return natural.Natural(name)
    return sources.open_source(name, path if name in sources.KINDS else "", download)


def load(corpus: str, split: str, count: int | None = None) -> list[Program]:
    """Return the programs of one split of a corpus, compiled, always in the same order.

    corpus: embedded, cbench (crc32, test only), csmith (train only), or one that was built. split:
    train, validation or test. count: the first so many; for csmith, which has no end, 64 if not
    said. Raises CorpusError for an unknown split, a corpus that is not built and files that differ
    from the manifest, ToolchainError when a program does not compile.
    """
    if split not in SPLITS:
        raise CorpusError(f"no split {split!r}: there are {', '.join(SPLITS)}.")
    if corpus not in CORPORA:
        return _load_built(corpus, split, count)
    if corpus == "csmith":
        return csmith.load(split, count)
    programs = embedded.load(split) if corpus == "embedded" else cbench.load(split)
    return programs[:count]


def _load_built(corpus: str, split: str, count: int | None) -> list[Program]:
    """The programs of a corpus that had to be built; CorpusError where nothing of the name is."""
    from compilerdream.corpora import built, sources
    from compilerdream.corpora.assembly import CORPORA as HOME

    known = (*CORPORA, *EXTENTS, *sources.KINDS)
    if corpus not in known and not (HOME / corpus).is_dir() and not _SUITE.search(corpus):
        raise CorpusError(
            f"no corpus {corpus!r}: there are {', '.join(known)}, and CompilerGym's suites by name."
        )
    return built.load(corpus, split, count)


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

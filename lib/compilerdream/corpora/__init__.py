"""Programs to optimise: where they come from, how they are split, and whether they still work."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from compilerdream.corpora import cbench, csmith, embedded
from compilerdream.corpora.folder import programs_from
from compilerdream.corpora.program import SPLITS, CorpusError, Failure, Program
from compilerdream.corpora.unit import Source

if TYPE_CHECKING:
    import pandas

__all__ = [
    "CORPORA", "SPLITS", "CorpusError", "Failure", "Program", "describe", "find", "load",
    "parts_of", "programs_from", "source_of",
]  # fmt: skip

CORPORA = ("embedded", "exercises", "cbench", "csmith")  # need no building
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


def load(
    corpus: str, split: str, count: int | None = None, without: Collection[str] = ()
) -> list[Program]:
    """Return the programs of one split of a corpus, compiled, always in the same order.

    corpus: embedded, exercises (no test), csmith (train only), cbench (crc32, test only), one that
    was built, or one group of a built one, such as `natural/petsc`, with a split of its own
    (`built.load_group`).
    split: train, validation or test. count: the first so many; for csmith, which has no end, 64 if
    not said. without: groups of a built corpus to leave out. Raises CorpusError for an unknown
    split, a corpus that is not built and files that differ from the manifest, ToolchainError when a
    program does not compile.
    """
    if split not in SPLITS:
        raise CorpusError(f"no split {split!r}: there are {', '.join(SPLITS)}.")
    name, group = parts_of(corpus)
    if name not in CORPORA:
        return _load_built(name, group, split, count, without)
    if group:
        raise CorpusError(f"{corpus}: {name} is not divided: only corpora that are built are.")
    if name == "csmith":
        return csmith.load(split, count)
    if name == "cbench":
        return cbench.load(split)[:count]
    folder = embedded.FOLDER if name == "embedded" else embedded.EXERCISES
    return embedded.load(split, folder)[:count]


def parts_of(corpus: str) -> tuple[str, str]:
    """`natural/petsc` -> (`natural`, `petsc`): a corpus, and the group meant, empty for all."""
    name, slash, group = corpus.partition("/")
    return (corpus, "") if slash and group.startswith("/") else (name, group)


def _load_built(
    corpus: str, group: str, split: str, count: int | None, without: Collection[str]
) -> list[Program]:
    """The programs of a corpus that had to be built; CorpusError where nothing of the name is."""
    from compilerdream.corpora import built, sources
    from compilerdream.corpora.assembly import CORPORA as HOME

    known = (*CORPORA, *EXTENTS, *sources.KINDS)
    if corpus not in known and not (HOME / corpus).is_dir() and not _SUITE.search(corpus):
        raise CorpusError(
            f"no corpus {corpus!r}: there are {', '.join(known)}, and CompilerGym's suites by name."
        )
    if group:
        return built.load_group(corpus, group, split, count)
    return built.load(corpus, split, count, without=without)


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

"""Opens a source of programs by the name of its kind."""

from collections.abc import Callable
from pathlib import Path

from compilerdream.corpora import gym_suites
from compilerdream.corpora.anghabench import AnghaBench
from compilerdream.corpora.compile_commands import CompileCommands
from compilerdream.corpora.contest import CodeContests
from compilerdream.corpora.formai import FormAI
from compilerdream.corpora.fortran import Fortran
from compilerdream.corpora.program import CorpusError
from compilerdream.corpora.tree import Tree
from compilerdream.corpora.unit import Source

# Kinds that read what the user names: a folder or a file.
KINDS: dict[str, Callable[[Path], Source]] = {
    "contest": CodeContests,
    "formai": FormAI,
    "anghabench": AnghaBench,
    "folder": Tree,
    "project": CompileCommands,
    "fortran": Fortran,
}


def open_source(kind: str, path: str = "", download: bool = False) -> Source:
    """Return the source of a kind.

    kind: one of KINDS, or a suite of CompilerGym's such as `cbench-v1` or `benchmark://npb-v0`.
    path: what a kind reads; for a suite CompilerGym's site data, the project's own when empty.
    download: whether a suite that is not on disk may be fetched. Raises CorpusError when a path is
    missing or the kind is unknown, with the names that there are; what is at the path is looked at
    by `units`.
    """
    if kind in KINDS:
        if not path:
            raise CorpusError(
                f"the source {kind} reads what you have: name it with corpus.path=PATH."
            )
        return KINDS[kind](Path(path).expanduser())
    try:
        if path:
            return gym_suites.suite(kind, Path(path), download)
        return gym_suites.suite(kind, download=download)
    except gym_suites.UnknownSuite as error:
        raise CorpusError(
            f"no source {kind!r}: there are {', '.join(KINDS)}, and CompilerGym's suites "
            f"{', '.join(error.known)}."
        ) from error

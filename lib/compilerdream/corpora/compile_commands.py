"""A user's own project by its `compile_commands.json`, which CMake, Meson and Bear write.

The format is clang's "JSON Compilation Database": a list of entries with `directory`, `file` and
either `arguments` (a list of words) or `command` (one line for a shell).
"""

import json
import os
import shlex
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from compilerdream.compiler.toolchain import C_SUFFIXES, CXX_SUFFIXES
from compilerdream.corpora.build import sha256
from compilerdream.corpora.compile_arguments import Arguments, read_arguments
from compilerdream.corpora.extracted import extract
from compilerdream.corpora.program import CorpusError, Failure
from compilerdream.corpora.unit import Unit

FILE = "compile_commands.json"
# More endings of C++ than the toolchain takes, from GCC's manual ("Overall Options").
_CXX_ENDINGS = CXX_SUFFIXES | {".c++", ".cp", ".CPP"}
_SUFFIX = {"c": ".c", "c++": ".cpp"}


@dataclass(frozen=True)
class _Entry:
    file: Path
    arguments: Arguments


@dataclass
class CompileCommands:
    """The files of a project as it compiles them; the folder that a file lies in is its group.

    database: compile_commands.json or the folder that holds it. project: the folder that names are
    relative to; None: the deepest one that holds all the files. `skipped` tells after `units` which
    files were passed over and why: those that are not there, and languages other than C and C++.
    """

    database: Path
    name: str = "project"
    project: Path | None = None
    licence: str = "unknown"
    skipped: list[Failure] = field(default_factory=list, init=False)

    def units(self) -> Iterator[Unit]:
        """Yield the units by name. CorpusError for a damaged file, with the entry that is wrong."""
        self.skipped.clear()
        database = Path(self.database).expanduser()
        database = database / FILE if database.is_dir() else database
        entries = list(_entries(database))
        usable = [(entry, _language(entry)) for entry in entries if self._is_usable(entry)]
        if not usable:
            first = f" The first: {self.skipped[0].message}" if self.skipped else ""
            raise CorpusError(
                f"{database}: none of its {len(entries)} entries is a C or C++ file that is there; "
                f"build the project so that its files exist.{first}"
            )
        root = self._root([entry.file for entry, _ in usable])
        named = ((os.path.relpath(e.file, root), e, language) for e, language in usable)
        seen: Counter[str] = Counter()
        # by name alone: sorting is stable, so two commands for one file keep their order
        for name, entry, language in sorted(named, key=lambda item: item[0]):
            seen[name] += 1
            yield self._unit(name, seen[name], entry, language)

    def _is_usable(self, entry: _Entry) -> bool:
        reason = ""
        if not _language(entry):
            said = entry.arguments.language or entry.file.suffix or "a name without an ending"
            reason = f"{said} is neither C nor C++."
        elif not entry.file.is_file():
            reason = "there is no such file; build the project, or leave out its entry."
        if reason:
            self.skipped.append(Failure(entry.file, f"{entry.file}: {reason}"))
        return not reason

    def _root(self, files: list[Path]) -> Path:
        if self.project is not None:
            return Path(self.project).expanduser().resolve()
        return Path(os.path.commonpath([file.parent for file in files]))

    def _unit(self, name: str, occurrence: int, entry: _Entry, language: str) -> Unit:
        place = Path(name).parent.as_posix()
        return Unit(
            name=f"{self.name}/{name}" + (f"#{occurrence}" if occurrence > 1 else ""),
            path=_compilable(entry, language),
            group=self.name if place == "." else f"{self.name}/{place}",
            domain=self.name,
            language=language,
            licence=self.licence,
            origin=f"{self.name} sha256:{sha256(entry.file)}",
            include_dirs=entry.arguments.include_dirs,
            defines=entry.arguments.defines,
            standard=entry.arguments.standard,
            flags=entry.arguments.flags,
            source=entry.file,
        )


def _entries(database: Path) -> Iterator[_Entry]:
    """Yield the entries of a file; CorpusError names the file and the entry that is wrong."""
    try:
        raw = json.loads(database.read_text(encoding="utf-8"))
    except OSError as error:
        raise CorpusError(
            f"{database} cannot be read ({error.strerror}); CMake writes it with "
            "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON."
        ) from error
    except ValueError as error:
        raise CorpusError(f"{database}: this is not JSON ({error}); write it anew.") from error
    if not isinstance(raw, list):
        raise CorpusError(f"{database}: a list of entries is expected; write it anew.")
    for number, entry in enumerate(raw, start=1):
        try:
            yield _entry(entry, database.resolve().parent)
        except ValueError as error:
            file = entry.get("file") if isinstance(entry, dict) else None
            which = f"entry {number}" + (f" ({file})" if isinstance(file, str) else "")
            raise CorpusError(f"{database}: {which}: {error}; write it anew.") from error


def _entry(raw: object, beside: Path) -> _Entry:
    """Return one entry; ValueError says what is wrong with it."""
    if not isinstance(raw, dict):
        raise ValueError("it is not a group of settings")
    directory, file = _text(raw, "directory"), _text(raw, "file")
    words = raw.get("arguments")
    if words is None:
        words = shlex.split(_text(raw, "command", "it has neither arguments nor a command"))
    if not isinstance(words, list) or not words or not all(isinstance(w, str) for w in words):
        raise ValueError("its arguments are not a list of words")
    place = beside / directory
    # resolved, but for links: a project may hold one file under several names
    path = Path(os.path.normpath(place / file))
    return _Entry(path, read_arguments(words, place))


def _text(raw: dict, key: str, complaint: str = "") -> str:
    value = raw.get(key)
    if not isinstance(value, str) or not value:
        raise ValueError(complaint or f"it has no {key}")
    return value


def _language(entry: _Entry) -> str:
    """Return "c", "c++", or nothing for a language that is not compiled here."""
    suffix, said = entry.file.suffix, entry.arguments.language
    by_suffix = "c" if suffix in C_SUFFIXES else "c++" if suffix in _CXX_ENDINGS else ""
    # g++ compiles C as C++, but hands a file of another language to that language's compiler
    language = said or (by_suffix and "c++" if entry.arguments.is_cxx else by_suffix)
    return language if language in _SUFFIX else ""


def _compilable(entry: _Entry, language: str) -> Path:
    """Return a file that compiles as the entry does.

    The toolchain tells the language by the ending and includes nothing by itself; where the command
    says otherwise, a file that includes what it should stands for the source.
    """
    takes = C_SUFFIXES if language == "c" else CXX_SUFFIXES
    if entry.file.suffix in takes and not entry.arguments.forced:
        return entry.file
    lines = [f'#include "{name}"' for name in (*entry.arguments.forced, entry.file)]
    return extract("\n".join(lines) + "\n", _SUFFIX[language])

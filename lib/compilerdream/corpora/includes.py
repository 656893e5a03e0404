"""Guesses where a source finds its headers, without running the project's own build.

Each `#include` of a source, and of the headers that it leads to, is looked for as a compiler
would: beside the file, then in the folders found so far, then among the compiler's own headers.
What is in none of them is searched in the whole tree, and the match nearest to the file that asks
says which folder to add. The same tree always gives the same folders.
"""

import functools
import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from compilerdream.compiler import toolchain

MOST_FOLDERS = 48  # on one command line
MOST_FILES = 4_000  # looked into for one source
_INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include(?:_next)?[ \t]*(["<])([^">\n]+)[">]', re.MULTILINE)
# Folders for other systems hold headers of the same names.
_FOREIGN = re.compile(
    r"(^|[/_.-])(win(32|64|dows|nt|ce)?|msvc\d*|vs\d+|mac(os|osx)?|darwin|ios|android|os2|amiga"
    r"|vms|dos|cygwin|mingw|wasm|emscripten|arm(v\d|64)?|aarch64|neon|mips|ppc|powerpc|riscv|s390x?"
    r"|sparc|bsd|freebsd|solaris|aix|cuda|hip|opencl|metal|test(s|ing)?|stubs?)([/_.-]|$)"
)


@functools.cache
def compiler_headers() -> frozenset[str]:
    """Names of the headers that the compiler brings, such as `stdio.h`, `sys/types.h`, `vector`."""
    library = toolchain.zig().parent / "lib"
    folders = [library / "include", *(library / "libc" / "include" / name for name in (
        "x86_64-linux-gnu", "generic-glibc", "x86-linux-any", "any-linux-any"))]  # fmt: skip
    folders += [library / "libcxx" / "include", toolchain.NATIVE / "include"]
    return frozenset(
        path.relative_to(folder).as_posix()
        for folder in folders for path in folder.rglob("*") if path.is_file()
    )  # fmt: skip


class HeaderSearch:
    """The files of one unpacked archive, and where each source of it finds headers.

    root: the folder. first: folders that are searched before any that is guessed, relative to the
    root. ours: a folder outside of it that goes before all.
    """

    def __init__(self, root: Path, first: Sequence[str] = (), ours: Path | None = None):
        self.root, self.first, self.ours = root, tuple(first), ours
        self.files = sorted(
            path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()
        )
        self._known = set(self.files)
        self._by_name: dict[str, list[str]] = defaultdict(list)
        for name in self.files:
            self._by_name[posixpath.basename(name)].append(name)
        self._included: dict[str, tuple[tuple[bool, str], ...]] = {}

    def folders(self, source: str) -> tuple[Path, ...]:
        """The folders to search for what `source` (relative to the root) includes, in order."""
        found, seen, waiting = list(self.first), {source}, [source]
        while waiting and len(seen) < MOST_FILES:
            file = waiting.pop(0)
            for quoted, name in self._includes(file):
                header = self._resolve(file, name, quoted, found)
                if header and header not in seen:
                    seen.add(header)
                    waiting.append(header)
        paths = [self.root / folder for folder in found[:MOST_FOLDERS]]
        return tuple([self.ours, *paths] if self.ours else paths)

    def includes_any(self, source: str, names: Iterable[str]) -> bool:
        """Whether `source` itself includes a header of one of these names."""
        return not {name for _, name in self._includes(source)}.isdisjoint(names)

    def _includes(self, file: str) -> tuple[tuple[bool, str], ...]:
        """(in quotes, name) of each include of a file, in order."""
        if file not in self._included:
            content = (self.root / file).read_bytes()
            self._included[file] = tuple(dict.fromkeys(
                (quote == b'"', name.decode(errors="replace").strip())
                for quote, name in _INCLUDE.findall(content)
            ))  # fmt: skip
        return self._included[file]

    def _resolve(self, file: str, name: str, quoted: bool, found: list[str]) -> str | None:
        """The header that `file` means, if it is in the tree; its folder is added to `found`."""
        beside = posixpath.dirname(file)
        for folder in [beside, *found] if quoted else found:
            path = posixpath.normpath(posixpath.join(folder, name))
            if path in self._known:
                return path
        if name in compiler_headers() or (self.ours and (self.ours / name).is_file()):
            return None
        path = self._nearest(beside, name)
        if path is not None:
            found.append(path.removesuffix(name).rstrip("/"))
        return path

    def _nearest(self, beside: str, name: str) -> str | None:
        matches = [
            path for path in self._by_name.get(posixpath.basename(name), ())
            if path == name or path.endswith(f"/{name}")
        ]  # fmt: skip
        return min(matches, key=lambda path: _distance(beside, path), default=None)


def _distance(folder: str, path: str) -> tuple[bool, int, int, str]:
    """How far a header is from a folder: other systems' last, then steps up and down, then name."""
    here, there = folder.split("/") if folder else [], path.split("/")[:-1]
    shared = 0
    while shared < min(len(here), len(there)) and here[shared] == there[shared]:
        shared += 1
    foreign = _FOREIGN.search("/".join(there[shared:]).lower()) is not None
    return foreign, len(here) - shared, len(there), path

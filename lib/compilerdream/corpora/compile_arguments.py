"""What a compiler's command line says about the source: include folders, defines, standard."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# Each takes a value, joined to it or as the next word. Those that begin alike: the longer first.
_WITH_VALUE = (
    "-include-pch", "-include", "-isystem", "-iquote", "-idirafter", "-I", "-D", "-U", "-x", "-o",
)  # fmt: skip
_STANDARD = re.compile(r"--?std=(?P<name>.+)")
# Names that came after clang 13, and those that it knew them by.
_STANDARDS = {"c23": "c2x", "gnu23": "gnu2x", "c++23": "c++2b", "gnu++23": "gnu++2b"}
_CXX_DRIVER = re.compile(r"(.*-)?(clang|[gc])\+\+(-[\d.]+)?")
# The order in which a compiler looks through the folders of each kind.
_FOLDERS = ("-iquote", "-I", "-isystem", "-idirafter")
# The toolchain brings its own C library, with which the headers of the system's do not go.
_OF_THE_SYSTEM = frozenset(
    Path(folder) for folder in ("/usr/include", "/usr/include/x86_64-linux-gnu")
)


@dataclass(frozen=True)
class Arguments:
    """language: what `-x` says, else empty. is_cxx: the compiler's name is that of one for C++.

    forced: files to be included first (`-include`).
    """

    include_dirs: tuple[Path, ...]
    defines: tuple[str, ...]
    standard: str | None
    forced: tuple[str, ...]
    language: str
    is_cxx: bool


def read_arguments(words: Sequence[str], directory: Path) -> Arguments:
    """Return what the words of a command say; paths in it are relative to `directory`.

    A `-U` takes back a define before it. Folders that do not exist are left out, as compilers do.
    What is said otherwise (warnings, optimisation, code generation) is passed over.
    """
    defines: dict[str, str] = {}
    folders: dict[str, list[Path]] = {kind: [] for kind in _FOLDERS}
    forced, language, standard = [], "", None
    for option, value in _options(words[1:]):
        if option == "-D":
            defines[value.partition("=")[0]] = value
        elif option == "-U":
            defines.pop(value, None)
        elif option == "-include":
            here = directory / value
            forced.append(str(here) if here.is_file() else value)
        elif option == "-x":
            language = "" if value == "none" else value
        elif option == "-std":
            standard = _STANDARDS.get(value, value)
        elif option in folders:
            folders[option].append((directory / value).resolve())
    wanted = (folder for kind in _FOLDERS for folder in folders[kind])
    return Arguments(
        include_dirs=tuple(
            dict.fromkeys(f for f in wanted if f.is_dir() and f not in _OF_THE_SYSTEM)
        ),
        defines=tuple(defines.values()),
        standard=standard,
        forced=tuple(forced),
        language=language,
        # a launcher such as ccache may stand before the compiler
        is_cxx=any(_CXX_DRIVER.fullmatch(Path(word).name) for word in words[:2]),
    )


def _options(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the options that matter with their values."""
    remaining = iter(words)
    for word in remaining:
        standard = _STANDARD.fullmatch(word)
        if standard:
            yield "-std", standard["name"]
            continue
        option = next((option for option in _WITH_VALUE if word.startswith(option)), None)
        if option:
            yield option, word.removeprefix(option) or next(remaining, "")

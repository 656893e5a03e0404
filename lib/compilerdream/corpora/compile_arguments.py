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
# What changes what a program means or which of it others see; other flags of this kind do not.
_MEANING = re.compile(
    r"-f(no-)?(exceptions|rtti|wrapv|trapv|strict-aliasing|strict-overflow|signed-char"
    r"|unsigned-char|short-enums|short-wchar|common|builtin(-\w+)?|freestanding|char8_t"
    r"|delete-null-pointer-checks|visibility-inlines-hidden|ms-extensions|threadsafe-statics"
    r"|rounding-math|math-errno)|-f(visibility|fp-contract)=\w+|-pthread"
    r"|-m(no-)?(sse[\d.]*|ssse3|avx\w*|fma|f16c|bmi2?|popcnt|lzcnt|pclmul|aes|sha|cx16|movbe)"
)
_MACHINE = re.compile(r"-march=(?P<name>[\w.-]+)")
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

    forced: files to be included first (`-include`). flags: others that change what the program
    means, such as `-fno-exceptions` or `-mavx2`.
    """

    include_dirs: tuple[Path, ...]
    defines: tuple[str, ...]
    standard: str | None
    forced: tuple[str, ...]
    language: str
    is_cxx: bool
    flags: tuple[str, ...] = ()


def read_arguments(words: Sequence[str], directory: Path) -> Arguments:
    """Return what the words of a command say; paths in it are relative to `directory`.

    A `-U` takes back a define before it. Folders that do not exist are left out, as compilers do.
    What is said otherwise (warnings, optimisation, debugging) is passed over.
    """
    defines: dict[str, str] = {}
    folders: dict[str, list[Path]] = {kind: [] for kind in _FOLDERS}
    forced, flags, language, standard = [], [], "", None
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
        elif option == "-f":
            flags.append(value)
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
        flags=tuple(flags),
    )


def _options(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the options that matter with their values."""
    remaining = iter(words)
    for word in remaining:
        standard = _STANDARD.fullmatch(word)
        if standard:
            yield "-std", standard["name"]
            continue
        machine = _MACHINE.fullmatch(word)
        if machine or _MEANING.fullmatch(word):
            # zig writes the names of processors so
            yield "-f", word.replace("-", "_").replace("_", "-", 1) if machine else word
            continue
        option = next((option for option in _WITH_VALUE if word.startswith(option)), None)
        if option:
            yield option, word.removeprefix(option) or next(remaining, "")

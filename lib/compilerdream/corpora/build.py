"""Bitcode of the programs, built once for each source and compiler and kept in the cache."""

import functools
import hashlib
import importlib.metadata
import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tqdm import tqdm

from compilerdream.compiler import bitstream, irtext, toolchain
from compilerdream.paths import CACHE

BITCODE = CACHE / "bitcode"
STANDARDS = {"c": "c11", "c++": "c++17", "objective-c": "gnu11"}


def language_of(source: Path) -> str:
    """Return "c", "c++" or "objective-c" by the name's ending; KeyError for anything else."""
    endings = dict.fromkeys(toolchain.C_SUFFIXES, "c")
    endings |= dict.fromkeys(toolchain.CXX_SUFFIXES, "c++")
    endings |= dict.fromkeys(toolchain.OBJECTIVE_C_SUFFIXES, "objective-c")
    return endings[source.suffix]


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file's content, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@functools.cache
def filters() -> str:
    """Return what stands for the code of ours that changes what clang writes."""
    return hashlib.sha256(
        b"".join(Path(room.__file__).read_bytes() for room in (irtext, bitstream))
    ).hexdigest()


@functools.cache
def _compiler_identity() -> str:
    """Return what, besides the source, decides what the bitcode is."""
    return f"{importlib.metadata.version('ziglang')} {toolchain.FRONTEND} {filters()}"


def build(source: Path, include_dirs: Sequence[Path] = (), standard: str | None = None) -> Path:
    """Compile `source` unless its bitcode is in the cache already; return the bitcode file.

    For sources that include only system headers and those of `include_dirs`, which must not
    change: only the source's own content is looked at. Safe in several processes at once. Raises
    ToolchainError with the compiler's first error line.
    """
    standard = standard or STANDARDS[language_of(source)]
    key = hashlib.sha256(source.read_bytes())
    key.update(f"{source.suffix} {standard} {_compiler_identity()}".encode())
    output = BITCODE / f"{key.hexdigest()}.bc"
    if not output.is_file():
        toolchain.compile_source(source, output, include_dirs, standard=standard)
    return output


def each(items: Iterable, work: Callable, doing: str) -> list:
    """Do `work` on every item, a few at once as it waits for other processes; results in order.

    A progress bar shows on a terminal when there is something to wait for. The first exception
    ends it.
    """
    items = list(items)
    workers = max(2, min(len(os.sched_getaffinity(0)), 8))
    with ThreadPoolExecutor(workers) as pool:
        bar = tqdm(pool.map(work, items), desc=doing, total=len(items), leave=False, delay=1.0,
                   disable=None)  # fmt: skip
        return list(bar)

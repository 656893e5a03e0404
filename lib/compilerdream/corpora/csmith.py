"""Random C programs by Csmith (Yang et al., PLDI 2011), whose binary CompilerGym's wheel carries.

A program is its seed: the same seed gives the same source. It reads nothing and prints a checksum
of its variables; what it prints when compiled without optimisation is what it must always print.
"""

import hashlib
import os
import subprocess
import tempfile
from pathlib import Path

from compilerdream.compiler.connection import package_folder
from compilerdream.compiler.toolchain import link_executable
from compilerdream.corpora.build import build, each
from compilerdream.corpora.execution import execute
from compilerdream.corpora.program import CorpusError, Program
from compilerdream.paths import CACHE

# Smaller than Csmith's own defaults, whose programs take ten times as long to optimise.
OPTIONS = (
    "--concise", "--max-funcs", "4", "--max-block-size", "3", "--max-block-depth", "3",
    "--max-expr-complexity", "6",
)  # fmt: skip
MOST_SOURCE_BYTES = 40_000  # longer ones are passed over
GENERATION_TIMEOUT = 30.0  # seconds
DEFAULT_COUNT = 64


def _home() -> Path:
    home = package_folder() / "third_party" / "csmith" / "csmith"
    if not (home / "bin" / "csmith").is_file():
        raise CorpusError("compiler_gym with its Csmith is not installed: run `make setup`.")
    return home


def source_of(seed: int) -> Path:
    """Return the C file of a seed, generating it on first use; CorpusError if Csmith fails."""
    options = hashlib.sha256(" ".join(OPTIONS).encode()).hexdigest()[:12]
    folder = CACHE / "csmith" / options
    path = folder / f"{seed}.c"
    if path.is_file():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / f".{seed}.{os.getpid()}.c"
    command = [str(_home() / "bin" / "csmith"), "--seed", str(seed), *OPTIONS]
    try:
        # Csmith leaves a file `platform.info` where it runs
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            done = subprocess.run(
                command, cwd=scratch, capture_output=True, check=True, timeout=GENERATION_TIMEOUT
            )
    except (OSError, subprocess.SubprocessError) as error:
        raise CorpusError(f"Csmith gave no program for seed {seed}: {error}") from error
    fresh.write_bytes(done.stdout)
    fresh.replace(path)
    return path


def generate(seed: int) -> Program:
    """Return the program of a seed, compiled; without a test if it does not end within seconds."""
    source = source_of(seed)
    include = next((_home() / "include").glob("csmith-*"))
    bitcode = build(source, include_dirs=(include,))
    expected = source.with_suffix(".out")
    if not expected.is_file():
        _record_output(bitcode, expected)
    tests = ((None, expected),) if expected.stat().st_size else ()
    return Program(
        name=f"seed{seed}",
        suite="csmith",
        family="csmith",
        split="train",
        language="c",
        bitcode=bitcode,
        source=source,
        tests=tests,
    )


def _record_output(bitcode: Path, expected: Path) -> None:
    """Run the program as it is and keep what it prints; an empty file if it does not end well."""
    with tempfile.TemporaryDirectory(dir=expected.parent) as folder:
        executable = Path(folder) / "program"
        link_executable(bitcode, executable)
        run = execute(executable, folder=Path(folder))
        fresh = Path(folder) / "expected"
        fresh.write_bytes(b"" if run.trouble else run.output)
        fresh.replace(expected)


def load(split: str, count: int | None = None) -> list[Program]:
    """Return `count` programs (64 if not said) of the train split; the other splits have none.

    Seeds are taken in order from 0; those whose source is longer than 40,000 bytes are passed over.
    """
    if split != "train":
        return []
    wanted = DEFAULT_COUNT if count is None else count
    seeds: list[int] = []
    seed = 0
    while len(seeds) < wanted:
        if source_of(seed).stat().st_size <= MOST_SOURCE_BYTES:
            seeds.append(seed)
        seed += 1
    return each(seeds, generate, "compiling Csmith programs")

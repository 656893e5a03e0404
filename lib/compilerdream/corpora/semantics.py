"""Does an optimised program still do what it did? Link it, run its tests, compare the output."""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from compilerdream.compiler.toolchain import ToolchainError, link_executable
from compilerdream.corpora.execution import TIME_LIMIT, execute
from compilerdream.corpora.linking import link_foreign
from compilerdream.corpora.program import Program
from compilerdream.paths import CACHE


@dataclass(frozen=True)
class Semantics:
    """status: "ok", "differs" or "untested"; message says what differs or why nothing was run."""

    status: str
    message: str = ""


def check(program: Program, bitcode: Path, time_limit: float = TIME_LIMIT) -> Semantics:
    """Return whether `bitcode`, made of `program`, passes the program's tests.

    It differs when its output is not the expected one byte for byte, when it does not end within
    `time_limit` seconds, or when it ends with a signal or an exit code other than 0. Nothing of it
    stays on the disk.
    """
    if not program.tests:
        return Semantics("untested", "the program has no tests")
    scratch = CACHE / "semantics"
    scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=scratch, prefix=f"{os.getpid()}-") as folder:
        executable = Path(folder) / "program"
        try:
            # what was not compiled here may need more to be linked here
            (link_executable if program.source else link_foreign)(bitcode, executable)
        except ToolchainError as error:
            return Semantics("untested", f"it could not be linked: {error}")
        for stdin, expected in program.tests:
            message = _difference(program, executable, stdin, expected, time_limit)
            if message:
                test = (stdin or expected).name
                return Semantics("differs", f"{program.uri} on {test}: {message}")
    return Semantics("ok")


def _difference(
    program: Program, executable: Path, stdin: Path | None, expected: Path, time_limit: float
) -> str:
    """Return in one sentence how a run differs from what is expected; empty if it does not."""
    with tempfile.TemporaryDirectory(dir=executable.parent) as folder:
        for file in program.files:
            shutil.copyfile(file, Path(folder) / file.name)
        run = execute(executable, Path(folder), stdin, program.arguments, time_limit)
    if run.trouble:
        return run.trouble
    return first_difference(expected.read_bytes(), run.output)


def first_difference(expected: bytes, printed: bytes) -> str:
    """Return where two outputs first differ, in one sentence; empty if they are equal."""
    if expected == printed:
        return ""
    wanted, got = expected.split(b"\n"), printed.split(b"\n")
    same = 0
    while same < min(len(wanted), len(got)) and wanted[same] == got[same]:
        same += 1
    if same == len(got):
        return f"the output stops after line {same}"
    if same == len(wanted):
        return f"the output goes on after line {same}"
    return f"line {same + 1} is {_short(got[same])} instead of {_short(wanted[same])}"


def _short(line: bytes) -> str:
    text = line.decode(errors="replace")
    return repr(text if len(text) <= 60 else text[:57] + "...")

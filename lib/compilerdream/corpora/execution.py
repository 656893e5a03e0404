"""Runs a program that an optimiser may have broken: limited in time, memory and output."""

import resource
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

TIME_LIMIT = 10.0  # seconds
MEMORY_LIMIT = 4 << 30  # bytes of address space
OUTPUT_LIMIT = 16 << 20  # bytes


@dataclass(frozen=True)
class Execution:
    """What a program printed, and what went wrong, empty when it ended with exit code 0."""

    output: bytes
    trouble: str = ""


def execute(
    executable: Path,
    folder: Path,
    stdin: Path | None = None,
    arguments: Sequence[str] = (),
    time_limit: float = TIME_LIMIT,
) -> Execution:
    """Run `executable` in `folder` with `stdin` (None: nothing to read).

    Its standard output goes through a file in `folder`. It gets no environment variables. Beyond
    `time_limit` seconds, 4 GiB of address space or 16 MiB of output it is stopped.
    """
    output = folder / "stdout"
    given = stdin.open("rb") if stdin else subprocess.DEVNULL
    try:
        with output.open("wb") as printed:
            process = subprocess.Popen(
                [str(executable.resolve()), *arguments],
                cwd=folder,
                env={},
                stdin=given,
                stdout=printed,
                stderr=subprocess.DEVNULL,
            )
            _limit(process.pid)
            trouble = _wait(process, time_limit)
    except OSError as error:
        return Execution(b"", f"it could not be started ({error.strerror})")
    finally:
        if stdin:
            given.close()
    return Execution(output.read_bytes(), trouble)


def _limit(pid: int) -> None:
    limits = {
        resource.RLIMIT_AS: MEMORY_LIMIT,
        resource.RLIMIT_FSIZE: OUTPUT_LIMIT,
        resource.RLIMIT_CORE: 0,
    }
    try:
        for kind, most in limits.items():
            resource.prlimit(pid, kind, (most, most))
    except ProcessLookupError:
        return  # it has ended already


def _wait(process: subprocess.Popen, time_limit: float) -> str:
    try:
        code = process.wait(time_limit)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return f"it did not end within {time_limit:g} s"
    if code < 0:
        return f"it was stopped by {signal.Signals(-code).name}"
    return f"it ended with exit code {code}" if code else ""

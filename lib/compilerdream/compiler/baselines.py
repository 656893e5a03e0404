"""-Oz's instruction counts, kept on disk by the content of the program.

-Oz takes longer than everything else that loading a program does, and leaves the same count each
time.
"""

import functools
import hashlib
import os
from pathlib import Path

from compilerdream.compiler.lean import STOCK
from compilerdream.paths import CACHE


class Baselines:
    """Counts in a file that any number of processes read once and append to.

    A line is a program's SHA-256, its instructions at O0 and after -Oz, and a checksum of these and
    of the compiler; other lines, such as one that a full disk cut short, are passed over.
    """

    def __init__(self, file: Path):
        self.file = file
        self._counts: dict[str, tuple[int, int]] = {}
        for line in file.read_text(errors="replace").splitlines() if file.is_file() else ():
            match line.split():
                case [digest, o0, oz, check] if check == _check(digest, o0, oz):
                    self._counts[digest] = int(o0), int(oz)

    def read(self, digest: str, o0: int) -> int | None:
        """The count after -Oz; None where it is unknown, or known of another count at O0."""
        known_o0, oz = self._counts.get(digest, (None, None))
        return oz if known_o0 == o0 else None

    def write(self, digest: str, o0: int, oz: int) -> None:
        """Keep a count; only as long as this process lives where the disk does not take it."""
        self._counts[digest] = o0, oz
        line = f"{digest} {o0} {oz} {_check(digest, o0, oz)}"
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            target = os.open(self.file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        except OSError:
            return
        try:
            os.write(target, f"\n{line}\n".encode())  # in one piece: others may be writing too
        except OSError:
            return
        finally:
            os.close(target)


@functools.cache
def store() -> Baselines:
    """The counts that this project's programs share."""
    return Baselines(CACHE / "baselines.txt")


def _check(digest: str, o0: int | str, oz: int | str) -> str:
    return hashlib.sha256(f"{STOCK} {digest} {o0} {oz}".encode()).hexdigest()[:16]

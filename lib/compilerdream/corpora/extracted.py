"""Sources that lie inside other files (tables, archives), written out one by one for a compiler."""

import hashlib
import os
from pathlib import Path

from compilerdream.corpora.program import CorpusError
from compilerdream.paths import CACHE

SOURCES = CACHE / "sources"


def extract(text: str, suffix: str) -> Path:
    """Return a file of the cache that holds `text`: its name is the text's SHA-256 and `suffix`.

    The same text is the same file, written once and whole; safe in several processes at once.
    Raises CorpusError when it cannot be written.
    """
    content = text.encode("utf-8", errors="surrogateescape")
    digest = hashlib.sha256(content).hexdigest()
    # two letters more of folder, as a corpus has more files than one folder takes well
    path = SOURCES / digest[:2] / f"{digest}{suffix}"
    try:
        if path.is_file() and path.stat().st_size == len(content):
            return path
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f".{path.name}.{os.getpid()}")
        fresh.write_bytes(content)
        fresh.replace(path)
    except OSError as error:
        raise CorpusError(
            f"{path} cannot be written ({error.strerror}): make room, or put the project where you "
            "may write."
        ) from error
    return path

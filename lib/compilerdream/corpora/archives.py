"""Source archives pinned by name, version and hash, kept in the cache and unpacked there."""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from compilerdream.corpora import templates, unpacking
from compilerdream.corpora.build import sha256
from compilerdream.corpora.program import CorpusError
from compilerdream.paths import CACHE

ARCHIVES = CACHE / "archives"


@dataclass(frozen=True)
class Pin:
    """One release's source archive, and nothing else that may come under its name."""

    name: str
    version: str
    sha256: str

    @property
    def origin(self) -> str:
        """Name, version and hash, as provenance."""
        return f"{self.name} {self.version} sha256:{self.sha256}"


def fetch(pin: Pin, folder: Path = ARCHIVES) -> Path:
    """Return the archive of `pin`, downloaded on first use.

    Whatever is in the cache is checked against the hash each time; a download counts only when it
    is whole. Raises CorpusError when it cannot be had.
    """
    path = folder / f"{pin.name}-{pin.version}.archive"
    if path.is_file() and sha256(path) == pin.sha256:
        return path
    path.unlink(missing_ok=True)
    from compilerdream.corpora import index  # heavy, and not needed for what is there

    _make(folder)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".download-") as scratch:
        fresh = index.download(pin.name, pin.version, pin.sha256, Path(scratch))
        if fresh.parent != Path(scratch):  # a folder of archives gives the file where it lies
            fresh = Path(shutil.copy(fresh, scratch))
        fresh.replace(path)
    return path


def unpacked(
    pin: Pin,
    inner: Sequence[str] = (),
    values: Mapping[str, str] | None = None,
    folder: Path = ARCHIVES,
) -> Path:
    """Return the folder with the sources of `pin`, fetched and unpacked on first use.

    inner: globs of archives inside the archive, which are unpacked beside themselves. values: what
    the templates of headers are filled with. Only C and C++ sources, what they include and licences
    are there. Raises CorpusError.
    """
    values = values or {}
    facts = sha256(templates.FACTS), sha256(Path(templates.__file__))
    rules = json.dumps([pin.sha256, unpacking.RULES, list(inner), sorted(values.items()), facts])
    target = folder / f"{pin.name}-{pin.version}-{hashlib.sha256(rules.encode()).hexdigest()[:12]}"
    if target.is_dir():
        return target
    archive = fetch(pin, folder)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".unpack-") as scratch:
        fresh = Path(scratch) / "tree"
        unpacking.unpack(archive, fresh, f"{pin.name} {pin.version}", inner)
        templates.fill(fresh, values)
        try:
            os.rename(fresh, target)
        except OSError as error:
            if not target.is_dir():  # else another process was first
                raise CorpusError(f"{target} cannot be written ({error.strerror}).") from error
    return target


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CorpusError(f"{folder} cannot be made ({error.strerror}).") from error

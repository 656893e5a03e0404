"""Programs of a corpus that was built on this machine."""

import csv
import hashlib
import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from compilerdream.corpora.assembly import COLUMNS, CORPORA
from compilerdream.corpora.build import sha256
from compilerdream.corpora.gym_suites import papers_split
from compilerdream.corpora.program import SPLITS, CorpusError, Program


def load(
    name: str, split: str, count: int | None = None, folder: Path = CORPORA,
    without: Collection[str] = (),
) -> list[Program]:  # fmt: skip
    """Return the programs of one split of a built corpus, in an order that mixes the groups.

    count: the first so many, which are a fair sample. The order is that of the names' hashes, so
    it is the same everywhere. without: groups to leave out. Raises CorpusError when the corpus is
    not built, and naming the file when the manifest or the bitcode of one of these programs is
    damaged.
    """
    if split not in SPLITS:
        raise CorpusError(f"no split {split!r}: there are {', '.join(SPLITS)}.")
    rows = [
        row for row in read_manifest(name, folder)
        if row["split"] == split and row["group"] not in without
    ]  # fmt: skip
    return [_program(row, name, folder) for row in _mixed(rows)[:count]]


def load_group(
    name: str, group: str, split: str, count: int | None = None, folder: Path = CORPORA
) -> list[Program]:
    """Return the programs of one group of a built corpus, split as the paper splits a suite.

    Appendix C: of more than 100 programs 50 test, 50 validate and the rest trains; of fewer, all
    test. Which ones, the names' hashes say; the split that the corpus has the group in does not
    matter. Raises CorpusError as `load`, and with the groups that there are for an unknown one.
    """
    rows = read_manifest(name, folder)
    own = _mixed([row for row in rows if row["group"] == group])
    if not own:
        known = ", ".join(sorted({row["group"] for row in rows}))
        raise CorpusError(f"{name} has no group {group!r}: there are {known}.")
    split_up = [row | {"split": papers_split(index, len(own))} for index, row in enumerate(own)]
    kept = [row for row in split_up if row["split"] == split]
    return [_program(row, name, folder) for row in kept[:count]]


def _mixed(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: hashlib.sha256(row["name"].encode()).digest())


def read_manifest(name: str, folder: Path = CORPORA) -> list[dict[str, Any]]:
    """Return the rows of a corpus's manifest, by name; o0 and oz are integers, headroom a float.

    Raises CorpusError when the corpus is not built or its manifest is not what the build wrote.
    """
    home = folder / name
    again = f"run `compilerdream corpus build corpus={name}`"
    try:
        pinned = json.loads((home / "build.json").read_text())["manifest_sha256"]
        content = (home / "manifest.csv").read_bytes()
    except FileNotFoundError as error:
        raise CorpusError(f"the corpus {name} is not built: {again}.") from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CorpusError(f"{home / 'build.json'} cannot be read ({error}): {again}.") from error
    if hashlib.sha256(content).hexdigest() != pinned:
        raise CorpusError(f"{home / 'manifest.csv'} is not what the build wrote: {again}.")
    rows = list(csv.DictReader(content.decode(errors="surrogateescape").splitlines()))
    if rows and tuple(rows[0]) != COLUMNS:
        raise CorpusError(f"{home / 'manifest.csv'} has other columns than this version: {again}.")
    for row in rows:
        row |= {"o0": int(row["o0"]), "oz": int(row["oz"]), "headroom": float(row["headroom"])}
    return rows


def manifest_hash(name: str, folder: Path = CORPORA) -> str:
    """Return the hash that says which corpus this is; CorpusError when it is not built."""
    read_manifest(name, folder)
    return sha256(folder / name / "manifest.csv")


def _program(row: dict[str, Any], name: str, folder: Path) -> Program:
    path = folder / name / "bitcode" / f"{row['bitcode']}.bc"
    if not path.is_file() or sha256(path) != row["bitcode"]:
        raise CorpusError(
            f"{path} is missing or damaged, which is {row['name']}: run `compilerdream corpus "
            f"build corpus={name}`, which makes it anew."
        )
    return Program(
        name=row["name"],
        suite=name,
        family=row["group"],
        split=row["split"],
        language=row["language"],
        bitcode=path,
    )

"""Builds a corpus from any source of units: compiled, measured, without duplicates, pinned.

The build is a folder `.cache/corpora/<name>/`:

    bitcode/<sha256>.bc   the programs
    manifest.csv          one row a program, by name; the same on every machine
    rejected.csv          every unit that became none: at which stage, and why
    build.json            what it was built with, counts, the manifest's hash
    journal.jsonl         each unit as it was finished; a build that was stopped goes on from it
"""

import csv
import fcntl
import hashlib
import importlib.metadata
import io
import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from compilerdream.compiler import toolchain
from compilerdream.corpora import crew, duplicates, listing
from compilerdream.corpora.build import filters, sha256
from compilerdream.corpora.duplicates import Candidate
from compilerdream.corpora.journal import Journal
from compilerdream.corpora.measuring import Bench, Limits, Task
from compilerdream.corpora.program import SPLITS, CorpusError
from compilerdream.corpora.unit import Source, Unit
from compilerdream.paths import CACHE

CORPORA = CACHE / "corpora"
FORMAT = 1
COLUMNS = (
    "name", "split", "group", "domain", "language", "licence", "origin", "bitcode", "ir", "o0",
    "oz", "headroom", "flags",
)  # fmt: skip
UNIT_LIMIT = 1_200.0  # seconds from a unit's start, after which its process is taken to hang
# Shares of the groups that a source with no splits of its own gives to train and validation.
TRAIN_SHARE, VALIDATION_SHARE = 0.8, 0.1


def build_corpus(
    source: Source,
    name: str = "",
    workers: int | None = None,
    limits: Limits | None = None,
    folder: Path = CORPORA,
    quiet: bool = False,
) -> Path:
    """Build the corpus `name` (the source's own name when empty) and return its folder.

    workers: processes, each with one compiler service; one a processor when not given. limits: of
    size and likeness. What an earlier build of that name finished, also one that was killed, is
    not done again while unit and compiler are the same; headers outside the project and the
    archives are not looked at for that. The same source gives the same manifest on every machine.

    A unit that cannot be used is a row of rejected.csv and never ends the build. Raises CorpusError
    when the source is not to be had, names a unit twice or divides a group between splits, when no
    unit is usable, and while another process builds the same corpus.
    """
    limits = limits or Limits()
    home = folder / (name or source.name)
    with _only_one(home):
        units = _with_splits(list(source.units()))
        records = _records(units, home, limits, workers or crew.processors(), quiet)
        rows, rejected = _sifted(units, records, limits)
        rejected = [*_skipped(source), *rejected]
        _replace(home / "rejected.csv", _table(("name", "stage", "reason"), rejected))
        if not units:
            raise CorpusError(f"{home.name}: the source {source.name} has no units.")
        if not rows:
            raise CorpusError(
                f"{home.name}: none of {len(units)} units became a program; "
                f"{home / 'rejected.csv'} says why."
            )
        _write(home, source.name, limits, rows, rejected)
        for scrap in (home / "bitcode").glob(".*.bc"):  # of workers that were killed
            scrap.unlink(missing_ok=True)
    return home


@contextmanager
def _only_one(home: Path) -> Iterator[None]:
    try:
        (home / "bitcode").mkdir(parents=True, exist_ok=True)
        (home / "lock").touch()
    except OSError as error:
        raise CorpusError(f"{home} cannot be written ({error.strerror}).") from error
    with (home / "lock").open() as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise CorpusError(f"{home}: another process builds it: wait for that.") from error
        yield


def _with_splits(units: Sequence[Unit]) -> list[tuple[Unit, str]]:
    """Each unit with its split; CorpusError for a name that is there twice or a divided group."""
    twice = [name for name, count in Counter(unit.name for unit in units).items() if count > 1]
    if twice:
        raise CorpusError(f"the source has two units of the name {twice[0]}.")
    splits: dict[str, str] = {}
    for unit in units:
        split = unit.split or split_of(unit.group)
        if split not in SPLITS:
            raise CorpusError(f"{unit.name}: there is no split {split!r}.")
        if splits.setdefault(unit.group, split) != split:
            raise CorpusError(f"the group {unit.group} is in two splits, {split} for {unit.name}.")
    return [(unit, splits[unit.group]) for unit in units]


def split_of(group: str) -> str:
    """The split of a group that its source assigns none: by its name's hash, always the same."""
    share = int.from_bytes(hashlib.sha256(group.encode()).digest()[:4], "big") / 2**32
    if share < TRAIN_SHARE:
        return "train"
    return "validation" if share < TRAIN_SHARE + VALIDATION_SHARE else "test"


def _records(
    units: Sequence[tuple[Unit, str]], home: Path, limits: Limits, workers: int, quiet: bool
) -> Mapping[str, dict[str, Any]]:
    """The record of every unit, by name: from the journal, or made now."""
    journal = Journal(home / "journal.jsonl")
    done: dict[str, dict[str, Any]] = {}
    tasks = []
    for unit, _ in units:
        key = _key(unit, limits)
        record = journal.get(unit.name, key)
        if record is None or not _is_whole(record, home):
            tasks.append(Task(unit, key, home / "bitcode", limits))
        else:
            done[unit.name] = record
    bar = tqdm(total=len(units), initial=len(done), desc=home.name, unit="unit", disable=quiet)
    try:
        if tasks:
            toolchain.prepare()
        for index, record in crew.work(Bench, tasks, workers, UNIT_LIMIT):
            if isinstance(record, crew.Lost):
                task = tasks[index]
                record = {
                    "name": task.unit.name, "key": task.key, "status": "rejected",
                    "stage": "service", "reason": str(record), "lasting": False,
                }  # fmt: skip
            journal.add(record)
            done[record["name"]] = record
            bar.update()
    finally:
        bar.close()
        journal.close()
    return done


def _key(unit: Unit, limits: Limits) -> str:
    """What the record of a unit depends on, as a hash."""
    digest = hashlib.sha256(unit.path.read_bytes() if unit.path.is_file() else b"")
    for folder in unit.include_dirs:
        if Path(__file__).parent in folder.parents:  # headers of ours, which may change
            for header in sorted(path for path in folder.rglob("*") if path.is_file()):
                digest.update(header.read_bytes())
    size = (limits.least, limits.most, limits.timeout)
    facts = [FORMAT, unit.name, unit.origin, unit.language, unit.defines, unit.standard, size]
    facts += [unit.flags] if unit.flags else []
    digest.update(json.dumps([*facts, list(map(str, unit.include_dirs)), _compiler()]).encode())
    return digest.hexdigest()


def _compiler() -> dict[str, str]:
    """What decides, besides a unit, what its bitcode and counts are."""
    return {
        "compiler_gym": importlib.metadata.version("compiler_gym"),
        "ziglang": importlib.metadata.version("ziglang"),
        "flags": " ".join(toolchain.FRONTEND),
        "filters": filters(),
        "listing": sha256(Path(listing.__file__)),
        "fingerprint": sha256(Path(duplicates.__file__)),
    }


def _is_whole(record: Mapping[str, Any], home: Path) -> bool:
    """Whether a record stands: its bitcode is there, undamaged; else the unit is done again.

    So is one that failed in a way that may have been the machine's fault.
    """
    if record["status"] != "ok":
        return record["lasting"]
    path = home / "bitcode" / f"{record['bitcode']}.bc"
    return path.is_file() and sha256(path) == record["bitcode"]


def _sifted(
    units: Sequence[tuple[Unit, str]], records: Mapping[str, dict[str, Any]], limits: Limits
) -> tuple[list[dict[str, Any]], list[dict[str, str]]]:
    """Rows of the manifest, and of what was rejected, duplicates included, by name."""
    rejected = [
        {"name": unit.name, "stage": record["stage"], "reason": record["reason"]}
        for unit, _ in units
        if (record := records[unit.name])["status"] != "ok"
    ]
    usable = [(unit, split) for unit, split in units if records[unit.name]["status"] == "ok"]
    gone = duplicates.removals(
        [_candidate(records[unit.name], split) for unit, split in usable], limits.alike
    )
    for removal in gone:
        alike = f", {removal.similarity:.2f} alike" if removal.kind == "near-duplicate" else ""
        reason = f"of {removal.kept}{alike}"
        rejected.append({"name": removal.name, "stage": removal.kind, "reason": reason})
    names = {removal.name for removal in gone}
    rows = [_row(unit, split, records[unit.name]) for unit, split in usable
            if unit.name not in names]  # fmt: skip
    return sorted(rows, key=_by_name), sorted(rejected, key=_by_name)


def _skipped(source: Source) -> list[dict[str, str]]:
    """What the source itself passed over."""
    return [
        {"name": failure.path.name, "stage": "source", "reason": failure.message}
        for failure in getattr(source, "skipped", ())
    ]


def _by_name(row: Mapping[str, Any]) -> str:
    return row["name"]


def _candidate(record: Mapping[str, Any], split: str) -> Candidate:
    signature = duplicates.unpack(record["signature"])
    return Candidate(record["name"], split, record["ir"], signature)


def _row(unit: Unit, split: str, record: Mapping[str, Any]) -> dict[str, Any]:
    flags = [*([f"-std={unit.standard}"] if unit.standard else []), *unit.flags]
    return {
        "name": unit.name, "split": split, "group": unit.group, "domain": unit.domain,
        "language": unit.language, "licence": unit.licence, "origin": unit.origin,
        "bitcode": record["bitcode"], "ir": record["ir"], "o0": record["o0"], "oz": record["oz"],
        "headroom": f"{1 - record['oz'] / record['o0']:.4f}",
        "flags": " ".join([*flags, *(f"-D{define}" for define in unit.defines)]),
    }  # fmt: skip


def _write(
    home: Path, source: str, limits: Limits, rows: list[dict], rejected: list[dict]
) -> None:
    """Write manifest.csv and then build.json, which vouches for it."""
    manifest = _table(COLUMNS, rows)
    _replace(home / "manifest.csv", manifest)
    facts = {
        "format": FORMAT,
        "corpus": home.name,
        "source": source,
        "manifest_sha256": hashlib.sha256(manifest).hexdigest(),
        "compiler": _compiler(),
        "limits": asdict(limits),
        "programs": {split: _summary(rows, split) for split in SPLITS},
        "unseen_domains": _unseen_domains(rows),
        "rejected": dict(sorted(Counter(row["stage"] for row in rejected).items())),
    }
    _replace(home / "build.json", (json.dumps(facts, indent=1) + "\n").encode())


def _summary(rows: Iterable[Mapping[str, Any]], split: str) -> dict[str, Any]:
    """Counts of one split, and quartiles of size and of what -Oz saves."""
    these = [row for row in rows if row["split"] == split]
    if not these:
        return {"programs": 0}
    quarters = (25, 50, 75)
    sizes = np.percentile([row["o0"] for row in these], quarters)
    savings = np.percentile([1 - row["oz"] / row["o0"] for row in these], quarters)
    return {
        "programs": len(these),
        "groups": len({row["group"] for row in these}),
        "languages": dict(sorted(Counter(row["language"] for row in these).items())),
        "domains": dict(sorted(Counter(row["domain"] for row in these).items())),
        "o0_quartiles": [round(float(size)) for size in sizes],
        "headroom_quartiles": [round(float(saving), 3) for saving in savings],
    }


def _unseen_domains(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Domains that are in test and in no other split."""
    splits = defaultdict(set)
    for row in rows:
        splits[row["domain"]].add(row["split"])
    return sorted(domain for domain, found in splits.items() if found == {"test"})


def _table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(errors="surrogateescape")


def _replace(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.write_bytes(content)
    beside.replace(path)

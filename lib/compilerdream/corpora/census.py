"""What corpora are made of, as tables: sizes, headroom, languages, and what was left out."""

import csv
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import pandas as pd

from compilerdream import corpora
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import CompilerFault
from compilerdream.corpora import built
from compilerdream.corpora.assembly import CORPORA as HOME
from compilerdream.corpora.program import SPLITS, CorpusError, Program

KEPT = "kept"
STAGES = (KEPT, "duplicate", "near-duplicate", "size", "compile", "read", "service", "source")
"""What can become of a unit: it is a program, or where it was left out."""


def ready(names: Iterable[str], folder: Path = HOME) -> tuple[list[str], list[str]]:
    """Which corpora can be looked at now, and a sentence for each that cannot.

    folder: holds the built corpora. CorpusError when none can.
    """
    found, complaints = [], []
    for name in names:
        try:
            if name not in corpora.CORPORA:
                built.read_manifest(name, folder)
            found.append(name)
        except CorpusError as error:
            complaints.append(str(error))
    if not found:
        raise CorpusError(" ".join(complaints) or "no corpus is named.")
    return found, complaints


def sample(names: Iterable[str], count: int, folder: Path = HOME) -> list[Program]:
    """At most `count` programs of each split of each corpus, fairly drawn, always the same.

    Which ones, the hashes of their names say; of csmith they are the first seeds. Raises what
    `corpora.load` raises.
    """
    programs = []
    for name in names:
        for split in SPLITS:
            if name not in corpora.CORPORA:
                programs += built.load(name, split, count, folder)
            elif name == "csmith":
                programs += corpora.load(name, split, count)
            else:
                programs += sorted(corpora.load(name, split), key=_lot)[:count]
    return programs


def census(names: Iterable[str], csmith: int = 64, folder: Path = HOME) -> pd.DataFrame:
    """A table of all programs of these corpora, one row each, split by split.

    Columns: corpus, program, part (corpus and split), split, group (what no split divides: a
    package, a problem family), domain, language, o0 and oz (instructions), headroom (the share of
    o0 that -Oz saves, 1 - oz / o0), fault. csmith: how many of its programs, which have no end.

    A built corpus tells its manifest's numbers; of others the compiler counts them now. A program
    on which it fails has no numbers, and `fault` says why. CorpusError for one that is not built.
    """
    rows = []
    for name in names:
        if name in corpora.CORPORA:
            rows += _counted([program for split in SPLITS for program in corpora.load(
                name, split, csmith if name == "csmith" else None)])  # fmt: skip
        else:
            manifest = built.read_manifest(name, folder)
            manifest.sort(key=lambda row: SPLITS.index(row["split"]))
            rows += [
                {"corpus": name, "program": row["name"]}
                | {key: row[key] for key in ("split", "group", "domain", "language", "o0", "oz")}
                | {"fault": ""}
                for row in manifest
            ]
    table = pd.DataFrame(rows)
    table["headroom"] = 1.0 - table["oz"] / table["o0"]
    table.insert(2, "part", table["corpus"] + " " + table["split"])
    return table[[*(column for column in table if column != "fault"), "fault"]]


def summarise(table: pd.DataFrame, by: str | Sequence[str] = "part") -> pd.DataFrame:
    """A line for each value of `by`, from a `census`, in the census's order.

    Columns: programs, groups, one a language (how many programs), o0 and headroom at the
    quartiles (25, 50 and 75 %), faults. Programs with a fault are in the counts alone.
    """
    lines = []
    keys = [by] if isinstance(by, str) else list(by)
    for values, rows in table.groupby(keys, sort=False):
        line = dict(zip(keys, values, strict=True)) | {
            "programs": len(rows), "groups": rows["group"].nunique(),
        }  # fmt: skip
        for language in sorted(table["language"].unique()):
            line[language] = int((rows["language"] == language).sum())
        for column, digits in (("o0", 0), ("headroom", 3)):
            quartiles = rows[column].quantile([0.25, 0.5, 0.75]).round(digits)
            line |= {f"{column}_{int(100 * q)}": value for q, value in quartiles.items()}
        lines.append(line | {"faults": int((rows["fault"] != "").sum())})
    summary = pd.DataFrame(lines)
    sizes = [column for column in summary if column.startswith("o0_")]
    return summary.astype(dict.fromkeys(sizes, "Int64"))


def units(names: Iterable[str], folder: Path = HOME) -> pd.DataFrame:
    """What became of all units that corpora were built from, one row each.

    Columns: corpus, unit, part (corpus and split), split, group, domain, stage (one of STAGES),
    reason. Where a unit that was left out belongs, the programs of its group tell, whose name
    begins its own; where there is none, split, group and domain are `unknown`. Corpora that need no
    building have no rows. CorpusError for a corpus that is not built or lacks its rejected.csv.
    """
    rows: list[dict[str, str]] = []
    for name in names:
        if name not in corpora.CORPORA:
            rows += _units(name, folder)
    columns = ["corpus", "unit", "part", "split", "group", "domain", "stage", "reason"]
    table = pd.DataFrame(rows, columns=columns)
    table["part"] = table["corpus"] + " " + table["split"]
    return table


def _units(name: str, folder: Path) -> list[dict[str, str]]:
    kept = built.read_manifest(name, folder)
    path = folder / name / "rejected.csv"
    try:
        with path.open(newline="", errors="surrogateescape") as file:
            rejected = list(csv.DictReader(file))
    except OSError as error:
        raise CorpusError(
            f"{path} cannot be read ({error.strerror}): run `compilerdream corpus build "
            f"corpus={name}`."
        ) from error
    keys = ("split", "group", "domain")
    groups = {row["group"]: {key: row[key] for key in keys} for row in kept}
    nowhere = dict.fromkeys(keys, "unknown")
    rows = [
        {"corpus": name, "unit": row["name"], "stage": KEPT, "reason": ""} | groups[row["group"]]
        for row in kept
    ]
    return rows + [
        {"corpus": name, "unit": row["name"], "stage": row["stage"], "reason": row["reason"]}
        | groups.get(_group(row["name"], groups), nowhere)
        for row in rejected
    ]


def _group(unit: str, groups: Iterable[str]) -> str:
    """The group whose name begins the unit's, such as `lupa` of `lupa/src/lapi.c`; or nothing."""
    parts = unit.split("/")
    begins = ("/".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((begin for begin in begins if begin in groups), "")


def _counted(programs: Sequence[Program]) -> list[dict[str, object]]:
    """Rows of programs whose instructions the compiler counts now."""
    env, rows = LlvmEnv(), []
    try:
        for program in programs:
            row: dict[str, object] = {
                "corpus": program.suite, "program": program.name, "split": program.split,
                "group": program.family, "domain": program.family, "language": program.language,
            }  # fmt: skip
            try:
                env.reset(options={"program": program})
                rows.append(row | {"o0": env.o0, "oz": env.oz, "fault": ""})
            except CompilerFault as fault:
                rows.append(row | {"o0": None, "oz": None, "fault": f"{fault.kind}: {fault}"})
    finally:
        env.close()
    return rows


def _lot(program: Program) -> bytes:
    return hashlib.sha256(program.name.encode()).digest()

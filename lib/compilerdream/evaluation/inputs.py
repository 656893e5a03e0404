"""What a results file was measured on: `<name>.inputs.json` beside it.

Its digests tell when a program or the agent has changed since, and when a pass list is not the one
that was measured though it leads to the same counts; `verify` finds a person's own programs by the
paths in it.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from compilerdream.evaluation.records import OZ_PASSES, ResultRow
from compilerdream.paths import ROOT, write_whole


class InputsError(Exception):
    """The file that says what rows were measured on is damaged."""


class Inputs:
    """The programs and the agent behind the rows of one results file."""

    def __init__(self, results: Path):
        self.path = results.with_suffix(".inputs.json")
        self.content: dict[str, Any] = {
            "agents": {}, "programs": {}, "passes": {}, "unchecked": []
        }  # fmt: skip
        if self.path.is_file():
            try:
                self.content |= json.loads(self.path.read_text())
            except (ValueError, TypeError) as error:
                raise InputsError(f"{self.path} is damaged ({error}): remove it") from error

    def note_programs(self, programs: Sequence) -> set[str]:
        """Note the programs used now; returns those that are not as they were noted before."""
        changed, known = set(), self.content["programs"]
        for program in programs:
            uri = f"{program.suite}/{program.name}"
            entry = _describe(program)
            if uri in known and known[uri]["sha256"] != entry["sha256"]:
                changed.add(uri)
            known[uri] = entry
        return changed

    def note_player(self, policy: str, config_hash: str, place: Path, digest: str) -> bool:
        """Note who plays for a policy of a configuration; returns whether it was another before.

        place: the folder of a run, or a file.
        """
        agents = self.content["agents"]
        key = config_hash if policy == "agent" else f"{policy} {config_hash}"
        before = agents.get(key, {}).get("sha256", digest)
        agents[key] = {"run": _relative(place), "sha256": digest}
        return before != digest

    def note_row(self, row: ResultRow, checked: bool) -> None:
        """Note a digest of a new row's pass list, and whether optimised programs are run."""
        name, unchecked = _row_name(row), self.content["unchecked"]
        self.content["passes"][name] = _passes_digest(row)
        if name in unchecked:
            unchecked.remove(name)
        if not checked and row.passes != OZ_PASSES:
            unchecked.append(name)

    def keep(self, rows: Iterable[ResultRow]) -> None:
        """Forget what was noted of other rows than these; note what was not."""
        passes, unchecked = self.content["passes"], self.content["unchecked"]
        digests = {_row_name(row): _passes_digest(row) for row in rows}
        self.content["passes"] = {name: passes.get(name, digests[name]) for name in digests}
        self.content["unchecked"] = [name for name in unchecked if name in digests]

    def is_unchecked(self, row: ResultRow) -> bool:
        """Whether a row is untested because nobody asked for a test when it was measured."""
        return row.semantics == "untested" and _row_name(row) in self.content["unchecked"]

    def knows_passes(self, row: ResultRow) -> bool:
        """Whether this row's pass list is the one that was noted, or nothing was noted at all."""
        if not self.content["programs"]:
            return True
        return self.content["passes"].get(_row_name(row)) == _passes_digest(row)

    def place(self, uri: str) -> Path | None:
        """Where a program was when it was measured; None if that was not noted."""
        noted = self.content["programs"].get(uri, {}).get("path")
        return ROOT / noted if noted else None

    def write(self) -> None:
        """Save it beside the rows; the file appears complete or not at all."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.path, json.dumps(self.content, indent=1) + "\n")


def programs_digest(programs: Sequence) -> str:
    """A digest of the programs' names and content, in their order."""
    digest = hashlib.sha256()
    for program in programs:
        digest.update(f"{program.suite}/{program.name} {_describe(program)['sha256']}\n".encode())
    return digest.hexdigest()


def _row_name(row: ResultRow) -> str:
    return " ".join(map(str, row.key))


def _passes_digest(row: ResultRow) -> str:
    return hashlib.sha256(row.passes.encode()).hexdigest()[:12]


def _describe(program) -> dict[str, str]:
    bitcode = getattr(program, "bitcode", None)
    if bitcode is None:
        return {"path": "", "sha256": hashlib.sha256(repr(program).encode()).hexdigest()}
    return {
        "path": _relative(Path(getattr(program, "source", None) or bitcode)),
        "sha256": hashlib.sha256(Path(bitcode).read_bytes()).hexdigest(),
    }


def _relative(path: Path) -> str:
    """A path below the project root without the root, any other one whole."""
    path = path.resolve()
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)

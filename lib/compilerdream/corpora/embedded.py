"""The suite's own programs: contest and textbook style, split by problem family, pinned by hash.

They are two corpora: `embedded`, with all three splits, and `exercises`, more programs of other
families to train on and to choose by. `python -m compilerdream.corpora.manifest` writes both
manifests anew after a program was changed.
"""

import json
from pathlib import Path

from compilerdream.corpora.build import build, each, sha256
from compilerdream.corpora.program import CorpusError, Program

FOLDER = Path(__file__).parent / "embedded"
EXERCISES = Path(__file__).parent / "exercises"
MANIFEST = FOLDER / "manifest.json"
# A family is in one split only, so that a test program is never a variation of a training program.
FAMILIES = {
    "data_structures": "train",
    "dynamic_programming": "train",
    "graphs": "train",
    "matrices": "train",
    "number_theory": "train",
    "simulation": "train",
    "hashing": "validation",
    "strings": "validation",
    "compression": "test",
    "geometry": "test",
    "parsing": "test",
    "backtracking": "train",
    "games": "train",
    "greedy": "train",
    "machines": "train",
    "numerics": "train",
    "trees": "train",
    "algebra": "train",
    "chance": "train",
    "ciphers": "train",
    "databases": "train",
    "learning": "train",
    "networks": "train",
    "office": "train",
    "optimisation": "train",
    "calendars": "train",
    "circuits": "train",
    "markets": "train",
    "music": "train",
    "physics": "train",
    "systems": "train",
    "tournaments": "train",
    "transport": "train",
    "bits": "validation",
    "signals": "validation",
    "sorting": "validation",
}
PARTS = ("source", "input", "output")


def load(split: str, folder: Path = FOLDER) -> list[Program]:
    """Return the programs of one split, compiled, by family and name.

    folder: holds the manifest and the families. Raises CorpusError when a file differs from the
    manifest or is missing, and ToolchainError when one does not compile.
    """
    entries = [entry for entry in read_manifest(folder) if entry["split"] == split]
    for entry in entries:
        verify(entry, folder)
    return each(entries, lambda entry: _program(entry, folder), f"compiling the {split} programs")


def read_manifest(folder: Path = FOLDER) -> list[dict]:
    """Return the manifest's entries; CorpusError if it cannot be read or a family is in two splits.

    An entry has name, family, split, language and for each of source, input and output
    {"file", "sha256"}.
    """
    path = folder / MANIFEST.name
    try:
        entries = json.loads(path.read_text())["programs"]
    except (OSError, ValueError, KeyError) as error:
        raise CorpusError(
            f"{path} cannot be read ({error}): write it anew with "
            "`python -m compilerdream.corpora.manifest`."
        ) from error
    splits: dict[str, str] = {}
    for entry in entries:
        if splits.setdefault(entry["family"], entry["split"]) != entry["split"]:
            raise CorpusError(f"{path}: the family {entry['family']} is in two splits.")
    return entries


def verify(entry: dict, folder: Path = FOLDER) -> None:
    """Raise CorpusError naming the first file of a program that is not what the manifest says."""
    for part in PARTS:
        path = folder / entry[part]["file"]
        if not path.is_file():
            raise CorpusError(f"{path} is missing, which the manifest lists: restore it.")
        if sha256(path) != entry[part]["sha256"]:
            raise CorpusError(
                f"{path} differs from the manifest: restore it, or, if the change is meant, run "
                "`python -m compilerdream.corpora.manifest`."
            )


def _program(entry: dict, folder: Path) -> Program:
    source, given, expected = (folder / entry[part]["file"] for part in PARTS)
    return Program(
        name=entry["name"],
        suite=folder.name,
        family=entry["family"],
        split=entry["split"],
        language=entry["language"],
        bitcode=build(source),
        source=source,
        tests=((given, expected),),
    )

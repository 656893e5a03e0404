"""Writes the manifests of the suite's own programs: `python -m compilerdream.corpora.manifest`."""

import json
from pathlib import Path

from compilerdream.corpora.build import language_of, sha256
from compilerdream.corpora.embedded import EXERCISES, FAMILIES, FOLDER, MANIFEST, PARTS
from compilerdream.corpora.program import CorpusError


def write_manifest(folder: Path = FOLDER) -> int:
    """Write the manifest of the programs as they are now; return how many there are.

    Raises CorpusError when a folder is no known family, a program has no input or output, or two
    programs share a name.
    """
    entries: dict[str, dict] = {}
    for source in sorted(path for path in folder.glob("*/*") if path.suffix in {".c", ".cpp"}):
        family, name = source.parent.name, source.stem
        if family not in FAMILIES:
            raise CorpusError(f"{source.parent}: this family has no split in FAMILIES.")
        if name in entries:
            raise CorpusError(f"{source}: another program has the name {name}.")
        files = dict(zip(PARTS, (source.with_suffix(s) for s in (source.suffix, ".in", ".out")),
                         strict=True))  # fmt: skip
        missing = [path.name for path in files.values() if not path.is_file()]
        if missing:
            raise CorpusError(f"{source} needs {' and '.join(missing)} beside it.")
        entries[name] = {
            "name": name,
            "family": family,
            "split": FAMILIES[family],
            "language": language_of(source),
        } | {
            part: {"file": path.relative_to(folder).as_posix(), "sha256": sha256(path)}
            for part, path in files.items()
        }
    programs = sorted(entries.values(), key=lambda entry: (entry["family"], entry["name"]))
    (folder / MANIFEST.name).write_text(json.dumps({"programs": programs}, indent=1) + "\n")
    return len(programs)


if __name__ == "__main__":
    for place in (FOLDER, EXERCISES):
        print(f"{place / MANIFEST.name}: {write_manifest(place)} programs")

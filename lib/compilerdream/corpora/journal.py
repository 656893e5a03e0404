"""What a build has finished, one line a unit, so that a build that was killed goes on."""

import json
from pathlib import Path
from typing import Any


class Journal:
    """Records by unit, appended as each ends; the file may end in the middle of a line.

    A record is a dictionary with `name` and `key`, which tells what it was made from.
    """

    def __init__(self, path: Path):
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        content = path.read_bytes() if path.is_file() else b""
        self._records = dict(_read(content))
        whole = content.rfind(b"\n") + 1
        self._file = path.open("r+b" if content else "wb")
        self._file.truncate(whole)  # else the next record would go on with a torn line
        self._file.seek(whole)

    def get(self, name: str, key: str) -> dict[str, Any] | None:
        """The record of a unit made from what `key` tells, if there is one."""
        record = self._records.get(name)
        return record if record and record["key"] == key else None

    def add(self, record: dict[str, Any]) -> None:
        """Keep a record, also when the process is killed right after."""
        self._records[record["name"]] = record
        self._file.write(json.dumps(record, sort_keys=True).encode() + b"\n")
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _read(content: bytes):
    """(name, record) of each line that is one; another unit's is done again, no more."""
    for line in content.split(b"\n")[:-1]:
        try:
            record = json.loads(line)
        except ValueError:
            continue
        if isinstance(record, dict) and {"name", "key", "status"} <= record.keys():
            yield record["name"], record

"""FormAI: C programs that language models wrote, each in one file (Tihanyi et al., PROMISE 2023).

Version 1 is `FormAI_dataset.csv` (one row for each flaw found, so that a program stands in several
rows; columns: file name, class, C source, function, line, kind of flaw) and the folder `DATASET` of
.c files; version 2 has the folder `DATASETv2` and a JSON file with the same text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from compilerdream.corpora.build import sha256
from compilerdream.corpora.extracted import extract
from compilerdream.corpora.program import SPLITS, CorpusError, Failure
from compilerdream.corpora.tree import files_below
from compilerdream.corpora.unit import Unit

ROWS_AT_ONCE = 2_000
# The first line of a program tells what the model was asked for:
# //GPT-3.5-turbo DATASET v1.0 Category: URL Sanitizer ; Style: puzzling
_CATEGORY = re.compile(r"\bCategory:\s*(?P<category>[^;\n]*[^;\s])")
_FILE_COLUMNS = ("filename", "file")
_SOURCE_COLUMNS = ("sourcecode", "csourcecode", "ccode", "code")


@dataclass
class FormAI:
    """The programs of FormAI; what the model was asked for (`URL Sanitizer`) is the group.

    path: the CSV file, a folder of .c files, or a folder that holds the CSV file. split: "test", as
    the CompilerDream paper (Section 4.1) only tests on it; empty leaves the split to the builder.
    `skipped` tells after `units` which rows were passed over and why.
    """

    path: Path
    split: str = "test"
    name: str = "formai"
    skipped: list[Failure] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        if self.split not in ("", *SPLITS):
            raise CorpusError(f"no split {self.split!r}: there are {', '.join(SPLITS)}.")

    def units(self) -> Iterator[Unit]:
        """Yield the units, by path or in the order of the table.

        Raises CorpusError when nothing is there or the table is damaged or has no C source in it.
        """
        self.skipped.clear()
        path = Path(self.path).expanduser()
        if path.suffix.lower() == ".json":
            raise CorpusError(
                f"{path}: the JSON file is not read; give the folder DATASETv2 of .c files that is "
                "published with it."
            )
        if path.is_file():
            yield from self._of_table(path)
            return
        tables = sorted(path.glob("*.csv"))
        files = 0
        for file in files_below(path, {".c"}):
            files += 1
            yield self._unit(file.relative_to(path).as_posix(), file)
        if not files and not tables:
            raise CorpusError(
                f"{path}: there is neither a .c nor a .csv file in it; unpack FormAI's archive of "
                "C samples there."
            )
        if not files:
            yield from self._of_table(tables[0])

    def _of_table(self, path: Path) -> Iterator[Unit]:
        seen = set()
        for number, (file, source) in enumerate(_rows(path), start=1):
            if file in seen:
                continue
            seen.add(file)
            if source.strip():
                yield self._unit(file, extract(source, ".c"))
            else:
                self.skipped.append(Failure(path, f"{path}: row {number} ({file}) has no source."))
        if not seen:
            raise CorpusError(f"{path}: the table has no rows; unpack it again.")

    def _unit(self, file: str, path: Path) -> Unit:
        with path.open(encoding="utf-8", errors="replace") as lines:
            category = _CATEGORY.search(lines.readline())
        group = category["category"] if category else Path(file).stem
        return Unit(
            name=f"{self.name}/{file}",
            path=path.resolve(),
            group=f"{self.name}/{group}",
            domain="programs by language models",
            language="c",
            licence="MIT",
            origin=f"FormAI sha256:{sha256(path)}",
            split=self.split,
            standard="gnu17",
        )


def _rows(path: Path) -> Iterator[tuple[str, str]]:
    """Yield file name and C source of each row of a table."""
    import pandas

    try:
        columns = list(pandas.read_csv(path, nrows=0, encoding_errors="replace").columns)
        file, source = _column(columns, _FILE_COLUMNS), _column(columns, _SOURCE_COLUMNS)
        if file is None or source is None:
            raise CorpusError(
                f"{path}: no column holds the {'C source' if file else 'file name'}, there are "
                f"{', '.join(columns)}; the table with the sources is FormAI_dataset.csv from "
                "FormAI_dataset_classification-V1.zip."
            )
        chunks = pandas.read_csv(
            path, usecols=[file, source], dtype=str, keep_default_na=False,
            chunksize=ROWS_AT_ONCE, encoding_errors="replace",
        )  # fmt: skip
        for chunk in chunks:
            yield from zip(chunk[file], chunk[source], strict=True)
    except (OSError, ValueError, pandas.errors.ParserError) as error:
        reason = str(error).strip().splitlines()[0]
        raise CorpusError(
            f"{path}: the table cannot be read ({reason}); unpack it again."
        ) from error


def _column(columns: list[str], known: tuple[str, ...]) -> str | None:
    """Return the column with one of these names, whatever its case, spaces and underscores."""
    plain = {re.sub(r"[\W_]+", "", column).lower(): column for column in columns}
    return next((plain[name] for name in known if name in plain), None)

"""CodeContests (Li et al., Science 2022), cut as the CompilerDream paper cuts it (Section 3.4).

Read are the Parquet files that `deepmind/code_contests` has at Hugging Face
(`data/train-00000-of-00039-….parquet`, `data/test-…`). A row is a problem; its column `solutions`
is {language: list of int, solution: list of string}, each at the same place for one solution.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from compilerdream.corpora.extracted import extract
from compilerdream.corpora.program import CorpusError, Failure
from compilerdream.corpora.tree import files_below
from compilerdream.corpora.unit import Unit

REPOSITORY = "deepmind/code_contests"
CPP = 2  # ContestProblem.Solution.Language in the data set's contest_problem.proto
SITES = {1: "codechef", 2: "codeforces", 3: "hackerearth", 4: "codejam", 6: "atcoder", 7: "aizu"}
COLUMNS = ["name", "source", "solutions"]
# What clang 10, the compiler of the paper's CompilerGym, takes by itself. C++17 would refuse many:
# `register`, `random_shuffle`, and a global `data` or `size` after `using namespace std`.
STANDARD = "gnu++14"
# A row can hold a thousand solutions, a megabyte of text.
ROWS_AT_ONCE = 16
_SHARD = re.compile(r"(?P<part>\w+)-(?P<index>\d{5})-of-(?P<count>\d{5})\b")


@dataclass(frozen=True)
class _Problem:
    """A problem with its C++ solutions, in the order of the data set."""

    name: str
    solutions: tuple[str, ...]
    origin: str


@dataclass
class CodeContests:
    """Up to ten C++ solutions of each problem; the problem is the group.

    folder: holds the Parquet files, itself or in subfolders. Training: `solutions` programs of each
    problem of the data set's train part. Validation: one program of each of `validation` problems
    of its test part. Its valid part is not used. Which ones is drawn by `seed` from hashes of the
    texts, so that it depends on nothing else. `skipped` tells after `units` which parts of the data
    set are not there.
    """

    folder: Path
    solutions: int = 10
    validation: int = 100
    seed: int = 0
    name: str = "contest"
    skipped: list[Failure] = field(default_factory=list, init=False)

    def units(self) -> Iterator[Unit]:
        """Yield the units of training, then of validation, in the order of the data set.

        Raises CorpusError when there are no Parquet files of both parts, and with the file's name
        when one is damaged or has other columns.
        """
        self.skipped.clear()
        folder = Path(self.folder).expanduser()
        parts = _parts(folder)
        for files in parts.values():
            self.skipped.extend(_missing_shards(files))
        seen: Counter[str] = Counter()
        for problem in _problems(parts["train"], folder, seen):
            chosen = _drawn(problem.solutions, self.solutions, self.seed)
            yield from self._units(problem, chosen, "train")
        # a few hundred problems, of which the names and C++ solutions are kept
        tests = [p for p in _problems(parts["test"], folder, seen) if p.solutions]
        names = [problem.name for problem in tests]
        for index in _drawn(names, self.validation, self.seed):
            chosen = _drawn(tests[index].solutions, 1, self.seed)
            yield from self._units(tests[index], chosen, "validation")

    def _units(self, problem: _Problem, chosen: list[int], split: str) -> Iterator[Unit]:
        for index in chosen:
            path = extract(problem.solutions[index], ".cpp")
            yield Unit(
                name=f"{self.name}/{problem.name}/{index}.cpp",
                path=path,
                group=f"{self.name}/{problem.name}",
                domain="contests",
                language="c++",
                licence="CC-BY-4.0",
                origin=f"{problem.origin} sha256:{path.stem}",
                split=split,
                standard=STANDARD,
            )


def _parts(folder: Path) -> dict[str, list[Path]]:
    """Return the Parquet files of the two parts, sorted."""
    files = list(files_below(folder, {".parquet"})) if folder.is_dir() else []
    parts = {part: [f for f in files if _part_of(f) == part] for part in ("train", "test")}
    absent = [part for part, found in parts.items() if not found]
    if absent:
        raise CorpusError(
            f"{folder}: there are no Parquet files of CodeContests' {' and '.join(absent)} part; "
            f"download them with `huggingface-cli download {REPOSITORY} --repo-type dataset "
            "--local-dir FOLDER`, then set corpus.path=FOLDER."
        )
    return parts


def _part_of(file: Path) -> str:
    """`data/train-00000-of-00039-….parquet` and `default/train/0000.parquet` are both of train."""
    shard = _SHARD.match(file.name)
    return shard["part"] if shard else file.parent.name


def _missing_shards(files: Sequence[Path]) -> Iterator[Failure]:
    """Yield a complaint if the files' names tell that there are more of them."""
    shards = [match for match in (_SHARD.match(file.name) for file in files) if match]
    if not shards:
        return
    count = int(shards[0]["count"])
    absent = sorted(set(range(count)) - {int(shard["index"]) for shard in shards})
    if absent:
        yield Failure(
            files[0].parent,
            f"{files[0].parent}: {len(absent)} of the {count} files of the part "
            f"{shards[0]['part']} are missing, the first is number {absent[0]}; the corpus is "
            "smaller without them.",
        )


def _drawn(texts: Sequence[str], count: int, seed: int) -> list[int]:
    """Return the places of `count` texts, ascending, chosen by their hashes; equal texts once."""
    ranks: dict[str, int] = {}
    for index, text in enumerate(texts):
        digest = hashlib.sha256(f"{seed}\n{text}".encode(errors="surrogateescape")).hexdigest()
        ranks.setdefault(digest, index)
    return sorted(ranks[digest] for digest in sorted(ranks)[:count])


def _problems(files: Sequence[Path], folder: Path, seen: Counter[str]) -> Iterator[_Problem]:
    """Yield the problems of Parquet files; `seen` counts names, so that each is its own."""
    for file in files:
        for row, (name, source, solutions) in enumerate(_rows(file)):
            plain = f"{SITES.get(source, 'unknown')}/{_plain(name)}"
            seen[plain] += 1
            yield _Problem(
                name=plain if seen[plain] == 1 else f"{plain}~{seen[plain]}",
                solutions=tuple(solutions),
                origin=f"{REPOSITORY} {file.relative_to(folder).as_posix()} row {row}",
            )


def _plain(name: str) -> str:
    """`76_B. Mice` -> `76_B._Mice`, which no shell and no file system minds."""
    return re.sub(r"[^\w.+-]+", "_", name, flags=re.ASCII).strip("_") or "unnamed"


def _rows(file: Path) -> Iterator[tuple[str, int, list[str]]]:
    """Yield name, site and C++ solutions of each row of one Parquet file, a few rows at once."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise CorpusError(
            f"{file} needs pyarrow to be read ({error}): run `make setup`."
        ) from error
    try:
        with parquet.ParquetFile(file) as table:
            absent = set(COLUMNS) - set(table.schema_arrow.names)
            if absent:
                raise CorpusError(
                    f"{file}: the columns {', '.join(sorted(absent))} of CodeContests are missing; "
                    "give its own Parquet files."
                )
            for batch in table.iter_batches(ROWS_AT_ONCE, columns=COLUMNS):
                for row in batch.to_pylist():
                    yield row["name"], row["source"], _cpp(row["solutions"])
    except (pyarrow.ArrowException, OSError, KeyError, TypeError, ValueError) as error:
        reason = str(error).strip().splitlines()[0].rstrip(".") if str(error) else repr(error)
        raise CorpusError(
            f"{file}: this is not a whole Parquet file of CodeContests ({reason}); download it "
            "again."
        ) from error


def _cpp(solutions: dict[str, list]) -> list[str]:
    pairs = zip(solutions["language"], solutions["solution"], strict=True)
    return [text for language, text in pairs if language == CPP]

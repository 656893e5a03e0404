"""AnghaBench: a million C functions of GitHub's projects, each in a file that compiles alone.

Da Silva et al., CGO 2021. The archive holds one folder a project, and in it the project's own
folders: `8cc/extr_buffer.c_buf_append.c` is the function `buf_append` of 8cc's `buffer.c`.
"""

import heapq
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from compilerdream.corpora.build import sha256
from compilerdream.corpora.program import CorpusError, Failure
from compilerdream.corpora.tree import files_below
from compilerdream.corpora.unit import Unit

# GitHub's archive of a commit unpacks into a folder of this name.
_ARCHIVE = re.compile(r"AnghaBench-(?P<commit>\w+)")


@dataclass
class AnghaBench:
    """The functions of an unpacked AnghaBench; the project that one comes from is its group.

    folder: the archive's folder or the one it was unpacked in. largest: only so many files, the
    largest in bytes, as CodeZero (the first CompilerDream paper, Section 5.2) took the largest,
    for most functions are too small to optimise; None for all.
    """

    folder: Path
    largest: int | None = None
    name: str = "anghabench"
    skipped: list[Failure] = field(default_factory=list, init=False)

    def units(self) -> Iterator[Unit]:
        """Yield the units by path. CorpusError if the folder is not there or not AnghaBench's."""
        self.skipped.clear()
        root = _root(Path(self.folder).expanduser())
        commit = _ARCHIVE.fullmatch(root.resolve().name)
        version = f"AnghaBench {commit['commit']}" if commit else "AnghaBench"
        count = 0
        for path in self._chosen(root):
            relative = path.relative_to(root)
            count += 1
            yield Unit(
                name=f"{self.name}/{relative.as_posix()}",
                path=path.resolve(),
                group=f"{self.name}/{relative.parts[0]}",
                domain="functions of open source projects",
                language="c",
                licence="that of the project it comes from",
                origin=f"{version} sha256:{sha256(path)}",
                standard="gnu17",
            )
        if not count:
            raise CorpusError(
                f"{root}: there is no PROJECT/…/extr_FILE.c_FUNCTION.c in it; give the folder that "
                "the archive of AnghaBench was unpacked in."
            )

    def _chosen(self, root: Path) -> Iterator[Path]:
        functions = (path for path in files_below(root, {".c"}) if path.parent != root)
        if self.largest is None:
            return functions
        # equal sizes by path, so that the choice is the same everywhere
        sized = ((path.stat().st_size, path.relative_to(root).as_posix()) for path in functions)
        chosen = heapq.nsmallest(self.largest, sized, key=lambda pair: (-pair[0], pair[1]))
        return (root / name for _, name in sorted(chosen, key=lambda pair: pair[1]))


def _root(folder: Path) -> Path:
    """Return the archive's own folder where the one given holds nothing but that."""
    inner = [path for path in folder.glob("AnghaBench-*") if path.is_dir()]
    return inner[0] if len(inner) == 1 else folder

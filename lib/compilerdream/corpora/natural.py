"""Programs that people wrote for use: C and C++ files of packages on the Python package index.

`natural/packages.yaml` says which releases, each pinned by hash, and what is known of each. No
build script of a package is run: headers are found by `includes`, and where a package wants one
that its own build would write, a short one of ours stands in `natural/include/<package>/`.
"""

import fnmatch
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from tqdm import tqdm

from compilerdream.compiler.toolchain import C_SUFFIXES, CXX_SUFFIXES
from compilerdream.corpora import archives
from compilerdream.corpora.archives import Pin
from compilerdream.corpora.includes import HeaderSearch
from compilerdream.corpora.program import SPLITS, CorpusError
from compilerdream.corpora.unit import Unit

FOLDER = Path(__file__).parent / "natural"
TABLE = FOLDER / "packages.yaml"
EXTENTS = ("natural", "natural_full")
# Headers of Python, of other systems and of libraries that no archive brings.
NOT_HERE = frozenset({
    "Python.h", "pyconfig.h", "windows.h", "Windows.h", "jni.h", "TargetConditionals.h",
    "numpy/arrayobject.h", "cuda.h", "cuda_runtime.h", "arm_neon.h", "mpi.h",
})  # fmt: skip


@dataclass(frozen=True)
class Package:
    """One release, and how to take units from it.

    domain: what its programs are about. units: how many of its files `natural` takes at most;
    all_units: the same of `natural_full`. only, leave_out: globs of files' names, without the
    archive's own folder. include: folders searched first. c, cxx: language standards. inner: globs
    of archives inside the archive. values: what the templates of its headers are filled with.
    """

    pin: Pin
    licence: str
    domain: str
    split: str
    units: int
    all_units: int
    only: tuple[str, ...] = ("*",)
    leave_out: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    defines: tuple[str, ...] = ()
    c: str | None = None
    cxx: str | None = None
    inner: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Natural:
    """The packages' files as units. extent: `natural`, or `natural_full` for all there are."""

    extent: str = "natural"
    table: Path = TABLE
    archives: Path = archives.ARCHIVES
    quiet: bool = False

    @property
    def name(self) -> str:
        """The corpus that is built from this."""
        return self.extent

    def units(self) -> Iterator[Unit]:
        """All units, package by package as in the table; archives are fetched as they come.

        Raises CorpusError when the table is damaged or an archive cannot be had.
        """
        if self.extent not in EXTENTS:
            raise CorpusError(f"no extent {self.extent!r}: there are {', '.join(EXTENTS)}.")
        bar = tqdm(read_table(self.table), desc="packages", leave=False,
                   disable=True if self.quiet else None)  # fmt: skip
        for package in bar:
            bar.set_postfix_str(package.pin.name)
            most = package.units if self.extent == "natural" else package.all_units
            if most:
                yield from units_of(package, most, self.archives, self.table.parent)


def read_table(path: Path = TABLE) -> list[Package]:
    """Return the packages of a table; CorpusError naming the entry that is wrong.

    Its list `never_train` names files (globs) that a package of the train split leaves out.
    """
    try:
        table = yaml.safe_load(path.read_text())
        entries, never = table["packages"], tuple(table["never_train"])
    except (OSError, yaml.YAMLError, KeyError, TypeError) as error:
        raise CorpusError(f"{path} cannot be read ({error}): restore it.") from error
    packages = [_package(entry, never, path) for entry in entries]
    names = [package.pin.name for package in packages]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise CorpusError(f"{path}: the package {twice} stands there twice.")
    return packages


def _package(entry: dict[str, Any], never: tuple[str, ...], path: Path) -> Package:
    name = entry.get("package", "?") if isinstance(entry, dict) else "?"
    try:
        values = dict(entry)
        pin = Pin(*(str(values.pop(key)) for key in ("package", "version", "sha256")))
        for key in ("only", "leave_out", "include", "defines", "inner"):
            if key in values:
                values[key] = tuple(map(str, values[key]))
        values["values"] = tuple((key, str(v)) for key, v in values.get("values", {}).items())
        package = Package(pin, **values)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise CorpusError(f"{path}: the entry of {name} is wrong: {error}.") from error
    if package.split not in SPLITS or len(pin.sha256) != 64:
        raise CorpusError(f"{path}: the entry of {name} has a wrong split or SHA-256.")
    if package.split == "train":
        return Package(**{**vars(package), "leave_out": (*package.leave_out, *never)})
    return package


def units_of(
    package: Package, most: int, folder: Path = archives.ARCHIVES, data: Path = FOLDER
) -> Iterator[Unit]:
    """Yield at most so many files of a package as units, by name.

    Which ones, when there are more, their names' hashes say, so that a few show what many are.
    """
    root = _without_top(archives.unpacked(package.pin, package.inner, dict(package.values), folder))
    ours = data / "include" / package.pin.name
    tree = HeaderSearch(root, package.include, ours if ours.is_dir() else None)
    names = [name for name in tree.files if _is_wanted(name, package)]
    names = [name for name in names if not tree.includes_any(name, NOT_HERE)]
    names = sorted(sorted(names, key=_lot)[:most])
    for name in names:
        cxx = Path(name).suffix in CXX_SUFFIXES
        yield Unit(
            name=f"{package.pin.name}/{name}",
            path=root / name,
            group=package.pin.name,
            domain=package.domain,
            language="c++" if cxx else "c",
            licence=package.licence,
            origin=package.pin.origin,
            split=package.split,
            include_dirs=tree.folders(name),
            defines=package.defines,
            standard=package.cxx if cxx else package.c,
        )


def _lot(name: str) -> str:
    return hashlib.sha256(name.encode(errors="surrogateescape")).hexdigest()


def _without_top(tree: Path) -> Path:
    """The archive's own folder, `name-version`, when all is in it."""
    inside = list(tree.iterdir())
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else tree


def _is_wanted(name: str, package: Package) -> bool:
    return (
        Path(name).suffix in C_SUFFIXES | CXX_SUFFIXES
        and any(fnmatch.fnmatchcase(name, glob) for glob in package.only)
        and not any(fnmatch.fnmatchcase(name.lower(), glob.lower()) for glob in package.leave_out)
    )

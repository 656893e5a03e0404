"""Fortran 77 as a source: f2c turns it into C, which the toolchain compiles.

No Fortran compiler for LLVM 10 comes from the Python package index; f2c is a small program that
Debian, Fedora and conda-forge package. What it writes includes `f2c.h`, of which we carry our own.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from compilerdream.corpora.build import sha256
from compilerdream.corpora.extracted import extract
from compilerdream.corpora.program import CorpusError, Failure
from compilerdream.corpora.tree import files_below
from compilerdream.corpora.unit import Unit
from compilerdream.paths import CACHE

HEADERS = Path(__file__).parent / "fortran"
FORTRAN_77 = frozenset({".f", ".for", ".ftn"})
UNREADABLE = frozenset({".F", ".FOR", ".f90", ".F90", ".f95", ".F95", ".f03", ".F03", ".f08"})
# -a: local variables on the stack, where Fortran compilers have them; static ones, f2c's default,
# are memory that no pass may keep in a register.
OPTIONS = ("-A", "-a", "-w")
CONVERSION_TIMEOUT = 60.0  # seconds


def converter() -> Path:
    """Return the f2c that is on the PATH; CorpusError with what to do if there is none."""
    program = shutil.which("f2c")
    if program is None:
        raise CorpusError(
            "Fortran cannot be read, as there is no f2c on the PATH: install it (Debian: "
            "`apt install f2c`; conda: `conda install -c conda-forge f2c`), or leave Fortran out."
        )
    return Path(program)


def convert(source: Path, program: Path) -> Path:
    """Return a C file of the cache that f2c, `program`, made of a Fortran 77 file.

    Files that it includes are looked for beside it. Raises CorpusError with f2c's first complaint.
    """
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE, prefix="f2c-") as folder:
        # from standard input, so that neither the file's name nor its folder gets into the C
        command = [str(program), *OPTIONS, "-T", folder, f"-I{source.resolve().parent}"]
        try:
            done = subprocess.run(
                command, input=source.read_bytes(), cwd=folder, capture_output=True,
                timeout=CONVERSION_TIMEOUT,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise CorpusError(
                f"{source}: f2c did not end within {CONVERSION_TIMEOUT:.0f} s; leave the file out."
            ) from error
        except OSError as error:
            raise CorpusError(f"{source}: f2c could not read it ({error.strerror}).") from error
    if done.returncode:
        lines = done.stderr.decode(errors="replace").splitlines()
        first = next((line.strip() for line in lines if "rror" in line), "without a message")
        raise CorpusError(f"{source}: f2c refused it: {first}")
    return extract(done.stdout.decode("utf-8", errors="surrogateescape"), ".c")


@dataclass
class Fortran:
    """The Fortran 77 files of a folder, as C; what each folder in it holds is one group.

    `skipped` tells after `units` what f2c refused and which files are of a later Fortran or need
    the C preprocessor.
    """

    folder: Path
    name: str = "fortran"
    licence: str = "unknown"
    skipped: list[Failure] = field(default_factory=list, init=False)

    def units(self) -> Iterator[Unit]:
        """Yield the units by path. CorpusError if there is no f2c, no folder or nothing usable."""
        self.skipped.clear()
        program = converter()
        folder = Path(self.folder).expanduser()
        found = False
        for path in files_below(folder, FORTRAN_77 | UNREADABLE):
            try:
                unit = self._unit(path, folder, program)
            except CorpusError as error:
                self.skipped.append(Failure(path, str(error)))
                continue
            found = True
            yield unit
        if not found:
            first = f" The first: {self.skipped[0].message}" if self.skipped else ""
            raise CorpusError(
                f"{folder}: there is no Fortran 77 file ({', '.join(sorted(FORTRAN_77))}) in it "
                f"that can be used; give another folder.{first}"
            )

    def _unit(self, path: Path, folder: Path, program: Path) -> Unit:
        if path.suffix in UNREADABLE:
            raise CorpusError(
                f"{path}: f2c reads Fortran 77 without preprocessor only ("
                f"{', '.join(sorted(FORTRAN_77))})."
            )
        relative = path.relative_to(folder)
        top = relative.parts[0] if len(relative.parts) > 1 else relative.stem
        return Unit(
            name=f"{self.name}/{relative.as_posix()}",
            path=convert(path, program),
            group=f"{self.name}/{top}",
            domain=self.name,
            language="fortran",
            licence=self.licence,
            origin=f"{self.name} sha256:{sha256(path)}",
            include_dirs=(HEADERS,),
            standard="gnu17",
        )

"""CompilerGym's own suites (cBench, MiBench, BLAS, Linux …), where their files are on disk.

CompilerGym's data set classes know the layout: `<site data>/llvm-v0/benchmark/<name>/` holds
`contents/`, the mark `.extracted` and `manifest-<hash>.txt`, the list of the programs in order.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from compilerdream.compiler import toolchain
from compilerdream.corpora.extracted import extract
from compilerdream.corpora.gym_download import TIME_LIMIT, install, silence_gym
from compilerdream.corpora.program import CorpusError, Failure
from compilerdream.corpora.unit import Unit
from compilerdream.paths import SITE_DATA

if TYPE_CHECKING:
    from compiler_gym.datasets import TarDatasetWithManifest

SCHEME = "benchmark://"
# The suites of the CompilerDream paper (Appendix C), which says how they are split.
OF_THE_PAPER = frozenset({
    "blas-v0", "cbench-v1", "chstone-v0", "linux-v0", "mibench-v0", "mibench-v1", "npb-v0",
    "opencv-v0", "tensorflow-v0",
})  # fmt: skip
HELD_OUT = 50  # programs of the test split, and again of the validation split
# CHStone's programs are folders; the file to compile has the folder's name but for these.
_CHSTONE_FILES = {
    "blowfish": "bf.c", "jpeg": "main.c", "motion": "mpeg2.c", "sha": "sha_driver.c",
}  # fmt: skip


class UnknownSuite(CorpusError):
    """A suite that CompilerGym does not have. known: those that it has."""

    def __init__(self, uri: str, known: list[str]):
        names = ", ".join(known)
        super().__init__(f"CompilerGym has no suite of programs {uri!r}: there are {names}.")
        self.known = known


def papers_split(index: int, total: int) -> str:
    """Return the split of the program at place `index` of a suite of `total` programs.

    CompilerDream, Appendix C: of more than 100 programs the first 50 test, the next 50 validate and
    the rest trains; of 100 and fewer, all test.
    """
    if total <= 2 * HELD_OUT or index < HELD_OUT:
        return "test"
    return "validation" if index < 2 * HELD_OUT else "train"


def suite(uri: str, site_data: Path = SITE_DATA, download: bool = False) -> "GymSuite":
    """Return the source of a suite such as `benchmark://cbench-v1` or `npb-v0`.

    site_data: CompilerGym's site data, the folder that holds `llvm-v0`. download: let CompilerGym
    fetch what is not there. Raises UnknownSuite, a CorpusError, with the names that there are.
    """
    toolchain.prepare()  # says where CompilerGym keeps things, which it must know at its import
    silence_gym()
    from compiler_gym.datasets import TarDatasetWithManifest
    from compiler_gym.envs.llvm.datasets import get_llvm_datasets

    base = Path(site_data).expanduser() / "llvm-v0"
    suites = {
        dataset.name: dataset
        for dataset in get_llvm_datasets(base)
        if isinstance(dataset, TarDatasetWithManifest)
    }
    name = uri if "://" in uri else SCHEME + uri
    if name not in suites:
        raise UnknownSuite(uri, sorted(known.removeprefix(SCHEME) for known in suites))
    return GymSuite(suites[name], download)


@dataclass
class GymSuite:
    """The programs of one of CompilerGym's suites, in the order of its manifest.

    Those of the paper's suites have its split, and each is its own group. Of the others (POJ-104,
    AnghaBench, GitHub …) the paper says nothing: no split, and the group is the outermost folder,
    which is a problem or a project. `skipped` tells after `units` what cannot be compiled here.
    """

    dataset: "TarDatasetWithManifest"
    download: bool = False
    time_limit: float = TIME_LIMIT  # seconds for the download
    skipped: list[Failure] = field(default_factory=list, init=False)

    @property
    def name(self) -> str:
        """Such as `cbench-v1`."""
        return self.dataset.name.removeprefix(SCHEME)

    def units(self) -> Iterator[Unit]:
        """Yield the units in order.

        Raises CorpusError when the suite or its manifest is not on disk and may not be downloaded
        or cannot be, and when no file of it is there.
        """
        self.skipped.clear()
        self._make_present()
        names = [uri.removeprefix(f"{self.dataset.name}/") for uri in self.dataset.benchmark_uris()]
        found = False
        for index, name in enumerate(names):
            path, language, standard = self._file(name)
            if path is None:
                where = self.dataset.dataset_root / name
                self.skipped.append(Failure(where, f"{where}: {self._lacks()}"))
                continue
            found = True
            yield self._unit(name, path, language, standard, papers_split(index, len(names)))
        if not found:
            raise CorpusError(
                f"{self.dataset.dataset_root}: none of the {len(names)} programs of {self.name} is "
                f"there that can be compiled here: {self._lacks()}"
            )

    def _make_present(self) -> None:
        data = self.dataset
        manifest = data.site_data_path / f"manifest-{data.manifest_sha256}.txt"
        missing = []
        if not data.installed:
            missing.append(f"{data.site_data_path / '.extracted'} (the mark of a whole suite)")
        # CHStone has its list in CompilerGym's code
        if data.manifest_urls and not manifest.is_file():
            missing.append(f"{manifest} (the list of its programs)")
        if missing and not self.download:
            raise CorpusError(
                f"{self.name} is not on disk: {' and '.join(missing)} missing; put CompilerGym's "
                "site data there or name another folder, or let it be downloaded."
            )
        if missing:
            install(data, time_limit=self.time_limit)

    def _file(self, name: str) -> tuple[Path | None, str, str | None]:
        """Return file, language and standard of a program; no file if there is none to compile."""
        root = self.dataset.dataset_root
        bitcode, source = root / f"{name}.bc", root / f"{name}.c"
        if bitcode.is_file():
            return bitcode, "bitcode", None
        if self.name.startswith("chstone-"):
            source = root / name / _CHSTONE_FILES.get(name, f"{name}.c")
        if source.is_file():
            return source, "c", "gnu17"
        text = root / f"{name}.txt"
        if self.name.startswith("poj104-") and text.is_file():
            from compiler_gym.envs.llvm.datasets import POJ104Dataset

            program = text.read_text(encoding="utf-8", errors="surrogateescape")
            # C++11, as CompilerGym compiles them: they use gets()
            return extract(POJ104Dataset.preprocess_poj104_source(program), ".cpp"), "c++", "c++11"
        return None, "", None

    def _lacks(self) -> str:
        if self.name.startswith("clgen-"):
            return "OpenCL is not compiled here, only bitcode that CompilerGym made of it is read."
        return "there is neither bitcode nor C of this name; install the suite anew."

    def _unit(self, name: str, path: Path, language: str, standard: str | None, split: str) -> Unit:
        of_the_paper = self.name in OF_THE_PAPER
        own = name if of_the_paper else name.partition("/")[0]
        return Unit(
            name=f"{self.name}/{name}",
            path=path,
            group=f"{self.name}/{own}",
            domain=self.name.rpartition("-")[0],
            language=language,
            licence=self.dataset.license,
            origin=f"{self.dataset.name} archive sha256:{self.dataset.tar_sha256}",
            split=split if of_the_paper else "",
            standard=standard,
        )

"""The one cBench program that CompilerGym's wheel carries: crc32, as a test program.

cBench's wrapper reads from the file `_finfo_dataset` how often to run, and takes files on the
command line. The data in `cbench/` are ours. The expected output is zlib's crc32 of them, with
the upper half of 64 bits set by cBench's final complement of a `long`.
"""

from pathlib import Path

from compilerdream.compiler.connection import package_folder
from compilerdream.corpora.program import CorpusError, Program

DATA = Path(__file__).parent / "cbench"


def load(split: str) -> list[Program]:
    """Return crc32 for the test split, nothing for the others.

    Raises ToolchainError when CompilerGym is not installed, CorpusError when its crc32 is missing.
    """
    if split != "test":
        return []
    bitcode = package_folder() / "third_party/cbench/cbench-v1/crc32.bc"
    if not bitcode.is_file():
        raise CorpusError("compiler_gym with its crc32 is not installed: run `make setup`.")
    return [
        Program(
            name="crc32",
            suite="cbench",
            family="cbench",
            split="test",
            language="c",
            bitcode=bitcode,
            tests=((None, DATA / "crc32.out"),),
            arguments=("letter.txt", "counting.txt"),
            files=(DATA / "_finfo_dataset", DATA / "letter.txt", DATA / "counting.txt"),
        )
    ]

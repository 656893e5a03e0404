"""A real package, made small as its own build builds it, and put to its own tests.

    .venv/bin/python -m compilerdream.runner.inside python benchmarks/package.py

Brotli 1.1.0, of `natural`'s test split, is built by its own `setup.py`, whose compiler calls become
a compile_commands.json. `compilerdream optimize` optimises every unit in it, the objects are linked
to the Python module that the build would have made, and Brotli's own tests run on it, and on what
`setup.py` makes as it is (-O3) and with -Oz (both of clang 13). Prints the instruction counts of
all units to LLVM 10's -Oz, the size of the modules, and what the tests said; fails where a unit has
no result or a test fails. Brotli has many functions that must be inlined, which -Oz does, and which
an agent may leave as they are: for that its counts are far below -Oz's.

`--agent` names a run; without it the pretrained agents play. `--search` is seconds a unit. What
`setup.py` needs beside a compiler are Python's own headers. The package's code is executed.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

from compilerdream.compiler import toolchain
from compilerdream.corpora import archives
from compilerdream.corpora.compile_commands import FILE
from compilerdream.corpora.natural import read_table
from compilerdream.optimize.bench import SEARCH
from compilerdream.optimize.optimize import plan
from compilerdream.paths import OUTPUTS, SITE_DATA
from compilerdream.runner.optimizing import optimize_all
from compilerdream.runner.runs import find_runs

PACKAGE = "brotli"
MODULE = f"_brotli{sysconfig.get_config_var('EXT_SUFFIX')}"
RECORDER = """#!{python}
import json, os, sys
words = sys.argv[1:]
if "-c" in words:
    entry = {{"directory": os.getcwd(), "file": words[words.index("-c") + 1],
              "arguments": ["cc", *words], "output": words[words.index("-o") + 1]}}
    with open({log!r}, "a") as log:
        log.write(json.dumps(entry) + "\\n")
os.execv({zig!r}, [{zig!r}, "cc", "-target", {target!r}, *words])
"""


class Build:
    """The package's source tree, and what its own build made of it."""

    def __init__(self, folder: Path):
        self.folder, self.log = folder, folder / "calls.jsonl"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        package = next(one for one in read_table() if one.pin.name == PACKAGE)
        with tarfile.open(archives.fetch(package.pin)) as archive:
            archive.extractall(folder, filter="data")
        (self.tree,) = (path for path in folder.iterdir() if path.is_dir())
        self.compiler = folder / "cc"
        self.compiler.write_text(RECORDER.format(
            python=sys.executable, log=str(self.log), zig=str(toolchain.zig()),
            target=toolchain.TARGET,
        ))  # fmt: skip
        self.compiler.chmod(0o755)

    def run(self, name: str, flags: str) -> Path:
        """Build the module as the package does, with more flags; returns it."""
        self.log.unlink(missing_ok=True)
        environment = os.environ | {
            "CC": str(self.compiler), "LDSHARED": f"{self.compiler} -shared",
            "SETUPTOOLS_USE_DISTUTILS": "stdlib", "CFLAGS": flags,
        }  # fmt: skip
        words = [sys.executable, "setup.py", "build_ext", "--force"]
        words += ["--build-lib", str(self.folder / name), "--build-temp", f"build-{name}"]
        done = subprocess.run(words, cwd=self.tree, env=environment, text=True, capture_output=True)
        if done.returncode:
            sys.exit(f"{PACKAGE} cannot be built: {done.stderr.strip().splitlines()[-1]}")
        calls = [json.loads(line) for line in self.log.read_text().splitlines()]
        (self.folder / FILE).write_text(json.dumps(calls, indent=1) + "\n")
        return self.folder / name / MODULE

    def link(self, objects: list[Path]) -> Path:
        """The same module from other objects."""
        module = self.folder / "small" / MODULE
        module.parent.mkdir()
        subprocess.run([self.compiler, "-shared", *objects, "-o", module], check=True)
        return module

    def test(self, module: Path) -> tuple[int, str]:
        """Run the package's tests on a module: how many, and unittest's last word."""
        words = [sys.executable, "-m", "unittest", "discover", "-p", "*_test.py", "-t", ".", "-s",
                 "tests"]  # fmt: skip
        environment = os.environ | {"PYTHONPATH": str(module.parent)}
        done = subprocess.run(
            words, cwd=self.tree / "python", env=environment, text=True, capture_output=True
        )
        ran = re.search(r"^Ran (\d+) tests?", done.stderr, re.M)
        return int(ran[1]) if ran else 0, done.stderr.strip().splitlines()[-1]


def text_size(module: Path) -> int:
    """Bytes of a module that are machine code and constants."""
    size = next(SITE_DATA.rglob("llvm-size"))
    done = subprocess.run([size, module], check=True, text=True, capture_output=True)
    return int(done.stdout.splitlines()[1].split()[0])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--agent", default="")
    parser.add_argument("--search", type=float, default=SEARCH)
    parser.add_argument("--folder", type=Path, default=OUTPUTS / "package")
    given = parser.parse_args()
    build = Build(given.folder.resolve())
    modules = {"with -Oz": build.run("oz", "-Oz"), "as it is": build.run("own", "")}
    job = plan(find_runs(given.agent) if given.agent else None, "object", search=given.search)
    optimised = build.folder / "optimised"
    sentences, whole = optimize_all([str(build.folder / FILE)], optimised, job, None)
    for sentence in sentences:
        print(sentence)
    modules["optimised"] = build.link(sorted(optimised.rglob("*.o")))
    fine = whole
    for name, module in modules.items():
        tests, said = build.test(module)
        fine &= tests > 0 and said == "OK"
        print(f"{name}: {text_size(module)} bytes; {tests} of {PACKAGE}'s tests: {said}")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())

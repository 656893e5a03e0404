"""`compilerdream corpus`: the programs of a corpus or of a person's own files, and building one."""

import json
import sys

from tqdm import tqdm

from compilerdream import corpora
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import CompilerFault
from compilerdream.config import ConfigError, compose
from compilerdream.corpora import Failure
from compilerdream.corpora.assembly import build_corpus
from compilerdream.runner.arguments import Arguments, UsageError
from compilerdream.runner.tables import print_table
from compilerdream.train.run import load_programs

FAILED = 2


def show(arguments: Arguments) -> int:
    """Print a table of the programs; returns the exit code."""
    failures = []
    if "programs" in arguments.options:
        programs, failures = corpora.programs_from(arguments.options["programs"])
    else:
        config = compose(arguments.settings)
        if config.corpus.name == "toy":
            raise ConfigError("corpus=toy has no files: its programs are drawn as they are needed")
        split = arguments.options.get("split")
        splits = [split] if split else list(corpora.SPLITS)
        if split not in (None, *corpora.SPLITS):
            raise UsageError(f"split={split}: there are {', '.join(corpora.SPLITS)}")
        programs = [program for name in splits for program in load_programs(config, name)]
    rows = corpora.describe(programs).to_dict("records")
    if arguments.flag("counts", False):
        rows = _with_counts(programs, rows, failures)
    print_table(rows, f"{len(programs)} programs")
    for failure in failures:
        print(failure.message, file=sys.stderr)
    return FAILED if failures else 0


def build(arguments: Arguments) -> int:
    """Build what the configured corpus is made of; what is built already is not done again."""
    config = compose(arguments.settings).corpus
    names = dict.fromkeys([*config.train, *config.validation, *config.test])
    wanted = [name for name in names if name not in (*corpora.CORPORA, "toy")]
    if not wanted:
        raise ConfigError(f"corpus={config.name} needs no building")
    for name in wanted:
        source = corpora.source_of(name, config.path, config.download)
        folder = build_corpus(source, name, arguments.count("workers"))
        built = json.loads((folder / "build.json").read_text())
        counts = ", ".join(
            f"{part['programs']} {split}" for split, part in built["programs"].items()
        )
        print(f"{folder}: {counts}; rejected: {built['rejected'] or 'none'}; manifest "
              f"{built['manifest_sha256'][:12]}")  # fmt: skip
    return 0


def _with_counts(programs: list, rows: list[dict], failures: list) -> list[dict]:
    """Add the instruction counts at O0 and -Oz to the programs' rows.

    A program on which the compiler fails has no row; why is added to `failures`.
    """
    env, counted = LlvmEnv(), []
    try:
        for program, row in tqdm(list(zip(programs, rows, strict=True)), leave=False):
            try:
                env.reset(options={"program": program})
                counted.append(row | {"o0": env.o0, "oz": env.oz})
            except CompilerFault as fault:
                failures.append(Failure(program.bitcode, str(fault)))
    finally:
        env.close()
    return counted

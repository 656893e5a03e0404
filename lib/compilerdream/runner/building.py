"""What `compilerdream corpus` does besides listing: build corpora, count instructions."""

import json

from tqdm import tqdm

from compilerdream import corpora
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import CompilerFault
from compilerdream.config import ConfigError, CorpusConfig
from compilerdream.corpora.assembly import build_corpus


def build_corpora(config: CorpusConfig, workers: int | None) -> int:
    """Build what the configured corpus is made of; what is built already is not done again."""
    named = [*config.train, *config.validation, *config.test]
    names = dict.fromkeys(corpora.parts_of(name)[0] for name in named)
    wanted = [name for name in names if name not in (*corpora.CORPORA, "toy")]
    if not wanted:
        raise ConfigError(f"corpus={config.name} needs no building")
    for name in wanted:
        source = corpora.source_of(name, config.path, config.download)
        folder = build_corpus(source, name, workers)
        built = json.loads((folder / "build.json").read_text())
        counts = ", ".join(
            f"{part['programs']} {split}" for split, part in built["programs"].items()
        )
        print(f"{folder}: {counts}; rejected: {built['rejected'] or 'none'}; manifest "
              f"{built['manifest_sha256'][:12]}")  # fmt: skip
    return 0


def with_counts(programs: list, rows: list[dict], failures: list) -> list[dict]:
    """Add the instruction counts at O0 and -Oz."""
    env, counted = LlvmEnv(), []
    try:
        for program, row in tqdm(list(zip(programs, rows, strict=True)), leave=False):
            try:
                env.reset(options={"program": program})
                counted.append(row | {"o0": env.o0, "oz": env.oz})
            except CompilerFault as fault:
                failures.append(corpora.Failure(program.bitcode, str(fault)))
    finally:
        env.close()
    return counted

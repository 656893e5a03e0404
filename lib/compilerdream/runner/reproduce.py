"""`reproduce`: train, evaluate, verify, notebooks, index; each stage only if something changed.

What a stage was made from is noted in `stages.json` of the run's folder, so that asking again
takes seconds and loads neither PyTorch nor the compiler.
"""

import hashlib
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from compilerdream.config import Config, ConfigError, compose, config_hash
from compilerdream.paths import OUTPUTS, ROOT, write_whole

FAILED = 2
LIBRARY = Path(__file__).resolve().parents[1]
# What decides a row, besides the run: the compiler's side, the programs, the evaluator, policies.
_MEASURING = ("compiler", "corpora", "baselines", "agent", "world", "evaluation")


@dataclass
class Stages:
    """Runs stages in order and remembers from what each was made."""

    folder: Path
    notes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path) -> "Stages":
        """The stages of a run, as far as they were noted; a damaged note is none."""
        file = folder / "stages.json"
        try:
            notes = json.loads(file.read_text()) if file.is_file() else {}
        except ValueError:
            notes = {}
        return cls(folder, notes if isinstance(notes, dict) else {})

    def run(
        self, name: str, made_from: Callable[[], str], product: Path,
        work: Callable[[], bool | None],
    ) -> bool:  # fmt: skip
        """Do `work` unless `product` is there and was made from the same things before.

        Returns whether it went well; a stage whose work returns False is not noted as done.
        """
        shown = product.relative_to(ROOT) if product.is_relative_to(ROOT) else product
        if product.is_file() and self.notes.get(name) == made_from():
            print(f"{name}: done before, {shown}", flush=True)
            return True
        print(f"{name} …", flush=True)
        started = time.monotonic()
        well = work() is not False
        if well:
            self.notes[name] = made_from()
        else:
            self.notes.pop(name, None)
        write_whole(self.folder / "stages.json", json.dumps(self.notes, indent=1) + "\n")
        print(f"{name}: {time.monotonic() - started:.0f} s, {shown}", flush=True)
        return well


def reproduce(settings: tuple[str, ...]) -> int:
    """Everything of one configuration; returns the exit code. Errors pass through."""
    if any(word.startswith("seed=") and "," in word for word in settings):
        raise ConfigError("reproduce runs one seed: use train seed=0,1,2 for several")
    config = compose(settings)
    if config.ppo is not None:
        raise ConfigError("reproduce is about the world-model agent: `train algorithm=ppo …`, then "
                          "`evaluate ppo=RUN`")  # fmt: skip
    folder = OUTPUTS / config.experiment / f"seed{config.seed}"
    results = folder / "results.csv"
    stages = Stages.of(folder)
    if not _is_trained(folder, config):
        _train(config)
    else:
        print(f"train: done before, {folder.relative_to(ROOT)}")

    def measured_from() -> str:
        # Not the sources: rows that are there are kept. When measuring itself has changed, `verify`
        # is what notices.
        return digest_of(folder / "config.yaml", _checkpoint_state(folder))

    works = stages.run(
        "evaluate", measured_from, results, lambda: _evaluate(config, folder, results)
    )
    stages.run(
        "verify", lambda: digest_of(results, *_sources(_MEASURING)), results,
        lambda: _verify(results),
    )  # fmt: skip
    _notebooks(config, folder, settings)
    index = folder / "index.html"
    stages.run(
        "index",
        lambda: digest_of(
            results,
            folder / "run.json",
            *sorted(folder.glob("[0-9]*.html")),
            *_sources(("plots", "runner")),
        ),
        index,
        lambda: _write_index(folder),
    )
    _headline(results)
    print(f"open {index}")
    if not works:
        print(f"{results}: the compiler failed on a program, or an optimised one no longer works: "
              "see the columns fault and semantics", file=sys.stderr)  # fmt: skip
    return 0 if works else FAILED


def digest_of(*files: Path) -> str:
    """A digest of files' names and content; a missing file counts as such."""
    digest = hashlib.sha256()
    for file in files:
        content = file.read_bytes() if file.is_file() else b"missing"
        digest.update(f"{file.name} {len(content)} ".encode() + content)
    return digest.hexdigest()


def _sources(rooms: tuple[str, ...]) -> list[Path]:
    """The library's files in these rooms, and the programs' manifest."""
    files = [file for room in rooms for file in sorted((LIBRARY / room).glob("*.py"))]
    return [*files, LIBRARY / "corpora" / "embedded" / "manifest.json"]


def _checkpoint_state(folder: Path) -> Path:
    """The small file that pins the evaluated checkpoint by its hashes."""
    best = folder / "checkpoints" / "best" / "state.json"
    if best.is_file():
        return best
    return max((folder / "checkpoints").glob("[0-9]*/state.json"), default=best)


def _is_trained(folder: Path, config: Config) -> bool:
    """Whether the run is there and finished; a run of other settings is for `train` to refuse."""
    file = folder / "run.json"
    record = json.loads(file.read_text()) if file.is_file() else {}
    return (record.get("status"), record.get("config_hash")) == ("finished", config_hash(config))


def _train(config: Config) -> None:
    from compilerdream.train.run import train

    train(config)


def _evaluate(config: Config, folder: Path, results: Path) -> bool:
    from compilerdream.evaluation.evaluate import evaluate
    from compilerdream.train.run import load_programs

    programs = load_programs(config, config.evaluate.split)
    outcome = evaluate(config, programs, results, folder)
    for message in outcome.messages:
        print(message, file=sys.stderr)
    return not outcome.failed


def _verify(results: Path) -> None:
    from compilerdream.evaluation.verify import verify

    done = verify(results)
    print(f"{done.replayed} rows replayed, all as they say")


def _notebooks(config: Config, folder: Path, settings: tuple[str, ...]) -> None:
    """Run every notebook, telling each as much of what was asked for as it wants to know."""
    from compilerdream.runner.notebooks import available, declared_parameters, run_notebook

    presets = [word.removeprefix("preset=") for word in settings if word.startswith("preset=")]
    others = [word for word in settings if not word.startswith(("preset=", "seed="))]
    known = {
        "run": f"{config.experiment}/seed{config.seed}",
        "preset": presets[-1] if presets else "quick",
        "seed": config.seed,
        "settings": " ".join(others),
    }
    for name in available():
        wanted = declared_parameters(name)
        parameters = {key: value for key, value in known.items() if key in wanted}
        run_notebook(name, parameters, folder)
    print(f"notebooks: {len(available())}, {folder.relative_to(ROOT)}/*.html")


def _write_index(folder: Path) -> None:
    from compilerdream.runner.index import write_index

    write_index(folder)


def _headline(results: Path) -> None:
    from compilerdream.evaluation.metrics import summarise
    from compilerdream.evaluation.records import read
    from compilerdream.runner.tables import print_summary

    print_summary(summarise(read(results)), "-Oz count / count, test programs")

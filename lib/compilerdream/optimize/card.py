"""The card of a pretrained agent: what it learned from, what that cost, how good it is, its limits.

Everything in it is read from the run: its settings, its record, and its results files.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from compilerdream.agent.dreamer import Dreamer
from compilerdream.config import Config
from compilerdream.evaluation import records
from compilerdream.evaluation.metrics import summarise
from compilerdream.train.episodes import make_env

LIMITS = """\
- It makes IR instructions fewer, not programs faster; what it was rewarded for is said above.
- Files unlike those that it learned from may come out worse than with -Oz: `optimize` takes -Oz's
  result there, unless it is told not to.
- One training run. Another seed or machine gives another agent, as time limits end training.
- Its passes are LLVM 10's, whose faults are LLVM's: run your tests on what you ship."""


def card(name: str, run: Path, dreamer: Dreamer, config: Config, record: Mapping[str, Any]) -> str:
    """The text of card.md for a run's agent."""
    env, corpus, train = config.env, config.corpus, config.train
    parameters = sum(tensor.numel() for tensor in dreamer.parameters())
    lines = [
        f"# {name}",
        "",
        f"An agent that chooses {env.episode_length} passes of `{env.actions}` for a program, by "
        f"{', '.join(env.observations)}; {parameters:,} parameters. Trained by `compilerdream "
        f"train` as {record['experiment']}, commit {record['commit']}, configuration "
        f"{record['config_hash']}; all settings are in `config.yaml`.",
        "",
        "## Data and splits",
        "",
        f"- trained on the train split of: {', '.join(corpus.train)}"
        + (f", and {corpus.csmith} programs of Csmith" if corpus.csmith else ""),
        f"- this checkpoint was chosen on the validation split of: {', '.join(corpus.validation)}",
        f"- test split of: {', '.join(corpus.test)}; whole families of programs are in one split",
        f"- reward: {env.reward}, in units of what {env.baseline} saves",
        *_learned_last(dreamer, config),
        "",
        "## Seed and compute",
        "",
        f"- seed {record['seed']}",
        f"- {record['seconds'] / 3600:.2f} hours, {record['steps']:,} passes played in "
        f"{record['episodes']:,} episodes, {record['updates']:,} updates of batches of "
        f"{train.batch_size} x {train.batch_length}",
        f"- {record['machine']}, device {config.device}, Python {record['python']}, PyTorch "
        f"{record['torch']}",
        "",
        "## Scores",
        "",
        "Geometric means of -Oz's instruction count over the agent's; above 1 is smaller than -Oz.",
        "",
        *_validations(dreamer, record),
        *_scores(run),
        "",
        "## Limits",
        "",
        LIMITS,
        "",
    ]
    return "\n".join(lines)


def _learned_last(dreamer: Dreamer, config: Config) -> Iterator[str]:
    """A line each on how the agent ends and begins, where it learned that."""
    names = make_env(config.env, ()).action_names
    if dreamer.closing:
        passes = " ".join(names[action] for action in dreamer.closing)
        yield f"- when nothing likely is left, plays, once: {passes}"
    if dreamer.opening is not None:
        sequences = " or ".join(
            f"`{' '.join(names[action] for action in one)}`" for one in dreamer.opening.sequences
        )
        yield (
            f"- begins with {sequences}, the last pass not again, where episodes on "
            f"{len(dreamer.opening.gains)} training programs let expect a gain of that"
        )
    if dreamer.coreset:
        yield (
            f"- in a search tries {len(dreamer.coreset)} sequences first, behind its episode and "
            "behind -Oz, that gained most on training programs"
        )


def _validations(dreamer: Dreamer, record: Mapping[str, Any]) -> Iterator[str]:
    """A line for each score on validation programs that the run's record has."""
    measured = [
        ("by which the checkpoint was chosen", "best_validation_geomean", True),
        ("one try", "one_try_validation_geomean", True),
        ("one try, with its opening", "opening_validation_geomean", dreamer.opening is not None),
        ("one try, with its closing", "closing_validation_geomean", bool(dreamer.closing)),
    ]
    for name, key, kept in measured:
        if kept and record.get(key):
            yield f"- validation, {name}: {record[key]:.3f}"


def _scores(run: Path) -> Iterator[str]:
    """One line for each results file, suite and policy of the run."""
    for file in [run / "results.csv", *sorted(run.glob("evaluations/*.csv"))]:
        rows = records.read(file) if file.is_file() else []
        for line in summarise(rows, by_suite=True).to_dict("records"):
            interval = f"95 % interval {line['low']:.3f} to {line['high']:.3f}"
            several = f"{interval}, {line['programs']} programs"
            yield (
                f"- {file.stem}, {line['suite']}, {line['policy']}: {line['geomean']:.3f} "
                f"({several if line['programs'] > 1 else '1 program'}, "
                f"best prefix {line['best_geomean']:.3f}, {line['differs']} broken)"
            )

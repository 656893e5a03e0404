"""What `compilerdream mine` does: one sequence of passes for all programs, and where it goes."""

from collections.abc import Sequence
from pathlib import Path

from compilerdream.baselines.mined import NAME
from compilerdream.baselines.mining import Order
from compilerdream.baselines.mining import mine as search
from compilerdream.baselines.sampling import Wanted
from compilerdream.compiler.passes import CHANGES_MEANING
from compilerdream.config import Config, compose
from compilerdream.paths import OUTPUTS
from compilerdream.runner.arguments import Arguments
from compilerdream.train.run import git_commit, load_programs

MINUTES = 20.0  # where no budget is given


def mine(arguments: Arguments) -> int:
    """Mine on the train split; returns the exit code."""
    config = compose(arguments.settings)
    order = order_of(arguments, config)
    folder = folder_of(config, arguments.settings, order.safe)
    facts = {"corpus": config.corpus.name, "split": "train", "commit": git_commit()}
    programs = load_programs(config, "train")
    found = search(order, programs, folder, facts, arguments.count("workers"))
    told = found.facts
    used = told["programs"]
    print(" ".join(found.sequence))
    print(
        f"{folder / NAME}: {len(found.sequence)} actions, -Oz count / count {found.score:.4f} on "
        f"{used['count']} training programs (the best to begin with: {told['first_score']:.4f}), "
        f"{told['evaluations']} runs of a sequence on a program, {told['refused']} sequences "
        f"refused, {len(used['left_out'])} programs left out"
    )
    changing = sorted(CHANGES_MEANING.intersection(found.passes))
    if changing:
        print(
            f"after {' and '.join(changing)} a program may behave otherwise; the action space has "
            "them: safe=true mines without"
        )
    return 0


def order_of(arguments: Arguments, config: Config) -> Order:
    """What the command line asks for; UsageError for what is no number."""
    evaluations, minutes = arguments.count("evaluations"), arguments.amount("minutes")
    if evaluations is None and minutes is None:
        minutes = MINUTES
    usual = Wanted()
    wanted = Wanted(
        arguments.count("programs") or usual.count,
        arguments.count("smallest") or usual.smallest,
        arguments.count("largest") or usual.largest,
    )
    safe = arguments.flag("safe", False)
    return Order(config.env, config.seed, wanted, evaluations or 0, minutes or 0.0, safe)


def folder_of(config: Config, settings: Sequence[str], safe: bool) -> Path:
    """Where the result goes: outputs/mined-<corpus>-<actions>/seed<n>, or below a name given.

    What is mined without passes that change meaning is `mined-<corpus>-<actions>-safe`.
    """
    named = any(word.startswith("name=") for word in settings)
    usual = f"mined-{config.corpus.name}-{config.env.actions}{'-safe' if safe else ''}"
    name = config.experiment if named else usual
    return OUTPUTS / name / f"seed{config.seed}"

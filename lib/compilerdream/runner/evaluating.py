"""What `compilerdream evaluate` does: policies on programs, for each of the runs asked for."""

from collections.abc import Mapping
from pathlib import Path

from compilerdream import corpora
from compilerdream.baselines import mined
from compilerdream.config import Config, ConfigError, compose, from_yaml, revise
from compilerdream.evaluation.evaluate import evaluate as measure_all
from compilerdream.evaluation.evaluate import row_hash
from compilerdream.evaluation.metrics import summarise
from compilerdream.paths import OUTPUTS
from compilerdream.runner.arguments import Arguments, UsageError
from compilerdream.runner.runs import find_runs, home_of, label_of
from compilerdream.runner.tables import print_summary
from compilerdream.runner.verb import FAILED, say
from compilerdream.train.run import check_env, load_programs, read_record


def evaluate(arguments: Arguments) -> int:
    """Measure and print a summary; returns the exit code."""
    options = arguments.options
    players = _players(options)
    configs = [config_for(arguments, *who) for who in players]
    own, failures, most = None, [], arguments.count("most") or 0
    if "programs" in options:
        if any(config.env.compiler == "toy" for config in configs):
            raise ConfigError("an agent of the toy compiler cannot optimise real programs")
        own, failures = corpora.programs_from(options["programs"])
        for failure in failures:
            say(failure.message)
        if not own:
            return FAILED
    tables: dict[str, list] = {}  # by experiment: its seeds stand together, other agents do not
    failed = bool(failures)
    for (agent, others), config in zip(players, configs, strict=True):
        programs = (own or load_programs(config, config.evaluate.split, most))[: most or None]
        run = agent or others.get("ppo")
        output = Path(options["output"]) if "output" in options else output_of(options, config, run)
        workers = arguments.count("workers")
        outcome = measure_all(config, programs, output, agent, workers, others=others)
        for message in outcome.messages:
            say(message)
        name = run.resolve().parent.name if run else ""
        tables.setdefault(name, []).extend(outcome.rows)
        failed |= outcome.failed
        print(f"{outcome.measured} rows measured, {len(outcome.rows)} in {output}")
    for name, rows in tables.items():
        print_summary(summarise(rows), f"{name}: " * bool(name) + "-Oz count / count")
    return FAILED if failed else 0


def _players(options: Mapping[str, str]) -> list[tuple[Path | None, dict[str, Path]]]:
    """Who plays, for each of the runs asked for: the agent's run, and the others' run or file."""
    others = {"mined": mined.find(options["mined"])} if "mined" in options else {}
    runs = find_runs(options["ppo"], "ppo") if "ppo" in options else []
    if "agent" not in options:
        return [(None, others | {"ppo": run}) for run in runs] or [(None, others)]
    if len(runs) > 1:
        raise UsageError(f"ppo={options['ppo']}: beside agent= one run was expected: "
                         f"{', '.join(map(str, runs))}")  # fmt: skip
    if runs:
        others["ppo"] = runs[0]
    return [(agent, others) for agent in find_runs(options["agent"])]


def config_for(
    arguments: Arguments, agent: Path | None, others: Mapping[str, Path]
) -> Config:
    """The run's own configuration, or a composed one, with what to evaluate.

    Who else can play is measured too, unless `policies=` says what is.
    """
    options, run = arguments.options, agent or others.get("ppo")
    asked = [
        f"evaluate.{name}={options[name]}" for name in ("split", "semantics") if name in options
    ]
    if "policies" in options:
        asked.append(f"evaluate.policies=[{options['policies'].strip('[]')}]")
    if run is None:
        config = revise(compose(arguments.settings), asked)
    else:
        saved = from_yaml((run / "config.yaml").read_text())
        config = revise(saved, [*arguments.settings, *asked])
        check_env(run, saved.env, config.env)
    if "policies" in options or not others:
        return config
    names = [name for name in config.evaluate.policies if agent or name != "agent"]
    names += [name for name in sorted(others) if name not in names]
    return revise(config, [f"evaluate.policies=[{','.join(names)}]"])


def output_of(options: Mapping[str, str], config: Config, agent: Path | None) -> Path:
    """Where results go when nobody says: the run's folder, or outputs/evaluations.

    A run's results.csv is for its own settings and all programs; others go where other splits do.
    """
    if agent is not None:
        agent = home_of(agent)
    folder = (agent or OUTPUTS) / "evaluations"
    if "programs" in options:
        return folder / f"{label_of(options['programs'])}.csv"
    if agent is not None and config.evaluate.split == "test" and "most" not in options:
        record = read_record(agent)
        if record is None or record["config_hash"] == row_hash(config, agent):
            return agent / "results.csv"
    most = f"-{options['most']}" if "most" in options else ""
    return folder / f"{config.corpus.name}-{config.evaluate.split}{most}.csv"

"""What each verb of the command line does. Heavy imports wait until a verb needs them."""

import glob
import hashlib
import math
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from compilerdream.config import Config, ConfigError, compose, from_yaml, revise
from compilerdream.paths import OUTPUTS, PRETRAINED
from compilerdream.runner.arguments import Arguments, UsageError, seeds_of

FAILED = 2


@dataclass(frozen=True)
class Verb:
    """A verb: what it is for, what it can be told, and what does it."""

    about: str
    run: Callable[[Arguments], int]
    options: Mapping[str, str] = field(default_factory=dict)
    # The word without `=`; in brackets: may be left out; with … at its end: several; None: none.
    name_help: str | None = None
    settings: bool = False  # whether it takes key=value beside its options
    groups: bool = True  # whether those are settings of conf/
    examples: tuple[str, ...] = ()

    @property
    def most_names(self) -> float:
        """How many words without `=` it takes."""
        if self.name_help is None:
            return 0
        return math.inf if self.name_help.endswith("…") else 1


def say(sentence: str) -> None:
    """One sentence for the person about something that went wrong."""
    print(sentence, file=sys.stderr)


def doctor(arguments: Arguments) -> int:
    """Look at the machine."""
    from compilerdream.runner import doctor as examination

    return examination.main()


def corpus(arguments: Arguments) -> int:
    """List programs, or build a corpus."""
    from compilerdream.runner import listing

    if arguments.name == "build":
        return listing.build(arguments)
    if arguments.name is not None:
        raise UsageError(f"{arguments.name!r}: expected build, or key=value …")
    return listing.show(arguments)


def train(arguments: Arguments) -> int:
    """Train one run, or one after the other for several seeds."""
    others, seeds = seeds_of(arguments.settings)
    if len(seeds) > 1:
        for seed in seeds:
            compose([*others, f"seed={seed}"])  # complain before the first starts
        for seed in seeds:
            command = [sys.executable, "-m", "compilerdream.runner.cli", "train", *others]
            code = subprocess.run([*command, f"seed={seed}"]).returncode
            if code:
                say(f"seed {seed} ended with exit code {code}; the seeds after it did not start")
                return code
        return 0
    config = compose(arguments.settings)
    from compilerdream.train.run import read_record
    from compilerdream.train.run import train as train_run

    folder = train_run(config)
    record = read_record(folder)
    print(f"{folder}: {record['steps']} steps, {record['updates']} updates, "
          f"{record['seconds'] / 60:.1f} minutes")  # fmt: skip
    return 0


def evaluate(arguments: Arguments) -> int:
    """Measure policies on programs, for each of the runs asked for."""
    from compilerdream import corpora
    from compilerdream.evaluation.evaluate import evaluate as measure_all
    from compilerdream.evaluation.metrics import summarise
    from compilerdream.runner.tables import print_summary
    from compilerdream.train.run import load_programs

    options = arguments.options
    agents = find_runs(options["agent"]) if "agent" in options else [None]
    configs = [_evaluation_config(arguments, agent) for agent in agents]
    own, failures = None, []
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
    for agent, config in zip(agents, configs, strict=True):
        programs = own or load_programs(config, config.evaluate.split)
        output = Path(options["output"]) if "output" in options else _output(options, config, agent)
        outcome = measure_all(config, programs, output, agent, arguments.count("workers"))
        for message in outcome.messages:
            say(message)
        name = agent.resolve().parent.name if agent else ""
        tables.setdefault(name, []).extend(outcome.rows)
        failed |= outcome.failed
        print(f"{outcome.measured} rows measured, {len(outcome.rows)} in {output}")
    for name, rows in tables.items():
        print_summary(summarise(rows), f"{name}: " * bool(name) + "-Oz count / count")
    return FAILED if failed else 0


def _evaluation_config(arguments: Arguments, agent: Path | None) -> Config:
    """The agent's own configuration, or a composed one, with what to evaluate."""
    options = arguments.options
    asked = [
        f"evaluate.{name}={options[name]}" for name in ("split", "semantics") if name in options
    ]
    if "policies" in options:
        asked.append(f"evaluate.policies=[{options['policies'].strip('[]')}]")
    if agent is None:
        return revise(compose(arguments.settings), asked)
    saved = from_yaml((agent / "config.yaml").read_text())
    config = revise(saved, [*arguments.settings, *asked])
    kind = ("compiler", "actions", "custom", "observations")
    if any(getattr(config.env, name) != getattr(saved.env, name) for name in kind):
        from compilerdream.train.checkpoint import CheckpointError

        raise CheckpointError(
            f"{agent}: this agent chooses among the passes of {saved.env.actions} and sees "
            f"{', '.join(saved.env.observations)}: it cannot play {config.env.actions} with "
            f"{', '.join(config.env.observations)}: leave env= out, or train an agent for it"
        )
    return config


def _output(options: Mapping[str, str], config: Config, agent: Path | None) -> Path:
    """Where results go when nobody says: the run's folder, or outputs/evaluations.

    A run's results.csv is for its own settings; others go where other splits do.
    """
    from compilerdream.evaluation.evaluate import row_hash
    from compilerdream.train.run import read_record

    if agent is not None:
        agent = _home(agent)
    folder = (agent or OUTPUTS) / "evaluations"
    if "programs" in options:
        return folder / f"{_label(options['programs'])}.csv"
    if agent is not None and config.evaluate.split == "test":
        record = read_record(agent)
        if record is None or record["config_hash"] == row_hash(config, agent):
            return agent / "results.csv"
    return folder / f"{config.corpus.name}-{config.evaluate.split}.csv"


def _home(agent: Path) -> Path:
    """Where an agent's results go: with the run, and a pretrained one's with results."""
    shipped = PRETRAINED in agent.resolve().parents
    return OUTPUTS / "pretrained" / agent.name if shipped else agent


def world(arguments: Arguments) -> int:
    """Compare what the models of runs imagine with what the compiler does."""
    from compilerdream import corpora
    from compilerdream.runner.worlds import compare
    from compilerdream.train.run import load_programs

    options = arguments.options
    if "agent" not in options:
        raise UsageError("compilerdream world: agent=RUN, the folder of a training run, is missing")
    most, failed = arguments.count("most") or 0, False
    for agent in find_runs(options["agent"]):
        config, failures = _evaluation_config(arguments, agent), []
        if "programs" in options:
            programs, failures = corpora.programs_from(options["programs"])
            label = _label(options["programs"])
        else:
            programs = load_programs(config, config.evaluate.split, most)
            label = f"{config.corpus.name}-{config.evaluate.split}" + f"-{most}" * bool(most)
        for failure in failures:
            say(failure.message)
        folder = Path(options.get("output", _home(agent) / "world" / label))
        wanted = (arguments.count(name) for name in ("sequences", "samples", "workers"))
        record = compare(config, programs[: most or None], agent, folder, *wanted)
        faults = [one for one in record.facts["missing"] if one["kind"] == "fault"]
        failed |= bool(failures or faults)
    return FAILED if failed else 0


def find_runs(given: str) -> list[Path]:
    """The folders of runs: paths, `<experiment>/seed<n>` or an experiment, all its seeds.

    Also those of pretrained agents, by name.
    """
    from compilerdream.train.run import RunError

    found = []
    for word in given.split(","):
        places = (Path(word), OUTPUTS / word, PRETRAINED / word)
        single = [folder for folder in places if (folder / "config.yaml").is_file()]
        seeds = [file.parent for folder in places for file in folder.glob("seed*/config.yaml")]
        if not single and not seeds:
            runs = [file.parent.relative_to(OUTPUTS) for file in OUTPUTS.glob("*/*/config.yaml")]
            there = f"there are {', '.join(sorted(map(str, runs)))}" if runs else "train one first"
            raise RunError(f"agent={word}: no run is there (a folder with config.yaml): {there}")
        found += single[:1] or sorted(seeds)
    return found


def verify(arguments: Arguments) -> int:
    """Replay one results file, or all that a glob finds, and summarise their rows."""
    from compilerdream.evaluation import records
    from compilerdream.evaluation.metrics import summarise
    from compilerdream.evaluation.verify import verify as replay
    from compilerdream.runner.tables import print_summary

    rows = []
    for file in sorted(glob.glob(arguments.name)) or [arguments.name]:
        done = replay(Path(file), arguments.count("workers"))
        print(f"{file}: {done.replayed} rows replayed, all as they say")
        if done.unloaded:
            print(f"{file}: {done.unloaded} more say that their program was not loaded")
        rows += records.read(Path(file))
    print_summary(summarise(rows), "-Oz count / count")
    return 0


def optimize(arguments: Arguments) -> int:
    """Optimise files with agents, and report on each."""
    from compilerdream.optimize.bench import SEARCH
    from compilerdream.optimize.optimize import plan
    from compilerdream.runner.optimizing import optimize_all

    options = arguments.options
    agents = find_runs(options["agent"]) if "agent" in options else None
    emit = options.get("emit", "bitcode")
    job = plan(
        agents, emit, arguments.flag("backup", True), arguments.flag("final", False),
        arguments.seconds("search", SEARCH),
    )  # fmt: skip
    label = _label(" ".join(arguments.names))
    output = Path(options.get("output", OUTPUTS / "optimized" / label)).expanduser()
    sentences, done = optimize_all(arguments.names, output, job, arguments.count("workers"))
    for sentence in sentences:
        say(sentence)
    return 0 if done else FAILED


def _label(given: str) -> str:
    """A short name of what was given on the command line, for a file or folder of results."""
    digest = hashlib.sha256(str(Path(given).absolute()).encode()).hexdigest()[:6]
    name = re.sub(r"[^\w.]+", "-", Path(given).name).strip("-.") or "programs"
    return f"{name}-{digest}"


def export(arguments: Arguments) -> int:
    """Put a run's best agent where `optimize` finds it."""
    from compilerdream.optimize.pretrained import export as export_run

    runs = find_runs(arguments.name)
    if len(runs) > 1:
        raise UsageError(f"{arguments.name}: one run was expected: {', '.join(map(str, runs))}")
    replace = arguments.flag("replace", False)
    print(export_run(runs[0], arguments.options.get("name", ""), replace))
    return 0


def notebook(arguments: Arguments) -> int:
    """Run one notebook with parameters."""
    from compilerdream.runner.notebooks import run_notebook

    given = dict(word.split("=", 1) for word in arguments.settings)
    folder = arguments.options.get("folder")
    print(run_notebook(arguments.name, given, Path(folder) if folder else OUTPUTS / "notebooks"))
    return 0


def reproduce(arguments: Arguments) -> int:
    """Everything of one preset, from training to the report."""
    from compilerdream.runner.reproduce import reproduce as run_all

    return run_all(arguments.settings)


VERBS: dict[str, Verb] = {
    "doctor": Verb("say what is here, what is missing and what to do about it", doctor),
    "corpus": Verb(
        "list the programs of a corpus or of a folder of yours, or build a corpus", corpus,
        {"split": "train, validation or test; all when not given",
         "programs": "a folder, a glob or a file of bitcode, C or C++, instead of the corpus",
         "counts": "true: add the instruction counts at O0 and -Oz (about a second each)",
         "workers": "build: processes, each with one compiler; one a core when not given"},
        name_help="[build]", settings=True,
        examples=("split=test", "programs=~/project/src counts=true", "build corpus=natural"),
    ),
    "train": Verb(
        "train an agent, or go on with a run that was stopped", train, settings=True,
        examples=("preset=quick", "preset=laptop seed=0,1,2", "preset=quick env=full124 "
                  "name=mine"),
    ),
    "evaluate": Verb(
        "measure policies on programs and write one replayable row for each", evaluate,
        {"agent": "the run whose agent plays: its folder, or quick/seed0 for outputs/quick/seed0; "
                  "quick for all seeds",
         "programs": "a folder, a glob or a file of bitcode, C or C++, instead of the corpus",
         "split": "of the corpus: train, validation or test",
         "policies": "which to measure: [agent,random,o0,oz,fixed]",
         "semantics": "false: do not run the optimised programs to compare what they print",
         "output": "the CSV file; else results.csv or evaluations/….csv in the run's folder",
         "workers": "processes, each with one compiler; one a core when not given"},
        settings=True,
        examples=("agent=quick", "agent=quick programs=~/project/src output=sizes.csv",
                  "policies=[fixed,oz] split=validation"),
    ),
    "world": Verb(
        "compare what an agent's world model imagines with what the compiler does", world,
        {"agent": "the run whose model imagines, as for evaluate",
         "programs": "a folder, a glob or a file of bitcode, C or C++, instead of the corpus",
         "split": "of the corpus: train, validation or test",
         "most": "programs at most; all when not given",
         "sequences": "of each program, half the agent's and half random; 45 when not given",
         "samples": "imaginations of each sequence; 16 when not given",
         "output": "the folder for the record; else one in the run's folder, in world/",
         "workers": "processes, each with one compiler; one a core when not given"},
        settings=True,
        examples=("agent=laptop split=validation", "agent=laptop corpus=natural most=60"),
    ),
    "verify": Verb(
        "replay every row of a results file and fail on the first that differs; several files "
        "(a glob) give one table over their seeds", verify,
        {"workers": "processes, each with one compiler; one a core when not given"},
        name_help="FILE",
        examples=("outputs/quick/seed0/results.csv", "'outputs/published/quick/*/results.csv'"),
    ),
    "optimize": Verb(
        "optimise C, C++ and bitcode files, or all of a folder or of a compile_commands.json, with "
        "trained agents", optimize,
        {"output": "the folder for the results and report.csv; else one in outputs/optimized",
         "emit": "bitcode, or object for machine code",
         "agent": "a run, as for evaluate, or a pretrained agent; of several, with commas, each "
                  "file gets the smallest result; all pretrained ones when not given",
         "backup": "false: keep the agent's result also where -Oz's is smaller",
         "final": "true: the end of one episode, not the smallest program found",
         "search": "seconds of search a file, 0.5 when not given; 0: one episode, repeatable",
         "workers": "processes, each with one compiler; one a core when not given"},
        name_help="FILE…",
        examples=("main.c parser.cpp emit=object output=build", "build/compile_commands.json",
                  "library.bc agent=quick/seed0 backup=false"),
    ),
    "export": Verb(
        "make a finished run's best agent one of those that optimize loads by itself", export,
        {"name": "what it is called; as its passes when not given, such as full124",
         "replace": "true: in place of the one that has this name"},
        name_help="RUN", examples=("full/seed0", "mine/seed1 name=full124 replace=true"),
    ),
    "notebook": Verb(
        "run a notebook with parameters, and make its HTML page", notebook,
        {"folder": "where the executed notebook and its HTML go; outputs/notebooks if not given"},
        name_help="NAME", settings=True, groups=False,
        examples=("00_start_here", "02_evaluate run=quick/seed0"),
    ),
    "reproduce": Verb(
        "train, evaluate, verify, run the notebooks, write index.html; skip what is done",
        reproduce, settings=True, examples=("preset=quick", "preset=smoke"),
    ),
}  # fmt: skip

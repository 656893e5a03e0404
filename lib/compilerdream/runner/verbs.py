"""What each verb of the command line does. Heavy imports wait until a verb needs them."""

import glob
import subprocess
import sys
from pathlib import Path

from compilerdream.config import ConfigError, compose
from compilerdream.paths import OUTPUTS
from compilerdream.runner.arguments import Arguments, UsageError, seeds_of
from compilerdream.runner.runs import find_runs, label_of
from compilerdream.runner.sweep import sweep
from compilerdream.runner.verb import FAILED, Verb, say


def doctor(arguments: Arguments) -> int:
    """Look at the machine."""
    from compilerdream.runner import doctor as examination

    return examination.main()


def corpus(arguments: Arguments) -> int:
    """List programs, or build a corpus."""
    if arguments.name == "build":
        from compilerdream.runner.building import build_corpora

        return build_corpora(compose(arguments.settings).corpus, arguments.count("workers"))
    if arguments.name is not None:
        raise UsageError(f"{arguments.name!r}: expected build, or key=value …")
    from compilerdream import corpora
    from compilerdream.runner.tables import print_table
    from compilerdream.train.run import load_programs

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
        from compilerdream.runner.building import with_counts

        rows = with_counts(programs, rows, failures)
    print_table(rows, f"{len(programs)} programs")
    for failure in failures:
        say(failure.message)
    return FAILED if failures else 0


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

    folder = train_run(config, wait=arguments.flag("wait", False))
    record = read_record(folder)
    print(f"{folder}: {record['steps']} steps, {record['updates']} updates, "
          f"{record['seconds'] / 60:.1f} minutes")  # fmt: skip
    return 0


def mine(arguments: Arguments) -> int:
    """Search one sequence of passes for all programs of the train split."""
    from compilerdream.runner.mining import mine as search

    return search(arguments)


def evaluate(arguments: Arguments) -> int:
    """Measure policies on programs, for each of the runs asked for."""
    from compilerdream.runner.evaluating import evaluate as measure

    return measure(arguments)


def world(arguments: Arguments) -> int:
    """Compare what the models of runs imagine with what the compiler does."""
    from compilerdream.runner.worlds import compare

    return compare(arguments)


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
    label = label_of(" ".join(arguments.names))
    output = Path(options.get("output", OUTPUTS / "optimized" / label)).expanduser()
    sentences, done = optimize_all(arguments.names, output, job, arguments.count("workers"))
    for sentence in sentences:
        say(sentence)
    return 0 if done else FAILED


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
        "train an agent, or go on with a run that was stopped", train,
        {"wait": "true: where another process trains this run, wait for it instead of refusing"},
        settings=True,
        examples=("preset=quick", "preset=laptop seed=0,1,2", "preset=quick env=full124 "
                  "name=mine", "preset=laptop algorithm=ppo"),
    ),
    "mine": Verb(
        "search the one sequence of passes that is best for the programs of a corpus, or go on "
        "with a search that was stopped", mine,
        {"programs": "how many programs to search with, spread over packages; 120 when not given",
         "smallest": "instructions at O0 that such a program has at least; 30 when not given",
         "largest": "instructions at O0 that it has at most; 3000 when not given",
         "minutes": "how long to search; 20 when nothing is said",
         "evaluations": "runs of a sequence on a program to make; a result that can be repeated",
         "safe": "true: without passes that change what a program means",
         "workers": "processes, each with one compiler; one a core when not given"},
        settings=True,
        examples=("corpus=natural evaluations=40000", "env=full124 minutes=60 seed=1 name=mine"),
    ),
    "sweep": Verb(
        "train many runs, for all combinations of the settings given as key=a,b,…; what is done is "
        "not done again", sweep,
        {"launcher": "basic: one after the other; joblib, ray, submitit: several at once here; "
                     "slurm: as jobs of a cluster",
         "jobs": "how many at once; one a core when not given"},
        settings=True,
        examples=("preset=quick seed=0,1,2", "preset=smoke model=xs,s seed=0,1,2 launcher=joblib "
                  "jobs=2", "preset=laptop seed=0,1,2 launcher=slurm hydra.launcher.partition=cpu"),
    ),
    "evaluate": Verb(
        "measure policies on programs and write one replayable row for each", evaluate,
        {"agent": "the run whose agent plays: its folder, or quick/seed0 for outputs/quick/seed0; "
                  "quick for all seeds",
         "ppo": "the same for a run of train algorithm=ppo, which plays as the policy ppo",
         "mined": "what mine found, the policy mined: the file sequence.json, or its folder in "
                  "outputs",
         "programs": "a folder, a glob or a file of bitcode, C or C++, instead of the corpus",
         "split": "of the corpus: train, validation or test",
         "most": "programs at most; all when not given",
         "policies": "which to measure: [agent,ppo,mined,random,o0,oz,fixed,random-search-100]",
         "semantics": "false: do not run the optimised programs to compare what they print",
         "output": "the CSV file; else results.csv or evaluations/….csv in the run's folder",
         "workers": "processes, each with one compiler; one a core when not given"},
        settings=True,
        examples=("agent=quick", "agent=quick programs=~/project/src output=sizes.csv",
                  "policies=[fixed,oz] split=validation",
                  "agent=laptop ppo=laptop-ppo mined=mined-natural-autophase42"),
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

"""The `compilerdream` command: verbs, live help, and errors that are one sentence."""

import errno
import importlib
import os
import sys
from collections.abc import Sequence

from compilerdream.runner.arguments import UsageError, sort_words
from compilerdream.runner.help import general_help, verb_help
from compilerdream.runner.verbs import VERBS

# What a person can mend, by the module that defines it. Modules that nobody has imported cannot
# have raised, so none is imported for the sake of this list.
_EXPECTED = (
    "config.ConfigError", "compiler.toolchain.ToolchainError", "compiler.faults.CompilerFault",
    "corpora.program.CorpusError", "replay.episode.EpisodeError", "train.run.RunError",
    "train.checkpoint.CheckpointError", "train.episodes.NoProgramsLeft",
    "baselines.mined.SequenceError", "baselines.mining.MiningError",
    "evaluation.evaluate.EvaluationError", "evaluation.inputs.InputsError",
    "evaluation.policies.PolicyError",
    "evaluation.records.RecordError", "evaluation.verify.VerifyError",
    "evaluation.world_record.WorldRecordError",
    "optimize.optimize.OptimizeError", "optimize.pretrained.PretrainedError",
    "runner.notebooks.NotebookError", "runner.arguments.UsageError",
)  # fmt: skip
_NOT_OURS = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT)
FAILED = 2


def main(words: Sequence[str] | None = None) -> int:
    """Run one command line; returns the exit code.

    0: done. 2: one sentence on standard error says what was wrong. 130: interrupted. Anything
    unexpected is a traceback.
    """
    words = list(sys.argv[1:] if words is None else words)
    try:
        return _run(words)
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("\nstopped; the same command goes on where it was", file=sys.stderr)
        return 130
    except OSError as error:
        if error.errno not in _NOT_OURS:
            raise
        print(f"{error.filename or 'a file'}: {error.strerror}", file=sys.stderr)
        return FAILED
    except Exception as error:
        if not isinstance(error, _expected()):
            raise
        print(" ".join(str(error).split()), file=sys.stderr)
        return FAILED


def _run(words: list[str]) -> int:
    wants_help = any(word in ("--help", "-h", "help") for word in words)
    words = [word for word in words if word not in ("--help", "-h", "help")]
    if not words:
        print(general_help())
        return 0
    verb = VERBS.get(words[0])
    if verb is None:
        raise UsageError(f"there is no verb {words[0]!r}: there are {', '.join(VERBS)}")
    arguments = sort_words(words[1:], verb.options, verb.most_names, verb.settings)
    if wants_help:
        print(verb_help(words[0], verb, arguments.settings))
        return 0
    optional = verb.name_help is None or verb.name_help.startswith("[")
    if not optional and arguments.name is None:
        raise UsageError(f"compilerdream {words[0]}: {verb.name_help} is missing")
    importlib.import_module("compilerdream.runner.inside").settle()
    return verb.run(arguments)


def _expected() -> tuple[type[Exception], ...]:
    found = []
    for place in _EXPECTED:
        module, _, name = place.rpartition(".")
        loaded = sys.modules.get(f"compilerdream.{module}")
        if loaded is not None:
            found.append(getattr(loaded, name))
    return tuple(found)


if __name__ == "__main__":
    sys.exit(main())

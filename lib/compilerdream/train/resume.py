"""What a stopped run goes on with besides its checkpoint, and that only one process does."""

import fcntl
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from compilerdream.replay import store
from compilerdream.replay.buffer import Replay
from compilerdream.replay.episode import EpisodeError
from compilerdream.train import checkpoint
from compilerdream.train.archive import Archive

_NOT_REPEATABLE = (
    "a repeatable run (workers=inline) cannot go on as it was without it: put it back from a copy, "
    "or delete the run's folder to begin anew"
)


class RunError(Exception):
    """A run cannot be started, resumed or found."""


@contextmanager
def only_one(folder: Path, wait: bool) -> Iterator[None]:
    """Keep other processes from training the same run; the lock goes with the process."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if not wait:
                raise RunError(
                    f"{folder}: another process is training this run: wait for it, or end it"
                ) from error
            print(f"{folder}: another process is training this run: waiting for it", flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def load_episodes(
    folder: Path, replay: Replay, archive: Archive, counters: dict[str, Any], repeatable: bool,
    faults: Counter[str],
) -> int:  # fmt: skip
    """Put a stopped run's episodes back; returns the number of the next one.

    A repeatable run plays again what it played after its last checkpoint, so those files go, and
    RunError says which is damaged or missing. Any other keeps every episode that was finished; it
    leaves out damaged files, tells which, and counts them among the faults.
    """

    def tell(sentence: str) -> None:
        faults["damaged-episodes"] += 1
        print(sentence, file=sys.stderr, flush=True)

    try:
        if repeatable:
            store.forget_from(folder, counters.get("number", 0))
        for episode in store.read(folder, None if repeatable else tell):
            replay.add(episode)
            archive.add(episode)
    except EpisodeError as error:
        raise RunError(f"{error}; {_NOT_REPEATABLE}") from error
    missing = counters.get("episodes", 0) - replay.episodes
    if repeatable and missing:
        raise RunError(f"{folder} lacks {missing} of this run's episodes; {_NOT_REPEATABLE}")
    return counters.get("number", 0) if repeatable else store.next_number(folder)


def best_so_far(
    checkpoints: Path, counters: dict[str, Any], updates: int, repeatable: bool
) -> tuple[float, int]:
    """The best validation score, and how many validations since were no better.

    A repeatable run comes again to what it validated after its last checkpoint, so it goes by the
    checkpoint; any other by the best agent on disk, which it would lose otherwise.
    """
    nothing = float("-inf")
    if repeatable and (not counters or "best" in counters):
        best = counters.get("best")
        return nothing if best is None else best, counters.get("stale", 0)
    record = checkpoint.best_record(checkpoints)
    if record is None:
        return nothing, 0
    is_newer = record["updates"] > updates
    return record["validation_geomean"], 0 if is_newer else counters.get("stale", 0)

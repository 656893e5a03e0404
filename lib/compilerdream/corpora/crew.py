"""Processes that each do one task at a time, and whose end is not the end of the work.

Unlike a pool of the standard library's, a worker that dies, or does not end a task in time, costs
that task only; and workers end by themselves when this process is killed, as each holds a pipe that
only this process has the other end of.
"""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import Any, Protocol


class Worker(Protocol):
    """What does the tasks in each process."""

    def do(self, task: Any) -> Any:
        """Do one task; an exception ends the process."""

    def close(self) -> None:
        """No task comes any more."""


START_LIMIT = 300.0  # seconds a process may take to be there; a busy machine takes its time
_READY = "ready"


class Lost(Exception):
    """A task whose worker died or was stopped: what happened, in a few words."""


class _Member:
    """One process, its pipe, and the task that it is at."""

    def __init__(self, start: Callable[[], Worker]):
        context = multiprocessing.get_context("spawn")  # nothing of this process's threads
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(start, theirs))
        self.process.start()
        theirs.close()
        self.place, self.is_ready = 0, False
        self.deadline = time.monotonic() + START_LIMIT

    def begin(self, place: int, task: Any, limit: float) -> None:
        """Send the task that is at this place of all; its time begins when the process is ready."""
        self.place = place
        if self.is_ready:
            self.deadline = time.monotonic() + limit
        with suppress(BrokenPipeError):  # it died while it had nothing to do, and will be missed
            self.pipe.send(task)

    def dismiss(self) -> None:
        """Let the process end in its own time, which it takes to close what it has open."""
        self.pipe.close()
        self.process.join(30.0)
        self.stop()

    def stop(self) -> None:
        """End the process with all that it started, which is in its group."""
        self.pipe.close()
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()  # where it is too young to lead a group
        self.process.join()


def _serve(start: Callable[[], Worker], pipe: Connection) -> None:
    """The life of a worker process."""
    os.setpgid(0, 0)  # also, Ctrl-C is then for the process that gives the tasks alone
    worker = start()
    try:
        pipe.send(_READY)
        while True:
            pipe.send(worker.do(pipe.recv()))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # no more tasks, or nobody to tell
    finally:
        worker.close()


class Crew:
    """Processes that stay for one list of tasks after the other.

    start: makes the worker, in its process. limit: seconds a task may take, after which its process
    is killed.
    """

    def __init__(self, start: Callable[[], Worker], workers: int, limit: float):
        self.start, self.workers, self.limit = start, workers, limit
        self._idle: list[_Member] = []

    def work(self, tasks: Sequence[Any], stay: bool = True) -> Iterator[tuple[int, Any]]:
        """Do all tasks and yield (place in `tasks`, result) as each ends.

        The result of a task whose process died or was killed is a Lost. stay: whether processes
        that have no task left are kept for the next tasks.
        """
        waiting = iter(enumerate(tasks))
        busy: list[_Member] = []
        try:
            for _ in range(min(self.workers, len(tasks))):
                busy.append(self._idle.pop() if self._idle else _Member(self.start))
                busy[-1].begin(*next(waiting), self.limit)
            while busy:
                for member, result in _ended(busy, self.limit):
                    yield member.place, result
                    if isinstance(result, Lost):
                        member.stop()
                        busy.remove(member)
                    following = next(waiting, None)
                    if following is None and member in busy:
                        self._release(member, stay)
                        busy.remove(member)
                    elif following is not None:
                        if member not in busy:
                            member = _Member(self.start)
                            busy.append(member)
                        member.begin(*following, self.limit)
        finally:
            for member in busy:
                member.stop()

    def close(self) -> None:
        """Let the processes end."""
        while self._idle:
            self._idle.pop().dismiss()

    def _release(self, member: _Member, stay: bool) -> None:
        if stay:
            self._idle.append(member)
        else:
            member.dismiss()


def work(
    start: Callable[[], Worker], tasks: Sequence[Any], workers: int, limit: float
) -> Iterator[tuple[int, Any]]:
    """The tasks of a crew that has nothing to do afterwards."""
    yield from Crew(start, workers, limit).work(tasks, stay=False)


def _ended(crew: Sequence[_Member], limit: float) -> list[tuple[_Member, Any]]:
    """Members that have a result, that died or that are late, with the result or a Lost."""
    left = min(member.deadline for member in crew) - time.monotonic()
    ready = wait([member.pipe for member in crew], timeout=max(left, 0.0))
    ended: list[tuple[_Member, Any]] = []
    for member in crew:
        if member.pipe in ready:
            result = _received(member)
            if member.is_ready or isinstance(result, Lost):
                ended.append((member, result))
            else:
                member.is_ready, member.deadline = True, time.monotonic() + limit
        elif time.monotonic() > member.deadline:
            ended.append((member, Lost(f"it was not done within {limit:.0f} s")))
    return ended


def _received(member: _Member) -> Any:
    try:
        return member.pipe.recv()
    except (EOFError, OSError):
        member.process.join(10.0)
        return Lost(f"its process {_fate(member.process.exitcode)}")


def _fate(code: int | None) -> str:
    if code is not None and code < 0:
        return f"was stopped by {signal.Signals(-code).name}"
    return f"ended with exit code {code}"


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0))

"""CompilerGym's client and LLVM 10 service, with a time limit on every call.

The client retries, waits and closes in ways that can hang for minutes after a fault. A watchdog
kills the service's process when a call outlasts its limit; every call then returns at once with
an error, which is told apart here, and the next session starts a fresh service.
"""

import hashlib
import logging
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from compilerdream.compiler import toolchain
from compilerdream.compiler.faults import BitcodeRefused, PassTimeout, ServiceDied


class Watchdog:
    """Kills a process when a call that it guards outlasts its limit; looks four times a second."""

    def __init__(self):
        self._lock = threading.Lock()
        self._deadline = float("inf")
        self._pid: Callable[[], int | None] = lambda: None
        self.fired = False
        self._thread: threading.Thread | None = None

    @contextmanager
    def limit(self, seconds: float, pid: Callable[[], int | None]) -> Iterator[None]:
        """Within the block the process that `pid()` names may be killed after `seconds`."""
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._watch, daemon=True)
                self._thread.start()
            self.fired, self._pid, self._deadline = False, pid, time.monotonic() + seconds
        try:
            yield
        finally:
            with self._lock:
                self._deadline = float("inf")

    def _watch(self) -> None:
        while True:
            time.sleep(0.25)
            with self._lock:
                if time.monotonic() < self._deadline:
                    continue
                self.fired, self._deadline = True, float("inf")
                pid = self._pid()
                if pid is not None:
                    kill_process(pid)


def kill_process(pid: int) -> None:
    """Kill a process that may have ended already."""
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


class Session:
    """One program in the compiler: load, apply passes, fork, write.

    Faults raise ServiceDied, PassTimeout or BitcodeRefused; afterwards `load` works again.
    """

    def __init__(self, client=None, watchdog: Watchdog | None = None):
        self._client = client
        self._watchdog = watchdog or Watchdog()
        self._index: dict[str, int] = {}
        self.name, self.applied = "", ()

    @property
    def pid(self) -> int | None:
        """The service's process, while one runs."""
        return _service_pid(self._client)

    def load(self, name: str, bitcode: Path, timeout: float) -> tuple[np.ndarray, int, int]:
        """Start an episode on a bitcode file; Autophase `[56]`, current and -Oz counts."""
        toolchain.prepare()
        _silence_gym()
        from compiler_gym.datasets import Benchmark

        self.name, self.applied = name, ()
        content = bitcode.read_bytes()
        uri = f"benchmark://user-v0/{hashlib.sha256(content).hexdigest()}"
        benchmark = Benchmark.from_file_contents(uri, content)
        with self._guard(timeout, "loading"):
            if self._client is None:
                self._client = _start_client(benchmark)
            self._client.reset(benchmark=benchmark, timeout=timeout + 10)
            if not self._index:
                names = self._client.action_space.names
                self._index = {flag.lstrip("-"): index for index, flag in enumerate(names)}
            observe = self._client.observation
            return (
                observe["Autophase"], int(observe["IrInstructionCount"]),
                int(observe["IrInstructionCountOz"]),
            )  # fmt: skip

    def apply(self, names: tuple[str, ...], timeout: float) -> tuple[np.ndarray, int]:
        """Apply passes in order; Autophase `[56]` and instruction count after the last.

        ValueError for a name that LLVM 10 has no pass of.
        """
        for name in names:
            if name not in self._index:
                raise ValueError(f"LLVM 10 has no pass {name!r}")
        self.applied = (*self.applied, *names)
        with self._guard(timeout, f"pass -{names[-1]}"):
            observations, _, _, info = self._client.multistep(
                [self._index[name] for name in names],
                observation_spaces=["Autophase", "IrInstructionCount"],
                reward_spaces=[],
                timeout=timeout + 10,
            )
            if "error_type" in info:
                raise ConnectionError(info["error_details"])
        return observations[0], int(observations[1])

    def observe(self, space: str, timeout: float):
        """Any observation space of CompilerGym's service by name, e.g. `ObjectTextSizeOz`.

        ValueError for a name that the service does not know.
        """
        if space not in self._client.observation.spaces:
            raise ValueError(f"the compiler service has no observation {space!r}")
        with self._guard(timeout, f"observing {space}"):
            return self._client.observation[space]

    def write_bitcode(self, path: Path, timeout: float) -> None:
        """Write the program as it is now to `path`."""
        with self._guard(timeout, "writing bitcode"):
            source = Path(self._client.observation["BitcodeFile"])
            content = source.read_bytes()
            source.unlink()
        path.write_bytes(content)

    def fork(self, timeout: float) -> "Session":
        """A second session on the same service, in the same state."""
        with self._guard(timeout, "forking"):
            twin = Session(self._client.fork(), self._watchdog)
        twin.name, twin.applied, twin._index = self.name, self.applied, self._index
        return twin

    def close(self) -> None:
        """End the session, and the service with its last session; at most ten seconds."""
        client, self._client = self._client, None
        if client is None or client.service is None:
            return
        with self._watchdog.limit(10.0, lambda: _service_pid(client)):
            _close_quietly(client)

    @contextmanager
    def _guard(self, timeout: float, doing: str) -> Iterator[None]:
        from compiler_gym.errors import ServiceError

        try:
            with self._watchdog.limit(timeout, lambda: self.pid):
                yield
        except ValueError as error:
            if "parse" not in str(error).lower():
                raise
            raise BitcodeRefused(
                "LLVM 10 cannot read this bitcode (truncated, or written by a newer LLVM)",
                self.name,
            ) from error
        except (ServiceError, OSError, TypeError, KeyError, AttributeError) as error:
            self._drop_client()
            if self._watchdog.fired or isinstance(error, TimeoutError):
                message = f"{doing} took longer than {timeout:g} s; the service was stopped"
                raise PassTimeout(message, self.name, self.applied) from error
            message = f"the compiler service died while {doing} ({type(error).__name__})"
            raise ServiceDied(message, self.name, self.applied) from error

    def _drop_client(self) -> None:
        """Forget a broken service, and end its process if it still runs."""
        pid = self.pid
        if pid is not None:
            kill_process(pid)
        client, self._client = self._client, None
        if client is not None and client.service is not None:
            _close_quietly(client)


def _silence_gym() -> None:
    """Take away the advice to move to Gymnasium, which gym prints: only the client needs gym."""
    import gym_notices.notices

    gym_notices.notices.notices.clear()


def _service_pid(client) -> int | None:
    service = getattr(client, "service", None)
    process = getattr(getattr(service, "connection", None), "process", None)
    return process.pid if process is not None and process.poll() is None else None


def _start_client(benchmark):
    """CompilerGym's own environment, which starts the service."""
    from compiler_gym.envs.llvm import LLVM_SERVICE_BINARY, LlvmEnv
    from compiler_gym.service import ConnectionOpts

    return LlvmEnv(
        service=LLVM_SERVICE_BINARY,
        benchmark=benchmark,
        connection_settings=ConnectionOpts(init_max_attempts=1),
    )


def _close_quietly(client) -> None:
    """Close the client; a service that was killed reports its exit status, which is no news."""
    from compiler_gym.errors import ServiceError

    try:
        client.close()
    except (ServiceError, OSError) as error:
        logging.getLogger(__name__).debug("while closing the service: %s", error)

"""A program in the LLVM 10 service: load, apply passes, observe, fork, write.

Every call has a time limit; whatever goes wrong becomes a typed fault, and the next `load` starts a
fresh service. A service that has grown past the memory ceiling is replaced between two programs.
"""

import functools
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from compilerdream.compiler.baselines import store
from compilerdream.compiler.channel import CallFailed, Status
from compilerdream.compiler.connection import Service, messages
from compilerdream.compiler.faults import BitcodeRefused, PassTimeout, ServiceDied
from compilerdream.compiler.passes import OZ
from compilerdream.compiler.wire import read_step, value_of

MEMORY_LIMIT = 1_200_000_000  # bytes; leaves a program loaded at the ceiling room below 1.5 GB
END_TIMEOUT = 10.0  # seconds for ending a session, which does no work
O0_COUNT, OZ_COUNT = "IrInstructionCountO0", "IrInstructionCountOz"
_FULL = ("TextSize", "O3", "Build", "Run")  # what observations are named by that are left out else


class Session:
    """One program in the compiler.

    full, checked: what the service does (`Service`). A session that is asked for what its service
    leaves out moves to a full one. `memory_limit` in bytes. Faults raise ServiceDied, PassTimeout
    or BitcodeRefused; afterwards `load` works again.

    `IrInstructionCountOz` is the count that the -Oz pipeline leaves, run once for each program
    (`baselines`). Every pass is run, also where LLVM said before that it changes nothing: that is
    not always so (`ipsccp`).
    """

    def __init__(self, full: bool = False, checked: bool = True, memory_limit: int = MEMORY_LIMIT):
        self.full, self.checked, self.memory_limit = full, checked, memory_limit
        self.name, self.applied = "", ()
        self._bitcode, self._digest, self._timeout = Path(), "", 0.0
        self._service: Service | None = None
        self._id = 0
        self._head: dict[tuple[str, ...], bytes] = {}

    @property
    def pid(self) -> int | None:
        """The service's process, while one runs."""
        return self._service.pid if self._service else None

    def memory(self) -> int:
        """The service's resident memory in bytes; 0 while none runs."""
        return self._service.memory() if self._service else 0

    def load(self, name: str, bitcode: Path, observations: tuple[str, ...], timeout: float) -> list:
        """Start an episode on a bitcode file; the values of the observation spaces asked for.

        A program that the service has seen is not sent again.
        """
        self._end()
        self.name, self.applied = name, ()
        self._bitcode, self._timeout = bitcode, timeout
        status = bitcode.stat()
        state = (status.st_ino, status.st_size, status.st_mtime_ns)
        self._digest = _digest(bitcode, state)
        asked = tuple(O0_COUNT if name == OZ_COUNT else name for name in observations)
        with self._guard(timeout, "loading"):
            service = self._ready_service()
            try:
                reply = self._start(service, asked, timeout)
            except CallFailed as failure:
                if failure.code != Status.NOT_FOUND:
                    raise
                self._send(bitcode, timeout)
                reply = self._start(service, asked, timeout)
            self._begin(service, reply.session_id)
            values = [value_of(event) for event in reply.observation]
            for at, name in enumerate(observations):
                if name == OZ_COUNT:
                    values[at] = self._oz_count(values[at], timeout)
        return values

    def apply(self, names: Sequence[str], observations: tuple[str, ...], timeout: float) -> list:
        """Apply passes in order, in one call; the observations after the last.

        `-Oz` among them is the whole pipeline of that level, the one that `IrInstructionCountOz`
        is counted after. ValueError for a name that LLVM 10 has no pass of.
        """
        known = self._service.passes if self._service else {}
        for name in names:
            if name not in known and name != OZ and known:
                raise ValueError(f"LLVM 10 has no pass {name!r}")
        if OZ in names and len(names) > 1:
            return [self.apply((name,), observations, timeout) for name in names][-1]
        self.applied = (*self.applied, *names)
        whole = tuple(names) == (OZ,)
        with self._guard(timeout, OZ if whole else f"pass -{names[-1]}"):
            service = self._alive()
            if whole:
                self._apply_oz(self._id, timeout)
            request = self._head_of(observations) + b"".join(
                _action(service.passes[name]) for name in names if not whole
            )
            reply = service.call("Step", request, timeout)
        return read_step(reply)

    def observe(self, space: str, timeout: float):
        """Any observation space of CompilerGym's service by name, e.g. `ObjectTextSizeOz`.

        ValueError for a name that the service does not know.
        """
        with self._guard(timeout, f"observing {space}"):
            service = self._alive()
        if space == OZ_COUNT:
            o0 = self.observe(O0_COUNT, timeout)
            with self._guard(timeout, OZ):
                return self._oz_count(o0, timeout)
        if space not in service.observations:
            raise ValueError(f"the compiler service has no observation {space!r}")
        if not service.full and any(word in space for word in _FULL):
            self._become_full()
        with self._guard(timeout, f"observing {space}"):
            reply = self._alive().call("Step", self._head_of((space,)), timeout)
        return read_step(reply)[0]

    def write_bitcode(self, path: Path, timeout: float) -> None:
        """Write the program as it is now to `path`."""
        source = Path(self.observe("BitcodeFile", timeout))
        with self._guard(timeout, "writing bitcode"):
            try:
                content = source.read_bytes()
                source.unlink()
            except OSError as error:  # the service could not write it
                words = f"{error.strerror}: {source}"
                raise CallFailed(Status.DATA_LOSS, words) from error
        path.write_bytes(content)

    def fork(self, timeout: float) -> "Session":
        """A second session on the same service, in the same state."""
        with self._guard(timeout, "forking"):
            request = messages().ForkSessionRequest(session_id=self._id)
            reply = self._alive().call("ForkSession", request, timeout)
        twin = Session(self.full, self.checked, self.memory_limit)
        twin.name, twin.applied = self.name, self.applied
        twin._bitcode, twin._digest, twin._timeout = self._bitcode, self._digest, self._timeout
        twin._begin(self._service, reply.session_id)
        return twin

    def take_over(self, twin: "Session") -> None:
        """Go on as another session of the same service, which is closed by that."""
        self._end()
        self.name, self.applied, self._bitcode = twin.name, twin.applied, twin._bitcode
        self._digest, self._timeout, self.full = twin._digest, twin._timeout, twin.full
        self._service, self._id, self._head = twin._service, twin._id, twin._head
        twin._service = None

    def close(self) -> None:
        """End the session, and the service with its last session."""
        self._end()
        service, self._service = self._service, None
        if service is not None and not service.sessions:
            service.close()

    def _apply_oz(self, session: int, timeout: float) -> None:
        """Run the -Oz pipeline on a program, which no action does (CompilerGym's LlvmSession)."""
        parameter = messages().SessionParameter(key="llvm.apply_baseline_optimizations", value=OZ)
        request = messages().SendSessionParameterRequest(session_id=session, parameter=[parameter])
        self._alive().call("SendSessionParameter", request, timeout)

    def _oz_count(self, o0: int, timeout: float) -> int:
        """Instructions that -Oz leaves of the program as it was loaded."""
        count = store().read(self._digest, o0)
        if count is None:
            service = self._alive()
            session = self._start(service, (), timeout).session_id
            self._apply_oz(session, timeout)
            request = messages().StepRequest(
                session_id=session, observation_space=self._indices(("IrInstructionCount",))
            )
            (count,) = read_step(service.call("Step", request, timeout))
            service.call("EndSession", messages().EndSessionRequest(session_id=session), timeout)
            store().write(self._digest, o0, count)
        return count

    def _alive(self) -> Service:
        if self._service is None:
            raise CallFailed(Status.UNAVAILABLE, "there is no episode")
        return self._service

    def _ready_service(self) -> Service:
        """The service to load into: this one, or a fresh one where it is gone or too large."""
        service = self._service
        idle = service is not None and not service.sessions
        if idle and (service.pid is None or service.memory() > self.memory_limit):
            service.close()
            service = None
        self._service = service or Service(self.full, self.checked)
        return self._service

    def _become_full(self) -> None:
        """Play this episode again on a service that leaves nothing out."""
        applied, service = self.applied, self._service
        self._end()
        if not service.sessions:
            service.close()
        self.full, self._service = True, None
        self.load(self.name, self._bitcode, (), self._timeout)
        if applied:
            self.apply(applied, (), self._timeout)

    def _begin(self, service: Service, session: int) -> None:
        self._service, self._id = service, session
        service.sessions.add(session)
        self._head = {}

    def _end(self) -> None:
        """End the episode in the service, which keeps its memory until then."""
        service, session = self._service, self._id
        if service is None or session not in service.sessions:
            return
        service.sessions.discard(session)
        request = messages().EndSessionRequest(session_id=session)
        try:
            service.call("EndSession", request, END_TIMEOUT)
        except CallFailed:
            self._drop()

    def _drop(self) -> None:
        """Forget a broken service, and end its process if it still runs."""
        service, self._service = self._service, None
        if service is not None:
            service.kill()
            service.sessions.clear()

    def _start(self, service: Service, observations: tuple[str, ...], timeout: float):
        """Start a session on the program as it was sent, and observe."""
        request = messages().StartSessionRequest(
            benchmark=messages().Benchmark(uri=_uri(self._digest)),
            observation_space=self._indices(observations),
        )
        return service.call("StartSession", request, timeout)

    def _send(self, bitcode: Path, timeout: float) -> None:
        content = messages().File(contents=bitcode.read_bytes())
        benchmark = messages().Benchmark(uri=_uri(self._digest), program=content)
        request = messages().AddBenchmarkRequest(benchmark=[benchmark])
        self._service.call("AddBenchmark", request, timeout)

    def _indices(self, observations: tuple[str, ...]) -> list[int]:
        return [self._service.observations[name] for name in observations]

    def _head_of(self, observations: tuple[str, ...]) -> bytes:
        """A StepRequest without actions, as bytes; actions are appended, as protobuf allows."""
        if observations not in self._head:
            request = messages().StepRequest(
                session_id=self._id, observation_space=self._indices(observations)
            )
            self._head[observations] = request.SerializeToString()
        return self._head[observations]

    @contextmanager
    def _guard(self, timeout: float, doing: str) -> Iterator[None]:
        try:
            yield
        except CallFailed as failure:
            if failure.code == Status.INVALID_ARGUMENT and "parse" in failure.details:
                raise BitcodeRefused(
                    "LLVM 10 cannot read this bitcode (truncated, or written by a newer LLVM)",
                    self.name,
                ) from failure
            words = self._service.last_words() if self._service else ""
            self._drop()
            if failure.code == Status.DEADLINE_EXCEEDED:
                message = f"{doing} took longer than {timeout:g} s; the service was stopped"
                raise PassTimeout(message, self.name, self.applied) from failure
            why = words or failure.details or failure.code.name.lower()
            message = f"the compiler service died while {doing} ({why})"
            raise ServiceDied(message, self.name, self.applied) from failure


@functools.cache
def _action(index: int) -> bytes:
    """A StepRequest of nothing but one pass, as bytes."""
    event = messages().Event(int64_value=index)
    return messages().StepRequest(action=[event]).SerializeToString()


def _uri(digest: str) -> str:
    return f"benchmark://user-v0/{digest}"


@functools.lru_cache(maxsize=4096)
def _digest(path: Path, state: tuple[int, int, int]) -> str:
    """SHA-256 of a file; read again when its inode, size or time of change is another."""
    return hashlib.sha256(path.read_bytes()).hexdigest()

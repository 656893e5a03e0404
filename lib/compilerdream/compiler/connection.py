"""One compiler service: its process, and calls to it with a time limit each.

CompilerGym's own client retries, converts and imports gym; it costs as much time a step as a pass
does. Of its package only the service's binary and its protocol messages are used here.
"""

import contextlib
import functools
import importlib.util
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import ModuleType

from compilerdream.compiler import lean, toolchain
from compilerdream.compiler.channel import CallFailed, Channel, Status

START_TIMEOUT = 60.0  # seconds
CLOSE_TIMEOUT = 5.0
_SERVICE = "compiler_gym.CompilerGymService"


def package_folder() -> Path:
    """The folder of the installed compiler_gym, which is not imported; ToolchainError if none."""
    spec = importlib.util.find_spec("compiler_gym")
    if spec is None or not spec.submodule_search_locations:
        raise toolchain.ToolchainError("compiler_gym is not installed: run `make setup`.")
    return Path(spec.submodule_search_locations[0])


@functools.cache
def messages() -> ModuleType:
    """The protocol's message types, e.g. `StepRequest`."""
    path = package_folder() / "service" / "proto" / "compiler_gym_service_pb2.py"
    spec = importlib.util.spec_from_file_location("compilerdream_service_messages", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Service:
    """A running service process.

    full: at load, measure `.text` sizes and run -Oz and -O3; else the sizes are 0 and -Oz and -O3
    are as O0, and cost nothing, and no session has a folder. checked: verify the program after each
    pass that changed something. Raises CallFailed when it does not start. It ends when the process
    that started it does.
    """

    def __init__(self, full: bool = True, checked: bool = True):
        toolchain.prepare()
        self.full = full
        transient = os.environ["COMPILER_GYM_TRANSIENT_CACHE"]
        _remove_leftovers(transient)
        self.folder = _fresh_folder(transient)
        stock = package_folder() / "envs" / "llvm" / "service" / "compiler_gym-llvm-service"
        left_out = () if full else ("sizes", "oz", "o3", "scratch")
        binary = lean.without(stock, left_out + (() if checked else ("verifier",)))
        environment = os.environ | {
            "COMPILER_GYM_RUNFILES": str(package_folder().parent),
            "LD_LIBRARY_PATH": f"{os.environ['LD_LIBRARY_PATH']}:{stock.parent}",
            "GRPC_VERBOSITY": "NONE",
        }
        with self._said.open("wb") as said:
            self.process = subprocess.Popen(
                [binary, f"--working_dir={self.folder}"], cwd=stock.parent, env=environment,
                stderr=said,
            )  # fmt: skip
        try:
            self.channel = Channel(self._port(), START_TIMEOUT)
            spaces = self.call("GetSpaces", messages().GetSpacesRequest(), START_TIMEOUT)
        except CallFailed:
            self.close()
            raise
        self.sessions: set[int] = set()
        flags = messages().CommandlineSpace()
        spaces.action_space_list[0].space.any_value.Unpack(flags)
        self.passes = {flag.lstrip("-"): index for index, flag in enumerate(flags.name)}
        self.observations = {s.name: i for i, s in enumerate(spaces.observation_space_list)}

    @property
    def _said(self) -> Path:
        """The file of what the process writes to stderr, LLVM's warnings above all."""
        return self.folder / "logs" / "stderr"

    @property
    def pid(self) -> int | None:
        """The process, while it runs."""
        return self.process.pid if self.process.poll() is None else None

    def memory(self) -> int:
        """Resident memory in bytes; 0 when the process has ended."""
        try:
            pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        except (OSError, IndexError):
            return 0
        return pages * os.sysconf("SC_PAGE_SIZE")

    def last_words(self) -> str:
        """What LLVM said when it gave up, if it did."""
        try:
            lines = self._said.read_text(errors="replace").splitlines()
        except OSError:
            return ""
        return next((line for line in reversed(lines) if "ERROR" in line), "")

    def call(self, method: str, request, timeout: float):
        """One remote call, e.g. `call("Step", StepRequest(…), 60.0)`.

        `request` is a message or its bytes; the answer to a Step is its bytes. CallFailed when
        there is no good answer within `timeout` seconds.
        """
        content = request if isinstance(request, bytes) else request.SerializeToString()
        reply = self.channel.call(f"/{_SERVICE}/{method}", content, timeout)
        if method == "Step":
            return reply
        return getattr(messages(), f"{method}Reply").FromString(reply)

    def close(self) -> None:
        """End the process, at most CLOSE_TIMEOUT seconds, and remove its files."""
        if hasattr(self, "channel"):
            self.channel.close()
        self.process.terminate()
        try:
            self.process.wait(CLOSE_TIMEOUT)
        except subprocess.TimeoutExpired:
            self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def kill(self) -> None:
        """End the process now."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _port(self) -> int:
        """The port that the service writes to a file when it listens."""
        file, deadline = self.folder / "port.txt", time.monotonic() + START_TIMEOUT
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                words = f"it ended with exit code {self.process.returncode}"
                raise CallFailed(Status.UNAVAILABLE, words)
            text = file.read_text().strip() if file.is_file() else ""
            if text.isdigit():
                return int(text)
            time.sleep(0.01)
        words = f"it did not listen within {START_TIMEOUT:g} s"
        raise CallFailed(Status.DEADLINE_EXCEEDED, words)


def _fresh_folder(transient: str) -> Path:
    """A folder for one service's files; CallFailed where there is no room for one."""
    try:
        folder = Path(tempfile.mkdtemp(dir=transient, prefix=f"s{os.getpid()}-"))
        for name in ("logs", "disk"):
            (folder / name).mkdir()
    except OSError as error:
        words = f"{error.strerror}: {transient}"
        raise CallFailed(Status.RESOURCE_EXHAUSTED, words) from error
    return folder


@functools.cache
def _remove_leftovers(transient: str) -> None:
    """Remove the folders of services whose starter was killed; once a process."""
    for folder in Path(transient).glob("s*-*"):
        starter = folder.name[1:].split("-")[0]
        if starter.isdigit() and not Path(f"/proc/{starter}").exists():
            shutil.rmtree(folder, ignore_errors=True)

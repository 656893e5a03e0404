"""One policy on one program: play, check that the program still works, make the row.

A worker process sets itself up once with `start_worker` and then measures program after program.
"""

import contextlib
import dataclasses
import hashlib
import os
import signal
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Any

import torch

from compilerdream.compiler.faults import (
    BitcodeRefused,
    CompilerFault,
    PassTimeout,
    ServiceDied,
)
from compilerdream.config import AgentConfig, EnvConfig
from compilerdream.corpora import semantics
from compilerdream.evaluation.policies import load_other, make_policy
from compilerdream.evaluation.records import COUNTS, OZ_PASSES, ResultRow, counted, counted_oz
from compilerdream.paths import CACHE
from compilerdream.train.episodes import make_env
from compilerdream.train.run import load_agent

# A service can die, or stand still, for reasons that are not the program's: how often a program is
# tried before a fault of one kind counts as its own.
TRIES = {ServiceDied.kind: 6, PassTimeout.kind: 2}


@dataclass(frozen=True)
class Job:
    """What every measurement of one evaluation has in common."""

    env: EnvConfig
    policies: tuple[str, ...]
    seed: int
    agent: Path | None  # a run's folder
    device: str
    semantics: bool
    commit: str
    config_hash: str
    settings: AgentConfig | None = None  # of the agent, where they are not the run's
    others: Mapping[str, Path] = field(default_factory=dict)  # where `policies.OTHERS` are read


@dataclass(frozen=True)
class Measured:
    """A row, and a sentence for the person when something is wrong with it."""

    row: ResultRow
    message: str = ""


class Bench:
    """One environment and the policies, ready to measure."""

    def __init__(self, job: Job):
        self.job = job
        self.env = make_env(job.env, ())
        dreamer = load_agent(job.agent, job.device, job.settings)[0] if job.agent else None
        self.policies = {
            name: load_other(name, job.others[name], job.env, job.device)[0]
            if name in job.others else make_policy(name, self.env, dreamer)
            for name in job.policies
        }  # fmt: skip

    def measure(self, program, names: tuple[str, ...]) -> list[Measured]:
        """Rows of these policies on one program."""
        found: list[Measured] = []
        for name in names:
            if found and found[0].row.fault.startswith(BitcodeRefused.kind):
                row = dataclasses.replace(found[0].row, policy=name)  # refused is refused
                found.append(Measured(row))
            else:
                found.append(self._measure_one(program, name))
        return found

    def _measure_one(self, program, name: str) -> Measured:
        """The row of the first try without a fault, or of the last; every fault is told."""
        told: list[str] = []
        faults: Counter[str] = Counter()
        while True:
            measured = self._try(program, name)
            told += [measured.message] * bool(measured.message)
            kind = measured.row.fault.split(":")[0].split(" ")[0]
            faults[kind] += 1
            if faults[kind] >= TRIES.get(kind, 1):
                return Measured(measured.row, "; tried again: ".join(told))

    def _try(self, program, name: str) -> Measured:
        policy, env = self.policies[name], self.env
        head = self._head(program, name)
        started, o0, oz, status, problem = time.monotonic(), None, 0, "untested", ""
        try:
            env.reset(options={"program": program})
            o0, oz = env.o0, env.oz
            policy.optimize(env, episode_seed(self.job.seed, program))
            wall_s = round(time.monotonic() - started, 3)
            if getattr(policy, "is_oz", False):
                found = {**counted_oz(o0, oz), "passes": OZ_PASSES}
            else:
                found = {**counted(env.counts, oz), "passes": " ".join(env.passes)}
                if self.job.semantics:
                    status, problem = self._check(program)
        except CompilerFault as fault:
            wall_s = round(time.monotonic() - started, 3)
            return Measured(ResultRow(**head, **_faulted(fault, o0, oz), wall_s=wall_s), str(fault))
        row = ResultRow(**head, **found, semantics=status, fault="", wall_s=wall_s)
        if status == "differs":
            return Measured(row, f"{row.uri}: after {name}'s passes it no longer works: {problem}")
        if problem and getattr(program, "tests", ()):
            return Measured(row, f"{row.uri}: after {name}'s passes it is untested: {problem}")
        return Measured(row, getattr(policy, "told", ""))

    def _head(self, program, name: str) -> dict[str, Any]:
        job = self.job
        return {
            "program": program.name, "suite": program.suite,
            "family": getattr(program, "family", ""), "split": getattr(program, "split", ""),
            "language": getattr(program, "language", ""), "policy": name, "seed": job.seed,
            "commit": job.commit, "config_hash": job.config_hash,
        }  # fmt: skip

    def _check(self, program) -> tuple[str, str]:
        """Whether the program as optimised now still prints what it should."""
        if self.job.env.compiler == "toy":
            return "untested", ""
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE, prefix="optimised-") as folder:
            bitcode = Path(folder) / "program.bc"
            self.env.write_bitcode(bitcode)
            result = semantics.check(program, bitcode)
        return result.status, result.message


def _faulted(fault: CompilerFault, o0: int | None, oz: int) -> dict[str, Any]:
    """The columns after a fault: nothing measured, or -Oz instead, and said so."""
    what = " ".join(str(fault).split())
    if o0 is None:
        return {
            **dict.fromkeys(COUNTS), "passes": "", "semantics": "untested",
            "fault": f"{fault.kind}: {what}",
        }  # fmt: skip
    return {
        **counted_oz(o0, oz), "passes": OZ_PASSES, "semantics": "untested",
        "fault": f"{fault.kind} fallback=-Oz: {what}",
    }  # fmt: skip


def episode_seed(seed: int, program) -> int:
    """The seed of a policy's draws on one program: the same whoever measures it, and when."""
    digest = hashlib.sha256(f"{seed} {program.suite}/{program.name}".encode()).digest()
    return int.from_bytes(digest[:4], "big") >> 1


_bench: Bench | None = None


def start_worker(job: Job) -> None:
    """Set up this process: one environment, one copy of the agent, one thread."""
    global _bench
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    torch.set_num_threads(1)
    _bench = Bench(job)
    Finalize(None, _bench.env.close, exitpriority=10)
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()


def measure(program, names: tuple[str, ...]) -> list[Measured]:
    """Measure in a process that `start_worker` has set up."""
    return _bench.measure(program, names)


def _end_with_parent(parent: int) -> None:
    """End this process and its compiler service when the parent was killed."""
    while os.getppid() == parent:
        time.sleep(1.0)
    pid = getattr(_bench.env, "service_pid", None)
    if pid is not None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    os._exit(1)

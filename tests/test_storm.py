"""Everything goes wrong at once, and the numbers of healthy programs stay what they were."""

import errno
import os
import signal
from dataclasses import replace

import psutil
import pytest

from compilerdream import corpora
from compilerdream.compiler import connection
from compilerdream.config import compose
from compilerdream.evaluation import measure

pytestmark = pytest.mark.heavy


@pytest.fixture
def storm(monkeypatch):
    """Kill the service every 50 passes, stop it every 333, and fill the disk at every third start.

    Returns how often each happened.
    """
    happened = {"killed": 0, "stopped": 0, "full": 0}
    call, folder = connection.Service.call, connection._fresh_folder
    passes = starts = 0

    def stormy_call(self, method, request, timeout):
        nonlocal passes
        if method != "Step":
            return call(self, method, request, timeout)
        passes += 1
        if passes % 333 == 0:
            psutil.Process(self.pid).suspend()
            happened["stopped"] += 1
        elif passes % 50 == 0:
            os.kill(self.pid, signal.SIGKILL)
            happened["killed"] += 1
        return call(self, method, request, timeout)

    def full_folder(transient):
        nonlocal starts
        starts += 1
        if starts % 3 == 0:
            happened["full"] += 1
            monkeypatch.setattr(connection.tempfile, "mkdtemp", no_room)
        try:
            return folder(transient)
        finally:
            monkeypatch.setattr(connection.tempfile, "mkdtemp", mkdtemp)

    def no_room(**_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    mkdtemp = connection.tempfile.mkdtemp

    def rage():
        monkeypatch.setattr(connection.Service, "call", stormy_call)
        monkeypatch.setattr(connection, "_fresh_folder", full_folder)
        return happened

    return rage


def rows_of(programs, step_timeout):
    config = compose([])
    env = replace(config.env, step_timeout=step_timeout, reset_timeout=60.0)
    bench = measure.Bench(
        measure.Job(env, ("random", "fixed"), 0, None, "cpu", False, "commit", "hash")
    )
    try:
        measured = [m for program in programs for m in bench.measure(program, ("random", "fixed"))]
        return measured, bench.env.faults
    finally:
        bench.env.close()


def test_a_storm_of_faults_changes_no_healthy_number(tmp_path, storm):
    healthy = corpora.load("embedded", "train")
    broken = tmp_path / "broken.bc"
    broken.write_bytes(healthy[0].bitcode.read_bytes()[:2000])
    programs = list(healthy)
    programs.insert(7, replace(healthy[0], name="broken", bitcode=broken))
    calm, faults = rows_of(programs, 60.0)
    assert faults == {"bitcode-refused": 1}

    happened = storm()
    wild, faults = rows_of(programs, 2.0)
    assert min(happened.values()) >= 3, happened
    assert faults["service-died"] == happened["killed"] + happened["full"]
    assert faults["pass-timeout"] == happened["stopped"]
    told = [m.message for m in wild if m.message]
    assert sum(message.count("tried again") for message in told) >= happened["killed"] // 2
    lost = [m.row.uri for m in wild if m.row.fault and m.row.program != "broken"]
    assert not lost
    for before, after in zip(calm, wild, strict=True):
        assert replace(after.row, wall_s=0) == replace(before.row, wall_s=0)

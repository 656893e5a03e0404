"""Set-up files agree with each other, and each wrong machine gets one clear sentence."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from compilerdream.paths import CACHE, ROOT
from compilerdream.runner import doctor
from compilerdream.runner.inside import settle

LOCK = (ROOT / "requirements.lock").read_text()
PINS = dict(re.findall(r"^([\w.-]+)==(\S+)", LOCK, re.MULTILINE))


def canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_pin_has_a_hash():
    blocks = re.split(r"\n(?=\S)", LOCK.strip())
    pinned = [block for block in blocks if not block.startswith("#")]
    assert len(pinned) == len(PINS)
    assert all("--hash=sha256:" in block for block in pinned)


def test_environment_yml_has_the_same_pins():
    text = (ROOT / "environment.yml").read_text()
    listed = dict(re.findall(r"^ +- ([\w.-]+)==(\S+)$", text, re.MULTILINE))
    torch = listed.pop("torch")
    assert listed == PINS
    for script in ("environment.py", "lock"):
        assert f'TORCH = "torch=={torch}"' in (ROOT / "scripts" / script).read_text()


def test_lock_has_everything_asked_for():
    asked = re.findall(r"^([\w.-]+)", (ROOT / "requirements.in").read_text(), re.MULTILINE)
    assert asked
    assert {canonical(name) for name in asked} <= {canonical(name) for name in PINS}


def test_installed_packages_are_the_pinned_ones():
    check = doctor.check_packages()
    assert check.ok, check.found


def test_settings_stay_inside(monkeypatch):
    monkeypatch.setenv("JUPYTER_DATA_DIR", "/elsewhere")
    settle()
    for name in ("JUPYTER_DATA_DIR", "MPLCONFIGDIR", "XDG_CACHE_HOME", "IPYTHONDIR"):
        assert Path(os.environ[name]).is_relative_to(CACHE)
    assert doctor.check_kernel().ok


def test_doctor_finds_a_working_service():
    check = doctor.check_service()
    assert check.ok, check.found
    assert "242 instructions" in check.found


def test_doctor_says_what_to_do(monkeypatch, capsys):
    def check_nothing():
        raise OSError("nothing here")

    monkeypatch.setattr(doctor, "CHECKS", (check_nothing, doctor.check_python))
    assert doctor.main() == 1
    printed = capsys.readouterr().out
    assert "nothing here" in printed
    assert "make setup" in printed


@pytest.fixture
def bare_clone(tmp_path):
    """The scripts alone, in a folder of their own."""
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    return tmp_path


def bootstrap(folder, path="/usr/bin:/bin", **variables):
    command = ["/bin/sh", str(folder / "scripts" / "bootstrap"), "--check"]
    env = {"PATH": path, **variables}
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)


def stand_in(folder, name, script):
    """Put a program that answers with a fixed text first on a PATH, and return that PATH."""
    programs = folder / "bin"
    programs.mkdir(exist_ok=True)
    program = programs / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return f"{programs}:/usr/bin:/bin"


def one_sentence(done):
    return done.returncode == 1 and len(done.stderr.strip().splitlines()) == 1


def test_bootstrap_accepts_this_python(bare_clone):
    done = bootstrap(bare_clone, PYTHON=sys.executable)
    assert done.returncode == 0, done.stderr


def test_bootstrap_refuses_a_wrong_python(bare_clone):
    path = stand_in(bare_clone, "old-python", "exit 1")
    done = bootstrap(bare_clone, path, PYTHON="old-python")
    assert one_sentence(done)
    assert "PYTHON=old-python is not a Python 3.11 or 3.12" in done.stderr


def test_bootstrap_without_any_python(bare_clone):
    for name in ("python", "python3", "python3.11", "python3.12"):
        path = stand_in(bare_clone, name, "exit 1")
    done = bootstrap(bare_clone, path)
    assert one_sentence(done)
    assert "no Python 3.11 or 3.12" in done.stderr


def test_bootstrap_on_a_mac(bare_clone):
    path = stand_in(bare_clone, "uname", '[ "$1" = -s ] && echo Darwin || echo arm64')
    done = bootstrap(bare_clone, path)
    assert one_sentence(done)
    assert "Darwin arm64" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_bootstrap_in_a_read_only_folder(bare_clone):
    bare_clone.chmod(0o555)
    done = bootstrap(bare_clone)
    bare_clone.chmod(0o755)
    assert one_sentence(done)
    assert "cannot be written" in done.stderr


def test_make_names_every_target():
    done = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, timeout=30)
    for target in ("setup", "reproduce", "test", "lab", "doctor", "check"):
        assert re.search(rf"^{target} +\S", done.stdout, re.MULTILINE)

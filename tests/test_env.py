"""The compiler environment on real LLVM, and what it does when the compiler fails."""

import os
import pickle
import signal
import subprocess
import sys
import time
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import psutil
import pytest
from gymnasium.utils.env_checker import check_env

from compilerdream import corpora
from compilerdream.compiler import lean, service
from compilerdream.compiler.baselines import Baselines
from compilerdream.compiler.connection import Service, messages
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.faults import BitcodeRefused, PassTimeout, ServiceDied
from compilerdream.compiler.features import AUTOPHASE_NAMES, normalise
from compilerdream.compiler.passes import (
    ACTION_SPACES,
    AUTOPHASE42,
    FIXED_SEQUENCE,
    FULL124,
    command_line,
)
from compilerdream.compiler.service import Session
from compilerdream.compiler.toolchain import ToolchainError
from compilerdream.compiler.toy import ToyEnv, apply_pass, optimum, toy_count, toy_programs
from compilerdream.compiler.wire import read_step
from compilerdream.corpora import semantics
from compilerdream.corpora.program import Program

SRET = Path(__file__).parent / "data" / "cpp_sret_clang9.bc"


@pytest.fixture(scope="module")
def crc32():
    return corpora.load("cbench", "test")[0]


@pytest.fixture(scope="module")
def env():
    env = LlvmEnv()
    yield env
    env.close()


def outside(name, path):
    return Program(
        name=name, suite="user", family="user", split="user", language="c++", bitcode=path
    )


def test_action_spaces_are_the_papers():
    assert len(FULL124) == len(set(FULL124)) == 124
    assert len(AUTOPHASE42) == 42 and AUTOPHASE42[7] == AUTOPHASE42[8] == "functionattrs"
    assert AUTOPHASE42[38] == "sroa" and AUTOPHASE42[0] == "adce"
    assert set(AUTOPHASE42) <= set(FULL124) and set(FIXED_SEQUENCE) <= set(AUTOPHASE42)
    assert len(AUTOPHASE_NAMES) == 56


@pytest.mark.parametrize(
    "settings",
    [
        *({"actions": name} for name in ACTION_SPACES),
        {"actions": ("mem2reg", "tidy: simplifycfg instcombine")},
        {"observations": ("autophase", "instcount", "histogram")},
        {"observations": ("instcount",)},
        {"reward": "text", "episode_length": 4},
        {"reward": "object", "baseline": "o3", "episode_length": 4},
        {"baseline": "o3"},
    ],
    ids=str,
)
def test_gymnasium_accepts_every_space(crc32, settings):
    env = LlvmEnv([crc32], **settings)
    check_env(env, skip_render_check=True)
    env.close()


@pytest.mark.parametrize(("reward", "space"), [("text", "TextSize"), ("object", "ObjectTextSize")])
@pytest.mark.parametrize("baseline", ["oz", "o3"])
def test_sizes_are_rewarded_by_true_sizes(crc32, reward, space, baseline):
    env = LlvmEnv([crc32], reward=reward, baseline=baseline)
    env.reset()
    sizes = [env.observe(f"{space}Bytes")]
    best = env.observe(f"{space}{baseline.capitalize()}")
    got = []
    for name in ("sroa", "simplifycfg", "instcombine"):
        got.append(env.step(env.action_names.index(name))[1])
        sizes.append(env.observe(f"{space}Bytes"))
    unit = max(sizes[0] - best, 1)
    assert got == [(a - b) / unit for a, b in zip(sizes, sizes[1:], strict=False)]
    assert len(set(sizes)) > 1
    env.close()


def test_sizes_are_true_also_where_nobody_asked_for_them_before(env, crc32):
    env.reset(options={"program": crc32})
    env.apply(["sroa"])
    count, service = env.count, env.service_pid
    assert env.observe("ObjectTextSizeBytes") > 0 and env.service_pid != service
    env.step(0)
    assert env.passes == ("sroa", "adce") and env.counts[1] == count


def test_a_service_that_leaves_work_out_says_the_same(crc32):
    seen = []
    for session in (Session(full=True), Session(), Session(checked=False)):
        env = LlvmEnv([crc32], session=session)
        env.reset()
        features = []
        for name in (*AUTOPHASE42, *AUTOPHASE42):
            env.apply([name])
            features.append(env.features())
        seen.append((env.counts, env.oz, np.array(features).tolist()))
        if session.full:  # what the service itself says
            request = session._head_of(("IrInstructionCountOz",))
            assert read_step(session._service.call("Step", request, 60.0)) == [env.oz]
        else:
            assert env.observe("IrInstructionCountO3") != env.o0 and session.full
        env.close()
    assert seen[0] == seen[1] == seen[2]


def test_a_service_that_knows_the_episode_repeats_it():
    """LLVM says that `ipsccp` changes nothing here, and yet without it the end is another."""
    (machine,) = (p for p in corpora.load("embedded", "train") if p.name == "machine")
    passes = """
        loop-reduce correlated-propagation functionattrs strip gvn instcombine strip-nondebug
        loop-unroll inline correlated-propagation loop-unswitch strip ipsccp gvn loop-rotate
        reassociate licm indvars strip-nondebug""".split()
    seen = []
    with LlvmEnv() as env:
        for taken in (passes, passes, [name for name in passes if name != "ipsccp"]):
            env.reset(options={"program": machine})
            env.apply(taken)
            seen.append(env.counts)
    assert seen[0] == seen[1]
    assert seen[0][-1] == 349 and seen[2][-1] == 347


def test_oz_is_run_once_for_a_program_and_kept(crc32, monkeypatch, tmp_path):
    file, calls, call = tmp_path / "some" / "baselines.txt", [], Service.call
    monkeypatch.setattr(Service, "call", lambda *args: calls.append(args[1]) or call(*args))

    def load(**settings):
        kept = Baselines(file)
        monkeypatch.setattr(service, "store", lambda: kept)
        calls.clear()
        env = LlvmEnv([crc32], **settings)
        try:
            _, info = env.reset()
            assert env.observe("IrInstructionCountOz") == env.oz == info["oz"]
            return env.oz, calls.count("SendSessionParameter")
        finally:
            env.close()

    assert load() == (114, 1)
    digest, o0, oz, check = file.read_text().split()
    assert (digest, o0, oz) == (sha256(crc32.bitcode.read_bytes()).hexdigest(), "242", "114")
    assert load() == load(reward="text") == (114, 0)
    for spoilt in (f"{digest} {o0} 113 {check}", f"{digest} {o0} {oz}", "\xff\0 torn"):
        file.write_text(f"{spoilt}\n")
        assert load() == (114, 1)
        assert load() == (114, 0)
    file.unlink()
    Baselines(file).write(digest, 241, 1)  # another compiler's, or another program's
    assert load() == (114, 1)
    file.unlink()
    file.mkdir()  # nothing can be written here
    assert load() == load() == (114, 1)


def test_the_wire_is_read_as_protobuf_reads_it():
    random, kinds = np.random.default_rng(0), messages()
    for bits in (0, 6, 7, 13, 14, 40, 62):
        values = random.integers(-(2**bits), 2**bits, 56, endpoint=True)
        events = [
            kinds.Event(int64_tensor=kinds.Int64Tensor(shape=[56], value=values)),
            kinds.Event(int64_value=int(values[0])),
            kinds.Event(type_id="count", int64_value=-int(values[1])),
            kinds.Event(string_value="define i32"),
            kinds.Event(double_value=0.5),
            kinds.Event(int64_tensor=kinds.Int64Tensor()),
        ]
        reply = kinds.StepReply(action_had_no_effect=bits > 20, observation=events)
        got = read_step(reply.SerializeToString())
        assert got[0].dtype == np.int64 and np.array_equal(got[0], values)
        assert got[1:5] == [values[0], -values[1], "define i32", 0.5]
        assert got[5].shape == (0,) and len(got) == 6


def test_another_binary_is_not_changed(tmp_path):
    (tmp_path / "service").write_bytes(b"something else")
    assert lean.without(tmp_path / "service", ()) == tmp_path / "service"
    with pytest.raises(ToolchainError, match="is not the service of compiler_gym 0.2.5"):
        lean.without(tmp_path / "service", ["verifier", "o3"])


def test_an_action_of_several_passes_is_one_step(crc32):
    env = LlvmEnv([crc32], ("mem2reg", "tidy: simplifycfg instcombine"), episode_length=2)
    env.reset()
    env.step(0)
    observation, reward, terminated, _, _ = env.step(1)
    assert terminated and env.passes == ("mem2reg", "simplifycfg", "instcombine")
    assert len(env.counts) == 4 and list(observation["histogram"]) == [0.5, 0.5]
    assert reward == (env.counts[1] - env.counts[3]) / (env.o0 - env.oz)
    env.close()


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"actions": "autophase43"}, "no action space 'autophase43': there are autophase42"),
        ({"actions": ("sroa", "mem2rag")}, "'mem2rag' cannot be used: LLVM 10 has no pass"),
        ({"actions": ("tidy:",)}, "'tidy:' cannot be used: it has no passes"),
        ({"actions": ()}, "at least one action"),
        ({"reward": "speed"}, "no reward 'speed': there are instructions, text, object"),
        ({"baseline": "o2"}, "no baseline 'o2': there are oz, o3"),
        ({"observations": ("ir",)}, "no observation 'ir': there are autophase, instcount"),
    ],
)
def test_unknown_spaces_are_named(settings, words):
    with pytest.raises(ValueError, match=words):
        LlvmEnv((), **settings)


def test_gymnasium_accepts_the_toy():
    check_env(ToyEnv(toy_programs(4, seed=0)), skip_render_check=True)


def test_an_episode_follows_the_papers_definitions(env, crc32):
    observation, info = env.reset(options={"program": crc32})
    assert (info["o0"], info["oz"]) == (242, 114)
    raw = env.features()
    assert np.allclose(observation["autophase"], np.clip(raw / raw[51], 0, 1))
    total, terminated, taken = 0.0, False, np.zeros(42)
    for step in range(45):
        assert not terminated
        action = step * 7 % 42
        before = env.count
        observation, reward, terminated, truncated, info = env.step(action)
        taken[action] += 1
        assert reward == (before - env.count) / (242 - 114) and not truncated
        assert env.count == env.features()[51] == info["count"]
        assert np.allclose(observation["histogram"], taken / 45)
        total += reward
    assert terminated and total == pytest.approx((242 - env.count) / 128)


def test_an_empty_program_has_no_features():
    assert not normalise(np.zeros(56, np.int64)).any()


def test_a_fork_goes_its_own_way(env, crc32):
    env.reset(options={"program": crc32})
    env.step(AUTOPHASE42.index("sroa"))
    twin = env.fork()
    here, there = env.count, twin.count
    twin.step(AUTOPHASE42.index("early-cse"))
    assert here == there == env.count > twin.count
    assert env.passes == ("sroa",) and twin.passes == ("sroa", "early-cse")
    env.step(AUTOPHASE42.index("early-cse"))
    assert env.count == twin.count
    twin.close()
    env.step(0)


@pytest.mark.parametrize("checked", [True, False])
def test_forks_leave_no_files(checked, crc32):
    env = LlvmEnv([crc32], session=Session(checked=checked))
    env.reset()
    for _ in range(20):
        twin = env.fork()
        twin.apply(["sroa"])
        twin.close()
    assert not list((env._session._service.folder / "disk").rglob("*"))
    env.close()


def test_optimised_bitcode_is_written_and_works(env, crc32, tmp_path):
    env.reset(options={"program": crc32})
    env.apply(FIXED_SEQUENCE)
    assert env.command_line() == f"opt -{' -'.join(FIXED_SEQUENCE)} input.bc -o output.bc"
    assert command_line(("-Oz", "sroa")) == "opt -Oz -sroa input.bc -o output.bc"
    env.write_bitcode(tmp_path / "out.bc")
    final = env.count
    assert semantics.check(crc32, tmp_path / "out.bc").status == "ok"
    _, info = env.reset(options={"program": outside("again", tmp_path / "out.bc")})
    assert info["o0"] == final


def test_cxx_of_an_old_clang_has_true_text_sizes(env):
    _, info = env.reset(options={"program": outside("sret", SRET)})
    assert (info["o0"], info["oz"]) == (3779, 659)
    assert env.observe("ObjectTextSizeBytes") > env.observe("ObjectTextSizeOz") > 1000
    env.apply(["sroa"])
    assert env.count < 3779


def test_a_killed_service_is_one_fault_and_no_more(env, crc32):
    env.reset(options={"program": crc32})
    env.step(AUTOPHASE42.index("sroa"))
    faults = env.faults.copy()
    os.kill(env.service_pid, signal.SIGKILL)
    with pytest.raises(ServiceDied, match="crc32.*sroa gvn") as caught:
        env.step(AUTOPHASE42.index("gvn"))
    assert caught.value.passes == ("sroa", "gvn") and env.faults - faults == {"service-died": 1}
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert env.reset(options={"program": crc32})[1]["o0"] == 242


def test_what_llvm_said_when_it_gave_up_is_in_the_fault(env, crc32):
    env.reset(options={"program": crc32})
    env._session._service._said.write_text("warning: loop not unrolled\nLLVM ERROR: no room\n")
    os.kill(env.service_pid, signal.SIGKILL)
    with pytest.raises(ServiceDied, match=r"\(LLVM ERROR: no room\)"):
        env.step(AUTOPHASE42.index("gvn"))


def test_a_hung_pass_is_stopped(env, crc32):
    env.reset(options={"program": crc32})
    service = psutil.Process(env.service_pid)
    service.suspend()
    while service.status() != psutil.STATUS_STOPPED:
        time.sleep(0.01)
    env.step_timeout, usual = 1.0, env.step_timeout
    with pytest.raises(PassTimeout, match="crc32.*longer than 1 s"):
        env.step(3)
    env.step_timeout = usual
    assert env.reset(options={"program": crc32})[1]["o0"] == 242


def test_refused_bitcode_leaves_the_environment_usable(env, crc32, tmp_path):
    broken = tmp_path / "broken.bc"
    broken.write_bytes(crc32.bitcode.read_bytes()[:1000])
    with pytest.raises(BitcodeRefused, match="broken"):
        env.reset(options={"program": replace(crc32, name="broken", bitcode=broken)})
    with pytest.raises(RuntimeError, match="reset"):
        env.step(0)
    assert env.reset(options={"program": crc32})[1]["o0"] == 242


def test_what_does_not_exist_is_told_and_harms_nothing(env, crc32):
    env.reset(options={"program": crc32})
    faults = env.faults.copy()
    with pytest.raises(ValueError, match="no pass 'no-such-pass'"):
        env.apply(["no-such-pass"])
    with pytest.raises(ValueError, match="no observation 'NoSuchSpace'"):
        env.observe("NoSuchSpace")
    with pytest.raises(ValueError, match="no action has index 42"):
        env.step(42)
    with pytest.raises(OSError, match="missing"):
        env.write_bitcode(Path("/missing/folder/out.bc"))
    env.step(0)
    assert env.passes == ("adce",) and env.faults == faults


def test_the_toys_optimum_is_the_best_of_all_sequences():
    program = toy_programs(1, seed=9)[0]
    best = min(toy_count(end) for end in _reachable(program.kinds, 4))
    env = ToyEnv([program], 4)
    env.reset()
    assert optimum(program, 4) == (env.o0 - best) / max(env.o0 - env.oz, 1)


def _reachable(kinds, length):
    if length == 0:
        return {kinds}
    names = ToyEnv.action_names
    return {end for name in names for end in _reachable(apply_pass(kinds, name), length - 1)}


def test_a_service_ends_with_the_process_that_started_it():
    script = (
        "import os, signal; from compilerdream import corpora;"
        "from compilerdream.compiler.env import LlvmEnv; env = LlvmEnv();"
        "env.reset(options={'program': corpora.load('cbench', 'test')[0]});"
        "print(env.service_pid, flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL
    service = int(done.stdout)
    deadline = time.monotonic() + 10
    while psutil.pid_exists(service) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not psutil.pid_exists(service)

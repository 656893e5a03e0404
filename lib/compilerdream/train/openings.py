"""Learning which first pass pays: two real episodes of a trained agent on each training program."""

import dataclasses
import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from compilerdream.agent import opening
from compilerdream.agent.opening import OpeningPolicy
from compilerdream.agent.policy import AgentPolicy, Policy
from compilerdream.compiler.faults import CompilerFault
from compilerdream.config import Config, EnvConfig
from compilerdream.train.episodes import make_env
from compilerdream.train.run import RunError, agent_digest, git_commit, load_agent

PROGRAMS, DRAWS = 600, 2  # programs at most, and episodes of each kind on each


def learn_opening(
    config: Config, agent: Path, name: str, programs: Iterable, draws: int
) -> dict[str, Any]:
    """Play, fit and write into the run's folder; returns the facts that opening.json has.

    config: the run's, with the settings to play with; name: of the pass. Episodes are written down
    as they end, in opening.jsonl, and a call that was stopped goes on after them. Programs that the
    compiler fails on are left out and counted. RunError for an unknown pass or too few programs.
    """
    env = make_env(config.env, (), checked=False)
    try:
        if name not in env.action_names:
            raise RunError(f"pass={name}: there are {', '.join(env.action_names)}")
        action = env.action_names.index(name)
        dreamer = load_agent(agent, config.device, config.agent)[0]
        order = {
            "agent": agent_digest(agent), "pass": name, "draws": draws,
            "stay_below": config.agent.stay_below,
        }  # fmt: skip
        policies = AgentPolicy(dreamer), OpeningPolicy(dreamer, action)
        episodes, faults = _play(env, policies, programs, draws, agent / "opening.jsonl", order)
    finally:
        env.close()
    if len(episodes) < opening.FOLDS:
        raise RunError(f"{len(episodes)} programs are too few: {opening.FOLDS} at least")
    seen = [np.array(episode["features"]) for episode in episodes]
    gains = [episode["gain"] for episode in episodes]
    found = opening.fit(seen, gains)
    facts = {**order, "programs": len(episodes), "faults": faults, "commit": git_commit()}
    found.save(agent, facts)
    return facts


def load_opening(folder: Path, env: EnvConfig, device: str) -> tuple[OpeningPolicy, str]:
    """The policy `opening` of a run, and a digest of agent and opening.

    Raises OpeningError; RunError where the agent is another one now than when it was learned.
    """
    found, facts = opening.load(folder)
    if facts["agent"] != agent_digest(folder):
        raise RunError(f"{folder}: the opening is of other parameters: learn it again")
    config = load_agent(folder, device)[1]
    settings = dataclasses.replace(config.agent, stay_below=facts["stay_below"])
    dreamer = load_agent(folder, device, settings)[0]
    names = make_env(env, ()).action_names
    if facts["pass"] not in names:
        raise RunError(f"{folder}: this environment lacks the opening's pass, {facts['pass']}")
    arrays = (folder / f"{opening.NAME}.safetensors").read_bytes()
    digest = hashlib.sha256(json.dumps(facts, sort_keys=True).encode() + arrays).hexdigest()
    return OpeningPolicy(dreamer, names.index(facts["pass"]), found), digest


def _play(
    env, policies: Sequence[Policy], programs: Iterable, draws: int, file: Path,
    order: dict[str, Any],
) -> tuple[list[dict[str, Any]], int]:  # fmt: skip
    """What each program looks like and gains, and how many faults there were."""
    done = _written(file, order)
    faults = 0
    with file.open("a", encoding="utf-8") as lines:
        for number, program in enumerate(programs):
            uri = f"{program.suite}/{program.name}"
            if uri in done:
                continue
            try:
                counts = [_counts(env, policy, program, number, draws) for policy in policies]
            except CompilerFault as fault:
                print(fault, flush=True)
                faults += 1
                continue
            env.reset(options={"program": program})
            done[uri] = {
                "program": uri,
                "counts": counts,
                "gain": float(np.log(counts[0]).mean() - np.log(counts[1]).mean()),
                "features": opening.features(env.observation).tolist(),
            }
            lines.write(json.dumps(done[f"{program.suite}/{program.name}"]) + "\n")
            lines.flush()
    return list(done.values()), faults


def _counts(env, policy: Policy, program, number: int, draws: int) -> list[int]:
    """Instructions at the end of some episodes; latents are drawn alike for every policy."""
    counts = []
    for draw in range(draws):
        env.reset(options={"program": program})
        policy.optimize(env, number * draws + draw)
        counts.append(max(env.count, 1))
    return counts


def _written(file: Path, order: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The episodes of an earlier call with the same order, by program; else a file begun anew."""
    lines = file.read_text(encoding="utf-8").split("\n") if file.is_file() else [""]
    if lines[0] != json.dumps(order):
        file.write_text(json.dumps(order) + "\n", encoding="utf-8")
        return {}
    whole = "\n".join(lines[:-1]) + "\n"  # a kill may have left half a line at the end
    file.write_text(whole, encoding="utf-8")
    return {episode["program"]: episode for episode in map(json.loads, lines[1:-1])}

"""Stable-Baselines3 learns in the environments as they are."""

import numpy as np
import pytest

from compilerdream import corpora
from compilerdream.compiler.env import LlvmEnv
from compilerdream.compiler.toy import ToyEnv, toy_programs


def returns_of_ppo(env, steps, **settings):
    """The return of each episode while PPO learns with its own defaults but for `settings`."""
    from stable_baselines3 import PPO
    from stable_baselines3.common.monitor import Monitor

    monitor = Monitor(env)
    model = PPO("MultiInputPolicy", monitor, seed=0, device="cpu", **settings)
    model.learn(steps)
    monitor.close()
    return np.array(monitor.get_episode_rewards())


def test_ppo_learns_the_toy():
    returns = returns_of_ppo(ToyEnv(toy_programs(4, 1)), 6_400, n_steps=320, learning_rate=1e-3)
    assert returns[-100:].mean() > returns[:100].mean() + 0.3


@pytest.mark.heavy
def test_ppo_learns_on_llvm():
    programs = corpora.load("embedded", "train")[:4]
    returns = returns_of_ppo(LlvmEnv(programs), 9_000, n_steps=450, learning_rate=1e-3)
    assert returns[-30:].mean() > returns[:30].mean() + 0.1

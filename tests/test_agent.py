"""Returns, actor and critic against slow references, and learning on the toy compiler."""

import numpy as np
import pytest
import torch

from compilerdream.agent.policy import AgentPolicy
from compilerdream.agent.returns import arrival_weights, lambda_returns, percentile_range
from compilerdream.compiler.toy import ToyEnv, optimum
from compilerdream.config import compose
from compilerdream.train.run import load_agent, load_programs, make_dreamer, train
from compilerdream.world.rssm import State


def test_lambda_returns_equal_the_recursive_definition():
    random = torch.Generator().manual_seed(0)
    rewards, discounts = torch.rand(5, 3, generator=random), torch.rand(5, 3, generator=random)
    values = torch.rand(6, 3, generator=random)

    def slow(t, n, trace):
        if t == 4:
            return rewards[t, n] + discounts[t, n] * values[t + 1, n]
        rest = (1 - trace) * values[t + 1, n] + trace * slow(t + 1, n, trace)
        return rewards[t, n] + discounts[t, n] * rest

    for trace in (0.0, 0.95, 1.0):
        fast = lambda_returns(rewards, discounts, values, trace)
        for t in range(5):
            for n in range(3):
                assert float(fast[t, n]) == pytest.approx(float(slow(t, n, trace)), rel=1e-5)


def test_states_after_the_end_do_not_count():
    discounts = torch.tensor([[0.9], [0.0], [0.9], [0.9]])
    assert arrival_weights(discounts).flatten().tolist() == pytest.approx([1.0, 0.9, 0.0, 0.0])


def test_percentile_range_ignores_outliers():
    values = torch.cat([torch.linspace(0.0, 1.0, 1001), torch.tensor([1e9])])
    assert float(percentile_range(values)) == pytest.approx(0.9, abs=0.01)


@pytest.fixture
def parts():
    config = compose(["preset=smoke", "experiment=toy", "agent.entropy=0.5"])
    dreamer = make_dreamer(config)
    for network in (dreamer.behaviour.actor, dreamer.behaviour.critic):
        torch.nn.init.normal_(network[-1].weight, std=0.1)
    dreamer.behaviour.copy_target()
    start = State(torch.rand(6, config.model.deter), torch.rand(6, dreamer.world.rssm.stoch))
    return config, dreamer, start, torch.tensor([1.0, 1.0, 0.0, 1.0, 1.0, 1.0])


def two_hot_cross_entropy(value, bins, log_p):
    place = (value - float(bins[0])) / float(bins[1] - bins[0])
    low = int(place)
    return -float((1 - place + low) * log_p[low] + (place - low) * log_p[low + 1])


@torch.no_grad()
def test_actor_and_critic_losses_equal_the_equations(parts):
    config, dreamer, start, alive = parts
    behaviour, world, agent = dreamer.behaviour, dreamer.world, config.agent
    loss, metrics = behaviour.loss(world, start, alive, torch.Generator().manual_seed(5))
    rollout = behaviour.imagine(world, start, torch.Generator().manual_seed(5))
    values = behaviour.value(rollout.features, world.bins)
    returns = lambda_returns(rollout.rewards, rollout.discounts, values, agent.trace_decay)
    scale = max(float(percentile_range(returns)), agent.return_floor)
    horizon, count = rollout.actions.shape
    actor = critic = 0.0
    for t in range(horizon):
        for n in range(count):
            weight = float(alive[n] * torch.prod(rollout.discounts[:t, n]))
            p = torch.softmax(behaviour.actor(rollout.features[t, n]), -1)
            p = 0.99 * p + 0.01 / world.actions
            advantage = float(returns[t, n] - values[t, n]) / scale
            entropy = min(float(-(p * p.log()).sum()), agent.entropy_limit)
            log_p = float(p[rollout.actions[t, n]].log())
            actor -= weight * (log_p * advantage + agent.entropy * entropy)
            log_v = torch.log_softmax(behaviour.critic(rollout.features[t, n]), -1)
            critic += weight * two_hot_cross_entropy(float(returns[t, n]), world.bins, log_v)
    assert float(metrics["loss/actor"]) == pytest.approx(actor / horizon / count, rel=1e-3)
    assert float(metrics["loss/critic"]) == pytest.approx(critic / horizon / count, rel=1e-3)
    assert float(loss) == pytest.approx((actor + critic) / horizon / count, rel=1e-3)


def test_behaviour_learns_without_touching_model_or_target(parts):
    _, dreamer, start, alive = parts
    loss, _ = dreamer.behaviour.loss(dreamer.world, start, alive, None)
    loss.backward()
    assert all(p.grad is None for p in dreamer.world.parameters())
    assert all(p.grad is None for p in dreamer.behaviour.target.parameters())
    assert all(p.grad is not None for p in dreamer.behaviour.learned())


def test_the_agent_reaches_95_percent_of_the_toy_optimum(tmp_path):
    config = compose(["preset=quick", "experiment=toy", "train.minutes=1.0"])
    folder = train(config, tmp_path / "toy", quiet=True)
    dreamer, _ = load_agent(folder)
    policy = AgentPolicy(dreamer)
    programs = load_programs(config, "test")
    env = ToyEnv(programs, config.env.episode_length)
    got, best = [], []
    for index, program in enumerate(programs):
        env.reset(options={"program": program})
        policy.optimize(env, index)
        got.append((env.o0 - env.count) / max(env.o0 - env.oz, 1))
        best.append(optimum(program, config.env.episode_length))
    assert np.mean(got) >= 0.95 * np.mean(best), (np.mean(got), np.mean(best))

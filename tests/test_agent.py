"""Returns, actor and critic against slow references, and learning on the toy compiler."""

import ast
import dataclasses
import math
import re

import numpy as np
import pytest
import torch
import yaml

from compilerdream.agent.dreamer import Learner, as_other_programs
from compilerdream.agent.policy import AgentPolicy
from compilerdream.agent.returns import arrival_weights, lambda_returns, percentile_range
from compilerdream.baselines.policies import FixedPolicy
from compilerdream.compiler.toy import ToyEnv, optimum, toy_programs
from compilerdream.config import compose
from compilerdream.paths import ROOT
from compilerdream.train.run import load_agent, load_programs, make_dreamer, train
from compilerdream.world.distributions import one_hot
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


def test_percentile_range_equals_sorting():
    values = torch.randn(7, 29)
    ranked = sorted(values.flatten().tolist())

    def slow(share):
        place = share * (len(ranked) - 1)
        low = int(place)
        return ranked[low] + (place - low) * (ranked[low + 1] - ranked[low])

    assert float(percentile_range(values)) == pytest.approx(slow(0.95) - slow(0.05), rel=1e-5)


def test_percentile_range_ignores_outliers():
    values = torch.cat([torch.linspace(0.0, 1.0, 1001), torch.tensor([1e9])])
    assert float(percentile_range(values)) == pytest.approx(0.9, abs=0.01)


def test_feature_noise_makes_another_program_of_each_row():
    batch = {"autophase": 1.0 + torch.rand(400, 3, 5), "histogram": torch.rand(400, 3, 2)}
    generator = torch.Generator().manual_seed(0)
    assert as_other_programs(batch, ["autophase"], 0.0, generator) is batch
    other = as_other_programs(batch, ["autophase"], 0.3, generator)
    assert other["histogram"] is batch["histogram"]
    scale = (other["autophase"] / batch["autophase"]).log()
    assert torch.allclose(scale[:, :1].expand_as(scale), scale, atol=1e-5)
    assert float(scale[:, 0].std()) == pytest.approx(0.3, abs=0.02)
    assert len(scale[:, 0].unique()) == 400 * 5


@torch.no_grad()
def test_imitation_is_the_weighted_cross_entropy_of_the_next_pass(parts):
    _, dreamer, _, _ = parts
    behaviour, rows, time = dreamer.behaviour, 3, 5
    random = torch.Generator().manual_seed(1)
    features = torch.rand(rows, time, behaviour.actor[0].linear.in_features, generator=random)
    action = torch.randint(dreamer.actions, (rows, time), generator=random)
    weight = torch.tensor([1.0, 0.2, 0.0])[torch.randint(3, (rows, time), generator=random)]
    first = torch.zeros(rows, time)
    first[:, 0] = first[1, 3] = 1.0
    batch = {"action": one_hot(action, dreamer.actions), "elite": weight, "first": first}
    total = weights = 0.0
    for b in range(rows):
        for t in range(time - 1):
            if first[b, t + 1]:
                continue  # another episode begins: nothing was chosen here
            chance = float(behaviour.policy(features[b, t])[action[b, t + 1]])
            total -= float(weight[b, t + 1]) * math.log(chance)
            weights += float(weight[b, t + 1])
    got = float(behaviour.imitation_loss(features, batch))
    assert got == pytest.approx(total / weights, rel=1e-4)
    assert float(behaviour.imitation_loss(features, batch | {"elite": 0.0 * weight})) == 0.0


BOTH = pytest.mark.parametrize("parts", ["compilerdream", "dreamerv3"], indirect=True)


@pytest.fixture
def parts(request):
    agent = getattr(request, "param", "compilerdream")
    config = compose(["preset=smoke", "experiment=toy", f"agent={agent}", "agent.entropy=0.5"])
    dreamer = make_dreamer(config)
    behaviour = dreamer.behaviour
    for network in (behaviour.actor, behaviour.critic, behaviour.target, dreamer.world.reward):
        torch.nn.init.normal_(network[-1].weight, std=0.1)
    start = State(torch.rand(6, config.model.deter), torch.rand(6, dreamer.world.rssm.stoch))
    return config, dreamer, start, torch.tensor([1.0, 1.0, 0.0, 1.0, 1.0, 1.0])


def two_hot_cross_entropy(value, bins, log_p):
    place = (value - float(bins[0])) / float(bins[1] - bins[0])
    low = int(place)
    return -float((1 - place + low) * log_p[low] + (place - low) * log_p[low + 1])


def squashed(world, value):
    return math.copysign(math.log1p(abs(value)), value) if world.config.symlog else value


def mean_of(logits, bins):
    p = torch.softmax(logits, -1).tolist()
    return sum(x * y for x, y in zip(p, bins.tolist(), strict=True))


def imagined(parts, seed):
    """What `Behaviour.loss` sees with this seed: rollout, values and returns."""
    config, dreamer, start, _ = parts
    rollout = dreamer.behaviour.imagine(dreamer.world, start, torch.Generator().manual_seed(seed))
    values = dreamer.behaviour.value(rollout.features, dreamer.world)
    trace = config.agent.trace_decay
    return rollout, values, lambda_returns(rollout.rewards, rollout.discounts, values, trace)


def slow_losses(parts, seed, scale):
    """Equations 7 and 6, one imagined state at a time.

    DreamerV3's critic predicts the symlog of the return, and of the slow critic's value too.
    """
    config, dreamer, _, alive = parts
    behaviour, world, agent = dreamer.behaviour, dreamer.world, config.agent
    rollout, values, returns = imagined(parts, seed)
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
            target = squashed(world, float(returns[t, n]))
            critic += weight * two_hot_cross_entropy(target, world.bins, log_v)
            if agent.target_role == "regularise":
                slow = mean_of(behaviour.target(rollout.features[t, n]), world.bins)
                critic += weight * two_hot_cross_entropy(slow, world.bins, log_v)
    return actor / horizon / count, critic / horizon / count


@BOTH
@torch.no_grad()
def test_actor_and_critic_losses_equal_the_equations(parts):
    config, dreamer, start, alive = parts
    loss, metrics = dreamer.behaviour.loss(
        dreamer.world, start, alive, torch.Generator().manual_seed(5)
    )
    scale = max(float(percentile_range(imagined(parts, 5)[2])), config.agent.return_floor)
    actor, critic = slow_losses(parts, 5, scale)
    assert float(metrics["loss/actor"]) == pytest.approx(actor, rel=1e-3)
    assert float(metrics["loss/critic"]) == pytest.approx(critic, rel=1e-3)
    assert float(loss) == pytest.approx(actor + critic, rel=1e-3)


@BOTH
@torch.no_grad()
def test_returns_use_the_critic_that_the_agent_says(parts):
    config, dreamer, _, _ = parts
    behaviour, world = dreamer.behaviour, dreamer.world
    own = config.agent.target_role == "regularise"
    rollout, values, _ = imagined(parts, 2)
    for t, n in ((0, 0), (3, 4), (config.agent.horizon, 5)):
        critic = behaviour.critic if own else behaviour.target
        slow = mean_of(critic(rollout.features[t, n]), world.bins)
        assert squashed(world, float(values[t, n])) == pytest.approx(slow, rel=1e-3, abs=1e-4)


@torch.no_grad()
def test_returns_are_scaled_by_their_smoothed_range(parts):
    config, dreamer, start, alive = parts
    decay, slow, seen = config.agent.return_decay, 0.0, []
    for update, std in enumerate((0.2, 0.02, 0.5), 1):
        for head in (dreamer.world.reward, dreamer.behaviour.target):
            torch.nn.init.normal_(head[-1].weight, std=std)
        seen.append(float(percentile_range(imagined(parts, update)[2])))
        slow = decay * slow + (1.0 - decay) * seen[-1]
        expected = slow / (1.0 - decay**update)
        generator = torch.Generator().manual_seed(update)
        _, metrics = dreamer.behaviour.loss(dreamer.world, start, alive, generator)
        assert float(metrics["policy/return_range"]) == pytest.approx(expected, rel=1e-3)
        assert expected > config.agent.return_floor
        actor, _ = slow_losses(parts, update, expected)
        assert float(metrics["loss/actor"]) == pytest.approx(actor, rel=1e-3)
    assert max(seen) > 3 * min(seen)


def test_behaviour_learns_without_touching_model_or_target(parts):
    _, dreamer, start, alive = parts
    loss, _ = dreamer.behaviour.loss(dreamer.world, start, alive, None)
    loss.backward()
    assert all(p.grad is None for p in dreamer.world.parameters())
    assert all(p.grad is None for p in dreamer.behaviour.target.parameters())
    assert all(p.grad is not None for p in dreamer.behaviour.learned())


@BOTH
def test_the_actor_learns_as_if_it_were_run_again_where_imagination_went(parts):
    config, dreamer, start, alive = parts
    behaviour, agent = dreamer.behaviour, config.agent
    torch.nn.init.normal_(behaviour.actor[-1].weight, std=0.1)
    with torch.no_grad():
        rollout, values, returns = imagined(parts, 4)
        weights = alive * arrival_weights(rollout.discounts)
        scale = max(float(percentile_range(returns)), agent.return_floor)
    policy = behaviour.policy(rollout.features[:-1])
    assert torch.allclose(policy, rollout.policy, atol=1e-6)
    chosen = policy.gather(-1, rollout.actions.unsqueeze(-1)).squeeze(-1).log()
    entropy = -(policy * policy.log()).sum(-1).clamp_max(agent.entropy_limit)
    gain = chosen * (returns - values[:-1]) / scale + agent.entropy * entropy
    again = torch.autograd.grad(-(gain * weights).mean(), [*behaviour.actor.parameters()])
    loss, _ = behaviour.loss(dreamer.world, start, alive, torch.Generator().manual_seed(4))
    once = torch.autograd.grad(loss, [*behaviour.actor.parameters()])
    for slow, fast in zip(again, once, strict=True):
        assert slow.abs().max() > 0 and torch.allclose(slow, fast, rtol=1e-3, atol=1e-6)


def learner_of(words):
    config = compose(["preset=smoke", "experiment=toy", *words])
    dreamer = make_dreamer(config)
    return Learner(dreamer, config.model, config.agent, seed=0)


def replayed(world, batch=3, time=5):
    sequences = {name: torch.rand(batch, time, size) for name, size in world.sizes.items()}
    action = torch.randint(world.actions, (batch, time))
    sequences["action"] = torch.nn.functional.one_hot(action, world.actions).float()
    sequences["reward"] = torch.rand(batch, time)
    sequences["terminal"], sequences["first"] = torch.zeros(2, batch, time)
    sequences["first"][:, 0] = 1.0
    return sequences


@pytest.mark.parametrize("rate", ["1e-3", "1e-4"])
def test_weights_decay_by_the_same_share_whatever_the_learning_rate(rate):
    learner = learner_of([f"model.learning_rate={rate}", f"agent.learning_rate={rate}"])
    for optimizer in learner.optimizers.values():
        parameters = [p for group in optimizer.param_groups for p in group["params"]]
        for p in parameters:
            p.data.fill_(1.0)
            p.grad = torch.zeros_like(p)
        optimizer.step()
        shrunk = torch.cat([1.0 - p.data.double().flatten() for p in parameters])
        assert torch.allclose(shrunk, torch.full_like(shrunk, 1e-5), rtol=0.02)


def test_the_slow_critic_is_copied_every_target_every_updates():
    learner = learner_of(["agent.target_every=3"])
    behaviour, batch = learner.dreamer.behaviour, replayed(learner.dreamer.world)

    def last(network):
        return network[-1].weight.detach().clone()

    before = last(behaviour.target)
    for update in range(1, 8):
        learner.update(batch)
        critic, target = last(behaviour.critic), last(behaviour.target)
        assert not torch.equal(critic, before)
        if update % 3 == 0:
            assert torch.equal(target, critic)
            before = target
        else:
            assert torch.equal(target, before)


def test_dreamerv3_moves_the_slow_critic_a_little_at_each_update():
    learner = learner_of(["agent=dreamerv3"])
    behaviour, batch = learner.dreamer.behaviour, replayed(learner.dreamer.world)
    slow = behaviour.target[-1].bias.detach().clone()
    for _ in range(3):
        learner.update(batch)
        slow = 0.98 * slow + 0.02 * behaviour.critic[-1].bias.detach()
        assert torch.allclose(behaviour.target[-1].bias, slow, rtol=1e-4, atol=1e-9)
    assert slow.abs().max() > 0


PAGE = (ROOT / "lib" / "compilerdream" / "agent" / "README.md").read_text()
TABLES = [
    [[cell.strip() for cell in line.strip("|").split("|")] for line in block.splitlines()[2:]]
    for block in re.findall(r"(?:^\|.*\n)+", PAGE, re.MULTILINE)
]


def settings_of(words):
    config = dataclasses.asdict(compose(words))
    groups = ("model", "agent", "train")
    return {f"{group}.{key}": value for group in groups for key, value in config[group].items()}


def test_the_page_says_where_each_detail_is_done():
    for row in (row for table in TABLES for row in table):
        file, name = re.fullmatch(r"`([\w/]+\.py): ([\w.]+)`", row[-1]).groups()
        found = ast.parse((ROOT / "lib" / "compilerdream" / file).read_text()).body
        for part in name.split("."):
            kinds = ast.FunctionDef | ast.ClassDef
            nodes = [n for n in found if isinstance(n, kinds) and n.name == part]
            assert nodes, f"{file} has no {name}"
            found = nodes[0].body


def test_the_page_gives_the_values_of_the_paper():
    paper, said = settings_of(["preset=paper"]), {}
    for detail, value, *_ in (row for table in TABLES[:-1] for row in table):
        for setting in re.findall(r"`([\w.]+)`", detail):
            said[setting] = yaml.safe_load(value.strip("`"))
    assert said == {setting: paper[setting] for setting in said}
    assert said.keys() >= {name for name in paper if not name.startswith("train.")}


def test_the_page_lists_all_that_dreamerv3_changes():
    paper, other = settings_of(["preset=paper"]), settings_of(["preset=paper", "agent=dreamerv3"])
    said = {
        row[0].strip("`"): tuple(yaml.safe_load(cell.strip("`")) for cell in row[1:3])
        for row in TABLES[-1]
    }
    both = {name: (paper[name], other[name]) for name in paper}
    assert said == {name: pair for name, pair in both.items() if pair[0] != pair[1]}


def test_a_fixed_sequence_works_on_the_toy():
    program = toy_programs(1, seed=3)[0]
    env, stepped = ToyEnv([program]), ToyEnv([program])
    with pytest.raises(RuntimeError, match=r"reset\(\)"):
        env.apply(("dce",))
    for each in (env, stepped):
        each.reset(options={"program": program})
    with pytest.raises(ValueError, match="no pass 'sroa', it has mem2reg"):
        FixedPolicy(("dce", "sroa")).optimize(env, 0)
    assert env.passes == ()
    names = ("inline", "mem2reg", "cse", "dce", "simplifycfg")
    FixedPolicy(names).optimize(env, 0)
    rewards = [stepped.step(env.action_names.index(name))[1] for name in names]
    assert env.passes == names and env.counts == stepped.counts
    assert sum(rewards) == pytest.approx((env.o0 - env.count) / (env.o0 - env.oz))
    for name, value in env.observation.items():
        assert np.array_equal(value, stepped.observation[name])
    assert env.command_line() == (
        "opt -inline -mem2reg -cse -dce -simplifycfg input.bc -o output.bc"
    )
    env.apply(names * 3)
    assert env.observation_space.contains(env.observation)
    assert len(env.features()) == len(env.feature_names) == 8


def test_the_agent_reaches_95_percent_of_the_toy_optimum(tmp_path):
    config = compose(["experiment=toy", "train.minutes=10.0", "train.steps=5600"])
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


@pytest.mark.parametrize("greedy", [True, False])
def test_an_agent_that_does_not_repeat_itself_tries_another_pass_until_something_changes(greedy):
    dreamer = make_dreamer(compose(["experiment=toy", "agent.repeats=false"]))
    policy = AgentPolicy(dreamer, greedy)
    policy.start(0)
    random = np.random.default_rng(0)
    seen = {name: random.random(size, np.float32) for name, size in dreamer.world.sizes.items()}
    tried = []
    for _ in range(dreamer.actions):
        tried.append(policy.act(seen))
        seen = seen | {"histogram": seen["histogram"] + 0.1}
    assert sorted(tried) == list(range(dreamer.actions))
    assert policy.act(seen) in tried  # all were tried: none is ruled out
    policy.act(seen | {"autophase": seen["autophase"] / 2})
    assert not policy.idle

    settled = make_dreamer(compose(["experiment=toy", "agent.repeats=false"]))
    settled.stay_below = 0.5  # no pass of an untrained agent is that likely
    policy = AgentPolicy(settled, greedy)
    policy.start(0)
    first = policy.act(seen)
    assert {policy.act(seen) for _ in range(5)} == {first}

    again = AgentPolicy(make_dreamer(compose(["experiment=toy", "agent.repeats=true"])))
    again.start(0)
    assert len({again.act(seen) for _ in range(dreamer.actions)}) < dreamer.actions

"""The world model's maths against slow references written from the equations."""

import dataclasses
import math

import numpy as np
import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from compilerdream.config import compose
from compilerdream.train.run import make_dreamer
from compilerdream.world.distributions import (
    balanced_kl,
    mix_uniform,
    one_hot_straight_through,
    sample_categorical,
    symexp,
    symlog,
    two_hot,
    two_hot_loss,
    two_hot_mean,
)
from compilerdream.world.networks import Linear, NormalisedGRUCell, NormalisedLinear, unrolled

BINS = torch.linspace(-3.0, 3.0, 7)


@pytest.mark.parametrize("value", [-3.0, -2.5, -0.25, 0.0, 1.0, 2.999, 3.0])
def test_two_hot_keeps_the_value_and_touches_two_neighbours(value):
    target = two_hot(torch.tensor([value]), BINS)[0]
    assert target.sum() == pytest.approx(1.0)
    assert float(target @ BINS) == pytest.approx(value, abs=1e-5)
    touched = target.nonzero().flatten().tolist()
    assert len(touched) <= 2 and touched == list(range(touched[0], touched[-1] + 1))


def test_two_hot_clips_what_lies_outside():
    assert float(two_hot(torch.tensor([9.0]), BINS)[0] @ BINS) == pytest.approx(3.0)


def test_two_hot_loss_is_the_cross_entropy():
    logits, values = torch.randn(4, 7), torch.tensor([0.3, -1.2, 2.0, 5.0])
    for row in range(4):
        p = np.exp(logits[row].numpy()) / np.exp(logits[row].numpy()).sum()
        v = min(max(values[row].item(), -3.0), 3.0)
        low = min(int(math.floor(v + 3.0)), 5)
        share = v + 3.0 - low
        slow = -((1 - share) * math.log(p[low]) + share * math.log(p[low + 1]))
        assert float(two_hot_loss(logits, values, BINS)[row]) == pytest.approx(slow, rel=1e-5)
    assert float(two_hot_mean(torch.zeros(7), BINS)) == pytest.approx(0.0, abs=1e-6)


def test_unimix_bounds_probabilities_from_below():
    probabilities = mix_uniform(torch.tensor([100.0, 0.0, 0.0, 0.0]), 0.01)
    assert probabilities.sum() == pytest.approx(1.0)
    assert probabilities.min() == pytest.approx(0.01 / 4, rel=1e-4)


def test_balanced_kl_equals_the_slow_sum_and_trains_each_side_by_its_share():
    posterior = torch.randn(2, 3, 4, 5, requires_grad=True)
    prior = torch.randn(2, 3, 4, 5, requires_grad=True)
    p, q = mix_uniform(posterior, 0.01), mix_uniform(prior, 0.01)
    slow = 0.0
    for b in range(2):
        for t in range(3):
            for k in range(4):
                ratio = p[b, t, k] / q[b, t, k]
                slow += sum(float((p[b, t, k, c] * ratio[c].log()).detach()) for c in range(5)) / 6
    loss = balanced_kl(p, q, 0.8, free=0.0)
    assert float(loss.detach()) == pytest.approx(slow, rel=1e-4)
    loss.backward(retain_graph=True)
    unbalanced = (p * (p / q).log()).sum() / 6
    whole = torch.autograd.grad(unbalanced, (posterior, prior))
    assert all(gradient.abs().max() > 0.01 for gradient in whole)
    assert torch.allclose(posterior.grad, 0.2 * whole[0], rtol=1e-4, atol=1e-6)
    assert torch.allclose(prior.grad, 0.8 * whole[1], rtol=1e-4, atol=1e-6)


def test_free_nats_stop_the_gradient():
    logits = torch.zeros(1, 1, 2, 3, requires_grad=True)
    prior = mix_uniform(torch.zeros(1, 1, 2, 3), 0.01)
    loss = balanced_kl(mix_uniform(logits, 0.01), prior, 0.8, 1.0)
    loss.backward()
    assert float(loss.detach()) == pytest.approx(1.0) and logits.grad.abs().sum() == 0


def test_free_nats_of_each_state_are_not_those_of_the_mean():
    p = mix_uniform(3.0 * torch.randn(2, 3, 4, 5), 0.01).requires_grad_()
    q = mix_uniform(torch.randn(2, 3, 4, 5), 0.01)
    free, slow, above = 3.0, 0.0, 0
    for b in range(2):
        for t in range(3):
            pairs = zip(p[b, t].flatten().tolist(), q[b, t].flatten().tolist(), strict=True)
            kl = sum(x * math.log(x / y) for x, y in pairs)
            slow, above = slow + max(kl, free) / 6, above + (kl > free)
    loss = balanced_kl(p, q, 0.8, free, each=True)
    assert float(loss.detach()) == pytest.approx(slow, rel=1e-5)
    loss.backward()
    assert (p.grad.abs().sum((-2, -1)) > 0).sum() == above


def test_symlog_and_its_inverse():
    values = [-100.0, -1.0, -0.01, 0.0, 0.3, 5.0, 1e4]
    for value in values:
        slow = math.copysign(math.log(abs(value) + 1.0), value)
        squashed = symlog(torch.tensor(value, dtype=torch.float64))
        assert float(squashed) == pytest.approx(slow)
        assert float(symexp(squashed)) == pytest.approx(value)


@torch.no_grad()
def test_the_cell_equals_the_equations_of_a_gru():
    cell = NormalisedGRUCell(3, 4)
    torch.nn.init.normal_(cell.norm.weight)
    torch.nn.init.normal_(cell.norm.bias)
    x, state = torch.randn(3), torch.randn(4)
    parts = (cell.gates.weight @ torch.cat([x, state])).tolist()
    mean = sum(parts) / 12
    std = math.sqrt(sum((part - mean) ** 2 for part in parts) / 12 + 1e-3)
    weights, biases = cell.norm.weight.tolist(), cell.norm.bias.tolist()
    parts = [(p - mean) / std * w + b for p, w, b in zip(parts, weights, biases, strict=True)]
    new = cell(x[None], state[None])[0]
    for unit in range(4):
        reset, candidate, update = parts[unit], parts[4 + unit], parts[8 + unit]
        candidate = math.tanh(candidate / (1.0 + math.exp(-reset)))
        share = 1.0 / (1.0 + math.exp(1.0 - update))
        slow = share * candidate + (1.0 - share) * float(state[unit])
        assert float(new[unit]) == pytest.approx(slow, abs=1e-5)


@pytest.mark.parametrize(("mixed", "near"), [(False, 1e-5), (True, 3e-2)])
def test_unrolled_layers_have_the_gradients_of_their_steps(mixed, near):
    torch.manual_seed(0)
    inner, cell, last = NormalisedLinear(6, 5), NormalisedGRUCell(5, 4), Linear(4, 6)
    parts = torch.nn.ModuleList([inner, cell, last])
    inputs = torch.randn(7, 3, 6, requires_grad=True)

    def gradients(*modules):
        x, state, total = torch.zeros(3, 6), torch.zeros(3, 4), 0.0
        with torch.autocast("cpu", torch.bfloat16, enabled=mixed), unrolled(*modules):
            for step in inputs:
                state = cell(inner(x + step), state)
                x = last(state)
                total = total + x.float().square().sum()
        assert not any(getattr(layer, "steps", None) for layer in parts.modules())
        return torch.autograd.grad(total, [inputs, *parts.parameters()])

    for plain, fast in zip(gradients(), gradients(parts), strict=True):
        assert plain.abs().max() > 0 and plain.dtype == fast.dtype
        assert (plain - fast).abs().max() <= near * plain.abs().max()


def test_an_unrolled_layer_is_one_product_backwards():
    layer, products = Linear(3, 2), []

    class Seen(TorchDispatchMode):
        def __torch_dispatch__(self, function, types, args=(), kwargs=None):
            if function is torch.ops.aten.mm.default:
                products.append(args[0].shape)
            return function(*args, **(kwargs or {}))

    with unrolled(layer):
        total = sum(layer(torch.ones(4, 3)).sum() for _ in range(10))
    with Seen():
        total.backward()
    assert products.count((2, 40)) == 1 and (2, 4) not in products
    assert layer.weight.grad.tolist() == [[40.0] * 3] * 2
    assert layer.bias.grad.tolist() == [40.0] * 2


def test_samples_follow_their_probabilities_and_pass_gradients_straight_through():
    p = torch.tensor([0.1, 0.6, 0.3]).expand(20000, 3)
    index = sample_categorical(p, torch.Generator().manual_seed(0))
    shares = torch.bincount(index, minlength=3) / 20000
    assert torch.allclose(shares, torch.tensor([0.1, 0.6, 0.3]), atol=0.015)
    logits = torch.randn(5, 3, requires_grad=True)
    p = mix_uniform(logits, 0.0)
    sample = one_hot_straight_through(p, sample_categorical(p, None))
    assert torch.allclose(sample.sum(-1), torch.ones(5))
    (sample * torch.tensor([1.0, 2.0, 4.0])).sum().backward()
    assert logits.grad.abs().sum() > 0


@pytest.fixture
def toy(request):
    agent = getattr(request, "param", "brisk")
    dreamer = make_dreamer(compose(["preset=smoke", "experiment=toy", f"agent={agent}"]))
    sizes, batch, time = dreamer.world.sizes, 3, 9
    sequences = {name: torch.rand(batch, time, size) for name, size in sizes.items()}
    sequences["action"] = torch.nn.functional.one_hot(
        torch.randint(dreamer.actions, (batch, time)), dreamer.actions
    ).float()
    sequences["reward"] = torch.rand(batch, time)
    sequences["terminal"] = torch.zeros(batch, time)
    sequences["first"] = torch.zeros(batch, time)
    sequences["first"][:, 0] = 1.0
    return dreamer, sequences


def observe(world, sequences):
    return world.rssm.observe(
        sequences["action"], world.embed(sequences), sequences["first"],
        torch.Generator().manual_seed(3),
    )[0]  # fmt: skip


def test_memory_does_not_cross_the_start_of_an_episode(toy):
    dreamer, batch = toy
    batch["first"][:, 4] = 1.0
    changed = {name: value.clone() for name, value in batch.items()}
    for name in dreamer.world.sizes:
        changed[name][:, :4] = 0.0
    changed["action"][:, :4] = 0.0
    before, after = observe(dreamer.world, batch), observe(dreamer.world, changed)
    assert torch.equal(before.deter[:, 4:], after.deter[:, 4:])
    assert not torch.equal(before.deter[:, 1:4], after.deter[:, 1:4])


def test_the_model_sees_no_future(toy):
    dreamer, batch = toy
    changed = {name: value.clone() for name, value in batch.items()}
    for name in dreamer.world.sizes:
        changed[name][:, 6:] = 0.0
    before, after = observe(dreamer.world, batch), observe(dreamer.world, changed)
    assert torch.equal(before.deter[:, :7], after.deter[:, :7])


def squashed(world, value):
    return math.copysign(math.log1p(abs(value)), value) if world.config.symlog else value


def slow_losses(world, batch, posterior, prior, features):
    """Each loss term from the model's outputs: equation 2, one state and one number at a time.

    With symlog, targets are those of DreamerV3's equation 1.
    """
    terms = dict.fromkeys(("autophase", "histogram", "reward", "discount", "kl"), 0.0)
    rows, times = batch["first"].shape
    for b in range(rows):
        for t in range(times):
            decoded, start = world.decoder(features[b, t]).tolist(), 0
            for name in ("autophase", "histogram"):
                for target in batch[name][b, t].tolist():
                    terms[name] += (decoded[start] - squashed(world, target)) ** 2
                    start += 1
            assert start == len(decoded)
            log_p = torch.log_softmax(world.reward(features[b, t]), -1).tolist()
            reward = squashed(world, float(batch["reward"][b, t]))
            place = (reward - world.bins[0]) / (world.bins[1] - world.bins[0])
            low = int(place)
            share = float(place) - low
            terms["reward"] -= (1 - share) * log_p[low] + share * log_p[low + 1]
            goes_on = 1 / (1 + math.exp(-float(world.discount(features[b, t]))))
            ends = float(batch["terminal"][b, t])
            terms["discount"] -= math.log(1 - goes_on if ends else goes_on)
            p, q = posterior[b, t].flatten().tolist(), prior[b, t].flatten().tolist()
            terms["kl"] += sum(x * math.log(x / y) for x, y in zip(p, q, strict=True))
    return {name: value / rows / times for name, value in terms.items()}


BOTH = pytest.mark.parametrize("toy", ["compilerdream", "dreamerv3"], indirect=True)


@BOTH
@torch.no_grad()
def test_every_loss_term_equals_the_equations(toy):
    dreamer, batch = toy
    world = dreamer.world
    world.config = dataclasses.replace(world.config, free_nats=0.0)
    torch.nn.init.normal_(world.reward[-1].weight, std=0.3)
    torch.nn.init.normal_(world.discount[-1].weight, std=0.3)
    batch["terminal"][0, 3] = batch["terminal"][2, -1] = 1.0
    batch["first"][0, 4] = 1.0
    states, posterior, prior = world.rssm.observe(
        batch["action"], world.embed(batch), batch["first"], torch.Generator().manual_seed(3)
    )
    batch["reward"] *= 2.5
    _, _, metrics = world.loss(batch, torch.Generator().manual_seed(3))
    slow = slow_losses(world, batch, posterior, prior, states.features())
    assert metrics.keys() == {f"loss/{name}" for name in slow}
    for name, value in slow.items():
        assert float(metrics[f"loss/{name}"]) == pytest.approx(value, rel=1e-3), name


@torch.no_grad()
@BOTH
def test_predictions_are_numbers_as_the_environment_gives_them(toy):
    world = toy[0].world
    torch.nn.init.normal_(world.reward[-1].weight, std=0.3)
    features = torch.randn(5, world.reward[0].linear.in_features)
    expand = torch.expm1 if world.config.symlog else torch.clone
    for row, reward in enumerate(world.predict_reward(features)):
        p = torch.softmax(world.reward(features[row]), -1)
        mean = sum(float(x * y) for x, y in zip(p, world.bins, strict=True))
        slow = math.copysign(float(expand(torch.tensor(abs(mean)))), mean)
        assert float(reward) == pytest.approx(slow, rel=1e-3, abs=1e-5)
    parts = torch.cat(list(world.decode(features).values()), -1)
    raw = world.decoder(features)
    assert torch.allclose(parts, torch.sign(raw) * expand(raw.abs()), atol=1e-6)


def test_dreamerv3_weighs_dynamics_and_representation_as_its_paper():
    config = compose(["agent=dreamerv3"]).model
    kl, balance = config.loss_scales["kl"], config.kl_balance
    assert (kl * balance, kl * (1.0 - balance)) == pytest.approx((0.5, 0.1))


def with_scales(world, scales):
    world.config = dataclasses.replace(world.config, loss_scales=scales)


def test_loss_terms_must_have_scales(toy):
    dreamer, batch = toy
    scales = dreamer.world.config.loss_scales
    total, _, metrics = dreamer.world.loss(batch, torch.Generator().manual_seed(0))
    terms = {name: float(value) for name, value in metrics.items()}
    weighted = sum(scales[name.removeprefix("loss/")] * term for name, term in terms.items())
    assert float(total.detach()) == pytest.approx(weighted, rel=1e-4)
    with_scales(dreamer.world, {name: scales[name] for name in scales if name != "discount"})
    with pytest.raises(ValueError, match="discount"):
        dreamer.world.loss(batch, None)


@BOTH
def test_the_discount_shapes_the_state_only_in_dreamerv3(toy):
    dreamer, batch = toy
    names = dreamer.world.config.loss_scales
    with_scales(dreamer.world, {name: float(name == "discount") for name in names})
    total, _, _ = dreamer.world.loss(batch, None)
    total.backward()
    touched = {
        name.split(".")[0]
        for name, p in dreamer.world.named_parameters()
        if p.grad is not None and p.grad.abs().sum() > 0
    }
    shared = {"encoder", "rssm"} if dreamer.world.config.discount_gradient else set()
    assert touched == {"discount"} | shared


@pytest.mark.parametrize("env", ["autophase42", "full124"])
def test_paper_sizes(env):
    dreamer = make_dreamer(compose(["preset=paper", f"env={env}"]))
    world = sum(p.numel() for p in dreamer.world.parameters())
    actor = sum(p.numel() for p in dreamer.behaviour.actor.parameters())
    assert 16.4e6 < world < 16.8e6 and 1.2e6 < actor < 1.5e6
    assert dreamer.world.rssm.stoch == 32 * 32 and dreamer.world.rssm.deter == 1024
    assert len(dreamer.world.bins) == 255
    normalised = [m for m in dreamer.world.modules() if isinstance(m, NormalisedLinear)]
    assert len(normalised) >= 4 * 4 and all(m.norm.eps == 1e-3 for m in normalised)
    x = torch.randn(2, normalised[0].linear.in_features)
    y = normalised[0].linear(x)
    y = (y - y.mean(-1, True)) / (y.var(-1, unbiased=False, keepdim=True) + 1e-3).sqrt()
    assert torch.allclose(normalised[0](x), y * torch.sigmoid(y), atol=1e-5)

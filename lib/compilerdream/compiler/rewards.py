"""The reward (equation 9), and the ratio that evaluation reports (equation 8)."""


def step_reward(last: int, now: int, o0: int, oz: int) -> float:
    """Instructions saved by one pass, in units of what -Oz saves in all.

    The unit is at least one instruction, as in the reference code: -Oz can save none.
    """
    return (last - now) / max(o0 - oz, 1)


def size_ratio(oz: int, count: int) -> float:
    """-Oz's instruction count over this one: above 1 means smaller than -Oz."""
    return oz / max(count, 1)

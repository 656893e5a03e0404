"""The reward (equation 9), and the ratio that evaluation reports (equation 8)."""


# What a pass can be rewarded for making smaller: the service's name for it now, and the stem of
# its names at O0, O3 and Oz.
COSTS = {
    "instructions": ("IrInstructionCount", "IrInstructionCount"),
    "text": ("TextSizeBytes", "TextSize"),
    "object": ("ObjectTextSizeBytes", "ObjectTextSize"),
}
BASELINES = {"oz": "Oz", "o3": "O3"}


def step_reward(last: int, now: int, o0: int, oz: int) -> float:
    """Instructions (or bytes) saved by one pass, in units of what -Oz (or -O3) saves in all.

    The unit is at least one, as in the reference code: -Oz can save none.
    """
    return (last - now) / max(o0 - oz, 1)


def size_ratio(oz: int, count: int) -> float:
    """-Oz's instruction count over this one: above 1 means smaller than -Oz."""
    return oz / max(count, 1)

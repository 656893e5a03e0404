"""From rows to the headline table: geometric means over programs, with intervals and counts."""

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from compilerdream.evaluation.intervals import (
    geometric_mean,
    over_programs,
    over_programs_and_seeds,
)
from compilerdream.evaluation.records import ResultRow

POLICY_ORDER = ("agent", "ppo", "mined", "fixed", "oz", "random", "o0")


def frame(rows: Iterable[ResultRow]) -> pd.DataFrame:
    """Rows as a table with the columns of results.csv."""
    return pd.DataFrame([vars(row) for row in rows])


def summarise(rows: Sequence[ResultRow], by_suite: bool = False) -> pd.DataFrame:
    """One line per policy (and suite): geometric mean of oz / final over programs and seeds.

    Columns: programs, seeds, geomean, low, high (95 % interval), best_geomean (best prefixes),
    min, max, ok, differs, untested (semantics), faults. Rows with a fault have no measured ratio:
    they are left out of every mean and counted in `faults`.
    """
    keys = ["suite", "policy"] if by_suite else ["policy"]
    if not rows:
        return pd.DataFrame()
    table = frame(rows)
    lines = [
        dict(zip(keys, values, strict=True)) | _line(group)
        for values, group in table.groupby(keys, sort=False)
    ]
    summary = pd.DataFrame(lines)
    rank = {name: place for place, name in enumerate(POLICY_ORDER)}
    order = summary["policy"].map(lambda name: rank.get(name, len(rank)))
    summary = summary.assign(order=order).sort_values(
        [*keys[:-1], "order", "policy"], kind="stable"
    )
    return summary.drop(columns="order").reset_index(drop=True)


def _line(group: pd.DataFrame) -> dict[str, object]:
    measured = group[group["fault"] == ""]
    ratios = measured["ratio"].to_numpy(float)
    low, high = interval(measured)
    semantics = group["semantics"].value_counts()
    return {
        "programs": group[["suite", "program"]].drop_duplicates().shape[0],
        "seeds": group["seed"].nunique(),
        "geomean": geometric_mean(ratios),
        "low": low,
        "high": high,
        "best_geomean": geometric_mean(measured["best_ratio"].to_numpy(float)),
        "min": ratios.min() if ratios.size else np.nan,
        "max": ratios.max() if ratios.size else np.nan,
        **{name: int(semantics.get(name, 0)) for name in ("ok", "differs", "untested")},
        "faults": int((group["fault"] != "").sum()),
    }


def interval(measured: pd.DataFrame) -> tuple[float, float]:
    """The 95 % interval of one policy's geometric mean, over programs and, if several, seeds.

    measured: rows without fault. With several seeds, programs that a seed lacks are left out.
    """
    if measured["seed"].nunique() < 2:
        return over_programs(measured["ratio"].to_numpy(float))
    by_seed = measured.pivot_table(
        index="seed", columns=["suite", "program"], values="ratio", aggfunc="first"
    ).dropna(axis="columns")
    return over_programs_and_seeds(by_seed.to_numpy(float))

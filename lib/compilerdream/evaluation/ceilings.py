"""How far random search gets below -Oz: a floor for how much there is to gain in a corpus."""

from collections.abc import Sequence

import pandas as pd

from compilerdream.evaluation.intervals import geometric_mean, over_programs
from compilerdream.evaluation.metrics import frame
from compilerdream.evaluation.policies import search_episodes
from compilerdream.evaluation.records import ResultRow


def ceilings(rows: Sequence[ResultRow], census: pd.DataFrame, by: str = "part") -> pd.DataFrame:
    """A line for each value of `by` and number of episodes, from rows of `random-search-N`.

    census: `corpora.census.census` of the corpora that the programs are from; `by` is one of its
    columns, such as part, corpus, domain or language. Columns: `by`, episodes (N), programs,
    geomean (over programs, of oz over the smallest count on the way; equation 8), low and high (its
    95 % interval), min, max, faults. Programs on which the compiler failed have no measured ratio:
    they are in `faults`, and in no mean. ValueError where a row's program is not in the census.
    """
    table = frame(rows)
    table["episodes"] = table["policy"].map(search_episodes)
    table = table[table["episodes"] > 0]
    groups = census.set_index(["corpus", "program"])[by]
    keys = pd.MultiIndex.from_frame(table[["suite", "program"]])
    missing = keys[~keys.isin(groups.index)]
    if len(missing):
        raise ValueError(f"{'/'.join(missing[0])} is not in the census: take one of its corpus")
    table[by] = groups.loc[keys].to_numpy()
    order = {value: place for place, value in enumerate(census[by].unique())}
    lines = [
        {by: value, "episodes": episodes} | _line(group)
        for (value, episodes), group in table.groupby([by, "episodes"])
    ]
    lines.sort(key=lambda line: order[line[by]])  # stable: by episodes within
    return pd.DataFrame(lines)


def _line(rows: pd.DataFrame) -> dict[str, float | int]:
    ratios = rows.loc[rows["fault"] == "", "best_ratio"].to_numpy(float)
    low, high = over_programs(ratios)
    return {
        "programs": len(ratios), "geomean": geometric_mean(ratios), "low": low, "high": high,
        "min": ratios.min(initial=float("inf")) if ratios.size else float("nan"),
        "max": ratios.max(initial=0.0) if ratios.size else float("nan"),
        "faults": int((rows["fault"] != "").sum()),
    }  # fmt: skip

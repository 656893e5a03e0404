"""How well imagined savings tell real ones, as free functions on arrays.

A *saving* is a sum of rewards: what passes saved, in units of what -Oz saves. Where a question has
no answer, such as which of equal sequences is best, the answer is nan, never a number.

Letters: `P` programs, `S` sequences of one program, `M` sequences of all, `T` passes, `O` features.
"""

from dataclasses import dataclass
from math import comb

import numpy as np
import pandas as pd
from scipy import stats

TOP = 5
INTERVAL = (10.0, 90.0)  # percentiles of the imaginations that `low` and `high` are
_SAME = 1e-6  # of a saving; one instruction of the largest programs is more


def rank_correlation(imagined: np.ndarray, real: np.ndarray) -> float:
    """Spearman's rank correlation of two vectors; equal values share their mean rank.

    nan where either has fewer than two different values: there is no order to tell.
    """
    imagined, real = _rounded(imagined), _rounded(real)
    if len(real) < 2 or np.ptp(imagined) == 0.0 or np.ptp(real) == 0.0:
        return np.nan
    return float(stats.spearmanr(imagined, real).statistic)


def top_share(imagined: np.ndarray, real: np.ndarray, most: int = TOP) -> float:
    """How surely the `most` sequences imagined best contain one that is really best.

    1 or 0, but for a tie in what is imagined at the edge of those taken, which is drawn evenly: it
    is the chance then. nan where all real values are equal, or none would be left out.
    """
    imagined, real = _rounded(imagined), _rounded(real)
    if len(real) <= most or np.ptp(real) == 0.0:
        return np.nan
    edge = np.sort(imagined)[-most]
    best = real == real.max()
    if (best & (imagined > edge)).any():
        return 1.0
    tied = imagined == edge
    free = most - int((imagined > edge).sum())
    among, good = int(tied.sum()), int((best & tied).sum())
    return 1.0 - comb(among - good, free) / comb(among, free)


def chance_share(real: np.ndarray, most: int = TOP) -> float:
    """`top_share` of someone who knows nothing: of a draw of `most` sequences."""
    return top_share(np.zeros(len(real)), real, most)


def _rounded(values: np.ndarray) -> np.ndarray:
    """Values in which rounding errors make no difference."""
    return np.round(np.asarray(values, float) / _SAME)


def errors_by_horizon(
    imagined: np.ndarray, real: np.ndarray, programs: np.ndarray
) -> pd.DataFrame:
    """How far imagined values are from real ones after each pass; both `[M, T]`.

    programs `[M]` says whose sequence each is. Columns: horizon (passes, from 1), error (mean
    absolute), spread and spread_within, the errors of two guesses that are told the answer's mean:
    that of all sequences, and that of each program's.
    """
    _, group = np.unique(programs, return_inverse=True)
    sums = np.zeros((group.max() + 1, real.shape[1]))
    np.add.at(sums, group, real)
    own = (sums / np.bincount(group)[:, None])[group]
    return pd.DataFrame(
        {
            "horizon": np.arange(1, real.shape[1] + 1),
            "error": np.abs(imagined - real).mean(0),
            "spread": np.abs(real - real.mean(0)).mean(0),
            "spread_within": np.abs(real - own).mean(0),
        }
    )


@dataclass
class FeatureSums:
    """What R² of each feature after each pass needs, summed over sequences; arrays `[T, O]`."""

    count: int
    real: np.ndarray
    squares: np.ndarray
    error: np.ndarray  # squared, of what was imagined
    still: np.ndarray  # squared, of the guess that nothing changes

    @classmethod
    def of(cls, imagined: np.ndarray, real: np.ndarray, first: np.ndarray) -> "FeatureSums":
        """Of sequences `[S, T, O]` that begin at `first` `[O]`."""
        imagined, real = imagined.astype(float), real.astype(float)
        return cls(
            len(real), real.sum(0), (real**2).sum(0), ((imagined - real) ** 2).sum(0),
            ((first - real) ** 2).sum(0),
        )  # fmt: skip

    def __add__(self, other: "FeatureSums") -> "FeatureSums":
        names = ("count", "real", "squares", "error", "still")
        return FeatureSums(*(getattr(self, name) + getattr(other, name) for name in names))

    def r_squared(self) -> tuple[np.ndarray, np.ndarray]:
        """R² `[T, O]` of what was imagined, and of the guess that nothing changes.

        1 is perfect, 0 is as good as each feature's mean; nan where a feature never differs.
        """
        varied = self.squares - self.real**2 / self.count
        varied = np.where(varied > 1e-9 * self.count, varied, np.nan)
        return 1.0 - self.error / varied, 1.0 - self.still / varied


def calibration(imagined: np.ndarray, real: np.ndarray, bins: int = 10) -> pd.DataFrame:
    """Sequences in `bins` equal parts by imagined saving, and what was really saved there.

    Both `[M]`. Columns: imagined and real (means), low and high (`INTERVAL` of the real ones),
    sequences. Fewer lines where there are fewer sequences than bins.
    """
    order = np.argsort(imagined, kind="stable")
    parts = [part for part in np.array_split(order, bins) if len(part)]
    lines = []
    for part in parts:
        low, high = np.percentile(real[part], INTERVAL)
        lines.append((imagined[part].mean(), real[part].mean(), low, high, len(part)))
    return pd.DataFrame(lines, columns=["imagined", "real", "low", "high", "sequences"])


def coverage(low: np.ndarray, high: np.ndarray, real: np.ndarray) -> float:
    """The share of real values `[M]` within the interval of their imaginations; 0.8 if honest."""
    inside = (_rounded(low) <= _rounded(real)) & (_rounded(real) <= _rounded(high))
    return float(inside.mean()) if len(real) else np.nan

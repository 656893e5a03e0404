"""Finds programs that are the same, or nearly, whatever their names are.

A *fingerprint* is made of a module's text. Its hash is of the text with every name and number that
carries no meaning replaced by its place, so renamed copies have the same. Its signature is a
MinHash (Broder 1997) of the shingles, runs of instructions without operands' names, from which the
share of shingles that two programs have in common (the Jaccard similarity) is estimated; locality
sensitive hashing finds the pairs worth comparing (Leskovec, Rajaraman, Ullman, "Mining of Massive
Datasets", chapter 3).
"""

import base64
import hashlib
import re
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

SHINGLE = 5  # instructions
PERMUTATIONS = 128
BANDS = 32  # of four values each: of pairs that are 0.7 alike, 0.02 % are missed
SPLIT_ORDER = ("test", "validation", "train")  # who keeps a program that several have

# Linear functions modulo 2^64, of which the upper half is kept; the generator's stream is frozen.
_RANDOM = np.random.RandomState(20)
_FACTORS = _RANDOM.randint(1, 2**63 - 1, PERMUTATIONS, np.int64).astype(np.uint64) * 2 + 1
_OFFSETS = _RANDOM.randint(0, 2**63 - 1, PERMUTATIONS, np.int64).astype(np.uint64)
_POWERS = np.cumprod(np.full(SHINGLE, 0x9E3779B97F4A7C15, np.uint64))

_TYPE = re.compile(r'^(%(?:"[^"]*"|[-\w.$]+)) = type ', re.MULTILINE)
_UNIMPORTANT = (";", "!", "source_filename", "target ", "attributes ", "$")
_LABEL = re.compile(r'^("[^"]*"|[-\w.$]+):')
# Quoted text first, so that nothing in it is taken for a name; then what carries no meaning.
_TOKEN = re.compile(
    r'c"[^"]*"|[%@](?:"[^"]*"|[-\w.$]+)'
    r'|(?P<drop>,? comdat(?:\(\$(?:"[^"]*"|[-\w.$]+)\))?|,? ![-\w.]+ !\d+|,? ?section "[^"]*"'
    r'| #\d+| dso_local\b|\s*;.*$)'
)
_PLACE = re.compile(r"(?<=[%@])t?\d+")


@dataclass(frozen=True)
class Fingerprint:
    """What a module is: `hash` of its meaning, `instructions`, and a signature `[128]` uint32."""

    hash: str
    instructions: int
    signature: np.ndarray

    def packed(self) -> str:
        """The signature as ASCII text."""
        return pack(self.signature)


def pack(signature: np.ndarray) -> str:
    """Signature `[128]` -> ASCII text."""
    return base64.b64encode(signature.astype("<u4").tobytes()).decode()


def unpack(text: str) -> np.ndarray:
    """ASCII text -> signature `[128]`; ValueError if it is none."""
    signature = np.frombuffer(base64.b64decode(text, validate=True), "<u4")
    if signature.shape != (PERMUTATIONS,):
        raise ValueError("a signature has another length")
    return signature


def fingerprint(ir: str) -> Fingerprint:
    """Return the fingerprint of a module's text.

    Not looked at: names of functions, variables, types, blocks and values (but LLVM's intrinsics),
    the source file's name, metadata, attributes, comments and comdats.
    """
    digest = hashlib.sha256()
    functions: list[list[int]] = []
    for line, in_function in _canonical_lines(ir):
        digest.update(line.encode(errors="surrogateescape") + b"\n")
        if line.startswith("define "):
            functions.append([])
        elif in_function and line.startswith("  ") and not line.startswith("   "):
            # deeper lines go on with an instruction: cases of a switch, clauses of a landing pad
            functions[-1].append(zlib.crc32(_PLACE.sub("", line).encode(errors="replace")))
    count = sum(map(len, functions))
    return Fingerprint(digest.hexdigest(), count, _signature(_shingles(functions)))


def _canonical_lines(ir: str) -> Iterator[tuple[str, bool]]:
    """Each line that matters, names replaced by their places, and whether a function has it."""
    types = {name: f"%t{place}" for place, name in enumerate(_TYPE.findall(ir))}
    globally: dict[str, str] = {}
    locally: dict[str, str] = {}

    def place(match: re.Match[str]) -> str:
        name = match[0]
        if match["drop"] is not None:
            return ""
        if name[0] == "%":
            return types.get(name) or locally.setdefault(name, f"%{len(locally)}")
        if name[0] == "@" and not name.startswith("@llvm."):
            return globally.setdefault(name, f"@{len(globally)}")
        return name

    in_function = False
    for line in ir.splitlines():
        if not line or line.startswith(_UNIMPORTANT):
            continue
        if line.startswith("define "):
            in_function = True
            locally.clear()
        label = _LABEL.match(line) if in_function else None
        if label:
            yield locally.setdefault(f"%{label[1]}", f"%{len(locally)}") + ":", True
            continue
        yield _TOKEN.sub(place, line), in_function
        if line == "}":
            in_function = False


def _shingles(functions: list[list[int]]) -> np.ndarray:
    """Hashes uint64 of every run of SHINGLE instructions of a function, each once."""
    found = [np.zeros(0, np.uint64)]
    for lines in functions:
        padded = lines + [0] * (SHINGLE - len(lines)) if lines else lines
        codes = np.asarray(padded, np.uint64)
        if codes.size:
            windows = np.lib.stride_tricks.sliding_window_view(codes, SHINGLE)
            found.append((windows * _POWERS).sum(axis=1, dtype=np.uint64))
    return np.unique(np.concatenate(found))


def _signature(shingles: np.ndarray) -> np.ndarray:
    """The least value `[128]` uint32 of the shingles under each hash function."""
    least = np.full(PERMUTATIONS, 2**32 - 1, np.uint32)
    for start in range(0, shingles.size, 4096):
        part = shingles[start : start + 4096, None]
        # the multiplication alone leaves low bits of a shingle in the low bits of the result
        mixed = (part ^ (part >> np.uint64(29))) * _FACTORS + _OFFSETS
        least = np.minimum(least, (mixed >> np.uint64(32)).min(axis=0).astype(np.uint32))
    return least


def similarity(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Estimated Jaccard similarity of signatures `[…, 128]`, `[…]` in [0, 1]; ± 0.04 at 0.8."""
    return (first == second).mean(axis=-1)


@dataclass(frozen=True)
class Candidate:
    """A program that may be a duplicate of another. split: train, validation or test."""

    name: str
    split: str
    hash: str
    signature: np.ndarray


@dataclass(frozen=True)
class Removal:
    """That a program is left out because of another, `kept`. kind: duplicate or near-duplicate."""

    name: str
    kept: str
    kind: str
    similarity: float


def removals(candidates: Sequence[Candidate], threshold: float) -> list[Removal]:
    """Return what must go so that no program is there twice and splits share nothing, in order.

    Of programs with one hash one stays, in test before validation before train, then the first.
    Of programs at least `threshold` alike in different splits, the one goes that is in train, or in
    validation when the other is in test. Alike programs within a split stay.
    """
    gone = {removal.name: removal for removal in _same(candidates)}
    kept: list[Candidate] = []
    for split in SPLIT_ORDER:
        these = [c for c in candidates if c.split == split and c.name not in gone]
        alike = _alike(these, kept, threshold)
        gone |= {removal.name: removal for removal in alike}
        kept += [candidate for candidate in these if candidate.name not in gone]
    return [gone[c.name] for c in candidates if c.name in gone]


def _same(candidates: Sequence[Candidate]) -> list[Removal]:
    first: dict[str, Candidate] = {}
    found = []
    for candidate in sorted(candidates, key=lambda c: SPLIT_ORDER.index(c.split)):
        other = first.setdefault(candidate.hash, candidate)
        if other is not candidate:
            found.append(Removal(candidate.name, other.name, "duplicate", 1.0))
    return found


def _alike(
    these: Sequence[Candidate], others: Sequence[Candidate], threshold: float
) -> list[Removal]:
    """Those of `these` that are like one of `others`, with the most alike."""
    if not these or not others:
        return []
    signatures = np.stack([other.signature for other in others])
    pairs = _pairs(np.stack([candidate.signature for candidate in these]), signatures)
    found = []
    for index, candidate in enumerate(these):
        if index in pairs:
            places = np.array(sorted(pairs[index]))
            shares = similarity(candidate.signature, signatures[places])
            best = int(shares.argmax())
            if shares[best] >= threshold:
                name = others[places[best]].name
                found.append(Removal(candidate.name, name, "near-duplicate", float(shares[best])))
    return found


def _pairs(these: np.ndarray, others: np.ndarray) -> dict[int, set[int]]:
    """For rows of `these` `[N, 128]`, the rows of `others` `[M, 128]` that share a band."""
    pairs: dict[int, set[int]] = defaultdict(set)
    for band in np.split(np.arange(PERMUTATIONS), BANDS):
        places = defaultdict(list)
        for index, row in enumerate(others[:, band]):
            places[row.tobytes()].append(index)
        for index, row in enumerate(these[:, band]):
            if row.tobytes() in places:
                pairs[index].update(places[row.tobytes()])
    return pairs

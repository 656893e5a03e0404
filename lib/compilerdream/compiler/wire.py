"""Reads what the service answers after a pass, from the wire.

The protobuf of CompilerGym's time is written in Python and takes longer to read 56 numbers than
most passes take to run. Only what a pass brings is read here; any other kind of value goes to
protobuf. Field numbers and types are those of CompilerGym's `compiler_gym_service.proto`.
"""

import functools
from collections.abc import Iterator

import numpy as np

from compilerdream.compiler.connection import messages

_OBSERVATION = 4  # of StepReply
_INT64, _INT64_TENSOR = 5, 11  # of Event
_TENSOR_VALUE = 2  # of Int64Tensor: packed sint64
_SIZES = {1: 8, 5: 4}  # bytes of the fixed wire types


def read_step(reply: bytes) -> list:
    """The observations of a StepReply, as bytes, in the order asked for.

    Each is int, float, str or bytes, and an array `[N]` for a tensor.
    """
    return [_value(event) for number, event in _fields(reply) if number == _OBSERVATION]


def value_of(event):
    """What an Event holds: int, float, str, bytes, or an array `[N]` of a tensor."""
    kind = event.WhichOneof("value")
    value = getattr(event, kind)
    if kind.endswith("_tensor"):
        kinds = {"int64_tensor": np.int64, "float_tensor": np.float32, "double_tensor": np.float64}
        return np.array(value.value, kinds.get(kind)) if kind != "byte_tensor" else value.value
    return value


def _value(event: bytes):
    for number, content in _fields(event):
        if number == _INT64:
            return (content >> 1) ^ -(content & 1)
        if number == _INT64_TENSOR:
            packed = next((p for n, p in _fields(content) if n == _TENSOR_VALUE), b"")
            return _integers(packed)
    return value_of(messages().Event.FromString(event))


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Each field's number and content: an integer, or bytes."""
    at, end = 0, len(message)
    while at < end:
        tag, at = _varint(message, at)
        kind = tag & 7
        if kind == 0:
            content, at = _varint(message, at)
        else:
            size, at = _varint(message, at) if kind == 2 else (_SIZES[kind], at)
            content, at = message[at : at + size], at + size
        yield tag >> 3, content


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """The number that starts at `at`, seven bits a byte, and where the next thing starts."""
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 127) << shift
        at += 1
        if byte < 128:
            return value, at
        shift += 7


@functools.lru_cache(maxsize=1024)  # most passes change nothing, and then neither do the features
def _integers(packed: bytes) -> np.ndarray:
    """Packed sint64 numbers: varints, zigzag-coded -> `[N]` int64, not to be written to."""
    octets = np.frombuffer(packed, np.uint8)
    values = octets.astype(np.uint64)
    last = octets < 128
    if not last.all():
        first = np.concatenate(([True], last[:-1]))
        index = np.arange(len(octets), dtype=np.uint64)
        place = index - np.maximum.accumulate(index * first)
        parts = (values & np.uint64(127)) << (place * np.uint64(7))
        values = np.add.reduceat(parts, np.flatnonzero(first))
    half = (values >> np.uint64(1)).astype(np.int64)
    numbers = half ^ -(values & np.uint64(1)).astype(np.int64)
    numbers.flags.writeable = False
    return numbers

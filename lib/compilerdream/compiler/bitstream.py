"""Inline assembly in newer bitcode, such as clang 13's, made readable for LLVM 10.

LLVM 13 gave the record of inline assembly a new number and left its content as it was. LLVM 10
takes a constant of a number that it does not know for `undef`, without a word, and a call of
`undef` for code that is never reached. The format is LLVM's "Bitcode File Format".
"""

from collections.abc import Iterator

_NEW, _OLD = 28, 23  # CST_CODE_INLINEASM of LLVM 13, and of LLVM 3 to 12
_BLOCKINFO, _MODULE, _CONSTANTS, _FUNCTION = 0, 8, 11, 12
_END, _ENTER, _DEFINE, _UNABBREVIATED = range(4)
_FIXED, _VBR, _ARRAY, _CHAR6, _BLOB = range(1, 6)
_SET_BLOCK = 1  # the record of BLOCKINFO that says for which blocks abbreviations are


def with_old_inline_assembly(content: bytes) -> bytes:
    """Return a bitcode file with the number of inline assembly that LLVM 10 knows.

    What older compilers wrote stays as it is. ValueError for a damaged file.
    """
    fresh = bytearray(content)
    for at in _places(_Reader(content)):
        # both numbers take six bits, the lowest first
        window = int.from_bytes(fresh[at >> 3 : (at >> 3) + 2], "little")
        window ^= (_NEW ^ _OLD) << (at & 7)
        fresh[at >> 3 : (at >> 3) + 2] = window.to_bytes(2, "little")
    return bytes(fresh)


class _Reader:
    """Bits of a file, from `at` on."""

    def __init__(self, content: bytes):
        self.content, self.at = content, 32  # after the letters BC and what follows them

    def fixed(self, width: int) -> int:
        byte, bit = divmod(self.at, 8)
        self.at += width
        if byte > len(self.content):
            raise ValueError("it ends in the middle of a record")
        word = int.from_bytes(self.content[byte : byte + (bit + width + 7) // 8], "little")
        return word >> bit & ((1 << width) - 1)

    def vbr(self, width: int) -> int:
        value = shift = 0
        more = 1 << (width - 1)
        while True:
            chunk = self.fixed(width)
            value |= (chunk & (more - 1)) << shift
            if not chunk & more:
                return value
            shift += width - 1

    def align(self) -> None:
        self.at = (self.at + 31) // 32 * 32

    def is_at_end(self) -> bool:
        return self.at + 32 > 8 * len(self.content)


def _places(reader: _Reader) -> Iterator[int]:
    """Yield the bit at which each number of inline assembly stands."""
    shared: dict[int, list] = {}  # abbreviations of BLOCKINFO, by block
    while not reader.is_at_end():
        if reader.fixed(2) != _ENTER:
            return  # padding
        yield from _block(reader, shared)


def _block(reader: _Reader, shared: dict[int, list]) -> Iterator[int]:
    """Walk over the block that begins here; its inner blocks too where they matter."""
    kind, width = reader.vbr(8), reader.vbr(4)
    reader.align()
    words = reader.fixed(32)
    if kind not in (_BLOCKINFO, _MODULE, _CONSTANTS, _FUNCTION):
        reader.at += 32 * words
        return
    own = list(shared.get(kind, []))
    target = own
    while (what := reader.fixed(width)) != _END:
        if what == _ENTER:
            yield from _block(reader, shared)
        elif what == _DEFINE:
            target.append(_abbreviation(reader))
        elif what == _UNABBREVIATED:
            at = reader.at
            number = reader.vbr(6)
            values = [reader.vbr(6) for _ in range(reader.vbr(6))]
            if kind == _CONSTANTS and number == _NEW:
                yield at
            if kind == _BLOCKINFO and number == _SET_BLOCK:
                target = shared.setdefault(values[0], [])
        else:
            if what - 4 >= len(own):
                raise ValueError("a record has an unknown form")
            _skip(reader, own[what - 4])
    reader.align()


def _abbreviation(reader: _Reader) -> list[tuple[int, int]]:
    """The operands that take room in a record: how each is written, and its width."""
    operands = []
    for _ in range(reader.vbr(5)):
        if reader.fixed(1):
            reader.vbr(8)  # a literal: not in the record
            continue
        encoding = reader.fixed(3)
        operands.append((encoding, reader.vbr(5) if encoding in (_FIXED, _VBR) else 6))
    return operands


def _skip(reader: _Reader, operands: list[tuple[int, int]]) -> None:
    """Pass over a record written by this abbreviation."""
    for place, (encoding, width) in enumerate(operands):
        if encoding == _ARRAY:
            for _ in range(reader.vbr(6)):
                _skip(reader, operands[place + 1 :])
            return
        if encoding == _BLOB:
            size = reader.vbr(6)
            reader.align()
            reader.at += 8 * size
            reader.align()
        elif encoding == _VBR:
            reader.vbr(width)
        else:
            reader.at += width

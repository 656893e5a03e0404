"""Makes the text of LLVM 13's IR readable for LLVM 10.

Two things that clang 13 writes and LLVM 10's bitcode reader refuses are taken out of the text
before it is assembled: attributes that LLVM 10 does not know, and atomic read-modify-write
instructions, whose bitcode record is newer than LLVM 10.
"""

import re

# Attributes that came with LLVM 11, 12 and 13 (LLVM Language Reference of each release).
_NEW_ATTRIBUTES = (
    "noundef|mustprogress|nocallback|nomerge|null_pointer_is_valid|hot|nosanitize_coverage"
    "|noprofile|swiftasync|nosanitize_bounds|disable_sanitizer_instrumentation"
)
_NEW_ATTRIBUTES_WITH_ARGUMENT = "sret|byref|elementtype|preallocated|vscale_range"
# Quoted text and names come first, so that a match inside them is passed over.
_TOKEN = re.compile(
    r'"[^"]*"|[%@$!#][\w.$-]+'
    rf"|(?<![\w.-])(?P<argument>{_NEW_ATTRIBUTES_WITH_ARGUMENT})\("
    rf"|(?<![\w.-])(?P<plain>{_NEW_ATTRIBUTES})(?![\w(:.=-]) ?"
)
_ATOMIC_RMW = re.compile(
    r"^(?P<indent>\s*)(?P<result>%[\w.$-]+|%\"[^\"]+\") = atomicrmw (?:volatile )?"
    r"(?P<operation>\w+) (?P<pointer>.+), (?P<type>\w+) (?P<operand>\S+) "
    r"(?:syncscope\(\"[^\"]*\"\) )?(?:monotonic|acquire|release|acq_rel|seq_cst), align (?P<align>\d+)",
    re.MULTILINE,
)


def without_new_attributes(ir: str) -> str:
    """Return the IR text `ir` without the attributes that LLVM 10 does not know.

    `sret(T)` goes as a whole: LLVM 10 knows only the bare form, which clang 13 does not take.
    Text in quotes, and names that look like an attribute, stay as they are.
    """
    pieces = []
    at = 0
    for match in _TOKEN.finditer(ir):
        if match.start() < at or not (match["argument"] or match["plain"]):
            continue
        pieces.append(ir[at : match.start()])
        at = match.end()
        if match["argument"]:
            at = _closing_bracket(ir, at) + 1
            if ir[at : at + 1] == " ":
                at += 1
    pieces.append(ir[at:])
    return "".join(pieces)


def _closing_bracket(text: str, at: int) -> int:
    """Return the index of the bracket that closes the one opened just before index `at`."""
    depth = 1
    while depth:
        char = text[at]
        if char == '"':
            at = text.index('"', at + 1)
        elif char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
        at += 1
    return at - 1


def without_atomic_updates(ir: str) -> str:
    """Return `ir` with each integer `atomicrmw` as load, operation and store.

    LLVM's own `loweratomic` pass does the same; it is right for programs with one thread, which is
    all that the corpora hold.
    """
    return _ATOMIC_RMW.sub(_lowered, ir) if " atomicrmw " in ir else ir


def _lowered(match: re.Match[str]) -> str:
    operation, kind, operand = match["operation"], match["type"], match["operand"]
    old = match["result"]
    new = f'%"{old.strip("%").strip(chr(34))}.updated"'
    compare = {"max": "sgt", "min": "slt", "umax": "ugt", "umin": "ult"}.get(operation)
    if operation == "xchg":
        steps, new = [], operand
    elif operation == "nand":
        both = f'{new[:-1]}.and"'
        steps = [f"{both} = and {kind} {old}, {operand}", f"{new} = xor {kind} {both}, -1"]
    elif compare:
        larger = f'{new[:-1]}.test"'
        steps = [
            f"{larger} = icmp {compare} {kind} {old}, {operand}",
            f"{new} = select i1 {larger}, {kind} {old}, {kind} {operand}",
        ]
    else:
        steps = [f"{new} = {operation} {kind} {old}, {operand}"]
    lines = [
        f"{old} = load {kind}, {match['pointer']}, align {match['align']}",
        *steps,
        f"store {kind} {new}, {match['pointer']}, align {match['align']}",
    ]
    return "\n".join(match["indent"].strip("\n") + line for line in lines)

"""Writes the headers that a package's own build would write from templates, without running it.

Three kinds of template are common: autoheader's (`#undef NAME`), CMake's (`#cmakedefine NAME`) and
`@NAME@` in either's. A value comes from the package's entry in the table, else from
`natural/facts.yaml`, which says what x86-64 Linux with the GNU C library has, and HAVE_NAME_H from
whether the compiler brings that header. What is in none of them is not defined, and 0 for `@NAME@`.
"""

import functools
import re
from collections.abc import Mapping
from pathlib import Path

import yaml

from compilerdream.corpora.includes import compiler_headers
from compilerdream.corpora.program import CorpusError

FACTS = Path(__file__).parent / "natural" / "facts.yaml"
_NAME = re.compile(r"^(?P<stem>.+?)[.-](?P<kind>h|hh|hpp|hin)(?P<ending>(\.cmake|\.in)+|)$")
_UNDEF = re.compile(r"^([ \t]*#[ \t]*)undef[ \t]+(\w+)[ \t]*(?:/\*.*|//.*)?$", re.MULTILINE)
_CMAKE = re.compile(r"^([ \t]*#[ \t]*)cmakedefine(01)?[ \t]+(\w+)(.*)$", re.MULTILINE)
_AT = re.compile(r"@(\w+)@|\$\{(\w+)\}")


def fill(tree: Path, values: Mapping[str, str]) -> list[Path]:
    """Write the header of every template below `tree` beside it, unless it is there already.

    values: what a name is defined as; "" takes it away again. Returns what was written.
    """
    known = {name: str(value) for name, value in {**_facts(), **values}.items()}
    written = []
    for template in sorted(path for path in tree.rglob("*") if path.is_file()):
        target = _target(template)
        if target is not None and not target.exists():
            text = template.read_text(errors="surrogateescape")
            target.write_text(_filled(text, known), errors="surrogateescape")
            written.append(target)
    return written


@functools.cache
def _facts() -> dict[str, str]:
    try:
        facts = yaml.safe_load(FACTS.read_text())
        present = dict.fromkeys(facts["present"], "1")
        return present | {name: str(value) for name, value in facts["values"].items()}
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise CorpusError(f"{FACTS} cannot be read ({error}): restore it.") from error


def _target(template: Path) -> Path | None:
    """The header that a template is for: config.h of config.h.in, config-h.in or config.hin."""
    match = _NAME.match(template.name)
    if match is None or (match["kind"] != "hin" and not match["ending"]):
        return None
    kind = "h" if match["kind"] == "hin" else match["kind"]
    return template.with_name(f"{match['stem']}.{kind}")


def _filled(text: str, known: Mapping[str, str]) -> str:
    def undef(match: re.Match[str]) -> str:
        value = _value(match[2], known)
        return f"{match[1]}define {match[2]} {value}" if value else match[0]

    def cmake(match: re.Match[str]) -> str:
        start, switch, name, rest = match.groups()
        value = _value(name, known)
        if switch:
            return f"{start}define {name} {1 if value else 0}"
        return f"{start}define {name}{rest}" if value else f"/* {name} is not defined */"

    text = _CMAKE.sub(cmake, _UNDEF.sub(undef, text))
    return _AT.sub(lambda match: known.get(match[1] or match[2], "0"), text)


def _value(name: str, known: Mapping[str, str]) -> str:
    """What a macro is defined as, "" for not at all."""
    if name in known:
        return known[name]
    header = re.fullmatch(r"(?:\w+?_)??HAVE_(\w+)_H", name)
    if header is None:
        return ""
    # an underscore stands for itself or for a slash
    spelled = header[1].lower()
    names = {f"{spelled}.h", f"{spelled.replace('_', '/', 1)}.h"}
    return "" if names.isdisjoint(compiler_headers()) else "1"

"""Source archives from the Python package index, through the settings that pip is given.

pip itself would run a package's own set-up to read its metadata; the `unearth` library only finds
and downloads. Which index, mirror, proxy or certificate is used is pip's to say (`pip config`,
PIP_* variables), so that what works for `pip install` works here.
"""

import ast
import functools
import logging
import ssl
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import httpx2
from packaging.requirements import InvalidRequirement, Requirement
from unearth import Package, PackageFinder
from unearth.errors import HashMismatchError, UnpackError
from unearth.fetchers import PyPIClient
from unearth.preparer import download_link

from compilerdream.corpora.program import CorpusError

ATTEMPTS = 3
TIMEOUT = 60.0  # seconds without an answer
_ADVICE = "check the network and what `pip config list` says of the index, then run this again"


def download(name: str, version: str, sha256: str, folder: Path) -> Path:
    """Download the source archive of a release into `folder`; return the file.

    sha256: what its content must hash to. Raises CorpusError when the index does not answer, has
    no source archive of that version, or gives other content.
    """
    with _warnings() as warnings:
        package = _find(name, version, sha256, warnings)
        return _download(package, sha256, folder)


@functools.cache
def _settings() -> Mapping[str, str]:
    """What pip's configuration files and PIP_* variables say, by the option's name.

    `pip config list` names them `global.x`, `download.x` and `:env:.x`, each as Python text; what
    is said for the command wins over what is said for all, and the environment over both.
    """
    command = [sys.executable, "-m", "pip", "--no-input", "config", "list"]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise CorpusError(
            f"pip cannot read its configuration: {(done.stderr.strip() or '?').splitlines()[-1]}"
        )
    found: dict[str, dict[str, str]] = {"global": {}, "download": {}, ":env:": {}}
    for line in done.stdout.splitlines():
        key, _, text = line.partition("=")
        section, _, option = key.rpartition(".")
        if section in found:
            found[section][option] = str(ast.literal_eval(text))
    return found["global"] | found["download"] | found[":env:"]


@functools.cache
def _finder() -> PackageFinder:
    """What asks the index that pip would ask."""
    said = _settings()
    trusted = said.get("trusted-host", "").split()
    verify = ssl.create_default_context(cafile=said["cert"]) if "cert" in said else True
    timeout = float(said.get("timeout", said.get("default-timeout", TIMEOUT)))
    session = PyPIClient(
        trusted_hosts=trusted, verify=verify, timeout=timeout, proxy=said.get("proxy"),
        follow_redirects=True,
    )  # fmt: skip
    pages = [said["index-url"]] if "index-url" in said else []
    finder = PackageFinder(
        session, index_urls=pages, trusted_hosts=trusted, ignore_compatibility=True,
        no_binary=[":all:"],
    )  # fmt: skip
    # An empty finder has the public index, which pip too asks when nothing else is said.
    if said.get("no-index", "").lower() in ("1", "true", "yes", "on"):
        finder.sources.clear()
    for url in said.get("extra-index-url", "").split():
        finder.add_index_url(url)
    for place in said.get("find-links", "").split():
        if "://" in place or Path(place).exists():
            finder.add_find_links(place)
    return finder


def _find(name: str, version: str, sha256: str, warnings: list[str]) -> Package:
    """Return the release's source archive, the one of that hash where the index tells hashes."""
    try:
        requirement = Requirement(f"{name}=={version}")
    except InvalidRequirement as error:
        raise CorpusError(f"{name} {version}: this is no name and version of a package.") from error
    finder = _finder()
    found = _patiently(
        f"{name} {version}",
        lambda: list(finder.find_matches(requirement, allow_yanked=True, allow_prereleases=True)),
    )
    if not found:
        others = sorted({package.version or "" for package in finder.find_all_packages(name)})
        known = f"it has {', '.join(others[-5:])}" if others else "it has none of any version"
        said = f" ({'; '.join(warnings[-2:])})" if warnings and not others else ""
        raise CorpusError(
            f"{name} {version}: the index has no source archive of it, {known}{said}: {_ADVICE}."
        )
    return next((p for p in found if (p.link.hashes or {}).get("sha256") == sha256), found[0])


def _download(package: Package, sha256: str, folder: Path) -> Path:
    what = f"{package.name} {package.version}"
    try:
        return _patiently(
            what,
            lambda: download_link(_finder().session, package.link, folder, {"sha256": [sha256]}),
        )
    except HashMismatchError as error:
        got = error.actual.get("sha256", "?")
        raise CorpusError(
            f"{what}: the index gave {package.link.filename} with SHA-256 {got} and {sha256} was "
            "expected: do not use it; compare with the package's own page."
        ) from error
    except UnpackError as error:
        raise CorpusError(f"{what}: {error}; {_ADVICE}.") from error


def _patiently(what: str, ask):
    """Ask the index again when the connection fails; CorpusError after the last attempt."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return ask()
        except (httpx2.HTTPError, OSError) as error:
            if attempt == ATTEMPTS:
                reason = str(error) or type(error).__name__
                raise CorpusError(f"{what} cannot be fetched ({reason}): {_ADVICE}.") from error
    raise AssertionError("unreachable")


@contextmanager
def _warnings() -> Iterator[list[str]]:
    """Collect what unearth warns of, which belongs into an error and nowhere else."""
    messages: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: messages.append(record.getMessage())
    logger = logging.getLogger("unearth")
    logger.addHandler(handler)
    passed_on, logger.propagate = logger.propagate, False
    try:
        yield messages
    finally:
        logger.propagate = passed_on
        logger.removeHandler(handler)

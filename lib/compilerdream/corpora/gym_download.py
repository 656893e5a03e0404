"""Lets CompilerGym download one of its suites, and ends it when nothing comes.

CompilerGym's downloads wait without limit, so whether the host answers is asked first, and the
download itself runs in a process that can be stopped.
"""

import multiprocessing
import pickle
import tarfile
from collections.abc import Iterator
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from compilerdream.corpora.program import CorpusError

if TYPE_CHECKING:
    from compiler_gym.datasets import TarDatasetWithManifest

ANSWER_LIMIT = 10.0  # seconds
TIME_LIMIT = 1800.0  # seconds; the largest suite is some hundred megabytes


def install(
    dataset: "TarDatasetWithManifest",
    answer_limit: float = ANSWER_LIMIT,
    time_limit: float = TIME_LIMIT,
) -> None:
    """Download and unpack a suite and its manifest, by CompilerGym's own `install`.

    Limits are in seconds: for the host's first answer, and for all of it. Raises CorpusError in one
    sentence when the host does not answer, refuses, or sends something else, and past the limit.
    """
    for url in _wanted(dataset):
        _ask(url, dataset, answer_limit)
    # a fresh process, as a copy of this one would hold its threads' locks
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    worker = context.Process(target=_install, args=(pickle.dumps(dataset), theirs), daemon=True)
    worker.start()
    theirs.close()
    try:
        if not ours.poll(time_limit):
            raise _error(dataset, f"the download did not end within {time_limit:g} s")
        reason = ours.recv()
    except EOFError as error:
        worker.join()
        raise _error(dataset, f"the download ended with exit code {worker.exitcode}") from error
    finally:
        worker.kill()
        worker.join()
        ours.close()
    if reason:
        raise _error(dataset, reason)


def _wanted(dataset: "TarDatasetWithManifest") -> Iterator[str]:
    """Yield an address of each file that is not in CompilerGym's cache of downloads yet."""
    from compiler_gym.util.runfiles_path import cache_path

    files = [(dataset.tar_urls, dataset.tar_sha256)]
    files.append((dataset.manifest_urls, dataset.manifest_sha256))
    for urls, digest in files:
        if urls and not cache_path(f"downloads/{digest}").is_file():
            yield urls[0]


def _ask(url: str, dataset: "TarDatasetWithManifest", limit: float) -> None:
    """Raise CorpusError if the host of `url` does not answer; any answer will do."""
    import requests

    try:
        requests.head(url, timeout=limit, allow_redirects=True)
    except requests.RequestException as error:
        host = urlsplit(url).netloc
        raise _error(dataset, f"{host} does not answer within {limit:g} s") from error


def silence_gym() -> None:
    """Take away the advice to move on from gym, which gym prints: only CompilerGym needs it."""
    import gym_notices.notices

    gym_notices.notices.notices.clear()


def _install(pickled: bytes, result: Connection) -> None:
    """In a process of its own: install, and send what went wrong, nothing if all went well."""
    silence_gym()  # before the data set is unpickled, which imports gym
    dataset = pickle.loads(pickled)
    try:
        dataset.install()
        list(dataset.benchmark_uris())
    except (OSError, EOFError, tarfile.TarError) as error:
        lines = str(error).strip().splitlines()
        result.send(" ".join(line.strip() for line in lines) or type(error).__name__)
    else:
        result.send("")


def _error(dataset: "TarDatasetWithManifest", reason: str) -> CorpusError:
    return CorpusError(
        f"{dataset.name} cannot be downloaded ({reason}): put CompilerGym's site data with it into "
        f"{dataset.site_data_path.parents[2]}, or use another corpus."
    )

"""The explorer in JupyterLab, in a real browser: a control is moved, the picture changes."""

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import nbformat
import pytest

from compilerdream.config import compose
from compilerdream.paths import CACHE, NOTEBOOKS
from compilerdream.train.run import train

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
SHOTS = CACHE / "screenshots"  # what the page looked like at the end of the last test
RUN_ALL = """async () => {
    const panel = window.jupyterapp.shell.currentWidget;
    await panel.context.ready;
    await panel.sessionContext.ready;
    window.jupyterapp.commands.execute('notebook:run-all-cells');
}"""

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None,
        reason="no Chromium on this machine; on Debian: sudo apt-get install chromium",
    ),
]


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """The address of a JupyterLab on a folder with 04_explorer on a short toy run."""
    folder = tmp_path_factory.mktemp("lab")
    settings = ["experiment=toy", "train.steps=600", "train.prefill=400", "train.minutes=1"]
    run = train(compose(settings), folder / "run", quiet=True)
    notebook = nbformat.read(NOTEBOOKS / "04_explorer.ipynb", as_version=4)
    cell = next(cell for cell in notebook.cells if "parameters" in cell.metadata.get("tags", ()))
    cell.source = f"run: str = {str(run)!r}\nstart: int = 5"
    nbformat.write(notebook, folder / "04_explorer.ipynb")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    token = secrets.token_hex(16)
    command = [
        sys.executable, "-m", "jupyter", "lab", "--no-browser", "--ip=127.0.0.1", f"--port={port}",
        "--ServerApp.port_retries=0", f"--ServerApp.root_dir={folder}", "--allow-root",
        "--LabApp.expose_app_in_browser=True", "--LabApp.check_for_updates_class="
        "jupyterlab.NeverCheckForUpdate",
    ]  # fmt: skip
    fresh = {name: str(folder / "jupyter") for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR")}
    environment = os.environ | fresh | {"JUPYTER_TOKEN": token}
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    try:
        _wait_until_up(server, f"http://127.0.0.1:{port}/api/status?token={token}", folder)
        yield f"http://127.0.0.1:{port}/lab/tree/04_explorer.ipynb?token={token}"
    finally:
        server.terminate()
        server.wait(20)


def _wait_until_up(server: subprocess.Popen, address: str, folder: Path) -> None:
    for _ in range(240):
        assert server.poll() is None, (folder / "server.log").read_text()[-2000:]
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                assert "started" in json.load(answer)
                return
        except urllib.error.URLError:
            time.sleep(0.25)
    raise AssertionError("JupyterLab did not start: " + (folder / "server.log").read_text()[-2000:])


@pytest.fixture
def page(tmp_path):
    """A page in a fresh headless Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch_persistent_context(
            str(tmp_path / "profile"), executable_path=CHROMIUM, args=FLAGS,
            viewport={"width": 1500, "height": 1300},
        )  # fmt: skip
        page = browser.new_page()
        page.set_default_timeout(45_000)
        yield page
        SHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SHOTS / "explorer.png")
        browser.close()


def test_moving_the_slider_and_applying_a_pass_change_the_picture(lab, page):
    """Run all cells, look at an earlier step, apply a pass: three different pictures."""
    page.goto(lab)
    page.wait_for_function("() => window.jupyterapp !== undefined")
    page.locator(".jp-NotebookPanel .jp-CodeCell").first.wait_for()
    page.evaluate(RUN_ALL)
    picture = page.locator("img.widget-image").first
    picture.wait_for()
    picture.scroll_into_view_if_needed()
    pictures = [_content(picture)]
    handle = page.locator(".noUi-handle").first
    handle.focus()
    handle.press("ArrowLeft")
    pictures.append(_changed(page, picture, pictures[-1]))
    page.get_by_role("button", name="Apply pass").click()
    pictures.append(_changed(page, picture, pictures[-1]))
    assert len(set(pictures)) == 3
    assert all(content.startswith("137,80,78,71") for content in pictures), "not PNG files"


def _content(picture) -> str:
    """The bytes of the picture that the page shows, as text."""
    return picture.evaluate(
        "async image => new Uint8Array(await (await fetch(image.src)).arrayBuffer()).join()"
    )


def _changed(page, picture, before: str) -> str:
    """The picture's content once it is another than `before`."""
    for _ in range(150):
        content = _content(picture)
        if content != before:
            return content
        page.wait_for_timeout(200)
    raise AssertionError("the picture did not change within 30 seconds")

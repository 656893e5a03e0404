"""Where things live. Everything the suite writes is below the project root.

The root is the clone that this file lies in, or the folder that the environment variable
COMPILERDREAM_ROOT names.
"""

import os
from pathlib import Path

ROOT = Path(os.environ.get("COMPILERDREAM_ROOT") or Path(__file__).resolve().parents[2]).resolve()
CACHE = ROOT / ".cache"
SITE_DATA = CACHE / "site"
OUTPUTS = ROOT / "outputs"
CONF = ROOT / "conf"
NOTEBOOKS = ROOT / "notebooks"
PRETRAINED = Path(__file__).parent / "pretrained"  # agents that come with the suite


def write_whole(path: Path, text: str) -> None:
    """Write a text file so that a kill leaves the new content or the old, never a part."""
    partial = path.with_name(f".{path.name}.partial")
    partial.write_text(text, encoding="utf-8")
    os.replace(partial, path)

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

"""What every test shares: caches and settings stay inside the project; long files begin first."""

from compilerdream.runner.inside import settle

settle()

# Files are handed out whole, so one that begins last and takes long would keep one core waiting.
LONG = ("test_train.py", "test_agent.py", "test_workers.py", "test_sweep.py", "test_finishing.py",
        "test_browser.py", "test_optimize.py", "test_evaluation.py")  # fmt: skip


def pytest_collection_modifyitems(items):
    """Order tests by files, the LONG ones first, else as they were."""
    place = {name: index for index, name in enumerate(LONG)}
    items.sort(key=lambda item: place.get(item.path.name, len(LONG)))

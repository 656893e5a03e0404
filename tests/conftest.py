"""What every test shares: caches and settings stay inside the project."""

from compilerdream.runner.inside import settle

settle()

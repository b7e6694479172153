"""The engines, each in earnest: `pip install -e ".[engines]" && pytest tests/engines`. Offline, on loopback alone."""

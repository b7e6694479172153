"""``python -m cleannews``."""

import sys

from cleannews.cli import main

if __name__ == "__main__":
    sys.exit(main())

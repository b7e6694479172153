"""``python -m cleannews``."""

import sys

from cleannews.cli import main

sys.exit(main())

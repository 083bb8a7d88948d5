"""``python -m pinagent_desktop``."""

import sys

from pinagent_desktop.main import main

if __name__ == "__main__":
    sys.exit(main())

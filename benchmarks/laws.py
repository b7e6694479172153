"""The laws over corpora: every text of each file (or the first N).

usage: python benchmarks/laws.py FILE.jsonl.gz [FILE.jsonl.gz …] [--limit N]
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.laws import check_laws


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("file", nargs="+")
    cli.add_argument("--limit", type=int)
    a = cli.parse_args()
    broken = 0
    for path in a.file:
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            texts = [json.loads(line)["text"] for line in stream]
        step = max(1, len(texts) // a.limit) if a.limit else 1
        texts = texts[::step][: a.limit]
        for number, text in enumerate(texts):
            try:
                check_laws(text)
            except AssertionError as error:
                broken += 1
                print(f"{path}: text {number * step}: {str(error)[:500]}")
        print(f"{path}: {len(texts)} texts, {broken} broken so far")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()

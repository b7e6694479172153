"""Two thousand documents of our own making, the same in every run, and what a plain loop makes of them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import pyarrow as pa

from cleannews import Cleaner, Explanation, default_cleaner
from cleannews.examples import read_marks
from cleannews.news import default_pack
from tests.prose import ARTICLES, LOOKALIKES

COUNT = 2000

HOSTILE = (
    "",
    " \n\t\n ",
    "\0",
    "A\0B\rC\r\nD\x85E\u2028F",
    "\ufeffIt rained.\r\rREAD MORE: Ten ways to stay dry\r",
    "👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301\u0301\u0301 🇬🇧",
    "READ MORE: Ten ways to stay dry",
    "It rained.\n12345\nIt stopped.",
    "It rained in the cafÃ© &amp; the â€œbarâ€\x9d.\n\nREAD MORE: Ten ways to stay dry",
    "<p>It rained.</p><p>READ MORE: Ten ways to stay dry</p>",
    "\u202eIt rained\u202c \u200b\xad.",
    "NULL",
    "nan",
    '"quoted", and \\n escaped\ttabbed',
)


@cache
def documents() -> tuple[dict[str, Any], ...]:
    """Documents with ``id``, ``text``, ``url``, ``language``; the last three may be None."""
    dice = random.Random(6)
    return tuple(
        {"id": i, "text": text, "url": url, "language": language} for i, (text, url, language) in enumerate(_made(dice))
    )


def _made(dice: random.Random) -> Iterator[tuple[str | None, str | None, str | None]]:
    examples: dict[str, list[tuple[str, str | None]]] = {}
    for rule in default_pack().rules:
        host = rule.scope.hosts[0] if rule.scope.hosts else None
        examples.setdefault(rule.id.partition("/")[0], []).extend(
            (read_marks(example)[0], host and f"https://www.{host}/news/1") for example in rule.removes
        )
    languages = [language for language in ARTICLES if language in examples]
    assert len(languages) >= 20
    hosts = [name for name in examples if "." in name]
    for i in range(COUNT):
        language = languages[i % len(languages)]
        if i % 40 == 7:
            yield None, None, language
        elif i % 20 == 3:
            yield dice.choice(HOSTILE), None, None
        elif i in (500, 1000):  # a megabyte in one line
            yield ARTICLES[language].replace("\n", " ") * (1_000_000 // len(ARTICLES[language]) + 1), None, language
        elif i == 1500:  # a megabyte in many
            yield "\n\n".join([ARTICLES[language], dice.choice(examples[language])[0]] * 2500), None, language
        else:
            paragraphs = ARTICLES[language].split("\n\n")
            url = None
            for _ in range(dice.randrange(5)):
                example, url = dice.choice(examples[dice.choice([language, language, "any", dice.choice(hosts)])])
                paragraphs.insert(dice.randrange(len(paragraphs) + 1), example)
            paragraphs.insert(dice.randrange(len(paragraphs) + 1), dice.choice([*LOOKALIKES, "12345", "🌧️"]))
            yield dice.choice(["\n\n", "\n", "\r\n"]).join(paragraphs), url, dice.choice([language, None])


def table() -> pa.Table:
    """The documents as a table."""
    kinds = {"id": pa.int64(), "text": pa.string(), "url": pa.string(), "language": pa.string()}
    return pa.Table.from_pylist(list(documents()), schema=pa.schema(kinds))


@cache
def explained(
    cleaner: Cleaner | None = None, url: bool = True, language: bool = True
) -> tuple[Explanation | None, ...]:
    """What a plain loop makes of the documents, told of their addresses and languages or not."""
    explain = (cleaner or default_cleaner()).explain
    known = None if url and language else explained(cleaner)
    found: list[Explanation | None] = []
    for i, doc in enumerate(documents()):
        told = doc["url"] if url else None, doc["language"] if language else None
        if doc["text"] is None:
            found.append(None)
        elif known and told == (doc["url"], doc["language"]):
            found.append(known[i])
        else:
            found.append(explain(doc["text"], url=told[0], language=told[1]))
    return tuple(found)


def ledgers(explanations: tuple[Explanation | None, ...]) -> list[list[dict[str, Any]] | None]:
    """The removals, as every engine's column has them."""
    return [
        None
        if one is None
        else [{"start": r.start, "end": r.end, "category": r.category, "rule": r.rule} for r in one.removals]
        for one in explanations
    ]

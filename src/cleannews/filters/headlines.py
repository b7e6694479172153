"""Headlines of other articles without a label above them, told by their company."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from cleannews.filters.finder import finder
from cleannews.filters.heads import are_titled, has_fact, is_titled
from cleannews.filters.labels import is_announced
from cleannews.filters.later import later
from cleannews.filters.outline import is_prose, outline
from cleannews.shape import names_inside, words_in
from cleannews.text import Document, Line

_BELOW = re.compile("(?<=p)(?:tp|t|b|o|s)")  # in an outline
_QUOTES = "\"“”„«»'‘"
_MARK = later(r"[-•*–—·▪►>‣▶|]|(?:\d{1,2}|\p{Lu})[.)]\s")
_BULLET = regex.compile(r"[-•*▪►] ")
_RANGE = later(r"\d{4} ?[|–-] ?\d|^\d{4}$|^(?:19|20)\d\d ")


@finder("related")
def headline_list(doc: Document) -> Iterator[Line]:
    r"""Three headlines or more below the last paragraph, with the names and dates between them, and nothing else.

    The article above must be prose with few lists: what ends in a list may itself be one. No lists with marks (unless
    all Have Capitals), prices,
    years or keys; no line that begins small, as in prose broken by hand; no script without capitals, where a headline
    has no sign of its own. Fewer than six headlines must be Written Like This, or have names and dates between them.

    >>> article = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n" * 7
    >>> text = article + ("Farmer near Upton finds Roman coins in a Field\nMary Oak\n" * 3).strip()
    >>> len(list(headline_list(Document(text))))
    6
    """
    kinds = outline(doc)
    first = len(kinds.rstrip("tbc"))
    if not 4 < first <= len(kinds) - 3 or kinds[first - 1] != "p" or not is_prose(kinds[2:first]):
        return
    run = [line.text for line in doc.lines[first:]]
    heads = [text for text, kind in zip(run, kinds[first:], strict=True) if kind == "t"]
    if len(run) == len(heads) == sum(_BULLET.match(text) is not None and is_titled(text[2:]) for text in run):
        run = heads = [text[2:] for text in run]
    sure = _sure(run, heads)
    titled = are_titled(sure)
    if sum(map(words_in, sure)) < (5 if titled else 7) * len(sure) or is_announced(doc, first, len(run)):
        return
    if sure and (titled or len(sure) > 5 or 2 * kinds.count("b", first) >= len(sure)):
        yield from doc.lines[first:]


def _sure(run: list[str], heads: list[str]) -> list[str]:
    """The lines that are headlines for certain, if they are three and nearly all that might be; or none."""
    if any(_MARK.match(text) or _RANGE.search(text) for text in run):
        return []
    if any(text[0].islower() and not (len(text) < 30 and any(map(str.isdigit, text))) for text in run):
        return []
    heads = [text for text in heads if text[0] not in _QUOTES and text[-1] != "?"]
    sure = [text for text in heads if _is_headline(text)]
    keys = [text[: text.find(":")] for text in run if 0 < text.find(":") < 40]
    if len(sure) < 3 or 4 * len(sure) < 3 * len(heads) or len(run) > 3 * len(sure):
        return []
    if len(set(keys)) < len(keys) or len(keys) > len(sure) // 2 + 1 or any(key.isupper() for key in keys[1:]):
        return []
    return sure


def _is_headline(text: str) -> bool:
    return words_in(text) > 4 and names_inside(text) and not _MARK.match(text) and not has_fact(text)


@finder("related")
def capital_headline(doc: Document) -> Iterator[Line]:
    r"""Two lines or more of nine words in capitals, each between two paragraphs: links. Sub-headings are shorter.

    >>> para = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> link = "MAYOR OF AVON RESIGNS AFTER VOTE ON BRIDGE, CALLS DEBATE A DISGRACE\n"
    >>> text = para * 3 + link + para + "IN THE HALL\n" + para * 2 + link + para
    >>> [text[mark.start:mark.end][:21] for mark in capital_headline(Document(text))]
    ['MAYOR OF AVON RESIGNS', 'MAYOR OF AVON RESIGNS']
    """
    long, short, lines = [], 0, doc.lines
    for match in _BELOW.finditer(outline(doc), 1):
        line = lines[match.start()]
        if line.text.isupper() and len(line.text) > 12:
            link = words_in(line.text) > 8 and match[0] == "tp" and line.text[-1] != "?" and line.text[0] not in _QUOTES
            if link and 2 * sum(map(str.isupper, line.text)) > len(line.text):
                long.append(line)
            else:
                short += 1
    if len(long) > 1 and short <= len(long):
        yield from long

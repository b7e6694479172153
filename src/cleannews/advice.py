"""What an article on accounts, consent or newsletters may say of its own, which elsewhere is a button or a notice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from cleannews.filters.outline import outline
from cleannews.filters.words import is_on_topic
from cleannews.shape import words_in
from cleannews.text import Document, Removal

MINE = frozenset(("signup", "legal", "interface"))
WORDS, LONGEST = 6, 60  # of a sub-heading, at most; of any line
_PROSE = {WORDS: re.compile("[ps]{2}"), LONGEST: re.compile("[ps]")}  # what stands around it, in an outline
_TOGETHER = {WORDS: 1, LONGEST: 2}  # lines, at most
# What an article's headline names that quotes and explains whole notices.
_NOTICES = re.compile(
    r"newsletter|cookie|paywall|bezahlschranke|copyright|urheberrecht|unsubscri|abbestell|désabonn|infolettre|bolet[ií]n"
    "|nyhetsbrev|nyhedsbrev|nieuwsbrie|ciastecz|рассылк|ニュースレター|クッキー|뉴스레터|쿠키|privacy polic"
    "|datenschutzerklärung"
)
# What the headline names of one whose sub-headings may be buttons' words, besides the topics of `notices.toml`.
_BUTTONS = re.compile("facebook|instagram|tiktok|twitter|telegram|whatsapp|privacy|datenschutz")


def leave_own(doc: Document, marks: list[Removal]) -> list[Removal]:
    r"""The marks, less those of lines that are an article's own, as it is on such things.

    Lines between two that stay: a few words between sentences under a headline on passwords or apps; whatever one or
    two lines say under one on newsletters, cookies, copyright.

    >>> from cleannews import clean
    >>> advice = "Take your time to read it.\nPrivacy policy\nIt has 14,000 words."
    >>> clean("What the new cookies do\n" + advice) == "What the new cookies do\n" + advice
    True
    >>> clean("What the new bridge does\n" + advice)
    'What the new bridge does\nTake your time to read it.\nIt has 14,000 words.'
    """
    if not any(map(_may_be_own, marks)):
        return marks
    lines, kinds = doc.lines, outline(doc)
    gone = _marked(doc, marks)
    head = next((i for i, its in enumerate(gone) if not its), None)
    most = None if head is None or kinds[head] == "p" else _words_of_its_own(lines[head].text)
    if head is None or not most:
        return marks
    left: set[int] = set()
    for start, end in _runs(gone):
        around = _PROSE[most].search(kinds[start - 1 : start] + kinds[end : end + 1])
        if head + 1 < start and end < len(lines) and around and end - start <= _TOGETHER[most]:
            left |= {line.start for line in lines[start:end] if words_in(line.text) <= most}
    return [mark for mark in marks if not (mark.start in left and _may_be_own(mark))] if left else marks


def _may_be_own(mark: Removal) -> bool:
    """Whether a language's rule made it, or the filter for notices; a publisher's own template is no article's line."""
    pack, _, name = mark.rule.partition("/")
    return mark.category in MINE and "." not in pack and (pack != "filters" or name.startswith("notice"))


def _runs(gone: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where lines that have a mark begin and end."""
    place = 0
    for its, run in groupby(gone):
        start, place = place, place + len(list(run))
        if its:
            yield start, place


def _marked(doc: Document, marks: Sequence[Removal]) -> list[bool]:
    """Which lines have a mark on them, even on a part of them."""
    gone = [False] * len(doc.lines)
    at = 0  # all lines above it are told
    for mark in sorted(marks):
        while at < len(gone) and doc.lines[at].end <= mark.start:
            at += 1
        while at < len(gone) and doc.lines[at].start < mark.end:
            gone[at] = True
            at += 1
    return gone


def _words_of_its_own(headline: str) -> int:
    """How many words a line of the article may have that looks like the site's."""
    text = " " + headline.lower().replace("-", " ")
    if _NOTICES.search(text):
        return LONGEST
    return WORDS if _BUTTONS.search(text) or is_on_topic(text) else 0

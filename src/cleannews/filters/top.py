"""Above the first paragraph: who wrote it, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from cleannews.filters.finder import finder
from cleannews.filters.later import later
from cleannews.filters.outline import outline
from cleannews.shape import is_sentence
from cleannews.text import Document, Line

STANDFIRST = 250  # characters, at most
LINE = 100  # characters of a line of names and dates, at most
CRUMBS = 180  # characters of the way to an article, at most
DEPTH = 10  # lines in which the block above an article is looked for; the longest seen has eight

_PARTICLE = r"(?:(?:de la|de los|van der|van den|von der|de|del|della|da|di|dos|du|von|van|der|den|el|al|bin|le|la) )?"
_NAME = later(rf"\p{{Lu}}(?:\.|[\p{{L}}’'-]+)(?: {_PARTICLE}\p{{Lu}}(?:\.|[\p{{L}}’'-]+)){{1,3}}")
_WHEN = regex.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d ?min|\b\d{1,2}[./]\d{1,2}[./]\d\d")
_DIGIT = re.compile(r"\d")  # quicker to say no
_LIFE = regex.compile(r"\d{4} ?[-–] ?\d{4}")
_MONTH = (
    r"(?:jan|feb|fev|fév|mar|mär|mrz|mrt|apr|avr|abr|may|mai|maj|mag|mei|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|"
    r"okt|ott|out|nov|dec|dez|déc|dic|des|ene|gen)\p{L}{0,7}\.?"
)
_DATE = later(
    rf"(?:\p{{L}}{{2,13}}\.?,? )?(?:\d{{1,2}}(?:st|nd|rd|th|er|\.)?(?: de)?[ -]{_MONTH},?(?: de)?[ -]|"
    rf"{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? )(?:19|20)\d\d|(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?|"
    r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? \p{Lu}{2,4}",
    regex.I,
)


@finder("byline")
def author_name(doc: Document) -> Iterator[Line]:
    r"""A name alone beside the date, the hour or the minutes to read, between the headline and the first paragraph.

    >>> text = "Council keeps the bridge\nMary Oak\n3 May 2024\n" + "The council voted to keep the old bridge. " * 3
    >>> [text[mark.start:mark.end] for mark in author_name(Document(text))]
    ['Mary Oak']
    """
    lines = doc.lines
    above = len(outline(doc)[:DEPTH].partition("p")[0])
    for i in range(1, min(above, len(lines) - 1)):
        text = lines[i].text
        name = 5 < len(text) <= 40 and not text.isupper() and _NAME.fullmatch(text)
        if name and (is_when(lines[i - 1].text) or is_when(lines[i + 1].text)):
            yield lines[i]


def is_when(text: str) -> bool:
    """Whether a line tells a year, an hour or the minutes to read, and is no sentence.

    >>> is_when("Updated 3 May 2024"), is_when("It rained at 12:30.")
    (True, False)
    """
    return len(text) < 70 and bool(_WHEN.search(text)) and not _LIFE.search(text) and not is_sentence(text)


@finder("byline")
def bare_date(doc: Document) -> Iterator[Line]:
    r"""The day of publication alone on a line above the first paragraph or below a standfirst, the text's only one.

    More of them are the sub-headings of a chronicle, or say when each piece of a transcript was broadcast.

    >>> text = "Council keeps the bridge\n3 May 2024\n" + "The council voted to keep the old bridge. " * 3
    >>> [text[mark.start:mark.end] for mark in bare_date(Document(text))]
    ['3 May 2024']
    >>> list(bare_date(Document(text + "\n5 May 2024")))
    []
    """
    kinds = outline(doc)[:DEPTH]
    first = head = kinds.find("p")
    if first < 0:
        return
    if len(doc.lines[first].text) <= STANDFIRST:
        second = kinds.find("p", first + 1)
        head = second if second > 0 else len(kinds)
    if any(map(_is_date, doc.lines[:head])):
        dates = [line for line in doc.lines if _is_date(line)]
        if len(dates) == 1:
            yield from dates


def _is_date(line: Line) -> bool:
    text = line.text
    return 9 < len(text) < 34 and _DIGIT.search(text) is not None and _DATE.fullmatch(text) is not None


_MONTHS = (  # those above, Polish, Turkish, Czech, Icelandic and Indonesian ones, and any word that is not Latin
    rf"(?:(?i:{_MONTH}|(?:sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|led|úno|bře|dub|"
    r"kvě|čer|srp|zář|říj|pro|jún|júl|ágú|maí|okt|agu)\p{L}{0,9})|(?!\p{Latin})\p{L}{3,10})"
)
_DAY = (
    r"(?:(?:19|20)\d\d ?[-/.] ?\d\d?[-/.] ?\d\d?|\d\d?[./-] ?\d\d?[./-] ?(?:20)?\d\d|"
    rf"\d\d?(?:st|nd|rd|th|\.)?[ -](?:de )?{_MONTHS}\.?,?[ -](?:de )?(?:19|20)\d\d|"
    rf"{_MONTHS}\.? \d\d?(?:st|nd|rd|th)?,? (?:19|20)\d\d|(?:19|20)\d\d年\d\d?月\d\d?日)"
)
_HOUR = (
    r"(?:\d\d?[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:Uhr|h|hrs|[Mm]in)\b\.?)?(?: (?:\p{Lu}{2,4}(?:[+-]\d)?)\b)?|\d\d?h\d\d|"
    r"\d{1,3} [Mm]in(?:s|\.|utes?|uten)?(?: read)?\b)"
)
_TIMES = later(rf"(?<![\w.:/-])(?:{_DAY}|{_HOUR})(?![\w'’%])")
_GIVEN = later(_DAY)
_FACT = regex.compile(r"\p{Lu}[^:]{2,25}: \S")
_QUOTED = regex.compile(r"[@#]|^—|:$")
_BY = frozenset(("by", "von", "par", "por", "di", "av", "af", "door"))
_NO_NAME = regex.compile(r"[\W\d]+")
_APART = later(r"[,|/•·–—()]| - ")


@finder("byline")
def dated_line(doc: Document) -> Iterator[Line]:
    r"""A line of dates and hours above the first paragraph, with the names and labels among them and nothing else.

    >>> text = "Council keeps the bridge\nMary Oak / Avon Mail / 3 May 2024, 17:07\n" + "The council voted on it. " * 4
    >>> [text[mark.start:mark.end] for mark in dated_line(Document(text))]
    ['Mary Oak / Avon Mail / 3 May 2024, 17:07']
    """
    top = doc.lines[: top_of(doc)]
    found = [line for i, line in enumerate(top) if _is_dated(line.text, headline=i == 0)]
    # A list of facts: "Publisher: …", "Release: 3 May 2024".
    if found and sum(_FACT.match(line.text) is not None for line in top if line not in found) > 2:
        return
    if found and sum(_is_dated(line.text, headline=False) for line in doc.lines) <= len(found) + 1:
        yield from found


def top_of(doc: Document) -> int:
    r"""How many lines there are above the first paragraph that is no standfirst; none if there is no paragraph.

    >>> top_of(Document("Council keeps the bridge\nMary Oak\n" + "The council voted to keep the old bridge. " * 7))
    2
    """
    top: int | None = doc.__dict__.get("_top")
    if top is None:
        kinds = outline(doc)[:DEPTH]
        first = kinds.find("p")
        if first >= 0 and len(doc.lines[first].text) <= STANDFIRST:
            first = max(first, kinds.find("p", first + 1))
        top = doc.__dict__["_top"] = max(first, 0)
    return top


def _is_dated(text: str, headline: bool) -> bool:
    """Whether a line has a day, and what stands between its dates and hours leads to one or is a name."""
    if not 6 < len(text) <= LINE or not _DIGIT.search(text) or _GIVEN.search(text) is None:
        return False
    if _QUOTED.search(text):
        return False
    *leading, trailing = _TIMES.sub("\0", text).split("\0")
    parted = [_APART.split(part.rstrip(", ")) for part in leading]
    labels = [parts[-1].split() for parts in parted]
    names = " , ".join([piece for parts in parted for piece in parts[:-1]] + _APART.split(trailing)).split()
    if not leading or len(names) > 12 or any(len(label) > 4 for label in labels):
        return False
    strokes = text.count("|") > 1
    sure = strokes or len(_TIMES.findall(text)) > 1 or text.split()[0].lower() in _BY
    if headline and not sure and (len(_NO_NAME.sub("", "".join(names))) > 1 or sum(map(len, labels)) > 1):
        return False
    return strokes or all(map(_may_be_named, names, ["", *names]))


def _may_be_named(word: str, before: str) -> bool:
    return word[0].isupper() or not word.isalpha() or word in _BY or before.lower() in _BY


_STEP = regex.compile(r" ?[»›→] ?| [>/] ")
_SIGNS = ("»", "›", "→", " > ", " / ")  # of which each step has one
_PLACE = later(r"[\p{Lu}\p{Lo}][\p{L}\p{M}&.’'-]*(?: [\p{L}\p{M}&.’'-]+){0,2}")


@finder("interface")
def breadcrumb(doc: Document) -> Iterator[Line]:
    r"""The way from a site's front page to the article, on a line above the first paragraph: sections between arrows.

    >>> text = "Home » Local » Council keeps the bridge\nCouncil keeps the bridge\n" + "The council voted on it. " * 4
    >>> [text[mark.start:mark.end] for mark in breadcrumb(Document(text))]
    ['Home » Local » Council keeps the bridge']
    """
    for line in doc.lines[: top_of(doc)]:
        if _is_way(line.text):
            yield line


def _is_way(text: str) -> bool:
    if len(text) > CRUMBS or not any(map(text.__contains__, _SIGNS)) or is_sentence(text.rstrip('…»”“"')):
        return False
    steps = [step for step in _STEP.split(text) if step]
    places = steps if "/" in text else steps[:-1]
    return len(steps) > 2 and all(map(_PLACE.fullmatch, places))

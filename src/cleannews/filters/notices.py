"""Notices in which a site speaks to its reader: of subscriptions, consent, accounts, comments, browsers, errors.

No wording is known here. A line is a notice if much of it is what such lines are made of (`cues`), and if the article
is not about the same.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import regex

from cleannews.filters.cues import Evidence, evidence_in, is_cue
from cleannews.filters.finder import finder
from cleannews.filters.outline import LINES, outline, texts
from cleannews.filters.words import is_on_topic
from cleannews.text import Document, Line

SURE, LIKELY, FAINT = 4, 2, 1  # points; four are needed, of which standing below or above the article gives two
NEEDED = 4
BODY = 300  # bytes of the article itself, at least
MOST = 60  # notices in a text, of which the most in a scraped article are 42: each is compared with all of its lines
GAP = 2  # lines between two notices below the article that go with them
BRIEF = 160  # characters of such a line, at most
OFTEN = 2  # lines of the article that speak of the same
LEAD = 2  # lines of the article that say what it is about
_ITEM = regex.compile(r"[-•·*–]|\(?\d{1,2}[.)]")  # of a list
_PRICE = regex.compile(r"[$€£]\s?\d|\d\s?[€£$]")
_TIME = regex.compile(r"\d[:.]\d\d")
_NAME = regex.compile(r"(?<=[\w,] )\p{Lu}\w{3,}")


@finder("signup")
def notice_signup(doc: Document) -> Iterator[Line]:
    r"""A line in which the site offers its reader a newsletter, an app, a subscription.

    >>> article = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n" * 4
    >>> text = article + "Would you like our newsletter in your inbox? Subscribe here and you will receive it at six."
    >>> [text[mark.start:mark.end] for mark in notice_signup(Document(text))]
    ['Would you like our newsletter in your inbox? Subscribe here and you will receive it at six.']
    """
    return _of(doc, "signup")


@finder("legal")
def notice_legal(doc: Document) -> Iterator[Line]:
    r"""A line in which the site tells its reader of consent, of cookies, of its terms, of the rules for comments.

    >>> article = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n" * 4
    >>> text = article + "You can withdraw your consent at any time, as our privacy policy explains."
    >>> [text[mark.start:mark.end] for mark in notice_legal(Document(text))]
    ['You can withdraw your consent at any time, as our privacy policy explains.']
    """
    return _of(doc, "legal")


@finder("interface")
def notice_interface(doc: Document) -> Iterator[Line]:
    r"""A line in which the site tells its reader what to do with an account, a browser, a form.

    >>> article = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n" * 4
    >>> text = article + "We could not find that username. Please check your spelling or reset your password."
    >>> [text[mark.start:mark.end] for mark in notice_interface(Document(text))]
    ['We could not find that username. Please check your spelling or reset your password.']
    """
    return _of(doc, "interface")


def _of(doc: Document, category: str) -> Iterator[Line]:
    found: list[tuple[Line, str]] | None = doc.__dict__.get("_notices")
    if found is None:
        found = doc.__dict__["_notices"] = list(_notices(doc))
    return (line for line, its in found if its == category)


def _notices(doc: Document) -> Iterator[tuple[Line, str]]:
    """Lines that are notices, with their categories."""
    lines = doc.lines
    if len(lines) > LINES:
        return
    evidence: dict[int, Evidence] = {}
    grades: dict[int, int] = {}
    for i, found in enumerate(map(evidence_in, texts(doc))):
        if found and (grade := _grade(lines[i].text, found)):
            evidence[i], grades[i] = found, grade
            if len(grades) > MOST:
                return
    if not grades:
        return
    kinds = outline(doc)
    body = [i for i, kind in enumerate(kinds) if kind == "p" and i not in grades]
    body = body or [i for i, kind in enumerate(kinds) if kind == "s" and i not in grades]
    if sum(len(lines[i].text.encode("utf-8", "surrogatepass")) for i in body[:BODY]) < BODY:  # each has one at least
        return
    first, last = body[0], body[-1]
    hopeful = [i for i in grades if _points(i, grades, first, last) >= NEEDED and not (i == 0 and kinds[0] in "tb")]
    if not hopeful:
        return
    alone = {i for i, grade in grades.items() if grade < SURE and not {i - 1, i + 1} & grades.keys()}
    article = [i for i, kind in enumerate(kinds) if _is_article(kind, i not in grades, i in alone, first <= i <= last)]
    said = _spelt([lines[i].text for i in article])  # none of them is hopeful: what is alone inside is not
    every = frozenset().union(*(evidence[i].things for i in grades))
    most = max(OFTEN, len(article) / 3)
    if sum(map(bool, _counts(every, said, most))) >= most:
        return
    unmoved = [i for i in hopeful if evidence[i].house or evidence[i].kind]
    if len(unmoved) < len(hopeful) and _is_advice(every, _lead(lines, kinds, grades, said)):
        hopeful = unmoved
    around = [0, 1, *(i for i in range(max(2, first), last + 1) if grades.get(i, 0) < SURE)]
    chosen: dict[int, str] = {}
    for i in hopeful:
        if not _is_topic(evidence[i], said) and (evidence[i].house or not _is_named(lines, i, around)):
            chosen[i] = evidence[i].category
    chosen |= {
        k: chosen[i] for i, j in _gaps(chosen, last) for k in range(i + 1, j) if _is_bit(lines[k].text, kinds[k])
    }
    for i, category in chosen.items():
        yield lines[i], category


def _points(number: int, grades: Mapping[int, int], first: int, last: int) -> int:
    """How likely a line is a notice, where it stands: outside of the article, or beside another."""
    beside = max(grades.get(number - 1, 0), grades.get(number + 1, 0))
    return grades[number] + 2 * (not first < number < last) + (beside >= LIKELY) + (beside == SURE)


def _gaps(chosen: Iterable[int], last: int) -> Iterator[tuple[int, int]]:
    """Pairs of notices below the article with a line or two between them."""
    below = sorted(i for i in chosen if i > last)
    return ((i, j) for i, j in pairwise(below) if 1 < j - i <= GAP + 1)


def _is_bit(text: str, kind: str) -> bool:
    """Whether a line between two notices may be a button or a field's name: no sentence, and no live blog's time."""
    return kind not in "ps" and len(text) < BRIEF and not _TIME.search(text)


def _grade(text: str, found: Evidence) -> int:
    """How likely a line is a notice: ``SURE``, ``LIKELY``, ``FAINT``, or 0."""
    things, acts, share = len(found.things), found.acts, found.share
    every = things + acts + len(found.others)
    if found.report > max(0, things - 1) // 2 or every < 2 or _ITEM.match(text) or text[-1] == ":":
        return 0
    if text.count("(") != text.count(")"):  # half a line
        return 0
    spoken = found.voices or found.begins
    courted = things > 1 or found.house or found.begins or found.voices > 1
    if things and things + acts > 1 and every > 2 and spoken and courted and share >= 0.3:
        return SURE
    if things and found.house and found.voices > 1 and share >= 0.3:
        return SURE
    if every > 3 and share >= 0.42 and (things > 1 or (things and acts and found.voices and courted)):
        return SURE
    if _PRICE.search(text):
        return 0
    if spoken and (share >= 0.22 if things else every > 2 and acts and share >= 0.3):
        return LIKELY
    if share >= 0.17 and (things > 2 or (things > 1 and spoken)):
        return LIKELY
    if share >= 0.4 and (things > 1 or found.voices or (things and every > 2 and share >= 0.5)):
        return LIKELY
    return FAINT if share >= 0.33 else 0


def _is_article(kind: str, plain: bool, alone: bool, inside: bool) -> bool:
    """Whether a line is the article's own: a paragraph; in its midst a sentence, or what may be a notice, but alone."""
    return (plain and (kind == "p" or (inside and kind == "s"))) or (alone and inside and kind == "p")


def _spelt(some: Iterable[str]) -> str:
    """Lines in small letters, with a blank before each word; ASCII ones are quicker one by one."""
    return " " + "\n ".join([text.lower() for text in some]).replace("-", " ")


def _lead(lines: Sequence[Line], kinds: str, grades: Container[int], said: str) -> str:
    """The headline, if the text begins with one, and the first lines of the article."""
    first = said.split("\n", LEAD)[:LEAD]
    return "\n".join([_spelt([lines[0].text]), *first] if kinds[0] in "tso" and 0 not in grades else first)


def _is_advice(things: Iterable[str], lead: str) -> bool:
    """Whether the article is on such things as it would advise its readers on, in lines that look like notices."""
    return any(_counts(things, lead)) or is_on_topic(lead)


def _is_topic(found: Evidence, said: str) -> bool:
    """Whether the article speaks of the same: of two of the things in one line, or of one in some lines."""
    counts = _counts(found.things or found.others, said, OFTEN)
    return sum(map(bool, counts)) >= OFTEN or max(counts, default=0) >= OFTEN


def _counts(things: Iterable[str], said: str, least: float = 1) -> list[int]:
    """How many of the things each line speaks of; nothing if all of them together are less than so many."""
    times = {word: said.count(word) for word in [f" {thing.replace('_', ' ')}" for thing in things]}
    if sum(times.values()) < least:
        return []
    words = [word for word, number in times.items() if number]
    return [sum(word in text for word in words) for text in said.split("\n")]


def _is_named(lines: Sequence[Line], number: int, around: Iterable[int]) -> bool:
    """Whether a name in the line is also in the headline, or in some lines around it."""
    names = {name for name in _NAME.findall(lines[number].text) if not is_cue(name)}
    if not names:
        return False
    return sum(1 + (i < 2) for i in around if i != number and any(name in lines[i].text for name in names)) >= OFTEN

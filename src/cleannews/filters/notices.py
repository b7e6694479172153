"""Notices in which a site speaks to its reader: of subscriptions, consent, accounts, comments, browsers, errors.

No wording is known here. A line is a notice if much of it is what such lines are made of (`cues`), and if the article
is not about the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleannews.blocks import plain
from cleannews.filters.cues import Evidence, evidence_in, is_cue
from cleannews.filters.finder import finder
from cleannews.filters.outline import outline
from cleannews.text import Document, Line

SURE, DENSE, LIKELY, FAINT = 0.3, 0.42, 0.22, 0.2  # share of a line's words that are cues
BODY = 300  # characters of the article itself, at least
OFTEN = 2  # lines of the article that speak of the same
_BULLETS = "-•·*–"
_PRICE = regex.compile(r"[$€£]\s?\d|\d\s?[€£$]")
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
    """Lines that are notices, with their categories; one that is only likely must stand at an end, or beside one."""
    lines = doc.lines
    evidence = {i: found for i, line in enumerate(lines) if (found := evidence_in(line.text))}
    grades = {i: grade for i, found in evidence.items() if (grade := _grade(lines[i].text, found))}
    if not grades:
        return
    kinds = outline(doc)
    body = [i for i, kind in enumerate(kinds) if kind == "p" and i not in grades]
    if sum(len(lines[i].text) for i in body) < BODY:
        return
    first, last = body[0], body[-1]
    said = {i: f" {' '.join(plain(lines[i].text.lower()).split())}" for i in _article(kinds, grades, first, last)}
    for i, grade in grades.items():
        at_end = i < first or i > last
        beside = grades.get(i - 1) == 2 or grades.get(i + 1) == 2
        if grade == 1 and not (at_end or beside) or (i == 0 and kinds[0] in "tb"):
            continue
        others = [text for j, text in said.items() if j != i]
        if not _is_topic(evidence[i], others) and (evidence[i].house or not _is_named(lines, i, grades)):
            yield lines[i], evidence[i].category


def _grade(text: str, found: Evidence) -> int:
    """2: a notice wherever it stands; 1: a notice at the article's ends; 0: none."""
    things, acts, share = len(found.things), found.acts, found.share
    every = things + acts + found.others
    if found.report > max(0, things - 1) // 2 or every < 2 or text[0] in _BULLETS or text[-1] == ":":
        return 0
    spoken = found.voices or found.begins
    if things and things + acts > 1 and every > 2 and spoken and share >= SURE:
        return 2
    if every > 3 and share >= DENSE and (things > 1 or (acts and found.voices)):
        return 2
    if _PRICE.search(text):
        return 0
    if spoken and (share >= LIKELY if things else every > 2 and acts and share >= SURE):
        return 1
    return 1 if things > 2 and share >= FAINT else 0


def _article(kinds: str, grades: dict[int, int], first: int, last: int) -> Iterator[int]:
    """Lines of the article: its sentences, and paragraphs that might be notices but stand in its midst."""
    for i, kind in enumerate(kinds):
        if (kind in "ps" and i not in grades) or (kind == "p" and first < i < last and grades.get(i) == 1):
            yield i


def _is_topic(found: Evidence, said: list[str]) -> bool:
    """Whether the article speaks of the same: two of the things in one line, or one in some lines."""
    things = [f" {thing.replace('_', ' ')}" for thing in found.things]
    counts = [count for text in said if (count := sum(thing in text for thing in things))]
    return len(counts) >= OFTEN or max(counts, default=0) >= OFTEN


def _is_named(lines: Sequence[Line], number: int, grades: dict[int, int]) -> bool:
    """Whether a name in the line is also in the headline, or in some lines of the article."""
    names = {name for name in _NAME.findall(lines[number].text) if not is_cue(name)}
    if not names:
        return False
    around = [i for i in range(len(lines)) if i != number and grades.get(i, 0) < 2]
    return sum(1 + (i < 2) for i in around if any(name in lines[i].text for name in names)) >= OFTEN

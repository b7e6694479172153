"""Who wrote it, known by shape and company: names that the article's own words never speak of.

Whom an article is about is spoken of again, if only by the last name; who wrote it is not. So a name on a line of its
own, at an end of the text, none of whose words stand anywhere else in it, is the author's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleannews.filters.finder import finder
from cleannews.filters.later import later
from cleannews.filters.outline import outline
from cleannews.filters.top import is_when, top_of
from cleannews.text import Document, Line

LINE = 100  # characters of a line of names, at most
BIO = 900  # characters of what is said of an author, at most
PLAIN = 0.97  # of the characters of an English, German or Indonesian text are ASCII, at least
LIVES = 3  # authors told of at a text's end, at most
PARAGRAPHS = 4  # of an article whose end may tell of them, at least

_PARTICLE = r"(?:(?:de la|de los|van der|van den|von der|de|del|della|da|di|dos|du|von|van|der|den|el|al|bin|le|la) )?"
_WORD = r"\p{Lu}(?:\.|\p{Ll}[\p{L}’'-]*|[’']\p{Lu}[\p{L}-]+)"
_NAME = rf"{_WORD}(?: {_PARTICLE}{_WORD}){{1,3}}"
_AND = r"(?:,? (?:and|und|y|et|og|och|en|with|mit|con|avec|&) |, ?| ?/ ?)"
_NAMES = rf"{_NAME}(?:{_AND}(?:{_NAME}|\p{{Lu}}[\p{{L}}-]+)){{0,3}}"
_FROM = r"(?:(?:\p{Lu}\p{Ll}+ )?(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Aa]f|[Dd]oor):? )?"
_ROLE = r"(?: ?[,|•·–-] ?[\p{L}.’' -]{3,40})?"
_CREDIT = later(rf"{_FROM}(?P<who>{_NAMES}){_ROLE}")
_ALONE = later(_NAME)
_WORDS = regex.compile(r"\p{L}{3,}")


@finder("byline")
def unspoken_name(doc: Document) -> Iterator[Line]:
    r"""Names between the headline and the first paragraph, or alone on the last line, that the text speaks of nowhere.

    >>> story = "The council voted to keep the old bridge. " * 3
    >>> text = "Council keeps the bridge\nMary Oak and Jo Reed\n" + story
    >>> [text[mark.start:mark.end] for mark in unspoken_name(Document(text))]
    ['Mary Oak and Jo Reed']
    >>> list(unspoken_name(Document("Council keeps the bridge\nMary Oak\n" + story + "“We won,” said Oak.")))
    []
    """
    kinds, lines = outline(doc), doc.lines
    first = kinds.find("p")
    for i in range(1, top_of(doc)):
        beside = i + 1 == first or is_when(lines[i + 1].text) or is_when(lines[i - 1].text)
        if beside and (match := _credit(lines[i].text)) and _is_unspoken(doc, i, match["who"]):
            yield lines[i]
    last = len(lines) - 1
    if last > 3 and kinds[last] == "b" and not kinds[:last].strip("ps") and _is_signature(doc, last):
        yield lines[last]


def _is_signature(doc: Document, number: int) -> bool:
    text = doc.lines[number].text
    return bool(_ALONE.fullmatch(text)) and not _writes_large(doc.text) and _is_unspoken(doc, number, text)


def _writes_large(text: str) -> bool:
    """Whether a text may be of a language whose sub-headings look like names: English, German, Indonesian.

    They have few letters outside of the first 128; those that write so of names alone have more.
    """
    return len(text.encode("ascii", "ignore")) > PLAIN * len(text)


def _credit(text: str) -> regex.Match[str] | None:
    return _CREDIT.fullmatch(text) if 5 < len(text) <= LINE and text[-1] not in ".!?…:;," else None


def _is_unspoken(doc: Document, number: int, who: str) -> bool:
    """Whether none of a name's words stands in another line, written large or small."""
    line = doc.lines[number]
    rest = (doc.text[: line.start] + doc.text[line.end :]).lower()
    return not any(_stands(word, rest) for word in _WORDS.findall(who.lower()))


def _stands(word: str, text: str) -> bool:
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not text[start - 1 : start].isalpha() and not text[end : end + 1].isalpha():
            return True
        start = text.find(word, end)
    return False


@finder("byline")
def author_life(doc: Document) -> Iterator[Line]:
    r"""What the last paragraph says of the author: a name of the byline, that stands nowhere between.

    >>> story = "The council voted to keep the old bridge, as it stands for all.\n" * 3
    >>> text = "Council keeps the bridge\nBy Mary Oak\n" + story + "Mary Oak has written of bridges since 2010."
    >>> [text[mark.start:mark.end] for mark in author_life(Document(text))]
    ['Mary Oak has written of bridges since 2010.']
    """
    lines, kinds = doc.lines, outline(doc)
    last = len(lines) - 1
    if last < 4 or kinds[last] not in "ps" or len(lines[last].text) > BIO:
        return
    for name in _bylines(lines[:5]):
        end = lines[last]
        surname = name.rpartition(" ")[2]
        if name in end.text and doc.text.count(surname) == doc.text.count(surname, end.start) + 1:
            yield end
            return


def _bylines(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        if match := _credit(line.text):
            yield from _ALONE.findall(match["who"])


_CALLED = r"(?:(?!The |Rep|Sen|New |Gov)" + _NAME + ")"
_NO_POST = (  # "is a doubt for the match", "is the only one"
    r"(?!an? (?:\p{L}+ )?(?:doubt|target|contender|suspect|threat|risk|favou?rite|concern|question|agent|victim)\b|"
    r"the (?:first|second|third|only|latest|same|next|most|best|last|\p{L}+est)\b)"
)
_A = r"(?:an?|the|eine?r?|une?|una|uma?|el|la|le|et|\p{Lu}[\p{L}’'-]+(?=[ ,]))"
_IS = r"(?:is|are|ist|sind|es|est|é|è|är|er|jest)"
_DOES = r"(?:writes|covers|teaches|directs|edits|blogs|reports|schreibt|lehrt|leitet|forscht|escribe|écrit)(?! that)"
_OF = r"(?:[\p{L}-]+,? ){1,5}(?:of|at|for|with) "
_LIFE = later(
    rf"(?P<who>{_CALLED})(?:(?:,| and| und| y| et) {_CALLED})*,? (?:\(@\w+\) )?"
    rf"(?:{_IS} {_NO_POST}(?:{_A}|{_OF})|{_DOES} )|"
    rf"(?:[\p{{L}}-]+ ){{0,3}}?(?P<who>{_CALLED})(?:(?:’s|'s)? .*[Ff]ollow (?:him|her|them)\b| {_IS} .*@\w+$)"
)
_TOLD = later(r"\b(?:said|says|told|added|sagte|sagt|dijo|disse|ha detto|a dit)\b|year-old|\d-jährig")


@finder("byline")
def strange_life(doc: Document) -> Iterator[Line]:
    r"""At the text's end, who somebody is that the text has not named before, in one paragraph or up to three.

    >>> text = "The council voted to keep the old bridge, as it has stood there for all of our common lives.\n" * 4
    >>> text += "Mary Oak is a writer in Upton."
    >>> [text[mark.start:mark.end] for mark in strange_life(Document(text))]
    ['Mary Oak is a writer in Upton.']
    """
    lines, kinds = doc.lines, outline(doc)
    if kinds.count("p") < PARAGRAPHS:
        return
    first = last = len(lines)
    while first > 1 and (match := _life(lines[first - 1].text)) and _is_unspoken(doc, first - 1, match["who"]):
        first -= 1
        if last - first > LIVES:
            return
    if kinds.count("p", 0, first) >= PARAGRAPHS:
        yield from lines[first:]


def _life(text: str) -> regex.Match[str] | None:
    match = _LIFE.match(text) if len(text) <= BIO and text[0].isupper() else None
    return match if match and not _TOLD.search(text) else None

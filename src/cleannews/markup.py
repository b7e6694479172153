"""Leftover HTML, as edits. What is not plainly the markup of an article is text, and hostile markup is left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A tag counts as markup only if its name is one of these and it is closed within a bound; all else is text.
BLOCKS = (
    "address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 "
    "h6 header hr html main nav ol p pre section table tbody thead ul"
)
BREAKS = "br li option td th tr"
_INLINE = (
    "a abbr amp-img b big button cite code del em font i iframe img input ins kbd label link mark meta noscript o:p "
    "picture q s samp script select small source span strike strong style sub sup svg time title tt u use var video "
    "wbr head audio embed object param path"
)
_NAMES = "|".join(sorted(set(f"{BLOCKS} {BREAKS} {_INLINE}".split()), key=len, reverse=True))
_TAG = re.compile(rf"<(?:/?(?:{_NAMES})(?:\s[^<>]{{0,2000}})?/?>|!--[^<>]{{0,5000}}-->)", re.IGNORECASE)
_PARAGRAPH = re.compile(rf"</?(?:{BLOCKS.replace(' ', '|')})\b", re.IGNORECASE)
_BREAK = re.compile(rf"</?(?:{BREAKS.replace(' ', '|')})\b", re.IGNORECASE)
_VOID = re.compile(r"<(?:br|hr|img|input|link|meta|source|wbr|embed|param|!--)|/>$", re.IGNORECASE)
# A lone `<s>` may be anything; what closes, has attributes, or is a block or a comment is a page's.
_PLAIN = re.compile(rf"</|<!--|<\S+\s+\w|{_PARAGRAPH.pattern}|{_BREAK.pattern}", re.IGNORECASE)
DEEPEST = 100  # elements inside each other; real pages stay below 60
LEAST_TEXT = 0.05  # share of the characters that is not markup; below it the text is a program's, not an article's
# BeautifulSoup reads 9 MB/s of real pages and far less of dense tags: beyond this many tags a text is not an article.
MOST_TAGS = 20_000
_AMP, _LT = "\ue000", "\ue001"  # private characters stand in, one for one, for what the parser must not read

Edit = tuple[int, int, str]


def edits(text: str) -> Iterator[Edit]:
    """Replace markup by the line breaks it stands for; scripts and styles go with what they hold."""
    if "<" not in text or _AMP in text or _LT in text:
        return
    tags = list(_TAG.finditer(text))
    if not tags or not _is_article(text, tags):
        return
    from bs4 import BeautifulSoup, CData, Comment, Declaration, Doctype, ProcessingInstruction
    from bs4.element import Script, Stylesheet, TemplateString

    guarded = _guard(text, tags)
    unread = (CData, Comment, Declaration, Doctype, ProcessingInstruction, Script, Stylesheet, TemplateString)
    position = gap = 0  # text[gap:position] is markup since the last text that stays
    for string in BeautifulSoup(guarded, "html.parser").find_all(string=True):
        if not string.strip(" \t\n\f\r"):
            continue  # the parser shortens blanks between tags, so they do not stand in the text as it gives them
        position = _skip_to(guarded, str(string), position)
        end = position + len(string)
        if not isinstance(string, unread):
            start = end - len(string.lstrip())
            if "<" in guarded[gap:start]:
                yield gap, start, _separator(guarded[gap:start], edge=gap == 0)
            gap = position + len(string.rstrip())
        position = end
    if "<" in guarded[gap:]:
        yield gap, len(text), ""


def _is_article(text: str, tags: list[re.Match[str]]) -> bool:
    if len(tags) > MOST_TAGS or len(text) - sum(len(tag.group()) for tag in tags) < LEAST_TEXT * len(text):
        return False
    if not any(_PLAIN.search(tag.group()) for tag in tags):
        return False
    depth = deepest = 0
    for tag in tags:
        if tag.group().startswith("</"):
            depth = max(0, depth - 1)
        elif not _VOID.search(tag.group()):
            depth += 1
            deepest = max(deepest, depth)
    return deepest <= DEEPEST


def _guard(text: str, tags: list[re.Match[str]]) -> str:
    """The text with every ``&``, and every ``<`` that is no tag's, out of the parser's sight; the same length."""
    pieces: list[str] = []
    position = 0
    for tag in tags:
        pieces += (text[position : tag.start()].replace("<", _LT), tag.group())
        position = tag.end()
    return "".join((*pieces, text[position:].replace("<", _LT))).replace("&", _AMP)


def _skip_to(guarded: str, string: str, position: int) -> int:
    """Where ``string`` stands, past the tags at ``position``: the parser gives every string as it was written."""
    while not guarded.startswith(string, position):
        if guarded.startswith("<!--", position):
            position += 4  # a comment's own text comes as a string too
            continue
        opens, closes = guarded.find("<", position + 1), guarded.find(">", position)
        if closes < 0:
            raise AssertionError(f"the parser gave a string that the text does not hold: {string[:60]!r}")
        position = closes + 1 if guarded[position] == "<" or not 0 <= opens < closes else opens
    return position


def _separator(gap: str, *, edge: bool) -> str:
    if edge:
        return ""
    if _PARAGRAPH.search(gap):
        return "\n\n"
    blanks = _TAG.sub("", gap)
    if _BREAK.search(gap):
        return "\n\n" if blanks.count("\n") > 1 else "\n"
    return blanks

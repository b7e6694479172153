"""Leftover HTML, as edits. What is not plainly the markup of an article is text, and hostile markup is left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

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
_BLOCKS, _BREAKS = frozenset(BLOCKS.split()), frozenset(BREAKS.split())
_NAMES = _BLOCKS | _BREAKS | frozenset(_INLINE.split())
_VOID = frozenset(("br", "hr", "img", "input", "link", "meta", "source", "wbr", "embed", "param"))
# What may be a tag: whether one knows its name is asked of the few that are closed. No known name has more characters.
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,9}+)(?:\s[^<>]{0,2000})?/?>")
# A lone `<s>` may be anything; what closes, has attributes, or is a block is a page's.
_ATTRIBUTE = re.compile(r"<\S+\s+\w")
DEEPEST = 100  # elements inside each other; real pages stay below 60
LEAST_TEXT = 0.05  # share of the characters that is not markup; below it the text is a program's, not an article's
# BeautifulSoup reads 9 MB/s of real pages and far less of dense tags: beyond this many tags a text is not an article.
MOST_TAGS = 20_000
_AMP, _LT = "\ue000", "\ue001"  # private characters stand in, one for one, for what the parser must not read

Edit = tuple[int, str, str]


def edits(text: str) -> list[Edit]:
    """Replace markup by the line breaks it stands for; scripts and styles go with what they hold."""
    if "<" not in text or _AMP in text or _LT in text:
        return []
    tags = list(islice(_tags(text), MOST_TAGS + 1))
    if not tags or not _is_article(text, tags):
        return []
    from bs4 import BeautifulSoup
    from bs4.element import Script, Stylesheet, TemplateString

    guarded = _guard(text, tags)
    found: list[Edit] = []
    position = gap = 0  # text[gap:position] is markup since the last text that stays
    for string in BeautifulSoup(guarded, "html.parser").find_all(string=True):
        if not string.strip():
            continue  # the parser shortens blanks between tags, so they do not stand in the text as it gives them
        while not guarded.startswith(string, position):  # the parser gives every other string as it was written
            position = guarded.find(">", position) + 1
            if not position:
                return []  # it did not, so nothing here is plain: leave the text
        end = position + len(string)
        if not isinstance(string, (Script, Stylesheet, TemplateString)):
            start = end - len(string.lstrip())
            if "<" in guarded[gap:start]:
                found.append((gap, text[gap:start], _separator(guarded[gap:start], edge=gap == 0)))
            gap = position + len(string.rstrip())
        position = end
    if "<" in guarded[gap:]:
        found.append((gap, text[gap:], ""))
    return found


def comments(text: str) -> Iterator[Edit]:
    """Take out comments that are closed. By plain search: the parser is quadratic in comments that are not."""
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start + 4)) >= 0:
        yield start, text[start : end + 3], ""
        start = text.find("<!--", end + 3)


def _tags(text: str) -> Iterator[re.Match[str]]:
    return (tag for tag in _TAG.finditer(text) if tag[2].lower() in _NAMES)


def _is_article(text: str, tags: list[re.Match[str]]) -> bool:
    if len(tags) > MOST_TAGS or len(text) - sum(len(tag[0]) for tag in tags) < LEAST_TEXT * len(text):
        return False
    plain = False
    depth = deepest = 0
    for tag in tags:
        name = tag[2].lower()
        if tag[1]:
            plain = True
            depth = max(0, depth - 1)
            continue
        plain = plain or name in _BLOCKS or name in _BREAKS or _ATTRIBUTE.match(tag[0]) is not None
        if name not in _VOID and tag[0][-2] != "/":
            depth += 1
            deepest = max(deepest, depth)
    return plain and deepest <= DEEPEST


def _guard(text: str, tags: list[re.Match[str]]) -> str:
    """The text with every ``&``, and every ``<`` that is no tag's, out of the parser's sight; the same length."""
    pieces: list[str] = []
    position = 0
    for tag in tags:
        pieces += (text[position : tag.start()].replace("<", _LT), tag.group())
        position = tag.end()
    return "".join((*pieces, text[position:].replace("<", _LT))).replace("&", _AMP)


def _separator(gap: str, *, edge: bool) -> str:
    if edge:
        return ""
    names = [tag[2].lower() for tag in _tags(gap)]
    if not _BLOCKS.isdisjoint(names):
        return "\n\n"
    breaks = sum(name in _BREAKS for name in names)
    return "\n" * min(breaks, 2) if breaks else "".join(c for c in _TAG.sub("", gap) if c.isspace())

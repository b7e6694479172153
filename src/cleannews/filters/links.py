"""Lists of links: headlines of other articles under a label, or without one if they speak of other things."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import regex

from cleannews.filters.finder import finder
from cleannews.filters.labels import label_strength
from cleannews.filters.outline import is_prose, outline
from cleannews.shape import likeness, names_inside, words_in
from cleannews.text import Document, Line

_RUN = regex.compile("[tbc]{2,}")  # in an outline
_CARDS = regex.compile("(?:b?[tc]b?cb?){2,}")
_CUTS = regex.compile("c{4,}")
CUT = 10  # words of a summary cut short, at least
_BULLETS = regex.compile("(?<=p)t+(?!o)")
_MARK = regex.compile(r"(?:[-•*·▪►>‣▶→»]|\p{So}\W*)\s+")  # before a link
_NO_LINK = regex.compile(
    r"\(?\d{1,2} ?[.):–-] |[-–—|]|.*(?:\d{4} ?[|–-] ?\d|\b\d\d[.:]\d\d\b)|\d{4}$|[\d.,]+ ?(?:%|percent)|[・■●◆▼○□※①-⑳]|"
    r"(?=\p{Ll}).* |(?:Is|Are|Has|Can) [^?]*$"
)
_FACT = regex.compile(
    r"(?<!\b(?:19|20)\d\d)(?<=[\d€$£%])$|\d ?[€$£]|\d(?: ?[x×] ?\d| ?(?:g|kg|ml|cm|mm|km|l|GB|TB|oz|lb|S\.|p\.)\b)|"
    r"[@#]\w|pic\.twitter|https?:|: ?\d|//"
)
_QUOTES = "\"“”„«»'‘"
_DASHED = regex.compile(r"\s[–—-]\s")
_UNSPACED = regex.compile(r"[\p{Han}\p{Katakana}]{2}")


@finder("related")
def link_list(doc: Document) -> Iterator[Line]:
    r"""Two headlines or more under a label, or three without one, with the names and dates between them.

    They stand below a paragraph of the article, and what stands below them does not matter; so those without a label
    must be Written Like This, or speak of other things than the article.

    >>> text = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> text += "More great stories\n• Farmer near Upton finds Roman coins\nMay 4\n• Swans return to the Lake of Moor"
    >>> [text[mark.start : mark.end][:9] for mark in link_list(Document(text))]
    ['More grea', '• Farmer ', 'May 4', '• Swans r']
    """
    kinds, lines = outline(doc), doc.lines
    for match in _RUN.finditer(kinds, kinds.find("p") + 1 or len(kinds)):
        first, last = match.span()
        if kinds.count("t", first, last) < 2:
            continue
        label = next((i for i in range(first - 1, last - 2) if kinds[i] in "bto" and label_strength(lines[i])), None)
        last -= _resumed(lines[first:last], lines[last : last + 2])
        if label is not None and _are_labelled(lines[label], lines[label + 1 : last], kinds[label + 1 :], lines[:label]):
            yield from lines[label:last]
        elif first > 3 and lines[first - 1].text[-1] not in ":：":
            while first < last and not (kinds[first] == "t" and _is_head(_unmarked(lines[first].text))):
                first += 1
            if _are_strange(lines[first:last], kinds[first:last], lines[:first], kinds[1:first]):
                yield from lines[first:last]


@finder("related")
def marked_link(doc: Document) -> Iterator[Line]:
    r"""Two headlines or more behind bullets, or one behind an arrow, below a paragraph that no colon ends.

    >>> text = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> text += "» Farmer near Upton finds a hoard of Roman coins\nAt noon it rained."
    >>> [text[mark.start : mark.end] for mark in marked_link(Document(text))]
    ['» Farmer near Upton finds a hoard of Roman coins']
    """
    kinds, lines = outline(doc), doc.lines
    for match in _BULLETS.finditer(kinds, 2):
        first, last = match.span()
        marks = [_MARK.match(line.text) for line in lines[first:last]]
        if not marks[0]:
            continue
        links = marks.index(None) if None in marks else len(marks)
        around = lines[first - 1 : first] + lines[first + links : first + links + 1]
        if any(line.text[-1] in ":?" or _MARK.match(line.text) for line in around):
            continue
        texts = [line.text[mark.end() :] for line, mark in zip(lines[first:], marks[:links], strict=False) if mark]
        if (links > 1 or marks[0][0][0] in "→»►▶") and _are_headlines(texts):
            yield from lines[first : first + links]


@finder("related")
def cut_card(doc: Document) -> Iterator[Line]:
    r"""Two headlines or more, each with a summary that is cut short by three dots, and the headlines below three.

    Four such summaries or more below each other are links too, if they speak of other things than the article.

    >>> card = "Farmer finds Roman coins\nPloughing near Upton, he stopped for something that shone in the ...\n"
    >>> len(list(cut_card(Document("It rained.\n" + card * 2))))
    4
    """
    kinds, lines = outline(doc), doc.lines
    if kinds.count("c") < 2:
        return
    reached = 0
    for match in _CARDS.finditer(kinds):
        first, last = match.span()
        cut = sum(words_in(lines[i].text) >= CUT for i in range(first, last) if kinds[i] == "c")
        if cut > 1 and first >= reached and 3 * kinds.count("t", first, last) >= cut:
            if cut > 2 and (more := _RUN.match(kinds, last)):
                last = more.end() - _resumed(lines[last : more.end()], lines[more.end() : more.end() + 2])
            reached = last
            yield from lines[first:last]
    for match in _CUTS.finditer(kinds, max(4, reached)):
        run = lines[match.start() : match.end()]
        if all(words_in(line.text) > CUT for line in run) and _likeness(run, lines[: match.start()]) < 0.15:
            yield from run


def _likeness(lines: Sequence[Line], above: Sequence[Line]) -> float:
    return likeness((line.text for line in lines), (line.text for line in above))


def _are_headlines(texts: Sequence[str]) -> bool:
    sure = all(words_in(text) > 5 and _is_head(text) and not _NO_LINK.match(text) for text in texts)
    return sure and _are_keyed_apart(texts) and sum(map(words_in, texts)) >= 7 * len(texts)


def _are_keyed_apart(texts: Sequence[str]) -> bool:
    keys = [text.partition(":")[0] for text in texts if ":" in text[:40]]
    return len(set(keys)) == len(keys)


def _resumed(run: Sequence[Line], below: Sequence[Line]) -> int:
    """How many lines at the end of a run belong to the text below it: sub-headings, or all if a sentence goes on."""
    if not below:
        return 0
    kept = 0 if below[0].text[0].islower() else len(run)
    while kept and not (_is_long_head(_unmarked(run[kept - 1].text)) and _likeness(run[kept - 1 : kept], below) < 0.2):
        kept -= 1
    return len(run) - kept


def _unmarked(text: str) -> str:
    match = _MARK.match(text)
    return text[match.end() :] if match and match.end() < len(text) else text


def _is_head(text: str) -> bool:
    words = words_in(text)
    named = names_inside(text) or (words > 7 and not text.isascii() and _UNSPACED.search(text) is not None)
    return words > 4 and named and not _FACT.search(text)


def _is_long_head(text: str) -> bool:
    return words_in(text) > 6 and text[0] not in _QUOTES and _is_head(text)


def _are_labelled(label: Line, lines: Sequence[Line], kinds: str, above: Sequence[Line]) -> bool:
    """Whether the lines under a label are links: two headlines that can be nothing else, or that are strange."""
    heads, sure = _heads(lines, kinds)
    if len(sure) < 2:
        return False
    if 4 * len(sure) < 3 * len(heads):
        if sum(map(words_in, heads)) < 8 * len(heads) or len(set(heads)) < len(heads):
            return False
        return likeness(heads, (line.text for line in above)) < (0.4 if len(heads) > 2 else 0.15)
    return label_strength(label) > 1 or likeness(heads, (line.text for line in above)) < 0.5


def _are_strange(lines: Sequence[Line], kinds: str, above: Sequence[Line], above_kinds: str) -> bool:
    """Whether lines without a label are links: three headlines Like This, or that are strange to a text of prose."""
    heads, sure = _heads(lines, kinds)
    words = sum(map(words_in, sure)) / max(len(sure), 1)
    marked = _MARK.match(lines[0].text) is not None if lines else False
    if len(sure) < 3 or 4 * len(sure) < 3 * len(heads) or words < (5 if marked else 6.5):
        return False
    if Counter(text.split()[0] for text in sure).most_common(1)[0][1] > 1 + len(sure) // 4:
        return False
    if not is_prose(above_kinds):
        most = 0.1 if words >= 7 and len(sure) > 4 and above_kinds.count("p") > 2 else 0
    elif 4 * sum(map(_is_titled, sure)) >= 3 * len(sure):
        most = 0.75 if words >= 8 else 0.6
    else:
        most = (0.1 if marked else 0.3) if words >= 7 else 0
    return most > 0 and likeness(sure, (line.text for line in above)) < most


def _heads(lines: Sequence[Line], kinds: str) -> tuple[list[str], list[str]]:
    """What may be headlines among lines, and those that are for certain; none if the lines are a list of facts."""
    run = [_unmarked(line.text) for line in lines]
    heads = [text for text, kind in zip(run, kinds, strict=False) if kind == "t"]
    sure = [text for text in heads if _is_head(text) and (text[-1] != "?" or words_in(text) > 7)]
    marked = sum(_MARK.match(line.text) is not None for line in lines)
    if 2 * len(sure) < len(heads) or len(run) > 3 * len(heads) or 0 < marked < len(sure) or any(map(_NO_LINK.match, run)):
        return heads, []
    keyed = sum(0 < text.find(":") < 40 for text in run)
    dashed = sum(_DASHED.search(text) is not None for text in sure)
    if not _are_keyed_apart(run) or keyed > len(sure) // 2 + 1 or 2 * dashed > len(sure) + 1:
        return heads, []
    return heads, sure


def _is_titled(text: str) -> bool:
    """Whether nearly Every Long Word Has a Capital, in three such words or more."""
    long = [word for word in text.split() if len(word) > 3]
    return len(long) > 2 and sum(not word.islower() for word in long) * 5 >= len(long) * 4

"""Lists of links: headlines of other articles under a label, or without one if they speak of other things."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from cleannews.filters.finder import finder
from cleannews.filters.heads import are_titled, is_head, is_long_head, unmarked
from cleannews.filters.labels import is_announced, is_label
from cleannews.filters.later import later
from cleannews.filters.outline import is_prose, likeness_above, outline
from cleannews.shape import likeness, words_in
from cleannews.text import Document, Line

_RUN = re.compile("[tbc]{2,}")  # in an outline
_CARDS = re.compile("(?:b?[tc]b?cb?){3,}")
_CUTS = re.compile("c{4,}")
CUT = 12  # words of a summary cut short, at least
_BETWEEN = re.compile("(?<=t)o(?=t)")
_SINGLE = re.compile("(?<=[bto])b{0,2}t(?=p|$)")
_BULLETS = re.compile("(?<=p)t++(?!o)")
_BULLET = "-•*·▪"
_ARROW = "→»►▶"
_NO_LINK = later(
    r"\(?\d{1,2} ?[.):–-] |(?:19|20)\d\d |[-–—|]|.*(?:\d{4} ?[|–-] ?\d|\b\d\d[.:]\d\d\b)|\d{4}$|[\d.,]+ ?(?:%|percent)|"
    r"[・■●◆▼○□※①-⑳]|(?=\p{Ll}).* |(?:Is|Are|Has|Can) [^?]*$"
)
_ITEM = later(r"\s[–—-]\s|^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}, ")  # of a list of works, or persons


@finder("related")
def link_list(doc: Document) -> Iterator[Line]:
    r"""Two headlines or more under a label, or more without one, with the names and dates between them.

    They stand below a paragraph of the article, and what stands below them does not matter; so those without a label
    must be three Written Like This, or six that speak of other things than the article, and nothing announces them.

    >>> text = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> text += "More great stories\n• Farmer near Upton finds Roman coins\nMay 4\n• Swans return to the Lake of Moor"
    >>> [text[mark.start : mark.end][:9] for mark in link_list(Document(text))]
    ['More grea', '• Farmer ', 'May 4', '• Swans r']
    """
    kinds, lines = _links_outline(doc), doc.lines
    for match in _RUN.finditer(kinds, kinds.find("p") + 1 or len(kinds)):
        first, last = match.span()
        if (heads := kinds.count("t", first, last)) < 2:
            continue
        label = next((i for i in range(first - 1, last - 2) if kinds[i] in "bto" and is_label(lines[i])), None)
        if label is None and (heads < 3 or first < 4 or lines[first - 1].text[-1] in ":："):
            continue
        last -= _resumed(lines[first:last], lines[last : last + 2])
        if label is not None and _are_labelled(doc, kinds, label, last):
            yield from lines[label:last]
        elif first > 3 and lines[first - 1].text[-1] not in ":：":
            while first < last and not (kinds[first] == "t" and is_head(unmarked(lines[first].text))):
                first += 1
            if _are_strange(doc, kinds, first, last):
                yield from lines[first:last]


def _links_outline(doc: Document) -> str:
    """A document's outline, where a line of two sentences between headlines is a headline."""
    plain = outline(doc)
    if "tot" not in plain:
        return plain
    kinds = list(plain)
    for match in _BETWEEN.finditer(plain):
        text = doc.lines[match.start()].text
        if len(text) < 150 and text[-1] not in ":,;-–—":
            kinds[match.start()] = "t"
    return "".join(kinds)


@finder("related")
def labelled_link(doc: Document) -> Iterator[Line]:
    r"""One long headline under a label that stands over links and nothing else.

    >>> text = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> text += "Related reading\nFarmer near Upton finds a hoard of Roman coins\n"
    >>> [text[mark.start : mark.end] for mark in labelled_link(Document(text))]
    ['Related reading', 'Farmer near Upton finds a hoard of Roman coins']
    """
    kinds, lines = outline(doc), doc.lines
    for match in _SINGLE.finditer(kinds, kinds.find("p") + 2):
        first, last = match.span()
        head = unmarked(lines[last - 1].text)
        if not is_label(lines[first - 1]) or not is_long_head(head) or _NO_LINK.match(head):
            continue
        if not _resumed(lines[first:last], lines[last : last + 2]):
            yield from lines[first - 1 : last]


@finder("related")
def last_label(doc: Document) -> Iterator[Line]:
    r"""A label that stands over links and nothing else, at the end of the text: the links themselves are lost.

    >>> text = "It rained.\nAt noon it stopped.\nThen all went home.\nRelated stories"
    >>> [text[mark.start : mark.end] for mark in last_label(Document(text))]
    ['Related stories']
    """
    kinds, lines = outline(doc), doc.lines
    first = len(lines)
    while first > 3 and kinds[first - 1] in "bto" and is_label(lines[first - 1]):
        first -= 1
    if kinds[first - 1 : first] in ("p", "s"):
        yield from lines[first:]


@finder("related")
def marked_link(doc: Document) -> Iterator[Line]:
    r"""A headline behind an arrow, or two or more behind bullets, below a paragraph that no colon ends.

    Behind bullets an article lists its own points; so they must be two or three Written Like This.

    >>> text = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> text += "» Farmer near Upton finds a hoard of Roman coins\nAt noon it rained."
    >>> [text[mark.start : mark.end] for mark in marked_link(Document(text))]
    ['» Farmer near Upton finds a hoard of Roman coins']
    """
    kinds, lines = outline(doc), doc.lines
    for match in _BULLETS.finditer(kinds, 1):
        first, last = match.span()
        marked = [i for i in range(first, last) if unmarked(lines[i].text) is not lines[i].text]
        if not marked or marked[0] > first + 1 or marked[-1] - marked[0] + 1 > len(marked):
            continue
        first, last = marked[0], marked[-1] + 1
        texts = [unmarked(line.text) for line in lines[first:last]]
        around = (*lines[first - 1 : first], *lines[last : last + 1])
        if any(line.text[-1] in ":?" or unmarked(line.text) is not line.text for line in around):
            continue
        if len(texts) == 1:
            sure = lines[first].text[0] in _ARROW
        else:
            sure = len(texts) < 4 and are_titled(texts) and not is_announced(doc, first, len(texts))
        if sure and _are_headlines(texts):
            yield from lines[first:last]


@finder("related")
def cut_card(doc: Document) -> Iterator[Line]:
    r"""Three headlines or more, each with a summary that is cut short by three dots, and the headlines below them.

    Four such summaries or more below each other are links too, if they speak of other things than the article.

    >>> card = "Farmer finds Roman coins\nPloughing near Upton, he stopped for something that shone in the ...\n"
    >>> len(list(cut_card(Document("It rained.\n" + card * 3))))
    6
    """
    kinds, lines = outline(doc), doc.lines
    if kinds.count("c") < 3:
        return
    reached = 0
    for match in _CARDS.finditer(kinds):
        first, last = match.span()
        cut = sum(words_in(lines[i].text) >= CUT for i in range(first, last) if kinds[i] == "c")
        if cut < 3 or first < reached or 3 * kinds.count("t", first, last) < cut:
            continue
        if likeness_above(doc, (line.text for line in lines[first:last]), first) < 0.6:
            if more := _RUN.match(kinds, last):
                last = more.end() - _resumed(lines[last : more.end()], lines[more.end() : more.end() + 2])
            reached = last
            yield from lines[first:last]
    for match in _CUTS.finditer(kinds, max(4, reached)):
        first, last = match.span()
        texts = [line.text for line in lines[first:last]]
        if all(words_in(text) > CUT for text in texts) and likeness_above(doc, texts, first) < 0.15:
            yield from lines[first:last]


def _are_headlines(texts: Sequence[str]) -> bool:
    sure = all(is_head(text) and not _NO_LINK.match(text) for text in texts)
    return sure and _are_keyed_apart(texts) and sum(map(words_in, texts)) >= 7 * len(texts)


def _are_keyed_apart(texts: Sequence[str]) -> bool:
    """Whether what stands before colons is no list's: nothing twice, nor in capitals more than once."""
    keys = [text.partition(":")[0] for text in texts if ":" in text[:40]]
    return len(set(keys)) == len(keys) and sum(map(str.isupper, keys)) < 2


def _resumed(run: Sequence[Line], below: Sequence[Line]) -> int:
    """How many lines at the end of a run belong to the text below it: sub-headings, or all if a sentence goes on."""
    if not below:
        return 0
    kept = 0 if below[0].text[0].islower() else len(run)
    while kept and not (
        is_long_head(unmarked(run[kept - 1].text))
        and likeness([run[kept - 1].text], (line.text for line in below)) < 0.2
    ):
        kept -= 1
    return len(run) - kept


def _are_labelled(doc: Document, kinds: str, label: int, last: int) -> bool:
    """Whether the lines under a label are links: two headlines that can be nothing else, or that are strange."""
    heads, sure = _heads(doc.lines[label + 1 : last], kinds[label + 1 : last])
    if len(sure) < (2 if len(heads) < 3 else 1):
        return False
    if 4 * len(sure) < 3 * len(heads):
        if sum(map(words_in, heads)) < 8 * len(heads) or len(set(heads)) < len(heads):
            return False
        return likeness_above(doc, heads, label) < (0.4 if len(heads) > 2 else 0.15)
    return True


def _are_strange(doc: Document, kinds: str, first: int, last: int) -> bool:
    """Whether lines without a label are links: three headlines Like This, or four strange to a text of prose."""
    lines = doc.lines[first:last]
    heads, sure = _heads(lines, kinds[first:last])
    words = sum(map(words_in, sure)) / max(len(sure), 1)
    marked = bool(lines) and lines[0].text[0] in _BULLET
    if len(sure) < 3 or 4 * len(sure) < 3 * len(heads) or words < (5 if marked else 6.5):
        return False
    if Counter(text.split()[0] for text in sure).most_common(1)[0][1] > 1 + len(sure) // 4:
        return False
    above = kinds[1:first]  # not before: few runs get here, and each looks at all above it
    most = (0.4 if words >= 12 else 0.2) if len(sure) > 7 and words >= 8 else 0.0
    if not is_prose(above):
        most = max(most, 0.1 if words >= 7 and len(sure) > 4 and above.count("p") > 2 else 0)
    elif 2 * sum(0 < text.find(":") < 40 for text in sure) > len(sure) + 1:
        most = max(most, 0.1 if words >= 8 and len(sure) > 3 else 0)
    elif are_titled(sure):
        most = max(most, 0.75 if words >= 8 else 0.6)
    elif words >= 7 and len(sure) > 5 and not marked:
        most = max(most, 0.2)
    return most > 0 and not is_announced(doc, first, last - first) and likeness_above(doc, sure, first) < most


def _heads(lines: Sequence[Line], kinds: str) -> tuple[list[str], list[str]]:
    """What may be headlines among lines, and those that are for certain; none if the lines are a list of facts."""
    run = [unmarked(line.text) for line in lines]
    heads = [text for text, kind in zip(run, kinds, strict=False) if kind == "t"]
    sure = [text for text in heads if is_head(text) and (text[-1] != "?" or words_in(text) > 7)]
    marked = sum(line.text[0] in _BULLET for line in lines)
    if len(run) > 3 * len(heads) or 0 < marked < len(sure):
        return heads, []
    no_links = sum(_NO_LINK.match(text) is not None for text in run)
    items = sum(_ITEM.search(text) is not None for text in sure)
    if no_links > len(run) // 10 or 2 * items > len(sure) + 1 or not _are_keyed_apart(run):
        return heads, []
    return heads, sure

"""Captions: what stands beside a picture, known by the line beside it, or by its shape alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

import regex

from cleannews.filters.credits import is_credit, starts_credit
from cleannews.filters.finder import finder
from cleannews.filters.later import later
from cleannews.filters.outline import ends, outline
from cleannews.shape import is_sentence, names_inside, words_in
from cleannews.text import Document, Line

_TITLE = later(r"(\p{Lu}[\w’'-]+(?: \p{Lu}[\w’'-]+)?): (.{12,100})")
_SIDE = later(
    r"[(（](?:(?:far |pictured |above |in the )?(?:left|right|top|bottom|cent(?:re|er)|middle)|pictured|second from|"
    r"links|rechts|vorne?|hinten|oben|unten|mitte|mi\.|[lr]\.|li\.|re\.|2\. ?v\. ?[lr]\.|im Bild|im Hintergrund|"
    r"(?:à )?(?:gauche|droite)|au centre|(?:a la |à )?(?:izquierda|derecha|izq\.|dcha\.|esquerda|direita)|al centro|"
    r"(?:a )?(?:sinistra|destra)|(?:in het )?midden|til (?:vinstri|hægri)|i midten|t\.[hv]\.|vas\.|oik\.|"
    r"till (?:vänster|höger)|til (?:venstre|høyre|højre)|(?:z|po|od) (?:lewej|prawej)|balra|jobbra|középen|"
    r"слева|справа|в центре|на фото|ліворуч|праворуч|vlevo|vpravo|uprostřed|vľavo|solda|sağda|ortada|kiri|kanan|tengah|"
    r"左|右|中|中央|왼쪽|오른쪽|가운데)(?:[,)）、]| \w)"
)
_ROW = later(
    r"\bfrom left(?::|, | to right| \p{Lu})|v\. ?l\. ?n\. ?r\.|\bvon li(?:nks|\.)? (?:nach re|:)|\bli\.? nach re|"
    r"\bde gauche à droite|\bde izquierda a derecha|\bda esquerda para a direita|\bda sinistra[:,]|\bod lewej[:,]|"
    r"слева направо|\bzleva[:,]|\b[Ff]rá (?:vinstri|hægri)[:,]?|\b[Ff]ra (?:venstre|høyre|højre)[:,]|"
    r"\b[Ff]rån (?:vänster|höger)[:,]|\b[Vv]an links naar rechts|左から|右から|왼쪽부터|오른쪽부터"
)
_ROW_MARKS = (
    "from left",
    "l.n.r",
    "l. n. r",
    "von li",
    "nach re",
    "gauche à",
    "izquierda a",
    "esquerda p",
    "da sin",
    "od lew",
    "слева н",
    "zleva",
    "rá vin",
    "rá hæg",
    "ra ven",
    "ra hø",
    "rån v",
    "rån h",
    "an links",
    "左から",
    "右から",
    "쪽부터",
)
_CREDITED = re.compile("(?<=[ps])[tbo]")  # in an outline: what may be a credit below a sentence
_UNFINISHED = re.compile("[tbo]")
_LOOSE = re.compile("[to]")
_COUNTER = regex.compile(r"\d (?:of|von|de|sur|di|av|af|van|z|из|/) /? ?\d{1,3}$")
_STOP = re.compile("[.!?]")
_SLASH = later(r"[^/|]{40,200}\s/\s?(?:\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}|\p{Lu}{2,12})")


@finder("caption")
def video_title(doc: Document) -> Iterator[Line]:
    r"""A video's title left under the headline: "Topic: what the film shows", the topic being the headline's own.

    >>> text = "Flood in Avon as river rises\n\nFlood: Boats carry people out\n\nThe river rose all night."
    >>> [text[mark.start:mark.end] for mark in video_title(Document(text))]
    ['Flood: Boats carry people out']
    """
    if len(doc.lines) < 3:
        return
    headline, title, body = doc.lines[:3]
    match = _TITLE.fullmatch(title.text)
    if match is None or is_sentence(title.text) or is_sentence(headline.text) or not is_sentence(body.text):
        return
    if match[1] in headline.text and not headline.text.startswith(match[1] + ":"):
        yield title


@finder("caption")
def half_caption(doc: Document) -> Iterator[Line]:
    r"""A caption whose bracket opens at the end of the line, the credit that it held standing on the next.

    >>> text = "It rained.\n\nThe bridge on Monday (\n\nImage: Mary Oak)\n\nIt stopped."
    >>> [text[mark.start:mark.end] for mark in half_caption(Document(text))]
    ['The bridge on Monday (']
    """
    if "(" in ends(doc):
        for line, after in pairwise(doc.lines):
            half = line.text[-1] == "(" and len(line.text) < 250
            if half and (starts_credit(after.text) or is_credit(after.text.rstrip(")"))):
                yield line


@finder("caption")
def split_caption(doc: Document) -> Iterator[Line]:
    r"""Captions that stand above their credits, in an article where nearly every credit has a short line above it.

    One credit below one short paragraph proves nothing: the caption may have been lost.

    >>> para = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> shot = "The old bridge over the Avon.\nPhoto: M. Oak\n"
    >>> text = para * 2 + shot + para * 2 + shot + para
    >>> [text[mark.start:mark.end] for mark in split_caption(Document(text))]
    ['The old bridge over the Avon.', 'The old bridge over the Avon.']
    """
    lines, kinds = doc.lines, outline(doc)
    below = [match.start() for match in _CREDITED.finditer(kinds, 2)]
    if len(below) < 2 or kinds.count("p") < 4:
        return
    below = [i for i in below if is_credit(lines[i].text)]
    if len(below) < 2 or 3 * len(below) > len(lines):
        return
    sizes = [len(line.text) for line, kind in zip(lines, kinds, strict=True) if kind == "p"]
    longest = min(200, 0.8 * median(sizes))
    after = [kinds[i - 2] in "pb" or _COUNTER.search(lines[i - 2].text) for i in below]
    found = [i - 1 for i, fits in zip(below, after, strict=True) if fits and _is_caption(lines[i - 1].text, longest)]
    bare = [i for i in below if kinds[i - 1] == "p" and i - 1 not in found]
    if len(found) > 1 and 2 * len(bare) <= len(found):
        yield from (lines[i] for i in found)


def _is_caption(text: str, longest: float) -> bool:
    return 25 < len(text) <= longest and text[0].isupper() and words_in(text) > 3 and names_inside(text)


@finder("caption")
def side_caption(doc: Document) -> Iterator[Line]:
    r"""A line without a full stop that says who is to the left and who to the right.

    >>> text = "It rained.\n\nMary Oak (left) and Ann Lee on the bridge\n\nIt stopped."
    >>> [text[mark.start:mark.end] for mark in side_caption(Document(text))]
    ['Mary Oak (left) and Ann Lee on the bridge']
    """
    lines = doc.lines
    for match in _UNFINISHED.finditer(outline(doc)):
        line = lines[match.start()]
        text = line.text
        if not 12 < len(text) < 250 or text[0] in "([" or text[-1] in ":,;":
            continue
        row = any(map(text.__contains__, _ROW_MARKS)) and _ROW.search(text)
        if row or (("(" in text or "（" in text) and _SIDE.search(text)):
            yield line


@finder("caption")
def echoed_caption(doc: Document) -> Iterator[Line]:
    r"""A line without a full stop that is a paragraph's first sentence: a caption, or a quote pulled out of the text.

    Nothing is lost with it, as the paragraph stays.

    >>> para = "The old bridge over the Avon will stay where the monks built it, said Ann Lee. Nobody had hoped for it."
    >>> text = f"The council voted.\n\n{para}\n\n{para[:77]}\n\n{para}"
    >>> [text[mark.start:mark.end] for mark in echoed_caption(Document(text))]
    ['The old bridge over the Avon will stay where the monks built it, said Ann Lee']
    """
    lines, kinds = doc.lines, outline(doc)
    if (first := kinds.find("p")) < 0:
        return
    some = [lines[match.start()] for match in _LOOSE.finditer(kinds, first)]
    loose = {line.text: line for line in some if len(line.text) >= 60}
    starts = {text[:60] for text in loose if 60 < len(text) < 300 and not text[0].islower() and words_in(text) > 8}
    if starts:
        for line, kind in zip(lines, kinds, strict=True):
            if kind == "p" and line.text[:60] in starts:
                for stop in _STOP.finditer(line.text, 60, 300):
                    if echo := loose.pop(line.text[: stop.start()], None):
                        yield echo


@finder("caption")
def folded_caption(doc: Document) -> Iterator[Line]:
    r"""A caption whole and cut short, one below the other, each with the word that folds or unfolds it behind it.

    >>> text = "It rained.\n\nMary Oak on the old bridge over the Avon. less\n\nMary Oak on the old bridge... more"
    >>> [text[mark.start:mark.end] for mark in folded_caption(Document(text))]
    ['Mary Oak on the old bridge over the Avon. less', 'Mary Oak on the old bridge... more']
    """
    if "se" in ends(doc) and " less\n" in doc.text:
        for whole, short in pairwise(doc.lines):
            if whole.text.endswith(" less") and short.text.endswith(" more") and whole.text[:20] == short.text[:20]:
                yield whole
                yield short


@finder("caption")
def slash_credit(doc: Document) -> Iterator[Line]:
    r"""A caption that ends in a slash and the photographer's name.

    >>> text = "It rained.\n\nThe old bridge over the Avon, seen from the mill / Mary Oak\n\nIt stopped."
    >>> [text[mark.start:mark.end] for mark in slash_credit(Document(text))]
    ['The old bridge over the Avon, seen from the mill / Mary Oak']
    """
    if "/" not in doc.text or " /" not in doc.text:  # one character is found ten times as fast
        return
    for line, last in zip(doc.lines, ends(doc), strict=True):
        text = line.text
        if last != "." and 45 < len(text) < 250 and text.find("/") > 40 and _SLASH.fullmatch(text):
            yield line

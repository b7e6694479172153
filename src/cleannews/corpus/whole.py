"""Files that are one article: plain text, and HTML, which comes out as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from cleannews.corpus.buffer import Buffer
from cleannews.corpus.extras import InputError, load
from cleannews.corpus.pieces import Mark, Options, Piece, Record, decoded
from cleannews.corpus.streams import Source


class WholeText:
    """One article a file."""

    @staticmethod
    def split(source: Source, mark: Mark, options: Options) -> Iterator[Piece]:
        """The whole file."""
        if mark.offset:
            return
        buffer = Buffer(source, options.chunk_size)
        try:
            data = buffer.all()
        except InputError as error:
            yield Piece(mark, b"", mark, str(error))
            return
        yield Piece(mark, data, Mark(len(data), 2, data.count(b"\n") + 1), str(buffer.error or ""))

    @staticmethod
    def records(piece: Piece, options: Options) -> Iterator[Record]:
        """The article."""
        del options
        record = Record(piece.start, piece.data)
        try:
            record.text = record.literal = decoded(piece.data)
        except ValueError as error:
            record.problem = str(error)
        yield record

    @staticmethod
    def write(text: str, like: str) -> str:
        """The text."""
        del like
        return text

    @staticmethod
    def shorten(record: Record, spans: Iterable[tuple[int, int]]) -> None:
        """Written anew, which is as cheap."""
        del record, spans

    @staticmethod
    def annotated(record: Record, spans: list[dict[str, Any]]) -> bytes:
        """Nothing can be added to a text."""
        raise NotImplementedError


class Html(WholeText):
    """One page a file; what comes out is the text."""

    @staticmethod
    def records(piece: Piece, options: Options) -> Iterator[Record]:
        """The page's article, as text."""
        record = Record(piece.start, piece.data)
        try:
            text = extract(piece.data, options.extractor)
        except (ValueError, RecursionError) as error:
            record.problem = f"no text was found in the page: {error}"
        else:
            record.text = record.literal = text
            record.raw = text.encode("utf-8", "replace")
        yield record


_DROPPED = (
    "script style template noscript iframe svg math head nav form button select title textarea object audio video"
)
_BLOCKS = (
    "address article aside blockquote center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 "
    "header hr li main ol p pre section summary table td th tr ul"
)
_OPENING = re.compile(r"<(?=[A-Za-z/])[^<>]*>|<")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BREAK = "\ue000"


def extract(page: bytes, extractor: str) -> str:
    r"""The text of a page, its blocks apart by blank lines. Raises ``ValueError`` where there is none.

    >>> extract(b"<title>T</title><p>It <b>rained</b>.<p>All<br>day.<script>x()</script>", "beautifulsoup")
    'It rained.\n\nAll\nday.\n'
    """
    html = _decode(page)
    if extractor == "trafilatura":
        text = load("trafilatura", "--extractor trafilatura").extract(html) or ""
    elif extractor == "resiliparse":
        extraction = load("resiliparse.extract.html2text", "--extractor resiliparse")
        text = extraction.extract_plain_text(html, main_content=True)
    else:
        text = _with_beautifulsoup(html)
    if not text.strip():
        raise ValueError("it is empty")
    return text.strip() + "\n"


def _decode(page: bytes) -> str:
    try:
        return page.decode("utf-8-sig")
    except UnicodeDecodeError:
        from bs4.dammit import UnicodeDammit

        found = UnicodeDammit(page, is_html=True).unicode_markup
        if found is None:
            raise ValueError("its encoding cannot be told") from None
        return found


def _with_beautifulsoup(html: str) -> str:
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(_tame(html), "html.parser")
    for tag in soup.find_all(_DROPPED.split()):
        tag.decompose()
    articles = soup.find_all("article")
    body = max(articles or soup.find_all("main") or [soup.body or soup], key=lambda tag: len(tag.get_text()))
    for tag in body.find_all("br"):
        tag.replace_with(f"{_BREAK}")
    for tag in body.find_all(_BLOCKS.split()):
        tag.insert_before(_BREAK * 2)
        tag.insert_after(_BREAK * 2)
    lines = [_SPACE.sub(" ", line).strip() for line in body.get_text().split(_BREAK)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def _tame(html: str) -> str:
    """The page without comments and declarations, and with every ``<`` that begins no tag escaped.

    The parser is quadratic in repeated ``<!--``, ``</x``, ``<?`` and ``<![CDATA[``.
    """
    pieces, position = [], 0
    while (start := html.find("<!--", position)) >= 0 and (end := html.find("-->", start + 4)) >= 0:
        pieces.append(html[position:start])
        position = end + 3
    plain = "".join((*pieces, html[position:])).replace(_BREAK, "")
    plain = re.sub(r"(?i)<!doctype[^<>]*>", "", plain)
    return _OPENING.sub(lambda match: match.group() if len(match.group()) > 1 else "&lt;", plain)

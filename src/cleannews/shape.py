"""What a line looks like: a full sentence, or a headline. Knows no language beyond its punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterable

import regex

# A sentence's end: terminal punctuation, perhaps closed by quotes, brackets or a footnote's mark.
_ENDS = frozenset(".!?…。！？｡।۔؟։။።")
_CLOSED = "\"'”’»)]』」"
_QUOTED = frozenset("”»」』")
_ABBREVIATED = regex.compile(r"\b(?:\p{Lu}|vs|Jr|Sr|St|Inc|Co|Ltd|No|Nr|etc)\.$")
_INNER_END = regex.compile(r"\p{Ll}{3}[.!?][\"'”’»)]* \p{Lu}")
_MAY_BE_UNSPACED = re.compile("[\u0e00-\u1fff\u2e80-\U0010ffff]")  # quicker to say no
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Khmer}\p{Lao}\p{Myanmar}]")
_CLOSING = "\"'”’»)]」』›"
_STOPS = ".!。！｡।۔…։።"
_ASKS = "?？؟"
BIT = 48  # characters of a name, a date, or a section, at most
_MARK_AT_END = regex.compile(r" ?[(\[][^()]{0,12}[)\]]$")
MARK = 15  # characters of such a mark, at most
_TOPIC = regex.compile(r"\p{Lu}{3}[\p{Lu}’' -]{2,40}[:?!] \p{Lu}")
_TWO_SENTENCES = regex.compile(r"[\p{Ll}\p{N}]{2}[.!…][\"'”’»)]* [\"“„«]?\p{Lu}|[。！]")
_CAPITAL_INSIDE = regex.compile(r"\s[\"'“”„«‘’(¿¡]*\p{Lu}")
_LONG_ASCII_WORD = re.compile("[a-z]{5,}")
_NOT_ASCII = re.compile("[^\x00-\x7f\xa0\u2010-\u203a]")  # nor a blank, a quotation mark, a dash
_LONG_WORD = regex.compile(r"\p{L}{5,}")
_PAIR = regex.compile(r"(?=([\p{Han}\p{Katakana}]{2}))")
_SPEECH = ('"', "“", "„", "«", "»", "「", "『", "—", "–", "‘", "'")


def is_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does, or is too long (200 characters) for anything but a paragraph.

    >>> is_sentence("Shares fell on Tuesday."), is_sentence("Shares fall for third day")
    (True, False)
    """
    if len(text) > 200 or text[-1:] in _QUOTED:
        return True
    if text.rstrip(_CLOSED)[-1:] not in _ENDS:
        return False
    return text[-1] != "." or _ABBREVIATED.search(text[-5:]) is None  # of four characters at most, and one before


def is_headline(text: str) -> bool:
    """Whether a line can be the headline of another article: 4 to 30 words, no sentence's end, no speech.

    A question may be a headline too. Nothing with two sentences is.

    >>> is_headline("Who is Alexei Navalny?"), is_headline("What we know"), is_headline("He left at noon.")
    (True, False, False)
    """
    words = words_in(text)
    if not 4 <= words <= 30 or len(text) > 200 or text.startswith(_SPEECH) or text.endswith((":", ",", ";", "-")):
        return False
    return (not is_sentence(text) or text.endswith("?")) and _INNER_END.search(text) is None


def words_in(text: str) -> int:
    """Words in a line; two characters of a script written without blanks count as one word.

    >>> words_in("Wer ist das?"), words_in("東京で地震")
    (3, 3)
    """
    words = len(text.split())
    if text.isascii() or not _MAY_BE_UNSPACED.search(text):
        return words
    return words + len(_UNSPACED.findall(text)) // 2


def kind_of(text: str) -> str:
    """What a line is, in one letter.

    ``p``: a paragraph, more than 80 characters that end as a sentence does; ``s``: a shorter sentence. ``t``: what may
    be a teaser, four words and more without a sentence's end, not even before a quote's. ``b``: a bit, six words at
    most: a name, a date, a section. ``c``: a summary cut short by three dots. ``o``: anything else.

    >>> "".join(map(kind_of, ["It rained.", "Mayor of Avon: “We have had enough”", "Mary Oak", "It rained, and then…"]))
    'stbc'
    """
    last, size = text[-1], len(text)
    if last == "." and text[-3:] != "...":  # nine lines in ten
        return "p" if size > 80 else "s"
    if last in "….":
        return "c" if size <= 400 else "p"
    if last in _CLOSING:
        last = (text.rstrip(_CLOSING) or text)[-1]
        if last not in _STOPS and text[-1] in ")]":
            unmarked = text[:-MARK] + _MARK_AT_END.sub("", text[-MARK:])
            last = (unmarked.rstrip(_CLOSING) or text)[-1]
    if last in _STOPS:
        return "p" if size > 80 else "s"
    if size > 170 and (size > 400 or _TOPIC.match(text) is None):
        return "p" if last in _ASKS else "o"
    if last in ":,;-–—":
        return "o"
    words = words_in(text)
    if words > 3:
        stopped = "." in text or "!" in text or "…" in text or "。" in text or "！" in text
        if not stopped or _TWO_SENTENCES.search(text) is None:
            return "t"
    if size <= BIT and words <= 6:
        return "b"
    return "p" if size > 80 and last in _ASKS else "o"


def names_inside(text: str) -> bool:
    """Whether a word behind the first has a capital.

    >>> names_inside("Mayor of Avon resigns"), names_inside("What happens next"), names_inside("市長が辞任した")
    (True, False, False)
    """
    return _CAPITAL_INSIDE.search(text) is not None


def long_stems(text: str) -> set[str]:
    """The first six letters of the words of five and more: what a text is about, where no dictionary is at hand.

    >>> sorted(long_stems("Bridges and a bridge in Avon"))
    ['bridge']
    """
    lower = text.lower()
    pattern = _LONG_WORD if not lower.isascii() and _NOT_ASCII.search(lower) else _LONG_ASCII_WORD
    return {word[:6] for word in pattern.findall(lower)}


def likeness(texts: Iterable[str], others: Iterable[str]) -> float:
    """Which part of the long words of some lines, on average, stands in others too; of lines without any, all.

    Where words are not parted by blanks, two characters count as one.

    >>> likeness(["Roman coins near Upton"], ["The council of Upton", "The Roman bridge"]), likeness(["Oh no"], [])
    (0.6666666666666666, 1.0)
    """
    known = {stem for other in others for stem in stems(other)}
    shares = [len(of & known) / len(of) for text in texts if len(of := stems(text)) > 1]
    return sum(shares) / len(shares) if shares else 1.0


def stems(text: str) -> set[str]:
    """The beginnings of a line's long words; where words are not parted by blanks, its pairs of characters.

    >>> sorted(stems("Bridges in Avon")), sorted(stems("橋を残す議会"))
    (['bridge'], ['議会'])
    """
    if text.isascii() or not _MAY_BE_UNSPACED.search(text) or not (pairs := _PAIR.findall(text)):
        return long_stems(text)
    return {stem for stem in long_stems(text) if not _UNSPACED.search(stem)}.union(pairs)

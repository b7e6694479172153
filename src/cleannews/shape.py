"""What a line looks like: a full sentence, or a headline. Knows no language beyond its punctuation."""

from __future__ import annotations

import regex

# A sentence's end: terminal punctuation, perhaps closed by quotes, brackets or a footnote's mark.
_END = regex.compile(r"[.!?…。！？｡।۔؟։။።][\"'”’»)\]』」]*$|[”»」』]$")
_ABBREVIATED = regex.compile(r"\b(?:\p{Lu}|vs|Jr|Sr|St|Inc|Co|Ltd|No|Nr|etc)\.$")
_INNER_END = regex.compile(r"\p{Ll}{3}[.!?][\"'”’»)]* \p{Lu}")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Khmer}\p{Lao}\p{Myanmar}]")
_CLOSING = "\"'”’»)]」』›"
_STOPS = ".!。！｡।۔…։።"
_MARK_AT_END = regex.compile(r" ?[(\[][^()]{0,12}[)\]]$")
_TOPIC = regex.compile(r"\p{Lu}{3}[\p{Lu}’' -]{2,40}[:?!] \p{Lu}")
_TWO_SENTENCES = regex.compile(r"[\p{Ll}\p{N}]{2}[.!…][\"'”’»)]* [\"“„«]?\p{Lu}|[。！]")
_CAPITAL_INSIDE = regex.compile(r"\s[\"'“”„«‘’(¿¡]*\p{Lu}")
_LONG_WORD = regex.compile(r"\p{L}{5,}")
_SPEECH = ('"', "“", "„", "«", "»", "「", "『", "—", "–", "‘", "'")


def is_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does, or is too long (200 characters) for anything but a paragraph.

    >>> is_sentence("Shares fell on Tuesday."), is_sentence("Shares fall for third day")
    (True, False)
    """
    return len(text) > 200 or (_END.search(text) is not None and _ABBREVIATED.search(text) is None)


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
    return len(text.split()) + (0 if text.isascii() else len(_UNSPACED.findall(text)) // 2)


def is_teaser(text: str) -> bool:
    """Whether a line has no sentence's end, not even before a quote's, and is neither short nor long.

    Wider than ``is_headline``: it may begin with speech, and be long where its topic stands in capitals before it.

    >>> is_teaser("Mayor of Avon: “We have had enough”"), is_teaser("“We have had enough,” said the mayor.")
    (True, False)
    """
    if len(text) > 170 and (len(text) > 400 or _TOPIC.match(text) is None):
        return False
    text = _MARK_AT_END.sub("", text) or text
    last = (text.rstrip(_CLOSING) or text)[-1]
    if last in _STOPS or text[-1] in ":,;-–—" or words_in(text) < 4:
        return False
    return _TWO_SENTENCES.search(text) is None


def is_paragraph(text: str) -> bool:
    """Whether a line is prose: more than 80 characters that end as a sentence does.

    >>> is_paragraph("It rained."), is_paragraph("It rained all day, and then all night, " * 3 + "and we left.")
    (False, True)
    """
    return len(text) > 80 and (text.rstrip(_CLOSING) or text)[-1] in _STOPS + "?？؟" and not is_teaser(text)


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
    return {word[:6] for word in _LONG_WORD.findall(text.lower())}

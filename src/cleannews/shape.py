"""What a line looks like: a full sentence, or a headline. Knows no language beyond its punctuation."""

from __future__ import annotations

import regex

# A sentence's end: terminal punctuation, perhaps closed by quotes, brackets or a footnote's mark.
_END = regex.compile(r"[.!?…。！？｡।۔؟։။።][\"'”’»)\]』」]*$|[”»」』]$")
_ABBREVIATED = regex.compile(r"\b(?:\p{Lu}|vs|Jr|Sr|St|Inc|Co|Ltd|No|Nr|etc)\.$")
_INNER_END = regex.compile(r"\p{Ll}{3}[.!?][\"'”’»)]* \p{Lu}")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Khmer}\p{Lao}\p{Myanmar}]")
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

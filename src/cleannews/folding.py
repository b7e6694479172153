"""The form in which lines are compared, and what of a document's lines the rules are looked up by.

Folding is the dearest thing that is done to a line, so it is done to many lines at once, in a few calls of C.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_STRAIGHT = {"’": "'", "‘": "'", "‛": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
_STRAIGHT |= {"–": "-", "—": "-", "―": "-", "‐": "-", "‑": "-", "−": "-", "\u200b": "", "\u200e": "", "\u200f": ""}
_STRAIGHT |= {"\xad": "", "\ufeff": "", "\u0307": ""}  # U+0307 is what casefold() leaves of the Turkish capital İ
_FOLDS = re.compile(f"[{''.join(_STRAIGHT)}]")  # few texts have any that are left after the commonest
# The commonest by `replace`, which is ten times faster than `translate`, and often leaves ASCII. None of them takes
# part in a composition, so it does not matter that they go before NFKC.
_COMMON = (("’", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("\xa0", " "))
_LESS_COMMON = (("—", "-"), ("«", '"'), ("»", '"'), ("‘", "'"), ("„", '"'), ("´", "'"))
_BLANKS = "\t\x0b-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # less " " and line break
# What may stand before and behind a line without being of it; all comparing of lines is done without it.
DECORATION = " \t.,:;!?*|•·●▪■◆▸►▶▷→➤➡↓↑←»«›‹>…\"'()[]{}/#+=_~-^©®📷📸🔗👉👇✉️⬇▼"

MARGIN = 12  # characters that may be drawn around a line
DRAWN = " -|•·●▪■◆▸►▶▷→➤➡↓▼↑←›‹>#+=_~*👉👇⬇"  # of these, what says nothing of how a line ends

_ENDS = frozenset(DRAWN + '"')

# The first of each ten decimal digits beyond ASCII, in the first plane; of the others, all characters.
_ZEROS = (
    "\u0660\u06f0\u07c0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0de6\u0e50\u0ed0\u0f20\u1040\u1090\u17e0\u1810\u1946"
    "\u19d0\u1a80\u1a90\u1b50\u1bb0\u1c40\u1c50\ua620\ua8d0\ua900\ua9d0\ua9f0\uaa50\uabf0\uff10"
)
_DIGITS = "".join(f"{zero}-{chr(ord(zero) + 9)}" for zero in _ZEROS) + "\U00010000-\U0010ffff"
FOREIGN_DIGITS = re.compile(f"[{_DIGITS}]")
_ODD = re.compile(f"[{_BLANKS}]")
# Bytes of UTF-8 in which no such blank begins.
_ORDINARY = bytes(
    c for c in range(256) if c == 10 or 32 <= c < 0xC2 or 0xC3 <= c < 0xE1 or 0xE4 <= c < 0xF0 or c > 0xF4
)


def bare(key: str) -> str:
    """A folded line without the marks at its ends.

    >>> bare("» read more: [...]")
    'read more'
    """
    return key.strip(DECORATION)


def trimmed(key: str) -> str:
    """A folded line without the bullets, dashes and arrows at its ends: what a site draws around it.

    Folding makes a quotation mark of an angled arrow; one that stands alone is an arrow.

    >>> trimmed("- more on this ->"), trimmed("(more on this)"), trimmed('more on this "')
    ('more on this', '(more on this)', 'more on this')
    """
    if key[:1] not in _ENDS and key[-1:] not in _ENDS:
        return key
    inner = key.strip(DRAWN + '"' if key.count('"') == 1 else DRAWN)
    return inner if len(key) - len(inner) <= MARGIN else key


def fold(text: str) -> str:
    r"""The form in which lines are compared: NFKC, case-folded, quotes and dashes straight, single spaces.

    >>> fold("  Don’t\xa0MISS… ")
    "don't miss..."
    """
    return " ".join(_fold_characters(text).split())


def fold_all(lines: Sequence[str]) -> list[str]:
    r"""The same of many lines at once, none of which holds a line break.

    >>> fold_all(["It’s  late", "CAFÉ"])
    ["it's late", 'café']
    """
    if not lines:
        return []
    text = _fold_characters("\n".join(lines))
    folded = text.split("\n")
    # Nearly always, all blanks are single already, and none stands at an end.
    if "  " in text or " \n" in text or "\n " in text or text[:1] == " " or text[-1:] == " " or _is_odd(text):
        return [" ".join(line.split()) for line in folded]
    return folded


def _is_odd(text: str) -> bool:
    """Whether the text holds a blank that is none of " " and line break."""
    rare = text.encode("utf-8", "surrogatepass").translate(None, _ORDINARY)
    return bool(rare) and _ODD.search(text) is not None


def plain_digits(text: str) -> str:
    r"""The text with 0 for every decimal digit that is not ASCII, as ``\d`` takes them all for the same.

    >>> plain_digits("٣ 3")
    '0 3'
    """
    return text if text.isascii() else "".join("0" if c > "9" and c.isdecimal() else c for c in text)


def _fold_characters(text: str) -> str:
    if not text.isascii():
        for old, new in _COMMON:
            text = text.replace(old, new)
    if text.isascii():
        return text.lower().replace("`", "'")
    for old, new in _LESS_COMMON:
        text = text.replace(old, new)
    text = unicodedata.normalize("NFKC", text).casefold()
    if _FOLDS.search(text):
        for old, new in _STRAIGHT.items():  # `translate` is forty times slower
            text = text.replace(old, new)
    return text

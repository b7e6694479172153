"""One cheap look that decides whether a text may need repair. It never misses one that does.

ftfy's own test (`ftfy.badness`) runs at 5 MB/s; this runs at some hundred, because it starts from the few characters
that mojibake is made of and then looks at their neighbours. The classes are ftfy's, the conditions are what each of its
conditions needs at least. `tests/test_repair.py` compares the two on hostile strings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

CONTROL = "\\x00-\\x08\\x0b-\\x1f\\x7f\\u2028\\u2029\\u206a-\\u206f\\ufeff\\ufff9-\\ufffc\\ud800-\\udfff"

_C1 = "\x80-\x9f"
_BAD = "\xa6\xa4\xa8\xac\xaf\xb8\u0192\u02c6\u02c7\u02d8\u02db\u02dc\u2020\u2021\u2030\u2310\u25ca\ufffd\xaa\xba"
_LAW = "\xb6\xa7"
_CURRENCY = "\xa2\xa3\xa5\u20a7\u20ac"
_OPENING = "\xa1\xab\xbf\xa9\u0384\u0385\u2018\u201a\u201c\u201e\u2022\u2039\uf8ff"
_CLOSING = "\xae\xbb\u02dd\u201d\u203a\u2122"
_NUMERIC = (
    "\xb2\xb3\xb9\xb1\xbc\xbd\xbe\xd7\xb5\xf7\u2044\u2202\u2206\u220f\u2211\u221a\u221e\u2229\u222b\u2248\u2260\u2261"
    "\u2264\u2265\u2116"
)
_FACES = "\xd2-\xd6\xd9-\xdc\xf2-\xf6\xf8-\xfc\u0150\u014c\u016a\u0172\xb0"
_UPPER = (
    "\xc0-\xd1\xd8\xdc\xdd\u0102\u0100\u0104\u0106\u010c\u010e\u0110\u0118\u011a\u0112\u0116\u011e\u0122\u0130\u012a"
    "\u0136\u0139\u013d\u0141\u013b\u0143\u0147\u0145\u0152\u0158\u015a\u015e\u0160\u0162\u0164\u016e\u0170\u0178\u0179"
    "\u017b\u017d\u0490"
)
_LOWER = (
    "\xdf\xe0-\xf1\u0103\u0105\u0101\u0107\u010d\u010f\u0111\u0119\u011b\u0113\u0117\u011f\u0123\u012f\u012b\u0137\u013a"
    "\u013e\u0142\u013c\u0153\u0155\u015b\u015f\u0161\u0165\xfc\u017a\u017c\u017e\u0491\ufb01\ufb02"
)
_COMMON_UPPER = "\xde\u0391-\u03a9\u0386\u0388\u0389\u038a\u038c\u038e\u038f\u03aa\u03ab\u0401-\u042f"
_COMMON_LOWER = "\u03b1-\u03c9\u03ac\u03ad\u03ae\u03af\u03b0\u0430-\u045f"
_BOX = "\u2502\u250c\u2510\u2518\u251c\u2524\u252c\u253c\u2550-\u256c\u2580\u2584\u2588\u258c\u2590\u2591\u2592\u2593"

_ANY = _BAD + _LOWER + _UPPER + _BOX + _OPENING + _CLOSING + _CURRENCY + _NUMERIC + _LAW
_BESIDE_ANOTHER = "|".join((
    "(?<=[ВГРСΒΓΞΟ].)[ВГРСΒΓΞΟ]",
    f"(?<=[{_ANY}])[{_BAD}]",
    f"(?<=[{_BAD}])[{_ANY}]",
    f"(?<=[{_LOWER}{_BOX}{_CLOSING}{_CURRENCY}{_NUMERIC}])[{_UPPER}]",
    f"(?<=[{_BOX}{_CLOSING}{_CURRENCY}{_NUMERIC}])[{_LOWER}]",
    f"(?<=[{_LOWER}{_UPPER}{_BOX}{_CLOSING}])[{_CURRENCY}]",
    f"(?<=[{_UPPER}{_BOX}])[{_NUMERIC}{_LAW}°]",
    f"(?<=[{_LOWER}{_UPPER}{_BOX}{_CURRENCY}{_CLOSING}])[{_OPENING}][{_NUMERIC}]",
    f"(?<=[{_LOWER}{_UPPER}{_CURRENCY}{_NUMERIC}{_BOX}{_LAW}])[{_CLOSING}][{_OPENING}]",
    f"(?<=[{_CURRENCY}{_NUMERIC}{_BOX}{_UPPER}])[{_OPENING}]",
    f"(?<=[{_BOX}])[{_FACES}{_CLOSING}]",
    f"(?<=[{_ANY}])[{_BOX}]",
    f"(?<=[{_LOWER}{_UPPER}])[{_OPENING}{_CLOSING}]\\w",
    "(?<=[ŒœÂÃÎÐØÙ√≈×‚à]).",
))  # fmt: skip
_BESIDE_ASCII = (
    f"(?<=[{_C1}])|(?<=[вВ]Ђ|β€)|(?<=[{_COMMON_LOWER}{_COMMON_UPPER}][{_UPPER}{_BAD}])|(?<=[Œœ])[^A-Za-z]|(?<=[ÃÂ]) "
)


def _pattern(singles: str) -> re.Pattern[str]:
    # One class first: `re` skips to its members at 300 MB/s. The second class keeps quotes from being looked at twice.
    first = f"[{_ANY}{_C1}ÙÐЂ{singles}]"
    last = f"(?<=[{_C1}Ђ€{_UPPER}œ{_BAD}{singles}])"
    alone = f"(?<=[{singles}])|" if singles else ""
    return re.compile(rf"{first}(?:(?=[^\x00-\x7f])(?:{_BESIDE_ANOTHER})|{last}(?:{alone}{_BESIDE_ASCII}))")


_SUSPECT = _pattern(CONTROL)
_MOJIBAKE = _pattern("")
# What most English has beyond ASCII. No condition above holds among these and ASCII alone.
_USUAL = "“”’—–‘…\xa0"
_PLAIN = bytes(range(32, 127)) + b"\t\n\f"
_LOOK = 400  # characters that nearly always tell, of texts in languages with letters beyond ASCII
ENTITY = re.compile(r"&((?:amp;|#0*38;|#[xX]0*26;)*)(#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)")
_MARKUP = re.compile(r"<(?:!--|/?[A-Za-z][^<>]*>)")


def may_need_repair(text: str) -> bool:
    """Whether the text holds anything that ``repair`` might change."""
    return (
        ("&" in text and ENTITY.search(text) is not None)
        or ("<" in text and _MARKUP.search(text) is not None)
        or (_is_odd(text) and _SUSPECT.search(text) is not None)
    )


def lines_like_mojibake(text: str) -> Iterator[tuple[int, str]]:
    """The lines, with their starts, that hold anything that ftfy might take for mojibake."""
    match = None if text.isascii() or not _is_odd(text) else _MOJIBAKE.search(text)
    while match:
        start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.start())
        end = len(text) if end < 0 else end
        line = text[start:end]
        if _MOJIBAKE.search(line):  # a line break is no character of a line
            yield start, line
        match = _MOJIBAKE.search(text, end)


def _is_odd(text: str) -> bool:
    """Whether the text holds anything but printable ASCII and what is usual beyond it."""
    if len(text) > _LOOK and _is_odd(text[:_LOOK]):
        return True
    rest = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    return bool(rest) and bool(rest.decode("utf-8", "surrogatepass").strip(_USUAL))

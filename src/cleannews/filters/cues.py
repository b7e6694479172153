"""How much of a line is made of the words by which a site speaks to its reader."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import chain, compress
from operator import itemgetter
from typing import NamedTuple

from cleannews.blocks import WORD, plain
from cleannews.filters.words import THINGS, VOICES, strings, table

FEWEST, LONGEST = 4, 1000  # words of a notice at least, characters at most
GLANCE = 200  # characters of a line that are looked at first
QUOTING = 400  # characters of one that holds quotation marks, at most
LEAST = 0.14  # share of a notice's words that may be things or acts, by their first letters; most lines have less
TONGUES = 2  # languages of most cues in a line, of which more is asked
KEPT = 512  # lines whose evidence is remembered: an article is looked at two or three times
_start = itemgetter(slice(WORD))
_SCRIPTS = "\u2e80"  # the first character of the scripts that are written without blanks, and of Korean
_NAMED = re.compile('["“”„«»‘「][^"“”„«»‘’「」]{1,30}["“”«»’」]')  # what is so short is a name, or a button
_SPEECH = re.compile('["“”„«»‘「」]')


Hit = tuple[int, int, str, str]  # a cue's place in a line, its length, kind and name


class Evidence(NamedTuple):
    """What speaks in a line for a notice, in the language in which most does.

    ``things`` are those that few articles are about, as in the table, ``others`` those that many are about; ``acts``
    counts what a reader can be asked to do, each once; ``begins``: the line does with one. ``voices``: words for
    reader and house, and courtesies. ``house``: whether the site speaks of itself. ``kind``: whether it is courteous,
    which tells nothing where every request is. ``share``: of the line's words that
    are cues; ``report`` counts those that are of a report.
    """

    things: frozenset[str]
    others: frozenset[str]
    acts: int
    begins: bool
    voices: int
    house: bool
    kind: bool
    share: float
    report: int
    category: str


def is_cue(word: str) -> bool:
    """Whether a word begins as a cue does.

    >>> is_cue("Newsletters"), is_cue("Avon")
    (True, False)
    """
    return word[:WORD].lower() in table().cues or word in table().voices


@lru_cache(KEPT)
def evidence_in(text: str) -> Evidence | None:
    """The evidence in a line, if it holds some.

    There is none in speech, in lines too long or too short for a notice, nor where few words begin as cues do.

    >>> found = evidence_in("Please enter your e-mail address to reset your password.")
    >>> sorted(found.things), found.acts, found.voices
    (['e_mail_address', 'password'], 2, 3)
    """
    if len(text) > LONGEST or (('"' in text or "“" in text) and _is_speech(text)):  # most of it; the rest below
        return None
    unspaced = not text.isascii() and is_unspaced(text)
    if not unspaced and not _is_promising(text):
        return None
    if _is_speech(text):
        return None
    text = _NAMED.sub("", text)
    if _SPEECH.search(text):
        return None
    size, found = _strings_in(text) if unspaced else _cues_in(text)
    likeliest = sorted(found.values(), key=len)[-TONGUES:]
    every = [_weighed(hits, size, unspaced) for hits in likeliest if len(hits) > 1]
    return max(every, key=lambda e: (len(e.things) + e.acts, e.share), default=None)


def _is_speech(text: str) -> bool:
    """Whether a line holds quotation marks, and not just a name between the first of them."""
    quoting = _SPEECH.search(text)
    return quoting is not None and (len(text) > QUOTING or not _NAMED.match(text, quoting.start()))


def _is_promising(text: str) -> bool:
    """Whether enough of a line's words begin as cues do; by their first letters first, which is quick."""
    words, begins = text[:GLANCE].split(), table().begins
    count = sum(map(begins.__contains__, map(_start, words)))
    if count < 2 or count < LEAST * len(words) or len(words) < FEWEST:
        return False
    likely = compress(words, map(begins.__contains__, map(_start, words)))
    count = sum(map(_begins_as_cue, likely))
    return count >= 2 and count >= LEAST * len(words)


@lru_cache(8 * KEPT)
def _begins_as_cue(word: str) -> bool:
    return word.lower().startswith(table().starts[word[:WORD]])


def _cues_in(text: str) -> tuple[int, dict[str, list[Hit]]]:
    """How many words a line has, and the cues among them, by language."""
    known, spelt = table(), plain(text)
    words = spelt.lower().split()
    found: defaultdict[str, list[Hit]] = defaultdict(list)
    for place, cues in enumerate(map(known.cues.get, map(_start, words))):
        for cue in cues or ():
            before, last, name, means = cue
            # A word alone has the cue's first letters, so it is the cue if that has no more.
            if cue.follow(words, place) if before else words[place].startswith(last):
                for language, kind in means:
                    found[language].append((place, len(before) + 1, kind, name))
    if not found:
        return len(words), found
    for place, word in enumerate(spelt.split()):
        for language, kind in known.voices.get(word, ()):
            if language in found:
                found[language].append((place, 1, kind, word))
    return len(words), found


def _strings_in(text: str) -> tuple[int, dict[str, list[Hit]]]:
    """How many characters a line has, and the cues among them, by language."""
    found: dict[str, list[Hit]] = {}
    for match in strings().finditer("" if "'" in text else text.lower()):  # Korean puts speech between two of these
        language, kind = table().unspaced[match[0]]
        found.setdefault(language, []).append((match.start(), len(match[0]), kind, match[0]))
    return len(text) - text.count(" "), found


def is_unspaced(text: str) -> bool:
    """Whether a line is written without blanks, or in Korean, by a glance at three places.

    >>> is_unspaced("東京で地震"), is_unspaced("Müller sagt ab")
    (True, False)
    """
    return text[0] > _SCRIPTS or text[len(text) // 2] > _SCRIPTS or text[-2:-1] > _SCRIPTS


def _weighed(hits: list[Hit], size: int, unspaced: bool) -> Evidence:
    """The evidence of one language's cues; of those that overlap, the first and longest counts."""
    hits.sort(key=lambda hit: (hit[0], -hit[1]))
    kinds: dict[str, list[str]] = {}
    reached = covered = voices = 0
    for place, length, kind, name in hits:
        voices += kind in VOICES  # even inside a phrase
        if place >= reached or kind in VOICES:
            kinds.setdefault(kind, []).append(name)
        if place >= reached:
            reached = place + length
            covered += length if kind != "report" else 0
    return Evidence(
        things=frozenset(chain.from_iterable(kinds.get(kind, ()) for kind in THINGS)),
        others=frozenset(kinds.get("others", ())),
        acts=len({*kinds.get("acts", ())}),
        begins=(hits[0][0], hits[0][2]) == (0, "acts"),
        voices=voices,
        house="house" in kinds,
        kind="please" in kinds and not unspaced,
        share=covered / size,
        report=len(kinds.get("report", ())),
        category=max(("interface", "legal", "signup"), key=lambda kind: len(kinds.get(kind, ()))),
    )

"""The words by which a site speaks to its reader, language by language, and how much of a line they are."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from cleannews.blocks import WORD, plain
from cleannews.text import Document

THINGS = ("signup", "legal", "interface")
VOICES = ("reader", "house", "please")
UNSPACED = ("ja", "ko")  # no word of which has a beginning that could be told, or an end
FEWEST, LONGEST = 4, 700  # words of a notice at least, characters at most
LEAST = 0.12  # share of a notice's words that may be things or acts, by their first letters; most lines have less
KEPT = 512  # lines whose evidence is remembered: an article is looked at two or three times
_TABLES = Path(__file__).with_name("notices.toml")
_start = itemgetter(slice(WORD))
_SCRIPTS = "\u2e80"  # the first character of the scripts that are written without blanks, and of Korean
_SPEECH = re.compile('["“”„«»‘「」]')


class Cue(NamedTuple):
    """Words in a row, all but the last whole; of the last, its beginning if it has ``WORD`` letters or more."""

    words: tuple[str, ...]
    language: str
    kind: str

    def stands_in(self, words: list[str], place: int) -> bool:
        """Whether the words begin at a place."""
        end = place + len(self.words)
        *whole, stem = self.words
        if end > len(words) or (whole and words[place : end - 1] != whole):
            return False
        last = words[end - 1]
        return last == stem or (len(stem) >= WORD and last.startswith(stem))


class Evidence(NamedTuple):
    """What speaks in a line for a notice, in the language in which most does.

    ``things`` are those that few articles are about, as in the table; ``others`` counts those that many are about, and
    ``acts`` what a reader can be asked to do, each once; ``begins``: the line does with one. ``voices``: words for
    reader and house, and courtesies. ``house``: whether the site speaks of itself. ``share``: of the line's words that
    are cues; ``report`` counts those that are of a report.
    """

    things: frozenset[str]
    others: int
    acts: int
    begins: bool
    voices: int
    house: bool
    share: float
    report: int
    category: str


class _Table(NamedTuple):
    cues: dict[str, list[Cue]]  # by the first letters of their first words
    voices: dict[str, list[tuple[str, str]]]  # language and kind of words for reader and house, as they are written
    starts: dict[str, tuple[str, ...]]  # things and acts, of each its longest word, by its first letters as written
    unspaced: dict[str, tuple[str, str]]  # language and kind of strings of a script without blanks


@cache
def _table() -> _Table:
    table = _Table({}, {}, {}, {})
    starts: dict[str, set[str]] = {}
    for language, kinds in tomllib.loads(_TABLES.read_text(encoding="utf-8")).items():
        for kind, listed in kinds.items():
            for cue in listed.split():
                words = tuple(cue.split("_"))
                if language in UNSPACED:
                    table.unspaced[" ".join(words)] = language, kind
                    continue
                if kind in VOICES and len(words) == 1:
                    for written in {cue, cue[0].upper() + cue[1:]}:
                        table.voices.setdefault(written, []).append((language, kind))
                    continue
                table.cues.setdefault(words[0][:WORD], []).append(Cue(words, language, kind))
                if kind not in (*VOICES, "report"):
                    for word in (max(words, key=len), "-".join(words)):
                        for start in (word[:WORD], word[:WORD].capitalize(), word[:WORD].title(), word[:WORD].upper()):
                            starts.setdefault(start, set()).add(word)
    table.starts.update((start, tuple(words)) for start, words in starts.items())
    for cues in table.cues.values():
        cues.sort(key=lambda cue: -len(cue.words))
    return table


@cache
def _strings() -> re.Pattern[str]:
    """Every string of a script without blanks, the longest first."""
    return re.compile("|".join(map(re.escape, sorted(_table().unspaced, key=len, reverse=True))))


def is_cue(word: str) -> bool:
    """Whether a word begins as a cue does.

    >>> is_cue("Newsletters"), is_cue("Avon")
    (True, False)
    """
    return word[:WORD].lower() in _table().cues or word in _table().voices


def evidence_in(doc: Document) -> dict[int, Evidence]:
    r"""The evidence in each line that holds some, by the line's number.

    Passed over are speech, lines too long or too short for a notice, and those with few words that begin as cues do.

    >>> found = evidence_in(Document("It rained.\nPlease enter your e-mail address to reset your password."))
    >>> [(number, sorted(e.things), e.acts, e.voices) for number, e in found.items()]
    [(1, ['e_mail_address', 'password'], 2, 3)]
    """
    starts, found = _table().starts, {}
    for number, line in enumerate(doc.lines):
        text = line.text
        if len(text) > LONGEST or _SPEECH.search(text):
            continue
        words = text.split()
        least = max(2, LEAST * len(words))
        if not text.isascii() and is_unspaced(text):
            evidence = None if "'" in text else evidence_of(text)  # between two of them, too, Korean puts speech
        elif len(words) < FEWEST or sum(map(starts.__contains__, map(_start, words))) < least:
            continue
        elif sum(word.lower().startswith(starts[word[:WORD]]) for word in words if word[:WORD] in starts) >= least:
            evidence = evidence_of(text)
        else:
            continue
        if evidence:
            found[number] = evidence
    return found


def is_unspaced(text: str) -> bool:
    """Whether a line is written without blanks, or in Korean, by a glance at three places.

    >>> is_unspaced("東京で地震"), is_unspaced("Müller sagt ab")
    (True, False)
    """
    return text[0] > _SCRIPTS or text[len(text) // 2] > _SCRIPTS or text[-2:-1] > _SCRIPTS


@lru_cache(KEPT)
def evidence_of(text: str) -> Evidence | None:
    """The evidence in a line, whatever it looks like."""
    table = _table()
    found: dict[str, list[tuple[int, int, str, str]]] = {}  # by language: place, length, kind, name
    if is_unspaced(text):
        size = len(text) - text.count(" ")
        for match in _strings().finditer(text.lower()):
            language, kind = table.unspaced[match[0]]
            found.setdefault(language, []).append((match.start(), len(match[0]), kind, match[0]))
    else:
        spelt = plain(text)
        words = spelt.lower().split()
        size = len(words)
        for place, word in enumerate(spelt.split()):
            for language, kind in table.voices.get(word, ()):
                found.setdefault(language, []).append((place, 1, kind, word))
        for place, word in enumerate(words):
            for cue in table.cues.get(word[:WORD], ()):
                if cue.stands_in(words, place):
                    found.setdefault(cue.language, []).append((place, len(cue.words), cue.kind, "_".join(cue.words)))
    every = [_weighed(hits, size) for hits in found.values() if len(hits) > 1]
    return max(every, key=lambda e: (len(e.things) + e.acts, e.share), default=None)


def _weighed(hits: list[tuple[int, int, str, str]], size: int) -> Evidence:
    """The evidence of one language's cues; of those that overlap, the first and longest counts."""
    hits.sort(key=lambda hit: (hit[0], -hit[1]))
    kinds: dict[str, list[str]] = {}
    reached = covered = voices = 0
    for place, length, kind, name in hits:
        if place < reached:
            continue
        reached = place + length
        kinds.setdefault(kind, []).append(name)
        covered += length if kind != "report" else 0
        voices += kind in VOICES
    return Evidence(
        things=frozenset(chain.from_iterable(kinds.get(kind, ()) for kind in THINGS)),
        others=len({*kinds.get("others", ())}),
        acts=len({*kinds.get("acts", ())}),
        begins=(hits[0][0], hits[0][2]) == (0, "acts"),
        voices=voices,
        house="house" in kinds,
        share=covered / size,
        report=len(kinds.get("report", ())),
        category=max(("interface", "legal", "signup"), key=lambda kind: len(kinds.get(kind, ()))),
    )

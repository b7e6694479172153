"""The words by which a site speaks to its reader, language by language, and how much of a line they are."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from functools import cache, lru_cache
from itertools import chain, compress
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from cleannews.blocks import WORD, plain

THINGS = ("signup", "legal", "interface")
VOICES = ("reader", "house", "please")
TOPICS = "topics"
UNSPACED = ("ja", "ko")  # no word of which has a beginning that could be told, or an end
FEWEST, LONGEST = 4, 1000  # words of a notice at least, characters at most
GLANCE = 200  # characters of a line that are looked at first
QUOTING = 400  # characters of one that holds quotation marks, at most
LEAST = 0.14  # share of a notice's words that may be things or acts, by their first letters; most lines have less
TONGUES = 2  # languages of most cues in a line, of which more is asked
KEPT = 512  # lines whose evidence is remembered: an article is looked at two or three times
_TABLES = Path(__file__).with_name("notices.toml")
_start = itemgetter(slice(WORD))
_SCRIPTS = "\u2e80"  # the first character of the scripts that are written without blanks, and of Korean
_NAMED = re.compile('["“”„«»‘「][^"“”„«»‘’「」]{1,30}["“”«»’」]')  # what is so short is a name, or a button
_SPEECH = re.compile('["“”„«»‘「」]')


Hit = tuple[int, int, str, str]  # a cue's place in a line, its length, kind and name


class Cue(NamedTuple):
    """Words in a row, all but the last whole; of the last, its beginning if it has ``WORD`` letters or more.

    ``before``: all but the last; ``name``: all, as in the table. ``means``: in which languages, and of what kind.
    """

    before: list[str]
    last: str
    name: str
    means: list[tuple[str, str]]

    def follow(self, words: list[str], place: int) -> bool:
        """Whether the words begin at a place."""
        end = place + len(self.before)
        if end >= len(words) or words[place:end] != self.before:
            return False
        stem, last = self.last, words[end]
        return last == stem or (len(stem) >= WORD and last.startswith(stem))


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


class _Table(NamedTuple):
    cues: dict[str, list[Cue]]  # by the first letters of their first words
    voices: dict[str, list[tuple[str, str]]]  # language and kind of words for reader and house, as they are written
    starts: dict[str, tuple[str, ...]]  # things and acts, of each its longest word, by its first letters as written
    begins: set[str]  # the first letters alone: a set is quicker to say no
    unspaced: dict[str, tuple[str, str]]  # language and kind of strings of a script without blanks
    topics: list[tuple[str, str]]  # language and words, of letters and "_" alone


@cache
def _table() -> _Table:
    table = _Table({}, {}, {}, set(), {}, [])
    means: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for language, kinds in tomllib.loads(_TABLES.read_text(encoding="utf-8")).items():
        for kind, listed in kinds.items():
            for name in listed.split():
                words = tuple(name.split("_"))
                if kind == TOPICS:
                    table.topics.append((language, name))
                elif language in UNSPACED:
                    table.unspaced[" ".join(words)] = language, kind
                elif kind in VOICES and len(words) == 1:
                    for written in {name, name[0].upper() + name[1:]}:
                        table.voices.setdefault(written, []).append((language, kind))
                else:
                    means.setdefault(words, []).append((language, kind))
    starts: dict[str, set[str]] = {}
    for words in sorted(means, key=len, reverse=True):
        table.cues.setdefault(words[0][:WORD], []).append(Cue([*words[:-1]], words[-1], "_".join(words), means[words]))
        if any(kind not in (*VOICES, "report") for _, kind in means[words]):
            for word in (max(words, key=len), "-".join(words)):
                for start in (word[:WORD], word[:WORD].capitalize(), word[:WORD].title(), word[:WORD].upper()):
                    starts.setdefault(start, set()).add(word)
    table.starts.update((start, tuple(words)) for start, words in starts.items())
    table.begins.update(starts)
    return table


@cache
def _topics() -> re.Pattern[str]:
    spaced: dict[str, list[str]] = {}  # by first letter, so that few are tried at each place
    unspaced: list[str] = []
    for language, name in _table().topics:
        word = name.replace("_", " ")
        if language in UNSPACED:
            unspaced.append(word)
        else:
            spaced.setdefault(name[0], []).append(word[1:] + (r"\b" if len(name) < WORD else ""))
    first = "|".join(rf"{letter}(?:{'|'.join(sorted({*rest}))})" for letter, rest in spaced.items())
    return re.compile(rf"\b(?:{first})|{'|'.join(unspaced)}")


def is_on_topic(text: str) -> bool:
    """Whether a line of an article, in small letters, is on what such articles advise their readers on.

    >>> is_on_topic("hackers stole the passwords"), is_on_topic("the council kept the bridge")
    (True, False)
    """
    return _topics().search(text) is not None


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
    words, table = text[:GLANCE].split(), _table()
    count = sum(map(table.begins.__contains__, map(_start, words)))
    if count < 2 or count < LEAST * len(words) or len(words) < FEWEST:
        return False
    likely = compress(words, map(table.begins.__contains__, map(_start, words)))
    count = sum(map(_begins_as_cue, likely))
    return count >= 2 and count >= LEAST * len(words)


@lru_cache(8 * KEPT)
def _begins_as_cue(word: str) -> bool:
    return word.lower().startswith(_table().starts[word[:WORD]])


def _cues_in(text: str) -> tuple[int, dict[str, list[Hit]]]:
    """How many words a line has, and the cues among them, by language."""
    table, spelt = _table(), plain(text)
    words = spelt.lower().split()
    found: defaultdict[str, list[Hit]] = defaultdict(list)
    for place, cues in enumerate(map(table.cues.get, map(_start, words))):
        for cue in cues or ():
            before, last, name, means = cue
            # A word alone has the cue's first letters, so it is the cue if that has no more.
            if cue.follow(words, place) if before else words[place].startswith(last):
                for language, kind in means:
                    found[language].append((place, len(before) + 1, kind, name))
    if not found:
        return len(words), found
    for place, word in enumerate(spelt.split()):
        for language, kind in table.voices.get(word, ()):
            if language in found:
                found[language].append((place, 1, kind, word))
    return len(words), found


def _strings_in(text: str) -> tuple[int, dict[str, list[Hit]]]:
    """How many characters a line has, and the cues among them, by language."""
    found: dict[str, list[Hit]] = {}
    for match in _strings().finditer("" if "'" in text else text.lower()):  # Korean puts speech between two of these
        language, kind = _table().unspaced[match[0]]
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

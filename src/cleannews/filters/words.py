"""The table of the words by which a site speaks to its reader, language by language."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from cleannews.blocks import WORD

THINGS = ("signup", "legal", "interface")
VOICES = ("reader", "house", "please")
TOPICS = "topics"
UNSPACED = ("ja", "ko")  # no word of which has a beginning that could be told, or an end
TABLES = Path(__file__).with_name("notices.toml")


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


class Table(NamedTuple):
    """What a line is compared with."""

    cues: dict[str, list[Cue]]  # by the first letters of their first words
    voices: dict[str, list[tuple[str, str]]]  # language and kind of words for reader and house, as they are written
    starts: dict[str, tuple[str, ...]]  # things and acts, of each its longest word, by its first letters as written
    begins: set[str]  # the first letters alone: a set is quicker to say no
    unspaced: dict[str, tuple[str, str]]  # language and kind of strings of a script without blanks
    topics: list[tuple[str, str]]  # language and words, of letters and "_" alone


@cache
def table() -> Table:
    """The table, read once."""
    made = Table({}, {}, {}, set(), {}, [])
    means: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for language, kinds in tomllib.loads(TABLES.read_text(encoding="utf-8")).items():
        for kind, listed in kinds.items():
            for name in listed.split():
                words = tuple(name.split("_"))
                if kind == TOPICS:
                    made.topics.append((language, name))
                elif language in UNSPACED:
                    made.unspaced[" ".join(words)] = language, kind
                elif kind in VOICES and len(words) == 1:
                    for written in {name, name[0].upper() + name[1:]}:
                        made.voices.setdefault(written, []).append((language, kind))
                else:
                    means.setdefault(words, []).append((language, kind))
    starts: dict[str, set[str]] = {}
    for words in sorted(means, key=len, reverse=True):
        made.cues.setdefault(words[0][:WORD], []).append(Cue([*words[:-1]], words[-1], "_".join(words), means[words]))
        if any(kind not in (*VOICES, "report") for _, kind in means[words]):
            for word in {max(words, key=len), "-".join(words)}:
                starts.setdefault(word[:WORD], set()).add(word)
    forms: dict[str, set[str]] = {}
    for start, begun in starts.items():
        for form in {start, start.capitalize(), start.title(), start.upper()}:
            forms.setdefault(form, set()).update(begun)
    made.starts.update((start, tuple(begun)) for start, begun in forms.items())
    made.begins.update(forms)
    return made


@cache
def _topics() -> re.Pattern[str]:
    spaced: dict[str, list[str]] = {}  # by first letter, so that few are tried at each place
    unspaced: list[str] = []
    for language, name in table().topics:
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
def strings() -> re.Pattern[str]:
    """Every string of a script without blanks, the longest first."""
    return re.compile("|".join(map(re.escape, sorted(table().unspaced, key=len, reverse=True))))

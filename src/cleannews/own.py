"""An article's own lines that elsewhere are links, buttons or notices: known by where they stand and its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from cleannews.filters.outline import outline
from cleannews.filters.words import is_on_topic
from cleannews.shape import stems, words_in
from cleannews.text import Document, Removal

MINE = frozenset(("signup", "legal", "interface"))
FEW, WORDS, LONGEST = 3, 6, 60  # words of a sub-heading, at most; of one in such an article; of any line of one
_PROSE = {0: re.compile("[ps]{2}"), WORDS: re.compile("[ps]{2}"), LONGEST: re.compile("[ps]")}  # around, in an outline
_TOGETHER = {0: 1, WORDS: 1, LONGEST: 2}  # lines, at most
_PLACE = re.compile(
    "contacts?|contact us|contactos?|kontakte?|contatti|contatto|contatos?|yhteystiedot|контакты|help|hilfe|aide|ayuda"
    "|aiuto|hjelp|hjælp|hjälp|pomoc|faq|log in|einloggen|anmelden|logg inn|log ind|search|suche|settings|einstellungen"
)
# What an article's headline names that quotes and explains whole notices.
_NOTICES = re.compile(
    r"newsletter|cookie|paywall|bezahlschranke|copyright|urheberrecht|unsubscri|abbestell|désabonn|infolettre|bolet[ií]n"
    "|nyhetsbrev|nyhedsbrev|nieuwsbrie|ciastecz|рассылк|ニュースレター|クッキー|뉴스레터|쿠키|privacy polic"
    "|datenschutzerklärung"
)
# What the headline names of one whose sub-headings may be buttons' words, besides the topics of `notices.toml`.
_BUTTONS = re.compile("facebook|instagram|tiktok|twitter|telegram|whatsapp|privacy|datenschutz")
# What a headline of a medium's begins with; in the second group words that may be over a credit, too.
_MEDIUM = re.compile(
    r"(?:(live(?:[ -]?(?:blog|ticker|updates?))?|news[ -]?(?:ticker|blog)|ticker|quiz|podcast|v[ií]d[eé]o|im video"
    r"|galerie|bildergalerie|bilderstrecke|fotostrecke|gallery|galer[ií]a|infograf[ií]a|infografik|infographie)"
    r"|(photos|fotos|bilder|in pictures|en images|en imágenes|zdjęcia|foto)) ?[:|] ?(?P<rest>[^:|/(©]{12,})",
    re.IGNORECASE,
)
_FEWEST = 4  # words of a headline behind its label, and long words of one that may be a credit


def leave_own(doc: Document, marks: list[Removal]) -> list[Removal]:
    """The marks, less those of lines that are the article's own."""
    return leave_lone(doc, leave_headline(doc, marks))


def leave_headline(doc: Document, marks: list[Removal]) -> list[Removal]:
    r"""The marks, less those of a first line that names its medium, a quiz or a live blog, above a sentence.

    >>> from cleannews import clean
    >>> clean("Quiz: How well do you know the bridge?\nIt rained.\nQuiz: How well do you know the town?\nIt stopped.")
    'Quiz: How well do you know the bridge?\nIt rained.\nIt stopped.'
    """
    if not marks or len(doc.lines) < 3:
        return marks
    first = doc.lines[0]
    if not any(mark.start < first.end for mark in marks) or outline(doc)[1] not in "ps":
        return marks
    medium = _MEDIUM.fullmatch(first.text)
    if medium is None or words_in(medium["rest"]) < _FEWEST or (medium[2] and not _is_told(doc, medium["rest"])):
        return marks
    return [mark for mark in marks if mark.start >= first.end or "." in mark.rule.partition("/")[0]]


def _is_told(doc: Document, headline: str) -> bool:
    """Whether half of the long words of a headline are those of the lines below it."""
    its = stems(headline)
    return len(its) >= _FEWEST and 2 * len(its & stems(doc.text[doc.lines[0].end :])) >= len(its)


def leave_lone(doc: Document, marks: list[Removal]) -> list[Removal]:
    r"""The marks, less those of lines between two that stay, where buttons and notices hardly ever are.

    A few words between sentences, of law or such as “Contact”; under a headline on passwords or apps any few words;
    under one on newsletters, cookies, copyright whatever one or two lines say.

    >>> from cleannews import clean
    >>> advice = "Take your time to read it.\nCreate an account\nThe team answers within a day."
    >>> clean("What the new cookies do\n" + advice) == "What the new cookies do\n" + advice
    True
    >>> clean("What the new bridge does\n" + advice)
    'What the new bridge does\nTake your time to read it.\nThe team answers within a day.'
    """
    if not any(map(_may_be_own, marks)):
        return marks
    lines, kinds = doc.lines, outline(doc)
    gone = _marked(doc, marks)
    head = next((i for i, its in enumerate(gone) if not its), len(lines))
    most = 0 if head == len(lines) or kinds[head] == "p" else _words_of_its_own(lines[head].text)
    legal = {mark.start for mark in marks if mark.category == "legal"}
    left: set[int] = set()
    for start, end in _runs(gone):
        around = kinds[start - 1 : start] + kinds[end : end + 1]
        if len(around) < 2 or start < head + 2 or end - start > _TOGETHER[most] or not _PROSE[most].search(around):
            continue
        for line in lines[start:end]:
            if words_in(line.text) <= (most or (FEW if line.start in legal or _PLACE.fullmatch(line.key) else 0)):
                left.add(line.start)
    return [mark for mark in marks if not (mark.start in left and _may_be_own(mark))] if left else marks


def _may_be_own(mark: Removal) -> bool:
    """Whether a language's rule made it, or the filter for notices; a publisher's own template is no article's line."""
    pack, _, name = mark.rule.partition("/")
    return mark.category in MINE and "." not in pack and (pack != "filters" or name.startswith("notice"))


def _runs(gone: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where lines that have a mark begin and end."""
    place = 0
    for its, run in groupby(gone):
        start, place = place, place + len(list(run))
        if its:
            yield start, place


def _marked(doc: Document, marks: Sequence[Removal]) -> list[bool]:
    """Which lines have a mark on them, even on a part of them."""
    gone = [False] * len(doc.lines)
    at = 0  # all lines above it are told
    for mark in sorted(marks):
        while at < len(gone) and doc.lines[at].end <= mark.start:
            at += 1
        while at < len(gone) and doc.lines[at].start < mark.end:
            gone[at] = True
            at += 1
    return gone


def _words_of_its_own(headline: str) -> int:
    """How many words a line of the article may have that looks like the site's."""
    text = " " + headline.lower().replace("-", " ")
    if _NOTICES.search(text):
        return LONGEST
    return WORDS if _BUTTONS.search(text) or is_on_topic(text) else 0

"""Credits: who took a picture, whatever the language; and captions proved by how the text credits its others."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from cleannews.filters.finder import finder
from cleannews.filters.later import later
from cleannews.filters.outline import ends, outline
from cleannews.text import Document, Line

_AGENCIES = (
    r"(?:getty(?: images)?|reuters|afp|ap(?: photo)?|dpa|epa|epd|kna|sid|imago(?: images)?|shutterstock|alamy|unsplash|"
    r"istock(?:photo)?|adobe ?stock|depositphotos|pixabay|pexels|flickr|wikimedia(?: commons)?|nurphoto|wireimage|"
    r"keystone|anadolu|aa|ntb|ritzau|tt|scanpix|lehtikuva|upi|xinhua|efe|europa press|ansa|lapresse|lusa|belga|anp|apa|"
    r"pa(?: media| wire| images)?|aap|cp|the canadian press|pti|ani|antara|bernama|zuma(?: press)?|sipa|abaca|"
    r"picture alliance|bloomberg|pap|east news|mti|čtk|tasr|pixsell|eurokinissi|agerpres|leta|bns|бта|тасс|"
    r"риа новости|kyodo|jiji|共同|時事|ロイター|yonhap|연합뉴스|뉴시스|뉴스1)"
)
_PHOTO = (
    r"(?:photo(?:graph|graphy|s|grapher)?|images?|pictures?|pic|foto(?:graf\w*|s|ğraf)?|bild(?:er|quelle|rechte)?|quelle|"
    r"credit|crédits?|créditos?|illustration|illustrasjon|ilustracja|screenshot|grafik|fot\.|zdjęcie|imagen|imagem|"
    r"fotografía|fotó|kép|kuva|beeld|ljósmynd|mynd|фото|снимка|снимок|ảnh|gambar|görsel|aufnahme|写真|画像|사진|"
    r"صورة|تصوير|צילום|ภาพ|फोटो|φωτογραφία|φωτό)"
)
_LABEL = later(_PHOTO, regex.I)
_CREDIT = later(
    rf"(?:©|[(\[]?{_PHOTO}(?: credits?| courtesy)? ?(?:[:/|]|by |via )).{{1,50}}"
    rf"|(?:.{{0,50}}[/|] ?|.{{0,30}}via ){_AGENCIES}(?:[/ -]\w+)?\)?|{_AGENCIES}"
    r"|ap photo/.{3,40}",
    regex.I,
)
_GIVEN = later(
    r"(?:Courtesy of|Illustration by|Image courtesy of|Screenshot by) \p{Lu}[\p{L}.’' -]{2,50}"
    r"|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2} for "
    r"(?:[Tt]he \p{Lu}[\p{L}’'-]+|\p{Lu}{3,}|\p{Lu}[\p{L}’'-]+(?= ))(?: (?:of )?\p{Lu}[\p{L}’'-]+){0,3}"
)
_YEAR = regex.compile(r"\d{4}")
_WIRE = later(rf"(?:{_AGENCIES}|sda|ots)(?:(?: ?/ ?|, |-)(?:{_AGENCIES}|(?-i:\p{{Ll}}{{2,5}})))*", regex.I)
_BRACKET = later(r"[.!?][\"”’»]? ?\((\p{Lu}[^().!?:]{1,60})\)$")
_TAIL = later(
    r"[\p{Ll}\p{N})]{2}\. ?(\p{Lu}[\p{L}.’'-]*"
    r"(?: (?:of|the|for|and|de|von|van|via|[&/|]|\p{Lu}[\p{L}.’'/-]*)){0,6})(?<!\.)$"
)
_BRACKETS = re.compile(r"\)")  # in the last characters of the lines: with what the two may end
_LETTERS = re.compile(r"[^.:,;)\"“”„«»?!…]")
_MARKS = re.compile("[/:©|]| (?:via|for|of|by) ")
_PLAIN = re.compile("/| for | by ")
_SPEECH = re.compile('["“”„«»]')


def starts_credit(text: str) -> bool:
    """Whether a line begins with a word for a picture.

    >>> starts_credit("Photo by Mary Oak"), starts_credit("Mary Oak")
    (True, False)
    """
    return _LABEL.match(text) is not None


def is_credit(text: str) -> bool:
    """Whether a line is a photograph's credit and nothing else; a year makes it a copyright notice.

    >>> is_credit("Mary Oak/Reuters"), is_credit("© 2024 The Avon Times"), is_credit("Photo: M. Oak")
    (True, False, True)
    """
    if len(text) > 70 or not (len(text) < 24 or _MARKS.search(text)):
        return False
    return (_CREDIT.fullmatch(text) or _GIVEN.fullmatch(text)) is not None and not _YEAR.search(text)


@finder("caption")
def like_credit(doc: Document) -> Iterator[Line]:
    r"""A sentence and, behind its full stop, a name: a caption, where another line of the text ends so in a credit.

    A line that is such a caption without its credit goes too. Agencies alone prove nothing, as the reports of a wire
    end in them; only some name them nowhere but below pictures.

    >>> para = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall.\n"
    >>> shots = "The bridge seen from the mill. (Ann Lee/Reuters)\n", "The mayor leaves the hall. (City of Avon)\n"
    >>> text = para + shots[0] + para + shots[1] + para
    >>> [text[mark.start:mark.end] for mark in like_credit(Document(text))]
    ['The bridge seen from the mill. (Ann Lee/Reuters)', 'The mayor leaves the hall. (City of Avon)']
    """
    lines = doc.lines
    for shape, sign, end in ((_BRACKET, "(", _BRACKETS), (_TAIL, ".", _LETTERS)):
        found = []
        heads = {}
        proofs = 0
        for number in [match.start() for match in end.finditer(ends(doc), 0, len(lines) - 1)]:
            text = lines[number].text
            if 30 < len(text) < 350 and sign in text and (match := shape.search(text)):
                if _WIRE.fullmatch(match[1]):
                    proofs += match[1] in ("AP", "AAP", "Getty Images")
                    continue
                if is_credit(match[1]):
                    proofs += 2 if _PLAIN.search(match[1]) else 1
                found.append(number)
                heads[number] = text[: match.start(1)].rstrip(" (")
        if proofs and proofs + len(found) > 2:
            last = outline(doc).rfind("p")
            found = [number for number in found if number < last and not _SPEECH.search(lines[number].text)]
            yield from (lines[number] for number in found)
            alone = {heads[number] for number in found}
            yield from (line for line in lines if line.text in alone)

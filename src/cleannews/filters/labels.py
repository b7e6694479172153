"""What a label over links looks like, by its words. Knows a few words of many languages."""

from __future__ import annotations

import regex

from cleannews.filters.later import later
from cleannews.text import Document, Line

LABEL = 60  # characters, at most
HEADLINE = 80  # characters of a headline that may say how many things the article lists

# These stand over links and nothing else.
_SURE = (
    r"read (?:more|also|next|on)|see (?:also|related)|also (?:read|see|on the site)|don't miss|keep reading|"
    r"up next|"
    r"most[ -](?:read|viewed|watched|shared|commented)|"
    r"you (?:may|might) (?:also )?(?:like|have missed|be interested)|"
    r"what to read|further reading|editors?'?s? (?:picks?|choice)|must[- ]reads?|in case you missed|on this topic|"
    r"more from|latest from|more on th(?:is|e) (?:story|topic|subject)|more great|trending now|read on|"
    r"mehr (?:zum|zur|zu|von|aus|auf)|zum thema|lesen sie|l(?:ies|est) (?:auch|mehr|weiter)|"
    r"meist ?(?:gelesen|gesehen)\w*|"
    r"das könnte (?:sie|dich|euch|ihnen|dir)|empfehlungen|unsere empfehlung\w*|passend (?:dazu|zum)|"
    r"auch (?:interessant|lesenswert)|lesetipps?|"
    r"à lire|lire (?:aussi|plus|également)|sur le même|les plus (?:lus?|vus?)|voir aussi|à voir aussi|"
    r"(?:lea|lee|leer|ver) (?:también|más)|(?:te|le) puede|te recomendamos|lo más (?:leído|visto|popular)|lo último|"
    r"(?:leia|veja|ler) (?:também|mais)|saiba mais|você (?:pode|também)|mais lid[ao]s|"
    r"leggi (?:anche|tutto|di più)|ti potrebbe\w*|potrebbe\w* interess\w+|[il]e? più (?:lett|vist)[ie]|vedi anche|"
    r"les (?:også|mer|flere)|mest (?:lest|læst|läst|sett|set)\w*|anbefalt\w*|læs (?:også|mere)|"
    r"läs (?:också|mer|även)|"
    r"lue (?:myös|lisää)|luetuim\w+|lees (?:ook|meer|verder)|meest (?:gelezen|bekeken)|"
    r"(?:czytaj|zobacz|przeczytaj|sprawdź) (?:także|też|więcej|również|dalej)|polecamy|polecane|"
    r"(?:prze)?čtěte (?:také|dále|více)|nejčtenější|olvass|citește (?:și|mai)|vezi (?:și|mai)|pročitaj|"
    r"чита(?:йте|ть) (?:также|ещё|еще|по теме|далее)|смотрите также|по теме|(?:вижте|прочетете) още|"
    r"çok okunan\w*|öne çıkan\w*|(?:baca|simak|lihat) juga|(?:xem|đọc) thêm|(?:tin|bài)(?: viết)? liên quan"
)
# These do if there is a word for what they lead to.
_LINKING = (
    r"more|most|related|recommended|trending|popular|latest|recent|top|other|all|featured|similar|breaking|"
    r"previous|next|suggested|sponsored|"
    r"mehr|weitere|ähnliche|verwandte|aktuelle|neueste|beliebte(?:ste)?|empfohlene|"
    r"plus d'|autres|derniers|dernières|nos|tous les|más|otr[ao]s|últim[ao]s|relacionad[ao]s|recomendad[ao]s|"
    r"mais|outr[ao]s|altr[ie]|ultim[ie]|tutt[ie] (?:gli|le)|correlat[ie]|flere|andre|siste|seneste|relaterte?|"
    r"senaste|fler|andra|relaterad|meer|ander|gerelateerd|laatste|więcej|inne|najnowsze|powiązane|podobne|"
    r"další|související|nejnovější|további|ещё|еще|другие|последние|похожие|главные|още|други|свързани|"
    r"recentes|recientes|récente?s|recenti|populares|"
    r"ilgili|son|diğer|benzer|terkait|terpopuler|terbaru|lainnya"
)
_LINKS = (
    r"stories|articles?|news|posts?|headlines|coverage|reading|reads|picks|links|videos|content|topics|"
    r"artikel|nachrichten|beiträge|meldungen|themen|inhalte|infos?|actualités|noticias?|artículos?|notas|contenidos?|"
    r"notícias?|artigos?|matérias?|conteúdos?|notizie|articoli|contenuti|saker|sager|artikler|nyheter|nyheder|"
    r"artiklar|"
    r"uutis\w+|artikelen|nieuws|berichten|artykuły|wiadomości|tematy|články|zprávy|cikkek|hírek|новости|материалы|"
    r"статьи|новини|haber(?:ler)?|berita|artikel"
)
_OF = (
    r"from|in|on|by|about|for you|at|auf|aus|von|zu[mr]?|bei|de|du|des|del|da|do|sur|em|en|di|på|fra|från|om|na|z|из|"
    r"по|о"
)
_LABEL = later(
    r"(?!.*\b(?:agenda|meeting|council|police|court|sitzung|polizei|gericht|(?:stadt|gemeinde)rat)\b)"
    rf"[^\p{{L}}\p{{N}}]*(?:(?:{_SURE})\b[^:]{{0,40}}|(?:related|recommended|trending|popular|also read)|"
    rf"(?:our |the |nos )?(?:{_LINKING})\b[^:]{{0,30}}\b(?:{_LINKS})(?: (?:{_OF})\b[^:]{{0,25}})?|"
    rf"(?:{_LINKS})\b[^:]{{0,20}}\b(?:{_LINKING}))[ :.>→»-]*|"
    r".{0,4}(?:関連(?:記事|ニュース|リンク|トピック|情報)|あわせて読|おすすめ(?:記事|ニュース)?|(?:アクセス|人気|記事)ランキング|"
    r"(?:最新|注目|人気|新着)(?:の)?(?:記事|ニュース)|관련 ?(?:기사|뉴스)|(?:인기|추천|많이 본) ?(?:기사|뉴스)|"
    r"اقرأ أيضا|(?:مواضيع|أخبار|مقالات) ذات صلة|المزيد من).{0,10}"
)


def is_label(line: Line) -> bool:
    """Whether a short line is a label over links by its words alone.

    >>> texts = "More from THE POST", "More great VALLEY stories:", "More trouble ahead", "Good news", "Other bridges"
    >>> [is_label(Line(text, 0)) for text in texts]
    [True, True, False, False, False]
    """
    text = line.text
    if len(text) > LABEL or text[-1] in ",;?!" or text.count(" ") > 7:
        return False
    return _LABEL.fullmatch(line.key) is not None


# What says that a list follows.
_LISTING = later(
    r"\b(?:following|follows?|here (?:are|is|they)|below|these (?:are|were)|namely|such as|includ\w+|among them|listed|"
    r"list of|shortlist\w*|nominees|winners|programme|line-?up|titles|demands|agenda|topics|"
    r"folgend\w*|hier sind|nämlich|darunter|im einzelnen|die liste|eine liste|titel\w*|programm|forderungen|themen|"
    r"suivante?s|voici|notamment|la liste|siguientes|la lista|estos son|seguent[ei]|ecco|la lista|seguintes|"
    r"følgende|følgjande|her er|följande|här är|volgende|hier zijn|następując\w*|oto|následující|"
    r"следующ\w+|şunlar|aşağıda\w*)\b|以下|次の|다음"
)
_COUNTS = {
    3: "three|drei|trois|tres|tre|três|drie|trzy|tři|три|üç",
    4: "four|vier|quatre|cuatro|quattro|quatro|fire|fyra|cztery|čtyři|четыре|dört",
    5: "five|fünf|cinq|cinco|cinque|fem|vijf|pięć|pět|пять|beş",
    6: "six|sechs|seis|sei|seks|sex|zes|sześć|šest|шесть|altı",
    7: "seven|sieben|sept|siete|sette|sete|sju|syv|zeven|siedem|sedm|семь|yedi",
    8: "eight|acht|huit|ocho|otto|oito|åtte|otte|åtta|osiem|osm|восемь|sekiz",
    9: "nine|neun|neuf|nueve|nove|ni|nio|negen|dziewięć|devět|девять|dokuz",
    10: "ten|zehn|dix|diez|dieci|dez|ti|tio|tien|dziesięć|deset|десять|on",
}


def is_announced(doc: Document, first: int, count: int) -> bool:
    r"""Whether the text above a list says that one follows, or the headline or the last line how many things it has.

    >>> doc = Document("Five books\nThey are these:\nThe Eel\nThe Bee")
    >>> is_announced(doc, 2, 2), is_announced(doc, 1, 5), is_announced(doc, 1, 4)
    (False, True, False)
    """
    above = doc.lines[first - 1].key[-100:] if first else ""
    if _LISTING.search(above):
        return True
    number = regex.compile(rf"\b(?:{count}|{_COUNTS.get(count, count)})\b")
    headline = doc.lines[0].key[:HEADLINE] if first > 1 and doc.lines[0].text[-1] not in ".!。" else ""
    return any(map(number.search, (headline, above)))

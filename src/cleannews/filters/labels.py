"""What a label over links looks like, by the words that it begins or ends with. Knows a few words of many languages."""

from __future__ import annotations

import regex

from cleannews.text import Line

LABEL = 60  # characters, at most

# These stand over links and nothing else.
_SURE = (
    r"related|read (?:more|also|next|on)|see (?:also|more|related)|also (?:read|see|on|in)|recommended|trending|popular|"
    r"most (?:read|popular|viewed|watched|shared)|don't miss|you (?:may|might)|keep reading|up next|what to read|"
    r"further reading|editors?'?s? (?:picks?|choice)|must[- ](?:read|see|watch)|in case you missed|more (?:from|on)|"
    r"mehr (?:zum|zu|von|aus|über|auf)|lesen sie|lies|lest|meist\w+|das könnte|empf[eo]hl\w+|unsere empfehlung\w*|"
    r"passend|zum thema|beliebt\w*|auch (?:interessant|lesenswert)|lesetipps?|verwandte|"
    r"à lire|lire (?:aussi|plus)|sur le même|les plus (?:lus?|vus?)|voir aussi|à voir|"
    r"leer|lea|lee|te puede|le puede|relacionad\w+|lo (?:más|último)|ver también|recomendad\w+|te recomendamos|"
    r"leia|veja|saiba|você pode|ler mais|leggi|ti potrebbe|potrebbe|i più|le più|più lett\w|vedi anche|"
    r"les (?:også|mer|flere)|mest|anbefal\w*|relatert\w*|læs|läs|lue|lisää|luetuim\w+|lees|gerelateerd\w*|meest|"
    r"czytaj|zobacz|przeczytaj|polecamy|polecane|powiązane|najpopularniejsze|najczęściej|sprawdź|"
    r"čtěte|související|nejčtenější|přečtěte|olvass|kapcsolódó|citește|vezi|pročitaj|"
    r"читайте|похожие|популярн\w+|по теме|смотрите|прочетете|вижте|свързани|ilgili|benzer|öne çıkan|çok okunan|"
    r"baca|terkait|terpopuler|simak|lihat|đọc|xem|bài"
)
# These may begin a sub-heading of the article, too.
_UNSURE = (
    r"more|latest|recent|top|other|watch|on this topic|our (?:latest|best|top|other)|"
    r"mehr|weitere|themen|aktuelle|neueste|ähnliche|plus|dernière?s|articles|ailleurs|"
    r"más|noticias?|también|últim[oa]s|artículos?|mais|notícias?|matérias?|assuntos|altr[ie]|articoli|notizie|ultim\w|"
    r"flere|mer|siste|mere|seneste|senaste|fler|meer|ook|populair|więcej|najnowsze|inne|další|további|"
    r"ещё|еще|другие|последние|новости|главн\w+|материалы|още|son|diğer|berita|artikel|tin"
)
_END = (
    r"stories|articles?|news|posts|headlines|coverage|reading|picks|artikel|nachrichten|beiträge|meldungen|"
    r"relacionad[oa]s?|saker|nyheter|nyheder|også|também|también|aussi|anche|notizie|artykuły|тему|haberler|"
    r"lainnya|terkait|quan"
)
_CLOSE = r"[ :.>→»-]*"
_SURE_LABEL = regex.compile(
    rf"[^\p{{L}}\p{{N}}]*(?:(?:{_SURE})\b[^:]{{0,50}}|[^:/]{{2,40}}\b(?:{_END})){_CLOSE}|"
    r".{0,4}(?:関連|あわせて|おすすめ|ランキング|最新|注目|人気|관련|인기|추천|많이 본|اقرأ|أخبار|المزيد|مواضيع).{0,14}"
)
_UNSURE_LABEL = regex.compile(
    rf"[^\p{{L}}\p{{N}}]*(?:{_UNSURE})\b(?! (?:als|than|de|del|que|di|enn|än|niż|чем)\b)[^:]{{0,50}}{_CLOSE}"
)


def label_strength(line: Line) -> int:
    """How surely a short line is a label over links: 2, by its words alone; 1, if links stand below; or 0, not at all.

    >>> texts = "More from THE POST", "Recommended stories:", "More trouble ahead", "It rained", "More than four dead"
    >>> [label_strength(Line(text, 0)) for text in texts]
    [2, 2, 1, 0, 0]
    """
    if len(line.text) > LABEL or line.text[-1] in ",;?!" or line.text.count(" ") > 7:
        return 0
    if _SURE_LABEL.fullmatch(line.key):
        return 2
    return 1 if _UNSURE_LABEL.fullmatch(line.key) else 0

"""The filters that look at a line's neighbours: what they take in other languages, and the genres they must not touch."""

import pytest

from cleannews import Cleaner, Document, clean
from cleannews.cleaner import Fixpoint
from cleannews.filters import FILTERS

FILTERS_ALONE = Cleaner((Fixpoint(FILTERS),))

EN = [
    "The council voted on Monday to keep the old bridge, after a debate of four hours in a hall full of people.",
    "Mary Oak, who had collected the signatures, said the town had been heard, and that she would now go home to sleep.",
    "The mayor, who had wanted a new bridge, left before the count and did not answer the questions put to him outside.",
    "Work on the piers should begin in May and last until the autumn, according to the engineer whom the council hired.",
    "The money comes from the province, which had set it aside three years ago for a road that nobody wanted any more.",
]
DE = [
    "Der Rat hat am Montag nach vier Stunden Debatte in einem vollen Saal dafür gestimmt, die alte Brücke zu erhalten.",
    "Maria Eiche, die die Unterschriften gesammelt hatte, sagte, die Stadt sei gehört worden, nun wolle sie schlafen gehen.",
    "Der Bürgermeister, der eine neue Brücke gewollt hatte, ging vor der Auszählung und beantwortete draußen keine Fragen.",
    "Die Arbeiten an den Pfeilern sollen im Mai beginnen und bis zum Herbst dauern, wie der Ingenieur am Abend erklärte.",
]
ES = [
    "El concejo votó el lunes, tras cuatro horas de debate en una sala llena, por conservar el puente viejo de la villa.",
    "María Roble, que había reunido las firmas, dijo que se había escuchado al pueblo y que ahora se iba a dormir a casa.",
    "El alcalde, que quería un puente nuevo, salió antes del recuento y no contestó a las preguntas que le hicieron fuera.",
    "Las obras de los pilares empezarán en mayo y durarán hasta el otoño, según el ingeniero que contrató el concejo.",
]

# Articles whose lines are short, or alike, or without a full stop: all of it is the article's.
GENRES = {
    "list at the end": [
        "Five bridges to see", *EN,
        "The Roman bridge at Upton with its three arches",
        "The iron bridge that Ann Lee built over the Lower Avon",
        "The swing bridge at the mill in Little Norton",
        "The bridge of the monks, hidden behind the church of Saint Mary",
    ],
    "winners": [
        "Prizes for the best gardens", *EN,
        "Best garden in town: Mary Oak",
        "Best garden in the valley: Ann Lee and her brother John",
        "Best window in the High Street: the baker William Ash",
    ],
    "listicle": [
        "How to cross the old bridge", *EN,
        "Start before the market opens on Saturday", EN[1],
        "Leave the car at the Mill and walk along the Avon", EN[2],
        "Take the left side, where the wall is higher", EN[3],
    ],
    "live blog": [
        "The vote on the bridge as it happened", EN[0],
        "19:48", "Mayor leaves the hall before the count of hands", EN[2],
        "19:39", "Mary Oak hands over four thousand signatures in a Basket", EN[1],
        "19:20", "Debate on the Bridge begins with half an hour's delay", EN[3],
    ],
    "live blog with authors": [
        "The vote as it happened", EN[0], EN[1], EN[2],
        "Ann Lee 12 minutes ago", EN[3], "Ann Lee 30 minutes ago", EN[4], "John Ash 2 hours ago", EN[0],
        "Ann Lee 3 hours ago", EN[1], "John Ash 3 hours ago", EN[2],
    ],
    "interview": [
        "“I will sleep now”", EN[0], EN[1],
        "Why did you collect the signatures?", EN[2],
        "What did the Mayor of Avon tell you afterwards?", EN[3],
        "Will you do it again next year if the council asks?", EN[4],
    ],
    "answers in a row": [
        "Ten questions to Mary Oak", EN[0], EN[1], EN[2], EN[3], EN[0],
        "A: A walk over the Old Bridge to the Mill at Upton, and back again by the river",
        "A: The songs of the Avon Choir, of Ann Lee, and of the monks of Saint Mary in the evening",
        "A: My neighbour John, the baker William Ash, and the whole Town Hall of Avon that day",
        EN[4], EN[1], EN[2], EN[3],
    ],
    "questions at the end": [
        "What we know of the bridge", *EN,
        "Who will pay for the piers of the Old Bridge?",
        "When does the work begin, and how long will Avon wait?",
        "Why did the Mayor leave the hall before the vote?",
    ],
    "poem": [
        "A song for the bridge", *EN,
        "O bridge of stone, you carried us to Upton",
        "and carried back our fathers from the fair",
        "O bridge of stone, the Avon runs below you",
        "and no one knows what secret she may bear",
    ],
    "refrain": [
        "A song for the bridge", EN[0], EN[1],
        "Over the Avon and home again", "we carried the hay in the morning rain",
        "Over the Avon and home again", "we carried it back to the mill in vain",
        "Over the Avon and home again", EN[2],
    ],
    "recipe": [
        "Miller's bread", EN[0], EN[1],
        "500 g flour from the Mill at Upton", "300 ml lukewarm water", "1 spoon of salt, 7 g yeast",
        "Mix all of it and let it rest for an hour.",
        "A pinch of Sea salt for the crust", "Butter, if you like, from the Avon valley",
    ],
    "results": [
        "Norton win again", *EN,
        "Norton - Upton 2:1", "Avon United - Little Norton 0:0", "Mill Rovers - Saint Mary 3:2",
    ],
    "fixtures": [
        "The cup goes on", *EN,
        "Saturday, 3 May 2025, 15:00: Norton against Upton",
        "Sunday, 4 May 2025, 15:00: Avon United against Little Norton",
        "Sunday, 4 May 2025, 17:30: Mill Rovers against Saint Mary",
    ],
    "programme": [
        "What is on", EN[0], EN[1], EN[2], EN[3],
        "20:15 The Bridge, a film by Ann Lee", "21:45 News from the Avon Valley", "22:00 Late talk with Mary Oak and Guests",
    ],
    "table": [
        "The bridge in figures", *EN,
        "| Bridge | Built | Length |", "|---|---|---|", "| Old Bridge of Avon | 1523 | 88 m |", "| Mill Bridge of Upton | 1830 | 31 m |",
    ],
    "transcript": [
        "What was said in the hall", EN[0], EN[1],
        "Mary Oak: We have come with four thousand names", "Mayor: I see them, and I thank the Town of Avon",
        "Mary Oak: Then vote, and let us go Home", EN[2],
        "Ann Lee: Nobody asked the people of the Mill", "Mayor: They were invited like Everyone else",
    ],
    "examination": [
        "Questions for the fifth class", *EN,
        "Which river does the Old Bridge of the town cross, as the story above has told you in its first part?",
        "A. The Avon, which runs from the hills to the Sea", "B. The Norton, which runs from the Sea to the hills",
        "C. The Upton, which runs under the Mill and the Church", "Answer: A. The Avon, from the hills to the Sea",
    ],
    "timeline": [
        "The bridge through time", *EN,
        "1523", "Monks build the Old Bridge over the Avon", "1830", "A flood takes the two arches on the Upton side",
        "1948", "Engineer Ann Lee puts them back", "2024", "The council of Avon votes to keep it",
    ],
    "facts": [
        "Walk for the bridge", *EN,
        "WHAT: a walk over the Old Bridge with Mary Oak", "WHERE: from the Mill at Upton to the Market of Avon",
        "WHEN: on Saturday at ten, if it does not Rain",
    ],
    "headlines that the article quotes": [
        "How the papers saw it", EN[0], EN[1], EN[2],
        "The Avon Times: “Bridge stays, Mayor goes home before the count”",
        "The Upton Post: “Four hours for an old bridge, and no answer from the Mayor”",
        "The Norton Star: “Mary Oak can sleep now that the Old Bridge is safe”",
        EN[3], EN[4],
    ],
    "picture essay": [
        "The bridge in pictures", EN[0], EN[1],
        "The bridge stood for five hundred years.", "Photo: M. Oak", EN[2], "Photo: M. Oak", EN[3], "Photo: M. Oak", EN[4],
    ],
    "short last paragraph above a lost caption's credit": [
        "Council keeps the bridge", *EN, "Mary Oak went home to Upton.", "Photo: Ann Lee",
    ],
    "first paragraph above a picture": [
        "Council keeps the bridge", "After four hours of debate, the council of Avon votes to keep its bridge.",
        "It all began with a picture of the Avon in flood.", "Photo: Ann Lee", *EN,
    ],
    "hard-wrapped": [
        "Council keeps the bridge", *EN,
        "The engineer whom the Council of Avon hired has", "looked at the piers and found that two of the Upton",
        "arches are sound, while the Mill side needs new", "stones, which will be cut in the quarry of Norton",
    ],
    "quotes at the end": [
        "What they said", *EN,
        "“We have come with four thousand names” (Mary Oak)", "“I thank the town, and go home” (the Mayor of Avon)",
        "“Nobody asked the Mill” (Ann Lee)",
    ],
    "round-up": [
        "The week in Avon",
        "ROMAN COINS: A farmer near Upton stopped his plough for something that shone, and found a hoard of gold.",
        "THE BRIDGE: The council voted to keep the bridge after a debate of four hours, and the mayor went home early.",
        "MARKET DAY: The stalls return to the square on Saturday, after the frost that had kept them away since March.",
        "SWALLOWS: The first pair was seen at the mill on Tuesday, two weeks before the usual day, a reader tells us.",
        "THE FAIR: There will be no fair this year, for want of a field, the guild has written to all its members.",
    ],
    "sub-headings in capitals": [
        "The bridge and its builders", EN[0], EN[1], "HOW THE MONKS OF SAINT MARY BUILT THE FIRST OF ITS SEVEN ARCHES", EN[2],
        EN[3], "THE FLOOD", EN[4], "ANN LEE", EN[0],
    ],
    "obituary": ["Ann Lee", "1921 – 2004", *EN],
    "German": [
        "Fünf Brücken", *DE,
        "Die römische Brücke in Oberau mit ihren drei Bögen", "Die eiserne Brücke, die Anna Buche über die Au baute",
        "Die Drehbrücke an der Mühle in Kleinau",
    ],
    "Spanish": [
        "Cinco puentes", *ES, "Puente romano de la Villa, con tres ojos", "Puente de hierro que levantó Ana Haya sobre el Río",
        "Puente de los monjes, escondido detrás de la iglesia de Santa María",
    ],
    "Japanese": [
        "橋を残す", "議会は月曜日、満員の会議場での四時間の議論の末、古い橋を残すことを決めた。" * 2, "町の声が届いたと樫木まりさんは話し、家に帰って眠ると言った。" * 3,
        "三つのアーチを持つ上田のローマ橋", "川に架かる鉄の橋", "水車小屋の回転橋",
    ],
    "Urdu, hard-wrapped": [
        "پل رہے گا", "کونسل نے پیر کو چار گھنٹے کی بحث کے بعد بھرے ہال میں پرانا پل بچانے کے حق میں ووٹ دیا اور سب گھر چلے گئے۔",
        "انجینئر نے ستونوں کو دیکھا اور کہا کہ دو محراب", "ٹھیک ہیں جبکہ چکی کی طرف نئے پتھر لگانے ہوں گے",
        "جو ناران کی کان سے کاٹے جائیں گے اور بہار میں", "یہاں لائے جائیں گے تاکہ کام خزاں تک ختم ہو",
    ],
}  # fmt: skip


# In these, rules of the packs rightly take a credit or an hour; the filters must not take what stands beside it.
RULES_TAKE_LINES = (
    "picture essay",
    "short last paragraph above a lost caption's credit",
    "first paragraph above a picture",
    "live blog with authors",
)


@pytest.mark.parametrize("genre", GENRES)
@pytest.mark.parametrize("separator", ["\n", "\n\n"])
def test_articles_of_every_genre_come_through_whole(genre: str, separator: str) -> None:
    text = separator.join(GENRES[genre])
    assert FILTERS_ALONE.clean(text) == text
    assert clean(text) == text or genre in RULES_TAKE_LINES


def rules(text: str) -> list[tuple[str, str]]:
    """What the filters alone take, and why."""
    explanation = FILTERS_ALONE.explain(text)
    return [(removal.rule, explanation.source[removal.start : removal.end].strip()) for removal in explanation.removals]


LISTS = {
    "en": (EN, ["Mayor of Avon resigns after the vote on the Bridge", "Mary Oak", "Roman coins found in a field near Upton",
                "3 May 2025", "Frost damages the apple trees in all of Norton", "“No fair this year”, says the guild of Norton"]),
    "de": (DE, ["Bürgermeister von Au tritt nach der Abstimmung zurück", "vor 3 Stunden", "Bauer findet römische Münzen bei Oberau", "Anna Buche",
                "Jahrmarkt in Kleinau fällt in diesem Jahr aus: „Kein Platz“"]),
    "es": (ES, ["El alcalde de la Villa dimite tras votar el Concejo", "María Roble", "Hallan monedas romanas en un campo de Ribera",
                "Cultura", "La feria de Santa Ana no se celebrará este año"]),
}  # fmt: skip


@pytest.mark.parametrize("language", LISTS)
def test_a_list_of_headlines_below_the_article_goes_with_its_names_and_dates(language: str) -> None:
    article, below = LISTS[language]
    above = article + article[1:]
    assert FILTERS_ALONE.clean("\n\n".join(above + below)) == "\n\n".join(above)


def test_what_was_taken_is_no_reason_to_take_more() -> None:
    """A list's end is the last paragraph; cleaning what is left, or cutting it short, takes nothing else."""
    article, below = LISTS["en"]
    text = "\n".join(["Council keeps the bridge", article[0], *article, "What happens next", article[1], *below])
    left = FILTERS_ALONE.clean(text)
    assert left.endswith(article[1])
    looks = [list(filter_(Document(left))) for filter_ in FILTERS]
    assert not any(looks)


def test_a_label_is_no_headline_and_an_article_of_two_paragraphs_is_too_short_to_judge() -> None:
    below = LISTS["en"][1]
    assert rules("\n".join(["Council keeps the bridge", *EN[:2], *below])) == []


def test_readers_comments_go_to_the_end() -> None:
    comments = ["owl77 says:", "May 3, 2025 at 9:12 am", "At last!", "Rita P. says:", "May 3, 2025 at 9:40 am", "Too dear.",
                "mole says:", "May 4, 2025 at 7:05 am", "Who pays?"]  # fmt: skip
    assert FILTERS_ALONE.clean("\n".join(EN + comments)) == "\n".join(EN)
    german = ["Kauz vor 2 Stunden", "Endlich!", "Rita vor 3 Stunden", "Zu teuer.", "Maulwurf vor 1 Tag", "Wer zahlt?"]
    assert FILTERS_ALONE.clean("\n".join(DE + german)) == "\n".join(DE)
    two = ["owl77", "2 hours ago", "At last!", "Rita P.", "3 hours ago", "Too dear.", "mole", "1 day ago", "Who pays?"]
    assert FILTERS_ALONE.clean("\n".join(EN + two)) == "\n".join(EN)


def test_speech_that_an_article_introduces_is_no_comment() -> None:
    talk = [EN[0], EN[1], EN[2], "Mary Oak says:", EN[3], "Ann Lee says:", EN[4], "The Mayor says:", EN[2]]
    assert rules("\n".join(talk)) == []


PARAGRAPH = "The council voted on Monday to keep the old bridge, after a debate of four hours in the hall."


@pytest.mark.parametrize(
    "lines",
    [
        "Row on to the old bridge\nRow on to the old bridge\nThe river runs below\nAnd no one knows how low",
        "WhatsApp",
        "* FACEBOOK *",
        "18 November 2019\nThe first stone falls.\n19 November 2019\nThe bridge is closed.",
        "BBC News at Six\nNovember 18, 2019",
        "10:35 a.m. EDT\nThe first boat arrives.\n10:50 a.m. EDT\nThe second boat arrives.",
        "Original story:",
        "À suivre…",
        "Lundi 12 mars 2024",
        "Le 12 mars 2024 à 10h30 il est mort.",
        "Måndag 12 maj 2024 dog hon.",
        "E-mail: mayor@upton.gov.uk",
        "The image above is from the first page of the Upton Echo.",
        """- Give the town the right to close the Old Bridge at night
- Let the county of Avon pay half of the steel
- Ask the Ministry of Transport for lights on both banks""",
    ],
)
def test_what_an_author_wrote_between_two_paragraphs_stays(lines: str) -> None:
    text = "\n".join(["Council keeps the bridge", *[PARAGRAPH] * 5, lines, *[PARAGRAPH.replace("Monday", "May 3")] * 5])
    assert clean(text) == text


def test_a_label_of_a_film_is_the_headline_above_the_first_sentence_and_a_link_below() -> None:
    head, link = "VIDEO: Boats carry people out of the town", "WATCH: The river rises by two metres"
    assert clean(f"{head}\n{PARAGRAPH}\n{link}\n{PARAGRAPH}") == f"{head}\n{PARAGRAPH}\n{PARAGRAPH}"


def test_a_bare_date_goes_once_and_above_the_story() -> None:
    assert (
        clean(f"Council keeps the bridge\nNovember 18, 2019\n{PARAGRAPH}") == f"Council keeps the bridge\n{PARAGRAPH}"
    )

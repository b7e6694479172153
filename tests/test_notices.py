"""Notices in which a site speaks to its reader: what the filters take of them, and the articles on the same matters."""

import tomllib

import pytest

from cleannews import Cleaner, Document, clean
from cleannews.cleaner import Fixpoint
from cleannews.filters import notices
from cleannews.filters.cues import evidence_in
from cleannews.filters.notices import notice_interface, notice_legal, notice_signup
from cleannews.filters.outline import LINES
from cleannews.filters.words import TABLES as WORDS
from cleannews.filters.words import THINGS, TOPICS, UNSPACED, VOICES

ALONE = Cleaner((Fixpoint((notice_signup, notice_legal, notice_interface)),))
TABLES = tomllib.loads(WORDS.read_text("utf-8"))

EN = [
    "The council voted on Monday to keep the old bridge, after a debate of four hours in a hall full of people.",
    "Mary Oak, who had collected the signatures, said the town had been heard, and that she would now go home to sleep.",
    "The mayor, who had wanted a new bridge, left before the count and did not answer the questions put to him outside.",
    "Work on the piers should begin in May and last until the autumn, according to the engineer whom the council hired.",
]
DE = [
    "Der Rat hat am Montag nach vier Stunden Debatte in einem vollen Saal dafür gestimmt, die alte Brücke zu erhalten.",
    "Maria Eiche, die die Unterschriften gesammelt hatte, sagte, die Stadt sei gehört worden, nun wolle sie schlafen gehen.",
    "Der Bürgermeister, der eine neue Brücke gewollt hatte, ging vor der Auszählung und beantwortete draußen keine Fragen.",
]

NOTICES = {
    "cs": "Chcete-li odebírat newsletter, zadejte svou e-mailovou adresu a přečtěte si podmínky.",
    "da": "Du skal være logget ind med din konto, hvis du vil følge artiklen eller skrive en kommentar.",
    "de": "Bitte melden Sie sich mit Ihrem Benutzerkonto an, wenn Sie einen Kommentar schreiben möchten.",
    "en": "Please log in to your account if you would like to leave a comment below this article.",
    "es": "Inicia sesión con tu cuenta de correo electrónico para escribir un comentario en este artículo.",
    "fr": "Connectez-vous à votre compte pour laisser un commentaire et recevoir notre newsletter.",
    "it": "Accedi con il tuo account per lasciare un commento e ricevere la nostra newsletter.",
    "ja": "コメントの投稿には会員登録が必要です。登録がお済みの方はログインしてください。",
    "ko": "댓글을 작성하려면 회원가입 후 로그인 해주세요.",
    "nl": "Log in met je account als je wilt reageren op dit artikel of onze nieuwsbrief wilt ontvangen.",
    "no": "Du må logge inn med din konto hvis du vil skrive kommentarer eller motta vårt nyhetsbrev.",
    "pl": "Zaloguj się na swoje konto, jeśli chcesz komentować artykuły lub otrzymywać nasz newsletter.",
    "ru": "Войдите в свой аккаунт, чтобы оставить комментарий, или подпишитесь на нашу рассылку.",
    "sv": "Logga in med ditt konto om du vill skriva en kommentar eller läsa vårt nyhetsbrev.",
    "tr": "Yorum yazmak için lütfen hesabınıza giriş yapın veya bültenimize abone olun.",
}

KEPT = {
    "how to leave a network": [
        "How to delete your account",
        "Deleting an account with the network takes ten minutes, if you know where to look, as our reporter found out.",
        "Open the app and tap your profile. Choose settings, then account, and confirm with your password.",
        "The company keeps the account for thirty days before it goes, and sends an e-mail to say so.",
        "You can change your mind until then. Log in with your e-mail address and your password and click on restore.",
        "Whoever has lost the password must write to the company, which answered our account query within two days.",
    ],
    "a warning against fraud": [
        "Police warn of false e-mails",
        "The bank's customers have received e-mails since Friday that ask them to enter a password, police in Avon said.",
        "Do not click on links in an e-mail. Never enter your password or your account number on such a page.",
        "Three people lost money, the smallest sum being four hundred pounds, before the bank closed the account.",
        "If you have already given away your password, change it and call your bank.",
    ],
    "a ruling on cookies": [
        "Court rules on cookies",
        "A site may not set cookies before its visitors have given their consent, the court in Luxembourg ruled on Tuesday.",
        "The case was brought by consumers who had found forty cookies after one visit to a shop in which they bought nothing.",
        "Click on refuse, the court says, and no cookies may stay on your computer, with or without your consent.",
    ],
    "a columnist and the comments": [
        "Do not read below the line",
        "My editor tells me to read what stands below my column, and every morning I promise to, and every evening I have not.",
        "There is a man in Upton who has written under each of my columns since the spring of the year in which I began.",
        "Why do you read the comments? Why do we all?",
        "I shall go on writing, and he will, until one of the two of us is carried out of the house with his feet first.",
    ],
    "a letter from a subscriber": [
        "Letters",
        "I have subscribed to your newspaper for forty years and have never seen so many words about one small bridge.",
        "My wife reads your website on her telephone now, and tells me at breakfast what I shall read at noon.",
        "The bridge has carried my family over the Avon since my grandfather drove his geese to the market of Upton.",
    ],
    "a statement": [
        "Shop says sorry",
        "The shop has told its customers that strangers may have seen their addresses, but no numbers of their cards.",
        "“We have sent you an e-mail with a link by which you can choose a new password for your account.”",
        "The authority for data protection has opened an inquiry, which it expects to end before the summer.",
    ],
    "steps in a list": [
        "Vote from home",
        "Whoever cannot come to the town hall on Sunday may vote from home this year, for the first time since the war.",
        "The council sends out the letters on Monday, and expects them back by the evening of the Friday that follows.",
        "1. Enter your username and password",
        "2. Select your name and confirm your e-mail address",
    ],
    "German advice": [
        "So kündigen Sie richtig",
        "Wer ein Abo loswerden will, braucht seit dem Sommer nur noch einen Knopf, den jeder Anbieter zeigen muss.",
        "Klicken Sie auf den Knopf, geben Sie Ihre E-Mail-Adresse ein und bestätigen Sie, dass Sie Ihr Abo kündigen.",
        "Die Verbraucherzentrale hat vierzig Anbieter geprüft und bei jedem dritten Abo keinen solchen Knopf gefunden.",
    ],
    "Spanish news of an app": [
        "La aplicación cambia sus términos de uso de la plataforma por primera vez en cuatro años",
        "La empresa anunció el lunes que desde mayo podrá leer lo que se escribe en los grupos, salvo que alguien lo impida.",
        "Dos asociaciones han recurrido a los tribunales, que ya frenaron un cambio parecido hace ahora tres veranos.",
    ],
}  # fmt: skip


ADVICE = {
    "en-passwords": [
        "How to keep your accounts safe after a leak",
        "Security researchers said on Tuesday that a database with millions of stolen logins had turned up on a forum used by criminals.",
        "The collection appears to combine several older breaches, and experts believe that much of it is out of date by now.",
        "Change your password wherever you have used it more than once.",
        "Turn on two-factor verification for your e-mail account first, because everything else can be reset from there.",
        "Do not click on links in messages that ask you to confirm your account.",
    ],
    "en-subscriptions": [
        "Trapped in a subscription? Here is how you get out",
        "Households spend more than they think on services that they signed up for once and then forgot, a survey suggests.",
        "One in four people asked by the consumer group could not say how many streaming services they were paying for each month.",
        "Cancel your free trial at least two days before it ends.",
        "If you subscribe through an app store, you have to cancel there, not in the app.",
        "Check your inbox for a confirmation, and keep it.",
    ],
    "en-howtoapply": [
        "New grant for insulating old homes opens next month",
        "Owners of houses built before 1960 can apply for up to eight thousand pounds from a new fund, the government announced on Friday.",
        "The scheme follows years of criticism that earlier programmes had favoured large landlords over families in draughty terraces.",
        "Create an account on the government website and enter your address.",
        "You will receive an email within ten days.",
        "Click on the link in the email to confirm your application.",
    ],
    "en-paywall-launch": [
        "Valley Post to charge readers for online articles from June",
        "The Valley Post will put its website behind a paywall this summer, its editor told staff at a meeting on Thursday afternoon.",
        "Readers will be able to see five articles a month for free, after which they will be asked to pay six pounds.",
        "The paper has lost a third of its print circulation over the past decade and closed its last branch office in spring.",
        "Subscribers to the print edition get full access at no extra cost.",
        "The newsletter and the app will remain free for all users.",
    ],
    "de-passwort": [
        "Datenleck: So schützen Sie Ihre Konten",
        "Nach dem Diebstahl von Millionen Zugangsdaten bei einem Reiseportal warnt das Bundesamt vor Betrugsversuchen per Mail und Telefon.",
        "Betroffen sind nach Angaben des Unternehmens Kunden, die zwischen 2019 und 2023 eine Reise gebucht haben, also rund drei Millionen Menschen.",
        "Die Täter boten die Liste am Wochenende in einem einschlägigen Forum zum Kauf an, wie mehrere Fachleute bestätigten.",
        "Ändern Sie Ihr Passwort auf allen Seiten, auf denen Sie es verwendet haben.",
        "Klicken Sie nicht auf Links in Mails, die Sie auffordern, Ihre Daten zu bestätigen.",
    ],
    "de-antrag": [
        "Neue Förderung für Balkonkraftwerke: So stellen Sie den Antrag",
        "Die Stadt zahlt ab Mai bis zu dreihundert Euro für kleine Solaranlagen, wie der Rat am Dienstag nach langer Debatte beschlossen hat.",
        "Gefördert werden Mieter und Eigentümer, deren Anlage nach dem ersten Januar gekauft worden ist und weniger als achthundert Watt leistet.",
        "Im Haushalt stehen dafür zweihunderttausend Euro bereit, genug für etwa siebenhundert Anlagen, schätzt das Umweltamt.",
        "Füllen Sie das Formular aus und laden Sie die Rechnung hoch.",
        "Sie erhalten eine E-Mail mit einem Link zur Bestätigung.",
    ],
    "fr-mots": [
        "Fuite de données : comment protéger vos comptes",
        "Une liste de plusieurs millions d'identifiants volés à un site de voyages circule depuis dimanche sur un forum fréquenté par des pirates.",
        "Selon l'entreprise, les clients qui ont réservé un séjour entre 2019 et 2023 sont concernés, soit près de trois millions de personnes.",
        "Les autorités conseillent la prudence face aux courriels et aux appels qui pourraient suivre dans les prochaines semaines.",
        "Activez la double vérification de votre compte.",
        "Ne cliquez pas sur les liens qui vous demandent de confirmer votre adresse e-mail.",
        "Contactez le service client si vous ne pouvez plus vous connecter.",
    ],
    "no-passord": [
        "Datalekkasje: Slik sikrer du kontoene dine",
        "En liste med millioner av stjålne passord fra et reisenettsted har siden søndag ligget ute på et forum som brukes av kriminelle.",
        "Ifølge selskapet gjelder det kunder som har bestilt reiser mellom 2019 og 2023, altså nesten tre millioner mennesker i Norden.",
        "Ekspertene ber folk være forsiktige med e-poster og telefoner som kan komme i ukene framover, særlig fra ukjente numre.",
        "Endre passordet ditt på alle nettsteder der du har brukt det.",
        "Ikke klikk på lenker som ber deg bekrefte e-postadressen.",
    ],
    "pl-hasla": [
        "Wyciek danych: jak chronić swoje konta",
        "Lista milionów skradzionych haseł z portalu turystycznego krąży od niedzieli po forum, z którego korzystają przestępcy z wielu krajów.",
        "Według firmy chodzi o klientów, którzy rezerwowali podróże w latach 2019–2023, czyli o prawie trzy miliony osób w całej Polsce.",
        "Eksperci radzą ostrożność wobec wiadomości i telefonów, które mogą nadejść w najbliższych tygodniach, zwłaszcza z nieznanych numerów.",
        "Zmień hasło na wszystkich stronach, na których go używasz.",
        "Skontaktuj się z obsługą klienta, jeśli nie możesz się zalogować.",
    ],
    "ja-password": [
        "情報流出、利用者はどうすればよいか",
        "旅行予約サイトから数百万件の会員情報が流出したことが分かり、運営会社は10日、記者会見を開いて謝罪し、原因を調べていると説明した。",
        "流出したのは2019年から2023年までに予約した利用者の氏名や電話番号などで、クレジットカードの番号は含まれていないという。",
        "専門家は、今後数週間のうちに届く不審な電話や郵便物に注意するよう呼びかけており、相談窓口も設けられた。",
        "登録したメールアドレスに届いたリンクはクリックしないでください。",
        "アカウントにログインできない場合は、会社の窓口に問い合わせてください。",
    ],
}  # fmt: skip


SERVICE = [
    "Die Anmeldung ist bis Freitag per E-Mail möglich, die Teilnahme ist kostenlos.",
    "Karten gibt es an der Abendkasse und online, Mitglieder zahlen die Hälfte.",
    "Interessierte können sich auf der Webseite des Vereins anmelden.",
    "Formulare können auf der Webseite der Stadt heruntergeladen werden.",
    "Die Daten werden gelöscht, sobald das Konto gekündigt ist.",
    "Die Gruppe hat ihren Account gelöscht und die Kommentare deaktiviert.",
    "Inscriptions par courriel jusqu'à vendredi, l'entrée est gratuite.",
    "Le formulaire peut être téléchargé sur le site de la commune.",
    "Los interesados pueden inscribirse en la página web del ayuntamiento.",
    "Para participar hay que enviar un correo electrónico antes del viernes.",
    "La aplicación se puede descargar gratis.",
    "El usuario debe introducir su contraseña para acceder a la plataforma.",
    "As inscrições são gratuitas e podem ser feitas no site da prefeitura.",
    "Os interessados devem enviar currículo por e-mail até sexta-feira.",
    "Mais informações pelo site ou pelo telefone da secretaria.",
    "Os candidatos devem acessar o site e preencher o formulário.",
    "As inscrições podem ser feitas pelo site, e o cadastro é gratuito.",
    "Per iscriversi basta inviare una email al comune entro venerdì.",
    "Il modulo si può scaricare dal sito del comune.",
    "L'app è gratuita e si può scaricare dal sito.",
    "Påmelding skjer på kommunens nettside innen fredag.",
    "Søkere må sende inn skjemaet på e-post innen fredag.",
    "The update is available to download now.",
    "You can find your number on the back of the card.",
    "Weitere Informationen gibt es auf der Internetseite der Gemeinde.",
    "Ask your doctor before you change what you take.",
    "The company said users will receive an email.",
    "You can turn the feature off in the settings.",
    "To donate, visit the family's fundraising page.",
    "You should never share your password with anyone.",
    "Ne cliquez pas sur le lien et supprimez le message.",
    "To book tickets, visit the website of the theatre or call the box office.",
    "Die App kann kostenlos heruntergeladen werden.",
    "You can watch the game live on Sky Sports or stream it on the app with a subscription.",
    "Users can change their settings in the app.",
    "The newspaper lost half of its subscribers in ten years.",
    "Netflix will raise the price of its subscription in May.",
    "Voters can register online or download a form.",
    "Der Verein hat seine Webseite erneuert und bietet nun auch einen Newsletter an.",
    "The committee will accept comments by email.",
    "You will need a passport, a photo and the form.",
    "Wer Hinweise geben kann, meldet sich bitte bei der Polizei unter der Nummer 0123.",
    "Anyone with information should contact police on 101 or email Crimestoppers.",
    "Residents can comment on the plans on the council's website until May.",
    "If you are affected by this story, call the helpline or visit its website.",
    "For more information, visit the council's website or contact the library.",
    "To do so, open the menu and select settings.",
    "We want our money back, and we want it now.",
    "Wer mitmachen will, kann sich per E-Mail beim Verein melden.",
    "Das Magazin erscheint monatlich und kostet im Abo 30 Euro.",
    "You can comment on the plans on the council website.",
    "Appen er gratis og kan lastes ned fra nettsiden.",
    "Use a different password for each account and keep them in a safe place.",
    "You can cancel your subscription within fourteen days, the law says.",
    "Open the app, tap the three dots and choose delete.",
    "Puoi disattivare la funzione nelle impostazioni.",
]


@pytest.mark.parametrize("language", NOTICES)
def test_a_notice_of_each_language_goes_from_the_end_and_from_the_beginning(language: str) -> None:
    notice = NOTICES[language]
    article = "\n".join(EN)
    assert ALONE.clean(f"{article}\n{notice}") == article
    assert ALONE.clean(f"Council keeps bridge\n{notice}\n{article}") == f"Council keeps bridge\n{article}"


@pytest.mark.parametrize("genre", KEPT)
def test_an_article_on_such_things_stays(genre: str) -> None:
    text = "\n".join(KEPT[genre])
    assert ALONE.clean(text) == text
    assert clean(text) == text


@pytest.mark.parametrize("article", ADVICE)
def test_what_an_article_advises_at_its_end_stays(article: str) -> None:
    text = "\n".join(ADVICE[article])
    assert ALONE.clean(text) == text
    assert clean(text) == text


@pytest.mark.parametrize("line", SERVICE)
def test_what_an_article_advises_or_a_council_offers_stays(line: str) -> None:
    text = "\n".join([*EN, line])
    assert ALONE.clean(text) == text


def test_every_language_of_the_table_is_tested() -> None:
    assert TABLES.keys() == NOTICES.keys()
    assert set(UNSPACED) <= TABLES.keys()


@pytest.mark.parametrize("language", TABLES)
def test_a_table_holds_each_kind_of_words_and_no_other(language: str) -> None:
    assert set(TABLES[language]) == {*THINGS, *VOICES, TOPICS, "others", "acts", "report"}
    for listed in TABLES[language].values():
        words = listed.split()
        assert len(words) == len(set(words))


def test_the_category_is_that_of_the_things_the_notice_is_about() -> None:
    lines = [
        "Subscribe to our newsletter and get the latest news in your inbox.",
        "By continuing you accept our privacy policy and our cookies.",
        "Please check your username and your password and try again.",
    ]
    doc = Document("\n".join([*EN, *lines]))
    found = [
        doc.text[mark.start : mark.end]
        for find in (notice_signup, notice_legal, notice_interface)
        for mark in find(doc)
    ]
    assert found == lines


def test_a_text_without_an_article_is_left() -> None:
    text = NOTICES["en"]
    assert ALONE.clean(text) == text


def test_in_the_midst_of_an_article_more_must_speak_for_a_notice() -> None:
    likely = "Join the readers of our newsletter on bridges, mills and all that stands by the Avon."
    midst = "\n".join([EN[0], EN[1], likely, EN[2], EN[3]])
    assert ALONE.clean(midst) == midst
    beside = "\n".join([EN[0], EN[1], NOTICES["en"], likely, EN[2], EN[3]])
    assert ALONE.clean(beside) == "\n".join(EN)


def test_a_button_between_two_notices_goes_but_not_a_sentence_nor_a_time() -> None:
    above, below = NOTICES["en"], "Subscribe to our newsletter and get the latest news in your inbox."
    article = "\n".join(EN)
    assert ALONE.clean("\n".join([article, above, "Cancel", "My page", below])) == article
    for between in ("It rained.", "12:51 p.m."):
        assert ALONE.clean("\n".join([article, above, between, below])) == f"{article}\n{between}"


def test_the_name_that_the_article_is_about_keeps_a_line() -> None:
    line = "Sign up with Norlink and get a free account for your e-mail."
    article = [*EN[:2], "Norlink belongs to a family in Upton.", "The family of Norlink has its own bridge.", *EN[2:]]
    assert ALONE.clean("\n".join([*EN, line])) == "\n".join(EN)
    text = "\n".join([*article, line])
    assert ALONE.clean(text) == text


def test_prices_keep_a_line_that_is_only_likely() -> None:
    text = "\n".join([*EN, "The newsletter of the mill costs $3 if you subscribe."])
    assert ALONE.clean(text) == text


def test_speech_is_no_notice_but_a_quoted_button_is_no_speech() -> None:
    said = "“Please log in to your account if you would like to leave a comment below this article.”"
    article = "\n".join(EN)
    assert ALONE.clean(f"{article}\n{said}") == f"{article}\n{said}"
    assert evidence_in("“" + "Please log in to your account. " * 20 + "”") is None
    assert evidence_in("「」") is None
    button = "Please click on “Log in” and enter the password of your account to leave a comment."
    assert ALONE.clean(f"{article}\n{button}") == article


def test_korean_speech_between_straight_marks_is_no_notice() -> None:
    assert evidence_in("'댓글을 작성하려면 회원가입 후 로그인 해주세요'") is None


def test_a_japanese_article_of_short_sentences_has_a_body_too() -> None:
    article = "\n".join(["議会は月曜日、満員の会議場での四時間の議論の末、古い橋を残すことを決めた。"] * 4)
    assert ALONE.clean(f"{article}\n{NOTICES['ja']}") == article


def test_a_second_look_finds_nothing_more() -> None:
    text = "\n".join([*DE, *NOTICES.values(), "Mehr", *NOTICES.values()])
    once = ALONE.clean(text)
    assert ALONE.clean(once) == once


def test_points_are_enough_for_a_sure_notice_alone() -> None:
    assert notices.SURE >= notices.NEEDED > notices.LIKELY > notices.FAINT > 0


def test_a_text_of_nothing_but_notices_is_left_and_takes_no_longer_than_its_length() -> None:
    text = "\n".join([*EN, *[NOTICES["en"]] * (notices.MOST + 1)])
    assert ALONE.clean(text) == text


def test_a_text_with_more_lines_than_any_article_is_left() -> None:
    text = "\n".join([*EN * (LINES // len(EN) - 1), NOTICES["en"]])
    assert ALONE.clean(text) != text
    assert ALONE.clean(text + "\nIt rained." * LINES) == text + "\nIt rained." * LINES


def test_half_a_character_does_no_harm() -> None:
    doc = Document("\n".join([*EN, "\ud800" + EN[0], NOTICES["en"]]))
    assert len(list(notice_interface(doc))) == 1

"""Small articles of our own, in many languages: nothing in them is boilerplate, so nothing may go."""

ARTICLES = {
    "en": "Council votes to keep the old bridge\n\nThe council voted on Monday to keep the bridge, after a debate of four "
    "hours.\n\n“We heard the town,” said Mary Oak, who had collected 4,000 signatures. “Read the letters they sent us.”\n\n"
    "What happens next\n\nWork begins in May and should last until autumn.",
    "de": "Rat stimmt für die alte Brücke\n\nDer Rat hat am Montag nach vier Stunden Debatte für die Brücke gestimmt.\n\n"
    "„Wir haben der Stadt zugehört“, sagte Maria Eiche. Sie will den Antrag mit ihrer Partei weiter unterstützen.",
    "fr": "Le conseil garde le vieux pont\n\nLe conseil a voté lundi, après quatre heures de débat, pour garder le pont.\n\n"
    "« Nous avons écouté la ville », a dit Marie Chêne, qui avait réuni 4 000 signatures.",
    "es": "El concejo conserva el puente viejo\n\nEl concejo votó el lunes, tras cuatro horas, conservar el puente.\n\n"
    "«Escuchamos a la ciudad», dijo María Roble. ¿Y el dinero? Lo pondrá la provincia.",
    "it": "Il consiglio salva il vecchio ponte\n\nIl consiglio ha votato lunedì, dopo quattro ore, per salvare il ponte.\n\n"
    "«Abbiamo ascoltato la città», ha detto Maria Quercia.",
    "pt": "Câmara mantém a ponte velha\n\nA câmara votou na segunda-feira, após quatro horas, por manter a ponte.\n\n"
    "“Ouvimos a cidade”, disse Maria Carvalho, que reuniu 4.000 assinaturas.",
    "nl": "Raad houdt de oude brug\n\nDe raad stemde maandag na vier uur debat voor het behoud van de brug.\n\n"
    "‘We hebben naar de stad geluisterd’, zei Marie Eik.",
    "pl": "Rada zachowa stary most\n\nRada głosowała w poniedziałek, po czterech godzinach, za zachowaniem mostu.\n\n"
    "„Wysłuchaliśmy miasta”, powiedziała Maria Dąb.",
    "ru": "Совет сохранит старый мост\n\nСовет проголосовал в понедельник за сохранение моста после четырёх часов споров.\n\n"
    "«Мы услышали город», — сказала Мария Дубова. Ранее сообщалось, что мост закроют.",
    "bg": "Съветът запазва стария мост\n\nСъветът гласува в понеделник да запази моста след четири часа спорове.",
    "cs": "Rada zachová starý most\n\nRada v pondělí po čtyřech hodinách hlasovala pro zachování mostu.",
    "sv": "Rådet behåller den gamla bron\n\nRådet röstade på måndagen för att behålla bron efter fyra timmar.",
    "no": "Rådet beholder den gamle broen\n\nRådet stemte mandag for å beholde broen etter fire timer.",
    "tr": "Meclis eski köprüyü koruyor\n\nMeclis pazartesi günü dört saatlik tartışmanın ardından köprüyü korumaya karar verdi."
    "\n\n“Şehri dinledik” diyen İsmail Meşe, işin mayısta başlayacağını söyledi.",
    "ar": "المجلس يحافظ على الجسر القديم\n\nصوت المجلس يوم الاثنين على الحفاظ على الجسر بعد أربع ساعات من النقاش.",
    "hi": "परिषद पुराने पुल को बचाएगी\n\nपरिषद ने सोमवार को चार घंटे की बहस के बाद पुल को बचाने के पक्ष में मतदान किया।",
    "ur": "کونسل پرانا پل بچائے گی\n\nکونسل نے پیر کو چار گھنٹے کی بحث کے بعد پل کو بچانے کے حق میں ووٹ دیا۔",
    "id": "Dewan mempertahankan jembatan tua\n\nDewan memutuskan pada Senin untuk mempertahankan jembatan itu setelah empat jam.",
    "vi": "Hội đồng giữ lại cây cầu cũ\n\nHội đồng đã bỏ phiếu hôm thứ Hai để giữ lại cây cầu sau bốn giờ tranh luận.",
    "ja": "議会、古い橋の保存を決定\n\n議会は月曜日、四時間の議論の末、橋を残すことを決めた。\n\n「町の声を聞いた」と樫木まりさんは話した。",
    "ko": "의회, 옛 다리 보존 결정\n\n의회는 월요일 네 시간의 논의 끝에 다리를 남기기로 했다.",
    "zh": "议会决定保留老桥\n\n议会周一经过四小时讨论，决定保留这座桥。\n\n“我们听到了全城的声音，”橡女士说。",
    "el": "Το συμβούλιο κρατά την παλιά γέφυρα\n\nΤο συμβούλιο ψήφισε τη Δευτέρα υπέρ της γέφυρας έπειτα από τέσσερις ώρες.",
    "ka": "საბჭო ძველ ხიდს ინარჩუნებს\n\nსაბჭომ ორშაბათს, ოთხსაათიანი კამათის შემდეგ, ხიდის შენარჩუნებას მისცა ხმა.",
}

# Sentences and sub-headings of our own that look like boilerplate and are not: each stands between two paragraphs.
LOOKALIKES = """\
Follow these steps:
And like our ancestors, we gather at the river.
There was a problem with the engine.
There was a problem with the engine
First published in 1923, the novel made her name.
Copyright law changed in 2019.
Did you see the fire? Tell us about it, the officer asked.
This article was adapted from a speech.
This essay was originally written in prison and smuggled out by a guard.
(Full disclosure: I once lived in the town.)
(From left: Mary Oak, Ann Lee and her son.)
Like many others on Facebook, she had shared the picture.
Rosa Elm is a journalist who won the Nobel Prize.
Mary Oak is the author of the bill.
Adapted from the novel, the film follows two sisters, and neither speaks.
The story was written by a monk.
For more information about the walk, go to the town hall.
Sponsored by the club, the bill passed in March.
Mit dem Vorschlag waren alle einverstanden.
Weitere Themen waren Verkehr und Schule.
Tous droits réservés aux héritiers, la maison reste fermée.
Read more books, the teacher told them.
The newsletter was sent to 4,000 people on Monday.
We use cookies, said the company, to know our readers.
Sign up for the army, his father said, and he did.
Share your food with the hungry, she said.
Subscribe to the theory or not, the numbers are clear.
Please read our lips, the mayor joked.
All rights reserved, the contract said, and the band lost its songs.
By Monday the water had risen two metres.
The views expressed in the letter shocked the council.
Join us in this fight, he told the crowd.
Support for the plan has fallen to 30 percent.
Advertising revenue fell by a fifth.
Comments by the minister angered the unions.
Photo editors lost their jobs in May.
Thank you for your patience, she told the passengers.
Terms of use of the bridge were changed in June.
Privacy policy is a matter for the states.
Download the app, the police said, and you will get alerts.
Click on the map and you see the dam.
Related to this is the question of money.
More details will come later, the mayor said.
Watch the sky at nine, the astronomers say.
Contact was lost at noon.
Follow the money, the prosecutor said.
Editing the law took three years.
Reporting from the front became impossible.
This story was told to me by my grandmother.
This post was abandoned in 1944.
The article was published in March and withdrawn in June.
He has written for The Times and lives in York.
She covers her face and walks on.
Get the best seats, he told us, and we ran.
Written in 1902, the play was never staged.
Originally published in Polish, the book sold a million copies.
Produced by her brother, the film opens on Friday.
If you have information, call the police on 555-0100.
Anyone with information is asked to call the police.
Read the full letter below:
What we know
What happens next
How we got here
Business as usual
No comment
Sport and school
Q: What did you see?
Correction: An earlier version of this article misspelled the mayor's name.
Editor's note: This story has been updated.
Sign here, the clerk said, and she signed.
Subscribers to the gas network will pay more in May.
The app was downloaded four million times.
Cookies were served in the vestry after the concert.
Share prices fell on Tuesday.
Print runs of the paper were cut in half.
Our reporters were turned away at the gate.
Tags on the birds showed where they had flown.
Updated figures put the dead at nine.
Published figures show a fall of a third.
Posted to the border, he wrote home each week.
Photographs of the valley hang in the hall.
Pictured in 1962, the bridge had four arches.
Image was everything to him
Video of the crash was played to the jury.
Watch: he has worn the same one for forty years.
Also in the car were two children.
See you in court, she told them.
Read my lips: no new bridges.
Related: she is his aunt.
Most read the letter as a threat.
Trending upwards since March, rents are now at a record.
Advertisement for the post drew 400 replies.
Sponsored walks raised the rest.
Promoted in 2012, the club went down again in 2014.
Support us or leave, the union told the mayor.
Donate blood, the hospital pleads
Become a nurse and see the world, the poster said.
Help us find her, the family pleads.
Contact us if you saw him, the police said.
Email him and you get no answer.
Follow him into the woods and you are lost.
He can be reached only by boat.
She writes about rivers because she grew up beside one.
John Ash is a baker in Leeds and the father of four.
Mary Oak covers her losses by selling the house.
Ann Lee contributed 4,000 dollars.
Reuters has moved its office.
With reporting restrictions lifted, the names came out.
Additional police were sent.
Copyright is a matter for the courts.
The terms and conditions of the deal were secret.
By using this bridge, drivers save an hour.
By continuing to strike, the drivers risk their pay.
This site was a quarry until 1990.
This website sold stolen bikes, the court heard.
All content in the barn was lost.
Opinions expressed at the meeting were divided.
Disclosure of the papers came late.
Affiliate clubs may vote too.
Story of a bridge
Page 4 was missing
Next month the work begins.
Previous mayors had refused.
Loading the truck took all night.
Close the door behind you, she said.
Menu prices rose by a tenth.
Search parties went out at dawn.
Home was never the same again.
Log in the river, boat on the bank
Newsletter of the parish, 1954
Last updated in 1980, the map shows no motorway.
10 minutes later he was dead.
Three days ago
Monday
Who is Mary Oak?
Where to vote
The story so far
More than a bridge
More: the Utopia at 500
Best of all, it was free.
Thanks to everyone who helped, the school opened on time.
Lire la suite du procès était devenu une habitude.
Partager le pouvoir, il n'en est pas question.
Abonnés au gaz, ils paieront plus.
Suivez-moi, dit le guide.
À lire sur les murs de la ville : non au pont.
Publié en 1923, le roman fit scandale.
Mis à jour en 1980, le plan ignore l'autoroute.
La publicité pour le tabac est interdite.
Voir aussi loin était impossible.
Par Jean et pour Jean, la fête fut belle.
Ce que l'on sait
Et après ?
Lea la carta, le dijo el juez.
Compartir el agua es la ley del valle.
Suscríbase o no, el impuesto llega igual.
Síganme, dijo el guía.
Publicado en 1923, el libro fue prohibido.
Publicidad engañosa, dijo el tribunal.
Ver también para creer.
Por Juan lo dejó todo.
Qué se sabe
Y ahora, ¿qué?
Leggi anche severe non bastano.
Condividi il pane, diceva la nonna.
Seguici, disse la guida.
Pubblicato nel 1923, il romanzo fu vietato.
Pubblicità ingannevole, dice il tribunale.
Di Mario non si seppe più nulla.
Cosa sappiamo
Leia também as cartas, disse o juiz.
Compartilhe o pão, dizia a avó.
Siga o rio e chega ao mar.
Publicado em 1923, o romance foi proibido.
Publicidade enganosa, diz o tribunal.
O que se sabe
Lees ook de brief, zei de rechter.
Deel het brood, zei oma.
Volg de rivier tot aan zee.
Advertenties voor tabak zijn verboden.
Wat we weten
Czytaj też między wierszami, mawiał ojciec.
Reklama tytoniu jest zakazana.
Udostępnij mi pokój, poprosił.
Zobacz także morze, radziła babcia.
Co wiemy
Читайте также между строк, говорил отец.
Реклама табака запрещена.
Подписывайтесь или уходите, сказал директор.
Источник воды высох.
Что известно
Lesen Sie auch den Brief, sagte der Richter.
Teilen Sie das Brot, sagte die Oma.
Anzeige erstattete der Nachbar.
Werbung für Tabak ist verboten.
Folgen Sie mir, sagte der Führer.
Mehr zum Leben braucht er nicht.
Von Maria hörte man nie wieder.
Stand 2020 waren es vier Brücken.
Quelle der Freude war der Garten.
Was wir wissen
Wie es weitergeht
Ayrıca mektubu da okuyun, dedi hâkim.
Ekmeği paylaşın, derdi nine.
Reklam yasak.
Ne biliyoruz
Baca juga suratnya, kata hakim.
Simak baik-baik, kata guru.
Ikuti sungai sampai ke laut.
Iklan rokok dilarang.
Apa yang kita ketahui
Läs också brevet, sade domaren.
Dela brödet, sade mormor.
Annonser för tobak är förbjudna.
Čtěte také dopis, řekl soudce.
Reklama na tabák je zakázána.
Sdílejte chléb, říkala babička.
Xem thêm bức thư, thẩm phán nói.
Chia sẻ bánh mì, bà nói.
手紙も読んでください、と裁判官は言った。
広告は禁止された。
اقرأ أيضا الرسالة، قال القاضي.
شارك الخبز، قالت الجدة.
""".splitlines()

# The same, each between two paragraphs of its own language and once inside one.
LOOKALIKES_IN = {
    "de": """\
Die wichtigsten Nachrichten des Tages las er auf dem Handy.
Die Nachrichten des Kollegen landeten in ihrem Postfach.
Jeden Morgen liest sie die Zeitung von hinten nach vorn.
Täglich kommen die Meldungen per E-Mail an, sagt der Beamte.
Den Newsletter der Partei hatten zuletzt nur noch wenige abonniert.
Wer den Newsletter abonniert hatte, bekam die Daten der anderen gleich mit.
Der Minister hat den Podcast selbst aufgenommen, in der Küche.
In ihrem Podcast sprach sie über die Jahre in der Fabrik.
Im Podcast sagte er, er wolle nie wieder antreten.
Im Video ist zu sehen, wie der Mann davonläuft.
Im Video sagt sie kein Wort.
Das Video zeigt zwei Männer auf einer Brücke.
Auf dem Foto ist der Vater mit dem Kind zu sehen.
Das Foto ging um die Welt.
Das Bild hängt seit 1912 im Rathaus.
Quelle des Übels war ein Rohr.
Von Anna Schmidt gibt es kein Bild.
Anna Schmidt ist Bäckerin in Köln.
Peter Müller ist Korrespondent gewesen, ehe er Bauer wurde.
Peter Müller ist Journalist und sitzt seit drei Jahren in Haft.
Anna Schmidt, Jahrgang 1985, ist gelernte Tischlerin und Mutter von drei Kindern.
Das Gespräch führte zu keinem Ergebnis.
Das Interview führte zu einem Aufschrei in der Partei.
Die Fragen stellte der Richter, nicht der Anwalt.
Das Interview wurde im Mai geführt und nie gedruckt.
Stand heute fehlen zwei Millionen Euro.
Am Dienstag, 12. März, war die Brücke gesperrt.
Um 14.05 Uhr fiel der erste Schuss.
14.05 Uhr: Die Polizei sperrt den Platz.
Drei Minuten später war alles vorbei.
Vor drei Stunden war hier noch eine Straße.
Die Lesezeit im Gefängnis war begrenzt.
Mehr aus dem Haushalt zu holen, sei unmöglich, sagte der Kämmerer.
Mehr aus Angst als aus Liebe blieb sie bei ihm.
Mehr als die Hälfte der Häuser steht leer.
Mehr dazu sagte sie nicht.
Mehr Informationen hatte die Polizei am Abend nicht.
Weitere Informationen erhielten die Eltern erst am Freitag.
Weitere Artikel über den Fall verbot das Gericht.
Auch interessant ist der Blick auf die Zahlen der Nachbarn.
Passend dazu trug sie einen roten Hut.
Zum Thema Rente sagte er nichts.
Zum Thema Geld schwieg sie, und das den ganzen Abend.
Alle Infos zum Täter hielt die Polizei zurück.
Alle Nachrichten aus dem Dorf kamen mit dem Briefträger.
Alle Artikel des Vertrags sind veröffentlicht.
Hier geht es zu wie auf dem Basar.
Hier geht es um Leben und Tod.
Hier geht es zur Sache, rief der Trainer.
Hier finden Sie nichts, sagte der Wärter.
Hier lesen Kinder den Alten vor.
Lesen Sie den Brief vor, bat die Richterin.
Lesen Sie auch zwischen den Zeilen?
Lesen Sie hier die Namen der Toten, steht am Tor.
Lies das, sagte sie und gab ihm das Blatt.
Siehe da: Das Wasser lief wieder ab.
Siehe Artikel 5 des Grundgesetzes.
Empfohlen wird eine Impfung für alle über sechzig.
Empfohlen hatte ihr das Haus ein Makler aus Graz.
Beliebt war er nie, gefürchtet immer.
Meistgelesen war in jenem Jahr ein Roman über Wölfe.
Teilen Sie die Meinung des Kanzlers?
Teilen können sie gut, nur nicht verzichten.
Merken kann sich das keiner.
Merken Sie sich den Namen, sagte der Trainer.
Drucken ließ er die Flugblätter in Basel.
Speichern lässt sich der Strom nur für Stunden.
Schließen muss die Klinik trotzdem.
Öffnen will der Laden erst im Mai.
Suchen müssen sie nun anderswo.
Weiter geht es nach der Pause mit einem Lied.
Weiter geht es am Sonntag gegen Rom.
Nach der Werbung war das Spiel gelaufen.
Nach der Anzeige durch den Nachbarn begann der Streit.
Anzeige erstattete sie erst Jahre später.
Anzeigen gegen unbekannt landen im Archiv.
Werbung machte der Verein nie.
Gesponsert wurde das Fest von der Brauerei.
Zum Angebot der Bahn schwieg die Gewerkschaft.
Zum Shop gehört ein kleines Café.
Jetzt kaufen viele Leute Holz.
Jetzt sparen die Städte an den Bädern.
Jetzt testen Forscher das Mittel an Mäusen.
Jetzt spenden Bürger für den Turm.
Jetzt anmelden muss sich, wer im Herbst studieren will.
Bei Amazon streiken die Fahrer.
Bei Amazon bestellen immer mehr Schulen ihre Hefte.
Gewinnspiel endet vor Gericht
Gutscheine gab es nur für Stammgäste.
Nur ein Euro im Monat blieb ihr für Bücher.
Nur 50 Euro im Monat kostet das Zimmer.
Danach 200 Euro im Monat zu zahlen, fiel ihm schwer.
Im ersten Monat fehlten dem Verein vier Spieler.
Vier Wochen für einen Euro am Tag zu leben, das war sein Plan.
Einen Monat kostenlos wohnen durfte, wer half.
Als Abonnent der Oper kennt er jeden Ton.
Als Mitglied des Rates stimmte sie dagegen.
Als Gast lesen viele Autoren im Dorf.
Das Abo der Bahn wird teurer.
Ein Abo hat sie nie gehabt.
Haben Sie ein Abo für das Stadion?
Sie haben kein Konto, also bekommen sie keinen Lohn.
Sie sind bereits Mitglied der Partei, sagte der Anwalt.
Sie möchten weiterlesen, dürfen es aber nicht.
Wollen Sie weiterlesen, Zeuge?, fragte die Richterin.
Registrieren müssen sich künftig alle Hunde.
Registrieren Sie die Tiere, forderte das Amt.
Unterstützen Sie die Reform, Herr Minister?
Unterstützen wollte sie ihn, heiraten nicht.
Spenden kamen aus dem ganzen Land.
Ihre Spende ging an ein Heim in Polen.
Werden Sie Mitglied der Koalition?
Werde Mitglied und du lebst länger, hieß es in der Sekte.
Wir leben von Spenden, sagt die Äbtissin.
Unser Journalismus ist bedroht, sagte die Preisträgerin in ihrer Rede.
Guter Journalismus ist selten, fand der Kanzler.
Folgen hat das für niemanden.
Folgen Sie dem Wagen!, rief er dem Taxifahrer zu.
Folgen des Krieges
Bleiben Sie ruhig, sagte der Pilot.
Bleiben Sie informiert, rät das Amt den Anwohnern.
Verpassen wollte das keiner.
Laden Sie die Waffe, befahl der Offizier.
Die App des Gesundheitsamts stürzt ständig ab.
Mit der App lassen sich Fahrräder leihen.
Die Bahn-App: Alle Züge auf einen Blick, versprach der Konzern.
Cookies backen die Kinder am liebsten.
Wir verwenden Cookies, hieß es auf der gefälschten Seite.
Der Datenschutz ist den Eltern wichtig.
Datenschutz und Impressum fehlten auf der Seite, stellte das Gericht fest.
Alle Rechte am Film liegen bei der Witwe.
Copyright hin oder her: Das Lied gehört allen.
Die Zustimmung kann der Rat jederzeit verweigern.
Stimmen Sie der Reform zu, Frau Ministerin?
Mit Ihrer Zustimmung wird das nichts, sagte er der Richterin.
Die Einwilligung der Mutter fehlte.
Der Inhalt der Kiste ist nicht verfügbar.
Diesen Inhalt der Rede bestritt er.
Die Redaktion haftet nicht für den Brand, urteilte das Gericht.
Der Verlag übernimmt keine Garantie für die Arbeitsplätze.
Die App ersetzt keinen Arzt, warnt die Kammer.
Der Kommentar gab nicht die Meinung der Partei wieder.
Die Kommentare unter dem Video waren voller Hass.
Kommentare gab es viele, Antworten keine.
Kommentieren wollte das Ministerium den Fall nicht.
Ihr Kommentar zur Reform ging an alle Abgeordneten.
Ihr Beitrag wurde von der Jury geprüft, dann fiel die Wahl auf ein Haus in Graz.
Wir freuen uns auf Ihre Enkel, sagte der Wirt.
Haben Sie einen Fehler gemacht?
Was denken Sie?
Was meinen Sie damit?
Wie ist Ihre Meinung dazu?
Antworten hatte er keine.
Melden Sie sich bei Ihrer Bank, rät der Verband.
Schreiben Sie uns einen Brief, bat der Häftling.
Sie müssen sich anmelden, um wählen zu können, erklärte der Beamte.
Die Seite 3 von 12 fehlte im Heft.
Bild eins von zwölf zeigt einen Hafen.
Zwölf Bilder fehlen bis heute.
Zurück zur Natur
Zum Anfang des Jahres zog sie fort.
Zum Beitrag der Länder sagte er nichts.
Zum Artikel in der Zeitung schwieg der Verein.
Auf die Ohren gab es Jazz.
Startseite der Bewegung war ein Blog in Wien.
Themen des Abends waren Rente und Pflege.
Thema der Woche ist das Wetter.
Das Dossier liegt seit Jahren im Tresor.
Serie von Bränden hält Feuerwehr in Atem
Der Liveticker der Stadt fiel für eine Stunde aus.
Aktuelle Nachrichten aus dem Lager gibt es kaum.
Neueste Meldungen sprechen von zwölf Toten.
Nachrichten aus Köln erreichten das Dorf nie.
Top 5 der Liste sind Bäume.
Verwandte Themen waren Schuld und Scham.
Hintergrund ist ein Streit um Wasser.
Hintergrund: Die Stadt hatte den Vertrag gekündigt.
Alles zum Wohl der Kinder
Alles Wichtige stand auf einem Zettel.
Links zum Hafen, rechts zur Burg
Links: Das alte Rathaus, wie es 1912 aussah.
Das könnte Sie retten, sagte der Arzt.
Das interessiert Sie nicht, oder?
Dieser Text entstand in Haft und wurde hinausgeschmuggelt.
Dieser Artikel wurde gestrichen, als die Verfassung geändert wurde.
Der Artikel erschien nie.
Dieser Beitrag zur Kasse wird steigen.
Mit Material aus drei Höhlen rekonstruierten sie den Schädel.
Die Agentur (dpa) meldete den Tod zu früh.
(dpa) steht am Anfang der Meldung.
Foto und Film waren verboten.
Ein Foto von ihm hing über dem Bett.
Symbolbild einer Epoche
Archiv der Stadt bleibt geschlossen
Grafik und Malerei lehrte er bis 1990.
Karte oder bar?
Illustration war ihr Beruf, Malerei ihr Leben.
Aus der Ausgabe von 1923 fehlen zwei Seiten.
Redakteure durften den Saal nicht betreten.
Reporter in Lebensgefahr
Korrespondent in Haft
Freie Journalisten verdienen wenig.
Der Autor lebt in Wien, sein Held in Rom.
Die Autorin ist tot, das Buch ein Erfolg.
Zur Person des Täters machte die Polizei keine Angaben.
Aktualisiert werden die Zahlen erst im Herbst.
Veröffentlicht wurde der Bericht nie.
Erschienen ist das Buch 1912 in Wien.
Bildung: 12 Milliarden
Bildung: mehr Lehrer
Thema Bildung: Mehr Lehrer für die Dörfer
Bildschirm: gut
Bildhauer: Ernst Buche
Fotovoltaik: Mehr Dächer nutzen
Fotovoltaik: 12 Prozent
Kyoto: Der Tempel im Regen
Toto: Die Quoten
Das Foto: ein Geschenk ihrer Tochter.
Sie zeigte uns ein Foto: ein Mann auf einem Pferd.
Auf dem Foto: zwei Männer und ein Hund
Dann kam das Bild: Der Kanzler im Regen.
Ein schönes Bild: Die Kinder singen, der Chor schweigt.
Rechte: 12 Sitze
Kritik von links: Die Steuer sei zu niedrig.
Kritik kommt von links: Die Regierung tue zu wenig.
Druck von links: Die Partei will mehr Geld für Schulen
Nationalrat Hans Eiche (Mitte) will das ändern.
Ständerätin Maria Eiche (Mitte) sprach sich dagegen aus.
Die Partei (Mitte) stimmte dagegen.
Der Knopf (rechts) öffnet die Tür.
Der Schalter (oben) ist oft defekt, der andere nie.
Die Täter verabredeten sich über einen Telegram-Kanal.
Der Minister informiert nun per WhatsApp-Kanal.
Die Gruppe warb im Telegram-Kanal.
Den Aufruf verbreitete er über seinen Telegram-Kanal.
Alle Absprachen liefen per Telegram.
Alle Befehle kamen per Telegram.
Aktuelle Betrugsmasche auf WhatsApp
Wichtige Hinweise kamen per WhatsApp.
Nachrichten auf ihr Handy bekam sie nie.
Alle Nachrichten der Täter fand die Polizei in einer App.
Wir bekommen keine Provision.
Wir erhalten vom Käufer eine Provision, sagt die Maklerin.
Wir verdienen nichts, nicht einmal eine Provision.
Wir brauchen Ihre Zustimmung, Herr Präsident.
Wir brauchen Ihre Zustimmung, sagte der Kanzler den Abgeordneten.
An dieser Stelle sollte einmal ein Rechenzentrum von Facebook stehen.
Die Einwilligung kann jederzeit widerrufen werden, betont die Klinik.
Ihre Zustimmung ist freiwillig, sagte die Richterin der Zeugin.
Die Verwendung der Bilder ist vor Gericht verboten.
Die Nutzung der Fotos hat das Gericht untersagt.
Der Text ist urheberrechtlich geschützt, entschied das Gericht.
Facebook übernimmt keine Verantwortung für die Inhalte, kritisiert die Ministerin.
Der Konzern übernimmt keine Haftung für die Angaben, heißt es im Vertrag.
Sie können sich beim Amt jederzeit wieder abmelden, sagt die Sprecherin.
Die Abmeldung vom Unterricht ist jederzeit möglich.
Bitte bestätigen Sie Ihre E-Mail-Adresse, steht in der gefälschten Nachricht.
Wir haben Ihnen eine E-Mail geschickt, schreiben die Betrüger.
Sind Sie noch Mitglied?
Sind Sie schon Mitglied?
Sind Sie noch angemeldet?
Sie sind noch Mitglied?
Haben Sie noch ein Konto?
Im ersten Jahr nur Verluste
Im ersten Monat nur Regen.
Im ersten Jahr für viele ein Schock
Danach 450 Euro im Monat.
Dann 300 Euro im Jahr.
Danach 20 Euro monatlich.
Zwei Wochen nur lesen.
Ihre Spende für das Heim kam nie an.
Ihre Spende für die Partei machte sie öffentlich.
Ihre Spende hilft dem Heim in Polen seit Jahren.
Mit 20 Euro im Monat können Sie dort nicht leben.
10 Antworten
12 Antworten
3 Reaktionen
Ihre Meinung zählt nicht, sagt die Chefin.
Ihre Meinung ist gefragt wie nie.
Wir freuen uns auf Ihre Fragen, sagte der Minister.
Wir freuen uns über die Beiträge der Schüler.
Von Oma Gerda
Von Mutter Natur
Von Frau Müller, der Lehrerin
Produktion: Fritz Buche
Übersetzung: Ursula Eiche
Moderation: Anna Buche
Datum: Samstag, 3. Mai, 19.30 Uhr
Vom 3. Mai
Samstag, 3. Mai, 15.30 Uhr
Sonntag, 4. Mai, 20.15 Uhr
3. Mai, 15.30 Uhr
Stadthalle Oberau, 03.05.2025, 20.00 Uhr
Jazz im Hof, 03.05.2025, 19.30 Uhr
20 min
20 Min.
Dauer: 1:30
Länge: 2:10
Top 10
Die Top 5
Top 5
Hintergründe: Warum der Rat zögerte
Rückblick: Wie die Brücke gebaut wurde
Archiv: Wo die Briefe liegen
In Bildern: Wie die Flut kam
Im Podcast: Die Stimme des Müllers
Wichtig auch: Genug Wasser trinken
Neu auch: eine Brille für Kinder
Interessant auch: der Blick auf die Zahlen
Unsere Empfehlung
Unsere Empfehlungen
Lesetipps
Mehr zu Fuß gehen
Mehr zu Hause essen
Mehr aus Gewohnheit
Mehr aus Trotz
Mehr aus Pflichtgefühl
Mehr von Hand machen
Mehr über Geld reden
Hier können Sie alte Maschinen ansehen.
Hier können Sie die Stimmen der Toten anhören.
Hier geht es zum Hafen.
Hier geht es zur Burg hinauf.
Alles zu seiner Zeit: Erst der Damm
Promotion
Warenkorb
Barrierefreiheit
Jugendschutz
Wohnungsmarkt
Immobilienmarkt
Automarkt
Stellenmarkt
Tarife
Compliance
Einfache Sprache
Leichte Sprache
Gebärdensprache
Häufige Fragen
Nachtmodus
Dunkelmodus
Benachrichtigungen
Geschwindigkeit
Untertitel
Passwort ändern
Spende
Unterstützen
Zuhören
Verschenken
Okay.
Okay
Nein, danke.
Ja, gerne.
Ich stimme zu.
Jetzt nicht.
Zum Anfang
Zurück zum Anfang
Preise vergleichen
Jetzt sparen
Vertrag kündigen
Verträge kündigen
Buchtipp
Kauftipp
Gewinnspiel
Mitglied werden
Ohne Risiko
In Zusammenarbeit mit der Polizei
In Kooperation mit den Schulen
Für nur 49 Euro
Präsentiert von Kindern
Bei Amazon
Zum Vergleich
Laden Sie jetzt die kostenlose App der Bahn, rät der Verband.
Aktivieren Sie die Push-Nachrichten der Warn-App.
Folgen Sie uns auf dem Weg nach Santiago.
Abonnieren Sie eine Gemüsekiste, rät die Bäuerin, und einen Newsletter brauchen Sie nicht.
Dieser Text erschien zuerst 1912, dann nie wieder.
Der Beitrag ist für Mitglieder kostenlos.
Externe Inhalte sind gesperrt, sagt der Wärter.
Der Tag in Kürze
Gesponsert von der Brauerei
Fotos: keine
Der Ton: schlecht. Das Bild: gut.
Ton: gut, Bild: mäßig
Bild: sehr gut
Display: gut, Kamera: mäßig, Bild: gut
Tel. 030/12345
""".splitlines(),
    "no": """\
Les også brevet, sa dommeren.
Del brødet, sa bestemor.
Annonser for tobakk er forbudt.
Tips oss imellom var det dyreste, sa han.
Bildet viser to menn på en bro.
Se video av stormen, ropte guttene.
Artikkelen er over tusen ord lang.
Saken oppdateres ikke lenger, sier dommeren.
Av Kari hørte man aldri mer.
Kronikken ble skrevet i fengsel.
For å lese brevet måtte hun be vakten om lov.
Personvern er viktig for foreldrene.
Journalisten ble dømt i går.
Meld deg på løpet før fredag, sier treneren.
Få av dem betaler mer enn 900 kr i måneden.
Få kommuner har greid det de første årene.
Denne ordningen krever medlemskap i EU.
Denne reisen er for medlemmer av klubben.
Dette laget er for abonnenter av drømmer.
Det oppstod en feil i motoren og ferga drev mot land.
Det oppstod et problem med bremsene på toget.
Det skjedde en feil på sykehuset natt til søndag.
Du må godta at det regner i Bergen.
Du må logge inn med BankID for å se skattemeldingen.
Bruk av munnbind er forbudt i retten.
Bruk av snøskuter er ikke tillatt i nasjonalparken.
Bruk av droner over stadion er forbudt.
Kopiering av nøkler er forbudt uten tillatelse.
Bruk av tvang krever avtale med legen.
Varighet: 45 minutter
Sjefredaktør: Jeg trekker meg
Les også mellom linjene i budsjettet
Les også boka hun skrev om krigen
Få appen til å virke på gamle telefoner
Hent appen som varsler om ras
Har du bilder fra ulykken? Send dem til politiet.
Har du tips til politiet?
Dette er en kommentar som står for meg som noe av det verste jeg har hørt.
Velkommen til årets debatt i Arendal, sa ordføreren.
Videoen kunne ikke vises i retten.
Vi bruker cookies i oppskriften, sier bakeren.
Vi bruker informasjonskapsler fordi loven krever det, sier direktøren.
Vil du lese mer om krigen må du logge inn, svarte han.
Materialet er beskyttet mot fukt.
""".splitlines(),
    "da": """\
Læs også brevet, sagde dommeren.
Del brødet, sagde bedstemor.
Annoncer for tobak er forbudt.
Artiklen må ikke glemmes, sagde hun.
Modtag gæsterne i døren, sagde han.
Af Anne hørte man aldrig mere.
Teksten er beskyttet af en fløj i partiet.
Få har råd til huslejen på 9.000 for de første måneder.
Få et overblik over økonomien i din indbakke, lovede banken.
Denne rejse er kun for medlemmer af klubben.
Dette job kræver medlemskab af en fagforening.
Der opstod en fejl i motoren, og færgen drev mod land.
Der opstod et problem med bremserne på toget.
Der er sket en fejl på sygehuset.
Du skal acceptere at det regner i Esbjerg.
Du må oprette en konto i banken først.
Du skal logge ind med MitID for at se din skat.
Kopiering af nøgler er forbudt.
Eftertryk er forbudt i kirken.
Varighed: 45 minutter
Administrerende direktør: Vi har begået fejl
Chefredaktør: Jeg trækker mig
Annonce fra 1912
Annonce for et bryllup i Ribe
Læs også mellem linjerne i budgettet
Læs også bogen hun skrev om krigen
Har du viden om mordet? Kontakt politiet.
Har du spørgsmål om skat? Ring til Skattestyrelsen.
Videoen kunne ikke afspilles i retten.
Linket kunne ikke åbnes, forklarede vidnet.
Listen kunne ikke vises i kirken.
Velkommen i debatten, sagde ministeren.
Vi bruger cookies i opskriften, siger bageren.
Vi anvender cookies for at tjene penge, siger direktøren.
Alt er beskyttet af sne.
Denne video kan ikke vises for børn.
Ved at klikke på linket gav hun svindlerne sit samtykke.
""".splitlines(),
    "sv": """\
Läs också brevet, sade domaren om kvällen.
Dela brödet med grannen, sade mormor.
Av Anna hörde man aldrig mer.
Av Sverige krävs nu svar.
Bild efter bild visades i rätten.
Artikeln är låst i ett skåp.
Läs om kriget, sade läraren.
Få av dem klarar hyran för 9 000 kronor i månaden.
Få har råd att köpa nytt för 2 000 kr/mån.
Få spelare får så mycket speltid de första åren.
Denna resa kräver medlemskap i klubben.
Den här kampen är för medlemmarnas skull.
Ett fel uppstod i motorn och planet vände.
Något gick fel när bron skulle lyftas.
Ett fel har inträffat i reaktor två.
Du måste logga in med bank-id för att se din pension.
Du kan godkänna hyresvärdens förslag eller säga nej.
Du måste samtycka till operationen innan den görs.
VD: Anna Ek, 54 år, född i Umeå
Redaktör: Det var mitt livs bästa år
Längd: 45 minuter
Har du frågor om deklarationen? Ring Skatteverket.
Genom att klicka på länken gav hon bedragarna sitt samtycke.
Jag samtycker inte till det, sade hon om nyhetsbrevet från partiet.
Följ honom på Instagram och du ser varje måltid.
Läs även mellan raderna i budgeten säger hon
Läs också boken som han skrev om kriget
Vi har problem med systemet för löner.
Läs mer om dataskydd i skolan, uppmanar myndigheten.
Källa: SVT hade rätt hela tiden
""".splitlines(),
    "nl": """\
Lees ook het kleine letterwerk, zegt de advocaat.
Deel het brood, zei oma.
Advertenties voor tabak zijn verboden.
Om deze inhoud van de brief ging het.
Heb je een tip voor mij? vroeg hij.
Deze video is van een buurman.
Het verhaal gaat verder dan de stad.
De tekst gaat verder met een lied.
Lees hier het recht van de stad, staat op de muur.
Jan Jansen is bakker in Gent.
Reacties bleven uit.
Accepteer de vrede, zei de paus.
Elke ochtend vaart hij over het kanaal naar Gent.
Elke dag stuurt ze een mail naar haar zoon.
Elke week belt hij via WhatsApp met zijn moeder.
Krijg je een mail van de bank, klik dan niet.
Wil je de app gebruiken, dan heb je een code nodig.
Om te reageren op de brand werden drie korpsen opgeroepen.
Om toegang te krijgen tot de toren betaal je vijf euro.
U moet zich registreren bij de gemeente.
Probeer het menu voor € 25.
Ontdek de stad voor € 10 per dag.
Meer van hetzelfde
Meer uit gewoonte dan uit liefde
Meer uit het leven halen
Wat vind jij?
Luister!
Luister.
Stem!
Deel!
Terug
Laden
Onderwerpen
Volg hem op Facebook, en je weet genoeg, zei ze.
Word lid van de club op Facebook
Volg de rivier via het Telegram-pad
Dit artikel mag niet worden geschrapt, zegt de oppositie.
Niets uit deze uitgave van de bijbel klopt.
Deze site gebruikt te veel cookies, vindt de rechter.
Wij gebruiken cookies in de kerk, grapt de bakker.
Deze video wordt door derden bewaard.
Deze inhoud bevat geen cookies maar brood.
Door Sint Jan
Door Weer En Wind
Van onze redacteur geen nieuws
Jan Jansen is journalist bij de krant en zit sinds mei vast.
De foto: een geschenk van haar dochter.
Foto: geen
Vandaag om 20.30 uur
Auteursrecht
Steun ons
Fout gezien? Meld het bij de bank.
""".splitlines(),
    "fi": """\
Lue kirje, tuomari sanoi.
Jaa leipä, sanoi mummo.
Kuva oli paras.
Toimittaja vangittiin eilen.
Kirjoitus on seinällä.
""".splitlines(),
    "is": """\
Lesa bréfið, sagði dómarinn.
Mynd af bænum hangir á veggnum.
Horfa á fjöllin, það gerði hún.
Höfundur er látinn.
Loka þarf skólanum í vor.
""".splitlines(),
    "fr": """\
Retrouvez la paix, dit le prêtre aux familles.
Suivez le fleuve et vous trouverez la ville.
Recevez mes condoléances, écrivit le maire.
Partager le pain, c'est tout ce qu'elle demandait.
Photo après photo, le jury a revu la scène.
Photo de famille devant la mairie
Cet article a été voté à l'unanimité par les députés.
Cet article du code pénal date de 1810.
Les articles les plus chers partent en premier.
Notre dossier a été refusé par la banque, raconte Jeanne.
Nos articles ont été volés, dit le marchand.
Gratuit jusqu'en mai, le bus coûtera ensuite un euro.
Par le fer et par le feu
Avec des agences fermées, la banque perd ses clients.
Source de vie, la rivière est à sec.
Publicité pour un monde disparu
Abonnez-vous à la patience, conseillait le médecin.
Ce contenu de la lettre a choqué.
Capture d'un chef de gang dans le port
Mis en ligne mardi, le film a fait scandale.
Les cookies ont brûlé dans le four de la boulangerie.
Vous pouvez lire dans ses yeux.
Contenu de la valise : deux livres et une montre.
Commentez, dit le professeur, et défendez votre thèse.
Les lecteurs ont aussi lu les lettres du condamné, publiées en mai.
Plus d'informations ne seront données qu'après l'enquête.
Voir aussi loin était impossible.
Les opinions se partagent.
Les députés de la commission ont voté contre.
Certains élus quittent la commission avant le vote.
Les membres de la commission d'enquête entendront le maire mardi.
Nos voisins touchent une commission sur chaque vente.
Une erreur de calcul, dit-il.
Une faute de trop pour le capitaine.
Une erreur judiciaire
Une précision s'impose.
Une remarque du juge a tout changé.
Pour participer, il faut avoir douze ans.
Pour réagir plus vite, les pompiers dorment sur place.
Pour continuer, le club compte sur ses bénévoles.
Pour accéder à la tour, comptez 12 euros.
Pour profiter de la vue, il faut payer 5 euros.
Pour lire le contrat, elle a dû ouvrir un compte.
Il faut patienter deux heures.
Il faut remplir la cuve avant l'hiver.
Il faut activer la pompe à la main.
Essayez le menu à 12 euros.
Profitez de la terrasse pour quelques euros.
À partir de 12 € par personne
Pour 20 € par nuit
L'essentiel du courrier arrive chaque jour par bateau.
S'inscrire à l'université ne se fait plus gratuitement.
Chaque matin, il lit les alertes de la préfecture.
Tous les soirs, elle écrit à sa fille sur WhatsApp.
Recevoir des alertes la nuit l'épuise.
Votre courriel m'a touchée, écrit-elle.
Votre mail est arrivé trop tard, répond le ministère.
En cliquant sur le lien, vous acceptez de tout perdre, prévient la gendarmerie.
L'utilisation du téléphone est interdite en classe.
La reproduction des loutres est soumise à la qualité de l'eau.
L'utilisation de l'eau est soumise à autorisation préalable depuis mai.
Les propos tenus par l'auteur du livre ont choqué.
Les propos tenus par la rédaction du journal lycéen lui ont valu un blâme.
Les articles publiés par l'auteur entre 1912 et 1920 sont perdus.
Nous utilisons trop de cookies, admet le pâtissier.
Le site utilise des cookies sans consentement, selon la plainte.
Avec le soutien de sa mère
En partenariat avec les écoles
Avec Jean Gabin et Marie Chêne
Traduit de l'anglais par Marie Chêne
Temps : 20 min
Durée : 45 minutes
Durée : 2 min
Il y a 20 ans
Il y a 3 mois
Aujourd'hui, 20h30
Oui.
Oui
Qu'en pensez-vous ?
Et vous, que pensez-vous de lui ?
Votre avis ?
Partager l'information reste difficile.
Le vrai problème du crédit : les taux
À voir : le cloître, la tour et les jardins
À écouter : la voix des femmes de la mine
Dossier : le pont en dix dates
Catégorie : meilleur film
Résultats
Emploi
Immobilier
Météo
Bourse
Discussion
Vie privée
Données personnelles
Accessibilité
L'essentiel
Gratuit
C'est gratuit
Soutenir
Refuser
Biographie
Voto : 6,5
Photo : un homme sur un cheval
La photo : un cadeau de sa fille.
""".splitlines(),
    "es": """\
Suscríbase quien quiera, dijo el alcalde.
Síganme, pidió el guía.
Más sobre el pan: en casa nunca faltó.
Comparte piso con tres amigas.
Comparte la vida con un perro.
Foto a foto, el jurado repasó la noche.
Fotos de familia en la pared
Por María nadie preguntó.
Por España y por Europa
Vota y calla
Recibe una pensión de 400 euros en su cuenta de correo.
Accede a todo lo que le piden, menos a eso.
Este artículo de la Constitución no se toca.
Noticias del frente llegaban cada noche.
Titulares contra suplentes
Ver para creer, dijo la abuela.
Lea bien el contrato, aconseja el abogado.
Actualizado en 1980, el mapa no muestra la autovía.
Publicado en 1923, el libro fue prohibido.
Anuncios del Gobierno sobre la vivienda
Redacción de la ley
Corresponsal en Moscú durante veinte años, murió ayer.
El alcalde, en la calle, sin EFE ni cámaras.
Ofertas de paz
Comentarios del ministro molestaron a los sindicatos.
Si quieres compartir tu pan con él, hazlo.
También puede interesarle al juez la carta.
Captura de un jefe del cartel en el puerto
Contenido de la maleta: dos libros y un reloj.
Últimas noticias del Imperio
Reproducción asistida
Todos los derechos, dijo, son reservados a los ricos.
Recibe amenazas por WhatsApp desde enero.
Recibir alertas de inundación salvó a la familia.
Escribe un correo a su madre cada noche.
Deja un correo de despedida y se va.
Las noticias las lee en su móvil.
Sigue la polémica en redes.
Sigue el debate en redes sociales por la multa.
Ingresa al grupo parlamentario en mayo.
Entra en la comunidad judía a los veinte años.
Accede a la información del banco con una clave robada.
Disfruta del menú por 12 euros.
Prueba el vino del pueblo por 3 euros.
Colabora con el proyecto desde 2010.
Apoya el medio rural
Necesitamos su ayuda, dijo el alcalde.
¿Eres socio del club?
¿Tienes cuenta en el banco?
Comparte la historia de su abuela.
Comparte la información con la policía.
Los artículos publicados en 1912 cambiaron su vida.
Las ideas expresadas por el ministro no son nuevas.
Las opiniones vertidas en el juicio fueron duras.
Este artículo de la ley lo aprobó la comisión.
Algunos productos pagan una comisión al banco.
Prohibida la difusión de imágenes del juicio.
Queda prohibido su uso en las escuelas.
Categorías inferiores del club
Etiquetas para la ropa
Palabras clave del discurso
Recomendaciones
Recomendaciones:
Sugerencias
Lo más importante
Lo más nuevo
Lo más visto de la feria
Tiempo: 45 minutos
Duración: 90 minutos
Fecha: sábado 3 de mayo, 20:30
Publicado 12 veces entre 1912 y 1930
Hace 3 meses
Por San Juan
Por Santa Rita
Por Real Decreto
Periodista de Gaza, vive en un hospital desde octubre.
Corresponsal en Moscú, fue detenido y está preso desde mayo.
Voto: lo que cambia
Voto: 6,5
El voto: Madrid decide
Terremoto: Lo que se sabe
Terremoto: 12 muertos
Moto: Un español gana en Jerez
Soto: “No me voy”
Kioto: El templo bajo la lluvia
La foto: un regalo de su hija.
Una imagen: Dos hombres y una puerta.
También en Sevilla:
Más en serio:
No te pierdas: la cripta y la torre
Más información: 555 0100
Mantente informado
Mantente informado durante la tormenta
Vota
Vota.
Tendencias
Biografía
¿Qué opinas?
¿Qué te pareció?
Hoy, 20.30
Hoy a las 21
""".splitlines(),
    "it": """\
Leggi il contratto, consiglia l'avvocato.
Leggi severe non bastano, dice il sindaco.
Segui il fiume e trovi la città.
Segui Maria, disse il padre.
Abbonati al gas, pagheranno di più.
Condividi il pane, diceva la nonna.
Foto di classe del 1954
Foto dopo foto, la giuria ha rivisto la scena.
Di Maria non si seppe più nulla.
Altri articoli della legge restano in vigore.
Riproduzione assistita, la Corte decide
Commenti duri dopo la partita.
Ultime notizie dal fronte arrivavano di notte.
Pubblicato nel 1923, il romanzo fu vietato.
Aggiornato nel 1980, il piano ignora l'autostrada.
In evidenza la paura
Contenuto della valigia: due libri e un orologio.
Ricevi il mio saluto, scrisse il prigioniero.
La notizia la diede l'Ansa, poi i giornali.
Privacy e sicurezza
Nella foto del 1944 la piazza è vuota.
Chiudi la porta, disse.
Accetta la sconfitta
Giornalista e poeta, viveva a Trieste.
Licenza di uccidere
Alcuni membri della commissione hanno votato contro.
Alcuni affiliati al clan sono in carcere.
Questo articolo della legge lo ha scritto una commissione.
I commenti pubblicati sui social sono all'esame delle autorità.
Le opinioni espresse dall'autore non piacquero al re.
Gli articoli pubblicati dall'autore nel 1912 sono perduti.
Chi apre una partita Iva paga meno.
Ha aperto una partita IVA nel 2019.
Bisogna essere iscritti all'albo.
Occorre essere registrati in comune.
Devi essere iscritto al partito, gli dissero.
Per continuare la cura bisogna effettuare un esame.
Per accedere alla torre bisogna iscriversi in comune.
Per leggere la lettera dovette iscriversi a scuola.
Per segnalare un lupo si può scrivere al comune.
Nella foto, due uomini ridono.
Durata: 90 minuti
Data: 3 maggio 2025
Pubblicato 12 volte tra il 1912 e il 1930
Di Santa Maria
Di San Giovanni
Voto: Pd 20, Lega 30
Il voto: Milano decide oggi
Terremoto: La scossa più forte
Terremoto: 12 morti
Moto: Un italiano vince a Jerez
Kyoto: Il tempio sotto la pioggia
La foto: un dono della figlia.
Credito: 12 miliardi
Cosa ne pensi?
La tua opinione?
Aiuto!
Esci!
Ascolta.
Salva.
Temi: lavoro e casa
Argomenti
Meteo
Oroscopo
Giochi
Qualità
Velocità
Dati personali
Accessibilità
Approfondimento
Accetto.
Iscriviti al partito, gli disse il padre
Sostieni il progetto della scuola, dice il manifesto.
Dona il lavoro di una vita al museo.
Aiutaci con il lavoro, le scrisse il fratello.
Scarica la colpa sul figlio.
Entra nel gruppo dei migliori.
Il sito usa i cookie senza consenso, dice il garante.
È vietata la riproduzione di lupi in cattività.
""".splitlines(),
    "pt": """\
Leia o contrato, aconselha o advogado.
Leia: é a lei, disse o juiz.
Siga o rio e chega ao mar.
Compartilhe o pão, dizia a avó.
Assine aqui, disse o funcionário, e ela assinou.
Foto a foto, o júri reviu a noite.
Foto de família na parede
Por Maria ninguém perguntou.
Por Deus e por Portugal
Reprodução humana em debate
Divulgação dos dados atrasa
Vote e cale
Receba o meu abraço, escreveu o preso.
Em alta, o dólar assusta
Destaques da seleção contra o Chile
Comentários do ministro irritaram os sindicatos.
Publicado em 1923, o romance foi proibido.
Atualizado em 1980, o mapa não mostra a estrada.
Categorias de base
Mais sobre a ponte: ela não existe.
Com informações da polícia, o juiz mandou prender.
Conteúdo da mala: dois livros e um relógio.
O prefeito, na ponte, sem divulgação.
Apoie a mão na mesa, disse o médico.
Sugestões do júri
Entrar e sair
Início de jogo difícil
Entre as vítimas está um líder da comunidade.
Entre os presos está o chefe do grupo.
Entre o plano e a prática há um abismo.
Entre as notícias boas do dia está a chuva.
Para continuar no cargo, o ministro conta com o apoio do partido.
Para seguir em frente, a equipe conta com a torcida.
É membro do partido desde 2010.
Tem conta no banco desde menino.
Tem um membro da família preso.
É preciso registrar o barco na capitania.
Tem de se registar até maio.
Você precisa comentar o texto na prova.
Veja o vídeo que circula no WhatsApp e que a polícia investiga.
Conheça a mulher que ficou famosa no Instagram
Estamos todos no WhatsApp, diz a avó.
Receber notícias da filha era raro.
Receber um e-mail dele a fez chorar.
Participe da festa da comunidade no sábado.
Clique e espere, dizia o e-mail falso.
Alguns membros da comissão votaram contra.
Podemos criar uma comissão, disse o ministro.
Este artigo da lei foi escrito por uma comissão.
O conteúdo da carta representa a opinião da família do autor.
As opiniões do autor refletem a posição do jornal da época.
É proibida a utilização de fogos.
É proibida a reprodução de aves silvestres.
Duração: 90 minutos
Data: 3 de maio, 20h
Publicado 12 vezes entre 1912 e 1930
Por Nossa Senhora
Por Santo Antônio
Voto: o que muda
O voto: São Paulo decide
Terremoto: O que se sabe
Maremoto: 12 mortos
Moto: Um brasileiro vence em Jerez
A foto: um presente da filha.
Uma imagem: Dois homens e uma porta.
Em alta
Em foco
Sugestões
O que achou?
Vote!
Sair
Entrar
Pesquisa
Acessibilidade
Temas: trabalho e casa
Ajude o projeto, pede a escola.
Apoie o projeto da escola
Seja membro do coral ou do jornal da escola.
Assine o livro, disse o padre, e leia a lei.
Os textos dos leitores são de responsabilidade da redação, decidiu o juiz.
O site usa cookies sem consentimento, diz a queixa.
Baixe a aplicação da câmara e pague ali.
""".splitlines(),
    "pl": """\
Czytaj uważnie umowę, radzi prawnik.
Zobacz, jak płynie rzeka, mówił ojciec.
Udostępnij mi pokój, poprosił.
Zapisz się do partii, usłyszał.
Więcej o wojnie nie powiedział.
Zdjęcia z wakacji pokazał sędziemu.
Galeria otwiera się w maju.
Polecane trasy są zamknięte.
Źródło rzeki wyschło.
Redaktor milczał.
Ogłoszenie wyroku w piątek
Komentarze po meczu były surowe.
Prenumerata wody z wodociągu
Obserwuj niebo, radził dziadek.
Wideo obejrzał sąd.
Film trwał trzy godziny
Autor ustawy: poseł z Łodzi, prawnik i poeta.
Tekst ustawy liczy sto stron.
Wypróbuj: tak mówiła matka.
Zaloguj się do życia
Napisz do autora listu, prosiła babcia.
Napisz do nas, powiedziała siostra z Australii.
Głosów: 1245
Warto zobaczyć:
Używamy cookies w przepisie, mówi cukiernik.
Korzystamy z tych samych danych, ale bez cookies, tłumaczy dyrektor.
Zabrania się kopiowania kluczy w tym zakładzie.
Masz zdjęcia z wypadku? Zgłoś się na policję.
Zobacz film Wajdy o stoczni w starym kinie Bajka
Przekaż darowiznę na schronisko, prosi burmistrz.
""".splitlines(),
    "cs": """\
Čtěte smlouvu pozorně, radí advokát.
Sdílejte chléb, říkala babička.
Sledujte řeku a najdete město.
Foto visí na zdi.
Autor návrhu: poslanec z Brna, právník a básník.
Zdroj řeky vyschl.
Video viděl soud.
Aktualizace mapy se nekonala.
Diskuse trvala 12 hodin.
Příběhy z války
Z domova odešel v šestnácti.
Předplatné plynu zdraží.
Přihlaste se o slovo, vyzval starosta.
Článek zákona je starý sto let.
Redaktorka mlčela.
Komentář nechtěl ministr přidat.
Sledujte nás při práci, vyzval ministr.
Podívejte se: nikde nic není, řekla.
Kategorie: dospělí do 60 let
Osobnosti: Karel Čapek a jeho bratr
Události: požár, povodeň a válka
Téma: voda v krajině
Sledujte Jupiter, najdete ho nad jihem i v aplikaci.
Stáhněte si aplikaci banky a kartu zablokujte.
Viděli jste řidiče? Volejte policii nebo napište e-mail.
Máte doma starý účet? ptala se úřednice.
Bez souhlasu majitele je kácení zakázáno.
Bez písemného souhlasu souseda je stavba zakázána.
Souhlasím se zpracováním dřeva, ale ne s kácením.
Kliknutím na odkaz oběť dala souhlas k převodu.
Názory starosty nemusí odpovídat názorům města.
Veškeré stavby bez souhlasu úřadu zbourají.
Šíření nemoci je bez souhlasu nemožné zastavit.
5 hlasů
12 názorů
""".splitlines(),
    "ru": """\
Читайте договор внимательно, советует адвокат.
Смотрите, как течёт река, говорил отец.
По теме пенсий он промолчал.
Фото сына висит на стене.
Автор закона: депутат и поэт.
Главное управление закрыли.
Реклама табака запрещена.
Подписывайтесь под письмом, просил он.
Комментарии министра возмутили всех.
Источник воды высох.
Личный архив поэта сгорел.
Архивное дело закрыто
Скачайте воду, сказал слесарь.
Поделитесь хлебом, говорила бабушка.
Контакты с врагом запрещены.
Редакция закона
Нажмите на дверь, сказал он.
Материал доступен каждому, сказал судья.
Топ менеджеров ушёл
Журналист молчал.
В этой статье закона нет слова «мост».
Голосовать против
Вступайте в брак только по любви, советует бабушка.
Присоединяйтесь к нам за столом, сказал хозяин.
Подписывайтесь на бумаге, а не в приложении, просит нотариус.
Вступайте в воду медленно.
Поддержать проект закона решили не все депутаты.
Поддержать нашу команду пришли тысячи болельщиков.
Если вы стали свидетелем аварии, звоните 112.
Вы стали свидетелем истории, сказал диктор.
Instagram и Facebook в России запрещены с 2022 года, но молодежь пользуется VPN.
Деятельность Meta суд признал экстремистской в марте.
Будьте в курсе событий, говорил отец.
Скачайте приложение банка и заблокируйте карту.
Установите приложение «Госуслуги», советует МВД.
Голосов: 1245
Телефон редакции молчал весь день.
Адрес редакции знали все в городе.
Согласна на обработку земли, но не на продажу.
Учредитель: мы закрываем завод
Использование материалов дела запрещено судом.
Все права на песню принадлежат вдове.
Есть новость, которая вас обрадует? - спросила она.
Мы используем куки в рецепте, шутит пекарь.
""".splitlines(),
    "uk": """\
Читайте договір уважно, радить адвокат.
Дивіться, як тече річка, казав батько.
Фото сина висить на стіні.
Автор закону: депутат і поет.
Головне управління закрили.
Реклама тютюну заборонена.
Поділіться хлібом, казала бабуся.
Коментарі міністра обурили всіх.
Джерело води висохло.
Нагадаємо йому про борг, сказала вона.
Підтримати уряд
Слухати море
Будьте в курсі справи, просив суддя.
Журналіст мовчав.
""".splitlines(),
    "tr": """\
Sözleşmeyi dikkatle okuyun, diyor avukat.
Ekmeği paylaş, derdi nine.
Fotoğraf duvarda asılı.
Reklam yasağı mayısta başlıyor.
Kaynak suyu kurudu.
Yorum yapmak istemedi.
Gündem dışı söz aldı.
Abone sayısı düştü.
Haber geldiğinde uyuyordu.
Arşiv yandı, tarih kayboldu.
Editör sustu.
Video mahkemede izlendi.
Dinle, dedi baba.
Devamı mayısta geliyor.
Bu yazı duvarda duruyor.
Bankanın uygulamasını indirin, dedi polis.
Gençler ünlüleri Instagram üzerinden takip edin çağrısı yaptı.
Bize destek olun, dedi başkan.
Bizi takip edin, dedi rehber.
Lütfen e-postanızı kontrol edin, diyen mesaj sahteydi.
Siz ne düşünüyorsunuz? diye sordu yazar.
Çerezleri kullanıyoruz çünkü yasa izin veriyor, dedi müdür.
Bültene kaydolan öğrenciler
""".splitlines(),
    "ar": """\
اقرأ العقد جيدا، نصح المحامي.
شارك في الحفل أربعون طفلا.
صورة الأب معلقة على الجدار.
تابعوا النهر تجدوا المدينة، قال الدليل.
المصدر الوحيد للماء جف.
كتب رسالة إلى أمه، ثم نام.
حمل الرجل ابنه على كتفه.
التعليقات أغضبت الوزير.
قبل ثلاث سنوات كان هنا جسر.
إعلان الحرب جاء ليلا.
التفاصيل لم تعرف بعد.
آخر الأخبار من القرية حزينة.
المزيد من الخبز، طلب الطفل.
مراسل الحرب مات فقيرا.
كتب رسالة طويلة
كتبت رواية جديدة
كتب وصيته الأخيرة
حوار: بداية الطريق
تقرير: ارتفاع أسعار القمح
متابعة: اللجنة تجتمع اليوم
نشرت 12 صورة
نشرت في عام 1995
تحديث قانون عام 1975
اضغط هنا على الجرح حتى يصل الطبيب
حمل تطبيق القانون الآن مسؤولية كبيرة
حملوا تطبيق الخطة للأخبار السيئة
يستخدم الموقع ملفات تعريف الارتباط دون إذن، بحسب المحكمة.
لمعرفة آخر الأخبار كان الجد يفتح المذياع
لمتابعة كل التطورات عاد الوزير من إجازته
هذا المحتوى متاح في الأسواق بسعر دولار
""".splitlines(),
    "ja": """\
関連する法律はまだない。
写真は壁に掛かっている。
動画を見た陪審員は泣いた。
会員登録が必要ですと言われた。
続きを読むと、結末がわかる。
おすすめの店は閉まっていた。
広告の下で男が待っていた。
記事の一覧を市が公表した。
提供した側は黙っている。
編集部は沈黙した。
撮影は五月に始まる。
無断転載を禁じる法律ができた。
コメントを削除しますかと聞かれた。
特集の放送は来週だ。
（写真は左から三人目）の男だ。
文化部長が辞任した。
今日の最高気温は三十度だった。
構成=三幕
文:である調
写真:1枚
資料:100円
取材:三日間
私は彼をフォローして最新情報を受け取る
このサイトではクッキーを焼く動画を公開している
""".splitlines(),
    "ko": """\
사진 속의 남자는 웃고 있었다.
관련 법은 아직 없다.
광고 아래에서 그는 기다렸다.
구독료가 오른다고 회사는 밝혔다.
댓글을 본 어머니는 울었다.
영상에는 다리가 무너지는 모습이 담겼다.
기자 회견은 취소됐다.
제보를 받은 경찰이 출동했다.
출처를 밝히지 않았다.
다음 날 비가 왔다.
편집부장이 물러났다.
뉴스를 본 시민들이 모였다.
목록에 이름이 없었다.
취재 열기가 뜨거웠다.
무단 전재는 범죄라고 판사는 말했다.
이 서비스는 로그인 없이 볼 수 있다.
네이버에서 한국 뉴스를 구독했다
""".splitlines(),
    "zh": """\
相关法律还没有通过。
图书馆五月开放。
记者会推迟到下周举行。
广告牌掉了下来。
更多的人留在城里。
视频显示桥塌了。
文化部长辞职了。
来源不明的水被禁止饮用。
编辑部沉默了。
评论员没有说话。
责任编辑辞职，报社沉默。
（图书馆员说）书都在。
阅读全文的学生得了奖。
文字:繁体
整理:三天
采访:两次
请关注孩子的头条号,老师说。
注册后才能阅读全文,他说。
打开银行客户端查看最新账单。
版权所有,他在书上写道。
时间:2024年5月3日
加入我们的队伍。
""".splitlines(),
    "id": """\
Baca kontraknya baik-baik, kata pengacara.
Bagikan roti itu, kata nenek.
Foto ayah tergantung di dinding.
Iklan rokok dilarang mulai Mei.
Editor itu diam.
Sumber air mengering.
Ikuti sungai dan kamu sampai di kota.
Lihat juga ke dalam hatimu, katanya.
Komentar menteri membuat marah buruh.
Unduh aplikasi Kompas.com, begitu pesan penipu itu.
Dapatkan informasi harga beras setiap hari di pasar
Sudah punya akun? Daftar dulu, kata petugas.
Dukung media independen, kata presiden.
Bergabung di grup WhatsApp warga, kata Ketua RT.
Gabung ke grup WhatsApp palsu, korban rugi 20 juta
""".splitlines(),
    "vi": """\
Đọc kỹ hợp đồng, luật sư khuyên.
Chia sẻ bánh mì, bà nói.
Ảnh của cha treo trên tường.
Quảng cáo thuốc lá bị cấm.
Nguồn nước đã cạn.
Xem con sông chảy, người cha nói.
Tác giả của luật là một nhà thơ.
Bình luận của bộ trưởng gây phẫn nộ.
""".splitlines(),
    "ro": """\
Citește contractul cu atenție, spune avocatul.
Distribuie pâinea săracilor.
Autor al legii este un deputat.
Publicitatea pentru tutun este interzisă.
Sursa apei a secat.
Recomandări pentru părinți
Urmărește râul și ajungi la oraș.
Acum trei ani aici era un pod.
Comentariile ministrului i-au supărat pe toți.
""".splitlines(),
    "hu": """\
Olvassa el a szerződést, tanácsolja az ügyvéd.
Ossza meg a kenyeret, mondta a nagymama.
Kövesse a folyót a városig.
A hirdetés megjelent a lapban.
A szerző hallgatott.
A fotó a falon lóg.
Több mint ezren tüntettek.
Tovább nem mehetünk, mondta.
""".splitlines(),
    "hr": """\
Pročitajte ugovor pažljivo, savjetuje odvjetnik.
Podijeli kruh, govorila je baka.
Pratite rijeku i naći ćete grad.
Oglas je objavljen u novinama.
Autor zakona je zastupnik.
Više od tisuću ljudi prosvjedovalo je.
Izvor vode je presušio.
Komentari ministra razljutili su sve.
""".splitlines(),
    "en": """\
Up next
UP NEXT
All In Good Time
All In A Day’s Work
More In Sorrow Than In Anger
(Also: The Mill, until 4 May, and the Old Barn until June.)
(Read: We have no money, no plan and no time left.)
(More: Leeds has lost 400 jobs in the same year.)
(See all of the above, my father would say.)
Read more in the evenings
Read more of the letters
“Show me.”
“Count me in.”
“Go back!”
“Try again.”
“Yesterday.”
Yesterday
Social media
Zoom
Dark mode
Night mode
Picture in picture
Keyboard shortcuts
Text to speech
Video quality
Chapters
Subtitles
Audio description
Volume
Reading list
Data protection
Intellectual property
Code of conduct
House rules
Community standards
Full disclosure
Closed captioning
AI policy
Corporate responsibility
Biography
Writer
Promoted
Promoted: Leeds, Norwich and Watford
Promoted: Norton Town as champions, Upton through the play-offs
Special feature
Stay informed
Stay connected
Stay up to date
Stay ahead
Stay in the loop
Spread the word
Sharing is caring
Spread the love
Join the club
Count me in
Want more
Never miss a beat
Give now
Save now
Upgrade
Unlock
Make a complaint
How to complain
Location
Before you go
Quick guide
Week in review
Top picks
Staff picks
Our favourites
Most active
Contact details
Contact information
Start a conversation
Start the conversation
What’s your view?
What’s your opinion?
What’s your take?
What are your thoughts?
What do you make of this?
Do you remember the day? Tell us what happened.
Should the bridge be rebuilt? Tell us what it would cost.
Have you ever been afraid? Tell us by what, and when.
Do you know this man? Contact the police on 101.
Have you seen Ann Lee? Contact the police at once.
Have any information? Call Upton police on 555-0100.
If you have information about this robbery, call the sheriff on 555-0100.
If you have any information about this fire, please call the police on 101.
Detectives can be reached at 555-0100.
The helpline can be reached at 1-800-555-0100.
Police can be contacted at 555-0199.
Your daily dose of vitamin D
Your daily dose of sunshine
Back to the start
Back to the site
Back to the map
Welcome back
Date: Saturday, 3 May, 7pm
Date: 3 May 2025
Date: Monday 12 June
Time: 45 minutes
Time: 20 minutes
Published 1923
Published: 2014
First published in 1923.
First published in Leeds in 1923
First aired in 1975 on BBC Two
Originally published in Polish
Adapted from the novel by Ann Lee
Adapted from a play by two sisters
Reproduced from memory in 1960
Translated by John Ash, Faber, 240 pages
Edited by John Ash and Ann Lee, with maps
Written by Harold Elm and directed by Mary Oak, with John Ash as the butler
Produced by John Ash and the Avon Film Board
Editing by committee
Writing by candlelight
Research by scientists in Leeds into bees, birds and bats
Report by report, trust fell.
Start with research
Start with research.
It all starts with research.
A career begun with research
Snow reported from the hills.
Two cases reported from Kerala.
Heavy losses reported from Upton and Norton.
This report was prepared by the committee in 2014.
This report was compiled by police after the riot.
This story was written by a child of nine.
This article was written by lawyers for the crown in 1810.
June 6, 1944
12 June 1914
By Train Across India
By Bike Through Norfolk
By Rail To Leeds
By Christmas Day
By Boat And Bus
By Force Of Habit
By Royal Command
By Night In Avon
By Trial And Error
By Word Of Mouth
When he is not working, he likes to walk along the river with his dog.
When not at work, Mary loves to swim in the river.
Only £12 a week is left for food after the rent.
Only $3 a day is what most people here live on.
From £9.99 a month
From £450 a month
For £20 a month
Get a room with breakfast for £40 a week
Start a pension from £25 a month at the age of thirty
Try the lunch menu for £20 this month
Get a bus pass for £30 a month
First 100 days at the ministry
First 100 days from hell
First 10 days at sea were calm
First 30 days for the new mayor
Start a clinical trial of the drug by May
Start a new trial in the autumn
Get full access to the files
The report cannot be published before the trial, the judge ruled.
The document must not be copied or shown to anyone, under the order.
The photos may not be published in Britain, the court ruled.
The photographs cannot be published for legal reasons.
This work cannot be reproduced by machines, the weaver told me.
Any use of the river for bathing is strictly forbidden.
Any use of the fields is prohibited until the mines are cleared.
No part of the report was read in court.
No part of the story is true, he told the jury.
No part of the site will be built on before 2030.
No part of the text had been written by him.
The site uses cookies to follow readers, the complaint says.
The app uses cookies without asking, the regulator found.
This website uses cookies that stay for ten years, the court heard.
Third-party cookies are small files that follow people from site to site.
Third-party cookies can track users for years, and that is why Google wants to drop them.
Marketing cookies are set before anyone has agreed, the study found.
Essential cookies are allowed under the law.
We take your privacy seriously, the company wrote to the victims.
We respect your privacy, the sign above the door says.
We value your privacy, said the email, and then asked for everything.
We will make money when people buy the album.
We can make money from sales of wool.
We will get a percentage of the sales on the site of the old mill.
If you buy a house here, we will get a cut, the agent said.
Sponsored by the Welsh government
Powered by steam
Powered by two diesel engines
Powered by a 48-volt battery
Supported by crutches
Delivered by caesarean
Created for children
Made possible by a gift from the Oak family
Content by the age of forty
An initiative of the king
Always consult your doctor before you stop taking the pills.
Always talk to your doctor before taking any herb with these drugs.
We reserve the right to strike.
We reserve the right to strike back, the minister said.
We accept no responsibility for the deaths, the statement read.
We take no responsibility for what happened that night.
Find an error in the proof, and you get a dollar.
Report a problem to the landlord in writing
Report a problem with your road to the council
Report an issue to your building manager
12,000 shares
4,000 shares
12 recommendations
47 recommendations
40,000 readers
Click on the link to open the settings.
Click on the button to confirm.
Tap on the icon to open the menu.
Tap on the icon and hold it
Tap the link to open the form.
Tap the photo to zoom in.
Tap to send.
Swipe left.
Swipe up.
Open the app.
Open the app
Choose your language.
Select your country.
Enter your postcode.
Enter your email address and tap Continue.
Enter your password to continue.
Go back.
Press play.
Reset.
Change your password.
Change your password
Reset your password
Turn on notifications for the app
Download the app to your phone and scan the code at the gate.
Download the parking app and pay within ten minutes.
Get the app for the buses and buy the ticket there.
Get weather alerts on your phone
Get alerts on your phone
Sign up for the county’s emergency alerts before the storm
Sign up for the army
Topics: jobs, rents and the bridge
Topic: The future of the mill
Category: Best short film
Category: hurricane 3
Posted in Kabul in 2009
Filed under protest
Unlock the door with your phone
Unlock the secrets of the pyramid with a drone
Stick with it for more than a week
Every Monday we bring in the milk ourselves.
Every week we deliver 400 meals to people in Leeds.
Every day we send two lorries over the border.
Out Friday.
Out Friday
Published weekly.
Coming Sunday
At such a critical moment in our history, we need courage.
Whether you come to Leeds for the music or the food, you will eat well.
Billionaires own most of the media in Brazil.
Billionaires who buy newspapers and media groups rarely sell them.
It takes time to produce a good cheese.
It takes money to produce a play in London.
A donation helps us feed 400 families, says the food bank.
Investing in art involves risk, she warns.
Trading involves risk, and most of them lost.
Past performance is no guarantee of anything in football.
Drink responsibly
A portrait of a marriage
A portrait of the artist as a young man
Portrait of a Lady
Portrait of a Lady on Fire
Picture of the year
Photo of the year
Image of the beast
An illustration of the problem
Right: The Conservatives, 42 seats
Left: The Socialists, 31 seats
Bottom: Norton Town, 9 points from 20 games
Distributed by Netflix
Released by Columbia Records
Tel: 020 7946 0000
Phone: 555-0100
Website: www.millrestaurant.example
Web: www.avonwalks.example
Contact: www.avonfair.example
For more information visit the town hall or call 555-0100.
Source of the leak was the Avon Water Company
Labour 41, Conservatives 38 (YouGov/Times)
Approve 44, disapprove 52 (Siena/New York Times)
Biden 49, Trump 45 (SSRS/CNN)
YouGov/The Times
Siena/New York Times
Sauna/pool
Gym / pool
Library/archives
She has worked for Getty
She gave him credit: He had stayed to the end.
Give her credit: She never asked for help.
To her credit: She never once complained.
There was one more picture: Mary on the bridge.
We now get the full picture: Leeds lost 400 jobs in a year.
Now look at the bigger picture: China builds twice as many.
He held up the photo: It was of a dog.
He had one image: Two men carrying a door.
She was proud of the photo: a boy on a horse.
Look at the picture: a bridge, a river, two swans.
The photo: a gift from her daughter.
Illustration: Take a village of 400 people.
In the photo, the bridge still has four arches
Runtime: 1:45
Disclosure: I own two goats.
Disclaimer: I have never liked jazz, and my opinion of it will not change.
Warning: the video contains graphic images, the police said.
Corrections: If you build a wall twice, the second one stands.
The mayor welcomes open debate about the bridge
The church welcomes lively discussion
We encourage you to ask your neighbours, and to lead the discussion yourself.
We want to hear from you, the mayor told the town.
Keep your comments polite, the judge told the lawyer.
Comments are closed, the chairman said.
Leave a comment in the book by the door, and a coin in the box.
Send your letters to prisoners through the chaplain.
Send letters to the soldiers
Send photos to your family
Send your questions to the panel in the hall by Friday.
Contact the author of the will, he said, and ask.
Find suspects on Facebook, the officer told her class.
He tweets at night.
Join 4,000 people on the walk from Upton to the sea.
Join 2 million people who have left the city.
Get the best of the autumn apples straight to your door.
Get news from home by email, she told her mother.
By signing the treaty, you agree to the terms, the ambassador said.
By clicking on the link, you agree to the terms, and the money is gone.
By entering the park you agree to the terms and conditions of the town.
You can cancel at any time, the salesman told her.
You can opt out at any time, the nurse told us.
You will receive a confirmation email, and must print it.
We will never share your data, the app promised its users.
We will send you a link by email, the fraudsters write.
Cast your vote
Total voters
The document may not be published until the inquiry ends.
No part of this material was ever shown to the defence.
Unauthorised use of the lane is forbidden, reads the sign.
Reproduction of the bats is strictly watched.
The website uses cookies, which the teenager deleted every evening.
Our site uses cookies, the museum confessed to visitors.
Performance cookies are the ones most people accept without reading.
We take your privacy very seriously, reads the letter that went to 4,000 patients.
If you buy a ticket on the train, we will charge you a fee.
Only £9 a week goes on books.
Just £3 a week buys a child a meal.
Get a dog from a shelter for £90 and pay for its food each month.
Digital access to the archive, they argue, is no replacement for paper.
Every Friday we send the surplus bread to the shelter.
Every morning our team meets under the oak.
Your daily dose of good cheer
Your weekly guide to the garden
Your morning look at the sky
Unlock the gate with the code on your ticket.
Download the ferry app to see the times.
Get the council app, take a photo of the hole, and wait.
Install the app on an old phone and leave it in the shed.
Get alerts about the river by text.
Sign up for the free bus pass at the library.
Join the conversation at the next table and you will learn about tractors.
Do you still have the letter? Tell us how it reached you.
Did you ever go back? Tell us about that day.
Got a tip about the burglary? Ring Crimestoppers.
The school can be reached at 555-0142.
Contact the reporter of the accident within a week.
Send your pictures to the judges by the end of May.
Send comments on the plan to the town clerk.
Submit your questions to the clerk before the hearing.
Report a mistake to the tax office at once
Report an error on your bill
We reserve the right to walk out, the union wrote.
We accept no liability for lost coats, says the notice in the cloakroom.
We take no responsibility for the weather.
The views of the author are those of his age.
This is an opinion, not a fact.
Investing in forests carries risks that few see.
Trading in ivory is subject to heavy risk.
Powered by two horses
Powered by a waterwheel until 1920
Sponsored by her aunts
Presented by his widow
Supported by four pillars
Brought to you by the wind
In partnership with the monks
In collaboration with Leeds University
Promoted: nobody
Table: Leeds, champions – promoted
120 readers
Topic: how to cross a river
Topics: bread, cheese and the end of the world
Category: under 12
Filed in Leeds in 1972
Posted in Malta with the fleet
Billionaires do not ride buses or read the press.
Powerful interests wanted the press silenced.
It takes hard work to report a crime here.
A gift helps us all, she said.
Whether you come to Norton for the races or the sea, bring a coat.
Portrait of a town
Left: One vote for the bridge
Distributed by the Red Cross
Tel 01632 960123
Labour 42, Tories 36 (Opinium/Observer)
Yes 51, No 49 (Survation/Record)
Bar/pool
He gave her credit: Without her there would be no school.
Here is the picture: Four men, one boat, no oars.
I keep one photo: My father with his first car.
It is the oldest image: A woman and a goat.
There is a second photo: a girl on a wall.
In the picture, she is laughing.
In the photo, two men shake hands.
In the image, the tower still stands.
Illustration by her grandfather
Editing by ear
Research by night
Translated by monks
Written by hand
Written by women, read by men
Reported by a neighbour
Produced by hand in small batches
Three deaths reported from the valley.
Rain reported from Leeds.
This report was written by three judges.
This story was reported by the local paper in 1931 and then forgotten.
This essay was first published in a school magazine, and it shows.
First published in Moscow
Originally published as a serial
First aired on Christmas Eve
Adapted from the novel
Republished from memory
By Boat Through Norway
By Tram To The Sea
By Common Consent
By Sheer Luck
Anna Elm is the author of the petition.
Anna Elm is the author of a petition signed by 4,000 people.
When he is not at work, he enjoys chess.
He tweets rarely.
Find friends on Facebook
June 28, 1914
28 June 1914
Tuesday, November 7, 1917
9 November 1989
November 9, 1989
""".splitlines(),
}

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
""".splitlines(),
    "da": """\
Læs også brevet, sagde dommeren.
Del brødet, sagde bedstemor.
Annoncer for tobak er forbudt.
Artiklen må ikke glemmes, sagde hun.
Modtag gæsterne i døren, sagde han.
Af Anne hørte man aldrig mere.
Teksten er beskyttet af en fløj i partiet.
""".splitlines(),
    "sv": """\
Läs också brevet, sade domaren om kvällen.
Dela brödet med grannen, sade mormor.
Av Anna hörde man aldrig mer.
Av Sverige krävs nu svar.
Bild efter bild visades i rätten.
Artikeln är låst i ett skåp.
Läs om kriget, sade läraren.
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
}

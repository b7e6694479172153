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
}

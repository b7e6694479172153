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

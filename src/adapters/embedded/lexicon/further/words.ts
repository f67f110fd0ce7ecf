import type { ComplaintType } from '../../../../domain/vocabulary/complaint.ts';

/**
 * What is heard in a language that is not read: words and beginnings of words, separated by commas, as they are written. In
 * scripts that set words apart a word must begin as the list has it; in the others it may stand anywhere.
 */
export interface FurtherWords {
  /** Small frequent words, to tell the language of a short text; empty where the script tells it. */
  markers: string;
  human: string;
  safety: string;
  selfHarm: string;
  disputeOpened: string;
  refund: string;
  complaints: Partial<Record<ComplaintType, string>>;
}

export const FURTHER: Readonly<Record<string, FurtherWords>> = {
  it: {
    markers:
      'il, lo, la, gli, non, è, mio, mia, sono, ho, mai, che, per, con, una, ancora, ciao, buongiorno, grazie, vorrei, voglio, pacco, ordine, ha, il, molto, della, del, questo, arrivata, arrivato, persona, parlare',
    human:
      'operatore, parlare con una persona, parlare con qualcuno, persona vera, essere umano, umano, assistente umano',
    safety:
      'ha preso fuoco, preso fuoco, incendio, scossa, bruciat, ustion, fumo, scintill, esplos, ferit, sangue, allergi, sfogo, gonfi, ingoiat, pronto soccorso, ospedale, pericolos',
    selfHarm: 'voglio morire, suicid, uccidermi, farla finita, togliermi la vita, non voglio più vivere',
    disputeOpened:
      'ho aperto una controversia, ho aperto una disputa, controversia aperta, ho aperto un reclamo, ho aperto una contestazione, disputa aperta',
    refund: 'rimbors, soldi indietro, indietro i soldi, i miei soldi',
    complaints: {
      not_received:
        'non è mai arrivat, non è arrivat, mai arrivat, non ho ricevuto, mai ricevut, non è ancora arrivat, non ancora arrivat',
      damaged: 'rotto, rotta, rotti, danneggiat, spezzat, crepat, in frantumi',
      quality: 'non funziona, difettos, ha smesso di funzionare, non si accende, scadente',
      wrong_size: 'taglia sbagliata, troppo piccol, troppo grand, troppo strett, troppo larg',
      wrong_colour: 'colore sbagliato, altro colore, colore diverso',
      missing_parts: 'manca, mancano, incomplet',
      wrong_item: 'articolo sbagliato, prodotto sbagliato, non è quello che ho ordinato',
      counterfeit: 'falso, contraffatt, imitazione',
    },
  },
  pl: {
    markers:
      'nie, jest, się, mój, moja, moje, już, na, czy, proszę, chcę, dzień, dobry, paczka, zamówienie, dotarła, przyszła, mam, co, gdzie, dziękuję, tak, ale, od',
    human: 'człowiek, z konsultantem, konsultant, pracownik, żywą osob, z osobą, porozmawiać z kimś',
    safety:
      'zapali, pożar, poraził, porażenie, popar, oparz, dym, iskr, wybuch, ran, krew, krwawi, uczulen, alergi, wysypk, spuchn, połkn, szpital, pogotow, niebezpieczn',
    selfHarm: 'chcę umrzeć, samobój, zabić się, nie chcę żyć, skończyć ze sobą',
    disputeOpened:
      'otworzyłem spór, otworzyłam spór, spór jest otwarty, spór otwarty, zgłosiłem spór, zgłosiłam spór, założyłem spór, chargeback złoż',
    refund: 'zwrot pieniędzy, zwrotu pieniędzy, oddajcie pieniądze, pieniądze z powrotem, zwrot kosztów',
    complaints: {
      not_received: 'nie dotar, nie przysz, nie otrzymał, nie dosta, zaginę, nie dosz',
      damaged: 'uszkodz, zepsut, połaman, pęknięt, rozbit, stłuczon',
      quality: 'nie działa, wadliw, przestał, kiepskiej jakości, nie włącza',
      wrong_size: 'zły rozmiar, za mał, za duż, za cia, inny rozmiar',
      wrong_colour: 'zły kolor, inny kolor',
      missing_parts: 'brakuje, brak części, niekompletn',
      wrong_item: 'nie to co zamówi, zły produkt, inny produkt, nie ten towar',
      counterfeit: 'podróbk, fałszyw',
    },
  },
  nl: {
    markers:
      'de, het, een, is, niet, mijn, ik, en, van, op, nog, geen, waar, wat, heb, heeft, dat, met, voor, pakket, bestelling, aangekomen, graag, alstublieft, dank, hallo, zijn, maar, iemand',
    human:
      'echt mens, echte persoon, medewerker, een mens, met iemand praten, iemand spreken, persoon spreken',
    safety:
      'brand, vlam, vuur, rook, schok, elektrocut, verbrand, ontplof, explod, gewond, bloed, allergi, uitslag, opgezwollen, ingeslikt, ziekenhuis, huisarts, gevaarlijk, vonken',
    selfHarm: 'wil dood, zelfmoord, mezelf van kant, niet meer leven, eind aan mijn leven',
    disputeOpened:
      'geschil geopend, heb een geschil, geschil loopt, dispuut geopend, chargeback gestart, klacht ingediend bij paypal',
    refund: 'geld terug, terugbetal, restitutie, mijn geld',
    complaints: {
      not_received:
        'niet aangekomen, nooit aangekomen, niet ontvangen, nooit ontvangen, nog niet binnen, niet geleverd, nooit gekomen, kwijt',
      damaged: 'kapot, beschadigd, gebroken, gebarsten, in stukken',
      quality: 'werkt niet, doet het niet, defect, slechte kwaliteit',
      wrong_size: 'verkeerde maat, te klein, te groot, te strak',
      wrong_colour: 'verkeerde kleur, andere kleur',
      missing_parts: 'ontbreekt, ontbreken, mist, incompleet',
      wrong_item: 'verkeerde artikel, verkeerd product, niet wat ik besteld',
      counterfeit: 'nep, namaak, vervalsing',
    },
  },
  tr: {
    markers:
      'bir, ve, bu, için, değil, ben, benim, nerede, siparişim, sipariş, kargo, kargom, paket, henüz, hala, lütfen, istiyorum, merhaba, gelmedi, ürün, var, yok, mi, ne, zaman',
    human: 'insan, temsilci, müşteri temsilcisi, yetkili, biriyle görüş, canlı destek',
    safety:
      'yangın, yandı, alev, duman, elektrik çarp, çarptı, patladı, yaralan, yanık, kan, alerji, döküntü, şişti, yuttu, hastane, acil servis, tehlikeli, kıvılcım',
    selfHarm: 'ölmek istiyorum, intihar, kendimi öldür, yaşamak istemiyorum, canıma kıy',
    disputeOpened: 'itiraz açtım, anlaşmazlık açtım, ihtilaf açtım, şikayet açtım, dava açtım',
    refund: 'para iadesi, paramı geri, iade istiyorum, param',
    complaints: {
      not_received: 'gelmedi, ulaşmadı, teslim almadım, elime geçmedi, kayıp, almadım',
      damaged: 'kırık, kırıl, hasarlı, çatlak, ezil',
      quality: 'çalışmıyor, bozuk, arızalı, kalitesiz',
      wrong_size: 'beden yanlış, yanlış beden, çok küçük, çok büyük, dar geldi',
      wrong_colour: 'yanlış renk, farklı renk',
      missing_parts: 'eksik',
      wrong_item: 'yanlış ürün, başka ürün',
      counterfeit: 'sahte, taklit',
    },
  },
  uk: {
    markers:
      'що, моя, моє, мій, мені, ще, є, ви, чи, доброго, дня, вітаю, будь, ласка, дякую, не, прийшла, прийшов, замовлення, посилка, або, коли, хочу, і, досі, так',
    human: 'людин, оператор, менеджер, живу людину, з людиною',
    safety:
      'загорі, пожеж, полум, дим, вдарило струмом, струмом, вибух, обпік, опік, поран, кров, алергі, висип, набряк, проковтну, лікарн, швидк, небезпечн, іскр',
    selfHarm: 'хочу померти, самогуб, вбити себе, не хочу жити, покінчити з собою',
    disputeOpened:
      'відкрив спір, відкрила спір, спір відкрит, подав скаргу, подала скаргу, відкрив суперечку, відкрила суперечку',
    refund: 'поверніть гроші, повернення коштів, гроші назад, мої гроші',
    complaints: {
      not_received: 'не прийшл, не прийшов, не отрима, не дійш, загуби, не надійш',
      damaged: 'розбит, зламан, пошкодж, тріснут, розбил',
      quality: 'не працю, зламал, дефект, бракован, не вмикає',
      wrong_size: 'не той розмір, замал, завелик, тісн',
      wrong_colour: 'не той колір, інший колір, іншого кольору',
      missing_parts: 'не вистачає, бракує, немає в коробці',
      wrong_item: 'не той товар, інший товар, не те що замов',
      counterfeit: 'підробк, фальшив',
    },
  },
  cs: {
    markers:
      'je, se, na, mám, moje, můj, ještě, dobrý, den, prosím, zásilka, objednávka, balík, nepřišl, nedorazil, chci, děkuji, ale, kde, kdy, že, jsem, nebo',
    human: 's člověkem, člověk, operátor, živou osobou, pracovník, s někým mluvit',
    safety:
      'hoř, požár, oheň, kouř, jiskř, kopl elektri, elektrický šok, rána proudem, vybuch, spálil, popálen, zran, krev, alergi, vyrážk, otek, spolkl, nemocnic, nebezpečn',
    selfHarm: 'chci umřít, sebevražd, zabít se, nechci žít',
    disputeOpened:
      'otevřel jsem spor, otevřela jsem spor, spor je otevřen, podal jsem reklamaci u paypal, spor otevřen',
    refund: 'vrátit peníze, vraťte peníze, peníze zpět, vrácení peněz',
    complaints: {
      not_received: 'nepřiš, nedoraz, nedostal, neobdržel, ztrat',
      damaged: 'rozbit, poškozen, zlomen, prasklý, prasklá',
      quality: 'nefunguje, vadn, nejde zapnout, nekvalitn',
      wrong_size: 'špatná velikost, malé, velké, jiná velikost',
      wrong_colour: 'špatná barva, jiná barva',
      missing_parts: 'chybí',
      wrong_item: 'jiné zboží, špatné zboží, špatný produkt',
      counterfeit: 'padělek, falešn',
    },
  },
  ro: {
    markers:
      'este, nu, și, mea, meu, am, un, pe, la, cu, bună, ziua, vreau, colet, coletul, comanda, ajuns, încă, mulțumesc, vă, rog, sunt, unde, când',
    human: 'om real, operator, persoană reală, o persoană, vorbesc cu cineva, agent uman',
    safety:
      'foc, incendiu, flăcări, fum, curentat, electrocut, explodat, ars, arsur, rănit, sânge, alergi, erupți, umflat, înghițit, spital, urgențe, periculos',
    selfHarm: 'vreau să mor, sinucid, să mă omor, nu mai vreau să trăiesc',
    disputeOpened: 'am deschis o dispută, dispută deschisă, am deschis un litigiu, am depus o reclamație',
    refund: 'banii înapoi, rambursare, înapoi banii, returnarea banilor',
    complaints: {
      not_received: 'nu a ajuns, nu am primit, n-a ajuns, pierdut, nu a sosit',
      damaged: 'spart, rupt, deteriorat, crăpat',
      quality: 'nu funcționează, nu merge, defect',
      wrong_size: 'mărime greșită, prea mic, prea mare, prea strâmt',
      wrong_colour: 'culoare greșită, altă culoare',
      missing_parts: 'lipsește, lipsesc',
      wrong_item: 'produs greșit, alt produs',
      counterfeit: 'fals, contrafăcut',
    },
  },
  hu: {
    markers:
      'nem, és, egy, hogy, csomag, rendelés, rendelésem, érkezett, kérem, jó, napot, még, van, vagyok, szeretnék, hol, mikor, köszönöm, ez, meg, a',
    human: 'emberrel, élő ember, ügyintéző, operátor, valakivel beszél, munkatárs',
    safety:
      'kigyullad, tűz, láng, füst, megrázott, áramütés, felrobban, megég, égési, megsérül, vérz, allergi, kiütés, feldagadt, lenyelt, kórház, mentő, veszélyes, szikrá',
    selfHarm: 'meg akarok halni, öngyilkos, megölöm magam, nem akarok élni',
    disputeOpened: 'vitát nyitottam, vita megnyitva, vitát indítottam, panaszt nyitottam',
    refund: 'vissza a pénz, pénzvisszatérítés, kérem vissza, visszatérítés',
    complaints: {
      not_received: 'nem érkezett, nem kaptam, nem jött meg, elveszett',
      damaged: 'törött, sérült, eltört, repedt',
      quality: 'nem működik, hibás, elromlott',
      wrong_size: 'rossz méret, túl kicsi, túl nagy',
      wrong_colour: 'rossz szín, más szín',
      missing_parts: 'hiányzik',
      wrong_item: 'rossz termék, más terméket',
      counterfeit: 'hamis, hamisítvány',
    },
  },
  sv: {
    markers:
      'är, inte, jag, och, min, mitt, har, att, en, ett, det, hej, paket, paketet, beställning, kommit, ännu, var, när, tack, vill, med, på',
    human: 'prata med en människa, riktig person, medarbetare, en människa, kundtjänst',
    safety:
      'brand, fattade eld, eld, rök, elchock, stöt, exploder, bränd, brännskad, skada mig, skadad, blod, allergi, utslag, svullen, svalde, sjukhus, akuten, farlig, gnistor',
    selfHarm: 'vill dö, självmord, ta livet av mig, inte leva längre',
    disputeOpened: 'öppnat en tvist, har öppnat tvist, tvist öppnad, anmält till paypal',
    refund: 'pengarna tillbaka, återbetalning, mina pengar',
    complaints: {
      not_received:
        'inte kommit, aldrig kommit, inte fått, aldrig fått, inte levererat, försvunnit, kom aldrig',
      damaged: 'trasig, sönder, skadad vara, sprucken, krossad',
      quality: 'fungerar inte, funkar inte, defekt, dålig kvalitet',
      wrong_size: 'fel storlek, för liten, för stor',
      wrong_colour: 'fel färg, annan färg',
      missing_parts: 'saknas, fattas',
      wrong_item: 'fel vara, fel produkt',
      counterfeit: 'falsk, förfalskning, kopia',
    },
  },
  vi: {
    markers: 'tôi, không, của, là, và, đơn, hàng, chưa, nhận, được, bạn, cho, có, này, muốn, xin, chào',
    human: 'nhân viên, người thật, gặp người, nói chuyện với người',
    safety:
      'cháy, điện giật, giật điện, nổ, khói, bỏng, bị thương, chảy máu, dị ứng, phát ban, nuốt, bệnh viện, cấp cứu, nguy hiểm',
    selfHarm: 'muốn chết, tự tử, không muốn sống',
    disputeOpened: 'đã mở tranh chấp, mở khiếu nại rồi, đã khiếu nại',
    refund: 'hoàn tiền, trả lại tiền',
    complaints: {
      not_received: 'chưa nhận được, không nhận được, chưa đến, thất lạc',
      damaged: 'bị vỡ, hư hỏng, bị hỏng, bị nứt',
      quality: 'không hoạt động, bị lỗi, kém chất lượng',
      wrong_size: 'sai size, sai kích cỡ, quá nhỏ, quá to',
      wrong_colour: 'sai màu, khác màu',
      missing_parts: 'thiếu',
      wrong_item: 'sai hàng, giao nhầm, sai sản phẩm',
      counterfeit: 'hàng giả, hàng nhái',
    },
  },
  id: {
    markers:
      'saya, tidak, belum, yang, dan, ini, pesanan, paket, barang, sampai, datang, mau, ada, dengan, tolong, terima, kasih, kapan, dimana',
    human: 'manusia, orang asli, bicara dengan orang, petugas, admin manusia, customer service',
    safety:
      'terbakar, kebakaran, api, asap, kesetrum, tersengat listrik, meledak, luka, berdarah, alergi, ruam, bengkak, tertelan, rumah sakit, berbahaya',
    selfHarm: 'ingin mati, bunuh diri, tidak mau hidup',
    disputeOpened: 'sudah buka sengketa, sudah membuka sengketa, sengketa sudah dibuka, sudah ajukan dispute',
    refund: 'uang kembali, kembalikan uang, pengembalian dana',
    complaints: {
      not_received: 'belum sampai, belum datang, tidak sampai, belum terima, hilang',
      damaged: 'rusak, pecah, retak, penyok',
      quality: 'tidak berfungsi, cacat, tidak nyala',
      wrong_size: 'salah ukuran, kekecilan, kebesaran, terlalu kecil, terlalu besar',
      wrong_colour: 'salah warna, beda warna',
      missing_parts: 'kurang, tidak lengkap',
      wrong_item: 'salah barang, barang salah',
      counterfeit: 'palsu, tiruan',
    },
  },
  el: {
    markers: '',
    human: 'άνθρωπο, εκπρόσωπο, υπάλληλο, πραγματικό άτομο',
    safety:
      'φωτιά, καπν, ηλεκτροπληξία, έκρηξη, εξερράγη, κάηκ, έγκαυμα, τραυμ, αίμα, αλλεργ, εξάνθημα, κατάπι, νοσοκομείο, επικίνδυν',
    selfHarm: 'θέλω να πεθάνω, αυτοκτον, δεν θέλω να ζω',
    disputeOpened: 'άνοιξα διαφωνία, έχω ανοίξει διαμάχη, άνοιξα διαμάχη',
    refund: 'τα λεφτά μου, επιστροφή χρημάτων, χρήματα πίσω',
    complaints: {
      not_received: 'δεν ήρθε, δεν έφτασε, δεν έχει έρθει, δεν παρέλαβα, δεν έλαβα, χάθηκε',
      damaged: 'σπασμέν, χαλασμέν, ραγισμέν',
      quality: 'δεν λειτουργεί, δεν δουλεύει, ελαττωματικ',
      wrong_size: 'λάθος μέγεθος, πολύ μικρ, πολύ μεγάλ',
      wrong_colour: 'λάθος χρώμα',
      missing_parts: 'λείπει, λείπουν',
      wrong_item: 'λάθος προϊόν',
      counterfeit: 'μαϊμού, πλαστ',
    },
  },
  ar: {
    markers: '',
    human: 'موظف, إنسان, شخص حقيقي, خدمة العملاء, بشري, مع شخص',
    safety:
      'حريق, احترق, دخان, صعق, كهرب, انفجر, انفجار, جرح, حرق, حساسية, طفح, تورم, ابتلع, مستشفى, خطير, شرار',
    selfHarm: 'أريد أن أموت, انتحر, انتحار, لا أريد العيش, أقتل نفسي',
    disputeOpened: 'فتحت نزاع, قدمت شكوى, فتحت نزاعا, النزاع مفتوح',
    refund: 'استرداد, أموالي, فلوسي, استرجاع المال',
    complaints: {
      not_received: 'لم يصل, لم تصل, لم استلم, لم أستلم, ما وصل, ما استلمت, ضاع',
      damaged: 'مكسور, تالف, محطم, مشقوق',
      quality: 'لا يعمل, معطل, عيب, رديء',
      wrong_size: 'مقاس خطأ, المقاس, صغير جدا, كبير جدا',
      wrong_colour: 'لون خطأ, اللون مختلف, لون مختلف',
      missing_parts: 'ناقص, مفقود من',
      wrong_item: 'منتج خطأ, منتج آخر',
      counterfeit: 'مزيف, مقلد, تقليد',
    },
  },
  he: {
    markers: '',
    human: 'נציג, בן אדם, אדם אמיתי, לדבר עם מישהו',
    safety:
      'נשרף, שריפה, עשן, התחשמל, חשמל, התפוצץ, נכווה, כוויה, נפצע, דם, אלרגי, פריחה, התנפח, בלע, בית חולים, מסוכן',
    selfHarm: 'רוצה למות, להתאבד, התאבדות, לא רוצה לחיות',
    disputeOpened: 'פתחתי מחלוקת, פתחתי סכסוך, הגשתי תלונה',
    refund: 'החזר כספי, הכסף שלי, החזר',
    complaints: {
      not_received: 'לא הגיע, לא קיבלתי, אבד',
      damaged: 'שבור, פגום, סדוק',
      quality: 'לא עובד, תקול, מקולקל',
      wrong_size: 'מידה לא נכונה, קטן מדי, גדול מדי',
      wrong_colour: 'צבע לא נכון, צבע אחר',
      missing_parts: 'חסר',
      wrong_item: 'מוצר לא נכון, מוצר אחר',
      counterfeit: 'מזויף, חיקוי',
    },
  },
  ja: {
    markers: '',
    human: '人間, オペレーター, 担当者, 人と話, スタッフと話',
    safety:
      '発火, 火が出, 燃え, 煙, 感電, 爆発, やけど, 火傷, 怪我, ケガ, 出血, アレルギー, かぶれ, 腫れ, 膨張, 飲み込, 病院, 救急, 危険',
    selfHarm: '死にたい, 自殺, 生きていたくない',
    disputeOpened: '紛争を申請し, 紛争を開, 異議申し立てをし, 申し立て済',
    refund: '返金, お金を返',
    complaints: {
      not_received: '届かない, 届いていません, 届いてない, 届きません, 届いておりません',
      damaged: '壊れて, 破損, 割れて, ひび',
      quality: '動かない, 動作しない, 不良品, 作動しない',
      wrong_size: 'サイズが違, 小さすぎ, 大きすぎ',
      wrong_colour: '色が違',
      missing_parts: '足りない, 入っていない, 欠品',
      wrong_item: '違う商品, 別の商品',
      counterfeit: '偽物, 模造',
    },
  },
  ko: {
    markers: '',
    human: '상담원, 사람과, 담당자, 직원과',
    safety:
      '불이 났, 불났, 화재, 연기, 감전, 폭발, 터졌, 화상, 다쳤, 피가, 알레르기, 발진, 부풀, 삼켰, 병원, 응급, 위험',
    selfHarm: '죽고 싶, 자살, 살고 싶지 않',
    disputeOpened: '분쟁을 열었, 분쟁 신청했, 분쟁을 신청했',
    refund: '환불, 돈을 돌려',
    complaints: {
      not_received: '안 왔, 도착하지 않, 못 받았, 받지 못, 안왔, 배송이 안',
      damaged: '깨졌, 깨져, 파손, 부서',
      quality: '작동하지, 작동이 안, 불량, 고장',
      wrong_size: '사이즈가, 너무 작, 너무 커, 너무 크',
      wrong_colour: '색상이 다, 색이 다',
      missing_parts: '빠졌, 누락, 없어요',
      wrong_item: '다른 상품, 다른 물건, 잘못 왔',
      counterfeit: '가짜, 짝퉁',
    },
  },
  zh: {
    markers: '',
    human: '人工, 真人, 客服人员, 转人工, 找人',
    safety: '着火, 起火, 冒烟, 触电, 爆炸, 烧伤, 烫伤, 受伤, 流血, 过敏, 红疹, 鼓包, 吞下, 医院, 危险',
    selfHarm: '想死, 自杀, 不想活',
    disputeOpened: '已经开了纠纷, 已开纠纷, 已经投诉, 开了争议, 已经申请纠纷',
    refund: '退款, 退钱',
    complaints: {
      not_received: '没收到, 没有收到, 未收到, 还没到, 沒收到',
      damaged: '坏了, 破了, 碎了, 损坏, 破损',
      quality: '不能用, 不工作, 质量差, 质量问题',
      wrong_size: '尺码不对, 太小, 太大, 尺寸不对',
      wrong_colour: '颜色不对, 颜色错',
      missing_parts: '少了, 缺少, 缺件',
      wrong_item: '发错, 不是我买的',
      counterfeit: '假货, 假的',
    },
  },
  th: {
    markers: '',
    human: 'เจ้าหน้าที่, คุยกับคน, พนักงาน, คนจริง',
    safety: 'ไฟไหม้, ควัน, ไฟดูด, ไฟช็อต, ระเบิด, ไหม้, บาดเจ็บ, เลือด, แพ้, ผื่น, กลืน, โรงพยาบาล, อันตราย',
    selfHarm: 'อยากตาย, ฆ่าตัวตาย, ไม่อยากมีชีวิต',
    disputeOpened: 'เปิดข้อพิพาทแล้ว, เปิดดิสพิวท์แล้ว',
    refund: 'คืนเงิน, ขอเงินคืน',
    complaints: {
      not_received: 'ไม่ได้รับ, ยังไม่มา, ยังไม่ได้รับ, ไม่ถึง',
      damaged: 'แตก, ชำรุด, พัง',
      quality: 'ใช้ไม่ได้, ไม่ทำงาน, เสีย',
      wrong_size: 'ผิดขนาด, ผิดไซส์, เล็กไป, ใหญ่ไป',
      wrong_colour: 'ผิดสี, สีผิด',
      missing_parts: 'ขาด, ไม่ครบ',
      wrong_item: 'ส่งผิด, ผิดสินค้า',
      counterfeit: 'ของปลอม',
    },
  },
  hi: {
    markers: '',
    human: 'इंसान, किसी व्यक्ति, एजेंट, कर्मचारी से बात',
    safety: 'आग, धुआं, करंट, बिजली का झटका, फट गया, विस्फोट, जल गया, चोट, खून, एलर्जी, निगल, अस्पताल, खतरनाक',
    selfHarm: 'मरना चाहता, मरना चाहती, आत्महत्या, जीना नहीं चाहत',
    disputeOpened: 'विवाद खोल दिया, शिकायत दर्ज कर',
    refund: 'पैसे वापस, रिफंड',
    complaints: {
      not_received: 'नहीं आया, नहीं मिला, नहीं पहुंचा, नहीं मिली',
      damaged: 'टूटा, टूट गया, खराब हालत, क्षतिग्रस्त',
      quality: 'काम नहीं कर, खराब',
      wrong_size: 'गलत साइज, बहुत छोटा, बहुत बड़ा',
      wrong_colour: 'गलत रंग',
      missing_parts: 'गायब, कम है',
      wrong_item: 'गलत सामान, गलत प्रोडक्ट',
      counterfeit: 'नकली',
    },
  },
  fa: {
    markers: '',
    human: 'انسان, کارشناس, اپراتور, با یک نفر',
    safety: 'آتش, دود, برق گرفت, منفجر, سوخت, سوختگی, زخمی, خون, حساسیت, قورت, بیمارستان, خطرناک',
    selfHarm: 'می‌خواهم بمیرم, خودکشی',
    disputeOpened: 'شکایت باز کردم, اختلاف باز کردم',
    refund: 'پولم را, بازپرداخت, پس بدهید',
    complaints: {
      not_received: 'نرسیده, نرسید, دریافت نکرد',
      damaged: 'شکسته, خراب شده, آسیب',
      quality: 'کار نمی, معیوب',
      wrong_size: 'سایز اشتباه, خیلی کوچک, خیلی بزرگ',
      wrong_colour: 'رنگ اشتباه',
      missing_parts: 'کم است, ناقص',
      wrong_item: 'کالای اشتباه',
      counterfeit: 'تقلبی',
    },
  },
};

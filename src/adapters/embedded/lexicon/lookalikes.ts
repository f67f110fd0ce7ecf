import type { LexiconLanguage } from './lexicon.ts';

/** Words and names that are a letter away from a keyword, or two from a long one, and mean something else. */
export const LOOKALIKES: Record<LexiconLanguage, string> = {
  en: `
    accent accepts adverted advertisers agee ament anent another anther argent argive argue argued bait barn born broccoli
    brocken brun bum bunk buran burin burns buttery cancer cancers candle candles canvas catcalling chancel chang changer
    charier charmer charter clacked compliant concealing coulon count counterfeited counterfeiter counterfoil counts couple
    coupons courtesy courts crackled cranked crashed cricked crocked crusted curt decryption deflective denoted described
    descried descriptive descriptor desorption detective discounts dismount faculty frau freud haman hunan hyman incompletely
    keel keeling keen keening keil kelp kemp kep kiel kipping krill layer leading leafing leaning leaping leasing manger massing
    misting misusing money monkey monty mooney mopey mosey mussing never northing noshing notching noting odder oder older
    orders parson pearson peron perron phono photon photons police policy polite proto qualify reascend recept refund refunding
    refuse repair reply report reports representation reseed resent resort retort return returning scammers scampers scattered
    screed shopped shuttered slammers slashed slopped smattered sneak sopped spammers spattered spec speck stabs stammers
    stashed staub steak stepped stolon stomped stooped stropped stub supervise supervised supervises superviseur supervision
    swashed swattered tacking talc tanks thanes thinks thunks tracing tricking trucking wafting waif wailing waist waite waits
    waiving wanting waste wasting watt watts whiting wong wording worming wring wringing wrung`,
  es: `
    abobado abocado abofado aboga abogando aboyado abrogado acento acepo aceptado aceptan acertar acerté acertó acular aculen
    adepto adular adulen afretado agende ahogado alente algente amular amulen anclar anclen angular angulen anuar anublar
    anublen anudar anuden anulan apastado aplastadlo aplastalo aplastando apresado aprestado apretadlo apretalo apretando
    argente asenté atente avente azogado azular azulen añilar añilen calada camba cambizar cambizo canceladas canceladlo
    cancelalo cancelan cancelando cancera cancerado cancerar cancere canceren cancero candela canela canelar canelo capón
    cardador careador caridad cavidad cañuelar chupón cincela cincelado cincelar cincele cincelen cincelo copón cualidad cácela
    cácele cácelo dando danzado datado dañadlo dañalo dañando deglución demolición desanda descripciones desmanda desolación
    desuncía devoción devoluciones dilección discuta disección disolución diñado donado empero encarado encargadlo encargalo
    encargando encarnado encartado enio ennio enríen enrío entregadlo entregalo entregando entrena entrenado entreva entrevado
    entriega enviden envidia envido envigo envine envinen envino enviren enviro envión equipolado equivocaba equivocada
    equivocadlo equivocados equivocalo equivocan equivocando equivocar equivocaron escaladores escalfadores esmerando esmerar
    esmere esmero espejando espejar espeje esperanto esperanzo espesando espesar espese espeso espetando espetar espete espeto
    espirando espirar espire espiro estaca estada estafadles estafadoras estafares estafándoles estala estampadores estaña
    esterando esterar estere estero estibadores estimadores estofa estofadores estragadores estrega estregado estucadores estufa
    estufadores factora falca falcan falda fallan falsan falsificadlo falsificalo falsifican falsificando falsificar
    falsificaron falten fasta fractura garcía garcías goleado golfeado golpeadlo golpealo golpeando grafías habar halar hallar
    hulano humado humando humeado huraño incompleja incomplejo incomplexo incorrectas incorrectos incorrupto insurrecto lega
    legado lego leve liega liego llaga llagado llago llama lleca lleco llegadlo llegalo llegando llena llenado lleno llera
    llevado macar majar malar malden mamar manar manen mantén marar masar matear mayar mazar menden minden monden mutar neva
    nevó nieva nieve nievo nuca nuera nueza pantallea paquee pedidlo pedilo perdigo perdona perrona peído piquete podido pérfido
    quebradlo quebrajo quebralo quebrando quedadme quedame quedare quedarle quedarse quedarte quejarme quejo quemarme quemo
    quepo queso quiebro quieto quijero rallado rapado rasado rayadlo rayalo rayando rayano recabo recebo recibidlo recibilo
    recibió recio recito reciño reclamaciones reclamaron reembolsada reembolsaron reenvidar reenviden reenvían relajación
    rembolsa rembolsara remplazo reyado sentimiento supervisa supervisan supervisar superviseur supervisión supervisores tabla
    tala talca talea talia talla talma talpa talya tampico taya tilla toalla tolla tralla tulla`,
  pt: `
    abordo aceifar aceio aceiro aceitou acendente acento acertado acertar acerto aceto acoado acorde acordou acorro adular
    advocacia advogando afeitar afeito ajeitar ajeito alaguem aleitar alertado alheio aluem aluguem amansado amascado amasiado
    amassando angular anilar anuar anublar anulei apartado apeitar aperado apernado aperrado apertando apertão apestado arguem
    azeitar azeite azeito açoitar açoito açular cancelam cancelando cancelou cancerado cancerar cancere cancerem candela
    caneca canela canelado canelar canele canelem cantela carcela carcereiro carreador carretador cegou chancela chancelado
    chancelar chancele chancelem checou corregedor corretor corretora danificam danificando danificar danificação danificou
    deferente deleito descanto descarto descontou desfeito desgosto desmonto devolviam dignificado dinheirão discrição discuta
    eirada eirado endureço enio enriem entorno enuviem envicem envidem erada ermada ermado erradia erradio errando errara
    errata errava ervada ervado esfero esmerando esmerar esmere esmero especar espertando espertar esperte esperto espetando
    espetar espete espeto espetro espirando espirar espire espiro esporar esporo esterno estornou estorvo esturno fadar falcar
    falco falhando falhar falho falir falos falsando falsar faltado faltar falto fartando fartura faso fatia fator fatura fiar
    fichar finar fincar fixar flavor focar foiçar fratura futura fuçar fátua gemente gole golfe golfistas imitarão imutação
    incompleta incompletos incomplexo mamar manar mandam manem manjem mantem mantêm marar mascado matear mayar maçar motar
    nuca obrigando obrigara obrigava ostro pacode pacôme pedinte peido policial polida polícia processou processão producto
    produzo proton quebrara raspado recear recedi receei recheio recio recito reclamarão reclamações recubo recuperação
    reembalar reembalso reenfiar reenfiem reenviam superviseur supervisiona supervisão trocou trofa tropa trova`,
  fr: `
    abymes abîmer accepteur accorder accordé adent adresser adulation age ages agger ambulation angulation anhélation animé
    anneler annotation annuel annulez anovulation ardent arnaquer arnaqueur arpent atteindre attendez attendu attendue avent
    bonn bouler bruder brumer brun brêler brûleur brûlé cacher cachet caisse case caser casher cassie caste cause causse
    cerner chance chang chanter charmeur chase chasse chasser cheire cherrer chouleur chère classe classée classées colleur
    collier commandée conseil conseilleur conseillez contrefaction coolie cosse couler coulis coupeur coupleur coureur couseur
    crasse cérès descriptif différer différé déchirer décrire décuire défaut délictueux désir désorption endommager engommage
    engomme escroquer facturer fonction fonctions fracture gade gance gander garce garces gard gardeur gardner gare garer
    gaude grade haag harnack human james jamme javais kasher kass kolly libre lire lisse litre live lièvre lèvre macque manche
    mangue manique manoque manquer marthe masque mauve mercier mercy mâche méric mérite neveu novelle parer parier parker
    parlent parlez parlier parquet parser pendu perdue perler peru petiot phono photon photons piquet piqué plaie plaine plant
    plat pliante pliantes policer poquet pérou ray rayer reboucher rebouiser rebourrer recru relaxation remblaiement rembouger
    rembourrage rembourrages rembourrer rembourré rembourrée rembourrés remiser rempart remplacez renvoyez replacement
    replacer retourneur rédaction rémige sarre scherer serbe serge serpe serrent serrer serrée serte sher sierre signaleur
    suivie sèvre série tailler tailleur talle teille tell tellez theele tille touer toutes traille trille tube tuber tueur
    tuner tûter vendu échangeur échangez écrin`,
  de: `
    abbekommen abbestellt abbestellte abbestellten abbestellung abbestellungen abbettelten abgekommen abgenommen abgestellten
    abnehmen abstellen abzubestellen abzustellen adern adler akzentuiere akzeptierte akzeptierten anden anders andren andres
    angekommene angekommenen angenommene angers anhalt ankern ankers annahmen anvers anwählt anzeigte anzukommen anzündern
    aufgekommen ausgekommen bauten behagte behagten behalfen behaute behauten behälter behältern beistellung beitrug beklommen
    bemalte bemalten benommen bescheide bescheidung beschere bescherte beschneide beschneidung beschuldigt beschwere beschweren
    beschwerende beschwert beschwerte beschwerten beschädigst beschädigten beschäftigt beschönigt besiedlung bestallung
    bestechung besteigung bestellungen bestuhlung betrage betrog bette bettet bhalte biete bieten bietet byte danae dane dankte
    dante eingestanden einverstandenen erholten erhärten erkälten ermattung erstarkung erstarrung fabre fahlen falbe farce farne
    faroe fehden fehlern fehlst fehlten feilen feilt fellen flaschen fohlen funktionieren funktionierst funktionierten fälschern
    fälschte fälschten färbte fässchen fühlen fühlt gebissen gedicht geeicht geissen gerecht gereicht gerächt gerücht gesicht
    gewicht gewissen glosse gosse grasse größte meisch mensah menschlich minsch minschen monsch neuss neuve neves pakt pakte
    polizzi rabat rabatte sachte senkung sortieren sortierung spendung sprachen sprechern sprüchen stagnieren storniere
    stornierende stornierst stornierte stornierten stornierungen umringen umtauscht umtauschte umtauschten umzutauschen
    unvollständigen vergoren verhören verklagten verklangen verklären verlagen verloben verlogen verlosen verlöten vorgebeteten
    vorgeheizten vorgesetzen vorgesetzte vorsetzten wagte wagten wahrte wahrten walte walten wandern warben warfen warmen warnen
    warnte warnten warren warze warzen wate waten watte watten werte werten widerraten widerreden widerriefen widerrufenen
    widerrufs widerruft wirte wirten worte worten wärme wärmen wärmte wärmten wärtern zerbrachen zerbrechen zerbrechend
    zerbrochenen zerbröckeln zerkochen zerstochen zunge zungen zurückbegeben zurückgabe zurückgaben zurückgeben zurückgebt
    zurückgegeben zurückgehen zurücklegen zurückschickt zurückschickte zurückschickten zurückschrecken zurückzugeben zündet
    zündle`,
  ru: `
    адреска адресы айрес болей больной больше большей больший ввернете вверните ввернуть вдерните вдернуть верите вернет вернусь
    вернут вертите вершите включает включают возвещать возвратить возвращаем возвращает возвращал возвращают возражать
    выключается давите девайте деньгой деньки доставай доставали доставке доставкой достатка драгой дрогой другого друзой дугой
    жаду жалобна жаловать жать желоба желобу жиду жлоба жлобу жрать задену заказы замела замело заменить заменой замера замеру
    замеса замесу замета заметна замету замечу замешу замкну замну замуж зараз знамена купен купена купина купола ладна ладонь
    ландо людно маленькие маленькими маленькой малинки меленький менеджерам менеджеры меняйте миленький навей насильника
    начальница начальничка новее новей нови новою новые новыми новью номерок нумер обдан обмена обменяйте обставить обставлю
    оман операторам операторном операторском операторша операторы оратором ославить ославлю ославьте осман оставит оставите
    оставишь оставляю отените отманите отманить отмела отменил отменит отменишь отменна отменно отменяете отмерите отмерить
    отмеряйте отметите отметить отмщена отмывать отследит отследишь отставить отставлю отставьте оттените оттенить оттеняйте
    палица палицею пересылайте побеждена поведена повержена поверяли повреждение поврежденная повреждено поговорил поговорила
    поговорили поговорим поговорит поговоришь поголосить подговорить поддевка поддела поделка поджогу подменяйте подменять
    подожгите подождете подожму подойдите подойду подолгу подсылайте подтелка подучил подучила пожду позвано позицию позиция
    пойдите полечил полечила полицаю полицая полициею поменяете помучил помучила попенять порвало порвана порождена поручил
    поручила порядок посадка поселка поселок посыла посылайте посылала посылать посылкой потерли потеряй потерями поучил поучила
    прибывайте привел привыкайте приговорить придел приделайте призывайте примыкайте приседайте присел приселите присолите
    пристали присылает присылаете присылали присылают присыпаете присягайте прицел пришейте пришил пришила пришило пришлете
    проговорить променяйте променять прорвано просыхайте процарапан работают разбила разбило разбить развит развита развито
    разит разлита разлито скида скидке скидкой скидок скиду слоган слогана сломала сломано слопан слопана согласно сожму солгу
    сопор сотрудница сотруднице сотрудницу сотрудницы сотрудничал хвастает хватанет хватают хватит хороша чаек человечка
    человечком`,
};

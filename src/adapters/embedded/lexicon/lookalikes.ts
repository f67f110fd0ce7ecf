import type { LexiconLanguage } from './lexicon.ts';

/** Words and names that are a letter away from a keyword, or two from a long one, and mean something else. */
export const LOOKALIKES: Record<LexiconLanguage, string> = {
  en: `
    accent accepts adverted advertisers agee ament anent another anther argent argive argue argued bait barn born broccoli
    brocken brun bum bunk buran burin burns buttery cancer cancers candle candles canvas catcalling chancel chang changer
    charier charmer charter clacked compliant concealing coulon count counterfeited counterfeiter counterfoil counts couple
    coupons courtesy courts crackled cranked crashed cricked crocked crusted curt decryption deflective denoted described
    descriptive descriptor detective discounts dismount faculty frau freud haman hunan hyman incompletely keel keeling keen
    keening keil kelp kemp kep kiel kipping krill layer leading leafing leaning leaping leasing manger massing misting misusing
    money monkey monty mooney mopey never notching noting odder oder older orders parson pearson peron perron police policy
    polite qualify recept refund refunding refuse repair reply report reports representation resent resort retort return
    returning scammers scattered screed shopped shuttered slammers slashed slopped smattered sneak sopped spammers spec speck
    stabs stammers stashed staub steak stepped stomped stooped stub supervise supervised supervises superviseur supervision
    swashed tacking talc tanks thinks thunks tracing tricking trucking wafting waif wailing waist waite waits waiving wanting
    waste wasting watt watts whiting wong wording worming wring wringing wrung`,
  es: `
    aboga acento acepo aceptado aceptan acertar acerté acertó adepto agende ahogado alente anclar anclen angular anuar anublar
    anudar anulan aplastando apresado apretando avente azular añilar calada camba canceladas cancelan cancelando candela canela
    canelo capón cardador careador caridad cavidad chupón copón cualidad dando danzado datado deglución demolición descripciones
    desolación devoción devoluciones discuta disección disolución diñado empero encarado encargando encarnado encartado enio
    ennio enrío entregando entrena entrenado enviden envidia envigo envino envión equivocaba equivocada equivocados equivocan
    equivocando equivocar equivocaron escaladores esmerando esmerar esmero espejando espesar espeso espirar estaca estada estala
    estero estofa estufa factora falca falcan falda fallan falsifican falsificando falsificar falsificaron falten fasta fractura
    garcía garcías goleado golpeando grafías halar hallar humado humeado huraño incompleja incomplejo incorrectas incorrectos
    incorrupto insurrecto lega legado lego leve liega llaga llagado llama llegando llena llenado lleno llera llevado majar malar
    malden mamar manar mantén marar masar matear mayar mazar menden minden mutar neva nevó nieva nieve nuca nuera perdigo
    perdona peído piquete podido pérfido quebrando quedarle quedarse quedarte quejarme quejo quemarme quemo quepo queso quieto
    rallado rapado rasado rayando rayano recabo recibió recio recito reclamaciones reembolsada reembolsaron relajación rembolsa
    rembolsara remplazo sentimiento supervisa supervisan supervisar superviseur supervisión supervisores tabla tala talca talea
    talia talla talma talya tampico taya tilla toalla tolla tralla tulla`,
  pt: `
    abordo aceitou acento acertado acertar acerto aceto acoado acorde acordou advocacia afeitar ajeitar ajeito alertado alheio
    aluguem amansado anuar anulei apartado aperado apertando arguem azeitar azeite azeito cancelou candela caneca canela cantela
    carcela carcereiro cegou chancela chancelado checou corregedor corretor corretora danificam danificando danificar
    danificação danificou deferente deleito descarto descontou desgosto dignificado dinheirão discrição discuta enio espeto
    estornou falhar faso fatia incompleta incompletos incomplexo manar mandam mantem mantêm marar mayar nuca pacode pacôme
    policial polida processou producto produzo quebrara raspado recear recedi receei recheio recio recito reclamações
    recuperação reembalar reembalso superviseur supervisiona supervisão trocou trofa tropa trova`,
  fr: `
    abymes abîmer accepteur accorder accordé adent adresser adulation age ages agger animé anneler annotation annuel annulez
    ardent arnaquer arnaqueur arpent atteindre attendez attendu attendue bonn bruder brumer brun brûleur brûlé cacher cachet
    caisse case caser casher cassie caste cause causse cerner chance chang chanter charmeur chase chasse chasser cherrer chère
    classe classée classées colleur collier commandée conseil conseilleur conseillez coolie cosse couler coulis coupeur coureur
    cérès descriptif différer différé déchirer décrire défaut délictueux désir désorption endommager engomme escroquer facturer
    fonction fonctions fracture gade gance gander garce garces gard gardner gare garer gaude grade haag harnack human james
    jamme javais kasher kass kolly libre lire lisse litre live lièvre lèvre manche manoque manquer marthe masque mauve mercier
    mercy mâche méric mérite neveu novelle parer parier parker parlent parlez parlier parquet pendu perdue perler peru piquet
    piqué plaie plaine plant plat pliante pliantes policer pérou ray rayer reboucher rebourrer relaxation remiser rempart
    remplacez renvoyez replacement replacer rédaction sarre scherer serge serrent serrer serrée sher sierre signaleur suivie
    sèvre série tailler tailleur teille tell tellez theele tille touer toutes trille tube tuber tueur tuner vendu échangeur
    échangez écrin`,
  de: `
    abbekommen abbestellt abbestellte abbestellung abbestellungen abgekommen abgenommen abnehmen abstellen adern adler
    akzeptierte akzeptierten anden anders andren andres angekommene angenommene angers anhalt ankern ankers annahmen anvers
    anwählt anzeigte anzündern aufgekommen ausgekommen bauten behagte behagten behälter behältern beistellung beitrug beklommen
    bemalte bemalten benommen bescheide bescheidung beschere bescherte beschneidung beschuldigt beschwere beschweren beschwert
    beschwerte beschwerten beschädigten beschäftigt beschönigt besiedlung bestechung bestellungen bestuhlung betrage betrog
    bette bettet bhalte biete bieten bietet byte danae dane dankte dante eingestanden einverstandenen erholten erhärten erkälten
    ermattung erstarkung erstarrung fabre fahlen farce farne faroe fehden fehlern fehlten feilen feilt fellen flaschen fohlen
    funktionieren funktionierten fälschern fälschten färbte fühlen fühlt gebissen gedicht geeicht geissen gerecht gereicht
    gerücht gesicht gewicht gewissen glosse gosse grasse größte meisch mensah menschlich minsch minschen monsch neuss neuve
    neves pakt pakte polizzi rabat rabatte sachte senkung sortieren sortierung spendung sprachen sprechern sprüchen stagnieren
    storniere stornierende stornierte stornierten stornierungen umringen umtauscht umtauschte umtauschten unvollständigen
    verhören verklagten verklären verlagen verloben verlogen verlosen verlöten vorgesetzte vorsetzten wagte wagten wahrte walte
    walten wandern warben warfen warmen warnen warnte warnten warren warze warzen waten watte watten werte werten widerreden
    widerrufenen widerrufs widerruft wirte wirten worte worten wärme wärmen wärmte zerbrachen zerbrechen zerbrechend
    zerbrochenen zerbröckeln zerkochen zerstochen zunge zungen zurückgabe zurückgeben zurückgebt zurückgegeben zurückgehen
    zurücklegen zurückschickt zurückschickte zurückschickten zündet`,
  ru: `
    адресы айрес болей больной больше большей больший ввернуть верите вернет вернусь вернут вертите вершите включает включают
    возвещать возвратить возвращаем возвращает возвращал возвращают возражать выключается давите девайте деньки доставали
    доставке доставкой достатка дрогой другого жаловать жать задену заказы замело заменить заменой замера замеру замесу замету
    замечу замешу замну замуж зараз знамена купола ладна ладонь ландо людно маленькие малинки меленький менеджеры меняйте
    миленький навей новее нови новою новые новыми номерок нумер обдан обмена обменяйте обставить обставлю оман операторы
    оратором ославить оставит оставите оставишь оставляю отманить отменил отменит отменно отменяете отмерите отмерить отмеряйте
    отметите отметить отмывать отследит отставить отставлю палица пересылайте побеждена поведена поверяли повреждение
    поврежденная повреждено поговорил поговорила поговорили поговорим поговорит поделка поджогу подменяйте подменять подожгите
    подождете подойдите подойду подолгу пожду позвано позицию позиция пойдите полечил поменяете порвана порождена поручил
    поручила порядок посадка поселка поселок посылайте посылала посылать посылкой потерли потеряй потерями поучил прибывайте
    привел приговорить приделайте присел пристали присылает присылали присылают прицел пришил пришила пришлете променять
    прорвано работают разбила разбило разбить развит развита развито разлита разлито скидке скидкой скидок слоган сломала
    сломано согласно сотрудница сотруднице сотрудницу сотрудницы сотрудничал хвастает хватают хватит хороша чаек человечка`,
};

import type { LexiconLanguage, Phrases } from '../lexicon.ts';

interface Fires {
  /** Fire and smoke in so few words that they sound like slang or like a lamp that is lit, and a plug that crackles. */
  told: Phrases;
  /** Beside a danger that was told before, what burns is on fire: nothing is praised or lit by it. */
  beside: Phrases;
}

/** Where what crackles is heard, and stands for a bad sound and no bad plug. */
const EARS: Record<LexiconLanguage, string> = {
  en: 'side|ears?|earcup|left|right|sound|sounds|audio|speakers?|bud|buds|music|songs?|headphones?|earbuds?|listening',
  es: 'lado|izquierd[oa]|derech[oa]|sonido|audio|altavo[a-z]+|auricular|auriculares|oido|oidos|oreja|orejas|musica|cancion',
  pt: 'lado|esquerd[oa]|direit[oa]|som|audio|fones?|auricular|auriculares|ouvidos?|orelhas?|musica|coluna|colunas|alto falantes?|caixa de som',
  fr: 'cote|gauche|droite?|son|audio|ecouteurs?|casque|enceintes?|haut parleurs?|oreilles?|musique|chanson',
  de: 'seite|links|rechts|linken?|rechten?|ton|sound|lautsprechern?|kopfhorern?|ohr|ohren|musik|musikhoren|horen|lied',
  ru: 'сторон[а-я]+|лев[а-я]+|прав[а-я]+|звук[а-я]*|наушник[а-я]*|динамик[а-я]*|колонк[а-я]+|ухе|ухо|ушах|музык[а-я]+|песн[а-я]+',
};

export const FIRES: Record<LexiconLanguage, Fires> = {
  en: {
    told: `
      (there is|there are|there was|now there is|now there are|we have|we have got|i have) (a |an |some |real |actual |now )*(fire|flames)(?! (tv|stick|sticks|extinguisher|blanket|pit|sale|truck|engine|tablet|place|drill|exit|door|alarm|emoji|safety))
      (table|curtains?|carpet|rug|sofa|bed|duvet|wall|socket|house|kitchen|room|desk|shelf) (_ )?(is|are) (now |all |really )*(burning|alight|ablaze)
      (projector|lamp|light|charger|plug|socket|cable|cord|strip|adapter|battery|fan|heater|kettle|device|unit|machine|appliance|thing|supply|outlet|it) (also |now |just |even |really |still |always |suddenly |sometimes )*(smokes|smoulders|smolders|is smouldering|is smoldering)(?! (a|like|out the competition|them|everything) )
      (?<!(?:${EARS.en}) (_ ){0,5})(plug|socket|outlet|charger|adapter|switch) ((?!(?:missing|${EARS.en}) )_ ){0,7}(crackles?|crackling|crackled|fizzes|fizzing|fizzled|sizzles|sizzling)(?! (_ ){0,7}(?:${EARS.en}) )`,
    beside: `fire; flames?; burn; burns; burning; burnt; burned; alight; ablaze; smokes?; smoking; smoky; sparks?; sparking; melting`,
  },
  es: {
    told: `
      (hay|habia|tengo|tenemos) (mucho |un |ya |ahora )*(fuego|incendio|llamas)(?! (artificial*|lento))
      (arde|arden|ardiendo|quemando|quema|incendiando) (la|el|mi|las|los) (mesa|casa|cortinas?|sofa|cama|habitacion|alfombra|cocina|pared|enchufe|escritorio)
      (proyector|lampara|luz|cargador|enchufe|cable|tira|adaptador|bateria|ventilador|estufa|hervidor|aparato|chisme|cosa) (ya |me |tambien |ahora |a veces |todavia )*(humea|humean|echa humo|esta humeando|esta echando humo)
      (?<!(?:${EARS.es}) (_ ){0,5})(enchufe|toma|cargador|adaptador|interruptor|clavija) ((?!(?:falta|${EARS.es}) )_ ){0,7}(chisporrotea|chisporrotean|chisporroteando|crepita|crepitan)(?! (_ ){0,7}(?:${EARS.es}) )
      (?<!(?:${EARS.es}) (_ ){0,5})(enchufe|toma|cargador|adaptador|clavija) ((?!(?:falta|${EARS.es}) )_ ){0,7}(chasquea|chasquidos|crujidos)(?! (_ ){0,7}(?:${EARS.es}) )`,
    beside: `fuego; llamas?; incendi*; arde; arden; ardiendo; quema; queman; quemando; quemad[oa]s?; quemo; quemado; humo; humea; humeando; chispas; derrit*`,
  },
  pt: {
    told: `
      (ha|tem|tinha|temos|estou com|deu) (um |muito |ja |agora )*(fogo|incendio|chamas|labaredas)(?! (de artificio|artificio))
      (mesa|casa|cortinas?|sofa|cama|quarto|tapete|cozinha|parede|tomada|escrivaninha) (_ )?(esta|estao|ta|tao) (agora |ja )*(a arder|ardendo|queimando|pegando fogo|a pegar fogo|em chamas)
      (projetor|lampada|luminaria|candeeiro|luz|carregador|tomada|ficha|cabo|fita|adaptador|bateria|ventilador|aquecedor|chaleira|aparelho|coisa|treco) (ja |me |tambem |agora |as vezes |ainda )*(fumega|fumegam|esta fumegando|ta fumegando|esta a fumegar)
      (?<!(?:${EARS.pt}) (_ ){0,5})(tomada|ficha|plugue|carregador|adaptador|interruptor) ((?!(?:falta|${EARS.pt}) )_ ){0,7}(crepita|crepitam|crepitando|chiando|a chiar)(?! (_ ){0,7}(?:${EARS.pt}) )
      (?<!(?:${EARS.pt}) (_ ){0,5})(tomada|ficha|plugue|carregador|adaptador) ((?!(?:falta|${EARS.pt}) )_ ){0,7}(estala|estalam|estalando|a estalar|estalidos)(?! (_ ){0,7}(?:${EARS.pt}) )`,
    beside: `fogo; chamas; labareda*; incendi*; arde; ardem; ardendo; arder; queima; queimam; queimando; queimad[oa]s?; queimei; queimou; fumo; fumaca; fumegando; fumegar; faiscas?; derret*; ardeu; arderam`,
  },
  fr: {
    told: `
      (eclate|explose|brise|pete|saute|explosee|eclatee|brisee) (en plein(e)?|au|dans le|a la|dans la|dans les) (visage|figure|face|yeux)
      (il y a|y a|y avait|il y avait|on a|j ai) (le |du |un |des |maintenant )*(feu|incendie|flammes)(?! (d artifice|vert|rouge|de (position|stop|signalisation|croisement)|arriere|avant))
      (table|rideaux?|tapis|canape|lit|mur|maison|cuisine|chambre|bureau|prise|moquette|couette) (_ )?(brule|brulent|crame|crament|flambe|flambent|est en train de (bruler|cramer))
      (projecteur|videoprojecteur|lampe|lumiere|chargeur|prise|fiche|cable|ruban|bandeau|adaptateur|batterie|ventilateur|radiateur|bouilloire|appareil|machin|truc|ca) (se met a |aussi |maintenant |encore |toujours |parfois )*(fume|fument|fumait|fumer)(?! (la|une|un|des|comme) )
      (?<!(?:${EARS.fr}) (_ ){0,5})(prise|fiche|chargeur|adaptateur|interrupteur|multiprise) ((?!(?:manque|${EARS.fr}) )_ ){0,7}(gresille|gresillent|gresillait|crepite|crepitent|crachote|petille)(?! (_ ){0,7}(?:${EARS.fr}) )
      (?<!(?:${EARS.fr}) (_ ){0,5})(prise|fiche|chargeur|adaptateur|multiprise) ((?!(?:manque|${EARS.fr}) )_ ){0,7}(craque|craquent)(?! (_ ){0,7}(?:${EARS.fr}) )`,
    beside: `feu; flammes?; incendie; brule; brulent; brulee?s?; bruler; crame*; flambe*; fume; fument; fumee; fumer; etincelles?; fond; fondu*`,
  },
  de: {
    told: `
      (stecker|steckdose|lampe|leuchte|birne|ladegerat|kabel|netzteil|akku|gerat|wasserkocher|toaster|streifen|lichterkette|ding) (hat|hatte) (dabei |gestern |heute |auch |richtig |kurz |plotzlich )*gefunkt(?! (zwischen|mit))
      (mir|mich|uns) (_ ){0,2}(im|ins) gesicht (zersprungen|geplatzt|explodiert|gesprungen|geflogen|gespritzt); (im|ins) gesicht (zersprungen|geplatzt|explodiert)
      (es|er|der tisch|das sofa|das bett|die kuche|die wohnung|das haus|das zimmer|der vorhang|der teppich|das kabel|der stecker|der akku|das regal) brennt( jetzt| hier| gerade| wirklich| richtig| schon| bei mir)*(?! (nicht|nur|kein|keine|noch|zu|da|mir|auf|unter|wieder|licht|die|das|ein|eine) )
      (jetzt|hier|gerade|nun) brennt (es|er|der tisch|das sofa|das bett|die kuche|die wohnung|das haus|das zimmer|der vorhang|der teppich|das kabel|der stecker|der akku)(?! (nicht|nur|zu|mir|wieder) )
      (tisch|vorhang|vorhange|teppich|sofa|bett|gardinen?|kabel|stecker|tapete|regal|decke) (steht|stehen) in flammen
      (projektor|beamer|lampe|leuchte|ladegerat|netzteil|stecker|steckdose|kabel|streifen|band|adapter|akku|ventilator|heizung|wasserkocher|gerat|ding|teil) (auch |jetzt |noch |manchmal |immer |schon |da |mir )*(raucht|rauchte|qualmt|qualmte|kokelt|glimmt|schwelt)(?! (nicht|kein*) )
      (?<!(?:${EARS.de}) (_ ){0,5})(stecker|steckdose|netzteil|ladegerat|adapter|trafo|schalter|mehrfachsteckdose) ((?!(?:fehlt|${EARS.de}) )_ ){0,7}(knistert|knisterte|knistern|brutzelt|brutzelte|zischt|zischte|britzelt|bizzelt)(?! nicht )(?! (_ ){0,7}(?:${EARS.de}) )
      stecker sitzt nicht fest (_ ){0,4}(knistert|brutzelt)
      (?<!(?:${EARS.de}) (_ ){0,5})(wackelt|wackelte|locker) (_ )?(und|,) (_ )?(knistert|knisterte|brutzelt|zischt|britzelt)(?! (_ ){0,7}(?:${EARS.de}) )`,
    beside: `feuer; flammen?; (brennt|brennen|raucht|rauchen|qualmt|qualmen|kokelt|schmort|funkt|schmilzt)(?! (nicht|nimmer|kein*) ); brannte; verbrannt; angebrannt; gebrannt; verschmort; angeschmort; geschmolzen; rauch; qualm; funken`,
  },
  ru: {
    told: `
      чуть не (обвар|обож|ошпар|сгор)[а-я]+(?! (деньги|со стыда|от стыда))
      (у нас|у меня|тут|здесь|уже|сейчас|дома|в комнате) (уже |сейчас |начался |настоящий )*(пожар|огонь|пламя); (стол|шторы|диван|кровать|ковер|стена|квартира|розетка|комната|кухня|занавеск[а-я]+|обои|удлинитель) (уже |сейчас |теперь )*(горит|горят)
      (?<!(?:${EARS.ru}) (_ ){0,5})(вилка|розетка|зарядка|блок питания|адаптер|удлинитель|выключатель) ((?!(?:нет|${EARS.ru}) )_ ){0,7}(трещит|трещала|потрескивает|шипит|коротит|искрит)(?! (_ ){0,7}(?:${EARS.ru}) )`,
    beside: `огонь; огня; пламя; пожар[а-я]*; гор(ит|ят|им|ел|ела|ело|ели); загорел[а-я]*; дым[а-я]*; дымит*; ожог*; обжег[а-я]*; обожг[а-я]*; обжегся; обожглась; искр[а-я]*; тлеет; плавит*; обгорел[а-я]*; обуглил[а-я]*; оплавил[а-я]*; расплавил[а-я]*`,
  },
};

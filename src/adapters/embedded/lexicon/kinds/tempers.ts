import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Words of one language for a person who is beside themselves, as alternatives. */
interface Parts {
  who: string;
  /** Behind one of those, nothing that burns or bursts. */
  bursts: string;
  /** "Nearly burnt us alive", where it is laughed about. */
  nearly: string;
  laughs: string;
  /** What burns, sparks or bursts in earnest, and the things that do: beside it no word is a figure of speech. */
  fire: string;
}

const PARTS: Record<LexiconLanguage, Parts> = {
  en: {
    who: '(mum|mom|mother|dad|father|mother in law|father in law|wife|husband|boss|sister|brother|daughter|son|gran|nan|grandma|girlfriend|boyfriend|partner|flatmate|missus|aunt|teacher)',
    bursts:
      '(absolutely |just |nearly |almost |literally |totally |completely )*(exploded|explodes|blew up|blew (a|her|his) (fuse|gasket|top)|erupted|went nuclear|combusted|was (fuming|breathing fire))',
    nearly: '(nearly|almost) (burnt|burned|killed|roasted|cooked|ate) (us|me)( all)?( alive)?',
    laughs: '(haha[a-z]*|lol|lmao|hehe[a-z]*|ha ha)',
    fire: 'smoke|smoked|fire|sparks|sparked|flames|burning|melted|plug|battery|charger|lamp|cable|shock|shocked|burst|bulbs?|projector|batteries|adapter|socket|wire|strip|heater|kettle|fan|headphones|earbuds|toothbrush|device|appliance|explosion|smoking|burned|burnt|burning|caught',
  },
  es: {
    who: '(suegr[oa]|espos[oa]|mujer|marido|jef[ea]|madre|padre|mama|papa|herman[oa]|hij[oa]|abuel[oa]|novi[oa]|ti[oa]|viej[oa]|vecin[oa]|señora|cuñad[oa])',
    bursts:
      '(casi |se |me |nos |ya |literalmente |por poco )*(exploto|estallo|revento|explota|estalla|revienta|echaba (humo|chispas|fuego)|echo (humo|chispas|fuego)|echa (humo|chispas|fuego))',
    nearly:
      '(casi|por poco) (me|nos) (quema|quemo|mata|mato|come|comio|asa|aso|cocina)( viv[oa]s?)?( a todos)?',
    laughs: '(jaja[a-z]*|jeje[a-z]*|ja ja|xd+|lol)',
    fire: 'humo|fuego|chispas?|chispazo|llamas?|quemado|derritio|enchufe|bateria|cargador|lampara|cable|corriente|calambre|cortocircuito|bombilla|proyector|baterias|pilas?|adaptador|tira|calefactor|hervidor|ventilador|auriculares|cepillo|aparato|explosion|ardia|ardio|ardiendo|quemo|incendi[a-z]+',
  },
  pt: {
    who: '(sogr[oa]|espos[oa]|mulher|marido|chefe|mae|pai|irma|irmao|filh[oa]|avo|namorad[oa]|ti[oa]|vizinh[oa]|cunhad[oa]|patroa|patrao)',
    bursts:
      '(quase |ate |literalmente |simplesmente )*(explodiu|estourou|explode|estoura|(soltou|soltava|cuspiu|cuspia|deitou|deitava) (fogo|fumaca|fumo|faiscas))',
    nearly:
      '(quase|por pouco) (que )?(me|nos)? ?(queimou|queima|matou|mata|comeu|come|assou) ?(a gente|viv[oa]s?|todo mundo|todos)?( viv[oa]s?)?',
    laughs: '(k+|haha[a-z]*|hehe[a-z]*|rs+|lol)',
    fire: 'fumaca|fumo|fogo|faiscas?|chamas?|queimado|derreteu|tomada|ficha|bateria|carregador|luminaria|cabo|choque|curto|lampada|candeeiro|projetor|baterias|pilhas?|adaptador|fita|aquecedor|chaleira|ventilador|fones?|escova|aparelho|explosao|ardia|ardeu|queimou|incendi[a-z]+',
  },
  fr: {
    who: '(belle mere|beau pere|femme|mari|mere|pere|maman|papa|cheff?e?|patronn?e?|soeur|frere|fille|fils|mamie|papy|copine|copain|voisine?|compagne|compagnon|blonde|chum)',
    bursts:
      '(a |avait |est |m a |nous a |litteralement |carrement |completement |presque |failli )*(explose|exploser|explosait|explosee|fulmine|pete (un cable|les plombs|une durite)|crachait du feu|crache du feu)',
    nearly:
      '(a failli|failli|presque|limite) (elle |il )?(nous|me)? ?(bruler|brules?|brulait|tuer|manger|cramer) ?(viv?e?s?|vivants?|vivantes?|tous)?',
    laughs: '(haha[a-z]*|mdr+|lol|ptdr|hihi|mort de rire)',
    fire: 'fumee|fume|feu|etincelles?|flammes?|fondu|prise|batterie|chargeur|lampe|cable|decharge|court circuit|ampoule|projecteur|videoprojecteur|batteries|piles?|adaptateur|ruban|radiateur|bouilloire|ventilateur|casque|ecouteurs|brosse|appareil|explosion|brulait|brulee?|crame|incendie',
  },
  de: {
    who: '(schwiegermutter|schwiegervater|frau|mann|chef|chefin|mutter|mama|vater|papa|schwester|bruder|tochter|sohn|oma|opa|freundin|freund|nachbarin|nachbar|schwiegermama)',
    bursts:
      '(ist |war |ware |fast |vollig |total |formlich |regelrecht |buchstablich )*(explodiert|explodierte|explodiert ware|in die luft gegangen|hochgegangen|geplatzt|geplatzt vor wut|feuer gespuckt|feuer gespien)',
    nearly:
      '(hat|hatte|hat sie|hat er|und|fast) (uns|mich)? ?(fast|beinahe)? ?(uns |mich )?(bei )?(lebendig(em leib)? )?(verbrannt|gefressen|umgebracht|gegrillt|gerostet|aufgefressen)',
    laughs: '(haha[a-z]*|hihi|lol|hehe[a-z]*)',
    fire: 'rauch|feuer|funken|flammen|geschmolzen|stecker|akku|ladegerat|lampe|kabel|stromschlag|kurzschluss|birne|gluhbirne|leuchte|beamer|projektor|akkus|batterien?|netzteil|adapter|steckdose|band|heizung|wasserkocher|ventilator|kopfhorer|zahnburste|gerat|explosion|brannte|brennt|gebrannt',
  },
  ru: {
    who: '(свекров[ьи]|тещ[аи]|жена|муж|начальник|начальница|мама|папа|сестра|брат|дочь|дочка|сын|бабушка|дед|подруга|соседка|тесть|свекор)',
    bursts:
      '(просто |прям |прямо |аж |буквально |чуть не )*(взорвал[а-я]*|вспыхнул[а-я]*|закипел[а-я]*|метал[а-я]* (громы и )?молнии|(пускал[а-я]*|метал[а-я]*) (искры|пламя|огонь))',
    nearly:
      '(чуть|едва) (было )?(нас |меня |всех )?не (сожгл?а?|сожрал[а-я]*|убил[а-я]*|съел[а-я]*|поджарил[а-я]*)( нас| меня| всех)?( заживо| живьем)?',
    laughs: '(хаха[а-я]*|ахах[а-я]*|ха ха|хихи|лол)',
    fire: 'дым|дыма|огонь|искры|пламя|сгорел[а-я]*|расплавил[а-я]*|розетк[а-я]+|батаре[а-я]+|зарядк[а-я]+|ламп[а-я]+|кабел[а-я]+|током|замыкание|лампочк[а-я]+|светильник[а-я]*|проектор[а-я]*|аккумулятор[а-я]*|адаптер[а-я]*|вилк[а-я]+|блок|обогревател[а-я]+|чайник[а-я]*|вентилятор[а-я]*|наушник[а-я]*|щетк[а-я]+|прибор[а-я]*|взрыв[а-я]*|загорел[а-я]*|горел[а-я]*|искр[а-я]*',
  },
};

/** That somebody is beside themselves, which languages say by what bursts and burns: "my mother-in-law exploded when she saw the chip". */
function tempersOf(language: LexiconLanguage): Phrases {
  const { who, bursts, nearly, laughs, fire } = PARTS[language];
  const between = `((?!(?:${fire}) )_ ){0,14}`;
  const inJest = ` ${between}${nearly} (_ )?(, )?${laughs}`;
  return `(?<!(?:${fire}) (_ ){0,12})${who} ${bursts}(${inJest}|(?! (_ ){0,20}(?:${fire}) ))`;
}

export const TEMPERS: Record<LexiconLanguage, Phrases> = {
  en: tempersOf('en'),
  es: tempersOf('es'),
  pt: tempersOf('pt'),
  fr: tempersOf('fr'),
  de: tempersOf('de'),
  ru: tempersOf('ru'),
};

import type { LexiconLanguage, Phrases } from '../../lexicon.ts';

/**
 * A danger that whoever tells it makes little of: a flash at the plug and a tingle in the arm, a brown patch where the thing stood, a
 * smell that is a bit like melting, and what came soft or thick off the charger.
 */
export const UNDERSTATED: Record<LexiconLanguage, Phrases> = {
  en: `
    (kettle|plug|base|charger|socket|adapter|adaptor|cable|lamp|toaster|heater|pad|iron|switch|strip|it) (_ ){0,2}(sparked|sparks|sparking)(?! (joy|interest|my|a (debate|conversation)|some))
    (tiny|little|small|few|couple of) sparks?(?! (of|joy))
    (blanket|sheet|duvet|cushion|pillow|sofa|couch|carpet|rug|curtain|towel|shelf|table|floor|mattress|bed) (_ )?(is|was|got|has|looks) (_ ){0,2}(scorched|singed|charred)
    (spark|sparks|sparked|flash|flashed|crackled?|popped) (_ ){0,9}(tingle|tingles|tingled|tingling|tingly|prickl(e|es|ed|ing)|numb|twitch|twitched) (_ ){0,4}(arm|hand|fingers?|wrist|elbow|thumb)
    (spark|sparks|sparked|flash|flashed|crackled?|popped) (_ ){0,9}(arm|hand|fingers?|wrist|elbow|thumb) (_ ){0,4}(tingle|tingles|tingled|tingling|tingly|prickl(e|es|ed|ing)|numb|twitch|twitched)
    (brown|brownish|scorch|scorched|burn|burnt|singed|singe|yellowed|black) (patch|mark|spot|ring|stain) (_ )?(on|in|under|underneath) (_ )?(shelf|table|desk|carpet|rug|worktop|counter|windowsill|sideboard|floor|bedside table|cabinet|dresser) (now|since|where it|underneath|under it|from it)
    (melty|melting|melted|burny|burning|burnt|singed|scorched) (plastic |rubber |sort of |kind of |kinda )?(smell|whiff|pong|odou?r)
    (charge|charged|charges|charging)(?! (me|us|twice|double|extra|too|for|my (card|account)|\\d|with) ) (_ ){0,7}(swelled|swollen|swell|bulge|bulged|bulging|bulgy|puffed|puffy|squishy|spongy|gone soft|went soft)(?! (ear|box|parcel|packaging|price|prices|bill|cost|amount|fee|invoice|total|filling|padding|cushion|pillow|jacket|coat|sleeves?))`,
  es: `
    (unas|una|algunas|alguna|pequenas|pequena|saltaron|salto|salieron|salio) (_ )?(chispitas?|chispas?)(?! de (humor|ingenio|alegria|chocolate))
    (manta|sabana|cojin|almohada|sofa|alfombra|cortina|toalla|colchon|mesa|suelo) (_ ){0,3}(chamuscad[oa])
    (chispa|chispas|chispazo|chispita|chispazos|fogonazo|destello) (_ ){0,9}(hormigue[a-z]+|cosquill[a-z]+|adormecid[oa]|dormid[oa]) (_ ){0,4}(brazo|mano|dedos?|muneca|codo)
    (chispa|chispas|chispazo|chispita|chispazos|fogonazo|destello) (_ ){0,9}(brazo|mano|dedos?|muneca|codo) (_ ){0,4}(hormigue[a-z]+|cosquill[a-z]+|adormecid[oa]|dormid[oa])
    (mancha|marca|cerco|huella) (marron|parda|amarronad[oa]|cafe|chamuscad[oa]|quemad[oa]|de quemad[oa]|negra|oscura) (_ )?(en|sobre|debajo) (_ ){0,2}(estante|repisa|mesa|mesilla|mesita|escritorio|mueble|alfombra|encimera|comoda|suelo|piso) (ahora|donde|debajo|desde)
    (olor|olorcito|olorcillo|tufillo|huele|olia) (_ )?(a )(como )?(a )?(algo )?(plastico )?(derretid[oa]|quemad[oa]|chamuscad[oa]|fundid[oa]|chamusquina)
    (cargar|cargarl[oa]s?|cargando|cargandol[oa]s?|carga) (_ ){0,5}(se )(me )?(hinch|abomb|infl|abult)(o|aron|a|an|ado)(?! (la (caja|paciencia)|el (paquete|precio)))
    (cargar|cargarl[oa]s?|cargandol[oa]s?) (_ ){0,7}(bland[oa]s?|bland(it|uch)[oa]s?)(?! almohadill[a-z]+)`,
  pt: `
    (umas|uma|algumas|pequenas|pequena|saiu|sairam|deu) (_ )?(faisquinhas?|faiscas?|faiscazinhas?)(?! de (alegria|humor))
    (cobertor|manta|lencol|almofada|sofa|tapete|cortina|toalha|colchao|mesa|chao) (_ ){0,3}(chamuscad[oa])
    (faisca|faiscas|faiscou|clarao|estalo|fagulha) (_ ){0,9}(formig[a-z]+|dormente|dormencia) (_ ){0,4}(braco|mao|dedos?|pulso|cotovelo)
    (faisca|faiscas|faiscou|clarao|estalo|fagulha) (_ ){0,9}(braco|mao|dedos?|pulso|cotovelo) (_ ){0,4}(formig[a-z]+|dormente|dormencia)
    (mancha|marca|nodoa) (castanha|marrom|acastanhada|amarronzada|queimada|de queimad[oa]|chamuscada|preta|escura) (_ ){0,2}(prateleira|mesa|mesinha|secretaria|escrivaninha|movel|tapete|bancada|comoda|chao|estante) (agora|onde|desde|debaixo)
    (cheiro|cheirinho|cheira|cheirava) (_ )?(a |de )?(coisa |plastico |algo |meio )?(derretid[oa]|derreter|queimad[oa]|queimadinho|chamuscad[oa]|esturro)
    (carregar|carrega los|carrega las|carregando|carregava|carga) (_ ){0,5}(inch|estuf|abaul|empol)(ou|aram|am|a|ado|ados|adas)(?! (a caixa|o (pacote|preco)))
    (carregar|carrega los|carrega las|carregando) (_ ){0,7}(mole|moles|molinhos?|molinhas?)(?! almofadas)`,
  fr: `
    (petites?|quelques|une|des|fait|faisait) (_ )?etincelles?(?! (de|dans les yeux))
    (couverture|drap|coussin|oreiller|canape|tapis|rideau|serviette|matelas|table|sol) (_ ){0,3}(roussie?|noircie?)
    (etincelle|etincelles|eclair|flash|petit arc) (_ ){0,9}(picot[a-z]+|fourmi[a-z]*|chatouill[a-z]+|engourdi[a-z]*) (_ ){0,4}(bras|main|doigts?|poignet|coude)
    (etincelle|etincelles|eclair|flash|petit arc) (_ ){0,9}(bras|main|doigts?|poignet|coude) (_ ){0,4}(picot[a-z]+|fourmi[a-z]*|chatouill[a-z]+|engourdi[a-z]*)
    (tache|trace|marque|aureole|rond) (marron|brune|brun|brunatre|roussie?|noire|noircie|de brule|brulee|jaunie) (_ )?(sur|sous|dans) (_ ){0,2}(etagere|table|bureau|meuble|tapis|commode|plan de travail|buffet|parquet|chevet) (maintenant|la ou|desormais|depuis|dessous)
    (odeur|sent|sentait) (_ ){0,2}(de |le |du )?(plastique |truc )?(qui )?(fondu|fond|brule|roussi|cramee?)
    (charge|charger|chargeant|chargent|rechargeant|recharge) (_ ){0,6}(gonfl|bomb|enfl)(e|es|ee|ees|ent|ait|aient)(?! (la (note|facture)|le (prix|colis)))
    (charge|charger|chargeant|rechargeant|recharge) (_ ){0,7}(tout |un peu )?(mou|mous|molle|molles|ramollis?)(?! coussinets)`,
  de: `
    (kleiner?|kleine|ein paar|bisschen) funken(?! (humor|hoffnung|verstand))
    (decke|laken|kissen|sofa|teppich|vorhang|handtuch|matratze|tisch|boden) (_ ){0,3}(angesengt|versengt|angekokelt)
    (geblitzt|blitz|funke|funken|gefunkt|gefunkelt|blitzer) (_ ){0,9}(arm|hand|finger|fingern|ellbogen|handgelenk) (_ ){0,4}(gekribbelt|kribbeln|kribbelt|gebitzelt|geprickelt|gezuckt|taub|gekitzelt)
    (geblitzt|blitz|funke|funken|gefunkt|blitzer) (_ ){0,9}(gekribbelt|kribbeln|kribbelt|gebitzelt|geprickelt|gezuckt|gekitzelt) (_ ){0,4}(arm|hand|finger|fingern|ellbogen|handgelenk)
    (braun(er|e|en)|braunlicher|angesengte[rn]?|versengte[rn]?|verkohlte[rn]?|schwarze[rn]?) (fleck|stelle|rand|kreis|abdruck) (_ ){0,2}(auf|am|im|unter) (_ )?(regal|tisch|regalbrett|kommode|teppich|schreibtisch|nachttisch|boden|schrank|fensterbrett|arbeitsplatte|holz|brett) (jetzt|wo|darunter|seitdem|drunter)
    (regal|tisch|kommode|teppich|schreibtisch|nachttisch|fensterbrett|brett) (_ ){0,2}(ist|hat) (_ ){0,2}(jetzt |nun )(_ ){0,2}(braune[rn]?|angesengte[rn]?) (fleck|stelle|rand|kreis)
    (riecht|roch|mieft|geruch) (_ ){0,3}(nach )?(_ )?(geschmolzen[a-z]*|schmelzend[a-z]*|verschmort[a-z]*|angeschmort[a-z]*|verkokelt|angekokelt|verbrannt[a-z]*|angebrannt|angesengt)
    (laden|aufladen|geladen|ladn) (_ ){0,6}(aufgeblaht|aufgequollen|gequollen|geblaht|angeschwollen|ausgebeult|gewolbt|weich|wabbelig|schwammig)(?! (polster|verpackt|gepolstert))`,
  ru: `
    (искорк[а-я]+|немного искрит|чуть искрит|чуть искрануло|слегка искрит)(?! (радости|надежды|юмора))
    (одеял[а-я]+|простын[а-я]+|подушк[а-я]+|диван[а-я]*|ковер|ковр[а-я]+|штор[а-я]+|полотенц[а-я]+|матрас[а-я]*) (_ ){0,3}(подпал[а-я]+|обгорел[а-я]*|опален[а-я]*)
    (искр[а-я]+|вспыхнул[а-я]*|сверкнул[а-я]*|вспышк[а-я]+|полыхнул[а-я]*) (_ ){0,9}(рук[а-я]+|пальц[а-я]+|локоть|локте|кист[а-я]+) (_ ){0,4}(покалыва[а-я]+|кольнул[а-я]*|защипал[а-я]*|онемел[а-я]*|пощипыва[а-я]+|закололо)
    (искр[а-я]+|вспыхнул[а-я]*|сверкнул[а-я]*|вспышк[а-я]+|полыхнул[а-я]*) (_ ){0,9}(покалыва[а-я]+|кольнул[а-я]*|защипал[а-я]*|онемел[а-я]*|пощипыва[а-я]+|закололо) (_ ){0,4}(рук[а-я]+|пальц[а-я]+|локоть|локте|кист[а-я]+)
    (коричнев[а-я]+|бур[а-я]+|подпален[а-я]+|обожжен[а-я]+|горел[а-я]+|пожелтевш[а-я]+) (пятн[а-я]+|след|круг) (_ ){0,2}(на|под) (_ )?(полк[а-я]+|стол[а-я]*|тумбочк[а-я]+|ковр[а-я]+|подоконник[а-я]*|комод[а-я]*|столешниц[а-я]+|полу|шкаф[а-я]*) (теперь|где|после|от (нее|него|них)|под)
    (на|под) (полке|столе|тумбочке|ковре|подоконнике|комоде|столешнице|полу|ней|ним) (_ ){0,2}(появил[а-я]+|осталось|теперь|остался) (_ )?(коричнев[а-я]+|бур[а-я]+|подпален[а-я]+|обожжен[а-я]+) (пятн[а-я]+|след|круг)
    (пахнет|запах|попахивает|пахло|запашок) (_ )?(чем то )?(плавлен[а-я]+|оплавлен[а-я]+|горел[а-я]+|паленым|паленого|жженым|расплавлен[а-я]+|подгорел[а-я]+)
    (зарядк[а-я]+|зарядил[а-я]*|заряжал[а-я]*|заряжаю|заряжаются) (_ ){0,6}(раздул[а-я]*|вздул[а-я]*|вспух[а-я]*|распух[а-я]*|надул[а-я]*|выпучил[а-я]*|мягкие|мягкий|мягкая|мягкими)(?! (амбушюр[а-я]+|коробк[а-я]+))`,
};

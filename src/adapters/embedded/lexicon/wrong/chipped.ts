import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Chips out of what is brittle, and holes in what is woven. A hole that belongs there is in neither. */
export const CHIPPED: Record<LexiconLanguage, Phrases> = {
  en: `
    chips? (out of|off|on|in) (the |one |its )(rim|edge|handle|spout|lip|base|glaze|corner)
    (hole|holes|rip|tear) (_ ){0,2}(under|in|on|near|along) (the |my |one |its |left |right )*(arm|armpit|sleeve|collar|neck|back|chest|seam|fabric|front|hem|shoulder|side|elbow)(?! of the (box|parcel|wall))`,
  es: `
    (despostillad|desportillad|esportillad|descascarillad)[oa]s?; (tazas?|teteras?|cuencos?|platos?|vasos?|tazon|tazones|tapa|asa|pico) (_ ){0,3}(cachad|saltad|picad|mellad|mordid)[oa]s?
    (agujero|agujerito|hoyo|hoyito|boquete|roto|desgarron) (_ ){0,2}(en|debajo|bajo|por) (de |del |el |la |un |una )*(brazo|axila|sobaco|manga|cuello|espalda|pecho|costura|tela|frente|dobladillo|hombro|costado|codo)
    (camiseta|camisa|playera|remera|polera|franela|blusa|sueter|jersey|manta|cobija|mochila|prenda) (_ ){0,3}(trae|tiene|con) (un |unos |dos |varios )?(_ )?(agujero|agujerito|hoyo|hoyito)s?(?! para)`,
  pt: `
    (lascad|esbeicad|esbotenad|esborcinad|trincad)[oa]s?; (boca|borda|bico|beirada|beira) (_ )?(quebrad|lascad|comid|partid|falhad)[oa]
    (furo|furinho|buraco|buraquinho|rasgo|rasgao) (_ ){0,2}(embaixo|debaixo|em|no|na|nas|perto) (do |da |o |a )*(braco|axila|sovaco|manga|gola|costas|peito|costura|tecido|frente|barra|bainha|ombro|lado|cotovelo)
    (camiseta|camisa|camisola|blusa|t shirt|moletom|manta|mochila) (_ ){0,3}(tem|com|trazia) (um |uns |dois |varios )?(_ )?(furo|furinho|buraco|buraquinho)s?(?! para)`,
  fr: `
    (bord|bec|anse|rebord) (_ ){0,2}(casse|cassee|ebreche|ebrechee|eclate|eclatee|pete|petee)
    (trous?|accroc|dechirure) (_ ){0,2}(sous|dans|au|sur|derriere) (le |la |l |une |un )?(bras|aisselle|manche|col|dos|poitrine|couture|tissu|devant|ourlet|epaule|cote|coude)
    (t shirt|tee shirt|chemise|pull|haut|plaid|sac|chandail) (_ ){0,3}(troue|trouee|(avec|a) (un|des) (_ )?trous?)(?! pour)`,
  de: `
    (tassen?|kanne|teekanne|schalen?|schussel|teller|becher|henkel|rand|deckel|tulle) (_ ){0,3}(angeschlagen|abgeplatzt|abgesplittert|ausgebrochen|macken?)
    (stuck|stuckchen|ecke|splitter) (_ ){0,2}(abgeplatzt|abgesplittert|herausgebrochen|rausgebrochen|ausgebrochen)
    (loch|locher) (_ ){0,2}(unter|unterm|im|in|am|an|auf) (dem |der |den |einem |einer |rechten |linken )*(arm|achsel|armel|kragen|rucken|brust|naht|stoff|saum|schulter|seite|ellbogen)
    (shirt|t shirt|hemd|pulli|pullover|decke|rucksack|oberteil|leiberl) (hat|mit|kam mit|ist mit) (ein |einem |lauter |gleich |schon )*(_ )?(loch|locher|lochern)(?! fur)`,
  ru: `
    щербат[а-я]+; (со|есть|с) скол[а-я]*; (краи|носик|ручк[а-я]+|кусоч[а-я]+|кусок) (_ )?(отбит[а-я]*|отколот[а-я]*|отколол[а-я]*|отбил[а-я]*)
    (под мышк[а-я]+|подмышк[а-я]+|на рукав[а-я]+|на спин[а-я]+|на груд[а-я]+|на вороте?|на воротник[а-я]+|на шв[а-я]+|на плеч[а-я]+|в ткани|на боку|на локт[а-я]+) (_ ){0,3}дыр[а-я]+
    (дыра|дыры|дырка|дырки|дырочка|дырища) (_ ){0,2}(под мышк[а-я]+|подмышк[а-я]+|на рукав[а-я]+|на спин[а-я]+|на груд[а-я]+|на вороте?|на шв[а-я]+|на плеч[а-я]+|на боку|на локт[а-я]+)`,
};

import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** The parcel that was missed waits where it is fetched, and whoever writes will: they have a card of it, or know the place. */
export const TO_BE_FETCHED: Record<LexiconLanguage, Phrases> = {
  en: `
    (found|got|there is|there was|had) (_ )?(_ )?(card|slip|note|notice) (_ |[,.!] ){0,10}(depot|post office|sorting office|locker|pick ?up point|collection point|parcel shop)
    (at|in) (the |my |a |our )?(_ )?(depot|post office|sorting office|locker|pick ?up point|collection point|parcel shop) (_ |[,.!] ){0,10}(picking|collecting|fetching|(will|ll|going to|gonna) (pick|collect|fetch|get|grab)) (it|them|that)?`,
  es: `
    (hay|tenia|encontre|he encontrado|dejaron|me dejaron) (_ )?(_ )?(aviso|nota|papel) (_ |[,.!] ){0,10}(correos|oficina|punto de recogida|taquilla|locker|deposito)
    esta (en|esperando en) (_ )?(correos|oficina|punto de recogida|taquilla|locker|deposito) (_ |[,.!] ){0,10}(recojo|recogere|paso a (recoger|buscar)|voy a (recoger|buscar|por)|buscar)`,
  pt: `
    (achei|encontrei|tinha|ha|havia|deixaram) (_ )?(_ )?(aviso|papel|bilhete|recado) (_ |[,.!] ){0,10}(correios|agencia|ponto de (coleta|recolha)|locker|deposito|loja)
    esta (nos|na|no|a espera nos) (_ )?(correios|agencia|ponto de (coleta|recolha)|locker|deposito) (_ |[,.!] ){0,10}(vou (buscar|pegar|levantar|la)|busco|levanto|pego)`,
  fr: `
    (trouve|recu|avais|avait|y a|eu) (_ )?(avis de passage|avis|papier) (_ |[,.!] ){0,10}(poste|point relais|relais|depot|consigne|bureau)
    est (a la|au|en|dans un) (_ )?(poste|point relais|relais|depot|consigne|bureau de poste) (_ |[,.!] ){0,10}(vais (le |la )?(chercher|recuperer)|recupere|passe (le |la )?(prendre|chercher)|irai)`,
  de: `
    (karte|zettel|benachrichtigung|abholschein|abholkarte) (_ |[,.!] ){0,10}(gefunden|bekommen|da|drin) (_ |[,.!] ){0,10}(filiale|post|packstation|paketshop|depot|abholstation)
    (liegt|ist) (_ )?(in|im|bei|an) (der|einer|dem|meiner)? ?(filiale|post|packstation|paketshop|depot|abholstation) (_ |[,.!] ){0,10}(hole?|abholen|hol ich|abhole|hole ich)`,
  ru: `
    (нашла|нашел|пришло|было|есть) (_ )?(извещение|уведомление|бумажк[а-я]+) (_ |[,.!] ){0,10}(почт[а-я]+|пункт[а-я]*|постамат[а-я]*|отделени[а-я]+)
    (на|в) (_ )?(почте|пункте( выдачи)?|постамате|отделении) (_ |[,.!] ){0,10}(заберу|забираю|схожу|получу)`,
};

/** Said behind that, it is not there after all. */
export const NOT_THERE: Record<LexiconLanguage, Phrases> = {
  en: 'not; no; went back; gone; refused; closed; nobody',
  es: 'no; devuelto; cerrad[oa]; nadie',
  pt: 'nao; devolvid[oa]; fechad[oa]; ninguem',
  fr: 'pas; plus; retourne; reparti; ferme; personne',
  de: 'nicht; kein*; zuruck; geschlossen; niemand',
  ru: 'нет; не; вернул[а-я]+; закрыт[а-я]*; никто',
};

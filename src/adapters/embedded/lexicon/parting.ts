import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** What is said on leaving. */
interface Parting {
  goodbye: Phrases;
  /** Asks for no more messages that were not asked for. */
  no_messages: Phrases;
  /** One word that means it only as an answer to such a message. */
  stop: Phrases;
}

/** Each counts only when it is the whole message, courtesies aside. */
export const PARTING: Record<LexiconLanguage, Parting> = {
  en: {
    goodbye: `bye; bye bye; (bye|ta ra|ta ta) (for )?now; cheerio; ttyl; laters; toodles; ta ra; good ?bye; goodbye; see (you|ya)( later| then| soon)?; cya; take care; farewell; good night
      (have|enjoy) (a|the rest of|your) (your |the )?(nice |good |great |lovely |wonderful )*(day|evening|one|weekend|night|afternoon)( too)?; have a good one`,
    no_messages: `
      (stop|do not|never|quit|no more) (sending|messaging|writing|texting|contacting|message|messages|write|text|texts|contact)( to)?( me)?( messages| texts)?( again| any ?more)?
      unsubscribe( me)?; leave me alone`,
    stop: `stop`,
  },
  es: {
    goodbye: `adios; chao; chau; hasta (luego|pronto|manana|otra|la vista); nos vemos; buenas noches; cuidate; cuidese
      (que )?(tengas?|tengan|pases?|tenga) (un |una |muy )*(buen|buena|bonito|feliz|lindo) (dia|tarde|noche|finde|fin de semana|semana); (buen|feliz) (dia|finde|fin de semana)`,
    no_messages: `
      no me (escrib*|contact*|mand*)( mas)?( mensajes)?; (deja|dejen|dejad) de (escribirme|mandarme (mensajes)?); no mas mensajes`,
    stop: `stop; basta; para; paren`,
  },
  pt: {
    goodbye: `tchau; tchauzinho; adeus; ate (logo|mais|breve|amanha|a proxima|ja); falou; boa noite; fica bem; fique bem
      (tenha|tenham|um|uma|otimo|otima) (um |uma |otimo |otima |bom |boa )*(dia|tarde|noite|semana|fim de semana)`,
    no_messages: `
      nao me (escrev*|contat*|mand*)( mais)?( mensagens)?; par[ae]m? de (me )?(escrever|mandar|enviar)( mensagens)?; chega de mensagens; sem mais mensagens`,
    stop: `stop; basta; para; pare; parem`,
  },
  fr: {
    goodbye: `au revoir; salut a bientot; a (bientot|plus|plus tard|demain|la prochaine); adieu; bye; ciao; bonne (journee|soiree|nuit|continuation|fin de journee|semaine)( a vous)?; bon week end
      (passez|je vous souhaite) (une |un |tres )*(bonne|bon|excellente) (journee|soiree|week end|continuation)`,
    no_messages: `
      (ne )?m (ecrivez|ecris) plus; (arretez|arrete) de m (ecrire|envoyer des messages); plus de messages; (ne )?me contactez plus`,
    stop: `stop; arretez; arrete`,
  },
  de: {
    goodbye: `tschuss*; auf wiedersehen; wiedersehen; bis (dann|bald|spater|morgen|zum nachsten mal); ciao; machs gut; mach s gut; gute nacht; bye
      (einen |ein |noch |ihnen |euch |dir |auch )*(schonen|schones|angenehmen) (tag|abend|feierabend|wochenende)( noch| auch| ihnen| euch| dir)*`,
    no_messages: `
      (schreib*|kontaktier*) (sie )?mir? (bitte )?nicht( mehr)?; kontaktieren sie mich nicht( mehr)?; keine (weiteren )?nachrichten( mehr)?; abmelden`,
    stop: `stop; stopp`,
  },
  ru: {
    goodbye: `до свидания; досвидания; пока; пока пока; всего (доброго|хорошего|наилучшего); до (встречи|связи|завтра); прощайте; спокойной ночи; бывайте
      (хорошего|доброго|приятного|удачного|отличного) (вам |вечера и |всем )*(дня|вечера|настроения|выходного); хороших выходных`,
    no_messages: `
      (больше )?не (пиши|пишите|присылайте|беспокойте)( мне| меня)?( больше)?( сообщени*)?; хватит писать; отпишите меня; отписаться`,
    stop: `стоп; хватит; stop`,
  },
};

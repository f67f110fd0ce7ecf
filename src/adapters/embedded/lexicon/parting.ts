import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** What is said on leaving. */
interface Parting {
  goodbye: Phrases;
  /** Asks for no more messages that were not asked for. */
  no_messages: Phrases;
  /** Nothing else is wanted: "no, that's all", "nope, all good". It is an answer where an offer is open. */
  enough: Phrases;
  /** One word that means it only as an answer to such a message. */
  stop: Phrases;
}

/** Each counts only when it is the whole message, courtesies aside. */
export const PARTING: Record<LexiconLanguage, Parting> = {
  en: {
    goodbye: `you are welcome; (all the best|good luck|best wishes|every success)( (with|to|for) (the |your |you )*(shop|business|store|team|everyone|you|future))*
      bye; bye bye; (bye|ta ra|ta ta) (for )?now; cheerio; ttyl; laters; toodles; ta ra; good ?bye; goodbye; see (you|ya)( later| then| soon)?; cya; take care; farewell; good night
      (have|enjoy) (a|the rest of|your) (your |the )?(nice |good |great |lovely |wonderful )*(day|evening|one|weekend|night|afternoon)( too)?; have a good one`,
    no_messages: `
      (stop|do not|never|quit|no more) (sending|messaging|writing|texting|contacting|message|messages|write|text|texts|contact)( to)?( me)?( messages| texts)?( again| any ?more)?
      unsubscribe( me)?; leave me alone`,
    enough: `
      (no|nope|nah|na|naw)? ?(thank you |thanks |ta |cheers )*(that is|that will be|that was|that would be) (all|everything|it)( for now| from me| then| really| for today)*; (no |nope |nah )?nothing (else|more)( from me| for now| then)*
      (no|nope|nah|naw) (it is |i am |we are |all |everything is |everything |it |they are |they )*(good|fine|ok|okay|great|perfect|grand|sorted|well|happy)( here| now| so far| then)*`,
    stop: `stop`,
  },
  es: {
    goodbye: `de nada; (mucho |muchos |much[oa]s )?(exitos?|suerte)( (con|en|a|para) (la |su |el |todos |ustedes |vosotros )*(tienda|negocio|todo|ventas)?)?; (que )?(les|os|te|le) vaya (muy )?(bien|bonito); buenas ventas; bendiciones
      adios; chao; chau; hasta (luego|pronto|manana|otra|la vista); nos vemos; buenas noches; cuidate; cuidese
      (que )?(tengas?|tengan|pases?|tenga) (un |una |muy )*(buen|buena|bonito|feliz|lindo) (dia|tarde|noche|finde|fin de semana|semana); (buen|feliz) (dia|finde|fin de semana)`,
    no_messages: `
      no me (escrib*|contact*|mand*)( mas)?( mensajes)?; (deja|dejen|dejad) de (escribirme|mandarme (mensajes)?); no mas mensajes`,
    enough: `
      (no )?(eso|con eso|esto) (es|seria|era|estaria) (todo|nada mas)( por ahora| de momento)?; (no )?(es|seria|era) todo( por ahora| de momento)?; (no )?nada mas( por ahora| de momento)?
      no (esta |va |ha ido )?todo (esta |va |ha ido )?(muy )?(bien|perfecto|correcto|genial|en orden|ok|estupendo|listo)( por ahora)?`,
    stop: `stop; basta; para; paren`,
  },
  pt: {
    goodbye: `de nada; imagina; por nada; (muito )?sucesso(s)?( (para|pra|a|com|pros?|na) (voces|vcs|todos|voce|loja|a loja|equipe))?; boas vendas; tudo de bom( (para|pra|a) (voces|vcs|todos|voce))?; felicidades
      tchau; tchauzinho; adeus; ate (logo|mais|breve|amanha|a proxima|ja); falou; boa noite; fica bem; fique bem
      (tenha|tenham|um|uma|otimo|otima) (um |uma |otimo |otima |bom |boa )*(dia|tarde|noite|semana|fim de semana)`,
    no_messages: `
      nao me (escrev*|contat*|mand*)( mais)?( mensagens)?; par[ae]m? de (me )?(escrever|mandar|enviar)( mensagens)?; chega de mensagens; sem mais mensagens`,
    enough: `
      (nao )?(e|era|esta|ta|foi|seria) (tudo|so isso|so isto|so)( mesmo| por agora| por enquanto)*; (nao )?(mais )?nada( mais)( por agora| por enquanto)?
      nao (esta |ta |ja esta )?tudo (esta |ta )?(muito )?(bem|certo|otimo|perfeito|ok|em ordem|tranquilo|resolvido)( por agora)?`,
    stop: `stop; basta; para; pare; parem`,
  },
  fr: {
    goodbye: `de rien; je vous en prie; (bonne|belle) (continuation|route|soiree|journee)( a (vous|tous|toute l equipe))?; bon courage( a (vous|tous))?; bonnes ventes
      au revoir; salut a bientot; a (bientot|plus|plus tard|demain|la prochaine); adieu; bye; ciao; bonne (journee|soiree|nuit|continuation|fin de journee|semaine)( a vous)?; bon week end
      (passez|je vous souhaite) (une |un |tres )*(bonne|bon|excellente) (journee|soiree|week end|continuation)`,
    no_messages: `
      (ne )?m (ecrivez|ecris) plus; (arretez|arrete) de m (ecrire|envoyer des messages); plus de messages; (ne )?me contactez plus`,
    enough: `
      (non |nan )?(c est|ce sera|ca sera|c etait) (tout bon|tout|bon)( pour (le moment|l instant|moi|aujourd hui))?; (non |nan )?rien d autre( pour (le moment|l instant))?
      (non|nan) (tout (est |va )?(bon|bien|parfait|nickel|ok|en ordre)|ca (va|ira)( aller)?|tout va (tres )?bien|nickel|c est (parfait|bien|nickel))`,
    stop: `stop; arretez; arrete`,
  },
  de: {
    goodbye: `gern geschehen; keine ursache; (viel|weiterhin|noch|alles|guten?|recht|viele) ?(viel |gute |guten )*(erfolg|gute|gluck|freude)( (weiterhin|noch|mit dem shop|fur (euren|ihren|den) shop|euch|ihnen))*; frohes schaffen
      tschuss*; auf wiedersehen; wiedersehen; bis (dann|bald|spater|morgen|zum nachsten mal); ciao; machs gut; mach s gut; gute nacht; bye
      (einen |ein |noch |ihnen |euch |dir |auch )*(schonen|schones|angenehmen) (tag|abend|feierabend|wochenende)( noch| auch| ihnen| euch| dir)*`,
    no_messages: `
      (schreib*|kontaktier*) (sie )?mir? (bitte )?nicht( mehr)?; kontaktieren sie mich nicht( mehr)?; keine (weiteren )?nachrichten( mehr)?; abmelden`,
    enough: `
      (nein|nee|ne|eine|no|nope)? ?(danke )*(das (war|ist|ware) (es|alles|s)|das wars|des wars|sonst (nichts|nix|gar nichts))( von mir| fur heute| dann| schon)*
      (nein|nee|ne|no|nope) (alles (gut|bestens|ok|okay|super|in ordnung|klar|prima|paletti|perfekt|fein)|passt (alles|schon|so|scho)|passt|es (ist|passt) alles( gut)?|ist alles (gut|super|okay|ok|bestens|in ordnung)|alles passt)( so| soweit)?`,
    stop: `stop; stopp`,
  },
  ru: {
    goodbye: `не за что; (вам |всем )?(больших |больше )?(успехов|удачи|процветания|хороших продаж|всего (хорошего|доброго|наилучшего))( (и|вам|всем|вашему магазину|процветания|в работе|удачи|успехов))*
      до свидания; досвидания; пока; пока пока; всего (доброго|хорошего|наилучшего); до (встречи|связи|завтра); прощайте; спокойной ночи; бывайте
      (хорошего|доброго|приятного|удачного|отличного) (вам |вечера и |всем )*(дня|вечера|настроения|выходного); хороших выходных`,
    no_messages: `
      (больше )?не (пиши|пишите|присылайте|беспокойте)( мне| меня)?( больше)?( сообщени*)?; хватит писать; отпишите меня; отписаться`,
    enough: `
      (нет|не|неа|та не)? ?(это|вот и|на этом|у меня) все( пока)?; (нет|неа) (все|пока все)
      (нет|не|неа) (у меня |тут )?все (хорошо|отлично|в порядке|нормально|норм|ок|супер|замечательно|понятно|прекрасно)( пока)?; (нет |не )?больше (ничего|вопросов нет|ничего не (нужно|надо))`,
    stop: `стоп; хватит; stop`,
  },
};

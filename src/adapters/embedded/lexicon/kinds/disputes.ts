import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** That a dispute is under way already, whichever way round it is said: "it is open", "I have one", "the photos are in it". */
export const DISPUTES: Record<LexiconLanguage, Phrases> = {
  en: `
    (there is|there s|i have|we have|i have got|got|have) (already |now |currently )*(a|an|one|the|my) (open |running |active |live |aliexpress |paypal |marketplace |bank )*(dispute|claim|chargeback)( already)? (open|opened|running|going|in|on (this|it)|under way|underway|with (the )?(bank|platform|marketplace|_))(?! (if|unless))
    (there is|there s|i have|we have|i have got|got|have) (already |now |currently )*(a|an|one|the|my) (open |running |active |live |aliexpress |paypal |marketplace |bank )*case( already)? (open|opened|running|going|under way|underway|(in )?with (the |my )?(bank|platform|marketplace|paypal|aliexpress|ebay|amazon))(?! (if|unless))
    (dispute|chargeback|claim)( s| is| has been| was| got)? (already|now|been)? ?(open|opened|running|under way|underway|in progress|ongoing|filed|lodged|live)(?! (if|unless|when|tomorrow|today if))
    already (have )?(open|opened|raised|started|in|running|filed|put in|lodged) (up )?(a |an |the |is )*(dispute|claim|chargeback|case)
    (sent|uploaded|attached|added|put|posted|submitted) (_ ){0,5}(to|in|into|on|with|under) (the|my|that) (dispute|claim|chargeback)(?! (if|form first)); (the|my) (dispute|claim|chargeback) (i|we|that i) (have )?(opened|filed|raised|started|have running|lodged)`,
  es: `
    (ya|hay|tengo|tenemos|esta|estan|sigue|queda) (ya |hay |tengo |esta |una |un |la |el )*(abiert[oa]|puest[oa]|iniciad[oa]|presentad[oa]|en curso|en marcha|activ[oa]|metid[oa]) (ya |una |un |la |el |mi )*(disputa|reclamacion|reclamo|caso|contracargo|controversia)
    (hay|tengo|tenemos|esta|corre) (ya |una |un |la |el |mi )+(disputa|reclamacion|reclamo|contracargo|controversia) (ya |que |esta )*(abiert[oa]|puest[oa]|iniciad[oa]|en curso|en marcha|activ[oa]|corriendo)
    (disputa|contracargo|controversia|reclamacion|reclamo) (ya |esta |sigue |fue |ha sido |quedo )+(abiert[oa]|puest[oa]|iniciad[oa]|presentad[oa]|en curso|en marcha|en tramite)
    (mande|envie|subi|adjunte|puse|he (mandado|enviado|subido|adjuntado|puesto)) (_ ){0,4}(en|a|por) (la|mi|esa) (disputa|reclamacion|controversia); (la|mi) (disputa|reclamacion|controversia) que (ya )?(abri|tengo|puse|inicie|he abierto)`,
  pt: `
    (ja|esta|tenho|temos|ha|tem|continua|ficou) (ja |esta |tenho |foi |uma |um |a |o )*(abert[oa]|iniciad[oa]|em andamento|em curso|a decorrer|ativ[oa]|registad[oa]|registrad[oa]) (ja |uma |um |a |o |minha )*(disputa|reclamacao|contestacao|chargeback|litigio|mediacao)
    (tenho|temos|ha|tem|corre|existe) (ja |uma |um |a |o )+(disputa|contestacao|chargeback|litigio|mediacao|reclamacao) (ja |que |esta )*(abert[oa]|iniciad[oa]|em andamento|em curso|a decorrer|a correr|rolando|correndo|ativ[oa])
    (disputa|contestacao|chargeback|litigio|mediacao|reclamacao) (ja |esta |foi |ficou |continua )+(abert[oa]|iniciad[oa]|em andamento|em curso|a decorrer|correndo|registad[oa]|registrad[oa])
    (mandei|enviei|anexei|subi|pus|coloquei|carreguei) (_ ){0,4}(na|pela|pra|para a) (disputa|contestacao|mediacao|reclamacao); (a|minha) (disputa|contestacao|mediacao) que (eu )?(ja )?(abri|tenho)`,
  fr: `
    (deja|y a|j ai|avons|est|reste) (deja |un |une |le |la |mon )*(litige|reclamation|contestation|dispute|dossier de litige|retrofacturation) (est |a ete |deja |qui est )*(ouverte?|en cours|lancee?|deposee?|engagee?|actif|active)
    (litige|contestation|dispute|reclamation) (est |a ete |deja |reste |c est )+(deja )?(ouverte?|en cours|lancee?|deposee?|engagee?|fait)(?! si)
    (deja|est|reste) (ouverte?|lancee?|depose|en cours) (deja )?(le|la|mon|ma|un|une) (litige|contestation|dispute|reclamation)
    (envoye*|mis|ajoute*|depose*|joint|charge*|telecharge*) (_ ){0,4}(dans|sur|au|a) (le |la |mon |ma )?(litige|contestation|dispute); (le|mon|la|ma) (litige|contestation|dispute|reclamation) que (j ai|j avais|nous avons) (deja )?(ouverte?|lancee?|deposee?)`,
  de: `
    (schon|bereits|ist|lauft|habe|hab|gibt|es gibt|da ist) (ja |schon |bereits |ein |einen |der |eine |die |mein |meine )*(offener? |laufender? )?(streitfall|dispute|disput|kauferschutzfall|kauferschutz|ruckbuchung|chargeback|konflikt) (ist |schon |bereits |ja |da |gerade )*(offen|eroffnet|im gange|am laufen|aktiv|gestellt|laufend|in bearbeitung)
    (offen|eroffnet|aufgemacht|gestellt) (ist |habe ich |hab ich |wurde )(der|den|ein|einen|die|eine|mein|meinen) (schon |bereits )*(streitfall|dispute|disput|kauferschutzfall|ruckbuchung|konflikt)
    (fotos|bilder|belege|alles|unterlagen) (_ ){0,4}(im|in den|in dem|beim|zum|unter dem) (streitfall|dispute|disput|kauferschutzfall|kauferschutz)(?! (wenn|falls)); (im|in den|zum|in dem|meinem) (laufenden |offenen )?(streitfall|dispute|kauferschutzfall) (_ ){0,3}(hochgeladen|eingereicht|geschickt|angehangt|beigefugt)`,
  ru: `
    (уже|есть|идет|висит|открыт) (уже |у меня |мной |был |же )*(открыт[а-я]*|начат[а-я]*|заведен[а-я]*|идет|на рассмотрении) (уже |у меня )*(спор|диспут|чарджб[а-я]+|претензи[а-я]+)
    (отправил[а-я]*|загрузил[а-я]*|приложил[а-я]*|прикрепил[а-я]*|выложил[а-я]*|скинул[а-я]*) (_ ){0,4}(в|к|туда в) (спор|диспут|спору|диспуту|споре)(?! (если))
    (спор|диспут) (который )?(я )?(уже )?(у меня )?(открыт[а-я]*|открывал[а-я]*|завел[а-я]*|в процессе|идет|висит); в (открытом|текущем) споре`,
};

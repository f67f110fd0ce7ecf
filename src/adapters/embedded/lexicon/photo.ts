import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** Ways of saying that there will be no photo, which is neither a complaint nor an answer to an offer. */
export const NO_PHOTO: Record<LexiconLanguage, Phrases> = {
  en: `
    (can|could|do|did|will|am|is) not (able to |want to |know how to |really |even |have |get |got |like to )*(take|taking|make|do|send|sending|upload|attach|provide|show|share|give|have|get)? ?(you )?(a |an |any |the |more |that )*(photo|photograph|picture|pic|image|foto)s?( of (it|this|that|them))?( now| right now| today| here| for you)?
    (unable|not possible|impossible|no way) to (take|make|do|send|upload|attach|provide|show) (you )?(a |an |any |the )*(photo|picture|pic|image)s?( of (it|this|that|them))?
    (got |have |there is |with )?no (photo|photograph|picture|pic|image|camera|foto)s?( of (it|this|that|them))?( to (send|show|take|share))?( sorry)?
    (without|never took) (a |any )?(photo|picture|pic|image)s?`,
  es: `
    no (puedo|podria|pude|tengo|quiero|consigo|hay|logro|se) (como |subir |mandar |enviar |sacar |tomar |hacer |adjuntar |mostrar |ninguna |una |un |la |le |las |mas )*(foto|fotos|fotografia|imagen|imagenes|camara)
    (sin|no) (foto|fotos|fotografia|imagen|camara)`,
  pt: `
    nao (posso|consigo|tenho|quero|da para|pude|tem|sei|vou) (como |tirar |mandar |enviar |fazer |anexar |mostrar |nenhuma |uma |um |a |mais |bater )*(foto|fotos|fotografia|imagem|camera)
    (sem|nao) (foto|fotos|fotografia|imagem|camera)`,
  fr: `
    (ne |n )?(peux|ai|veux|arrive|sais|possede|pourrai|est pas possible) (pas|plus|aucune|jamais) (a |de |d |en |vous |prendre |faire |envoyer |joindre |possible |la |une |des )*(photo|photos|image|images|appareil photo)
    (pas|aucune|sans) (de |d )?(photo|photos|image|images|appareil photo)`,
  de: `
    (kann|konnte|habe|mochte|will|mache|schicke) (ich |leider |gerade |im moment |davon |ihnen |dir |jetzt |da )*(kein|keine|keinen) (fotos?|bild|bilder|aufnahmen?|kamera)( davon| machen| schicken| senden| hochladen| aufnehmen| dazu| hier)*
    (kein|keine|ohne) (fotos?|bild|bilder|kamera)( davon| moglich| vorhanden| da)?
    (fotos?|bild|bilder) (geht|gehen|kann ich|ist|sind) (leider |gerade )?nicht( machen| schicken| moglich)?
    (fotos?|bilder|bild|lichtbilder|aufnahmen) (schicke|mache|ubersende|gibt es|habe|sende) (ich |von mir |davon )*(keine|keins|nicht)`,
  ru: `
    не (могу|смогу|получается|получится|хочу|буду|умею) (сейчас |никак |вам )?(сделать |прислать |отправить |загрузить |прикрепить |приложить |снять )?(никак* )?(фото|фотку|фотографи*|снимок|картинку)
    (нет|без) (у меня )?(фото|фотки|фоток|фотографи*|камеры|снимк*)
    (фото|фотографи*|фотки) (у меня |с рабочего компьютера |с телефона )*(нет|не будет|не дам|не могу|сделать не могу|не сделаю|не получится|не получается|не пришлю|не делает)`,
};

/** What one would take a photo with, and cannot: heard so only where a photo was asked for, since the order may be of a camera. */
export const NO_CAMERA: Record<LexiconLanguage, Phrases> = {
  en: `
    (my )?(phone|camera|mobile|webcam|tablet|phone s camera|phone camera) (s |on my phone |is |has |does |itself )*(broken|dead|bust|busted|kaput|cracked|gone|no good|not (work|working|take|have|good)( photos?| pictures?| a camera)?|no camera|in repair|being repaired)
    (do )?not (have|own|got) (a |an |any )*(smartphone|smart phone|camera|webcam|mobile|phone)`,
  es: `
    (mi |la |el )?(camara|movil|celular|telefono)( del (movil|celular|telefono))? (esta |se me |se |me |lo |no |tiene )*(rot[oa]|rompio|estropead[oa]|danad[oa]|funciona|va|saca|hace|camara|arreglar|averiad[oa])
    no tengo (un |ningun )?(movil|celular|telefono|smartphone)`,
  pt: `
    (minha |meu |a |o )?(camera|celular|telemovel|telefone)( do (celular|telemovel|telefone))? (esta |ta |nao |tem |se )*(quebrad[oa]|partid[oa]|estragad[oa]|avariad[oa]|funciona|tira|camera|conserto|pifou|quebrou|avariou)
    nao tenho (um |nenhum )?(celular|telemovel|smartphone|telefone)`,
  fr: `
    (mon |ma |l |le )?(telephone|portable|appareil|appareil photo|camera|smartphone) (ne |n |est |a |fait |marche |fonctionne )*(pas|plus|casse*|mort|foutu*|hs|en panne|en reparation|rendu l ame)( d appareil photo| de photos?| de camera)?
    (ne |n )?(ai|possede) pas (de |d )?(smartphone|portable|telephone|appareil)`,
  de: `
    (handy|kamera|handycam|handykamera|smartphone|telefon) (ist |ist leider |hat |macht )?(im arsch|kaputt|im eimer|hin|keine kamera|in der reparatur|in reparatur|defekt|am arsch|keine fotos?)
    (habe|hab|besitze) (ich |leider |gar |auch )*kein (handy|smartphone|mobiltelefon)`,
  ru: `
    (камера|телефон|камера на телефоне) (у меня |_ )*(разбит*|сломан*|сломал*|не работает|заклеен*|не снимает|кнопочный|убит*)( не могу| фото не делает)?
    нет (у меня )?(смартфона|телефона|телефона с камерой)`,
};

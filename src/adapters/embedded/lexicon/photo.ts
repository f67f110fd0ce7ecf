import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** Ways of saying that there will be no photo, which is neither a complaint nor an answer to an offer. */
export const NO_PHOTO: Record<LexiconLanguage, Phrases> = {
  en: `
    (no need (for|of)|skip|forget|leave out|without|do not need) (a |the |any |your )*(photo|picture|pic|image)s?
    (can|could|do|did|will|am|is) not (able to |want to |know how to |really |even |have |get |got |like to )*(take|taking|make|do|send|sending|upload|attach|provide|show|share|give|have|get)? ?(you )?(a |an |any |the |more |that )*(photo|photograph|picture|pic|image|foto)s?( of (it|this|that|them))?( now| right now| today| here| for you)?
    (unable|not possible|impossible|no way) to (take|make|do|send|upload|attach|provide|show) (you )?(a |an |any |the )*(photo|picture|pic|image)s?( of (it|this|that|them))?
    (got |have |there is |with )?no (photo|photograph|picture|pic|image|camera|foto)s?( of (it|this|that|them))?( to (send|show|take|share))?( sorry)?
    (without|never took) (a |any )?(photo|picture|pic|image)s?`,
  es: `
    (dejemos|deja|olvida|paso de) (l[oa] de )?(la |las |una )?(foto|fotos)
    no (puedo|podria|pude|tengo|quiero|consigo|hay|logro|se) (como |subir |mandar |enviar |sacar |tomar |hacer |adjuntar |mostrar |ninguna |una |un |la |le |las |mas )*(foto|fotos|fotografia|imagen|imagenes|camara)
    (sin|no) (foto|fotos|fotografia|imagen|camara)`,
  pt: `
    (deixa|deixe|esquece|dispenso) (a |as |de )?(foto|fotos)
    nao (posso|consigo|tenho|quero|da para|pude|tem|sei|vou) (como |tirar |mandar |enviar |fazer |anexar |mostrar |nenhuma |uma |um |a |mais |bater )*(foto|fotos|fotografia|imagem|camera)
    (sem|nao) (foto|fotos|fotografia|imagem|camera)`,
  fr: `
    (laissez|laisse|oubliez|pas besoin|inutile|je passe) (tomber |d |de |la |les |une )*(photo|photos)
    (ne |n )?(peux|ai|veux|arrive|sais|possede|pourrai|est pas possible) (pas|plus|aucune|jamais) (a |de |d |en |vous |prendre |faire |envoyer |joindre |possible |la |une |des )*(photo|photos|image|images|appareil photo)
    (pas|aucune|sans) (de |d )?(photo|photos|image|images|appareil photo)`,
  de: `
    (lassen wir|vergessen sie|vergiss) (das |die )?(foto|fotos|bild|bilder)( weg)?
    (kann|konnte|habe|mochte|will|mache|schicke) (ich |leider |gerade |im moment |davon |ihnen |dir |jetzt |da )*(kein|keine|keinen) (fotos?|bild|bilder|aufnahmen?|kamera)( davon| machen| schicken| senden| hochladen| aufnehmen| dazu| hier)*
    (kein|keine|ohne) (fotos?|bild|bilder|kamera)( davon| moglich| vorhanden| da)?
    (fotos?|bild|bilder) (geht|gehen|kann ich|ist|sind) (leider |gerade )?nicht( machen| schicken| moglich)?
    (fotos?|bilder|bild|lichtbilder|aufnahmen) (schicke|mache|ubersende|gibt es|habe|sende) (ich |von mir |davon )*(keine|keins|nicht)`,
  ru: `
    не (надо|нужно|нужна|требуется) (никак[а-я]+ )?(фото|фотографи[а-я]+|снимк[а-я]+); (фото|фотографи[а-я]+) не (надо|нужно|нужна)
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

/** Ways of saying that a photo was sent before, here or elsewhere. */
export const PHOTO_SENT: Record<LexiconLanguage, Phrases> = {
  en: `
    (sent|uploaded|attached|emailed|mailed|posted|given|gave|shared|submitted|put|shown|showed) (you |u |it |them |your |colleague |the |guys |people |over |already |in |here |to |shop |seller |team )*(a |an |the |some |my |two |three |several |all |those |these |\\d )*(photo|photograph|picture|pic|image|foto)s?(?! (to|of) (him|her|my (wife|husband|friend|mum|mom)))
    (photo|photograph|picture|pic|image|foto)s? (of (it|this|that|the _) )?(is |are |was |were |has |have |been |already |i |we |you )*(already |just |been )*(sent|uploaded|attached|emailed|submitted|have|got)(?! (to|an?|the))
    you (already |should |must |all |guys )*(have|got|received) (already )?(my|the|a|those|these|two|all|it in the) (photo|picture|pic|image|foto)s?
    (sent|uploaded|attached) (it|them|that|one) (already|before|yesterday|earlier|last (week|time)|to you|by (mail|email)|twice|here)`,
  es: `
    (ya |te |os |les |le |se )*(la |las |lo |los )?(mande|envie|subi|adjunte|pase|hemos (mandado|enviado)|he (mandado|enviado|subido|adjuntado|pasado)|habia (mandado|enviado)) (ya |ayer |antes |dos |varias |una |la |las |unas |mi |mis |tres |el |por (correo|email) )*(foto|fotos|fotografia|fotografias|imagen|imagenes)
    (foto|fotos|imagen|imagenes) (ya |esta |estan |fue |fueron |la |las |os |te |se )*(mande|envie|subi|enviad[oa]s?|mandad[oa]s?|subid[oa]s?|adjuntad[oa]s?|he (enviado|mandado))
    ya (te|os|les|se|le) (la|las) (mande|envie|pase|he (mandado|enviado|pasado)); ya (teneis|tienen|tienes|tiene) (la|las|mi|mis|una) (foto|fotos|imagen|imagenes)`,
  pt: `
    (ja |te |lhe |vos )*(mandei|enviei|anexei|subi|postei|tinha (mandado|enviado)|mandamos|enviamos) (ja |ontem |antes |duas |varias |uma |a |as |umas |minha |minhas |tres |por (email|e mail) )*(foto|fotos|fotografia|imagem|imagens)
    (foto|fotos|imagem|imagens) (ja |esta |estao |foi |foram |eu |a |as |vos )*(mandei|enviei|anexei|enviad[oa]s?|mandad[oa]s?|anexad[oa]s?)
    ja (mandei|enviei) (sim|isso|ontem|antes|aqui|(a|as) (foto|fotos))?; (voces |vcs )?ja (tem|teem|tens|tinham|receberam) (a|as|minha|minhas|uma) (foto|fotos|imagem|imagens)`,
  fr: `
    (ai |avais |avons |a )(deja |bien |pourtant )*(envoye|transmis|mis|poste|joint|fourni|mail(e|le))e?s? (deja |hier |une |la |des |les |ma |mes |deux |trois |plusieurs |vous |par mail )*(photo|photos|image|images)
    (photo|photos|image|images) (est |sont |a |ont |ete |deja |je |vous |l |les |ai |bien )*(envoyee?s?|transmises?|jointes?|postee?s?)
    (vous l |te l |vous les |l |les )(ai|avais) (deja )(envoyee?s?|transmises?); vous (avez|devez avoir) (deja )?(recu )?(la|les|ma|mes|une|des) (photo|photos|image|images)`,
  de: `
    (habe|hab|hatte|haben) (ich |wir |ihnen |euch |dir |doch |schon |bereits |gestern |langst |ja |per mail )*(ein |das |die |mein |meine |zwei |drei |mehrere )*(foto|fotos|bild|bilder|aufnahme|aufnahmen) (doch |schon |bereits |gestern |langst |ja |mal |per mail |ihnen |euch |da |vorhin )*(geschickt|gesendet|hochgeladen|angehangt|geschickt|gemailt|beigefugt|reingestellt|gesendet)
    (foto|fotos|bild|bilder|aufnahme|aufnahmen) (habe |hab |ist |sind |wurde |wurden |hatte |ich |ihnen |euch |doch |schon |bereits |gestern |langst |ja |per mail )*(geschickt|gesendet|verschickt|hochgeladen|angehangt|gemailt|beigefugt|raus)
    (sie haben|ihr habt|du hast) (doch |schon |bereits |ja |langst )*(das|die|mein|meine|ein) (foto|fotos|bild|bilder)`,
  ru: `
    (уже |вам |я |вчера |ведь |же |раньше |сразу |по почте )*(отправил*|отправлял*|присылал*|прислал*|высылал*|выслал*|скинул*|скидывал*|загрузил*|загружал*|прикрепил*|прикладывал*|приложил*|кидал*) (уже |вам |вчера |ведь |же |раньше |свое |мои |два |две |несколько |все |по почте )*(фото|фотку|фотки|фотографи*|снимок|снимки|картинк*)
    (фото|фотку|фотки|фотографи*|снимок|снимки) (уже |я |вам |ведь |же |вчера |раньше |было |были |по почте )*(отправил*|отправлял*|отправлен*|присылал*|прислал*|высылал*|выслал*|скинул*|скидывал*|загрузил*|прикрепил*|приложил*)
    у вас (уже |ведь |же )*(есть|должно быть|должны быть) (мое |мои |мо[а-я]+ )*(фото|фотки|фотографи*)`,
};

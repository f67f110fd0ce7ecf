import type { Language } from '../../dialogs/wording/wording.ts';
import type { ComplaintType } from '../../src/domain/vocabulary/complaint.ts';

export const TONES = ['polite', 'plain', 'upset', 'furious'] as const;
export type Tone = (typeof TONES)[number];

export type Played = Exclude<ComplaintType, 'other'>;

/** One thing said in the four tones, in the order of `TONES`. */
type InTones = readonly [polite: string, plain: string, upset: string, furious: string];

/** What buyers complain of. Nobody threatens, asks for a person or for money here: those change what is due. */
export const COMPLAINTS: Record<Language, Record<Played, InTones>> = {
  en: {
    not_received: [
      'Good morning, my parcel has not arrived yet. Could you please have a look?',
      'My parcel has not arrived.',
      'I have been waiting and waiting and my parcel has still not arrived, I am really disappointed.',
      'WHERE IS MY PARCEL?! It has not arrived, this is an outrage, you damn liars!!!',
    ],
    damaged: [
      'Hello, unfortunately the lamp arrived broken. Could you please help me?',
      'The lamp arrived broken.',
      'The lamp arrived broken, I am really disappointed with this.',
      'The lamp arrived BROKEN!!! What a bloody disgrace, you damn crooks!',
    ],
    quality: [
      'Hello, I am sorry to say the quality is quite poor. Could you please help?',
      'The quality is poor.',
      'The quality is really poor, I am very disappointed.',
      'Absolutely terrible quality, damn rubbish, you crooks!!!',
    ],
    wrong_size: [
      'Hello, the size is wrong, it is too small for me. Could you please help?',
      'It is the wrong size, too small.',
      'It is the wrong size, far too small, I am very annoyed.',
      'WRONG SIZE, far too small!!! Are you bloody idiots?!',
    ],
    wrong_colour: [
      'Hello, I received the wrong colour, could you please check?',
      'I received the wrong colour.',
      'You sent me the wrong colour, I am really disappointed.',
      'You sent the WRONG COLOUR, you bloody idiots!!! This is an outrage!',
    ],
    not_as_described: [
      'Hello, the lamp is not as described in the listing. Could you please help?',
      'It is not as described.',
      'It is not as described at all, I am very disappointed.',
      'NOT AS DESCRIBED at all, you damn liars!!! This is disgusting!',
    ],
    wrong_item: [
      'Hello, I think I received the wrong item. Could you please check?',
      'I received the wrong item.',
      'You sent me the wrong item, I am really annoyed.',
      'You sent me the WRONG ITEM, you bloody idiots!!! What an outrage!',
    ],
    missing_parts: [
      'Hello, some parts are missing from the box. Could you please check?',
      'There are parts missing from the box.',
      'There are parts missing from the box, I am really disappointed.',
      'PARTS ARE MISSING from the box!!! What a bloody disgrace, you crooks!',
    ],
    counterfeit: [
      'Hello, I am afraid this is a fake. Could you please have a look?',
      'This is a fake.',
      'This is a fake, I am very disappointed.',
      'This is a FAKE, you damn crooks!!! What a disgrace!',
    ],
    changed_mind: [
      'Hello, I changed my mind and do not need it any more, could you please help?',
      'I changed my mind, I do not need it any more.',
      'I changed my mind and do not need it any more, this is really annoying.',
      'I changed my mind, I do NOT need your damn stuff any more!!!',
    ],
  },
  es: {
    not_received: [
      'Buenos días, mi paquete todavía no ha llegado. ¿Podrían revisarlo, por favor?',
      'Mi paquete no ha llegado.',
      'Llevo mucho tiempo esperando y mi paquete sigue sin llegar, estoy muy decepcionado.',
      '¡¿DÓNDE ESTÁ MI PAQUETE?! ¡No ha llegado, es una vergüenza, malditos mentirosos!',
    ],
    damaged: [
      'Hola, por desgracia la lámpara llegó rota. ¿Podrían ayudarme, por favor?',
      'La lámpara llegó rota.',
      'La lámpara llegó rota, estoy muy decepcionada.',
      '¡¡¡La lámpara llegó ROTA!!! ¡Qué maldita vergüenza, sinvergüenzas!',
    ],
    quality: [
      'Hola, siento decirlo, pero la calidad es bastante mala. ¿Podrían ayudarme, por favor?',
      'La calidad es mala.',
      'La calidad es muy mala, estoy muy decepcionado.',
      '¡¡¡Una calidad pésima, maldita basura, estafadores!!!',
    ],
    wrong_size: [
      'Hola, la talla está equivocada, me queda pequeña. ¿Podrían ayudarme, por favor?',
      'La talla está equivocada, me queda pequeña.',
      'La talla está equivocada, me queda muy pequeña, estoy muy molesta.',
      '¡¡¡TALLA EQUIVOCADA, me queda pequeñísima!!! ¿¡Sois unos malditos idiotas!?',
    ],
    wrong_colour: [
      'Hola, recibí el color equivocado, ¿podrían revisarlo, por favor?',
      'Recibí el color equivocado.',
      'Me enviaron el color equivocado, estoy muy decepcionado.',
      '¡¡¡Me enviaron el COLOR EQUIVOCADO, malditos idiotas!!! ¡Es una vergüenza!',
    ],
    not_as_described: [
      'Hola, la lámpara no es como se describe en el anuncio. ¿Podrían ayudarme, por favor?',
      'No es como se describe.',
      'No es para nada como se describe, estoy muy decepcionada.',
      '¡¡¡NO ES COMO SE DESCRIBE, malditos mentirosos!!! ¡Qué asco!',
    ],
    wrong_item: [
      'Hola, creo que recibí el artículo equivocado. ¿Podrían revisarlo, por favor?',
      'Recibí el artículo equivocado.',
      'Me enviaron el artículo equivocado, estoy muy molesto.',
      '¡¡¡Me enviaron el ARTÍCULO EQUIVOCADO, malditos idiotas!!! ¡Qué vergüenza!',
    ],
    missing_parts: [
      'Hola, faltan piezas en la caja. ¿Podrían revisarlo, por favor?',
      'Faltan piezas en la caja.',
      'Faltan piezas en la caja, estoy muy decepcionada.',
      '¡¡¡FALTAN PIEZAS en la caja!!! ¡Qué maldita vergüenza, estafadores!',
    ],
    counterfeit: [
      'Hola, me temo que es una falsificación. ¿Podrían revisarlo, por favor?',
      'Es una falsificación.',
      'Es una falsificación, estoy muy decepcionado.',
      '¡¡¡Es una FALSIFICACIÓN, malditos sinvergüenzas!!!',
    ],
    changed_mind: [
      'Hola, cambié de opinión y ya no lo necesito, ¿podrían ayudarme, por favor?',
      'Cambié de opinión, ya no lo necesito.',
      'Cambié de opinión y ya no lo necesito, qué fastidio.',
      '¡¡¡Cambié de opinión, YA NO necesito su maldita cosa!!!',
    ],
  },
  pt: {
    not_received: [
      'Bom dia, o meu pacote ainda não chegou. Poderiam verificar, por favor?',
      'O meu pacote não chegou.',
      'Estou esperando há muito tempo e o meu pacote ainda não chegou, estou muito decepcionado.',
      'CADÊ O MEU PACOTE?! Não chegou, que vergonha, malditos mentirosos!!!',
    ],
    damaged: [
      'Olá, infelizmente a luminária chegou quebrada. Poderiam me ajudar, por favor?',
      'A luminária chegou quebrada.',
      'A luminária chegou quebrada, estou muito decepcionada.',
      'A luminária chegou QUEBRADA!!! Que maldita vergonha, seus ladrões!',
    ],
    quality: [
      'Olá, lamento dizer, mas a qualidade é bastante ruim. Poderiam me ajudar, por favor?',
      'A qualidade é ruim.',
      'A qualidade é muito ruim, estou muito decepcionado.',
      'Qualidade péssima, maldito lixo, seus golpistas!!!',
    ],
    wrong_size: [
      'Olá, o tamanho está errado, ficou pequeno em mim. Poderiam me ajudar, por favor?',
      'O tamanho está errado, ficou pequeno.',
      'O tamanho está errado, ficou pequeno demais, estou muito chateada.',
      'TAMANHO ERRADO, ficou pequeno demais!!! São uns malditos idiotas?!',
    ],
    wrong_colour: [
      'Olá, recebi a cor errada, poderiam verificar, por favor?',
      'Recebi a cor errada.',
      'Me mandaram a cor errada, estou muito decepcionado.',
      'Me mandaram a COR ERRADA, seus malditos idiotas!!! Que vergonha!',
    ],
    not_as_described: [
      'Olá, a luminária não é como na descrição do anúncio. Poderiam me ajudar, por favor?',
      'Não é como na descrição.',
      'Não é nada como na descrição, estou muito decepcionada.',
      'NÃO É COMO NA DESCRIÇÃO, seus malditos mentirosos!!! Que nojo!',
    ],
    wrong_item: [
      'Olá, acho que recebi o produto errado. Poderiam verificar, por favor?',
      'Recebi o produto errado.',
      'Me mandaram o produto errado, estou muito chateado.',
      'Me mandaram o PRODUTO ERRADO, seus malditos idiotas!!! Que vergonha!',
    ],
    missing_parts: [
      'Olá, faltam peças na caixa. Poderiam verificar, por favor?',
      'Faltam peças na caixa.',
      'Faltam peças na caixa, estou muito decepcionada.',
      'FALTAM PEÇAS na caixa!!! Que maldita vergonha, seus golpistas!',
    ],
    counterfeit: [
      'Olá, receio que seja falsificado. Poderiam verificar, por favor?',
      'É falsificado.',
      'É falsificado, estou muito decepcionado.',
      'É FALSIFICADO, seus malditos ladrões!!! Que vergonha!',
    ],
    changed_mind: [
      'Olá, mudei de ideia e não preciso mais, poderiam me ajudar, por favor?',
      'Mudei de ideia, não preciso mais.',
      'Mudei de ideia e não preciso mais, que chatice.',
      'Mudei de ideia, NÃO preciso mais dessa maldita coisa!!!',
    ],
  },
  fr: {
    not_received: [
      "Bonjour, mon colis n'est pas encore arrivé. Pourriez-vous vérifier, s'il vous plaît ?",
      "Mon colis n'est pas arrivé.",
      "J'attends depuis longtemps et mon colis n'est toujours pas arrivé, je suis très déçu.",
      "OÙ EST MON COLIS ?! Il n'est pas arrivé, c'est une honte, bande de menteurs !!!",
    ],
    damaged: [
      "Bonjour, malheureusement la lampe est arrivée cassée. Pourriez-vous m'aider, s'il vous plaît ?",
      'La lampe est arrivée cassée.',
      'La lampe est arrivée cassée, je suis très déçue.',
      "La lampe est arrivée CASSÉE !!! C'est une honte, putain, bande de voleurs !",
    ],
    quality: [
      "Bonjour, je suis désolé de le dire, mais la qualité est assez mauvaise. Pourriez-vous m'aider, s'il vous plaît ?",
      'La qualité est mauvaise.',
      'La qualité est vraiment mauvaise, je suis très déçu.',
      "Une qualité lamentable, c'est de la merde, bande d'escrocs !!!",
    ],
    wrong_size: [
      "Bonjour, la taille n'est pas la bonne, c'est trop petit pour moi. Pourriez-vous m'aider, s'il vous plaît ?",
      "Ce n'est pas la bonne taille, c'est trop petit.",
      "Ce n'est pas la bonne taille, c'est bien trop petit, je suis très énervée.",
      'MAUVAISE TAILLE, bien trop petit !!! Vous êtes des idiots, putain ?!',
    ],
    wrong_colour: [
      "Bonjour, j'ai reçu la mauvaise couleur, pourriez-vous vérifier, s'il vous plaît ?",
      "J'ai reçu la mauvaise couleur.",
      "Vous m'avez envoyé la mauvaise couleur, je suis très déçu.",
      "Vous m'avez envoyé la MAUVAISE COULEUR, bande d'idiots !!! C'est une honte, putain !",
    ],
    not_as_described: [
      "Bonjour, la lampe n'est pas conforme à la description de l'annonce. Pourriez-vous m'aider, s'il vous plaît ?",
      "Ce n'est pas conforme à la description.",
      "Ce n'est pas du tout conforme à la description, je suis très déçue.",
      "PAS CONFORME À LA DESCRIPTION, bande de menteurs !!! C'est dégueulasse, putain !",
    ],
    wrong_item: [
      "Bonjour, je crois avoir reçu le mauvais article. Pourriez-vous vérifier, s'il vous plaît ?",
      "J'ai reçu le mauvais article.",
      "Vous m'avez envoyé le mauvais article, je suis très énervé.",
      "Vous m'avez envoyé le MAUVAIS ARTICLE, bande d'idiots !!! Quelle honte, putain !",
    ],
    missing_parts: [
      "Bonjour, il manque des pièces dans la boîte. Pourriez-vous vérifier, s'il vous plaît ?",
      'Il manque des pièces dans la boîte.',
      'Il manque des pièces dans la boîte, je suis très déçue.',
      "IL MANQUE DES PIÈCES dans la boîte !!! C'est une honte, putain, bande d'escrocs !",
    ],
    counterfeit: [
      "Bonjour, je crains que ce soit une contrefaçon. Pourriez-vous vérifier, s'il vous plaît ?",
      "C'est une contrefaçon.",
      "C'est une contrefaçon, je suis très déçu.",
      "C'est une CONTREFAÇON, bande de voleurs !!! Quelle honte, putain !",
    ],
    changed_mind: [
      "Bonjour, j'ai changé d'avis et je n'en ai plus besoin, pourriez-vous m'aider, s'il vous plaît ?",
      "J'ai changé d'avis, je n'en ai plus besoin.",
      "J'ai changé d'avis et je n'en ai plus besoin, c'est vraiment agaçant.",
      "J'ai changé d'avis, je n'ai PLUS BESOIN de votre merde !!!",
    ],
  },
  de: {
    not_received: [
      'Guten Morgen, mein Paket ist noch nicht angekommen. Könnten Sie bitte nachsehen?',
      'Mein Paket ist nicht angekommen.',
      'Ich warte schon so lange und mein Paket ist immer noch nicht angekommen, ich bin sehr enttäuscht.',
      'WO IST MEIN PAKET?! Es ist nicht angekommen, eine Frechheit, ihr verdammten Lügner!!!',
    ],
    damaged: [
      'Hallo, leider ist die Lampe kaputt angekommen. Könnten Sie mir bitte helfen?',
      'Die Lampe ist kaputt angekommen.',
      'Die Lampe ist kaputt angekommen, ich bin sehr enttäuscht.',
      'Die Lampe ist KAPUTT angekommen!!! Eine verdammte Frechheit, ihr Betrüger!',
    ],
    quality: [
      'Hallo, leider ist die Qualität ziemlich schlecht. Könnten Sie mir bitte helfen?',
      'Die Qualität ist schlecht.',
      'Die Qualität ist wirklich schlecht, ich bin sehr enttäuscht.',
      'Eine unterirdische Qualität, verdammter Schrott, ihr Betrüger!!!',
    ],
    wrong_size: [
      'Hallo, die Größe stimmt nicht, es ist mir zu klein. Könnten Sie mir bitte helfen?',
      'Das ist die falsche Größe, es ist zu klein.',
      'Das ist die falsche Größe, viel zu klein, ich bin sehr verärgert.',
      'FALSCHE GRÖSSE, viel zu klein!!! Seid ihr verdammte Idioten?!',
    ],
    wrong_colour: [
      'Hallo, ich habe die falsche Farbe bekommen, könnten Sie bitte nachsehen?',
      'Ich habe die falsche Farbe bekommen.',
      'Sie haben mir die falsche Farbe geschickt, ich bin sehr enttäuscht.',
      'Ihr habt die FALSCHE FARBE geschickt, ihr verdammten Idioten!!! Eine Frechheit!',
    ],
    not_as_described: [
      'Hallo, die Lampe ist nicht wie in der Anzeige beschrieben. Könnten Sie mir bitte helfen?',
      'Sie ist nicht wie beschrieben.',
      'Sie ist überhaupt nicht wie beschrieben, ich bin sehr enttäuscht.',
      'ÜBERHAUPT NICHT WIE BESCHRIEBEN, ihr verdammten Lügner!!! Widerlich!',
    ],
    wrong_item: [
      'Hallo, ich glaube, ich habe den falschen Artikel bekommen. Könnten Sie bitte nachsehen?',
      'Ich habe den falschen Artikel bekommen.',
      'Sie haben mir den falschen Artikel geschickt, ich bin sehr verärgert.',
      'Ihr habt den FALSCHEN ARTIKEL geschickt, ihr verdammten Idioten!!! Eine Frechheit!',
    ],
    missing_parts: [
      'Hallo, in der Schachtel fehlen Teile. Könnten Sie bitte nachsehen?',
      'In der Schachtel fehlen Teile.',
      'In der Schachtel fehlen Teile, ich bin sehr enttäuscht.',
      'In der Schachtel FEHLEN TEILE!!! Eine verdammte Frechheit, ihr Betrüger!',
    ],
    counterfeit: [
      'Hallo, ich fürchte, das ist eine Fälschung. Könnten Sie bitte nachsehen?',
      'Das ist eine Fälschung.',
      'Das ist eine Fälschung, ich bin sehr enttäuscht.',
      'Das ist eine FÄLSCHUNG, ihr verdammten Gauner!!! Eine Frechheit!',
    ],
    changed_mind: [
      'Hallo, ich habe es mir anders überlegt und brauche es nicht mehr, könnten Sie mir bitte helfen?',
      'Ich habe es mir anders überlegt, ich brauche es nicht mehr.',
      'Ich habe es mir anders überlegt und brauche es nicht mehr, das ist wirklich ärgerlich.',
      'Ich habe es mir anders überlegt, ich brauche euer verdammtes Zeug NICHT MEHR!!!',
    ],
  },
  ru: {
    not_received: [
      'Доброе утро, моя посылка ещё не пришла. Не могли бы вы посмотреть, пожалуйста?',
      'Моя посылка не пришла.',
      'Я так долго жду, а посылка до сих пор не пришла, я очень разочарован.',
      'ГДЕ МОЯ ПОСЫЛКА?! Она не пришла, это позор, чёртовы лжецы!!!',
    ],
    damaged: [
      'Здравствуйте, к сожалению, лампа пришла разбитой. Не могли бы вы помочь, пожалуйста?',
      'Лампа пришла разбитой.',
      'Лампа пришла разбитой, я очень разочарована.',
      'Лампа пришла РАЗБИТОЙ!!! Чёртов позор, мошенники!',
    ],
    quality: [
      'Здравствуйте, к сожалению, качество довольно плохое. Не могли бы вы помочь, пожалуйста?',
      'Качество плохое.',
      'Качество очень плохое, я очень разочарован.',
      'Ужасное качество, чёртов хлам, мошенники!!!',
    ],
    wrong_size: [
      'Здравствуйте, размер не тот, мне мало. Не могли бы вы помочь, пожалуйста?',
      'Размер не тот, мне мало.',
      'Размер не тот, слишком маленький, я очень недовольна.',
      'НЕ ТОТ РАЗМЕР, слишком маленький!!! Вы что, чёртовы идиоты?!',
    ],
    wrong_colour: [
      'Здравствуйте, мне пришёл не тот цвет, не могли бы вы проверить, пожалуйста?',
      'Мне пришёл не тот цвет.',
      'Вы прислали мне не тот цвет, я очень разочарован.',
      'Вы прислали НЕ ТОТ ЦВЕТ, чёртовы идиоты!!! Это позор!',
    ],
    not_as_described: [
      'Здравствуйте, лампа не соответствует описанию. Не могли бы вы помочь, пожалуйста?',
      'Товар не соответствует описанию.',
      'Товар совсем не соответствует описанию, я очень разочарована.',
      'СОВСЕМ НЕ СООТВЕТСТВУЕТ ОПИСАНИЮ, чёртовы лжецы!!! Отвратительно!',
    ],
    wrong_item: [
      'Здравствуйте, кажется, мне пришёл не тот товар. Не могли бы вы проверить, пожалуйста?',
      'Мне пришёл не тот товар.',
      'Вы прислали мне не тот товар, я очень недоволен.',
      'Вы прислали НЕ ТОТ ТОВАР, чёртовы идиоты!!! Это позор!',
    ],
    missing_parts: [
      'Здравствуйте, в коробке не хватает деталей. Не могли бы вы проверить, пожалуйста?',
      'В коробке не хватает деталей.',
      'В коробке не хватает деталей, я очень разочарована.',
      'В коробке НЕ ХВАТАЕТ ДЕТАЛЕЙ!!! Чёртов позор, мошенники!',
    ],
    counterfeit: [
      'Здравствуйте, боюсь, что это подделка. Не могли бы вы посмотреть, пожалуйста?',
      'Это подделка.',
      'Это подделка, я очень разочарован.',
      'Это ПОДДЕЛКА, чёртовы жулики!!! Позор!',
    ],
    changed_mind: [
      'Здравствуйте, я передумал, он мне больше не нужен, не могли бы вы помочь, пожалуйста?',
      'Я передумал, он мне больше не нужен.',
      'Я передумал, он мне больше не нужен, как же это досадно.',
      'Я передумал, мне БОЛЬШЕ НЕ НУЖЕН ваш чёртов хлам!!!',
    ],
  },
};

export const REPLIES = ['declines', 'accepts', 'insists', 'person', 'no_photo', 'detail'] as const;
export type Reply = (typeof REPLIES)[number];

/** What buyers answer to an offer or a question. */
export const ANSWERS: Record<Language, Record<Reply, InTones>> = {
  en: {
    declines: [
      'No, thank you, I do not want that.',
      'No, I do not want that.',
      'No, I do not want that, this is disappointing.',
      'NO, I do not want that damn thing!!! What an outrage!',
    ],
    accepts: ['Yes, please, I accept.', 'Ok, I accept.', 'Fine, I accept.', 'OK, I accept!!!'],
    insists: [
      'I would like a full refund, please, nothing else.',
      'I want a full refund, nothing else.',
      'I want a full refund and nothing else, I am really disappointed.',
      'FULL REFUND, nothing else, you damn crooks!!!',
    ],
    person: [
      'Could I please talk to a person?',
      'I want to talk to a person.',
      'I am annoyed, I want to talk to a person.',
      'I want to talk to a PERSON, damn it!!!',
    ],
    no_photo: [
      'Sorry, I have no photo.',
      'I have no photo.',
      'I have no photo!',
      'I have NO PHOTO, damn it!!!',
    ],
    detail: [
      'On the left side, if you please.',
      'On the left side.',
      'On the left side, as anyone can see.',
      'ON THE LEFT SIDE, damn it!!!',
    ],
  },
  es: {
    declines: [
      'No, gracias, no quiero eso.',
      'No, no quiero eso.',
      'No, no quiero eso, qué decepción.',
      '¡¡¡NO, no quiero esa maldita cosa!!! ¡Qué vergüenza!',
    ],
    accepts: ['Sí, por favor, acepto.', 'Vale, acepto.', 'Está bien, acepto.', '¡¡¡VALE, acepto!!!'],
    insists: [
      'Quisiera el reembolso completo, por favor, nada más.',
      'Quiero el reembolso completo, nada más.',
      'Quiero el reembolso completo y nada más, estoy muy decepcionado.',
      '¡¡¡REEMBOLSO COMPLETO, nada más, malditos estafadores!!!',
    ],
    person: [
      '¿Podría hablar con una persona, por favor?',
      'Quiero hablar con una persona.',
      'Estoy molesto, quiero hablar con una persona.',
      '¡¡¡Quiero hablar con una PERSONA, maldita sea!!!',
    ],
    no_photo: [
      'Lo siento, no tengo foto.',
      'No tengo foto.',
      '¡No tengo foto!',
      '¡¡¡NO TENGO FOTO, maldita sea!!!',
    ],
    detail: [
      'En el lado izquierdo, por favor.',
      'En el lado izquierdo.',
      'En el lado izquierdo, como se puede ver.',
      '¡¡¡EN EL LADO IZQUIERDO, maldita sea!!!',
    ],
  },
  pt: {
    declines: [
      'Não, obrigado, não quero isso.',
      'Não, não quero isso.',
      'Não, não quero isso, que decepção.',
      'NÃO, não quero essa maldita coisa!!! Que vergonha!',
    ],
    accepts: ['Sim, por favor, aceito.', 'Ok, aceito.', 'Está bem, aceito.', 'OK, ACEITO!!!'],
    insists: [
      'Gostaria do reembolso total, por favor, nada mais.',
      'Quero o reembolso total, nada mais.',
      'Quero o reembolso total e nada mais, estou muito decepcionado.',
      'REEMBOLSO TOTAL, nada mais, seus malditos golpistas!!!',
    ],
    person: [
      'Poderia falar com uma pessoa, por favor?',
      'Quero falar com uma pessoa.',
      'Estou chateado, quero falar com uma pessoa.',
      'Quero falar com uma PESSOA, maldição!!!',
    ],
    no_photo: [
      'Desculpe, não tenho foto.',
      'Não tenho foto.',
      'Não tenho foto!',
      'NÃO TENHO FOTO, maldição!!!',
    ],
    detail: [
      'Do lado esquerdo, por favor.',
      'Do lado esquerdo.',
      'Do lado esquerdo, como se pode ver.',
      'DO LADO ESQUERDO, maldição!!!',
    ],
  },
  fr: {
    declines: [
      'Non merci, je ne veux pas de ça.',
      'Non, je ne veux pas de ça.',
      'Non, je ne veux pas de ça, quelle déception.',
      'NON, je ne veux pas de cette merde !!! Quelle honte !',
    ],
    accepts: [
      "Oui, s'il vous plaît, j'accepte.",
      "D'accord, j'accepte.",
      "Bon, j'accepte.",
      "OK, J'ACCEPTE !!!",
    ],
    insists: [
      "Je voudrais un remboursement intégral, s'il vous plaît, rien d'autre.",
      "Je veux un remboursement intégral, rien d'autre.",
      "Je veux un remboursement intégral et rien d'autre, je suis très déçu.",
      "REMBOURSEMENT INTÉGRAL, rien d'autre, putain d'escrocs !!!",
    ],
    person: [
      "Pourrais-je parler à une personne, s'il vous plaît ?",
      'Je veux parler à une personne.',
      'Je suis énervé, je veux parler à une personne.',
      'Je veux parler à une PERSONNE, putain !!!',
    ],
    no_photo: [
      "Désolé, je n'ai pas de photo.",
      "Je n'ai pas de photo.",
      "Je n'ai pas de photo !",
      "JE N'AI PAS DE PHOTO, putain !!!",
    ],
    detail: [
      "Sur le côté gauche, s'il vous plaît.",
      'Sur le côté gauche.',
      'Sur le côté gauche, comme on peut le voir.',
      'SUR LE CÔTÉ GAUCHE, putain !!!',
    ],
  },
  de: {
    declines: [
      'Nein danke, das möchte ich nicht.',
      'Nein, das will ich nicht.',
      'Nein, das will ich nicht, das ist enttäuschend.',
      'NEIN, den verdammten Mist will ich nicht!!! Eine Frechheit!',
    ],
    accepts: [
      'Ja, bitte, ich nehme das Angebot an.',
      'Ok, einverstanden.',
      'Na gut, einverstanden.',
      'OK, EINVERSTANDEN!!!',
    ],
    insists: [
      'Ich möchte bitte eine volle Rückerstattung, nichts anderes.',
      'Ich will eine volle Rückerstattung, nichts anderes.',
      'Ich will eine volle Rückerstattung und nichts anderes, ich bin sehr enttäuscht.',
      'VOLLE RÜCKERSTATTUNG, nichts anderes, ihr verdammten Betrüger!!!',
    ],
    person: [
      'Könnte ich bitte mit einem Menschen sprechen?',
      'Ich will mit einem Menschen sprechen.',
      'Ich bin verärgert, ich will mit einem Menschen sprechen.',
      'Ich will mit einem MENSCHEN sprechen, verdammt!!!',
    ],
    no_photo: [
      'Tut mir leid, ich habe kein Foto.',
      'Ich habe kein Foto.',
      'Ich habe kein Foto!',
      'Ich habe KEIN FOTO, verdammt!!!',
    ],
    detail: [
      'Auf der linken Seite, bitte.',
      'Auf der linken Seite.',
      'Auf der linken Seite, wie man sieht.',
      'AUF DER LINKEN SEITE, verdammt!!!',
    ],
  },
  ru: {
    declines: [
      'Нет, спасибо, мне это не нужно.',
      'Нет, я этого не хочу.',
      'Нет, я этого не хочу, какое разочарование.',
      'НЕТ, не нужен мне этот чёртов хлам!!! Позор!',
    ],
    accepts: ['Да, пожалуйста, я согласен.', 'Хорошо, согласен.', 'Ладно, согласен.', 'ЛАДНО, СОГЛАСЕН!!!'],
    insists: [
      'Я бы хотел полный возврат денег, пожалуйста, ничего другого.',
      'Я хочу полный возврат денег, ничего другого.',
      'Я хочу полный возврат денег и ничего другого, я очень разочарован.',
      'ПОЛНЫЙ ВОЗВРАТ ДЕНЕГ, ничего другого, чёртовы мошенники!!!',
    ],
    person: [
      'Можно поговорить с человеком, пожалуйста?',
      'Я хочу поговорить с человеком.',
      'Я недоволен, я хочу поговорить с человеком.',
      'Я хочу поговорить с ЧЕЛОВЕКОМ, чёрт возьми!!!',
    ],
    no_photo: [
      'Извините, у меня нет фото.',
      'У меня нет фото.',
      'У меня нет фото!',
      'У меня НЕТ ФОТО, чёрт возьми!!!',
    ],
    detail: [
      'С левой стороны, пожалуйста.',
      'С левой стороны.',
      'С левой стороны, как видно.',
      'С ЛЕВОЙ СТОРОНЫ, чёрт возьми!!!',
    ],
  },
};

/** What buyers threaten with when an offer is not enough. */
export const THREATENED = ['dispute', 'bad_review', 'legal'] as const;
export const THREATS: Record<Language, Record<(typeof THREATENED)[number], string>> = {
  en: {
    dispute: 'No. I will open a dispute.',
    bad_review: 'No. I will leave a bad review.',
    legal: 'No. You will hear from my lawyer.',
  },
  es: {
    dispute: 'No. Voy a abrir una disputa.',
    bad_review: 'No. Voy a dejar una mala reseña.',
    legal: 'No. Tendrán noticias de mi abogado.',
  },
  pt: {
    dispute: 'Não. Vou abrir uma disputa.',
    bad_review: 'Não. Vou deixar uma avaliação negativa.',
    legal: 'Não. Vão ter notícias do meu advogado.',
  },
  fr: {
    dispute: 'Non. Je vais ouvrir un litige.',
    bad_review: 'Non. Je vais laisser un avis négatif.',
    legal: 'Non. Vous aurez des nouvelles de mon avocat.',
  },
  de: {
    dispute: 'Nein. Ich werde einen Streitfall eröffnen.',
    bad_review: 'Nein. Ich werde eine schlechte Bewertung schreiben.',
    legal: 'Nein. Sie hören von meinem Anwalt.',
  },
  ru: {
    dispute: 'Нет. Я открою спор.',
    bad_review: 'Нет. Я оставлю плохой отзыв.',
    legal: 'Нет. Вы услышите о моём адвокате.',
  },
};

/** They sign the first message. Some are words in one of the languages, some are in another script. */
export const NAMES = [
  'Maria Kowalska',
  'Иван Соколов',
  'Ahmed Hassan',
  '田中 由紀',
  'Nguyễn Thị Lan',
  'Adaeze Okafor',
  'Priya Raghunathan',
  'Joy Small',
  'Peter Klein',
  'Sofía Blanco Rojo',
] as const;

/** Ways in which people write the same words. */
export const SPELLINGS: Record<string, (text: string) => string> = {
  'in capitals': (text) => text.toUpperCase(),
  'without accents': (text) =>
    text.replace(/(?![йЙ])[\p{L}]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, '')),
  'in small letters without marks': (text) =>
    text
      .toLowerCase()
      .replace(/[.,!?¡¿;:]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
};

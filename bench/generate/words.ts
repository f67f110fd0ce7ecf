/** What made-up buyers, the bot and agents say. The bench looks for words, so they are natural in number and in spread. */

export type Language = 'en' | 'es' | 'pt' | 'fr' | 'de' | 'ru';

type Some = readonly [string, ...string[]];

interface Phrases {
  names: Some;
  openings: Some;
  details: Some;
  refuses: Some;
  accepts: Some;
  insists: Some;
  person: Some;
  thanks: Some;
  asks: Some;
  offers: Some;
  waits: Some;
  agent: Some;
  places: Some;
}

/** `{item}` is the article, `{number}` the order, `{place}` somewhere near, `{days}` a number. */
export const PHRASES: Record<Language, Phrases> = {
  en: {
    names: ['Alice Moore', 'John Carter', 'Grace Okafor', 'Liam Byrne', 'Priya Nair', 'Tom Walsh'],
    openings: [
      'Hello, my {item} arrived but it does not work at all.',
      'I ordered the {item} {days} days ago and the parcel is still not here.',
      'The {item} I got is much smaller than what the page says.',
      'The box was crushed and the {item} inside is broken in two places.',
      'This is not the {item} that I ordered, the colour is wrong.',
    ],
    details: [
      'The order number is {number}.',
      'It stands on the shelf in the {place} now and nobody can use it.',
      'I looked in the {place} and asked the neighbours, there is nothing.',
      'I have sent a photo of it, please look at the left corner.',
      'The cable is loose and the lid does not close any more.',
    ],
    refuses: [
      'No, that is too little for what happened.',
      'I do not want a coupon, I want this solved properly.',
      'That does not help me at all.',
    ],
    accepts: ['All right, I take that, thank you.', 'Yes, that is fair.', 'Fine, let us do it like this.'],
    insists: ['I want my refund, the whole of it, and today.', 'Give me my money back or I open a dispute.'],
    person: ['I would like to talk to a real person, please.', 'Can somebody from your team call me?'],
    thanks: ['Thank you, it has arrived and works now.', 'All is well now, thanks for your help.'],
    asks: [
      'I am sorry to hear that. Could you tell me what exactly is wrong?',
      'Which order is it about? Its number is enough.',
    ],
    offers: [
      'I can offer you this right away: {item}, see the details below. Would that help?',
      'We would like to make it right. Here is what I can do for the {item}.',
    ],
    waits: [
      'A colleague takes over from here and answers as soon as possible.',
      'I have passed it on; somebody will write to you.',
    ],
    agent: [
      'Hello, I have read the whole story and am sorry for the trouble with the {item}.',
      'I checked with the warehouse, the parcel left on time.',
      'Let me see what I can do beyond the usual.',
    ],
    places: ['kitchen', 'hallway', 'garage', 'mailbox', 'cellar', 'garden'],
  },
  es: {
    names: ['María Núñez', 'José Álvarez', 'Lucía Peña', 'Andrés Ibáñez'],
    openings: [
      'Hola, mi {item} llegó y no funciona para nada.',
      'Pedí {item} hace {days} días y el paquete todavía no llega.',
      'La caja venía aplastada y {item} está roto.',
      'La talla no corresponde, {item} es demasiado pequeño.',
    ],
    details: [
      'El número de pedido es {number}.',
      'Busqué en {place} y pregunté a los vecinos, no hay nada.',
      'Les mandé una foto de la esquina rota.',
      'El cable está suelto y la tapa no cierra.',
    ],
    refuses: ['No, eso es muy poco por lo que pasó.', 'No quiero un cupón, quiero una solución.'],
    accepts: ['De acuerdo, lo acepto, gracias.', 'Sí, me parece justo.'],
    insists: ['Quiero mi reembolso completo hoy mismo.', 'Devuélvanme mi dinero o abro una disputa.'],
    person: ['Quisiera hablar con una persona, por favor.'],
    thanks: ['Gracias, ya llegó y funciona.'],
    asks: [
      'Lo siento mucho. ¿Me puede decir qué ocurre exactamente?',
      '¿De qué pedido se trata? Basta con el número.',
    ],
    offers: ['Le puedo ofrecer esto ahora mismo para {item}. ¿Le ayudaría?'],
    waits: ['Un compañero se encarga y le responderá lo antes posible.'],
    agent: [
      'Hola, he leído toda la historia y lamento lo de {item}.',
      'Lo comprobé con el almacén, el paquete salió a tiempo.',
    ],
    places: ['la cocina', 'el buzón', 'el garaje', 'el jardín'],
  },
  pt: {
    names: ['João Conceição', 'Ana Araújo', 'Luís Magalhães'],
    openings: [
      'Olá, {item} chegou e não funciona.',
      'Comprei {item} há {days} dias e a encomenda ainda não chegou.',
      'A caixa veio amassada e {item} está quebrado.',
    ],
    details: [
      'O número do pedido é {number}.',
      'Procurei em {place} e não há nada.',
      'Enviei uma foto do canto quebrado.',
    ],
    refuses: ['Não, isso é muito pouco.', 'Não quero um cupom, quero uma solução.'],
    accepts: ['Está bem, aceito, obrigado.', 'Sim, é justo.'],
    insists: ['Quero o reembolso completo hoje.'],
    person: ['Gostaria de falar com uma pessoa, por favor.'],
    thanks: ['Obrigado, já chegou e funciona.'],
    asks: ['Lamento muito. Pode dizer o que aconteceu exatamente?'],
    offers: ['Posso oferecer isto agora mesmo para {item}. Ajudaria?'],
    waits: ['Um colega assume daqui e responde assim que possível.'],
    agent: ['Olá, li toda a história e lamento o que houve com {item}.'],
    places: ['casa', 'garagem', 'portaria'],
  },
  fr: {
    names: ['Chloé Lefèvre', 'François Béranger', 'Élodie Garçon'],
    openings: [
      'Bonjour, {item} est arrivé mais ne marche pas du tout.',
      "J'ai commandé {item} il y a {days} jours et le colis n'est toujours pas là.",
      'Le carton était écrasé et {item} est cassé.',
    ],
    details: [
      'Le numéro de commande est {number}.',
      "J'ai cherché dans {place}, il n'y a rien.",
      "J'ai envoyé une photo du coin abîmé.",
    ],
    refuses: ["Non, c'est trop peu.", "Je ne veux pas de bon d'achat, je veux une solution."],
    accepts: ["D'accord, j'accepte, merci.", "Oui, c'est correct."],
    insists: ['Je veux être remboursé en entier, aujourd’hui.'],
    person: ['Je voudrais parler à une personne, s’il vous plaît.'],
    thanks: ['Merci, tout est arrivé et fonctionne.'],
    asks: ['Je suis désolé. Pouvez-vous me dire ce qui ne va pas exactement ?'],
    offers: ['Voici ce que je peux proposer tout de suite pour {item}. Cela vous aiderait-il ?'],
    waits: ['Un collègue prend la suite et vous répond dès que possible.'],
    agent: ["Bonjour, j'ai lu toute l'histoire et je suis désolé pour {item}."],
    places: ['la cuisine', 'le couloir', 'le garage'],
  },
  de: {
    names: ['Jürgen Groß', 'Anja Müller', 'Käthe Weiß'],
    openings: [
      'Hallo, {item} ist angekommen und funktioniert überhaupt nicht.',
      'Ich habe {item} vor {days} Tagen bestellt und das Paket ist immer noch nicht da.',
      'Der Karton war zerdrückt und {item} ist zerbrochen.',
    ],
    details: [
      'Die Bestellnummer ist {number}.',
      'Ich habe in {place} nachgesehen, dort ist nichts.',
      'Ein Foto der kaputten Ecke habe ich geschickt.',
      'Meine Straße ist leicht zu finden.',
    ],
    refuses: ['Nein, das ist zu wenig.', 'Ich will keinen Gutschein, ich will eine Lösung.'],
    accepts: ['In Ordnung, das nehme ich, danke.', 'Ja, das ist fair.'],
    insists: ['Ich will mein Geld zurück, und zwar alles.'],
    person: ['Ich möchte bitte mit einem Menschen sprechen.'],
    thanks: ['Danke, jetzt ist alles angekommen und es geht.'],
    asks: ['Das tut mir leid. Was genau stimmt nicht?'],
    offers: ['Das kann ich Ihnen für {item} sofort anbieten. Würde Ihnen das helfen?'],
    waits: ['Ein Kollege übernimmt und antwortet so bald wie möglich.'],
    agent: ['Guten Tag, ich habe alles gelesen und es tut mir leid um {item}.'],
    places: ['der Küche', 'dem Flur', 'der Garage'],
  },
  ru: {
    names: ['Мария Кузнецова', 'Иван Петров', 'Алёна Соловьёва', 'Сергей Йовлев'],
    openings: [
      'Здравствуйте, {item} пришёл и совсем не работает.',
      'Я заказала {item} {days} дней назад, посылка до сих пор не пришла.',
      'Коробка была помята, {item} разбит.',
      'Размер не подошёл, {item} слишком маленький.',
    ],
    details: [
      'Номер заказа {number}.',
      'Я смотрела в {place}, там ничего нет.',
      'Я отправила фото сломанного угла.',
      'Ещё и крышка не закрывается.',
    ],
    refuses: ['Нет, этого слишком мало.', 'Мне не нужен купон, мне нужно решение.'],
    accepts: ['Хорошо, я согласна, спасибо.', 'Да, это справедливо.'],
    insists: ['Верните мне все деньги, сегодня же.', 'Верните деньги или я открою спор.'],
    person: ['Я хочу поговорить с человеком, пожалуйста.'],
    thanks: ['Спасибо, всё пришло и работает.'],
    asks: ['Мне очень жаль. Что именно не так?'],
    offers: ['Вот что я могу предложить прямо сейчас: {item}. Это помогло бы?'],
    waits: ['Дальше вам ответит коллега, как только сможет.'],
    agent: ['Здравствуйте, я прочитала всю историю, мне жаль, что так вышло с {item}.'],
    places: ['подъезде', 'ящике', 'гараже'],
  },
};

/** Articles, with their price in minor units; the last one is rare. */
export const ARTICLES: readonly [
  readonly [readonly [title: string, price: number], number],
  ...(readonly [readonly [string, number], number])[],
] = [
  [['Desk lamp', 1999], 12],
  [['Wireless earbuds', 2450], 14],
  [['Winter jacket', 5200], 10],
  [['Phone case', 690], 16],
  [['Ceramic vase', 1850], 6],
  [['Running shoes', 4490], 9],
  [['Smart watch', 6900], 8],
  [['Kitchen scale', 1599], 5],
  [['Backpack', 3300], 8],
  [['Garden hose', 2790], 3],
  [['Bluetooth speaker', 3150], 6],
  [['Espresso grinder', 8900], 2],
  [['Toy xylophone', 1290], 0.05],
];

/*
 * Portuguese as it is written in Portugal and in Africa, made from the Brazilian sentences: its own where the turn of phrase
 * differs, and otherwise the same with other words and another grammar, so that there is one text to keep.
 */

/** Where European Portuguese is written, by ISO 3166. */
const COUNTRIES: ReadonlySet<string> = new Set(['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL', 'MO']);

/** Whether whoever has this device's locale (BCP 47) writes Portuguese as in Europe. */
export const isEuropean = (locale: string | null): boolean =>
  (locale ?? '')
    .toUpperCase()
    .split(/[-_]/)
    .slice(1)
    .some((part) => COUNTRIES.has(part));

/** Sentences that no change of words would make European. */
const OWN: Readonly<Record<string, string>> = {
  introduction:
    'Olá, fala o assistente automático da loja {{shop}}; se preferir uma pessoa da equipa, é só dizer.',
  'sympathy.bereavement': 'Os meus sentidos pêsames.',
  goodbye: 'Até à próxima. Se surgir alguma coisa, pode escrever aqui quando quiser.',
  'empathy.other_upset': 'Lamento que isto tenha corrido mal.',
  'empathy.other_furious': 'É claro que isto correu muito mal. Não devia ter acontecido, e lamento muito.',
  'ask.which_order': 'De que pedido se trata?',
  'ask.which_order.again':
    'Quero ver o pedido certo. De qual se trata? Basta o número ou uma palavra do nome.',
  'alarm.safety':
    'Por favor, deixe de o utilizar já e não deixe ninguém aproximar-se; se o puder fazer sem perigo, desligue-o da tomada ou tire a bateria. Se houver fogo ou fumo, ou se alguém se magoou, se sente mal ou engoliu alguma coisa, não espere por nós: ligue para o {{emergency}} ou para o número de emergência da sua zona, ou procure um médico. Deixe o produto como está, por favor.',
  'ask.which_item': 'De que produto se trata?',
  'ask.which_item.again': 'Quero ver o produto certo. De qual se trata? Basta uma palavra do nome.',
  'ask.other_order': 'Já lhe chegou mesmo assim, ou trata-se de outro pedido?',
  'ask.has_parcel': 'Só para ter a certeza de que percebi: já tem a encomenda, ou ninguém a tem?',
  delivery_wish: 'Anotei o que escreveu sobre a entrega para quem faz o envio. Daqui não o posso prometer.',
  'offer.confirm': 'Só para não anotar nada de errado: o que ofereço agora é {{what}}. É isso que quer?',
  'alarm.self_harm':
    'Ainda bem que me contou; deve ser muito difícil. Fale com alguém agora: uma pessoa de confiança ou uma linha de apoio. Se achar que pode magoar-se, ligue para o {{emergency}} ou para o número de emergência da sua região. Não tem de passar por isto sem ninguém. O pedido pode esperar.',
  'alarm.self_harm.line':
    'Ainda bem que me contou; deve ser muito difícil. Fale com alguém agora: uma pessoa de confiança ou {{line}}, pelo número {{number}}, a qualquer hora. Se achar que pode magoar-se, ligue para o {{emergency}} ou para o número de emergência da sua região. Não tem de passar por isto sem ninguém. O pedido pode esperar.',
  'alarm.again.self_harm':
    'O que escreve é importante, e uma pessoa da equipa vai escrever aqui. Eu sou só um programa, por isso não espere comigo: procure alguém de confiança ou ligue para uma linha de apoio. Se puder magoar-se, ou já fez alguma coisa, ligue agora para o {{emergency}}.',
  'alarm.again.self_harm.line':
    'O que escreve é importante, e uma pessoa da equipa vai escrever aqui. Eu sou só um programa, por isso não espere comigo: procure alguém de confiança ou ligue para {{line}}, pelo número {{number}}. Se puder magoar-se, ou já fez alguma coisa, ligue agora para o {{emergency}}.',
  'alarm.again.safety':
    'Por favor, deixe o produto onde está, afaste-se e não volte a usá-lo, nem por um instante. Se houver fogo ou fumo, ou se alguém se magoou ou se sente mal, leve todos para um lugar seguro e ligue agora para o {{emergency}}. Não espere por nós.',
  'alarm.again.safety.more':
    'Por favor, continue a não deixar ninguém aproximar-se, e deixe o produto desligado, sem lhe mexer. Assim que alguma coisa arda ou deite fumo, ou alguém se magoe ou se sinta mal, ligue para o {{emergency}}; isso vem antes de tudo o que escrever aqui.',
  'alarm.again.fire':
    'Ligue agora para o {{emergency}} e faça sair toda a gente. Feche as portas ao sair, deixe tudo onde está e não volte a entrar até os bombeiros dizerem que pode.',
  'alarm.again.hurt':
    'Ligue agora para o {{emergency}}. Diga quem se magoou ou se sente mal e o que aconteceu, e faça o que lhe disserem. Fique junto de quem precisa de ajuda até ela chegar.',
  'alarm.again.anew':
    'Por favor, ligue agora para o {{emergency}}, antes de escrever mais aqui, e não deixe ninguém aproximar-se. Diga onde está e o que aconteceu; vão dizer-lhe o que fazer até a ajuda chegar.',
  'alarm.again.answered': 'Uma pessoa da equipa lê tudo isto e responde aqui.',
  'alarm.again.acted':
    'Por favor, ligue agora para o {{emergency}}, antes de escrever mais aqui. Diga onde está e o que tomou ou fez, para que a ajuda chegue até si. Vá para onde haja gente, ou abra a porta e chame alguém que esteja perto.',
  'alarm.order_added':
    'Encontrei a sua encomenda e juntei-a ao que me contou; quem responder aqui tem as duas coisas. Por favor, continue a deixar o produto como está, sem o utilizar. Se houver fogo ou fumo, ou se alguém se magoou ou se sente mal, ligue agora para o {{emergency}}.',
  'alarm.back_at':
    'A equipa não está disponível neste momento. A sua mensagem é a primeira que vai ler, e uma pessoa responde aqui quando a equipa voltar, a {{time}}.',
  'alarm.until_then': 'Numa emergência, não espere até lá: ligue para o {{emergency}}.',
  'alarm.minor':
    'Fizeste bem em contar-me, e não vai acontecer nada de mal por isso. Mostra esta conversa a um adulto de confiança, para ele escrever aqui contigo. Uma pessoa da equipa vai ajudar-vos.',
  'alarm.meanwhile':
    'Também já transmiti isso; uma pessoa da equipa responde aqui. Até lá, por favor, deixe o produto como está: não o utilize, não tente repará-lo, não o deite fora e não deixe ninguém aproximar-se. Se houver fogo ou fumo, ou se alguém se magoou ou se sente mal, não espere por nós: ligue agora para o {{emergency}}.',
  'alarm.told_now': 'Estou a avisar já uma pessoa da equipa.',
  praise: 'Que bom saber isso. Obrigado por nos contar.',
  order_number_help:
    'Encontra-o em “Os meus pedidos”, na sua conta ou na aplicação {{marketplace}}, nos detalhes do pedido, e também no e-mail de confirmação.',
  'handoff.not_understood':
    'Não percebi bem e não quero continuar a perguntar. Vou passar a conversa a uma pessoa da equipa, que verá tudo o que escreveu.',
  'care.offer_expiring': 'O que propus mantém-se até {{time}}. Parece-lhe bem?',
  'care.rating': 'Como correu? Basta um toque, e isso não muda nada do que ficou combinado.',
  'waiting.link':
    'Não precisa de ficar aqui: com a ligação privada acima desta conversa, pode voltar a ela em qualquer dispositivo.',
  'offer_waits.elsewhere': 'Encontra-a onde nos escreveu primeiro.',
  'mail.stop_ask': 'Não quer mais mensagens sobre respostas de {{shop}} neste e-mail?',
  order_added:
    'Obrigado, encontrei o seu pedido e juntei-o ao que me contou; a pessoa que vai tratar do caso verá as duas coisas.',
  'button.rate_bad': 'Mau',
  'button.not_found': 'Ninguém a tem',
  'button.arrived': 'Já a tenho',
};

/** Other words, the longer before the shorter. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/que não bate tem/g, 'que não bate certo tem'],
  [/em até \{\{count\}\}/g, 'dentro de {{count}}'],
  [/Obrigado por me contar/g, 'Obrigado por me dizer'],
  [/tenha decepcionado/g, 'não tenha correspondido ao que esperava'],
  [/pode ter se perdido/g, 'pode ter-se perdido'],
  [/frete/g, 'portes'],
  [/você ganha um/g, 'recebe um'],
  [/o quanto antes/g, 'quanto antes'],
  [/etiqueta do pacote/g, 'etiqueta da encomenda'],
  [/ter dado certo/g, 'ter corrido bem'],
  [/o link privado/g, 'a ligação privada'],
  [/O link é só seu: quem o tiver/g, 'A ligação é só sua: quem a tiver'],
  [/aparelho/g, 'dispositivo'],
  [/Oferta aceita/g, 'Oferta aceite'],
  [/Oferta vencida/g, 'Oferta expirada'],
  [/já venceu/g, 'já expirou'],
  [/não vale mais/g, 'já não é válida'],
  [/eu repasso/g, 'eu transmito'],
  [/A sua solicitação/g, 'O seu pedido'],
  [/a sua solicitação/g, 'o que tinha pedido'],
  [/do jeito que você fez/g, 'tal como foi feita'],
  [/fica registrada hoje/g, 'fica registado hoje'],
  [/está se sentindo mal/g, 'se sente mal'],
  [/o que informou/g, 'o que indicou'],
  [/O seu pacote/g, 'A sua encomenda'],
  [/o seu pacote foi entregue/g, 'a sua encomenda foi entregue'],
  [/tenha informado/g, 'tenha indicado'],
  [/^Em \{\{date\}\}/g, 'A {{date}}'],
  [/Escreva para mim em uma/g, 'Escreva-me numa'],
  [/em uma linha/g, 'numa linha'],
  [/não chegou até mim/g, 'não me chegou'],
  [/mais rápido/g, 'mais depressa'],
  [/se deu tempo/g, 'se foi a tempo'],
  [/No momento/g, 'De momento'],
  [/horário da loja/g, 'hora da loja'],
  [/CEP \(código postal\)/g, 'código postal'],
  [/Meus pedidos/g, 'Os meus pedidos'],
  [/ela não vai mais chegar/g, 'já não vai chegar'],
  [/captura de tela/g, 'captura de ecrã'],
  [/nota fiscal/g, 'fatura'],
  [/no aplicativo/g, 'na aplicação'],
  [/código de rastreio/g, 'número de seguimento'],
  [/há o que rastrear/g, 'há nada para seguir'],
  [/com rastreio/g, 'com seguimento'],
  [/der errado/g, 'correr mal'],
  [/se deu certo/g, 'se resultou'],
  [/pode dar certo/g, 'pode resultar'],
  [/ele chegou quebrado/g, 'ele chegou partido'],
  [/quebrado/g, 'partido'],
  [/malfeito/g, 'mal feito'],
  [/equipe/g, 'equipa'],
  [/fumaça/g, 'fumo'],
  [/Cupom/g, 'Cupão'],
  [/cupom/g, 'cupão'],
  [/([Rr])egistrad/g, '$1egistad'],
  [/([Rr])egistrar/g, '$1egistar'],
  [/registro/g, 'registo'],
  [/contato/g, 'contacto'],
  [/arquivo/g, 'ficheiro'],
  [/Arquivo/g, 'Ficheiro'],
  [/para você salvar/g, 'para guardar'],
  [/Salva em/g, 'Guardada em'],
  [/conosco/g, 'connosco'],
  [/troque a senha/g, 'mude a palavra-passe'],
  [/uma cobrança que você não reconhece/g, 'um débito que não reconhece'],
  [/endereço/g, 'morada'],
  [/\boutro morada/g, 'outra morada'],
  [/\bo novo morada/g, 'a nova morada'],
  [/\bo morada/g, 'a morada'],
  [/\bao morada certo/g, 'para a morada certa'],
  [/morada completo/g, 'morada completa'],
  [/um morada/g, 'uma morada'],
  [/ficar esperando/g, 'ficar à espera'],
  [/cuida disso/g, 'trata disso'],
  [/Quem cuida de/g, 'Quem trata de'],
  [/vai assumir/g, 'vai tratar do caso'],
  [/ninguém conseguiu assumir o atendimento/g, 'ninguém conseguiu responder'],
  [/Ninguém o assumiu ainda/g, 'Ainda ninguém pegou nele'],
  [/uma pessoa da equipa assume/g, 'uma pessoa da equipa trata disso'],
  [/qual tamanho/g, 'que tamanho'],
  [/só deu dor de cabeça/g, 'só lhe deu dores de cabeça'],
  [/é chato/g, 'é aborrecido'],
  [/Entendi/g, 'Compreendo'],
  [/para você não precisar repetir/g, 'para não ter de repetir'],
  [/Você não vai precisar explicar/g, 'Não vai ter de explicar'],
  [/([Nn])ão vai precisar repetir/g, '$1ão vai ter de repetir'],
  [/serão reembolsados a você/g, 'ser-lhe-ão reembolsados'],
  [/chegar até você/g, 'chegar-lhe'],
  [/(deve|deverá) estar com você/g, '$1 chegar-lhe'],
  [/Está com você\?/g, 'Tem-na consigo?'],
  [/ para você/g, ' para si'],
  [/(além de|sobre) você/g, '$1 si'],
  [/antes de você enviar/g, 'antes de ter de enviar'],
  [/antes de você dizer sim/g, 'antes de dizer que sim'],
  [/escrever para mim/g, 'escrever-me'],
  [/seja o que você precisa/g, 'seja aquilo de que precisa'],
  [/não quer mais o artigo/g, 'já não quer o artigo'],
  [/\. Sua referência/g, '. A sua referência'],
  [/foi devolvida para nós/g, 'foi-nos devolvida'],
  [/ em \{\{(shippedOn|deliveredOn|time)\}\}/g, ' a {{$1}}'],
  [/([Cc])ombinamos/g, '$1ombinámos'],
  [/foi informado/g, 'foi indicado'],
  [/Pode conferir/g, 'Pode verificar'],
  [/([Ee])u mesmo/g, '$1u próprio'],
  [/enquanto isso/g, 'entretanto'],
  [/Enquanto isso/g, 'Entretanto'],
  [/Ninguém respondeu ainda/g, 'Ainda ninguém respondeu'],
  [/em outra/g, 'noutra'],
  [/Isso eu não/g, 'Isso não'],
  [/Daqui eu não/g, 'Daqui não'],
  [/agora o espera/g, 'espera-a agora'],
  [/Todos os horários são/g, 'Todas as horas são'],
  [/ e você /g, ' e '],
];

/** What a verb in -ndo is built from: "estou passando" is "estou a passar". */
const GERUND = /(?<!\p{L})([Ee]st(?:ou|á|ão|eja|ava|ar)|continua|continuar) (\p{L}+)ndo(?!\p{L})/gu;
/** "precisa devolver" is "precisa de devolver". */
const NEEDS = /(?<!é |\p{L})([Pp]recis\p{L}*) (?=\p{L}+[aei]r(?!\p{L}))/gu;
const YOU_OPENS = /(^|[.?!] )Você (\p{L})/gu;

/** The sentences as they are said in Portugal and in Africa. */
export const european = (brazilian: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(brazilian).map(([key, sentence]) => [key, OWN[key] ?? inEurope(sentence)]),
  );

function inEurope(sentence: string): string {
  return WORDS.reduce((text, [brazilian, here]) => text.replace(brazilian, here), sentence)
    .replace(GERUND, '$1 a $2r')
    .replace(NEEDS, '$1 de ')
    .replace(YOU_OPENS, (_, before: string, first: string) => before + first.toUpperCase())
    .replace(/(?<=[\p{L},;:]) você(?= )/gu, '')
    .replace(/(?<=[.?!] )você (?=\p{L})/gu, '');
}

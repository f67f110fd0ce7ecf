import type { Sentences } from './phrases.ts';

// Brazilian with "você", chosen so that it reads well in Portugal. No adjective that would need the buyer's gender.
// An apology stands under `empathy` only. Titles and places are foreign text: in quotes or after a colon.

export const pt: Sentences<'one' | 'many' | 'other'> = {
  // --- opening
  greeting:
    'Olá, sou o assistente automático da loja {{shop}}. Posso ajudar se houver um problema com um pedido. Se preferir falar com uma pessoa da equipe, é só dizer a qualquer momento. O que aconteceu?',
  introduction:
    'Olá, aqui é o assistente automático da loja {{shop}}; se pedir, uma pessoa da equipe atende você.',
  welcome:
    'Olá, sou o assistente automático da loja {{shop}}. Conte com as suas palavras o que aconteceu com o pedido. Se preferir falar com uma pessoa, é só dizer.',
  'welcome.again': 'Olá. O que aconteceu com o seu pedido?',
  help: 'Sou o assistente automático da loja {{shop}}. Posso verificar um pedido e, se houver algum problema, propor uma solução aqui mesmo. Escreva como quiser; os botões são só um atalho. Se preferir falar com uma pessoa da equipe, é só dizer.',
  'help.waiting':
    'Agora uma pessoa precisa ver isto, por isso eu não posso oferecer nada: ela dirá o que dá para fazer. O que escrever até lá chega a ela.',
  about_bot:
    'Sim, sou um assistente automático e trabalho para a loja {{shop}}. Se preferir falar com uma pessoa da equipe, é só dizer.',
  thanks: 'De nada. Se surgir mais alguma coisa, é só escrever aqui.',
  goodbye: 'Até mais. Se surgir alguma coisa, pode escrever aqui quando quiser.',
  start_over: 'Tudo bem, vamos recomeçar. O que aconteceu?',
  order_unchanged: 'Não, pelo que vejo, nada foi cancelado nem alterado: o pedido continua como foi feito.',
  order_kept:
    'Ótimo, fica tudo como está. Retirei a sua solicitação, então ninguém vai mudar nada: o seu pedido segue do jeito que você fez. Se quis dizer outra coisa, é só me dizer.',
  'order_kept.goes_on': 'Certo, nada será cancelado nem alterado. Então, voltemos ao problema.',

  // --- feeling with the buyer
  'empathy.not_received_calm': 'Vamos ver onde está a sua encomenda.',
  'empathy.not_received_upset': 'Lamento que você ainda não tenha a encomenda.',
  'empathy.not_received_furious':
    'Você pagou e continua sem a encomenda. Isso não deveria acontecer, e eu lamento muito.',
  'empathy.not_there_calm':
    'A transportadora dá a encomenda como entregue e ela não está aí; vamos ver isso.',
  'empathy.not_there_upset': 'Lamento que conste como entregue e não tenha chegado nada.',
  'empathy.not_there_furious':
    'Consta como entregue e não chegou nada. Isso não deveria acontecer, e eu lamento muito.',
  'empathy.damaged_calm': 'Não deveria chegar assim; vamos resolver.',
  'empathy.damaged_upset': 'Lamento que tenha chegado danificado.',
  'empathy.damaged_furious':
    'Você pagou por um produto e ele chegou quebrado. Isso não deveria acontecer, e eu lamento muito.',
  'empathy.quality_calm': 'Vamos ver como resolver isso.',
  'empathy.quality_upset': 'Lamento que o produto tenha decepcionado.',
  'empathy.quality_furious':
    'Você pagou por algo bom e recebeu isso. Isso não deveria acontecer, e eu lamento muito.',
  'empathy.wrong_size_calm': 'Um tamanho que não serve é chato; vamos resolver.',
  'empathy.wrong_size_upset': 'Lamento que não dê para usar nesse tamanho.',
  'empathy.wrong_size_furious':
    'Você pagou por algo que não pode usar, e isso não deveria acontecer. Lamento muito.',
  'empathy.wrong_colour_calm': 'Não é a cor que você queria; vamos resolver.',
  'empathy.wrong_colour_upset': 'Lamento que não seja a cor que você esperava.',
  'empathy.wrong_colour_furious':
    'Você escolheu uma cor e recebeu outra, e isso não deveria acontecer. Lamento muito.',
  'empathy.not_as_described_calm': 'O que chega deveria ser o que você viu; vamos verificar.',
  'empathy.not_as_described_upset': 'Lamento que não seja o que você viu ao comprar.',
  'empathy.not_as_described_furious':
    'Você confiou na descrição e recebeu outra coisa. Isso não deveria acontecer, e eu lamento muito.',
  'empathy.wrong_item_calm': 'Não foi isso que você pediu; vamos resolver.',
  'empathy.wrong_item_upset': 'Lamento que tenha chegado algo que você não pediu.',
  'empathy.wrong_item_furious':
    'Você esperou pelo pedido e recebeu outra coisa. Isso não deveria acontecer, e eu lamento muito.',
  'empathy.missing_parts_calm': 'Deveria vir completo; vamos resolver.',
  'empathy.missing_parts_upset': 'Lamento que não tenha chegado completo.',
  'empathy.missing_parts_furious':
    'Você pagou por tudo e só recebeu uma parte. Isso não deveria acontecer, e eu lamento muito.',
  'empathy.counterfeit_calm': 'É um assunto sério, e eu trato como tal.',
  'empathy.counterfeit_upset': 'Lamento que você tenha de duvidar do que recebeu. Levo isso a sério.',
  'empathy.counterfeit_furious':
    'Você pagou por um original, e não deveria ter de duvidar disso. Lamento muito, e levo isso a sério.',
  'empathy.changed_mind_calm': 'Tudo bem, acontece.',
  'empathy.changed_mind_upset': 'Lamento que o pedido, afinal, não seja o que você precisa.',
  'empathy.changed_mind_furious':
    'Está claro que este pedido só deu dor de cabeça, e eu lamento muito. Vamos ver o que dá para fazer.',
  'empathy.other_calm': 'Vamos verificar.',
  'empathy.other_upset': 'Lamento que isso tenha dado errado.',
  'empathy.other_furious':
    'Está claro que isso deu muito errado. Isso não deveria acontecer, e eu lamento muito.',

  // --- questions
  'sympathy.bereavement': 'Meus sinceros sentimentos.',
  'sympathy.illness': 'Desejo muita força e uma boa recuperação.',
  'sympathy.child': 'Que tristeza para uma criança.',
  'sympathy.celebration': 'Um dia assim não se repete, e tudo deveria ter dado certo.',
  'ask.complaint': 'O que aconteceu com o seu pedido? Conte com as suas palavras.',
  'ask.complaint.again': 'Quero entender bem. O pedido não chegou, ou há um problema com o que chegou?',
  'ask.order':
    'Qual é o número do pedido? Preciso também de um dado ligado a ele: o e-mail, o CEP (código postal) ou os quatro últimos dígitos do telefone.',
  'ask.order.to_look': 'Para dizer como está, preciso primeiro encontrar o pedido.',
  'ask.order.again':
    'Não consegui avançar com isso. Envie mais uma vez o número do pedido com um dado ligado a ele: o e-mail, o CEP (código postal) ou os quatro últimos dígitos do telefone.',
  'ask.proof':
    'Preciso de mais um dado ligado a esse número: o e-mail, o CEP (código postal) ou os quatro últimos dígitos do telefone.',
  'ask.order.failed_again':
    'Com isso ainda não consigo avançar. O número está em “Meus pedidos” e no e-mail de confirmação, e o outro dado tem de ser o que foi informado com ele. Pode conferir os dois e enviar de novo?',
  'ask.order.number':
    'Obrigado. Então só falta o número do pedido; ele está em “Meus pedidos” e no e-mail de confirmação.',
  'ask.order.where':
    'Sem o número do pedido não consigo ver nada. Ele está em “Meus pedidos”, na sua conta ou no aplicativo, e no e-mail de confirmação. Envie junto o e-mail, o CEP (código postal) ou os quatro últimos dígitos do telefone.',
  'ask.proof.again':
    'O número sozinho poderia ser de qualquer um; envie um dado ligado a ele: o e-mail, o CEP (código postal) ou os quatro últimos dígitos do telefone.',
  'ask.more_proof':
    'Com prazer. Antes de registrar, preciso de mais um dado, porque este pedido vale mais: {{what}}. Enquanto isso, a oferta continua de pé.',
  'ask.more_proof.again':
    'Sem isso não consigo registrar o seu sim: o código postal e os últimos números do telefone estão na etiqueta do pacote, e qualquer pessoa pode lê-los. Envie, por favor, {{what}}.',
  'ask.more_proof.failed':
    'Isso não corresponde a este pedido. Pode conferir o que informou na compra e enviar mais uma vez: {{what}}?',
  'ask.more_proof.failed_again':
    'Também não é esse. Talvez tenha informado outro endereço ou outro número: veja a confirmação do pedido e envie {{what}}.',
  'fact.email': 'o e-mail do pedido',
  'fact.phone_number': 'o número de telefone completo do pedido',
  'fact.email_or_phone': 'o e-mail ou o número de telefone completo do pedido',
  'ask.which_order': 'É sobre qual pedido?',
  'ask.which_order.again': 'Quero ver o pedido certo. É sobre qual? Basta o número ou uma palavra do nome.',
  'ask.which_item': 'É sobre qual produto?',
  'ask.which_item.of_several': 'Primeiro, {{complaint}}: de que produto se trata?',
  'ask.which_item.again': 'Quero ver o produto certo. É sobre qual? Basta uma palavra do nome.',
  'ask.looked_around':
    'Será que outra pessoa recebeu a encomenda, como um vizinho, alguém de casa ou a portaria?',
  'ask.description': 'Qual é exatamente o problema? Uma ou duas frases bastam.',
  'ask.received.wrong_size.alone': 'Que tamanho está na etiqueta do que você recebeu?',
  'ask.received.wrong_size':
    'No pedido consta: {{ordered}}. Que tamanho está na etiqueta do que você recebeu?',
  'ask.received.wrong_colour': 'No pedido consta: {{ordered}}. Que cor você recebeu?',
  'ask.received.other': 'O que você recebeu em vez disso?',
  'ask.missing': 'O que falta exatamente?',
  'ask.photo': 'Uma foto ajudaria, se for fácil para você. Se não for, é só dizer e seguimos sem ela.',
  'ask.settled_before': 'É sobre isso ou sobre algo novo?',
  'ask.photo.not_here':
    'Ainda não chegou nenhuma foto aqui; pode ter se perdido no caminho. Você consegue enviar de novo, aqui mesmo na conversa? Se for complicado, é só dizer e seguimos sem ela.',
  'ask.photo.clearer':
    'Na sua foto não dá para ver tudo. Se for fácil para você, uma mais de perto ou com mais luz ajudaria; se não for, seguimos assim mesmo.',
  'ask.description.damaged': 'Onde está danificado, e quanto? Uma ou duas frases bastam.',
  'ask.description.quality': 'O que faz que não devia, ou o que não faz? Uma ou duas frases bastam.',
  'ask.description.not_as_described': 'O que é diferente do que você viu na compra?',
  'ask.confirm.again': 'Antes de continuar: {{question}}',
  'ask.confirm.not_received': 'É que a encomenda não chegou?',
  'ask.confirm.damaged': 'É que chegou danificado ou quebrado?',
  'ask.confirm.quality': 'É que não funciona bem ou é malfeito?',
  'ask.confirm.wrong_size': 'É que o tamanho não está certo?',
  'ask.confirm.wrong_colour': 'É que a cor não é a que você pediu?',
  'ask.confirm.not_as_described': 'É que não corresponde à descrição?',
  'ask.confirm.wrong_item': 'É que você recebeu outra coisa em vez do que pediu?',
  'ask.confirm.missing_parts': 'É que falta alguma coisa na encomenda?',
  'ask.confirm.counterfeit': 'É que você duvida que seja original?',
  'ask.confirm.changed_mind': 'É que você não quer mais o artigo?',
  'ask.confirm.other': 'Há algo de errado com o pedido?',
  'ask.other_order': 'Ela já chegou mesmo assim, ou é sobre outro pedido?',
  'ask.has_parcel': 'Só para eu entender bem: você já está com a encomenda, ou ninguém está com ela?',

  // --- the order
  'found.name': 'Obrigado, {{name}}.',
  'found.anonymous': 'Obrigado.',
  'order.not_shipped': 'A sua encomenda com “{{item}}” ainda não saiu daqui.',
  'order.in_transit':
    'A sua encomenda com “{{item}}” saiu daqui em {{shippedOn}}. Último registro: {{scannedOn}}, {{place}}.',
  'order.in_transit.no_scan':
    'A sua encomenda com “{{item}}” saiu daqui em {{shippedOn}}. Não vejo nenhum registro posterior da transportadora.',
  'order.in_transit.no_day':
    'A sua encomenda com “{{item}}” já saiu daqui. Não vejo nenhum registro da transportadora.',
  'order.customs':
    'A sua encomenda com “{{item}}” saiu daqui em {{shippedOn}} e está na alfândega. Último registro: {{scannedOn}}.',
  'order.out_for_delivery': 'A sua encomenda com “{{item}}” saiu para entrega.',
  'order.delivered':
    'Segundo a transportadora, a sua encomenda com “{{item}}” foi entregue em {{deliveredOn}}.',
  'order.delivered.no_day': 'Segundo a transportadora, a sua encomenda com “{{item}}” foi entregue.',
  'order.returned_to_sender':
    'Segundo a transportadora, a sua encomenda com “{{item}}” foi devolvida para nós. Último registro: {{scannedOn}}.',
  'order.returned_to_sender.no_day':
    'Segundo a transportadora, a sua encomenda com “{{item}}” foi devolvida para nós.',
  'order.lost': 'A sua encomenda com “{{item}}” saiu daqui em {{shippedOn}} e agora consta como extraviada.',
  'order.lost.no_day': 'A sua encomenda com “{{item}}” saiu daqui e agora consta como extraviada.',
  'order.expected_by': 'Deve chegar até {{date}}; pode chegar antes, mas isso não posso prometer.',
  'order.late_since': 'Deveria ter chegado até {{date}}.',
  'order.no_new_day': 'A transportadora não dá uma nova data, por isso não posso prometer nenhuma.',
  'order.still_moving': 'Foi registrada há pouco, por isso parece que continua a caminho.',
  'order.anything_wrong': 'Há algum problema com o pedido em que eu possa ajudar?',
  'order.tracking': 'Transportadora: {{carrier}}, código de rastreio {{number}}.',
  'order.tracking_number': 'O código de rastreio é {{number}}.',
  'order.carrier': 'Transportadora: {{carrier}}.',
  'order.no_news': 'A transportadora não mostra nada mais recente do que o que eu disse acima.',
  'order.not_coming': 'Acho que ela não vai mais chegar.',
  'order.shall_i_help': 'Quer que eu veja o que posso fazer?',
  anything_else: 'Estou aqui. Diga em poucas palavras do que precisa e eu vejo.',
  arrived: 'Que bom saber disso. Aproveite, e se surgir alguma coisa, é só escrever aqui.',

  // --- offers
  'offer.reassurance':
    'Você pode esperar até {{date}}? Se até lá não chegar, escreva aqui e vemos o que mais dá para fazer.',
  'offer.coupon': 'Posso oferecer um cupom de {{amount}} para o seu próximo pedido. Você aceita?',
  'offer.partial_refund': 'Posso reembolsar {{amount}}; o dinheiro deve chegar até {{date}}. Pode ser?',
  'offer.partial_refund.percent':
    'Posso reembolsar {{percent}} do preço: {{amount}}, e o dinheiro deve chegar até {{date}}. Pode ser?',
  'offer.reship':
    'Posso pedir um novo envio para você, sem custo: “{{item}}”. Deve chegar até {{date}}. Pode ser?',
  'offer.reship.keep':
    'Posso pedir o envio de outra unidade para você, sem custo: “{{item}}”. Deve chegar até {{date}}, e você fica com o que recebeu. Pode ser?',
  'offer.replacement_part':
    'Posso pedir o envio da peça para você, sem custo. Deve chegar até {{date}}. Pode ser?',
  'offer.full_refund': 'Posso reembolsar {{amount}}, tudo o que você pagou pelo artigo. Pode ser?',
  'offer.return_for_refund':
    'Você pode devolver o artigo e, quando ele chegar, receber {{amount}}, tudo o que pagou por ele. Pode ser?',
  'offer.counter.partial_refund':
    'Entendi, você quer o dinheiro de volta. Eu mesmo posso reembolsar {{amount}}, até {{date}}. Você também pode pedir o valor total; quem decide isso é uma pessoa da equipe.',
  'offer.counter.reship':
    'Entendi, você quer o dinheiro de volta. O que eu mesmo posso fazer é pedir um novo envio, sem custo: “{{item}}”, até {{date}}. Você também pode pedir o reembolso total; quem decide isso é uma pessoa da equipe.',
  'offer.counter.replacement_part':
    'Entendi, você quer o dinheiro de volta. O que eu mesmo posso fazer é pedir o envio da peça, sem custo, até {{date}}. Você também pode pedir o reembolso total; quem decide isso é uma pessoa da equipe.',
  'offer.next': 'Tudo bem, então outra coisa.',
  'offer.again': 'A minha proposta anterior já venceu; agora vale esta.',
  'offer.after_all': 'Claro, então fica assim: {{what}}. Posso registrar?',
  'offer.open_until': 'Esta proposta vale até {{date}}.',
  'offer.still_open':
    'O que posso oferecer agora é {{what}}. Se não for o que procura, é só dizer não e eu vejo o que mais há; o que eu não puder decidir, uma pessoa da equipe decide. Quer assim?',
  'offer.gone': 'Essa proposta já não vale. A de agora é esta: {{what}}.',
  'what.reassurance': 'esperar até {{date}}',
  'what.coupon': 'um cupom de {{amount}}',
  'what.partial_refund': 'um reembolso de {{amount}}',
  'what.reship': 'um novo envio, sem custo (“{{item}}”)',
  'what.replacement_part': 'o envio da peça, sem custo',
  'what.full_refund': 'um reembolso de {{amount}}',
  'what.return_for_refund': 'a devolução do artigo com reembolso de {{amount}}',
  'offer.still_open.again':
    'Não sei se entendi bem e não quero adivinhar. Continua de pé: {{what}}. Basta um sim, um não ou uma pergunta; também pode pedir uma pessoa.',
  'offer.confirm':
    'Só para eu não anotar nada errado: o que estou oferecendo é {{what}}. É isso que você quer?',
  'offer.without_photo': 'Tudo bem: a proposta vale também sem foto. Você aceita?',
  'offer.stands': 'Enquanto isso, a minha proposta de antes continua de pé.',
  'offer.said_all':
    'É tudo o que eu mesmo posso dizer sobre ela. Pode aceitar, recusar ou pedir para falar com uma pessoa da equipe.',
  'about_offer.again': 'Nisso nada mudou: {{answer}}',
  'about_offer.what.reassurance':
    'Significa esperar mais um pouco, e eu fico de olho na data. Você não perde nada com isso.',
  'about_offer.what.coupon': 'É um cupom: {{amount}} de desconto no seu próximo pedido conosco.',
  'about_offer.what.partial_refund':
    'Significa que você fica com o pedido e recebe de volta {{amount}} do que pagou.',
  'about_offer.together': 'Vale para {{item}} em conjunto.',
  'about_offer.what.reship':
    'Significa que o mesmo artigo é enviado mais uma vez, sem custo: “{{item}}”. Não é preciso devolver nada.',
  'about_offer.what.replacement_part':
    'Significa que só é enviado aquilo de que você ainda precisa, sem custo.',
  'about_offer.what.full_refund':
    'Significa que você recebe de volta {{amount}}, tudo o que pagou pelo artigo.',
  'about_offer.what.return_for_refund':
    'Significa que você devolve o artigo e, quando ele chegar, recebe {{amount}} de volta.',
  'about_offer.keep_goods': 'Você fica com o que tem; não precisa devolver nada.',
  'about_offer.keep_goods.not_received':
    'Se a primeira encomenda aparecer, ela é sua; não precisa devolver nada.',
  'about_offer.keep_goods.under_way':
    'Nada precisa ser devolvido: a sua encomenda continua sua quando chegar.',
  'about_offer.keep_goods.return':
    'Neste caso o artigo volta para nós; o dinheiro é devolvido quando ele chegar.',
  'about_offer.postage': 'O envio é gratuito, e com esta oferta nada precisa voltar.',
  'about_offer.postage.return':
    'Como devolver e quem paga o envio, uma pessoa da equipe escreve aqui antes de você enviar qualquer coisa.',
  'about_offer.postage.nothing_sent':
    'Com esta oferta nada precisa ser devolvido, então não há frete a pagar. Se preferir devolver, uma pessoa da equipe diz antes como funciona e quem paga.',
  'about_offer.how_paid.money':
    'O valor volta pelo mesmo meio com que você pagou, através de {{marketplace}}.',
  'about_offer.how_paid.coupon': 'É descontado no pagamento do próximo pedido; não é pago em dinheiro.',
  'about_offer.how_paid.nothing': 'Aqui não há dinheiro envolvido, e você não precisa pagar nada.',
  'about_offer.when.parcel': 'Deve chegar até {{date}}.',
  'about_offer.when.money': 'O dinheiro deve estar com você até {{date}}.',
  'about_offer.when.coupon':
    'Com esta oferta não se paga dinheiro: é um cupom, emitido quando você disser que sim.',
  'about_offer.when.not_known': 'Ainda não posso dizer um dia; uma pessoa da equipe escreve aqui.',
  'about_offer.valid_until': 'Vale até {{time}}.',
  'about_offer.tracked': 'Sim, vai com rastreio. Escrevo aqui quando for enviado.',
  'about_offer.tracked.nothing_sent': 'Aqui nada é enviado, então não há o que rastrear.',
  'about_offer.best_offer':
    'Neste momento é isto que estou oferecendo. Pode dizer não à vontade: então vejo se há outra coisa, e uma pessoa da equipe pode ver mais do que eu.',
  'about_offer.customs':
    'Se haverá alfândega ou imposto a pagar, daqui não consigo ver; isso uma pessoa da equipe pode dizer.',
  'about_offer.if_wrong':
    'Então escreva aqui: eu conheço o seu caso, não precisa explicar tudo de novo, e vemos o que dá para fazer. Os seus direitos com a loja continuam os mesmos.',
  'about_offer.needs_time': 'Claro, sem pressa. Vale até {{time}}.',
  'wish.reassurance': 'esperar mais um pouco',
  'wish.coupon': 'um cupom',
  'wish.partial_refund': 'parte do dinheiro de volta',
  'wish.reship': 'outra unidade',
  'wish.replacement_part': 'só a peça',
  'wish.return_for_refund': 'devolver e receber o dinheiro',
  'wish.full_refund': 'todo o dinheiro de volta',
  'wish.money': 'o dinheiro de volta',
  'wish.noted': 'Já anotei o que você prefere: {{wish}}.',
  'wish.one_of_two':
    'Uma das duas coisas eu mesmo posso fazer: {{choice}}. Para as duas eu teria de perguntar a um colega. Qual prefere?',
  'wish.variant':
    'Se existe outra cor, tamanho ou modelo, só uma pessoa da equipe pode ver: diga qual prefere e eu pergunto. O que eu mesmo posso mandar é isto: {{open}}, igual ao do pedido. Quer que eu mande esse?',
  'wish.more':
    'O que eu mesmo posso fazer é isto: {{open}}. Para mais do que isso eu teria de perguntar a um colega. O que prefere?',
  'wish.elsewhere': '{{cannot}} O que posso oferecer é {{choice}}; o resto uma pessoa da equipe pode ver.',
  'wish.elsewhere.known': '{{cannot}} O que posso oferecer é {{choice}}.',
  'wish.not_here': '{{cannot}} Uma pessoa da equipe poderia ver isso.',
  'cannot.that': 'Isso eu não posso acertar por aqui.',
  'cannot.full_refund':
    'Se todo o dinheiro é devolvido, quem decide é uma pessoa da equipe; você pode pedir isso a qualquer momento.',
  'cannot.coupon': 'Neste caso não posso dar um cupom por conta própria.',
  'cannot.partial_refund': 'Neste caso não posso devolver parte do dinheiro por conta própria.',
  'cannot.reship': 'Neste caso não posso mandar outra unidade por conta própria.',
  'cannot.replacement_part': 'Neste caso não posso mandar só a peça por conta própria.',
  'cannot.variant': 'Se existe outra cor, tamanho ou modelo, só uma pessoa da equipe pode ver.',

  // --- after acceptance
  'accepted.reassurance': 'Obrigado. Então esperamos até {{date}}.',
  'accepted.coupon':
    'Combinado: um cupom de {{amount}} para o próximo pedido. Assim que for emitido, aviso aqui. Sua referência: {{reference}}.',
  'accepted.partial_refund':
    'Combinado: o seu reembolso de {{amount}} deve chegar até {{date}}. Sua referência: {{reference}}.',
  'accepted.reship':
    'Combinado: faremos um novo envio para o endereço do pedido (“{{item}}”). Deve chegar até {{date}}. Sua referência: {{reference}}.',
  'accepted.replacement_part':
    'Combinado: a peça será enviada para o endereço do pedido. Deve chegar até {{date}}. Sua referência: {{reference}}.',
  'accepted.full_refund': 'Combinado: {{amount}} serão reembolsados a você. Sua referência: {{reference}}.',
  'accepted.return_for_refund':
    'Combinado: você devolve o artigo e, quando ele chegar, {{amount}} serão reembolsados. Escreveremos aqui como enviar. Sua referência: {{reference}}.',
  delivery_wish:
    'Anotei o que você escreveu sobre a entrega para quem faz o envio. Daqui não posso prometer.',
  'accepted.write_here':
    'Se algo der errado, é só escrever aqui. Você não vai precisar explicar tudo de novo.',
  'accepted.also': 'Você também mencionou {{complaint}}. Vemos isso agora?',
  'accepted.also.person':
    'Você também mencionou {{complaint}}. Quem decide isso é uma pessoa da equipe; posso passar para ela?',
  'fulfilled.return_coupon': 'O cupom para o seu próximo pedido já foi emitido: {{reference}}.',
  'fulfilled.coupon': 'O seu cupom está pronto: {{code}}. Ele desconta {{amount}} no próximo pedido.',
  'fulfilled.done': 'Isso já foi feito.',
  'fulfilled.mistake': 'Dizer que já tinha sido feito foi um engano.',
  'suggested.refund': 'Vejo que você quer o dinheiro de volta e estou vendo isso agora.',
  'fulfilled.reference': 'Número ou código da loja: {{reference}}.',
  already_settled:
    'Isso já ficou resolvido. Se algo ainda não estiver bem, ou houver algo novo, conte o que aconteceu. Para qualquer outra pergunta, é só pedir uma pessoa.',

  // --- writing first
  'care.offer_expiring': 'O que propus continua de pé até {{time}}. Está bem para você?',
  'care.promise_passed': 'O dia que indiquei já passou. O seu pacote chegou? Basta um sim ou um não.',
  'care.parcel_due':
    'O que enviamos já deveria estar aí: {{title}}. Chegou tudo bem? Basta um sim ou um não.',
  'care.return_coupon':
    'Que bom que conseguimos resolver isso. Como agradecimento pela paciência, você ganha um cupom de {{amount}} para o seu próximo pedido, válido até {{date}}. Assim que for emitido, aviso aqui, e não é preciso fazer nada em troca.',
  'care.rating': 'Como foi para você? Basta um toque, e isso não muda nada do que foi combinado.',
  'care.week_after': 'Faz uma semana que resolvemos isso. Está tudo em ordem? Basta um sim ou um não.',
  'care.delayed':
    'O seu pacote está demorando mais do que o previsto: {{title}}. Aviso antes que você precise perguntar. Se preferir não esperar, é só dizer.',
  'care.delayed_until':
    'O seu pacote está demorando mais do que o previsto: {{title}}. A transportadora agora o espera até {{date}}. Se preferir não esperar, é só dizer.',
  'care.delivered':
    'A transportadora informa que o seu pacote foi entregue: {{title}}. Está com você? Basta um sim ou um não.',
  'care.returned_to_sender':
    'O seu pacote está voltando para nós, então não vai chegar até você: {{title}}. Diga o que prefere e vejo o que posso fazer.',
  care_stopped: 'Está bem, não escrevo mais por iniciativa própria. Você pode escrever aqui quando quiser.',

  // --- a person
  'handoff.asked_for_person':
    'Claro. Vou passar a conversa para uma pessoa da equipe, com tudo o que você escreveu aqui, para você não precisar repetir.',
  'handoff.insists_on_refund':
    'Entendi. Quem decide sobre o valor total é uma pessoa, por isso vou passar o caso para a equipe com tudo o que você me contou. Não vai precisar repetir.',
  'handoff.ladder_exhausted':
    'Quem decide o próximo passo é uma pessoa, por isso vou passar o caso para a equipe com tudo o que você me contou. Não vai precisar repetir.',
  'handoff.policy_hands_over':
    'Uma pessoa da equipe cuida disso. Vou passar o caso com tudo o que você me contou, para você não precisar repetir.',
  'handoff.bereavement':
    'Uma pessoa da equipe cuida disso e vai tornar tudo o mais simples possível. Ela tem o que você escreveu aqui, e até ela escrever não é preciso fazer nada.',
  'handoff.threat':
    'Entendi. Vou passar o caso para uma pessoa da equipe com tudo o que você me contou, para você não precisar repetir.',
  'handoff.mood':
    'Para isso você merece uma pessoa, não um assistente automático. Vou passar o caso para a equipe com tudo o que você me contou; não vai precisar repetir.',
  'handoff.deadline':
    'Isso não deve esperar mais, por isso vou passar o caso para uma pessoa da equipe com tudo o que você me contou. Não vai precisar repetir.',
  'handoff.dispute':
    'Vejo que o caso está agora na plataforma, e isso é um direito seu. Uma pessoa da equipe analisa tudo o que você me contou e também responde aqui.',
  'handoff.cannot_identify':
    'Não consigo avançar com estes dados, por isso vou passar a conversa para uma pessoa da equipe. Ela verá o que você escreveu; não vai precisar repetir.',
  'handoff.no_number':
    'Sem o número do pedido não consigo ver isso, por isso vou passar a conversa para uma pessoa da equipe. Ela verá o que você escreveu; não vai precisar repetir.',
  'handoff.not_understood':
    'Não entendi bem e não quero continuar perguntando. Vou passar a conversa para uma pessoa da equipe, que verá tudo o que você escreveu.',
  'handoff.not_carried_out':
    'O que combinamos não pôde ser feito até agora, e deveríamos ter avisado antes. Estou encaminhando o caso a uma pessoa da equipe, que dirá aqui como fica.',
  'handoff.turn_failed':
    'Algo falhou do meu lado, por isso vou passar a conversa para uma pessoa da equipe. Ela verá tudo o que você escreveu; não vai precisar repetir.',
  'handoff.case_waits':
    'O seu caso sobre o pedido {{number}} está com a equipe desde {{time}}. Ela vê ao lado o que você escreveu aqui, e você não precisa repetir.',
  'handoff.within_minutes_one': 'Uma pessoa vai responder aqui, normalmente em até {{count}} minuto.',
  'handoff.within_minutes_many': 'Uma pessoa vai responder aqui, normalmente em até {{count}} minutos.',
  'handoff.within_minutes_other': 'Uma pessoa vai responder aqui, normalmente em até {{count}} minutos.',
  'handoff.back_at':
    'A equipe não está disponível neste momento. Uma pessoa vai responder aqui quando a equipe voltar, em {{time}}.',
  'handoff.dispute_is_your_right': 'De qualquer forma, abrir uma disputa continua sendo um direito seu.',
  'handoff.order_if_you_like':
    'Se quiser, envie enquanto isso o número do pedido com um dado ligado a ele: o e-mail, o CEP (código postal) ou os quatro últimos dígitos do telefone. Se não quiser, tudo bem.',
  'evidence.with_offer':
    'Se for fácil para você, pode enviar também isto, para o seu caso ficar bem documentado: {{what}}. A minha proposta não depende disso.',
  'evidence.with_handoff':
    'Enquanto alguém da equipe lê tudo, ajuda ter isto, se for fácil para você: {{what}}. A resposta vem com ou sem isso.',
  'evidence.with_question': 'O que mostra melhor: {{what}}.',
  'evidence.by_person':
    'Se for fácil para você, envie, por favor: {{what}}. Assim o seu caso fica bem documentado; se não der, tudo bem.',
  noted_again: 'Anotado também, junto com o resto.',
  'noted_again.second': 'Isso também já está no seu caso.',
  'noted_again.third': 'Acrescentado para quem assumir.',
  needs_nothing: 'Certo, então está resolvido. Se surgir alguma coisa, é só escrever aqui.',
  over_noted:
    'Anotei para a equipe: da sua parte está resolvido, e não é preciso esperar resposta. Se quis dizer outra coisa, é só escrever.',
  taken_after_all:
    'Anotei que afinal aceita: {{what}}. Essa oferta já não está aberta, por isso nada está combinado ainda; quem assumir verá isto e poderá confirmar.',
  waiting_for_person: 'Isso também já foi encaminhado; a pessoa que vai assumir verá e responderá aqui.',
  'handoff.nobody_there':
    'Neste momento ninguém conseguiu assumir o atendimento. Nada se perde: fica com a equipe, e uma pessoa responderá aqui.',
  'handoff.nobody_now':
    'Neste momento não há ninguém da equipe. A sua mensagem fica aqui, e uma pessoa responderá nesta conversa. Você também pode continuar com o assistente automático.',
  'handoff.still_waiting':
    'Ninguém respondeu ainda. Nada se perde: fica com a equipe, e uma pessoa responderá aqui. Você também pode continuar com o assistente automático.',
  'handoff.still_away':
    'Ninguém respondeu ainda, e a equipe não está agora. Uma pessoa responderá aqui quando a equipe voltar, em {{time}}. Você também pode continuar com o assistente automático.',
  'handoff.returned':
    'Você está de novo com o assistente automático. Se ainda houver algo em aberto, é só dizer.',
  nothing_more:
    'Não tenho mais nada que possa oferecer por conta própria aqui. Se quiser que uma pessoa veja de novo, é só dizer.',

  // --- alarms
  'alarm.safety':
    'Por favor, pare de usar agora mesmo e não deixe ninguém chegar perto; se der para fazer sem perigo, tire da tomada ou retire a bateria. Se houver fogo ou fumaça, ou se alguém se machucou, está passando mal ou engoliu alguma coisa, não espere por nós: ligue para o {{emergency}} ou para o número de emergência da sua região, ou procure um médico. Deixe o produto como está, por favor.',
  'alarm.safety.plain':
    'Espero que estejam todos bem. Por favor, não use mais o produto e deixe-o longe de todos, sobretudo das crianças. Se alguém se feriu, está se sentindo mal ou engoliu alguma coisa, não espere por nós: procure um médico ou ligue para o {{emergency}} ou para o número de emergência da sua região. Deixe o produto como está, por favor.',
  'alarm.self_harm':
    'Que bom que você me contou; deve ser muito difícil. Fale com alguém agora: uma pessoa de confiança ou uma linha de apoio. Se achar que pode se machucar, ligue para o {{emergency}} ou para o número de emergência da sua região. Você não precisa passar por isso sem ninguém. O pedido pode esperar.',
  'alarm.self_harm.line':
    'Que bom que você me contou; deve ser muito difícil. Fale com alguém agora: uma pessoa de confiança ou {{line}}, pelo número {{number}}, a qualquer hora. Se achar que pode se machucar, ligue para o {{emergency}} ou para o número de emergência da sua região. Você não precisa passar por isso sem ninguém. O pedido pode esperar.',
  'alarm.meanwhile':
    'Isso também já foi encaminhado; uma pessoa responde aqui. Até lá, por favor, deixe o produto como está: não use, não tente consertar, não jogue fora e não deixe ninguém chegar perto. Se houver fogo ou fumaça, ou se alguém se machucou ou está passando mal, não espere por nós: ligue agora para o {{emergency}}.',
  'alarm.order_added':
    'Encontrei o seu pedido e juntei ao que você me contou; quem responder aqui terá os dois. Por favor, continue deixando o produto como está, sem usar. Se houver fogo ou fumaça, ou se alguém se machucou ou está passando mal, ligue agora para o {{emergency}}.',
  'alarm.again.safety':
    'Por favor, deixe o produto onde está, fique longe e não use mais, nem por um instante. Se houver fogo ou fumaça, ou se alguém se machucou ou está passando mal, leve todos para um lugar seguro e ligue agora para o {{emergency}}. Não espere por nós.',
  'alarm.again.safety.more':
    'Por favor, continue sem deixar ninguém chegar perto, e deixe o produto desligado e sem mexer nele. Assim que algo pegar fogo ou soltar fumaça, ou alguém se machucar ou passar mal, ligue para o {{emergency}}; isso vem antes de qualquer coisa que escreva aqui.',
  'alarm.again.fire':
    'Ligue agora para o {{emergency}} e tire todo mundo daí. Feche as portas ao sair, deixe tudo onde está e não volte a entrar até os bombeiros dizerem que pode.',
  'alarm.again.hurt':
    'Ligue agora para o {{emergency}}. Diga quem se machucou ou está passando mal e o que aconteceu, e faça o que disserem. Fique com quem precisa de ajuda até ela chegar.',
  'alarm.again.anew':
    'Por favor, ligue agora para o {{emergency}}, antes de escrever mais aqui, e não deixe ninguém chegar perto. Diga onde você está e o que aconteceu; vão dizer o que fazer até a ajuda chegar.',
  'alarm.again.answered': 'Uma pessoa da equipe lê tudo isto e responde aqui.',
  'alarm.again.self_harm':
    'O que você escreve importa, e uma pessoa da equipe vai escrever aqui. Eu sou só um programa, então não espere comigo: procure alguém de confiança ou ligue para uma linha de apoio. Se puder se machucar, ou já fez alguma coisa, ligue agora para o {{emergency}}.',
  'alarm.again.self_harm.line':
    'O que você escreve importa, e uma pessoa da equipe vai escrever aqui. Eu sou só um programa, então não espere comigo: procure alguém de confiança ou ligue para {{line}}, pelo número {{number}}. Se puder se machucar, ou já fez alguma coisa, ligue agora para o {{emergency}}.',
  'alarm.again.acted':
    'Por favor, ligue agora para o {{emergency}}, antes de escrever mais aqui. Diga onde você está e o que tomou ou fez, para que a ajuda chegue até você. Vá para onde haja gente, ou abra a porta e chame alguém que esteja perto.',
  'alarm.minor':
    'Você fez bem em me contar, e nada de ruim vai acontecer por isso. Mostre esta conversa a um adulto de confiança, para ele escrever aqui com você. Uma pessoa da equipe vai ajudar vocês.',
  'alarm.told_now': 'Estou avisando uma pessoa da equipe agora.',
  'alarm.violence':
    'Estou passando agora o que você escreveu a uma pessoa da equipe. O que deu errado com o seu pedido pode ser resolvido com calma, sem que ninguém saia ferido.',
  'alarm.dispute_opened':
    'Obrigado por me contar. Nada do que você escrever aqui encerra ou muda o que você abriu. Vou passar isso agora mesmo para uma pessoa da equipe, com tudo o que você escreveu.',
  'alarm.unauthorised':
    'Se esse pedido não foi seu, é preciso ver isso já, por isso estou encaminhando o caso agora para uma pessoa da equipe. Por segurança, troque a senha da sua conta na plataforma e avise o seu banco se houver uma cobrança que você não reconhece.',
  'alarm.privacy':
    'A sua solicitação sobre os seus dados pessoais fica registrada hoje, {{date}}. Estou encaminhando agora o assunto para uma pessoa da equipe, que cuida disso e responde aqui.',
  'alarm.nobody_now':
    'Neste momento não há ninguém da equipe. Isto é a primeira coisa que vão ver, e uma pessoa responderá aqui.',
  'alarm.back_at':
    'A equipe não está disponível neste momento. A sua mensagem é a primeira que vão ler, e uma pessoa responde aqui quando a equipe voltar, em {{time}}.',
  'alarm.until_then': 'Em uma emergência, não espere até lá: ligue para o {{emergency}}.',

  // --- what buyers want beside complaints
  'request.cancel.not_shipped':
    'O seu pedido ainda não saiu, então talvez ainda dê para parar. Estou pedindo isso agora mesmo a uma pessoa da equipe, e avisamos aqui se deu certo.',
  'request.cancel.on_its_way':
    'A sua encomenda saiu em {{shippedOn}}, por isso não posso prometer que dê para parar. Estou perguntando a uma pessoa da equipe o que ainda é possível, e avisamos aqui.',
  'request.cancel.has_left':
    'A sua encomenda já saiu, por isso não posso prometer que dê para parar. Estou perguntando a uma pessoa da equipe o que ainda é possível, e avisamos aqui.',
  'request.cancel.delivered':
    'Segundo a transportadora, a encomenda já foi entregue, então ela teria de voltar para nós. Uma pessoa da equipe vai explicar aqui como funciona.',
  'request.cancel.unknown':
    'Estou pedindo a uma pessoa da equipe que pare o pedido o mais rápido possível. Se ele ainda não saiu, pode dar certo; avisamos aqui.',
  'request.cancel.agreed':
    'Estou pedindo a uma pessoa da equipe que pare o que combinamos antes que seja feito, e avisamos aqui se deu tempo.',
  'request.address_change.not_shipped':
    'O seu pedido ainda não saiu, então talvez ainda dê para mudar o endereço. Estou pedindo isso agora mesmo a uma pessoa da equipe. Se ainda não escreveu o novo endereço completo, envie aqui.',
  'request.address_change.on_its_way':
    'A sua encomenda saiu em {{shippedOn}}, e a partir daí só a transportadora pode mudar o endereço, se for possível. Estou pedindo a uma pessoa da equipe que tente. Se ainda não escreveu o novo endereço completo, envie aqui.',
  'request.address_change.has_left':
    'A sua encomenda já saiu, e a partir daí só a transportadora pode mudar o endereço, se for possível. Estou pedindo a uma pessoa da equipe que tente. Se ainda não escreveu o novo endereço completo, envie aqui.',
  'request.address_change.returned':
    'A encomenda está voltando para nós, e uma pessoa da equipe vai ver como enviar ao endereço certo. Se ainda não escreveu o endereço completo, envie aqui.',
  'request.address_change.replacement':
    'Quem decide se um novo envio vai para outro endereço é uma pessoa da equipe; estou pedindo isso agora mesmo. Se ainda não escreveu o endereço completo, envie aqui.',
  'request.address_change.unknown':
    'Estou encaminhando o caso para uma pessoa da equipe, que vê o que ainda dá para mudar. Se ainda não escreveu o novo endereço completo, envie aqui.',
  'request.exchange.not_shipped':
    'O seu pedido ainda não saiu, então talvez ainda dê para mudar. Estou perguntando agora mesmo a uma pessoa da equipe. Se ainda não disse: qual tamanho, cor ou modelo você quer?',
  'request.exchange':
    'Quem cuida de uma troca é uma pessoa da equipe, por isso estou encaminhando o caso. Se ainda não disse: qual tamanho, cor ou modelo você quer?',
  'request.return':
    'O seu pedido de devolução chegou hoje, {{date}}, e está registrado. Uma pessoa da equipe vai explicar aqui como e para onde enviar; até lá, é só guardar o produto.',
  'request.return.bereavement':
    'O seu pedido de devolução chegou hoje, {{date}}, e está registrado. Uma pessoa da equipe vai tornar tudo o mais simples possível e escreve aqui; até lá não é preciso fazer nada.',
  'request.payment':
    'Uma cobrança que não bate tem de ser esclarecida o quanto antes. Daqui eu não vejo pagamentos, por isso estou encaminhando o caso para uma pessoa da equipe que os vê. O dia e o valor bastam; nunca envie números de cartão.',
  'request.payment.no_refund':
    'Nesta conversa não foi combinado nenhum reembolso, e daqui não vejo os pagamentos. Vou passar isto a uma pessoa da equipe, que pode ver se há algum a caminho; nunca envie números de cartão.',
  'request.coupon':
    'Um código que não funciona precisa ser verificado por uma pessoa da equipe, e já estou encaminhando o caso. Se ainda não escreveu o código e o que aparece no pagamento, envie aqui.',
  'request.customs':
    'Não quero adivinhar quem paga a taxa ou o imposto, por isso estou encaminhando o caso para uma pessoa da equipe. Uma foto do aviso ajuda, se você tiver.',
  'request.invoice':
    'Estou pedindo a nota fiscal a uma pessoa da equipe. Se precisar do nome de uma empresa, de um endereço ou de um número fiscal nela, pode escrever aqui.',
  'request.warranty':
    'Estou perguntando a uma pessoa da equipe, que vai responder aqui sobre a garantia. Os seus direitos em caso de defeito continuam os mesmos.',
  'request.usage':
    'Não quero adivinhar, por isso estou encaminhando a sua pergunta para uma pessoa da equipe que conhece o produto.',
  'request.received_extra':
    'Muito honesto da sua parte. Uma pessoa da equipe vai dizer aqui o que fazer com isso; até lá, você não precisa devolver nada.',
  'request.other_damage':
    'Um dano em outra coisa sua precisa ser visto por uma pessoa da equipe, e já estou encaminhando o caso. Se for fácil, uma foto e o valor do que foi danificado ajudam.',
  'request.contact':
    'Estou encaminhando a sua pergunta sobre a empresa para uma pessoa da equipe, que vai responder aqui.',
  'request.delivery':
    'Isso só a transportadora pode fazer, por isso estou pedindo a uma pessoa da equipe que fale com ela. Avisamos aqui o resultado.',
  'request.terms': 'Estou encaminhando a sua pergunta para uma pessoa da equipe, que vai responder aqui.',
  'request.other_language':
    'Estou encaminhando o caso para uma pessoa da equipe, que lê o seu idioma com tradução e responde aqui.',
  'answer.in_language': 'Só tenho isto neste idioma ({{language}}):',
  'answer.more': 'Se isso não responder, é só dizer e uma pessoa da equipe assume.',
  praise: 'Que bom saber disso. Obrigado por contar para a gente.',
  languages:
    'Você pode escrever para mim em inglês, espanhol, português, francês, alemão ou russo. Em qualquer outro idioma, uma pessoa da equipe lê com tradução.',
  terms:
    'Eu vejo o seu pedido e proponho o que a loja permite; nada fica combinado antes de você dizer sim, e uma pessoa da equipe também pode decidir. Os seus direitos com a loja e na plataforma continuam os mesmos.',
  order_number_help:
    'Você o encontra em “Meus pedidos”, na sua conta ou no aplicativo de {{marketplace}}, nos detalhes do pedido, e também no e-mail de confirmação.',
  'order_number_help.digits': 'Ele tem 16 dígitos.',
  order_number_known: 'Já estou com o seu pedido aqui: é o número {{number}}. Não precisa procurar nada.',
  why_identify:
    'Para que ninguém além de você veja o pedido ou decida sobre ele: um número sozinho poderia ser de qualquer um. Só comparo o que você envia com o pedido, para confirmar que é seu.',
  told_before:
    'O que sei sobre isso já disse um pouco acima. Se não ajudar, é só pedir para falar com uma pessoa.',

  agreed_before: 'Em {{date}} combinamos isto para o seu pedido: {{what}}. Referência: {{reference}}.',
  'status.reassurance': 'Combinamos esperar até {{date}}. Se não chegar até lá, escreva aqui.',
  'status.return_coupon':
    'Como agradecimento, o seu próximo pedido conta ainda com um cupom de {{amount}}, válido até {{date}}.',
  'status.return_coupon.failed':
    'O cupom para o seu próximo pedido não pôde ser emitido; uma pessoa da equipe está vendo isso.',
  'status.coupon':
    'O seu cupom de {{amount}} tem a referência {{reference}}; não é pago em dinheiro, é descontado no próximo pedido.',
  'status.no_day': 'Ainda não posso dizer em que dia será.',
  'status.partial_refund':
    'O seu reembolso de {{amount}} tem a referência {{reference}} e deve chegar até {{date}}.',
  'status.reship': 'O novo envio (“{{item}}”) tem a referência {{reference}} e deve chegar até {{date}}.',
  'status.replacement_part': 'A peça tem a referência {{reference}} e deve chegar até {{date}}.',
  'status.full_refund': 'O seu reembolso de {{amount}} está registrado com a referência {{reference}}.',
  'status.return_for_refund':
    'O seu reembolso de {{amount}}, quando o produto estiver de volta, está registrado com a referência {{reference}}.',
  'status.under_way': 'Ainda não consta como feito; assim que constar, aviso aqui.',
  'status.if_not': 'Se não chegar até lá, escreva aqui e uma pessoa da equipe cuida disso.',
  'waiting.since':
    'O seu caso está com a equipe desde {{time}}. Ninguém o assumiu ainda, mas ele não se perde.',
  'waiting.still': 'Ninguém da equipe o assumiu ainda.',
  'waiting.back_at': 'A equipe volta em {{time}}, e então uma pessoa vai responder aqui.',
  'waiting.longer':
    'Está demorando mais do que o normal. Não precisa ficar esperando: a resposta estará aqui quando você voltar.',
  case_waits:
    'O seu caso sobre o pedido {{number}} está com a equipe desde {{time}}. Uma pessoa vai responder; se houver algo novo, escreva aqui e eu repasso.',
  offer_waits:
    'Já fizemos uma oferta para você sobre isso em outra conversa: {{what}}, em aberto até {{time}}. É lá que você pode aceitar ou recusar.',
  'offer_waits.on_page':
    'No aparelho que você usou, ela está no menu (⋯), em “Conversa anterior”; em qualquer outro, o link privado ou o código abre a conversa.',
  'offer_waits.elsewhere': 'Você a encontra onde nos escreveu primeiro.',
  'offer_waits.lost': 'Se não conseguir mais entrar lá, me diga aqui e uma pessoa assume.',
  arrived_noted:
    'Que bom. Acrescentei isso para a equipe, para ninguém continuar procurando; não precisa esperar por nós.',
  order_added:
    'Obrigado, encontrei o seu pedido e juntei ao que você me contou; a pessoa que vai assumir verá os dois.',
  masked:
    'Por favor, não envie aqui números de cartão nem contas bancárias. Ocultei o que você enviou; ninguém precisa disso para o seu pedido.',

  // --- where a case stands, and on other ways than it
  'waiting.link':
    'Não é preciso ficar aqui: o link privado acima desta conversa traz você de volta em qualquer aparelho.',
  'waiting.somebody_here': 'Afinal há alguém da equipe, e a resposta pode chegar aqui antes do que eu disse.',
  'progress.offer': 'É a sua vez. Em aberto até {{time}}: {{what}}.',
  'progress.buyer': 'É a sua vez: escreva quando quiser.',
  'progress.assistant': 'A sua mensagem está sendo lida.',
  'progress.person': '{{name}}, da equipe, está com o seu caso e responde aqui.',
  'progress.team': 'O seu caso está com a equipe, e uma pessoa responde aqui.',
  'progress.team_from': 'O seu caso está com a equipe, e uma pessoa responde aqui: {{time}} ou mais tarde.',
  'progress.agreed': 'Isto está combinado. Se faltar alguma coisa, é só escrever.',
  'progress.over': 'Este caso está encerrado. Se faltar alguma coisa, é só escrever.',
  rated: 'Obrigado por nos contar. Se quiser, escreva em uma linha o porquê.',
  rating_noted: 'Está anotado, e a equipe vai ler. Se algo ainda não estiver certo, é só escrever o que é.',
  offer_over: 'Essa oferta não vale mais. Se quiser voltar a ela, é só dizer.',
  'person.joined': '{{name}} entrou na conversa.',
  'person.gave_back': '{{name}} saiu da conversa. Você está de novo com o assistente automático.',
  'person.completed': '{{name}} encerrou este caso. Se faltar alguma coisa, é só escrever.',
  'copy.return': 'Para voltar a esta conversa em qualquer aparelho: {{link}}',
  'copy.code': 'Ou em {{address}} com este código: {{code}}',
  'mail.subject': '{{shop}} respondeu',
  'mail.text': 'Há uma resposta para você na sua conversa com {{shop}}. Leia e responda aqui:',
  'mail.private':
    'A resposta não está neste e-mail. O link é só seu: quem o tiver pode ler a conversa e responder nela.',
  'mail.stop': 'Não receber mais e-mails como este:',
  'mail.stop_ask': 'Não quer mais e-mails sobre respostas de {{shop}} neste endereço?',
  'mail.stop_button': 'Não receber mais',
  'mail.stopped': 'Pronto: você não receberá mais e-mails como este. A sua conversa continua onde está.',
  'time.and_shop': '{{time}} (na loja: {{shopTime}})',
  'time.of_shop': '{{time}}, horário da loja',

  // --- interruptions
  my_data:
    'Junto com a nossa conversa fica guardado o que você escreveu e o pedido com os dados de contato. Pedido: {{order}}. Mensagens: {{messages}}. Fotos: {{photos}}. Se tiver alguma pergunta sobre isso, peça para falar com uma pessoa da equipe.',
  my_data_nothing: 'Fora o que você enviou neste chat, não tenho nada sobre você aqui.',
  my_data_copy: 'Uma cópia desta conversa acompanha esta mensagem, para você salvar.',
  'copy.title': 'A sua conversa com {{shop}}',
  'copy.made': 'Salva em {{time}}. Todos os horários são de {{zone}}.',
  'copy.you': 'Você',
  'copy.assistant': 'Assistente automático',
  'copy.file': 'Arquivo',
  'copy.not_taken': 'não aceito',
  'copy.accepted': 'Oferta aceita',
  'copy.declined': 'Oferta recusada',
  'copy.lapsed': 'Oferta vencida',
  'copy.withdrawn': 'Oferta retirada',
  others_order:
    'Sobre o pedido de outra pessoa não posso dizer nada, nem a familiares ou amigos: é dela. Essa pessoa pode escrever aqui com o número do pedido. Há alguma coisa sobre o seu próprio pedido?',
  none_left:
    'Não há mais nenhuma unidade para enviar, por isso o combinado continua valendo. Se preferir outra coisa, é só pedir uma pessoa.',
  nothing_agreed:
    'Aqui não ficou nada combinado, então nada mais será enviado nem pago. Se afinal algo não estiver bem, conte o que aconteceu.',
  danger_denied:
    'Então entendi mais do que era: não ligue para o que escrevi sobre o perigo. Só se afinal houver fumaça, ou alguém estiver ferido, ligue para o {{emergency}}. O que escreveu já foi transmitido, e uma pessoa da equipe responde aqui.',
  other_order_noted: 'Anotado: há também outro pedido. Vamos terminar este primeiro e depois vemos o outro.',
  complaints_noted: 'Anotei tudo: {{complaints}}.',
  'complaints_noted.in_turn': 'Então são várias coisas: {{complaints}}. Vamos por partes.',
  'second_complaint_noted.of':
    'Também está anotado: {{what}}. Vamos terminar este assunto primeiro e depois vemos o outro.',
  second_complaint_noted: 'Anotei isso também. Vamos terminar este assunto primeiro e depois vemos o outro.',

  // --- photos
  photo_received: 'Obrigado, já tenho a foto.',
  'photo_refused.too_large':
    'Essa foto é grande demais para eu receber. Uma menor serve, ou descreva em palavras.',
  'photo_refused.not_a_photo':
    'Não consigo abrir esse arquivo como foto. Uma foto comum ou uma captura de tela serve, ou descreva em palavras.',
  'photo_refused.unreachable':
    'A foto não chegou até mim. Pode enviar mais uma vez? Ou descreva em palavras.',
  'photo_refused.no_room':
    'No momento não consigo guardar mais fotos, por isso não tenho esta. Descreva em palavras, por favor; amanhã você pode tentar de novo com a foto.',
  'untaken.sound':
    'Não consigo ouvir áudios. Ele fica guardado com o seu caso, e uma pessoa da equipe pode ouvir. Pode escrever em uma linha?',
  'untaken.document':
    'Não consigo ler documentos. Ele fica guardado com o seu caso, e uma pessoa da equipe pode abrir. Pode escrever em uma linha o que ele mostra?',
  'untaken.photo':
    'Não consigo ver nada nessa foto: ela pode estar danificada ou ser pequena demais. Fica guardada com o seu caso. Pode enviar de novo, ou enviar outra?',
  'untaken.other': 'Não consigo fazer nada com isso aqui. Pode escrever em uma linha?',
  file_kept: 'Obrigado, guardei o arquivo com o seu caso, e uma pessoa da equipe pode abrir.',
  'group.private':
    'Várias pessoas podem ler isto, por isso não falo de pedidos aqui. Escreva para mim em uma conversa privada: lá eu posso ver isso, ou uma pessoa da equipe.',

  // --- when something fails
  turn_failed:
    'Algo falhou do meu lado. Escreva mais uma vez, por favor, ou diga se prefere falar com uma pessoa.',
  record_failed:
    'Algo não está funcionando do nosso lado neste momento. A sua mensagem não se perdeu: respondo aqui assim que voltar a funcionar, e não é preciso enviar nada de novo.',

  // --- buttons: at most 30 characters, amounts included
  'button.not_received': 'Não chegou',
  'button.damaged': 'Chegou danificado',
  'button.wrong_size': 'Tamanho errado',
  'button.quality': 'Má qualidade',
  'button.other': 'Outra coisa',
  'button.rate_good': 'Bom',
  'button.rate_fair': 'Mais ou menos',
  'button.rate_bad': 'Ruim',
  'button.person': 'Falar com uma pessoa',
  'button.back_to_bot': 'Voltar ao assistente',
  'button.accept.reassurance': 'Sim, eu espero',
  'button.accept.coupon': 'Sim, o cupom de {{amount}}',
  'button.accept.partial_refund': 'Aceito {{amount}}',
  'button.accept.reship': 'Sim, enviem outro',
  'button.accept.replacement_part': 'Sim, enviem a peça',
  'button.accept.full_refund': 'Aceitar {{amount}}',
  'button.accept.return_for_refund': 'Sim, vou devolver',
  'button.decline': 'Não, outra coisa',
  'button.confirm': 'Sim, é isso',
  'button.yes_please': 'Sim, por favor',
  'button.about_that': 'É sobre isso',
  'button.something_new': 'Algo novo',
  'button.all_items': 'O pedido todo',
  'button.not_found': 'Ninguém está com ela',
  'button.arrived': 'Já está comigo',
  'button.insist': 'Quero o reembolso total',

  // --- what is wrong, as a thing that can be listed
  'trouble.not_received': 'a encomenda que não chegou',
  'trouble.damaged': 'os danos',
  'trouble.quality': 'a qualidade',
  'trouble.wrong_size': 'o tamanho errado',
  'trouble.wrong_colour': 'a cor errada',
  'trouble.not_as_described': 'o que difere da descrição',
  'trouble.wrong_item': 'o produto errado',
  'trouble.missing_parts': 'o que falta',
  'trouble.counterfeit': 'a dúvida se é original',
  'trouble.changed_mind': 'a desistência',
  'trouble.other': 'o outro problema',

  // --- cards
  'card.reassurance': 'Um pouco mais de tempo',
  'card.coupon': 'Cupom',
  'card.partial_refund': 'Reembolso parcial',
  'card.reship': 'Novo envio, sem custo',
  'card.replacement_part': 'A peça, sem custo',
  'card.full_refund': 'Reembolso',
  'card.return_for_refund': 'Devolução e reembolso',
  'fact.order': 'Pedido',
  'fact.item': 'Produto',
  'fact.amount': 'Valor',
  'fact.by': 'Até',
  'fact.valid_until': 'Proposta válida até',
};

import type { Sentences } from './phrases.ts';

// Neutral Spanish, for Spain and Latin America alike, with "tú". No adjective that would need the buyer's gender.
// An apology stands under `empathy` only. Titles and places are foreign text: in quotes or after a colon.

export const es: Sentences<'one' | 'many' | 'other'> = {
  // --- opening
  greeting:
    'Hola, soy el asistente automático de la tienda {{shop}}. Puedo ayudarte si hay un problema con un pedido. Si prefieres hablar con una persona del equipo, dímelo en cualquier momento. ¿Qué pasó?',
  introduction:
    'Hola, soy el asistente automático de la tienda {{shop}}; si lo pides, te atiende una persona del equipo.',
  welcome:
    'Hola, soy el asistente automático de la tienda {{shop}}. Cuéntame con tus palabras qué pasó con tu pedido. Si prefieres hablar con una persona, solo tienes que decirlo.',
  'welcome.again': 'Hola. ¿Qué ha pasado con tu pedido?',
  help: 'Soy el asistente automático de la tienda {{shop}}. Puedo revisar un pedido y, si hay algún problema, proponerte una solución aquí mismo. Escribe como quieras; los botones son solo un atajo. Si prefieres hablar con una persona del equipo, dímelo.',
  'help.waiting':
    'Esto lo tiene que ver ahora una persona, así que yo no puedo ofrecerte nada por mi cuenta: te dirá qué se puede hacer. Lo que escribas mientras tanto le llega.',
  about_bot:
    'Sí, soy un asistente automático y trabajo para la tienda {{shop}}. Si prefieres hablar con una persona del equipo, dímelo.',
  thanks: 'De nada. Si surge algo más, escríbeme aquí.',
  goodbye: 'Que te vaya bien. Si surge algo, puedes escribir aquí cuando quieras.',
  start_over: 'De acuerdo, empecemos de nuevo. ¿Qué pasó?',
  order_unchanged:
    'No, por lo que veo no se ha cancelado ni cambiado nada: tu pedido sigue tal como lo hiciste.',
  order_kept:
    'Perfecto, todo sigue igual. He retirado tu solicitud, así que nadie va a cambiar nada. Tu pedido sigue adelante tal como lo hiciste. Si querías decir otra cosa, dímelo.',
  'order_kept.goes_on': 'De acuerdo, no se para ni se cambia nada. Volvamos a lo que ha fallado.',

  // --- feeling with the buyer
  'empathy.not_received_calm': 'Veamos dónde está tu paquete.',
  'empathy.not_received_upset': 'Siento que todavía no tengas tu paquete.',
  'empathy.not_received_furious': 'Pagaste y sigues sin tu paquete. Eso no debería pasar, y lo siento.',
  'empathy.not_there_calm': 'El transportista lo da por entregado y tú no lo tienes; vamos a verlo.',
  'empathy.not_there_upset': 'Siento que conste como entregado y tú no tengas nada.',
  'empathy.not_there_furious':
    'Consta como entregado y tú no tienes nada. Eso no debería pasar, y lo siento mucho.',
  'empathy.damaged_calm': 'No debería llegar así; vamos a solucionarlo.',
  'empathy.damaged_upset': 'Siento que te haya llegado en mal estado.',
  'empathy.damaged_furious':
    'Algo por lo que pagaste no debería llegar roto. Eso no debería pasar, y lo siento.',
  'empathy.quality_calm': 'Veamos cómo podemos solucionarlo.',
  'empathy.quality_upset': 'Siento que te haya decepcionado.',
  'empathy.quality_furious': 'Pagaste por algo bueno y te llegó esto. Eso no debería pasar, y lo siento.',
  'empathy.wrong_size_calm': 'Que la talla no quede bien es un fastidio; vamos a solucionarlo.',
  'empathy.wrong_size_upset': 'Siento que no puedas usarlo en esa talla.',
  'empathy.wrong_size_furious': 'Pagaste por algo que no puedes usar, y eso no debería pasar. Lo siento.',
  'empathy.wrong_colour_calm': 'No es el color que querías; vamos a solucionarlo.',
  'empathy.wrong_colour_upset': 'Siento que no sea el color que esperabas.',
  'empathy.wrong_colour_furious': 'Elegiste un color y te llegó otro, y eso no debería pasar. Lo siento.',
  'empathy.not_as_described_calm': 'Lo que llega debería ser lo que viste; vamos a revisarlo.',
  'empathy.not_as_described_upset': 'Siento que no sea lo que viste al comprarlo.',
  'empathy.not_as_described_furious':
    'Confiaste en la descripción y te llegó otra cosa. Eso no debería pasar, y lo siento.',
  'empathy.wrong_item_calm': 'Eso no es lo que pediste; vamos a solucionarlo.',
  'empathy.wrong_item_upset': 'Siento que te haya llegado algo que no pediste.',
  'empathy.wrong_item_furious':
    'Esperaste tu pedido y te llegó otra cosa. Eso no debería pasar, y lo siento.',
  'empathy.missing_parts_calm': 'Debería venir completo; vamos a solucionarlo.',
  'empathy.missing_parts_upset': 'Siento que no te haya llegado completo.',
  'empathy.missing_parts_furious':
    'Pagaste por todo y solo te llegó una parte. Eso no debería pasar, y lo siento.',
  'empathy.counterfeit_calm': 'Es un asunto serio y así lo trato.',
  'empathy.counterfeit_upset': 'Siento que tengas que dudar de lo que recibiste. Me lo tomo en serio.',
  'empathy.counterfeit_furious':
    'Pagaste por algo auténtico, y no deberías tener que dudarlo. Lo siento, y me lo tomo en serio.',
  'empathy.changed_mind_calm': 'No pasa nada, puede ocurrir.',
  'empathy.changed_mind_upset': 'Siento que al final el pedido no sea lo que necesitas.',
  'empathy.changed_mind_furious':
    'Está claro que este pedido te ha dado un mal rato, y lo siento. Veamos qué se puede hacer.',
  'empathy.other_calm': 'Vamos a revisarlo.',
  'empathy.other_upset': 'Siento que esto haya salido mal.',
  'empathy.other_furious': 'Está claro que esto ha salido muy mal. Eso no debería pasar, y lo siento.',

  // --- questions
  'sympathy.bereavement': 'Mi más sentido pésame.',
  'sympathy.illness': 'Te deseo mucha fuerza y una pronta recuperación.',
  'sympathy.child': 'Qué disgusto para un peque.',
  'sympathy.celebration': 'Un día así no se repite, y todo tendría que haber salido bien.',
  'ask.complaint': '¿Qué pasó con tu pedido? Cuéntamelo con tus palabras.',
  'ask.complaint.again':
    'Quiero entenderlo bien. ¿El pedido no ha llegado, o hay algún problema con lo que recibiste?',
  'ask.order':
    '¿Cuál es el número de pedido? También necesito un dato asociado: el correo electrónico, el código postal o las últimas cuatro cifras del teléfono.',
  'ask.order.to_look': 'Para decirte cómo está, primero tengo que encontrar el pedido.',
  'ask.order.again':
    'Con eso no he podido avanzar. Envíame otra vez el número de pedido junto con un dato asociado: el correo electrónico, el código postal o las últimas cuatro cifras del teléfono.',
  'ask.proof':
    'Necesito un dato más asociado a ese número: el correo electrónico, el código postal o las últimas cuatro cifras del teléfono.',
  'ask.order.failed_again':
    'Con eso sigo sin avanzar. El número está en «Mis pedidos» y en el correo de confirmación, y el otro dato tiene que ser el que se dio con él. ¿Puedes comprobar los dos y enviarlos otra vez?',
  'ask.order.number':
    'Gracias. Entonces solo me falta el número de pedido; está en «Mis pedidos» y en el correo de confirmación.',
  'ask.order.where':
    'Sin el número de pedido no puedo mirar nada. Está en «Mis pedidos», en tu cuenta o en la aplicación, y en el correo de confirmación. Envíalo con el correo electrónico, el código postal o las últimas cuatro cifras del teléfono.',
  'ask.proof.again':
    'El número por sí solo podría ser de cualquiera; envíame un dato asociado: el correo electrónico, el código postal o las últimas cuatro cifras del teléfono.',
  'ask.more_proof':
    'Con mucho gusto. Antes de anotarlo necesito un dato más, porque este pedido vale más: {{what}}. Mientras tanto la oferta sigue en pie.',
  'ask.more_proof.again':
    'Sin ese dato no puedo anotar tu sí: el código postal y las últimas cifras del teléfono los puede leer cualquiera en la etiqueta del paquete. Envíame, por favor, {{what}}.',
  'ask.more_proof.failed':
    'Eso no coincide con este pedido. ¿Puedes comprobar lo que diste al comprar y enviarlo otra vez: {{what}}?',
  'ask.more_proof.failed_again':
    'Tampoco es eso. Quizá diste otra dirección u otro número con el pedido: mira la confirmación del pedido y envíame {{what}}.',
  'fact.email': 'el correo electrónico del pedido',
  'fact.phone_number': 'el número de teléfono completo del pedido',
  'fact.email_or_phone': 'el correo electrónico o el número de teléfono completo del pedido',
  'ask.which_order': '¿De qué pedido se trata?',
  'ask.which_order.again':
    'Quiero mirar el pedido correcto. ¿De cuál se trata? Basta con su número o con una palabra de su nombre.',
  'ask.which_item': '¿De qué artículo se trata?',
  'ask.which_item.of_several': 'Primero, {{complaint}}: ¿de qué artículo se trata?',
  'ask.which_item.again':
    'Quiero mirar el artículo correcto. ¿De cuál se trata? Basta con una palabra de su nombre.',
  'ask.looked_around':
    '¿Puede haber recogido el paquete otra persona, por ejemplo un vecino, alguien de tu casa o la portería?',
  'ask.description': '¿Qué problema tiene exactamente? Con una o dos frases basta.',
  'ask.received.wrong_size.alone': '¿Qué talla indica la etiqueta de lo que recibiste?',
  'ask.received.wrong_size':
    'En el pedido figura: {{ordered}}. ¿Qué talla indica la etiqueta de lo que recibiste?',
  'ask.received.wrong_colour': 'En el pedido figura: {{ordered}}. ¿Qué color recibiste?',
  'ask.received.other': '¿Qué recibiste en su lugar?',
  'ask.missing': '¿Qué falta exactamente?',
  'ask.photo': 'Una foto ayudaría, si te resulta fácil. Si no, dímelo y seguimos sin ella.',
  'ask.settled_before': '¿Se trata de eso o de algo nuevo?',
  'ask.photo.not_here':
    'Aquí todavía no me ha llegado ninguna foto; puede que se haya perdido por el camino. ¿Puedes enviármela otra vez en este chat? Si no te viene bien, dímelo y seguimos sin ella.',
  'ask.photo.clearer':
    'En tu foto no se distingue todo. Si te resulta fácil, ayudaría una más cercana o con más luz; si no, seguimos igual.',
  'ask.description.damaged': '¿Dónde está dañado y cuánto? Con una o dos frases basta.',
  'ask.description.quality': '¿Qué hace que no debería, o qué no hace? Con una o dos frases basta.',
  'ask.description.not_as_described': '¿En qué se diferencia de lo que viste al comprarlo?',
  'ask.confirm.again': 'Antes de seguir: {{question}}',
  'ask.confirm.not_received': '¿Se trata de que el paquete no ha llegado?',
  'ask.confirm.damaged': '¿Se trata de que llegó dañado?',
  'ask.confirm.quality': '¿Se trata de que no funciona bien o está mal hecho?',
  'ask.confirm.wrong_size': '¿Se trata de que la talla o el tamaño no es el correcto?',
  'ask.confirm.wrong_colour': '¿Se trata de que el color no es el que pediste?',
  'ask.confirm.not_as_described': '¿Se trata de que no es como decía la descripción?',
  'ask.confirm.wrong_item': '¿Se trata de que recibiste otra cosa que no pediste?',
  'ask.confirm.missing_parts': '¿Se trata de que falta algo en el paquete?',
  'ask.confirm.counterfeit': '¿Se trata de que dudas de que sea auténtico?',
  'ask.confirm.changed_mind': '¿Se trata de que ya no lo quieres?',
  'ask.confirm.other': '¿Hay algo mal en tu pedido?',
  'ask.other_order': '¿Te ha llegado de todos modos, o se trata de otro pedido?',
  'ask.has_parcel': 'Para estar seguro de entenderlo: ¿tienes ya el paquete, o no lo tiene nadie?',

  // --- the order
  'found.name': 'Gracias, {{name}}.',
  'found.anonymous': 'Gracias.',
  'order.not_shipped': 'Tu paquete con «{{item}}» todavía no ha salido de nuestro almacén.',
  'order.in_transit':
    'Tu paquete con «{{item}}» salió el {{shippedOn}}. Último registro: {{scannedOn}}, {{place}}.',
  'order.in_transit.no_scan':
    'Tu paquete con «{{item}}» salió el {{shippedOn}}. No veo ningún registro posterior del transportista.',
  'order.in_transit.no_day':
    'Tu paquete con «{{item}}» ya ha salido. No veo ningún registro del transportista.',
  'order.customs':
    'Tu paquete con «{{item}}» salió el {{shippedOn}} y está en la aduana. Último registro: {{scannedOn}}.',
  'order.out_for_delivery': 'Tu paquete con «{{item}}» está en reparto.',
  'order.delivered': 'Según el transportista, tu paquete con «{{item}}» se entregó el {{deliveredOn}}.',
  'order.delivered.no_day': 'Según el transportista, tu paquete con «{{item}}» se ha entregado.',
  'order.returned_to_sender':
    'Según el transportista, tu paquete con «{{item}}» nos ha sido devuelto. Último registro: {{scannedOn}}.',
  'order.returned_to_sender.no_day':
    'Según el transportista, tu paquete con «{{item}}» nos ha sido devuelto.',
  'order.lost': 'Tu paquete con «{{item}}» salió el {{shippedOn}} y ahora consta como perdido.',
  'order.lost.no_day': 'Tu paquete con «{{item}}» ya salió y ahora consta como perdido.',
  'order.expected_by':
    'Debería llegarte a más tardar el {{date}}; puede que llegue antes, pero no te lo puedo prometer.',
  'order.late_since': 'Debería haberte llegado a más tardar el {{date}}.',
  'order.no_new_day': 'El transportista no da un nuevo día, así que no puedo prometerte ninguno.',
  'order.still_moving': 'Se ha registrado hace poco, así que parece que sigue en camino.',
  'order.anything_wrong': '¿Hay algún problema con el pedido en el que pueda ayudarte?',
  'order.tracking': 'Transportista: {{carrier}}, número de seguimiento {{number}}.',
  'order.tracking_number': 'El número de seguimiento es {{number}}.',
  'order.carrier': 'Transportista: {{carrier}}.',
  'order.no_news': 'El transportista no muestra nada más reciente que lo que te conté arriba.',
  'order.not_coming': 'Creo que ya no va a llegar.',
  'order.shall_i_help': '¿Quieres que vea qué puedo hacer?',
  anything_else: 'Aquí estoy. Dime en pocas palabras qué necesitas y lo miro.',
  arrived: 'Me alegro mucho. Que lo disfrutes, y si surge algo, escribe aquí.',

  // --- offers
  'offer.reassurance':
    '¿Te parece bien esperar hasta el {{date}}? Si para entonces no ha llegado, escríbeme aquí y veremos qué más se puede hacer.',
  'offer.coupon': 'Puedo ofrecerte un cupón de {{amount}} para tu próximo pedido. ¿Te interesa?',
  'offer.partial_refund':
    'Puedo reembolsarte {{amount}}; deberías tenerlo a más tardar el {{date}}. ¿Te parece bien?',
  'offer.partial_refund.percent':
    'Puedo reembolsarte el {{percent}} del precio: {{amount}}, a más tardar el {{date}}. ¿Te parece bien?',
  'offer.reship':
    'Puedo hacer que te lo envíen de nuevo, gratis: «{{item}}». Debería llegarte a más tardar el {{date}}. ¿Te parece bien?',
  'offer.reship.keep':
    'Puedo hacer que te envíen otra unidad, gratis: «{{item}}». Debería llegarte a más tardar el {{date}}, y te quedas con lo que recibiste. ¿Te parece bien?',
  'offer.replacement_part':
    'Puedo hacer que te envíen la pieza, gratis. Debería llegarte a más tardar el {{date}}. ¿Te parece bien?',
  'offer.full_refund': 'Puedo reembolsarte {{amount}}, todo lo que pagaste por el artículo. ¿Te parece bien?',
  'offer.return_for_refund':
    'Puedes devolver el artículo y, cuando haya llegado, se te reembolsarán {{amount}}, todo lo que pagaste por él. ¿Te parece bien?',
  'offer.counter.partial_refund':
    'Entendido, quieres que te devuelvan el dinero. Por mi parte puedo reembolsarte {{amount}}, a más tardar el {{date}}. También puedes pedir el importe completo; eso lo decide una persona del equipo.',
  'offer.counter.reship':
    'Entendido, quieres que te devuelvan el dinero. Por mi parte puedo hacer que te lo envíen de nuevo, gratis: «{{item}}», a más tardar el {{date}}. También puedes pedir el reembolso completo; eso lo decide una persona del equipo.',
  'offer.counter.replacement_part':
    'Entendido, quieres que te devuelvan el dinero. Por mi parte puedo hacer que te envíen la pieza, gratis, a más tardar el {{date}}. También puedes pedir el reembolso completo; eso lo decide una persona del equipo.',
  'offer.next': 'De acuerdo, entonces otra cosa.',
  'offer.again': 'Mi oferta anterior ya venció; ahora vale esta.',
  'offer.after_all': 'Claro, entonces esto: {{what}}. ¿Lo dejo anotado así?',
  'offer.open_until': 'Esta oferta es válida hasta el {{date}}.',
  'offer.still_open':
    'Lo que puedo ofrecerte ahora mismo es {{what}}. Si no es lo que buscas, dime que no y miro qué más hay; lo que no pueda decidir yo lo decide una persona del equipo. ¿Lo quieres así?',
  'offer.gone': 'Esa oferta ya no está disponible. La de ahora es esta: {{what}}.',
  'what.reassurance': 'esperar hasta el {{date}}',
  'what.coupon': 'un cupón de {{amount}}',
  'what.partial_refund': 'un reembolso de {{amount}}',
  'what.reship': 'otro envío, gratis («{{item}}»)',
  'what.replacement_part': 'el envío de la pieza, gratis',
  'what.full_refund': 'un reembolso de {{amount}}',
  'what.return_for_refund': 'la devolución del artículo con un reembolso de {{amount}}',
  'offer.still_open.again':
    'No sé si te he entendido bien y no quiero adivinar. Sigue en pie {{what}}: basta con un sí, un no o una pregunta; también puedes pedir una persona.',
  'offer.confirm':
    'Solo para no anotar nada equivocado: lo que te ofrezco ahora es {{what}}. ¿Es lo que quieres?',
  'offer.without_photo': 'No pasa nada: la oferta vale también sin foto. ¿La quieres?',
  'offer.stands': 'Mientras tanto, mi propuesta de antes sigue en pie.',
  'offer.said_all':
    'Es todo lo que puedo decirte yo al respecto. Puedes aceptarla, rechazarla o pedir que te atienda una persona del equipo.',
  'about_offer.again': 'En eso no ha cambiado nada: {{answer}}',
  'about_offer.what.reassurance':
    'Significa esperar un poco más mientras yo estoy pendiente de la fecha. No renuncias a nada.',
  'about_offer.what.coupon': 'Es un cupón: {{amount}} de descuento en tu próximo pedido con nosotros.',
  'about_offer.what.partial_refund':
    'Significa que te quedas con el pedido y recuperas {{amount}} de lo que pagaste.',
  'about_offer.together': 'Es por {{item}} en conjunto.',
  'about_offer.what.reship':
    'Significa que se te envía otra vez el mismo artículo, gratis: «{{item}}». No tienes que devolver nada.',
  'about_offer.what.replacement_part': 'Significa que se te envía solo lo que te hace falta, gratis.',
  'about_offer.what.full_refund': 'Significa que recuperas {{amount}}, todo lo que pagaste por el artículo.',
  'about_offer.what.return_for_refund':
    'Significa que devuelves el artículo y, cuando haya llegado, recuperas {{amount}}.',
  'about_offer.keep_goods': 'Te quedas con lo que tienes; no hace falta devolver nada.',
  'about_offer.keep_goods.not_received':
    'Si el primer paquete aparece, es tuyo; no hace falta devolver nada.',
  'about_offer.keep_goods.under_way':
    'No hace falta devolver nada: tu paquete sigue siendo tuyo cuando llegue.',
  'about_offer.keep_goods.return':
    'En este caso el artículo vuelve a nosotros; el dinero se devuelve cuando haya llegado.',
  'about_offer.postage': 'El envío es gratis, y con esta oferta no hay que devolver nada.',
  'about_offer.postage.return':
    'Cómo se devuelve y quién lo paga te lo escribe aquí una persona del equipo antes de que envíes nada.',
  'about_offer.postage.nothing_sent':
    'Con esta oferta no hay que devolver nada, así que no hay gastos de envío. Si prefieres devolverlo, una persona del equipo te dice antes cómo se hace y quién lo paga.',
  'about_offer.how_paid.money':
    'Se devuelve por el mismo medio con el que pagaste, a través de {{marketplace}}.',
  'about_offer.how_paid.coupon': 'Se descuenta al pagar tu próximo pedido; no se paga en dinero.',
  'about_offer.how_paid.nothing': 'Aquí no hay dinero de por medio, y no tienes que pagar nada.',
  'about_offer.when.parcel': 'Debería llegarte a más tardar el {{date}}.',
  'about_offer.when.money': 'El dinero debería llegarte a más tardar el {{date}}.',
  'about_offer.when.coupon': 'Con esta oferta no se paga dinero: es un cupón y se emite cuando digas que sí.',
  'about_offer.when.not_known': 'Todavía no puedo decirte un día; te lo escribe aquí una persona del equipo.',
  'about_offer.valid_until': 'Sigue en pie hasta el {{time}}.',
  'about_offer.tracked': 'Sí, se envía con seguimiento. Te escribo aquí cuando salga.',
  'about_offer.tracked.nothing_sent': 'Aquí no se envía nada, así que no hay nada que seguir.',
  'about_offer.best_offer':
    'Ahora mismo es esto lo que ofrezco. Puedes decir que no sin problema: entonces miro si hay otra cosa, y una persona del equipo puede ver más que yo.',
  'about_offer.customs':
    'Si habrá que pagar aduana o impuestos no lo veo desde aquí; eso te lo puede decir una persona del equipo.',
  'about_offer.if_wrong':
    'Entonces escribe aquí: conozco tu caso, no tendrás que explicarlo de nuevo y vemos qué se puede hacer. Tus derechos con la tienda siguen siendo los mismos.',
  'about_offer.needs_time': 'Claro, tómate tu tiempo. Sigue en pie hasta el {{time}}.',
  'wish.reassurance': 'esperar un poco más',
  'wish.coupon': 'un cupón',
  'wish.partial_refund': 'parte del dinero',
  'wish.reship': 'otra unidad',
  'wish.replacement_part': 'solo la pieza',
  'wish.return_for_refund': 'devolverlo y recuperar el dinero',
  'wish.full_refund': 'todo el dinero',
  'wish.money': 'que te devuelvan el dinero',
  'wish.noted': 'Queda anotado lo que prefieres: {{wish}}.',
  'wish.one_of_two':
    'Puedo hacer yo una de las dos cosas: {{choice}}. Para las dos tendría que preguntar a un compañero. ¿Cuál prefieres?',
  'wish.variant':
    'Si hay otro color, talla o modelo, solo lo puede mirar una persona del equipo: dime cuál quieres y se lo pregunto. Lo que puedo enviarte yo es lo mismo otra vez: {{open}}. ¿Te envío ese?',
  'wish.more':
    'Lo que puedo hacer yo es esto: {{open}}. Para algo más tendría que preguntar a un compañero. ¿Qué prefieres?',
  'wish.elsewhere':
    '{{cannot}} Lo que sí puedo ofrecerte es {{choice}}; lo demás puede verlo una persona del equipo.',
  'wish.elsewhere.known': '{{cannot}} Lo que sí puedo ofrecerte es {{choice}}.',
  'wish.not_here': '{{cannot}} Una persona del equipo podría verlo.',
  'cannot.that': 'Eso no puedo concedértelo yo.',
  'cannot.full_refund':
    'Si se devuelve todo el dinero lo decide una persona del equipo; puedes pedirlo cuando quieras.',
  'cannot.coupon': 'En este caso no puedo darte yo un cupón.',
  'cannot.partial_refund': 'En este caso no puedo devolverte yo parte del dinero.',
  'cannot.reship': 'En este caso no puedo enviarte yo otra unidad.',
  'cannot.replacement_part': 'En este caso no puedo enviarte yo solo la pieza.',
  'cannot.variant': 'Si hay otro color, talla o modelo, lo tiene que mirar una persona del equipo.',

  // --- after acceptance
  'accepted.reassurance': 'Gracias. Entonces esperamos hasta el {{date}}.',
  'accepted.coupon':
    'Queda acordado: un cupón de {{amount}} para tu próximo pedido. En cuanto esté emitido, lo verás aquí. Tu referencia: {{reference}}.',
  'accepted.partial_refund':
    'Queda acordado: tu reembolso de {{amount}} debería llegarte a más tardar el {{date}}. Tu referencia: {{reference}}.',
  'accepted.reship':
    'Queda acordado: haremos un nuevo envío a la dirección del pedido («{{item}}»). Debería llegarte a más tardar el {{date}}. Tu referencia: {{reference}}.',
  'accepted.replacement_part':
    'Queda acordado: te enviaremos la pieza a la dirección del pedido. Debería llegarte a más tardar el {{date}}. Tu referencia: {{reference}}.',
  'accepted.full_refund': 'Queda acordado: se te reembolsarán {{amount}}. Tu referencia: {{reference}}.',
  'accepted.return_for_refund':
    'Queda acordado: devuelves el artículo y, cuando haya llegado, se te reembolsarán {{amount}}. Aquí te escribiremos cómo enviarlo. Tu referencia: {{reference}}.',
  delivery_wish:
    'He anotado lo que escribes sobre la entrega para quien lo envía. Desde aquí no puedo prometerlo.',
  'accepted.write_here': 'Si algo sale mal, escribe aquí. No tendrás que explicarlo todo otra vez.',
  'accepted.also': 'También mencionaste {{complaint}}. ¿Lo vemos ahora?',
  'accepted.also.person':
    'También mencionaste {{complaint}}. Eso lo decide una persona del equipo; ¿se lo paso?',
  'fulfilled.return_coupon': 'Tu cupón para el próximo pedido ya está emitido: {{reference}}.',
  'fulfilled.coupon': 'Tu cupón ya está listo: {{code}}. Descuenta {{amount}} al pagar tu próximo pedido.',
  'fulfilled.done': 'Eso ya está hecho.',
  'fulfilled.mistake': 'Decir que ya estaba hecho fue un error.',
  'suggested.refund': 'Veo que quieres que te devolvamos el dinero y lo estoy mirando ahora.',
  'fulfilled.reference': 'Número o código de la tienda: {{reference}}.',
  already_settled:
    'Esto ya quedó resuelto. Si algo sigue mal o hay algo nuevo, cuéntame qué pasó. Para cualquier otra pregunta, pide una persona.',

  // --- writing first
  'care.offer_expiring': 'Lo que te propuse sigue en pie hasta el {{time}}. ¿Te parece bien?',
  'care.promise_passed':
    'Ya ha pasado el día que te indiqué. ¿Te ha llegado el paquete? Basta con un sí o un no.',
  'care.parcel_due':
    'Lo que te enviamos ya debería estar ahí: {{title}}. ¿Ha llegado bien? Basta con un sí o un no.',
  'care.return_coupon':
    'Me alegra que hayamos podido resolverlo. Como agradecimiento por tu paciencia te damos un cupón de {{amount}} para tu próximo pedido, válido hasta el {{date}}. En cuanto esté emitido lo verás aquí, y no tienes que hacer nada a cambio.',
  'care.rating': '¿Qué tal te ha parecido? Basta con pulsar una vez, y no cambia nada de lo acordado.',
  'care.week_after': 'Hace una semana que lo resolvimos. ¿Está todo en orden? Basta con un sí o un no.',
  'care.delayed':
    'Tu paquete tarda más de lo previsto: {{title}}. Te aviso antes de que tengas que preguntar. Si prefieres no esperar, dímelo.',
  'care.delayed_until':
    'Tu paquete tarda más de lo previsto: {{title}}. El transportista lo espera ahora para el {{date}}. Si prefieres no esperar, dímelo.',
  'care.delivered':
    'El transportista da tu paquete por entregado: {{title}}. ¿Lo tienes? Basta con un sí o un no.',
  'care.returned_to_sender':
    'Tu paquete vuelve a nosotros, así que no te va a llegar: {{title}}. Dime qué prefieres y veré qué puedo hacer.',
  care_stopped: 'De acuerdo, no volveré a escribir por mi cuenta. Puedes escribir aquí cuando quieras.',

  // --- a person
  'handoff.asked_for_person':
    'Claro. Le paso la conversación a una persona del equipo, con todo lo que has escrito aquí, para que no tengas que repetirlo.',
  'handoff.insists_on_refund':
    'Entendido. Sobre el importe completo decide una persona, así que se lo paso al equipo con todo lo que me has contado. No tendrás que repetirlo.',
  'handoff.ladder_exhausted':
    'El siguiente paso lo decide una persona, así que se lo paso al equipo con todo lo que me has contado. No tendrás que repetirlo.',
  'handoff.policy_hands_over':
    'De esto se ocupa una persona del equipo. Se lo paso con todo lo que me has contado, para que no tengas que repetirlo.',
  'handoff.bereavement':
    'Una persona del equipo se ocupa de esto contigo y lo hará lo más sencillo posible. Tiene lo que has escrito aquí, y hasta que te escriba no tienes que hacer nada.',
  'handoff.threat':
    'Entendido. Se lo paso a una persona del equipo con todo lo que me has contado, para que no tengas que repetirlo.',
  'handoff.mood':
    'Para esto mereces una persona, no un asistente automático. Se lo paso al equipo con todo lo que me has contado; no tendrás que repetirlo.',
  'handoff.deadline':
    'Esto no debe esperar más, así que se lo paso a una persona del equipo con todo lo que me has contado. No tendrás que repetirlo.',
  'handoff.dispute':
    'Veo que el caso está ahora en la plataforma, y es tu derecho. Una persona del equipo lo revisa con todo lo que me has contado y también te responde aquí.',
  'handoff.cannot_identify':
    'Con estos datos no consigo avanzar, así que se lo paso a una persona del equipo. Verá lo que has escrito; no tendrás que repetirlo.',
  'handoff.no_number':
    'Sin el número de pedido no puedo mirarlo yo, así que se lo paso a una persona del equipo. Verá lo que has escrito; no tendrás que repetirlo.',
  'handoff.not_understood':
    'No lo he entendido del todo y no quiero seguir preguntando. Se lo paso a una persona del equipo, que verá todo lo que has escrito.',
  'handoff.not_carried_out':
    'Lo que acordamos no se ha podido llevar a cabo hasta ahora, y deberíamos habértelo dicho antes. Se lo paso a una persona del equipo, que te dirá aquí cómo sigue.',
  'handoff.turn_failed':
    'Algo ha fallado por mi parte, así que se lo paso a una persona del equipo. Verá todo lo que has escrito; no tendrás que repetirlo.',
  'handoff.case_waits':
    'Tu caso sobre el pedido {{number}} está con el equipo desde el {{time}}. Verán junto a él lo que has escrito aquí, así que no tendrás que repetirlo.',
  'handoff.within_minutes_one': 'Una persona te responderá aquí, normalmente en menos de {{count}} minuto.',
  'handoff.within_minutes_many': 'Una persona te responderá aquí, normalmente en menos de {{count}} minutos.',
  'handoff.within_minutes_other':
    'Una persona te responderá aquí, normalmente en menos de {{count}} minutos.',
  'handoff.back_at':
    'El equipo no está disponible en este momento. Volverá el {{time}}, y entonces una persona te responderá aquí.',
  'handoff.dispute_is_your_right': 'En cualquier caso, abrir una disputa sigue siendo tu derecho.',
  'handoff.order_if_you_like':
    'Si quieres, mientras tanto puedes enviar el número de pedido con un dato asociado: el correo electrónico, el código postal o las últimas cuatro cifras del teléfono. Si no, no pasa nada.',
  'evidence.with_offer':
    'Si te resulta fácil, también puedes enviar esto, para que tu caso quede bien documentado: {{what}}. Mi propuesta no depende de ello.',
  'evidence.with_handoff':
    'Mientras alguien del equipo lo lee, ayuda tener esto, si te resulta fácil: {{what}}. Te responderán en cualquier caso.',
  'evidence.with_question': 'Lo que mejor lo muestra: {{what}}.',
  'evidence.by_person':
    'Si te resulta fácil, envíame, por favor: {{what}}. Así tu caso queda bien documentado; si no puedes, no pasa nada.',
  noted_again: 'Anotado también, junto con lo demás.',
  'noted_again.second': 'Eso también está ya en tu caso.',
  'noted_again.third': 'Añadido para quien se haga cargo.',
  needs_nothing: 'De acuerdo, entonces queda resuelto. Si al final surge algo, escríbeme aquí.',
  over_noted:
    'Lo he anotado para el equipo: por tu parte está resuelto y no hace falta que esperes respuesta. Si querías decir otra cosa, escríbeme.',
  taken_after_all:
    'Tomo nota de que al final sí te va bien: {{what}}. Esa oferta ya no está abierta, así que todavía no hay nada acordado; quien se haga cargo lo verá y podrá confirmarlo.',
  waiting_for_person: 'También se lo he pasado a la persona que se hará cargo: lo verá y te responderá aquí.',
  'handoff.nobody_there':
    'Ahora mismo nadie ha podido hacerse cargo. No se pierde nada: queda con el equipo y una persona te responderá aquí.',
  'handoff.nobody_now':
    'Ahora mismo no hay nadie del equipo. Tu mensaje queda aquí y una persona te responderá en esta conversación. También puedes seguir con el asistente automático.',
  'handoff.still_waiting':
    'Todavía no ha respondido nadie. Tu caso no se pierde: queda con el equipo y una persona te responderá aquí. También puedes seguir con el asistente automático.',
  'handoff.still_away':
    'Todavía no ha respondido nadie y ahora el equipo no está. Volverá el {{time}}, y entonces una persona te responderá aquí. También puedes seguir con el asistente automático.',
  'handoff.returned': 'Vuelves a estar con el asistente automático. Si queda algo pendiente, dímelo.',
  nothing_more:
    'Aquí no tengo nada más que pueda ofrecerte por mi cuenta. Si quieres que lo vuelva a ver una persona, dímelo.',

  // --- alarms
  'alarm.safety':
    'Por favor, deja de usarlo ahora mismo y que nadie se acerque; si puedes hacerlo sin peligro, desenchúfalo o quítale la batería. Si hay fuego o humo, o alguien está herido, se siente mal o se ha tragado algo, no nos esperes: llama al {{emergency}} o al número de emergencias de tu zona, o ve al médico. Deja el artículo tal como está, por favor.',
  'alarm.safety.plain':
    'Espero que todo el mundo esté bien. Por favor, no lo uses más y déjalo donde nadie pueda hacerse daño, sobre todo los niños. Si alguien está herido, se siente mal o se ha tragado algo, no nos esperes: ve al médico o llama al {{emergency}} o al número de emergencias de tu zona. Deja el artículo tal como está, por favor.',
  'alarm.self_harm':
    'Gracias por decírmelo; debe de ser muy duro. Habla con alguien ahora mismo: una persona de confianza o una línea de ayuda. Si crees que podrías hacerte daño, llama al {{emergency}} o al número de emergencias de tu zona. No tienes que pasar por esto a solas. El pedido puede esperar.',
  'alarm.self_harm.line':
    'Gracias por decírmelo; debe de ser muy duro. Habla con alguien ahora mismo: una persona de confianza o {{line}}, en el {{number}}, a cualquier hora. Si crees que podrías hacerte daño, llama al {{emergency}} o al número de emergencias de tu zona. No tienes que pasar por esto a solas. El pedido puede esperar.',
  'alarm.meanwhile':
    'También se lo he pasado a la persona que te responderá aquí. Hasta entonces, por favor, déjalo tal como está: no lo uses, no intentes repararlo, no lo tires, y que nadie se acerque. Si hay fuego o humo, o alguien está herido o se siente mal, no nos esperes: llama ya al {{emergency}}.',
  'alarm.order_added':
    'He encontrado tu pedido y lo he puesto junto a lo que me has contado, así que quien te responda aquí tendrá las dos cosas. Por favor, sigue dejando el artículo tal como está, sin usarlo. Si hay fuego o humo, o alguien está herido o se siente mal, llama ya al {{emergency}}.',
  'alarm.again.safety':
    'Por favor, déjalo donde está, no te acerques y no lo uses más, ni un momento. Si hay fuego o humo, o alguien está herido o se siente mal, que todo el mundo se ponga a salvo y llama ya al {{emergency}}. No nos esperes.',
  'alarm.again.safety.more':
    'Por favor, que siga sin acercarse nadie, y déjalo apagado y sin tocar. En cuanto algo arda o eche humo, o alguien se haga daño o se sienta mal, llama al {{emergency}}; eso va antes que cualquier cosa que escribas aquí.',
  'alarm.again.fire':
    'Llama ya al {{emergency}} y saca a todo el mundo de ahí. Cierra las puertas al salir, deja todo donde está y no vuelvas a entrar hasta que lo digan los bomberos.',
  'alarm.again.hurt':
    'Llama ya al {{emergency}}. Di quién está herido o se siente mal y qué ha pasado, y haz lo que te indiquen. No dejes a esa persona sola hasta que llegue la ayuda.',
  'alarm.again.anew':
    'Por favor, llama ya al {{emergency}}, antes de escribir nada más aquí, y que nadie se acerque. Di dónde estás y qué ha pasado; te dirán qué hacer hasta que llegue la ayuda.',
  'alarm.again.answered': 'Una persona del equipo lee todo esto y te responderá aquí.',
  'alarm.again.self_harm':
    'Lo que escribes importa, y una persona del equipo te escribirá aquí. Yo solo soy un programa, así que no esperes conmigo: ve con alguien de confianza o llama a una línea de ayuda. Si podrías hacerte daño, o ya has hecho algo, llama ya al {{emergency}}.',
  'alarm.again.self_harm.line':
    'Lo que escribes importa, y una persona del equipo te escribirá aquí. Yo solo soy un programa, así que no esperes conmigo: ve con alguien de confianza o llama a {{line}}, en el {{number}}. Si podrías hacerte daño, o ya has hecho algo, llama ya al {{emergency}}.',
  'alarm.again.acted':
    'Por favor, llama ya al {{emergency}}, antes de seguir escribiendo aquí. Di dónde estás y qué has tomado o hecho, para que te llegue ayuda. Ve adonde haya gente, o abre la puerta y avisa a alguien que esté cerca.',
  'alarm.minor':
    'Has hecho bien en contármelo, y no va a pasar nada malo. Enséñale esto a una persona adulta de confianza para que escriba aquí contigo. Una persona del equipo te ayudará.',
  'alarm.told_now': 'Aviso ya a una persona del equipo.',
  'alarm.violence':
    'Le paso ahora mismo lo que has escrito a una persona del equipo. Lo que ha fallado con tu pedido se puede resolver con calma, sin que nadie salga herido.',
  'alarm.dispute_opened':
    'Gracias por decírmelo. Nada de lo que escribas aquí cierra ni cambia lo que has abierto. Se lo paso ahora mismo a una persona del equipo, con todo lo que has escrito.',
  'alarm.unauthorised':
    'Si este pedido no es tuyo, hay que mirarlo enseguida, así que se lo paso ya a una persona del equipo. Por seguridad, cambia la contraseña de tu cuenta en la plataforma y avisa a tu banco si ves un cargo que no conoces.',
  'alarm.privacy':
    'Tu solicitud sobre tus datos personales queda registrada hoy, el {{date}}. Se la paso ya a una persona del equipo, que se ocupa de ella y te responde aquí.',
  'alarm.nobody_now':
    'En este momento no hay nadie del equipo. Esto es lo primero que verán, y una persona te responderá aquí.',
  'alarm.back_at':
    'El equipo no está disponible en este momento. Tu mensaje es lo primero que leerá cuando vuelva, el {{time}}, y una persona te responderá aquí.',
  'alarm.until_then': 'Si es una emergencia, no esperes hasta entonces: llama al {{emergency}}.',

  // --- what buyers want beside complaints
  'request.cancel.not_shipped':
    'Tu pedido todavía no ha salido, así que quizá se pueda parar. Se lo pido ahora mismo a una persona del equipo, y te diremos aquí si ha sido posible.',
  'request.cancel.on_its_way':
    'Tu paquete salió el {{shippedOn}}, así que no puedo prometer que se pueda parar. Le pregunto a una persona del equipo qué se puede hacer todavía, y te lo diremos aquí.',
  'request.cancel.has_left':
    'Tu paquete ya ha salido, así que no puedo prometer que se pueda parar. Le pregunto a una persona del equipo qué se puede hacer todavía, y te lo diremos aquí.',
  'request.cancel.delivered':
    'Según el transportista, tu paquete ya se entregó, así que tendría que volver a nosotros. Una persona del equipo te dirá aquí cómo se hace.',
  'request.cancel.unknown':
    'Le pido a una persona del equipo que pare el pedido lo antes posible. Si todavía no ha salido, quizá sea posible; te lo diremos aquí.',
  'request.cancel.agreed':
    'Le pido a una persona del equipo que pare lo que acordamos antes de que se lleve a cabo, y te diremos aquí si ha dado tiempo.',
  'request.address_change.not_shipped':
    'Tu pedido todavía no ha salido, así que quizá se pueda cambiar la dirección. Se lo pido ahora mismo a una persona del equipo. Si aún no has escrito la dirección nueva completa, envíala aquí.',
  'request.address_change.on_its_way':
    'Tu paquete salió el {{shippedOn}}, y desde entonces solo el transportista puede cambiar la dirección, si es posible. Le pido a una persona del equipo que lo intente. Si aún no has escrito la dirección nueva completa, envíala aquí.',
  'request.address_change.has_left':
    'Tu paquete ya ha salido, y desde entonces solo el transportista puede cambiar la dirección, si es posible. Le pido a una persona del equipo que lo intente. Si aún no has escrito la dirección nueva completa, envíala aquí.',
  'request.address_change.returned':
    'El paquete vuelve a nosotros, y una persona del equipo verá cómo enviarlo a la dirección correcta. Si aún no has escrito la dirección completa, envíala aquí.',
  'request.address_change.replacement':
    'Que un nuevo envío vaya a otra dirección lo decide una persona del equipo; se lo pido ahora mismo. Si aún no has escrito la dirección completa, envíala aquí.',
  'request.address_change.unknown':
    'Se lo paso a una persona del equipo, que mira qué se puede cambiar todavía. Si aún no has escrito la dirección nueva completa, envíala aquí.',
  'request.exchange.not_shipped':
    'Tu pedido todavía no ha salido, así que quizá se pueda cambiar. Se lo pregunto ahora mismo a una persona del equipo. Si aún no lo has dicho: ¿qué talla, color o modelo quieres?',
  'request.exchange':
    'De un cambio se encarga una persona del equipo, así que se lo paso. Si aún no lo has dicho: ¿qué talla, color o modelo quieres?',
  'request.return':
    'Tu solicitud de devolución nos ha llegado hoy, el {{date}}, y queda registrada. Una persona del equipo te dirá aquí cómo y adónde enviarlo; hasta entonces, solo tienes que guardarlo.',
  'request.return.bereavement':
    'Tu solicitud de devolución nos ha llegado hoy, el {{date}}, y queda registrada. Una persona del equipo lo hará lo más sencillo posible y te escribirá aquí; hasta entonces no tienes que hacer nada.',
  'request.payment':
    'Un cobro que no cuadra hay que aclararlo cuanto antes. Desde aquí no veo los pagos, así que se lo paso a una persona del equipo que sí puede. Con el día y el importe basta; no envíes nunca números de tarjeta.',
  'request.payment.no_refund':
    'En esta conversación no se ha acordado ningún reembolso, y desde aquí no veo los pagos. Se lo paso a una persona del equipo, que puede mirar si hay alguno en camino; no envíes nunca números de tarjeta.',
  'request.coupon':
    'Un código que no funciona lo tiene que revisar una persona del equipo, y se lo paso. Si aún no has escrito el código y lo que dice la página de pago, envíalos aquí.',
  'request.customs':
    'No quiero adivinar quién tiene que pagar aduanas o impuestos, así que se lo paso a una persona del equipo. Una foto del aviso ayuda, si la tienes.',
  'request.invoice':
    'Le pido la factura a una persona del equipo. Si debe llevar el nombre de una empresa, una dirección o un número fiscal, puedes escribirlos aquí.',
  'request.warranty':
    'Se lo pregunto a una persona del equipo, que te responderá aquí sobre la garantía. Tus derechos si algo sale defectuoso siguen siendo los mismos.',
  'request.usage':
    'No quiero adivinarlo, así que le paso tu pregunta a una persona del equipo que conoce el artículo.',
  'request.received_extra':
    'Es muy honesto por tu parte. Una persona del equipo te dirá aquí qué hacer con ello; hasta entonces no tienes que devolver nada.',
  'request.other_damage':
    'Que haya estropeado otra cosa tuya lo tiene que ver una persona, y se lo paso ahora. Si te resulta fácil, ayudan una foto y lo que costó.',
  'request.contact': 'Le paso tu pregunta sobre la empresa a una persona del equipo, que te responderá aquí.',
  'request.delivery':
    'Eso solo puede hacerlo el transportista, así que le pido a una persona del equipo que se ponga en contacto con él. Te diremos aquí en qué queda.',
  'request.terms': 'Le paso tu pregunta a una persona del equipo, que te responderá aquí.',
  'request.other_language':
    'Se lo paso a una persona del equipo, que lee tu idioma con traducción y responde aquí.',
  'answer.in_language': 'Esto solo lo tengo en este idioma ({{language}}):',
  'answer.more': 'Si eso no responde a tu pregunta, dímelo y se encarga una persona del equipo.',
  praise: 'Qué bien, gracias por contárnoslo.',
  languages:
    'Puedes escribirme en inglés, español, portugués, francés, alemán o ruso. En cualquier otro idioma, te lee una persona del equipo con traducción.',
  terms:
    'Miro tu pedido y propongo lo que la tienda permite; nada queda acordado antes de que digas que sí, y también puede decidir una persona del equipo. Tus derechos con la tienda y en la plataforma siguen siendo los mismos.',
  order_number_help:
    'Lo encuentras en «Mis pedidos», en tu cuenta o en la aplicación de {{marketplace}}, en los detalles del pedido, y también en el correo de confirmación.',
  'order_number_help.digits': 'Tiene 16 cifras.',
  order_number_known: 'Ya tengo tu pedido delante: es el número {{number}}. No hace falta que busques nada.',
  why_identify:
    'Para que nadie más que tú pueda ver el pedido ni decidir sobre él: un número por sí solo podría ser de cualquiera. Solo comparo lo que envías con el pedido, para comprobar que es tuyo.',
  told_before:
    'Lo que sé sobre eso lo he dicho un poco más arriba. Si no te sirve, pide hablar con una persona.',

  agreed_before: 'El {{date}} acordamos esto para tu pedido: {{what}}. Referencia: {{reference}}.',
  'status.reassurance': 'Acordamos esperar hasta el {{date}}. Si no ha llegado para entonces, escribe aquí.',
  'status.return_coupon':
    'Además tienes, como agradecimiento, un cupón de {{amount}} para tu próximo pedido, válido hasta el {{date}}.',
  'status.return_coupon.failed':
    'Tu cupón para el próximo pedido no se ha podido emitir; lo revisa una persona del equipo.',
  'status.coupon':
    'Tu cupón de {{amount}} tiene la referencia {{reference}}; no se paga en dinero, se descuenta al pagar tu próximo pedido.',
  'status.no_day': 'Todavía no puedo decirte qué día será.',
  'status.partial_refund':
    'Tu reembolso de {{amount}} tiene la referencia {{reference}} y debería llegarte a más tardar el {{date}}.',
  'status.reship':
    'El nuevo envío («{{item}}») tiene la referencia {{reference}} y debería llegarte a más tardar el {{date}}.',
  'status.replacement_part':
    'La pieza tiene la referencia {{reference}} y debería llegarte a más tardar el {{date}}.',
  'status.full_refund': 'Tu reembolso de {{amount}} está registrado con la referencia {{reference}}.',
  'status.return_for_refund':
    'Tu reembolso de {{amount}}, cuando el artículo esté de vuelta, está registrado con la referencia {{reference}}.',
  'status.under_way': 'Todavía no consta como hecho; en cuanto conste, lo leerás aquí.',
  'status.if_not': 'Si para entonces no ha llegado, escribe aquí y una persona del equipo se ocupa.',
  'waiting.since':
    'Tu caso está con el equipo desde el {{time}}. Todavía no lo ha atendido nadie, pero no se pierde.',
  'waiting.still': 'Todavía no lo ha atendido nadie del equipo.',
  'waiting.back_at': 'El equipo vuelve el {{time}}, y entonces una persona te responderá aquí.',
  'waiting.longer':
    'Está tardando más de lo habitual. No hace falta que esperes: la respuesta estará aquí cuando vuelvas.',
  case_waits:
    'Tu caso sobre el pedido {{number}} está con el equipo desde el {{time}}. Lo responde una persona; si hay algo nuevo, escríbelo aquí y se lo paso.',
  offer_waits:
    'Sobre esto ya te hemos hecho una oferta en otra conversación: {{what}}, abierta hasta el {{time}}. Allí puedes aceptarla o rechazarla.',
  'offer_waits.on_page':
    'En el dispositivo que usaste entonces, está en el menú (⋯), en «Conversación anterior»; en cualquier otro, se abre con su enlace privado o su código.',
  'offer_waits.elsewhere': 'La encontrarás donde nos escribiste primero.',
  'offer_waits.lost': 'Si ya no puedes entrar, dímelo aquí y se encarga una persona.',
  arrived_noted:
    'Me alegra. Lo he añadido para el equipo, para que nadie siga buscándolo; no hace falta que nos esperes.',
  order_added:
    'Gracias, he encontrado tu pedido y lo he añadido a lo que me has contado; quien se encargue verá las dos cosas.',
  masked:
    'Por favor, no envíes aquí números de tarjeta ni cuentas bancarias. He ocultado lo que enviaste; nadie lo necesita para tu pedido.',

  // --- where a case stands, and on other ways than it
  'waiting.link':
    'No hace falta que te quedes aquí: el enlace privado que ves encima de esta conversación te trae de vuelta desde cualquier dispositivo.',
  'waiting.somebody_here':
    'Al final sí hay alguien del equipo, así que la respuesta puede llegar antes de lo que dije.',
  'progress.offer': 'Te toca a ti. Abierto hasta el {{time}}: {{what}}.',
  'progress.buyer': 'Te toca a ti: escribe cuando te venga bien.',
  'progress.assistant': 'Se está leyendo tu mensaje.',
  'progress.person': '{{name}}, del equipo, lleva tu caso y te responde aquí.',
  'progress.team': 'Tu caso está con el equipo y una persona te responde aquí.',
  'progress.team_from': 'Tu caso está con el equipo y una persona te responde aquí: {{time}} o más tarde.',
  'progress.agreed': 'Esto está acordado. Si queda algo, escribe.',
  'progress.over': 'Este caso está cerrado. Si queda algo, escribe.',
  rated: 'Gracias por decírnoslo. Si quieres, escribe en una línea por qué.',
  rating_noted: 'Queda anotado, y el equipo lo leerá. Si algo sigue mal, escribe qué es.',
  offer_over: 'Esa oferta ya no está vigente. Si quieres volver a ella, dímelo.',
  'person.joined': '{{name}} se ha unido a la conversación.',
  'person.gave_back': '{{name}} ha dejado la conversación. Vuelves a estar con el asistente automático.',
  'person.completed': '{{name}} ha cerrado este caso. Si queda algo, escribe.',
  'copy.return': 'Para volver a esta conversación desde cualquier dispositivo: {{link}}',
  'copy.code': 'O en {{address}} con este código: {{code}}',
  'mail.subject': '{{shop}} te ha respondido',
  'mail.text': 'Hay una respuesta para ti en tu conversación con {{shop}}. Léela y contesta aquí:',
  'mail.private':
    'La respuesta no está en este correo. El enlace es solo tuyo: quien lo tenga puede leer la conversación y responder en ella.',
  'mail.stop': 'No recibir más correos como este:',
  'mail.stop_ask': '¿No quieres más correos sobre respuestas de {{shop}} en esta dirección?',
  'mail.stop_button': 'No recibir más',
  'mail.stopped': 'Hecho: no se te enviarán más correos como este. Tu conversación sigue donde está.',
  'time.and_shop': '{{time}} (en la tienda: {{shopTime}})',
  'time.of_shop': '{{time}}, hora de la tienda',

  // --- interruptions
  my_data:
    'Junto con nuestra conversación se guarda lo que has escrito y el pedido con sus datos de contacto. Pedido: {{order}}. Mensajes: {{messages}}. Fotos: {{photos}}. Si tienes alguna pregunta sobre esto, pide hablar con una persona del equipo.',
  my_data_nothing: 'Aparte de lo que has enviado en este chat, aquí no tengo nada sobre ti.',
  my_data_copy: 'Con este mensaje te llega una copia de esta conversación para que la guardes.',
  'copy.title': 'Tu conversación con {{shop}}',
  'copy.made': 'Guardada el {{time}}. Todas las horas son de {{zone}}.',
  'copy.you': 'Tú',
  'copy.assistant': 'Asistente automático',
  'copy.file': 'Archivo',
  'copy.not_taken': 'no aceptado',
  'copy.accepted': 'Oferta aceptada',
  'copy.declined': 'Oferta rechazada',
  'copy.lapsed': 'Oferta vencida',
  'copy.withdrawn': 'Oferta retirada',
  others_order:
    'Del pedido de otra persona no puedo decir nada, tampoco a familiares o amigos: es suyo. Esa persona puede escribir aquí con su número de pedido. ¿Hay algo sobre tu propio pedido?',
  none_left:
    'No queda ninguna unidad que se pueda enviar, así que lo acordado sigue en pie. Si prefieres otra cosa, pide hablar con una persona.',
  nothing_agreed:
    'Aquí no se acordó nada, así que no se envía ni se paga nada más. Si al final algo no está bien, cuéntame qué pasó.',
  danger_denied:
    'Entonces entendí más de lo que era: no hagas caso de lo que escribí sobre el peligro. Solo si al final hay humo o alguien está herido, llama al {{emergency}}. Lo que escribiste ya está transmitido, y una persona del equipo te responde aquí.',
  other_order_noted: 'Tomo nota: hay también otro pedido. Terminemos primero con este y luego vemos el otro.',
  complaints_noted: 'Lo he anotado todo: {{complaints}}.',
  'complaints_noted.in_turn': 'Lo he anotado todo: {{complaints}}. Vamos por partes.',
  'second_complaint_noted.of':
    'También está anotado: {{what}}. Terminemos primero con esto y luego lo vemos.',
  second_complaint_noted: 'También lo he anotado. Terminemos primero con esto y luego lo vemos.',

  // --- photos
  photo_received: 'Gracias, ya tengo la foto.',
  'photo_refused.too_large':
    'Esa foto pesa demasiado y no puedo recibirla. Puedes enviar una más ligera o describirlo con palabras.',
  'photo_refused.not_a_photo':
    'No puedo abrir ese archivo como foto. Puedes enviar una foto normal o una captura de pantalla, o describirlo con palabras.',
  'photo_refused.unreachable':
    'La foto no me ha llegado. ¿Puedes enviarla otra vez? Si no, descríbelo con palabras.',
  'photo_refused.no_room':
    'Ahora mismo no puedo guardar más fotos, así que no tengo esta. Descríbelo con palabras, por favor; mañana puedes volver a intentarlo con la foto.',
  'untaken.sound':
    'No puedo escuchar audios. Queda guardado con tu caso y una persona del equipo puede oírlo. ¿Puedes escribirlo en una línea?',
  'untaken.document':
    'No puedo leer documentos. Queda guardado con tu caso y una persona del equipo puede abrirlo. ¿Puedes escribir en una línea lo que muestra?',
  'untaken.photo':
    'No consigo ver nada en esa foto: puede que esté dañada o que sea demasiado pequeña. Queda guardada con tu caso. ¿Puedes enviarla otra vez, o enviar otra?',
  'untaken.other': 'Con eso no puedo hacer nada aquí. ¿Puedes escribirlo en una línea?',
  file_kept: 'Gracias, he guardado el archivo con tu caso y una persona del equipo puede abrirlo.',
  'group.private':
    'Esto lo pueden leer varias personas, así que aquí no hablo de pedidos. Escríbeme en un chat privado: allí puedo mirarlo yo, o una persona del equipo.',

  // --- when something fails
  turn_failed:
    'Algo ha fallado por mi parte. Escríbelo otra vez, por favor, o dime si prefieres hablar con una persona.',
  record_failed:
    'Algo no funciona por nuestra parte en este momento. Tu mensaje no se ha perdido: te responderé aquí en cuanto funcione y no hace falta que envíes nada otra vez.',

  // --- buttons: at most 30 characters, amounts included
  'button.not_received': 'No ha llegado',
  'button.damaged': 'Llegó en mal estado',
  'button.wrong_size': 'Talla equivocada',
  'button.quality': 'Mala calidad',
  'button.other': 'Otra cosa',
  'button.rate_good': 'Bien',
  'button.rate_fair': 'Regular',
  'button.rate_bad': 'Mal',
  'button.person': 'Hablar con una persona',
  'button.back_to_bot': 'Volver al asistente',
  'button.accept.reassurance': 'Sí, espero',
  'button.accept.coupon': 'Sí, el cupón de {{amount}}',
  'button.accept.partial_refund': 'Acepto {{amount}}',
  'button.accept.reship': 'Sí, envíame otro',
  'button.accept.replacement_part': 'Sí, envíame la pieza',
  'button.accept.full_refund': 'Aceptar {{amount}}',
  'button.accept.return_for_refund': 'Sí, lo devuelvo',
  'button.decline': 'No, otra cosa',
  'button.confirm': 'Sí, eso es',
  'button.yes_please': 'Sí, por favor',
  'button.about_that': 'Es sobre eso',
  'button.something_new': 'Algo nuevo',
  'button.all_items': 'Todo el pedido',
  'button.not_found': 'No lo tiene nadie',
  'button.arrived': 'Ya lo tengo',
  'button.insist': 'Quiero el reembolso completo',

  // --- what is wrong, as a thing that can be listed
  'trouble.not_received': 'el paquete que no ha llegado',
  'trouble.damaged': 'los daños',
  'trouble.quality': 'la calidad',
  'trouble.wrong_size': 'la talla equivocada',
  'trouble.wrong_colour': 'el color equivocado',
  'trouble.not_as_described': 'lo que no coincide con la descripción',
  'trouble.wrong_item': 'el artículo equivocado',
  'trouble.missing_parts': 'lo que falta',
  'trouble.counterfeit': 'la duda de si es auténtico',
  'trouble.changed_mind': 'lo que ya no quieres',
  'trouble.other': 'el otro problema',

  // --- cards
  'card.reassurance': 'Un poco más de tiempo',
  'card.coupon': 'Cupón',
  'card.partial_refund': 'Reembolso parcial',
  'card.reship': 'Nuevo envío, gratis',
  'card.replacement_part': 'La pieza, gratis',
  'card.full_refund': 'Reembolso',
  'card.return_for_refund': 'Devolución y reembolso',
  'fact.order': 'Pedido',
  'fact.item': 'Artículo',
  'fact.amount': 'Importe',
  'fact.by': 'A más tardar',
  'fact.valid_until': 'La oferta vale hasta el',
};

import type { Book } from './book.ts';

export const es: Book = {
  feeling: `lamento siento mucho lo la el un una de es ha sido esto eso este esta espera esperar cansa larga largo pena
    lástima rabia decepción molestia molesto molesta decepcionante pesado talla paquete claro entendido gracias vaya
    oh qué hola bien comprensible lógico desagradable estupendo perfecto`,
  asides: 'muy realmente simplemente sinceramente',
  joiners: 'y pero',
  bound: '',
  numbers: `dos tres cuatro cinco seis siete ocho nueve diez once doce docena trece catorce quince dieciséis dieciseis
    diecisiete dieciocho diecinueve veinte veintiuno veintiún veintidós veintitrés veinticuatro veinticinco veintiséis
    veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
    doscientos quinientos mil millón mitad medio media doble triple tercio cuarto quinto ambos ambas varios varias par`,
  statements: {
    new: 'nueva / nuevo / otra [article] / otra unidad',
    free: 'gratis / sin coste / sin cargo / ningún coste / ningún cargo',
    part: 'pieza',
    ask: 'pedir / pedirlo / pídelo / solicitar / pides',
    full: 'importe completo / todo el importe / reembolso completo / todo el dinero',
    person: 'persona / equipo / alguien / compañera',
    dispute: 'disputa',
    photo: 'foto',
    order_number: 'número de pedido',
    return: 'devolver el artículo',
  },
  phrases: {
    any: `(siento|lamento) (mucho|) (lo ocurrido|lo que ha pasado|que haya llegado así|que haya llegado roto|que no te
      sirva|que no sea lo que esperabas|que tengas que esperar|que sigas esperando|las molestias|el retraso|la demora)
      / (vamos a|quiero) (solucionarlo|arreglarlo) / cómo lo ves / con una o dos frases basta / de acuerdo / dime qué
      te parece / entiendo (la decepción|tu enfado|que estés molesto|que es molesto) / es normal que estés molesto /
      escribe aquí / está claro que esa talla no era para ti / gracias por (esperar|avisarnos|contármelo|tu mensaje|la
      información|tu comprensión) / gracias por escribir / gracias por tu paciencia / lo aceptas / lo entiendo / lo
      hacemos / lo hacemos así / lo quieres / me cuentas un poco más qué le ocurre / no es lo que esperabas / o sea /
      por favor / por supuesto / puedes contarme (un poco|) más / qué es lo que no está bien / qué ha fallado
      exactamente / qué ha pasado (exactamente|) / qué le pasa exactamente / qué problema tiene / qué te parece /
      siento (mucho|) (la espera|lo de la talla) / siento que la talla no te sirva / siento que te haya fallado / te
      (parece|va|viene) bien (así|) / te encaja / te gustaría / te parece / te parece bien / te va bien / te viene
      bien / una talla equivocada siempre molesta / va / vamos a arreglarlo / vamos a ver cómo arreglarlo / veamos
      cómo arreglarlo`,
    by: `(debería|deberían) (llegar|llegarte|estar contigo) (a más tardar|como tarde|como máximo|antes del) (el|) [day] /
      (lo|los|la|las|) (recibirás|tendrás) (a más tardar|como tarde|como máximo) el [day] / a más tardar el [day] /
      como tarde el [day] / contigo a más tardar el [day] / contigo como tarde el [day] / debería estar ahí como tarde
      el [day] / debería estar contigo como tarde el [day] / debería estar contigo el [day] como tarde / debería
      llegar como tarde el [day] / debería llegarte como tarde el [day] / debería llegarte el [day] como tarde /
      deberían llegarte como tarde el [day] / deberías tenerla como tarde el [day] / deberías tenerlos antes del [day]
      / deberías verlos el [day] como tarde / el dinero (debería llegarte|te llegará) (a más tardar|como tarde) el
      [day] / la tendrás a más tardar el [day] / lo recibirías como máximo el [day] / los recibirías a más tardar el
      [day] / los tendrás como tarde el [day] / los tendrías el [day] como tarde / que debería llegarte antes del
      [day] / que te llegarían el [day] a más tardar / te (llegará|llegarán) (a más tardar|como tarde|como máximo) el
      [day]`,
    free: `gratis / sin cargo / sin coste alguno / sin coste para ti / sin ningún coste / totalmente gratis`,
    refund: `(eso es|es decir|o sea|que es) el [percent] (del precio|de lo que pagaste) / (puedo|podría|me
      gustaría|quisiera|quiero) (reembolsarte|devolverte|ofrecerte un reembolso de) [refund] (de lo que pagaste|del
      precio|) / con mucho gusto te reembolso [refund] / el [percent] del precio / es decir [refund] / lo que puedo
      hacer yo es devolverte [refund] antes del [day] / me gustaría ofrecerte un [percent] de reembolso / por mi
      cuenta puedo reembolsar [refund] / por mi lado son [refund] como tarde el [day] / por mi parte puedo devolverte
      [refund] a más tardar el [day] / puedo (reembolsarte|devolverte) el [percent] (del precio|de lo que pagaste) /
      puedo devolverte [refund] / puedo ofrecerte (un reembolso de|un reembolso parcial de) [refund] / puedo
      reembolsar [refund] como tarde el [day] / quiero reembolsarte [refund] / te
      (devuelvo|reembolso|devolvemos|reembolsamos) [refund] (de lo que pagaste|) / te ayudaría recuperar [refund] / te
      devuelvo [refund] / te ofrezco un reembolso de [refund] / te propongo un reembolso de [refund] / te puedo
      reembolsar [refund] / te reembolso [refund] / un [percent] de lo que pagaste / yo puedo reembolsar [refund] como
      tarde el [day] / yo puedo reembolsarte [refund]`,
    keep: `puedes quedarte con (él|ella|el artículo) / puedes quedártelo / quédate con ella / te quedas con el artículo /
      te quedas la prenda`,
    coupon: `(como|a modo de) disculpa / (puedo|podría|me gustaría|quisiera|quiero) (ofrecerte|darte) un cupón de [coupon]
      para tu (próximo|siguiente) pedido / gracias por avisar / lo sé / para tu próximo pedido tengo un cupón de
      [coupon] / por la espera / por la espera me gustaría darte un cupón de [coupon] para tu próximo pedido / puedo
      ofrecerte un cupón de [coupon] para tu próximo pedido / qué tal un cupón de [coupon] para tu (próximo
      pedido|siguiente pedido|próxima compra) / qué tal un cupón de [coupon] para tu siguiente compra / si lo quieres
      / te (ofrezco|doy) un cupón de [coupon] para tu (próximo|siguiente) pedido / te ofrezco un cupón de [coupon]
      para tu próxima compra / te vendría bien un cupón de [coupon] para la próxima compra / ya que has tenido tanta
      paciencia`,
    reship: `(puedo|podemos|podría) (enviarte|mandarte) (otra|una nueva|un nuevo|otro) [article] (gratis|sin coste|sin
      cargo|) / [article] / con gusto te mando una [article] nueva / creo que ya no va a llegar / de verdad creo que
      ese paquete ya no aparecerá / deja que te envíe una [article] nueva sin cargo / es demasiado tiempo / la verdad
      / me gustaría enviarte (otra|una nueva) [article] (gratis|sin coste|) / no esperemos más / parece que (ya no
      llegará|se ha perdido|no va a llegar) / puedo enviarte otra [article] sin coste / puedo hacer que te envíen una
      [article] nueva / puedo mandarte otra [article] gratis / te (envío|mando|enviamos|mandamos) (otra|una nueva|un
      nuevo|otro) [article] (gratis|sin coste|sin cargo|) / te mando una nueva / te puede salir una [article] nueva
      sin coste / un paquete que no llega es una decepción / una [article] nueva / ya has esperado bastante`,
    part: `(puedo|podemos) (enviarte|mandarte) la pieza (que falta|) (gratis|sin coste|sin cargo|) / perdona por la pieza
      que falta / podemos mandarte esa pieza sin ningún cargo / puedo enviarte la pieza sin coste / siento que no
      viniera completo / te (envío|mando|enviamos) la pieza (que falta|) (gratis|sin coste|) / te la enviamos gratis /
      te mando la pieza que falta`,
    wait: `(buscaremos|buscamos) otra solución / (puedes|podrías) esperar hasta el [wait day] / (tu paquete|el paquete|)
      (sigue|está|) (en camino|de camino) / aguantamos hasta el [wait day] / buscamos otra salida / buscamos otra
      solución / dímelo aquí / escríbeme aquí / le damos hasta el [wait day] / me escribes aquí / miramos otras
      opciones / podrías esperar hasta el [wait day] / puedes aguantar hasta el [wait day] / sé que esperar cansa / si
      ese día no lo tienes / si no ha llegado / si no llega / si no viene / si para entonces no (ha llegado|lo
      tienes|la tienes) / si para entonces no ha llegado / si tu paquete sigue sin aparecer / te importaría esperar
      hasta el [wait day] / te parece si esperamos hasta el [wait day] / todavía debería llegar / va de camino / vemos
      qué más se puede hacer / veremos qué más se puede hacer`,
    counter: `(eso|esto|) lo (decide|decidirá) una persona (del|de nuestro) equipo / (también|) puedes (pedir|solicitar) (el
      importe completo|el reembolso completo) / adelante / claro que quieres tu dinero / decide una persona del equipo
      / entiendo que quieres (tu dinero|recuperar tu dinero|que te devolvamos el dinero) / es justo / esa decisión es
      de una persona del equipo / eso lo decide una persona del equipo / está claro / estás en tu derecho / lo decide
      una persona del equipo / lo entiendo / pedir todo el dinero también es posible / pídelo / quien decide es una
      persona del equipo / quieres que te devolvamos el dinero / quieres que te devuelvan el dinero / si
      (prefieres|quieres) (el importe completo|el reembolso completo) / si prefieres pedir el importe completo / si
      prefieres pedir el reembolso completo / si quieres el importe completo / si quieres pedir todo el importe /
      también puedes pedir el importe completo / te entiendo / una persona del equipo lo decidirá / una persona lo
      decide`,
    agreed: `(escríbeme|escríbenos) aquí / (perfecto|gracias|listo) / [reference] / el reembolso de [refund] te llegará como
      tarde el [day] / gracias por tu amabilidad / guarda [reference] como referencia / guarda esta referencia / hecho
      / queda acordado / recibirás (tu reembolso de|) [refund] (a más tardar|como tarde) el [day] / referencia
      [reference] / si (algo|hay algo) (no va bien|sale mal) / si algo va mal / te devolvemos [refund] a más tardar el
      [day] / te llegan [refund] como tarde el [day] / tendrás tus [refund] como tarde el [day] / tu (número de|)
      referencia (es|) [reference] / tu reembolso de [refund] (llegará|te llegará|debería llegar|debería llegarte) (a
      más tardar|como tarde) el [day] / tu reembolso de [refund] debería llegarte como tarde el [day] / tu referencia
      es [reference]`,
    handover: `(normalmente|por lo general) en (menos de|unos|) [minutes] / (paso|le paso|voy a pasar) (esto|la
      conversación|todo|tu caso) a (una persona del equipo|un compañero|una compañera|el equipo) / alguien te
      contestará aquí / así no tienes que repetir nada / aviso a una compañera del equipo / encantado / eso no cambia
      / gracias por pedirlo / le paso todo a una persona del equipo / no (tienes que|tendrás que|hace falta) repetir
      (nada|lo) / no se pierde nada / no tendrás que empezar de cero / normalmente en [minutes] / normalmente en menos
      de [minutes] / normalmente en unos [minutes] / paso la conversación a una persona del equipo con todo lo que has
      escrito / por supuesto / que leerá todo lo anterior / se lo paso a una persona del equipo con todo lo que me has
      contado / sin problema / suele (responder|contestar) (aquí|) en (menos de|) [minutes] / suele contestar en menos
      de [minutes] / suele responder aquí en [minutes] / suele responder en [minutes] / te contestará aquí / te leo /
      te paso con el equipo / te responderá aquí / te responderá aquí mismo / una persona (del|de nuestro) equipo (se
      encargará|te atenderá|te responderá aquí|tomará el relevo) / una persona de nuestro equipo sigue contigo desde
      aquí / una persona del equipo se encarga ahora / una persona del equipo ya tiene toda tu historia / ya tiene
      todo lo que has (escrito|contado) / ya tiene todo lo que me has contado`,
    dispute: `(también|) puedes abrir una disputa (en cualquier momento|cuando quieras) / abrir una disputa sigue siendo (tu
      derecho|un derecho tuyo) / abrir una disputa sigue siendo tu derecho en cualquier caso / puedes abrir una
      disputa cuando quieras / sigues teniendo derecho a abrir una disputa`,
    where: `debería haber (llegado|estado contigo) (a más tardar|como tarde) el [expected on] / debería haberte llegado el
      [expected on] / el último (escaneo|registro) (fue|es) (el|del) [scanned on] (en [place]|) / el último escaneo
      fue el [scanned on] en [place] / la [article] salió de aquí el [shipped on] / lo he mirado / pasó por [place] el
      [scanned on] / tenía que estar contigo el [expected on] / tu (paquete|pedido) (con [article]|) salió el [shipped
      on] / tu paquete con [article] salió el [shipped on]`,
    ask: `(cuál es|me das|puedes darme|puedes enviarme) (el|tu) número de pedido / (el|tu) código postal / (el|tu) correo
      (electrónico|) / (necesito|también necesito) (un dato más|un dato que vaya con él) / el código postal o las
      cuatro últimas cifras del teléfono / el código postal o los últimos cuatro dígitos del teléfono / el correo / me
      das el número de pedido / o las (últimas cuatro|cuatro últimas) cifras (del|de tu) teléfono / puedes mandarme el
      número de pedido junto con el correo / siento que sigas esperando / un dato que vaya con él / vamos a buscarlo`,
    photo: `(puedes|podrías) (enviar|enviarme|mandarme|mandar) una foto (del artículo|del daño|de la etiqueta|) / compártela
      cuando quieras / dímelo / gracias por explicarlo / no pasa nada / podrías mandar una foto / seguimos / seguimos
      igual / seguimos sin ella / si no / si puedes / si te resulta fácil / si tienes una / si tienes una foto a mano
      / sin foto también (vale|seguimos) / solo si no es molestia / una foto ayudaría`,
    desk: `(cuándo|cómo) llegó / gracias por (la foto|las fotos|los datos) / hay algo más que deba saber / he leído todo lo
      que has escrito / la oferta sigue en pie / lo estoy mirando / qué color recibiste / qué falta exactamente / qué
      pieza falta / qué talla indica la etiqueta / qué te gustaría que hiciéramos / te responderé aquí / tu paquete
      está (en camino|en la aduana|en reparto)`,
  },
};

import type { Lexicon } from './lexicon.ts';

export const esComplaints: Lexicon['complaints'] = {
  not_received: {
    strong: `
      (devuelto|devuelta|devolvieron|regreso|regresa|regresando|regresado|vuelto|vuelve|volvio|volviendo|retornado|retorna) (al |a la |de vuelta al )(remitente|origen|tienda|almacen)
      ni (sus|sus mismas) luces; ni (rastro|señal|señales|señas|pista|la sombra)( de| del)?(?! (uso|golpe|humedad|marcas)); (sigo|seguimos|continuo|ando|estoy) sin (mi |la |el |ver la |ver el )?_(?! (entender|saber|poder|respuesta|solucion|palabras|comprender|luz|sonido|tiempo|dinero|problema|problemas|reembolso|devolucion|explicacion|querer))
      brilla por su ausencia; (esperando|espero|esperandol[oa]|aguardando) (la |el |mi |las |los )?(_ )?(_ )?(desde) (_ )?(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|hace)
      (uno|dos|tres|cuatro|cinco|seis|2|3|4|5|6) (mes|meses|semanas) (para|por) (una?|mi|la) _(?! (garantia)); (meses|semanas) (esperando )?y (nada|ni (rastro|noticias|senales)|sigo|todavia|aun|la _ no)
      (no|nunca|jamas|sin|ni|tampoco) (me |nos |lo |la |los |las |se |le |todavia |a |ha |han |he |hemos |ha sido |fue )*(llega*|llego|lleg[oa]|recib*|recibid*|entrega*|entregad*|viene|vino|venid*|aparec*)
      (sigo|seguimos|sigue|estoy|continuo) (sin|esperando) .. (recib*|paquete|pedido|envio|llega*|entrega|producto|compra|lleg*|noticias)
      (todavia|sigue) (no|sin) .. (lleg*|recib*|entreg*|tengo|aparec*|noticias)
      (paquete|pedido|envio|producto|articulo) (esta |se |ha |fue |lo |la |que |han |sido |se ha |quedo )*(perdi*|extravi*|robad*|robaron|desapareci*|perdid*)
      (se perdio|se ha perdido|extraviado|me lo han robado|lo robaron)
      (dice|pone|aparece|marca|consta|figura|sale|dicen) (que )?(como |fue |ha sido |esta |ya |se |lo )*entregad*
      (esperando|espero|llevo|hace) .. (mes|meses|semana*|dias) .. (no|sin|nada|paquete|pedido|envio)
      (donde (esta|anda|queda)|que (pasa|paso) con) .. (mes|meses|semana*|dias|nada)
      (retras*|demora*|tarde|con retraso|fuera de plazo)
      (entrega|envio|pedido) .. (atrasad*|retrasad*|demorad*|tarde|incumpl*)
      (debia|tenia que|deberia|iba a|tendria que|debio|prevista|prometi*|prometida|estaba previsto) .. (lleg*|entreg*|ayer|venir|recib*|hoy)
      (atascado|parado|detenido|retenido|bloqueado|estancado) .. (aduana*|transito|correos|almacen|dias|semanas|desde|centro)
      entregad* .. (otra (persona|direccion|casa)|vecin*|otro (sitio|lugar)|equivocad*)
      no (tengo|hay) (el |mi |ni |ningun |todavia |nada|noticias|rastro)+ ?(paquete|pedido|producto|envio|del paquete|del pedido)?
      (perdieron|perdisteis|extraviaron|han perdido|habeis perdido|se perdio) (mi|el|la|nuestro|nuestra) (?!(confianza|cliente|tiempo|respeto|dinero|tornillo|tapa|pieza|tapon))_
      (lo mio|mi cosa|mi encargo|mi mercancia|mi mercaderia|mis cosas) .. (no|sin|nunca|sigue) (llega*|aparece*|viene*|aparecer|llegar)
      se (me |nos )?(ha |habra )?(extravio|extraviado|traspapelo|traspapelado|perdio|perdido) (?!(un|una|la (tapa|pieza|conexion|señal|garantia)|el (tornillo|sonido|color)))_; (ya )?se (tardaron|demoraron|pasaron|estan tardando|estan demorando|tardan|demoran) (con|en) (mi|el|la|mandar*|enviar*|entregar*|llegar)
      (tarda|tardan|demora|esta tardando|esta demorando) (mucho|un monton|demasiado|la vida|una eternidad|siglos|en llegar)`,
    clear: `
      (mes|meses|semanas?|dias) (ya |despues |esperando )*(, )?(y |pero )?(todavia |sigo |sigue )?(absolutamente )?(nada|cero)(?! (esta|es|fue|mal|roto))
      (quiero|necesito|denme|dame|manden|envien|enviame) (solo |ya |de una vez )?mi (paquete|pedido|envio|producto|compra)
      sigo esperando; todavia (estoy )?esperando; (llevo|hace) .. esperando
      no (ha )?(llega|salido|enviad*|mandad*|despach*)
      sin (recibir|noticias|novedades|respuesta del envio|entregar)
      cuando (va a )?(llega*|recib*|entreg*) .. (ya|semana*|mes*|dias); no (se )?(mueve|actualiza)
      (entrega|envio) .. (hoy|ayer) .. no; fecha de entrega .. (pas*|no); intento de entrega; en reparto
      ausente`,
    weak: `
      entrega; envio; paquete; repartidor; mensajero; transportista; seguimiento; llegar; pedido; correos
      plazo`,
  },
  damaged: {
    strong: `(mi|la|el|una|un) _ esta rot[oa](?! (en|por) ); (pata|pie|base|asa|brazo|soporte) (_ ){0,3}(desprendid[oa]|se desprendio|partio en dos|se partio|partid[oa]|arrancad[oa]); se (partio|quebro|rompio) en (dos|tres|pedazos); 
      (pata|pie|asa|mango|tapa|brazo|esquina|base|punta|pico|gancho|soporte) (esta |vino |llego |ya |viene )*(rot[oa]|partid[oa]|arrancad[oa]|suelt[oa]|desprendid[oa])
      (llego|llega|llegado|llegaron|recibi|recibido|vino|vinieron|venia|entregado|entregaron|vino|mandado|mandaron|enviaron) .. (rot[oa]s?|danad[oa]s?|golpead[oa]s?|aplastad[oa]s?|abollad[oa]s?|rayad[oa]s?|quebrad[oa]s?|mojad[oa]s?|abiert[oa]s?|rasgad[oa]s?|partid[oa]s?|destrozad[oa]s?|agrietad[oa]s?|estropead[oa]s?|derramad[oa]s?|reventad[oa]s?|averiad[oa]s?|en mal estado|hech[oa] (polvo|pedazos|trizas|anicos))
      (caja|paquete|pantalla|cristal|vidrio|tapa|esquina|botella|embalaje|sobre|marco|vaso|espejo|producto) .. (rot[oa]s?|danad[oa]s?|golpead[oa]s?|aplastad[oa]s?|abollad[oa]s?|rayad[oa]s?|quebrad[oa]s?|mojad[oa]s?|abiert[oa]s?|rasgad[oa]s?|partid[oa]s?|destrozad[oa]s?|agrietad[oa]s?|rajad[oa]s?)
      (en|hecho|hecha|hechos) (mil )?(pedazos|trizas|anicos|polvo)
      danad[oa]s? (en|durante) (el )?(envio|transporte|transito)`,
    clear: `
      (un|unos|tiene|con|trae) (_ )?(agujero|agujeros|roto|desgarron) en
      rot[oa]s?; danad[oa]s?; golpead[oa]s?; aplastad[oa]s?; abollad[oa]s?; rayad[oa]s?; quebrad[oa]s?
      mojad[oa]s?; agrietad[oa]s?; rajad[oa]s?; destrozad[oa]s?; estropead[oa]s?; hecho polvo; gotea
      derramad*; se derramo; grieta*; rayones; aranaz*; mal embalad*; mal estado
      desportillad*; mellad*; cascad[oa]s?; desconchad*; descascar*; astillad*; añic*; magullad*; torcid[oa]s?; doblad[oa]s?; fisurad*; resquebrajad*; cuartead*; saltad[oa]s? el (esmalte|borde); (borde|pico|asa|esquina|base) (rot[oa]|saltad[oa]|picad[oa]|mellad[oa]|partid[oa])`,
    weak: `golpe*; abierto; abierta; embalaje; danos; se rompio; roto`,
  },
  quality: {
    strong: `(demasiado|muy|tan) (ruidos[oa]|tenue|flojit[oa])(?! (la caja)); (hace|mete) (tanto|mucho|un) ruido; (ilumina|alumbra|luce) (muy poco|poquisimo|apenas|nada|poco); apenas (ilumina|alumbra|se oye|se ve); no se (ve|oye) (nada|la pelicula|el sonido); 
      (no|nunca|ni|ya no) (me |se |le |ya |nos )*(funciona*|sirve*|enciende*|prende*|carga*|va|anda|arranca*|conecta*|funciono|enfria|calienta|pega|cierra)
      (dejo|ha dejado|deja) de (funcionar|cargar|andar|encender|ir|servir)
      (se )?(rompio|rompieron|estropeo|descosio|deshilach*|despego|cayo|ha roto|ha estropeado) .. (primer*|dia*|semana*|uso|poner*|usar*|vez|lavado|horas|minutos|solo*)
      (mala|pesima|baja|muy mala|malisima|poca|horrible|peor|dudosa) calidad
      calidad .. (mala|pesima|baja|malisima|horrible|fatal|deja* (mucho )?que desear|nefasta|muy mal*|regular)
      (defectuos[oa]s?|fallad[oa]s?|averiad[oa]s?|de fabrica)
      (huele|olor) .. (mal|fatal|raro|quimic*|fuerte|horrible|plastico|insoportable|desagradable)
      (tela|material|costura*|acabado*|plastico|cremallera) .. (mala|malo|fin[oa]|transparente|pesim*|barat*|pobre|rot*|suelt*|se (deshace|rompe|descose)|mal|aspera)
      (se (descose|deshace|cae|desarma|despega|rompe|apaga|calienta|desconecta)) ?.. (a (pedazos|trozos)|sol[oa]|enseguida)?
      (oye|escucha|suena|funciona|anda|sirve|carga|prende|enciende) (solo|solamente|nomas|unicamente|nada mas|solamente) (por |de |en )*(el |la |un |uno |una )?(lado|auricular|oido|oreja|izquierd[oa]|derech[oa]|uno|una|canal|audifono|casco); (solo|nomas|solamente|nada mas) (me )?(se )?(funciona|suena|sirve|anda|va|oye|escucha|prende) (un |uno |una |el |por |de )+ ?(lado|auricular|oido|derech[oa]|izquierd[oa]|audifono|casco|uno|una)?
      se (me )?(ha |le )*(murio|muerto|fundio|fundido|trabo|trabado|congelo|cuelga|daño|dañado|malogro|malogrado|descompuso|descompuesto|jodio|jodido|frego|cago|chingo|averio|averiado); (no|ya no|nunca|ni) (me |se |le |quiere )*(jala|funca|furula|chuta|rula|agarra|empareja|sincroniza|enlaza|vincula|prender|encender|cargar|arrancar|conectarse)
      (vino|llego|salio|me salio|salieron) (fallad[oa]s?|fallut[oa]|mal[oa]|con fallas?|con fallos?|con defectos?|muert[oa]|defectuos[oa]s?)(?! (el|la) (cupon|paquete))`,
    clear: `
      parpadea*; se atasca*; cruje*; chirria*; zumba*; costura .. (abri*|abiert*)
      (sonido|audio|bateria|pantalla|imagen|microfono|motor|senal|acabado|sabor|impresion|altavoz|altavoces) .. (es|son|esta|era|suena|se (oye|escucha|ve)) (muy |tan |super |bastante |realmente |demasiado )*(mal[oa]?|pesim[oa]|horrible|fatal|terrible|debil|flojo|nefast[oa])
      (mal|mala|pesim[oa]|horrible|terrible) (sonido|audio|bateria|pantalla|imagen|microfono|motor|senal|acabado)
      duro (solo|apenas|nada mas|menos de) .. (dia|dias|semana*|hora*|uso*|mes|minutos)
      defect*; falla; fallas; fallo; mal (hecho|cosido|acabado|terminado|hecha|fabricad*); mal hech*
      endeble; fragil; cutre; basura; porqueria
      se (descose|deshace|cae|desarma|despega|rompe|apaga|desconecta|rompio|estropeo)
      (vuelto|volvio) a (romper*|fallar|estropear*|dejar); averi*; transparenta; encogi*; destine; destini*
      no (dura|vale|aguanta)`,
    weak: `calidad; material; tela; funcionar; barato; costuras; fino; fragil`,
  },
  wrong_size: {
    strong: `
      talla (equivocad*|incorrect*|erronea|que no|distinta|diferente); (otra|distinta|diferente) talla
      (equivocad*|error) .. (de|la|en la) talla
      (no|ni) (me |le |nos |se |lo |la )*(queda*|vale|entra*|cabe*|sirve* de talla|abrocha|cierra|puedo (poner*|abrochar|cerrar))( bien)?
      (me |le |nos )?(queda*|viene*|esta*|es|son|vino|llego|va|quedo|resulta) (muy |demasiado |super |bastante |un poco |algo |super|tan |enorme y )*(pequen*|grande*|chic[oa]*|ajustad*|estrech*|apretad*|larg[oa]*|cort[oa]*|anch[oa]*|holgad*|enorme*|gigante*)
      (demasiado|muy|tan|super) (pequen*|grande*|chic[oa]*|ajustad*|estrech*|apretad*|larg[oa]*|cort[oa]*|anch[oa]*|enorme*)
      (pedi|compre|encargue|ordene|solicite) (la |una |un |talla |el )*(xs|s|m|l|xl|xxl|\\d+) .. (llego|recibi|enviaron|mandaron|es|vino|y|pero|han|trajeron) .. (xs|s|m|l|xl|xxl|xxs|\\d+)
      (talla*|tallaje|tamano|medidas?|numero) .. (no (es|son|corresponde*|coincide*)|pequen*|equivocad*|mal|incorrect*|erroneo|mas (pequen*|grande*)|distint*)`,
    clear: `
      (pequen*|grande*|larg*|cort*|estrech*) (de lo que|que lo|para (mi|lo))
      una talla (mas|menos|menor|mayor); dos tallas; tallas? (mas|menos|menor|mayor)
      mas (pequen*|grande|chico|cort*|larg*|estrech*|anch*) (de|que); talla (pequen*|grande*|mal|muy)
      tallaje; no es mi talla`,
    weak: `
      talla; tallas; tamano; medida; medidas; numero; pequeno; pequena; grande; ajustado; apretado; queda`,
  },
  wrong_colour: {
    strong: `
      color (equivocad*|incorrect*|erroneo|que no|distinto|diferente); (otro|distinto|diferente) color
      de (otro|distinto|diferente) color; no es el color
      color .. (no (es|corresponde|coincide|era)|(es|era|esta|estaba|vino) mal|distint*|diferente*|equivocad*|nada que ver|otro|mal)
      (pedi|compre|encargue|ordene|queria|elegi|solicite) (el |la |lo |los |las |uno |una |un |en |color |de color )*_? ?<colour> .. (llego|recibi|enviaron|mandaron|es|vino|y|pero|han|trajeron|son|llegaron) .. <colour>
      (en vez del?|en lugar del?|y no) (color )?<colour>`,
    clear: `<colour> en (vez|lugar) de; <colour> y no <colour>; color (que )?no`,
    weak: `color; colores; tono`,
  },
  not_as_described: {
    strong: `
      (descripcion|anuncio|pagina|ficha|web|anunciad[oa]) (_ ){0,6}(medi|medido|mide|miden|midiendo)(?! bien)
      no (es|son|era|se|corresponde*|coincide*|tiene|parece*|concuerda) .. (descri*|foto*|imagen*|anunci*|publica*|pagina|web|pedido en la|anuncio|ofrec*|mostra*|nada que ver|parece)
      (nada que ver|distint[oa]*|diferente*|no se parece) (con|a|de|al|del) .. (descri*|foto*|imagen*|anunci*|publica*|pagina|web|mostra*|ofrec*|vi|sale|lo que)
      (publicidad|descripcion|foto*|anuncio) (es |son |muy )?(enganos*|falsa|mentira|fals*)
      (segunda mano|(?<!he |ha |hemos |haber |habia )usad[oa]s?|reacondicionad*)
      (decia*|dice|pone|anuncia*|descripcion|describ*) .. (pero|y (no|es|en realidad)|sin embargo) .. (es|son|no|viene|llego|era|tiene)`,
    clear: `
      no es lo que (esperaba|vi|aparec*|sale|ofrec*|anunci*|se ve|muestra*)
      (distinto|diferente) (a|de) lo (que|esperado); nada que ver
      no es (cuero|piel|plata|oro|seda|algodon|madera|nuevo)( real| de verdad| autentic*)?; enganos*
      parece usado; publicidad; como en la (foto|imagen)`,
    weak: `foto; fotos; imagen; descripcion; descrito; anuncio; esperaba; distinto; diferente`,
  },
  wrong_item: {
    strong: `
      (producto|articulo|modelo|pedido|cosa|paquete|version|marca|objeto) (equivocad*|incorrect*|erroneo|que no (es|era|pedi)|distint*|diferente*)
      (otro|otra|distinto|diferente) (producto|articulo|modelo|cosa|version|marca|pedido|objeto|libro|pieza)
      (no|nada) (es |era |son |de )*(lo |el |la |los )?(producto |articulo |modelo |cosa )?que (yo )?(pedi|compre|encargue|ordene|habia pedido|queria|pague|solicite|pedimos)
      (pedi|compre|encargue|ordene|solicite) .. (y|pero) (me )?(llego|recibi|enviaron|mandaron|vino|han enviado|han mandado|trajeron|dieron|entregaron) (un|una|unos|unas|otro|otra|el|la)
      (enviaron|mandaron|llego|recibi|enviado|mandado|trajeron|entregaron|entregado) (otra cosa|otro|otra|algo (distinto|diferente|que no)|el que no|uno que no|mal|(el |lo )?equivocad*|lo que no|cosas que no)
      se (han )?equivoca* (de|con|en) (producto|articulo|modelo|pedido|el|mi|envio)
      (pedido|paquete) (de|para) otra persona; de otra persona; en (vez|lugar) de`,
    clear: `
      equivocad*; se (equivocaron|han equivocado); otra cosa
      no es (mio|lo que|el correcto|la correcta|el mio); confundi*; erroneo; cambiaron`,
    weak: `modelo; otro; distinto; incorrecto`,
  },
  missing_parts: {
    strong: `
      (pedi|compre|encargue|pague) (_ ){0,2}(dos|tres|cuatro|cinco|\\d) (_ ){0,4}(ha venido|vino|llego|ha llegado|han mandado|mandaron) (solo |solamente )?(una|uno|un|1)(?! (tarjeta|factura|otra|otro))
      (solo |solamente )?(una|uno|un|1) (sola |solo |_ )?(_ )?(en vez de|en lugar de|y no) (dos|tres|cuatro|cinco|seis|2|3|4|5|6); (dos|2) (_ )?(en vez de|en lugar de) (tres|cuatro|cinco|seis|3|4|5|6)
      (pedi|compre|pague|encargue|ordene) (dos|tres|cuatro|2|3|4)( _)? ?(y|pero|,) (solo |me |nada mas |solamente )*(vino|llego|vinieron|llegaron|recibi|habia|mandaron|enviaron|venia) (solo |nada mas |solamente )*(una|uno|un|dos|1|2)( sola| solo)?
      falta* (un|una|uno|el|la|los|las|piezas?|parte*|dos|tres|algun*|tornillo*|cable|cargador|accesorio*|instruccion*|articulo*|cosas|producto*|mando|bateria|tapa|mitad|medio|varias|varios|\\d|unidad*|componente*)
      (no|sin|ni) (trae*|trajo|viene*|venia*|incluye*|incluia*|vino|estaba*|llego|vinieron|contiene|hay|tiene) .. (pieza*|parte*|tornillo*|cable|cargador|accesorio*|instruccion*|manual|mando|bateria*|pilas|tapa|correa|adaptador|dentro|incluid*|bolsa|soporte|patas)
      (solo|solamente|unicamente) (me )?(llego|llegaron|recibi|vino|vinieron|enviaron|mandaron|hay|habia|venia*|trae|una|un|dos|la mitad|entregaron|han (llegado|enviado)) .. (de|y|pero|falta*|en vez|cuando|uno|una|dos|tres|1|2|3|pieza*|parte*|mitad)
      (caja|paquete|sobre|pedido|juego|set|kit|bolsa) (esta |estaba |llego |vino |venia |que )*(vaci[oa]|incomplet[oa])
      (llego|recibi|vino|pedido|esta|enviaron) .. incomplet[oa]s?
      (sin|no) (el |la |los |las |los )?(cargador|cable|tornillos|instrucciones|manual|accesorios|mando|tapa|pilas|bateria|correa|piezas)`,
    clear: `
      falta; faltan; faltaba; faltaban; incomplet[oa]s?; vacia; vacio
      (pedi|compre) (dos|tres|cuatro|\\d) .. (llego|recibi|vino|un[oa]?|solo); la mitad (del|de)`,
    weak: `pieza; piezas; partes; accesorio*; tornillos; incluid*; solo`,
  },
  counterfeit: {
    strong: `
      (es|son|era|eran|producto|articulo|perfume|zapatillas|bolso|reloj|marca|una|un|venden|vendido|vendieron|totalmente) (una |un |unas |totalmente |claramente |muy |todo |claro que |obviamente )*(fals[oa]s?|falsificad[oa]s?|falsificacion|imitacion|imitaciones|replica*|copia*|pirata*|trucho*)
      no (es|son|era|parece*) (un |una |el |la |los )?(producto |articulo |nada )?(original*|autentic[oa]s?|genuin[oa]s?|de (la )?marca)`,
    clear: `falsificad*; falsificacion*; imitacion*; replica; replicas; pirata; fals[oa]s?; truch[oa]`,
    weak: `original; autentico; copia; marca`,
  },
  changed_mind: {
    strong: `
      (ya )?no (lo|la|los|las) (quiero|necesito|queremos|necesitamos)( mas| ya)?
      ya no (quiero|necesito|me interesa); (he )?cambi(e|ado) de (opinion|idea|parecer)
      me (arrepent*|he arrepentido)
      (quiero|quisiera|puedo|deseo|necesito|como|podria*|favor|pueden|puede|me gustaria) (que )?(cancel*|anul*) (el |mi |este |la |esta |un )?(pedido|compra|orden|articulo|envio)?
      (pedi|compre|ordene|pedido|compra) (lo |la )?(por (error|equivocacion)|sin querer|equivocad*)
      me equivoque (al|de|en|con); (encontre|halle|vi) .. (mas barat*|otro sitio|otra tienda|mejor precio)
      (cancelar|anular|cancelen|anulen) (el|mi|la|este) (pedido|compra|orden)`,
    clear: `cancelar; anular; no me gusta*; no me gusto; no me convence; arrepent*; por error`,
    weak: `cancelacion; equivoque`,
  },
  other: {
    strong: `
      (atencion|servicio|soporte|trato) (al cliente |de atencion |tecnico |al consumidor )*.. (mal[oa]|pesim*|horrible|fatal|nul[oa]|peor|verguenza|desastre|inutil|deja que desear|lamentable|no (responde*|contesta*|ayuda*|existe|sirve))
      (mal[oa]|pesim[oa]|horrible|nefast[oa]|peor|lamentable|vergonzos[oa]|penos[oa]) (atencion|servicio|trato|experiencia|soporte|gestion)
      (cobra*|cobro|cobraron|cobrado|cargo|cargado|cargaron|pague|descontaron) .. (doble|dos veces|de mas|otra vez|duplicad*|indebid*|sin|de nuevo|extra)
      (reembolso|devolucion|dinero) .. (no|nunca|todavia|sigue|sin) .. (lleg*|recib*|aparec*|tengo|abona*|ingres*|devuel*|hecho)
      (no|nunca|nadie|ni|sin) (me |nos |se )*(responde*|contesta*|atiende*|ayuda*|respond*|solucion*|haga* caso|hacen caso|resuelv*|respuesta|contestaron|da* (una )?solucion)
      (repartidor|mensajero|vendedor|empleado|agente) .. (groser*|maleducad*|mal|tiro|lanzo|dejo|mintio|miente|gritos?|borde)
      no (puedo|me deja*|consigo|logro) .. (entrar|acceder|pagar|iniciar|comprar|contactar|registrar*|cancelar|cambiar)`,
    clear: `
      sin respuesta; no responden; aduana*; impuesto*; factura; mi cuenta; la app; la (pagina|web) no
      codigo .. no (funciona|sirve); (llego|llegaron) (muy )?tarde; suscripcion; tarjeta regalo
      (atencion|servicio) al cliente; me (cobraron|cobran|han cobrado); precio .. (subi*|cambi*); estafa*`,
    weak: `
      servicio; atencion; cobro; cargo; cuenta; pago; tarjeta; vendedor; respuesta; correo; llamar; llame
      queja; reclamo; reclamacion; devolucion; precio`,
  },
};

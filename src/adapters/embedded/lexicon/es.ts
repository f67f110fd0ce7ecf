import { esComplaints } from './es.complaints.ts';
import type { Lexicon } from './lexicon.ts';

export const es: Lexicon = {
  language: 'es',
  markers: `el la los las un una unos unas que de del en y es no por para con mi me se lo le su al pero como mas muy si
    ya esta este esto esa ese eso hola gracias quiero pedido paquete cuando donde porque nada vale bueno yo tengo ha he
    han fue era hay todo son favor dinero llego ni otra otro vez bien`,
  rewrites: `
    q = que
    k = que
    xq = porque
    pq = porque
    porq = porque
    x favor = por favor
    porfa = por favor
    porfavor = por favor
    pf = por favor
    tb = tambien
    tmb = tambien
    d = de
    dnd = donde
    grax = gracias
    grcs = gracias
    nd = nada
    okey = ok
    okay = ok
    oki = ok
    sip = si
    sii = si
    nop = no
    aver = a ver
    aun = todavia
    resivi = recibi
    reciví = recibi
    resibido = recibido
    yego = llego
    yegado = llegado
    devolvio = devolvio
    envio el = envio el
    rembolso = reembolso
    rembolsar = reembolsar
    rembolsen = reembolsen
    reenbolso = reembolso
    no solo = tambien
    no solamente = tambien
    sin duda = seguro`,
  negators: `no nunca sin ni tampoco jamas nada ningun ninguna`,
  colours: `negr[oa]s?|blanc[oa]s?|roj[oa]s?|azul|azules|verdes?|amarill[oa]s?|rosas?|rosad[oa]s?|morad[oa]s?|naranjas?|marron|
    marrones|gris|grises|beige|platead[oa]s?|dorad[oa]s?|violeta|celeste|turquesa|burdeos|lila`,
  complaints: esComplaints,
  mood: {
    praise: `
      encant*; excelente*; maravill*; perfect[oa]s?; genial*; fantastic*; increible*; preciosa*; precioso*
      hermos*; espectacular*; estupend*; buenisim*; lo mejor; feliz; super bien
      muy (bien|bueno|buena|buenos|contento|contenta|bonito|bonita|feliz|satisfech*|rapido|amable*)
      recomiend* (totalmente|mucho|al 100|100); diez; impecable; amo; adoro; felicidades; felicit*
      mil gracias; muchisimas gracias; magnific*`,
    warm: `
      bien; bueno; buena; buenos; content[oa]*; gusta; gusto; bonit*; lind*; recomiend*; rapid*; satisfech*
      agradec*; amable*; comod*; muchas gracias; alegr*; correcto; cumpl*; guay; gracias por`,
    blame: `
      decepcion*; mal; malo; mala; malos; malas; triste*; molest[oa]*; enfadad*; enojad*; frustra*
      inaceptable; ridicul*; inutil*; fatal; lamentable; verguenza; penos*; hart[oa]*; cansad*; problema*
      todavia; otra vez; de nuevo; nunca; sigo; siguen; mentira*; mienten; mintieron; queja*; peor; pesim*
      horrible; desastre; nefast*; error; fallo; lastima; increible que; no puede ser; ya esta bien; basta
      por que; perdid*; perder; tiempo; esperando; ni siquiera; poca; falta de; esper*; injusto; absurdo
      caro; arrepient*; devolver; imposible; sinceramente; en serio; paciencia; jamas
      no (me )?(gusta|gusto|es justo|es normal|es posible|hay derecho)`,
    rage: `
      estaf*; ladron*; robo; roban; robad*; robar; timo; timad*; fraude*; sinverguenza*; mentiros*; mierda
      puta*; puto*; joder; cabron*; gilipoll*; imbecil*; idiota*; pendej*; carajo; cono; asco; asqueros*
      vergonzos*; indignante*; indignad*; furios*; basura; porqueria; delincuente*; engan[oa]*
      tomadura de pelo; toman el pelo; tomando el pelo; una (verguenza|burla|porqueria|basura); incompeten*
      inepto*; chingad*; maldit*; lo peor; peor .. (vida|mundo|nunca); nunca mas; pesimo; horrible
      inadmisible; intolerable; harto; harta`,
    emphasis: `
      muy; mucho; tan; super; demasiado; totalmente; absolutamente; completamente; ya; ahora; ahora mismo
      inmediatamente; urgente*; siempre; jamas; nunca; todo; nada; otra vez; encima; ademas; vez; veces
      realmente; de verdad; enserio`,
    contrast: `pero; sin embargo; aunque; lastima; lamentablemente; salvo; excepto; desgraciadamente`,
    polite: `
      por favor; podria*; quisiera; me gustaria; gracias; hola; buenos dias; buenas; buenas tardes
      buenas noches; disculp*; perdon; saludos; ruego; agradeceria; pueden; puede; puedes`,
    duration: `
      (\\d+|un|una|dos|tres|cuatro|cinco|seis|varios|varias|mas de|casi|muchos|muchas) (largos |largas )?(mes|meses|semana*|ano|anos|dias)
      hace (mucho|dias|semanas|meses|tiempo); meses; semanas
      desde (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hace)`,
  },
  refund: {
    whole: `todo; todito; el total; la totalidad; el 100 %; 100 %; entero; completo`,
    asks: `
      (el |mi )?dinero (ya|ahora) mismo
      (quiero|queremos|exijo|pido|solicito|necesito|deseo|quisiera|espero|dame|denme|den|reclamo|exigo|me gustaria|solicitar|pedir|obtener|recibir|tramitar|favor|hacer|hagan|haganme) .. (reembols*|devolucion|devuelv*|dinero|plata|reintegr*)
      (devuel*|reembols*|reintegr*|regres*|abon*) .. (dinero|plata|importe|pagad*|pague|pago|parte|mitad|\\d+)
      (me |nos )?(reembols[ae]*|reintegr[ae]*|reembolsarme|devuelvanme|devolverme|devuelveme|reembolseme|reembolsenme)
      (cuando|donde|como va) .. (reembolso|devolucion|mi dinero)
      (no|nunca|todavia|sigo) .. (reembolso|reembols*|devuelto|mi dinero); mi (dinero|plata)( de vuelta)?
      (puedo|podria|pueden|podrian) .. (reembols*|devolucion del dinero|mi dinero|devolver el dinero)
      reembolso (por favor|ya|inmediat*|de|parcial); compensacion
      (me|nos) (deben|debeis|adeudan); (y|que (paso|pasa|hay)( con)?|donde esta|para cuando|sobre) mi (reembolso|devolucion|dinero|reintegro)
      (no|aun no|todavia no) (me|nos) (han|ha) (pagado|devuelto|reembolsado|abonado|reintegrado)
      (abon*|ingres*|devuelv*|reintegr*) .. (tarjeta|cuenta|banco); (dinero|importe|abono) no .. (llega*|aparec*|refleja*|esta)
      (prometi*|ofreci*|dijeron|aprob*) .. (reembolso|devolucion del dinero|devolver)
      (quiero|queremos|exijo|dame|denme|deme|devuelv*|devolv*|regres*|prefiero) .. (lana|guita|pasta|feria|varos?|platica|reales|mi parte)
      (plata|dinero|lana|pasta) (ya )?no (me |nos )?(l[oa] )?(devuelven|regresan|reembolsan|devolveis|devuelves|van a devolver)`,
    insists: `
      (todo|completo|entero|total) (es|significa|quiere decir) (todo|completo|entero|total)
      (hasta el|el) ultimo (centavo|centimo|peso|euro|duro); (el )?(dinero|importe|monto|total|precio) (todo|entero|completo|integro)?( ,)? no (una|la) (parte|mitad)
      (dinero|plata|importe) (de vuelta )?([.,] )?(todo|todito|entero|completo)
      (reembolso|devolucion|importe|dinero|reintegro|pago) (completo|completa|total|integro|integra|entero)
      (completo|total|integro) reembolso; todo (el |mi )(dinero|importe|pago|lo que pague)
      (todo|el total|la totalidad) (lo que (he )?(pag*)|del (dinero|importe|pago|pedido))
      (dinero|reembolso|devuel*|plata) .. (todo|totalidad|hasta el ultimo (centimo|centavo)|entero|por completo|integr*)
      (el )?100 % (del?|reembols*|dinero|devuelto)
      (todo|100 %) o nada
      (dame|denme|devuelvan*|quiero|quiero que me devuelvan) todo lo que (he )?pag*
      (dinero|reembolso) (de vuelta )?(ya|ahora) o .. (disputa|banco|policia|denuncia*|voy|abro|vereis|veran)
      (dinero|plata|reembols*|importe|devolucion|devuelv*) (_ )?(_ )?(, |\\. |y )*(nada mas|ninguna otra cosa)
      (nada mas|ninguna otra cosa|nada) (que |quiero )(el |mi |un |todo |que me )*(dinero|plata|reembols*|importe|devuelv*); nada menos; no acepto (nada|otra|menos)
      (solo|unicamente) (quiero |acepto )(mi |el |un |que )*(dinero|reembolso|devuelv*|devolucion|me devuelvan)
      (reembolso|dinero|devolucion|devuelven*) .. (o|si no) (abro|abrire|voy|denuncio|denunciare|reclamo|pongo|hago)
      (no quiero|no acepto|ni) (un |ningun |una |el |su )*(cupon*|vale|descuento*|cambio|reemplazo|parcial|credito) .. (dinero|reembolso|devuelv*|devolucion)
      exijo .. (reembolso|devolucion|dinero)
      (no acepto|no quiero|rechazo) (una |la |solo )*(parte|mitad|fraccion) .. (todo|entero|total)
      (guardense|quedense|quedese|guardese|metanse) .. (vale|cupon*|descuento) .. (dinero|reembolso|plata); ni un (centimo|centavo|euro|peso) menos
      no (quiero|necesito|hace falta) (que (me |nos )?(manden|envien|mandes|envies|mandeis|envieis|repongan) )?(otr[oa]|un[oa] nuev[oa]|un nuevo envio|nuevo envio|reenvio|reemplazo) .. (dinero|plata|pasta|guita|lana|reembols*|devuelv*|devolv*)
      (dinero|plata|reembolso) .. no (otr[oa]|un[oa] nuev[oa]|que me (manden|envien) otr[oa]); toda la (plata|pasta|lana|guita); la totalidad( del importe)?`,
    denies: `
      (pague|he pagado|pagamos) (el |todo el )?precio (completo|entero|total); (un |el )?(reembolso|dinero) \\? no( ,)?( gracias)?(?! [a-z])
      no (quiero|queremos|necesito|pido|busco|estoy pidiendo|me interesa|hace falta) (que me |un |el |ningun |una |la |mi )*(reembols*|devolucion|dinero|devuelvan)( de vuelta)?( el dinero)?
      no (el |un |es el |es un )?(reembolso|dinero) (solo|sino|quiero)?; sin (reembolso|devolucion)
      (en vez|en lugar|antes que) (de |del |de un )?(reembolso|dinero)
      codigo de (reembolso|devolucion)( del? 100 %)?
      (gracias|agradezco|agradecida|recibi|me llego) .. (por )?(el |mi |su )?(reembolso|devolucion)`,
    policy: `
      (politica|politicas|condiciones|como funciona|plazo*|reglas|normas) .. (devolucion*|reembols*|devolver)
      (se puede|puedo|es posible|podria|hay) .. (devolver|devolucion|reembolso) .. (si|en caso|dentro|despues|luego)`,
  },
  human: {
    asks: `
      no (hablo|trato|discuto|negocio|quiero hablar|voy a hablar|pienso hablar) con (una |un |las |los )?(maquinas?|robots?|bots?|ordenador|ordenadores)
      (pregunt(a|e|ad|en)|consult(a|e|ad|en)|habl(a|e|ad|en))(selo|le|lo)? (a|con) (tu|su|un|una|el|la|vuestr[oa]) (companer[oa]|equipo|jef[ea]|encargad[oa]|responsable|persona); (si|vale|por favor|ok) , (pregunt|consult)(a|e|ad|en)(selo|le|lo)?(?! (por que|si|a|al|que|cuando)); pregunt(a|e|ad|en)selo
      (explicar|explicarl[oa]|contar|contarl[oa]|explicarsel[oa]|contarsel[oa]|hablarl[oa]|comentarl[oa]|explicarle|contarle) (esto |todo |lo que paso )*(a|con) (alguien|una persona|alguna persona) (de|del) (su|vuestro|tu|el) ?(equipo|personal|empresa)?
      (pasarme|pasar|comunicarme|conectarme|ponerme|pongame|paseme|pasame|comuniqueme|transferirme|derivarme) (por favor )?(con|a) (una |un |alguna |algun |el |la |otr[oa] )?(compañer[oa]|colega|persona|responsable|encargad[oa]|alguien|supervisor[a]?|jef[ea]|agente|operador[a]?|human[oa])
      (de )?carne y hueso; (alguien|persona|gente) (de verdad|real|vivo|viva|humana); (hay|habra|queda) (alguien|gente|una persona|algun humano) (ahi|al otro lado|detras|de verdad|real|leyendo)
      (hablar|chatear|comunicar*|contactar|conversar|comunique*|pasar*|paseme|pasame|ponme|ponganme|conectar|conectame|transferir*|transfiera*|derivar*|atienda|atiendame|quiero|necesito|exijo|dame|deme|denme|hay|quisiera|prefiero) .. (persona|humano|humana|agente|operador*|asesor*|encargad*|supervisor*|gerente|representante|responsable|alguien|ser humano|ejecutivo|jefe)
      (persona|humano|agente|operador*|asesor*|encargad*|supervisor*|gerente|representante) (por favor|ya|ahora|real)
      (llamen*|llamad|llameme|llamenme|llamadme|me llamen|contacten*) (por telefono|por favor|me|ya|al)?; llame (por telefono|por favor|ya|al (numero|telefono|movil|celular|fijo))
      que me (llamen|llame|contacten|contacte|atienda .*)
      no (con |hablar con |quiero hablar con )?(un |una |el )?(bot|robot|maquina)
      (me |nos )?(puede|podria|pueden|podrian) (llamar|telefonear|contactar) (alguien|una persona|un agente)
      (me|nos) (puede|puede alguien|podria|podrian|pueden|llama|llame|llaman) (llamar|telefonear|contactar|alguien)( alguien)?
      (pongame|ponme|paseme|pasame|comuniqueme|conecteme|transfierame|pasenme|ponganme) (con|a|al) .. (jefe|jefa|companero|companera|companero|companera|encargado|alguien|persona|superior|otro|otra)
      (hay|tienen|teneis|dame|deme|cual es) (algun |un |el |su )?(telefono( de contacto| al que .*| donde .*| para .*)?|numero (de telefono|de contacto|al que llamar|donde llamar|para llamar))
      (atencion|ayuda|asistencia|soporte) (humana|humano|personal|de una persona)
      (basta|harto|harta|no mas|dejen|dejad|paren) .. (bot|bots|robot|robots|maquina|maquinas|respuestas automaticas|contestador)
      no .. (hablar|discutir|tratar|seguir) con (una |un |la |el )?(maquina|robot|bot|ordenador)
      (con|a) (el|la|tu|su|vuestro) (dueñ[oa]|jef[ea]|gerente|encargad[oa]|patron|superior|supervisor); (quien|quienes) (manda|es el jefe|es la jefa|es el que manda|decide) (ahi|aqui|alla|en la tienda|ahi dentro); (pasame|paseme|ponme|pongame|comunicame|comuniqueme|comuniquenme|pasenme) con (quien|el que|la que|los que)
      (ser |sea )?atendid[oa] por (una |un |alguien )*(persona|human[oa]|agente|de verdad|ser humano|trabajador); traslad(o|e|en|ar|ado) .. a (su|un|una|tu|vuestro) (superior|responsable|encargad[oa]|supervisor)
      no hay (por ahi |ahi |alli |por alli |por aca )*(un |una |algun |alguna |ningun )(encargad[oa]|jef[ea]|responsable|persona|human[oa]|gerente|dueñ[oa]|trabajador[a]?); (yo )?con (aparatos|maquinas|robots|maquinitas|bots|contestadores) (yo )?no (me entiendo|hablo|trato|me aclaro|negocio|quiero nada)
      (que )?me (atienda|escriba|conteste|responda|hable|llame|atiendan) (un |una |alguien |algun |ya )+(persona|human[oa]|de verdad|ser humano|real|agente|operador[a]?); (harto|harta|cansad[oa]) de (hablar con |tanta |tanto |la |las )*(maquina*|maquinitas|robots?|bots?|contestadores); (me )?(pueden|podrian|puede|podes|podrias|pueden) marcar(?! como); (ya estuvo de|basta de|dejate de|nada de) (maquinitas|maquinas|robots|bots)
      (un|una|algun|alguna|tu) (compañer[oa]|colega) (tuy[oa]|vuestr[oa]|de verdad|human[oa]|suy[oa]|de carne); (que )?me l[oa] (mire|lleve|vea|gestione|resuelva|arregle) (una persona|un compañero|una compañera|alguien|un humano|un agente)
      (no )?(me )?(pasas|pasa|comunicas|comunica|pones|pone|podes pasar|podrias pasar|podi dar|puedes dar|das) con (alguien|una persona|un humano|un ejecutivo|una ejecutiva|un agente|el encarga*|la encargada|el jefe|la jefa|un compañero|quien|el dueño|un supervisor); (ponme|poneme|ponganme|pongame|pasame|paseme|pasenme|comunicame|comuniqueme) (con|a|al) (el |la |un |una |su |tu )*(encarga*|jef[ea]|dueñ[oa]|gerente|responsable|persona|humano|alguien|compañer[oa]|manager|supervisor[a]?|muchach[oa])
      (quien|cual) es (el|la|su|tu) (manager|jef[ea]|encarga*|gerente|dueñ[oa]|supervisor[a]?)( de ahi| de aca| ahi)?; que se ponga (el|la|un|una) (jef[ea]|encarga*|dueñ[oa]|persona|gerente|responsable); (un|una) (muchach[oa]|chic[oa]|rapaz|señorita|señora|joven|mujer|hombre) (que (me )?(atienda|conteste|ayude|se ponga)|al telefono)
      no (hay|teneis|tienen|tenes|tenés) (por ahi |ahi )?(un |una |algun |alguna )+(rapaz|muchach[oa]|chic[oa]|señorita|compañer[oa]|persona|human[oa]) ?.. (telefono|ponga|atienda|carne|hueso|verdad)?; (puede|podria|pueden|podrian) llamarme (una persona|alguien|un agente|por telefono|al (fijo|movil|celular)); (con )?quien tengo que hablar; talk to (someone|a person|a human|somebody)`,
    alone: `
      humano; persona; agente; operador; operadora; asesor; supervisor; encargado; gerente; representante
      persona real; un humano; una persona; un agente; atencion al cliente; hablar con alguien`,
    denies: `
      (burl*|rei*|trat*|jug*|enga*|estaf*|tom* el pelo|respet*|vacil*) (de|a|con|asi a)? ?(la gente|las personas|seres humanos|los clientes|personas|gente); (somos|soy) (una |tambien |todos )*(personas|persona|humanos?|humanas?|seres humanos)
      no (quiero|necesito|queremos|deseo|hace falta|quisiera) .. (hablar(?! con (una |un |el |la )?(maquina|robot|bot))|persona|humano|agente|nadie|operador*|asesor*|supervisor*|gerente|llamen)( con .. (persona|humano|agente|nadie|operador*|supervisor*|gerente))?
      (hable|hablado|hablamos|contacte|contactado|hablando) (con|a) .. (persona|agente|operador*|asesor*|supervisor*|gerente|representante|alguien)
      (driver|mensajero|repartidor|camion|flete|cartero|chofer|motorizado|transportista|courier) (que )?(me )?(puede |pueda |podria |puede que )?(me )?(llame|llamar|llamarme|avise|avisar)
      que me (llame|llamen|avise|avisen) (al llegar|cuando (llegue|lleguen|este|esten|venga|vengan|pase))`,
  },
  threats: {
    dispute: `
      (abr[ioea]*|iniciar*|inicio|pon[eg]*|pondre|presentar*|presento|voy a|hacer|hare|hago|meter*) .. (disputa*|reclamacion|reclamo (en|a|con)|caso (en|con|a)|controversia)
      disputa; disputar; (denunci*|reporta*) .. (aliexpress|ebay|amazon|paypal|plataforma|vendedor|tienda)`,
    chargeback: `
      contracargo*; retrocesion
      (anul*|cancel*|bloque*|rechaz*|revert*|devolv*) .. (cargo|pago|transaccion) .. (banco|tarjeta)
      (banco|tarjeta|visa|mastercard) .. (disput*|anul*|reclam*|contracargo|devolucion|revert*)
      (llam*|hablar*|contact*|acudir*|ir|avisar*|reclam*) .. (mi |al |el )banco`,
    bad_review: `
      (mala|malas|pesima|negativa*|una estrella|1 estrella|cero|peor) (resena*|valoracion*|opinion*|critica*|calificacion|comentario*|puntuacion|evaluacion)
      (resena*|valoracion*|opinion*|critica*|calificacion|comentario*|puntuacion) (negativ*|mal*|pesim*|de una estrella)
      (una|1|cero|0) estrella*
      (publicar*|contar*|difundir*|avisar*) .. (redes|todos|todo el mundo|twitter|facebook|internet)`,
    legal: `
      abogad*; demanda*; denunciar*; denuncia*; denuncio; juicio
      (acciones|medidas|via|vias) (legal*|judicial*); judicial*; tribunal*; policia; guardia civil; profeco
      indecopi; consumo; (oficina|defensa|proteccion|organizacion) .. consumidor*; facua; ocu`,
    churn: `
      (no|nunca|jamas) (vuelvo|volvere|volveremos|voy|pienso|compro|comprare|mas) (a |mas )*(compr*|pedir*|volver*|aqui|en|con|a comprar*)?
      (nunca|jamas) mas; ultima vez que; (perd[iea]*|perdeis|perdido) (un|una|a un|a una|como) client*
      (dar* de baja|cancelar* (mi )?(cuenta|suscripcion)|baja de)`,
  },
  requests: {
    greeting: `
      hola; buenas; buenos dias; buenas (tardes|noches); buen dia; saludos; que tal; hey
      (hola|buenas|buenos dias|buenas tardes) (de nuevo|otra vez|nuevamente); (soy )?yo otra vez
      hola (buenas|buenos dias|que tal|amigo*); estimad*; hay alguien( ahi)?
      holaa; holis; holi; ola; ey; epa; buenas y santas; que onda; que mas; habla; alo; wenas; quiubo; muy buenas; bnas; bnos dias; que hubo; holaaa; bienas`,
    thanks: `
      gracias; muchas gracias; muchisimas gracias; mil gracias
      gracias por (todo|la ayuda|su ayuda|tu ayuda|ayudar*); muy amable*; te lo agradezco; se lo agradezco
      perfecto gracias; genial gracias; eso es todo
      gracias (crack|guap[oa]|campeon*|rey|reina|amig[oa]s?|corazon|mi vida|maj[oa]|cap[oa]|geni[oa]|causa|pana|parce|wey|carnal|bro|jef[ea]|lind[oa]|hermos[oa]|cielo|cariño|tio|tia|eh|y saludos|igualmente|a ti|a vosotros|a ustedes|de verdad|por todo)
      te pasaste; se pasaron; muy agradecid[oa]; agradecid[oa]; (sos|eres) (un |una )?(amor|sol|crack|geni[oa]|cap[oa]|maquina|lo maximo); dios (me )?(te|l[oa]s?|le) (cuide|bendiga|pague)( .*)?; reciba un cordial saludo; un saludo; un abrazo; graciaas; muchas gracias (crack|guap[oa]|amig[oa])`,
    help: `
      ayuda; ayudame; ayudeme; que puedes hacer; que puede hacer; como funciona( esto)?
      que opciones (hay|tengo); opciones; menu; necesito ayuda; me (puedes|puede|pueden) ayudar
      (y )?que (hago|debo hacer|tengo que hacer|puedo hacer|hay que hacer|deberia hacer)( ahora| entonces)?
      puedes ayudarme; en que (me )?(puedes|puede) ayudar*; para que sirve(s)?
      (y )?(tu|vos|usted|ustedes) que (haces|hace|hacen|haceis)( exactamente)?; que (podes|puedes|puede|pueden) (hacer|resolver)( tu| vos| por mi| usted)*; para que (servis|sirves|sirve)( tu| esto)?`,
    about_bot: `
      (eres|es usted|es|sos|hablo con|estoy hablando con|esto es) (un |una |usted un )?(bot|robot|humano|humana|persona|maquina|persona real|ia|inteligencia artificial|automatico)( o .*)?
      quien eres; con quien (hablo|estoy hablando); que eres
      (esto |esta |ese )?(eres |es |sos |esto es )?(un |una )?(chatbot|bot|robot|maquina|grabacion|ia) o (hay |es |eres |una |un |sos |gente|persona|human[oa]|alguien).*; (usted|ud|vos|tu) (es|eres|sos) (gente|una persona|human[oa]|real|una maquina|una grabacion|un bot|un robot)( .*)?; me (atiende|responde|contesta|habla) una persona o .*; habla una (maquina|persona) \\?`,
    tracking: `
      (con|por) (que|cual) (empresa|compañia|correo|paqueteria|transportista|mensajeria|transporte|courier) (lo|la|viene|mandaron|enviaron|va|llega|me)( _)?
      (que|y que) (paso|pasa|onda|hubo|fue|sucede|hay) (con|de) (mi|el|la|mis|lo|las|los) (_)(?! (descuento|cupon|reembolso|dinero|devolucion|reclamo|caso|color|talla))
      (esta|quedo|se quedo|sigue|anda|lo tienen) (_ )?(atascad[oa]|parad[oa]|atorad[oa]|trabad[oa]|detenid[oa]|varad[oa]|retenid[oa]|estancad[oa]|perdid[oa])( (_ ){0,3}(el|mi|la) _)?(?! (la (cremallera|tapa)|el (boton|motor|ventilador)))
      (con|por) (que|cual|quien) (empresa|compañia|correo|paqueteria|transportista|mensajeria|transporte|courier)( lo| la| viene| mandaron| enviaron| va| llega| me)*; (para|pa) cuando (la|el|mi|las|los|llega|seria|esta) ?(_)?; (como|donde|por donde) (va|anda|viene|esta|sigue) (mi|la|el|lo) (_|mio)
      (donde|por donde) (esta*|anda|va|viene|queda|se encuentra) (mi|el|la|los|nuestro) _
      (seguimiento|rastre*|numero de (guia|seguimiento|rastreo)|localizar|trackear|tracking)( del?| de mi| el| mi)?( pedido| paquete| envio)?
      cuando (llega*|llegara*|va a llegar|recib*|recibire|me llega*|lo recib*|sale|envian|lo envian|estara|se entrega|entregan|me lo (envian|entregan))
      estado (de|del) (mi )?(pedido|envio|paquete)
      ya (enviaron|se envio|salio|han enviado|fue enviado|ha salido|salieron)(?! (de su|el modelo)); (enviaron|se envio|salio|han enviado|fue enviado|ha salido) (ya )?(mi|el) (paquete|pedido|envio|encargo|_)(?! (equivocad*|mal|que no)) \\?
      cuanto (tarda*|falta|demora*|se tarda); fecha de (entrega|llegada)
      alguna (novedad|noticia) (de|del|sobre)
      (donde|por donde|en donde|a donde) (me |se |demonios |diablos |carajos? |leches |cojones |narices |rayos )*(quedo|quedaria|anda|andara|fue|halla|encuentra|metio|para|estara|viene|va|hallara) (mi|el|la|los|las|mis|ese|nuestro) _
      que (paso|pasa|es|ha pasado|fue|onda) (con|de) (mi|el|la|mis|nuestro) (paquete|pedido|envio|encargo|compra|orden|paqueteria|mercancia|mercaderia)
      en que (punto|parte|estado|etapa|lugar) (se halla|se encuentra|esta|anda|va|viene) (mi|el|la) (envio|pedido|paquete|compra|orden); (numero|codigo|n|no|num) de (guia|tracking|rastreo|seguimiento|localizador|envio)
      (para|pa) cuando (es|esta|llega|estara|l[oa] tendre|l[oa] tengo|lo mio|viene|seria)( (mi|el|la) _)?; (se sabe|saben|sabeis|sabes|tienen|teneis|hay) (algo|noticias|novedades) (de|sobre) (mi|el|la|lo) (pedido|paquete|envio|mio|compra|_); noticias (de|sobre) (mi|el|la) (pedido|paquete|envio|_)
      (ya )?(l[oa]s? )?(despacharon|han enviado|habeis enviado|han mandado|mandasteis|enviaste|despachado|mandaron) (ya |mi |el )*\\?; queria saber (de|por|donde|que hay de) (mi|el|la) _; y (mi|el) (paquete|pedido|envio) \\?; (mi|el) (pedido|paquete|envio) (donde|por donde|en que) (esta|anda|va|viene)`,
    start_over: `
      (empezar|comenzar|empecemos|empieza|volver a empezar|iniciar|comencemos) (de nuevo|otra vez|de cero|desde (cero|el principio))
      reiniciar; volver a empezar; desde el principio; borra todo( y .*)?
      olvida (todo|lo (anterior|que dije))( .*)?; de cero`,
    other_order: `
      (otro|otros|segundo|mi otro|el otro|diferente|distinto|dos) (pedido*|paquete*|compra*|envio)
      otra (compra|orden)
      (mismo|igual|tambien|problema|lo mismo|pasa) .. (con )?(el|la) (otro|otra|segundo)( pedido| paquete| producto)?
      no (es )?(ese|este) pedido; el otro tambien`,
    my_data: `
      (que|cuales) .. (datos|informacion|sabes|saben|sabe|guardas|guardan|almacen*) .. (de mi|sobre mi|mios|mia|acerca de mi|tienen|tienes)
      que (sabes|saben|sabe) (de|sobre|acerca de) mi
      (copia|transcripcion|historial) (de |del )(toda )?(esta |nuestra |la |el |este )?(conversacion|chat|charla|mensajes)
      (guardar|descargar|exportar|enviame|mandame|enviadme|enviarme) (toda )?(esta|nuestra|la|el|este) (conversacion|chat|charla)
      (borrar|borra|borren|eliminar|elimina|eliminen|ver|descargar|acceder|exportar|suprim*) (a )?(todos )?(mis|los) datos( personales)?
      mis datos (personales)?; privacidad; rgpd; proteccion de datos`,
    back_to_bot: `
      (volver|vuelvo|seguir|sigo|seguimos|continuar|prefiero|mejor|regresar) ((?!(usa[a-z]*|utiliza[a-z]*|lleva[a-z]*|poni[a-z]*|mi|mis|este|esta) )_ ){0,4}(contigo|bot|asistente|robot|con usted|maquina)
      (seguimos|sigamos|continuemos|sigo) (contigo|aqui|nosotros)
      ya no (necesito|quiero|hace falta) .. (persona|agente|humano|hablar)`,
  },
  answer: {
    accept: `
      (acepto|cojo|tomo|me quedo con|agarro) lo que (haya|hay|tengas|tengais|tengan|tienes|tienen|teneis|ofreces|ofrecen|me (den|des|deis|ofrezcan|ofrezcas|ofreces|ofrecen|dan))
      envienl[oa]s?; envienmel[oa]; mandenl[oa]s?; mandenmel[oa]; enviadl[oa]; mandadl[oa]
      si; ok; vale; bueno; de acuerdo; esta bien
      acepto( la oferta| el trato| la propuesta| eso| encantad[oa])?; lo acepto; trato hecho; hecho
      perfecto; claro; claro que si; por supuesto; genial; me parece (bien|perfecto|genial|justo|estupendo)
      me (sirve|vale|conviene|va bien|queda bien); dale; adelante; hagalo; hazlo; haganlo
      envi(a|e|en)(lo|la|melo|mela|noslo)?( otra vez| de nuevo| nuevamente)?; mand(a|e|en)(lo|la|melo|mela)?( otra vez| de nuevo| nuevamente)?; que me (manden|envien|mande|envie) (un[oa]|otr[oa]|el|la)( nuev[oa])?; envi(e|a)me(lo)?; mandame(lo)?
      (el|la) (primer[oa]?|segund[oa]|tercer[oa]?|ultim[oa])( opcion| oferta)?
      (la )?(primera|segunda|tercera|ultima) opcion; opcion (uno|dos|1|2|a|b); si por favor; si gracias
      conforme; correcto; confirmo; confirmado; trato; no hay problema; sin problema*; ningun problema
      me quedo con (eso|el|la|esa|ese)?; prefiero (eso|esa|ese); lo (tomo|quiero|cojo)
      la (tomo|quiero|cojo); sale; va; venga; listo; excelente; muy bien; esta perfecto; estoy de acuerdo
      con gusto; encantad[oa]; elijo (esa|ese|eso|la|el)`,
    filler: `
      por favor; gracias; muchas gracias; muchisimas gracias; entonces; pues; eso; esa; ese; esta; este; lo
      la; el; los; me; a mi; para mi; con eso; con esa; con la; con el; oferta; propuesta; yo; su; tu; un
      una; uno; nuev[oa]s?; otro; otra; a la misma direccion; misma direccion; a mi direccion; direccion
      ahora; hoy; cuanto antes; lo antes posible; y; muy; bien; muy amable; amable; hola; buenas
      buenos dias; amig[oa]; senor; senora; de; nada; por mi; que si; si; ok; vale; bueno; claro; perfecto
      saludos; ese mismo; hacer; envio; enviar; mandar; quiero; opcion; te lo agradezco; se lo agradezco
      por la ayuda; por su ayuda; por tu ayuda`,
    reject: `
      no gracias
      no (me )?(sirve|interesa|vale|conviene|convence|parece (bien|justo|suficiente|aceptable)|gusta|lo quiero|la quiero|acepto|quiero (eso|esa|ese|un|una|su|ningun*|nada|cupon*|descuento*)|estoy de acuerdo|me sirve|me interesa|es suficiente|es (justo|aceptable)|alcanza|compensa)
      de ninguna manera; ni (hablar|loco|de broma|en suenos|pensarlo); para nada
      otra (cosa|opcion|oferta|solucion); algo (mejor|mas|distinto|diferente)
      es (muy |demasiado )?(poco|poca|ridiculo|una (burla|miseria|verguenza|broma)|insuficiente|insultante|insulto)
      muy poco; poquisimo; rechazo; rechazad[oa]; inaceptable; olvid(alo|elo|ese|ense); nunca; jamas
      claro que no; por supuesto que no; ningun[oa]( de (las|los) .*)?; insuficiente; inutil
      quedes?e* con (su|el|tu) .*; ridiculo; tampoco; negativo; miseria; burla`,
    no: `no; nop; nunca; (entonces|pues|asi|en ese caso) no(?! [a-z])`,
    hedge: `
      pero; espera; espere; esperen; quise decir; me refiero; queria decir; en realidad; quiza*; tal vez
      puede ser; no se; no estoy segur[oa]; dejame pensar*; lo (pensare|pienso|voy a pensar); pensar*
      depende; supongo; aunque; sin embargo; primero; antes; hasta; luego; despues; duda; pregunta
      como quieras; lo que sea; da igual; a ver; hmm; creo`,
    unmeant: `ya (, )?claro; si (, )?claro (, )?como no; acept* si (es|fuera|fuese|son|me|hay|suben|mejor*); si (es|fuera|fuese) mas
      (ok|vale|bueno|si|dale) y (luego|entonces|despues|ahora)( que)?; y (luego|despues|ahora) que`,
    counter: `
      solo si; siempre que; siempre y cuando; con la condicion; (que tal|y si|que le parece|que te parece)
      (al menos|por lo menos|minimo|como minimo|mejor) (un |el |la )?(\\d+|mitad|doble)
      (puede*|podria*|puedes) (hacer*|dar*|ofrecer*|subir*|aumentar*|mejorar*|darme) .. (mas|mejor|algo|un|una|\\d+|mitad|oferta|descuento)?
      prefiero (un|una|el|la|que|otro|otra|mi|\\d+)?; preferiria
      (dame|deme|denme|devuelv*|quiero) (un |el |la )?(\\d+|mitad|mas); (que sean?|propongo|dejal[oa] en|lo dejamos en|dejemosl[oa] en|quedamos en) (el |la |un |unos |por lo menos |al menos )*(\\d+|doble|triple|mitad|cincuenta|cuarenta|treinta|veinte|setenta|sesenta|tercio); (pon|ponga|pongan|ponle|pongale|sube|subi|subele|suban|suba|subid|estirate|estirese|agregale|echale|metele|sumale|mejora|mejorad|mejoren) (me |un |una |algo |lo |la |por favor |tantito )*(mas|poquito|pelin|poco|\\d+|oferta|cifra|monto); estir(ate|ese|ense|aos); la mitad; mitad; \\d+ %
      \\d+ (por ciento|euros|dolares|pesos|€|$); (€|$) \\d+; mas (descuento|dinero|de eso); un poco mas
      en (vez|lugar) de; mejor (un|una|el|la|otro|otra)`,
    condition: `
      si (me|lo|la|es|hay|no|se|llega*|envia*|mandan|tambien|ademas|puede*|incluye*|y solo|en|le|el|las)
      solo si; siempre (que|y cuando); con la condicion; a menos que; a condicion; tambien; ademas
      y (un|una|el|la|tambien|ademas|quiero|mi|otro|otra)`,
    goods: {
      coupon: `cupon*; vale de; descuento*; codigo; bono; credito; tarjeta regalo; rebaja`,
      replacement: `
        reemplaz*; repuesto; recambio; nuev[oa]s?; otro; otra; reenvi*; reenvio; cambio; cambiar*; sustitu*
        pieza`,
      refund: `
        reembols*; dinero; devuelv* .. dinero; parcial; compensacion; reintegr*; plata; por ciento; %`,
      return: `devolver*; devolucion; devuelvo; retorno; etiqueta`,
      wait: `esper*; paciencia; seguimiento`,
    },
  },
};

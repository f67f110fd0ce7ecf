/** Words that a reply may be made of, beside its figures, its names and the words of its template. */
export const es = `
    a abierto abrir acaba acabar acepta aceptar acepto acerca acompañamos acompañar acompaño acordado acordamos
    acuerdo adelante además aduana agradable agradecemos agradecer agradecida agradecido agradezco aguantamos
    aguantar aguantas ahora ahí al alegra alegría algo alguien alguna alguno algún allí almacén amabilidad
    amable amablemente anotado ante anterior antes aparece aparecer aparecerá aparte apena apenas apetece apoyo
    apreciamos aprecio apuntado apunto aquel aquí archivo arregla arreglado arreglamos arreglar arreglarlo
    arreglará arreglaría arreglo artículo asegurar aseguro asistente asociado asunto así atajo atención atender
    atenta atento atienda atiende atrás aunque automático auténtico avanzar avisa avisar avisarme aviso ayuda
    ayudar ayudaremos ayudarle ayudarte ayudará ayudaría ayudo añadido aún basta bastante bien bonito botones
    brevemente buen buena bueno buscamos buscar buscarlo busco busques calidad calma cambia cambiar cambio
    camino cansa cansada cansado captura cargo cariño caso causa causado cerca cero chat cierra ciertamente
    cierto cifras claro color comenta comentar comentarnos como compañera compañero completo compra comprar
    comprarlo compraste comprendo comprobado comprobar comprueba compártela con confiaste conmigo conocer
    conozco conserva consigo consta contacto contado contar contarme contaste contenta contento contesta
    contestar contestará contigo continuamos continuar continúa contra conversación correctamente correcto
    correo cosa cosas coste creer creo cual cualquier cualquiera cuando cuanto cuatro cuenta cuentas cuento
    cuesta cuidado cumplir cupón cuál cuándo cuéntame cuéntamelo cuéntanos cálido código cómo cómoda cómodo da
    dado dame damos dar darle darte das dato datos daños de debe debería deberían deberías debes decepcionado
    decepción decida decidan decide decidido decidir decidirá decir decirlo decirme deja dejamos dejar deje
    dejes dejo del delante demasiado demora demorado dentro derecho describirlo descripción descríbelo desde
    desea deseas despacio después detalle detalles detrás devolvamos devolvemos devolver devolveremos devolverte
    devolvería devuelto devuelvan devuelvo di dic dicho diciembre diferencia diferente difícil digas digo dime
    dinero dirección disculpa disculpas disculpes disfrutar disgusto disponible dispuesto disputa donde dos duda
    dudar dudarlo dudes duele déjame día días dígitos dímelo dónde e ejemplo el electrónico elegir elegiste ella
    ellas ello ellos emitirá empecemos empezar en encaja encantada encantado encarga encargado encargará encargo
    encontrado encontramos encontrar enero enfado enojo entender entenderlo entendido entera entero entiendo
    entonces entrega entregar entregó entretanto enviado enviamos enviar enviaremos enviarla enviarme enviarte
    enviaría enviártela enviártelo envíame envíe envíen envíes envío equipo equivocada equivocado era eran eres
    es esa escaneo escribas escribe escribes escribir escribirme escrito escríbelo escríbeme escuchamos escucho
    ese esfuerzo eso espera esperabas esperado esperamos esperando esperar esperaste espere esperemos esperes
    espero esta estaba estado estamos estar estará estarán estaría estarían estarías estas este estimamos esto
    estos estoy estropeado estupenda estupendo estuviera estuvo está están estás estés etiqueta evitar evitarte
    exacta exactamente excelente explica explicado explicar explicarlo explicarme explicas expliques extra
    fallado fallo fallos falsificación falta faltaba fastidia fastidio favor feliz feo figura fin final
    finalmente forma foto fotos frase frases fue fuera fui funciona funcione fácil genial gestionar gestión
    gracias gran grande gratis graves guarda guardar gusta gustaría gusto ha haber haberte habla hablar hablarlo
    habrá habría había hace hacemos hacen hacer hacerlo hacerse haces haga hagamos hagas han haremos hará haré
    haría harías has hasta hay haya haz he hecho hemos hicimos historia hizo hola hora humana idea igual
    igualmente imagen imaginamos imagino importa importante importe incluso incluye incomodidad incompleto
    inconveniente incómodo indica indicar indicarme indicas indigna información inicio intentar intento interesa
    interesaría ir jamás junto justificado justo la lado lamentable lamentarlo lamento larga largo las le leer
    leerá lejos leo les leyendo leída leído ligera listo llega llegado llegan llegar llegara llegarte llegará
    llegarán llegaría llegarían llegaste llegue lleguen llegó llevabas llevado llevar llevas llámalo lo logrado
    los luego lugar mal mala malo manda mandamos mandar mandaremos mandarla mandarme mandarte mandaría mande
    mando mandártela mandártelo manera mano mantener maravilla mayor mayoría me medida mejor mencionas
    mencionaste menos mensaje mensajes merece mereces mi mientras minuto minutos mira mirado miramos mirar mis
    misma mismo modo molestia momento mostrar mucha muchas mucho muchísimo mueve muy más mí míos nada nadie
    necesario necesita necesitabas necesitamos necesitas necesito ni ninguna ninguno ningún no noche nombre
    normal normalmente nos nosotros nota notado nuestra nuestro nueva nuevo nunca número o ocasión octubre ocupa
    ocupado ocupamos ocurre ocurrido ocurrir oferta ofrecemos ofrecer ofrecerte ofrecería ofreceríamos ofrezca
    ofrezco ojalá olvida olvidar opciones opción opinión ordenado os otra otras otro paciencia paga pagaste pago
    palabra palabras pantalla paquete para parcial parece parecer parecería parecido pareciera parte particular
    pasa pasado pasando pasar pasará pase pasen paso pasó pedido pedir pediste pena pendiente pensado pensando
    pensar peor pequeña pequeño perdemos perdido perdona perdonar perdón perfecto permite permites permíteme
    pero persona personas pesa pesar pidas pide piden pidiendo pidió pido pie piensa piensas pierde pieza pocas
    poco podemos poder podido podrías podía pone poner pongamos pongo por porque posibilidad posible postal
    posterior precio preciosa preferir prefiera prefieras prefieres pregunta preguntando preguntar preguntas
    prenda preocupes preparar prepararlo presente primero principal problema problemas procuramos producto
    propia propio proponer proponerte propongo propuesta próxima próximo pude pudimos pueda puedan puedas puede
    puedes puedo pues puesto punto pérdida que queda quedado quedan quedar quedaremos quedarte quedaría quedas
    quede quedo quedó quejas queremos querer quería querías quien quiera quieras quiere quieres quiero quisiera
    quisieras quitar quizá quizás quién qué quédate rabia rato razón real realizar realmente reciba recibamos
    recibas recibe recibes recibido recibir recibirla recibirlo recibirlos recibirás recibirías recibiste recibí
    recoger recogido recojo recordar recuerda recupera recuperar recuperes reembolsamos reembolsar
    reembolsaremos reembolsarte reembolsaría reembolso reenviar referencia registro regresar reparto repetir
    repetirlo repitas repite resolver resolverlo respecto responde respondemos responder responderemos
    responderte responderá responderé respondo respuesta resuelto resuelve resuelvo resulta revisado revisamos
    revisar revisarlo reviso roto sabemos saber sabes sabrás sale salga salida salido salir salió se sea seas
    seguimos seguir seguiremos seguirá seguirás seguro según sencillo sentido sentimos sentir sentirse
    septiembre ser serio servicio servir serás sería serían señal si sido siempre siendo siente siento sigas
    sigue siguen sigues siguiente simple simplemente sin sino sirva sirve sirvió sitio situación sobre solo
    solucionado solucionamos solucionar solucionarlo solución son soy su sucede sucedido sucediera suele suena
    suene supuesto surge surgir sus sé sí sólo tal talla tamaño también tampoco tan tanta tanto tarda tardado
    tardando tardar tardará tarde te teléfono tendrás tendrías tener tenerla tenerlas tenerlo tenerlos tenerte
    tengas tengo tenido tenía teníamos tenías termina terminar terminemos texto ti tiempo tienda tiene tienes
    tocar toda todas todavía todo todos toma tomamos tomar tomo total trabajar trabajo traer tramitar tranquila
    tranquilidad tranquilo transportista trata tratado tratamos tratar trato tu tus tuya tuyo tú un una unas
    unidad uno unos usar usarlo ustedes utilizar va vale valer valorar valoro vamos vaya vea veamos vean veces
    veis vemos venció vendría venga vengan vengas venido venir veo ver verdad verdadero veremos verlo verlos
    verá verás verías ves vez vida viendo viene vienen viernes viniera vinieran vinieron vista viste visto viva
    volvemos volver voy vuelta vuelva vuelve vuelves válida válido y ya yo él última últimas último últimos útil
    pídelo decisión
`;

import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** The parcel that was missed is there, said of it in plain words. */
export const CAME: Record<LexiconLanguage, Phrases> = {
  en: `
    (no , |no |well |sorry |and )?i (mean|meant|was saying) (that )?(it|the (parcel|package|order|delivery|_)|my _) (has |have |is |s |just |now |already )*(come|arrived|here|turned up)(?! [a-z])
    (it|they|(the|my) (parcel|package|order|delivery|post)) (has|have|is|s) (just |now |finally |actually |already |only |literally |since )*(come|arrived|turned up|got here|landed)( now| today| just now| this morning| this afternoon| at last| after all| in the end| safely| safe and sound| all good| yesterday)*(?! [a-z])
    (rang|rung|knocked|came|come|been|buzzed|went)( the (bell|doorbell|door|buzzer))?( just now)? (, |and |! |\\. )+(it|they) (is|are) (here|there)( now| at last| finally)?(?! [a-z])
    (finally|yay|woohoo|hooray|at last|phew)( ,| !| \\.| …)* (it|they|parcel|package) (is|are|s|has|have) (here|come|arrived)(?! [a-z])
    (it|they|parcel|package|found it ,|found it) (was|were|is) (in|at|with|under|behind) (the |my |our )?(neighbou?rs?|next door)( s)? (shed|garage|porch|house|place|garden|hall|hallway|flat|bin|greenhouse|all along|the whole time)`,
  es: `
    (no , )?(quiero decir|queria decir|digo|decia) que (el (paquete|pedido|envio)|la _|mi _|ya) (ya )?(ha llegado|llego|esta aqui)(?! (rot[oa]|mal|sin|con|pero|tarde))
    (el|mi) (paquete|pedido|envio) (ya )?(ha llegado|llego|acaba de llegar|esta aqui)( ya| hoy| ahora| por fin| bien)*(?! [a-z])
    (cartero|repartidor|mensajero) (_ ){0,3}, ya (esta|lo tengo|la tengo)( aqui)?(?! [a-z])`,
  pt: `
    (nao , )?(quero dizer|queria dizer|digo) que (o (pacote|pedido)|a (encomenda|_)|minha _|meu _|ja) (ja )?(chegou|esta aqui)(?! (quebrad[oa]|mal|sem|com|mas|tarde|partid[oa]))
    (o|a|meu|minha) (pacote|pedido|encomenda) (ja )?(chegou|acabou de chegar|esta aqui)( ja| hoje| agora| finalmente| bem)*(?! [a-z])`,
  fr: `
    (non , )?(je (veux|voulais) dire|je disais) que (le (colis|paquet)|la _|mon _|ma _|il|elle|c) (est|vient d) (bien |enfin |deja )*(arrivee?|arriver)(?! (casse*|vide|ouvert*|abime*|avec|sans|mais|en|trop|tard|a|au|dans))
    (le|mon) (colis|paquet) (est|vient d) (bien |enfin |deja |finalement )*(arriver?|la)( aujourd hui| ce matin| a l instant| enfin| maintenant| a bon port)*(?! [a-z])
    ma commande (est|vient d) (bien |enfin |deja |finalement )*(arrivee?|arriver)( aujourd hui| ce matin| a l instant| enfin| maintenant)*(?! [a-z])
    vient (juste )?de (sonner|passer|frapper) , (il|elle|c) est (la|ici|arrivee?)(?! [a-z])`,
  de: `
    (nein , |nein )?ich (meine|meinte|wollte sagen) (, )?(dass )?(das paket|das packchen|die _|es|sie) (_ ){0,2}(da ist|gekommen|angekommen|ist da)(?! [a-z])
    (geklingelt|geklopft|gelautet) , (es|sie|er|das paket) ist (jetzt |doch |endlich )*da(?! [a-z])`,
  ru: `
    (нет , )?(я )?(имею в виду|имел[а-я]* в виду|хотел[а-я]* сказать)( что| ,)* (посылка|заказ|она|он|лампа) (уже |все таки )*(пришел|пришла|пришло|здесь|у меня|дошла|дошел)(?! [а-я])
    (посылка|заказ|бандероль) (уже |все таки |наконец |наконец то |только что )*(пришел|пришла|пришло|дошла|дошел|приехал[а-я]*|здесь|у меня)( уже| сегодня| сеичас| наконец| только что)*(?! [а-я])
    (ура|наконец|наконец то|о|ой|фух)( ,| !| \\.| …)* (она |он |посылка )?(пришл[ао]|пришел|дошл[ао]|дошел)(?! [а-я])
    (позвонил[а-я]*|постучал[а-я]*|пришел|пришла) , (она|он|посылка) (уже )?(здесь|тут|у меня)(?! [а-я])`,
};

/** What is told of a parcel that is somebody else's, that went away again, or of which it is denied that it came. */
export const NOT_COME: Record<LexiconLanguage, Phrases> = {
  en: `
    (with|for|brought|delivered|got|has|holding|carrying|just) (_ ){0,2}(neighbou?rs?|somebody|someone|lady|guy|man|woman|people|flat ?mate|roommate)( else)? s (parcel|package|box|order|delivery|post|mail|stuff|things|_ (parcel|package|box|order))
    (parcel|package|box|one|delivery) (is |was |s )?for (the |my |our |a )?(neighbou?rs?|next door|upstairs|downstairs|somebody else|someone else|number \\d+|flat \\d+)
    not (mine|ours|for me|my (parcel|package|order|one|lamp)|the one i); (from|of) (another|a different|some other) (shop|store|seller|order|site|website|company); my (old|other|second|amazon|ebay|temu|shein|asos) (_ )?(parcel|package|order|delivery); (another|a different|other) (order|parcel|package|delivery)
    (the|a) wrong _; no (parcel|package|box|lamp|delivery|sign of (it|the _|my _))(?! (then|needed)); with (my|the|some|only|just|a|an)( other| usual)* (letters?|post|mail|bills?|flyers?|cards?|leaflets?|note|magazine|junk _)
    no (he|she|they|it) (did|has|have|was|is) not; (did|does|do) not (ring|stop|knock|buzz|leave (it|the _|my _|anything)|deliver|hand|give|bring|come|arrive); (is |was |s |that |it )*not true; (a|all|telling|pack of|such|are|their) lies?; (lied|liars?)
    police*; stolen; (drove|driven|drives|driving|walked|walks|ran|sped|went|going|gone|legged it|rode|scarpered) (right |just |straight |back )*(off|away|past|by)(?! the (plane|shelf))
    (took|taken|taking|takes) (it|them|my _|the _) (right |straight )*(back|away|off|with (him|her|them)); left (me )?(a|only a|just a) (card|note|slip)
    wish (that )?(the|my|your|that|this|he|she) _; (tracking|app|website|web ?site|site|status|email|text|screen|it) (still |just |only |now )*(says|said|claims|claimed|shows|reads|states) (_ ){0,3}(arrived|delivered|it|that|here|turned up|come|came)`,
  es: `
    (paquete|pedido|caja|encargo|lampara|_) de(l| la| los| las| mi| una?| otr[oa])* (vecin[oa]s?|otra (tienda|persona|web|pagina|gente)|otro (vendedor|sitio|cliente|pedido)|amazon|shein|temu)
    no (es|era|son) (el |la |lo )?(mi[oa]s?|nuestr[oa]|para mi); para (el|la|los|mi|un) (vecin[oa]s?|otr[oa]); (otro|segundo) (pedido|paquete)( mio)?; mi (pedido|paquete) (de amazon|de shein|viejo|antiguo)
    con (mis|las|unas|solo) (cartas|facturas|cosas); sin (el |mi )?paquete; no (traia|trajo|llevaba|tenia) (nada|el paquete|mi paquete); no es (verdad|cierto)(?! que (no|tarde)); mentira*; mintio; policia
    (se )?(fue|marcho|largo|ha ido|han ido|piro) (con (ella|el|el _|mi _|la _)|sin); se l[oa] (llevo|ha llevado|han llevado); paso de largo; no (toco|llamo|timbro|paro)
    ojala (el|la|hubiera|acabara|me) _; (seguimiento|web|pagina|app|sistema) (_ )?(dice|pone|indica|asegura) que; dejo (un aviso|una nota)
    (lampara|articulo|paquete|pedido|modelo|color|talla|_) (equivocad[oa]|que no es|incorrect[oa])`,
  pt: `
    (pacote|encomenda|pedido|caixa|_) d[eoa]s?( um| uma| minha| meu| outr[oa])* (vizinh[oa]s?|outra (loja|pessoa|gente)|outro (vendedor|site|cliente|pedido)|outra encomenda|amazon|shein|shopee)
    nao (e|era|sao) (o |a )?(meus?|minhas?|noss[oa]|para mim|pra mim); (para|pra) [oa]s? vizinh[oa]s?; (outra encomenda|outro (pedido|pacote)) (minha|meu|que)?
    com (as |umas |so |minhas )*(cartas|contas|faturas); sem (a |o |minha |meu )?(encomenda|pacote|caixa); nao (trazia|trouxe|tinha) (nada|a encomenda|o pacote); nao e verdade; mentir[ao]s?; mentiu; policia
    (foi|fugiu|saiu|seguiu|arrancou) (embora )?com (ela|ele|a _|o _|minha _|meu _); (foi|passou) (embora|direto|ao lado); levou (a|o|ela|ele|_) (de volta|embora|consigo); nao (tocou|parou|bateu|chamou)
    (quem me dera|oxala|tomara) (_ )?; (rastreio|rastreamento|site|app|sistema) (_ )?(diz|mostra|indica|fala) que; deixou (um aviso|um papel)
    (encomenda|pacote|produto|modelo|cor|tamanho|_) (errad[oa]|trocad[oa])`,
  fr: `
    (colis|paquet|commande|carton|_) (du|de la|de l|de mon|de ma|des|d un|d une|d un autre|d une autre) (voisine?s?|autre (boutique|magasin|site|vendeur|commande|personne|client)|quelqu un d autre); (colis|paquet|commande) (amazon|shein|temu|vinted)
    pas (le|la) (mien|mienne|notre|bon|bonne); (n est|n etait|etait|c est) pas (pour moi|a moi|mon colis|le mien); pour (le|la|les|mon|ma|un|une) (voisine?s?|autre); (une |mon |l )autre (commande|colis)
    avec (mes|des|le|que des|seulement des) (lettres|courriers?|factures|pubs?); sans (le |mon |aucun )?(colis|paquet); (pas|n est pas) vrai; mensonges?; menteurs?; ment(i|ent)?; police
    (repartie?|reparti|partie?|est parti|filee?|file) (_ )?(avec|sans|aussitot); passe (tout droit|devant|sans); l a (remportee?|emportee?|reprise?); (n a|a|ne) pas (sonne|frappe|toque)
    (si seulement|j aimerais que|j aurais aime que) (le|la|mon|ma|il|elle)?; (suivi|site|appli|application|sms) (_ )?(dit|indique|affiche|pretend) (que|livre); (laisse|depose) un avis
    (mauvais|mauvaise) _`,
  de: `
    (wieso|warum|weshalb|was) (ist|war|sind) da(?! (paket|sie|es))
    (paket|packchen|lieferung|bestellung|karton) (vom|von|fur) (dem |der |den |die |das |meinem |meiner |meine |unserem |einem |einer )*(nachbar*|andere[nmrs]?|jemand anders|jemand anderem|amazon|shein|temu|zalando)
    (nicht|gar nicht) (meins|meine|meines|mein (paket|packchen)|fur mich|wahr); (aus|von) (einem|einer) anderen? (shop|laden|handler|bestellung|geschaft); (eine|die|meine) andere (bestellung|lieferung); ein anderes paket
    mit (meinen|den|nur) (briefen|rechnungen|der post); mit (meiner|der) post; ohne (das |mein |ein )?paket; kein (paket|packchen) (dabei|dabeigehabt|da|mit); gelogen; luge[nr]?; lugt; polizei; gestohlen*
    (weggefahren|davongefahren|abgehauen|weitergefahren|losgefahren|vorbeigefahren|vorbeigegangen|vorbeigelaufen|weggelaufen|fahrt (_ ){0,2}weg); wieder (mitgenommen|weg|gegangen)(?! (gut|ok|da)); nicht (geklingelt|geklopft|gelautet|gehalten)
    ich wunschte; (sendungsverfolgung|tracking|app|webseite|website|seite|status) (_ ){0,2}(sagt|zeigt|behauptet|steht); (zettel|karte|benachrichtigung) (_ ){0,3}(briefkasten|eingeworfen|dagelassen|hinterlassen)
    (falschen?|falscher|falsches) _; (das|die|den) falsche[nrs]?`,
  ru: `
    (посылк[а-я]+|заказ[а-я]*|коробк[а-я]+) (моего |моеи |для |у )*(сосед[а-я]*|друго[а-я]+ (магазин[а-я]*|человек[а-я]*|сайт[а-я]*|клиент[а-я]*)|из другого (магазина|заказа)|с другого саита|чуж[а-я]+)
    чуж(ая|ои|ую|им|ое); не (моя|мои|мое|мне|для меня)(?! (вина|проблем[а-я]*|дело|забот[а-я]*)); (друг(ои|ая|ую|им|ое)|втор(ои|ая|ую)) (заказ[а-я]*|посылк[а-я]*)
    (только )?с (письмами|письмом|газет[а-я]+|счет[а-я]+|извещением); без (посылки|заказа|коробки|нее); не(правда|правду); врет; врут; врал[а-я]*; соврал[а-я]*; вранье; ложь; полици[а-я]+; украл[а-я]*; украден[а-я]*
    (уехал|уехала|ушел|ушла|умчался|свалил|укатил|уезжает)( .. (с (неи|ним|посылкои|заказом)|обратно|мимо))?; (проехал|прошел|прошла)[а-я]* мимо; (увез|увезла|унес|забрал) (ее |его |посылку )*(обратно|назад|с собои); не (позвонил[а-я]*|постучал[а-я]*|остановил[а-я]*)
    (трек|трекинг|саит|приложение|статус|отслеживани[а-я]+) (_ )?(пишет|говорит|показывает|утверждает); (оставил[а-я]*|бросил[а-я]*) (извещение|бумажку)
    не (та|тот|то|те|ту|тои|тем)(?! (время|день|чтобы|что))`,
};

/** Another one is needed no more: whoever says so may have the first. */
export const NEEDED_NO_MORE: Record<LexiconLanguage, Phrases> = {
  en: `
    no (more )?need (for|of|to send|to post|to ship) (a |an |me |the |out |any )*(new|replacement|second|other|another)( one| parcel| lamp)?
    (do|does|will|would) not need (a |an |the |any )*(new|replacement|second|other|another)( one| parcel| lamp| _)? (any ?more|now|then|after all)
    (a |the )?(new|replacement|another|second|other)( one)? (is |are )?not (needed|required|necessary)( any ?more| now| then)?
    no need to (reship|resend|replace|send (it|one|anything))( again| any ?more| now| then)`,
  es: `
    (ya )?no (hace|hara) falta (otr[oa]|un[oa]? nuev[oa]|(el|la) nuev[oa]|que (me )?(manden|envien|mandes|envies|mandeis|envieis) (otr[oa]|un[oa]? nuev[oa]))
    (ya|entonces) no (necesito|quiero|hace falta) (otr[oa]|un[oa]? nuev[oa]|(el|la) nuev[oa]); no (necesito|hace falta) (otr[oa]|un[oa]? nuev[oa]) (ya|entonces)`,
  pt: `
    (ja |entao )+nao (e )?(preciso|precisa|necessario|precisamos) (de |mandar |enviar |que )*(outr[oa]|um[a]? nov[oa]|nov[oa]); nao (preciso|precisa) (mais )?(de |mandar |enviar )*(outr[oa]|um[a]? nov[oa]) (entao|ja|mais)
    nao preciso mais (de |da |do )*(outr[oa]|um[a]? nov[oa]|nov[oa])`,
  fr: `
    plus besoin (d |de |du |de la |d en )*(un |une |l )?(nouveau|nouvelle|nouvel|autre|deuxieme|remplacement|second|renvoyer)
    (pas|plus) la peine (d |de )(en |m en )(envoyer|renvoyer)( (un|une) (autre|nouveau|nouvelle))?; (pas|plus) la peine (d |de )(m )?(envoyer|renvoyer) (un|une) (autre|nouveau|nouvelle)`,
  de: `
    (brauche|brauchen|brauch|brauchts|braucht) (ich |wir |es |dann |jetzt |ja |auch |also |das )*(kein|keine|keinen|keins) (neue[nsr]?|zweite[nsr]?|andere[nsr]?|ersatz|weitere[nsr]?)( paket| lampe| _)?( mehr| dann| jetzt)
    (neue[nsr]?|zweite[nsr]?|ersatz) (brauche|brauch|braucht) (ich |es |wir )*(dann |jetzt |ja )*(nicht mehr|nicht|keine[nrs]? mehr); nicht (mehr )?notig(?! [a-z])`,
  ru: `
    (тогда|уже|больше|теперь) (мне |уже |больше )*(нов(ая|ыи|ое|ую)|друг(ая|ои|ую)|втор(ая|ои|ую)|замена|еще одн[а-я]+) (мне |уже |больше )*не (нуж[а-я]+|надо|требуется)
    (тогда|уже|больше|теперь) (мне |уже |больше )*не (нуж[а-я]+|надо) (нов(ая|ыи|ое|ую)|друг(ая|ои|ую)|втор(ая|ои|ую)|замена); (нов(ая|ыи|ое|ую)|втор(ая|ои|ую)|замена) (мне )?(тогда|уже|больше|теперь) (уже |больше )*не (нуж[а-я]+|надо)`,
};

/** Why another one is needed no more: it was bought somewhere else. */
export const BOUGHT_ELSEWHERE: Record<LexiconLanguage, Phrases> = {
  en: '(bought|got|ordered|found|purchased) (one |it |mine |another |a new one )*(elsewhere|somewhere else|in (a|another) (shop|store)|from (another|a different) (shop|store|seller))',
  es: '(compre|he comprado|pedi|he pedido|consegui) (un[oa] |otr[oa] |ya |l[oa] )*en otr[oa] (sitio|tienda|lado|lugar|parte)',
  pt: '(comprei|pedi|arranjei|encomendei) (um[a]? |outr[oa] |ja )*(em|noutr[oa]|noutro|numa) ?(outr[oa] )?(loja|sitio|lugar|lado)',
  fr: '(achete|commande|trouve|pris)e? (un |une |autre |l )*(ailleurs|dans un autre magasin|chez un autre)',
  de: '(woanders|anderswo|in einem anderen (laden|shop)|bei einem anderen (handler|shop)) (_ ){0,2}(gekauft|bestellt|geholt|besorgt); (gekauft|bestellt|geholt) (woanders|anderswo); (habe|hab) (woanders|anderswo) _',
  ru: '(купил[а-я]*|заказал[а-я]*|взял[а-я]*) (уже |себе |другую |другой )*(в другом (магазине|месте)|у других|на другом сайте)',
};

/** The box suffered and what is in it did not: no damage is complained of. */
export const ONLY_THE_BOX: Record<LexiconLanguage, Phrases> = {
  en: `(the |outer |its |cardboard )*(box|carton|packaging|package|parcel|wrapping) (is |was |has |got |looks |looked |came |arrived |a |bit |little |tad |slightly |somewhat |quite |pretty )*(squashed|crushed|dented|damaged|torn|battered|ripped|bashed|bashed up|beaten up|wet|dirty|scuffed|crumpled|squished|banged up)( up)?( a bit)? (, )?(but|though|yet|and) (it |the |lamp |contents? |inside |everything |all |what |is |in |seems |still |_ )*(looks|look|is|are|seems|seem|s|was|were|all)? ?(to be )?(perfectly |totally |all |quite |absolutely |completely )*(ok|okay|fine|intact|good|undamaged|unharmed|well|perfect|alright|in order)`,
  es: `(la |el )?(caja|carton|embalaje|paquete) (esta |estaba |vino |viene |llego |un |poco |algo |poquito |bastante |muy )*(aplastad[oa]|abollad[oa]|golpead[oa]|rot[oa]|danad[oa]|arrugad[oa]|mojad[oa]|magullad[oa]|maltrech[oa]) (, )?(pero|aunque|y) (la |el |lo |de |dentro |_ )*(se ve|esta|parece|todo|va|viene)( que esta)? (todo |perfectamente |muy )*(bien|perfect[oa]|intact[oa]|enter[oa]|ok)`,
  pt: `(a |o )?(caixa|cartao|embalagem|pacote) (esta |estava |veio |chegou |um |pouco |meio |bocado |bem |muito |bastante )*(amassad[oa]|amolgad[oa]|rasgad[oa]|danificad[oa]|molhad[oa]|esmagad[oa]|batid[oa]|machucad[oa]) (, )?(mas|porem|e|so que) (a |o |de |dentro |por |_ )*(parece|esta|ta|tudo|veio)( estar)? (tudo |perfeitamente |muito )*(bem|perfeit[oa]|intact[oa]|inteir[oa]|ok|certo)`,
  fr: `(le |l |la )?(carton|boite|emballage|colis|paquet) (est |etait |un |peu |legerement |assez |bien |tout |arrive |, )*(ecrasee?|enfoncee?|abimee?|dechiree?|cabossee?|mouillee?|froissee?) (, )?(mais|et|par contre) (ca |la |le |l |il |elle |tout |interieur |contenu |dedans |_ )*(a l air|semble|est|va|parait)( d etre)? (tout |parfaitement |tres )*(bon|bien|intacte?|ok|nickel|en (bon etat|parfait etat)|impeccable|entiere?)`,
  de: `(der |die |das )?(karton|schachtel|verpackung|paket|packung|kiste) (ist |war |kam |etwas |bisschen |ein |leicht |bissl |ziemlich |zwar |schon )*(zerdruckt|eingedruckt|verbeult|beschadigt|eingerissen|zerknautscht|nass|ramponiert|angeschlagen|zerknittert|aufgerissen|kaputt)( gewesen)? (, )*(aber |doch |und |jedoch )?(_ ){0,3}(sieht|ist|sind|scheint|schaut) (_ ){0,3}(gut|heil|ganz|unversehrt|in ordnung|ok|okay|unbeschadigt|einwandfrei)( aus| zu sein)?`,
  ru: `(коробк[а-я]+|упаковк[а-я]+|пакет) (немного |чуть |слегка |немножко |была |был |пришла |вся )*(помят[а-я]*|помялась|порван[а-я]*|надорван[а-я]*|мят[а-я]+|мокр[а-я]+|поврежден[а-я]*|смят[а-я]*) (, )?(но|зато|а) (внутри |сама |сам |вроде |все |лампа |товар |_ )*(цел[а-я]*|в порядке|нормально|хорошо|не пострадал[а-я]*|ок)`,
};

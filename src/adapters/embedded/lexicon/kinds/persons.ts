import type { LexiconLanguage, Phrases } from '../lexicon.ts';

interface Persons {
  /** Asks for somebody to be fetched or put on, by whatever they are called: "fetch a person", "ponham-me alguém ao telefone". */
  asks: Phrases;
  /** Asks who or what writes, what it can do or how the shop is telephoned, and for nobody. */
  denies: Phrases;
}

export const PERSONS: Record<LexiconLanguage, Persons> = {
  en: {
    asks: `
      (put|connect|pass|switch) (me |us )(up |on |through |straight |over |in )*(to |with |touch with |contact with )+(a |an |some |any |one of )?(real |actual |proper )?(person|somebody|someone|human|member of (your )?staff|adult|supervisor|boss|your people)(?! (who (has|had|took) my))
      (fetch|bring|find|get) (me |us )?(a|an|your|the|some) (real |actual |proper )?(person|human|manager|supervisor|boss|adult|human being)(?! (who (has|took)|of the (parcel|shop) down|signature))
      (yarn|word|chat|chinwag|natter) with (someone|somebody|a person|a human|one of your (people|staff|lot)); (correspond|deal) with (a person|a human|somebody|someone|a member of (your )?staff)
      (a|any|some) member of (your )?staff (with|to) whom; hear (it|that|this) (straight )?from (the|your) (boss|manager|owner); put (somebody|someone|a (proper |real )?(body|person|human)) on (the (line|phone)|to me)
      (tell|explain to|speak to) (somebody|someone|a person) on the (phone|telephone)`,
    denies: `
      (already |have )*(told|asked|explained to|written to) (the|a|an) (agent|person|human)(?! to); (person|human|human being|somebody) or (a |an |some )?(bot|robot|machine|computer|program|programme|automatic|automated|software)
      (is there|have you|do you have|what is|what s) (got )?(a |the |your |any )*landline; what can (you|i) (help|do)( me)?( with| here)?`,
  },
  es: {
    asks: `
      (pong[a-z]*|pas[ae][a-z]*|comuniqu[a-z]*|traig[a-z]*|busqu[a-z]*|llam[ae]n?) (me |nos |con |a |al )*(una |un |alguna |algun |la |el )?(persona|alguien|senorita|encargad[oa]|jef[ea]|que manda|ser humano|humano|supervisor[a]?)(?! (que (recibio|trajo)|del reparto))
      (hay|habra|tienen|tendran) (una |un |alguna |algun )?(senorita|persona|ser humano|encargad[oa]|alguien|jefe) (ahi |alli )?que (me |lo |la )*(atienda|conteste|pueda|sepa|resuelva|mire|decida)
      alguien que (pueda )?(levant[a-z]+|coj[a-z]+|agarr[a-z]+|conteste) el telefono; (tiene|deberia) (que )?ver(lo)? alguien (con ojos|que (sepa|entienda|mande)); oirlo (de boca )?del (jefe|dueno|encargado)`,
    denies: `
      (persona|human[oa]|alguien|muchach[oa]) o (con )?(un |una )?(bot|robot|maquina|computadora|ordenador|programa); (tienen|hay|cual es) (un |el |algun )*telefono fijo
      (con que|en que|que) (me )?(puede[s]?|podes|podria[s]?) (me )?(ayudar|hacer|dar una mano)`,
  },
  pt: {
    asks: `
      (ponh[a-z]+|pass[ae][a-z]*|cham[ae][a-z]*|arranj[a-z]+|bot[ae]) (me |ai |la |pra mim )*(um |uma |o |a |algum |alguma )?(pessoa|entendido|chefe|patrao|gerente|atendente|human[oa]|ser humano|responsavel|alguem)(?! (que (recebeu|trouxe)|da (entrega|transportadora)))
      (tratar|resolver|falar|conversar) (do assunto |disto |disso |isto |isso |diretamente )*com (uma pessoa|quem (decide|manda|sabe|resolve|entenda)|o (chefe|patrao|dono))
      (ha|tem|existe) (por |la |ai )*(algum|alguma|uma|um) (ser vivo|ser humano|senhora|pessoa|cristao|alma viva) (ai|de servico|que (ajude|atenda|resolva|me|saiba)|pra)
      ouvir (isso|isto) da boca d[oa] (patrao|chefe|dono|dona|gerente)`,
    denies: `
      (pessoa|human[oa]|funcionari[oa]|alguem) ou (com )?(um |uma )?(bot|robo|robot|maquina|computador|programa); telefone (fixo|da (firma|loja|casa|empresa))(?! (nao (atende|funciona)))
      (em que|no que) (e que )?(voce |vc |tu )?(pode[s]?|podia) (me )?ajudar; (pode[s]?|podia) (me )?ajudar em que`,
  },
  fr: {
    asks: `
      (passez|passe|mettez|trouvez|trouve|appelez|cherchez|amenez) (moi |nous )?(un |une |le |la |l |votre |en ligne avec |en relation avec |au )*(humain|responsable|chef|personne|etre humain|conseiller|conseillere|patron|patronne|directeur|superieur|quelqu un)(?! (ne|n|qui a (recu|signe)))
      (y a t il|il y a|n y a t il pas|y aurait il) (bien |pas |chez vous |donc )*(une |un )?(personne|dame|quelqu un|responsable|etre humain) (au bureau|chez vous|qui (puisse|pourrait|s occupe|sache)|a qui (parler|causer))
      (parler|causer|traiter|expliquer (ca|cela)) (de vive voix |directement )?(a|avec) (une |un |la |le |l |votre )?(vraie )?(personne|humain|responsable|dame|etre humain|direction|patron|patronne); un responsable(?! [a-z])`,
    denies: `
      (personne|humain|quelqu un|etre humain) ou (est ce |a |avec )?(un |une )?(bot|robot|machine|automate|ordinateur|programme); (un |le |votre |de )*(numero|telephone) fixe
      (en quoi|a quoi) (pouvez vous|tu peux|vous pouvez|peux tu) (m )?(aider|servir)`,
  },
  de: {
    asks: `
      (gib|gebt|geben|hol|holt|holen|stell|stellt|stellen|verbind[a-z]*) (sie |mir |ma |mer |mich |uns |bitte |mal |mit |durch |zu |an |den |die |einen |einem |einer |nen |en |oan |eine )*(mensch(en)?|monsch|minsch|jemand(en|em)?|mitarbeiter(in)?|chef(in)?|vorgesetzten?|sachbearbeiter(in)?)(?! (der das paket|vom (zusteller|lager)))
      (einen|nen|einer|eine|oan|jemand(en|em)?) (, )?(der|den|die|dem) (was |es |ma |man |ich )*(zu (sagen|entscheiden) hat|zum sagn hat|entscheiden (kann|darf)|anrufen (kann|darf))
      (schnack|rede?|sprech|spreche|telefoniere?|klare?) (ich )?(lieber |gern[e]? |das )*mit (nem|einem|an|ner|einer|am) (richtigen |echten )?(minsch(en)?|mensch(en)?|person|mitarbeiter(in)?)
      (einem|einer) (sachbearbeiter(in)?|mitarbeiter(in)?|menschen|vorgesetzten) (vortragen|vorzutragen|schildern|zu schildern|erklaren); (kann|konnte|soll) (da |das |sich das |mal )*(ein|jemand) (human|mensch|richtiger) (mal )?(druber|ansehen|anschauen|lesen|druberschauen)`,
    denies: `
      (mensch(en)?|person|jemand(em)?) oder (mit )?(ein(em|er|e)? )?(bot|roboter|maschine|computer|automat(en)?|programm); (festnetznummer|nummer zum anrufen)
      was kann ich hier (machen|tun); (wobei|womit) (kannst|konnen) (du|sie) (mir )?helfen`,
  },
  ru: {
    asks: `
      (позовите|позови|дайте|дай|наидите|пригласите|переключите|переведите|соедините|свяжите) (мне |меня |пожалуиста |на |с |к |какого нибудь |вашего )*(человек(а|ом)|жив(ого|ую|ым)|оператор(а|ом)|менеджер(а|ом)|начальник(а|ом)|старш(его|им)|главн(ого|ым)|сотрудник(а|ом)|руководител(я|ем)|специалиста)
      с (живым |нормальным )?(человеком|оператором|сотрудником|менеджером|начальником) (поговорить|пообщаться|голосом|говорить|связаться|решить|обсудить)(?! (не вышло|не получилось))
      ответ от (живого |настоящего )?(сотрудника|человека|начальника|руководителя); пусть (меня |мне |со мнои )*(вызовет|наберет|позвонит|ответит) (начальник|менеджер|человек|сотрудник|оператор|старшии|главныи|живои)`,
    denies: `
      (человек(у|ом)?|живои|сотрудник(у|ом)?) или (с )?(бот[а-я]*|робот[а-я]*|машин[а-я]*|программ[а-я]*|автомат[а-я]*); (городскои|стационарныи) (телефон|номер)
      (с чем|чем) (ты |вы )?(можешь|можете) (мне )?помочь`,
  },
};

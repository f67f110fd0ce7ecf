import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Rights over one's data without the names of laws: "take my number off", "who did you sell it to", "I never agreed to these texts". */
export const PRIVACY: Record<LexiconLanguage, Phrases> = {
  en: `
    take (my )(phone |mobile |cell |email |e mail |home |full )*(number|numbers|email|e mail|address|name|details|data|contact) (off|out)(?! (the|of the) (label|parcel|box)); (remove|delete|erase|wipe) (my )(phone |mobile |cell |email |e mail |home |full )*(number|numbers|email|e mail|address|name|details|data|contact)( off| out)?(?! (on the (label|parcel)|from the (label|parcel|box)|and (put|use|add|change)|change))
    (who|whom|which company|to whom) (_ ){0,3}(sold|sell|selling|given|give|gave|passed|pass|shared|share|leaked|handed) (_ )?(my |our )(_ )?(number|numbers|email|e mail|mail|data|details|info|information|contact|contacts|address)(?! (_ ){0,2}(the (driver|courier|neighbou?r)))
    (number|numbers|email|e mail|mail|data|details|info|information|contact|contacts|address) .. (who|whom|which company) (_ ){0,3}(sold|sell|given|give|gave|passed|pass|shared|share|leaked|handed) (it|them) (to|with|on to|over to)
    (where|how|from whom|from where) (did|do|have) (you|u) (lot |guys |people |even )*(get|got|have|find|obtain|come by) (my (number|phone|mobile|email|e mail|address|details|data|name|contact))(?! (_ ){0,5}(old|wrong|previous|former))
    (never|not|without) (_ ){0,3}(agreed|agree|consent|consented|signed up|opted in|permission|asked|subscribed|gave) (_ ){0,5}(marketing|ads?|adverts?|advertising|promotions?|promos?|newsletters?|spam|texts?|sms|mailings?|mailing list|calls)
    (who else|who all|anyone else) (_ )?(has|have|got|holds) (_ )?(my (number|email|data|details|phone)|it now); (number|email|details|name) (off|out of) your (list|system|lists|books)
    (marketing|advertising|promotional|promo|ad|spam) (texts?|sms|messages|emails|e mails|mails|calls|whatsapps?|whats app|stuff) .* (never|not) (agreed|agree|consent*|signed|opted|asked|subscribed|gave|allowed)
    (what|which) (data|information|info|details) (do|have|are) you (_ )?(have|got|hold|holding|keep|keeping|store|stored|collect|collected|saved) (_ )?(on|about|of) me`,
  es: `
    (borr*|elimin*|quit*|suprim*|saquen|saque|saca|sacad|sacar|dar de baja|den de baja|dad de baja) (_ ){0,2}mi (numero|telefono|celular|movil|correo|mail|email|nombre|direccion)(?! (de la (etiqueta|caja)|y (pon*|cambi*)))
    (a quien|con quien|a que empresa) (_ ){0,3}(vend*|dier*|dist*|di|dad[oa]s?|dio|pasa*|compart*|cedi*|entreg*|filtr*) (_ ){0,2}(datos|numero|telefono|celular|movil|correo|mail|email|informacion)
    (datos|numero|telefono|correo|mail|email|informacion) .. (a quien|con quien|a que empresa) (_ ){0,3}(vend*|dier*|dist*|dad[oa]s?|dio|pasa*|compart*|cedi*|entreg*|filtr*)
    (de donde|como|quien les|quien os) (_ ){0,3}(sac*|consig*|tien*|obtuv*|dio|tener|tienen|teneis) (_ )?(mi|mis) (numero|telefono|celular|movil|correo|datos|direccion)(?! (_ ){0,5}(viej[oa]|antigu[oa]|anterior|equivocad[oa]))
    (nunca|no|jamas|sin) (_ ){0,3}(acept*|autoric*|di (mi )?(permiso|consentimiento)|consentimiento|permiso|suscri*|apunt*|ped*) (_ ){0,5}(publicidad|promocion*|anuncios|sms|mensajes (publicitarios|de publicidad)|propaganda|newsletter|boletin*|spam)
    (publicidad|propaganda|promocion*|anuncios|spam) .* (nunca|no|jamas|sin) (_ ){0,2}(acept*|autoric*|di (mi )?(permiso|consentimiento)|permiso|consent*|suscri*|apunt*|pedi)
    (quien|quienes) (_ )?mas (_ )?(tiene|tienen) (_ )?(mi (numero|telefono|correo)|mis datos)( .*)?
    que (datos|informacion) (_ ){0,2}(tien*|guard*|conserv*|almacen*) (_ )?(de mi|mios|sobre mi)`,
  pt: `
    (apag*|remov*|tire|tirem|tira|tirar|exclu*|elimin*|delet*) (_ ){0,2}(o )?meu (numero|telefone|telemovel|celular|email|e mail|nome|endereco|contacto|contato)(?! (da (etiqueta|caixa)|e (coloqu*|ponh*|troqu*)))
    (a quem|para quem|pra quem|com quem) (_ ){0,3}(vend*|der*|deram|pass*|partilh*|compartilh*|ced*|entreg*) (_ ){0,2}(dados|numero|telefone|telemovel|celular|email|e mail|contacto|contato|informacoes)
    (dados|numero|telefone|telemovel|celular|email|e mail|contacto|contato) .. (a quem|para quem|pra quem|com quem) (_ ){0,3}(vend*|der*|deram|pass*|partilh*|compartilh*|ced*|entreg*)
    (de onde|onde|como|quem vos|quem lhes) (_ ){0,4}(tir*|consegu*|arranj*|obtiv*|tem|deu|pegar*|acharam) (_ )?(o |a |os )?(meu|minha|meus) (numero|telefone|telemovel|celular|email|e mail|dados|contacto|contato)
    (nunca|nao|jamais|sem) (_ ){0,3}(aceit*|autoriz*|dei (permissao|consentimento)|consentimento|consenti|permissao|inscrev*|subscrev*|ped*) (_ ){0,5}(publicidade|propaganda|promoc*|anuncios|sms|marketing|newsletter|spam)
    (publicidade|propaganda|promoc*|marketing|spam|anuncios) .* (nunca|nao|jamais|sem) (_ ){0,2}(aceit*|autoriz*|dei|permissao|consent*|inscrev*|subscrev*|pedi)
    quem (_ )?mais (_ )?(tem|ficou com) (_ )?(o meu|meu|os meus|meus) (numero|telefone|telemovel|email|dados)( .*)?
    que (dados|informacoes) (_ ){0,2}(tem|teem|guard*|armazen*|possuem) (_ )?(meus|sobre mim|de mim)`,
  fr: `
    (supprim*|effac*|retir*|enlev*|vir*|ray*) (_ ){0,2}(mon|mes|moi de) (numero|telephone|portable|mail|email|e mail|adresse mail|nom|coordonnees|vos (listes?|fichiers?|envois))(?! (de l etiquette|sur le colis|et (mettez|mettre)))
    (a qui|a quelle (boite|societe|entreprise)|avec qui) (_ ){0,4}(vend*|donn*|transmis|transmet*|partag*|refil*|ced*|revend*|fil*) (_ ){0,3}(donnees|numero|mail|email|coordonnees|infos|telephone|portable)
    (donnees|numero|mail|email|coordonnees|infos|telephone|portable) .. (a qui|avec qui) (_ ){0,4}(vend*|donn*|transmis|transmet*|partag*|refil*|ced*|revend*|fil*)
    (d ou|comment|ou est ce que|qui vous) (_ ){0,4}(trouve|eu|obtenu|recupere|tenez|donne|sort*|avez) (_ )?(mon|mes) (numero|telephone|portable|mail|email|adresse mail|coordonnees|donnees)
    (jamais|pas|sans) (_ ){0,3}(accepte|autorise|donne|consent*|accord|autorisation|inscrit*|abonne*|demande) (_ ){0,5}(pub|pubs|publicite*|promo*|sms|marketing|newsletter*|spam*|demarchage)
    (pub|pubs|publicite*|sms|promo*|spams?|newsletter*|demarchage) .* (jamais|pas|sans) (_ ){0,2}(accepte|autorise|donne|consent*|accord|autorisation|inscrit*|abonne*|rien demande|demande)
    qui (d autre|encore) (_ )?(a|possede|detient) (_ )?(mon (numero|portable|mail)|mes (donnees|coordonnees))( .*)?
    (quelles|que) (donnees|infos|informations) (_ ){0,3}(avez|gardez|detenez|stockez|conservez) (_ ){0,2}(sur moi|de moi|me concernant)`,
  de: `
    (nehmt|nehmen|nimm) (_ ){0,3}(meine|meinen|mein) (handynummer|telefonnummer|nummer|mailadresse|e mail adresse|e mail|mail|name|namen|adresse|kontaktdaten) (raus|heraus|aus (der|eurer|ihrer|eurem|ihrem|dem) (_ )?(liste|verteiler|system|datenbank|kartei)); (losch*|entfern*|streich*|raus mit) (_ ){0,3}(meine|meinen|mein) (handynummer|telefonnummer|nummer|mailadresse|e mail adresse|e mail|mail|name|namen|adresse|kontaktdaten)(?! (vom (etikett|paket)|und (schreib*|nehm*|setz*)))( raus| aus .*| heraus| wieder)?
    (an wen|wem|an welche firma) (_ ){0,4}(meine|die|meinen) (_ )?(daten|nummer|handynummer|telefonnummer|mailadresse|mail|e mail|e mail adresse|kontaktdaten|adresse|namen) (_ ){0,3}(verkauft|weitergegeben|gegeben|weitergeleitet|verhokert|weiterverkauft)
    (daten|nummer|handynummer|telefonnummer|mailadresse|mail|kontaktdaten) .. (an wen|wem|an welche firma) (_ ){0,4}(verkauft|weitergegeben|gegeben|weitergeleitet|verhokert|weiterverkauft)
    (woher|wo|wie) (_ )?(habt|haben|hast|kommt|kommen|kennt) (ihr|sie|du) (_ )?(an )?(meine|meinen) (nummer|handynummer|telefonnummer|mailadresse|e mail|adresse|daten|namen)(?! (_ ){0,5}(alten?|falsch*|fruher*))
    (nie|nicht|niemals|ohne|keine) (_ ){0,4}(zugestimmt|eingewilligt|erlaubt|angemeldet|bestellt|einwilligung|zustimmung|erlaubnis|genehmigt) (_ ){0,5}(werbung|werbe*|newsletter|sms|mails|spam)
    (werbung|werbesms|werbe sms|werbemails?|werbenachrichten|newsletter|spam) .* (nie|nicht|niemals|ohne|keine) (_ ){0,3}(zugestimmt|eingewilligt|erlaubt|angemeldet|bestellt|einwilligung|zustimmung|erlaubnis)
    (nummer|handynummer|mailadresse|e mail|daten) (_ )?(raus|weg|streichen|rausnehmen|austragen)(?! (aus dem paket)); wer (_ ){0,2}(die|meine (nummer|daten|mail)|sie) (_ )?(noch|sonst) (_ )?(hat|haben|bekommen)( .*)?; wer (hat|sonst noch|noch alles) (_ ){0,3}(meine (nummer|daten|mailadresse))
    welche (daten|informationen) (_ ){0,4}(uber mich|von mir) ?(gespeichert|habt|haben)?`,
  ru: `
    (удалит[а-я]*|удалить|уберите|сотрите|уберит[а-я]*|вычеркн[а-я]+) (_ ){0,2}(мой|мою|мои) (_ )?(номер|телефон|почту|email|имя|адрес|контакт[а-я]*)(?! (с (этикетки|коробки)|и (напишите|поставьте)))( .*)?
    кому (_ ){0,3}(продали|передали|слили|отдали|дали|продаете|передаете) (_ ){0,2}(номер|данные|телефон|почт[ау]|контакт[а-я]*|имейл|email|адрес)( .*)?
    (номер|данные|телефон|почт[ау]|контакт[а-я]*) .. кому (_ ){0,3}(продали|передали|слили|отдали|дали|продаете|передаете)
    (откуда|где|как) (_ ){0,2}(у вас|вы (взяли|узнали|достали)) (_ )?(мой|мои|моя|моего|моя почта) (номер|телефон|почт[ау]|данные|адрес)(?! (_ ){0,5}(стар[а-я]+|прежн[а-я]+|неверн[а-я]+))
    (не|никогда не|без) (_ ){0,3}(соглашал[а-я]+|давал[а-я]*|согласия|разрешения|подписывал[а-я]+|разрешал[а-я]*|просил[а-я]*) (_ ){0,5}(реклам[а-я]+|рассылк[а-я]+|спам[а-я]*|смс)
    (реклам[а-я]+|рассылк[а-я]+|спам[а-я]*) .* (не|никогда|без) (_ ){0,2}(соглашал[а-я]+|давал[а-я]*|согласи[а-я]+|разрешени[а-я]+|подписывал[а-я]+|разрешал[а-я]*)
    (у кого|кто) еще (_ )?(есть|имеет) (_ )?(мой|мои|моя) (номер|телефон|данные|почта)( .*)?
    какие (данные|сведения) (_ ){0,3}(обо мне|про меня|мои)( .*)?`,
};

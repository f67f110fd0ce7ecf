import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What is asked of one's records by right: a copy, a correction, that they are destroyed, that one is struck off the book. */
export const RECORDS: Record<LexiconLanguage, Phrases> = {
  en: `
    (copy|transcript|export|list) of (all |any |every )?(the )?(my )?(personal |my )?(data|information|records) (that )?(you )?(hold|have|keep|store|held)( on| about)?( me)?; (destroy|destruction|erasure|purge|wipe) (of )?(all |it|them|everything|my )+(personal |data|records|details|information|afterwards|after)*(?! (phone|disk|the (lamp|parcel)))
    (take|strike|cross|remove) (my )(_ ){0,3}(name|address|details|particulars|number) (_ ){0,3}(out of|off|from) (your|the) (book|books|list|lists|file|files|records|system|database)(?! (and put))
    (privacy|data protection) (act|law|legislation|rights|officer|regulation|rules)( .*)? (require|copy|delete|erase|remove|data|destruction|right); (not hold with|do not want|no business) (_ )?(you )?(having|keeping|holding|storing) my (particulars|details|data|address|information|number)(?! (for the (label|delivery)))`,
  es: `
    (eliminad|elimine|eliminen|borrad|borren|borre|supriman|quiten|quitad|saquen) (_ ){0,2}(mi |mis )(domicilio|direccion|datos|nombre|foto|fotografia|dni|cedula|rut|telefono|documento|numero de _) (_ ){0,3}(de |del |en )(la |su |vuestra |sus |vuestros |los )*(base|base de datos|sistema|registros?|ficheros?|archivos?|plataforma|web)
    (copia|relacion|listado) de (todos )?(los |mis )+datos (_ ){0,2}(personales|que (tienen|tengan|guardan|teneis|guardais|poseen))?(?! (del (pedido|envio))); (me ampara|ampara) (el|la) (reglamento|ley|rgpd|lopd); (rectifi|correg|corrij)[a-z]+ (_ ){0,3}(mi nombre|mis datos|mi apellido) (_ ){0,4}(ley|derecho|registro|conforme|registros)`,
  pt: `
    (eliminem|elimine|apaguem|apague|tirem|tire|removam|retirem|excluam|quero fora|fora) (_ ){0,5}(minha morada|meu nome|meu cpf|minha fotografia|minha foto|meu contribuinte|meus dados|o nome|a morada|numero de contribuinte|nif|meu endereco) (_ ){0,8}(sistema|registos?|registros?|base|cadastro|direito|ficheiros?|conta|lei)(?! (e coloquem|e ponham|da etiqueta|pela nova))
    (quero|exijo) (o )?meu nome (_ ){0,9}fora d[oa]s? (sistema|cadastro|base|registos?|lista); (exijo|solicito|requeiro|peco) a (correcao|correccao|retificacao|rectificacao|eliminacao|exclusao) (_ ){0,6}(lei|lgpd|rgpd|dados|cadastro|direito)(?! (do pedido|da fatura)); (copia|relacao) (de |dos )(todos )?(os )?meus dados; (um )?direito (meu )?(_ ){0,3}(apag|tir|elimin|exclu)[a-z]+ (_ )?(meus )?dados`,
  fr: `
    (copie|extrait|releve) (officielle |complete )?(de |des )(toutes )?(mes |les )?donnees( personnelles)?(?! (techniques|du produit)); (effacement|suppression|destruction) (de (tout ce|toutes|mes|ces|l ensemble)|des (donnees|informations)) (_ ){0,5}(sur moi|me concernant|personnelles|que vous (avez|detenez)|donnees|apres)(?! (du telephone|de la carte sd))
    (delegue|responsable) (aux|a la protection des) donnees; (corrig|rectifi)[a-z]+ (_ ){0,4}(dans |sur )(vos|votre) (papiers|fichiers?|registres?|base|dossiers?); (rayez|retirez|enlevez|sortez|effacez) (moi|mon nom|mes coordonnees) (_ ){0,3}de (vos|votre) (listes?|fichiers?|registres?|base|carnets?)(?! (d attente))`,
  de: `
    (streich|streicht|streichen sie|loscht|losch|loschen sie|nehmt|nehmen sie|entfernt|entfernen sie|tut) (mich|mi|meinen namen|mein name|meine adresse|meine daten) (_ ){0,5}(aus|us) (eurer|ihrer|der|dem|eurem|ihrem|system|kartei|datenbank) ?(kartei|datenbank|system|liste|verteiler|computer|kundenstamm)?(?! (gruppe|warteliste)); (daten|name|namen|adresse|adress) (_ ){0,3}(loschen|entfernen|streichen) (_ )?(aus|us) (_ )?(system|kartei|datenbank|computer|liste|verteiler)
    (loschung|vernichtung|berichtigung|herausgabe|kopie) (samtlicher|aller|meiner|von|der) (_ )?(personendaten|daten|angaben|personlichen daten|gespeicherten daten)(?! (auf (der|dem) (karte|handy|telefon))); (gestutzt auf|gemass|laut|nach) (das |dem |der )?(datenschutzgesetz|dsg|datenschutz|dsgvo); (ganzen|gesamten|kompletten) (account|konto) (_ ){0,3}(mit (adresse|allem)|und alles) (_ ){0,6}(habt|haben|drin|was)?`,
  ru: `
    (сотрите|удалите|уберите|вычистите|уничтожьте|вычеркните|исключите) (_ ){0,3}(меня|мой|мои|мое|мою|иин|фото|паспорт|дату|номер|данные|адрес) (_ ){0,6}(отовсюду|из базы|из системы|из (ваших )?(записей|списков|реестра|картотеки)|у себя|согласия|совсем|полностью|мое право|право имею|имею право|навсегда)(?! (из (корзины|заказа|чата)))
    (иин|паспорт|снилс|инн|номер|фото|адрес|дату рождения) (_ ){0,5}(сотрите|удалите|удалили|уберите|вычеркните|уничтожьте) (_ ){0,5}(у себя|согласи[а-я]+|из базы|право|и все остальное|совсем|полностью|имею)?(?! (с (этикетки|коробки)|из (корзины|заказа))); согласи[а-я]+ (на обработку )?(_ ){0,2}(больше )?(не даю|отзываю)
    (откуда у вас) (_ ){0,3}(дата (моего )?рождения|мой (иин|паспорт|адрес|номер)|мои данные)(?! (_ ){0,5}(стар|прежн|неверн)[а-я]+); (копи[а-я]+|выписк[а-я]+) (всех )?(моих )?(персональных )?данных; персональн[а-я]+ данн[а-я]+ (_ ){0,3}(удал[а-я]+|уничтож[а-я]+|сотр[а-я]+|убр[а-я]+|копи[а-я]+)`,
};

/** A name or an address that is to go from what is pasted on the parcel alone. */
export const ON_LABELS: Record<LexiconLanguage, Phrases> = {
  en: '(take|remove|leave|keep) (my )(name|address|details) (off|from|out of) the (label|parcel|box|wrapping|gift)',
  es: '(quit|borr|elimin)[a-z]+ mi (nombre|direccion) (de la|del) (etiqueta|caja|paquete|envoltorio|regalo)',
  pt: '(tir|apag|remov)[a-z]+ (o |a )?(meu|minha) (nome|morada|endereco) (da|do) (etiqueta|caixa|pacote|embrulho|presente)',
  fr: '(retir|enlev|supprim|effac)[a-z]+ mon (nom|adresse) (de l |du |de la )(etiquette|colis|carton|emballage|boite)',
  de: '(lasst|lassen sie|nehmt|nehmen sie|entfernt) (meinen namen|meine adresse) (vom|von dem|auf dem) (etikett|paket|karton) (weg)?',
  ru: '(убер|удал|сотр)[а-я]+ (мое имя|мой адрес) с (этикетки|коробки|посылки|упаковки)',
};

import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Another article, wished for by its own name: "mándeme una tetera nueva", "einen neuen Kessel", "нужен новый чайник". */
export const NEW_ONES: Record<LexiconLanguage, Phrases> = {
  en: `
    (send|want|need|like|prefer|get|give|post|ship|sooner have|rather have|like to have|find) (me |us |out |over |instead |just )*(a|another|one|the) (whole |complete |proper )?(new|working|fresh|whole|complete|intact|unbroken) (?!(offer|coupon|code|date|address|number|price|label|link|one of|amount|part|order|refund|price|day|week|year))_
    change (me )?(everything|the whole (thing|machine|set))`,
  es: `
    (mand[a-z]{1,6}|envi[a-z]{1,6}|quiero|prefiero|necesito|traigan[a-z]*|pong[a-z]+) (me |mejor |solo )*(un|una|unos|unas|otr[oa]s?) (?!(oferta|cupon|codigo|fecha|direccion|numero|precio|etiqueta|persona|respuesta|pieza|parte|monto|foto))_ (nuev[oa]s?|enter[oa]s?|complet[oa]s?|san[oa]s?|que (funcion[a-z]*|sirva[a-z]*|cierre|ande|vaya|no este))
    (un|una) (nuev[oa]|enter[oa]) y (ya|listo)`,
  pt: `
    (mand[a-z]{1,4}|envi[a-z]{1,4}|quero|prefiro|preciso de|troque[a-z]* por) (me |so |logo |e )*(um|uma|uns|umas|outr[oa]s?) (?!(oferta|cupom|cupao|codigo|data|morada|endereco|numero|preco|etiqueta|pessoa|resposta|peca|parte|valor|foto))_ (nov[oa]s?|inteir[oa]s?|complet[oa]s?|bo[am]|que (funcione|preste|feche|ferva|sirva|ande))
    (mand[a-z]{1,4}|envi[a-z]{1,4}) (me )?(um |uma |o |a )(inteir[oa]|nov[oa])`,
  fr: `
    (envo[a-z]{1,5}|renvo[a-z]{1,5}|remettez|remets|donnez|donne|veux|voudrais|prefere|il (me |nous )?faut) (moi |nous |plutot |juste )*(un|une|des) (nouve(au|lle|aux|lles) |autres? )?(?!(offre|bon|code|date|adresse|numero|prix|etiquette|personne|reponse|piece|geste|photo|nouvelle offre))_ (neu(f|ve)s?|entiere?s?|complete?s?|intacte?s?|qui (marche|fonctionne|ferme|roule|chauffe|tienne|tient)[a-z]*)`,
  de: `
    (schick[a-z]{0,2}|send[a-z]{0,3}|will|mochte|brauche|hatte|nehme|liefer[a-z]{0,2}) (sie |mir |uns |ihr |ich |lieber |gern[e]? |bitte |doch |einfach |dann |gleich )*(ein(e|en|es)?|nen|ne) (komplett |ganz )?(neue[ns]?|ganze[ns]?|heile[ns]?|andere[ns]?|intakte[ns]?|funktionierende[ns]?) (?!(angebot|gutschein|code|termin|adresse|nummer|preis|etikett|ansprechpartner|antwort|teil|vorschlag|losung|datum))_
    (ein(e|en)|nen|ne) (neue[ns]?|ganze[ns]?) (?!(angebot|gutschein|code|termin|adresse|nummer|preis|teil|vorschlag|losung))_ (hatte|will|mochte|brauche) (ich|wir)`,
  ru: `
    (пришлите|пришли|шлите|шли|вышлите|отправьте|отправляите|давайте|дайте|хочу|нужен|нужна|нужно|нужны|мне бы|нам бы|надо) (мне |нам |лучше |просто |уже )*(нов(ыи|ую|ое|ые)|цел(ыи|ую|ое|ые)|друг(ои|ую|ое|ие)|нормальн(ыи|ую|ое|ые)|исправн(ыи|ую|ое|ые)) (?!(код|купон|адрес|номер|срок|цену|ответ|деталь|часть|вариант|предложение|способ|день|разговор|человек|оператор|решение))_`,
};

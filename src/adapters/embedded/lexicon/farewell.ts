import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** A wish to die that is told in two halves, each of which is harmless by itself. */
interface Farewell {
  /** What somebody could die of is at hand: "the tablets are bought". */
  means: Phrases;
  /** They will be no more: "tomorrow I will not be here". */
  gone: Phrases;
}

export const FAREWELL: Record<LexiconLanguage, Farewell> = {
  en: {
    means: `
      (got|have|bought|buy|saved up|saved|stockpiled|counted|taken|swallowed|took|found|collected) (_ ){0,5}(pills|tablets|rope|noose|paracetamol|razor|razors|sleepers)(?! (organi[sz]er|box|case|dispenser|cutter|holder|light*|lamp|from you|off you|for (my|the) _))
      (pills|tablets|rope|noose|razor) (are |is |all |already )*(ready|bought|lined up|counted|here|next to me|in front of me|on the table|waiting)`,
    gone: `
      (tomorrow|tonight|soon|by then|by tomorrow|by morning|in the morning|by the weekend|after tonight) (_ )?i (will|shall) (_ )?(be gone|not be here|not be around|no longer be here|be dead|not exist)(?! (_ ){0,2}(holiday|work|home|town|until|for (the|a)))
      i (will|shall|am) (_ )?(be gone|not be here|no longer be here|not be around|gone|be dead) (by |after |from )*(tomorrow|tonight|any ?more|soon|morning)(?! (_ ){0,3}(holiday|work|home|town|until))
      (tonight|tomorrow) (it|all of it|everything) (is|will be|ends) ?(all |finally )*(over|the end)?( for me)?; not need (it|anything|this|money|you) (where i am going|tomorrow|after (tonight|today))`,
  },
  es: {
    means: `
      (tengo|compre|comprado|tome|junte|juntado|guardo|consegui|saque) (_ ){0,3}(pastillas|pildoras|somniferos|cuerda|soga|veneno|cuchillas)(?! (de|para|del) (_ ){0,2}(freno*|jabon|menta|lavavajillas|caldo|perro|gato|piano|saltar))
      (pastillas|pildoras|somniferos|cuerda|soga|veneno) (ya |estan |esta |todas )*(comprad[oa]s?|list[oa]s?|preparad[oa]s?|al lado|en la mesa|a mano)`,
    gone: `
      (manana|esta noche|pronto|para entonces) (yo |ya )*no (voy a )?(estar|estare|estoy|existire|existir|seguire|despertare)( mas| aqui| aca| viv[oa])*(?! (en|por|con|para|de) )
      ya no (voy a )?(estar|estare|existire)( aqui| aca| mas)* (manana|esta noche|nunca)(?! (en|por) ); (manana|esta noche) se (acaba|acabo|termina) todo`,
  },
  pt: {
    means: `
      (comprei|tenho|juntei|guardei|tomei|arranjei|separei) (_ ){0,3}(comprimidos|remedios|veneno|corda|pilulas|calmantes|laminas)(?! (de|para|da|do) (_ ){0,2}(louca|maquina|cao|gato|violao|roupa|estendal))
      (comprimidos|remedios|veneno|corda|pilulas|calmantes) (ja |estao |todos |todas |esta )*(comprad[oa]s?|pront[oa]s?|ao lado|na mesa|a mao)`,
    gone: `
      (amanha|hoje a noite|em breve|logo mais) (eu |ja |mais )*nao (vou |mais )*(estou|estarei|estar|existo|existirei|acordo)( mais| ca| aqui| viv[oa])*(?! (em|no|na|com|de|para) )
      nao (vou |mais )*(estou|estarei|estar)( mais| ca| aqui)* amanha(?! (em|no|na) ); (amanha|hoje a noite) (tudo )?acaba( tudo)?`,
  },
  fr: {
    means: `
      (achete*|ai|pris|avale*|prepare*|garde*|sorti*|trouve*) (_ ){0,3}(cachets|medicaments|medocs|somniferes|corde|comprimes|pilules|lames)(?! (a sauter|pour (le|mon|la|ma)|de lave))
      (cachets|medicaments|medocs|somniferes|corde|pilules) (sont |est |deja |tous )*(achete*|pret*|la|a cote de moi|sur la table|devant moi)`,
    gone: `
      (demain|ce soir|bientot|cette nuit|apres ce soir) (moi )?(je |j )?(ne )?(serai|suis|vais|existerai) plus (la|ici|etre la|en vie|de ce monde)?(?! (_ ){0,2}(vacances|maison|bureau|chez|a partir))
      (serai|suis) plus (la|ici) (demain|ce soir)(?! (a|au|en) ); (ce soir|demain) (tout )?(est|sera) fini( pour moi)?`,
  },
  de: {
    means: `
      (tabletten|pillen|schlaftabletten|schlafmittel|strick|seil|rasierklingen) (_ ){0,3}(gekauft|besorgt|bereit|gesammelt|geholt|zurechtgelegt|neben mir|auf dem tisch)
      (habe|hab|nehme|nehm) (ich )?(mir )?(alle |die |genug |meine )*(tabletten|pillen|schlaftabletten|strick|schlafmittel)(?! (fur|gegen) )`,
    gone: `
      (morgen|ubermorgen|bald|heute nacht|heute abend|ab morgen) (bin ich|werde ich|gibt es mich|gibts mich|gibt s mich) (dann |eh |ja |schon )*(nicht mehr|nimmer)( da| hier| sein| am leben)*(?! (zu hause|daheim|im|in|auf arbeit) )
      (bin|werde) ich (morgen|bald|heute nacht) (dann |eh |ja )*(nicht mehr|nimmer)( da| hier| sein)*(?! (zu hause|daheim|im|in) ); (morgen|heute nacht|heute abend) ist (alles |es )?(vorbei|zu ende)`,
  },
  ru: {
    means: `
      (таблетки|таблеток|снотворное|веревка|веревку|лезвия) (_ ){0,2}(куплен*|купил*|готов*|рядом|лежат|приготов*|накопил*|выпил*)
      (купил*|достал*|накопил*|приготовил*|набрал*|выпил*|выпью) (_ ){0,2}(таблетки|таблеток|снотворн*|веревку)(?! (для|от|против) )`,
    gone: `
      (завтра|сегодня ночью|скоро|утром|послезавтра|к утру) (_ )?меня (уже |больше |здесь )*(не (будет|станет)|нет)(?! (дома|в|на|до|с|целый|весь) )
      меня (завтра|скоро|утром|к утру) (уже |больше |здесь )*не (будет|станет)(?! (дома|в|на|до) ); (завтра|сегодня) (уже )?(все )?(закончится|кончится)( все)?`,
  },
};

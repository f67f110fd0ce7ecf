import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** That it might have been less, said around a yes and none by itself: "could be worse", "besser als ein Tritt in den Hintern". */
export const RESIGNED: Record<LexiconLanguage, Phrases> = {
  en: `
    (it |that |things |well )?(could|might) (be|have been) worse( i (suppose|spose|guess))?; better than a (kick|poke|slap|smack) (in|up) the (teeth|eye|face|head|pants|shins|backside|arse|butt)
    (it is |its |it s )?not (like|as if|as though) (i|we) (have|have got|ve got|got|had) (a|any|much|much of a) choice; (do|have) (i|we) (really )?(have|got) (a|any|much) choice( \\?)?; what choice (do|have) (i|we)( have| got)?( \\?)?; no (other )?choice
    beggars can not be choosers; must not grumble; can not complain; i (suppose|spose|guess); eh; meh(?! [a-z])`,
  es: '(no )?(me |nos )?queda(ba)? (otra|de otra|mas remedio|otro remedio|otra opcion)( opcion)?; no (me |nos )queda (otra|de otra|mas remedio|otro remedio|otra opcion); que remedio; no tengo (otra|mas) (opcion|remedio|eleccion); menos da una piedra; peor es nada; algo es algo; a falta de pan buenas son tortas; (que|que le) (se le |vamos a |voy a )?(hacer|hara|haremos); (puf|pff|uf|buf|bah)(?! [a-z])',
  pt: 'nao (tenho|temos) (outra |muita )?(escolha|opcao|alternativa|saida)( ne)?; antes isso (do )?que nada; melhor (isso )?(do )?que nada; pior seria nada; fazer o que( ne)?; (quem|em) nao tem cao caca com gato; mal por mal; podia ser pior',
  fr: '(c est |c |ca reste )?(toujours )?mieux que (rien|un coup de pied (au|aux) (derriere|fesses|cul)); faute de (mieux|grives)( on mange des merles)?; ca pourrait etre pire; (j ai |on a |de toute facon )?pas (trop |vraiment |bien )?le choix( de toute (facon|maniere)| hein)?; a defaut; (ouais )?(bof|pff|mouais)(?! [a-z])',
  de: 'besser als (nix|nichts|gar nichts|(ein|einen) tritt in (den|die) (hintern|arsch|allerwertesten)|in die hohle hand); hilft ja (alles )?nichts; was soll s; was will man machen; es gibt schlimmeres; konnte schlimmer sein',
  ru: '(нет |другого |у меня )*выбора (все равно )?нет; (нет|не остается) (другого )?выбора; (все |оно )?(лучше|лучше уж) чем ничего; хоть что то; с паршивои овцы хоть шерсти клок; на безрыбье и рак рыба; (ну )?куда деваться; и на том спасибо; могло быть и хуже; бывает и хуже',
};

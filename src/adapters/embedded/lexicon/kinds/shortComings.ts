import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Noises that an article makes by itself, and how short it lasts. */
export const SHORT_COMINGS: Record<LexiconLanguage, Phrases> = {
  en: `
    (it|they|lamp|one|left|right|charger|motor|fan|speaker|earbud|headphones?|projector|adapter) (just |always |constantly |also |really |now |still )*(hums?|whines?|drones|buzzes|rattles|crackles?|squeaks?|clicks|hisses)(?! (along|past|in the background music))
    (only |barely |hardly |just )+(lasts?|lasted|holds?|held) (for )?(about |around |like |maybe |half )*(an|one|a|two|three|five|ten|\\d+)? ?(hours?|minutes?|mins?|days?|charge)`,
  es: `
    (zumb(a|an|e|en)|cruj(e|en|a|an)|chirri(a|an|e|en)|pit(a|an)) (solo|mucho|todo el rato|siempre|al|cuando|un poco|fuerte)?
    (solo|apenas|ni) (me )?(dura|duran|aguanta|aguantan|duro|duraron) (como |unos |unas |una |un |media |dos |tres |\\d+ )+(horas?|minutos?|min|dias?|rato)`,
  pt: `
    (zumb(e|em|a|am)|estal(a|am|e|em)|chi(a|am|e|em)|apit(a|am)) (so|muito|o tempo todo|sempre|ao|quando|um pouco|alto)?
    (so|apenas|mal|nem) (me )?(dura|duram|aguenta|aguentam|durou|duraram) (tipo |uns |umas |uma |um |meia |duas |dois |\\d+ )+(horas?|minutos?|min|dias?|bocado)`,
  fr: `
    (gresill(e|ent)|crepit(e|ent)|bourdonn(e|ent)|siffl(e|ent)|craqu(e|ent)|gres(e|ent)) (beaucoup|tout le temps|sans arret|quand|des|un peu|fort)?
    (ne |n )?(dur(e|ent)|tien(t|nent)) (que|qu|a peine|meme pas) (une |un |deux |trois |\\d+ |demi )+(heures?|minutes?|min|jours?)`,
  de: `
    (linke[rs]?|rechte[rs]?|einer|eine|lampe|sie|es|er|horer|stecker|netzteil|beamer|motor|box) (leider |immer |nur |standig |dauernd |so |ein bisschen |etwas )*(knackt|knistert|brummt|summt|surrt|fiept|klappert|pfeift|knarzt|quietscht)
    (halt|halten|hielt|hielten) (leider |gerade |grad |immer |ja )*(nur|kaum|nicht mal|nicht einmal|gerade mal) (_ )?(eine?|zwei|drei|\\d+|halbe) (_ )?(stunden?|minuten?|tage?)`,
  ru: `
    (он[аио]?|лампа|левый|правый|левыи|правыи|наушник[а-я]*|проектор|блок) (все время |постоянно |немного |как то |еще )*(гудит|гудят|трещит|трещат|жужжит|пищит|шипит|фонит|скрипит|дребезжит)
    (хватает|держит|держат|держится|работают?|живут|живет) (только |всего |лишь |едва |максимум )+(на )?(час|полчаса|минут[а-я]*|пару часов|пару минут|\\d+ (час[а-я]*|мин[а-я]*)|(два|три|пять|десять) (час[а-я]*|мин[а-я]*))`,
};

import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** How soon something is demanded, beside what is: "all of it. now". */
export const AT_ONCE: Record<LexiconLanguage, Phrases> = {
  en: '(right )?(now|away); immediately; at once; today; asap',
  es: 'ya( mismo)?; ahora( mismo)?; inmediatamente; de inmediato; hoy( mismo)?',
  pt: 'agora( mesmo)?; ja; imediatamente; de imediato; hoje( mesmo)?',
  fr: 'vite( svp)?; (tout de suite|de suite|maintenant|immediatement|sur le champ|aujourd hui)',
  de: '(sofort|jetzt|gleich|auf der stelle|unverzuglich|heute)( noch)?',
  ru: '(немедленно|сеичас( же)?|сразу( же)?|срочно|сию минуту|сегодня( же)?)',
};

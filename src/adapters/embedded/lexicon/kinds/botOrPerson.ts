import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Asks which of the two is writing: "a robot or a real person?" asks for nobody. */
export const BOT_OR_PERSON: Record<LexiconLanguage, Phrases> = {
  en: '(a |an )?(bot|robot|machine|computer) or (an? )?(real |actual |living |human |proper )*(person|human|human being|somebody|someone)',
  es: '(un |una )?(bot|robot|maquina) o (un |una )?(verdader[oa] )?(persona|human[oa]|gente|alguien)( real| de verdad| de carne y hueso)*',
  pt: '(um |uma )?(bot|robo|robot|maquina) ou (um |uma )?(pessoa|human[oa]|gente|alguem)( real| de verdade| de carne e osso)*',
  fr: '(un |une )?(bot|robot|machine|automate) ou (un |une )?(vraie? |reelle? )*(personne|humain|etre humain|quelqu un|conseiller)( reelle?| en chair et en os)*',
  de: '(ein |eine )?(bot|roboter|maschine|computer|automat) oder (ein |eine )?(richtiger |echter |richtige |echte |wirklicher )*(mensch|person|jemand)',
  ru: '(бот|робот|машина|программа|автоответчик) или (живои |настоящии |реальныи )*(человек|сотрудник|люди)',
};

import type { LexiconLanguage } from '../lexicon.ts';

/** What makes a question of what stands before it, behind a comma: "it is free, no?" It answers nothing by itself. */
export const TAGS: Record<LexiconLanguage, string> = {
  en: 'no|yes|ok|right|correct|deal|agreed|eh|huh|innit|fair|fair enough',
  es: 'no|si|vale|verdad|ok|cierto|de acuerdo|trato hecho',
  pt: 'nao|sim|ne|certo|ok|ta|ta bom|combinado|fechado',
  fr: 'non|oui|hein|ok|d accord|pas vrai|c est ca|marche conclu',
  de: 'nein|ja|oder|oder nicht|ok|gell|ne|nicht wahr|abgemacht|richtig|einverstanden',
  ru: 'нет|да|ок|так|верно|правильно|договорились|идет|хорошо|не так ли',
};

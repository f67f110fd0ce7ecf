import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Duty and tax on what crosses a border, of which no offer knows anything: that sending is free says nothing of them. */
export const DUTIES: Record<LexiconLanguage, Phrases> = {
  en: 'customs; (import|border|customs) (duty|duties|tax|taxes|fees?|charges?|vat); (duty|duties|vat|gst)( fees?| charges?)?; import (stuff|costs?); (not|no|without) (_ ){0,4}(customs|duty|duties)',
  es: 'aduanas?; arancel(es)?; (impuestos?|tasas?|derechos|gastos|iva) (de )?(importacion|aduan[a-z]*); iva de importacion; (no|sin) (_ ){0,4}(aduanas?|aranceles)',
  pt: 'alfandega[a-z]*; aduan[a-z]+; (taxas?|impostos?|direitos|iva) (de |da |d )?(importacao|aduan[a-z]+|alfandega[a-z]*); (ser|for|fui) taxad[oa]; icms; (nao|sem) (_ ){0,4}(alfandegas?|aduanas?)',
  fr: 'douan[a-z]+; dedouanement; (taxes?|droits|frais|tva) (d |a l )?import[a-z]*; taxes? a l importation; (pas|sans|ne) (_ ){0,5}douane',
  de: 'zoll(gebuhr[a-z]*|kosten|abgaben?|amt)?(?! (gross|display|lang)); einfuhr[a-z]+; importsteuer[a-z]*; importgebuhr[a-z]*; verzoll[a-z]+; kein(en|e|erlei)? (zoll|einfuhr)[a-z]*',
  ru: 'таможн[а-я]+; пошлин[а-я]+; растамож[а-я]+; ввозн[а-я]+ (налог|пошлин|ндс)[а-я]*; (не|без) (_ ){0,4}(таможн|пошлин)[а-я]+',
};

import type { Order } from '../vocabulary/order.ts';

/** Whom somebody in despair can call, where they live. */
export interface Helpline {
  emergency: string;
  /** A crisis line that answers day and night, with its number; null where none is known that covers the whole country. */
  line: { name: string; number: string } | null;
}

/** The emergency number of the European Union, which mobile networks elsewhere put through as well (ETSI TS 122 101). */
export const ANYWHERE: Helpline = { emergency: '112', line: null };

const of = (emergency: string, name: string, number: string): Helpline => ({
  emergency,
  line: { name, number },
});

/**
 * By country (ISO 3166-1), from memory of what the operators publish. No line was called and no listing compared: before a shop goes
 * live, somebody checks those of the countries its buyers live in.
 */
const HELPLINES: Readonly<Record<string, Helpline>> = {
  US: of('911', '988 Suicide & Crisis Lifeline', '988'),
  CA: of('911', '9-8-8 Suicide Crisis Helpline', '988'),
  GB: of('999', 'Samaritans', '116 123'),
  IE: of('112', 'Samaritans', '116 123'),
  AU: of('000', 'Lifeline', '13 11 14'),
  NZ: of('111', '1737', '1737'),
  ES: of('112', 'Línea 024', '024'),
  MX: of('911', 'Línea de la Vida', '800 911 2000'),
  CL: of('131', 'Línea Prevención del Suicidio', '*4141'),
  AR: { emergency: '911', line: null },
  CO: { emergency: '123', line: null },
  EC: { emergency: '911', line: null },
  UY: { emergency: '911', line: null },
  VE: { emergency: '911', line: null },
  CR: { emergency: '911', line: null },
  PA: { emergency: '911', line: null },
  DO: { emergency: '911', line: null },
  PT: of('112', 'SNS 24', '808 24 24 24'),
  BR: of('192', 'CVV', '188'),
  FR: of('112', 'Numéro national de prévention du suicide', '3114'),
  BE: of('112', 'Zelfmoordlijn / Centre de prévention du suicide', '1813 / 0800 32 123'),
  DE: of('112', 'TelefonSeelsorge', '0800 111 0 111'),
  AT: of('112', 'TelefonSeelsorge', '142'),
  CH: of('112', 'Die Dargebotene Hand', '143'),
  NL: of('112', '113 Zelfmoordpreventie', '113'),
  IT: { emergency: '112', line: null },
  PL: of('112', 'Centrum Wsparcia', '800 70 2222'),
  UA: of('112', 'Lifeline Ukraine', '7333'),
  RU: of('112', 'Телефон психологической помощи МЧС', '+7 495 989-50-50'),
};

/** Country codes of telephone numbers, longest first where one begins like another (ITU-T E.164). */
const PREFIXES: readonly (readonly [prefix: string, country: string])[] = [
  ['+351', 'PT'],
  ['+353', 'IE'],
  ['+506', 'CR'],
  ['+507', 'PA'],
  ['+593', 'EC'],
  ['+598', 'UY'],
  ['+380', 'UA'],
  ['+31', 'NL'],
  ['+32', 'BE'],
  ['+33', 'FR'],
  ['+34', 'ES'],
  ['+39', 'IT'],
  ['+41', 'CH'],
  ['+43', 'AT'],
  ['+44', 'GB'],
  ['+48', 'PL'],
  ['+49', 'DE'],
  ['+52', 'MX'],
  ['+54', 'AR'],
  ['+55', 'BR'],
  ['+56', 'CL'],
  ['+57', 'CO'],
  ['+58', 'VE'],
  ['+61', 'AU'],
  ['+64', 'NZ'],
  // Kazakhstan shares the code, and has numbers of its own.
  ['+77', 'KZ'],
  ['+7', 'RU'],
  ['+1', 'US'],
];

/**
 * Whom to name: by the phone number on the order, else by the region that the buyer's client tells with its language.
 * Where neither says, or says a country of which no number is known for sure, the number that works in most of the world.
 */
export function helplineFor(order: Order | null, locale: string | null): Helpline {
  const phone = (order?.buyer.phone ?? '').replace(/[^+\d]/g, '').replace(/^00/, '+');
  const country = PREFIXES.find(([prefix]) => phone.startsWith(prefix))?.[1] ?? regionOf(locale);
  return (country === null ? undefined : HELPLINES[country]) ?? ANYWHERE;
}

const regionOf = (locale: string | null): string | null =>
  /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(locale ?? '')?.[1]?.toUpperCase() ?? null;

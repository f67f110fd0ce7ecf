import type { Policy } from '../../policy/policy.ts';
import type { Case } from '../case.ts';

/**
 * The time zone in which a buyer's clock runs: the order's, else the one that their client named, else that of the country of
 * their client's language, where it has one clock alone. Null where nobody can say.
 */
export const buyerZone = (
  { order, timezone, locale }: Pick<Case, 'order' | 'timezone' | 'locale'>,
  now: Date,
): string | null => order?.buyer.timezone ?? timezone ?? zoneOfCountry(locale, now);

/** The same, and where nobody can say the one that the policy names for what is written first, else the shop's. */
export const careZone = (
  kase: Parameters<typeof buyerZone>[0],
  now: Date,
  { care, timezone }: Pick<Policy, 'care' | 'timezone'>,
): string => buyerZone(kase, now) ?? care.timezone ?? timezone;

function zoneOfCountry(locale: string | null, now: Date): string | null {
  const zones = zonesOf(locale);
  const clocks = new Set(zones.map((zone) => clockOf(zone, now)));
  return clocks.size === 1 ? (zones[0] ?? null) : null;
}

/** Of a language tag with a country in it; of one that is none, or names no country, none. */
function zonesOf(locale: string | null): string[] {
  if (locale === null) return [];
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).getTimeZones() ?? [];
  } catch {
    return [];
  }
}

const clockOf = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(now);

/** A phone number without its country, at the shortest. */
export const WHOLE_PHONE_DIGITS = 8;

/** What is dialled before a number within its country, or before a country: 0, 00; in Russia and Kazakhstan 8 before ten digits. */
const DIALLED_BEFORE = /^(?:0{1,2}|8(?=\d{10}$))/;
const COUNTRY_DIGITS = 3;

/** Two ways to write one whole phone number: with and without its country, and with the zero that is dialled within it or not. */
export function isSamePhone(given: string, known: string): boolean {
  const theirs = formsOf(known);
  return formsOf(given).some((form) =>
    theirs.some((each) => {
      if (Math.min(form.length, each.length) < WHOLE_PHONE_DIGITS) return false;
      if (each.endsWith(form)) return true;
      // More than is known may only be a country, and has to say that it is one.
      return namesCountry(given) && form.endsWith(each) && form.length - each.length <= COUNTRY_DIGITS;
    }),
  );
}

const namesCountry = (phone: string): boolean => /^\s*(?:\+|00)/.test(phone);

/** The digits without what is dialled before them; behind a country also without the zero that some leave there. */
function formsOf(phone: string): string[] {
  const digits = phone.replace(/\(0\)/g, '').replace(/\D/g, '').replace(DIALLED_BEFORE, '');
  if (!namesCountry(phone)) return [digits];
  const places = Array.from({ length: COUNTRY_DIGITS }, (_, index) => index + 1);
  const without = places
    .filter((place) => digits[place] === '0')
    .map((place) => digits.slice(0, place) + digits.slice(place + 1));
  return [digits, ...without];
}

/** The languages of the buyers' page, as Web Chat names them, in which a day has 24 hours. */
const LANGUAGES = ['de', 'es', 'fr', 'pt', 'pt-PT', 'ru'];

/**
 * Web Chat's script, with the times of these languages as they are written in them. It asks for hours up to twelve in every language,
 * "6:13 AM" in German too, by patterns that are compiled into it, and has no option for that. Throws where a pattern is not found, as
 * it may be in another version.
 */
export function withDayOf24Hours(script: string): string {
  return LANGUAGES.reduce((changed, language) => {
    const before = `("${language}").numberFormatter({raw:"00"})},{pattern:"`;
    const start = changed.indexOf(before) + before.length;
    const end = changed.indexOf('"', start);
    const pattern = changed.slice(start, end);
    if (!changed.includes(before) || !pattern.endsWith('h:mm a'))
      throw new Error(`Web Chat's script has no time of ${language} to change: see dayOf24Hours.ts.`);
    return `${changed.slice(0, start)}${pattern.replace('h:mm a', 'HH:mm')}${changed.slice(end)}`;
  }, script);
}

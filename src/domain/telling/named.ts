/** The name of a fact before the fact, in the language of both: in French nothing breaks before the colon, and a space stands there. */
export const named = (title: string, language: string): string =>
  language.startsWith('fr') ? `${title}\u00a0: ` : `${title}: `;

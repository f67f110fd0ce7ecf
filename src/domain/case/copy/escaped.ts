const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, between tags or in a quoted attribute. */
export const escaped = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

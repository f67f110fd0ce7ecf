/** Text in bytes as spreadsheets and shops save it, or the line with the first byte that is none. */
export type FileText = { ok: true; text: string } | { ok: false; line: number };

/** UTF-16 by its mark; else UTF-8; else Windows-1252, which is what Excel calls "CSV" where people write Latin letters. */
export function fileText(bytes: Uint8Array): FileText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { ok: true, text: new TextDecoder(utf16).decode(bytes) };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return windows1252(bytes);
  }
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Letters beyond ASCII that stand together like this are Cyrillic or Chinese in another encoding, and no Western word. */
const NO_WESTERN_WORD = /[\u0081\u008D\u008F\u0090\u009D]|[\u00A1-\u00FF]{4}/u;

function windows1252(bytes: Uint8Array): FileText {
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  // A file that is UTF-8 everywhere else is a broken one.
  const isElsewhere = /[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/u.test(asUtf8);
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (!isElsewhere && !NO_WESTERN_WORD.test(text)) return { ok: true, text };
  return { ok: false, line: asUtf8.slice(0, asUtf8.indexOf('\uFFFD')).split('\n').length };
}

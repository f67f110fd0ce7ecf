import type { PackageDocument, PackageFile } from '../document.ts';

/** A text for a field, or a file of the package to upload for it. */
export type FieldValue = { text: string; cut: boolean } | { file: string };

/** What goes into which field of a dispute at one platform. */
export interface Mapping {
  platform: string;
  /** Where the names and limits are from. */
  source: string;
  /** When that was read. */
  asOf: string;
  fields: Record<string, FieldValue>;
  /** What only the shop can add, and what for. */
  toAdd: { field: string; what: string }[];
  /** Files of the case that the platform does not take, with the reason. */
  notTaken: { path: string; why: string }[];
}

/** The PDF of a package, as far as limits go. */
export interface PdfKnown {
  path: string;
  bytes: number;
}

/** What a platform takes of files. */
export interface FileLimits {
  kinds: ReadonlySet<string>;
  /** At most, each. */
  bytes: number;
}

const CUT = '\n… The whole is in case.pdf.';

/** A text within so many characters, cut behind a line where it can be. */
export function fitted(text: string, most: number): FieldValue {
  const characters = Array.from(text);
  if (text.length <= most) return { text, cut: false };
  let kept = '';
  for (const character of characters) {
    if (kept.length + character.length + CUT.length > most) break;
    kept += character;
  }
  const line = kept.lastIndexOf('\n');
  return { text: (line > kept.length / 2 ? kept.slice(0, line) : kept) + CUT, cut: true };
}

/** Texts and files under the names of their fields, without those that there are none for. */
export const fieldsOf = (values: Record<string, FieldValue | null>): Record<string, FieldValue> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, FieldValue] => {
      const [, value] = entry;
      return value !== null && (!('text' in value) || value.text !== '');
    }),
  );

/** Files of the case that a platform takes, and those it does not. */
export function sorted(
  { files }: PackageDocument,
  { kinds, bytes }: FileLimits,
): { taken: (PackageFile & { path: string })[]; notTaken: Mapping['notTaken'] } {
  const taken: (PackageFile & { path: string })[] = [];
  const notTaken: Mapping['notTaken'] = [];
  for (const file of files) {
    const { path } = file;
    if (path === null) continue;
    if (!kinds.has(file.contentType)) notTaken.push({ path, why: `it takes no ${file.contentType}` });
    else if (file.bytes > bytes) notTaken.push({ path, why: `it takes no file above ${bytes} bytes` });
    else taken.push({ ...file, path });
  }
  return { taken, notTaken };
}

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z/gu;

/** Instants as a person writes them, in UTC. */
const dated = (text: string): string =>
  text.replace(INSTANT, (at) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`);

/** What happened, for somebody who decides: summary first, then every event with its time in UTC. */
export const statementOf = ({ case: kase, timeline, shop }: PackageDocument): string =>
  [
    ...kase.summary,
    '',
    `What happened (times in UTC; ${shop.name} keeps them in ${shop.timezone} as well in case.pdf):`,
    ...timeline.map(({ at, text, detail }) => {
      const more = detail === null ? '' : ` (${dated(detail)})`;
      return `${at.slice(0, 10)} ${at.slice(11, 16)} ${text}${more}`;
    }),
  ].join('\n');

/** What was bought, an article a line. */
export const articlesOf = ({ order }: PackageDocument): string =>
  (order?.items ?? [])
    .map(
      ({ title, variant, quantity, inQuestion }) =>
        `${quantity} × ${title}${variant === null ? '' : `, ${variant}`}${inQuestion ? ' (the article in question)' : ''}`,
    )
    .join('\n');

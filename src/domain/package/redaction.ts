import type { Case } from '../case/case.ts';
import { isForgotten, type SealedEntry } from '../case/chain.ts';
import type { Entry } from '../case/entry.ts';
import { notesIn } from '../privacy/notes.ts';
import { privateIn, type PrivateKind } from '../privacy/privateText.ts';
import { OfferStatus } from '../vocabulary/remedy.ts';
import type { PackageDocument } from './document.ts';
import { pathOf } from './transcript.ts';

/** What stands where something was taken out. */
export const REDACTED = '█ redacted';

type Sealed = SealedEntry<Entry>;

/** What is not to go out with a package. */
export interface Redaction {
  /** Texts, wherever they stand and however they are spaced or capitalised. */
  passages: readonly string[];
  /** Files, by SHA-256. */
  files: ReadonlySet<string>;
  /** Notes between colleagues, approvals, and what the guard kept from being said. */
  internal: boolean;
}

/** Something in a case that may be a third person's. */
export interface Suggestion {
  text: string;
  kind: PrivateKind;
  /** The entries it stands in. */
  entries: number[];
  /** It is known to be the buyer's own: no third person's. */
  own: boolean;
}

const NOTES: ReadonlySet<Entry['type']> = new Set([
  'noted',
  'labelled',
  'approval_requested',
  'approval_given',
  'approval_refused',
  'approval_withdrawn',
  'wording_refused',
]);

/** Hashes and instants: what looks like somebody's number in them is chance. */
const FIXED_FORM = /^(?:[0-9a-f]{64}|\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/u;

/** Members of a document that say nothing a person wrote. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'integrity',
  'type',
  'version',
  'for',
  'by',
  'from',
  'id',
  'earlierCase',
  'timezone',
  'remedy',
  'complaint',
  'alsoComplaints',
  'outcome',
  'reason',
  'status',
  'absent',
  'currency',
  'contentType',
  'path',
]);

/** What people put between the digits of a number; a sign that shows nothing is one as well. */
const SIGNS = String.raw`\s\p{Pd}\p{Default_Ignorable_Code_Point}().+\/·•_`;
const DIGITS_ONLY = new RegExp(`^[\\p{Nd}${SIGNS}]+$`, 'u');
const SHORT = 5;
/** The last digits of a phone number, by which it is known in any country. */
const OWN_DIGITS = 8;
const BETWEEN = `[${SIGNS}]{0,3}`;
/** Between the letters of a word: what nobody sees, such as a soft hyphen. */
const UNSEEN = String.raw`\p{Default_Ignorable_Code_Point}*`;
const UNSEEN_SIGNS = new RegExp(UNSEEN, 'gu');
/** Between words: any few signs. */
const APART = String.raw`[^\p{L}\p{N}]{1,5}`;

const FORMS = ['NFC', 'NFD', 'NFKC'] as const;

/** Whether a passage is a number, however it is written. */
export const isNumber = (passage: string): boolean => DIGITS_ONLY.test(passage);

/** Finds passages in texts; null when there are none to look for. */
export function matcherOf(passages: readonly string[]): RegExp | null {
  const patterns = [...new Set(passages.map((each) => each.replace(UNSEEN_SIGNS, '').trim()))]
    .filter((each) => each !== '')
    .toSorted((a, b) => b.length - a.length)
    .flatMap((each) => [...new Set([each, ...FORMS.map((form) => each.normalize(form))])])
    .map(patternOf);
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'giu');
}

/**
 * Numbers are found however they are spaced, and with or without what stands before their own digits: a country's code, a
 * zero. Words are found whatever stands between them, short ones only whole.
 */
function patternOf(passage: string): string {
  if (isNumber(passage)) {
    const digits = Array.from(passage.replace(/\P{Nd}/gu, ''), inAnyWidth);
    const own = digits.slice(digits.length > OWN_DIGITS ? -OWN_DIGITS : 0).join(BETWEEN);
    const before = digits.length > OWN_DIGITS ? `(?:\\p{Nd}${BETWEEN}){0,12}` : '';
    return `(?<!\\p{N})[+(]{0,2}${before}${own}(?!\\p{N})`;
  }
  const words = passage
    .split(/\s+/u)
    .map((word) => Array.from(word, inAnyWidth).join(UNSEEN))
    .join(APART);
  return passage.length < SHORT ? `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])` : words;
}

/** What may be a third person's in what was said, with the entries it stands in. */
export function suggestionsFor(kase: Case, entries: readonly Sealed[]): Suggestion[] {
  const { order } = kase;
  const buyer = order?.buyer;
  const own = matcherOf([buyer?.email, buyer?.phone].filter((each) => typeof each === 'string'));
  const known = matcherOf([order?.number, order?.tracking.number].filter((each) => typeof each === 'string'));
  const found = new Map<string, Suggestion>();
  for (const { n, content } of entries)
    for (const text of spokenIn(content))
      for (const { kind, text: passage } of privateIn(text)) {
        if (matches(known, passage)) continue;
        const key = passage.toLowerCase();
        const suggestion = found.get(key) ?? { text: passage, kind, entries: [], own: matches(own, passage) };
        if (!suggestion.entries.includes(n)) suggestion.entries.push(n);
        found.set(key, suggestion);
      }
  return [...found.values()];
}

function spokenIn(content: Entry): string[] {
  if (content.type === 'detail_given') return [content.text];
  if (content.type === 'translated' || isOfFile(content)) return [content.text];
  if (content.type === 'photo_stored' || content.type === 'file_stored')
    return content.name === null ? [] : [content.name];
  if (content.type === 'edited') return [content.was, content.text];
  if (content.type === 'deleted') return [content.was];
  if (content.type !== 'said') return notesIn(content);
  if (content.by === 'buyer') return [content.text];
  const original = content.by === 'agent' ? content.original : undefined;
  return [content.utterance.text, ...(original ? [original.text] : [])];
}

/** What a model made out in a file goes where the file goes. */
const isOfFile = (
  content: Entry,
): content is Extract<Entry, { type: 'photo_described' | 'voice_transcribed' }> =>
  content.type === 'photo_described' || content.type === 'voice_transcribed';

/**
 * The entries that hold something of what is redacted, in whatever part of them. A translation of a message goes with it: it
 * may say the same in letters that no search finds.
 */
export function withheldEntries(entries: readonly Sealed[], redaction: Redaction): Set<number> {
  const matcher = matcherOf(redaction.passages);
  const messages = new Set(
    entries.flatMap(({ content }) =>
      content.type === 'said' && holds(matcher, content) ? [content.activityId] : [],
    ),
  );
  const isWithheld = (content: Entry): boolean =>
    holds(matcher, content) ||
    (redaction.internal && NOTES.has(content.type)) ||
    (content.type === 'translated' && messages.has(content.activityId)) ||
    (isOfFile(content) && redaction.files.has(content.sha256));
  return new Set(
    entries.filter((entry) => !isForgotten(entry) && isWithheld(entry.content)).map(({ n }) => n),
  );
}

/** Whether a value holds a passage in any of its texts, written plainly or as in an address. */
function holds(matcher: RegExp | null, value: unknown): boolean {
  if (matcher === null) return false;
  if (typeof value === 'string' && FIXED_FORM.test(value)) return false;
  if (typeof value === 'string') return matches(matcher, value) || matches(matcher, decoded(value));
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => holds(matcher, each));
}

/** The document without the passages, in none of its texts. */
export function redactDocument(document: PackageDocument, passages: readonly string[]): PackageDocument {
  const matcher = matcherOf(passages);
  if (matcher === null) return document;
  const redacted = replaced(document, matcher) as PackageDocument;
  const files = redacted.files.map((file, index) =>
    file.path === null || file.name === document.files[index]?.name
      ? file
      : { ...file, path: pathOf(file.number, null, file.contentType) },
  );
  const transcript = redacted.transcript.map((message, index) => {
    const original = document.transcript[index];
    const isTouched =
      message.text !== original?.text || message.translation?.text !== original.translation?.text;
    if (!isTouched || !message.translation) return message;
    // An agent's own words and what the buyer got are translations of one another: neither may give the other away.
    const text = message.text === original?.text ? REDACTED : message.text;
    const translated =
      message.translation.text === original?.translation?.text ? REDACTED : message.translation.text;
    return { ...message, text, translation: { ...message.translation, text: translated } };
  });
  return { ...redacted, transcript, files };
}

function replaced(value: unknown, matcher: RegExp): unknown {
  if (typeof value === 'string') return FIXED_FORM.test(value) ? value : redactText(value, matcher);
  if (Array.isArray(value)) return value.map((each) => replaced(each, matcher));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      isStructure(key, each) ? each : replaced(each, matcher),
    ]),
  );
}

/** An offer's answer is a word of the schema, and a buyer's answer to a question is theirs. */
const isStructure = (key: string, value: unknown): boolean =>
  STRUCTURE.has(key) || (key === 'answer' && OfferStatus.safeParse(value).success);

/** One text without what is looked for. */
export function redactText(text: string, matcher: RegExp | null): string {
  if (matcher === null) return text;
  const plain = text.replace(matcher, REDACTED);
  return plain === text && matches(matcher, decoded(text)) ? REDACTED : plain;
}

const matches = (matcher: RegExp | null, text: string): boolean =>
  matcher !== null && text.search(matcher) >= 0;

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const FROM_PLAIN_TO_WIDE = 0xfee0;

/** One sign, and what it is in East Asian texts, where it is as wide as theirs. */
const inAnyWidth = (sign: string): string =>
  /[!-~]/u.test(sign)
    ? `(?:${RegExp.escape(sign)}|${String.fromCodePoint(sign.charCodeAt(0) + FROM_PLAIN_TO_WIDE)})`
    : RegExp.escape(sign);

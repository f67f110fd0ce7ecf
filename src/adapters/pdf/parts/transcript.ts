import { setImmediate } from 'node:timers/promises';
import type { PackageMessage } from '../../../domain/package/document.ts';
import { gap, LEFT, LINK, MUTED, WIDTH, type Cell, type Look, type Slab } from '../sheet.ts';
import { languageWords } from '../../../domain/telling/words.ts';
import type { Picture } from '../thumbnails.ts';
import type { Span } from '../span.ts';
import { nothing, type Part } from './part.ts';
import { filePlace, messagePlace } from './timeline.ts';

const SPEAKERS = {
  buyer: { title: 'Buyer', bar: '#b45309', fill: '#fff9f0' },
  assistant: { title: 'Automated assistant', bar: '#0f766e', fill: '#f2faf9' },
  agent: { title: 'Agent of the shop', bar: '#4338ca', fill: '#f4f4fe' },
} as const;

const PADDING = 10;
const INNER = WIDTH - 2 * PADDING;
const HALF = WIDTH / 2;
/** Messages put on pages before others get their turn. */
const AT_ONCE = 15;
const BETWEEN = 6;
const THUMB = 62;

export async function transcript(part: Part, bookmark: PDFKit.PDFOutline): Promise<void> {
  const { sheet, document } = part;
  if (document.transcript.length === 0) {
    nothing(part, 'Nothing was said.');
    return;
  }
  sheet.text([{ ...MUTED, text: LEGEND }]);
  sheet.space(6);
  for (const [at, said] of document.transcript.entries()) {
    if (at % AT_ONCE === 0) {
      await setImmediate();
      const last = Math.min(at + AT_ONCE, document.transcript.length);
      sheet.onNext(() =>
        sheet.bookmark(last === at + 1 ? `Message ${last}` : `Messages ${at + 1} to ${last}`, bookmark),
      );
    }
    message(part, said);
  }
}

const LEGEND =
  'Every message as it was written or seen, in its own language; a translation stands beside it where there is one. ' +
  'What was typed is never changed. A character that would not be seen is printed by its code, as U+202E, in a frame.';

function message(part: Part, said: PackageMessage): void {
  const { sheet } = part;
  const { bar, fill, title } = SPEAKERS[said.by];
  const look = (top: number, bottom: number): Look => ({ bar, fill, padding: { x: PADDING, top, bottom } });
  const rows = [
    { cells: [{ width: WIDTH, slabs: headOf(part, said), tag: 'H3' as const }], look: look(6, 2) },
    { cells: wordsOf(part, said), look: look(1, 2) },
    { cells: [{ width: WIDTH, slabs: afterwards(part, said) }], look: look(0, 5) },
  ];
  sheet.onNext(() => sheet.place(messagePlace(said.number)));
  sheet.block(rows, () => {
    const words = `Message ${said.number}, ${title.toLowerCase()}, goes on`;
    const line = sheet.pen.typesetter.fitted(words, MUTED, WIDTH);
    sheet.pen.line(line, LEFT, sheet.y);
    sheet.y += line.height + 2;
  });
  sheet.space(BETWEEN);
}

function headOf({ clock, sheet }: Part, said: PackageMessage): Slab[] {
  const { bar, title } = SPEAKERS[said.by];
  const language =
    translationOf(said) === null && said.language !== null ? languageWords(said.language) : null;
  const notes = [
    clock.both(said.at),
    ...(language === null ? [] : [language]),
    ...(said.pressed ? ['pressed a button'] : []),
    `entry ${said.n}`,
  ];
  const who = `${said.number}  ${title}${said.name === null ? '' : `: ${said.name}`}`;
  return sheet.lines(
    [
      { text: who, style: 'bold', size: 9, color: bar },
      { ...MUTED, size: 7.5, text: `\n${notes.join('; ')}` },
    ],
    INNER,
  );
}

/** The message, and beside it what it says in another language. */
function wordsOf({ sheet }: Part, said: PackageMessage): Cell[] {
  const { language } = said;
  const translation = translationOf(said);
  const text =
    said.text === '' ? [{ ...MUTED, text: 'No words', style: 'italic' as const }] : [{ text: said.text }];
  if (translation === null)
    return [{ width: WIDTH, slabs: sheet.lines(text, INNER, { turned: true }), lang: tagOf(language) }];
  const inner = HALF - 2 * PADDING;
  const titled = (title: string, spans: Span[]): Slab[] => [
    ...sheet.lines([{ ...MUTED, size: 7.5, text: title }], inner),
    ...sheet.lines(spans, inner, { turned: true }),
  ];
  const named = (title: string, tag: string | null): string =>
    [title, ...(tag === null ? [] : [languageWords(tag)])].join(', ');
  const by = `translated by ${translation.model}`;
  const [left, right] =
    said.by === 'agent'
      ? [`As the buyer saw it, ${by}`, 'As the agent wrote it']
      : [said.by === 'buyer' ? 'As written' : 'As the buyer saw it', `Translated by ${translation.model}`];
  return [
    { width: HALF, lang: tagOf(language), slabs: titled(named(left, language), text) },
    {
      width: HALF,
      lang: tagOf(translation.language),
      slabs: titled(named(right, translation.language), [{ text: translation.text, color: '#2f3744' }]),
    },
  ];
}

/** Null as well for one that says the same in the same words. */
const translationOf = ({ text, translation }: PackageMessage): PackageMessage['translation'] =>
  translation?.text === text ? null : translation;

/** A tag that a reader of the PDF can use; null for what is none. */
function tagOf(language: string | null): string | null {
  return language !== null && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : null;
}

function afterwards(part: Part, { files, notDelivered, refused }: PackageMessage): Slab[] {
  const { pictures, sheet } = part;
  const seen = files.flatMap((number) => {
    const picture = pictures.get(number);
    return picture ? [{ number, picture }] : [];
  });
  const warning = (text: string): Slab[] => sheet.lines([{ text, size: 8, color: '#a1260d' }], INNER);
  return [
    ...stripsOf(part, seen),
    ...(files.length === 0
      ? []
      : sheet.lines(
          files.flatMap((number, at) => [
            { ...MUTED, text: at === 0 ? 'With it: ' : ', ' },
            { text: `file ${number}`, size: 8, color: LINK, to: filePlace(number) },
          ]),
          INNER,
        )),
    ...refused.flatMap((reason) => warning(`Not kept: ${reason}`)),
    ...(notDelivered === null ? [] : warning(`Not delivered to the buyer: ${notDelivered}`)),
  ];
}

/** Small pictures side by side, as many to a strip as there is room for. */
function stripsOf({ sheet }: Part, seen: readonly { number: number; picture: Picture }[]): Slab[] {
  const perStrip = Math.floor(INNER / (THUMB + 6));
  const strips: Slab[] = [];
  for (let at = 0; at < seen.length; at += perStrip) {
    const strip = seen.slice(at, at + perStrip);
    strips.push({
      height: Math.max(...strip.map(({ picture }) => fittedHeight(picture))) + 6,
      alt: `Small pictures of ${strip.map(({ number }) => `file ${number}`).join(', ')}`,
      draw: (x, y) => {
        for (const [place, { number, picture }] of strip.entries()) {
          const left = x + place * (THUMB + 6);
          sheet.picture(picture, left, y + 2, THUMB, THUMB);
          sheet.pen.doc.goTo(left, y + 2, THUMB, fittedHeight(picture), filePlace(number));
        }
      },
    });
  }
  return strips.length > 0 ? [gap(2), ...strips] : strips;
}

const fittedHeight = ({ height, width }: Picture): number =>
  height * Math.min(1, THUMB / width, THUMB / height);

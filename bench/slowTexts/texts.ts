import { fragments } from './fragments.ts';

/** One made to be slow to read. */
export interface SlowText {
  name: string;
  text: string;
}

const COMPLAINT = 'The parcel never came, I want my money back';
const BETWEEN = ['', ' ', '\n', '. ', '@', '-', 'a', '1'];

type Form = (fragment: string, other: string, length: number) => string;

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const FORMS: Record<string, Form> = {
  ...Object.fromEntries(
    BETWEEN.map((sign): [string, Form] => [
      `with ${JSON.stringify(sign)} between`,
      (fragment, _, length) => filled(fragment + sign, length),
    ]),
  ),
  'ended late': (fragment, _, length) => `${filled(fragment, length - 2)}.;`,
  'under a complaint': (fragment, _, length) =>
    `${COMPLAINT}\n${filled(fragment, length - COMPLAINT.length - 2)}!`,
  'before a complaint': (fragment, _, length) =>
    `${filled(`${fragment} `, length - COMPLAINT.length - 1)}\n${COMPLAINT}`,
  'beside another': (fragment, other, length) => filled(`${fragment} ${other} `, length),
  'run into another': (fragment, other, length) => filled(fragment + other, length),
  'half and half': (fragment, other, length) => filled(fragment, length / 2) + filled(other, length / 2),
};

/** Shares no divisor with any likely number of fragments, so that steps of it come to all of them. */
const STRIDE = 7_919;

/**
 * That many texts of that many characters, the same ones every time: every fragment of the lexicons, the signs and the scripts
 * once, in any order, each in the next form with another neighbour; and then all of them again in other forms.
 */
export function* slowTexts(count: number, length: number): Generator<SlowText, void> {
  const { short, phrases } = fragments();
  const forms = Object.entries(FORMS);
  const all = [...short, ...phrases];
  for (let made = 0; made < count; made += 1) {
    const fragment = all[(made * STRIDE) % all.length] ?? ' ';
    const other = all[(made * STRIDE + 1) % all.length] ?? ' ';
    const [form, build] = forms[(made + Math.floor(made / all.length)) % forms.length] ?? [
      '',
      (text: string) => text,
    ];
    yield {
      name: `${JSON.stringify(fragment)} ${form} (${JSON.stringify(other)})`,
      text: build(fragment, other, length),
    };
  }
}

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

/**
 * That many texts of that many characters, the same ones every time: every short fragment in every form, every phrase of the
 * lexicons in at least one, and from then on each with other neighbours.
 */
export function* slowTexts(count: number, length: number): Generator<SlowText, void> {
  const { short, phrases } = fragments();
  const forms = Object.entries(FORMS);
  const all = [...phrases, ...short];
  let made = 0;
  const make = (fragment: string, [form, build]: [string, Form], step: number): SlowText => {
    made += 1;
    const other = all[(made * 7_919 + step) % all.length] ?? ' ';
    return {
      name: `${JSON.stringify(fragment)} ${form} (${JSON.stringify(other)})`,
      text: build(fragment, other, length),
    };
  };
  for (const fragment of short) {
    for (const form of forms) {
      if (made >= count) return;
      yield make(fragment, form, 0);
    }
  }
  for (let step = 0; made < count; step += 1) {
    for (const [at, fragment] of all.entries()) {
      if (made >= count) return;
      const form = forms[(at + step) % forms.length];
      if (form) yield make(fragment, form, step);
    }
  }
}

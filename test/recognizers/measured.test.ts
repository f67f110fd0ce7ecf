import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  situationsFor,
  wrongDecisions,
  type Decided,
  type DecisionFigures,
} from '../../bench/eval/decisions.ts';
import { figuresOf, type Answer, type FileFigures } from '../../bench/eval/figures.ts';
import { ownFiles, type LabelledFile, type LabelledMessage } from '../../bench/eval/labelled.ts';
import { EmbeddedRecognizer } from '../../src/adapters/embedded/recognizer.ts';

const recognizer = new EmbeddedRecognizer();

async function read({ text, context }: LabelledMessage): Promise<Answer> {
  const { hasPhoto, ...rest } = context;
  const said = await recognizer.read({ text, hasPhoto, context: rest }, AbortSignal.timeout(60_000));
  return { said, ms: 0 };
}

async function decidedOn({ messages }: LabelledFile): Promise<Decided[]> {
  const tried = messages.flatMap((message) =>
    situationsFor(message).map((situation) => ({
      situation,
      message: { ...message, context: { ...message.context, ...situation.context } },
    })),
  );
  return Promise.all(tried.map(async (each) => ({ ...each, said: (await read(each.message)).said })));
}

/** What `npm run eval` measures of the embedded recognizer, with a little room below what it reaches. */
describe.each(ownFiles())('on the labelled messages of $name, the embedded recognizer', (file) => {
  let figures: FileFigures;
  let decisions: DecisionFigures;

  beforeAll(async () => {
    figures = figuresOf(file, await Promise.all(file.messages.map(read)), []);
    decisions = wrongDecisions(await decidedOn(file));
  });

  it('tells complaint types apart, in every language', () => {
    expect(figures.complaint.macroF1).toBeGreaterThan(0.64);
    const spoken = Object.values(figures.byLanguage).filter(({ n }) => n > 5);
    expect(spoken).toHaveLength(6);
    expect(Math.min(...spoken.map(({ complaint }) => complaint))).toBeGreaterThan(0.5);
  });

  it('tells moods apart', () => {
    expect(figures.mood.macroF1).toBeGreaterThan(0.65);
  });

  it('hears refunds, threats and wishes for a person', () => {
    expect(figures.refund.macroF1).toBeGreaterThan(0.9);
    expect(figures.threat.recall).toBeGreaterThan(0.9);
    expect(figures.wantsHuman.recall).toBeGreaterThan(0.85);
    expect(figures.wantsHuman.precision).toBeGreaterThan(0.85);
  });

  it('never hears an acceptance that is none, at any point of a case, and misses no insistence', () => {
    expect(decisions.harms).toMatchObject({ 'acceptance wrongly heard': 0, 'insistence missed': 0 });
  });
});

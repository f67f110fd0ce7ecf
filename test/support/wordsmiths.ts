import type { Worded, WordingRequest, Wordsmith } from '../../src/ports/wordsmith.ts';

export const WORDED_BY = { model: 'stand-in-1', promptVersion: 'wording-test' };

/** Words what it is told to, and remembers what it was asked. */
export class ScriptedWordsmith implements Wordsmith {
  readonly name = 'scripted';
  readonly asked: WordingRequest[] = [];
  /** What it answers; the templates themselves unless told otherwise. */
  answer: (request: WordingRequest) => Promise<string[]> | string[] = asBriefed;

  async word(request: WordingRequest): Promise<Worded> {
    this.asked.push(request);
    return { texts: await this.answer(request), wordedBy: WORDED_BY };
  }

  reset(): void {
    this.asked.length = 0;
    this.answer = asBriefed;
  }
}

const asBriefed = ({ briefs }: WordingRequest): string[] => briefs.map(({ template }) => template);

import { describe, expect, it } from '@jest/globals';
import { corpus, parseFile, parseLine } from '../../bench/corpus/corpus.ts';
import { reading } from './reading.ts';

describe('the corpus', () => {
  it('holds only lines that can be read, and says of every other where it stands', () => {
    expect(() => corpus()).not.toThrow();
  });

  it('reads what a message answers, what it says, and its text', () => {
    const { messages, mistakes } = parseFile(
      [
        '# writer: a nurse on night shift',
        '# apart',
        'offer:reship\tcounter wish:partial_refund n1\tno thanks,\\njust some money back',
        '-\tdamaged +missing_parts v3 human threat:dispute\tsmashed AND half of it gone',
      ].join('\n'),
      'en',
      'nurse.tsv',
    );

    expect(mistakes).toEqual([]);
    expect(messages).toMatchObject([
      {
        writer: 'nurse',
        apart: true,
        openOffer: 'reship',
        text: 'no thanks,\njust some money back',
        labels: { offerResponse: 'counter', wish: 'partial_refund', sentiment: 'negative', intensity: 1 },
      },
      {
        openOffer: null,
        labels: {
          complaintType: 'damaged',
          alsoTypes: ['missing_parts'],
          sentiment: 'very_negative',
          intensity: 3,
          wantsHuman: true,
          threatens: 'dispute',
        },
      },
    ]);
  });

  it('is read the same whatever was read before', async () => {
    const some = corpus().filter((_, at) => at % 40 === 0);
    const earlier = [
      { by: 'bot' as const, text: 'I can send a blue lamp in M, or give back USD 9.60 by 4 December.' },
    ];
    const read = ({ text, asked, openOffer, language }: (typeof some)[number]) =>
      reading(text, { asked, openOffer, language, earlier: openOffer === null ? [] : earlier });
    const before = [];
    for (const each of some) before.push(await read(each));
    const behind = [];
    for (const each of some.toReversed()) behind.unshift(await read(each), await read(each));
    expect(behind).toEqual(before.flatMap((each) => [each, each]));
  });

  it.each([
    ['-\tbroken\tit broke', 'does not know broken'],
    ['-\tdamaged', 'needs three columns: what it answers, what it says, the text'],
    ['offer:gold\taccept\tyes', 'answers offer:gold, which is neither -, asked:QUESTION nor offer:REMEDY'],
    ['-\taccept\tyes', 'answers an offer, and none is open'],
  ])('names what is wrong with %j', (line, mistake) => {
    expect(parseLine(line)).toBe(mistake);
  });
});

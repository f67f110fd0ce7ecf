import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadLabels } from '../../src/adapters/policy/labelsFile.ts';
import { loadReplies } from '../../src/adapters/policy/repliesFile.ts';
import { dataFolder } from '../support/dataFolder.ts';

async function repliesOf(...then: string[]) {
  const file = join(await dataFolder('replies'), 'replies.yaml');
  const written = then.map((each, at) => `- { id: r${at}, title: A, language: en, text: Hi, then: ${each} }`);
  await writeFile(file, written.join('\n'));
  return await loadReplies(file, ['Fragile']);
}

describe('a file of canned replies', () => {
  it('says what a reply does as it is sent, which may be nothing', async () => {
    const replies = await repliesOf(
      '{ labels: [Fragile], snooze: until_buyer_writes }',
      '{ snooze: { hours: 24 } }',
      '{ complete: settled }',
    );
    expect(replies.map(({ then }) => then)).toEqual([
      { labels: ['Fragile'], note: null, snooze: 'until_buyer_writes', complete: null },
      { labels: [], note: null, snooze: { hours: 24 }, complete: null },
      { labels: [], note: null, snooze: null, complete: 'settled' },
    ]);
    const shipped = await loadReplies('policies/replies.yaml', await loadLabels('policies/labels.yaml'));
    expect(shipped.filter(({ then }) => then === null).length).toBeGreaterThan(0);
    expect(shipped.filter(({ then }) => then?.complete === 'settled')).toHaveLength(1);
  });

  it('is refused with what it may not do, and where', async () => {
    await expect(repliesOf('{ labels: [Heavy] }')).rejects.toThrow(
      /replies\.yaml is not right:[^]*r0 sets the label Heavy, which the shop has not/u,
    );
    await expect(repliesOf('{ snooze: { hours: 1 }, complete: settled }')).rejects.toThrow(
      /only one of them can be[^]*0.*then/u,
    );
    await expect(repliesOf('{ note: "see {ordre} and {tracking}" }')).rejects.toThrow(
      /placeholders that nobody fills in: ordre\n/u,
    );
    for (const then of [
      '{ complete: completed_by_agent }',
      '{ complete: nicely }',
      '{ snooze: { hours: 0 } }',
    ])
      await expect(repliesOf(then)).rejects.toThrow(/replies\.yaml is not right/u);
  });
});

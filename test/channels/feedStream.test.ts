import { describe, expect, it } from '@jest/globals';
import type { PlacedActivity } from '../../src/bot/directline/batch.ts';
import { FeedStream } from '../../src/bot/directline/feedStream.ts';
import type { PushedActivity } from '../../src/bot/directline/pushed.ts';

const activity = (id: string) => ({ id, type: 'message', text: id, timestamp: new Date(0) });
const placed = (position: string, id: string): PlacedActivity => ({ position, activity: activity(id) });

/** A stream whose reads the test answers one by one. */
function streamUnderTest() {
  const reads: { position: string | null; answer: PromiseWithResolvers<PlacedActivity[]> }[] = [];
  const pushed: PushedActivity[] = [];
  const ids: string[] = [];
  const watermarks: string[] = [];
  const errors: unknown[] = [];
  const socket = {
    bufferedAmount: 0,
    closedWith: 0,
    send(text: string) {
      const frame = JSON.parse(text) as { activities: { id: string }[]; watermark?: string };
      ids.push(...frame.activities.map(({ id }) => id));
      if (frame.watermark !== undefined) watermarks.push(frame.watermark);
    },
    close(code: number) {
      this.closedWith = code;
    },
  };
  const stream = new FeedStream({
    socket,
    from: { position: null, pushed: 0 },
    feedAfter(position) {
      const answer = Promise.withResolvers<PlacedActivity[]>();
      reads.push({ position, answer });
      return answer.promise;
    },
    pushedAfter: (number) => pushed.filter((one) => one.number > number),
    watch: () => () => undefined,
    onError: (error) => errors.push(error),
  });
  const answer = async (items: PlacedActivity[]): Promise<void> => {
    reads.at(-1)?.answer.resolve(items);
    await new Promise(setImmediate);
  };
  const push = (id: string, number: number, position: string | null = null): void => {
    pushed.push({ number, position, activity: activity(id) });
    stream.pushed();
  };
  return { stream, socket, reads, ids, watermarks, errors, answer, push };
}

describe('a stream of what is said', () => {
  it('reads once at a time, and again behind what it has when something changed meanwhile', async () => {
    const { stream, reads, ids, watermarks, answer } = streamUnderTest();
    stream.wake();
    stream.wake();
    expect(reads).toHaveLength(1);
    await answer([placed('1.1', 'a'), placed('1.2', 'b')]);
    expect(reads.map(({ position }) => position)).toEqual([null, '1.2']);
    await answer([placed('1.3', 'c')]);
    expect(reads).toHaveLength(2);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(watermarks).toEqual(['1.2', '1.3']);
  });

  it('shows once what is pushed while the read that brings it is under way', async () => {
    const { stream, ids, answer, push } = streamUnderTest();
    await answer([]);
    stream.wake();
    push('greeting', 7, '0.1');
    await answer([placed('0.1', 'greeting'), placed('1.1', 'a')]);
    expect(ids).toEqual(['greeting', 'a']);
  });

  it('shows once what the feed brought before it was pushed', async () => {
    const { ids, answer, push } = streamUnderTest();
    await answer([placed('0.1', 'greeting')]);
    push('greeting', 7, '0.1');
    expect(ids).toEqual(['greeting']);
  });

  it('goes on behind a pushed greeting, and remembers how far it has pushed', async () => {
    const { stream, reads, watermarks, answer, push } = streamUnderTest();
    await answer([]);
    push('greeting', 7, '0.1');
    stream.wake();
    expect(reads.at(-1)?.position).toBe('0.1');
    expect(watermarks).toEqual(['0.1~7']);
  });

  it('brings the history before what is pushed in the meantime', async () => {
    const { ids, answer, push } = streamUnderTest();
    push('notice', 7);
    expect(ids).toEqual([]);
    await answer([placed('1.1', 'a')]);
    expect(ids).toEqual(['a', 'notice']);
  });

  it('cuts off a client that reads nothing, and is silent once closed', async () => {
    const { stream, socket, ids, answer } = streamUnderTest();
    socket.bufferedAmount = 10 * 1024 * 1024;
    await answer([placed('1.1', 'a')]);
    expect(socket.closedWith).toBe(1013);
    stream.closed();
    socket.bufferedAmount = 0;
    stream.wake();
    await answer([placed('1.2', 'b')]);
    stream.fleeting(activity('typing'));
    expect(ids).toEqual([]);
  });
});

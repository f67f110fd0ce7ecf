import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';

interface HandoffValue {
  reason: string;
  summary: string;
}

interface Transcript {
  activities: { text: string; from: { id: string } }[];
}

describe('a handoff on a channel that is an agent hub', () => {
  let hub: ListeningShop;

  beforeAll(async () => {
    hub = await listeningShop({}, { PARLEY_HANDOFF_EVENT_CHANNELS: 'hub, test' });
  });
  afterAll(() => hub.close());

  it('sends the initiation event with what the person needs and the whole conversation', async () => {
    const chat = hub.chat('hub-1');
    await chat.sends('my lamp arrived broken');
    await chat.until((all) => all.some(({ type }) => type === 'message'));
    await chat.sends('let me talk to a person');
    await chat.until((all) => all.some(({ name }) => name === 'handoff.initiate'));
    const sent = hub.connector.sentTo('hub-1');
    const events = sent.filter(({ type }) => type === 'event');
    expect(events).toHaveLength(1);
    const [event] = events;
    const value = event?.value as HandoffValue;
    expect(value.reason).toBe('asked_for_person');
    expect(value.summary).toContain('Complaint: damaged');
    const transcript = event?.attachments?.find(({ name }) => name === 'Transcript')?.content as Transcript;
    const said = transcript.activities.map(({ text }) => text);
    const told = sent.filter(({ type }) => type === 'message').map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining(['my lamp arrived broken', 'let me talk to a person', ...told]),
    );
    expect(transcript.activities.map(({ from }) => from.id)).toEqual(
      expect.arrayContaining(['user-hub-1', 'bot']),
    );
  });
});

describe('a handoff on any other channel', () => {
  let shop: ListeningShop;

  beforeAll(async () => {
    shop = await listeningShop();
  });
  afterAll(() => shop.close());

  it('sends the buyer words and no event, which would show them the summary', async () => {
    const chat = shop.chat('plain-1');
    await chat.sends('let me talk to a person');
    await chat.until((all) => all.some(({ type }) => type === 'message'));
    await shop.parley.stop();
    expect(shop.connector.sentTo('plain-1').filter(({ type }) => type === 'event')).toEqual([]);
  });
});

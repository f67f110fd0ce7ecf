import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Activity } from 'botframework-schema';
import sharp from 'sharp';
import type { ChannelChat } from '../support/channelChat.ts';
import { Connector } from '../support/connector.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import {
  cardOf,
  DESK_CHANNEL,
  objectIdOf,
  TeamsUser,
  verbsOf,
  wordsOf,
  type ShownCard,
} from '../support/teams.ts';

const AGENTS = ['Wen', 'Asha'].map(objectIdOf).join(',');
const SETTINGS = { PARLEY_TEAMS_AGENTS: `${AGENTS},${objectIdOf('Sofia')}:supervisor` };

let shop: ListeningShop;
let wen: TeamsUser;
let asha: TeamsUser;
let sofia: TeamsUser;

beforeEach(async () => {
  shop = await listeningShop({}, SETTINGS);
  shop.parley.start();
  [wen, asha, sofia] = people(shop);
  await sofia.asks('desk here');
});
afterEach(() => shop.close());

const people = (at: ListeningShop): [TeamsUser, TeamsUser, TeamsUser] => [
  new TeamsUser('Wen', at),
  new TeamsUser('Asha', at),
  new TeamsUser('Sofia', at),
];

/** Waits until something is true; the test's own time limit ends it otherwise. */
async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const inDesk = (): Partial<Activity>[] => shop.connector.sentTo(DESK_CHANNEL);
const cards = (): ShownCard[] => inDesk().flatMap((activity) => cardOf(activity) ?? []);
const lastCard = (): ShownCard | null => cards().at(-1) ?? null;

/** A buyer elsewhere who was handed over, and the case. */
async function handedOver(id: string): Promise<{ chat: ChannelChat; caseId: string }> {
  const chat = shop.chat(id);
  const before = cards().length;
  await chat.sends('my lamp arrived broken');
  await chat.hears(1);
  await chat.sends('let me talk to a person');
  await until(() => cards().length > before);
  return { chat, caseId: (await chat.kase(shop.parley.store)).id };
}

const heardBy = (chat: ChannelChat): string => chat.texts.join('\n');

describe('a case handed over with the desk in Teams', () => {
  it('appears as a card that says what it is about, and can be taken', async () => {
    await handedOver('card-1');
    expect(wordsOf(lastCard())).toContain('Waits for a person');
    expect(wordsOf(lastCard())).toContain('Damaged');
    expect(wordsOf(lastCard())).toContain('Asked for a person');
    expect(verbsOf(lastCard())).toEqual(['take']);
  });

  it('is taken by exactly one of two agents who press at once, and the card then says who, for everybody', async () => {
    const { chat, caseId } = await handedOver('race-1');
    const answers = await Promise.all([wen.presses('take', { caseId }), asha.presses('take', { caseId })]);
    const { speaker } = await chat.kase(shop.parley.store);
    const owner = speaker.is === 'agent' ? speaker.agent.name : 'nobody';
    expect(['Wen', 'Asha']).toContain(owner);
    for (const { value } of answers) {
      expect(wordsOf(value)).toContain(`With ${owner}`);
      expect(verbsOf(value as ShownCard)).toEqual([]);
    }
    await until(() => wordsOf(lastCard()).includes(`With ${owner}`));
    expect(cards()).toHaveLength(1);
    const entries = (await chat.cases(shop.parley.store)).flat();
    expect(entries.filter(({ type }) => type === 'handoff_accepted')).toHaveLength(1);
  });

  it('is talked about in the agent’s own chat, both ways, until it is returned to the bot', async () => {
    const { chat, caseId } = await handedOver('talk-1');
    await wen.presses('take', { caseId });
    await until(() => wen.chat.some((said) => said.includes('So far:')));
    expect(wen.chat.join('\n')).toContain('Buyer: \nmy lamp arrived broken');

    await wen.writes('Hello, I am Wen. What broke?');
    await until(() => heardBy(chat).includes('Hello, I am Wen. What broke?'));
    await chat.sends('the *glass* shade, see <b>here</b>');
    await until(() => wen.chat.some((said) => said.endsWith('\nthe *glass* shade, see <b>here</b>')));
    // What a person wrote stands where clients read no Markdown.
    const [card] = wen.chatActivities.flatMap((each) => cardOf(each) ?? []).slice(-1);
    expect(card?.body.map((each) => (each as { type: string }).type)).not.toContain('TextBlock');

    const answer = await wen.presses('return', { caseId, note: 'the shade is broken' }, 'chat');
    expect(verbsOf(answer.value as ShownCard)).toEqual([]);
    await until(() => wen.chat.some((said) => said.includes('with the assistant again')));
    const entries = (await chat.cases(shop.parley.store)).flat();
    expect(entries).toContainEqual(
      expect.objectContaining({ type: 'handoff_returned', note: 'the shade is broken' }),
    );
    await wen.writes('did that work?');
    await until(() => wen.chat.some((said) => said.includes('Not sent')));
    expect(heardBy(chat)).not.toContain('did that work?');
  });

  it('is completed with what was agreed, and the card says so', async () => {
    const { chat, caseId } = await handedOver('done-1');
    await wen.presses('take', { caseId });
    await until(() => wen.chat.some((said) => said.includes('So far:')));
    const ended = await wen.presses('complete', { caseId, note: 'will send a new shade' }, 'chat');
    expect((await chat.kase(shop.parley.store)).closed?.outcome).toBe('completed_by_agent');
    await until(() => wordsOf(lastCard()).includes('Closed'));
    expect(wordsOf(lastCard())).toContain('by Wen');
    expect(verbsOf(ended.value as ShownCard)).toEqual(['reopen']);
    await wen.presses('reopen', { caseId }, 'chat');
    expect(await chat.kase(shop.parley.store)).toMatchObject({
      closed: null,
      speaker: { agent: { name: 'Wen' } },
    });
    await until(() => wordsOf(lastCard()).includes('With Wen'));
  });

  it('shows who has it when it was taken elsewhere', async () => {
    const { caseId } = await handedOver('elsewhere-1');
    await shop.parley.desk.take(caseId, { id: 'console', name: 'Mo' });
    await until(() => wordsOf(lastCard()).includes('With Mo'));
    expect(wordsOf((await wen.presses('take', { caseId })).value)).toContain('With Mo');
  });
});

describe('several cases in one chat', () => {
  it('are never mixed: each message names its case, and an answer goes to the one that is picked', async () => {
    const first = await handedOver('mix-1');
    const second = await handedOver('mix-2');
    await wen.presses('take', { caseId: first.caseId });
    await until(() => wen.chat.filter((said) => said.includes('So far:')).length === 1);
    await wen.presses('take', { caseId: second.caseId });
    await until(() => wen.chat.filter((said) => said.includes('So far:')).length === 2);

    await wen.writes('for the first');
    await until(() => heardBy(first.chat).includes('for the first'));
    await wen.presses('pick', { caseId: second.caseId }, 'chat');
    await wen.writes('for the second');
    await until(() => heardBy(second.chat).includes('for the second'));
    expect(heardBy(first.chat)).not.toContain('for the second');
    expect(heardBy(second.chat)).not.toContain('for the first');
    expect(wen.chat.some((said) => said.startsWith('→'))).toBe(true);
    const active = wen.chat.filter((said) => said.includes('What you write here goes to this buyer.'));
    expect(active).toHaveLength(1);

    await first.chat.sends('from the first buyer');
    await until(() => wen.chat.some((said) => said.includes('from the first buyer')));
    const name = `case ${first.caseId.slice(0, 6)}`;
    expect(wen.chat.find((said) => said.includes('from the first buyer'))).toContain(name);
  });

  it('go to the buyer whose message the agent replies to, whichever case is picked', async () => {
    const first = await handedOver('quote-1');
    const second = await handedOver('quote-2');
    for (const { caseId } of [first, second]) await wen.presses('take', { caseId });
    await until(() => wen.chat.filter((said) => said.includes('So far:')).length === 2);
    await second.chat.sends('are you there?');
    await until(() => wen.chat.some((said) => said.includes('are you there?')));
    await until(async () => (await relayedIds(second.caseId)).length > 2);
    const asked = wen.chatActivities.find(({ summary }) => summary?.includes('are you there?'));
    await wen.writes('yes, I am', { attachments: [quoting(asked?.id ?? '')] });
    await until(() => heardBy(second.chat).includes('yes, I am'));
    expect(heardBy(first.chat)).not.toContain('yes, I am');

    await wen.writes('to nobody', { attachments: [quoting('something-else')] });
    await until(() => wen.chat.some((said) => said.includes('Not sent')));
    expect(heardBy(first.chat) + heardBy(second.chat)).not.toContain('to nobody');
  });

  it('leave nothing picked when the picked one ends: what is typed then goes to nobody', async () => {
    const first = await handedOver('end-1');
    const second = await handedOver('end-2');
    for (const { caseId } of [first, second]) await wen.presses('take', { caseId });
    await until(() => wen.chat.filter((said) => said.includes('So far:')).length === 2);
    await wen.presses('complete', { caseId: first.caseId }, 'chat');
    await until(() => wen.chat.some((said) => said.includes('The case is closed.')));
    await wen.writes('and another thing');
    await until(() => wen.chat.some((said) => said.includes('Not sent')));
    expect(heardBy(second.chat)).not.toContain('and another thing');
  });
});

const quoting = (id: string) => ({
  contentType: 'text/html',
  content: `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${id}">…</blockquote>`,
});

async function relayedIds(caseId: string): Promise<unknown[]> {
  const commits = await shop.parley.store.read(`teams/case/${caseId}`, 0);
  return commits.flatMap(({ entries }) =>
    entries.flatMap(({ content }) => (content as { messageIds?: unknown[] }).messageIds ?? []),
  );
}

describe('what must not happen', () => {
  it('a buyer in Teams cannot take a case, place the desk, or see a card from elsewhere', async () => {
    const { chat, caseId } = await handedOver('buyer-1');
    const buyer = new TeamsUser('Buyer', shop);
    for (const verb of ['take', 'pick', 'return', 'complete']) {
      const answer = await buyer.presses(verb, { caseId });
      expect(answer.type).toContain('activity.message');
    }
    expect((await buyer.presses('look', { caseId }, 'chat')).type).toContain('activity.message');
    expect((await chat.kase(shop.parley.store)).speaker.is).toBe('queue');
    const before = await shop.parley.store.read('teams/desk', 0);
    await buyer.asks('desk here', '19:other@thread.tacv2');
    await wen.asks('desk here', '19:other@thread.tacv2');
    expect(await shop.parley.store.read('teams/desk', 0)).toEqual(before);
  });

  it('what is said in the desk’s channel reaches no buyer, and opens no case', async () => {
    const { chat, caseId } = await handedOver('channel-1');
    await wen.presses('take', { caseId });
    await until(() => wen.chat.some((said) => said.includes('So far:')));
    const heard = chat.heard.length;
    await wen.remarks('this buyer is a liar');
    await wen.asks('this buyer is a liar');
    await new TeamsUser('Stranger', shop).asks('my parcel never came');
    expect(inDesk().length + shop.connector.sentTo(`${DESK_CHANNEL};messageid=17`).length).toBeGreaterThan(1);
    expect(chat.heard).toHaveLength(heard);
    const { summaries } = await shop.parley.store.list({ limit: 500 });
    expect(summaries.map((summary) => summary.caseId)).toEqual([caseId]);
  });

  it('an agent’s chat opens no case, while any other person in Teams is a buyer', async () => {
    await wen.installs();
    await wen.writes('my parcel never came');
    await until(() => wen.chat.some((said) => said.includes('Not sent')));
    const { summaries } = await shop.parley.store.list({});
    expect(summaries).toEqual([]);
    const buyer = new TeamsUser('Buyer', shop);
    await buyer.writes('my parcel never came');
    await until(async () => (await shop.parley.store.list({})).summaries.length === 1);
  });

  it('a message that Teams delivers twice reaches the buyer once', async () => {
    const { chat, caseId } = await handedOver('twice-1');
    await wen.presses('take', { caseId });
    await until(() => wen.chat.some((said) => said.includes('So far:')));
    await Promise.all([1, 2].map(() => wen.writes('only once', { id: 'the-same' })));
    await wen.writes('only once', { id: 'the-same' });
    await until(() => heardBy(chat).includes('only once'));
    await wen.writes('and then this');
    await until(() => heardBy(chat).includes('and then this'));
    expect(heardBy(chat).split('only once')).toHaveLength(2);
  });
});

describe('what an agent is told', () => {
  it('shows the pictures that the buyer sends, small enough for Teams', async () => {
    const { chat, caseId } = await handedOver('picture-1');
    await wen.presses('take', { caseId });
    await until(() => wen.chat.some((said) => said.includes('So far:')));
    const { conversation } = await chat.kase(shop.parley.store);
    const noise = randomBytes(900 * 700 * 3);
    const large = await sharp(noise, { raw: { width: 900, height: 700, channels: 3 } })
      .png()
      .toBuffer();
    await shop.parley.inbox.receive(conversation, {
      activityId: 'with-picture',
      text: 'look',
      choice: null,
      attachments: [
        { name: 'a.png', contentType: 'image/png', url: `data:image/png;base64,${large.toString('base64')}` },
      ],
      locale: null,
      clientMark: null,
    });
    await until(() => wen.chatActivities.some(({ text }) => text?.includes('sent a picture') ?? false));
    const sent = wen.chatActivities.find(({ text }) => text?.includes('sent a picture'));
    const url = sent?.attachments?.[0]?.contentUrl ?? '';
    expect(url).toMatch(/^data:image\/jpeg;base64,/);
    expect(url.length).toBeLessThan(90_000);
    const { width, height } = await sharp(Buffer.from(url.slice(23), 'base64')).metadata();
    expect(width / height).toBeCloseTo(900 / 700, 1);
  });

  it('says when the buyer’s channel refuses what the agent wrote', async () => {
    const { chat, caseId } = await handedOver('refused-1');
    await wen.presses('take', { caseId });
    await until(() => wen.chat.some((said) => said.includes('So far:')));
    shop.connector.refused.add(chat.id);
    await wen.writes('can you hear me?');
    await until(() => wen.chat.some((said) => said.includes('A message did not reach the buyer')));
  });

  it('gets no case that Parley cannot write to them about', async () => {
    const { chat, caseId } = await handedOver('no-chat-1');
    shop.connector.refused.add('');
    const answer = await wen.presses('take', { caseId });
    expect(answer.value).toContain('Add Parley as an app');
    expect((await chat.kase(shop.parley.store)).speaker.is).toBe('queue');
    shop.connector.refused.clear();
    await wen.presses('take', { caseId });
    expect((await chat.kase(shop.parley.store)).speaker).toMatchObject({ agent: { name: 'Wen' } });
  });

  it('says that a message changed in Teams does not change for the buyer', async () => {
    const { chat, caseId } = await handedOver('edit-1');
    await wen.presses('take', { caseId });
    await wen.writes('the 5th');
    await until(() => heardBy(chat).includes('the 5th'));
    await wen.writes('the 6th', { type: 'messageUpdate' });
    await until(() => wen.chat.some((said) => said.includes('does not reach them')));
    expect(heardBy(chat)).not.toContain('the 6th');
  });
});

/** A buyer who proved their order and was handed over, taken by Wen. */
async function takenWithOrder(id: string): Promise<{ chat: ChannelChat; caseId: string }> {
  const chat = shop.chat(id);
  await chat.sends('my headphones crackle, bad quality');
  await chat.hears(1);
  const order = await shop.parley.orders.find('8190355290816634');
  await chat.sends(`${order?.number ?? ''} ${order?.buyer.email ?? ''}`);
  await until(async () => (await chat.kase(shop.parley.store)).order !== null);
  await chat.sends('let me talk to a person');
  await until(() => cards().length > 0);
  const caseId = (await chat.kase(shop.parley.store)).id;
  await wen.presses('take', { caseId });
  await until(() => wen.chat.some((said) => said.includes('So far:')));
  return { chat, caseId };
}

interface Row {
  data: { key: string };
  title: string;
}
const rowsOf = (card: unknown): Row[] =>
  Array.from(
    JSON.stringify(card).matchAll(
      /\{"type":"Action.Execute","title":"(Offer|Ask)","verb":"offer","data":(\{[^}]*\})/g,
    ),
  ).map(([, title = '', data = '{}']) => ({ title, data: JSON.parse(data) as Row['data'] }));

describe('what an agent gives from Teams', () => {
  it('is a remedy within their authority at once, and the buyer can accept it', async () => {
    const { chat, caseId } = await takenWithOrder('offer-1');
    const choices = rowsOf((await wen.presses('offers', { caseId }, 'chat')).value);
    const within = choices.find(({ title }) => title === 'Offer');
    expect(within).toBeDefined();
    await wen.presses('offer', { caseId, ...within?.data, words: 'This is what I can do.' }, 'chat');
    const { offers } = await chat.kase(shop.parley.store);
    expect(offers.at(-1)?.status).toBe('open');
    await until(() => wen.chat.some((said) => said.includes('offered: ')));
    await until(() => heardBy(chat).includes('This is what I can do.'));
  });

  it('above it waits for somebody else, who decides at the desk; nobody approves their own', async () => {
    const { chat, caseId } = await takenWithOrder('offer-2');
    const choices = rowsOf((await wen.presses('offers', { caseId }, 'chat')).value);
    const above = choices.findLast(({ title }) => title === 'Ask');
    expect(above).toBeDefined();
    const before = (await chat.kase(shop.parley.store)).offers.length;
    await wen.presses('offer', { caseId, ...above?.data, words: 'I hope this helps.' }, 'chat');
    await until(() => wordsOf(lastCard()).includes('Wen asks to give'));
    expect(wordsOf(lastCard())).toContain('The buyer would read: I hope this helps.');
    expect((await chat.kase(shop.parley.store)).offers).toHaveLength(before);
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(lastCard()))?.[1] ?? '';
    expect((await wen.presses('approve', { caseId, requestId })).type).toContain('activity.message');
    expect((await new TeamsUser('Buyer', shop).presses('approve', { caseId, requestId })).type).toContain(
      'activity.message',
    );
    await sofia.presses('approve', { caseId, requestId });
    expect((await chat.kase(shop.parley.store)).offers).toHaveLength(before + 1);
    await until(() => wen.chat.some((said) => said.includes('Approved by: Sofia')));
    await until(() => !wordsOf(lastCard()).includes('asks to give'));
  });

  it('is a picture, which the buyer gets, and nothing that is no picture', async () => {
    const { chat, caseId } = await takenWithOrder('file-1');
    const pixel = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c00' } })
      .png()
      .toBuffer();
    shop.connector.files.set('/a.png', (response) => response.end(pixel));
    shop.connector.files.set('/b.sh', (response) => response.end('#!/bin/sh'));
    const attached = (name: string) => ({
      attachments: [{ contentType: 'image/png', contentUrl: `${shop.connector.serviceUrl}/${name}`, name }],
    });
    await wen.writes('like this', attached('a.png'));
    await until(() => heardBy(chat).includes('like this'));
    const entries = (await chat.cases(shop.parley.store)).flat();
    const sent = entries.flatMap((entry) =>
      entry.type === 'said' && entry.by === 'agent' ? (entry.utterance.attachments ?? []) : [],
    );
    expect(sent).toMatchObject([{ name: 'a.png' }]);
    await wen.writes('and this', attached('b.sh'));
    await until(() => wen.chat.some((words) => words.includes('Not sent: a file')));
    expect(heardBy(chat)).not.toContain('and this');
    expect((await chat.kase(shop.parley.store)).id).toBe(caseId);
  });

  it('can be the case itself, handed on: it waits again, and what they type goes to nobody', async () => {
    const { chat, caseId } = await takenWithOrder('transfer-1');
    await wen.presses('transfer', { caseId, team: 'returns', note: 'wants a return' }, 'chat');
    await until(() => wordsOf(lastCard()).includes('Waits for a person'));
    await wen.writes('still me?');
    await until(() => wen.chat.some((said) => said.includes('Not sent')));
    expect(heardBy(chat)).not.toContain('still me?');
    await asha.presses('take', { caseId });
    expect((await chat.kase(shop.parley.store)).speaker).toMatchObject({ agent: { name: 'Asha' } });
    await until(() => asha.chat.some((said) => said.includes('So far:')));
  });
});

describe('what goes to the buyer in another language', () => {
  async function withTranslator(): Promise<void> {
    await shop.close();
    const translate = (text: string) =>
      Promise.resolve({ text: `übersetzt: ${text}`, model: 'a-model', promptVersion: '1' });
    shop = await listeningShop({ translator: { translate } }, SETTINGS);
    shop.parley.start();
    [wen, asha, sofia] = people(shop);
    await sofia.asks('desk here');
  }

  it('is read by the agent on a card first, and goes as it was read when they press', async () => {
    await withTranslator();
    const { chat, caseId } = await handedOver('translated-1');
    await wen.presses('take', { caseId });

    await wen.writes('It is on its way.');

    const card = (): ShownCard | undefined =>
      wen.chatActivities.flatMap((each) => cardOf(each) ?? []).find((each) => verbsOf(each).includes('say'));
    await until(() => card() !== undefined);
    expect(wordsOf(card())).toContain('übersetzt: It is on its way.');
    expect(heardBy(chat)).not.toContain('It is on its way.');
    await wen.presses('say', card()?.actions.find(({ verb }) => verb === 'say')?.data, 'chat');
    await until(() => heardBy(chat).includes('übersetzt: It is on its way.'));
  });

  it('so are the words with an offer, on the way to which nothing is offered', async () => {
    await withTranslator();
    const { chat, caseId } = await takenWithOrder('translated-2');
    const choices = rowsOf((await wen.presses('offers', { caseId }, 'chat')).value);
    const within = choices.find(({ title }) => title === 'Offer')?.data;
    const before = (await chat.kase(shop.parley.store)).offers.length;

    const { value } = await wen.presses('offer', { caseId, ...within, words: 'I can do this.' }, 'chat');

    expect(wordsOf(value)).toContain('übersetzt: I can do this.');
    expect((await chat.kase(shop.parley.store)).offers).toHaveLength(before);
    const button = (value as ShownCard).actions.find(({ verb }) => verb === 'offer');
    await wen.presses('offer', button?.data, 'chat');
    await until(() => heardBy(chat).includes('übersetzt: I can do this.'));
    expect((await chat.kase(shop.parley.store)).offers.at(-1)?.status).toBe('open');
  });
});

describe('while Teams is away', () => {
  it('no card is lost: it is tried again until Teams takes it', async () => {
    shop.connector.refused.add(DESK_CHANNEL);
    const chat = shop.chat('away-1');
    await chat.sends('let me talk to a person');
    await chat.hears(1);
    await until(async () => (await triesFor(chat)) > 0);
    expect(cards()).toHaveLength(0);
    shop.connector.refused.clear();
    await until(() => cards().length > 0);
    expect(cards()).toHaveLength(1);
  });
});

async function triesFor(chat: ChannelChat): Promise<number> {
  const { id } = await chat.kase(shop.parley.store);
  return (await shop.parley.store.read(`teams/case/${id}`, 0)).length;
}

describe('who is an agent', () => {
  it('can be named by sign-in name, which Teams’ roster confirms, or by being in the team', async () => {
    await shop.close();
    shop = await listeningShop(
      {},
      { PARLEY_TEAMS_AGENTS: 'wen@shop.example', PARLEY_TEAMS_AGENT_TEAM: '19:team@thread.tacv2' },
    );
    [wen, asha] = people(shop);
    const member = (name: string, principal: string) => ({
      id: `29:${name}`,
      aadObjectId: objectIdOf(name),
      userPrincipalName: principal,
    });
    shop.connector.members.set(wen.id, member('Wen', 'Wen@shop.example'));
    await wen.writes('cases');
    await until(() => wen.chat.some((said) => said.includes('Your cases')));
    shop.connector.members.set(asha.id, member('Asha', 'asha@shop.example'));
    await asha.writes('cases');
    await until(() => asha.chat.some((said) => said.includes('Your cases')));
    const other = new TeamsUser('Other', shop);
    await other.writes('cases');
    await until(async () => (await shop.parley.store.list({})).summaries.length === 1);
  });
});

describe('the desk in Teams across processes', () => {
  it('goes on after a restart where it was: one card, the same chat, nothing missing and nothing doubled', async () => {
    const connector = await Connector.start();
    await shop.close();
    const { folder, close } = await keptShop(connector);
    try {
      const { chat, caseId } = await handedOver('restart-1');
      await wen.presses('take', { caseId });
      await until(() => wen.chat.some((said) => said.includes('So far:')));
      await wen.writes('before');
      await until(() => heardBy(chat).includes('before'));
      await shop.close();
      shop = await listeningShop({}, SETTINGS, { folder, connector });
      [wen, asha, sofia] = people(shop);
      const again = shop.chat('restart-1');
      const silent = again.nextId();
      expect(await again.sends('while you were away', `${silent}-x`)).toBe(200);
      shop.parley.start();
      await until(() => wen.chat.some((said) => said.includes('while you were away')));
      await wen.writes('after');
      await until(() => heardBy(again).includes('after'));
      expect(cards()).toHaveLength(1);
      expect(wen.chat.filter((said) => said.includes('So far:'))).toHaveLength(1);
      expect(wen.chat.filter((said) => said.includes('while you were away'))).toHaveLength(1);
    } finally {
      await close();
    }
  });

  it('with two processes on one store, each step is done by one of them', async () => {
    const connector = await Connector.start();
    await shop.close();
    const { folder, close } = await keptShop(connector);
    const other = await listeningShop({}, SETTINGS, { folder, connector });
    other.parley.start();
    try {
      const { chat, caseId } = await handedOver('two-1');
      await new TeamsUser('Wen', other).presses('take', { caseId });
      await until(() => wen.chat.some((said) => said.includes('So far:')));
      for (const word of ['one', 'two', 'three', 'four', 'five']) await chat.sends(`word ${word}`);
      await until(() =>
        ['one', 'five'].every((word) => wen.chat.some((said) => said.includes(`word ${word}`))),
      );
      await new TeamsUser('Wen', other).writes('from the other process');
      await until(() => heardBy(chat).includes('from the other process'));
      await until(() => wordsOf(lastCard()).includes('With Wen'));
      expect(cards()).toHaveLength(1);
      expect(wen.chat.filter((said) => said.includes('So far:'))).toHaveLength(1);
      for (const word of ['one', 'two', 'three', 'four', 'five']) {
        expect(wen.chat.filter((said) => said.includes(`word ${word}`))).toHaveLength(1);
      }
    } finally {
      await other.close();
      await close();
    }
  });
});

/** The shop of the test on a folder that outlives it. */
async function keptShop(connector: Connector): Promise<{ folder: string; close: () => Promise<void> }> {
  const folder = await dataFolder('teams');
  shop = await listeningShop({}, SETTINGS, { folder, connector });
  shop.parley.start();
  [wen, asha, sofia] = people(shop);
  await sofia.asks('desk here');
  return {
    folder,
    close: async () => {
      await shop.close();
      await connector.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
      shop = await listeningShop();
    },
  };
}

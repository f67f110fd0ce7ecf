import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { SENTENCES } from '../../dialogs/wording/wording.ts';
import type { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { findFault } from '../../src/domain/case/chain.ts';
import type { DeskView } from '../../src/services/desk/desk.ts';
import { launchBrowser } from '../support/browser.ts';
import { ChatTab } from '../support/chatTab.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';
import { PNG } from '../support/photos.ts';

let browser: Browser;
let parley: ParleyProcess;
let desk: DeskClient;
let tab: ChatTab;

beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), ParleyProcess.start()]);
  desk = await parley.desk('Wen');
}, 120_000);

afterAll(async () => {
  await browser.close();
  await parley.stop();
  expect(parley.complaints).toBe('');
});

afterEach(async () => {
  await tab.close();
});

const open = async (locale: string): Promise<void> => {
  tab = await ChatTab.open(browser, parley.url, { locale });
};

const contents = ({ entries }: DeskView) => entries.map(({ content }) => content);

/** What the assistant said, with the language it said it in. */
const spoken = (view: DeskView) =>
  contents(view).flatMap((content) =>
    content.type === 'said' && content.by === 'bot' ? [content.utterance] : [],
  );

/** Offers that were put before the buyer, in order. */
const offersIn = ({ kase }: DeskView) =>
  kase.offers.map(({ remedy, status, counter }) => ({ remedy, status, counter }));

interface Buyer {
  language: 'en' | 'es' | 'ru';
  locale: string;
  hello: string;
  complaint: string;
  order: string;
  /** How the buyer insists, where the conversation gets so far. */
  insists?: string;
}

const numberIn = ({ order }: Buyer): string => /\d{16}/.exec(order)?.[0] ?? '';

describe.each<Buyer>([
  {
    language: 'en',
    locale: 'en-GB',
    hello: 'hello',
    complaint: 'its been 2 MONTHS and no parcel. this is ridiculous',
    order: '8190244417735521, maria.k@example.com',
  },
  {
    language: 'es',
    locale: 'es-ES',
    hello: 'hola',
    complaint: 'hace dos meses que espero y el paquete no ha llegado, esto es una vergüenza',
    order: '8190259903374116, oliver.smith@example.com',
  },
  {
    language: 'ru',
    locale: 'ru-RU',
    hello: 'здравствуйте',
    complaint: 'жду уже два месяца, посылка так и не пришла, это безобразие',
    order: '8190268847201357, emma.johansson@example.com',
  },
])('a parcel that never came, in $language', (buyer) => {
  const { language } = buyer;
  const words = SENTENCES[language];

  it('is settled by the button of the offer’s card, and all of it is on record', async () => {
    await open(buyer.locale);
    await tab
      .button(words['button.person'] ?? '')
      .first()
      .waitFor();
    await tab.picture(`${language}-1-greeting`);
    await tab.asks(buyer.hello, desk);
    await tab.asks(buyer.complaint, desk);
    await tab.picture(`${language}-2-order`);
    await tab.asks(buyer.order, desk);
    await tab.picture(`${language}-3-offer`);
    const accept = words['button.accept.reship'] ?? '';
    const [confirmed] = await tab.answered(desk, () => tab.presses(accept));
    await tab.picture(`${language}-4-settled`);

    const view = await tab.case(desk);
    expect(view.kase).toMatchObject({
      language,
      complaint: 'not_received',
      order: { number: numberIn(buyer) },
      closed: { outcome: 'settled' },
      fulfilments: [{ remedy: 'reship', status: 'due' }],
    });
    expect(confirmed).toContain(view.kase.fulfilments[0]?.id);
    expect(offersIn(view)).toEqual([{ remedy: 'reship', status: 'accepted', counter: false }]);
    expect(new Set(spoken(view).map((utterance) => utterance.language))).toEqual(new Set([language]));
    expect(findFault(view.entries)).toBeNull();
    expect(tab.problems).toEqual([]);
  });
});

describe.each<Buyer & { insists: string }>([
  {
    language: 'en',
    locale: 'en-GB',
    hello: 'hello',
    complaint: 'the headphones broke after two days. I want my money back. all of it',
    order: '8190355290816634, camille.laurent@example.com',
    insists: 'full refund or I open a dispute',
  },
  {
    language: 'es',
    locale: 'es-ES',
    hello: 'hola',
    complaint: 'la calidad de la camiseta es pésima, exijo que me devuelvan todo mi dinero',
    order: '8190311560247718, tom.becker@example.com',
    insists: 'quiero el reembolso completo o abro una disputa',
  },
  {
    language: 'ru',
    locale: 'ru-RU',
    hello: 'здравствуйте',
    complaint: 'качество ужасное, требую вернуть все деньги полностью',
    order: '8190321109947453, elena.novakova@example.com',
    insists: 'верните всю сумму или я открою спор',
  },
])('a buyer who insists on a refund, in $language', (buyer) => {
  const { language } = buyer;

  it('hears one counter-offer, and then a person who answers in the page', async () => {
    await open(buyer.locale);
    await tab.sees('Lantern Lane');
    await tab.asks(buyer.hello, desk);
    await tab.asks(buyer.complaint, desk);
    await tab.asks(buyer.order, desk);
    await tab.picture(`${language}-5-counter`);
    expect(offersIn(await tab.case(desk))).toEqual([
      { remedy: 'partial_refund', status: 'open', counter: true },
    ]);
    await tab.asks(buyer.insists, desk);
    const waiting = await tab.case(desk);
    expect(offersIn(waiting)).toEqual([{ remedy: 'partial_refund', status: 'declined', counter: true }]);
    expect(waiting.kase).toMatchObject({
      language,
      order: { number: numberIn(buyer) },
      speaker: { is: 'queue' },
      handoff: { reason: 'insists_on_refund' },
    });
    expect(spoken(waiting).at(-1)?.text).toContain(SENTENCES[language]['handoff.dispute_is_your_right']);
    await tab.picture(`${language}-6-handed-over`);

    const { caseId } = await queued(waiting);
    await desk.do(caseId, { step: 'take' });
    await desk.do(caseId, { step: 'say', text: '👋 8190, 34.50 USD.' });
    await tab.sees('Wen: 👋 8190, 34.50 USD.');
    await tab.page.locator('#role', { hasText: /^Wen$/ }).waitFor();
    await tab.says('ok');
    await tab.sees('ok');
    await tab.picture(`${language}-7-person`);
    await desk.do(caseId, { step: 'complete', note: null });

    const view = await tab.case(desk);
    expect(view.kase.closed).toMatchObject({ outcome: 'completed_by_agent' });
    expect(view.kase.fulfilments).toEqual([]);
    expect(spoken(view)).toHaveLength(spoken(waiting).length);
    expect(new Set(spoken(view).map((utterance) => utterance.language))).toEqual(new Set([language]));
    expect(findFault(view.entries)).toBeNull();
    expect(tab.problems).toEqual([]);
  });
});

/** The case as the desk lists it while it waits. */
async function queued({ kase }: DeskView) {
  const listed = (await desk.list()).cases.find(({ caseId }) => caseId === kase.id);
  if (listed?.status !== 'waiting') throw new Error('the case does not wait at the desk');
  return listed;
}

describe('the page', () => {
  it('takes a photo of the damage, and offers what a photo opens', async () => {
    await open('en-GB');
    await tab.sees('Lantern Lane');
    await tab.asks('one of my earrings is broken, the hook snapped off in the box', desk);
    await tab.asks('8190330475518869, giulia.rossi@example.com', desk);
    await tab.answered(desk, () => tab.sends({ name: 'earring.png', mimeType: 'image/png', buffer: PNG }));
    await tab.picture('en-8-photo');
    const view = await tab.case(desk);
    expect(view.kase.photos).toMatchObject([{ name: 'earring.png', contentType: 'image/png' }]);
    expect(view.kase.offers).toMatchObject([{ complaint: 'damaged', status: 'open' }]);
    expect(tab.problems).toEqual([]);
  });

  it('shows the history and the open offer once after a reload, and the offer can still be accepted', async () => {
    await open('en-GB');
    await tab.sees('Lantern Lane');
    const [asked = ''] = await tab.asks('my running shoes never arrived', desk);
    await tab.asks('8190272296650148, ahmed.hassan@example.com', desk);
    const accept = tab.button('Accept USD');
    await accept.waitFor();
    await tab.page.reload();
    await accept.waitFor();
    for (const text of ['Hi, I', 'my running shoes never arrived', asked, '8190272296650148, ahmed'])
      expect([text, await tab.bubble(text).count()]).toEqual([text, 1]);
    expect(await accept.count()).toBe(1);
    await tab.picture('en-9-reloaded');
    await tab.answered(desk, () => accept.click());
    expect((await tab.case(desk)).kase).toMatchObject({
      closed: { outcome: 'settled' },
      fulfilments: [{ remedy: 'partial_refund', status: 'due' }],
    });
    expect(tab.problems).toEqual([]);
  });

  it('goes on where it was when the server is started again in the middle of a conversation', async () => {
    await open('en-GB');
    await tab.sees('Lantern Lane');
    await tab.asks('where is my phone case? it has not come', desk);
    const lost = tab.page.getByRole('status').filter({ hasText: 'connection was lost' });
    await parley.restart(() => lost.waitFor());
    await lost.waitFor({ state: 'hidden' });
    tab.problems.length = 0;
    await tab.asks('8190402218846070, joao.pereira@example.com', desk);
    await tab.picture('en-10-restarted');
    const view = await tab.case(desk);
    expect(view.kase).toMatchObject({ order: { number: '8190402218846070' }, complaint: 'not_received' });
    expect(offersIn(view)).toEqual([{ remedy: 'reassurance', status: 'open', counter: false }]);
    expect(findFault(view.entries)).toBeNull();
    expect(tab.problems).toEqual([]);
  });
});

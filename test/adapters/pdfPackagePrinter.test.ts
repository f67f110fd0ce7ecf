import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PdfPackagePrinter } from '../../src/adapters/pdf/pdfPackagePrinter.ts';
import type { PackageDocument, PackageMessage } from '../../src/domain/package/document.ts';
import { PackagedShop } from '../support/packaged.ts';
import { readPdf, type ReadPdf } from '../support/pdf.ts';

const LANGUAGES = ['en', 'es', 'ru'] as const;
const LEFT = 48;
const FOOT = 54;

const printer = new PdfPackagePrinter();
let shop: PackagedShop;
let documents: Record<(typeof LANGUAGES)[number], PackageDocument>;
let russian: ReadPdf;

const print = async (document: PackageDocument): Promise<ReadPdf> =>
  await readPdf(await printer.print(document, shop.thumbnails));

/** The Russian case with other things said in it. */
const saying = (...texts: string[]): PackageDocument => ({
  ...documents.ru,
  files: [],
  timeline: [],
  transcript: texts.map((text, at) => said({ text, number: at + 1 })),
});
const said = (more: Partial<PackageMessage>): PackageMessage => ({
  number: 1,
  n: 1,
  at: '2026-03-11T22:00:00.000Z',
  by: 'buyer',
  name: null,
  text: '',
  language: null,
  translation: null,
  pressed: false,
  files: [],
  refused: [],
  notDelivered: null,
  ...more,
});
/** Without the spaces that lines end with. */
const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();

beforeAll(async () => {
  shop = await PackagedShop.open();
  const [en, es, ru] = [await shop.wrongSize('en'), await shop.wrongSize('es'), await shop.wrongSize('ru')];
  documents = { en, es, ru };
  russian = await print(ru);
});
afterAll(async () => {
  await shop.close();
});

describe('the PDF of a package', () => {
  it.each(LANGUAGES)('holds a conversation in %s as text that can be searched', async (language) => {
    const document = documents[language];
    const pdf = language === 'ru' ? russian : await print(document);
    expect(document.transcript.length).toBeGreaterThan(12);
    for (const { text, translation } of document.transcript) {
      expect(pdf.words).toContain(words(text));
      if (translation) expect(pdf.words).toContain(words(translation.text));
    }
    expect(pdf.pages[0]).toContain('Wrong size, order 8190311560247');
    expect(pdf.words).toContain('Partial refund of 2.23 USD Entry');
    expect(pdf.words).toContain('Declined by the buyer');
    for (const { sha256 } of document.files) expect(pdf.words).toContain(sha256);
  });

  it('says on its first page who complains of what, what was offered, and how it ended', () => {
    const [first = ''] = russian.pages;
    for (const fact of [
      'Tom Becker',
      'AliExpress',
      '14.90 USD',
      '2 offers',
      ...documents.ru.offers.map((each) => each.words),
      ...documents.ru.case.summary,
    ])
      expect(first).toContain(fact);
    expect(first).toContain('Outcome Completed by an agent Opened');
  });

  it('gives no page to a part that has nothing to say', async () => {
    const transcript = documents.ru.transcript.slice(0, 2).map((message) => ({ ...message, files: [] }));
    const timeline = documents.ru.timeline.slice(0, 1).map((event) => ({ ...event, message: null }));
    const { outline } = await print({ ...documents.ru, timeline, transcript, files: [], redactions: [] });
    const pages = ['Transcript', 'Photos and files', 'Redactions'].map(
      (title) => outline.find((each) => each.title === title)?.page,
    );
    expect(new Set(pages).size).toBe(1);
  });

  it('leaves no page nearly empty behind which it goes on', async () => {
    for (const count of [2, 8, 16, 24]) {
      const texts = Array.from({ length: count }, (_each, at) => `Line ${at}: where is my parcel?`);
      const timeline = documents.ru.timeline.map((event) => ({ ...event, message: null }));
      const { placed, pages, size } = await print({
        ...saying(...texts),
        timeline,
        files: documents.ru.files,
      });
      for (let page = 2; page < pages.length; page += 1) {
        const lowest = Math.min(
          ...placed.filter((each) => each.page === page && each.bottom > FOOT).map(({ bottom }) => bottom),
        );
        expect([count, page, lowest < size.height / 2]).toEqual([count, page, true]);
      }
    }
  });

  it('parts no row of a short table from the others and from its heading, and lets none of a long one stand alone', async () => {
    const [file] = documents.ru.files;
    if (!file) throw new Error('there is a photo');
    for (let count = 3; count < 11; count += 1) {
      const files = Array.from({ length: count }, (_each, at) => ({
        ...file,
        number: at + 1,
        path: `files/${at + 1}.jpg`,
      }));
      const { pages } = await print({ ...saying('Hello'), files });
      const rows = pages.map((page) => page.match(/files\/\d+\.jpg [0-9a-f]{64}/g)?.length ?? 0);
      expect(rows.filter((found) => found > 0)).toEqual([count]);
      expect(pages[rows.indexOf(count)]).toContain('Hashes of the files');
    }
    for (const count of [40, 43, 46, 49, 52, 55, 58]) {
      const redactions = Array.from({ length: count }, (_each, at) => ({
        entries: [at],
        what: `Name ${at}`,
        why: 'x',
      }));
      const { pages } = await print({ ...saying(), redactions });
      for (const page of pages) expect([1, 2]).not.toContain(page.match(/\bName \d+/g)?.length);
    }
  });

  it('says by which day a thing was promised, and no minute', () => {
    expect(russian.words).toMatch(/To arrive by \d{1,2} Mar 2026 (?!\d\d:)/);
    expect(russian.words).toMatch(/Promised by \d{1,2} Mar 2026 (?!\d\d:)/);
  });

  it('gives times in UTC, and the shop’s beside them', () => {
    expect(russian.words).toMatch(/11 Mar 2026, 03:\d\d:\d\d UTC \(11:\d\d:\d\d Asia\/Shanghai\)/);
  });

  it('numbers every page, and says what the case and the shop are at its head', () => {
    for (const [at, page] of russian.pages.entries()) {
      expect(page).toContain(`Page ${at + 1} of ${russian.pages.length}`);
      expect(page).toContain(`case ${documents.ru.case.id}`);
      expect(page).toContain('Lamps & Shirts');
    }
  });

  it('leads from the timeline to the messages, and from the messages to the photos', () => {
    const page = (title: string): number => russian.outline.find((each) => each.title === title)?.page ?? 0;
    const [timeline, transcript, photos] = [page('Timeline'), page('Transcript'), page('Photos and files')];
    const events = documents.ru.timeline.filter(({ message }) => message !== null);
    const toMessages = russian.links.filter(({ from }) => from === timeline);
    expect(toMessages).toHaveLength(events.length);
    for (const [at, { message }] of events.entries()) {
      const { to } = toMessages[at] ?? { to: 0 };
      expect(russian.pages[to - 1]).toMatch(
        new RegExp(`\\b${message ?? 0} (Buyer|Automated assistant|Agent)`),
      );
    }
    const toPhotos = russian.links.filter(
      ({ from, to }) => from >= transcript && from < photos && to === photos,
    );
    expect(toPhotos).toHaveLength(2 * documents.ru.files.length);
  });

  it('has an outline and a list of its parts, each with the page it begins on', () => {
    expect(russian.outline.map(({ title }) => title)).toEqual([
      'Summary',
      'Order and tracking',
      'What was offered and answered',
      'Timeline',
      'Transcript',
      'Photos and files',
      'Redactions',
      'Integrity',
    ]);
    for (const { page, title } of russian.outline.slice(1)) {
      expect(russian.pages[page - 1]).toContain(title);
      expect(russian.pages[0]).toContain(title);
      const heading = russian.placed.find((each) => each.page === 1 && each.text === title);
      const beside = russian.placed.filter(
        (each) => each.page === 1 && each.text !== '' && Math.abs(each.bottom - (heading?.bottom ?? 0)) < 1,
      );
      expect(beside.map(({ text }) => text)).toEqual([title, String(page)]);
    }
  });

  it('tells a screen reader its language, its title, its headings, tables and pictures', () => {
    expect(russian.language).toBe('en');
    expect(russian.title).toBe(`Case file for arbitration: order ${documents.ru.order?.number ?? ''}`);
    for (const role of ['Document', 'Sect', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure'])
      expect([...russian.roles]).toContain(role);
    expect(russian.alternatives).toContain('Photo 1, photo.jpg');
  });

  it('shows what nobody would see, has a letter for what people write, and the shop’s day where it is another', async () => {
    const pdf = await print({
      ...saying(
        'over\u202Eride, null \u0000, half \ud83d and \udc00, zero\u200Bwidth, own \ue000, nothing \u{10FFFF}, tag \u{E0041}',
        '我订的是M码，收到的是S码。サイズが違います',
        '사이즈가 잘못되었습니다 ไซส์ผิด სხვა',
        'Ελληνικά, Tiếng Việt, हिन्दी, → ✓ ★ ₽',
        `Z${'\u0301\u0302\u0303'.repeat(9)}algo`,
      ),
      buyer: { name: '田中 由紀' },
    });
    for (const code of ['202E', '0000', 'D83D', 'DC00', '200B', 'E000', '10FFFF', 'E0041'])
      expect(pdf.words).toContain(`U+${code}`);
    for (const text of [
      '我订的是M码，收到的是S码。サイズが違います',
      '사이즈가 잘못되었습니다 ไซส์ผิด სხვა',
      '田中 由紀',
    ])
      expect(pdf.words).toContain(text);
    expect(pdf.words).toContain('Ελληνικά, Tiếng Việt, ');
    expect(pdf.words).toContain('→ ✓ ★ ₽');
    expect(pdf.words).toContain('+22 marks');
    expect(pdf.words).toContain('11 Mar 2026, 22:00:00 UTC (12 Mar, 06:00:00 Asia/Shanghai)');
  });

  it('keeps every letter inside the page, and a message longer than a page whole', async () => {
    const long = Array.from({ length: 600 }, (_, at) => `слово${at}`).join(' ');
    const document = saying('short', long, `https://example.com/${'endless'.repeat(60)}`, '漢'.repeat(300));
    document.transcript[1] = said({
      number: 2,
      text: long,
      translation: { text: long.replaceAll('слово', 'word'), language: 'en', model: 'm' },
    });
    document.shop = { ...document.shop, name: 'A shop with a name '.repeat(20) };
    const pdf = await print(document);
    const { height, width } = pdf.size;
    const outside = pdf.placed.filter(
      ({ bottom, left, right }) =>
        left < LEFT - 0.5 || right > width - LEFT + 0.5 || bottom <= 0 || bottom >= height - 20,
    );
    expect(outside).toEqual([]);
    const found = pdf.placed.flatMap(({ text }) => text.match(/(слово|word)\d+/gu) ?? []);
    expect(new Set(found).size).toBe(1200);
    expect(found).toHaveLength(1200);
    expect(pdf.words).toContain('Message 2, buyer, goes on');
  });

  it('cuts no row of a table, and repeats its head on every page', async () => {
    const [event] = documents.ru.timeline;
    if (!event) throw new Error('nothing happened');
    const timeline = Array.from({ length: 60 }, (_, at) => ({
      ...event,
      number: at + 1,
      text: `It happened ${at}`,
      detail: 'and more '.repeat(at % 30),
      n: 500 + at,
    }));
    const pdf = await print({ ...documents.ru, timeline });
    for (const at of timeline.keys()) {
      const begins = pdf.pages.findIndex((page) => new RegExp(`It happened ${at}\\b`).test(page));
      expect(pdf.pages[begins]).toMatch(new RegExp(`Entry ${500 + at}\\b`));
      expect(pdf.pages[begins]).toContain('What happened');
    }
    const begun = pdf.placed.filter(({ text }) => text.startsWith('It happened'));
    expect(Math.min(...begun.map(({ bottom }) => bottom))).toBeGreaterThan(FOOT);
  });

  it('states what was taken out, what is not in the package, and what the record ends with', async () => {
    const [photo, other] = documents.ru.files;
    if (!photo || !other) throw new Error('there were two photos');
    const pdf = await print({
      ...documents.ru,
      redactions: [{ entries: [7, 8, 9, 12], what: 'Phone number', why: 'A neighbour’s' }],
      files: [
        { ...photo, shows: ['the label', 'a ruler'] },
        { ...other, path: null, absent: 'withheld', thumbnail: false },
      ],
      integrity: { ...documents.ru.integrity, withheld: 4 },
    });
    expect(pdf.words).toContain('Phone number A neighbour’s 7 to 9, 12');
    expect(pdf.words).toContain('Withheld from this package');
    expect(pdf.words).toContain('Of 4 entries');
    expect(pdf.words).toContain('Shows, as the shop says the label; a ruler');
    expect(pdf.words).toContain(documents.ru.integrity.head.hash);
    expect(russian.words).toContain('Nothing was taken out of this file.');
  });

  it('is made of a case in which nothing happened as well, for the buyer, and is the same to the byte every time', async () => {
    const { case: kase } = documents.ru;
    const document: PackageDocument = {
      ...saying(),
      for: 'buyer_copy',
      case: { ...kase, complaint: null, outcome: null, closedAt: null, language: 'no language', details: [] },
      buyer: { name: null },
      order: null,
      offers: [],
      handoffs: [],
      files: documents.ru.files,
    };
    const broken = (): Promise<Uint8Array> => Promise.resolve(Buffer.from('no picture'));
    const [one, other] = [await printer.print(document, broken), await printer.print(document, broken)];
    expect(Buffer.compare(one, other)).toBe(0);
    const pdf = await readPdf(one);
    expect(pdf.title).toBe(`Copy of a conversation: ${kase.id}`);
    for (const told of ['No order was proved in this case.', 'Nothing was said.', 'No picture of it'])
      expect(pdf.words).toContain(told);
  });
});

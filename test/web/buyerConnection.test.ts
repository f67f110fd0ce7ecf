import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Connection } from '../../src/web/buyer/connection.js';
import { localeOf, textsFor } from '../../src/web/buyer/texts.js';
import { Session } from '../../src/web/buyer/session.js';

const SETTINGS = { directLine: '/dl', tokenPath: '/token', returnPath: '/return', hasCopies: true };

/** What a browser keeps of a page. */
class Storage {
  readonly #kept = new Map<string, string>();

  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#kept.set(key, value);
  }

  removeItem(key: string): void {
    this.#kept.delete(key);
  }
}

interface Observer {
  next(value: unknown): void;
}

const GLOBALS = ['window', 'sessionStorage', 'localStorage'] as const;
let before: (PropertyDescriptor | undefined)[];
let location: { hash: string; pathname: string; search: string };

beforeEach(() => {
  before = GLOBALS.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  location = { hash: '', pathname: '/', search: '' };
  const history = { replaceState: () => (location.hash = '') };
  const values = [{ setTimeout, atob, location, history }, new Storage(), new Storage()];
  for (const [index, name] of GLOBALS.entries())
    Object.defineProperty(globalThis, name, { value: values[index], configurable: true, writable: true });
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const [index, name] of GLOBALS.entries()) {
    const was = before[index];
    if (was) Object.defineProperty(globalThis, name, was);
    else Reflect.deleteProperty(globalThis, name);
  }
});

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what a buyer writes while the server is away', () => {
  let sent: string[];
  let locales: string[];

  beforeEach(() => {
    sent = [];
    locales = [];
  });

  /** The page, loaded in the same tab, in this conversation. */
  const load = async (conversationId: string, refused: string[] = []): Promise<Connection> => {
    const session = {
      current: null as object | null,
      keep: () => undefined,
      ticket: () => {
        const ticket = { conversationId, isResumed: false, refused };
        session.current = ticket;
        return Promise.resolve(ticket);
      },
    };
    const silent = { subscribe: () => undefined };
    const open = (ticket: { conversationId: string }) => ({
      token: 'token',
      watermark: null,
      connectionStatus$: silent,
      activity$: silent,
      end: () => undefined,
      postActivity: ({ text, locale }: { text: string; locale: string }) => ({
        subscribe: (observer: Observer) => {
          locales.push(locale);
          sent.push(`${ticket.conversationId}: ${text}`);
          observer.next('id');
        },
      }),
    });
    const told = { connected: () => undefined, lost: () => undefined, activity: () => null };
    const connection = new Connection({ session, locale: 'de-AT', open, told });
    await connection.recover();
    return connection;
  };

  const write = (connection: Connection, text: string): void => {
    connection.postActivity({ type: 'message', text, locale: 'de-DE' }).subscribe({ next: () => undefined });
  };

  it('goes to the conversation it was written in, and to no other that is opened in the tab meanwhile', async () => {
    write(await load('A'), 'my address is Bahnhofstr. 1');
    const other = await load('B');
    write(other, 'hello');
    other.opened();
    await settled();
    expect(sent).toEqual(['B: hello']);
    expect(locales).toEqual(['de-AT']);
    (await load('A')).opened();
    await settled();
    expect(sent).toEqual(['B: hello', 'A: my address is Bahnhofstr. 1']);
    (await load('A')).opened();
    await settled();
    expect(sent).toHaveLength(2);
  });

  it('goes to the conversation that took the place of one the server knows no more', async () => {
    write(await load('A'), 'hello');
    (await load('B', ['A'])).opened();
    await settled();
    expect(sent).toEqual(['B: hello']);
  });

  it('is gone with the conversation that is forgotten on this device', async () => {
    const connection = await load('A');
    write(connection, 'hello');
    connection.forgetUnsent();
    (await load('A')).opened();
    await settled();
    expect(sent).toEqual([]);
  });
});

describe('the language of a page', () => {
  const languageFor = (languages: string[]): string => (textsFor(languages) as { language: string }).language;

  it.each([
    ['en-GB', ['en-GB', 'en-US']],
    ['de-AT', ['nl-BE', 'de-AT', 'en']],
    ['pt-PT', ['pt-PT', 'pt']],
    ['fr', ['fr']],
    ['en', ['nl-NL']],
  ])('is told with the country that the browser names: %s', (locale, languages) => {
    expect(localeOf(languageFor(languages), languages)).toBe(locale);
  });

  it('is told without one where the page was asked for in another language', () => {
    expect(localeOf(languageFor(['de', 'en-GB']), ['en-GB'])).toBe('de');
  });
});

describe('the conversations of a browser', () => {
  const tokenWith = (claims: object): string => `head.${btoa(JSON.stringify(claims))}.signature`;
  const answer = (status: number, body: object): Response => new Response(JSON.stringify(body), { status });

  const keep = (...conversations: object[]): void => {
    localStorage.setItem('parley.conversations', JSON.stringify(conversations));
  };

  const answers = (refresh: Response): void => {
    jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation((url) =>
        Promise.resolve(
          url === '/dl/tokens/refresh' ? refresh.clone() : answer(200, { conversationId: 'B', token: 'new' }),
        ),
      );
  };

  it('tell which of them the server knows no more', async () => {
    keep({ conversationId: 'A', token: 'old', buyer: null });
    answers(answer(403, {}));
    expect(await new Session(SETTINGS).ticket()).toMatchObject({ conversationId: 'B', refused: ['A'] });
  });

  it.each([
    ['goes on while its token names the buyer who comes', 'B-7', 'A'],
    ['is left for a new one where it names them no more', null, 'B'],
  ])('one %s signed in', async (_what, buyerId, conversationId) => {
    keep({ conversationId: 'A', token: 'old', buyer: 'B-7' });
    location.hash = `#buyer=${tokenWith({ sub: 'B-7' })}`;
    answers(answer(200, { token: tokenWith({ buyerId }) }));
    expect(await new Session(SETTINGS).ticket()).toMatchObject({ conversationId, refused: [] });
  });

  it('stay each in its own tab, also when another tab has begun a new one since', async () => {
    keep({ conversationId: 'A', token: 'old', buyer: null });
    answers(answer(200, { token: 'renewed' }));
    const tab = new Session(SETTINGS);
    await tab.ticket();
    keep(
      { conversationId: 'B', token: 'new', buyer: null },
      { conversationId: 'A', token: 'old', buyer: null },
    );
    answers(answer(200, { token: 'renewed' }));
    expect(await tab.ticket()).toMatchObject({ conversationId: 'A', token: 'renewed', isResumed: true });
  });

  it('are left for a new one, and gone back to, also before the new one has begun', async () => {
    keep({ conversationId: 'A', token: 'old', buyer: null });
    answers(answer(200, { token: 'renewed' }));
    const session = new Session(SETTINGS);
    await session.ticket();
    session.startAnother();
    expect(session.hasEarlier).toBe(true);
    session.goBack();
    session.goBack();
    expect(await session.ticket()).toMatchObject({ conversationId: 'A', isResumed: true });
    session.startAnother();
    expect(await session.ticket()).toMatchObject({ conversationId: 'B', isResumed: false });
    answers(answer(200, { token: 'renewed' }));
    session.goBack();
    expect(await session.ticket()).toMatchObject({ conversationId: 'A', isResumed: true });
  });

  it('hand the token of the one that is left to none that is to begin', async () => {
    keep({ conversationId: 'A', token: 'old', buyer: null });
    answers(answer(200, { token: 'renewed' }));
    const session = new Session(SETTINGS);
    await session.ticket();
    session.startAnother();
    // As the page does when it is left.
    session.keep('renewed');
    session.saw('1.2');
    expect(await new Session(SETTINGS).ticket()).toMatchObject({ conversationId: 'B', isResumed: false });
  });

  it('are for each order of a buyer one, when the shop names it', async () => {
    keep(
      { conversationId: 'A', token: 'a', buyer: 'B-7', order: '1' },
      { conversationId: 'C', token: 'c', buyer: 'B-7', order: '2' },
    );
    const opened = async (claims: object): Promise<unknown> => {
      location.hash = `#buyer=${tokenWith(claims)}`;
      answers(answer(200, { token: tokenWith({ buyerId: 'B-7' }) }));
      const ticket: unknown = await new Session(SETTINGS).ticket();
      return (ticket as { conversationId: string }).conversationId;
    };
    expect(await opened({ sub: 'B-7', order: '2' })).toBe('C');
    expect(await opened({ sub: 'B-7', order: '1' })).toBe('A');
    expect(await opened({ sub: 'B-7' })).toBe('A');
    expect(await opened({ sub: 'B-7', order: '3' })).toBe('B');
  });

  it('that the shop signed in are forgotten when it says that nobody is any more', async () => {
    keep({ conversationId: 'A', token: 'a', buyer: 'B-7' }, { conversationId: 'G', token: 'g', buyer: null });
    location.hash = '#buyer=';
    answers(answer(200, { token: 'renewed' }));
    const session = new Session(SETTINGS);
    expect(await session.ticket()).toMatchObject({ conversationId: 'G' });
    expect(session.hasEarlier).toBe(false);
  });

  it('that a link or a code opened while somebody was signed in are forgotten with that', async () => {
    answers(answer(200, { token: 'renewed' }));
    for (const opens of ['link', 'code']) {
      keep({ conversationId: 'G', token: 'g', buyer: null });
      location.hash = `#buyer=${tokenWith({ sub: 'B-7' })}${opens === 'link' ? '&c=secret' : ''}`;
      const session = new Session(SETTINGS);
      await session.ticket();
      if (opens === 'code') expect(await session.openByCode('7', 'maria')).toBeNull();
      expect(await session.ticket()).toMatchObject({ conversationId: 'B', isResumed: true });
      location.hash = '#buyer=';
      expect(await new Session(SETTINGS).ticket()).toMatchObject({ conversationId: 'G' });
    }
  });

  it('tell nobody but Parley’s own server whom the shop signed in', async () => {
    const asked = jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => Promise.resolve(answer(200, { conversationId: 'A', token: 'renewed' })));
    const buyer = tokenWith({ sub: 'B-7' });
    for (const [hasCopies, told] of [
      [true, JSON.stringify({ buyerToken: buyer })],
      [false, undefined],
    ] as const) {
      keep({ conversationId: 'A', token: 'a', buyer: 'B-7' });
      location.hash = `#buyer=${buyer}`;
      await new Session({ ...SETTINGS, hasCopies }).ticket();
      const refreshed = asked.mock.calls.findLast(([url]) => url === '/dl/tokens/refresh');
      expect(refreshed?.[1]?.body ?? undefined).toBe(told);
    }
  });

  it('know the one no more that is forgotten on this device', async () => {
    keep({ conversationId: 'A', token: 'old', buyer: null });
    answers(answer(200, { token: 'renewed' }));
    const session = new Session(SETTINGS);
    await session.ticket();
    session.forgetHere();
    expect(await session.ticket()).toMatchObject({ conversationId: 'B' });
    expect(session.hasEarlier).toBe(false);
  });
});

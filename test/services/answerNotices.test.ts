import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answerMail } from '../../dialogs/wording/mailWords.ts';
import { Wording } from '../../dialogs/wording/wording.ts';
import { SmtpMailer } from '../../src/adapters/mail/smtpMailer.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { PAGE_CHANNEL } from '../../src/domain/vocabulary/message.ts';
import { AnswerNotices } from '../../src/services/care/answerNotices.ts';
import { CaseFiles, caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { MailStops } from '../../src/services/people/mailStops.ts';
import { aLamp, conversationOf, identified, opened, policyOf, read, said, WEN } from '../support/builders.ts';
import { Mailbox, wordsOf } from '../support/mailbox.ts';

const EMAIL = 'maria.k@example.com';
const BACK = 'https://help.lantern.example/#c=the-link';
const CODE = 'M1SJQ-55QVV';
const STOP = 'https://help.lantern.example/mail/stop?t=';
const CASE = caseIdOf(PAGE_CHANNEL, 'one', 1);
/** 10:00 in Madrid. */
const MORNING = '2026-03-11T09:00:00.000Z';

let now: Date;
let store: SqliteCaseStore;
let mailbox: Mailbox;
let notices: AnswerNotices;
let caseFiles: CaseFiles;
const errors: unknown[] = [];
const clock = { now: () => now };
const wording = new Wording();

beforeEach(async () => {
  now = new Date(MORNING);
  errors.length = 0;
  store = new SqliteCaseStore({ file: ':memory:' });
  mailbox = await Mailbox.open();
  ({ notices, caseFiles } = process());
});

afterEach(async () => {
  await notices.stop();
  await mailbox.close();
  await store.close();
});

/** Parley as one process of several on the store. */
function process() {
  const files = new CaseFiles({ store, clock });
  const policy = policyOf();
  return {
    caseFiles: files,
    notices: new AnswerNotices({
      store,
      caseFiles: files,
      mailer: new SmtpMailer({ url: mailbox.url, from: 'Lantern Lane <help@lantern.example>' }),
      stops: new MailStops({ store, clock, key: 'a-key-of-this-installation-0123456789' }),
      wayBackOf: () => Promise.resolve({ link: BACK, address: 'https://here.example', code: CODE }),
      stopLinkOf: (mark) => STOP + mark,
      words: (language, ways) => answerMail(wording, 'Lantern Lane', language, ways),
      policy: { ...policy, care: { ...policy.care, timezone: null }, timezone: 'Asia/Shanghai' },
      clock,
      onError: (error) => errors.push(error),
    }),
  };
}

const answer = (activityId: string): Entry => ({
  type: 'said',
  by: 'agent',
  activityId,
  utterance: { text: 'Your lamp is lost.', language: 'en', buttons: [], card: null },
  agent: WEN,
});

/** A buyer in Madrid who wrote, and whom a person answered. */
async function answered(...more: Entry[]): Promise<void> {
  const conversation = { ...conversationOf(), id: 'one', channelId: PAGE_CHANNEL };
  const lamp = aLamp();
  const order = { ...lamp, buyer: { ...lamp.buyer, email: EMAIL, timezone: 'Europe/Madrid' } };
  await caseFiles.append(null, [
    opened({ caseId: CASE, conversation }),
    said('my parcel never came', 'b-1'),
    read({ language: 'en' }),
    identified(order),
    answer('agent-1'),
    ...more,
  ]);
}

const happens = (...entries: Entry[]) => caseFiles.appendAlways(CASE, () => entries);
const passes = (minutes: number): void => void (now = new Date(now.getTime() + minutes * 60_000));
const sent = () => mailbox.mails.map(({ to }) => to.join());

describe('an email that an answer is there', () => {
  it('goes to the address of the order after five minutes, with the link and nothing of the case', async () => {
    await answered();
    await notices.run();
    passes(4);
    await notices.run();
    expect(sent()).toEqual([]);
    passes(1);
    await notices.run();
    expect(sent()).toEqual([EMAIL]);
    const [mail] = mailbox.mails;
    const { subject, text } = wordsOf(mail?.raw ?? '');
    expect(subject).toBe('Lantern Lane has answered you');
    expect(text).toContain(BACK);
    expect(text).toContain(`Or at https://here.example with this code: ${CODE}`);
    expect(text).toContain(STOP);
    expect(mail?.raw).not.toMatch(/lamp|lost|parcel|wen/i);
    expect(mail?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
    expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated/im);
  });

  it('goes once for a silence, whatever more is said in it, and again after the buyer was there', async () => {
    await answered();
    passes(6);
    await notices.run();
    await happens(answer('agent-2'));
    passes(60);
    await notices.run();
    expect(sent()).toHaveLength(1);
    await happens({ type: 'seen', activityIds: ['agent-1', 'agent-2'] });
    await happens(answer('agent-3'));
    passes(6);
    await notices.run();
    expect(sent()).toHaveLength(2);
  });

  it('does not go where the buyer saw it, or wrote since', async () => {
    await answered({ type: 'seen', activityIds: ['agent-1'] });
    passes(60);
    await notices.run();
    await happens(answer('agent-2'), said('thank you', 'b-2'));
    passes(60);
    await notices.run();
    expect(sent()).toEqual([]);
  });

  it('waits for the morning where the buyer lives', async () => {
    now = new Date('2026-03-11T22:00:00.000Z');
    await answered();
    for (let hours = 0; hours < 9; hours += 1) {
      passes(60);
      await notices.run();
    }
    expect(sent()).toEqual([]);
    passes(60);
    await notices.run();
    expect(sent()).toEqual([EMAIL]);
  });

  it('goes to nobody who stopped it, whatever the case, by the mark in the email', async () => {
    await answered();
    passes(6);
    await notices.run();
    const mark = /t=([\w-]{43})/.exec(wordsOf(mailbox.mails[0]?.raw ?? '').text)?.[1] ?? '';
    const stops = new MailStops({ store, clock, key: 'a-key-of-this-installation-0123456789' });
    expect(await stops.stop('A'.repeat(43))).toBe(false);
    expect(await stops.stop(mark)).toBe(true);
    await happens({ type: 'seen', activityIds: ['agent-1'] }, answer('agent-2'));
    passes(6);
    await notices.run();
    expect(sent()).toHaveLength(1);
    expect(JSON.stringify(await store.heads())).not.toContain(mark);
  });

  it('goes to nobody who wants no messages they did not ask for', async () => {
    await answered({ type: 'care_stopped', activityIds: [] });
    passes(60);
    await notices.run();
    expect(sent()).toEqual([]);
  });

  it('is on record, and tried three times at most where the server refuses it', async () => {
    mailbox.refuses = 5;
    await answered();
    for (let tries = 0; tries < 10; tries += 1) {
      passes(100);
      await notices.run();
    }
    const kinds = (await caseFiles.entries(CASE)).map(({ content }) => content.type).slice(5);
    const tried = ['notified', 'notification_failed'];
    expect(kinds).toEqual([...tried, ...tried, ...tried]);
    expect(errors).toHaveLength(3);
    expect(JSON.stringify(await caseFiles.entries(CASE))).not.toContain(`"because":"${EMAIL}`);
    expect(sent()).toEqual([]);
  });

  it('is sent by one of two processes that would send it at once, and by one that came later', async () => {
    await answered();
    passes(6);
    const other = process();
    await Promise.all([notices.run(), other.notices.run()]);
    expect(sent()).toEqual([EMAIL]);
    await other.notices.stop();
  });
});

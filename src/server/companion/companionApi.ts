import { z } from 'zod';
import type { Policy } from '../../domain/policy/policy.ts';
import { COMPANION_CHANNEL } from '../../domain/vocabulary/message.ts';
import { textAlone } from '../../bot/utteranceActivity.ts';
import { refusal, type Answer, type Endpoint, get } from '../../http/endpoint.ts';
import { badRequest, doing, inWords, ok, personally, reading } from '../../http/signedIn.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Principal } from '../../ports/principal.ts';
import type {
  Companion,
  CompanionRefused,
  CompanionResult,
  ToSend,
} from '../../services/companion/companion.ts';
import { namedBy, type Naming } from '../../services/companion/naming.ts';
import type { Desk } from '../../services/desk/desk.ts';
import { toRefusal } from '../desk/refusals.ts';
import { caseView } from '../desk/caseView.ts';
import type * as wire from './wire.ts';

const BASE = '/api/companion';
const LONGEST = 8_000;
const MOST_MESSAGES = 10;
const MOST_FILES = 5;
const RECENT = 50;

const Name = z
  .string()
  .trim()
  .max(120)
  .nullable()
  .default(null)
  .transform((text) => (text === '' ? null : text));
const Named = z.object({ order: Name, reference: Name });
const Mark = z.string().min(1).max(100);
const Pasted: z.ZodType<wire.Pasted> = Named.extend({
  messages: z
    .array(
      z
        .object({
          text: z.string().trim().max(LONGEST),
          files: z
            .array(z.object({ sha256: z.string(), name: z.string().max(200).nullable() }))
            .max(MOST_FILES)
            .default([]),
        })
        .refine(({ text, files }) => text !== '' || files.length > 0, 'There is nothing in it.'),
    )
    .min(1, 'Nothing of the buyer is in it.')
    .max(MOST_MESSAGES),
  note: z.string().trim().max(LONGEST).nullable().default(null),
  mark: Mark,
});
const CarriedBody: z.ZodType<wire.Carried> = Named.extend({
  activityIds: z.array(z.string().max(200)).min(1).max(100),
});
const Answered: z.ZodType<wire.Answered> = Named.extend({
  offerId: z.string().max(200),
  answer: z.enum(['accept', 'decline']),
  mark: Mark,
});

const REFUSED: Record<CompanionRefused, { status: number; message: string }> = {
  nothing_named: { status: 400, message: 'Name the order, or give the conversation a reference.' },
  no_such_order: {
    status: 404,
    message:
      'No order has this number. Import it, or go on with a reference: the buyer is then asked for the order.',
  },
  not_sent_yet: {
    status: 409,
    message: 'First say of the reply whether you sent it: what the buyer wrote since is understood by it.',
  },
  not_answered_yet: {
    status: 409,
    message: 'What was pasted before is still being answered. Look at the reply first, then paste the rest.',
  },
  nothing_to_send: { status: 409, message: 'Of these lines it was said already whether they were sent.' },
  no_such_offer: { status: 409, message: 'That offer is not open any more. Look at the conversation again.' },
};

const SENT_TOO_LATE =
  'It is recorded as sent, and that its offer was over by then: a yes to it agrees to nothing. Paste what the buyer answers, and the ' +
  'reply tells them how it stands.';

export interface CompanionApiOptions {
  companion: Companion;
  desk: Desk;
  store: CaseStore;
  policy: Policy;
  clock: Clock;
  /** Somebody looks at the case. */
  opened: (caseId: string) => void;
}

/** The companion over HTTP, for agents who are signed in. The wire is described in wire.ts. */
export function companionApi(options: CompanionApiOptions): Endpoint[] {
  const { companion, desk, store } = options;
  const post = <T extends Naming>(
    name: string,
    summary: string,
    schema: z.ZodType<T>,
    run: (person: Principal, body: T) => Promise<CompanionResult | Answer>,
  ): Endpoint =>
    doing(
      `${BASE}/${name}`,
      summary,
      schema,
      async (person, _, body) => {
        const result = await run(person, body);
        return 'status' in result ? result : await shown(options, body, person, result);
      },
      'agent',
    );
  return [
    get(
      'agent',
      `${BASE}/conversation`,
      'a conversation whose words an agent carries, by its order or its reference',
      personally(async (person, { query }) => {
        const named = Named.safeParse(Object.fromEntries(query));
        if (!named.success) return badRequest(inWords(named.error));
        return await shown(options, named.data, person, await companion.look(named.data));
      }),
    ),
    reading(
      `${BASE}/recent`,
      'the conversations of the companion that changed last',
      async () => ok(await recent(store)),
      { access: 'agent' },
    ),
    post(
      'pasted',
      'what the buyer wrote elsewhere, for the assistant to answer',
      Pasted,
      async (person, body) => {
        const pasted = await Promise.all(
          body.messages.map(async ({ text, files }) => ({
            text,
            attachments: await desk.talk.attachments(files),
          })),
        );
        const whole = pasted.flatMap(({ text, attachments }) => (attachments ? [{ text, attachments }] : []));
        if (whole.length < pasted.length)
          return refusal(409, 'no_such_file', 'One of the files is not there. Attach it again.');
        const result = await companion.hear(body, person, { pasted: whole, mark: body.mark });
        const caseId = result.ok ? result.carried.kase?.id : undefined;
        if (caseId === undefined || body.note === null || body.note === '') return result;
        const noted = await desk.note(caseId, person, `From the thread: ${body.note}`, body.mark);
        return noted.ok ? result : toRefusal(noted);
      },
    ),
    post('sent', 'the agent sent these lines to the buyer', CarriedBody, (person, body) =>
      companion.sent(body, person, body.activityIds),
    ),
    post(
      'unsent',
      'the agent does not send these lines: no offer of theirs stands',
      CarriedBody,
      (person, body) => companion.leftUnsent(body, person, body.activityIds),
    ),
    post(
      'answered',
      'the buyer accepted or declined the offer, as the agent reports',
      Answered,
      (person, body) => companion.answer(body, person, body),
    ),
  ];
}

async function shown(
  options: CompanionApiOptions,
  { order, reference }: Naming,
  person: Principal,
  result: CompanionResult,
): Promise<Answer> {
  if (!result.ok) {
    const { status, message } = REFUSED[result.because];
    return refusal(status, result.because, message);
  }
  const { carried } = result;
  const now = options.clock.now();
  const { kase } = carried;
  if (kase) options.opened(kase.id);
  const view: wire.CompanionView = {
    order,
    reference,
    knownOrder: carried.order,
    toSend: carried.toSend.map((each) => lineOf(each)),
    isAnswering: (kase?.unanswered.length ?? 0) > 0 && kase?.closed === null,
    notice: result.sentTooLate === true ? SENT_TOO_LATE : null,
    kase: kase && (await caseView({ ...options, now }, kase.id, person, 0)),
  };
  return { status: 200, body: view };
}

function lineOf({ caseId, activityId, by, utterance, hasRunOut }: ToSend): wire.LineToSend {
  return {
    caseId,
    activityId,
    by,
    text: textAlone(utterance),
    language: utterance.language,
    files: (utterance.attachments ?? []).map(({ name, url }) => ({
      name,
      sha256: /[0-9a-f]{64}/.exec(url)?.[0] ?? null,
    })),
    hasRunOut,
  };
}

async function recent(store: CaseStore): Promise<wire.CompanionRow[]> {
  const { summaries } = await store.list({ channelId: COMPANION_CHANNEL, order: 'newest', limit: RECENT });
  return summaries
    .filter(({ conversationId }) => conversationId !== 'erased')
    .map(({ caseId, conversationId, status, buyerName, complaint, pending, updatedAt, orderNumber }) => {
      const named = namedBy(conversationId);
      const order = named.reference === null ? (orderNumber ?? named.order) : null;
      return { caseId, ...named, order, status, buyerName, complaint, pending, updatedAt };
    });
}

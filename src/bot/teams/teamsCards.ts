import { feltIn } from '../../domain/case/mood.ts';
import type { Activity, Attachment } from 'botframework-schema';
import type { PersonChoice } from '../../domain/policy/authority.ts';
import { openOffer, type Case } from '../../domain/case/case.ts';
import { clockStartOf } from '../../domain/case/nextCare.ts';
import { answerByOf } from '../../domain/case/urgency.ts';
import { openApprovals, type Approval } from '../../domain/case/deskState.ts';
import { moneyWords } from '../../domain/telling/money.ts';
import { passedWords } from '../../domain/telling/trail.ts';
import {
  complaintLabel,
  handoffLabel,
  lower,
  MOOD_WORDS,
  OUTCOME_WORDS,
  remedyWords,
  SUBJECT_WORDS,
} from '../../domain/telling/words.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { plainFacts, plainText } from '../plainBlocks.ts';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** A card's content, as Adaptive Cards 1.4 has it: the newest version that Teams shows everywhere. */
export type Card = Record<string, unknown>;

export interface CardButton {
  title: string;
  verb: string;
  data: Record<string, string>;
  style?: 'positive' | 'destructive';
}

/** The message that shows a card; where there is only room for words, those of the card. */
export const cardActivity = (content: Card): Partial<Activity> => ({
  type: 'message',
  summary: String(content['fallbackText']),
  attachments: [cardAttachment(content)],
});

const cardAttachment = (content: Card): Attachment => ({ contentType: ADAPTIVE_CARD, content });

const card = (parts: { text: string; body: unknown[]; actions?: unknown[]; refresh?: CardButton }): Card => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.4',
  fallbackText: parts.text,
  ...(parts.refresh ? { refresh: { action: execute(parts.refresh) } } : {}),
  body: parts.body,
  actions: parts.actions ?? [],
});

const execute = ({ title, verb, data, style }: CardButton) => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  ...(style ? { style } : {}),
});

const heading = (text: string) => plainText(text, { weight: 'Bolder', size: 'Medium' });

const facts = (pairs: readonly (readonly [string, string | null])[]): unknown[] =>
  plainFacts(
    pairs.flatMap(([title, value]) => (value === null ? [] : [{ title, value }])),
    'en',
  );

const opens = (title: string, body: unknown[], actions: unknown[]) => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', version: '1.4', body, actions },
});

/** Something with its button beside it. */
const row = (items: unknown[], button: CardButton) => ({
  type: 'ColumnSet',
  columns: [
    { type: 'Column', width: 'stretch', items },
    { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [execute(button)] }] },
  ],
});

/** Which case something is about, short enough to stand over every message. */
export function caseName({ id, order, conversation }: Case): string {
  const name = order?.buyer.name ?? conversation.buyer.name ?? 'Buyer';
  return order ? `${name} · order ${order.number}` : `${name} · case ${id.slice(0, 6)}`;
}

/** The card in the desk's conversation, as it stands for everybody: who has the case, or that it waits. */
export function handoffCard(kase: Case, policy: Policy): Card {
  const name = caseName(kase);
  const state = standing(kase);
  return card({
    text: `${name}: ${state}`,
    refresh: { title: 'Refresh', verb: 'look', data: { caseId: kase.id } },
    body: [
      heading(name),
      plainText(state, { color: waits(kase) ? 'Attention' : 'Good' }),
      ...(waits(kase) ? waitingBody(kase, policy) : []),
      ...openApprovals(kase).flatMap((approval) => approvalBlock(kase, approval)),
    ],
    actions: waits(kase)
      ? [execute({ title: 'Take', verb: 'take', data: { caseId: kase.id }, style: 'positive' })]
      : [],
  });
}

/** Something an agent may not give alone, for whoever else may decide on it. */
function approvalBlock(kase: Case, approval: Approval): unknown[] {
  const { requestId, agent, offer, passed, because, words } = approval;
  const data = { caseId: kase.id, requestId };
  return [
    plainText(`${agent.name} asks to give: ${lower(remedyWords(offer))}`, { weight: 'Bolder' }),
    plainText(passed.map((each) => passedWords(each, offer.cost.currency, agent.name)).join('; '), {
      isSubtle: true,
      size: 'Small',
    }),
    ...(because === null ? [] : [plainText(`Because: ${because}`)]),
    ...(words === null ? [] : [plainText(`The buyer would read: ${words}`)]),
    {
      type: 'ActionSet',
      actions: [
        execute({ title: 'Approve', verb: 'approve', data, style: 'positive' }),
        execute({ title: 'Refuse', verb: 'refuse', data, style: 'destructive' }),
      ],
    },
  ];
}

const waits = ({ closed, speaker }: Case): boolean => closed === null && speaker.is === 'queue';

function waitingBody(kase: Case, policy: Policy): unknown[] {
  return [...aboutCase(kase, policy), ...summaryBlock(kase), ...lastWords(kase)];
}

function aboutCase(kase: Case, policy: Policy): unknown[] {
  const { complaint, order, handoff, moods } = kase;
  return facts([
    ['Complaint', complaint && complaintLabel(complaint)],
    ['Reason', handoff && handoffLabel(handoff.reason, handoff.subject)],
    ['Alarm', kase.alarm !== null && kase.alarm !== handoff?.subject ? SUBJECT_WORDS[kase.alarm] : null],
    ['Order', order && `${order.items.map(({ title }) => title).join(', ')}, ${moneyWords(order.total)}`],
    [
      'Mood',
      feltIn(moods)
        .slice(-4)
        .map(({ sentiment }) => lower(MOOD_WORDS[sentiment]))
        .join(' → ') || null,
    ],
    ['Offers', offersText(kase)],
    ['Waiting since', handoff && moment(handoff.requestedAt)],
    ['Answer by', answerBy(kase, policy)],
  ]);
}

function offersText(kase: Case): string | null {
  if (kase.offers.length === 0) return null;
  const open = openOffer(kase);
  return kase.offers
    .map((offer) => `${lower(remedyWords(offer))} (${offer === open ? 'open' : offer.status})`)
    .join(', ');
}

/** The marketplace's date runs once something was asked for there. */
const answerBy = (kase: Case, policy: Policy): string | null =>
  kase.care.dispute === null ? null : moment(answerByOf(clockStartOf(kase), policy));

const moment = (at: Instant): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

const summaryBlock = ({ handoff }: Case): unknown[] =>
  handoff === null || handoff.summary === ''
    ? []
    : [plainText(beyondFacts(handoff.summary), { isSubtle: true, size: 'Small' })];

/** What a summary says beside what the card's facts say already. */
const beyondFacts = (summary: string): string =>
  summary
    .split('\n')
    .filter((line) => !/^(Reason|Order|Mood|Offered): /.test(line))
    .join('\n') || summary;

function lastWords({ recent }: Case): unknown[] {
  const last = recent.findLast(({ by }) => by === 'buyer');
  return last === undefined || last.text === ''
    ? []
    : [plainText(`“${last.text.slice(0, 400)}”`, { italic: true })];
}

const untilText = (until: Instant | null): string => (until === null ? 'the buyer writes' : moment(until));

function standing({ closed, speaker, desk }: Case): string {
  if (closed) {
    const by = desk.completedBy === null ? '' : `, by ${desk.completedBy.name}`;
    return `Closed: ${lower(OUTCOME_WORDS[closed.outcome])}${by}, ${moment(closed.at)}`;
  }
  switch (speaker.is) {
    case 'queue':
      return 'Waits for a person';
    case 'agent':
      return `With ${speaker.agent.name}${desk.snoozed === null ? '' : `, snoozed until ${untilText(desk.snoozed.until)}`}`;
    case 'bot':
      return 'With the assistant again';
  }
}

/** The card in an agent's own chat that holds what can be done with a case. */
export function controlCard(
  kase: Case,
  policy: Policy,
  { isActive, isOwn, mayReopen }: { isActive: boolean; isOwn: boolean; mayReopen: boolean },
): Card {
  const name = caseName(kase);
  if (!isOwn) {
    const reopen = execute({ title: 'Reopen', verb: 'reopen', data: { caseId: kase.id } });
    return card({
      text: name,
      body: [heading(name), plainText(standing(kase))],
      actions: mayReopen ? [reopen] : [],
    });
  }
  const state = isActive
    ? 'What you write here goes to this buyer.'
    : 'What you write here goes elsewhere. Pick this case to answer this buyer.';
  const data = { caseId: kase.id };
  return card({
    text: `${name}. ${state}`,
    body: [
      heading(name),
      plainText(state, { color: isActive ? 'Good' : 'Warning' }),
      ...aboutCase(kase, policy),
    ],
    actions: [
      ...(isActive ? [] : [execute({ title: 'Write to this buyer', verb: 'pick', data, style: 'positive' })]),
      execute({ title: 'Offer', verb: 'offers', data }),
      opens(
        'Hand on',
        [
          {
            type: 'Input.Text',
            id: 'team',
            label: 'To the team (empty: to whoever takes it)',
            maxLength: 100,
          },
          noteInput('What they should know'),
        ],
        [execute({ title: 'Hand on', verb: 'transfer', data })],
      ),
      opens(
        'Return to the assistant',
        [noteInput('What it should know, for the record')],
        [execute({ title: 'Return', verb: 'return', data })],
      ),
      opens(
        'Complete',
        [noteInput('What was agreed, for the record')],
        [execute({ title: 'Complete the case', verb: 'complete', data, style: 'positive' })],
      ),
    ],
  });
}

const noteInput = (placeholder: string) => ({
  type: 'Input.Text',
  id: 'note',
  label: 'Note',
  placeholder,
  isMultiline: true,
  maxLength: 4_000,
});

/** What an agent may offer in a case: what is within their authority at once, the rest on approval. */
export function offersCard(kase: Case, choices: readonly PersonChoice[]): Card {
  const name = caseName(kase);
  const title = choices.length === 0 ? 'Nothing can be offered here.' : 'What to offer this buyer:';
  return card({
    text: `${name}. ${title}`,
    body: [
      heading(name),
      plainText(title),
      ...(choices.length === 0
        ? []
        : [{ type: 'Input.Text', id: 'words', label: 'Words with it, if you like', maxLength: 1_000 }]),
      ...choices.slice(0, 20).map(({ key, step, passed }) => {
        const needed = passed.map((each) => passedWords(each, step.cost.currency)).join('; ');
        return row(
          [
            plainText(remedyWords({ remedy: step.rule.remedy, amount: step.amount })),
            ...(needed === '' ? [] : [plainText(`Needs approval: ${needed}`, { isSubtle: true })]),
          ],
          { title: needed === '' ? 'Offer' : 'Ask', verb: 'offer', data: { caseId: kase.id, key } },
        );
      }),
    ],
    actions: [execute({ title: 'Back', verb: 'controls', data: { caseId: kase.id } })],
  });
}

/** One thing an agent reads: who it is about stands over it, and a line for each line of it. */
export function messageCard(kase: Case, lines: readonly Line[]): Card {
  const name = caseName(kase);
  return card({
    text: [name, ...lines.map(({ by, text }) => (by === null ? text : `${by}: ${text}`))].join('\n'),
    body: [
      plainText(name, { weight: 'Bolder', size: 'Small', color: 'Accent' }),
      ...lines.flatMap(({ by, text }) =>
        text.split('\n').map((each, at) => ({
          type: 'RichTextBlock',
          spacing: at === 0 ? 'Small' : 'None',
          inlines: [
            ...(by === null || at > 0 ? [] : [{ type: 'TextRun', text: `${by}: `, weight: 'Bolder' }]),
            { type: 'TextRun', text: each || ' ' },
          ],
        })),
      ),
    ],
  });
}

/** What somebody said; by nobody for the words of the buyer whose case it is, and for what Parley reports. */
export interface Line {
  by: string | null;
  text: string;
}

/** What a buyer would read of an agent's words, before it goes. */
export function translationCard(
  caseId: string,
  said: Record<'text' | 'shown' | 'model' | 'mark', string> & {
    attachments: readonly { sha256: string; name: string | null }[];
  },
): Card {
  const data = { caseId, ...said, attachments: JSON.stringify(said.attachments) };
  return card({
    text: `Not sent yet. The buyer would read: ${said.shown}`,
    body: [heading('The buyer would read'), plainText(said.shown)],
    actions: [execute({ title: 'Send', verb: 'say', data, style: 'positive' })],
  });
}

/** What a buyer would read with an offer, before it is made. */
export function offerTranslationCard(
  { id }: Case,
  offer: { key: string; words: string; shown: string; model: string },
): Card {
  return card({
    text: `Not offered yet. The buyer would read: ${offer.shown}`,
    body: [heading('The buyer would read, with the offer'), plainText(offer.shown)],
    actions: [
      execute({ title: 'Use these words', verb: 'offer', data: { caseId: id, ...offer }, style: 'positive' }),
      execute({ title: 'Back', verb: 'offers', data: { caseId: id } }),
    ],
  });
}

/** What has gone. */
export const sentCard = (shown: string): Card =>
  card({ text: `Sent: ${shown}`, body: [heading('Sent'), plainText(shown)] });

/** An agent's cases to pick from, and those that wait. */
export function casesCard(title: string, cases: { own: readonly Case[]; waiting: readonly Case[] }): Card {
  const rowOf = (kase: Case, title: string, verb: string) =>
    row([plainText(caseName(kase)), plainText(standing(kase), { isSubtle: true })], {
      ...{ title, verb },
      data: { caseId: kase.id },
    });
  return card({
    text: title,
    body: [
      plainText(title),
      ...cases.own.map((kase) => rowOf(kase, 'Write to', 'pick')),
      ...cases.waiting.map((kase) => rowOf(kase, 'Take', 'take')),
    ],
  });
}

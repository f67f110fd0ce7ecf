import type { HandoffTold, OfferTold } from '../../../domain/package/document.ts';
import { ANSWER_WORDS, capital, dayOf } from '../../../domain/telling/words.ts';
import { MUTED, STRONG } from '../sheet.ts';
import type { Span } from '../span.ts';
import { cellOf, facts, headOf, nothing, type Part } from './part.ts';

const OFFERS = [
  { title: 'Offer', width: 127 },
  { title: 'Made', width: 124 },
  { title: 'Answer', width: 124 },
  { title: 'Carried out', width: 124 },
];

const HANDOFFS = [
  { title: 'Why a person was asked', width: 127 },
  { title: 'When', width: 124 },
  { title: 'Taken by', width: 124 },
  { title: 'Ended', width: 124 },
];

export function offersAndAnswers(part: Part): void {
  const { sheet, document } = part;
  if (document.offers.length === 0) nothing(part, 'Nothing was offered.');
  else
    sheet.table(
      headOf(part, OFFERS),
      document.offers.map((offer) =>
        columnsOf(part, offer).map((spans, at) => cellOf(part, OFFERS[at]?.width ?? 0, spans)),
      ),
      { rule: '#d5d9e0' },
    );
  if (document.handoffs.length > 0) {
    sheet.space(12);
    sheet.heading('Handed to a person', 3, 80);
    sheet.table(
      headOf(part, HANDOFFS),
      document.handoffs.map((handoff) =>
        handoffColumns(part, handoff).map((spans, at) => cellOf(part, HANDOFFS[at]?.width ?? 0, spans)),
      ),
      { rule: '#d5d9e0' },
    );
  }
  if (document.case.details.length > 0) {
    sheet.space(12);
    sheet.heading('What the buyer answered to questions', 3);
    facts(
      part,
      document.case.details.map(({ answer, question }) => ({ label: question, value: answer })),
      1,
    );
  }
}

function columnsOf({ clock }: Part, offer: OfferTold): Span[][] {
  const { answer, answered, at, by, byName, expiresAt, fulfilment, n, policyVersion, promisedBy, words } =
    offer;
  const maker = by === 'agent' ? (byName ?? 'An agent') : 'The assistant';
  return [
    [
      { ...STRONG, text: words, size: 9 },
      { ...MUTED, text: `\nEntry ${n}; policy ${policyVersion}` },
      ...(promisedBy === null ? [] : [{ ...MUTED, text: `\nTo arrive by ${dayOf(promisedBy, clock.zone)}` }]),
    ],
    [
      { text: clock.utc(at), size: 8 },
      { ...MUTED, text: `\n${maker}; valid until ${clock.utc(expiresAt)}` },
    ],
    [
      { text: capital(ANSWER_WORDS[answer]), size: 9 },
      ...(answered === null ? [] : [{ ...MUTED, text: `\n${clock.utc(answered.at)}; entry ${answered.n}` }]),
    ],
    fulfilment === null
      ? [{ ...MUTED, text: answer === 'accepted' ? 'Nothing on record' : '—' }]
      : [
          { text: FULFILMENTS[fulfilment.status], size: 9 },
          { ...MUTED, text: `\n${clock.utc(fulfilment.at)}; entry ${fulfilment.n}` },
          ...(fulfilment.reference === null
            ? []
            : [{ text: `\nReference ${fulfilment.reference}`, size: 8.5 }]),
        ],
  ];
}

const FULFILMENTS = { due: 'Not yet', done: 'Done', failed: 'Failed' } as const;

const handoffColumns = ({ clock }: Part, handoff: HandoffTold): Span[][] => [
  [
    { text: capital(handoff.words), size: 9 },
    { ...MUTED, text: `\nEntry ${handoff.n}` },
  ],
  [{ text: clock.utc(handoff.at), size: 8 }],
  handoff.takenBy === null && handoff.takenAt === null
    ? [{ ...MUTED, text: 'Nobody yet' }]
    : [
        { text: handoff.takenBy ?? 'A colleague', size: 9 },
        ...(handoff.takenAt === null ? [] : [{ ...MUTED, text: `\n${clock.utc(handoff.takenAt)}` }]),
      ],
  handoff.endedAt === null
    ? [{ ...MUTED, text: 'Not ended' }]
    : [{ text: clock.utc(handoff.endedAt), size: 8 }],
];

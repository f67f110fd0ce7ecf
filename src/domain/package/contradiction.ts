import { z } from 'zod';
import { Entry } from '../case/entry.ts';
import type { Proof } from '../evidence/proof.ts';

const PLACE = { n: z.int(), at: z.string() };

/**
 * What a verifier reads of a document: no more than it holds to the record, so that a document that an older or a newer Parley
 * wrote, with less or more beside it, is judged by what it says and not by its shape.
 */
export const DocumentClaims = z.object({
  case: z.object({ id: z.string(), outcome: z.string().nullable() }),
  order: z
    .object({
      number: z.string(),
      tracking: z.object({ number: z.string().nullable() }),
      deliveredAt: z.string().nullable(),
    })
    .nullable(),
  offers: z.array(
    z.object({
      ...PLACE,
      id: z.string(),
      remedy: z.string(),
      amount: z.object({ amount: z.int() }).nullable(),
      answer: z.string(),
      answered: z.object(PLACE).nullable(),
      fulfilment: z.object({ ...PLACE, status: z.string(), reference: z.string().nullable() }).nullable(),
    }),
  ),
  transcript: z.array(z.object({ ...PLACE, by: z.string(), text: z.string() })),
  files: z.array(z.object({ ...PLACE, sha256: z.string() })),
  integrity: z.object({ head: z.object({ n: z.int(), hash: z.string() }) }),
});
export type DocumentClaims = z.infer<typeof DocumentClaims>;

/** What an entry of the record says; `hidden` when its contents are withheld. */
type Record = Map<number, { at: string; entry: Entry | undefined; hidden: boolean }>;
type Place = { n: number; at: string };

/**
 * Whether a document tells something else than the record. It holds every message, in order, as the entry it names has it;
 * files, offers, what became of them, the order and the outcome stand in the record as well. Where an entry is withheld only
 * its place can be held to. Kinds of entries that this version does not know are passed over.
 */
export function contradicts(document: DocumentClaims, { commits, withheld = [] }: Proof): boolean {
  const hidden = new Set(withheld);
  const record: Record = new Map(
    commits
      .flatMap(({ entries }) => entries)
      .map(({ n, at, content }) => [n, { at, entry: Entry.safeParse(content).data, hidden: hidden.has(n) }]),
  );
  return !(
    isWholeTranscript(document, record) &&
    document.transcript.every((message) => isSaid(message, record)) &&
    document.files.every(({ sha256, ...place }) =>
      isRecorded(record, place, (entry) => JSON.stringify(entry).includes(sha256)),
    ) &&
    document.offers.every((offer) => isOffered(offer, record)) &&
    isOfRecord(document, record)
  );
}

/** The entry is there at that time, and says so, or is withheld or of a kind that is not known here. */
function isRecorded(record: Record, { n, at }: Place, isSo: (entry: Entry) => boolean): boolean {
  const kept = record.get(n);
  if (kept?.at !== at) return false;
  return kept.hidden || kept.entry === undefined || isSo(kept.entry);
}

function isWholeTranscript({ transcript }: DocumentClaims, record: Record): boolean {
  const named = new Set(transcript.map(({ n }) => n));
  const isInOrder = transcript.every(({ n }, index) => n > (transcript[index - 1]?.n ?? 0));
  return isInOrder && [...record].every(([n, { entry }]) => entry?.type !== 'said' || named.has(n));
}

const isSaid = (message: DocumentClaims['transcript'][number], record: Record): boolean =>
  isRecorded(record, message, (entry) => {
    if (entry.type !== 'said' || (entry.by === 'bot' ? 'assistant' : entry.by) !== message.by) return false;
    return message.text === (entry.by === 'buyer' ? entry.text : entry.utterance.text);
  });

function isOffered(claimed: DocumentClaims['offers'][number], record: Record): boolean {
  const { id, amount, remedy, answer, answered, fulfilment } = claimed;
  const isMade = isRecorded(record, claimed, (entry) => {
    const next = entry.type === 'proposed' ? entry.decision.next : null;
    const offer = entry.type === 'offered' ? entry.offer : next?.do === 'offer' ? next.offer : null;
    return offer?.id === id && offer.remedy === remedy && offer.amount?.amount === amount?.amount;
  });
  const isAnswered = answered
    ? isRecorded(
        record,
        answered,
        (entry) => entry.type === 'answered' && entry.offerId === id && entry.answer === answer,
      )
    : answer === 'open';
  const isFulfilled =
    fulfilment === null ||
    isRecorded(record, fulfilment, (entry) => {
      if (fulfilment.status === 'due' && entry.type === 'fulfilment_undone') return true;
      if (entry.type !== `fulfilment_${fulfilment.status}`) return false;
      return entry.type !== 'fulfilment_done' || entry.reference === fulfilment.reference;
    });
  return isMade && isAnswered && isFulfilled;
}

/** The order is one that the record has, with the tracking it had last, and the case ended as it says, or goes on. */
function isOfRecord({ order, case: { outcome } }: DocumentClaims, record: Record): boolean {
  const entries = [...record.values()];
  const orders = entries.filter(
    ({ entry, hidden }) => hidden || entry?.type === 'identified' || entry?.type === 'order_updated',
  );
  const last = orders.at(-1);
  const known = last?.entry && 'order' in last.entry ? last.entry.order : null;
  const isOrder =
    last === undefined
      ? order === null
      : last.hidden ||
        (order?.number === known?.number &&
          order?.tracking.number === known?.tracking.number &&
          order?.deliveredAt === known?.deliveredAt);
  const closed = entries.findLast(
    ({ entry }) => entry?.type === 'closed' || entry?.type === 'reopened',
  )?.entry;
  const isEnded =
    closed?.type === 'closed' ? closed.outcome === outcome : closed?.type !== 'reopened' || outcome === null;
  return isOrder && isEnded;
}

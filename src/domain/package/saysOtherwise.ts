import { Entry } from '../entry.ts';
import type { Proof } from '../evidence/proof.ts';
import type { PackageDocument } from './document.ts';

/**
 * Whether a document's messages, files or offers are not those of the record. It holds every message, in order, as the entry it
 * names has it; where that entry is withheld only its place can be held to. Kinds of entries that this version does not know
 * are passed over.
 */
export function saysOtherwise(document: PackageDocument, { commits, withheld = [] }: Proof): boolean {
  const hidden = new Set(withheld);
  const all = commits.flatMap(({ entries }) => entries);
  const ofEntry = new Map(all.map(({ n, at, content }) => [n, { at, entry: Entry.safeParse(content).data }]));
  const isFor = (n: number, at: string): boolean => ofEntry.get(n)?.at === at;
  const isSaid = ({ n, at, by, text }: PackageDocument['transcript'][number]): boolean => {
    if (!isFor(n, at)) return false;
    if (hidden.has(n)) return true;
    const entry = ofEntry.get(n)?.entry;
    if (entry?.type !== 'said' || (entry.by === 'bot' ? 'assistant' : entry.by) !== by) return false;
    return text === (entry.by === 'buyer' ? entry.text : entry.utterance.text);
  };
  const isKept = ({ n, at, sha256 }: PackageDocument['files'][number]): boolean =>
    isFor(n, at) && (hidden.has(n) || JSON.stringify(ofEntry.get(n)?.entry).includes(sha256));
  const isOffered = ({ n, at, id, amount, remedy }: PackageDocument['offers'][number]): boolean => {
    if (!isFor(n, at)) return false;
    if (hidden.has(n)) return true;
    const entry = ofEntry.get(n)?.entry;
    const next = entry?.type === 'proposed' ? entry.decision.next : null;
    const offer = entry?.type === 'offered' ? entry.offer : next?.do === 'offer' ? next.offer : null;
    return offer?.id === id && offer.remedy === remedy && offer.amount?.amount === amount?.amount;
  };
  const told = new Set(document.transcript.map(({ n }) => n));
  const isComplete = [...ofEntry].every(([n, { entry }]) => entry?.type !== 'said' || told.has(n));
  const isInOrder = document.transcript.every(({ n }, index) => n > (document.transcript[index - 1]?.n ?? 0));
  return !(
    isComplete &&
    isInOrder &&
    document.transcript.every(isSaid) &&
    document.files.every(isKept) &&
    document.offers.every(isOffered)
  );
}

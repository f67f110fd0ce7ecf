import type { Case, Photo } from '../case/case.ts';
import type { EvidenceMark } from '../case/completenessState.ts';
import type { Requirement } from './requirements.ts';
import type { Order } from '../vocabulary/order.ts';

/**
 * Why a piece of evidence counts as there.
 *
 * - `marked`: a person looked. `order_record`, `told`: it stands in the order, or among what the buyer told.
 * - `sent_when_asked`: a file that came after this was asked for, taken in the order of the asking.
 * - `sent_unasked`: a file that came by itself. It is probably this, by count alone, because nobody looked at it.
 */
export type Because =
  | { is: 'marked'; mark: EvidenceMark }
  | { is: 'order_record' }
  | { is: 'told' }
  | { is: 'sent_when_asked'; sha256: string }
  | { is: 'sent_unasked'; sha256: string };

export interface Evidence {
  requirement: Requirement;
  because: Because;
}

/** What of the wanted evidence is there, and who owes the rest. */
export interface Completeness {
  have: Evidence[];
  missingFromBuyer: Requirement[];
  missingFromSeller: Requirement[];
}

type Known = Pick<Case, 'photos' | 'details' | 'order' | 'completeness'>;

/** How complete a case is, measured against what is wanted for it (`requirementsFor`). It judges no picture. */
export function completeness(kase: Known, requirements: readonly Requirement[]): Completeness {
  const files = filesFor(kase, requirements);
  const have: Evidence[] = [];
  const missing: Requirement[] = [];
  for (const requirement of requirements) {
    const because = becauseOf(requirement, kase, files);
    if (because) have.push({ requirement, because });
    else missing.push(requirement);
  }
  return {
    have,
    missingFromBuyer: missing.filter(({ owedBy }) => owedBy === 'buyer'),
    missingFromSeller: missing.filter(({ owedBy }) => owedBy === 'seller'),
  };
}

function becauseOf(
  requirement: Requirement,
  kase: Known,
  files: ReadonlyMap<string, Because>,
): Because | null {
  const mark = kase.completeness.marks[requirement.id];
  if (mark) return mark.has ? { is: 'marked', mark } : null;
  switch (requirement.kind) {
    case 'photo':
    case 'video':
      return files.get(requirement.id) ?? null;
    case 'detail':
      return requirement.detail !== undefined && kase.details[requirement.detail] !== undefined
        ? { is: 'told' }
        : null;
    case 'tracking':
      return kase.order?.tracking.number ? { is: 'order_record' } : null;
    case 'delivery_proof':
      return isDelivered(kase.order) ? { is: 'order_record' } : null;
    case 'document':
      return null;
  }
}

/** The carrier says so, on a day, under a number that can be looked up. */
const isDelivered = (order: Order | null): boolean =>
  order !== null &&
  order.tracking.status === 'delivered' &&
  order.deliveredAt !== null &&
  order.tracking.number !== null;

/**
 * Which file is taken for which requirement. Files that came after the asking go to what was asked, in its order; what is
 * left goes to the rest in the order of the requirements. A file that a person put under one of them is taken already.
 */
function filesFor(kase: Known, requirements: readonly Requirement[]): Map<string, Because> {
  const { asked, since, marks } = kase.completeness;
  const open = requirements.filter(
    ({ id, owedBy, kind }) => owedBy === 'buyer' && (kind === 'photo' || kind === 'video') && !marks[id],
  );
  const named = asked.flatMap((id) => open.find((each) => each.id === id) ?? []);
  const free = freeFiles(kase, requirements);
  const taken = new Map<string, Because>();
  const take = (wanted: readonly Requirement[], from: (photo: Photo) => boolean, is: FileSent): void => {
    for (const { id, kind } of wanted) {
      const at = taken.has(id) ? -1 : free.findIndex((each) => kindOf(each) === kind && from(each));
      if (at < 0) continue;
      const [file] = free.splice(at, 1);
      if (file) taken.set(id, { is, sha256: file.sha256 });
    }
  };
  take(named, ({ sha256 }) => since.includes(sha256), 'sent_when_asked');
  take(open, () => true, 'sent_unasked');
  return taken;
}

type FileSent = 'sent_when_asked' | 'sent_unasked';

/** The same file sent twice shows one thing. */
function freeFiles(
  { photos, completeness: { marks } }: Known,
  requirements: readonly Requirement[],
): Photo[] {
  const free = photos.filter(
    ({ sha256 }, at) => photos.findIndex((each) => each.sha256 === sha256) === at && !isMarked(sha256, marks),
  );
  // Confirmed without saying by which file: one of its kind is spoken for.
  for (const { id, owedBy, kind } of requirements) {
    const mark = marks[id];
    if (owedBy !== 'buyer' || !mark?.has || mark.sha256 !== null) continue;
    const at = free.findIndex((each) => kindOf(each) === kind);
    if (at >= 0) free.splice(at, 1);
  }
  return free;
}

const isMarked = (sha256: string, marks: Readonly<Record<string, EvidenceMark>>): boolean =>
  Object.values(marks).some((mark) => mark.has && mark.sha256 === sha256);

const kindOf = ({ contentType }: Photo): 'photo' | 'video' =>
  contentType.startsWith('video/') ? 'video' : 'photo';

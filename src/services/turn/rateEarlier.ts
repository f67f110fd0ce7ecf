import type { Case } from '../../domain/case/case.ts';
import { wasAskedHow } from '../../domain/case/rating/rating.ts';
import type { Rating } from '../../domain/vocabulary/outcome.ts';
import { nthCaseOf, ordinalOf, placeOfCase, type CaseFiles } from '../cases/caseFiles.ts';

/**
 * The id of the last case of a conversation, this one or those before it, whose buyer was asked how it was; null where none was, or
 * it was forgotten since. Rejects with `StoreUnavailable`.
 */
export async function lastAskedHow(caseFiles: CaseFiles, last: Case): Promise<string | null> {
  for (let ordinal = ordinalOf(last.id); ordinal > 0; ordinal -= 1) {
    const id = nthCaseOf(placeOfCase(last.id), ordinal);
    const kase = id === last.id ? last : (await caseFiles.refresh(id))?.kase;
    if (kase && wasAskedHow(kase) && (await wasSaid(caseFiles, id)))
      return kase.erasedAt === null ? id : null;
  }
  return null;
}

/** The question may have been looked at and left, which the case does not tell apart. */
async function wasSaid(caseFiles: CaseFiles, id: string): Promise<boolean> {
  const entries = await caseFiles.entries(id);
  return entries.some(
    ({ content }) => content.type === 'cared' && content.occasion === 'rating' && content.said,
  );
}

/** Keeps a rating in a case that has ended before; once, however often it is repeated. Rejects with `StoreUnavailable`. */
export async function rateEarlier(
  caseFiles: CaseFiles,
  id: string,
  { rating, activityIds }: { rating: Rating; activityIds: string[] },
): Promise<void> {
  await caseFiles.appendAlways(id, (kase) =>
    kase.erasedAt !== null || kase.rating?.rating === rating
      ? null
      : [{ type: 'rated', activityIds, rating }],
  );
}

import type { Case } from '../../domain/case/case.ts';
import { wasAskedHow } from '../../domain/case/rating/rating.ts';
import type { Rating } from '../../domain/vocabulary/outcome.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';

/**
 * Keeps a rating that is pressed once another case has begun, in the case that was asked about. Kept once, however often it is
 * repeated; rejects with `StoreUnavailable`.
 */
export async function rateEarlier(
  caseFiles: CaseFiles,
  { earlier }: Case,
  { rating, activityIds }: { rating: Rating; activityIds: string[] },
): Promise<void> {
  let id = earlier?.caseId;
  while (id !== undefined) {
    const kase: Case | undefined = (await caseFiles.refresh(id))?.kase;
    if (kase && wasAskedHow(kase)) break;
    id = kase?.earlier?.caseId;
  }
  if (id === undefined) return;
  await caseFiles.appendAlways(id, (kase) =>
    kase.erasedAt !== null || kase.rating?.rating === rating
      ? null
      : [{ type: 'rated', activityIds, rating }],
  );
}

import { summaryOf } from '../../domain/case/handoff.ts';
import type { Case, Photo } from '../../domain/case/case.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { definitionsOf } from '../../domain/review/conduct/score.ts';
import { reviewFacts } from '../../domain/review/reviewFacts.ts';
import { timelineOf } from '../../domain/review/timeline.ts';
import type { CaseSearch } from '../../ports/caseSearch.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { photoFactsOf } from '../desk/caseView.ts';
import { noSuchCase, ok, personOf, reading } from '../../http/signedIn.ts';
import type { ReviewApiOptions } from './options.ts';
import type * as wire from './wire.ts';
import { counted } from '../../domain/telling/words.ts';

const OTHERS_SHOWN = 50;

/** A case as a supervisor looks at it. That they did is on record before they see anything of it. */
export function caseApi(options: ReviewApiOptions): Endpoint[] {
  const { caseFiles, scores, audit } = options;
  return [
    reading('/api/review/cases/:caseId', 'a case with its timeline', async (person, { params }) => {
      const caseId = params['caseId'] ?? '';
      const loaded = await caseFiles.refresh(caseId);
      if (!loaded) return noSuchCase();
      await audit.record({ by: personOf(person), did: 'looked_at_case', caseId, detail: null });
      const { kase } = loaded;
      const entries = await caseFiles.entries(caseId);
      const facts = reviewFacts(kase, entries);
      if (kase.erasedAt === null) options.opened(caseId);
      return ok({
        facts,
        order: kase.order,
        summary: summaryOf(kase, kase.handoff?.reason ?? null, null),
        timeline: timelineOf(entries, options.policy.timezone),
        photos: photosIn(entries),
        photoFacts: photoFactsOf(entries),
        itemPictures: kase.itemPictures,
        hold: kase.hold,
        erasedAt: kase.erasedAt,
        scores: [...(await scores.of(caseId))],
        score: options.cases.scoreOf(facts),
        rules: definitionsOf(options.policy),
        others: await othersOf(kase, options.search),
        modelCost: costTold(facts.modelUsed),
      } satisfies wire.ReviewCase);
    }),
  ];
}

const photosIn = (entries: readonly SealedEntry<Entry>[]): Photo[] =>
  entries.flatMap(({ content }) => {
    if (content.type !== 'photo_stored' && content.type !== 'file_stored') return [];
    const { type: _, ...photo } = content;
    return [photo];
  });

/** What search knows of the same buyer or order; it may lag by moments. */
async function othersOf(kase: Case, search: CaseSearch): Promise<wire.ReviewCase['others']> {
  const buyerId = kase.order?.buyer.id ?? kase.conversation.buyer.buyerId;
  const orderNumber = kase.order?.number ?? null;
  const pages = await Promise.all([
    buyerId === null ? null : search.search({ buyer: buyerId, limit: OTHERS_SHOWN }),
    orderNumber === null ? null : search.search({ orderNumber, limit: OTHERS_SHOWN }),
  ]);
  const found = new Map(
    pages
      .flatMap((page) => page?.hits ?? [])
      // A buyer is looked for by a part of their name as well.
      .filter(({ facts }) => facts.buyerId === buyerId || facts.orderNumber === orderNumber)
      .filter(({ facts }) => facts.caseId !== kase.id)
      .map(({ facts }) => [facts.caseId, facts]),
  );
  return [...found.values()]
    .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
    .slice(0, OTHERS_SHOWN)
    .map(({ caseId, complaint, openedAt, outcome }) => ({ caseId, complaint, openedAt, outcome }));
}

/** In the currency of the price list, which only the seller knows. */
function costTold({ calls, tokens, costMicros }: wire.ReviewFacts['modelUsed']): string {
  if (calls === 0) return 'No model was called.';
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 4, minimumFractionDigits: 4 });
  const used = `${counted(calls, 'call')}, ${counted(tokens, 'token')}`;
  return costMicros === 0
    ? `${used}; no price is known`
    : `${number.format(costMicros / 1_000_000)} in your prices (${used})`;
}

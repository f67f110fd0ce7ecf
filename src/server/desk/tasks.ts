import { isOwed, type Case } from '../../domain/case/case.ts';
import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import { dueBy } from '../../domain/requests/agreed.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import type { DoneTasks, Task } from './wire.ts';

const DONE_SHOWN_MS = 7 * 86_400_000;
/** So many summaries are looked at in one go, and cases read for them at most one go more than this. */
const SUMMARIES = 50;
const CASES_OF_PAGE = 25;
/** A page that finds little goes no further back than this. */
const LOOKS_OF_PAGE = 20;

/** What a person is to carry out in these cases, what is due first on top. */
export const tasksIn = (cases: readonly Case[]): Task[] =>
  cases.flatMap((kase) => tasksOf(kase, isOwed)).toSorted((a, b) => a.dueBy.localeCompare(b.dueBy));

/**
 * What was carried out in the seven days before `now`, a page at a time, the cases that changed last first: only cases whose summary says that
 * something was done in them are read. Rejects with `StoreUnavailable`.
 */
export async function doneTasks(
  {
    store,
    caseFiles,
    now,
  }: { store: Pick<CaseStore, 'list'>; caseFiles: Pick<CaseFiles, 'load'>; now: Date },
  from: string | null,
): Promise<DoneTasks> {
  const since = new Date(now.getTime() - DONE_SHOWN_MS).toISOString();
  const found: CaseSummary[] = [];
  let cursor = from;
  for (let looks = 0; looks < LOOKS_OF_PAGE && found.length < CASES_OF_PAGE; looks += 1) {
    const page = await store.list({ order: 'newest', limit: SUMMARIES, cursor });
    found.push(...page.summaries.filter((summary) => wasDoneIn(summary, since)));
    const last = page.summaries.at(-1);
    cursor = last !== undefined && last.updatedAt >= since ? page.cursor : null;
    if (cursor === null) break;
  }
  const cases = await Promise.all(found.map(({ caseId }) => caseFiles.load(caseId)));
  const isLately = (doneAt: Instant | null): boolean => doneAt !== null && doneAt >= since;
  const tasks = cases.flatMap((each) => (each ? tasksOf(each.kase, ({ doneAt }) => isLately(doneAt)) : []));
  return { tasks: tasks.toSorted((a, b) => (b.doneAt ?? '').localeCompare(a.doneAt ?? '')), cursor };
}

/** A summary of an earlier version does not say, and its case is looked at. */
const wasDoneIn = ({ updatedAt, doneAt }: CaseSummary, since: Instant): boolean =>
  updatedAt >= since && (doneAt === undefined || (doneAt !== null && doneAt >= since));

const ownerOf = ({ speaker, desk }: Case): string | null =>
  speaker.is === 'agent' ? speaker.agent.name : (desk.completedBy?.name ?? null);

const tasksOf = (kase: Case, which: (fulfilment: Case['fulfilments'][number]) => boolean): Task[] =>
  kase.fulfilments
    .filter(which)
    .map(
      ({
        id,
        offerId,
        remedy,
        amount,
        status,
        agreedAt,
        doneAt,
        doneBy,
        doneByName,
        reference,
        deliveryWish,
        thanksValidUntil,
      }) => {
        const offer = kase.offers.find((each) => each.id === offerId);
        const promisedBy = offer?.promisedBy ?? null;
        return {
          caseId: kase.id,
          buyerName: kase.order?.buyer.name ?? kase.conversation.buyer.name,
          orderNumber: kase.order?.number ?? null,
          fulfilmentId: id,
          remedy,
          amount,
          variant: offer?.variant ?? null,
          pieces: offer?.pieces,
          article: articleOf(kase, offer),
          promisedBy,
          deliveryWish,
          thanksValidUntil,
          status,
          agreedAt,
          dueBy: dueBy({ promisedBy, agreedAt }),
          doneAt,
          doneBy,
          doneByName,
          reference,
          owner: ownerOf(kase),
        };
      },
    );

/** The article something was agreed for: its title and how many; null for several, and where it is not known. */
function articleOf({ order }: Case, offer: Pick<Offer, 'sku' | 'pieces'> | undefined): Task['article'] {
  const sku = offer?.sku;
  const items = order?.items.filter((item) => sku == null || item.sku === sku) ?? [];
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) return null;
  return { title: item.title, variant: item.variant, quantity: offer?.pieces ?? item.quantity };
}

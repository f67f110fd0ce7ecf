import type { SqlParameter, SqlQuerySpec } from '@azure/cosmos';
import { normaliseOrderNumber } from '../../../domain/vocabulary/orderNumber.ts';
import type { CaseFilter } from '../../../ports/caseSearch.ts';
import { fold, soughtIn, type Sought } from '../../store/searchText.ts';
import { VIEW_ID } from '../cosmosViews.ts';

/** How words are looked for: by the container's full-text index, whole words only, or in the text as it is. */
export type WordSearch = 'full_text' | 'contains';

export interface CosmosPlan {
  where: string[];
  parameters: SqlParameter[];
  sought: Sought[];
  /** Nothing can match. */
  nothing: boolean;
}

export const markOf = (kind: 'agent' | 'flag' | 'handoff' | 'remedy' | 'label', value: string): string =>
  `${kind}:${value}`;

/** What a filter asks for, in terms of the documents of the review container. */
export function cosmosPlan(filter: CaseFilter, by: WordSearch): CosmosPlan {
  const sought = soughtIn(filter.words);
  const where = [`c.id = '${VIEW_ID}'`];
  const parameters: SqlParameter[] = [];
  const bound = (value: string | number): string => {
    const name = `@p${parameters.length}`;
    parameters.push({ name, value });
    return name;
  };
  const oneOf = (property: string, values: readonly string[] | undefined): void => {
    if (values === undefined) return;
    where.push(values.length > 0 ? `c.${property} IN (${values.map(bound).join(', ')})` : 'false');
  };
  const marked = (kind: Parameters<typeof markOf>[0], value: string | undefined): void => {
    if (value !== undefined) where.push(`ARRAY_CONTAINS(c.marks, ${bound(markOf(kind, value))})`);
  };
  const { openedFrom, openedBefore, orderNumber, offeredMin, offeredMax } = filter;
  if (openedFrom !== undefined) where.push(`c.openedAt >= ${bound(openedFrom)}`);
  if (openedBefore !== undefined) where.push(`c.openedAt < ${bound(openedBefore)}`);
  oneOf('status', filter.status);
  oneOf('outcome', filter.outcome);
  oneOf('complaint', filter.complaint);
  oneOf('mood', filter.mood);
  oneOf('language', filter.language === undefined ? undefined : [filter.language]);
  oneOf('product', filter.product === undefined ? undefined : [filter.product]);
  oneOf('policyVersion', filter.policyVersion === undefined ? undefined : [filter.policyVersion]);
  if (orderNumber !== undefined) where.push(`c.orderNumber = ${bound(normaliseOrderNumber(orderNumber))}`);
  marked('agent', filter.agentId);
  marked('handoff', filter.handoffReason);
  marked('remedy', filter.remedy);
  marked('label', filter.label);
  for (const flag of filter.flags ?? []) marked('flag', flag);
  const buyer = filter.buyer?.trim() ?? '';
  if (buyer !== '')
    where.push(`(c.buyerId = ${bound(buyer)} OR CONTAINS(c.buyerName, ${bound(fold(buyer))}))`);
  if (offeredMin !== undefined || offeredMax !== undefined)
    where.push(
      `EXISTS (SELECT VALUE a FROM a IN c.amounts WHERE a >= ${bound(offeredMin ?? 0)} ` +
        `AND a <= ${bound(offeredMax ?? Number.MAX_SAFE_INTEGER)})`,
    );
  for (const { word, whole } of sought ?? [])
    where.push(
      by === 'full_text'
        ? `FullTextContains(c.text, ${bound(word)})`
        : `CONTAINS(c.text, ${bound(whole ? ` ${word} ` : ` ${word}`)})`,
    );
  return { where, parameters, sought: sought ?? [], nothing: sought?.length === 0 };
}

/** The first `count` of what matches behind a place, newest opened first. */
export function pageOf(plan: CosmosPlan, select: string, count: number, behind: string | null): SqlQuerySpec {
  const { parameters } = plan;
  const where = behind === null ? plan.where : [...plan.where, 'c.sortKey < @behind'];
  return {
    query: `SELECT TOP ${count} ${select} FROM c WHERE ${where.join(' AND ')} ORDER BY c.sortKey DESC`,
    parameters: behind === null ? parameters : [...parameters, { name: '@behind', value: behind }],
  };
}

import { ErrorResponse, type PluginConfig } from '@azure/cosmos';
import { LRUCache } from 'lru-cache';

const IS_PLAN = 'x-ms-cosmos-is-query-plan-request';
const PLANS_KEPT = 200;

/**
 * The SDK asks how to spread out a query before each one, be it the same as before or of one partition, which is half of all requests.
 *
 * What is asked of one partition is not spread out: its plan is refused here, as the SDK looks at it only where the service asks for
 * one. What is asked of all of them names no partition, so its plan follows from its text and is asked for once.
 */
export function keepsPlans(): PluginConfig {
  const plans = new LRUCache<string, object>({ max: PLANS_KEPT });
  return {
    on: 'request',
    plugin: async (context, _diagnostics, next) => {
      if (context.headers?.[IS_PLAN] === undefined) return await next(context);
      const { partitionKey } = context.options as { partitionKey?: unknown };
      if (partitionKey !== undefined) throw new ErrorResponse('what is asked of one partition needs no plan');
      const { query } = JSON.parse(String(context.body)) as { query: string };
      const text = `${context.path}\n${query}`;
      const known = plans.get(text);
      if (known) return { headers: {}, code: 200, result: structuredClone(known) };
      const fresh = await next(context);
      plans.set(text, structuredClone(fresh.result as object));
      return fresh;
    },
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { PluginConfig } from '@azure/cosmos';
import { statusOf } from './cosmosErrors.ts';

const AGAIN_AFTER_MS = [20, 100];
const LOOKS: readonly string[] = ['read', 'query'];

/** The SDK waits a second before it makes a look again whose connection was lost, and a buyer waits with it: twice it is made at once. */
export const looksAgainSoon = (): PluginConfig => ({
  on: 'request',
  plugin: async (context, _diagnostics, next) => {
    if (LOOKS.includes(context.operationType ?? ''))
      for (const wait of AGAIN_AFTER_MS) {
        try {
          return await next(context);
        } catch (error) {
          if (statusOf(error) !== undefined || context.options.abortSignal?.aborted === true) throw error;
          await sleep(wait);
        }
      }
    return await next(context);
  },
});

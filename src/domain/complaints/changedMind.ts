import { aboutTheOrder } from './knowledge.ts';

/** Nothing is wrong with it, and it is not wanted any more. There is nothing to ask and nothing to show. */
export const changedMind = aboutTheOrder({ type: 'changed_mind' });

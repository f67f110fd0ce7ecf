import { aboutTheOrder } from './knowledge.ts';

/** Something is wrong that has no name of its own here. What it is is asked, once. */
export const other = aboutTheOrder({ type: 'other', personNeeds: ['description'] });

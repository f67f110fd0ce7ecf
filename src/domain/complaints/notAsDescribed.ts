import { aboutWhatArrived } from './knowledge.ts';

/**
 * It is the article that was ordered and not what the listing said of it. What differs is asked; a photo beside the
 * listing's shows it. A new one would be the same, so most want some of the money.
 */
export const notAsDescribed = aboutWhatArrived({ type: 'not_as_described' });

import { aboutWhatArrived } from './knowledge.ts';

/**
 * It is badly made or does not work as it should. Which article and what it does or does not do; a short video shows more
 * than a photo. Most want one that works, or some of the money back.
 */
export const quality = aboutWhatArrived({ type: 'quality' });

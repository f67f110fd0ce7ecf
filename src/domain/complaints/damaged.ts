import { aboutWhatArrived } from './knowledge.ts';

/**
 * It arrived broken, cracked, torn or leaking. Which article, a photo, or where the damage is; a photo of it and of the
 * packaging shows it. Most want a whole one, and a good part would keep it for some of the money.
 */
export const damaged = aboutWhatArrived({ type: 'damaged', isShown: true });

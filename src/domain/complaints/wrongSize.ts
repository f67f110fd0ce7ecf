import { aboutWhatArrived } from './knowledge.ts';

/**
 * The size that came is not the size that was ordered, or does not fit. What the label says is asked against the order; a
 * photo of the label shows it. Most want the right size and keep the wrong one.
 */
export const wrongSize = aboutWhatArrived({ type: 'wrong_size' });

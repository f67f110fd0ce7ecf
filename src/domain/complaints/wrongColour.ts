import { aboutWhatArrived } from './knowledge.ts';

/**
 * The colour that came is not the one that was ordered. Which colour came is asked against the order; a photo by daylight
 * shows it. Many keep it for some of the money.
 */
export const wrongColour = aboutWhatArrived({ type: 'wrong_colour' });

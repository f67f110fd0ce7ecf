import { aboutWhatArrived } from './knowledge.ts';

/** Another article came than the one that was ordered. What came is asked; a photo shows it. Most want the one they ordered. */
export const wrongItem = aboutWhatArrived({ type: 'wrong_item' });

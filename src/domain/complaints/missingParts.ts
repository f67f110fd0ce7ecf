import { aboutWhatArrived } from './knowledge.ts';

/**
 * Part of it was not in the parcel. What is missing is asked; a photo of all that came shows it. Whoever says "send it"
 * means the part.
 */
export const missingParts = aboutWhatArrived({
  type: 'missing_parts',
  tells: 'missing',
  means: { reship: 'replacement_part' },
});

import { shopZone } from '../shared/Shell.tsx';
import { dayIn, daysUpTo, type Range } from './days.ts';

/** Up to today, which is the shop's day, wherever its reader is. */
export const lastDays = (days: number): Range => daysUpTo(dayIn(new Date(), shopZone), days);

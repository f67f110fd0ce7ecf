import { z } from 'zod';
import { ALARM_SUBJECTS } from '../vocabulary/reading.ts';

/**
 * What a person is asked to see to, where the reason of a handoff alone does not say it: an alarm, or what a buyer wants
 * beside a complaint.
 *
 * `payment` is money that went wrong or did not come; `contact` is who the company is; `delivery` is to be asked of the
 * carrier; `other_language` is a buyer who writes in none of the languages that the bot speaks.
 */
export const SUBJECTS = [
  ...ALARM_SUBJECTS,
  'cancel',
  'address_change',
  'exchange',
  'return',
  'payment',
  'coupon',
  'customs',
  'invoice',
  'warranty',
  'usage',
  'power',
  'received_too_many',
  'other_damage',
  'contact',
  'delivery',
  'terms',
  'other_language',
] as const;
export const Subject = z.enum(SUBJECTS);
export type Subject = z.infer<typeof Subject>;

/** What goes to a person at once is a subject of its own. */
export type AlarmSubject = (typeof ALARM_SUBJECTS)[number];

/** What a buyer wants beside a complaint. */
export type RequestSubject = Exclude<Subject, AlarmSubject>;

export const isAlarm = (subject: Subject | null): subject is AlarmSubject =>
  ALARM_SUBJECTS.some((each) => each === subject);

/**
 * What is still in time only if somebody sees to it before the parcel leaves: an order that is to be stopped or changed.
 */
export const isPressing = (subject: Subject | null): boolean =>
  subject === 'cancel' || subject === 'address_change' || subject === 'exchange';

/** What stays with people whatever the buyer would rather do: nobody else sees to a danger, or stops a parcel in time. */
export const staysWithPeople = (subject: Subject | null): boolean => isAlarm(subject) || isPressing(subject);

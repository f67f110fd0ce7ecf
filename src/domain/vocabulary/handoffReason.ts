import { z } from 'zod';

/** Why a case goes from the bot to a person. */
export const HANDOFF_REASONS = [
  'asked_for_person',
  'insists_on_refund',
  'ladder_exhausted',
  'policy_hands_over',
  'threat',
  'mood',
  'deadline',
  'cannot_identify',
  'not_understood',
  'turn_failed',
  'dispute',
  /** Danger, despair, a child, an open dispute: the handoff's subject says which. */
  'alarm',
  /** The order has a case already that a person has, or is to have. */
  'case_waits',
  /** What was agreed could not be carried out, and somebody has to tell the buyer what happens instead. */
  'not_carried_out',
  /** Something beside a complaint, which the handoff's subject names. */
  'request',
] as const;
export const HandoffReason = z.enum(HANDOFF_REASONS);
export type HandoffReason = z.infer<typeof HandoffReason>;

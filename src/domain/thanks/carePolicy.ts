import type { Policy } from '../policy/policy.ts';
import type { ThanksPolicy } from './thanks.ts';

/** As much of a policy as says what the bot writes first. */
export type CarePolicy = ThanksPolicy & Pick<Policy, 'rating'>;

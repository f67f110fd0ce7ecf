import { z } from 'zod';
import { entryOf } from './entryOf.ts';

/** What happens to a handoff at a desk outside Parley. */
export const HUB_ENTRIES = [
  /** The hub found nobody for it, or lost them: the case waits again, for Parley's own desk. */
  entryOf('handoff_failed', {
    /** Which hub, as its channel is called. */
    hub: z.string(),
    /** What the hub said about it. */
    because: z.string().nullable(),
  }),
] as const;

import { z } from 'zod';

/** Somebody at the desk. `id` is the same at every sign-in of the same person, and never shown to a buyer. */
export const Agent = z.object({ id: z.string().min(1), name: z.string().min(1) });
export type Agent = z.infer<typeof Agent>;

import { z } from 'zod';

/** One kind of entry, with what is on record of it. */
export const entryOf = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), ...shape });

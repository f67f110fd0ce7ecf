import { z } from 'zod';

/** What a person may do at the desk. A supervisor may do all that an agent may. */
export const Role = z.enum(['agent', 'supervisor']);
export type Role = z.infer<typeof Role>;

/** A signed-in person. `id` is the same at every sign-in of the same person, and never shown to a buyer. */
export const Principal = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  roles: z.array(Role),
  teams: z.array(z.string()).default([]),
  /** A language tag the person reads and writes in; null when nothing says so. */
  language: z.string().nullable().default(null),
});
export type Principal = z.infer<typeof Principal>;

/** Whether somebody acts by this installation's key: their ids alone begin so, and whoever has the key gives themselves any name. */
export const isKeyHolder = ({ id }: Pick<Principal, 'id'>): boolean => id.startsWith('desk-');

/** Whether a person may do what `role` may. */
export const hasRole = ({ roles }: Principal, role: Role): boolean =>
  roles.includes('supervisor') || roles.includes(role);

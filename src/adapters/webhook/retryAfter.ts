/**
 * What a `Retry-After` header asks for, in ms from `now`: it holds seconds, or an HTTP date. Undefined when it says
 * nothing that can be understood.
 */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

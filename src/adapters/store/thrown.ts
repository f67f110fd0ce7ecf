/**
 * What can be told about something that was thrown. Judged by its shape: an error of Node's own need not be an
 * `instanceof Error` where code runs in a context of its own, as it does under jest.
 */

export function property(thrown: unknown, name: string): unknown {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  return Reflect.get(thrown, name);
}

export const codeOf = (thrown: unknown): unknown => property(thrown, 'code');

export function messageOf(thrown: unknown): string {
  const message = property(thrown, 'message');
  return typeof message === 'string' ? message : String(thrown);
}

/**
 * What can be told about something that was thrown. Judged by its shape: what a library throws need not be
 * an `Error`, and an error of another context is no `instanceof Error` of this one.
 */

export function property(thrown: unknown, name: string): unknown {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  return Reflect.get(thrown, name);
}

export const codeOf = (thrown: unknown): unknown => property(thrown, 'code');

/** For a call that may find no such file or folder: what stands in for it then. Whatever else went wrong is thrown on. */
export const ifMissing =
  <T>(instead: T) =>
  (thrown: unknown): T => {
    if (codeOf(thrown) === 'ENOENT') return instead;
    throw thrown;
  };

export function messageOf(thrown: unknown): string {
  const message = property(thrown, 'message');
  return typeof message === 'string' ? message : String(thrown);
}

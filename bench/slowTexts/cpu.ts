/**
 * What the call takes of this process's own time on a core, in ms: others on the machine do not make it longer. It is the
 * process's and not the thread's, which Linux may count in steps of 4 ms.
 */
export function cpuMs(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The least of several: a pattern is no faster than it is, and everything else only adds to it. */
export const leastCpuMs = (call: () => void, times: number): number =>
  Math.min(...Array.from({ length: times }, () => cpuMs(call)));

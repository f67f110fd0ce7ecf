/** What the call takes of this thread's own time on a core, in ms: others on the machine do not make it longer. */
export function cpuMs(call: () => void): number {
  const before = process.threadCpuUsage();
  call();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** The least of several: a pattern is no faster than it is, and everything else only adds to it. */
export const leastCpuMs = (call: () => void, times: number): number =>
  Math.min(...Array.from({ length: times }, () => cpuMs(call)));

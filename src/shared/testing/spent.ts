/**
 * Milliseconds of the processor that this process has had: what bounds them bounds the work that it bounds by a clock, and
 * stands where others have the processor meanwhile.
 */
export function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

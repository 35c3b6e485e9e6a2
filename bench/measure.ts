/** The middle of what was measured; of an even number, the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Milliseconds that the task took. */
export async function timed(task: () => unknown): Promise<number> {
  const begun = performance.now();
  await task();
  return performance.now() - begun;
}

/**
 * Runs `work` soon after it is asked for, once for all the asking meanwhile, and never twice at a time: what is asked
 * for while it runs makes it run once more. `delay` gives the milliseconds to wait, with a little chance in it so that a
 * room full of screens does not ask in the same instant.
 */
export function coalesced(work: () => Promise<void>, delay: () => number): () => void {
  let state: 'idle' | 'waiting' | 'running' | 'again' = 'idle';
  const run = async () => {
    state = 'running';
    try {
      await work();
    } finally {
      const again = (state as string) === 'again';
      state = 'idle';
      if (again) ask();
    }
  };
  const ask = () => {
    if (state === 'running') state = 'again';
    if (state !== 'idle') return;
    state = 'waiting';
    setTimeout(() => void run(), delay());
  };
  return ask;
}

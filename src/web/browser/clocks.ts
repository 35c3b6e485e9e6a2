import { clockFace } from '#text/spans.ts';

/**
 * Lets the time of a speech run (`data-counts`: seconds it had lasted when the page was made, `data-most`: seconds allowed).
 * It counts on from what the server said, so that a browser with a wrong clock shows the right time.
 */
export function runClocks(page: Document): void {
  const seen = new WeakMap<Element, { readonly said: string; readonly at: number }>();
  const tick = () => {
    for (const clock of page.querySelectorAll<HTMLElement>('[data-counts]')) {
      const said = clock.dataset.counts ?? '0';
      const known = seen.get(clock);
      const since = known?.said === said ? known : { said, at: performance.now() };
      seen.set(clock, since);
      const seconds = Number(said) + Math.floor((performance.now() - since.at) / 1000);
      clock.textContent = clockFace(seconds);
      const { most } = clock.dataset;
      clock.closest('.speech')?.toggleAttribute('data-over', most !== undefined && seconds >= Number(most));
    }
  };
  setInterval(tick, 1000);
}

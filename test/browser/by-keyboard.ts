import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What holds the focus, as it is met on the way with Tab. */
type Stop = {
  readonly tag: string;
  /** As it is read out, roughly: its own words or its label's. */
  readonly name: string;
  /** Whether it is what the hands were going to. */
  readonly fits: boolean;
  /** What is wrong with it as a stop; nothing if it is well. */
  readonly wrong: string;
};

/** On the page: notes each stop, and compares it with the one before. */
type Watch = {
  last?: { readonly element: Element; readonly marks: readonly (readonly [Element, string])[] };
  stop(backwards: boolean, selector: string): Stop;
};

/**
 * The hands of somebody who has a keyboard alone, on one page. Each stop on the way is looked at: it is in sight and lies
 * under nothing, it is marked as no other thing is, and it comes after the one before.
 */
export class ByKeyboard {
  constructor(readonly page: Page) {}

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
    await this.#watch();
  }

  async #watch(): Promise<void> {
    await this.page.evaluate(watchStops);
  }

  /** The next stop, or the one before. */
  async tab(backwards = false, selector = '*'): Promise<Stop> {
    await this.page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
    const stop = await this.page.evaluate(
      ([back, at]) => (window as unknown as { watch: Watch }).watch.stop(back, at),
      [backwards, selector] as const,
    );
    expect(stop.wrong, `${this.page.url()}: <${stop.tag}> ${stop.name}`).toBe('');
    return stop;
  }

  /** Goes on with Tab until what has the focus fits the selector. */
  async to(selector: string, backwards = false): Promise<void> {
    for (let steps = 0; steps < 150; steps += 1) {
      if ((await this.tab(backwards, selector)).fits) return;
    }
    throw new Error(`${selector} was never reached on ${this.page.url()}`);
  }

  holds(selector: string): Promise<boolean> {
    return this.page.evaluate((at) => document.activeElement?.matches(at) ?? false, selector);
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Opens the question of an act, goes to its last button and presses it. */
  async act(selector: string): Promise<void> {
    await this.to(`${selector} > summary`);
    await this.press('Enter');
    await this.to(`${selector} button[type="submit"].button`);
    await this.send();
  }

  /** Presses what has the focus, which sends an act; the place at which the hands are afterwards must fit. */
  async send(place = '#just-done'): Promise<void> {
    const from = this.page.url();
    await this.press('Enter');
    await this.page.waitForURL((url) => url.href !== from && url.searchParams.has('done'), { waitUntil: 'load' });
    await this.#watch();
    await this.page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 10_000 });
    expect(await this.holds(place), `the focus after an act on ${this.page.url()} is at ${place}`).toBe(true);
  }

  /** Follows the link that has the focus. */
  async follow(): Promise<void> {
    const from = this.page.url();
    await this.press('Enter');
    await this.page.waitForURL((url) => url.href !== from, { waitUntil: 'load' });
    await this.#watch();
  }
}

/** Runs on the page. */
function watchStops(): void {
  const marksOf = (element: Element): readonly (readonly [Element, string])[] =>
    [element, element.nextElementSibling, element.closest('label')]
      .filter((each): each is Element => each !== null)
      .map((each) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each);
        return [each, outlineStyle === 'none' ? boxShadow : [outlineWidth, outlineColor, boxShadow].join(' ')];
      });
  const shown = (element: Element): Element =>
    Number(getComputedStyle(element).opacity) === 0 ? (element.closest('label') ?? element) : element;
  const isCovered = (element: Element): boolean => {
    const lines = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    // A link may run over several lines, and a tall field out of sight: a part of it that is there is enough.
    return !lines.some((box) =>
      [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2].some((y) => {
        const there = document.elementFromPoint((box.left + box.right) / 2, y);
        return there !== null && (element.contains(there) || there.contains(element));
      }),
    );
  };
  /** As one reads: columns from left to right, or one beneath the other in the order in which they are shown; else as written. */
  const isBefore = (one: Element, other: Element): boolean => {
    const [here, there] = [one, other].map((each) => each.closest('.wings > *'));
    const written = one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!here || !there || here === there) return written !== 0;
    const [a, b] = [here.getBoundingClientRect(), there.getBoundingClientRect()];
    return a.top < b.top || (a.top === b.top && a.left < b.left);
  };
  const watch: Watch = {
    stop(backwards, selector) {
      // What others took away meanwhile is no stop any more.
      const last = watch.last?.element.isConnected ? watch.last : undefined;
      const element = document.activeElement ?? document.body;
      if (element === document.body) {
        delete watch.last;
        return { tag: 'body', name: '', fits: false, wrong: '' };
      }
      const fits = element.matches(selector);
      // The parts of a date are stops of the browser's own.
      if (element === last?.element) return { tag: element.localName, name: '', fits, wrong: '' };
      const marks = marksOf(element);
      const unlike = last?.marks.some(([each, mark]) => marksOf(each).find(([same]) => same === each)?.[1] !== mark);
      const isOnward = !last || (backwards ? isBefore(element, last.element) : isBefore(last.element, element));
      const wrong = [
        isCovered(shown(element)) ? 'is not in sight' : '',
        last && !unlike ? `nothing showed that ${last.element.outerHTML.slice(0, 120)} had the focus` : '',
        isOnward ? '' : 'comes out of its order',
        (element as HTMLElement).tabIndex > 0 ? 'has an order of its own' : '',
      ];
      watch.last = { element, marks };
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      const name = (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim().slice(0, 60);
      return { tag: element.localName, name, fits, wrong: wrong.filter(Boolean).join('; ') };
    },
  };
  (window as unknown as { watch: Watch }).watch = watch;
}

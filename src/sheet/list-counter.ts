/** Numbers that a page counts by itself: of each list that is open, the next one; null of one that does not count in figures. */
export class ListCounter {
  readonly #lists: (number | null)[] = [];

  /** The number that is shown before an item, `3.`; undefined of anything else. */
  opened(name: string, { start, value, type = '1', style = '' }: Record<string, string>): string | undefined {
    if (name === 'ul') this.#lists.push(null);
    if (name === 'ol') this.#lists.push(type === '1' ? numberOf(start, 1) : null);
    if (name !== 'li') return undefined;
    const next = this.#lists.at(-1) ?? null;
    if (next === null || /list-style-type\s*:\s*(?!decimal)/i.test(style)) return undefined;
    const number = numberOf(value, next);
    this.#lists[this.#lists.length - 1] = number + 1;
    return `${number}.`;
  }

  closed(name: string): void {
    if (name === 'ul' || name === 'ol') this.#lists.pop();
  }
}

function numberOf(said: string | undefined, otherwise: number): number {
  const number = Number.parseInt(said ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}

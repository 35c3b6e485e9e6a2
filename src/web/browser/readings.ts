/** Says the date of a field in words as it is typed (`<output data-months>` beside it). */
export function readDates(page: Document): void {
  page.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.type.startsWith('date')) return;
    const reading = target.parentElement?.querySelector('output');
    if (reading) reading.textContent = inWords(target.value, reading.dataset.months?.split(' ') ?? []);
  });
}

/** `2026-08-18T10:00` is `18 avqust 2026, 10:00`; anything else is nothing. */
export function inWords(value: string, months: readonly string[]): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(value) ?? [];
  const name = months[Number(month) - 1];
  if (!name) return '';
  return `${Number(day)} ${name} ${year}${time ? `, ${time}` : ''}`;
}

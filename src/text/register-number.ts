/** Signs of the register, as offices write them: `G` gələn (received), `Ç` çıxan (sent). */
export const registerSigns = { in: 'G', out: 'Ç' } as const;

/** A letter's number as it is written on it, the same in every language: `in-2026-1` is `G-2026/1`. */
export function registerNumber(letter: string): string {
  const [direction, year, number] = letter.split('-');
  if ((direction !== 'in' && direction !== 'out') || !year || !number) return letter;
  return `${registerSigns[direction]}-${year}/${number}`;
}

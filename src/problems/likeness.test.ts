import { describe, expect, it } from 'vitest';
import { alike, likenessOf } from './likeness.ts';

const problem = (title: string, measures: readonly string[] = [], what = '') => ({ title, what, measures });

describe('problems are alike', () => {
  it('by beginnings of their words, whatever the endings and the case', () => {
    expect(likenessOf(problem('Sığınacaqda TƏRCÜMƏÇİ yoxdur'), problem('sığınacaqların tərcüməçiləri'))).toBe(2);
    expect(likenessOf(problem('нет переводчика в приюте'), problem('Переводчики приюта заняты'))).toBe(1);
  });

  it('by the measures that both name', () => {
    expect(likenessOf(problem('a', ['1/4', '1/5']), problem('b', ['1/5']))).toBe(3);
  });

  it('not by one word, nor by small ones', () => {
    const others = [problem('the shelter'), problem('interpreters of the shelter are missing'), problem('and the for')];
    expect(alike(problem('the shelter lacks interpreters'), others)).toEqual([others[1]]);
  });
});

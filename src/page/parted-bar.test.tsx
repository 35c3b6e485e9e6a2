import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PartedBar, segmentsOf } from './parted-bar.tsx';

describe('a bar of parts', () => {
  const counts = fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 6 });

  test('has its parts side by side, in their order, and ends where the bar does', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 24, max: 600 }), (all, wide) => {
        const found = segmentsOf(
          all.map((count) => ({ count })),
          wide,
        );
        expect(found.map(({ part }) => part.count)).toEqual(all.filter((count) => count > 0));
        let end = 0;
        for (const { x, width } of found) {
          expect(x).toBe(end);
          end = x + width;
        }
        expect(end).toBe(found.length === 0 ? 0 : wide);
      }),
    );
  });

  test('is as long as it counts where others stand beside it', () => {
    const [only] = segmentsOf([{ count: 5 }], 100, 20);
    expect(only).toMatchObject({ x: 0, width: 25 });
  });

  test('says in words what it draws, and draws each part in its own way', () => {
    const parts = [
      { drawing: 'full', count: 2 },
      { drawing: 'crosses', count: 1, tone: 'refused' },
      { drawing: 'dashed', count: 3 },
    ] as const;
    const html = String(<PartedBar parts={parts} says="vaxtında 2, gecikmiş 1, gəlməyib 3" />);
    expect(html).toContain('aria-label="vaxtında 2, gecikmiş 1, gəlməyib 3"');
    // `bar` is the bottom bar of a telephone, and what is one too is taken out of the page there.
    expect(html).toContain('class="parted-bar"');
    expect(html).toContain('bar-full');
    expect(html).toContain('bar-lines bar-refused');
    expect(html).toContain('bar-dashed');
  });
});

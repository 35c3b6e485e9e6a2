import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerLetter } from '../../test/on-paper.ts';
import * as wg from '../../test/working-group.ts';

test('rows of letters are the same whether the stream is projected at once or act by act', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('in', 'out'), { maxLength: 8 }), (directions) => {
      const life = wg.staffed();
      const { law } = life;
      const [whole, parted] = [law.initial('letters'), law.initial('letters')];
      const rows = directions.flatMap((direction) => {
        const entries = life.done('secretary', registerLetter({ direction: direction as 'in' | 'out' }));
        return law.project('g', 'letters', entries, entries.reduce(law.evolve, parted));
      });
      const all = life.entries.filter(({ stream }) => stream === 'letters');
      const once = law.project('g', 'letters', all, all.reduce(law.evolve, whole));
      expect(rows.flatMap((each) => each.rows)).toEqual(once.flatMap((each) => each.rows));
      expect(once.flatMap((each) => each.rows)).toHaveLength(directions.length);
    }),
    { numRuns: 15 },
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base } from './asking.ts';
import { historySurfaces, type SecretPapers } from './history-surfaces.ts';
import { pdf, type ReadingGroup, readingGroup } from './reading-group.ts';
import { surfacesNamed, truthTable } from './table.ts';

let of: ReadingGroup;
let secret: SecretPapers;
const items = ['item-2', 'item-3', 'item-0004'] as const;

beforeAll(async () => {
  of = await readingGroup();
  const recorded = await of.done('second', '/secretariat/takeover/plans', {
    ...{ command: items[2], title: 'Gizliplan', from: '2021-01-01', until: '2022-12-31' },
    ...{ paper_name: 'Gizlisənəd', paper_date: '2020-12-30', paper: await of.bring('second', pdf('gizli plan')) },
  });
  const all: number[] = [];
  for (const stream of ['history', 'meetings']) {
    const { json } = await of.ask('coordinator')(`${base}/journal?stream=${stream}`, { json: true });
    const { entries } = json as { entries: readonly { entry: { position: number; data: { item?: string } } }[] };
    all.push(
      ...entries
        .filter(({ entry }) => items.some((item) => item === entry.data.item))
        .map(({ entry }) => entry.position),
    );
  }
  expect(all).toContain(recorded.from);
  secret = {
    ...{ meeting: items[0], mandate: items[1], waiting: items[2] },
    words: ['köhnə protokol', 'köhnə sərəncam', 'Gizliplan', 'Gizlisənəd'],
    // Those of earlier days: the journal shows so many on a page.
    acts: all.filter((position) => position !== recorded.from).sort((a, b) => a - b),
    setter: of.ask('secretariat'),
    ownPaper: await of.bring('secretariat', pdf('protokol')),
    officer: of.ask('secretariat'),
  };
});

afterAll(() => of?.house.stop());

it('the page lists every surface of papers taken over that is taken, and takes every one that it lists', () => {
  expect(surfacesNamed('Surface of a paper')).toEqual(Object.keys(historySurfaces));
});

describe('the truth table of papers taken over in docs/reading.md', () => {
  for (const row of truthTable('Mark of the paper')) {
    it(row.mark, async () => {
      await of.mark(
        items.map((item) => `history/${item}`),
        row,
      );
      expect(await of.wrongAt(historySurfaces, secret, row)).toEqual([]);
    });
  }
});

import { expect, test } from 'vitest';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import type { Block } from '#paper/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { baku, type Life, words } from '../../test/given.ts';
import { approve, composed, member, minister, nominate } from '../../test/working-group.ts';
import { type CompositionRecord, compositionPaper } from './composition-paper.ts';
import { sourcesOf } from './sources.ts';

const said = (text: string) => ({ az: text, en: text, ru: text });

function recordOf(life: Life, more: Partial<CompositionRecord> = {}): CompositionRecord {
  const { charter, composition, bodies, now } = life;
  return {
    ...{ charter, composition, bodies, sources: sourcesOf([]), at: now, today: true, tongue: 'az' },
    day: dateIn(now, charter.timeZone),
    names: { person: said, body: said },
    positionOf: () => null,
    letterOf: () => undefined,
    quorum: undefined,
    ...more,
  };
}

const rowsOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
const benchRows = (life: Life, more?: Partial<CompositionRecord>) =>
  rowsOf(compositionPaper(recordOf(life, more)).blocks).filter((row) => row.length === 4);

test('has the head first, then each member with body and instrument under the bench', () => {
  const headTitle = 'İşçi Qrupun rəhbəri, vəzifəsinə görə üzv';
  const rows = benchRows(composed());
  expect(rows.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(rows.map((row) => row[2])).toEqual([headTitle, 'education', 'health', 'labour', 'justice', 'shelter']);
  expect(rows[1]?.[3]).toMatch(/^№ 1\n\d+ yanvar 2026$/);
});

test('names a seat that nobody fills, and counts it', () => {
  const life = composed();
  life.done('coordinator', { type: 'endMembership', person: member('labour'), reason: words('r') }, '2026-04-01 10:00');
  const paper = compositionPaper(recordOf(life));
  expect(benchRows(life)).toContainEqual(['—', 'boş yer', 'labour', '']);
  expect(paper.head.place).toBe('5 üzv, 1 boş yer');
});

test('of a past day names whom sat then and tells nothing of seats that nobody filled', () => {
  const life = composed();
  life.done(minister('health'), nominate('health', 'newcomer'), '2026-03-01 10:00');
  life.done('coordinator', approve('2', '2026-03-02', ['n-newcomer']), '2026-03-02 10:00');
  const past = { day: '2026-02-01', at: baku('2026-02-01 23:59'), today: false };
  const paper = compositionPaper(recordOf(life, past));
  expect(JSON.stringify(paper.blocks)).not.toContain('newcomer');
  expect(JSON.stringify(paper.blocks)).toContain(member('health'));
  expect(rowsOf(paper.blocks).filter((row) => row.length === 3)).toHaveLength(1);
  expect(JSON.stringify(compositionPaper(recordOf(life)).blocks)).toContain('newcomer');
});

test('says until which day an office is held, where that is recorded', () => {
  const life = composed();
  life.done('secretary', { type: 'endOffice', holding: 'h-head', lastDay: '2026-12-31' });
  expect(JSON.stringify(compositionPaper(recordOf(life)).blocks[0])).toContain('bitir 31 dekabr 2026');
});

test('names the register number and the scan of a letter only to whom it is given', () => {
  const life = composed();
  const onPaper = { person: 'p', letter: 'in-2026-1', recordedBy: 'a', confirmedBy: 'b' };
  for (const [id, nomination] of life.composition.nominations)
    if (nomination.body === 'health') life.composition.nominations.set(id, { ...nomination, letter: null, onPaper });
  const letter = { named: '№ 4/31, 14 yanvar 2026', number: 'G-2026/1', scan: 'ab'.repeat(32) };
  const given = compositionPaper(recordOf(life, { letterOf: (id) => (id === 'in-2026-1' ? letter : undefined) }));
  const closed = compositionPaper(recordOf(life));
  const rowOf = ({ annexes: [annex] }: typeof given) => rowsOf(annex?.blocks ?? []).find(([body]) => body === 'health');
  expect(rowOf(given)).toEqual([
    'health',
    '№ 4/31, 14 yanvar 2026\nmember of health',
    'G-2026/1',
    Array.from({ length: 8 }, () => 'abababab').join(' '),
  ]);
  expect(rowOf(closed)).toEqual(['health', 'sistemdə təqdim edilib\nmember of health']);
});

test('is made again byte by byte, in every language', async () => {
  for (const tongue of ['az', 'en', 'ru'] as const) {
    const paper = compositionPaper(recordOf(composed(), { tongue }));
    const again = compositionPaper(recordOf(composed(), { tongue }));
    expect(renderPdf(paper)).toEqual(renderPdf(again));
    expect(await docxOf(paper)).toEqual(await docxOf(again));
  }
});

test('is set while there is neither head nor member', () => {
  const life = composed();
  const paper = compositionPaper(recordOf(life, { day: '2026-01-01', at: baku('2026-01-01 12:00'), today: false }));
  expect(paper.head.place).toBe('0 üzv');
  expect(renderPdf(paper).length).toBeGreaterThan(1000);
});

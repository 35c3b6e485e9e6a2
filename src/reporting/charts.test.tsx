import { expect, test } from 'vitest';
import { arrivals, type Counts, type QuarterRecord, states } from './figures.ts';
import { RecordChart } from './record-chart.tsx';
import { StatesChart } from './states-chart.tsx';
import type { MeasureState } from './vocabulary.ts';

const measures = (counts: Partial<Counts<MeasureState>>): Counts<MeasureState> => ({
  ...(Object.fromEntries(states.map((state) => [state, 0])) as Counts<MeasureState>),
  ...counts,
});

test('the record of a body says in words and figures what its bars draw, and keeps the place of a quarter without any', () => {
  const record: QuarterRecord[] = [
    { year: 2026, quarter: 1, counts: { 'on time': 3, 'after its date': 1, 'not come': 0, awaited: 0 } },
    { year: 2026, quarter: 3, counts: { 'on time': 0, 'after its date': 0, 'not come': 2, awaited: 1 } },
  ];
  const html = String(<RecordChart record={record} tongue="az" />);
  expect(html).toContain('aria-label="I rüb: vaxtında təqdim edilib 3, vaxtından sonra təqdim edilib 1"');
  expect(html).toContain('3 / 4');
  expect(html).toContain('0 / 2');
  expect(html.match(/hesabat vaxtı düşməyib/g)).toHaveLength(2);
  expect(html.match(/bar-legend/g)).toHaveLength(1);
  for (const drawing of ['bar-full', 'bar-lines', 'bar-dashed']) expect(html).toContain(drawing);
  expect(arrivals).toHaveLength(4);
});

test('measures by state are told in words beside each bar, and a section leads to its measures', () => {
  const row = (id: string, counts: Partial<Counts<MeasureState>>) => ({
    id,
    number: '4',
    name: `Bölmə ${id}`,
    href: `?section=${id}`,
    counts: measures(counts),
  });
  const html = String(<StatesChart rows={[row('one', { done: 4, late: 1 }), row('two', { done: 1 })]} tongue="az" />);
  expect(html).toContain('icra edilib 4, gecikir 1');
  expect(html).toContain('href="?section=two"');
  // Four times as many are four times as long: 288 and 72 of 360.
  expect(html).toMatch(/width="286.5"/);
  expect(html).toMatch(/width="70.5"/);
  // What no section has does not stand in the legend.
  expect(html).not.toContain('dayandırılıb');
});

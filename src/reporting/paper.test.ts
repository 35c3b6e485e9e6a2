import { describe, expect, test } from 'vitest';
import type { Entry } from '#journal/vocabulary.ts';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import type { Block } from '#paper/vocabulary.ts';
import { evolvePlan, unknownPlan } from '#plan/evolve.ts';
import { yearsOf } from '#plan/terms.ts';
import type { PlanAct } from '#plan/vocabulary.ts';
import { charter, words } from '../../test/given.ts';
import { planPaper } from './paper.ts';
import { draftOf } from './paper-draft.ts';
import { periodId, periodOf, periodsIn } from './paper-period.ts';
import { type Accepted, duesIn, type PlanRecord } from './paper-record.ts';
import { marksOf } from './paper-sources.ts';
import type { Scheduled, Value } from './vocabulary.ts';

const law = charter('az-working-group').law;
const said = (text: string) => ({ az: text, en: text, ru: text });

const plan = unknownPlan('1');
const happened = (
  { type, data }: { readonly type: PlanAct['type']; readonly data: object },
  position: number,
  at: string,
) =>
  evolvePlan(plan, {
    ...{ group: 'g', stream: 'plan/1', clause: null, version: 1, position, at, by: 's', command: 'c', previous: '' },
    ...{ type, data },
  } as unknown as Entry);

const indicator = { indicator: '1', name: words('trained'), unit: words('people'), baseline: '0', target: '100' };
happened(
  {
    type: 'PlanAdopted',
    data: {
      ...{ plan: '1', title: words('the plan'), follows: null, source: null, period: yearsOf(2026, 2026) },
      instrument: { title: words('the order'), number: '7', on: '2025-12-20' },
      sections: [{ number: '4.1', title: words('prevention') }],
      measures: ['4.1.1', '4.1.2'].map((number, at) => ({
        ...{
          measure: `${at + 1}`,
          number,
          section: '4.1',
          title: words(`measure ${number}`),
          term: null,
          carries: null,
        },
        executors: [
          { body: 'mia', kind: 'main' as const, term: null },
          { body: 'health', kind: 'other' as const, term: null },
          { body: 'ngo', kind: 'recommended' as const, term: null },
        ],
      })),
    },
  },
  1,
  '2026-01-01T08:00:00.000Z',
);
happened(
  {
    type: 'MeasureDescribed',
    data: { plan: '1', measure: '1', indicators: [indicator], milestones: [], cost: null, version: 1 },
  },
  3,
  '2026-01-02T08:00:00.000Z',
);
const schedules: readonly Scheduled[] = [
  { schedule: { every: 'quarter', days: 20 }, measures: ['1'], documents: false, from: '2026-01-02', position: 2 },
];

const accepted = (body: string, value: Value, change: Partial<Accepted> = {}): Accepted => ({
  ...{ measure: '1', body, on: '2026-10-20', version: 1, position: 40, progress: 'under way' },
  ...{ done: words(`${body} did`), obstacles: null, answers: [{ indicator: '1', value }] },
  ...change,
});

function recordOf(believed: readonly Accepted[], change: Partial<PlanRecord> = {}): PlanRecord {
  const period = periodOf('2026-Q3') ?? { year: 0, quarter: undefined };
  return {
    ...{
      charter: law,
      names: { person: said, body: said },
      texts: (of) => of?.ref.slice(2) ?? '',
      tongue: 'az',
      plan,
      period,
    },
    place: { position: 50, hash: 'ab'.repeat(32), at: '2026-10-30T08:00:00.000Z' },
    dues: duesIn({ plan, schedules, period, accepted: believed, begun: [] }),
    ...change,
  };
}
const address = (path: string) => `https://vahid.example/g/demo${path}`;
const textOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'cited'
      ? [[block.lead, ...block.parts.map((part) => (typeof part === 'string' ? part : part.mark))].join('')]
      : [],
  );

describe('a quarterly report', () => {
  test('tells what was accepted, each sentence with its source', () => {
    const paper = planPaper(recordOf([accepted('mia', { is: 'amount', amount: '12' })]), address);
    const text = textOf(paper.blocks);
    expect(text).toContain('mia:İcra olunur.[1] mia did[1]');
    const [source] = paper.annexes[0]?.blocks ?? [];
    const to = 'https://vahid.example/g/demo/plans/1/measures/1/reports/mia/2026-10-20#version-1';
    const mark = '4.1.1, mia, 20 oktyabr 2026, versiya 1, jurnalda № 40';
    expect(source).toEqual({ kind: 'cited', lead: '[1]', parts: [{ mark, to, plain: true }] });
  });

  test('names whoever has no accepted report, and says nothing else of them', () => {
    const texts = textOf(planPaper(recordOf([accepted('mia', { is: 'blank' })]), address).blocks);
    expect(texts).toContain('Qəbul edilmiş hesabat yoxdur: health (digər icraçı).');
    expect(texts).toContain(
      'Tövsiyə üzrə məlumat verməyə dəvət olunub, qəbul edilmiş hesabat yoxdur: ngo (tövsiyə üzrə).',
    );
    expect(texts.join()).not.toContain('health did');
  });

  test('adds up amounts alone; a blank and what does not apply stand apart in words', () => {
    const believed = [
      accepted('mia', { is: 'amount', amount: '0.5' }, { position: 41 }),
      accepted('health', { is: 'amount', amount: '12' }, { position: 42 }),
      accepted('ngo', { is: 'not applicable', why: words('no staff') }, { position: 43 }),
    ];
    expect(textOf(planPaper(recordOf(believed), address).blocks)).toContain(
      'trained (people):hesabatlardakı ədədlərin cəmi: 12,5[1][2] (mia: 0,5[1]; health (digər icraçı): 12[2]); ilkin göstərici: 0[4]; ' +
        'hədəf: 100[4]; tətbiq edilmir (1): ngo (tövsiyə üzrə) — no staff[3].',
    );
    const blank = planPaper(recordOf([accepted('mia', { is: 'blank' })]), address);
    expect(textOf(blank.blocks).join()).toContain(
      'ədəd verilməyib; ilkin göstərici: 0[2]; hədəf: 100[2]; boş buraxılıb (1): mia[1]',
    );
  });

  test('counts what was due of executing bodies, and of invited ones apart', () => {
    const { tally, notDue } = draftOf(recordOf([accepted('mia', { is: 'blank' }), accepted('ngo', { is: 'blank' })]));
    expect(tally).toEqual({ due: 2, accepted: 1, invited: 1, sent: 1, sources: [1, 2] });
    expect(notDue).toEqual([{ measure: '2', number: '4.1.2' }]);
  });

  test('says from which place in the journal it was drawn, and that it is a draft', () => {
    const paper = planPaper(recordOf([]), address);
    expect(JSON.stringify(paper.blocks)).toContain(`№ 50, SHA-256 ${Array(8).fill('abababab').join(' ')}`);
    expect(paper.status?.mark).toBe('LAYİHƏ');
    expect(paper.annexes).toEqual([]);
  });

  test('of the same place is made again byte by byte, in every language', async () => {
    for (const tongue of ['az', 'en', 'ru'] as const) {
      const paper = planPaper(recordOf([accepted('mia', { is: 'amount', amount: '12' })], { tongue }), address);
      const again = planPaper(recordOf([accepted('mia', { is: 'amount', amount: '12' })], { tongue }), address);
      expect(renderPdf(paper)).toEqual(renderPdf(again));
      expect(await docxOf(paper)).toEqual(await docxOf(again));
    }
  });
});

test('the year takes in its quarters, each of which is named', () => {
  const period = { year: 2026, quarter: undefined };
  const of = (on: string) => accepted('mia', { is: 'amount', amount: '5' }, { on });
  const believed = [of('2026-04-20'), of('2026-10-20')];
  const dues = duesIn({ plan, schedules, period, accepted: believed, begun: [] });
  const text = textOf(planPaper(recordOf([], { period, dues }), address).blocks).join('\n');
  expect(text).toContain('mia (2026-cı il, I rüb):');
  expect(text).toContain('cəmi: 10[1][2]');
});

test('a date that was taken away counts only where its report had been begun', () => {
  const moved: readonly Scheduled[] = [
    ...schedules,
    { schedule: { every: 'year', by: '01-20' }, measures: ['1'], documents: false, from: '2026-08-01', position: 30 },
  ];
  const period = { year: 2026, quarter: 3 };
  const dues = (begun: number) =>
    duesIn({
      ...{ plan, schedules: moved, period, accepted: [] },
      begun: [{ measure: '1', body: 'mia', on: '2026-10-20', position: begun }],
    }).map(({ body }) => body);
  expect(dues(20)).toEqual(['mia']);
  expect(dues(35)).toEqual([]);
});

test('periods are those of the plan that have begun, the latest first', () => {
  expect(periodsIn({ from: '2025-06-01', until: '2026-12-31' }, '2026-05-05').map(periodId)).toEqual([
    ...['2026', '2026-Q2', '2026-Q1', '2025', '2025-Q4', '2025-Q3', '2025-Q2'],
  ]);
  expect(periodsIn(yearsOf(2027, 2028), '2026-05-05')).toEqual([]);
  expect(periodOf('2026-Q5')).toBeUndefined();
});

test('three and more sources in a row stand as one mark', () => {
  expect(marksOf([3, 1, 2, 5, 6, 9]).map(({ text }) => text)).toEqual(['[1–3]', '[5]', '[6]', '[9]']);
});

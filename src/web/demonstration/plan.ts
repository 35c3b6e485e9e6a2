import { tableNow } from '#plan/evolve.ts';
import { placed } from '#plan/table.ts';
import { yearsOf } from '#plan/terms.ts';
import { planStream } from '#plan/things.ts';
import type { AmendedMeasure, Measure, MeasureText, PlanId } from '#plan/vocabulary.ts';
import { addDays } from '#text/moments.ts';
import { type Quarter, weekday } from './calendar.ts';
import * as people from './people.ts';
import {
  measureOfNumber,
  rowAdded,
  rows2020,
  rowsFrom,
  sections,
  type ToldMeasure,
  type ToldSection,
} from './plan-rows.ts';
import type { Teller, Word } from './teller.ts';

/** The plan before, which is real, and the one in force in the story, which is not. */
export const planBefore = '1';
export const planInForce = '2';

/** The first year of the plan in force, by the first quarter of the story. */
export const planYear = ({ year }: Quarter): number => year;

/** The secretariat records both plans once there is a composition, and adds what the tables lack. */
export async function tellPlans(teller: Teller, first: Quarter): Promise<void> {
  const year = planYear(first);
  teller.at(weekday(addDays(first.first, 19)), '09:40');
  await teller.tell(people.officer, (word) => ({
    type: 'adoptPlan',
    plan: planBefore,
    title: word('title', 'İnsan alverinə qarşı mübarizəyə dair 2020–2024-cü illər üçün Tədbirlər Planı (qısaldılmış)'),
    instrument: { title: word('instrument', 'Prezidentin Sərəncamı'), number: '2173', on: '2020-07-22' },
    period: yearsOf(2020, 2024),
    follows: null,
    source: null,
    ...worded(word, rows2020, null),
  }));
  teller.wait(3_000);
  await teller.tell(people.officer, (word) => ({
    type: 'adoptPlan',
    plan: planInForce,
    title: word('title', `Nümayiş üçün tərtib edilmiş Tədbirlər Planı, ${year}–${year + 4}`),
    instrument: { title: word('instrument', 'Nümayiş üçün tərtib edilmiş akt'), number: '15-N', on: first.first },
    period: yearsOf(year, year + 4),
    follows: planBefore,
    source: null,
    ...worded(word, rowsFrom(year), planBefore),
  }));
  await teller.tell(people.officer, (word) => ({
    type: 'endPlan',
    plan: planBefore,
    on: '2024-12-31',
    instrument: { title: word('instrument', 'Nümayiş üçün tərtib edilmiş akt'), number: '15-N', on: first.first },
  }));
  await tellDetails(teller, year);
}

function worded(word: Word, rows: readonly ToldMeasure[], carried: PlanId | null) {
  return {
    sections: sections.map((section) => sectionOf(word, section)),
    measures: rows.map((row) => measureText(word, row, carried)),
  };
}

const sectionOf = (word: Word, { number, title }: ToldSection) => ({ number, title: word(`section.${number}`, title) });

const measureText = (
  word: Word,
  { number, title, executors, years }: ToldMeasure,
  carried: PlanId | null,
): MeasureText => ({
  number,
  section: sections.find((section) => number.startsWith(`${section.number}.`))?.number ?? null,
  title: word(`measure.${number}`, title),
  executors: executors.map(([body, kind]) => ({ body, kind, term: null })),
  term: years && yearsOf(...years),
  carries: carried === null ? null : { plan: carried, measure: measureOfNumber(number) },
});

async function tellDetails(teller: Teller, year: number): Promise<void> {
  const about = (number: string) => ({ plan: planInForce, measure: measureOfNumber(number) });
  await teller.tell(people.officer, (word) => ({
    type: 'describeMeasure',
    ...about('4.3.3'),
    base: 0,
    indicators: [
      {
        indicator: null,
        name: word('indicator', 'Təlimlərdə iştirak etmiş əməkdaşlar'),
        unit: word('unit', 'nəfər'),
        baseline: '0',
        target: '400',
      },
      {
        indicator: null,
        name: word('indicator2', 'Təlim keçirilmiş bölgələr'),
        unit: word('unit2', 'bölgə'),
        baseline: '2',
        target: '12',
      },
    ],
    milestones: [
      { title: word('milestone', 'Təlim proqramının hazırlanması'), by: `${year}-12-31` },
      { title: word('milestone2', 'İlk üç bölgədə təlimlər'), by: `${year + 1}-06-30` },
    ],
    cost: { amount: '86000', source: word('cost', 'Dövlət büdcəsi') },
  }));
  await teller.tell(people.officer, (word) => ({
    type: 'linkRecommendation',
    ...about('4.3.3'),
    recommendation: 'recommendation-1',
    verb: 'urge',
    source: word('source', 'Nümayiş üçün tərtib edilmiş tövsiyə, bənd 41'),
    text: word('text', 'Qurbanları ilk görən əməkdaşlar üçün təlimlər bütün bölgələrdə mütəmadi keçirilsin.'),
  }));
  const named = [
    ['4.3.3', 'migration'],
    ['4.3.3', 'border'],
    ['4.3.3', 'health'],
    ['4.2.1', 'education'],
    ['4.2.1', 'culture'],
    ['4.3.1', 'labour'],
  ] as const;
  for (const [number, body] of named) {
    const delegation = people.delegations.find((each) => each.body === body);
    if (!delegation) throw new Error(`nobody speaks for ${body}`);
    const { person } = delegation.representative;
    await teller.tell(delegation.leader, { type: 'nameFocalPoint', ...about(number), body, person });
  }
}

/**
 * Its amendment: one measure taken out, one added, one term moved, one body named besides. What it leaves as it was keeps its
 * text; of a story that is told to nobody there is nothing to amend.
 */
export async function tellAmendment(teller: Teller, group: string, first: Quarter, third: Quarter): Promise<void> {
  const year = planYear(first);
  teller.at(weekday(addDays(third.first, 20)), '11:10');
  const state = (await teller.clerk.look(group, [planStream(planInForce)])).get(planStream(planInForce));
  const now = state?.about === 'plan' ? tableNow(state.plan) : undefined;
  if (!now) return;
  await teller.tell(people.officer, (word) => ({
    type: 'amendPlan',
    plan: planInForce,
    base: now.version,
    instrument: {
      title: word('instrument', 'Plana dəyişikliklər edilməsi haqqında nümayiş aktı'),
      number: '27-N',
      on: addDays(third.first, 8),
    },
    period: now.period,
    source: null,
    sections: now.sections,
    measures: placed<AmendedMeasure>(
      now.measures.flatMap((measure) => amended(measure, year)),
      { ...measureText(word, rowAdded(year), null), measure: null },
    ),
  }));
}

function amended(measure: Measure, year: number): readonly Measure[] {
  switch (measure.number) {
    case '4.1.2':
      return [];
    case '4.4.1':
      return [{ ...measure, term: yearsOf(year, year + 2) }];
    case '4.3.1':
      return [{ ...measure, executors: [...measure.executors, { body: 'health', kind: 'other', term: null }] }];
    default:
      return [measure];
  }
}

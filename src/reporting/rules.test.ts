import { describe, expect, it } from 'vitest';
import type { Entry } from '#journal/vocabulary.ts';
import { evolvePlan, unknownPlan } from '#plan/evolve.ts';
import { yearsOf } from '#plan/terms.ts';
import { charter, words } from '../../test/given.ts';
import { evolveReports, evolveSchedules, isSchedulingAct, noReports } from './evolve.ts';
import { decideReporting } from './rules.ts';
import type { ReportingCommand, Scheduled } from './vocabulary.ts';

const bodiesOf: Readonly<Record<string, string>> = { officer: 'mia', colleague: 'mia', worker: 'labour' };

/** One measure of a plan, executed by two bodies, that is lived in. */
class Measure {
  readonly plan = unknownPlan('1');
  readonly schedules: Scheduled[] = [];
  readonly reports = noReports();
  #position = 0;

  constructor() {
    const title = words('measure');
    this.#fold({
      type: 'PlanAdopted',
      stream: 'plan/1',
      data: {
        plan: '1',
        title,
        instrument: { title, number: '1', on: '2020-07-22' },
        from: '2021-01-05',
        period: yearsOf(2020, 2024),
        follows: null,
        source: null,
        sections: [],
        measures: [
          {
            measure: '1',
            number: '4.1.1',
            section: null,
            title,
            executors: [
              { body: 'mia', kind: 'main', term: null },
              { body: 'labour', kind: 'other', term: null },
            ],
            term: yearsOf(2021, 2021),
            carries: null,
          },
        ],
      },
    });
  }

  #fold(act: Pick<Entry, 'type' | 'stream' | 'data'>, by = 'secretary', at = '2021-01-05T08:00:00.000Z') {
    const entry: Entry = {
      ...act,
      version: 1,
      clause: null,
      group: 'g',
      position: ++this.#position,
      at,
      by,
      command: 'c',
      previous: '',
    };
    if (isSchedulingAct(entry)) evolveSchedules(this.schedules, entry);
    else if (entry.stream.startsWith('plan/')) evolvePlan(this.plan, entry);
    else evolveReports(this.reports, entry);
  }

  ask(by: string, command: ReportingCommand, at = '2021-02-01T08:00:00.000Z') {
    const own = bodiesOf[by];
    const answer = decideReporting(
      {
        charter: charter('az-working-group').law,
        plan: this.plan,
        schedules: this.schedules,
        reports: this.reports,
        bodies: new Set(own === undefined ? [] : [own]),
        context: { group: 'g', at, by, command: 'c' },
      },
      command,
    );
    if ('refused' in answer) return answer;
    for (const act of answer) this.#fold(act, by, at);
    return answer;
  }

  latest = () => this.reports.reports.get('mia 2022-01-20')?.versions.at(-1);
}

const schedule: ReportingCommand = {
  type: 'scheduleReports',
  plan: '1',
  schedule: { every: 'year', by: '01-20' },
  measures: null,
  documents: true,
};
const of = { plan: '1', measure: '1', body: 'mia', due: '2022-01-20' };
const keep = (
  base: number,
  change: Partial<Extract<ReportingCommand, { type: 'keepReport' }>> = {},
): ReportingCommand => ({
  type: 'keepReport',
  ...of,
  progress: 'under way',
  done: words('done'),
  obstacles: null,
  answers: [],
  confirmations: [],
  base,
  ...change,
});
const submit = (base: number): ReportingCommand => ({ type: 'submitReport', ...of, base });
const giveBack = (version: number): ReportingCommand => ({
  type: 'returnReport',
  ...of,
  version,
  reason: words('why'),
});
const accept = (version: number): ReportingCommand => ({ type: 'acceptReport', ...of, version });
const correct: ReportingCommand = { type: 'correctReport', ...of, reason: words('wrong') };

function scheduled(): Measure {
  const measure = new Measure();
  measure.ask('secretary', schedule, '2021-01-05T09:00:00.000Z');
  return measure;
}

describe('a report', () => {
  it('is written, handed in, returned, handed in anew and accepted, and each version stays as it was', () => {
    const measure = scheduled();
    measure.ask('officer', keep(0));
    measure.ask('officer', submit(1));
    measure.ask('secretary', giveBack(1));
    measure.ask('officer', keep(1, { progress: 'completed' }));
    measure.ask('officer', submit(2));
    measure.ask('secretary', accept(2));
    const versions = measure.reports.reports.get('mia 2022-01-20')?.versions;
    expect(versions?.map(({ state, progress }) => [state, progress])).toEqual([
      ['returned', 'under way'],
      ['accepted', 'completed'],
    ]);
  });

  it('is of the body that owes it, and of no other', () => {
    const measure = scheduled();
    expect(measure.ask('worker', keep(0))).toMatchObject({ refused: 'reportOfAnotherBody', body: 'mia' });
    expect(measure.ask('officer', keep(0, { body: 'culture' }))).toMatchObject({
      refused: 'reportOfAnotherBody',
      body: 'culture',
    });
    expect(measure.ask('worker', keep(0, { body: 'labour' }))).not.toHaveProperty('refused');
  });

  it('is written by two, but not over one another', () => {
    const measure = scheduled();
    measure.ask('officer', keep(0));
    expect(measure.ask('colleague', keep(0))).toMatchObject({
      refused: 'draftChangedMeanwhile',
      draft: 1,
      by: 'officer',
    });
    measure.ask('colleague', keep(1));
    expect(measure.ask('officer', submit(1))).toMatchObject({ refused: 'draftChangedMeanwhile', draft: 2 });
  });

  it('is handed in once', () => {
    const measure = scheduled();
    expect(measure.ask('officer', submit(0))).toMatchObject({ refused: 'noDraft' });
    measure.ask('officer', keep(0));
    measure.ask('officer', submit(1));
    expect(measure.ask('officer', submit(1))).toMatchObject({ refused: 'reportSubmitted' });
    expect(measure.ask('officer', keep(1))).toMatchObject({ refused: 'reportSubmitted' });
  });

  it('is not handed in before it says what was done', () => {
    const measure = scheduled();
    measure.ask('officer', keep(0, { done: null }));
    expect(measure.ask('officer', submit(1))).toMatchObject({ refused: 'emptyReport' });
  });

  it('is judged as it was handed in, and not by whoever handed it in', () => {
    const measure = scheduled();
    expect(measure.ask('secretary', accept(1))).toMatchObject({ refused: 'reportNotSubmitted' });
    measure.ask('officer', keep(0));
    measure.ask('officer', submit(1));
    expect(measure.ask('officer', accept(1))).toMatchObject({ refused: 'ownReport' });
    expect(measure.ask('secretary', accept(2))).toMatchObject({ refused: 'reportVersionChanged', version: 1 });
    expect(measure.ask('colleague', accept(1))).toMatchObject({ refused: 'ownReport', body: 'mia' });
    measure.ask('secretary', giveBack(1));
    expect(measure.ask('secretary', accept(1))).toMatchObject({ refused: 'reportNotSubmitted' });
  });

  it('is corrected after its acceptance as a new version, which is judged too', () => {
    const measure = scheduled();
    measure.ask('officer', keep(0));
    measure.ask('officer', submit(1));
    expect(measure.ask('officer', correct)).toMatchObject({ refused: 'reportNotAccepted' });
    measure.ask('secretary', accept(1));
    expect(measure.ask('officer', keep(1))).toMatchObject({ refused: 'reportAccepted' });
    measure.ask('officer', correct);
    expect(measure.ask('officer', correct)).toMatchObject({ refused: 'correctionBegun' });
    measure.ask('officer', keep(1));
    measure.ask('officer', submit(2));
    expect(measure.latest()).toMatchObject({ version: 2, state: 'submitted' });
    measure.ask('secretary', accept(2));
    expect(measure.ask('officer', keep(2))).toMatchObject({ refused: 'reportAccepted' });
  });

  it('is not written before what it covers has begun, nor for a date that is not owed', () => {
    const measure = scheduled();
    expect(measure.ask('officer', keep(0), '2020-12-31T08:00:00.000Z')).toMatchObject({
      refused: 'notYetOpen',
      from: '2021-01-01',
    });
    expect(measure.ask('officer', keep(0, { due: '2022-01-21' }))).toMatchObject({
      refused: 'unknownDue',
      due: '2022-01-21',
    });
  });

  it('answers only what is asked', () => {
    const measure = scheduled();
    const answers = [{ indicator: '1', value: { is: 'blank' } }] as const;
    expect(measure.ask('officer', keep(0, { answers }))).toMatchObject({ refused: 'unknownIndicator', indicator: '1' });
  });
});

describe('a permission to be late', () => {
  it('gives a later day, and another one a later day still', () => {
    const measure = scheduled();
    const allow = (until: string): ReportingCommand => ({ type: 'allowLate', ...of, until, reason: words('why') });
    expect(measure.ask('secretary', allow('2022-01-20'))).toMatchObject({ refused: 'dueNotAfter', on: '2022-01-20' });
    measure.ask('secretary', allow('2022-02-10'));
    expect(measure.ask('secretary', allow('2022-02-10'))).toMatchObject({ refused: 'dueNotAfter', on: '2022-02-10' });
    expect(measure.reports.allowed.get('mia 2022-01-20')).toMatchObject({ until: '2022-02-10', by: 'secretary' });
  });
});

it('a schedule without dates, or of measures that are not there, is none', () => {
  const measure = new Measure();
  const asked = (change: object) => measure.ask('secretary', { ...schedule, ...change } as ReportingCommand);
  expect(asked({ schedule: { every: 'dates', on: [] } })).toMatchObject({ refused: 'emptySchedule' });
  expect(asked({ schedule: { every: 'year', by: '02-30' } })).toMatchObject({ refused: 'emptySchedule' });
  expect(asked({ measures: ['7'] })).toMatchObject({ refused: 'unknownMeasure', measure: '7' });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearsOf } from '#plan/terms.ts';
import type { ExecutorKind, Measure } from '#plan/vocabulary.ts';
import { addDays } from '#text/moments.ts';
import { executorFacts, factsOf, isLive, stateOf } from './facts.ts';
import { keyOf } from './schedule.ts';
import { standingOf } from './standing.ts';
import type { Due, Progress, Report, Reports, ReportVersion } from './vocabulary.ts';

const wording = { ref: 'w', digest: 'd' };
const zone = 'Asia/Baku';
const hand = (at: string, position = 1) => ({ by: 'p', at, position });
const content = (progress: Progress = 'under way') => ({
  progress,
  done: wording,
  obstacles: null,
  answers: [],
  confirmations: [],
});
const due: Due = { covers: yearsOf(2021, 2021), on: '2022-01-20' };

const handedIn = (
  state: ReportVersion['state'],
  at = '2022-01-10T08:00:00.000Z',
  progress?: Progress,
): ReportVersion => ({
  ...hand(at),
  ...content(progress),
  version: 1,
  state,
  settled: undefined,
});

const report = (change: Partial<Report> = {}): Report => ({
  body: 'mia',
  due: due.on,
  begun: hand('2022-01-05T08:00:00.000Z'),
  draft: { ...hand('2022-01-05T08:00:00.000Z'), ...content(), draft: 1 },
  correction: undefined,
  versions: [],
  ...change,
});

const asked = (found: Report | undefined, kind: ExecutorKind = 'main', allowed?: string, live = true) => ({
  kind,
  due,
  report: found && standingOf(found),
  allowed,
  live,
});
const on = (date: string) => ({ date, zone });

describe('a report is late from the day after its date', () => {
  it('when nothing was written, and when there is a draft', () => {
    for (const found of [undefined, report()]) {
      expect(factsOf(asked(found), on('2022-01-20'))).toMatchObject({ late: false, onTime: undefined });
      expect(factsOf(asked(found), on('2022-01-21'))).toMatchObject({ late: true, daysLate: 1, onTime: false });
    }
  });

  it('when it was handed in and returned', () => {
    const returned = report({ versions: [handedIn('returned')] });
    expect(factsOf(asked(returned), on('2022-01-25'))).toMatchObject({ late: true, submitted: false, onTime: true });
  });

  it('and not when it waits to be looked at, or was accepted', () => {
    for (const state of ['submitted', 'accepted'] as const) {
      const found = report({ versions: [handedIn(state)] });
      expect(factsOf(asked(found), on('2022-02-25'))).toMatchObject({
        late: false,
        submitted: true,
        accepted: state === 'accepted',
      });
    }
  });

  it('but of a body that is only invited never', () => {
    expect(factsOf(asked(undefined, 'recommended'), on('2030-01-01')).late).toBe(false);
  });

  it('but not while it is allowed, and afterwards from the day that was allowed', () => {
    expect(factsOf(asked(undefined, 'main', '2022-02-10'), on('2022-02-10')).late).toBe(false);
    expect(factsOf(asked(undefined, 'main', '2022-02-10'), on('2022-02-12'))).toMatchObject({
      late: true,
      daysLate: 2,
    });
  });

  it('by the calendar of Baku, not of Greenwich', () => {
    const atNight = report({ versions: [handedIn('submitted', '2022-01-20T20:30:00.000Z')] });
    expect(factsOf(asked(atNight), on('2022-01-30')).onTime).toBe(false);
  });
});

it('whatever became of it, a report is never late and submitted at once', () => {
  const states = fc.array(fc.constantFrom('submitted' as const, 'returned' as const, 'accepted' as const), {
    maxLength: 4,
  });
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(due.on, days));
  fc.assert(
    fc.property(states, day, fc.boolean(), (versions, date, live) => {
      const found = report({ versions: versions.map((state) => handedIn(state)) });
      const facts = factsOf(asked(found, 'main', undefined, live), on(date));
      expect(facts.late && facts.submitted).toBe(false);
      expect(facts.late).toBe(live && date > due.on && (versions.at(-1) ?? 'returned') === 'returned');
      expect(facts.daysLate > 0).toBe(facts.late);
    }),
  );
});

describe('the state of a measure', () => {
  const measure: Measure = {
    measure: '1',
    number: '4.1.1',
    section: '4.1',
    title: wording,
    executors: [
      { body: 'mia', kind: 'main', term: null },
      { body: 'labour', kind: 'other', term: null },
      { body: 'ngo', kind: 'recommended', term: null },
    ],
    term: yearsOf(2021, 2022),
    carries: null,
  };
  const owed = measure.executors.map(({ body, kind }) => ({ body, kind, dues: [due] }));
  const of = (...reports: Report[]): Reports => ({
    reports: new Map(reports.map((each) => [keyOf(each.body, each.due), each])),
    allowed: new Map(),
  });
  const from = (body: string, state: ReportVersion['state'], progress: Progress) =>
    report({ body, versions: [handedIn(state, '2022-01-10T08:00:00.000Z', progress)] });
  const state = (reports: Reports, date: string, change: Partial<Parameters<typeof stateOf>[0]> = {}) => {
    const executors = executorFacts(measure, yearsOf(2020, 2024), owed, reports, on(date));
    return stateOf({ closed: false, suspended: false, over: false, counts: () => true, executors, ...change }, date);
  };

  it('is not started until somebody says otherwise, and a draft says nothing', () => {
    expect(state(of(), '2021-06-01')).toBe('not started');
    expect(state(of(report()), '2021-06-01')).toBe('not started');
  });

  it('is under way from the first report that says so', () => {
    expect(state(of(from('mia', 'submitted', 'under way')), '2022-01-15')).toBe('under way');
    expect(state(of(from('mia', 'submitted', 'not started')), '2022-01-15')).toBe('not started');
    expect(state(of(from('mia', 'returned', 'under way')), '2022-01-15')).toBe('not started');
  });

  it('is late when one of those who execute it is', () => {
    expect(state(of(from('mia', 'accepted', 'under way')), '2022-01-21')).toBe('late');
    const both = of(from('mia', 'accepted', 'under way'), from('labour', 'submitted', 'under way'));
    expect(state(both, '2022-01-21')).toBe('under way');
  });

  it('is late when its term has passed undone, whatever was reported', () => {
    const both = of(from('mia', 'accepted', 'under way'), from('labour', 'accepted', 'completed'));
    expect(state(both, '2022-12-31')).toBe('under way');
    expect(state(both, '2023-01-01')).toBe('late');
  });

  it('is done when everybody who executes it was believed that his part is', () => {
    expect(
      state(of(from('mia', 'accepted', 'completed'), from('labour', 'submitted', 'completed')), '2022-01-15'),
    ).toBe('under way');
    expect(state(of(from('mia', 'accepted', 'completed'), from('labour', 'accepted', 'completed')), '2030-01-15')).toBe(
      'done',
    );
  });

  it('is what was said last of the latest time, not what was accepted last', () => {
    const earlier = { ...from('labour', 'accepted', 'completed'), due: '2023-01-20' };
    const now = [from('labour', 'accepted', 'under way'), from('mia', 'accepted', 'completed')];
    expect(state(of(...now, earlier), '2022-12-30')).toBe('done');
    expect(state(of(...now, { ...earlier, due: '2021-01-20' }), '2022-12-30')).toBe('under way');
  });

  it('is left over, and late no more, once the plan is over', () => {
    expect(state(of(), '2030-05-01')).toBe('late');
    expect(state(of(), '2030-05-01', { over: true })).toBe('left over');
  });

  it('is suspended or closed by an act alone', () => {
    expect(state(of(), '2023-05-01', { suspended: true })).toBe('suspended');
    expect(state(of(), '2023-05-01', { closed: true, suspended: true })).toBe('closed');
  });

  it('is never called late to whoever is not to see that', () => {
    const heard = of(from('mia', 'accepted', 'under way'));
    expect(state(heard, '2023-05-01', { counts: () => false })).toBe('under way');
    expect(state(of(), '2023-05-01', { counts: () => false })).toBe('not started');
  });

  it('is late to a body by its own doing alone', () => {
    const one = of(from('mia', 'accepted', 'under way'));
    expect(state(one, '2022-01-21', { counts: (body) => body === 'mia' })).toBe('under way');
    expect(state(one, '2022-01-21', { counts: (body) => body === 'labour' })).toBe('late');
  });
});

it('nothing is owed of a measure that is closed or suspended, nor once the plan has ended', () => {
  const suspensions = [{ since: hand('2021-02-01T08:00:00.000Z'), reason: wording, until: undefined }];
  const life = { closed: undefined, suspensions: [] };
  const ended = {
    ...hand('2021-02-01T08:00:00.000Z'),
    on: '2021-03-31',
    instrument: { title: wording, number: '1', on: '2021-02-01' },
  };
  expect(isLive({ ended: undefined }, life, '2022-01-01')).toBe(true);
  expect(isLive({ ended: undefined }, { ...life, suspensions }, '2022-01-01')).toBe(false);
  const closed = { ...hand('2021-02-01T08:00:00.000Z'), reason: wording };
  expect(isLive({ ended: undefined }, { ...life, closed }, '2022-01-01')).toBe(false);
  expect(isLive({ ended }, life, '2021-03-31')).toBe(true);
  expect(isLive({ ended }, life, '2021-04-01')).toBe(false);
});

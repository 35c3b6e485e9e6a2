import { describe, expect, test } from 'vitest';
import { streamsOnPaper } from '#group/on-paper.ts';
import { dutyOf, problemOf, reportsOf } from '#group/states.ts';
import type { Command, StreamState } from '#group/vocabulary.ts';
import { keyOf } from '#reporting/schedule.ts';
import * as duties from '../../test/duties.ts';
import type { Life } from '../../test/given.ts';
import { words } from '../../test/given.ts';
import { foldAll } from '../../test/journal/golden.ts';
import { confirmOnPaper, recordOnPaper, withLetter } from '../../test/on-paper.ts';
import * as problems from '../../test/problems.ts';
import * as reporting from '../../test/reporting.ts';
import * as wg from '../../test/working-group.ts';

const health = wg.member('health');
const minister = wg.minister('health');
const statesOf = (life: Life) => foldAll<StreamState>(life.law, life.entries);

/** The second officer confirms, with the streams that the program would ask for. */
const streams = (life: Life, command: Command) =>
  streamsOnPaper(statesOf(life), recordOnPaper(health, command).command);
const confirm = (life: Life, command: Command) => life.done('second', confirmOnPaper(streams(life, command)));

const onPaperBy = (person: string) => ({
  person,
  letter: 'in-2026-1',
  recordedBy: 'secretary',
  confirmedBy: 'second',
});

/** One officer records the command as that person's, another confirms it. */
function brought(life: Life, person: string, command: Command) {
  life.done('secretary', recordOnPaper(person, command));
  return confirm(life, command);
}

describe('what a body says by official letter', () => {
  test('is an answer to what was sent, by its leadership, with the letter as evidence', () => {
    const life = withLetter(duties.sent());
    const [confirmed, taken] = brought(life, minister, duties.takeOn());
    expect(confirmed?.data).toMatchObject({ sending: '1', command: 'takeOn' });
    expect(taken).toMatchObject({
      type: 'ProposalTakenOn',
      by: 'second',
      clause: '4.1.1',
      onPaper: { person: minister },
    });
    expect(dutyOf(statesOf(life), '1')?.answer).toMatchObject({
      ...{ is: 'taken on', until: duties.term, by: minister, onPaper: onPaperBy(minister) },
    });
  });

  test.each([
    ['a refusal of what was sent', () => duties.sent(), duties.decline],
    ['a request of a later term', () => duties.takenOn(), duties.askLater()],
    ['a report on what was taken on', () => duties.takenOn(), duties.report()],
    ['a comment on a problem', () => problems.drafted(), problems.comment()],
    ['a comment on a draft', () => problems.drafted(), problems.commentOnDraft()],
    ['an amendment to a draft', () => problems.drafted(), problems.amend()],
  ] as const)('may be %s', (_what, given, command) => {
    const life = withLetter(given());
    const acts = brought(life, health, command);
    expect(acts.at(-1)).toMatchObject({ by: 'second', onPaper: onPaperBy(health) });
  });

  test('may be a whole report on a measure: kept and handed in at once, as the body’s', () => {
    const life = withLetter(reporting.scheduled());
    const acts = brought(life, health, reporting.handIn());
    expect(acts.map(({ type }) => type)).toEqual(['PaperActConfirmed', 'ReportKept', 'ReportSubmitted']);
    expect(acts[0]?.data).toMatchObject({ plan: '1', measure: '1', body: 'health' });
    const report = reportsOf(statesOf(life), '1', '1').reports.get(keyOf('health', reporting.of.due));
    expect(report?.versions).toMatchObject([{ version: 1, by: health, onPaper: onPaperBy(health) }]);
    expect(life.done('secretary', reporting.accept()).at(-1)?.type).toBe('ReportAccepted');
  });

  test('may be a problem, which gets its number when it is confirmed', () => {
    const life = withLetter(problems.drafted());
    const second = problems.register({ problem: '2' });
    life.done('secretary', recordOnPaper(health, second));
    life.done(problems.drafter, problems.register({ problem: '2', title: words('another one') }));
    confirm(life, second);
    expect(problemOf(statesOf(life), '3')).toMatchObject({
      body: 'health',
      registered: { by: health, onPaper: onPaperBy(health) },
    });
  });

  test('is refused the second time when the body has answered here meanwhile, and waits to be looked at', () => {
    const life = withLetter(duties.sent());
    life.done('secretary', recordOnPaper(minister, duties.takeOn()));
    life.done(health, duties.decline);
    expect(life.refused('second', confirmOnPaper(streams(life, duties.takeOn())))).toMatchObject({
      ...{ refused: 'sentAnswered', state: 'declined' },
    });
    const letters = statesOf(life).get('letters');
    expect(letters?.about === 'letters' && letters.letters.paperActs.get('p1')?.state).toBe('awaiting');
  });

  test('does not overwrite what the body wrote here since the letter was recorded', () => {
    const life = withLetter(reporting.scheduled());
    life.done('secretary', recordOnPaper(health, reporting.handIn()));
    life.done(health, reporting.keep());
    expect(life.refused('second', confirmOnPaper(streams(life, reporting.handIn())))).toMatchObject({
      ...{ refused: 'draftChangedMeanwhile', by: health },
    });
  });

  test('that is here by letter refuses the body’s own answer after it, in the same words', () => {
    const life = withLetter(duties.sent());
    brought(life, minister, duties.takeOn());
    expect(life.refused(health, duties.decline)).toMatchObject({ refused: 'sentAnswered', state: 'taken on' });
  });

  test('is never said by the secretariat: neither as its own, nor for a body that the person does not stand for', () => {
    const life = withLetter(problems.drafted());
    expect(life.refused('secretary', recordOnPaper('secretary', problems.comment()))).toMatchObject({
      ...{ refused: 'paperOfTheSecretariat', person: 'secretary' },
    });
    const other = withLetter(duties.sent());
    expect(other.refused('secretary', recordOnPaper(duties.labour, duties.takeOn()))).toMatchObject({
      ...{ refused: 'sentToAnotherBody', body: 'health' },
    });
  });
});

test.each([
  ['the acceptance of a report', () => reporting.scheduled(), reporting.accept(), 'head'],
  ['the return of a report', () => reporting.scheduled(), reporting.giveBack(), 'head'],
  ['a permission to be late', () => reporting.scheduled(), reporting.allow(), 'head'],
  ['an extension', () => duties.takenOn(), duties.grant(), minister],
  ['the refusal of an extension', () => duties.takenOn(), duties.refuse, minister],
  ['the acceptance of a report on what was taken on', () => duties.reported(), duties.accept(), 'head'],
  ['taking off control', () => duties.reported(), duties.takeOff, 'head'],
  ['dropping from control', () => duties.takenOn(), duties.drop, 'head'],
  ['the closing of a problem', () => problems.drafted(), problems.close(), 'head'],
] as const)('%s never comes on paper: whoever judges looks himself', (_what, given, command, person) => {
  const life = withLetter(given());
  expect(life.refused('secretary', recordOnPaper(person, command)).refused).toBe('notOnPaper');
});

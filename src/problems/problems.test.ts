import { describe, expect, it } from 'vitest';
import { problemOf } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import { type Life, words } from '../../test/given.ts';
import * as problems from '../../test/problems.ts';
import * as wg from '../../test/working-group.ts';
import { bodiesAdded, closingOf, officerOf, standsWith } from './evolve.ts';
import { thingOfProblem } from './things.ts';

const { finder } = problems;
const marking = ['group', 'bodies', 'composition', 'marks', 'problems'];

function registered(...more: readonly string[]): Life {
  const life = wg.composed();
  life.done(finder, problems.register());
  for (const problem of more) life.done(finder, problems.register({ problem }));
  return life;
}
function problem(life: Life, id = '1') {
  const found = problemOf(life.states([`problem/${id}`]), id);
  if (!found) throw new Error(`no problem ${id}`);
  return found;
}
const text3 = { az: 'Y', en: 'N', ru: 'Н' };
const reads = (life: Life, person: string) => readerAt(life.states(marking), person, life.now).may(thingOfProblem('1'));

describe('a problem', () => {
  it('is registered for the body of whoever found it, with its mark in the same decision', () => {
    const acts = wg.composed().done(finder, problems.register());
    expect(acts.map(({ type }) => type)).toEqual(['ProblemEntered', 'ProblemRegistered', 'MarkSet']);
    expect(acts[1]).toMatchObject({ clause: '4.1.2', data: { body: 'health', gravity: 'serious' } });
    expect(acts[2]).toMatchObject({ data: { thing: 'problem/1', origin: { office: 'member', body: 'health' } } });
  });

  it('is registered by the head for no body', () => {
    const [, act] = wg.composed().done('head', problems.register());
    expect(act?.data.body).toBeNull();
  });

  it.each([
    ['a body that is not in the register', { bodies: ['moon'] }, 'unknownBody'],
    ['a measure that no plan has', { measures: [{ plan: '7', measure: '1' }] }, 'unknownMeasure'],
    ['a mark for a body that nobody knows', { mark: wg.forBodies('moon') }, 'unknownBody'],
  ] as const)('is not registered with %s', (_what, change, refused) => {
    expect(wg.composed().refused(finder, problems.register(change))).toMatchObject({ refused });
  });

  it('is assigned, commented on, closed and reopened, and all of it stays', () => {
    const life = registered();
    life.done('head', problems.assign());
    life.done(wg.member('labour'), problems.comment());
    life.done('secretary', problems.close());
    expect(closingOf(problem(life))).toMatchObject({ by: 'secretary', clause: '4.1.2' });
    life.done('head', problems.reopen());
    const now = problem(life);
    expect([officerOf(now), closingOf(now), now.closings.length]).toEqual(['secretary', undefined, 1]);
    expect(now.comments).toMatchObject([{ by: wg.member('labour'), body: 'labour' }]);
  });

  it('stands with another, and is parted again', () => {
    const life = registered('2');
    life.done('secretary', problems.group('2'));
    expect(standsWith(problem(life))).toBe('2');
    life.done('secretary', problems.group(null));
    expect(standsWith(problem(life))).toBeNull();
  });

  it('never comes to stand for itself by way of others', () => {
    const life = registered('2');
    life.done('secretary', problems.group('2'));
    expect(life.refused('secretary', problems.group('1', '2'))).toMatchObject({
      refused: 'groupedElsewhere',
      with: '2',
    });
  });
});

describe('what a problem says', () => {
  const said = (life: Life) => problem(life).versions.map(({ version, title, gravity }) => [version, title, gravity]);

  it('is corrected by whoever registered it, and what it said before stays', () => {
    const life = registered();
    expect(life.done(finder, problems.correct()).map(({ type }) => type)).toEqual(['ProblemCorrected']);
    expect(problem(life)).toMatchObject({ title: words('a problem, corrected'), gravity: 'grave', body: 'health' });
    expect(said(life)).toEqual([
      [1, words('a problem'), 'serious'],
      [2, words('a problem, corrected'), 'grave'],
    ]);
  });

  it('is the secretariat’s to correct, with a reason, once a proposal is drafted on it', () => {
    const life = problems.drafted();
    expect(life.refused(finder, problems.correct())).toMatchObject({ refused: 'problemInDraft', draft: '1' });
    expect(life.refused('secretary', problems.correct())).toMatchObject({ refused: 'correctionWithoutReason' });
    life.done('secretary', problems.correct(1, { reason: words('why') }));
    expect(problem(life).versions.at(-1)).toMatchObject({ by: 'secretary', reason: words('why') });
    expect(life.refused('head', problems.correct(2))).toMatchObject({ refused: 'correctedByOriginator', by: finder });
  });

  it('is no less the originator’s own for a draft of which he may not know', () => {
    const life = registered();
    life.done('secretary', { ...problems.marked(wg.forOffices('secretariat'), '2') });
    life.done('secretary', problems.begin({ problems: ['1', '2'] }));
    life.done(finder, problems.correct());
    expect(said(life)).toHaveLength(2);
  });

  it('is not corrected upon a version that is no more, nor after the problem was closed', () => {
    const life = registered();
    life.done('secretary', problems.correct(1, { reason: words('why') }));
    expect(life.refused(finder, problems.correct())).toMatchObject({
      refused: 'problemCorrectedMeanwhile',
      version: 2,
    });
    life.done('secretary', problems.close());
    expect(life.refused(finder, problems.correct(2))).toMatchObject({ refused: 'problemClosed' });
  });

  it('names no body that is not there, and keeps one that was succeeded since', () => {
    const life = registered();
    expect(life.refused(finder, problems.correct(1, { bodies: ['moon'] }))).toMatchObject({ refused: 'unknownBody' });
    life.done('secretary', { type: 'enterBody', body: 'new', kind: 'state', name: text3, from: null });
    life.done('secretary', { type: 'succeedBody', body: 'labour', successor: 'new', from: '2026-01-01' });
    life.done(finder, problems.correct(1, { bodies: ['labour', 'new'] }));
    expect(bodiesAdded(problem(life), 2)).toEqual(['new']);
  });

  it('bears the mark that it bore: a correction opens and closes nothing', () => {
    const life = wg.composed();
    life.done(finder, problems.marked(wg.forBodies('health')));
    life.done(finder, problems.correct());
    expect([reads(life, finder), reads(life, wg.member('labour'))]).toEqual([true, false]);
  });
});

describe('the mark of a problem', () => {
  it('closes it to everybody else from its first moment', () => {
    const life = wg.composed();
    life.done(finder, problems.marked(wg.forBodies('health')));
    expect([reads(life, finder), reads(life, wg.minister('health')), reads(life, wg.member('labour'))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(life.refused(wg.member('labour'), problems.comment())).toMatchObject({ refused: 'unknownProblem' });
    expect(life.refused('secretary', problems.close())).toMatchObject({ refused: 'unknownProblem' });
  });

  it('may be anything that those give who may set marks', () => {
    const heard = wg.composed().when('secretary', problems.marked({ ...wg.forOffices('head'), tlp: 'CLEAR' }));
    expect(heard).toHaveProperty('acts');
  });

  it('is not widened by whoever did not set it', () => {
    const life = wg.composed();
    life.done(finder, problems.marked(wg.forState));
    expect(life.refused('secretary', wg.setMark('problem/1', wg.forAll))).toMatchObject({
      refused: 'consentNeeded',
      origin: { office: 'member', body: 'health' },
    });
    expect(life.refused('secretary', wg.setMark('problem/9', wg.forAll))).toMatchObject({ refused: 'unknownThing' });
  });
});

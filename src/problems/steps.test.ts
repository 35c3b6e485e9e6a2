import { expect, it } from 'vitest';
import { draftOf, problemOf } from '#group/states.ts';
import { words } from '../../test/given.ts';
import * as problems from '../../test/problems.ts';
import { member } from '../../test/working-group.ts';
import { bodiesAwaited, stepsOf } from './steps.ts';

it('what became of a problem is told step by step, each with its clause, as its acts told of it', () => {
  const life = problems.drafted();
  life.done(member('labour'), problems.comment());
  life.done(member('justice'), problems.amend());
  life.done(problems.drafter, problems.accept());
  life.done('secretary', problems.correct(1, { reason: words('why') }));
  life.done(problems.drafter, problems.handOver());
  life.done('secretary', problems.handOver(problems.drafter));
  life.done(problems.drafter, problems.offer());
  life.done('head', problems.takeUp());
  life.done('secretary', problems.put());
  life.done('secretary', problems.close());
  const problem = problemOf(life.states(['problem/1']), '1');
  const draft = draftOf(life.states(['draft/1']), '1');
  if (!problem || !draft) throw new Error('not folded');
  const steps = stepsOf(problem, [draft]);
  const told = life.entries.filter(({ stream }) => stream === 'problem/1' || stream === 'draft/1');
  expect(steps.map(({ type, hand }) => [type, hand.position, hand.by, hand.clause])).toEqual(
    told.map(({ type, position, by, clause }) => [type, position, by, clause]),
  );
  expect(bodiesAwaited(problem)).toEqual([]);
});

it('bodies that were asked are awaited until they comment', () => {
  const life = problems.drafted();
  const problem = () => problemOf(life.states(['problem/1']), '1');
  const awaited = () => {
    const found = problem();
    return found ? bodiesAwaited(found) : undefined;
  };
  expect(awaited()).toEqual(['labour']);
  life.done(member('labour'), problems.comment());
  expect(awaited()).toEqual([]);
});

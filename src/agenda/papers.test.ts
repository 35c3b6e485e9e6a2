import { describe, expect, it } from 'vitest';
import * as agenda from '../../test/agenda.ts';
import type { Life } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';
import { papersOf } from './papers.ts';

const meeting = `meeting/${wg.meeting}`;
const [health, labour] = [wg.member('health'), wg.member('labour')];
const other = 'd'.repeat(64);

function papers(life: Life, item = '1') {
  const state = life.states([meeting]).get(meeting);
  if (state?.about !== 'meeting') throw new Error('no meeting');
  return papersOf(state, item).map(({ paper, hash, body }) => ({ paper, hash, body }));
}

describe('papers of an item', () => {
  it('are numbered through the meeting, and a number is never given again', () => {
    const life = wg.proposed();
    life.done('secretary', agenda.attach('1'));
    life.done('secretary', agenda.attach('2'));
    life.done('secretary', agenda.remove('1', '1'));
    life.done('secretary', agenda.attach('1', other));
    expect(papers(life)).toEqual([{ paper: '3', hash: other, body: null }]);
    expect(papers(life, '2').map(({ paper }) => paper)).toEqual(['2']);
  });

  it('are attached by a member for the own body, and only its are removed by him', () => {
    const life = wg.proposed();
    life.done(health, agenda.attach());
    life.done('secretary', agenda.attach('1', other));
    expect(papers(life).map(({ body }) => body)).toEqual(['health', null]);
    expect(life.refused(labour, agenda.remove('1'))).toMatchObject({ refused: 'paperOfAnotherBody', body: 'health' });
    expect(life.refused(health, agenda.remove('2'))).toMatchObject({ refused: 'paperOfAnotherBody', body: null });
    life.done(health, agenda.remove('1'));
    life.done('head', agenda.remove('2'));
    expect(papers(life)).toEqual([]);
  });

  it('stay as they were once the meeting is over', () => {
    const life = wg.held();
    expect(life.refused('secretary', agenda.attach())).toMatchObject({ refused: 'meetingStage', stage: 'held' });
  });

  it('do not exist for whoever may not read the item, and one of its own mark not for whoever may not read that', () => {
    const life = wg.proposed();
    life.done('secretary', agenda.attach());
    life.done('secretary', wg.setMark(`${meeting}/paper/1`, wg.forBodies('labour')));
    expect(life.refused(health, agenda.remove())).toMatchObject({ refused: 'unknownPaper' });
    life.done(health, agenda.attach());
    life.done('secretary', wg.setMark(`${meeting}/item/1`, wg.forBodies('labour')));
    expect(life.refused(health, agenda.attach('1', other))).toMatchObject({ refused: 'unknownItem' });
  });

  it('are there for a late item before it is agreed to', () => {
    const life = wg.noticed();
    expect(life.refused('secretary', agenda.attach('4'))).toMatchObject({ refused: 'unknownItem' });
    life.done('head', agenda.lateItem());
    life.done('secretary', agenda.attach('4'));
    expect(papers(life, '4')).toHaveLength(1);
  });
});

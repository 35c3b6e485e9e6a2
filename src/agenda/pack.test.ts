import { describe, expect, it } from 'vitest';
import { seenBy } from '#group/seen.ts';
import { meetingOf } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import * as agenda from '../../test/agenda.ts';
import type { Life } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';
import { changesSince, contentsOf } from './pack.ts';
import type { PackAct } from './pack-vocabulary.ts';

const meeting = `meeting/${wg.meeting}`;
const other = 'd'.repeat(64);
const streams = ['group', 'bodies', 'composition', 'marks', meeting];

const made = (life: Life, order = 'o1') => {
  const [entry] = life.done('secretary', agenda.makePack(order));
  return entry?.data as PackAct['data'];
};
const held = ({ agenda: items, separately }: PackAct['data']) => ({
  items: items.map(({ item, papers }) => [item, papers.map(({ paper }) => paper)]),
  separately,
});
const seen = (life: Life, person: string) => {
  const states = life.states(streams);
  return meetingOf(seenBy(states, readerAt(states, person, life.now)), wg.meeting).packs;
};

describe('a pack', () => {
  it('holds the agenda and the papers as they are, each by its hash, and no paper that was removed', () => {
    const life = wg.proposed();
    life.done('secretary', agenda.attach('1'));
    life.done('secretary', agenda.attach('2', other));
    life.done('secretary', agenda.attach('2'));
    life.done('secretary', agenda.remove('3', '2'));
    const pack = made(life);
    expect(held(pack)).toEqual({
      items: [
        ['1', ['1']],
        ['2', ['2']],
      ],
      separately: { items: [], papers: [] },
    });
    expect(pack).toMatchObject({ pack: '1', order: 'o1', revision: 1 });
    expect(pack.agenda[1]?.papers[0]).toMatchObject({ hash: other, kind: 'pdf', size: agenda.file.size });
  });

  it('names what is for fewer than the whole Group by its number, and of a closed item not even its papers', () => {
    const life = wg.proposed();
    for (const item of ['1', '1', '2']) life.done('secretary', agenda.attach(item, String(Math.random())));
    life.done('secretary', wg.setMark(`${meeting}/paper/2`, wg.forState));
    life.done('secretary', wg.setMark(`${meeting}/item/2`, wg.forState));
    expect(held(made(life))).toEqual({ items: [['1', ['1']]], separately: { items: ['2'], papers: ['2'] } });
  });

  it('is numbered through the meeting, and none is made that would be as the last one', () => {
    const life = wg.proposed();
    expect(made(life).pack).toBe('1');
    expect(life.refused('head', agenda.makePack('o2'))).toMatchObject({ refused: 'packStands', pack: '1' });
    life.done('secretary', agenda.attach());
    expect(made(life, 'o2').pack).toBe('2');
    life.done('secretary', wg.setMark(`${meeting}/paper/1`, wg.forState));
    expect(made(life, 'o3').pack).toBe('3');
  });

  it('is made by nobody else, and not once the meeting is over', () => {
    expect(wg.proposed().refused(wg.member('health'), agenda.makePack())).toMatchObject({ refused: 'notAuthorised' });
    expect(wg.held().refused('secretary', agenda.makePack())).toMatchObject({ refused: 'meetingStage' });
  });

  it('is closed to whoever may not read all of it any more, who learns nothing of what it holds', () => {
    const life = wg.proposed();
    life.done('secretary', agenda.attach());
    made(life);
    expect(seen(life, wg.member('shelter')).get('1')).toMatchObject({ closed: false });
    life.done('secretary', wg.setMark(`${meeting}/paper/1`, wg.forState));
    expect(seen(life, wg.member('shelter')).get('1')).toMatchObject({ closed: true, agenda: [], place: null });
    expect(seen(life, wg.member('health')).get('1')).toMatchObject({ closed: false });
    expect(seen(life, 'nobody').size).toBe(0);
  });

  it('tells in what it is older than what would go into one now', () => {
    const life = wg.proposed();
    made(life);
    const changed = () => {
      const { meeting: now, papers, packs } = meetingOf(life.states(streams), wg.meeting);
      const pack = packs.get('1');
      return (
        pack &&
        changesSince(
          pack,
          contentsOf(now, papers, () => false),
        )
      );
    };
    expect(changed()).toEqual([]);
    life.done('secretary', agenda.attach());
    expect(changed()).toEqual(['papers']);
    life.done('head', wg.changeMeeting('2026-02-17T06:00:00.000Z'));
    expect(changed()).toEqual(['meeting', 'papers']);
  });
});

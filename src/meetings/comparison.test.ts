import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Life } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';
import { type Change, compareAgendas, type ReadItem, versionBefore } from './comparison.ts';

const item = (id: string, more: Partial<ReadItem> = {}): ReadItem => ({
  item: id,
  title: `item ${id}`,
  kind: 'discussion',
  rapporteur: null,
  ...more,
});
const agenda = (...ids: readonly string[]) => ids.map((id) => item(id));
const told = (changes: readonly Change[]) =>
  changes.map((change) => {
    if (change.how === 'changed')
      return `${change.now.item.item} ${change.moved ? `${change.before.place}→${change.now.place} ` : ''}${change.fields.join()}`.trim();
    return change.how === 'new' ? `+${change.now.item.item} at ${change.now.place}` : `-${change.before.item.item}`;
  });

describe('two agendas compared', () => {
  it('tells what is new, what is gone, what moved and what changed', () => {
    const now = [item('4'), item('1', { title: 'another title', minutes: 20 }), item('3', { kind: 'decision' })];
    expect(told(compareAgendas(agenda('1', '2', '3'), now))).toEqual(['+4 at 1', '1 title,minutes', '3 kind', '-2']);
  });

  it('does not call moved what only gave way', () => {
    expect(told(compareAgendas(agenda('1', '2', '3', '4'), agenda('4', '1', '2', '3')))).toEqual(['4 4→1']);
    expect(told(compareAgendas(agenda('1', '2', '3'), agenda('2', '3')))).toEqual(['-1']);
  });

  it('tells nothing of the same agenda, however it was typed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }).map(String)), (ids) => {
        expect(compareAgendas(agenda(...ids), agenda(...ids))).toEqual([]);
      }),
    );
  });

  it('names each item once, and with what it names the one becomes the other', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }).map(String), { maxLength: 12 });
    fc.assert(
      fc.property(ids, ids, (before, now) => {
        const changes = compareAgendas(agenda(...before), agenda(...now));
        const gone = changes.flatMap((change) => (change.how === 'gone' ? [change.before.item.item] : []));
        const placed = changes.flatMap((change) => (change.how === 'gone' ? [] : [change.now]));
        const touched = new Set([...gone, ...placed.map(({ item: each }) => each.item)]);
        expect(touched.size).toBe(changes.length);
        const made = before.filter((id) => !touched.has(id));
        for (const { item: each, place } of [...placed].sort((a, b) => a.place - b.place))
          made.splice(place - 1, 0, each.item);
        expect(made).toEqual(now);
      }),
    );
  });
});

describe('the agenda that another is compared with', () => {
  const stream = `meeting/${wg.meeting}`;
  const compared = (life: Life) => {
    const state = life.states([stream]).get(stream);
    return state?.about === 'meeting' ? versionBefore(state.meeting)?.revision : undefined;
  };

  it('is the last that was answered or noticed, not one that nobody answered', () => {
    const life = wg.noticed();
    expect(compared(life)).toBeUndefined();
    life.done('head', wg.setAgenda('1'));
    life.done('head', wg.setAgenda('1', '2'));
    expect(compared(life)).toBe(1);
    life.done('coordinator', wg.returnAgenda(3));
    life.done('head', wg.setAgenda('2'));
    expect(compared(life)).toBe(3);
  });

  it('is the one before, where none was ever answered', () => {
    const life = wg.proposed();
    life.done('head', wg.setAgenda('1'));
    expect(compared(life)).toBe(1);
  });
});

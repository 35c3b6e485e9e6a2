import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Command, Refusal, StreamState } from '#group/vocabulary.ts';
import type { Clerk } from '#journal/clerk.ts';
import { dateIn } from '#text/moments.ts';
import { comingDay, quarterAt } from './calendar.ts';
import { tellYear } from './story.ts';
import { Teller } from './teller.ts';

const zone = 'Asia/Baku';

/** A clerk that agrees to everything and notes when. */
function recorder(moments: string[]) {
  return (clock: () => Date): Clerk<Command, StreamState, Refusal> => ({
    async submit() {
      const at = clock().toISOString();
      moments.push(at);
      return { done: { from: moments.length, to: moments.length, at, hash: '' } };
    },
    look: async () => new Map(),
    ask: async () => undefined,
    onCommit: () => () => {},
    stop: async () => {},
  });
}

const aDay = fc.date({ min: new Date('2026-01-01'), max: new Date('2036-12-31'), noInvalidDate: true });

it('is a year that never goes back and ends before now, whatever day it is opened on', async () => {
  await fc.assert(
    fc.asyncProperty(aDay, async (opened) => {
      const now = opened.toISOString();
      const moments: string[] = [];
      const teller = new Teller('demo', zone, recorder(moments));
      const charter = { charter: 'az-working-group', from: '2023-05-17', hash: '' };
      const pressExtract = async () => ({ paper: 'paper', docx: 'paper' });
      const presses = {
        press: async () => 'paper',
        pressExtract,
        print: async () => ({ hash: 'paper', kind: 'pdf', size: 1 }),
      };
      await tellYear(teller, { charter, ...presses, zone, present: quarterAt(now, zone), now });
      expect(moments).toEqual([...moments].sort());
      expect((moments.at(-1) ?? now) < now).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('calls its next meeting on a working day ahead, within the quarter while a working day is left in it', () => {
  fc.assert(
    fc.property(aDay, (opened) => {
      const today = dateIn(opened.toISOString(), zone);
      const day = comingDay(today);
      expect(day > today).toBe(true);
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }),
  );
});

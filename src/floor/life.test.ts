import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '#group/vocabulary.ts';
import * as floor from '../../test/floor.ts';
import { baku, type Life } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';
import { presentAtItem } from './presence.ts';

const someone = fc.constantFrom(...wg.everyone);
const item = fc.constantFrom('1', '2');
const speaker = fc.constantFrom(...wg.everyone, 'e1', 'e2', 's1');
const by = (person: string, command: fc.Arbitrary<Command>) => command.map((each) => ({ by: person, command: each }));

type Step = { readonly by: string; readonly command: Command; readonly minutes: number };
const asked: fc.Arbitrary<Omit<Step, 'minutes'>> = fc.oneof(
  by(
    'secretary',
    fc.constantFrom('e1', 'e2').chain((id) => item.map((on) => floor.admitExpert(id, on))),
  ),
  by(
    'secretary',
    fc.constantFrom('e1', 'e2').chain((id) => item.map((on) => floor.admitExpert(id, on))),
  ),
  by(
    'secretary',
    fc.constantFrom('e1', 'e2').chain((id) => item.map((on) => floor.releaseExpert(id, on))),
  ),
  by(
    'secretary',
    someone.map((person) => floor.substitute(person)),
  ),
  by(
    'secretary',
    someone.map((person) => wg.leave(person)),
  ),
  by(
    'secretary',
    someone.map((person) => wg.arrive(person)),
  ),
  fc.tuple(someone, item).map(([person, on]) => ({ by: person, command: floor.recuse(on) })),
  fc.tuple(someone, fc.boolean()).map(([person, order]) => ({
    by: person,
    command: floor.ask(order ? 'point of order' : 'speech'),
  })),
  by('head', speaker.map(floor.give)),
  by('head', speaker.map(floor.give)),
  by('head', item.map(wg.takeUpItem)),
  by('head', fc.constantFrom(floor.endSpeech, floor.resume, floor.resume, floor.resume, floor.adjourn())),
  by(
    'head',
    item.map((on) => wg.draft(on, on)),
  ),
  by(
    'head',
    item.map((number) => wg.openVote(number)),
  ),
  by(
    'head',
    item.map((number) => wg.closeVote(number, true)),
  ),
);
const steps = fc.array(
  fc.tuple(asked, fc.constantFrom(0, 1, 7)).map(([step, minutes]): Step => ({ ...step, minutes })),
  { minLength: 40, maxLength: 90, size: 'max' },
);

/** Lets a room live; at each vote that opens, who of those entitled had recused himself from its item. */
function live(drawn: readonly Step[]): { readonly life: Life; readonly wrongly: readonly string[] } {
  const life = floor.inHand(wg.everyone);
  const wrongly: string[] = [];
  for (const { by: person, command, minutes } of drawn) {
    life.pass(minutes);
    const heard = life.when(person, command);
    if ('refusal' in heard) continue;
    const { proposals, floor: room } = life.meeting(wg.meeting);
    const open = [...proposals.values()].find(({ stage }) => stage === 'voting');
    const recused = room.recusals.filter((recusal) => recusal.item === open?.item).map((recusal) => recusal.person);
    wrongly.push(...recused.filter((each) => open?.vote?.entitled.has(each)));
  }
  return { life, wrongly };
}

test('whatever happens in a room, one speaks at a time, the recused do not vote, and experts stay with their item', () => {
  let speeches = 0;
  let stays = 0;
  fc.assert(
    fc.property(steps, (drawn) => {
      const { life, wrongly } = live(drawn);
      const { meeting, floor: room } = life.meeting(wg.meeting);
      const end = baku('2027-01-01 00:00');
      for (const [index, speech] of room.speeches.entries()) {
        speeches += 1;
        const next = room.speeches[index + 1];
        if (next) expect((speech.until ?? end) <= next.from).toBe(true);
      }
      for (const { item: on, stays: own } of room.experts.values())
        for (const stay of own) {
          stays += 1;
          const times = meeting.itemTimes.filter((time) => time.item === on);
          const within = times.some(({ from, until }) => from <= stay.from && (stay.until ?? end) <= (until ?? end));
          expect(within).toBe(true);
        }
      for (const on of ['1', '2'])
        for (const { stays: parts } of presentAtItem(meeting, room, on, life.now).members)
          for (const { from, until } of parts) expect(from <= until).toBe(true);
      expect(wrongly).toEqual([]);
      if (meeting.stage === 'adjourned') expect(room.speeches.every(({ until }) => until !== undefined)).toBe(true);
    }),
    { numRuns: 60 },
  );
  // Rooms in which nobody speaks and nobody comes would prove nothing.
  expect(speeches).toBeGreaterThan(50);
  expect(stays).toBeGreaterThan(15);
});

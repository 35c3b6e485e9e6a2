import { describe, expect, it } from 'vitest';

import { charter } from '../../test/given.ts';
import { recordReply } from '../../test/notice.ts';
import * as wg from '../../test/working-group.ts';
import { expectedQuorum } from './expected.ts';
import type { ReplyAnswer } from './vocabulary.ts';

const { law } = charter('az-working-group');

/** Six members with the head; the quorum is more than half of them, which is four. */
function expected(replies: Readonly<Record<string, ReplyAnswer>>, charterRead = law) {
  const life = wg.noticed();
  for (const [person, answer] of Object.entries(replies)) life.done('secretary', recordReply(person, answer));
  const { meeting, notice } = life.meeting(wg.meeting);
  return expectedQuorum(charterRead, life.composition, meeting, notice);
}
const all = (answer: ReplyAnswer, people: readonly string[]) =>
  Object.fromEntries(people.map((each) => [each, answer]));

describe('the expected quorum', () => {
  it('is open while nobody has answered, and says how many are needed', () => {
    const { outlook, quorum, unanswered } = expected({});
    expect(outlook).toBe('open');
    expect(quorum).toMatchObject({ present: 0, needed: 4, missing: 4 });
    expect(unanswered).toEqual(wg.everyone);
  });

  it('is reached with four who come, and not with three', () => {
    const [four, three] = [wg.everyone.slice(0, 4), wg.everyone.slice(0, 3)];
    expect(expected(all('comes', four)).outlook).toBe('reached');
    expect(expected(all('comes', three))).toMatchObject({ outlook: 'open', quorum: { missing: 1 } });
  });

  it('fails once three cannot come, and not with two', () => {
    const [two, three] = [wg.members.slice(0, 2), wg.members.slice(0, 3)];
    expect(expected(all('cannot', two)).outlook).toBe('open');
    expect(expected(all('cannot', three)).outlook).toBe('fails');
  });

  it('counts those on the link where the charter does', () => {
    const replies = all('remotely', wg.everyone.slice(0, 4));
    expect(expected(replies).outlook).toBe('reached');
    const attendance = { ...law.rules.attendance, value: { remote: 'does not count', alternates: 'not counted' } };
    const other = { ...law, rules: { ...law.rules, attendance } } as unknown as typeof law;
    expect(expected(replies, other)).toMatchObject({ outlook: 'fails', quorum: { present: 0 } });
  });

  it('says when the head cannot come', () => {
    expect(expected({ head: 'cannot' }).headCannot).toBe(true);
    expect(expected(all('cannot', [wg.member('health')])).headCannot).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '#group/states.ts';
import type { StreamState } from '#group/vocabulary.ts';
import type { Life } from '../../test/given.ts';
import { words } from '../../test/given.ts';
import { foldAll } from '../../test/journal/golden.ts';
import { confirmOnPaper, recordOnPaper, registerLetter, returnOnPaper, withLetter } from '../../test/on-paper.ts';
import * as wg from '../../test/working-group.ts';
import type { Direction } from './vocabulary.ts';

const lettersIn = (life: Life) => lettersOf(foldAll<StreamState>(life.law, life.entries));

describe('the register of letters', () => {
  test('numbers what came and what was sent apart, each from 1 in every year', () => {
    const life = wg.staffed();
    const enter = (direction: Direction, at?: string) =>
      life.done('secretary', registerLetter({ direction }), at)[0]?.data.letter;
    expect(enter('in')).toBe('in-2026-1');
    expect(enter('in')).toBe('in-2026-2');
    expect(enter('out')).toBe('out-2026-1');
    expect(enter('in', '2027-01-05 10:00')).toBe('in-2027-1');
  });

  test('has no gaps, whatever is entered and refused in between', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('in', 'out'), fc.boolean()), { maxLength: 12 }), (letters) => {
        const life = wg.staffed();
        for (const [direction, lawful] of letters) {
          life.when(
            'secretary',
            registerLetter({ direction: direction as Direction, on: lawful ? '2026-01-12' : '2026-02-01' }),
          );
        }
        for (const direction of ['in', 'out']) {
          const numbers = life.entries
            .filter(({ type, data }) => type === 'LetterRegistered' && data.direction === direction)
            .map(({ data }) => String(data.letter));
          expect(numbers).toEqual(numbers.map((_, index) => `${direction}-2026-${index + 1}`));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('takes the year of the Group’s own clock, not of Greenwich', () => {
    const life = wg.staffed();
    // In Baku it is New Year's Day, in Greenwich still the old year.
    const [entry] = life.done('secretary', registerLetter(), '2027-01-01 02:00');
    expect(entry?.data.letter).toBe('in-2027-1');
  });

  test('knows a correspondent that is no body of the group by words', () => {
    const correspondent = words('a publisher');
    const [entry] = wg.staffed().done('secretary', registerLetter({ body: null, correspondent }));
    expect(entry?.data).toMatchObject({ body: null, correspondent });
    expect(wg.staffed().refused('secretary', registerLetter({ body: 'moon' })).refused).toBe('unknownBody');
  });
});

describe('an act on paper', () => {
  const recorded = (): Life => {
    const life = withLetter(wg.proposed());
    life.done('secretary', recordOnPaper('coordinator', wg.agreeToMeeting(1)));
    return life;
  };

  test('takes no effect when one officer records it', () => {
    const life = recorded();
    expect(life.meeting(wg.meeting).meeting.dateKey.state).toBe('awaited');
    expect(lettersIn(life).paperActs.get('p1')).toMatchObject({ state: 'awaiting', person: 'coordinator' });
  });

  test('is that of the person once a second officer confirms it, and says how it came in', () => {
    const life = recorded();
    const [confirmed, agreed] = life.done('second', confirmOnPaper());
    const onPaper = {
      person: 'coordinator',
      letter: 'in-2026-1',
      recordedBy: 'secretary',
      confirmedBy: 'second',
    };
    expect(confirmed).toMatchObject({ type: 'PaperActConfirmed', by: 'second' });
    expect(confirmed?.onPaper).toBeUndefined();
    expect(agreed).toMatchObject({ type: 'MeetingAgreed', by: 'second', clause: '3.3', onPaper });
    expect(life.meeting(wg.meeting).meeting.dateKey).toMatchObject({ state: 'agreed', onPaper });
    expect(lettersIn(life).paperActs.get('p1')).toMatchObject({ state: 'confirmed', settled: { by: 'second' } });
  });

  test('is decided as things are on the day of its confirmation: what has changed refuses it, and nothing is stored', () => {
    const life = recorded();
    life.done('head', wg.changeMeeting('2026-02-12T06:00:00.000Z'));
    const before = life.entries.length;
    expect(life.refused('second', confirmOnPaper()).refused).toBe('changedMeanwhile');
    expect(life.entries).toHaveLength(before);
  });

  test('is refused when its author has left the office meanwhile', () => {
    const life = recorded();
    life.done('secretary', wg.record('coordinator', 'successor'));
    expect(life.refused('second', confirmOnPaper())).toMatchObject({
      refused: 'notOfTheirOffice',
      person: 'coordinator',
      offices: ['coordinator'],
    });
  });

  test('is never confirmed by whoever recorded it, and never by whoever is no officer', () => {
    expect(recorded().refused('secretary', confirmOnPaper()).refused).toBe('paperRecordedByYou');
    expect(recorded().refused('coordinator', confirmOnPaper()).refused).toBe('notAuthorised');
  });

  test('can be taken back by the officer who recorded it, and is then settled', () => {
    const life = recorded();
    life.done('secretary', returnOnPaper);
    expect(life.refused('second', confirmOnPaper())).toMatchObject({ refused: 'paperActSettled', state: 'returned' });
    expect(life.meeting(wg.meeting).meeting.dateKey.state).toBe('awaited');
  });

  test('is not recorded when it would be refused in any case', () => {
    const life = withLetter(wg.proposed());
    const stale = recordOnPaper('coordinator', wg.agreeToMeeting(7));
    expect(life.refused('secretary', stale).refused).toBe('changedMeanwhile');
  });

  test('may be a nomination by somebody who never comes here', () => {
    const life = withLetter(wg.staffed());
    life.done('secretary', recordOnPaper(wg.minister('health'), wg.nominate('health')));
    life.done('second', confirmOnPaper([]));
    expect(life.composition.nominations.get(`n-${wg.member('health')}`)).toMatchObject({
      state: 'awaiting',
      onPaper: { person: wg.minister('health') },
    });
  });

  test('may approve the composition', () => {
    const life = withLetter(wg.staffed());
    life.done(wg.minister('health'), wg.nominate('health'));
    const approval = wg.approve('1', '2026-01-12', [`n-${wg.member('health')}`]);
    life.done('secretary', recordOnPaper('coordinator', approval));
    life.done('second', confirmOnPaper([]));
    expect(life.composition.instruments).toMatchObject([{ number: '1', onPaper: { letter: 'in-2026-1' } }]);
  });

  test('may sign the protocol: the very paper that was submitted, by its hash', () => {
    const life = withLetter(wg.submitted());
    expect(life.refused('secretary', recordOnPaper('head', wg.sign('b'.repeat(64)))).refused).toBe('paperChanged');
    life.done('secretary', recordOnPaper('head', wg.sign()));
    life.done('second', confirmOnPaper());
    expect(life.meeting(wg.meeting).protocol).toMatchObject({
      stage: 'signed',
      signed: { by: 'head', onPaper: { confirmedBy: 'second' } },
    });
  });

  test.each([
    ['a ballot', () => wg.voting(), wg.cast('1', 'for'), wg.member('health')],
    ['the opening of a meeting', () => wg.gathered(), wg.openMeeting, 'head'],
    ['an arrival', () => wg.gathered(), wg.arrive('head'), 'secretary'],
  ])('is never %s', (_what, life, command, person) => {
    const at = withLetter(life());
    expect(at.refused('secretary', recordOnPaper(person, command)).refused).toBe('notOnPaper');
  });
});

describe('the aide', () => {
  const advise = (revision = 1) =>
    ({ type: 'advise', meeting: wg.meeting, about: 'agenda', revision, text: words('in order') }) as const;
  const withAide = () => {
    const life = wg.proposed();
    life.done('secretary', { ...wg.record('observer', 'aide'), office: 'aide' } as Parameters<Life['done']>[1]);
    return life;
  };

  test('prepares for the Coordinator, and never agrees', () => {
    const life = withAide();
    life.done('aide', advise());
    expect(life.meeting(wg.meeting).meeting.advice.get('agenda')).toMatchObject({ by: 'aide', revision: 1 });
    expect(life.refused('aide', wg.agreeToAgenda(1))).toMatchObject({ refused: 'notAuthorised', clause: '3.4' });
    expect(life.meeting(wg.meeting).meeting.agendaKey.state).toBe('awaited');
  });

  test('advises on what awaits an answer as it stands, and on nothing else', () => {
    const life = withAide();
    expect(life.refused('aide', advise(7)).refused).toBe('changedMeanwhile');
    life.done('coordinator', wg.agreeToAgenda(1));
    expect(life.refused('aide', advise()).refused).toBe('nothingToAgree');
  });

  test('cannot agree on paper either', () => {
    const life = withLetter(withAide());
    expect(life.refused('secretary', recordOnPaper('aide', wg.agreeToAgenda(1)))).toMatchObject({
      refused: 'notOfTheirOffice',
      person: 'aide',
    });
  });
});

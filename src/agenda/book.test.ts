import { describe, expect, it } from 'vitest';
import { readerAt } from '#group/things.ts';
import * as agenda from '../../test/agenda.ts';
import type { Life } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';
import { awaitingSuggestions } from './book.ts';
import { thingOfSuggestion } from './things.ts';

const meeting = `meeting/${wg.meeting}`;
const health = wg.member('health');

function read(life: Life) {
  const states = life.states(['agenda', meeting]);
  const [book, about] = [states.get('agenda'), states.get(meeting)];
  if (book?.about !== 'agenda' || about?.about !== 'meeting') throw new Error('not folded');
  return { book: book.book, meeting: about.meeting };
}

describe('an item that a member suggests', () => {
  it('waits for the head until he answers', () => {
    const life = wg.proposed();
    life.done(health, agenda.suggest());
    expect(awaitingSuggestions(read(life).book).map(({ by }) => by)).toEqual([health]);
    life.done('head', agenda.decline());
    expect(awaitingSuggestions(read(life).book)).toEqual([]);
    expect(read(life).book.suggestions.get('s1')).toMatchObject({ state: 'declined', reason: agenda.decline().reason });
  });

  it('comes onto the agenda with a number of its own, and asks the Coordinator anew', () => {
    const life = wg.proposed();
    life.done('coordinator', wg.agreeToAgenda(1));
    life.done(health, agenda.suggest(wg.meeting));
    const [taken, set] = life.done('head', agenda.takeUp());
    expect([taken?.type, set?.type]).toEqual(['SuggestionTakenUp', 'AgendaSet']);
    const { book, meeting: about } = read(life);
    expect(about.agenda.at(-1)).toMatchObject({ item: '3', title: agenda.suggest().title });
    expect(about.agendaKey).toMatchObject({ state: 'awaited', revision: 2 });
    expect(book.suggestions.get('s1')).toMatchObject({ state: 'taken up', on: { meeting: wg.meeting, item: '3' } });
  });

  it('after the notice is taken up as a late item, so that the notice stands', () => {
    const life = wg.noticed();
    life.done(health, agenda.suggest());
    life.done('head', agenda.takeUp());
    expect(read(life).meeting).toMatchObject({ stage: 'noticed', agendaKey: { state: 'agreed' } });
    expect(read(life).meeting.lateItems.get('3')).toMatchObject({ awaits: 'agreement', state: 'awaited' });
  });

  it('keeps the items that its taker may not see', () => {
    const life = wg.proposed();
    life.done('secretary', wg.setMark(`${meeting}/item/1`, wg.forOffices('coordinator', 'secretariat')));
    life.done(health, agenda.suggest());
    life.done('head', agenda.takeUp());
    expect(read(life).meeting.agenda.map(({ item }) => item)).toEqual(['1', '2', '3']);
  });

  it('is not meant for a meeting that does not exist for whoever suggests it', () => {
    const life = wg.proposed();
    life.done('secretary', wg.setMark(meeting, wg.forOffices('coordinator', 'secretariat', 'head')));
    expect(life.refused(health, agenda.suggest(wg.meeting))).toMatchObject({ refused: 'unknownMeeting' });
    expect(life.refused(health, agenda.suggest('2031-7'))).toMatchObject({ refused: 'unknownMeeting' });
  });

  it('is not taken onto the agenda of a meeting that is over', () => {
    const life = wg.held();
    life.done(health, agenda.suggest());
    expect(life.refused('head', agenda.takeUp())).toMatchObject({ refused: 'meetingStage', stage: 'held' });
  });
});

describe('a template', () => {
  it('is kept again under its id as its next version, until it is ended for good', () => {
    const life = wg.composed();
    life.done('secretary', agenda.keepTemplate());
    life.done('head', agenda.keepTemplate('t1', ['a report', 'the plan'], false));
    const kept = life.states(['agenda']).get('agenda');
    expect(kept?.about === 'agenda' && kept.book.templates.get('t1')).toMatchObject({ version: 2, quarterly: false });
    life.done('secretary', agenda.endTemplate());
    expect(life.refused('secretary', agenda.keepTemplate())).toMatchObject({ refused: 'unknownTemplate' });
  });
});

describe('who reads a suggestion', () => {
  const reads = (life: Life, person: string) =>
    readerAt(life.states(['group', 'bodies', 'composition', 'marks', 'agenda', meeting]), person, life.now).may(
      thingOfSuggestion('s1'),
    );

  it('is the Group, then whoever reads the meeting that it names, then whoever reads its item', () => {
    const life = wg.proposed();
    life.done(health, agenda.suggest(wg.meeting));
    expect([reads(life, 'head'), reads(life, health)]).toEqual([true, true]);
    life.done('secretary', wg.setMark(meeting, wg.forOffices('head', 'secretariat')));
    expect([reads(life, 'head'), reads(life, health)]).toEqual([true, false]);
    life.done('secretary', wg.setMark(meeting, wg.forAll));
    life.done('head', agenda.takeUp());
    life.done('secretary', wg.setMark(`${meeting}/item/3`, wg.forBodies('labour')));
    expect([reads(life, wg.member('labour')), reads(life, health)]).toEqual([true, false]);
  });

  it('is fewer still under a mark of its own', () => {
    const life = wg.composed();
    life.done(health, agenda.suggest());
    life.done('secretary', wg.setMark(thingOfSuggestion('s1'), wg.forOffices('head', 'secretariat')));
    expect([reads(life, 'head'), reads(life, health)]).toEqual([true, false]);
    expect(life.refused('secretary', wg.setMark(thingOfSuggestion('s9'), wg.forState))).toMatchObject({
      refused: 'unknownThing',
    });
  });
});

import { describe, expect, it } from 'vitest';
import * as agenda from '#agenda/messages.ts';
import * as agendaWords from '#agenda/words.ts';
import * as meetings from '#meetings/messages.ts';
import * as meetingWords from '#meetings/words.ts';
import * as membership from '#membership/messages.ts';
import * as people from '#people/messages.ts';
import * as protocol from '#protocol/messages.ts';
import type { Sentence } from '#text/vocabulary.ts';
import * as voting from '#voting/messages.ts';
import { actSamples, names, refusalSamples } from '../../test/samples.ts';
import { flawsOf, isWhole, sentencesIn, textsIn } from '../../test/wording.ts';
import * as group from './messages.ts';
import { actSentence, actTables, commandWords, refusalSentence, refusalTables } from './messages.ts';

const rooms = {
  people,
  membership,
  meetings: { ...meetings, ...meetingWords },
  agenda: { ...agenda, ...agendaWords },
  voting,
  protocol,
  group,
};
const refusals = Object.values(refusalSamples).flatMap((table) => Object.values(table));
const acts = Object.values(actSamples).flatMap((table) => Object.entries(table));
const charter = undefined;

/** What of a sample stands in a sentence as it came. */
const given = (sample: object) => textsIn(sample).filter((text) => /\p{L}/u.test(text));

describe('what any room says', () => {
  it.each(refusals.map((refusal) => [refusal.refused, refusal] as const))(
    'refuses in three languages: %s',
    (_, refusal) => {
      const sentence = refusalSentence(refusal, names, charter);
      expect(flawsOf(sentence, given(refusal))).toEqual([]);
      expect(Object.values(sentence).filter((text) => !isWhole(text))).toEqual([]);
    },
  );

  it.each(acts)('tells in three languages: %s', (type, data) => {
    const sentence = actSentence({ type, data }, names, charter);
    expect(flawsOf(sentence, given(data))).toEqual([]);
    expect(Object.values(sentence).filter((text) => !isWhole(text))).toEqual([]);
  });

  it.each(Object.entries(rooms))('has every word in three languages: %s', (_room, table) => {
    const words = sentencesIn(table);
    expect(words.length).toBeGreaterThan(20);
    expect(words.flatMap(([path, sentence]) => flawsOf(sentence).map((flaw) => `${path}: ${flaw}`))).toEqual([]);
  });

  it('names every command in the first person and says in a whole sentence that it is recorded', () => {
    const buttons = Object.entries(commandWords);
    expect(buttons.filter(([, { name }]) => !/(ram|rəm)$/.test(name.az)).map(([type]) => type)).toEqual([]);
    expect(buttons.filter(([, { name }]) => !name.en.startsWith('I ')).map(([type]) => type)).toEqual([]);
    expect(buttons.filter(([, { done }]) => !Object.values(done).every(isWhole)).map(([type]) => type)).toEqual([]);
  });

  it('finds each code in one room only, so that no room speaks for another', () => {
    const codes = Object.values(refusalTables).flatMap((table) => Object.keys(table));
    expect(codes).toHaveLength(new Set(codes).size);
    const types = Object.values(actTables).flatMap((table) => Object.keys(table));
    expect(types).toHaveLength(new Set(types).size);
  });

  it('says of somebody without authority who has it', () => {
    const sentence = refusalSentence(refusalSamples.charter.notAuthorised, names, charter);
    expect(sentence.az).toBe('Sizin vəzifənizin buna səlahiyyəti yoxdur. Səlahiyyəti olan: Katiblik və Rəhbər.');
  });

  it('calls a body in the journal as it was called on the day of the act', () => {
    const dated = {
      ...names,
      body: (_body: string, day?: string): Sentence => ({ az: `ad ${day}`, en: `name ${day}`, ru: `имя ${day}` }),
    };
    const act = { type: 'SeatEnded', data: { body: 'health' }, at: '2025-03-31T21:00:00.000Z' };
    expect(actSentence(act, dated, charter).en).toBe('Seat of a body ended: name 2025-03-31.');
  });

  it('does not invent a sentence for an act that no room knows', () => {
    expect(() => actSentence({ type: 'toString', data: {} }, names, charter)).toThrow('no room knows');
  });

  it('is checked by a measure that sees what is wrong', () => {
    const good: Sentence = { az: '2 üzv', en: '2 members', ru: '2 члена' };
    expect(flawsOf(good)).toEqual([]);
    expect(flawsOf({ ...good, az: '2 üzvlər' })).toHaveLength(1);
    expect(flawsOf({ ...good, az: '2 üzv а' })).toEqual(['az: Cyrillic letters']);
    expect(flawsOf({ ...good, ru: '2 членa' })).toEqual(['ru: Latin letters']);
    expect(flawsOf({ ...good, en: '3 members' })).toHaveLength(1);
    expect(flawsOf({ ...good, en: '' })).toContain('en: empty');
    expect(isWhole('no capital.')).toBe(false);
    expect(isWhole('No stop')).toBe(false);
  });
});

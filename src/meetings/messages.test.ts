import { describe, expect, it } from 'vitest';
import { names, refusalSamples, zone } from '../../test/samples.ts';
import { flawsOf, isWhole } from '../../test/wording.ts';
import { meetingActs, meetingRefusals } from './messages.ts';
import type { Meeting, MeetingRefusal } from './vocabulary.ts';
import { itemName, meetingStages, presentOf } from './words.ts';

const { noQuorum, meetingStage, keysMissing, quorumStands, dateInPast, notTheAgreedDay } = refusalSamples.meetings;
const lacking = (
  members: number,
  present: number,
  needed: number,
): Extract<MeetingRefusal, { refused: 'noQuorum' }> => ({
  ...noQuorum,
  ...{ members, present, needed, missing: needed - present },
});
const say = (refusal: typeof noQuorum) => meetingRefusals.noQuorum(refusal, names, zone);

describe('what the room of meetings says', () => {
  it('says how many members are missing, of how many, and how many are needed', () => {
    expect(say(noQuorum)).toEqual({
      az: 'Yetərsay üçün daha 2 üzv lazımdır: 14 üzvdən 8-i iştirak edir, 10-u lazımdır.',
      en: '2 more members are needed for the quorum: 8 of 14 members are present, 10 are needed.',
      ru: 'Для кворума не хватает 2 членов: из 14 членов участвуют 8, нужно 10.',
    });
  });

  it('counts one as one', () => {
    expect(say(lacking(1, 0, 1))).toEqual({
      az: 'Yetərsay üçün daha 1 üzv lazımdır: 1 üzvdən heç biri iştirak etmir, 1-i lazımdır.',
      en: '1 more member is needed for the quorum: none of 1 member is present, 1 is needed.',
      ru: 'Для кворума не хватает 1 члена: из 1 члена не участвует никто, нужен 1.',
    });
    expect(say(lacking(32, 21, 22)).ru).toBe('Для кворума не хватает 1 члена: из 32 членов участвует 21, нужны 22.');
  });

  it('gives every number up to a hundred the suffix of the word in which it ends', () => {
    const flawed = Array.from({ length: 100 }, (_, present) => say(lacking(100, present, 100))).filter(
      (sentence) => !/100 üzvdən (\d+-(i|ı|u|ü|si|sı)|heç biri) iştirak/.test(sentence.az) || !isWhole(sentence.az),
    );
    expect(flawed).toEqual([]);
    expect(presentOf({ members: 14, present: 6 }).az).toBe('14 üzvdən 6-sı iştirak edir');
    expect(presentOf({ members: 14, present: 12 }).az).toBe('14 üzvdən 12-si iştirak edir');
  });

  it('says of a quorum that stands that the meeting can be opened', () => {
    expect(meetingRefusals.quorumStands(quorumStands, names, zone).en).toBe(
      'There is a quorum: 12 of 14 members are present, 10 are needed. The meeting cannot be closed as not held; it can be opened.',
    );
  });

  it('says at every stage in its own words what stands in the way', () => {
    const stages = Object.keys(meetingStages) as Meeting['stage'][];
    const said = stages.map((stage) => meetingRefusals.meetingStage({ ...meetingStage, stage }, names, zone));
    expect(new Set(said.map(({ az }) => az)).size).toBe(stages.length);
    expect(said.flatMap((sentence) => flawsOf(sentence))).toEqual([]);
    expect(said.flatMap((sentence) => Object.values(sentence)).filter((text) => !isWhole(text))).toEqual([]);
  });

  it('names the key that is missing and no other', () => {
    const missing = (keys: readonly ('date' | 'agenda')[]) =>
      meetingRefusals.keysMissing({ ...keysMissing, missing: keys }, names, zone).az;
    expect(missing(['date'])).toMatch(/^İclasın vaxtı və yeri hələ razılaşdırılmayıb\./);
    expect(missing(['agenda'])).toMatch(/^Gündəlik hələ razılaşdırılmayıb\./);
    expect(missing(['date', 'agenda'])).toMatch(/^Nə iclasın vaxtı və yeri, nə də gündəliyi razılaşdırılıb\./);
  });

  it('tells times by the clock of the charter’s zone', () => {
    expect(meetingRefusals.dateInPast(dateInPast, names, zone).az).toContain('18 sentyabr 2026-cı il, 10:00');
    expect(meetingRefusals.dateInPast(dateInPast, names, 'UTC').az).toContain('18 sentyabr 2026-cı il, 06:00');
    expect(meetingRefusals.notTheAgreedDay(notTheAgreedDay, names, zone).ru).toContain('18 сентября 2026 года');
  });

  it('gives each item its ordinal', () => {
    expect(['1', '3', '6', '10'].map((item) => itemName(item).az)).toEqual([
      'gündəliyin 1-ci məsələsi',
      'gündəliyin 3-cü məsələsi',
      'gündəliyin 6-cı məsələsi',
      'gündəliyin 10-cu məsələsi',
    ]);
    expect(itemName('a').az).toBe('gündəliyin məsələsi № a');
  });

  it('tells in the past tense, with the numbers of that day, that a meeting was not held', () => {
    const quorum = { members: 14, present: 8, needed: 10 };
    expect(meetingActs.MeetingNotHeld({ meeting: '2026-3', quorum }, names, zone)).toEqual({
      az: '2026-3 nömrəli iclas çağırıldı, lakin keçirilmədi: 14 üzvdən 8-i iştirak edirdi, 10-u lazım idi.',
      en: 'Meeting No. 2026-3 was called and not held: 8 of 14 members were present, 10 were needed.',
      ru: 'Заседание № 2026-3 было созвано, но не состоялось: из 14 членов участвовали 8, требовалось 10.',
    });
  });
});

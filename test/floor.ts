import type { SpeechKind } from '#floor/vocabulary.ts';
import type { Command } from '#group/vocabulary.ts';
import { type Life, words } from './given.ts';
import { composed, everyone, meeting, member, opened, takeUpItem } from './working-group.ts';

/** The room of a meeting in tests: its commands as they are given there. */
type Of<Type> = Extract<Command, { type: Type }>;
const of = { meeting } as const;

export const admitExpert = (expert = 'e1', item = '1'): Of<'admitExpert'> => ({
  type: 'admitExpert',
  ...of,
  item,
  expert,
  name: words('an expert'),
  body: 'health',
});
export const releaseExpert = (expert = 'e1', item = '1'): Of<'releaseExpert'> => ({
  type: 'releaseExpert',
  ...of,
  item,
  expert,
});
export const substitute = (person: string, id = 's1'): Of<'recordSubstitute'> => ({
  type: 'recordSubstitute',
  ...of,
  substitute: id,
  person,
  name: words('a substitute'),
  letter: '14/3',
});
export const substituteLeft = (id = 's1'): Of<'releaseSubstitute'> => ({
  type: 'releaseSubstitute',
  ...of,
  substitute: id,
});
export const recuse = (item = '1'): Of<'declareRecusal'> => ({ type: 'declareRecusal', ...of, item, reason: null });
export const recordRecusal = (person: string, item = '1'): Of<'recordRecusal'> => ({
  type: 'recordRecusal',
  ...of,
  item,
  person,
  reason: words('a cousin'),
});
export const ask = (kind: SpeechKind = 'speech'): Of<'askForFloor'> => ({ type: 'askForFloor', ...of, kind });
export const withdrawRequest: Of<'withdrawFromFloor'> = { type: 'withdrawFromFloor', ...of };
export const give = (speaker: string): Of<'giveFloor'> => ({ type: 'giveFloor', ...of, speaker });
export const endSpeech: Of<'endSpeech'> = { type: 'endSpeech', ...of };
export const limit = (minutes: number | null): Of<'limitSpeeches'> => ({ type: 'limitSpeeches', ...of, minutes });
export const adjourn = (until: string | null = null): Of<'adjournMeeting'> => ({
  type: 'adjournMeeting',
  ...of,
  until,
  place: null,
  reason: words('lunch'),
});
export const resume: Of<'resumeMeeting'> = { type: 'resumeMeeting', ...of };

/** An open meeting with item 1 in hand; who is not among those present has not come. */
export function inHand(present: readonly string[] = everyone, life: Life = composed()): Life {
  opened(present, life).done('head', takeUpItem('1'));
  return life;
}

export const health = member('health');
export const labour = member('labour');
export const education = member('education');

import type { Wording } from '#journal/vocabulary.ts';
import type { LawState } from '#page/mark.tsx';
import { onPaperSays } from '#page/on-paper-words.ts';
import type { View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { officialMoment } from '#text/dates.ts';
import type { Duty, DutyCommand, DutyState, Hand } from './vocabulary.ts';
import type { Asked } from './words.ts';

/** What the parts of the page of a sending are drawn with. */
export type DutyScreen = {
  readonly view: View<DutyCommand>;
  readonly duty: Duty;
  readonly names: Names;
  readonly text: (wording: Wording | null | undefined) => string;
  readonly zone: string;
  readonly today: string;
  /** As this reader may know it: whoever does not see lateness is not told of it. */
  readonly state: DutyState;
  readonly asked: Asked;
  /** Who takes it off control once it is executed; null: whoever of the secretariat or the head does not answer for the body. */
  readonly takesOff: PersonId | null;
  /** Address of the n-th confirming document of a report. */
  readonly file: (report: number, index: number) => string;
};

export const dutyColours: Record<DutyState, LawState> = {
  awaiting: 'awaited',
  silent: 'refused',
  declined: 'refused',
  'under control': 'awaited',
  late: 'refused',
  executed: 'met',
  dropped: 'plain',
};

/** `S. Quliyeva, 18 sentyabr 2026-cı il, saat 10:04`; of what came by letter with the letter and who brought it in. */
export function byHand({ names, zone, view }: DutyScreen, { by, at, onPaper }: Hand): string {
  const { tongue } = view;
  const whenHere = `${names.person(by)[tongue]}, ${officialMoment(at, zone, tongue)}`;
  return onPaper ? `${whenHere}; ${onPaperSays(onPaper, (person) => names.person(person))[tongue]}` : whenHere;
}

import type { meetingOf } from '#group/states.ts';
import type { Texts } from '#marking/revealed.ts';
import type { PastMeeting } from '#meetings/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import type { Address } from './kinds.ts';
import type { Stamp } from './objects.ts';
import type { Times } from './times.ts';

export type MeetingState = ReturnType<typeof meetingOf>;

/** What the objects of a group are made of, as far as one reader may read it. */
export type Source = {
  readonly view: GroupView;
  /** The address of the group, `https://vahid.example/g/demo`. */
  readonly web: string;
  readonly address: Address;
  readonly times: Times;
  readonly texts: Texts;
  /** In the order of their numbers; empty where the list that was asked for has nothing of them. */
  readonly meetings: readonly MeetingState[];
  readonly past: readonly PastMeeting[];
};

/** OParl has one language: that of the Group's record. */
export const tongue = 'az';

/** The stamp of the first of these keys of which acts tell; else that of the founding. */
export function stampOf({ times, view }: Source, ...keys: readonly string[]): Stamp {
  const found = keys.map(times).find((stamp) => stamp !== undefined);
  const founded = view.founded.foundedAt ?? view.now;
  return found ?? { created: founded, modified: founded };
}

/** The last whole day before an instant: something that ends at midnight lasted to the day before. */
export const lastDayBefore = (instant: string, zone: string): string =>
  dateIn(new Date(Date.parse(instant) - 1).toISOString(), zone);

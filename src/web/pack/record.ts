import type { Pack } from '#agenda/pack-vocabulary.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Belonging } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfItem, thingOfMeeting, thingOfPaper } from '#marking/things.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import { itemKinds } from '#meetings/words.ts';
import type { Names } from '#people/names.ts';
import { officialMoment } from '#text/dates.ts';

/** Packs are in the language of the Group's record, whoever asks for them. */
export const tongue = 'az';

export type RecordedPaper = {
  readonly paper: string;
  readonly title: string;
  readonly hash: string;
  readonly kind: string;
  readonly size: number;
};

/** Everything that a pack is made of, in words: it goes to another thread, and equal records give equal bytes. */
export type PackRecord = {
  readonly group: string;
  readonly meeting: MeetingId;
  readonly pack: string;
  /** When it was fixed: the date inside its files. */
  readonly at: string;
  readonly date: string;
  readonly place: string;
  readonly items: readonly {
    readonly item: string;
    readonly title: string;
    readonly kind: string;
    readonly rapporteur: string;
    readonly minutes: string;
    readonly papers: readonly RecordedPaper[];
  }[];
  readonly separately: { readonly items: readonly string[]; readonly papers: readonly string[] };
};

/** Texts that a pack shows, each with the thing it belongs to. */
export const packTexts = (meeting: MeetingId, { place, agenda }: Pack): readonly Belonging[] => [
  ...(place ? [[thingOfMeeting(meeting), place] as const] : []),
  ...agenda.flatMap(({ item, title, papers }): Belonging[] => [
    [thingOfItem(meeting, item), title],
    ...papers.map((paper): Belonging => [thingOfPaper(meeting, paper.paper), paper.title]),
  ]),
];

type Sources = { readonly charter: Charter; readonly meeting: MeetingId; readonly names: Names; readonly texts: Texts };

export function recordOfPack(pack: Pack, { charter, meeting, names, texts }: Sources): PackRecord {
  return {
    group: charter.title[tongue],
    meeting,
    pack: pack.pack,
    at: pack.at,
    date: officialMoment(pack.on, charter.timeZone, tongue),
    place: texts(pack.place),
    items: pack.agenda.map(({ item, title, kind, rapporteur, minutes, papers }) => ({
      item,
      title: texts(title),
      kind: itemKinds[kind][tongue],
      rapporteur: rapporteur === null ? '' : names.person(rapporteur)[tongue],
      minutes: minutes === undefined ? '' : String(minutes),
      papers: papers.map((paper) => ({ ...paper, title: texts(paper.title) })),
    })),
    separately: pack.separately,
  };
}

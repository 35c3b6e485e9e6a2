import type { ItemPaper } from '#agenda/vocabulary.ts';
import { thingOfMeeting, thingOfPaper } from '#marking/things.ts';
import type { Listed } from './objects.ts';
import { groupId } from './people.ts';
import { type MeetingState, type Source, stampOf } from './source.ts';

/** `2026-3.2`: the item that bears the number 2 in the third meeting of 2026. */
export const idOfItem = (meeting: string, item: string): string => `${meeting}.${item}`;

/** `2026-3.1`: the first paper of that meeting, and its file. */
export const idOfPaper = (meeting: string, paper: string): string => `${meeting}.${paper}`;

/** Papers of the items that are on the agenda, as its reader sees it; those that were removed too. */
export const papersOn = ({ meeting, papers }: MeetingState): readonly ItemPaper[] =>
  [...papers.values()].filter(({ item }) => meeting.agenda.some((each) => each.item === item));

/** A paper is heard once: on the item to which it was attached. One that was removed is heard nowhere. */
export const consultations = (source: Source): readonly Listed[] =>
  source.meetings.flatMap((state) =>
    papersOn(state)
      .filter(({ removed }) => !removed)
      .map((paper) => consultationOf(source, state, paper)),
  );

export const consultationOf = (source: Source, { meeting }: MeetingState, paper: ItemPaper): Listed => {
  const id = idOfPaper(meeting.meeting, paper.paper);
  const { address } = source;
  return {
    id,
    ...stampOf(source, thingOfPaper(meeting.meeting, paper.paper), thingOfMeeting(meeting.meeting)),
    says: () => ({
      paper: address('papers', id),
      agendaItem: address('agenda-items', idOfItem(meeting.meeting, paper.item)),
      meeting: address('meetings', meeting.meeting),
      organization: [address('organizations', groupId)],
    }),
  };
};

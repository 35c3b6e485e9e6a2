import { StatusWord } from '#page/mark.tsx';
import type { View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import type { Person } from '#people/store.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { dateName, momentName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { Entrance } from './desk.ts';
import type { AccessCommand } from './vocabulary.ts';
import { entrances, accessWords as words } from './words.ts';

/** What the screens of this room know. */
export type AccessScreen = {
  readonly view: View<AccessCommand>;
  readonly names: Names;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly zone: string;
};

/** How far a person has come in, in a word and a date. */
export function EntranceWord({ screen, entrance }: { screen: AccessScreen; entrance: Entrance }) {
  const { zone, view } = screen;
  const { tongue } = view;
  switch (entrance.is) {
    case 'seen':
      return <StatusWord state="met">{words.hasAccount[tongue]}</StatusWord>;
    case 'invited':
      return (
        <>
          <StatusWord state="awaited">{words.invitedUntil[tongue]}</StatusWord>
          <span class="under">
            {words.until[tongue]}: {momentName(entrance.until, zone, tongue)}
          </span>
        </>
      );
    case 'lapsed':
      return (
        <>
          <StatusWord state="refused">{words.lapsed[tongue]}</StatusWord>
          <span class="under">
            {words.invitedOn[tongue]}: {dateName(dateIn(entrance.since, zone), tongue)}
          </span>
        </>
      );
    case 'neverSeen':
      return <StatusWord state="awaited">{entrances.neverSeen[tongue]}</StatusWord>;
    case 'notInvited':
      return <span class="quiet">{entrances.notInvited[tongue]}</span>;
  }
}

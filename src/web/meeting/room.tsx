import { Guests } from '#floor/guests-screens.tsx';
import { ItemRoom } from '#floor/item-screens.tsx';
import type { FloorScreen } from '#floor/screen.ts';
import { Speakers } from '#floor/speakers-screens.tsx';
import { Adjourned } from '#meetings/adjournment-screens.tsx';
import { bodyOptions } from './bodies.ts';
import type { ItemPartProps, PartProps } from './shown.ts';

const screenOf = ({ view, shown, screen }: PartProps): FloorScreen => ({
  ...screen,
  view,
  floor: shown.floor,
  bodies: bodyOptions(view),
});

/** The room of a meeting as parts of its page. */
export const RoomBreak = ({ screen }: PartProps) => <Adjourned screen={screen} />;
export const RoomSpeakers = (props: PartProps) => <Speakers screen={screenOf(props)} />;
export const RoomGuests = (props: PartProps) => <Guests screen={screenOf(props)} />;
export const RoomOfItem = (props: ItemPartProps) => <ItemRoom screen={screenOf(props)} item={props.item.item} />;

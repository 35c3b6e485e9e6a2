import type { FloorOwnRefusal } from '#floor/vocabulary.ts';
import type { Refusal } from '#group/vocabulary.ts';
import type { MeetingRefusal } from '#meetings/vocabulary.ts';
import * as floor from './floor.ts';
import { baku } from './given.ts';
import * as wg from './working-group.ts';

const { health, labour } = floor;
const absent = wg.everyone.filter((person) => person !== labour);

type Code =
  | FloorOwnRefusal['refused']
  | Extract<MeetingRefusal, { refused: 'newDayNotAgreed' | 'notAFailedMeeting' }>['refused'];

/** A way to every lawful no of the room of the meeting. */
export const floorWays: { readonly [C in Code]: () => Refusal } = {
  unknownExpert: () => floor.inHand().refused('head', floor.releaseExpert()),
  expertReleased: () => {
    const life = floor.inHand();
    life.done('head', floor.admitExpert());
    life.done('head', floor.releaseExpert());
    return life.refused('head', floor.releaseExpert());
  },
  alreadySubstituted: () => {
    const life = floor.inHand(absent);
    life.done('secretary', floor.substitute(labour));
    return life.refused('secretary', floor.substitute(labour, 's2'));
  },
  unknownSubstitute: () => floor.inHand().refused('secretary', floor.substituteLeft()),
  substituteReleased: () => {
    const life = floor.inHand(absent);
    life.done('secretary', floor.substitute(labour));
    life.done('secretary', floor.substituteLeft());
    return life.refused('secretary', floor.substituteLeft());
  },
  alreadyRecused: () => {
    const life = floor.inHand();
    life.done(health, floor.recuse());
    return life.refused('secretary', floor.recordRecusal(health));
  },
  voteOpenOnItem: () => wg.voting().refused(health, floor.recuse()),
  floorAsked: () => {
    const life = floor.inHand();
    life.done(health, floor.ask());
    return life.refused(health, floor.ask());
  },
  floorNotAsked: () => floor.inHand().refused(health, floor.withdrawRequest),
  notHeardHere: () => floor.inHand(absent).refused('head', floor.give(labour)),
  hasTheFloor: () => {
    const life = floor.inHand();
    life.done('head', floor.give(health));
    return life.refused('head', floor.give(health));
  },
  nobodySpeaks: () => floor.inHand().refused('head', floor.endSpeech),
  limitInForce: () => floor.inHand().refused('head', floor.limit(null)),
  newDayNotAgreed: () => {
    const life = floor.inHand();
    life.done('head', floor.adjourn(baku('2026-02-12 10:00')));
    life.at('2026-02-12 10:00');
    return life.refused('head', floor.resume);
  },
  notAFailedMeeting: () =>
    wg.opened().refused('head', {
      ...wg.proposeMeeting(baku('2026-02-20 10:00'), '2026-2'),
      follows: wg.meeting,
    } as Extract<ReturnType<typeof wg.proposeMeeting>, { type: 'proposeMeeting' }>),
};

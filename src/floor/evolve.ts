import type { Entry } from '#journal/vocabulary.ts';
import type { MeetingAct } from '#meetings/vocabulary.ts';
import type { Expert, Floor, FloorAct, Speech } from './vocabulary.ts';

export const noFloor = (): Floor => ({
  experts: new Map(),
  substitutes: new Map(),
  recusals: [],
  requests: [],
  speeches: [],
  limit: null,
  itemInHand: undefined,
  sitting: false,
});

export function isFloorAct(entry: Entry): entry is Entry & FloorAct {
  return Object.hasOwn(folds, entry.type);
}

/**
 * Folds one act of the stream `meeting/<id>`; changes `floor` in place. It is given the acts of the meeting too: with an
 * item its experts come and go, and nobody speaks on when the meeting does not.
 */
export function evolveFloor(floor: Floor, entry: Entry): Floor {
  const fold = folds[entry.type as FloorAct['type']] ?? heard[entry.type as keyof typeof heard];
  (fold as ((floor: Floor, data: unknown, entry: Entry) => void) | undefined)?.(floor, entry.data, entry);
  return floor;
}

/** Who has the floor. */
export const speaking = ({ speeches }: Floor): Speech | undefined => {
  const last = speeches.at(-1);
  return last?.until === undefined ? last : undefined;
};

type Data<Type extends FloorAct['type']> = Extract<FloorAct, { type: Type }>['data'];
type Folds = { readonly [Type in FloorAct['type']]: (floor: Floor, data: Data<Type>, entry: Entry) => void };

const folds: Folds = {
  ExpertAdmitted: (floor, { expert, item, name, body }, { at }) => {
    const admitted: Expert = { expert, item, name, body, admittedAt: at, releasedAt: undefined, stays: [] };
    floor.experts.set(expert, admitted);
    if (floor.sitting && floor.itemInHand === item) comes(admitted, at);
  },
  ExpertReleased: (floor, { expert }, { at }) => {
    const known = floor.experts.get(expert);
    if (!known) return;
    known.releasedAt = at;
    goes(known, at);
    stops(floor, at, expert);
  },
  SubstituteRecorded: ({ substitutes }, { substitute, person, name, letter }, { at }) => {
    substitutes.set(substitute, { substitute, person, name, letter, from: at, until: undefined });
  },
  SubstituteReleased: (floor, { substitute }, { at }) => {
    const known = floor.substitutes.get(substitute);
    if (known) known.until ??= at;
    stops(floor, at, substitute);
  },
  RecusalRecorded: ({ recusals }, { person, item, reason }, { by, at }) => {
    recusals.push({ person, item, reason, by, at });
  },
  FloorAsked: (floor, { kind, item }, { by, at }) => {
    floor.requests = [...without(floor, by), { person: by, kind, at, item }];
  },
  FloorRequestWithdrawn: (floor, _data, { by }) => {
    floor.requests = without(floor, by);
  },
  FloorGiven: (floor, { speaker, as, kind, item }, { at }) => {
    stops(floor, at);
    floor.requests = without(floor, speaker);
    floor.speeches.push({ speaker, as, kind, item, limit: floor.limit, from: at, until: undefined });
  },
  SpeechEnded: (floor, _data, { at }) => stops(floor, at),
  SpeechesLimited: (floor, { minutes }) => {
    floor.limit = minutes;
  },
};

type MeetingData<Type extends MeetingAct['type']> = Extract<MeetingAct, { type: Type }>['data'];
type Heard = {
  readonly [Type in MeetingAct['type']]?: (floor: Floor, data: MeetingData<Type>, entry: Entry) => void;
};

/** Acts of the meeting that change who is in the room and who speaks. */
const heard: Heard = {
  MeetingOpened: (floor) => {
    floor.sitting = true;
  },
  ItemTakenUp: (floor, { item }, { at }) => {
    stops(floor, at);
    floor.requests = [];
    floor.itemInHand = item;
    expertsFor(floor, item, at);
  },
  MeetingAdjourned: (floor, { otherDay }, { at }) => {
    stops(floor, at);
    floor.requests = [];
    floor.sitting = false;
    expertsFor(floor, undefined, at);
    if (otherDay) substitutesLeave(floor, at);
  },
  MeetingResumed: (floor, _data, { at }) => {
    floor.sitting = true;
    expertsFor(floor, floor.itemInHand, at);
  },
  ArrivalRecorded: (floor, { person }, { at }) => {
    for (const each of floor.substitutes.values()) if (each.person === person) leaves(floor, each.substitute, at);
  },
  DepartureRecorded: (floor, { person }, { at }) => {
    floor.requests = without(floor, person);
    stops(floor, at, person);
  },
  MeetingChanged: (floor, _data, { at }) => allGo(floor, at),
  MeetingClosed: (floor, _data, { at }) => allGo(floor, at),
  MeetingNotHeld: (floor, _data, { at }) => allGo(floor, at),
  MeetingCancelled: (floor, _data, { at }) => allGo(floor, at),
};

const without = ({ requests }: Floor, person: string) => requests.filter((request) => request.person !== person);

/** Ends the speech that lasts; of `speaker` only, if one is named. */
function stops(floor: Floor, at: string, speaker?: string): void {
  const speech = speaking(floor);
  if (speech && (speaker === undefined || speech.speaker === speaker)) speech.until = at;
}

function comes({ stays }: Expert, at: string): void {
  if (stays.at(-1)?.until !== undefined || stays.length === 0) stays.push({ from: at, until: undefined });
}

function goes({ stays }: Expert, at: string): void {
  const stay = stays.at(-1);
  if (stay) stay.until ??= at;
}

function leaves(floor: Floor, substitute: string, at: string): void {
  const known = floor.substitutes.get(substitute);
  if (known) known.until ??= at;
  stops(floor, at, substitute);
}

/** Those admitted for the item come, all others go. */
function expertsFor({ experts }: Floor, item: string | undefined, at: string): void {
  for (const expert of experts.values()) {
    if (expert.item !== item) goes(expert, at);
    else if (expert.releasedAt === undefined) comes(expert, at);
  }
}

function substitutesLeave(floor: Floor, at: string): void {
  for (const { substitute } of floor.substitutes.values()) leaves(floor, substitute, at);
}

function allGo(floor: Floor, at: string): void {
  stops(floor, at);
  floor.requests = [];
  floor.sitting = false;
  floor.itemInHand = undefined;
  expertsFor(floor, undefined, at);
  substitutesLeave(floor, at);
}

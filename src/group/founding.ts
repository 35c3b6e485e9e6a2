import { clauseFor } from '#charter/authority.ts';
import { foundable } from '#charter/offered.ts';
import { withReadings } from '#charter/silences.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context, Entry } from '#journal/vocabulary.ts';
import type { MembershipAct } from '#membership/vocabulary.ts';
import type { PeopleAct } from '#people/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { type Charters, surviving } from './charters.ts';
import type {
  CharterVersion,
  FoundingAct,
  FoundingCommand,
  FoundingRefusal,
  Group,
  Secretariat,
} from './vocabulary.ts';

type FirstAct = FoundingAct | PeopleAct | MembershipAct;
type Decision = readonly FirstAct[] | FoundingRefusal | NonNullable<ReturnType<typeof foundable>>;
type Version = CharterVersion & { readonly law: Charter };
type Asked<Type> = Extract<FoundingCommand, { type: Type }>;

export const noGroup = (): Group => ({
  law: undefined,
  foundedAt: undefined,
  demonstration: false,
  readings: {},
  laws: [],
});

const groupAct = { version: 1, stream: 'group' } as const;

/**
 * The founder is the first officer of the secretariat: somebody must record the Coordinator and the head. With the second
 * officer there are two from the first day, as whatever one of them starts and the other confirms asks for.
 */
export function decideFounding(
  charters: Charters,
  group: Group,
  command: Asked<'foundGroup'>,
  { by, at }: Context,
): Decision {
  if (group.law) return { refused: 'groupAlreadyFounded', clause: null };
  const version = charters.get(command.hash);
  if (!version) return { refused: 'unknownCharter', clause: null, charter: command.charter };
  const lacking = early(version, at, null) ?? foundable(version.law);
  if (lacking) return lacking;
  const { demonstration, holding, secretariat } = command;
  const founded = {
    ...groupAct,
    type: 'GroupFounded',
    clause: null,
    data: { ...named(version), demonstration },
  } as const;
  const officer = (of: { readonly holding: string; readonly person: string }) =>
    officerRecorded(version.law, of, secretariat?.host.body ?? null);
  if (!secretariat) return [founded, officer({ holding, person: by })];
  return [
    founded,
    hostEntered(version.law, secretariat),
    officer({ holding, person: by }),
    officer(secretariat.second),
  ];
}

const hostEntered = (law: Charter, { host }: Secretariat): PeopleAct => {
  const { body, kind, name } = host;
  const clause = clauseFor(law, 'enterBody');
  return { version: 1, stream: 'bodies', type: 'BodyEntered', clause, data: { body, kind, name, from: null } };
};

function officerRecorded(
  law: Charter,
  { holding, person }: { readonly holding: string; readonly person: string },
  body: string | null,
): MembershipAct {
  const data = { holding, office: 'secretariat', person, body, acting: false, basis: null } as const;
  const clause = clauseFor(law, 'recordOffice');
  return { version: 1, stream: 'composition', type: 'OfficeRecorded', clause, data };
}

/** As the charter's file says, whatever the command did: the hash stands for the bytes, and the bytes for the rest. */
const named = ({ charter, from, hash }: CharterVersion): CharterVersion => ({ charter, from, hash });

/** Nobody works under a law before the day on which it comes into force, in its own time zone. */
function early({ from, law }: Version, at: string, clause: ClauseId | null): FoundingRefusal | undefined {
  return dateIn(at, law.timeZone) < from ? { refused: 'charterNotYetInForce', clause, from } : undefined;
}

export function decideLaw(
  charters: Charters,
  charter: Charter,
  group: Group,
  command: Asked<'adoptCharter'> | Asked<'settleSilence'>,
  at: string,
): Decision {
  const clause = clauseFor(charter, command.type);
  return command.type === 'adoptCharter'
    ? decideAdoption(charters, charter, group, command, clause, at)
    : decideSilence(charter, group, command, clause);
}

function decideAdoption(
  charters: Charters,
  charter: Charter,
  group: Group,
  command: Asked<'adoptCharter'>,
  clause: ClauseId | null,
  at: string,
): Decision {
  const version = charters.get(command.hash);
  if (!version) return { refused: 'unknownCharter', clause: null, charter: command.charter };
  if (version.law.id !== charter.id) return { refused: 'charterOfAnotherBody', clause, charter: version.law.id };
  if (group.law?.hash === command.hash) return { refused: 'charterAlreadyInForce', clause };
  if (charter.authority.confirmOffice && !version.law.authority.confirmOffice)
    return { refused: 'secondOfficerDropped', clause };
  const read = withReadings(version.law, surviving(version.law, group.readings));
  const lacking = early(version, at, clause) ?? foundable(read);
  if (lacking) return lacking;
  return [{ ...groupAct, type: 'CharterAdopted', clause, data: named(version) }];
}

function decideSilence(
  charter: Charter,
  group: Group,
  command: Asked<'settleSilence'>,
  clause: string | null,
): Decision {
  const silence = charter.silences.find(({ id }) => id === command.silence);
  if (!silence) return { refused: 'unknownSilence', clause, silence: command.silence };
  const readings = [silence.reading, ...silence.alternatives];
  if (!readings.some(({ id }) => id === command.reading)) {
    return { refused: 'unknownReading', clause, silence: command.silence, reading: command.reading };
  }
  if (group.readings[command.silence] === command.reading) return { refused: 'readingInForce', clause };
  const { silence: id, reading } = command;
  const lacking = foundable(withReadings(charter, { [id]: reading }));
  if (lacking) return lacking;
  return [{ ...groupAct, type: 'SilenceSettled', clause: silence.clause, data: { silence: id, reading } }];
}

export function evolveGroup(group: Group, entry: Entry): Group {
  const { type, data, at, position } = entry as Entry & FoundingAct;
  switch (type) {
    case 'GroupFounded': {
      const { demonstration, charter, from, hash } = data;
      Object.assign(group, { law: { charter, from, hash }, foundedAt: at, demonstration });
      break;
    }
    case 'CharterAdopted':
      group.law = data;
      break;
    case 'SilenceSettled':
      group.readings = { ...group.readings, [data.silence]: data.reading };
      break;
  }
  group.laws.push({ position, law: group.law, readings: group.readings });
  return group;
}

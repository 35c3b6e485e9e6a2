import { clauseFor } from '#charter/authority.ts';
import { foundable } from '#charter/offered.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Entry } from '#journal/vocabulary.ts';
import type { MembershipAct } from '#membership/vocabulary.ts';
import type { Charters } from './charters.ts';
import type { FoundingAct, FoundingCommand, FoundingRefusal, Group } from './vocabulary.ts';

type Decision = readonly (FoundingAct | MembershipAct)[] | FoundingRefusal | NonNullable<ReturnType<typeof foundable>>;
type Asked<Type> = Extract<FoundingCommand, { type: Type }>;

export const noGroup = (): Group => ({ law: undefined, foundedAt: undefined, demonstration: false, readings: {} });

const groupAct = { version: 1, stream: 'group' } as const;

/** The founder is the first officer of the secretariat: somebody must record the Coordinator and the head. */
export function decideFounding(charters: Charters, group: Group, command: Asked<'foundGroup'>, by: string): Decision {
  if (group.law) return { refused: 'groupAlreadyFounded', clause: null };
  const version = charters.get(command.hash);
  if (!version) return { refused: 'unknownCharter', clause: null, charter: command.charter };
  const lacking = foundable(version.law);
  if (lacking) return lacking;
  const { charter, from, hash, demonstration, holding } = command;
  const officer = { holding, office: 'secretariat', person: by, body: null, acting: false, basis: null } as const;
  const clause = clauseFor(version.law, 'recordOffice');
  return [
    { ...groupAct, type: 'GroupFounded', clause: null, data: { charter, from, hash, demonstration } },
    { version: 1, stream: 'composition', type: 'OfficeRecorded', clause, data: officer },
  ];
}

export function decideLaw(
  charters: Charters,
  charter: Charter,
  group: Group,
  command: Asked<'adoptCharter'> | Asked<'settleSilence'>,
): Decision {
  const clause = clauseFor(charter, command.type);
  return command.type === 'adoptCharter'
    ? decideAdoption(charters, charter, group, command, clause)
    : decideSilence(charter, group, command, clause);
}

function decideAdoption(
  charters: Charters,
  charter: Charter,
  group: Group,
  command: Asked<'adoptCharter'>,
  clause: string | null,
): Decision {
  const version = charters.get(command.hash);
  if (!version) return { refused: 'unknownCharter', clause: null, charter: command.charter };
  if (version.law.id !== charter.id) return { refused: 'charterOfAnotherBody', clause, charter: version.law.id };
  if (group.law?.hash === command.hash) return { refused: 'charterAlreadyInForce', clause };
  const lacking = foundable(version.law);
  if (lacking) return lacking;
  const { from, hash } = command;
  return [{ ...groupAct, type: 'CharterAdopted', clause, data: { charter: command.charter, from, hash } }];
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
  return [{ ...groupAct, type: 'SilenceSettled', clause: silence.clause, data: { silence: id, reading } }];
}

export function evolveGroup(group: Group, entry: Entry): Group {
  const { type, data, at } = entry as Entry & FoundingAct;
  switch (type) {
    case 'GroupFounded': {
      const { demonstration, charter, from, hash } = data;
      return Object.assign(group, { law: { charter, from, hash }, foundedAt: at, demonstration });
    }
    case 'CharterAdopted':
      group.law = data;
      return group;
    case 'SilenceSettled':
      group.readings = { ...group.readings, [data.silence]: data.reading };
      return group;
  }
}

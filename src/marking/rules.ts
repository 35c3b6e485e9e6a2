import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId, OfficeId } from '#charter/vocabulary.ts';
import { isWithin, type Standing } from './audience.ts';
import type { Reader } from './reader.ts';
import type { Mark, Marked, MarkingAct, MarkingCommand, MarkingRefusal, Marks, Origin } from './vocabulary.ts';
import { tlp } from './vocabulary.ts';

export type MarkingHearing = {
  readonly charter: Charter;
  readonly marks: Marks;
  /** What the asker may read. */
  readonly reader: Reader;
  /** Whether there is such a thing at all. */
  readonly exists: boolean;
  /** Those entitled to a vote that is open on it who could not read it under this mark. */
  excludes(mark: Mark): readonly string[];
};

type Decision = readonly MarkingAct[] | MarkingRefusal;

export function decideMarking(hearing: MarkingHearing, command: MarkingCommand): Decision {
  const { marks, reader, charter, exists } = hearing;
  const clause = clauseFor(charter, command.type);
  const marked = marks.things.get(command.thing);
  const ours = marked !== undefined && isOriginator(marked.origin, reader.standing);
  // To whoever may not read it a thing is not there; but who closed it to himself may open it again.
  if (!exists || !(reader.may(command.thing) || ours)) return { refused: 'unknownThing', clause };
  switch (command.type) {
    case 'setMark':
      return decideSetting(hearing, command, marked, clause);
    case 'askRelease':
      return decideAsking(hearing, command, marked, clause);
    case 'consentToRelease':
    case 'refuseRelease':
      return decideAnswer(hearing, command, marked, clause);
  }
}

type Asked<Type> = Extract<MarkingCommand, { type: Type }>;

const act = <Type extends MarkingAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<MarkingAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: 'marks', clause, data }) as unknown as MarkingAct;

function decideSetting(
  hearing: MarkingHearing,
  { thing, mark }: Asked<'setMark'>,
  marked: Marked | undefined,
  clause: ClauseId | null,
): Decision {
  const { charter, reader } = hearing;
  if (marked && isSame(marked.mark, mark)) return { refused: 'markStands', clause };
  const widens = marked !== undefined && !isStricter(mark, marked.mark);
  if (widens && !isOriginator(marked.origin, reader.standing))
    return { refused: 'consentNeeded', clause, origin: marked.origin };
  const persons = hearing.excludes(mark);
  if (persons.length > 0) return { refused: 'markExcludesVoters', clause, persons };
  // Narrowing is everybody's who may mark, but does not make the thing theirs to release.
  const origin = marked?.origin ?? originOf(charter, reader.standing);
  return [act('MarkSet', clause, { thing, mark, origin })];
}

function decideAsking(
  { marks, reader }: MarkingHearing,
  { type: _type, ...asked }: Asked<'askRelease'>,
  marked: Marked | undefined,
  clause: ClauseId | null,
): Decision {
  if (!marked || isOriginator(marked.origin, reader.standing)) return { refused: 'noConsentNeeded', clause };
  if (isSame(marked.mark, asked.mark)) return { refused: 'markStands', clause };
  const waits = [...marks.releases.values()].some(({ thing, state }) => thing === asked.thing && state === 'asked');
  if (waits) return { refused: 'releaseAsked', clause };
  return [act('ReleaseAsked', clause, asked)];
}

function decideAnswer(
  hearing: MarkingHearing,
  command: Asked<'consentToRelease'> | Asked<'refuseRelease'>,
  marked: Marked | undefined,
  clause: ClauseId | null,
): Decision {
  const { thing, release } = command;
  const asked = hearing.marks.releases.get(release);
  if (!marked || asked?.thing !== thing) return { refused: 'unknownRelease', clause };
  if (asked.state !== 'asked') return { refused: 'releaseAnswered', clause, state: asked.state };
  if (!isOriginator(marked.origin, hearing.reader.standing))
    return { refused: 'notOriginator', clause, origin: marked.origin };
  if (command.type === 'refuseRelease')
    return [act('ReleaseRefused', clause, { thing, release, reason: command.reason })];
  const persons = hearing.excludes(asked.mark);
  if (persons.length > 0) return { refused: 'markExcludesVoters', clause, persons };
  return [act('ReleaseConsented', clause, { thing, release, mark: asked.mark })];
}

const ofBodies: readonly OfficeId[] = ['member', 'nominatingAuthority', 'focalPoint'];

/** The office under which somebody of that standing marks things: the first that the charter lets do so. */
function originOf({ authority }: Charter, { offices, bodies }: Standing): Origin {
  const office = authority.setMark?.offices.find((each) => offices.includes(each)) ?? offices[0] ?? 'secretariat';
  return { office, body: ofBodies.includes(office) ? (bodies[0]?.body ?? null) : null };
}

/** Whoever holds that office today, for that body: a mark outlives the person who set it. */
export const isOriginator = ({ office, body }: Origin, { offices, bodies }: Standing): boolean =>
  offices.includes(office) && (body === null || bodies.some((each) => each.body === body));

/** Whether to go from `wide` to `narrow` releases nothing: no reader more, and no handling made easier. */
export const isStricter = (narrow: Mark, wide: Mark): boolean =>
  isWithin(narrow.audience, wide.audience) &&
  tlp.indexOf(narrow.tlp) <= tlp.indexOf(wide.tlp) &&
  (narrow.domestic === 'officialUse' || wide.domestic === 'unrestricted');

const isSame = (one: Mark, other: Mark): boolean =>
  isWithin(one.audience, other.audience) &&
  isWithin(other.audience, one.audience) &&
  one.audience.for === other.audience.for &&
  one.tlp === other.tlp &&
  one.domestic === other.domestic &&
  one.personalData === other.personalData;

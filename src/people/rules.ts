import { clauseFor } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { inheritedBy } from './body.ts';
import type { Bodies, Body, PeopleAct, PeopleCommand, PeopleRefusal } from './vocabulary.ts';

export function decidePeople(
  charter: Charter,
  bodies: Bodies,
  command: PeopleCommand,
): readonly PeopleAct[] | PeopleRefusal {
  const clause = clauseFor(charter, command.type);
  const body = bodies.get(command.body);
  if (command.type === 'enterBody') {
    if (body) return { refused: 'bodyAlreadyEntered', clause, body: command.body };
    const { kind, name, from } = command;
    return [{ ...bodyAct, type: 'BodyEntered', clause, data: { body: command.body, kind, name, from } }];
  }
  if (!body) return { refused: 'unknownBody', clause, body: command.body };
  switch (command.type) {
    case 'renameBody':
      return decideRename(body, command, clause);
    case 'succeedBody':
      return decideSuccession(bodies, body, command, clause);
    case 'giveSeat':
      return decideSeat(body, command, clause);
    case 'endSeat':
      if (!body.seat) return { refused: 'noSeat', clause, body: body.body };
      return [{ ...bodyAct, type: 'SeatEnded', clause, data: { body: body.body } }];
  }
}

const bodyAct = { version: 1, stream: 'bodies' } as const;

type Decision = readonly PeopleAct[] | PeopleRefusal;
type Asked<Type> = Extract<PeopleCommand, { type: Type }>;

function decideRename(body: Body, command: Asked<'renameBody'>, clause: string | null): Decision {
  const last = body.names.at(-1)?.from;
  if (last && command.from <= last) return { refused: 'nameOutOfOrder', clause, body: body.body, after: last };
  return [
    { ...bodyAct, type: 'BodyRenamed', clause, data: { body: body.body, name: command.name, from: command.from } },
  ];
}

function decideSuccession(bodies: Bodies, body: Body, command: Asked<'succeedBody'>, clause: string | null): Decision {
  const successor = bodies.get(command.successor);
  if (!successor) return { refused: 'unknownBody', clause, body: command.successor };
  if (body.successor) return { refused: 'bodySucceeded', clause, body: body.body, successor: body.successor.body };
  if (inheritedBy(bodies, body.body).includes(successor.body)) {
    return { refused: 'ownSuccessor', clause, body: successor.body };
  }
  const succeeded = { body: body.body, successor: command.successor, from: command.from };
  const act = { ...bodyAct, type: 'BodySucceeded', clause, data: succeeded } as const;
  return body.seat ? [act, { ...bodyAct, type: 'SeatEnded', clause, data: { body: body.body } }] : [act];
}

function decideSeat(body: Body, command: Asked<'giveSeat'>, clause: string | null): Decision {
  if (body.successor) return { refused: 'bodySucceeded', clause, body: body.body, successor: body.successor.body };
  if (body.seat === command.seat) return { refused: 'seatAlreadyGiven', clause, body: body.body, seat: body.seat };
  if (!seatFits(body, command)) {
    return { refused: 'seatNotOfThisKind', clause, body: body.body, kind: body.kind, seat: command.seat };
  }
  return [{ ...bodyAct, type: 'SeatGiven', clause, data: { body: body.body, seat: command.seat } }];
}

/** A State body never sits by clause 2.2; an NGO may be recommended by the plan, but is never an ordered executor. */
function seatFits(body: Body, { seat }: Asked<'giveSeat'>): boolean {
  return body.kind === 'ngo' ? seat !== 'executing' : seat !== 'ngo';
}

export function evolveBodies(bodies: Bodies, entry: Entry): Bodies {
  const { type, data } = entry as Entry & PeopleAct;
  if (type === 'BodyEntered') {
    const { body, kind, name, from } = data;
    return bodies.set(body, { body, kind, names: [{ name, from }], successor: undefined, seat: undefined });
  }
  const body = bodies.get(data.body);
  if (!body) throw new Error(`journal ${entry.group}/${entry.position}: body ${data.body} was never entered`);
  switch (type) {
    case 'BodyRenamed':
      body.names.push({ name: data.name, from: data.from });
      return bodies;
    case 'BodySucceeded':
      body.successor = { body: data.successor, from: data.from };
      return bodies;
    case 'SeatGiven':
      body.seat = data.seat;
      return bodies;
    case 'SeatEnded':
      body.seat = undefined;
      return bodies;
  }
}

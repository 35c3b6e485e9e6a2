import type { Act, Entry, Envelope, Law, Rows, Wording } from '#journal/vocabulary.ts';

/** A law just large enough to try the clerk with: a roll of members, and ballot boxes. */
export type Command =
  | { readonly type: 'enrol'; readonly member: string }
  | {
      readonly type: 'cast';
      readonly box: string;
      readonly member: string;
      readonly choice: string;
      readonly remark?: Wording;
    }
  | {
      readonly type: 'misbehave';
      readonly how: 'decide' | 'streams' | 'evolve' | 'project' | 'text' | 'silence' | 'stray';
    };

export type State = { members: Set<string>; ballots: Map<string, string>; acts: number };

export type Refusal = { readonly refused: 'notEnrolled' | 'secondBallot' };

/** A choice that the view's table refuses. */
export const UNWRITABLE = 'unwritable';

export const boxes: Law<Command, State, Refusal> = {
  streamsOf(command) {
    if (command.type === 'cast') return ['roll', boxOf(command.box)];
    if (command.type === 'misbehave' && command.how === 'streams') throw new Error('misbehaved: streams');
    return ['roll'];
  },
  initial: () => ({ members: new Set(), ballots: new Map(), acts: 0 }),
  evolve(state, { type, data }) {
    state.acts += 1;
    if (type === 'MemberEnrolled') state.members.add(String(data.member));
    if (type === 'BallotCast') state.ballots.set(String(data.member), String(data.choice));
    if (type === 'Misbehaved' && data.how === 'evolve') throw new Error('misbehaved: evolve');
    return state;
  },
  decide(states, command) {
    switch (command.type) {
      case 'enrol':
        return { acts: [act('MemberEnrolled', 'roll', { member: command.member })] };
      case 'cast':
        return cast(states, command);
      case 'misbehave':
        return misbehave(command.how);
    }
  },
  project(group, stream, entries, state) {
    if (entries.some(({ type, data }) => type === 'Misbehaved' && data.how === 'project')) {
      throw new Error('misbehaved: project');
    }
    return rowsOf(group, stream, entries, state);
  },
  views: [
    {
      name: 'box_ballot',
      version: 1,
      key: ['group_id', 'box', 'member'],
      create: `CREATE TABLE box_ballot (group_id text, box text, member text, choice text CHECK (choice <> '${UNWRITABLE}'),
        position bigint NOT NULL, PRIMARY KEY (group_id, box, member))`,
    },
    {
      name: 'box_count',
      version: 1,
      key: ['group_id', 'stream'],
      create: 'CREATE TABLE box_count (group_id text, stream text, acts integer, PRIMARY KEY (group_id, stream))',
    },
  ],
};

/** An envelope as a route would make it. */
export function ask(
  group: string,
  id: string,
  command: Command,
  by = 'person-1',
  beside: readonly Rows[] = [],
): Envelope<Command> {
  return { group, id, by, command, said: JSON.stringify(command), beside };
}

export function enrol(group: string, member: string): Envelope<Command> {
  return ask(group, `enrol-${member}`, { type: 'enrol', member });
}

export function ballot(group: string, box: string, member: string, choice = 'for'): Envelope<Command> {
  return ask(group, `cast-${box}-${member}`, { type: 'cast', box, member, choice }, member);
}

function boxOf(box: string): string {
  return `box/${box}`;
}

function act(type: string, stream: string, data: Act['data']): Act {
  return { type, version: 1, stream, clause: '3.6', data };
}

function cast(
  states: ReadonlyMap<string, State>,
  { box, member, choice, remark }: Extract<Command, { type: 'cast' }>,
): { readonly acts: readonly Act[] } | { readonly refusal: Refusal } {
  if (!states.get('roll')?.members.has(member)) return { refusal: { refused: 'notEnrolled' } };
  if (states.get(boxOf(box))?.ballots.has(member)) return { refusal: { refused: 'secondBallot' } };
  return { acts: [act('BallotCast', boxOf(box), { member, choice, ...(remark && { remark }) })] };
}

function misbehave(how: Extract<Command, { type: 'misbehave' }>['how']): { readonly acts: readonly Act[] } {
  if (how === 'decide') throw new Error('misbehaved: decide');
  if (how === 'silence') return { acts: [] };
  if (how === 'stray') return { acts: [act('Misbehaved', 'box/elsewhere', {})] };
  return { acts: [act('Misbehaved', 'roll', { how: how === 'text' ? '\ud800' : how })] };
}

function rowsOf(group: string, stream: string, entries: readonly Entry[], state: State): readonly Rows[] {
  const ballots = entries.filter(({ type }) => type === 'BallotCast');
  return [
    { table: 'box_count', rows: [{ group_id: group, stream, acts: state.acts }] },
    {
      table: 'box_ballot',
      rows: ballots.map(({ data, position }) => ({
        group_id: group,
        box: stream.slice('box/'.length),
        member: String(data.member),
        choice: String(data.choice),
        position,
      })),
    },
  ];
}

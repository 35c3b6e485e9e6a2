import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { Draft, Problem } from '#problems/vocabulary.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import { resultOf } from '#voting/closing.ts';
import { anchorOf } from '#voting/names.ts';
import type { Proposals } from '#voting/vocabulary.ts';
import { dutyPlace } from './places.ts';
import type { Duty } from './vocabulary.ts';

/** From a problem to its end, in the order in which one follows from the other. */
export const chainSteps = [
  'problem',
  'draft',
  'handing',
  'item',
  'vote',
  'protocol',
  'sending',
  'answer',
  'duty',
  'report',
  'acceptance',
  'closure',
] as const;
export type ChainStep = (typeof chainSteps)[number];

/** One link: what it is and its number, when it came about, by whom (null: by the Group), by which clause, and where it stands. */
export type ChainLink = {
  readonly step: ChainStep;
  readonly of: string;
  /** How a link ended that may end in several ways: `declined`, `returned`, `not adopted`. */
  readonly how: string | undefined;
  readonly at: string;
  readonly by: PersonId | null;
  /** Of a draft that changed hands: who has it since. */
  readonly to?: PersonId;
  readonly clause: ClauseId | null;
  /** Below the group's address. */
  readonly path: string;
};

/** What a chain is put together from; what its reader may not read is not there. */
export type ChainOf = {
  readonly charter: Charter;
  readonly problems: readonly Problem[];
  readonly draft: Draft | undefined;
  readonly sitting:
    | { readonly meeting: Meeting; readonly proposals: Proposals; readonly protocol: Protocol }
    | undefined;
  readonly item: string | undefined;
  readonly proposal: string | undefined;
  readonly duties: readonly Duty[];
};

/** Links in their order; each only once it has come about. */
export function chainOf(of: ChainOf): readonly ChainLink[] {
  return [
    ...of.problems.map(
      ({ problem, registered: { at, by, clause } }): ChainLink => ({
        ...{ step: 'problem', of: problem, how: undefined, at, by, clause, path: `/problems/${problem}` },
      }),
    ),
    ...draftLink(of),
    ...inMeeting(of),
    ...of.duties.flatMap((duty) => linksOfDuty(of.charter, duty)),
    ...of.problems.flatMap(closed),
  ];
}

function draftLink({ draft }: ChainOf): readonly ChainLink[] {
  if (!draft) return [];
  const { at, by, clause } = draft.begun;
  const path = `/drafts/${draft.draft}`;
  return [
    { step: 'draft', of: draft.draft, how: offeredHow(draft), at, by, clause, path },
    ...draft.handed.map(
      (each): ChainLink => ({
        ...{ step: 'handing', of: draft.draft, how: undefined, at: each.at, by: each.by, to: each.person },
        ...{ clause: each.clause, path: `${path}#step-${each.position}` },
      }),
    ),
  ];
}

/** How its last offer stands; what was taken up has its item as the next link. */
function offeredHow({ offers, dropped }: Draft): string | undefined {
  const last = offers.at(-1);
  if (dropped) return 'withdrawn';
  if (!last || last.answer?.is === 'taken up') return undefined;
  return last.answer?.is ?? 'offered';
}

function inMeeting({ charter, draft, sitting, item, proposal }: ChainOf): readonly ChainLink[] {
  if (!sitting || item === undefined) return [];
  const { meeting, proposals, protocol } = sitting;
  const id = meeting.meeting;
  if (!meeting.agenda.some((each) => each.item === item)) return [];
  const taken = draft?.offers.map(({ answer }) => answer).find((each) => each?.is === 'taken up');
  const first = [...meeting.agendas.values()].find(({ agenda }) => agenda.some((each) => each.item === item));
  const path = `/meetings/${id}?item=${item}#item-${item}`;
  const onAgenda: ChainLink = {
    ...{ step: 'item', of: `${id}/${item}`, how: undefined, at: taken?.at ?? first?.at ?? meeting.openedAt ?? '' },
    ...{ by: taken?.by ?? null, clause: clauseFor(charter, 'setAgenda'), path },
  };
  const voted = proposal === undefined ? undefined : proposals.get(proposal);
  const result = voted && resultOf(voted);
  const at = voted?.vote?.closedAt ?? voted?.consent?.closedAt;
  const vote: readonly ChainLink[] =
    voted && result && at !== undefined
      ? [
          {
            ...{ step: 'vote', of: `${id}/${voted.proposal}`, how: result.outcome, at, by: null },
            clause: result.clauses[0] ?? charter.rules.majority[0]?.clause ?? null,
            path: `/meetings/${id}?item=${item}#${anchorOf(voted.proposal)}`,
          },
        ]
      : [];
  return [onAgenda, ...vote, ...protocolLink(charter, id, protocol)];
}

function protocolLink(charter: Charter, meeting: string, { signed, number }: Protocol): readonly ChainLink[] {
  if (!signed) return [];
  return [
    {
      ...{ step: 'protocol', of: number ?? meeting, how: undefined, at: signed.at, by: signed.by },
      ...{ clause: charter.rules.protocol.clause, path: `/meetings/${meeting}/protocol` },
    },
  ];
}

function linksOfDuty(charter: Charter, duty: Duty): readonly ChainLink[] {
  const { sending, sent, answer, until, reports, ended } = duty;
  const last = reports.at(-1);
  const place = dutyPlace(sending);
  const link = (
    step: ChainStep,
    { at, by }: { readonly at: string; readonly by: PersonId },
    clause: ClauseId | null,
    anchor: string,
    how?: string,
  ): ChainLink => ({ step, of: sending, how, at, by, clause, path: `${place}${anchor}` });
  const control = answer?.is === 'taken on' ? answer : duty.binding ? sent : undefined;
  return [
    link('sending', sent, sent.clause, ''),
    ...(answer
      ? [
          link(
            'answer',
            answer,
            clauseFor(charter, answer.is === 'declined' ? 'declineSent' : 'takeOn'),
            '#answer',
            answer.is,
          ),
        ]
      : []),
    ...(control && until !== undefined ? [link('duty', control, clauseFor(charter, 'takeOn'), '#term', until)] : []),
    ...(last ? [link('report', last, clauseFor(charter, 'reportDuty'), `#report-${last.report}`)] : []),
    ...(last?.settled
      ? [
          link(
            'acceptance',
            last.settled,
            clauseFor(charter, 'acceptDutyReport'),
            `#report-${last.report}`,
            last.settled.is,
          ),
        ]
      : []),
    ...(ended ? [link('closure', ended, clauseFor(charter, 'takeOffControl'), '#control', ended.is)] : []),
  ];
}

/** A problem that is closed, and was not opened again. */
function closed({ problem, closings }: Problem): readonly ChainLink[] {
  const last = closings.at(-1);
  if (!last || last.reopened) return [];
  const { at, by, clause } = last;
  return [{ step: 'closure', of: problem, how: 'problem', at, by, clause, path: `/problems/${problem}` }];
}

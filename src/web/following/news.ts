import type { OfficeId } from '#charter/vocabulary.ts';
import type { DutyAct } from '#duties/vocabulary.ts';
import type { Entry } from '#journal/vocabulary.ts';
import type { Standing } from '#marking/audience.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { DraftAct, ProblemAct } from '#problems/vocabulary.ts';
import type { ReportingAct } from '#reporting/vocabulary.ts';
import type { VotingAct } from '#voting/vocabulary.ts';

export type NewsKind =
  | 'report came'
  | 'report returned'
  | 'report accepted'
  | 'late allowed'
  | 'proposal sent'
  | 'asked again'
  | 'answer came'
  | 'extension asked'
  | 'extension granted'
  | 'extension refused'
  | 'duty reported'
  | 'duty report returned'
  | 'duty report accepted'
  | 'off control'
  | 'problem registered'
  | 'comment asked'
  | 'problem assigned'
  | 'problem moved'
  | 'draft answered'
  | 'amendment answered'
  | 'own extension asked'
  | 'own extension granted'
  | 'own extension refused'
  | 'draft given'
  | 'draft taken';

export type To =
  | { readonly office: OfficeId }
  | { readonly bodies: readonly BodyId[] }
  | { readonly persons: readonly PersonId[] };

/** That something happened, whom it is told, and the address below the group's at which it stands: no content. */
export type News = { readonly kind: NewsKind; readonly to: To; readonly path: string };

/** What an act does not say itself. */
export type Known = {
  /** Who registered the problems from which it came. */
  readonly originators: readonly PersonId[];
  /** Of a correction of a problem: bodies that are asked to comment since then. */
  readonly asked: readonly BodyId[];
  /** Of an act on a sending: to which body it went. */
  readonly addressee: BodyId | undefined;
  /** Of an act on a draft: who drafts it, and who proposed the amendment that it answers. */
  readonly drafter: PersonId | undefined;
  readonly amender: PersonId | undefined;
};

/** An act of which somebody is told. */
export type Telling = Entry & (ReportingAct | DutyAct | ProblemAct | DraftAct | Decided);

/** How a question of a meeting ended. */
type Decided = Extract<VotingAct, { readonly type: 'VoteClosed' | 'ConsentReached' }>;

const told = {
  ReportSubmitted: true,
  ReportReturned: true,
  ReportAccepted: true,
  LateAllowed: true,
  ProposalSent: true,
  ProposalTakenOn: true,
  SentDeclined: true,
  SentReminded: true,
  ExtensionAsked: true,
  ExtensionGranted: true,
  ExtensionRefused: true,
  DutyReported: true,
  DutyReportReturned: true,
  DutyReportAccepted: true,
  TakenOffControl: true,
  DroppedFromControl: true,
  ProblemRegistered: true,
  ProblemCorrected: true,
  ProblemAssigned: true,
  ProblemGrouped: true,
  ProblemCommented: true,
  ProblemClosed: true,
  ProblemReopened: true,
  DraftBegun: true,
  DraftCommented: true,
  DraftAmendmentProposed: true,
  DraftAmendmentAccepted: true,
  DraftAmendmentDeclined: true,
  DraftOffered: true,
  DraftTakenUp: true,
  DraftNotTakenUp: true,
  DraftPut: true,
  DraftHandedOver: true,
  DraftDropped: true,
  VoteClosed: true,
  ConsentReached: true,
} as const satisfies Partial<Record<Telling['type'], true>>;

export const toldTypes: readonly string[] = Object.keys(told);

const secretariat: To = { office: 'secretariat' };
const someone = (person: PersonId | undefined): To => ({ persons: person === undefined ? [] : [person] });

/** Whom an act is told, and where it stands. */
export function newsOf(entry: Telling, known: Known): readonly News[] {
  const { stream } = entry;
  if (stream.startsWith('measure/')) return ofReport(entry as Entry & ReportingAct);
  if (stream.startsWith('duty/')) return ofSending(entry as Entry & DutyAct, known);
  if (stream.startsWith('meeting/')) return ofDecision(entry as Entry & Decided, known);
  return ofProblem(entry as Entry & (ProblemAct | DraftAct), known);
}

const ofDecision = ({ data }: Entry & Decided, { originators }: Known): readonly News[] => [
  { kind: 'problem moved', to: { persons: originators }, path: `/meetings/${data.meeting}` },
];

function ofReport({ type, data }: Entry & ReportingAct): readonly News[] {
  const path = '/reports';
  switch (type) {
    case 'ReportSubmitted':
      return [{ kind: 'report came', to: secretariat, path }];
    case 'ReportReturned':
      return [{ kind: 'report returned', to: { bodies: [data.body] }, path }];
    case 'ReportAccepted':
      return [{ kind: 'report accepted', to: { bodies: [data.body] }, path }];
    case 'LateAllowed':
      return [{ kind: 'late allowed', to: { bodies: [data.body] }, path }];
    default:
      return [];
  }
}

const ofSendingTo = {
  ProposalSent: ['proposal sent', 'addressee'],
  SentReminded: ['asked again', 'addressee'],
  ProposalTakenOn: ['answer came', 'secretariat'],
  SentDeclined: ['answer came', 'secretariat'],
  ExtensionAsked: ['extension asked', 'secretariat'],
  ExtensionGranted: ['extension granted', 'addressee'],
  ExtensionRefused: ['extension refused', 'addressee'],
  DutyReported: ['duty reported', 'secretariat'],
  DutyReportReturned: ['duty report returned', 'addressee'],
  DutyReportAccepted: ['duty report accepted', 'addressee'],
  TakenOffControl: ['off control', 'addressee'],
  DroppedFromControl: ['off control', 'addressee'],
} as const satisfies Record<DutyAct['type'], readonly [NewsKind, 'addressee' | 'secretariat']>;

/** What its originator is told more exactly than that there is a new step. */
const ofOriginator: Partial<Record<DutyAct['type'], NewsKind>> = {
  ExtensionAsked: 'own extension asked',
  ExtensionGranted: 'own extension granted',
  ExtensionRefused: 'own extension refused',
};

/** A step of a sending that is no step of the matter itself: its originator is not told of it. */
const aside: readonly string[] = ['SentReminded'] satisfies DutyAct['type'][];

function ofSending({ type, data }: Entry & DutyAct, { addressee, originators }: Known): readonly News[] {
  const path = `/duties/${data.sending}`;
  const [kind, to] = ofSendingTo[type];
  const bodies = addressee === undefined ? [] : [addressee];
  return [
    { kind, to: to === 'addressee' ? { bodies } : secretariat, path },
    ...(aside.includes(type)
      ? []
      : [{ kind: ofOriginator[type] ?? 'problem moved', to: { persons: originators }, path }]),
  ];
}

function ofProblem(entry: Entry & (ProblemAct | DraftAct), known: Known): readonly News[] {
  const { type, data } = entry;
  const moved = (path: string): News => ({ kind: 'problem moved', to: { persons: known.originators }, path });
  switch (type) {
    case 'ProblemRegistered':
      return [
        { kind: 'problem registered', to: secretariat, path: `/problems/${data.problem}` },
        { kind: 'comment asked', to: { bodies: data.bodies }, path: `/problems/${data.problem}` },
      ];
    case 'ProblemCorrected':
      return [
        moved(`/problems/${data.problem}`),
        { kind: 'comment asked', to: { bodies: known.asked }, path: `/problems/${data.problem}` },
      ];
    case 'ProblemAssigned':
      return [
        { kind: 'problem assigned', to: someone(data.person), path: `/problems/${data.problem}` },
        moved(`/problems/${data.problem}`),
      ];
    case 'ProblemGrouped':
    case 'ProblemCommented':
    case 'ProblemClosed':
    case 'ProblemReopened':
      return [moved(`/problems/${data.problem}`)];
    case 'DraftBegun':
    case 'DraftOffered':
    case 'DraftTakenUp':
    case 'DraftNotTakenUp':
    case 'DraftPut':
    case 'DraftDropped':
      return [moved(`/drafts/${data.draft}`)];
    case 'DraftHandedOver': {
      const path = `/drafts/${data.draft}`;
      return [
        { kind: 'draft given', to: someone(data.person), path },
        { kind: 'draft taken', to: someone(data.from), path },
        moved(path),
      ];
    }
    case 'DraftCommented':
    case 'DraftAmendmentProposed':
      return [{ kind: 'draft answered', to: someone(known.drafter), path: `/drafts/${data.draft}` }];
    case 'DraftAmendmentAccepted':
    case 'DraftAmendmentDeclined':
      return [{ kind: 'amendment answered', to: someone(known.amender), path: `/drafts/${data.draft}` }];
    default:
      return [];
  }
}

/** Whether it is told this person. Whether he may read what happened is asked beside. */
export function isTold(to: To, person: PersonId, { offices, bodies }: Standing): boolean {
  if ('office' in to) return offices.includes(to.office);
  if ('persons' in to) return to.persons.includes(person);
  return bodies.some(({ body }) => to.bodies.includes(body));
}

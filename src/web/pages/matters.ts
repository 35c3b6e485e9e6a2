import type { Recovery } from '#access/vocabulary.ts';
import type { Suggestion } from '#agenda/vocabulary.ts';
import { authorise } from '#charter/authority.ts';
import type { Charter, OfficeId, Refusal } from '#charter/vocabulary.ts';
import type { Command } from '#group/vocabulary.ts';
import type { Item } from '#history/vocabulary.ts';
import type { PaperAct } from '#letters/vocabulary.ts';
import type { Release } from '#marking/vocabulary.ts';
import { agreedMoment } from '#meetings/agreed-day.ts';
import { isPressing, type MeetingInQuarter, type Quarter, quartersOf } from '#meetings/quarter.ts';
import type { AdviceAbout, LateItem, Meeting } from '#meetings/vocabulary.ts';
import { bodiesNominatedBy, mandatesOfBody } from '#membership/composition.ts';
import { awaitingOffices } from '#membership/holdings.ts';
import type { Composition, EnteredOffice, Nomination } from '#membership/vocabulary.ts';
import type { Notice } from '#notice/vocabulary.ts';
import { inheritedBy } from '#people/body.ts';
import type { Bodies, BodyId } from '#people/vocabulary.ts';
import type { Circulated, Remark } from '#protocol/remark-vocabulary.ts';
import { unanswered } from '#protocol/remarks.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import { unread } from '#secret/outcome.ts';
import { quarterDays, quarterOf } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { openVote } from '#voting/putting.ts';
import type { Proposal, Proposals } from '#voting/vocabulary.ts';
import type { Follow } from '../following/vocabulary.ts';

/** A meeting that is not over and done with: its protocol is still to be signed at the latest. */
export type LiveMeeting = {
  readonly meeting: Meeting;
  readonly notice: Notice;
  readonly proposals: Proposals;
  readonly protocol: Protocol;
};

type Of = { readonly meeting: Meeting };

/** What waits for one reader, each settled by one act. */
export type Waiting =
  | ({ readonly kind: 'agree to date' } & Of)
  | ({ readonly kind: 'agree to agenda' } & Of)
  | { readonly kind: 'nomination'; readonly nomination: Nomination }
  | { readonly kind: 'propose meeting'; readonly quarter: Quarter; readonly last: string }
  | ({ readonly kind: 'mend date' } & Of)
  | ({ readonly kind: 'mend agenda' } & Of)
  | ({ readonly kind: 'set agenda' } & Of)
  | ({ readonly kind: 'prepare'; readonly about: AdviceAbout } & Of)
  | ({ readonly kind: 'send notice' } & Of)
  | ({ readonly kind: 'reply'; readonly notice: Notice } & Of)
  | ({ readonly kind: 'late item'; readonly late: LateItem } & Of)
  | { readonly kind: 'suggestion'; readonly suggestion: Suggestion }
  | ({ readonly kind: 'today'; readonly as: 'chair' | 'roll' | 'member' } & Of)
  | ({ readonly kind: 'overdue' } & Of)
  | ({ readonly kind: 'room' } & Of)
  | ({ readonly kind: 'ballot'; readonly proposal: Proposal } & Of)
  | ({ readonly kind: 'close vote'; readonly proposal: Proposal } & Of)
  | ({ readonly kind: 'consent' | 'hands'; readonly proposal: Proposal } & Of)
  | ({ readonly kind: 'write protocol'; readonly protocol: Protocol } & Of)
  | ({ readonly kind: 'sign protocol'; readonly protocol: Protocol } & Of)
  | ({ readonly kind: 'remark on protocol'; readonly circulated: Circulated } & Of)
  | ({ readonly kind: 'answer remarks'; readonly remarks: readonly Remark[] } & Of)
  | { readonly kind: 'confirm on paper'; readonly paperAct: PaperAct }
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'recovery'; readonly recovery: Recovery }
  | { readonly kind: 'office'; readonly entered: EnteredOffice }
  | { readonly kind: 'compare'; readonly items: readonly Item[] }
  | { readonly kind: 'follow'; readonly follow: Follow }
  | { readonly kind: 'nominate'; readonly body: BodyId; readonly returned: boolean };

/** What is known of the reader and of the group at that moment. */
export type Looking = {
  readonly charter: Charter;
  readonly composition: Composition;
  readonly bodies: Bodies;
  readonly me: { readonly person: string; readonly offices: readonly OfficeId[] };
  readonly now: string;
  /** Instant of the group's founding. */
  readonly since: string;
  /** All meetings, for the clock of quarters. */
  readonly rows: readonly MeetingInQuarter[];
  readonly meetings: readonly LiveMeeting[];
  /** Acts on paper that wait for a second officer. */
  readonly paperActs: readonly PaperAct[];
  /** Lost devices that wait for a second officer. */
  readonly recoveries: readonly Recovery[];
  /** What was recorded to be taken over and waits for a second officer. */
  readonly takeovers: readonly Item[];
  /** What is asked of this reader, who set the marks. */
  readonly releases: readonly Release[];
  /** Items that members suggest and nobody has answered. */
  readonly suggestions: readonly Suggestion[];
  /** What waits of the plan, of problems and of duties. */
  readonly follows: readonly Follow[];
  gate(command: Command): Refusal | undefined;
};

/** What runs at this moment first, then what has a date, the earliest first, then what has none. */
export function waitingFor(looking: Looking): readonly Waiting[] {
  return [
    ...looking.meetings.flatMap((meeting) => ofMeeting(looking, meeting)),
    ...looking.meetings.flatMap(({ meeting }) => lateItems(looking, meeting)),
    ...suggested(looking),
    ...quarterWithout(looking),
    ...onPaper(looking),
    ...recoveries(looking),
    ...enteredOffices(looking),
    ...takeovers(looking),
    ...looking.releases.map((release) => ({ kind: 'release', release }) as const),
    ...nominations(looking),
    ...vacancies(looking),
    ...looking.follows.map((follow) => ({ kind: 'follow', follow }) as const),
  ].sort((a, b) => rank(a) - rank(b) || (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}

function rank({ kind }: Waiting): number {
  if (kind === 'ballot' || kind === 'close vote' || kind === 'consent' || kind === 'hands' || kind === 'room') return 0;
  if (kind === 'today' || kind === 'overdue') return 1;
  return kind === 'nomination' || kind === 'nominate' || kind.endsWith('protocol') ? 3 : 2;
}

/** Instants and days compare as texts. */
function due(waiting: Waiting): string {
  switch (waiting.kind) {
    case 'nomination':
      return waiting.nomination.at;
    case 'propose meeting':
      return waiting.last;
    case 'confirm on paper':
      return waiting.paperAct.recorded.at;
    case 'release':
      return waiting.release.at;
    case 'suggestion':
      return waiting.suggestion.at;
    case 'compare':
      return waiting.items[0]?.recorded.at ?? '';
    case 'recovery':
      return waiting.recovery.at;
    case 'office':
      return waiting.entered.at;
    case 'follow':
      return waiting.follow.lines[0]?.on ?? '9998';
    case 'nominate':
      return '9999';
    default:
      return waiting.meeting.closedAt ?? waiting.meeting.on;
  }
}

/** Items after the notice that wait for the Coordinator, each by itself. */
function lateItems({ gate }: Looking, meeting: Meeting): readonly Waiting[] {
  return [...meeting.lateItems.values()]
    .filter(({ item }) => !gate({ type: 'agreeToLateItem', meeting: meeting.meeting, item }))
    .map((late) => ({ kind: 'late item', meeting, late }));
}

function suggested({ charter, me, suggestions }: Looking): readonly Waiting[] {
  if (authorise(charter, 'takeUpSuggestion', me.offices)) return [];
  return suggestions.map((suggestion) => ({ kind: 'suggestion', suggestion }));
}

function recoveries({ recoveries, gate }: Looking): readonly Waiting[] {
  return recoveries
    .filter(({ recovery, person }) => gate({ type: 'confirmRecovery', recovery, person }) === undefined)
    .map((recovery) => ({ kind: 'recovery', recovery }));
}

/** Offices that another officer entered and that this reader may confirm. */
function enteredOffices({ composition, gate }: Looking): readonly Waiting[] {
  return awaitingOffices(composition)
    .filter(({ holding }) => gate({ type: 'confirmOffice', holding }) === undefined)
    .map((entered) => ({ kind: 'office', entered }));
}

function ofMeeting(looking: Looking, live: LiveMeeting): readonly Waiting[] {
  switch (live.meeting.stage) {
    case 'proposed':
      return whileAgreed(looking, live.meeting);
    case 'noticed':
      return onceCalled(looking, live);
    case 'open':
      return inSession(looking, live);
    case 'adjourned':
      return whileAdjourned(looking, live.meeting);
    case 'held':
    case 'not held':
      return afterwards(looking, live);
    default:
      return [];
  }
}

function whileAgreed({ gate, charter, me }: Looking, meeting: Meeting): readonly Waiting[] {
  const of = { meeting: meeting.meeting };
  const { dateKey, agendaKey } = meeting;
  const may = (command: Command) => gate(command) === undefined;
  const office = (type: string) => authorise(charter, type, me.offices) === undefined;
  return [
    ...(may({ type: 'agreeToMeeting', ...of, revision: dateKey.revision })
      ? [{ kind: 'agree to date', meeting } as const]
      : []),
    ...(meeting.agenda.length > 0 && may({ type: 'agreeToAgenda', ...of, revision: agendaKey.revision })
      ? [{ kind: 'agree to agenda', meeting } as const]
      : []),
    ...advice(gate, meeting),
    ...(dateKey.state === 'returned' && office('changeMeeting') ? [{ kind: 'mend date', meeting } as const] : []),
    ...(agendaKey.state === 'returned' && office('setAgenda') ? [{ kind: 'mend agenda', meeting } as const] : []),
    ...(meeting.agenda.length === 0 && office('setAgenda') ? [{ kind: 'set agenda', meeting } as const] : []),
    ...(may({ type: 'sendNotice', ...of }) ? [{ kind: 'send notice', meeting } as const] : []),
  ];
}

/** The other day on which it is to go on waits for the Coordinator; on the day, whoever is concerned is called in again. */
function whileAdjourned(looking: Looking, meeting: Meeting): readonly Waiting[] {
  const { gate, charter, me, now } = looking;
  const of = { meeting: meeting.meeting, revision: meeting.dateKey.revision };
  const answer: readonly Waiting[] = gate({ type: 'agreeToMeeting', ...of })
    ? []
    : [{ kind: 'agree to date', meeting }];
  const today = dateIn(agreedMoment(meeting), charter.timeZone) === dateIn(now, charter.timeZone);
  const concerned = me.offices.includes('member') || authorise(charter, 'recordArrival', me.offices) === undefined;
  return [...answer, ...advice(gate, meeting), ...(today && concerned ? [{ kind: 'room', meeting } as const] : [])];
}

/** What waits for the Coordinator and has no advice yet on the revision that does: for the aide. */
function advice(gate: Looking['gate'], meeting: Meeting): readonly Waiting[] {
  const keys = { meeting: meeting.dateKey, agenda: meeting.agendaKey };
  return (['meeting', 'agenda'] as const).flatMap((about) => {
    const { revision } = keys[about];
    const given = meeting.advice.get(about)?.revision === revision;
    const text = { ref: '', digest: '' };
    const may = !gate({ type: 'advise', meeting: meeting.meeting, about, revision, text });
    return may && !given ? [{ kind: 'prepare', about, meeting } as const] : [];
  });
}

/** Earlier work that another officer recorded: one matter, however many papers. */
function takeovers({ gate, takeovers: recorded }: Looking): readonly Waiting[] {
  const items = recorded.filter(({ item }) => !gate({ type: 'confirmTakeover', item }));
  return items.length > 0 ? [{ kind: 'compare', items }] : [];
}

/** Acts on paper that another officer recorded. Whether they still can be confirmed is said where they are. */
function onPaper({ charter, me, paperActs }: Looking): readonly Waiting[] {
  if (authorise(charter, 'confirmOnPaper', me.offices)) return [];
  return paperActs
    .filter(({ recorded }) => recorded.by !== me.person)
    .map((paperAct) => ({ kind: 'confirm on paper', paperAct }) as const);
}

/** Whoever is invited and has not answered is asked. */
function toAnswer({ gate, me }: Looking, { meeting, notice }: LiveMeeting): readonly Waiting[] {
  const of = { meeting: meeting.meeting, revision: meeting.dateKey.revision };
  const trial = { type: 'replyToNotice', ...of, answer: 'comes', reason: null, byLink: false } as const;
  return notice.replies.has(me.person) || gate(trial) ? [] : [{ kind: 'reply', meeting, notice }];
}

function onceCalled(looking: Looking, live: LiveMeeting): readonly Waiting[] {
  const { meeting } = live;
  const { charter, me, now, gate } = looking;
  const [today, agreed] = [dateIn(now, charter.timeZone), dateIn(meeting.on, charter.timeZone)];
  if (agreed > today) return toAnswer(looking, live);
  if (agreed < today) {
    return gate({ type: 'closeWithoutQuorum', meeting: meeting.meeting }) ? [] : [{ kind: 'overdue', meeting }];
  }
  const as = (type: string) => authorise(charter, type, me.offices) === undefined;
  if (as('openMeeting')) return [{ kind: 'today', as: 'chair', meeting }];
  if (as('recordArrival')) return [{ kind: 'today', as: 'roll', meeting }];
  return me.offices.includes('member') ? [{ kind: 'today', as: 'member', meeting }] : [];
}

function inSession({ gate, me, charter }: Looking, { meeting, proposals }: LiveMeeting): readonly Waiting[] {
  const proposal = openVote(proposals);
  if (proposal) {
    const of = { meeting: meeting.meeting, proposal: proposal.proposal };
    const uncounted = proposal.vote?.manner === 'hands' && !proposal.vote.hands;
    const none = { for: 0, against: 0, abstain: 0, head: null } as const;
    if (!gate({ type: 'object', ...of }) || !gate({ type: 'closeConsent', ...of }))
      return [{ kind: 'consent', meeting, proposal }];
    if (uncounted && !gate({ type: 'recordShowOfHands', ...of, ...none }))
      return [{ kind: 'hands', meeting, proposal }];
    const secret = proposal.vote?.secret;
    const cast = secret
      ? ({ type: 'castSecretBallot', ...of, keyAtHand: true } as const)
      : ({ type: 'castBallot', ...of, choice: 'for' } as const);
    const close = secret
      ? ({ type: 'closeSecretVote', ...of, opened: unread(secret) } as const)
      : ({ type: 'closeVote', ...of, withoutHead: true } as const);
    if (!gate(cast)) return [{ kind: 'ballot', meeting, proposal }];
    if (!gate(close)) return [{ kind: 'close vote', meeting, proposal }];
  }
  const concerned = me.offices.includes('member') || authorise(charter, 'recordArrival', me.offices) === undefined;
  return concerned ? [{ kind: 'room', meeting }] : [];
}

function afterwards({ gate, charter, me }: Looking, { meeting, protocol }: LiveMeeting): readonly Waiting[] {
  const { paper } = protocol;
  if (protocol.stage === 'submitted' && paper !== undefined)
    return gate({ type: 'signProtocol', meeting: meeting.meeting, paper })
      ? []
      : [{ kind: 'sign protocol', meeting, protocol }];
  const writes = authorise(charter, 'submitProtocol', me.offices) === undefined;
  const write: readonly Waiting[] =
    writes && protocol.stage !== 'signed' ? [{ kind: 'write protocol', meeting, protocol }] : [];
  return [...write, ...ofDraft({ gate, me }, meeting, protocol)];
}

/** The draft that is out for remarks, for whoever has made none; and remarks, for whoever answers them. */
function ofDraft({ gate, me }: Pick<Looking, 'gate' | 'me'>, meeting: Meeting, protocol: Protocol): readonly Waiting[] {
  const of = { meeting: meeting.meeting };
  const text = { ref: '', digest: '' };
  const { circulated, remarks } = protocol;
  const may = !gate({ type: 'remarkOnProtocol', ...of, remark: '', item: null, text });
  const own = [...remarks.values()].some(({ by }) => by === me.person);
  const open = unanswered(protocol).filter(
    ({ remark, item }) => !gate({ type: 'answerRemark', ...of, remark, item, answer: text, taken: false }),
  );
  return [
    ...(may && circulated && !own ? [{ kind: 'remark on protocol', meeting, circulated } as const] : []),
    ...(open.length > 0 ? [{ kind: 'answer remarks', meeting, remarks: open } as const] : []),
  ];
}

/** The quarter that runs, if no meeting is called in it yet and this reader may propose one. */
function quarterWithout({ charter, rows, now, since, me }: Looking): readonly Waiting[] {
  if (authorise(charter, 'proposeMeeting', me.offices)) return [];
  const today = dateIn(now, charter.timeZone);
  const year = Number(today.slice(0, 4));
  const quarter = quartersOf(charter, rows, year, now, since)[quarterOf(today) - 1];
  if (quarter?.state !== 'at risk') return [];
  return [{ kind: 'propose meeting', quarter, last: quarterDays(year, quarter.quarter).last }];
}

export const presses = (waiting: Waiting): boolean =>
  waiting.kind === 'propose meeting' ? isPressing(waiting.quarter) : waiting.kind === 'overdue';

function nominations({ charter, composition, me }: Looking): readonly Waiting[] {
  if (authorise(charter, 'approveComposition', me.offices)) return [];
  return [...composition.nominations.values()]
    .filter(({ state }) => state === 'awaiting')
    .map((nomination) => ({ kind: 'nomination', nomination }) as const);
}

/** Seats of the reader's bodies that nobody fills and for which nobody is nominated. */
function vacancies({ composition, bodies, me, now, charter }: Looking): readonly Waiting[] {
  if (authorise(charter, 'nominate', me.offices)) return [];
  const all = [...composition.nominations.values()];
  return bodiesNominatedBy(composition, me.person, now).flatMap((body) => {
    const known = bodies.get(body);
    if (known?.seat === undefined || known.successor) return [];
    const own = inheritedBy(bodies, body);
    const filled = own.some((each) => mandatesOfBody(composition, each, now).length > 0);
    const theirs = all.filter((nomination) => own.includes(nomination.body));
    if (filled || theirs.some(({ state }) => state === 'awaiting')) return [];
    return [{ kind: 'nominate', body, returned: theirs.at(-1)?.state === 'returned' } as const];
  });
}

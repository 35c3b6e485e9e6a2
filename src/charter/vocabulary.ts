import type { Sentence } from '#text/vocabulary.ts';

/** `3.5`, `4.1.2`, `R1142-26`: as the instrument numbers it, or as we do where it does not (`confirmed: false`). */
export type ClauseId = string;

/** Named by the charter: `majority-base`, `head-absent`. */
export type SilenceId = string;

/** The offices that the program knows; a charter uses those it has and names each in its own words. */
export const offices = [
  'coordinator',
  'head',
  'deputy',
  'secretariat',
  'member',
  'nominatingAuthority',
  'focalPoint',
  'observer',
  'auditor',
  // One who prepares for the Coordinator and never agrees.
  'aide',
  // One who runs the installation and reads no content.
  'administrator',
] as const;

export type OfficeId = (typeof offices)[number];

/** A lawful no: a code, the clause it rests on, and whatever the sentence of that code needs. */
export type Refusal = { readonly refused: string; readonly clause: ClauseId | null };

export type Clause = {
  readonly id: ClauseId;
  /** Whether the number is the instrument's own; where not, it is ours and follows the text's order. */
  readonly confirmed: boolean;
  readonly gist: Sentence;
  /** The instrument's own words; empty until somebody who holds the text fills them in. */
  readonly wording: Sentence;
};

/** Numerator and denominator, in whole numbers: a percent cannot state two thirds. */
export type Fraction = readonly [numerator: number, denominator: number];

/** How many of a base are needed. Written `at least 2/3`, `more than 1/2`, `at least 12`, `all`. */
export type Need =
  | { readonly compare: 'at least' | 'more than'; readonly share: Fraction }
  | { readonly compare: 'at least'; readonly number: number }
  | { readonly compare: 'all' };

export type Period = { readonly amount: number; readonly unit: 'hours' | 'days' | 'weeks' | 'months' | 'years' };

/** A value with the clause that lays it down and the date from which it does. `unknown`: the text read does not say. */
export type Rule<T> = { readonly clause: ClauseId | null; readonly from: string; readonly value: T };

/** A rule that a text may leave open. */
export type Stated<T> = Rule<T | 'unknown'>;

export type QuorumRule = {
  readonly need: Need;
  /** `members`: those in office; `seats`: all seats, filled or not. */
  readonly base: 'members' | 'seats';
  readonly chair: 'counted' | 'not counted';
  /** Whether the chair's presence is itself a condition of the quorum. */
  readonly chairPresent: 'required' | 'not required';
  readonly recused: 'counted' | 'not counted';
  readonly tested: readonly ('opening' | 'vote')[];
  /** How many of the members who are not recused must vote for or against if the vote is to be valid at all. */
  readonly takingPart: Need | 'none';
};

/** A meeting called again after one without quorum. */
export type SecondMeeting = {
  readonly after: Period;
  readonly items: 'the same' | 'any';
  readonly quorum: Need | 'none';
};

/** `cast`: votes for and against; `entitled`: members in office who are not recused, present or not. */
export type MajorityBase = 'cast' | 'present' | 'members' | 'entitled';

export type Threshold = { readonly need: Need; readonly base: MajorityBase };

export type Majority = {
  /** All of them must be reached. */
  readonly thresholds: readonly Threshold[];
  /** `no opinion`: neither the proposal nor its rejection has the majority. */
  readonly otherwise: 'not adopted' | 'no opinion';
};

/** The majority asked for one class of decisions. */
export type MajorityRule = Stated<Majority> & {
  readonly class: string;
  readonly title: Sentence;
  /** Whether it holds for a decision whose class is not named. */
  readonly ordinary: boolean;
};

export type TieRule = {
  /** `no majority`: equal votes are simply not the majority asked for. */
  readonly settled:
    | 'by the chair'
    | 'rejected'
    | 'no majority'
    | 'postponed, then rejected'
    | 'voted again, then by lot';
  /** A tie that the chair was to settle and did not. */
  readonly undecided: 'not adopted' | 'postponed' | 'voted again';
  /** Classes whose ties end otherwise. */
  readonly classes: Readonly<Record<string, 'voted again, then by lot'>>;
};

export type Rules = {
  // Composition
  /** How many seats the instrument gives the body. */
  readonly size: Stated<{ readonly atMost: number }>;
  readonly seats: Stated<'one' | 'several'>;
  readonly recall: Stated<'by a new nomination'>;
  readonly planExpired: Stated<'stay' | 'end with the plan'>;
  readonly term: Stated<'until replaced' | Period>;
  // Meetings
  readonly convening: Stated<{
    readonly by: readonly OfficeId[];
    readonly agreement: OfficeId | 'none';
    readonly silent: 'no agreement' | { readonly agreedAfter: Period };
    /** Who else may have a meeting called. */
    readonly request: Need | 'none';
  }>;
  readonly cadence: Stated<{
    readonly times: number;
    readonly per: 'month' | 'quarter' | 'year';
    readonly counts: 'called' | 'held';
    readonly runs: 'calendar' | 'from the first meeting';
  }>;
  readonly agenda: Stated<{
    readonly by: readonly OfficeId[];
    readonly agreement: OfficeId | 'none';
    readonly late: 'a new agreement' | 'unless somebody present objects';
  }>;
  readonly notice: Stated<'none required' | Period>;
  readonly presiding: Stated<{ readonly by: OfficeId; readonly absent: 'no meeting' | 'a named member' }>;
  readonly quorum: Stated<QuorumRule>;
  readonly secondMeeting: Stated<'none' | SecondMeeting>;
  /** When a meeting that was broken off may go on: on its own day in any case. */
  readonly adjournment: Stated<'another day is agreed anew' | 'on any day that is set'>;
  readonly attendance: Stated<{
    readonly remote: 'counts' | 'does not count' | { readonly atMost: Fraction };
    readonly alternates: 'heard without a vote' | 'a named alternate' | 'by proxy' | 'a named alternate, then by proxy';
  }>;
  // Voting
  readonly majority: readonly MajorityRule[];
  readonly abstention: Stated<'no vote' | 'against' | 'not allowed'>;
  readonly noBallot: Stated<'as an abstention'>;
  readonly chair: Stated<'votes' | 'votes only if it changes the result' | 'no vote'>;
  readonly tie: Stated<TieRule>;
  readonly weights: Stated<'one each' | 'weighted'>;
  readonly recusal: Stated<'present without a vote' | 'not counted as present'>;
  readonly proposals: Stated<'on the agreed agenda' | 'prepared at the meeting'>;
  readonly consensus: Stated<'when nobody objects' | 'always a vote'>;
  /** In which order the amendments of one draft are decided; before the draft in any case. */
  readonly amendments: Stated<'as proposed' | 'farthest from the draft first'>;
  readonly ballots: Stated<{
    readonly openness: 'open by name' | 'secret on request';
    readonly change: 'a cast ballot stands' | 'until closing';
  }>;
  /** How a person is chosen among several, by secret ballot. Unknown: the program offers no elections under the charter. */
  readonly election: Stated<'majority, then a runoff' | 'most votes'>;
  readonly writtenProcedure: Stated<
    | 'not available'
    | { readonly within: Period; readonly silence: 'consent' | 'no vote'; readonly endedBy: Need | 'none' }
  >;
  // After the vote
  readonly effect: Stated<
    | 'taken on by the addressee'
    | 'binding where another act says so'
    | 'at once'
    | { readonly after: Period; readonly unless: 'an absent member objects' | 'a member objects' }
  >;
  readonly addressee: Stated<'named in the proposal' | 'a fixed list'>;
  readonly protocol: Stated<{
    readonly signatures: readonly OfficeId[];
    readonly deadline: 'none' | Period;
    readonly dissent: 'may be attached' | 'not attached';
  }>;
  // Exchange
  readonly exchange: Stated<'what is marked for them' | 'executing and recommended bodies only'>;
  readonly lateness: Stated<'those responsible' | 'the whole group'>;
  readonly publication: Stated<'only by an act'>;
};

export type RuleName = keyof Rules;

/** How an office is come by. */
export type Office = {
  readonly id: OfficeId;
  readonly title: Sentence;
  readonly held: 'ex officio' | 'by appointment' | 'by approval' | 'by election' | 'by invitation' | 'unknown';
  readonly clause: ClauseId | null;
  /** False for an office that reads or is heard and gives no command. */
  readonly acts: boolean;
};

/** Who may give a command, and under which clause. A command without an entry is nobody's. */
export type Authority = { readonly clause: ClauseId | null; readonly offices: readonly OfficeId[] };

/** One way to read a silence. */
export type Reading = {
  readonly id: string;
  readonly title: Sentence;
};

/** What the text does not say, and how it is read until the group decides. */
export type Silence = {
  readonly id: SilenceId;
  /** Where in the text the answer is missed. */
  readonly clause: ClauseId;
  readonly question: Sentence;
  readonly reading: Reading;
  readonly reasons: Sentence;
  readonly alternatives: readonly Reading[];
  /** The act by which the group settled it; null: our reading until the group decides. */
  readonly settledBy: { readonly act: string; readonly date: string } | null;
};

/** Silence id to reading id, for those that are read otherwise than the charter's file does. */
export type Readings = Readonly<Partial<Record<SilenceId, string>>>;

export type Charter = {
  readonly id: string;
  /** The day from which this file states the law. */
  readonly from: string;
  readonly title: Sentence;
  readonly instrument: {
    readonly name: Sentence;
    /** Empty until somebody who holds the instrument fills them in. */
    readonly number: string;
    readonly date: string;
  };
  /** IANA name of the zone in which its days and quarters run. */
  readonly timeZone: string;
  readonly clauses: readonly Clause[];
  readonly offices: readonly Office[];
  readonly authority: Readonly<Record<string, Authority>>;
  readonly rules: Rules;
  readonly silences: readonly Silence[];
  /** The rules as written, pointers to silences and all, and what each reading puts in the pointer's place. */
  readonly written: {
    readonly rules: Readonly<Record<string, unknown>>;
    readonly values: ReadonlyMap<SilenceId, ReadonlyMap<string, unknown>>;
  };
};

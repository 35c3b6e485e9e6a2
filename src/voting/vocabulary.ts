import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { Tally } from './tally-words.ts';

export type ProposalId = string;

export const choices = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof choices)[number];

type Of = { readonly meeting: MeetingId; readonly proposal: ProposalId };

/** How a vote is taken: from each member's screen, or by hands that the secretariat counts. */
export const manners = ['screens', 'hands'] as const;
export type Manner = (typeof manners)[number];

/** Hands as they were counted. `head`: on which side the head's was, null where the head raised none or may not vote. */
export type Hands = {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly head: Choice | null;
  /** Whose they were, where they were taken down by name. */
  readonly names?: Readonly<Record<PersonId, Choice>>;
};

/** An objection to adoption without a vote, or to an amendment that the author of the draft took over without one. */
export type Objected = 'consent' | 'acceptance';

/** Of a draft decision that was worked out between meetings: which draft that was, and whose; he is its author here too. */
export type DraftedBefore = { readonly draft: string; readonly by: PersonId };

export type VotingCommand =
  | ({
      readonly type: 'draftProposal';
      readonly item: string;
      readonly text: Wording;
      readonly addressee: BodyId | null;
      readonly from?: DraftedBefore;
    } & Of)
  | ({ readonly type: 'withdrawProposal' } & Of)
  /** The whole draft as it would read. `proposal` is the draft. */
  | ({
      readonly type: 'proposeAmendment';
      /** Whose text was amended: the draft's own, or that of the amendment that stands in it. */
      readonly upon: ProposalId;
      readonly text: Wording;
      readonly reason: Wording | null;
      /** How many words it takes out and puts in. */
      readonly changed: number;
      /** An older amendment by the same hand that this one takes the place of. */
      readonly instead: ProposalId | null;
    } & Of)
  | ({ readonly type: 'acceptAmendment' } & Of)
  /** `manner` left out: from the screens. */
  | ({ readonly type: 'openVote'; readonly manner?: Manner } & Of)
  | ({ readonly type: 'castBallot'; readonly choice: Choice } & Of)
  | ({ readonly type: 'recordShowOfHands' } & Of & Hands)
  /** `withoutHead` confirms that the vote is closed although the head has not voted. */
  | ({ readonly type: 'closeVote'; readonly withoutHead: boolean } & Of)
  | ({ readonly type: 'askConsent' } & Of)
  | ({ readonly type: 'object' } & Of)
  | ({ readonly type: 'closeConsent' } & Of);

/** Who may answer a question, frozen when it is put. */
type Put = {
  readonly members: number;
  readonly needed: number;
  readonly entitled: readonly PersonId[];
  /** Members present who have recused themselves; left out: none. */
  readonly recused?: readonly PersonId[];
  readonly head: PersonId | null;
};

/** Acts of the stream `meeting/<id>`. */
export type VotingAct = Act &
  (
    | {
        readonly type: 'ProposalDrafted';
        readonly data: Of & {
          readonly item: string;
          readonly text: Wording;
          readonly addressee: BodyId | null;
          readonly from?: DraftedBefore;
        };
      }
    | { readonly type: 'ProposalWithdrawn'; readonly data: Of }
    | {
        readonly type: 'AmendmentProposed';
        readonly data: Of & {
          /** Its own number: `2.1` is the first amendment of proposal 2. */
          readonly amendment: ProposalId;
          readonly upon: ProposalId;
          readonly text: Wording;
          readonly reason: Wording | null;
          readonly changed: number;
        };
      }
    | { readonly type: 'AmendmentAccepted'; readonly data: Of }
    | { readonly type: 'VoteOpened'; readonly data: Of & Put & { readonly manner?: Manner } }
    | { readonly type: 'BallotCast'; readonly data: Of & { readonly choice: Choice } }
    | { readonly type: 'HandsCounted'; readonly data: Of & Hands }
    | { readonly type: 'VoteClosed'; readonly data: Of & { readonly result: Result } }
    | { readonly type: 'ConsentAsked'; readonly data: Of & Put }
    | { readonly type: 'ObjectionRaised'; readonly data: Of & { readonly to: Objected } }
    | { readonly type: 'ConsentReached'; readonly data: Of & { readonly result: Result } }
  );

/** How a question ended: count, outcome, by what it came and why, and the clauses it rests on. */
export type Result = Extract<Tally, { readonly known: true }>;

/** How a text came to stand in a draft. */
export type TextOrigin = 'drafted' | 'accepted' | 'carried' | 'without objection';

/** A text that a draft had: whose it is, and, if it is not the first one, which amendment brought it and how. */
export type TextVersion = {
  readonly text: Wording;
  readonly by: PersonId;
  readonly at: string;
  readonly how: TextOrigin;
  readonly amendment: ProposalId | null;
};

/** What makes a proposal an amendment of another. */
export type Amends = {
  readonly proposal: ProposalId;
  readonly upon: ProposalId;
  readonly reason: Wording | null;
  readonly changed: number;
  /** Who asked for a vote after the author of the draft had taken it over. */
  objection: Objection | undefined;
};

/** First, and where nobody had the majority, second. */
export type RoundNumber = 1 | 2;

/** A ballot as it comes out of a box: `choice` is `for`, `against`, `abstain`, or in an election a candidate instead of `for`. */
export type DrawnBallot = { readonly receipt: string; readonly choice: string };

/** Why a round elected nobody. */
export type NobodyElected = 'tie' | 'no majority' | 'no quorum' | 'too few took part';

/** How a round of an election ended: the sum of all four counts is the number of those entitled. */
export type RoundResult = {
  /** In the order in which the candidates stood. */
  readonly counts: readonly { readonly candidate: PersonId; readonly votes: number }[];
  readonly against: number;
  readonly abstain: number;
  readonly noBallot: number;
  /** Votes that elect, and of how many; null where whoever has most is elected. */
  readonly majority: { readonly needed: number; readonly of: number } | null;
  readonly end:
    | { readonly is: 'elected'; readonly person: PersonId }
    | { readonly is: 'next round'; readonly candidates: readonly PersonId[] }
    | { readonly is: 'nobody'; readonly why: NobodyElected };
  readonly clauses: readonly ClauseId[];
};

/** A round that is closed. */
export type Round = {
  readonly round: RoundNumber;
  readonly vote: Vote;
  readonly ballots: readonly DrawnBallot[];
  readonly result: RoundResult;
};

/** What makes a votable an election: a person is chosen among several, round by round (silence `election`). */
export type Election = {
  readonly candidates: readonly PersonId[];
  readonly rounds: Round[];
  withdrawn: Wording | undefined;
};

/** A draft decision, an amendment of one, or an election of a person: each is put to the vote. */
export type Proposal = {
  readonly proposal: ProposalId;
  readonly item: string;
  readonly by: PersonId;
  /** As it reads now. */
  text: Wording;
  readonly addressee: BodyId | null;
  readonly from?: DraftedBefore;
  /** Undefined for a draft of its own. */
  readonly amends: Amends | undefined;
  /** Left out but of an election; its text says for what, and its vote is that of the round that is open. */
  readonly election?: Election;
  /** Its texts, oldest first; the last one stands. */
  readonly versions: TextVersion[];
  /** `asked`: the head has asked whether anybody objects; `accepted`: an amendment that the draft's author took over. */
  stage: 'draft' | 'withdrawn' | 'accepted' | 'asked' | 'voting' | 'decided';
  consent: Consent | undefined;
  vote: Vote | undefined;
};

/** Who objected, and when. */
export type Objection = { readonly by: PersonId; readonly at: string };

/** A question put to the members present, with those entitled to answer it as they were at that moment. */
export type Question = {
  readonly openedAt: string;
  /** Position of its opening in the journal: it is held to its end under the law of that moment. */
  readonly position: number;
  readonly members: number;
  readonly needed: number;
  readonly entitled: ReadonlySet<PersonId>;
  /** Members present who may not answer it. */
  readonly recused: readonly PersonId[];
  readonly head: PersonId | null;
  closedAt: string | undefined;
  result: Result | undefined;
};

/** Whether anybody objects. One who does ends it. */
export type Consent = Question & { objection: Objection | undefined };

export type Vote = Question & {
  readonly manner: Manner;
  readonly ballots: Map<PersonId, { readonly choice: Choice; readonly at: string }>;
  /** As they were last counted. */
  hands: (Hands & Objection) | undefined;
  /** Of a secret vote its box; `ballots` stays empty then. */
  secret?: SecretBox;
};

/** A ballot taken out of the box: by its receipt a voter knows it, and nobody else whose it is. */
export type OpenedBallot = { readonly receipt: string; readonly choice: Choice };

/** What is known of secret ballots: until closing who cast one, after it what was cast. */
export type SecretBox = {
  /** Key under which ballots are sealed: X25519, raw, base64url. */
  readonly publicKey: string;
  /** The member at whose request the vote is secret; undefined in an election, which always is. */
  readonly asked: PersonId | undefined;
  /** Who stands in this round; left out but in an election. */
  readonly candidates?: readonly PersonId[];
  /** `command`: id of the command by which the ballot that counts was cast. */
  readonly cast: Map<PersonId, { readonly command: string; readonly at: string }>;
  /** By receipt. */
  opened: readonly OpenedBallot[] | undefined;
};

/** Proposals and amendments of one meeting by number, in the order in which they were made. */
export type Proposals = Map<ProposalId, Proposal>;

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type VotingRefusal =
  | (Refused<'unknownProposal'> & { readonly proposal: ProposalId })
  | (Refused<'proposalNumberTaken'> & { readonly proposal: ProposalId })
  | (Refused<'proposalStage'> & { readonly stage: Proposal['stage'] })
  | Refused<'notYourProposal'>
  | Refused<'anotherVoteOpen'>
  | Refused<'voteNotOpen'>
  | Refused<'voteClosed'>
  | Refused<'notEntitled'>
  | (Refused<'alreadyVoted'> & { readonly at: string })
  | Refused<'abstentionNotAllowed'>
  | Refused<'headHasNotVoted'>
  /** An election is neither a draft to be voted openly or amended, nor withdrawn as one. */
  | Refused<'electionIsSecret'>
  | AmendmentRefusal
  | ConsentRefusal
  | HandsRefusal;

export type AmendmentRefusal =
  | (Refused<'notAnAmendment'> & { readonly proposal: ProposalId })
  | Refused<'amendmentOfAmendment'>
  /** The draft's text is another than the one that was amended. */
  | (Refused<'amendmentOutdated'> & { readonly proposal: ProposalId })
  | Refused<'textChangedMeanwhile'>
  | Refused<'nothingAmended'>
  | (Refused<'notTheMover'> & { readonly person: PersonId })
  | (Refused<'objectedToAcceptance'> & { readonly person: PersonId })
  | (Refused<'amendmentBefore'> & { readonly proposal: ProposalId })
  | (Refused<'amendmentsUndecided'> & { readonly amendments: readonly ProposalId[] });

export type ConsentRefusal =
  | Refused<'alwaysAVote'>
  | Refused<'consentNotAsked'>
  | (Refused<'objectionRaised'> & { readonly person: PersonId })
  | Refused<'nothingToObjectTo'>
  | Refused<'builtUpon'>;

export type HandsRefusal =
  | Refused<'voteByHands'>
  | Refused<'voteFromScreens'>
  | Refused<'voteSecret'>
  | (Refused<'moreHandsThanMembers'> & { readonly counted: number; readonly most: number })
  | (Refused<'headNotAmongHands'> & { readonly choice: Choice })
  | Refused<'headMayNotVote'>
  | Refused<'namesNotTaken'>
  | Refused<'namesDoNotFit'>
  | (Refused<'handNotEntitled'> & { readonly person: PersonId })
  | Refused<'handsNotCounted'>;

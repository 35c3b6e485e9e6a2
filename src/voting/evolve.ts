import type { Entry } from '#journal/vocabulary.ts';
import type { Proposal, ProposalId, Proposals, Question, Result, TextOrigin, VotingAct } from './vocabulary.ts';

type Data<Type extends VotingAct['type']> = Extract<VotingAct, { type: Type }>['data'];
type Fold<Type extends VotingAct['type']> = (
  proposal: Proposal,
  data: Data<Type>,
  entry: Entry,
  all: Proposals,
) => void;
type Folds = { readonly [Type in Exclude<VotingAct['type'], 'ProposalDrafted'>]: Fold<Type> };

export const isVotingAct = (entry: Entry): entry is Entry & VotingAct =>
  entry.type === 'ProposalDrafted' || Object.hasOwn(folds, entry.type);

/** Folds one act on proposals and votes of a meeting; changes `proposals` in place. */
export function evolveVoting(proposals: Proposals, entry: Entry & VotingAct): Proposals {
  if (entry.type === 'ProposalDrafted') {
    const { proposal, item, text, addressee, from } = entry.data;
    const of = { proposal, item, text, addressee, amends: undefined, ...(from ? { from } : {}) };
    return proposals.set(proposal, draft(of, { at: entry.at, by: from?.by ?? entry.by }));
  }
  const fold = folds[entry.type] as Fold<typeof entry.type>;
  fold(known(proposals, entry, entry.data.proposal), entry.data, entry, proposals);
  return proposals;
}

const folds: Folds = {
  ProposalWithdrawn: (proposal) => {
    proposal.stage = 'withdrawn';
  },
  AmendmentProposed: ({ item, addressee }, { proposal, amendment, upon, text, reason, changed }, entry, all) => {
    const amends = { proposal, upon, reason, changed, objection: undefined };
    all.set(amendment, draft({ proposal: amendment, item, text, addressee, amends }, entry));
  },
  AmendmentAccepted: (amendment, _data, entry, all) => {
    amendment.stage = 'accepted';
    takeOver(all, amendment, entry, 'accepted');
  },
  VoteOpened: (proposal, data, entry) => {
    proposal.stage = 'voting';
    const manner = data.manner ?? 'screens';
    proposal.vote = { ...questionPut(data, entry), manner, ballots: new Map(), hands: undefined };
  },
  BallotCast: ({ vote }, { choice }, { by, at }) => {
    vote?.ballots.set(by, { choice, at });
  },
  HandsCounted: ({ vote }, { meeting: _meeting, proposal: _proposal, ...hands }, { by, at }) => {
    if (vote) vote.hands = { ...hands, by, at };
  },
  VoteClosed: (proposal, { result }, entry, all) => decidedByVote(all, proposal, result, entry),
  ConsentAsked: (proposal, data, entry) => {
    proposal.stage = 'asked';
    proposal.consent = { ...questionPut(data, entry), objection: undefined };
  },
  ObjectionRaised: (proposal, { to }, { by, at }, all) => {
    proposal.stage = 'draft';
    if (to === 'acceptance') giveBack(all, proposal, { by, at });
    else if (proposal.consent) Object.assign(proposal.consent, { closedAt: at, objection: { by, at } });
  },
  ConsentReached: (proposal, { result }, entry, all) => {
    proposal.stage = 'decided';
    if (proposal.consent) Object.assign(proposal.consent, { closedAt: entry.at, result });
    takeOver(all, proposal, entry, 'without objection');
  },
};

/** A votable as it is made. */
export function draft(
  of: Pick<Proposal, 'proposal' | 'item' | 'text' | 'addressee' | 'amends' | 'from'>,
  { by, at }: Pick<Entry, 'by' | 'at'>,
): Proposal {
  const versions = [{ text: of.text, by, at, how: 'drafted', amendment: null } as const];
  return { ...of, by, versions, stage: 'draft', consent: undefined, vote: undefined };
}

/** A vote ended so. */
export function decidedByVote(all: Proposals, proposal: Proposal, result: Result, entry: Entry): void {
  proposal.stage = 'decided';
  if (proposal.vote) Object.assign(proposal.vote, { closedAt: entry.at, result });
  if (result.outcome === 'adopted') takeOver(all, proposal, entry, 'carried');
}

/** The text of an amendment takes the place of the draft's; of a draft of its own nothing does. */
function takeOver(all: Proposals, { amends, proposal, text, by }: Proposal, { at }: Entry, how: TextOrigin): void {
  const amended = amends && all.get(amends.proposal);
  if (!amended) return;
  amended.text = text;
  amended.versions.push({ text, by, at, how, amendment: proposal });
}

/** A vote was asked for on what had been taken over: until then the draft reads as it did before. */
function giveBack(all: Proposals, { amends }: Proposal, objection: { readonly by: string; readonly at: string }): void {
  const amended = amends && all.get(amends.proposal);
  if (!amended) return;
  amends.objection = objection;
  amended.versions.pop();
  amended.text = amended.versions.at(-1)?.text ?? amended.text;
}

export function known(proposals: Proposals, { group, position }: Entry, id: ProposalId): Proposal {
  const proposal = proposals.get(id);
  if (!proposal) throw new Error(`journal ${group}/${position}: proposal ${id} was never drafted`);
  return proposal;
}

export const questionPut = (
  { members, needed, entitled, recused = [], head }: Data<'ConsentAsked'>,
  { at, position }: Entry,
): Question => ({
  openedAt: at,
  position,
  members,
  needed,
  entitled: new Set(entitled),
  recused,
  head,
  closedAt: undefined,
  result: undefined,
});

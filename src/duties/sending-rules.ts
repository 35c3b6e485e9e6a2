import { clauseFor } from '#charter/authority.ts';
import { known } from '#charter/known.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Act, Context } from '#journal/vocabulary.ts';
import type { LettersAct, LettersCommand } from '#letters/vocabulary.ts';
import type { DraftBehind } from '#meetings/vocabulary.ts';
import { inheritedBy } from '#people/body.ts';
import type { Bodies } from '#people/vocabulary.ts';
import type { VersionAct, VersionCommand } from '#protocol/version-vocabulary.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import { resultOf } from '#voting/closing.ts';
import { isAmendment, isElection } from '#voting/names.ts';
import type { Proposal, Proposals } from '#voting/vocabulary.ts';
import { dutyAct, today } from './hearing.ts';
import type { DutiesAct, DutyCommand, DutyDecisionRefusal, DutyOutcome, Entered, Sendings } from './vocabulary.ts';

type AnyRefusal = { readonly refused: string; readonly clause: string | null };

/** What comes with a sending and is decided by its own room, under its own authority. */
export type Brought =
  | Extract<LettersCommand, { type: 'registerLetter' }>
  | Extract<VersionCommand, { type: 'issueExtract' }>;

export type SendingHearing<Refusal extends AnyRefusal> = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly sendings: Sendings;
  /** Letters of the register that went to a body, by their id. */
  readonly letterTo: (letter: string) => string | null | undefined;
  readonly proposals: Proposals;
  /** What stands behind items of the meeting. */
  readonly drafts: ReadonlyMap<string, DraftBehind>;
  readonly protocol: Protocol;
  readonly context: Context;
  hear(command: Brought): readonly Act[] | Refusal;
};

type Asked = Extract<DutyCommand, { readonly type: 'sendProposal' }>;

/** How a question about it ended, whether it was voted or adopted because nobody objected. */
export const isAdopted = (proposal: Proposal): boolean =>
  proposal.stage === 'decided' && resultOf(proposal)?.outcome === 'adopted';

/** Whether it is a decision that can be sent to somebody: adopted, and neither an amendment nor an election. */
export const isSendable = (proposal: Proposal): boolean =>
  isAdopted(proposal) && !isAmendment(proposal.proposal) && !isElection(proposal.proposal);

/** The number of the next sending. */
export const nextSending = (sendings: Sendings): string => String(sendings.size + 1);

/**
 * Only what was adopted and stands in a signed protocol goes out, once to each addressee, with a letter of the register and
 * the extract; what of the two is not there yet comes with it, decided by its own room.
 */
export function decideSending<Refusal extends AnyRefusal>(
  hearing: SendingHearing<Refusal>,
  command: Asked,
): readonly DutyOutcome[] | DutyDecisionRefusal | Refusal {
  const clause = clauseFor(hearing.charter, command.type);
  const proposal = hearing.proposals.get(command.proposal);
  if (!proposal) return { refused: 'unknownProposal', clause, proposal: command.proposal };
  const flaw =
    flawOfProposal(hearing, command, proposal, clause) ?? flawOfAddressee(hearing, command, proposal, clause);
  if (flaw) return flaw;
  const letter = letterFor(hearing, command, clause);
  if ('refused' in letter) return letter;
  const extract = extractFor(hearing, command, proposal, clause);
  if ('refused' in extract) return extract;
  const { sending, meeting, body, answerBy, binding } = command;
  const behind = hearing.drafts.get(proposal.item);
  const entered: Entered = {
    ...{ sending, meeting, item: proposal.item, proposal: command.proposal, body },
    ...(behind ? { behind } : {}),
  };
  return [
    dutyAct('ProposalSent', clause, {
      ...entered,
      letter: letter.letter,
      extract: command.extract,
      answerBy,
      ...(binding ? { binding } : {}),
    }),
    { type: 'SendingEntered', version: 1, stream: 'duties', clause, data: entered } as unknown as DutiesAct,
    ...letter.acts,
    ...extract.acts,
  ];
}

function flawOfProposal<Refusal extends AnyRefusal>(
  hearing: SendingHearing<Refusal>,
  { sending, answerBy, binding, proposal: number }: Asked,
  proposal: Proposal,
  clause: ClauseId | null,
): DutyDecisionRefusal | undefined {
  if (!isSendable(proposal)) return { refused: 'proposalNotAdopted', clause, proposal: number };
  if (hearing.protocol.stage !== 'signed') return { refused: 'protocolNotSigned', clause };
  if (sending !== nextSending(hearing.sendings)) return { refused: 'sendingNumberTaken', clause, sending };
  if (binding && known(hearing.charter.rules.effect) === 'taken on by the addressee')
    return { refused: 'bindsOnlyTakenOn', clause: hearing.charter.rules.effect.clause };
  const passed = [answerBy, ...(binding ? [binding.until] : [])].find((until) => until < today(hearing));
  return passed === undefined ? undefined : { refused: 'termPassed', clause, until: passed };
}

function flawOfAddressee<Refusal extends AnyRefusal>(
  { bodies, sendings }: SendingHearing<Refusal>,
  { meeting, proposal: number, body }: Asked,
  { addressee }: Proposal,
  clause: ClauseId | null,
): DutyDecisionRefusal | undefined {
  const known = bodies.get(body);
  if (!known) return { refused: 'unknownBody', clause, body };
  if (known.successor) return { refused: 'bodySucceeded', clause, body, successor: known.successor.body };
  if (addressee !== null && !inheritedBy(bodies, body).includes(addressee))
    return { refused: 'notTheAddressee', clause, body: addressee };
  const before = [...sendings.values()].find(
    (each) => each.meeting === meeting && each.proposal === number && each.body === body,
  );
  return before && { refused: 'alreadySent', clause, sending: before.sending };
}

/** A letter of the register that went to that body, or one that is registered with the sending, of this day. */
function letterFor<Refusal extends AnyRefusal>(
  hearing: SendingHearing<Refusal>,
  { letter, subject, body }: Asked,
  clause: ClauseId | null,
): { readonly letter: string; readonly acts: readonly LettersAct[] } | DutyDecisionRefusal | Refusal {
  if (letter !== null) {
    return hearing.letterTo(letter) === body ? { letter, acts: [] } : { refused: 'letterToAnother', clause, letter };
  }
  const heard = hearing.hear({
    type: 'registerLetter',
    direction: 'out',
    on: today(hearing),
    theirs: null,
    body,
    correspondent: null,
    subject: subject ?? { ref: '', digest: '' },
    scan: null,
  });
  if ('refused' in heard) return heard;
  const acts = heard as readonly LettersAct[];
  const [first] = acts;
  if (first?.type !== 'LetterRegistered') throw new Error('a letter was neither registered nor refused');
  return { letter: first.data.letter, acts };
}

function extractFor<Refusal extends AnyRefusal>(
  { protocol, hear }: SendingHearing<Refusal>,
  { meeting, extract, issue, body }: Asked,
  { item }: Proposal,
  clause: ClauseId | null,
): { readonly acts: readonly (Act & VersionAct)[] } | DutyDecisionRefusal | Refusal {
  if (issue) {
    const heard = hear({ type: 'issueExtract', meeting, extract, item, body, ...issue });
    return 'refused' in heard ? heard : { acts: heard as readonly (Act & VersionAct)[] };
  }
  const issued = protocol.extracts.get(extract);
  return issued?.item === item && issued.body === body ? { acts: [] } : { refused: 'extractOfAnother', clause };
}

import { meetingName } from '#meetings/words.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { ProposalId } from './vocabulary.ts';

/** Whether the number is that of an amendment: `2.1` is the first one of proposal 2. */
export const isAmendment = (proposal: ProposalId): boolean => proposal.includes('.');

/** Whether the number is that of an election: `e1` is the first one of its meeting. */
export const isElection = (proposal: ProposalId): boolean => /^e\d+$/.test(proposal);

/** Where it stands on its meeting's page. */
export const anchorOf = (proposal: ProposalId): string => `proposal-${proposal.replace('.', '-')}`;

/**
 * `2 nömrəli təklif`, `proposal No. 2`, `предложение № 2`; of an amendment and an election the same with its word; in the
 * nominative.
 */
export function proposalName(proposal: ProposalId): Sentence {
  const number = proposal.replace('e', '');
  if (isElection(proposal))
    return { az: `${number} nömrəli seçki`, en: `election No. ${number}`, ru: `выборы № ${number}` };
  return isAmendment(proposal)
    ? { az: `${number} nömrəli düzəliş`, en: `amendment No. ${number}`, ru: `поправка № ${number}` }
    : { az: `${number} nömrəli təklif`, en: `proposal No. ${number}`, ru: `предложение № ${number}` };
}

/** To what: `2 nömrəli təklifə`. */
export const toProposal = (proposal: ProposalId): Sentence =>
  isAmendment(proposal)
    ? { az: `${proposal} nömrəli düzəlişə`, en: `amendment No. ${proposal}`, ru: `поправке № ${proposal}` }
    : { az: `${proposal} nömrəli təklifə`, en: `proposal No. ${proposal}`, ru: `предложению № ${proposal}` };

/** The Russian ending of a short participle: neuter for a proposal, feminine for an amendment, plural for an election. */
export function russianEnding(proposal: ProposalId): 'о' | 'а' | 'ы' {
  if (isElection(proposal)) return 'ы';
  return isAmendment(proposal) ? 'а' : 'о';
}

/** How a sentence about something in a meeting begins. */
export const inMeeting = ({ meeting }: { readonly meeting: string }): Sentence => ({
  az: meetingName(meeting).az,
  en: `Meeting No. ${meeting}`,
  ru: `Заседание № ${meeting}`,
});

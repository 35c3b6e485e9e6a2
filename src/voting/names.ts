import { meetingName } from '#meetings/words.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { ProposalId } from './vocabulary.ts';

/** Whether the number is that of an amendment: `2.1` is the first one of proposal 2. */
export const isAmendment = (proposal: ProposalId): boolean => proposal.includes('.');

/** Where it stands on its meeting's page. */
export const anchorOf = (proposal: ProposalId): string => `proposal-${proposal.replace('.', '-')}`;

/** `2 nömrəli təklif`, `proposal No. 2`, `предложение № 2`; of an amendment the same with its word; in the nominative. */
export const proposalName = (proposal: ProposalId): Sentence =>
  isAmendment(proposal)
    ? { az: `${proposal} nömrəli düzəliş`, en: `amendment No. ${proposal}`, ru: `поправка № ${proposal}` }
    : { az: `${proposal} nömrəli təklif`, en: `proposal No. ${proposal}`, ru: `предложение № ${proposal}` };

/** To what: `2 nömrəli təklifə`. */
export const toProposal = (proposal: ProposalId): Sentence =>
  isAmendment(proposal)
    ? { az: `${proposal} nömrəli düzəlişə`, en: `amendment No. ${proposal}`, ru: `поправке № ${proposal}` }
    : { az: `${proposal} nömrəli təklifə`, en: `proposal No. ${proposal}`, ru: `предложению № ${proposal}` };

/** The Russian ending of a short participle: neuter for a proposal, feminine for an amendment. */
export const russianEnding = (proposal: ProposalId): 'о' | 'а' => (isAmendment(proposal) ? 'а' : 'о');

/** How a sentence about something in a meeting begins. */
export const inMeeting = ({ meeting }: { readonly meeting: string }): Sentence => ({
  az: meetingName(meeting).az,
  en: `Meeting No. ${meeting}`,
  ru: `Заседание № ${meeting}`,
});

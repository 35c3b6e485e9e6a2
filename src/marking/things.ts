import type { Thing } from './vocabulary.ts';

export const thingOfMeeting = (meeting: string): Thing => `meeting/${meeting}`;
export const thingOfItem = (meeting: string, item: string): Thing => `meeting/${meeting}/item/${item}`;
/** A paper of an item, by its number in the meeting. */
export const thingOfPaper = (meeting: string, paper: string): Thing => `meeting/${meeting}/paper/${paper}`;
/** An amendment, `2.1`, is read by whoever reads the draft that it amends. */
export const thingOfProposal = (meeting: string, proposal: string): Thing =>
  `meeting/${meeting}/proposal/${proposal.split('.')[0]}`;
export const thingOfProtocol = (meeting: string): Thing => `meeting/${meeting}/protocol`;
/** What the aide prepared for the Coordinator. */
export const thingOfAdvice = (meeting: string): Thing => `advice/${meeting}`;
export const thingOfLetter = (letter: string): Thing => `letter/${letter}`;
/** What is said of nominations and memberships. */
export const thingOfComposition: Thing = 'composition';

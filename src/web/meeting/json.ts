import type { Texts } from '#marking/revealed.ts';
import type { Proposal } from '#voting/vocabulary.ts';
import type { GroupView } from '../view.ts';
import type { Shown } from './shown.ts';

/** The meeting as systems get it. */
export const meetingJson = (view: GroupView, { meeting, proposals, protocol, texts }: Shown) => ({
  meeting: meeting.meeting,
  stage: meeting.stage,
  on: meeting.on,
  place: texts(meeting.place),
  agenda: meeting.agenda.map(({ item, title, kind, rapporteur }) => ({
    item,
    title: texts(title),
    kind,
    rapporteur,
  })),
  keys: { date: meeting.dateKey.state, agenda: meeting.agendaKey.state },
  onPaper: { date: meeting.dateKey.onPaper ?? null, agenda: meeting.agendaKey.onPaper ?? null },
  attendance: Object.fromEntries(meeting.attendance),
  quorum: meeting.quorumAtOpening ?? null,
  itemInHand: meeting.itemInHand ?? null,
  proposals: [...proposals.values()].map((proposal) => proposalJson(proposal, texts)),
  protocol: { stage: protocol.stage, number: protocol.number ?? null, paper: protocol.paper ?? null },
  asked: view.now,
});

/** What was voted shows at closing; until then only who has voted. */
function proposalJson({ proposal, item, text, stage, addressee, vote }: Proposal, texts: Texts) {
  const voted = vote && [...vote.ballots.keys()];
  const ballots = vote?.result && Object.fromEntries([...vote.ballots].map(([person, { choice }]) => [person, choice]));
  return {
    proposal,
    item,
    text: texts(text),
    stage,
    addressee,
    entitled: vote && [...vote.entitled],
    voted,
    ballots,
    result: vote?.result,
  };
}

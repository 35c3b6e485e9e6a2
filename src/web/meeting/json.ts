import { papersOf } from '#agenda/papers.ts';
import { floorJson } from '#floor/published.ts';
import type { Texts } from '#marking/revealed.ts';
import { standingIn } from '#secret/election.ts';
import { secretOutcomeOf } from '#secret/outcome.ts';
import { historyOfText, sourceOf } from '#voting/amendments.ts';
import { resultOf } from '#voting/closing.ts';
import type { Proposal } from '#voting/vocabulary.ts';
import { packsJson } from '../pack/json.ts';
import type { GroupView } from '../view.ts';
import type { Shown } from './shown.ts';

/** The meeting as systems get it. */
export const meetingJson = (
  view: GroupView,
  { meeting, notice, papers, packs, packFiles, floor, proposals, protocol, texts }: Shown,
) => ({
  meeting: meeting.meeting,
  stage: meeting.stage,
  on: meeting.on,
  place: texts(meeting.place),
  agenda: meeting.agenda.map(({ item, title, kind, rapporteur, minutes }) => ({
    item,
    title: texts(title),
    kind,
    rapporteur,
    minutes: minutes ?? null,
    papers: papersOf({ papers }, item).map((paper) => ({
      paper: paper.paper,
      title: texts(paper.title),
      kind: paper.kind,
      size: paper.size,
      hash: paper.hash,
      body: paper.body,
    })),
  })),
  packs: packsJson(packs, packFiles),
  lateItems: [...meeting.lateItems.values()].map(({ item, title, kind, rapporteur, minutes, awaits, state }) => ({
    item,
    title: texts(title),
    kind,
    rapporteur,
    minutes: minutes ?? null,
    awaits,
    state,
  })),
  keys: { date: meeting.dateKey.state, agenda: meeting.agendaKey.state },
  onPaper: { date: meeting.dateKey.onPaper ?? null, agenda: meeting.agendaKey.onPaper ?? null },
  attendance: Object.fromEntries(meeting.attendance),
  replies: Object.fromEntries([...notice.replies].map(([person, { answer }]) => [person, answer])),
  quorum: meeting.quorumAtOpening ?? null,
  itemInHand: meeting.itemInHand ?? null,
  itemTimes: meeting.itemTimes,
  adjournments: meeting.adjournments.map(({ at, until, place, reason, agreement, resumedAt }) => ({
    at,
    until,
    place: place === null ? null : texts(place),
    reason: texts(reason),
    agreement,
    resumedAt: resumedAt ?? null,
  })),
  follows: meeting.follows?.meeting ?? null,
  floor: floorJson(floor, texts),
  proposals: [...proposals.values()].map((proposal) => proposalJson(proposal, texts)),
  protocol: { stage: protocol.stage, number: protocol.number ?? null, paper: protocol.paper ?? null },
  asked: view.now,
});

/** What was voted shows at closing; until then only who has voted, and of hands who counted them. */
function proposalJson(proposal: Proposal, texts: Texts) {
  const { item, text, stage, addressee, vote, consent } = proposal;
  const secret = secretOutcomeOf(proposal);
  const voted = secret?.voted ?? (vote && [...vote.ballots.keys()]);
  const cast = vote?.result && Object.fromEntries([...vote.ballots].map(([person, { choice }]) => [person, choice]));
  return {
    proposal: proposal.proposal,
    item,
    text: texts(text),
    stage,
    addressee,
    by: proposal.by,
    ...kindOf(proposal, texts),
    manner: secret ? 'secret' : vote?.manner,
    entitled: vote && [...vote.entitled],
    recused: vote?.recused,
    voted,
    ballots: vote?.result && (secret ? secret.ballots : (vote.hands?.names ?? cast)),
    hands: vote?.hands && (vote.result ? vote.hands : { by: vote.hands.by, at: vote.hands.at }),
    consent: consent && {
      asked: consent.openedAt,
      entitled: [...consent.entitled],
      objection: consent.objection ?? null,
      reached: consent.result !== undefined,
    },
    result: resultOf(proposal),
  };
}

/** What it is besides a text that is voted on: an amendment, an election with its rounds, or a draft with its history. */
function kindOf(proposal: Proposal, texts: Texts) {
  const { amends, election } = proposal;
  if (amends) return { amends: { ...amends, reason: amends.reason && texts(amends.reason) } };
  if (!election) return textOfDraft(proposal, texts);
  const rounds = election.rounds.map(({ round, ballots, result, vote }) => ({
    round,
    openedAt: vote.openedAt,
    closedAt: vote.closedAt,
    entitled: [...vote.entitled],
    voted: [...vote.entitled].filter((person) => vote.secret?.cast.has(person)),
    ballots,
    result,
  }));
  const withdrawn = election.withdrawn && texts(election.withdrawn);
  return { election: { candidates: election.candidates, standing: standingIn(election), rounds, withdrawn } };
}

/** Whose text stands in a draft, which whoever amends it has to name, and how it came about. */
const textOfDraft = (draft: Proposal, texts: Texts) => ({
  reads: sourceOf(draft),
  history: historyOfText(draft).map(({ text, by, at, how, amendment }) => ({
    text: texts(text),
    by,
    at,
    how,
    amendment,
  })),
});

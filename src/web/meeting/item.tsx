import { papersOf } from '#agenda/papers.ts';
import { thingOfItem, thingOfProposal } from '#marking/things.ts';
import type { Thing } from '#marking/vocabulary.ts';
import type { AgendaItem } from '#meetings/vocabulary.ts';
import { fieldLabels, itemKinds, itemNumber, meetingWords } from '#meetings/words.ts';
import { Section } from '#page/heading.tsx';
import { draftsAmong } from '#voting/amendments.ts';
import { resultOf } from '#voting/closing.ts';
import { electionsOn } from '#voting/elections.ts';
import { proposalStages, votingWords } from '#voting/messages.ts';
import { outcomeWords } from '#voting/outcome-words.ts';
import type { VotingScreen } from '#voting/screen.ts';
import { DraftForm, ProposalPart } from '#voting/screens.tsx';
import { MarkLine } from '../marks/mark-line.tsx';
import type { GroupView } from '../view.ts';
import { bodyOptions } from './bodies.ts';
import { Elections, electionSays, NewElection } from './elections.tsx';
import { centreParts, itemEndParts, itemParts } from './parts.tsx';
import { secretScreenOf, withSecretVotes } from './secret.tsx';
import { isAsked, type PartProps, type Shown } from './shown.ts';

/** The item in hand, or the one that the reader looks at: its proposals, votes and their results. */
export function Item(props: PartProps) {
  const { view, shown } = props;
  const { tongue } = view;
  const { meeting, proposals, texts } = shown;
  const index = meeting.agenda.findIndex(({ item }) => item === shown.item);
  const item = meeting.agenda[index];
  if (!item) {
    return meeting.stage === 'open' ? <p class="quiet centre-empty">{meetingWords.noItemInHand[tongue]}</p> : null;
  }
  const own = draftsAmong(proposals).filter(
    (proposal) => proposal.item === item.item && proposal.stage !== 'withdrawn',
  );
  const open: VotingScreen = {
    view,
    meeting: meeting.meeting,
    proposals,
    names: view.names,
    text: texts,
    zone: view.zone,
  };
  const secret = secretScreenOf(props, open);
  const screen = withSecretVotes(open, secret);
  const elections = electionsOn(proposals, item.item);
  const isElecting = elections.some(({ stage }) => stage === 'voting');
  const before = itemParts.map((part) => part({ ...props, item }));
  const asked = isAsked(shown);
  const nothingToRead = papersOf(shown, item.item).length === 0;
  return (
    <Section
      eyebrow={[itemNumber(index + 1)[tongue], itemKinds[item.kind][tongue], rapporteurOf(view, item)]
        .filter(Boolean)
        .join(' · ')}
      title={texts(item.title)}
      look="serif"
      id={`item-${item.item}`}
    >
      <MarkLine view={view} thing={thingOfItem(meeting.meeting, item.item)} />
      {asked || nothingToRead ? null : before}
      {isElecting ? <Elections screen={secret} elections={elections} /> : null}
      {own.length === 0 && elections.length === 0 ? <p class="quiet">{votingWords.noProposals[tongue]}</p> : null}
      {own.map((proposal) => (
        <>
          <ProposalPart screen={screen} proposal={proposal} number={proposal.proposal} />
          <OwnMark view={view} thing={thingOfProposal(meeting.meeting, proposal.proposal)} />
        </>
      ))}
      {isElecting ? null : <Elections screen={secret} elections={elections} />}
      {asked ? centreParts.map((part) => part(props)) : null}
      {meeting.closedAt ? null : <DraftForm screen={screen} item={item.item} bodies={bodyOptions(view)} />}
      {meeting.closedAt ? null : <NewElection view={view} meeting={meeting.meeting} item={item.item} />}
      {asked || nothingToRead ? before : null}
      {itemEndParts.map((part) => part({ ...props, item }))}
    </Section>
  );
}

/** The mark of a proposal where it is not its item's, or where the reader may set one; the item's stands above already. */
function OwnMark({ view, thing }: { view: GroupView; thing: Thing }) {
  const { me, charter, reads } = view;
  const own = reads.ownMarks(thing).some((marked) => marked.thing === thing);
  const sets = me.offices.some((office) => charter.authority.setMark?.offices.includes(office));
  return own || sets ? <MarkLine view={view} thing={thing} /> : null;
}

/** Beneath an item of the agenda: the state of its proposals, or what kind of item it is. */
export function itemSays({ tongue }: GroupView, { meeting, proposals }: Shown, item: string): string {
  const last = draftsAmong(proposals)
    .filter((proposal) => proposal.item === item && proposal.stage !== 'withdrawn')
    .at(-1);
  const electing = electionSays({ proposals }, item);
  const kind = meeting.agenda.find((each) => each.item === item)?.kind ?? 'discussion';
  if (electing && (!last || electing.open)) return electing.says[tongue];
  if (!last) return itemKinds[kind][tongue];
  const result = resultOf(last);
  if (result) return outcomeWords(result, last.proposal)[tongue];
  return last.stage === 'draft' ? votingWords.draftReady[tongue] : proposalStages[last.stage][tongue];
}

/** `Məruzəçi: S. Quliyeva`, or nothing. */
function rapporteurOf({ names, tongue }: GroupView, { rapporteur }: AgendaItem): string | undefined {
  return rapporteur ? `${fieldLabels.rapporteur[tongue]}: ${names.person(rapporteur)[tongue]}` : undefined;
}

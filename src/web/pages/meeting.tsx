import { meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfItem, thingOfMeeting, thingOfProposal, thingOfProtocol } from '#marking/things.ts';
import { AgendaWing, TakeUp } from '#meetings/agenda-screens.tsx';
import { AttendanceWing } from '#meetings/attendance-screens.tsx';
import { Keys } from '#meetings/key-screens.tsx';
import { quarterOfMoment } from '#meetings/quarter.ts';
import type { MeetingScreen } from '#meetings/screens.tsx';
import { StageActs } from '#meetings/stage-screens.tsx';
import type { AgendaItem, Meeting } from '#meetings/vocabulary.ts';
import { fieldLabels, itemKinds, itemNumber, keysOf, meetingStages, meetingWords, stageName } from '#meetings/words.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Wings } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import { protocolStages, protocolWords } from '#protocol/messages.ts';
import { wordingsOf } from '#protocol/record.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import { compare } from '#text/alphabet.ts';
import { fromTime, officialMoment, quarterName } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { outcomes, proposalStages, votingWords } from '#voting/messages.ts';
import type { VotingScreen } from '#voting/screen.ts';
import { DraftForm, ProposalPart } from '#voting/screens.tsx';
import type { Proposal, Proposals } from '#voting/vocabulary.ts';
import { MarkLine } from '../marks/mark-line.tsx';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';

type Shown = {
  readonly meeting: Meeting;
  readonly proposals: Proposals;
  readonly protocol: Protocol;
  readonly texts: Texts;
  /** Item asked for in the address, else the one in hand. */
  readonly item: string | undefined;
};

/** The meeting's own page: before it, its two keys; while it lasts, the room; after it, what came of it. */
export const meetingPage: PageRoute<Shown> = {
  path: '/meetings/:meeting{\\d{4}-\\d+}',
  readers: ({ meeting = '' }) => [thingOfMeeting(meeting)],
  streams: ({ meeting }) => [`meeting/${meeting}`],
  async load(house, view, params, c) {
    const id = params.meeting ?? '';
    const { meeting, proposals, protocol } = meetingOf(view.states, id);
    if (meeting.stage === 'unknown') return undefined;
    const texts = view.reveal(await readTexts(house.pool, view.group, wordingsOf(meeting, proposals, protocol)));
    return { meeting, proposals, protocol, texts, item: c.req.query('item') ?? itemToShow(meeting, proposals) };
  },
  html: (view, shown) => <MeetingPage view={view} shown={shown} />,
  json: (view, { meeting, proposals, protocol, texts }) => ({
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
  }),
};

/** The item in hand; of a meeting that is over, the first one that was decided on, or else the first. */
function itemToShow(meeting: Meeting, proposals: Proposals): string | undefined {
  if (!meeting.closedAt) return meeting.itemInHand;
  const decided = [...proposals.values()].find(({ stage }) => stage === 'decided');
  return decided?.item ?? meeting.agenda[0]?.item;
}

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

const stageColours: Record<Meeting['stage'], LawState> = {
  unknown: 'plain',
  proposed: 'awaited',
  noticed: 'met',
  open: 'met',
  held: 'met',
  'not held': 'refused',
  cancelled: 'refused',
};

function MeetingPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, zone, names, composition, base } = view;
  const { meeting, texts } = shown;
  const screen: MeetingScreen = { view, meeting, composition, names, text: (wording) => texts(wording), zone };
  const number = meeting.meeting.split('-')[1] ?? '';
  const quarter = quarterName(quarterOfMoment(meeting.on, zone), tongue);
  const title = officialMoment(meeting.on, zone, tongue);
  const heading = (
    <Heading
      eyebrow={`${meetingWords.meeting[tongue]} ${numbered(number, tongue)} · ${quarter}`}
      title={title}
      facts={
        <Live id="meeting-facts">
          <p>
            <StatusWord state={stageColours[meeting.stage]}>
              {stageName(meeting.stage, keysOf(meeting))[tongue]}
            </StatusWord>
            {meeting.stage === 'open' && meeting.openedAt ? ` · ${fromTime(meeting.openedAt, zone, tongue)}` : null}
          </p>
          <p class="quiet">{texts(meeting.place)}</p>
        </Live>
      }
    />
  );
  return (
    <Page
      view={view}
      title={title}
      place="meetings"
      streams={[`meeting/${meeting.meeting}`, 'composition']}
      heading={heading}
    >
      <Wings
        leftLabel={meetingWords.agenda[tongue]}
        rightLabel={meetingWords.attendance[tongue]}
        left={
          <Live id="left" class="stack">
            <AgendaWing
              screen={screen}
              says={(item) => itemSays(view, shown, item)}
              tap={(item) => <TakeUp screen={screen} item={item} />}
            />
            {hasProtocol(view, meeting) ? (
              <p class="wing-link">
                <a href={`${base}/meetings/${meeting.meeting}/protocol`}>{protocolWords.protocol[tongue]}</a>
                <span class="quiet"> · {protocolStages[shown.protocol.stage][tongue]}</span>
              </p>
            ) : null}
          </Live>
        }
        right={
          <Live id="right" class="stack">
            <AttendanceWing screen={screen} />
          </Live>
        }
      >
        <Live id="centre" class="stack">
          <Centre view={view} shown={shown} screen={screen} />
        </Live>
      </Wings>
    </Page>
  );
}

/** Whether there is a protocol that this reader may open. */
const hasProtocol = ({ reads }: GroupView, { stage, meeting }: Meeting): boolean =>
  (stage === 'held' || stage === 'not held' || stage === 'open') && reads.may(thingOfProtocol(meeting));

/** Beneath an item: the state of its proposals, or what kind of item it is. */
function itemSays({ tongue }: GroupView, { meeting, proposals }: Shown, item: string): string {
  const last = [...proposals.values()]
    .filter((proposal) => proposal.item === item && proposal.stage !== 'withdrawn')
    .at(-1);
  const kind = meeting.agenda.find((each) => each.item === item)?.kind ?? 'discussion';
  if (!last) return itemKinds[kind][tongue];
  if (last.vote?.result) return outcomes[last.vote.result.outcome][tongue];
  return last.stage === 'draft' ? votingWords.draftReady[tongue] : proposalStages[last.stage][tongue];
}

function Centre({ view, shown, screen }: { view: GroupView; shown: Shown; screen: MeetingScreen }) {
  const { stage } = shown.meeting;
  const before = stage === 'proposed' || stage === 'noticed';
  return (
    <>
      {stage === 'cancelled' ? <Cancelled view={view} shown={shown} /> : null}
      {before ? <Keys screen={screen} /> : null}
      {before ? <Stage screen={screen} /> : null}
      {stage === 'not held' ? <NotHeld screen={screen} /> : null}
      <Item view={view} shown={shown} />
      {stage === 'open' ? <Stage screen={screen} /> : null}
    </>
  );
}

/** The act that carries the meeting on, last on the page while it is open: closing comes after everything else. */
function Stage({ screen }: { screen: MeetingScreen }) {
  const { view, meeting } = screen;
  const mayClose = view.me.offices.some((office) => view.charter.authority.closeMeeting?.offices.includes(office));
  if (meeting.stage === 'open' && !mayClose) return null;
  return (
    <Block notes={meeting.stage === 'open' ? null : <StageNote screen={screen} />} id="stage">
      <StageActs screen={screen} />
    </Block>
  );
}

function Cancelled({ view: { tongue }, shown: { meeting, texts } }: { view: GroupView; shown: Shown }) {
  return (
    <Block>
      <p>
        <StatusWord state="refused">{meetingStages.cancelled[tongue]}</StatusWord> {texts(meeting.cancelledFor)}
      </p>
    </Block>
  );
}

const noteCommands: Partial<Record<Meeting['stage'], string>> = { proposed: 'sendNotice', noticed: 'openMeeting' };

function StageNote({ screen: { view, meeting } }: { screen: MeetingScreen }) {
  const command = noteCommands[meeting.stage];
  if (command === undefined) return null;
  const says = command === 'sendNotice' ? meetingWords.noticeAfterBoth[view.tongue] : undefined;
  return (
    <LawNote
      charter={view.charter}
      clause={view.charter.authority[command]?.clause ?? null}
      state="awaited"
      tongue={view.tongue}
      says={says}
      id="note-stage"
    />
  );
}

function NotHeld({ screen: { view, meeting } }: { screen: MeetingScreen }) {
  const quorum = meeting.quorumAtOpening;
  return (
    <Block
      notes={
        <LawNote
          charter={view.charter}
          clause={view.charter.rules.quorum.clause}
          state="refused"
          tongue={view.tongue}
          id="note-not-held"
        />
      }
    >
      <p>
        <StatusWord state="refused">{meetingStages['not held'][view.tongue]}</StatusWord>
        {quorum
          ? ` · ${meetingWords.present[view.tongue]}: ${quorum.present} / ${quorum.members} · ${meetingWords.quorum[view.tongue]}: ${quorum.needed}`
          : null}
      </p>
    </Block>
  );
}

/** The item in hand, or the one that the reader looks at: its proposals, votes and their results. */
function Item({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const { meeting, proposals, texts } = shown;
  const index = meeting.agenda.findIndex(({ item }) => item === shown.item);
  const item = meeting.agenda[index];
  if (!item) {
    return meeting.stage === 'open' ? <p class="quiet centre-empty">{meetingWords.noItemInHand[tongue]}</p> : null;
  }
  const own = [...proposals.values()].filter(
    (proposal) => proposal.item === item.item && proposal.stage !== 'withdrawn',
  );
  const screen: VotingScreen = { view, meeting: meeting.meeting, names: view.names, text: texts, zone: view.zone };
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
      {own.length === 0 ? <p class="quiet">{votingWords.noProposals[tongue]}</p> : null}
      {own.map((proposal) => (
        <>
          <ProposalPart screen={screen} proposal={proposal} number={proposal.proposal} />
          <MarkLine view={view} thing={thingOfProposal(meeting.meeting, proposal.proposal)} />
        </>
      ))}
      {meeting.closedAt ? null : <DraftForm screen={screen} item={item.item} bodies={bodyOptions(view)} />}
    </Section>
  );
}

/** `Məruzəçi: S. Quliyeva`, or nothing. */
function rapporteurOf({ names, tongue }: GroupView, { rapporteur }: AgendaItem): string | undefined {
  return rapporteur ? `${fieldLabels.rapporteur[tongue]}: ${names.person(rapporteur)[tongue]}` : undefined;
}

function bodyOptions({ bodies, names, tongue }: GroupView) {
  return [...bodies.values()]
    .filter(({ successor }) => !successor)
    .map(({ body }) => ({ value: body, label: names.body(body)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));
}

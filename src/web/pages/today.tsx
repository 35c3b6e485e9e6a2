import { registerOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { participants, theGroup } from '#marking/audience.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfProposal } from '#marking/things.ts';
import { adjournmentTexts } from '#meetings/adjournment-texts.ts';
import { agendaTexts } from '#meetings/agenda-texts.ts';
import { YearRibbon } from '#meetings/quarter-screens.tsx';
import type { MeetingRow } from '#meetings/views.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { keysOf, stageName } from '#meetings/words.ts';
import { bodiesNominatedBy, mandateOf } from '#membership/composition.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { Page } from '#page/page.tsx';
import { wordingsOf } from '#protocol/record.ts';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { type DecidedRow, listDecided } from '#voting/views.ts';
import { suggestionTexts, takingItems } from '../agenda/suggestions.tsx';
import { followTexts } from '../following/cards.tsx';
import { type Lateness, LatenessCard, loadLateness } from '../following/lateness-card.tsx';
import { loadOwnHandings, OwnDrafts, type OwnHanding } from '../following/own-drafts.tsx';
import { loadOwnSteps, OwnProblems, type OwnStep } from '../following/own-problems.tsx';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { meetingTitle } from './card-parts.tsx';
import { Card } from './matter-cards.tsx';
import type { LiveMeeting, Waiting } from './matters.ts';
import { stageColours } from './meetings.tsx';
import { SeatsAheadCard } from './seats-ahead.tsx';
import { isSettingUp, SetUp } from './set-up.tsx';
import { waitingTitle, todayWords as words } from './today-words.ts';
import { readWaiting } from './waiting.ts';

type Shown = {
  readonly view: GroupView;
  readonly waiting: readonly Waiting[];
  readonly rows: readonly MeetingRow[];
  readonly meetings: readonly LiveMeeting[];
  readonly adopted: readonly DecidedRow[];
  readonly lateness: Lateness | undefined;
  readonly own: readonly OwnStep[];
  readonly handings: readonly OwnHanding[];
  readonly texts: Texts;
};

const latest = 5;
/** Of those read some may not be for this reader. */
const mostRead = 50;

/** What waits for this reader, and beneath it the quarters and what was adopted lately. */
export const todayPage: PageRoute<Shown> = {
  path: '',
  readers: participants,
  async load(house, seen) {
    const [{ view, rows, meetings, waiting }, decided] = await Promise.all([
      readWaiting(house, seen),
      listDecided(house.pool, seen.group, mostRead, 'adopted'),
    ]);
    const adopted = decided.filter(({ meeting, proposal }) => view.reads.may(thingOfProposal(meeting, proposal)));
    const unread = await readTexts(house.pool, view.group, [
      ...meetings.flatMap(({ meeting, proposals, protocol }) => [...wordingsOf(meeting, proposals, protocol)]),
      ...meetings.flatMap(({ meeting }) => [...agendaTexts(meeting), ...adjournmentTexts(meeting)]),
      ...suggestionTexts(waiting.flatMap((each) => (each.kind === 'suggestion' ? [each.suggestion] : []))),
      ...waiting.flatMap((each) => (each.kind === 'follow' ? followTexts(each.follow) : [])),
      ...adopted.map(({ meeting, proposal, text }) => [thingOfProposal(meeting, proposal), text] as const),
    ]);
    const texts = view.reveal(unread);
    const [lateness, own, handings] = await Promise.all([
      loadLateness(house, view),
      loadOwnSteps(house, view),
      loadOwnHandings(house, view),
    ]);
    return {
      view: { ...view, settlesHere: true },
      waiting,
      rows,
      meetings,
      adopted: adopted.slice(0, latest),
      lateness,
      own,
      handings,
      texts,
    };
  },
  html: ({ frame }, shown) => <TodayPage shown={{ ...shown, view: { ...shown.view, frame } }} />,
  json: (view, { waiting, adopted, own, handings, texts }) => ({
    now: view.now,
    waiting: waiting.map((each) => ({
      kind: each.kind,
      meeting: 'meeting' in each ? each.meeting.meeting : null,
      proposal: 'proposal' in each ? each.proposal.proposal : null,
      nomination: 'nomination' in each ? each.nomination.nomination : null,
      body: 'body' in each ? each.body : null,
      office: 'entered' in each ? each.entered.holding : null,
      paperAct: 'paperAct' in each ? each.paperAct.paperAct : null,
      what: 'follow' in each ? each.follow.what : null,
      count: 'follow' in each ? each.follow.count : null,
    })),
    own: own.map(({ sending, type, at }) => ({ sending, type, at })),
    handings: handings.map(({ draft, person, from, at }) => ({ draft, person, from, at })),
    adopted: adopted.map((row) => ({ ...row, text: texts(row.text) })),
  }),
};

function TodayPage({ shown }: { shown: Shown }) {
  const { view, waiting, texts, meetings } = shown;
  const { tongue, zone, now } = view;
  const settingUp = isSettingUp(view);
  const title = (settingUp && waiting.length === 0 ? words.settingUp : waitingTitle(waiting.length))[tongue];
  const nominations = waiting.filter(({ kind }) => kind === 'nomination').length;
  return (
    <Page
      view={view}
      title={words.today[tongue]}
      place="today"
      streams={['*']}
      heading={
        <Live id="today-heading">
          <Heading
            eyebrow={[officeOf(view), dateName(dateIn(now, zone), tongue)].filter(Boolean).join(' · ')}
            title={title}
          />
        </Live>
      }
    >
      <Sheet>
        <Live id="waiting" class="matters">
          {settingUp ? <SetUp view={view} /> : null}
          {waiting.length === 0 && !settingUp ? <p class="quiet">{words.nothing[tongue]}</p> : null}
          {waiting.map((each) => (
            <Card desk={{ view, texts, nominations, meetings: takingItems(meetings) }} waiting={each} />
          ))}
        </Live>
        <Live id="own">
          <OwnProblems view={view} steps={shown.own} />
          <OwnDrafts view={view} handings={shown.handings} />
        </Live>
        {view.reads.among(theGroup) ? (
          <Live id="overview" class="overview">
            <YearRibbon
              of={{
                charter: view.charter,
                tongue,
                base: view.base,
                meetings: shown.rows,
                past: registerOf(view.states).past,
                year: Number(dateIn(now, zone).slice(0, 4)),
                now,
                since: view.founded.foundedAt ?? now,
              }}
            />
            <LatenessCard view={view} lateness={shown.lateness} />
            <SeatsAheadCard view={view} />
            <Ahead shown={shown} />
            <Adopted shown={shown} />
          </Live>
        ) : null}
      </Sheet>
    </Page>
  );
}

/** The reader's office, or the body that he or she represents. */
function officeOf({ me, charter, composition, names, now, tongue }: GroupView): string | undefined {
  const office = me.offices.find((each) => each !== 'member');
  const title = charter.offices.find(({ id }) => id === office)?.title[tongue];
  const body = mandateOf(composition, me.person, now)?.body ?? bodiesNominatedBy(composition, me.person, now)[0];
  const ofBody = body === undefined ? undefined : names.body(body)[tongue];
  return office === 'nominatingAuthority' ? [ofBody, title].filter(Boolean).join(' · ') : (title ?? ofBody);
}

/** Meetings that are being agreed or are called, and for whom they wait. */
function Ahead({ shown: { view, meetings } }: { shown: Shown }) {
  const { tongue, base, charter } = view;
  const ahead = meetings.map(({ meeting }) => meeting).filter(({ closedAt }) => closedAt === undefined);
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={charter.rules.agenda.clause}
          state={ahead.some(({ stage }) => stage === 'proposed') ? 'awaited' : ahead.length > 0 ? 'met' : 'plain'}
          tongue={tongue}
          id="note-ahead"
        />
      }
    >
      <Section title={words.ahead[tongue]} id="ahead">
        {ahead.length === 0 ? <p class="quiet">{words.noneAhead[tongue]}</p> : null}
        <ul class="lines">
          {ahead.map((meeting) => (
            <li>
              <a href={`${base}/meetings/${meeting.meeting}`}>{meetingTitle(view, meeting)}</a>{' '}
              <StatusWord state={stageColours[meeting.stage]}>
                {stageName(meeting.stage, keysOf(meeting))[tongue]}
              </StatusWord>
              {awaitedOf(view, meeting).map((says) => (
                <p class="quiet">
                  {words.awaited[tongue]}: {says}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Section>
    </Block>
  );
}

/** `Milli Koordinator (vaxt və yer)`: who is awaited, for what. */
function awaitedOf({ charter, tongue }: GroupView, { stage, dateKey, agendaKey }: Meeting): readonly string[] {
  if (stage !== 'proposed') return [];
  const of = (command: string, what: Sentence) => {
    const [office] = charter.authority[command]?.offices ?? [];
    return `${charter.offices.find(({ id }) => id === office)?.title[tongue] ?? ''} (${what[tongue]})`;
  };
  const agreed = dateKey.state === 'agreed' && agendaKey.state === 'agreed';
  return [
    ...(dateKey.state === 'awaited' ? [of('agreeToMeeting', words.datePlace)] : []),
    ...(dateKey.state === 'returned' ? [of('changeMeeting', words.datePlace)] : []),
    ...(agendaKey.state === 'awaited' ? [of('agreeToAgenda', words.agenda)] : []),
    ...(agendaKey.state === 'returned' || agendaKey.state === 'unset' ? [of('setAgenda', words.agenda)] : []),
    ...(agreed ? [of('sendNotice', words.theNotice)] : []),
  ];
}

function Adopted({ shown: { view, adopted, texts } }: { shown: Shown }) {
  const { tongue, base, charter, zone, names } = view;
  const [majority] = charter.rules.majority;
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={majority?.clause ?? null}
          state={adopted.length > 0 ? 'met' : 'plain'}
          tongue={tongue}
          id="note-majority"
        />
      }
    >
      <Section title={words.adopted[tongue]} id="adopted">
        {adopted.length === 0 ? <p class="quiet">{words.noneAdopted[tongue]}</p> : null}
        <ul class="lines">
          {adopted.map(({ meeting, proposal, text, addressee, at }) => (
            <li id={`adopted-${meeting}-${proposal}`}>
              <OfficialText text={texts(text)} look="plain" />
              <p class="quiet">
                <a href={`${base}/meetings/${meeting}`}>
                  {numbered(meeting, tongue)}, {dateName(dateIn(at, zone), tongue)}
                </a>
                {addressee ? ` · ${words.addressee[tongue]}: ${names.body(addressee)[tongue]}` : null}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </Block>
  );
}

import type { Child } from 'hono/jsx';
import { lastsAt } from '#access/systems.ts';
import { accessWords } from '#access/words.ts';
import type { ClauseId } from '#charter/vocabulary.ts';
import { accessOf, historyOf, lettersOf } from '#group/states.ts';
import { itemsIn } from '#history/items.ts';
import { nameOf } from '#history/messages.ts';
import { historyWords } from '#history/words.ts';
import { awaitingPaperActs } from '#letters/on-paper.ts';
import { lettersPlace, onPaperPlace } from '#letters/routes.ts';
import { theDesk } from '#marking/audience.ts';
import { thingOfLetter, thingOfMeeting } from '#marking/things.ts';
import { listMeetings, type MeetingRow } from '#meetings/views.ts';
import { awaitingOffices, holdingsIn } from '#membership/holdings.ts';
import { awaitingNominations } from '#membership/roster.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { listProtocols } from '#protocol/views.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import { momentName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { outboxWords } from '../notice/words.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { letterWords } from './letters-words.ts';
import { onPaperWords } from './on-paper-words.ts';
import { secretariatWords as words } from './secretariat-words.ts';
import { SetUp, stepsOf } from './set-up.tsx';

type Shown = {
  readonly meetings: readonly MeetingRow[];
  readonly protocols: ReadonlyMap<string, Protocol['stage']>;
};

/** The secretariat's desk: what waits for it and for others, what the group still lacks, and its registers. */
export const secretariatPage: PageRoute<Shown> = {
  path: '/secretariat',
  readers: theDesk,
  streams: () => ['letters', 'history'],
  async load({ pool }, view) {
    const [meetings, protocols] = await Promise.all([listMeetings(pool, view.group), listProtocols(pool, view.group)]);
    return { meetings: meetings.filter(({ meeting }) => view.reads.may(thingOfMeeting(meeting))), protocols };
  },
  html: (view, shown) => <SecretariatPage view={view} shown={shown} />,
  json: (view, shown) => ({ waits: mattersOf(view, shown), lacks: stepsOf(view).filter(({ done }) => !done) }),
};

function SecretariatPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter, composition, bodies, base } = view;
  const support = charter.authority.recordOffice?.clause ?? null;
  return (
    <Page
      view={view}
      title={words.title[tongue]}
      place="secretariat"
      streams={[
        'composition',
        'bodies',
        'access',
        'letters',
        'history',
        'meetings',
        ...shown.meetings.map(({ meeting }) => `meeting/${meeting}`),
      ]}
      heading={<Heading title={words.title[tongue]} />}
    >
      <Sheet>
        <Block notes={<LawNote charter={charter} clause={support} state="plain" tongue={tongue} />}>
          <p>{words.says[tongue]}</p>
        </Block>
        <Live id="set-up">
          <SetUp view={view} />
        </Live>
        <Live id="desk">
          <Desk view={view} matters={mattersOf(view, shown)} />
        </Live>
        <Block>
          <Section title={words.registers[tongue]}>
            <ul class="doors">
              <Door href={`${base}/secretariat/bodies`} title={words.bodies[tongue]} count={bodies.size}>
                {words.bodiesSays[tongue]}
              </Door>
              <Door
                href={`${base}/secretariat/offices`}
                title={words.offices[tongue]}
                count={holdingsIn(composition, 'current', view.now).length}
              >
                {words.officesSays[tongue]}
              </Door>
              <LettersDoors view={view} />
              <Door
                href={`${base}/secretariat/takeover`}
                title={historyWords.title[tongue]}
                count={itemsIn(historyOf(view.states), 'confirmed').length}
              >
                {historyWords.doorSays[tongue]}
              </Door>
              {view.me.offices.includes('secretariat') ? <OfficersDoors view={view} /> : null}
            </ul>
          </Section>
        </Block>
      </Sheet>
    </Page>
  );
}

/** Letters, and what was done on paper; the count is of what waits for a second officer. */
function LettersDoors({ view: { tongue, base, states, reads } }: { view: GroupView }) {
  const { register, paperActs } = lettersOf(states);
  const letters = [...register.keys()].filter((letter) => reads.may(thingOfLetter(letter)));
  const waiting = awaitingPaperActs(paperActs).filter(({ letter }) => reads.may(thingOfLetter(letter)));
  return (
    <>
      <Door href={`${base}${lettersPlace}`} title={letterWords.title[tongue]} count={letters.length}>
        {letterWords.doorSays[tongue]}
      </Door>
      <Door href={`${base}${onPaperPlace}`} title={onPaperWords.title[tongue]} count={waiting.length}>
        {onPaperWords.doorSays[tongue]}
      </Door>
      <Door href={`${base}/outbox`} title={outboxWords.title[tongue]}>
        {outboxWords.doorSays[tongue]}
      </Door>
    </>
  );
}

/** Registers that only those who keep them may read. */
function OfficersDoors({ view }: { view: GroupView }) {
  const { tongue, base, names, states, now, zone } = view;
  const systems = [...accessOf(states).systems.values()].filter((system) => lastsAt(system, now, zone));
  return (
    <>
      <Door href={`${base}/secretariat/people`} title={accessWords.people[tongue]} count={names.people.size}>
        {accessWords.peopleSays[tongue]}
      </Door>
      <Door href={`${base}/secretariat/systems`} title={accessWords.systems[tongue]} count={systems.length}>
        {accessWords.systemsSays[tongue]}
      </Door>
    </>
  );
}

function Door(props: { href: string; title: string; count?: number; children?: Child }) {
  return (
    <li>
      <div>
        <a href={props.href}>{props.title}</a> <span class="quiet">{props.count}</span>
        <span class="under">{props.children}</span>
      </div>
    </li>
  );
}

/** `ours` waits for the secretariat itself; the rest waits for others and is only followed. */
type Waiting = {
  readonly id: string;
  readonly ours: boolean;
  readonly what: Sentence;
  readonly about: string;
  readonly href: string;
  readonly clause: ClauseId | null;
};

function mattersOf(view: GroupView, { meetings, protocols }: Shown): readonly Waiting[] {
  const { charter, composition, names, tongue, base } = view;
  const ofMeetings = meetings.flatMap((row) => matterOfMeeting(view, row, protocols.get(row.meeting)));
  const nominations = awaitingNominations(composition).map(({ nomination, person, body }) => ({
    id: nomination,
    ours: false,
    what: words.nominationsAwaited,
    about: `${names.person(person)[tongue]}, ${names.body(body)[tongue]}`,
    href: `${base}/composition#nomination-${nomination}`,
    clause: charter.authority.approveComposition?.clause ?? null,
  }));
  return [...ofMeetings, ...nominations, ...offices(view), ...recoveries(view), ...takeovers(view)].sort(
    (a, b) => Number(b.ours) - Number(a.ours),
  );
}

/** What one officer recorded of earlier work waits for every other officer to compare it with its paper. */
function takeovers(view: GroupView): readonly Waiting[] {
  const { charter, names, tongue, base, states, me } = view;
  if (!me.offices.includes('secretariat')) return [];
  return itemsIn(historyOf(states), 'awaiting')
    .filter(({ recorded }) => recorded.by !== me.person)
    .map(({ item, what }) => ({
      id: item,
      ours: true,
      what: historyWords.toCompare,
      about: nameOf(what, names)[tongue],
      href: `${base}/secretariat/takeover#item-${item}`,
      clause: charter.authority.confirmTakeover?.clause ?? null,
    }));
}

/** An office waits for everybody who may confirm it; the rest of the secretariat follows it. */
function offices({ charter, composition, names, tongue, base, gate }: GroupView): readonly Waiting[] {
  return awaitingOffices(composition).map(({ holding, office, person }) => ({
    id: holding,
    ours: gate({ type: 'confirmOffice', holding }) === undefined,
    what: words.officeAwaited,
    about: `${charter.offices.find(({ id }) => id === office)?.title[tongue] ?? ''}, ${names.person(person)[tongue]}`,
    href: `${base}/secretariat/offices#entered-${holding}`,
    clause: charter.authority.confirmOffice?.clause ?? null,
  }));
}

/** A recovery waits for every officer but the one who started it and the one it is about. */
function recoveries(view: GroupView): readonly Waiting[] {
  const { charter, names, tongue, base, states, me } = view;
  if (!me.offices.includes('secretariat')) return [];
  return [...accessOf(states).recoveries.values()]
    .filter(({ state }) => state === 'awaiting')
    .map(({ recovery, person, startedBy }) => ({
      id: recovery,
      ours: me.person !== startedBy && me.person !== person,
      what: words.recoveryAwaited,
      about: names.person(person)[tongue],
      href: `${base}/secretariat/people/${person}#recovery`,
      clause: charter.authority.confirmRecovery?.clause ?? null,
    }));
}

function matterOfMeeting(
  view: GroupView,
  row: MeetingRow,
  protocol: Protocol['stage'] | undefined,
): readonly Waiting[] {
  const { charter, zone, tongue, base } = view;
  const { meeting, stage, on, dateKey, agendaKey } = row;
  const page = `${base}/meetings/${meeting}`;
  const about = `${words.meeting[tongue]} ${numbered(meeting, tongue)}, ${momentName(on, zone, tongue)}`;
  const matter = (ours: boolean, what: Sentence, command: string, href: string): readonly Waiting[] => [
    { id: meeting, ours, what, about, href, clause: charter.authority[command]?.clause ?? null },
  ];
  const today = dateIn(on, zone) === dateIn(view.now, zone);
  switch (stage) {
    case 'proposed':
      return dateKey === 'agreed' && agendaKey === 'agreed'
        ? matter(true, words.notice, 'sendNotice', page)
        : matter(false, words.keysAwaited, dateKey === 'agreed' ? 'agreeToAgenda' : 'agreeToMeeting', page);
    case 'noticed':
    case 'open':
      return today ? matter(true, words.arrivals, 'recordArrival', page) : [];
    case 'adjourned':
      return dateKey === 'agreed'
        ? matter(true, words.arrivals, 'recordArrival', page)
        : matter(false, words.keysAwaited, 'agreeToMeeting', page);
    case 'held':
    case 'not held':
      return matterOfProtocol(matter, protocol, `${page}/protocol`);
    default:
      return [];
  }
}

function matterOfProtocol(
  matter: (ours: boolean, what: Sentence, command: string, href: string) => readonly Waiting[],
  stage: Protocol['stage'] | undefined,
  href: string,
): readonly Waiting[] {
  switch (stage) {
    case 'signed':
      return [];
    case 'submitted':
      return matter(false, words.signatureAwaited, 'signProtocol', href);
    case 'returned':
      return matter(true, words.protocolReturned, 'submitProtocol', href);
    default:
      return matter(true, words.protocol, 'submitProtocol', href);
  }
}

function Desk({ view, matters }: { view: GroupView; matters: readonly Waiting[] }) {
  const { tongue, charter } = view;
  if (matters.length === 0) {
    return (
      <Section title={words.waits[tongue]}>
        <Empty title={words.nothingWaits[tongue]}>{words.nothingWaitsSays[tongue]}</Empty>
      </Section>
    );
  }
  return (
    <Section title={words.waits[tongue]} aside={matters.length}>
      {matters.map(({ id, ours, what, about, href, clause }) => (
        <Block
          id={`waits-${id}`}
          notes={<LawNote charter={charter} clause={clause} state={ours ? 'awaited' : 'plain'} tongue={tongue} />}
        >
          <p class="waiting">
            <b>{what[tongue]}</b>
            <span class="under">{about}</span>
          </p>
          <p>
            <a class={ours ? 'button button-primary' : 'button'} href={href}>
              {words.go[tongue]}
            </a>
          </p>
        </Block>
      ))}
    </Section>
  );
}

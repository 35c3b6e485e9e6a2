import { clauseFor } from '#charter/authority.ts';
import { streamsOnPaper } from '#group/on-paper.ts';
import { meetingOf } from '#group/states.ts';
import { lettersCommands, paperActStates } from '#letters/messages.ts';
import { meetingOfCommand } from '#letters/on-paper.ts';
import { paperActName } from '#letters/paper-act-names.ts';
import { letterPlace, onPaperPlace } from '#letters/routes.ts';
import type { PaperAct } from '#letters/vocabulary.ts';
import { meetingName } from '#meetings/words.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { DefinitionList, Table } from '#page/table.tsx';
import { problemOf, typed } from '#page/view.ts';
import { capital } from '#text/alphabet.ts';
import { dateName, officialDate, officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import { registerNumber } from '#text/register-number.ts';
import { isOfBodies } from '../on-paper/body-matter.ts';
import { contentOfBody } from '../on-paper/content.tsx';
import { reasonOf } from '../on-paper/recording.ts';
import type { GroupView } from '../view.ts';
import { paperActColours } from './letter.tsx';
import type { OnPaperShown } from './on-paper-shown.ts';
import { onPaperWords as words } from './on-paper-words.ts';
import { aboutPaperAct } from './paper-act-about.ts';

/** Acts that wait for a second officer, each with what it says, the letter that brings it, and the two answers. */
export function ToConfirm({ shown }: { shown: OnPaperShown }) {
  const { tongue } = shown.view;
  const waiting = shown.paperActs.filter(({ state }) => state === 'awaiting');
  return (
    <Section title={words.waiting[tongue]} aside={waiting.length > 0 ? waiting.length : undefined} id="waiting">
      {waiting.length === 0 ? <p class="quiet">{words.noneWaits[tongue]}</p> : null}
      {waiting.map((paperAct) => (
        <Waits shown={shown} paperAct={paperAct} />
      ))}
    </Section>
  );
}

function Waits({ shown, paperAct }: { shown: OnPaperShown; paperAct: PaperAct }) {
  const { view } = shown;
  const { tongue, charter, names } = view;
  const { paperAct: id, person, command } = paperAct;
  return (
    <div class="paper-waits" id={`paper-${id}`}>
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={clauseFor(charter, command.type)}
            state="awaited"
            tongue={tongue}
            id={`note-${id}`}
          />
        }
      >
        <p class="waiting">
          <b>{names.person(person)[tongue]}</b>
          <span class="under">{capital(paperActName(command.type)[tongue], tongue)}</span>
        </p>
        <DefinitionList items={[...contentOf(shown, paperAct), ...sourceOf(view, paperAct)]} />
        <Acts>
          <Confirm view={view} paperAct={paperAct} />
          <Return view={view} paperAct={paperAct} />
        </Acts>
      </Block>
    </div>
  );
}

/** The letter that brings it, and who recorded it. */
function sourceOf({ tongue, base, names, zone }: GroupView, { letter, recorded }: PaperAct) {
  return [
    {
      term: words.letter[tongue],
      says: (
        <>
          <a href={`${base}${letterPlace(letter)}`}>{registerNumber(letter)}</a> ·{' '}
          <a href={`${base}${letterPlace(letter)}/scan`} download="">
            {words.scan[tongue]}
          </a>
        </>
      ),
    },
    {
      term: words.recordedBy[tongue],
      says: `${names.person(recorded.by)[tongue]}, ${officialMoment(recorded.at, zone, tongue)}`,
    },
  ];
}

/** What the act says, to be compared with the paper line by line. */
function contentOf({ view, texts }: OnPaperShown, { command }: PaperAct) {
  const { tongue, base, names, composition, states, zone } = view;
  const meeting = meetingOfCommand(command);
  const reason = reasonOf(command);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const nominees = Array.isArray(command.nominations) ? command.nominations.map(text) : [text(command.nomination)];
  const nominated = nominees.flatMap((id) => composition.nominations.get(id) ?? []);
  const called = (person: string, body: string) => `${names.person(person)[tongue]}, ${names.body(body)[tongue]}`;
  return [
    ...(meeting === null
      ? []
      : [
          {
            term: words.meeting[tongue],
            says: (
              <>
                <a href={`${base}/meetings/${meeting}`}>{capital(meetingName(meeting)[tongue], tongue)}</a>,{' '}
                {officialMoment(meetingOf(states, meeting).meeting.on, zone, tongue)}
              </>
            ),
          },
        ]),
    ...(command.type === 'approveComposition'
      ? [
          {
            term: words.instrument[tongue],
            says: `${numbered(text(command.number), tongue)}, ${officialDate(text(command.date), tongue)}`,
          },
        ]
      : []),
    ...(command.type === 'nominate'
      ? [{ term: words.nominee[tongue], says: called(text(command.person), text(command.body)) }]
      : nominated.map(({ person, body }) => ({ term: words.nominee[tongue], says: called(person, body) }))),
    ...(command.type === 'endMembership'
      ? [{ term: words.member[tongue], says: names.person(text(command.person))[tongue] }]
      : []),
    ...(command.type === 'signProtocol'
      ? [{ term: words.paperHash[tongue], says: <code class="hash">{text(command.paper)}</code> }]
      : []),
    ...(reason && !isOfBodies(command.type) ? [{ term: words.reason[tongue], says: texts(reason) }] : []),
    ...contentOfBody(view, texts, command),
  ];
}

function Confirm({ view, paperAct: { paperAct, command } }: { view: GroupView; paperAct: PaperAct }) {
  return (
    <Ask
      view={view}
      path={`${onPaperPlace}/${paperAct}/confirmation`}
      trial={{ type: 'confirmOnPaper', paperAct, about: streamsOnPaper(view.states, command) }}
      name={lettersCommands.confirmOnPaper.name}
      short={words.confirm}
      records={lettersCommands.confirmOnPaper.done}
      set={`paper-${paperAct}`}
      id={`confirm-${paperAct}`}
    >
      <p class="hint">{words.confirmHint[view.tongue]}</p>
    </Ask>
  );
}

function Return({ view, paperAct: { paperAct } }: { view: GroupView; paperAct: PaperAct }) {
  const { tongue } = view;
  const path = `${onPaperPlace}/${paperAct}/return`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'returnOnPaper', paperAct, reason: { ref: '', digest: '' } }}
      name={lettersCommands.returnOnPaper.name}
      short={words.return}
      records={lettersCommands.returnOnPaper.done}
      look="quiet"
      set={`paper-${paperAct}`}
      id={`return-${paperAct}`}
      keep
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id={`reason-${paperAct}`}
        label={words.reason[tongue]}
        rows={2}
        required
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
    </Ask>
  );
}

/** What came of them, the latest first. */
export function Settled({ shown }: { shown: OnPaperShown }) {
  const { view, texts } = shown;
  const { tongue, base, names, zone } = view;
  const settled = shown.paperActs
    .filter(({ state }) => state !== 'awaiting')
    .sort((a, b) => (b.settled?.position ?? 0) - (a.settled?.position ?? 0));
  return (
    <Section title={words.done[tongue]} id="done">
      <Table
        tongue={tongue}
        caption={words.done[tongue]}
        columns={[
          { title: words.who[tongue] },
          { title: words.what[tongue] },
          { title: words.letter[tongue], narrow: true },
          { title: words.recordedBy[tongue] },
          { title: words.settledBy[tongue] },
          { title: words.state[tongue] },
        ]}
        rows={settled.map((paperAct) => ({
          id: `settled-${paperAct.paperAct}`,
          cells: [
            names.person(paperAct.person)[tongue],
            <>
              {paperActName(paperAct.command.type)[tongue]}
              <span class="under">{aboutPaperAct(view, paperAct.command)}</span>
            </>,
            <a href={`${base}${letterPlace(paperAct.letter)}`}>{registerNumber(paperAct.letter)}</a>,
            names.person(paperAct.recorded.by)[tongue],
            paperAct.settled ? (
              <>
                {names.person(paperAct.settled.by)[tongue]}
                <span class="under">
                  {dateName(dateIn(paperAct.settled.at, zone), tongue)} ·{' '}
                  <a href={`${base}/journal/${paperAct.settled.position}`}>
                    {numbered(paperAct.settled.position, tongue)}
                  </a>
                </span>
              </>
            ) : null,
            <>
              <StatusWord state={paperActColours[paperAct.state]}>{paperActStates[paperAct.state][tongue]}</StatusWord>
              {paperAct.reason ? <span class="under">{texts(paperAct.reason)}</span> : null}
            </>,
          ],
        }))}
        empty={<p class="quiet">{words.noneDone[tongue]}</p>}
      />
    </Section>
  );
}

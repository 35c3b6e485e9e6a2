import { clauseFor } from '#charter/authority.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice, Field, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { DefinitionList } from '#page/table.tsx';
import { problemOf, typed } from '#page/view.ts';
import { officialDate, officialMoment } from '#text/dates.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { protocolWords } from './messages.ts';
import { remarkLabels as labels, remarkCommands, remarkWords as words } from './remark-messages.ts';
import type { Remark } from './remark-vocabulary.ts';
import { lastDayOf } from './remarks.ts';
import type { ProtocolScreen } from './screen.ts';

const nothing = { ref: '', digest: '' };
const pathOf = ({ meeting }: ProtocolScreen, noun: string) => `/meetings/${meeting.meeting}/protocol/${noun}`;

/** Days that are proposed for remarks. */
const daysProposed = 5;

/** The draft as it is sent round: until when, what was remarked, and what was answered. Nothing before and nothing after. */
export function Remarks({ screen }: { screen: ProtocolScreen }) {
  const { view, protocol, meeting } = screen;
  const { tongue, charter } = view;
  const over = meeting.stage === 'held' || meeting.stage === 'not held';
  const none = !protocol.circulated && protocol.remarks.size === 0;
  const last = protocol.stage === 'signed' ? undefined : lastDayOf(charter, meeting);
  if (!over || (none && last === undefined && !sendsRound(screen))) return null;
  return (
    <Section title={words.remarks[tongue]} id="remarks">
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={clauseFor(charter, 'circulateProtocol')}
            state="plain"
            tongue={tongue}
            id="note-remarks"
          />
        }
      >
        <Standing screen={screen} />
        {[...protocol.remarks.values()].map((remark) => (
          <OneRemark screen={screen} remark={remark} />
        ))}
        {protocol.circulated && protocol.remarks.size === 0 ? <p class="quiet">{words.noneYet[tongue]}</p> : null}
        {protocol.stage === 'draft' || protocol.stage === 'returned' ? (
          <>
            {protocol.circulated ? <NewRemark screen={screen} /> : null}
            <Circulation screen={screen} />
          </>
        ) : null}
      </Block>
    </Section>
  );
}

/** Whether the draft is still the reader's to send round. */
const sendsRound = ({ view: { me, charter }, protocol: { stage } }: ProtocolScreen): boolean =>
  (stage === 'draft' || stage === 'returned') &&
  me.offices.some((office) => charter.authority.circulateProtocol?.offices.includes(office));

function Standing({ screen }: { screen: ProtocolScreen }) {
  const { view, protocol, meeting, names, zone } = screen;
  const { tongue, charter } = view;
  const { circulated } = protocol;
  const last = protocol.stage === 'signed' ? undefined : lastDayOf(charter, meeting);
  const items = [
    ...(circulated
      ? [
          {
            term: words.sentRound[tongue],
            says: `${names.person(circulated.by)[tongue]}, ${officialMoment(circulated.at, zone, tongue)}`,
          },
          { term: words.lastDay[tongue], says: officialDate(circulated.until, tongue) },
        ]
      : []),
    ...(last === undefined ? [] : [{ term: words.signBy[tongue], says: officialDate(last, tongue) }]),
  ];
  return items.length > 0 ? <DefinitionList items={items} /> : null;
}

/** `2. Title`, or the protocol as a whole. */
function about({ meeting, text, view }: ProtocolScreen, item: string | null): string {
  if (item === null) return words.onWhole[view.tongue];
  const index = meeting.agenda.findIndex((each) => each.item === item);
  return `${index + 1}. ${text(meeting.agenda[index]?.title)}`;
}

function OneRemark({ screen, remark }: { screen: ProtocolScreen; remark: Remark }) {
  const { names, zone, text, view, protocol } = screen;
  const { tongue } = view;
  const { answer } = remark;
  return (
    <div class="remark" id={`remark-${remark.remark}`}>
      <p class="eyebrow">
        {names.person(remark.by)[tongue]} · {officialMoment(remark.at, zone, tongue)} · {about(screen, remark.item)}
      </p>
      <OfficialText text={text(remark.text)} look="plain" />
      {answer ? (
        <>
          <p>
            <StatusWord state={answer.taken ? 'met' : 'plain'}>
              {(answer.taken ? words.taken : words.notTaken)[tongue]}
            </StatusWord>{' '}
            <span class="quiet">
              {names.person(answer.by)[tongue]}, {officialMoment(answer.at, zone, tongue)}
            </span>
          </p>
          <OfficialText text={text(answer.text)} look="plain" />
        </>
      ) : (
        <p>
          <StatusWord state="awaited">{words.awaitsAnswer[tongue]}</StatusWord>
        </p>
      )}
      {!answer && protocol.stage !== 'signed' ? <AnswerForm screen={screen} remark={remark} /> : null}
    </div>
  );
}

function AnswerForm({ screen, remark }: { screen: ProtocolScreen; remark: Remark }) {
  const { view, meeting } = screen;
  const { tongue } = view;
  const path = pathOf(screen, `remarks/${remark.remark}/answer`);
  const { item } = remark;
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'answerRemark',
        meeting: meeting.meeting,
        remark: remark.remark,
        item,
        answer: nothing,
        taken: false,
      }}
      name={remarkCommands.answerRemark.name}
      records={remarkCommands.answerRemark.done}
      look="quiet"
      set="answers"
      id={`act-answer-${remark.remark}`}
      keep
    >
      <input type="hidden" name="item" value={item ?? ''} />
      <TextArea
        tongue={tongue}
        name="answer"
        id={`answer-${remark.remark}`}
        label={labels.answer[tongue]}
        required
        value={typed(view, path, 'answer')}
        problem={problemOf(view, path, 'answer')}
      />
      <Choice
        tongue={tongue}
        name="taken"
        id={`taken-${remark.remark}`}
        many
        label={labels.taken[tongue]}
        hint={words.takenHint[tongue]}
        options={[{ value: 'yes', label: words.taken[tongue] }]}
        values={[typed(view, path, 'taken') ?? '']}
      />
    </Ask>
  );
}

function NewRemark({ screen }: { screen: ProtocolScreen }) {
  const { view, meeting } = screen;
  const { tongue } = view;
  const path = pathOf(screen, 'remarks');
  const whole = { value: '', label: words.onWhole[tongue] };
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'remarkOnProtocol', meeting: meeting.meeting, remark: '', item: null, text: nothing }}
      name={remarkCommands.remarkOnProtocol.name}
      records={remarkCommands.remarkOnProtocol.done}
      id="act-remark"
      keep
    >
      <Choice
        tongue={tongue}
        name="item"
        id="remark-item"
        label={words.about[tongue]}
        options={[whole, ...meeting.agenda.map(({ item }) => ({ value: item, label: about(screen, item) }))]}
        values={[typed(view, path, 'item') ?? '']}
        problem={problemOf(view, path, 'item')}
      />
      <TextArea
        tongue={tongue}
        name="text"
        id="remark-text"
        label={words.remark[tongue]}
        required
        value={typed(view, path, 'text')}
        problem={problemOf(view, path, 'text')}
      />
    </Ask>
  );
}

function Circulation({ screen }: { screen: ProtocolScreen }) {
  const { view, meeting, protocol, zone } = screen;
  const { tongue, charter } = view;
  const path = pathOf(screen, 'circulation');
  const today = dateIn(view.now, zone);
  const last = lastDayOf(charter, meeting);
  const proposed = addDays(today, daysProposed);
  const until = last !== undefined && last >= today && last < proposed ? last : proposed;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'circulateProtocol', meeting: meeting.meeting, until: today }}
      name={remarkCommands.circulateProtocol.name}
      records={remarkCommands.circulateProtocol.done}
      look="quiet"
      id="act-circulation"
    >
      <Field
        tongue={tongue}
        name="until"
        type="date"
        label={labels.until[tongue]}
        hint={words.untilHint[tongue]}
        required
        min={today}
        max={last}
        value={typed(view, path, 'until') ?? protocol.circulated?.until ?? until}
        problem={problemOf(view, path, 'until')}
      />
    </Ask>
  );
}

/** Separate opinions on one decision, and the form of whoever may still attach one. */
export function Dissents({ screen, proposal }: { screen: ProtocolScreen; proposal: string }) {
  const { view, meeting, protocol, names, text, zone } = screen;
  const { tongue } = view;
  const path = pathOf(screen, `proposals/${proposal}/dissents`);
  const trial = { type: 'attachDissent', meeting: meeting.meeting, proposal, text: nothing } as const;
  const own = protocol.dissents.filter((dissent) => dissent.proposal === proposal);
  // Only those who voted otherwise are asked: to all others there is nothing to explain.
  const refusal = view.gate(trial);
  const offered = !refusal || view.refused?.path === path;
  return (
    <>
      {own.map(({ by, at, text: opinion }) => (
        <div class="dissent">
          <p class="eyebrow">
            {words.dissent[tongue]} · {names.person(by)[tongue]} · {officialMoment(at, zone, tongue)}
          </p>
          <OfficialText text={text(opinion)} look="plain" />
        </div>
      ))}
      {offered ? (
        <Ask
          view={view}
          path={path}
          trial={trial}
          name={remarkCommands.attachDissent.name}
          records={remarkCommands.attachDissent.done}
          look="quiet"
          id={`act-dissent-${proposal.replace('.', '-')}`}
          keep
        >
          <TextArea
            tongue={tongue}
            name="text"
            id={`dissent-${proposal.replace('.', '-')}`}
            label={words.dissent[tongue]}
            hint={words.dissentHint[tongue]}
            official
            required
            value={typed(view, path, 'text')}
            problem={problemOf(view, path, 'text')}
          />
        </Ask>
      ) : null}
    </>
  );
}

/** What another has written meanwhile, under the text that was refused for it. */
export function WrittenMeanwhile(props: { screen: ProtocolScreen; path: string; item: string }) {
  const { screen, path, item } = props;
  const { view, protocol, text } = screen;
  const { tongue } = view;
  const record = protocol.items.get(item);
  if (view.refused?.path !== path || !record) return null;
  return (
    <div class="written-meanwhile">
      <p class="eyebrow">{protocolWords.writtenNow[tongue]}</p>
      {(
        [
          ['heard', record.heard],
          ['spoke', record.spoke],
        ] as const
      ).map(([name, wording]) => (
        <>
          <p class="quiet">{protocolWords[name][tongue]}</p>
          <OfficialText text={text(wording) || protocolWords.nothingHeard[tongue]} look="plain" />
        </>
      ))}
    </div>
  );
}

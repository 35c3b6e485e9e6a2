import type { Child } from 'hono/jsx';
import { Ask } from '#page/ask.tsx';
import { Field, type Option, Select } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { problemOf, typed } from '#page/view.ts';
import { historyCommands, kinds, fieldLabels as labels } from './messages.ts';
import type { HistoryScreen } from './screens.tsx';
import type { Item, Source, Taken } from './vocabulary.ts';
import { historyWords as words } from './words.ts';

/** Addresses of the forms, by what is taken over. */
export const places = {
  mandate: 'mandates',
  instrument: 'instruments',
  meeting: 'meetings',
  protocol: 'protocols',
  plan: 'plans',
} as const satisfies Record<Taken['kind'], string>;

export type FormScreen = HistoryScreen & {
  readonly people: readonly Option[];
  readonly bodies: readonly Option[];
  /** Numbers of the meetings taken over. */
  readonly meetings: readonly string[];
  /** The last item that this reader recorded: his next one is often from the same paper. */
  readonly last: Item | undefined;
};

/** An old day: whether a kind of thing can be taken over at all is asked with it. */
const once = '2000-01-01';
const source: Source = { name: { ref: '', digest: '' }, number: null, date: once, paper: '-' };

function trialOf({ bodies, meetings }: FormScreen, kind: Taken['kind']): Taken {
  switch (kind) {
    case 'mandate':
      return { kind, person: '', body: bodies[0]?.value ?? '', from: once, until: once, number: '', date: once };
    case 'instrument':
      return { kind, number: '', date: once };
    case 'meeting':
      return {
        kind,
        ...{ meeting: '2000-1', on: once, place: null, presided: null, present: 1, members: 1, protocol: null },
      };
    case 'protocol':
      return { kind, meeting: meetings[0] ?? '', number: '', date: once };
    case 'plan':
      return { kind, title: source.name, from: once, until: once };
  }
}

/** What is taken over, and from which paper. What was typed stays after a refusal, and the paper with it. */
export function TakeOverForm({ screen, kind }: { screen: FormScreen; kind: Taken['kind'] }) {
  const { view } = screen;
  const { tongue, base } = view;
  if (kind === 'mandate' && screen.bodies.length === 0) {
    return (
      <p>
        {words.noBodies[tongue]} <a href={`${base}/secretariat/bodies`}>{words.toBodies[tongue]}</a>
      </p>
    );
  }
  if (kind === 'protocol' && screen.meetings.length === 0) return <p>{words.noMeetings[tongue]}</p>;
  return (
    <Ask
      view={view}
      path={pathOf(kind)}
      trial={{ type: 'takeOver', item: '', what: trialOf(screen, kind), source }}
      name={historyCommands.takeOver.name}
      records={words.recordsTakeover}
      id="take-over"
      open
      keep
      multipart
    >
      <SourceFields screen={screen} kind={kind} />
      <h3>
        2. {words.what[tongue]}: {kinds[kind][tongue]}
      </h3>
      <Fields screen={screen} kind={kind} />
    </Ask>
  );
}

const pathOf = (kind: Taken['kind']): string => `/secretariat/takeover/${places[kind]}`;

type LineProps = {
  readonly screen: FormScreen;
  readonly kind: Taken['kind'];
  readonly name: keyof typeof labels;
  readonly label?: string;
  readonly type?: 'date' | 'number' | 'text';
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  readonly optional?: boolean;
  readonly width?: 'number' | 'name' | 'line';
};

function Line({ screen, kind, name, label, type = 'text', hint, value, optional, width }: LineProps) {
  const { view } = screen;
  return (
    <Field
      tongue={view.tongue}
      name={name}
      label={label ?? labels[name][view.tongue]}
      type={type}
      hint={hint}
      width={width ?? (type === 'number' ? 'number' : undefined)}
      value={typed(view, pathOf(kind), name) ?? value}
      problem={problemOf(view, pathOf(kind), name)}
      required={!optional}
    />
  );
}

function Choose(props: {
  screen: FormScreen;
  kind: Taken['kind'];
  name: 'person' | 'body' | 'presided' | 'meeting';
  options: readonly Option[];
  optional?: boolean;
}) {
  const { screen, kind, name } = props;
  const { view } = screen;
  return (
    <Select
      tongue={view.tongue}
      name={name}
      label={labels[name][view.tongue]}
      value={typed(view, pathOf(kind), name)}
      problem={problemOf(view, pathOf(kind), name)}
      options={props.options}
      required={!props.optional}
    />
  );
}

function Fields({ screen, kind }: { screen: FormScreen; kind: Taken['kind'] }): Child {
  const { tongue } = screen.view;
  const of = { screen, kind };
  switch (kind) {
    case 'mandate':
      return (
        <>
          <Choose {...of} name="body" options={screen.bodies} />
          <Choose {...of} name="person" options={screen.people} optional />
          <Line {...of} name="name" label={words.newPerson[tongue]} width="name" optional />
          <Line {...of} name="position" width="name" optional />
          <Line {...of} name="from" type="date" />
          <Line {...of} name="until" type="date" hint={words.untilHint[tongue]} optional />
          <Line {...of} name="number" width="number" hint={words.actHint[tongue]} optional />
          <Line {...of} name="date" type="date" optional />
        </>
      );
    case 'instrument':
      return (
        <>
          <Line {...of} name="number" width="number" hint={words.actHint[tongue]} optional />
          <Line {...of} name="date" type="date" optional />
        </>
      );
    case 'meeting':
      return (
        <>
          <Line {...of} name="meeting" width="number" hint={words.meetingHint[tongue]} />
          <Line {...of} name="on" type="date" />
          <Line {...of} name="place" optional />
          <Choose {...of} name="presided" options={screen.people} optional />
          <Line {...of} name="present" type="number" />
          <Line {...of} name="members" type="number" />
          <Line {...of} name="protocol" width="number" optional />
        </>
      );
    case 'protocol':
      return (
        <>
          <Choose
            {...of}
            name="meeting"
            options={screen.meetings.map((meeting) => ({ value: meeting, label: meeting }))}
          />
          <Line {...of} name="number" label={labels.protocol[tongue]} width="number" />
          <Line {...of} name="date" label={labels.protocolDate[tongue]} type="date" />
        </>
      );
    case 'plan':
      return (
        <>
          <Line {...of} name="title" />
          <Line {...of} name="from" type="date" />
          <Line {...of} name="until" type="date" />
        </>
      );
  }
}

/** The paper of the last item stands there already: a list of members is one paper and many items. */
function SourceFields({ screen, kind }: { screen: FormScreen; kind: Taken['kind'] }) {
  const { view, last, texts } = screen;
  const { tongue } = view;
  const refused = view.refused?.path === pathOf(kind);
  const before = refused ? undefined : last?.source;
  const of = { screen, kind };
  return (
    <>
      <h3>1. {words.source[tongue]}</h3>
      <p class="hint">{(before ? words.sameSource : words.sourceHint)[tongue]}</p>
      <Line {...of} name="paper_name" value={before && texts(before.name)} />
      <Line {...of} name="paper_number" value={before?.number ?? undefined} width="number" optional />
      <Line {...of} name="paper_date" type="date" value={before?.date} />
      <FileField
        tongue={tongue}
        name="paper"
        label={labels.paper[tongue]}
        kept={typed(view, pathOf(kind), 'paper') ?? before?.paper}
        problem={problemOf(view, pathOf(kind), 'paper')}
        required
      />
    </>
  );
}

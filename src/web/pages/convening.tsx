import type { Context } from 'hono';
import { meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { theGroup } from '#marking/audience.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfItem, thingOfMeeting } from '#marking/things.ts';
import { meetingCommands } from '#meetings/messages.ts';
import type { AgendaItem, ItemKind, Meeting } from '#meetings/vocabulary.ts';
import { fieldLabels, itemKinds, itemNumber, meetingName, meetingWords } from '#meetings/words.ts';
import { holderAt, mandateOf, membersAt } from '#membership/composition.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Field, type Option, Select } from '#page/fields.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Page } from '#page/page.tsx';
import { problemOf, typed, typedMany } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { officialMoment } from '#text/dates.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { noMeeting } from './waiting.ts';

const farOff = '9999-12-31T00:00:00.000Z';
const nothing = { ref: '', digest: '' };
const rowsAtOnce = 5;
const mostRows = 60;

const words = {
  newMeeting: { az: 'Yeni iclasın təklif edilməsi', en: 'Proposing a meeting', ru: 'Предложение нового заседания' },
  onlyHead: {
    az: 'İclası yalnız İşçi Qrupun rəhbəri təklif edir, gündəliyi də o müəyyən edir.',
    en: 'Only the head proposes a meeting and sets its agenda.',
    ru: 'Заседание предлагает и повестку дня определяет только руководитель.',
  },
  zone: { az: 'Vaxt qurşağı', en: 'Time zone', ru: 'Часовой пояс' },
  agendaHint: {
    az: 'Boş qalan sətirlər nəzərə alınmır. Gündəliyi sonra da müəyyən etmək olar.',
    en: 'Rows left empty are passed over. The agenda may also be set later.',
    ru: 'Пустые строки не учитываются. Повестку дня можно определить и позже.',
  },
  changeHint: {
    az: 'Məsələni çıxarmaq üçün adını silin. Boş qalan sətirlər nəzərə alınmır.',
    en: 'To remove an item, clear its title. Rows left empty are passed over.',
    ru: 'Чтобы убрать вопрос, сотрите его название. Пустые строки не учитываются.',
  },
  moreRows: { az: 'Daha 5 sətir', en: '5 more rows', ru: 'Ещё 5 строк' },
  noRapporteur: { az: 'məruzəçi göstərilmir', en: 'no rapporteur', ru: 'без докладчика' },
  linkHint: {
    az: 'İclasda videobağlantı ilə də iştirak ediləcəksə.',
    en: 'If some will take part by video link.',
    ru: 'Если часть членов будет участвовать по видеосвязи.',
  },
} as const satisfies Record<string, Sentence>;

/** One row of the agenda as it is typed; `item` is the number of an item that is there already. */
type Row = { readonly item: string; readonly title: string; readonly kind: string; readonly rapporteur: string };

type Asked = {
  /** What a press on "more rows" has carried over in the address; undefined before. */
  readonly query: Readonly<Record<string, readonly string[]>> | undefined;
  /** Empty rows asked for. */
  readonly spare: number | undefined;
};

function askedOf(c: Context): Asked {
  const query = c.req.queries();
  const rows = Number(query.rows?.at(-1) ?? '');
  const spare = Number.isSafeInteger(rows) && rows > 0 ? Math.min(rows, mostRows) : undefined;
  return { query: query.title ? query : undefined, spare };
}

const proposal = {
  type: 'proposeMeeting',
  meeting: noMeeting,
  on: farOff,
  place: nothing,
  link: null,
  agenda: [],
} as const;

/** Whether this reader may propose a meeting now; the view must hold the stream `meeting/<noMeeting>`. */
export const mayPropose = (view: GroupView): boolean => view.gate(proposal) === undefined;

/** The head proposes date, place and agenda of a new meeting. */
export const proposalPage: PageRoute<Asked> = {
  path: '/meetings/new',
  readers: theGroup,
  streams: () => [`meeting/${noMeeting}`],
  load: (_house, _view, _params, c) => askedOf(c),
  html: (view, asked) => <ProposalPage view={view} asked={asked} />,
  json: (view) => ({ may: mayPropose(view) }),
};

function ProposalPage({ view, asked }: { view: GroupView; asked: Asked }) {
  const { tongue, charter } = view;
  const path = '/meetings';
  const title = words.newMeeting[tongue];
  const value = (name: string) => typed(view, path, name) ?? asked.query?.[name]?.[0];
  const text = (name: 'place' | 'link', required: boolean, hint?: string) => (
    <Field
      tongue={tongue}
      name={name}
      label={fieldLabels[name][tongue]}
      hint={hint}
      required={required}
      value={value(name)}
      problem={problemOf(view, path, name)}
    />
  );
  return (
    <Page view={view} title={title} place="meetings" heading={<ConveningHeading view={view} title={title} />}>
      <Sheet>
        <Ask
          view={view}
          path={path}
          trial={proposal}
          name={meetingCommands.proposeMeeting.name}
          records={meetingCommands.proposeMeeting.done}
          open
          keep
          id="proposal"
          others={<p>{words.onlyHead[tongue]}</p>}
        >
          <EnterSends />
          <Block
            notes={
              <LawNote
                charter={charter}
                clause={charter.rules.convening.clause}
                state="awaited"
                tongue={tongue}
                id="note-convening"
              />
            }
          >
            <Field
              tongue={tongue}
              type="datetime-local"
              name="on"
              label={fieldLabels.on[tongue]}
              hint={`${words.zone[tongue]}: ${view.zone}`}
              required
              value={value('on')}
              problem={problemOf(view, path, 'on')}
            />
            {text('place', true)}
            {text('link', false, words.linkHint[tongue])}
          </Block>
          <Rows
            view={view}
            path={path}
            page="/meetings/new"
            rows={rowsOf(view, path, asked, [])}
            hint={words.agendaHint}
            title={meetingWords.agenda[tongue]}
          />
        </Ask>
      </Sheet>
    </Page>
  );
}

type Shown = { readonly meeting: Meeting; readonly texts: Texts; readonly asked: Asked };

/** The head sets the agenda anew; items that stay keep their numbers. */
export const agendaPage: PageRoute<Shown> = {
  path: '/meetings/:meeting{\\d{4}-\\d+}/agenda',
  readers: ({ meeting = '' }) => [thingOfMeeting(meeting)],
  streams: ({ meeting }) => [`meeting/${meeting}`],
  async load(house, view, params, c) {
    const { meeting } = meetingOf(view.states, params.meeting ?? '');
    if (meeting.stage === 'unknown') return undefined;
    const titles = meeting.agenda.map(({ item, title }) => [thingOfItem(meeting.meeting, item), title] as const);
    const texts = view.reveal(await readTexts(house.pool, view.group, titles));
    return { meeting, texts, asked: askedOf(c) };
  },
  html: (view, shown) => <AgendaPage view={view} shown={shown} />,
  json: (_view, { meeting, texts }) => ({
    meeting: meeting.meeting,
    state: meeting.agendaKey.state,
    agenda: meeting.agenda.map((item) => ({ ...item, title: texts(item.title) })),
  }),
};

function AgendaPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const { meeting, texts, asked } = shown;
  const path = `/meetings/${meeting.meeting}/agenda`;
  const now = meeting.agenda.map(({ item, title, kind, rapporteur }) => ({
    item,
    title: texts(title),
    kind,
    rapporteur: rapporteur ?? '',
  }));
  const item: AgendaItem = { item: '1', title: nothing, kind: 'discussion', rapporteur: null };
  const title = meetingWords.agenda[tongue];
  return (
    <Page
      view={view}
      title={title}
      place="meetings"
      heading={<ConveningHeading view={view} title={title} meeting={meeting} />}
    >
      <Sheet>
        <Ask
          view={view}
          path={path}
          trial={{ type: 'setAgenda', meeting: meeting.meeting, agenda: [item] }}
          name={meetingCommands.setAgenda.name}
          records={meetingCommands.setAgenda.done}
          open
          keep
          id="agenda-form"
          others={<p>{words.onlyHead[tongue]}</p>}
        >
          <EnterSends />
          <Rows view={view} path={path} page={path} rows={rowsOf(view, path, asked, now)} hint={words.changeHint} />
        </Ask>
      </Sheet>
    </Page>
  );
}

function ConveningHeading({ view, title, meeting }: { view: GroupView; title: string; meeting?: Meeting }) {
  const { tongue, base, zone } = view;
  return (
    <Heading
      eyebrow={
        meeting ? (
          <a href={`${base}/meetings/${meeting.meeting}`}>
            {meetingName(meeting.meeting)[tongue]} · {officialMoment(meeting.on, zone, tongue)}
          </a>
        ) : (
          <a href={`${base}/meetings`}>{meetingWords.meetings[tongue]}</a>
        )
      }
      title={title}
    />
  );
}

/** What was typed and refused, else carried over in the address, else kept from a closed window, else as it stands. */
function rowsOf(view: GroupView, path: string, { query, spare }: Asked, now: readonly Row[]): readonly Row[] {
  const refused = view.refused?.path === path;
  const many = (name: string) => (query && !refused ? query[name] : typedMany(view, path, name));
  const titles = many('title');
  const rows = titles
    ? titles.map((title, row) => ({
        item: many('item')?.[row] ?? '',
        title,
        kind: many('kind')?.[row] ?? '',
        rapporteur: many('rapporteur')?.[row] ?? '',
      }))
    : now;
  const last = rows.findLastIndex(({ item, title }) => item !== '' || title !== '');
  const filled = rows.slice(0, last + 1);
  const empty = spare ?? Math.max(2, rowsAtOnce - filled.length);
  return [...filled, ...Array.from({ length: empty }, () => ({ item: '', title: '', kind: '', rapporteur: '' }))];
}

/** Enter in a field does what the form is for, and not what the first button in it does, which asks for more rows. */
const EnterSends = () => <button type="submit" hidden />;

function Rows(props: {
  view: GroupView;
  path: string;
  page: string;
  rows: readonly Row[];
  hint: Sentence;
  title?: string;
}) {
  const { view, path, rows } = props;
  const { tongue, charter, base } = view;
  const people = rapporteurs(view);
  return (
    <Block
      notes={
        <>
          <LawNote
            charter={charter}
            clause={charter.rules.agenda.clause}
            state="awaited"
            tongue={tongue}
            id="note-agenda"
          />
          <MarginNote title={`${meetingWords.notice[tongue]}.`}>{meetingWords.noticeAfterBoth[tongue]}</MarginNote>
        </>
      }
    >
      {props.title ? <h2 class="serif">{props.title}</h2> : null}
      <p class="hint">{props.hint[tongue]}</p>
      {rows.map((row, index) => (
        <RowFields view={view} path={path} row={row} number={index + 1} people={people} />
      ))}
      <button
        type="submit"
        class="button"
        formmethod="get"
        formaction={`${base}${props.page}`}
        formnovalidate
        name="rows"
        value={String(rowsAtOnce)}
      >
        {words.moreRows[tongue]}
      </button>
    </Block>
  );
}

const kinds: readonly ItemKind[] = ['information', 'discussion', 'decision'];

function RowFields(props: { view: GroupView; path: string; row: Row; number: number; people: readonly Option[] }) {
  const { view, path, row, number, people } = props;
  const { tongue } = view;
  const id = (name: string) => (number === 1 ? name : `${name}-${number}`);
  return (
    <fieldset class="agenda-row">
      <legend>{itemNumber(number)[tongue]}</legend>
      <input type="hidden" name="item" value={row.item} />
      <Field
        tongue={tongue}
        name="title"
        id={id('title')}
        label={fieldLabels.title[tongue]}
        value={row.title}
        problem={number === 1 ? problemOf(view, path, 'title') : undefined}
      />
      <Select
        tongue={tongue}
        name="kind"
        id={id('kind')}
        label={fieldLabels.kind[tongue]}
        value={row.kind || 'discussion'}
        options={kinds.map((kind) => ({ value: kind, label: itemKinds[kind][tongue] }))}
      />
      <Select
        tongue={tongue}
        name="rapporteur"
        id={id('rapporteur')}
        label={fieldLabels.rapporteur[tongue]}
        value={row.rapporteur}
        options={row.rapporteur ? [{ value: '', label: words.noRapporteur[tongue] }, ...people] : people}
      />
    </fieldset>
  );
}

/** Members of today, each with the body or the office. */
function rapporteurs({ composition, names, now, tongue, charter }: GroupView): readonly Option[] {
  const head = holderAt(composition, 'head', now);
  const title = charter.offices.find(({ id }) => id === 'head')?.title[tongue];
  return membersAt(composition, now)
    .map(({ person }) => {
      const mandate = mandateOf(composition, person, now);
      const of = person === head ? title : mandate && names.body(mandate.body)[tongue];
      const name = names.person(person)[tongue];
      return { value: person, label: of ? `${name}, ${of}` : name };
    })
    .sort((a, b) => compare(a.label, b.label, tongue));
}

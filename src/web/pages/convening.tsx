import type { Child } from 'hono/jsx';
import { meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { theGroup } from '#marking/audience.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfItem, thingOfMeeting } from '#marking/things.ts';
import { meetingCommands } from '#meetings/messages.ts';
import type { AgendaItem, Meeting } from '#meetings/vocabulary.ts';
import { fieldLabels, meetingName, meetingWords } from '#meetings/words.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Field } from '#page/fields.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Page } from '#page/page.tsx';
import { problemOf, typed } from '#page/view.ts';
import { officialMoment } from '#text/dates.ts';
import { localIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { EnterSends, ItemRows } from '../agenda/row-fields.tsx';
import { type Asked, askedOf, type Row, rowsOf } from '../agenda/rows.ts';
import {
  quarterlyRows,
  type ReadTemplate,
  readTemplates,
  TemplateButtons,
  withTemplate,
} from '../agenda/templates.tsx';
import { Offers, readOffers } from '../duties/offers.tsx';
import type { DutyLine } from '../duties/register.ts';
import { type First, Following, firstOf } from '../meeting/anew.tsx';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { noMeeting } from './waiting.ts';

const farOff = '2999-12-31T00:00:00.000Z';
const nothing = { ref: '', digest: '' };

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
  linkHint: {
    az: 'İclasda videobağlantı ilə də iştirak ediləcəksə.',
    en: 'If some will take part by video link.',
    ru: 'Если часть членов будет участвовать по видеосвязи.',
  },
} as const satisfies Record<string, Sentence>;

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

type Proposed = {
  readonly asked: Asked;
  readonly templates: readonly ReadTemplate[];
  /** The meeting in whose place this one is called. */
  readonly first: First | undefined;
};

/** The head proposes date, place and agenda of a new meeting, which begins with the items of every quarter. */
export const proposalPage: PageRoute<Proposed> = {
  path: '/meetings/new',
  readers: theGroup,
  streams: () => [`meeting/${noMeeting}`],
  load: async (house, view, _params, c) => ({
    asked: askedOf(c),
    templates: await readTemplates(house, view),
    first: await firstOf(house, view, c),
  }),
  html: (view, proposed) => <ProposalPage view={view} proposed={proposed} />,
  json: (view) => ({ may: mayPropose(view) }),
};

function ProposalPage({ view, proposed: { asked, templates, first } }: { view: GroupView; proposed: Proposed }) {
  const { tongue, charter } = view;
  const path = '/meetings';
  const title = words.newMeeting[tongue];
  const value = (name: string) =>
    typed(view, path, name) ?? asked.query?.[name]?.[0] ?? (name === 'place' ? first?.place : undefined);
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
          {first ? <Following view={view} first={first} /> : null}
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
            rows={withTemplate(
              rowsOf(view, path, asked, first?.rows ?? quarterlyRows(templates)),
              templates,
              asked.template,
            )}
            hint={words.agendaHint}
            title={meetingWords.agenda[tongue]}
            on={value('on')}
          >
            <TemplateButtons view={view} page="/meetings/new" templates={templates} />
          </Rows>
        </Ask>
      </Sheet>
    </Page>
  );
}

type Shown = {
  readonly meeting: Meeting;
  readonly texts: Texts;
  readonly asked: Asked;
  readonly templates: readonly ReadTemplate[];
  /** Duties that may come before the Group again. */
  readonly offers: readonly DutyLine[];
};

/** The head sets the agenda anew; items that stay keep their numbers. */
export const agendaPage: PageRoute<Shown> = {
  path: '/meetings/:meeting{\\d{4}-\\d+}/agenda',
  readers: ({ meeting = '' }) => [thingOfMeeting(meeting)],
  streams: ({ meeting }) => [`meeting/${meeting}`],
  async load(house, view, params, c) {
    const { meeting } = meetingOf(view.states, params.meeting ?? '');
    if (meeting.stage === 'unknown') return undefined;
    const titles = itemsToSet(meeting).map(({ item, title }) => [thingOfItem(meeting.meeting, item), title] as const);
    const texts = view.reveal(await readTexts(house.pool, view.group, titles));
    const [templates, offers] = await Promise.all([readTemplates(house, view), readOffers(house, view)]);
    return { meeting, texts, asked: askedOf(c), templates, offers };
  },
  html: (view, shown) => <AgendaPage view={view} shown={shown} />,
  json: (_view, { meeting, texts }) => ({
    meeting: meeting.meeting,
    state: meeting.agendaKey.state,
    agenda: meeting.agenda.map((item) => ({ ...item, title: texts(item.title) })),
  }),
};

/** What stands on the agenda, and what was to come onto it late: an agenda set anew is whole. */
const itemsToSet = ({ agenda, lateItems }: Meeting): readonly AgendaItem[] => [
  ...agenda,
  ...[...lateItems.values()].filter(({ state }) => state === 'awaited'),
];

function AgendaPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const { meeting, texts, asked, templates } = shown;
  const path = `/meetings/${meeting.meeting}/agenda`;
  const now = itemsToSet(meeting).map(({ item, title, kind, rapporteur, minutes }) => ({
    item,
    title: texts(title),
    kind,
    rapporteur: rapporteur ?? '',
    minutes: minutes === undefined ? '' : String(minutes),
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
          <Rows
            view={view}
            path={path}
            page={path}
            rows={withTemplate(rowsOf(view, path, asked, now), templates, asked.template)}
            hint={words.changeHint}
            on={localIn(meeting.on, view.zone)}
          >
            <TemplateButtons view={view} page={path} templates={templates} />
          </Rows>
        </Ask>
        <Offers view={view} lines={shown.offers} />
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

function Rows(props: {
  view: GroupView;
  path: string;
  page: string;
  rows: readonly Row[];
  hint: Sentence;
  title?: string;
  /** Local time at which the meeting begins, if it is known. */
  on?: string | undefined;
  children?: Child;
}) {
  const { view, path, page, rows, on } = props;
  const { tongue, charter } = view;
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
      <ItemRows view={view} path={path} page={page} rows={rows} on={on} />
      {props.children}
    </Block>
  );
}

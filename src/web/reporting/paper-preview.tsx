import type { Answer } from '#page/answer.ts';
import { PagerLinks } from '#page/pager.tsx';
import { Table } from '#page/table.tsx';
import type { MeasureId } from '#plan/vocabulary.ts';
import { nameOf, pathOf, shortPlace, sourceSays, tallySays } from '#reporting/paper.ts';
import { type DraftMeasure, type DraftSection, draftOf, type PlanDraft } from '#reporting/paper-draft.ts';
import { periodId, periodName } from '#reporting/paper-period.ts';
import type { PlanRecord } from '#reporting/paper-record.ts';
import { marksOf, type Said, type Source } from '#reporting/paper-sources.ts';
import { planPaperWords as paperWords } from '#reporting/paper-words.ts';
import { numeral } from '#text/numbers.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { type Drawn, drawnFor, type PaperWish, withTexts } from './paper-drawn.ts';
import { papersWords as words } from './paper-page-words.ts';

/** Measures on one page. */
const most = 20;

export type PreviewShown = {
  readonly record: PlanRecord;
  readonly draft: PlanDraft;
  /** Which of the parts is shown, from 1, and how many there are. */
  readonly part: number;
  readonly parts: number;
  readonly shown: readonly DraftSection[];
  /** Where a measure is told, from 0. */
  readonly places: ReadonlyMap<string, number>;
  readonly sources: readonly (Source & { readonly place: number })[];
};

export async function loadPreview(
  house: House,
  view: GroupView,
  plan: string,
  wish: PaperWish,
  asked: string | undefined,
): Promise<PreviewShown | undefined> {
  const drawn = await drawnFor(house, view, plan, wish);
  if (!drawn) return undefined;
  const order = orderOf(drawn);
  const parts = Math.max(1, Math.ceil(order.length / most));
  const part = Math.min(Math.max(1, Math.trunc(Number(asked)) || 1), parts);
  const page = new Set(order.slice((part - 1) * most, part * most));
  const record = await withTexts(house, view, drawn, page);
  const draft = draftOf(record, page);
  const shown = draft.sections.flatMap((section) => {
    const measures = section.measures.filter(({ measure }) => page.has(measure));
    return measures.length > 0 ? [{ ...section, measures }] : [];
  });
  const sources = draft.sources.flatMap((source, at) =>
    page.has(source.measure) ? [{ ...source, place: at + 1 }] : [],
  );
  const places = new Map(order.map((measure, at) => [measure, at]));
  return { record, draft, part, parts, shown, places, sources };
}

const orders = new WeakMap<Drawn['dues'], readonly MeasureId[]>();

/** The measures that the paper tells of, one after the other; its words are not asked for. */
function orderOf(drawn: Drawn): readonly MeasureId[] {
  const known = orders.get(drawn.dues);
  if (known) return known;
  const order = measuresOf(draftOf({ ...drawn, texts: () => '' }, new Set())).map(({ measure }) => measure);
  orders.set(drawn.dues, order);
  return order;
}

const measuresOf = ({ sections }: PlanDraft): readonly DraftMeasure[] => sections.flatMap(({ measures }) => measures);

/** In which part a measure is told. */
const partOf = ({ places }: PreviewShown, measure: string): number => Math.floor((places.get(measure) ?? 0) / most) + 1;

/** Of systems: what is counted, what is said of whom, and where each of it comes from. */
export const previewJson = ({ record, draft, part, parts, shown, sources }: PreviewShown): Answer => {
  const { due, accepted, invited, sent } = draft.tally;
  return {
    period: periodId(record.period),
    position: record.place.position,
    hash: record.place.hash,
    ...{ due, accepted, invited, acceptedOfInvited: sent, part, parts },
    measures: shown.flatMap(({ measures }) =>
      measures.map(({ measure, number, reports, indicators, without }) => ({
        ...{ measure, number },
        says: [...reports, ...indicators, ...without].map(plain),
      })),
    ),
    sources: sources.map((source) => ({
      place: source.place,
      position: source.position,
      path: pathOf(record, source),
    })),
  };
};

const plain = ({ lead, parts }: Said): string =>
  [
    ...(lead ? [`${lead} `] : []),
    ...parts.map((part) =>
      typeof part === 'string'
        ? part
        : marksOf(part.sources)
            .map(({ text }) => text)
            .join(''),
    ),
  ].join('');

type Props = { view: GroupView; shown: PreviewShown };

/** Where the same paper stands, from the same place in the journal. */
const addressOf = ({ base }: GroupView, { record: { plan, period, place } }: PreviewShown, form = ''): string =>
  `${base}/plans/${plan.plan}/papers${form}?of=${periodId(period)}&at=${place.position}`;

export function Preview({ view, shown }: Props) {
  const { tongue } = view;
  const { record, draft } = shown;
  return (
    <article class="drawn-paper official official-framed" id="paper" aria-label={nameOf(record)}>
      <header>
        <h2>
          {nameOf(record)}, {periodName(record.period, tongue)}
        </h2>
        <p class="quiet">
          {paperWords.drawnFrom[tongue]}:{' '}
          <a href={`${view.base}/journal/${record.place.position}`}>{shortPlace(record)}</a>
        </p>
        <p class="quiet">{words.samePlace[tongue]}</p>
        <Files view={view} shown={shown} />
      </header>
      {tallySays(draft.tally, tongue).map(({ lead = '', ...said }) => (
        <Sentence view={view} shown={shown} said={{ ...said, lead: `${lead}:` }} />
      ))}
      <SectionTable view={view} shown={shown} />
      {shown.shown.map((section) => (
        <SectionText view={view} shown={shown} section={section} />
      ))}
      <NotDue view={view} shown={shown} />
      <Parts view={view} shown={shown} />
      <SourceList view={view} shown={shown} />
    </article>
  );
}

function Files({ view, shown }: Props) {
  const { tongue } = view;
  const tongues = ['az', 'en', 'ru'] as const;
  return (
    <p class="file-links">
      {(['pdf', 'docx'] as const).map((form) => (
        <span class="line">
          <b>{form.toUpperCase()}</b>
          {tongues.map((each) => (
            <>
              {' '}
              <a
                href={`${addressOf(view, shown, `.${form}`)}&tongue=${each}`}
                aria-label={`${form.toUpperCase()} ${words[each][tongue]}`}
              >
                {words[each][tongue]}
              </a>
            </>
          ))}
        </span>
      ))}
    </p>
  );
}

function SectionTable({ view, shown }: Props) {
  const { tongue } = view;
  const { record, draft } = shown;
  if (draft.sections.length === 0) return <p>{paperWords.nothingDue[tongue]}</p>;
  return (
    <Table
      tongue={tongue}
      caption={paperWords.bySection[tongue]}
      columns={[
        { title: paperWords.section[tongue] },
        { title: paperWords.dueShort[tongue], numeric: true },
        { title: paperWords.acceptedShort[tongue], numeric: true },
        { title: paperWords.noneShort[tongue], numeric: true },
        { title: paperWords.invitedShort[tongue], numeric: true },
        { title: paperWords.sources[tongue] },
      ]}
      rows={draft.sections.map(({ section, measures, tally }) => ({
        cells: [
          <a
            href={`${addressOf(view, shown)}&part=${partOf(shown, measures[0]?.measure ?? '')}#section-${section?.number ?? 'none'}`}
          >
            {section ? `${section.number}. ${record.texts(section.title)}` : paperWords.noSection[tongue]}
          </a>,
          numeral(tally.due, tongue),
          numeral(tally.accepted, tongue),
          numeral(tally.due - tally.accepted, tongue),
          tally.invited === 0 ? '—' : `${numeral(tally.sent, tongue)} / ${numeral(tally.invited, tongue)}`,
          tally.sources.length === 0 ? '—' : <Marks view={view} shown={shown} places={tally.sources} />,
        ],
      }))}
    />
  );
}

function SectionText({ view, shown, section }: Props & { section: DraftSection }) {
  const { texts } = shown.record;
  const heading = section.section ? `${section.section.number}. ${texts(section.section.title)}` : undefined;
  return (
    <section id={`section-${section.section?.number ?? 'none'}`}>
      <h3>{heading ?? paperWords.noSection[view.tongue]}</h3>
      {section.measures.map((measure) => (
        <section id={`measure-${measure.measure}`}>
          <h4>
            <a href={`${view.base}/plans/${shown.record.plan.plan}/measures/${measure.measure}`}>
              {measure.number}. {measure.title}
            </a>
          </h4>
          {[...measure.reports, ...measure.indicators, ...measure.without].map((said) => (
            <Sentence view={view} shown={shown} said={said} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Sentence({ view, shown, said: { lead, parts, tone } }: Props & { said: Said }) {
  return (
    <p class={tone === 'note' ? 'quiet' : undefined}>
      {lead === undefined ? null : <b>{lead} </b>}
      {parts.map((part) =>
        typeof part === 'string' ? (
          part.split('\n').map((line, at) => (at === 0 ? line : [<br />, line]))
        ) : (
          <Marks view={view} shown={shown} places={part.sources} />
        ),
      )}
    </p>
  );
}

function NotDue({ view: { tongue, base }, shown: { draft, record, part, parts } }: Props) {
  if (draft.notDue.length === 0 || draft.sections.length === 0 || part < parts) return null;
  return (
    <p class="quiet">
      {paperWords.notDue[tongue]}{' '}
      {draft.notDue.map(({ measure, number }, at) => (
        <>
          {at > 0 ? ', ' : ''}
          <a href={`${base}/plans/${record.plan.plan}/measures/${measure}`}>{number}</a>
        </>
      ))}
      .
    </p>
  );
}

/** A mark leads to the report itself; one that stands for several, to where they are listed. */
function Marks({ view, shown, places }: Props & { places: readonly number[] }) {
  const { record, draft } = shown;
  return (
    <sup class="source-marks">
      {marksOf(places).map(({ text, first, many }) => {
        const source = draft.sources[first - 1];
        if (!source) return text;
        const list = `${addressOf(view, shown)}&part=${partOf(shown, source.measure)}#source-${first}`;
        return <a href={many ? list : `${view.base}${pathOf(record, source)}`}>{text}</a>;
      })}
    </sup>
  );
}

function Parts({ view, shown }: Props) {
  const { tongue } = view;
  const { part, parts } = shown;
  const at = (which: number) => `${addressOf(view, shown)}&part=${which}#paper`;
  return (
    <PagerLinks
      label={words.parts[tongue]}
      back={part === 1 ? undefined : { href: at(part - 1), says: words.before[tongue] }}
      on={part === parts ? undefined : { href: at(part + 1), says: words.after[tongue] }}
      says={`${numeral(part, tongue)} / ${numeral(parts, tongue)}`}
    />
  );
}

function SourceList({ view, shown }: Props) {
  const { tongue, base } = view;
  const { record, draft, sources } = shown;
  if (sources.length === 0) return null;
  return (
    <section>
      <h3>{paperWords.sources[tongue]}</h3>
      <p class="quiet">{paperWords.sourcesSay[tongue]}</p>
      <ol class="source-list">
        {sources.map((source) => (
          <li id={`source-${source.place}`} value={source.place}>
            <a href={`${base}${pathOf(record, source)}`}>{sourceSays(record, draft, source)}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}

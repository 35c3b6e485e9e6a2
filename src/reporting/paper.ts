import type { Block, Cited, PaperDocument } from '#paper/vocabulary.ts';
import { tableNow } from '#plan/evolve.ts';
import type { Instrument } from '#plan/vocabulary.ts';
import { dateName, officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered, numeral } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { type DraftMeasure, type DraftSection, draftOf, type PlanDraft, type Tallied } from './paper-draft.ts';
import { periodId, periodName } from './paper-period.ts';
import type { PlanRecord } from './paper-record.ts';
import { marksOf, type Part, type Said, type Source } from './paper-sources.ts';
import { planPaperWords as words } from './paper-words.ts';

/** A whole address of what lies below the group's: `https://…/g/demo` and `/plans/1/papers`. */
export type Address = (path: string) => string;

/** A quarterly report or the yearly information's part on the plan, drafted from accepted reports alone. */
export function planPaper(record: PlanRecord, address: Address): PaperDocument {
  const { charter, tongue, period, place } = record;
  const draft = draftOf(record);
  const name = nameOf(record);
  return {
    tongue,
    title: `${name}, ${periodName(period, tongue)}`,
    author: charter.title[tongue],
    createdAt: place.at,
    head: {
      issuer: [charter.title[tongue]],
      kind: (period.quarter === undefined ? words.yearly : words.quarterly)[tongue],
      subject: [titleOf(record), ...(period.quarter === undefined ? [words.partOnPlan[tongue]] : [])].join(' — '),
      place: periodName(period, tongue),
      date: officialDate(dateIn(place.at, charter.timeZone), tongue),
    },
    blocks: [
      ...factsOf(record, draft, address),
      ...sectionTable(draft, tongue),
      ...draft.sections.flatMap((section) => sectionBlocks(record, draft, section, address)),
      ...restOf(record, draft),
      { kind: 'paragraph', text: words.sourcesSay[tongue], tone: 'note' },
    ],
    signatures: [],
    annexes:
      draft.sources.length === 0
        ? []
        : [
            {
              label: words.annex[tongue],
              title: words.sources[tongue],
              blocks: draft.sources.map((source, at) => sourceBlock(record, draft, source, at + 1, address)),
            },
          ],
    footer: { reference: `${name} · ${periodId(period)}`, hash: `SHA-256 ${shortOf(place.hash)}` },
    status: { mark: words.draftMark[tongue], line: words.draftLine[tongue] },
  };
}

export const nameOf = ({ period, tongue }: Pick<PlanRecord, 'period' | 'tongue'>): string =>
  (period.quarter === undefined ? words.yearlyName : words.quarterlyName)[tongue];

export const titleOf = ({ plan, texts }: Pick<PlanRecord, 'plan' | 'texts'>): string => texts(plan.title);

const shortOf = (hash: string): string => hash.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');

export const instrumentSays = ({ texts, tongue }: PlanRecord, { title, number, on }: Instrument): string =>
  `${texts(title)} (${numbered(number, tongue)}, ${dateName(on, tongue)})`;

/** `№ 4711, SHA-256 9f2c 41d0 77ab`. */
export const shortPlace = ({ place, tongue }: Pick<PlanRecord, 'place' | 'tongue'>): string =>
  `${numbered(place.position, tongue)}, SHA-256 ${shortOf(place.hash)}`;

/** `№ 4711, SHA-256 9f2c…`: the act up to which the journal was read. */
export const placeSays = ({ place, tongue }: Pick<PlanRecord, 'place' | 'tongue'>): string =>
  `${numbered(place.position, tongue)}, SHA-256 ${place.hash.replace(/(.{8})(?=.)/g, '$1 ')}`;

function factsOf(record: PlanRecord, draft: PlanDraft, address: Address): readonly Block[] {
  const { tongue, plan, period } = record;
  const [first, last] = [plan.versions[0], tableNow(plan)];
  const fact = (lead: string, ...parts: readonly Part[]): Cited =>
    cited(record, draft, { lead: `${lead}:`, parts }, address);
  return [
    {
      kind: 'definitions',
      lines: [
        { term: words.plan[tongue], text: titleOf(record) },
        ...(first ? [{ term: words.approvedBy[tongue], text: instrumentSays(record, first.instrument) }] : []),
        ...(last && last !== first
          ? [{ term: words.amendedBy[tongue], text: instrumentSays(record, last.instrument) }]
          : []),
        { term: words.time[tongue], text: periodName(period, tongue) },
        { term: words.drawnFrom[tongue], text: placeSays(record) },
      ],
    },
    ...tallySays(draft.tally, tongue).map(({ lead = '', parts }) => fact(lead, ...parts)),
  ];
}

/** What was due, what was accepted, of whom there is nothing: numbers with their sources. */
export function tallySays(tally: Tallied, tongue: Tongue): readonly Said[] {
  const { due, accepted, invited, sent, sources } = tally;
  const of = (label: keyof typeof words, count: number): string => `${words[label][tongue]}: ${numeral(count, tongue)}`;
  const owed = [of('dueIs', due), of('acceptedIs', accepted), of('noneIs', due - accepted)];
  return [
    {
      lead: words.accepted[tongue],
      parts: [numeral(accepted + sent, tongue), ...(sources.length > 0 ? [{ sources }] : [])],
    },
    { lead: words.executing[tongue], parts: [`${owed.join('; ')}.`] },
    ...(invited > 0
      ? [{ lead: words.invited[tongue], parts: [`${[of('invitedIs', invited), of('acceptedIs', sent)].join('; ')}.`] }]
      : []),
  ];
}

/** Beside each count of the table the sources from which it was made. */
function sectionTable({ sections }: PlanDraft, tongue: Tongue): readonly Block[] {
  if (sections.length === 0) return [{ kind: 'paragraph', text: words.nothingDue[tongue] }];
  const column = (title: string, share: number, align: 'start' | 'end') => ({ title, share, align });
  return [
    { kind: 'heading', level: 1, text: words.bySection[tongue] },
    {
      kind: 'table',
      columns: [
        column(words.section[tongue], 6, 'start'),
        column(words.dueShort[tongue], 2, 'end'),
        column(words.acceptedShort[tongue], 2, 'end'),
        column(words.noneShort[tongue], 2, 'end'),
        column(words.invitedShort[tongue], 2, 'end'),
        column(words.sources[tongue], 3, 'start'),
      ],
      rows: sections.map((section) => sectionRow(section, tongue)),
      empty: '',
    },
  ];
}

function sectionRow({ section, tally }: DraftSection, tongue: Tongue): readonly string[] {
  const { due, accepted, invited, sent, sources } = tally;
  const counts = [due, accepted, due - accepted].map((count) => numeral(count, tongue));
  return [
    section?.number ?? words.noSection[tongue],
    ...counts,
    invited === 0 ? '—' : `${numeral(sent, tongue)} / ${numeral(invited, tongue)}`,
    marksOf(sources)
      .map(({ text }) => text)
      .join(' ') || '—',
  ];
}

function sectionBlocks(
  record: PlanRecord,
  draft: PlanDraft,
  { section, measures }: DraftSection,
  address: Address,
): readonly Block[] {
  const heading = section ? `${section.number}. ${record.texts(section.title)}` : words.noSection[record.tongue];
  return [
    { kind: 'heading', level: 1, text: heading },
    ...measures.flatMap((measure) => measureBlocks(record, draft, measure, address)),
  ];
}

const measureBlocks = (
  record: PlanRecord,
  draft: PlanDraft,
  measure: DraftMeasure,
  address: Address,
): readonly Block[] => [
  { kind: 'heading', level: 2, text: `${measure.number}. ${measure.title}` },
  ...[...measure.reports, ...measure.indicators, ...measure.without].map((said) => cited(record, draft, said, address)),
];

function restOf({ tongue }: PlanRecord, { notDue, sections }: PlanDraft): readonly Block[] {
  if (notDue.length === 0 || sections.length === 0) return [];
  const text = `${words.notDue[tongue]} ${notDue.map(({ number }) => number).join(', ')}.`;
  return [{ kind: 'paragraph', text, tone: 'note' }];
}

function cited(record: PlanRecord, draft: PlanDraft, { lead, parts, tone }: Said, address: Address): Cited {
  const list = address(`${pagePath(record)}#source-`);
  return {
    kind: 'cited',
    ...(lead === undefined ? {} : { lead }),
    ...(tone ? { tone } : {}),
    parts: parts.flatMap((part): Cited['parts'] =>
      typeof part === 'string'
        ? [part]
        : marksOf(part.sources).map(({ text, first, many }) => {
            const source = draft.sources[first - 1];
            return { mark: text, to: many || !source ? `${list}${first}` : address(pathOf(record, source)) };
          }),
    ),
  };
}

function sourceBlock(record: PlanRecord, draft: PlanDraft, source: Source, place: number, address: Address): Cited {
  const mark = sourceSays(record, draft, source);
  return { kind: 'cited', lead: `[${place}]`, parts: [{ mark, to: address(pathOf(record, source)), plain: true }] };
}

/** `Tədbir 4.1.1, Daxili İşlər Nazirliyi, 20 yanvar 2026, versiya 1, jurnalda № 4711`. */
export function sourceSays({ tongue, names }: PlanRecord, { numbers }: PlanDraft, source: Source): string {
  const number = numbers.get(source.measure) ?? '';
  const journal = `${words.inJournal[tongue]} ${numbered(source.position, tongue)}`;
  if (source.from === 'plan') return [number, words.indicatorsOf[tongue], journal].join(', ');
  const body = names.body(source.body, source.covers.until)[tongue];
  const day = dateName(source.on, tongue);
  return [number, body, day, `${words.version[tongue]} ${source.version}`, journal].join(', ');
}

/** Below the group's address: the page of the report, at the version that was accepted, or the page of the measure. */
export function pathOf({ plan }: Pick<PlanRecord, 'plan'>, source: Source): string {
  const measure = `/plans/${plan.plan}/measures/${source.measure}`;
  if (source.from === 'plan') return measure;
  return `${measure}/reports/${encodeURIComponent(source.body)}/${source.on}#version-${source.version}`;
}

/** Below the group's address: the page on which the paper stands as of its place in the journal. */
export const pagePath = ({ plan, period, place }: Pick<PlanRecord, 'plan' | 'period' | 'place'>): string =>
  `/plans/${plan.plan}/papers?of=${periodId(period)}&at=${place.position}`;

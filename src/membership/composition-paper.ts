import { ruleLines } from '#charter/rule-words.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Block, Definition, PaperDocument, Table } from '#paper/vocabulary.ts';
import type { Bodies, PersonId } from '#people/vocabulary.ts';
import { capital, compare } from '#text/alphabet.ts';
import { clauseName } from '#text/clauses.ts';
import { dateName, officialDate, onDate } from '#text/dates.ts';
import { dateIn, instantOf } from '#text/moments.ts';
import { counted, numbered } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { holdingAt } from './composition.ts';
import { memberNoun, seatNoun, compositionPaperWords as words } from './composition-paper-words.ts';
import { endOfHolding } from './holdings.ts';
import { membershipWords } from './messages.ts';
import { type LettersRecord, lettersTable } from './nomination-letters.ts';
import { benchesAt, type Seat } from './roster.ts';
import type { Sources } from './sources.ts';
import type { Holding } from './vocabulary.ts';
import { benchTitles, screenWords } from './words.ts';

/** All that the paper is computed from; equal records give equal papers. */
export type CompositionRecord = LettersRecord & {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly sources: Sources;
  readonly positionOf: (person: PersonId) => string | null;
  /** The quorum in one sentence; absent where the charter does not say. */
  readonly quorum: string | undefined;
  /** The instant of the day whose composition it is: the last of a day past. */
  readonly at: string;
  /** Which seats nobody fills is known of today only. */
  readonly today: boolean;
};

/** The personal composition as of a day: who sits by which right and by which act, what is vacant, by which letters. */
export function compositionPaper(record: CompositionRecord): PaperDocument {
  const { charter, day, tongue } = record;
  const title = membershipWords.personalComposition[tongue];
  return {
    tongue,
    title: `${title}, ${officialDate(day, tongue)}`,
    author: charter.title[tongue],
    createdAt: instantOf(`${day}T00:00`, charter.timeZone) ?? `${day}T00:00:00.000Z`,
    head: {
      issuer: [charter.title[tongue]],
      kind: words.kind[tongue],
      subject: asOf(day, tongue),
      place: counts(record),
      date: officialDate(day, tongue),
    },
    blocks: [
      { kind: 'definitions', lines: facts(record) },
      ...benches(record),
      { kind: 'heading', level: 1, text: membershipWords.instruments[tongue] },
      instruments(record),
      ...(record.today ? [] : [{ kind: 'paragraph', text: words.pastSeats[tongue], tone: 'note' } as const]),
      { kind: 'paragraph', text: words.madeFrom[tongue], tone: 'note' },
    ],
    signatures: [],
    annexes: [
      { label: words.annex[tongue], title: words.letters[tongue], blocks: [lettersTable(record, seatsOf(record))] },
    ],
    footer: { reference: `${title} · ${officialDate(day, tongue)}` },
  };
}

/** Beside the date, where other papers have the place: `14 üzv, 2 boş yer`. */
function counts(record: CompositionRecord): string {
  const { tongue } = record;
  const { members, vacant } = countOf(record);
  const says = [counted(members, memberNoun, tongue), ...(vacant > 0 ? [counted(vacant, seatNoun, tongue)] : [])];
  return says.join(', ');
}

function countOf(record: CompositionRecord): { readonly members: number; readonly vacant: number } {
  const seats = seatsOf(record);
  const vacant = seats.filter(({ mandate }) => !mandate).length;
  const head = holdingAt(record.composition, 'head', record.at) ? 1 : 0;
  return { members: seats.length - vacant + head, vacant };
}

/** `2026-cı il noyabrın 22-də olan vəziyyət`: a state on a day. */
const asOf = (day: string, tongue: Tongue): string =>
  tongue === 'az' ? `${onDate(day, 'az')} olan vəziyyət` : `${words.asOf[tongue]} ${officialDate(day, tongue)}`;

const margin = (clause: string | null | undefined, tongue: Tongue) =>
  clause ? { margin: clauseName(clause, tongue) } : {};

function facts(record: CompositionRecord): readonly Definition[] {
  const { charter, tongue, quorum, today } = record;
  const { members, vacant } = countOf(record);
  const term = ruleLines(charter).find(({ rule }) => rule === 'term');
  return [
    ...(['head', 'coordinator'] as const).map((office) => officeLine(record, office)),
    { term: words.count[tongue], text: String(members) },
    ...(today ? [{ term: words.vacantSeats[tongue], text: vacant > 0 ? String(vacant) : words.noVacant[tongue] }] : []),
    ...(quorum ? [{ term: words.quorum[tongue], text: quorum, ...margin(charter.rules.quorum.clause, tongue) }] : []),
    ...(term ? [{ term: words.term[tongue], text: term.value[tongue], ...margin(term.clause, tongue) }] : []),
  ];
}

function officeLine(record: CompositionRecord, office: 'head' | 'coordinator'): Definition {
  const { charter, composition, names, at, tongue } = record;
  const described = charter.offices.find(({ id }) => id === office);
  const holding = holdingAt(composition, office, at);
  const text = holding
    ? [
        `${names.person(holding.person)[tongue]}${holding.acting ? ` (${membershipWords.acting[tongue]})` : ''}`,
        ...spanOf(record, holding),
        record.sources.holdings.get(holding.holding)?.basis ?? '',
      ]
    : [words.vacant[tongue]];
  return {
    term: capital(described?.title[tongue] ?? '', tongue),
    text: text.filter(Boolean).join('; '),
    ...margin(described?.clause, tongue),
  };
}

/** Since when the office is held, and until which day where that is recorded. */
function spanOf({ composition, charter, tongue, at }: CompositionRecord, holding: Holding): readonly string[] {
  const end = endOfHolding(composition, holding);
  const since = `${membershipWords.since[tongue]} ${dateName(dateIn(holding.from, charter.timeZone), tongue)}`;
  return end === undefined || end <= at ? [since] : [since, endOf(end, charter.timeZone, tongue)];
}

/** The last day before that instant: an office that ends at midnight was held on the day before. */
const endOf = (until: string, zone: string, tongue: Tongue): string =>
  `${words.until[tongue]} ${dateName(dateIn(new Date(Date.parse(until) - 1).toISOString(), zone), tongue)}`;

const seatsOf = (record: CompositionRecord): readonly Seat[] =>
  benchesAt(record.bodies, record.composition, record.at, { vacant: record.today }).flatMap(({ seats }) => seats);

/** The head, who is a member by office, then the benches in the order of the rule; all are numbered through. */
function benches(record: CompositionRecord): readonly Block[] {
  const { bodies, composition, names, day, at, tongue, today } = record;
  const nameOf = ({ body }: Seat) => names.body(body, day)[tongue];
  const head = headRow(record);
  let number = head.length;
  const next = () => {
    number += 1;
    return String(number);
  };
  const listed = benchesAt(bodies, composition, at, { vacant: today }).flatMap(({ kind, seats }): readonly Block[] => [
    { kind: 'heading', level: 1, text: benchTitles[kind][tongue] },
    seatTable(
      tongue,
      [...seats]
        .sort((a, b) => compare(nameOf(a), nameOf(b), tongue))
        .map((seat) =>
          seat.mandate
            ? [next(), personIn(record, seat.mandate.person), nameOf(seat), actOf(record, seat.mandate)]
            : ['—', words.vacant[tongue], nameOf(seat), ''],
        ),
    ),
  ]);
  return [...(head.length > 0 ? [seatTable(tongue, head)] : []), ...listed];
}

const seatTable = (tongue: Tongue, rows: Table['rows']): Table => ({
  kind: 'table',
  empty: membershipWords.noMembers[tongue],
  columns: [
    { title: '№', share: 1, align: 'end' },
    { title: words.memberAndPosition[tongue], share: 7, align: 'start' },
    { title: screenWords.body[tongue], share: 8, align: 'start' },
    { title: screenWords.act[tongue], share: 5, align: 'start' },
  ],
  rows,
});

function headRow(record: CompositionRecord): Table['rows'] {
  const { charter, composition, sources, at, tongue } = record;
  const holding = holdingAt(composition, 'head', at);
  if (!holding) return [];
  const title = charter.offices.find(({ id }) => id === 'head')?.title[tongue] ?? '';
  const office = `${title}, ${(holding.acting ? membershipWords.acting : membershipWords.byOffice)[tongue]}`;
  return [['1', personIn(record, holding.person), office, sources.holdings.get(holding.holding)?.basis ?? '']];
}

function personIn({ names, positionOf, tongue }: CompositionRecord, person: PersonId): string {
  const position = positionOf(person);
  return [names.person(person)[tongue], position ?? ''].filter(Boolean).join('\n');
}

function actOf(record: CompositionRecord, mandate: NonNullable<Seat['mandate']>): string {
  const { composition, charter, tongue, at } = record;
  const { instrument: number, until, takenOver } = mandate;
  const instrument = composition.instruments.find((each) => each.number === number);
  return [
    numbered(number, tongue),
    instrument ? dateName(instrument.date, tongue) : '',
    takenOver ? membershipWords.takenOver[tongue] : '',
    until !== undefined && until > at ? endOf(until, charter.timeZone, tongue) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The instruments until that day, the first first. */
function instruments({ composition, at, tongue, day }: CompositionRecord): Table {
  return {
    kind: 'table',
    empty: membershipWords.noInstruments[tongue],
    columns: [
      { title: words.number[tongue], share: 3, align: 'start' },
      { title: words.date[tongue], share: 5, align: 'start' },
      { title: words.what[tongue], share: 8, align: 'start' },
    ],
    rows: composition.instruments
      .filter((instrument) => (instrument.takenOver ? instrument.date <= day : instrument.at <= at))
      .map(({ number, date, amends, takenOver }) => [
        numbered(number, tongue),
        officialDate(date, tongue),
        [
          (amends ? membershipWords.amendment : membershipWords.instrument)[tongue],
          takenOver ? membershipWords.takenOver[tongue] : '',
        ]
          .filter(Boolean)
          .join(', '),
      ]),
  };
}

import type { Annex, Block, ContentsLine, PaperDocument } from '#paper/vocabulary.ts';
import { sizeName } from '../agenda/size.ts';
import { inZipOnly } from './contents.ts';
import { extensionOf } from './names.ts';
import { type PackRecord, type RecordedPaper, tongue } from './record.ts';
import type { Measure } from './vocabulary.ts';
import { words } from './words.ts';

/** On which page of the pack a paper's sheet of title is, from 1; undefined while that is not known. */
export type PageOf = (paper: string) => number | undefined;

/** As broad as any number of a page, so that numbers change no line where they come. */
const anyPage = '0000';

/** The agenda by itself, as it lies in the ZIP. */
export const agendaPaper = (record: PackRecord): PaperDocument => ({
  ...framed(record),
  blocks: [...agendaBlocks(record), ...separatelyBlocks(record)],
  annexes: [],
});

/** The agenda, the contents, and a sheet of title for each paper, after which its pages come. */
export function packPaper(record: PackRecord, measures: ReadonlyMap<string, Measure>, pageOf: PageOf): PaperDocument {
  const frame = framed(record);
  return {
    ...frame,
    footer: { ...frame.footer, uncounted: true },
    blocks: [...agendaBlocks(record), ...separatelyBlocks(record), ...contentsBlocks(record, measures, pageOf)],
    annexes: record.items.flatMap(({ item, title, papers }) =>
      papers.map((paper) => sheetOf(item, title, paper, measures.get(paper.paper))),
    ),
  };
}

function framed({ group, meeting, pack, at, date, place }: PackRecord) {
  const name = `${words.packs[tongue]} № ${pack}`;
  return {
    tongue,
    title: `${name}, ${meeting}`,
    author: group,
    createdAt: at,
    head: { issuer: [group], kind: 'GÜNDƏLİK', subject: name, place, date },
    signatures: [],
    footer: { reference: `${meeting} nömrəli iclas · ${name}` },
  } as const;
}

const agendaBlocks = ({ items }: PackRecord): readonly Block[] => [
  {
    kind: 'table',
    columns: [
      { title: '№', share: 1, align: 'start' },
      { title: words.item[tongue], share: 8, align: 'start' },
      { title: words.kind[tongue], share: 4, align: 'start' },
      { title: words.rapporteur[tongue], share: 4, align: 'start' },
      { title: words.minutes[tongue], share: 2, align: 'end' },
    ],
    rows: items.map(({ item, title, kind, rapporteur, minutes }) => [item, title, kind, rapporteur, minutes]),
    empty: '',
  },
];

function separatelyBlocks({ separately: { items, papers } }: PackRecord): readonly Block[] {
  const named = [
    ...items.map((item) => `${words.item[tongue]} № ${item}`),
    ...papers.map((paper) => `${words.paper[tongue]} № ${paper}`),
  ];
  return named.length === 0
    ? []
    : [{ kind: 'paragraph', tone: 'note', lead: `${words.separately[tongue]}:`, text: named.join(', ') }];
}

const contentsBlocks = (
  { items }: PackRecord,
  measures: ReadonlyMap<string, Measure>,
  pageOf: PageOf,
): readonly Block[] => [
  { kind: 'heading', level: 1, text: words.contents[tongue] },
  {
    kind: 'contents',
    lines: items.flatMap(({ item, title, papers }): ContentsLine[] => [
      { text: `${item}. ${title}`, level: 1, ...(papers.length === 0 ? { page: words.noPapers[tongue] } : {}) },
      ...papers.map(({ paper, title: named }): ContentsLine => {
        const measure = measures.get(paper);
        const why = measure && 'apart' in measure ? ` (${inZipOnly(measure.apart)})` : '';
        return {
          text: `№ ${paper}. ${named}${why}`,
          level: 2,
          page: String(pageOf(paper) ?? anyPage),
          to: `p${paper}`,
        };
      }),
    ]),
  },
];

/** What stands before the pages of a paper, or in their place. */
function sheetOf(item: string, itemTitle: string, paper: RecordedPaper, measure: Measure | undefined): Annex {
  const isApart = measure !== undefined && 'apart' in measure;
  const pages =
    isApart || measure === undefined ? inZipOnly(isApart ? measure.apart : 'broken') : String(measure.pages);
  return {
    label: `${words.paper[tongue]} № ${paper.paper}`,
    name: `p${paper.paper}`,
    title: paper.title,
    blocks: [
      {
        kind: 'definitions',
        lines: [
          { term: words.item[tongue], text: `${item}. ${itemTitle}` },
          { term: words.file[tongue], text: extensionOf(paper.kind).toUpperCase() },
          { term: words.size[tongue], text: sizeName(paper.size, tongue) },
          { term: words.page[tongue], text: pages },
          { term: 'SHA-256', text: paper.hash },
        ],
      },
    ],
  };
}

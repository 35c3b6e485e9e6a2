import type { Block, PaperDocument } from '#paper/vocabulary.ts';
import { clauseName } from '#text/clauses.ts';
import { dateName, dayAndMonth, officialDate, quarterName } from '#text/dates.ts';
import { dateIn, instantOf } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import type { Work } from './work-load.ts';
import { saysOf } from './work-rows.ts';
import { entryNames, workWords as words } from './work-words.ts';

/** Papers are in the language of the Group's record, whoever asks for them. */
const tongue = 'az';

/** The work plan of a year as a paper, as of the day on which it is drawn. */
export function workPaper(view: Pick<GroupView, 'charter' | 'names' | 'now' | 'zone'>, work: Work): PaperDocument {
  const { charter, now, zone } = view;
  const day = dateIn(now, zone);
  const { year, inForce, title } = work;
  const name = words.title(year)[tongue];
  return {
    tongue,
    title: name,
    author: charter.title[tongue],
    createdAt: instantOf(`${day}T00:00`, zone) ?? now,
    head: {
      issuer: [charter.title[tongue]],
      kind: words.kind[tongue],
      subject: name,
      place: `${words.drawnOn[tongue]}:`,
      date: officialDate(day, tongue),
    },
    blocks: [
      { kind: 'paragraph', text: title },
      ...forceOf(year, inForce),
      ...work.quarters.flatMap((quarter) => quarterBlocks(view, work, quarter)),
    ],
    signatures: [],
    annexes: [],
    footer: { reference: `${name} · ${officialDate(day, tongue)}` },
  };
}

function forceOf(year: number, inForce: Work['inForce']): readonly Block[] {
  if (!inForce) return [{ kind: 'paragraph', text: words.outside(year)[tongue], tone: 'note' }];
  if (inForce.from === `${year}-01-01` && inForce.until === `${year}-12-31`) return [];
  const days = `${dateName(inForce.from, tongue)} – ${dateName(inForce.until, tongue)}`;
  return [{ kind: 'paragraph', text: `${words.partly[tongue]} ${days}.`, tone: 'note' }];
}

function quarterBlocks(
  { charter, names }: Pick<GroupView, 'charter' | 'names'>,
  work: Work,
  { quarter, last, entries }: Work['quarters'][number],
): readonly Block[] {
  const { clause } = charter.rules.cadence;
  const telling = { ...work, tongue, names } as const;
  return [
    {
      kind: 'heading',
      level: 1,
      text: quarterName(quarter, tongue),
      ...(clause ? { margin: clauseName(clause, tongue) } : {}),
    },
    {
      kind: 'table',
      columns: [
        { title: words.when[tongue], share: 3, align: 'start' },
        { title: words.what[tongue], share: 6, align: 'start' },
        { title: words.about[tongue], share: 9, align: 'start' },
      ],
      rows: [
        ...entries.map((entry) => [
          dayAndMonth(entry.on, tongue),
          entryNames[entry.kind][tongue],
          saysOf(entry, telling),
        ]),
        [dayAndMonth(last, tongue), words.meeting[tongue], ''],
      ],
      empty: words.nothing[tongue],
    },
  ];
}

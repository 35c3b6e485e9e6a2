import { csvLine, csvMark } from '../pages/csv.ts';
import { fileOf, folderOf } from './names.ts';
import { type PackRecord, tongue } from './record.ts';
import type { Measure } from './vocabulary.ts';
import { apart, words } from './words.ts';

/** The ZIP's contents as a table: each paper with its place in the archive and in the PDF, its size and its SHA-256. */
export function contentsTable(
  record: PackRecord,
  measures: ReadonlyMap<string, Measure>,
  pageOf: (paper: string) => number | undefined,
): string {
  const titles = ['item', 'itemTitle', 'paper', 'paperTitle', 'file', 'page', 'size'] as const;
  const lines = record.items.flatMap((item) =>
    item.papers.length === 0
      ? [[item.item, item.title, '', words.noPapers[tongue], '', '', '', '']]
      : item.papers.map((paper) => {
          const measure = measures.get(paper.paper);
          const page = measure && 'apart' in measure ? inZipOnly(measure.apart) : pageOf(paper.paper);
          const file = `${folderOf(item)}/${fileOf(paper)}`;
          return [item.item, item.title, paper.paper, paper.title, file, page, paper.size, paper.hash];
        }),
  );
  const { items, papers } = record.separately;
  const separately = [
    ...items.map((item) => [item, words.separately[tongue], '', '', '', '', '', '']),
    ...papers.map((paper) => ['', '', paper, words.separately[tongue], '', '', '', '']),
  ];
  const head = [...titles.map((title) => words[title][tongue]), 'SHA-256'];
  return csvMark + [head, ...lines, ...separately].map(csvLine).join('');
}

export const inZipOnly = (why: keyof typeof apart): string => `${words.inZipOnly[tongue]}: ${apart[why][tongue]}`;

import { renderPdf } from '#paper/pdf.ts';
import { type ArchiveFile, archiveOf } from '../archive.ts';
import type { Bound } from './bind.ts';
import { contentsTable } from './contents.ts';
import { fileOf, folderOf } from './names.ts';
import { agendaPaper } from './paper.ts';
import type { PackRecord, RecordedPaper } from './record.ts';

/** The pack as an archive: the agenda, the contents as a table, and every paper as it was brought, in a folder of its item. */
export async function zipPack(
  record: PackRecord,
  bound: Pick<Bound, 'measures' | 'pageOf'>,
  read: (paper: RecordedPaper) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const files: ArchiveFile[] = [
    { name: 'gündəlik.pdf', bytes: renderPdf(agendaPaper(record)) },
    { name: 'mündəricat.csv', bytes: new TextEncoder().encode(contentsTable(record, bound.measures, bound.pageOf)) },
  ];
  for (const item of record.items)
    for (const paper of item.papers)
      files.push({ name: `${folderOf(item)}/${fileOf(paper)}`, bytes: await read(paper) });
  return archiveOf(files);
}

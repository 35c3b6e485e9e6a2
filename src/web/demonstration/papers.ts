import type { PaperFile } from '#agenda/vocabulary.ts';
import type { PaperDocument } from '#paper/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { dateName } from '#text/dates.ts';
import { addDays } from '#text/moments.ts';
import { weekday } from './calendar.ts';
import { personOf } from './people.ts';
import type { Teller } from './teller.ts';
import type { ToldMeeting, ToldPaper } from './told.ts';

/** Makes a PDF and keeps its bytes as brought by that person at that instant. */
export type Printer = (by: PersonId, at: string, paper: PaperDocument) => Promise<PaperFile>;

/** Papers of items, attached the day after the drafts. */
export async function keepPapers(teller: Teller, print: Printer, { meeting, day, items }: ToldMeeting): Promise<void> {
  if (!items.some(({ papers }) => papers)) return;
  const on = weekday(addDays(day, -6));
  teller.at(on, '16:15');
  for (const [index, { papers = [] }] of items.entries()) {
    for (const paper of papers) {
      const at = teller.moment(on, '16:00');
      const file = await print(paper.by, at, documentOf(paper, dateName(on, 'az'), at));
      await teller.tell(personOf(paper.by), (word) => ({
        type: 'attachPaper',
        ...{ meeting, item: String(index + 1), ...file },
        title: word('title', paper.title),
      }));
    }
  }
}

const documentOf = ({ title, paragraphs }: ToldPaper, date: string, createdAt: string): PaperDocument => ({
  tongue: 'az',
  title,
  author: issuer,
  createdAt,
  head: { issuer: [issuer], kind: 'ARAYIŞ', subject: title, place: 'Bakı şəhəri', date },
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  signatures: [],
  annexes: [],
  footer: { reference: 'Nümayiş üçün tərtib edilmiş arayış' },
});

const issuer = 'QHT Koalisiyası';

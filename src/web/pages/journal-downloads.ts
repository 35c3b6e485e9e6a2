import { stream as streamed } from 'hono/streaming';
import { groupWords } from '#group/messages.ts';
import { meetingOf } from '#group/states.ts';
import { thingsOf } from '#group/things.ts';
import { canonical } from '#journal/canonical.ts';
import { readHead, readSealed, readStored } from '#journal/store.ts';
import type { Sealed } from '#journal/vocabulary.ts';
import { theGroup } from '#marking/audience.ts';
import type { TableFile } from '#paper/table.ts';
import { dateIn, exactTimeIn } from '#text/moments.ts';
import { listOpenVotes } from '#voting/views.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import { type GroupView, viewOf } from '../view.ts';
import { lineOf } from './journal-lines.ts';
import { journalWords as words } from './journal-words.ts';

const page = 1_000;

/**
 * `/journal/export`: the journal as `vahid export` writes it (docs/journal-format.md), without free texts. While a vote is
 * open it ends before the entry that opened the vote, and the header says so: no ballot is shown before closing. Of what the
 * reader may not read only the hash is there, so that he can still check every other entry and the head.
 */
export function mountJournalDownloads(app: App, house: House): void {
  app.get('/g/:group/journal/export', async (c) => {
    const { group } = c.req.param();
    const view = await viewOf(house, c, group, []);
    if (!view?.reads.among(theGroup)) return c.notFound();
    const { reads } = view;
    const { through, hash, cut } = await endOf(house, group);
    c.header('Content-Type', 'application/jsonl; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="${group}-journal-${through}.jsonl"`);
    c.header('Cache-Control', 'private, no-cache');
    c.header('X-Vahid-Through', String(through));
    if (cut) c.header('X-Vahid-Open-Vote', 'entries from the opening of the vote on follow when it closes');
    return streamed(c, async (out) => {
      const header = { format: 'vahid-journal/1', group, head: hash, length: through, wordings: false };
      await out.write(`${canonical(header)}\n`);
      for (let after = 0; after < through; after += page) {
        const entries = await readSealed(house.pool, group, after, through, page);
        await out.write(entries.map((sealed) => exported(sealed, reads)).join(''));
      }
    });
  });

  mountTable(app, house, {
    path: '/journal',
    readers: theGroup,
    take: (_house, view, c) => ({
      name: `${view.group}-journal`,
      table: tableOf(house, view, c.req.query('stream')),
      streamed: true,
    }),
  });
}

const tableOf = (house: House, view: GroupView, stream: string | undefined): TableFile => ({
  title: groupWords.journal[view.tongue],
  columns: [
    { title: groupWords.position[view.tongue], kind: 'number' },
    { title: groupWords.when[view.tongue], kind: 'moment' },
    { title: groupWords.who[view.tongue], width: 40 },
    { title: groupWords.what[view.tongue], width: 80 },
    { title: groupWords.clause[view.tongue], width: 10 },
    { title: groupWords.hash[view.tongue], width: 66 },
  ],
  rows: linesOf(house, view, stream),
});

/** As it is read, page by page: a journal may be longer than what fits into memory. */
async function* linesOf(house: House, view: GroupView, stream: string | undefined) {
  const { position } = await readHead(house.pool, view.group);
  for (let after = 0; after < position; after += page) {
    const sealed = await readSealed(house.pool, view.group, after, position, page);
    const open = await listOpenVotes(house.pool, view.group);
    const own = sealed.filter(({ entry }) => thingsOf(entry).every(view.reads.may));
    yield own
      .filter(({ entry }) => !stream || entry.stream === stream)
      .map((each) => rowOf(view, lineOf(house, view, each, open)));
  }
}

const exported = ({ entry, bytes, hash }: Sealed, reads: GroupView['reads']): string =>
  thingsOf(entry).every(reads.may)
    ? `{"entry":${bytes},"hash":"${hash}"}\n`
    : `${canonical({ withheld: entry.position, hash })}\n`;

/** Up to where the journal may be read by all: its head, or the entry before the first vote that is still open. */
async function endOf({ pool, clerk }: House, group: string) {
  const head = await readHead(pool, group);
  // After the head, never before: a vote that opened in between would be exported otherwise.
  const open = await listOpenVotes(pool, group);
  const states = await clerk.look(
    group,
    open.map(({ meeting }) => `meeting/${meeting}`),
  );
  const openings = open.flatMap(({ meeting, proposal }) => {
    const vote = meetingOf(states, meeting).proposals.get(proposal)?.vote;
    return vote && vote.closedAt === undefined ? [vote.position] : [];
  });
  const through = Math.min(head.position, ...openings.map((position) => position - 1));
  if (through === head.position) return { through, hash: head.hash, cut: false };
  const [last] = await readStored(pool, group, through - 1, through);
  return { through, hash: last?.hash ?? head.hash, cut: true };
}

function rowOf({ tongue, zone }: GroupView, line: ReturnType<typeof lineOf>) {
  const { position, at, clause } = line.entry;
  const who = [line.name, line.office, line.onPaper].flatMap((part) => part?.[tongue] ?? []).join(', ');
  const what = line.withheld ? `${line.sentence[tongue]} ${words.choiceAtClosing[tongue]}` : line.sentence[tongue];
  return [position, `${dateIn(at, zone)}T${exactTimeIn(at, zone)}`, who, what, clause, line.hash];
}

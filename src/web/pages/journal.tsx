import { groupWords } from '#group/messages.ts';
import { lettersOf } from '#group/states.ts';
import { thingsOf } from '#group/things.ts';
import { type Part, readBackwards, readStreamNames } from '#journal/reading.ts';
import { readHead } from '#journal/store.ts';
import type { Sealed } from '#journal/vocabulary.ts';
import { theGroup } from '#marking/audience.ts';
import { thingOfProposal } from '#marking/things.ts';
import { chosen, placeIn, queryOf } from '#page/address.ts';
import { LawNote } from '#page/ask.tsx';
import { Filter } from '#page/filter.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Notice } from '#page/notices.tsx';
import { CameOnPaper } from '#page/on-paper.tsx';
import { Page } from '#page/page.tsx';
import { PagerLinks } from '#page/pager.tsx';
import { tableFiles } from '#page/table.tsx';
import { compare } from '#text/alphabet.ts';
import { officialDate } from '#text/dates.ts';
import { dateIn, timeIn } from '#text/moments.ts';
import { counted, numbered } from '#text/numbers.ts';
import { listOpenVotes } from '#voting/views.ts';
import type { House } from '../house.ts';
import { words as marksWords } from '../marks/words.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { type Line, lineOf } from './journal-lines.ts';
import { streamName, journalWords as words } from './journal-words.ts';

type Shown = {
  readonly lines: readonly Line[];
  readonly length: number;
  /** Position to go on before; undefined at the beginning of the journal. */
  readonly older: number | undefined;
  readonly before: number | undefined;
  readonly stream: string | undefined;
  readonly streams: readonly string[];
  readonly voteOpen: boolean;
};

const act = { az: 'akt', en: ['act', 'acts'], ru: ['акт', 'акта', 'актов'] } as const;
const pageSize = 50;

/** Every act of the group, the newest first. */
export const journalPage: PageRoute<Shown> = {
  path: '/journal',
  readers: theGroup,
  streams: () => ['letters'],
  async load(house, view, _params, c) {
    const { pool } = house;
    const before = placeIn(c.req.query('before')) || undefined;
    const asked = chosen(c.req.query('stream'));
    const stream = asked !== undefined && isOfReader(view, asked) ? asked : undefined;
    const part = { before: before ?? Number.MAX_SAFE_INTEGER, stream, limit: pageSize + 1 };
    const [sealed, streams, { position }] = await Promise.all([
      readFor(house, view, part),
      readStreamNames(pool, view.group),
      readHead(pool, view.group),
    ]);
    // After the entries, never before: see `lineOf`.
    const open = await listOpenVotes(pool, view.group);
    const page = sealed.slice(0, pageSize);
    return {
      lines: page.map((each) => lineOf(house, view, each, open)),
      length: position,
      older: sealed.length > pageSize ? page.at(-1)?.entry.position : undefined,
      before,
      stream,
      streams: streams.filter((each) => isOfReader(view, each)),
      voteOpen: open.some(({ meeting, proposal }) => view.reads.may(thingOfProposal(meeting, proposal))),
    };
  },
  html: (view, shown) => <JournalPage view={view} shown={shown} />,
  json: (view, { lines, length, older }) => ({
    group: view.group,
    length,
    entries: lines.map((line) => ({
      entry: line.entry,
      hash: line.hash,
      withheld: line.withheld,
      sentence: line.sentence,
      name: line.name,
      office: line.office ?? null,
    })),
    older: older ?? null,
  }),
};

/** So many entries as were asked for, of those that this reader may read: the others are passed over, and leave gaps. */
async function readFor({ pool }: House, { group, reads }: GroupView, part: Part): Promise<readonly Sealed[]> {
  const found: Sealed[] = [];
  let { before } = part;
  while (found.length < part.limit) {
    const read = await readBackwards(pool, group, { ...part, before });
    found.push(...read.filter(({ entry }) => thingsOf(entry).every(reads.may)));
    const last = read.at(-1);
    if (!last || read.length < part.limit) break;
    before = last.entry.position;
  }
  return found.slice(0, part.limit);
}

/** Marks are found at the things that bear them: that there are any is nobody's to know who cannot read those. */
function isOfReader({ reads, states }: GroupView, stream: string): boolean {
  if (stream === 'marks') return reads.mayAll();
  if (stream === 'letters') return lettersOf(states).register.size > 0;
  return stream.startsWith('meeting/') ? reads.may(stream) : true;
}

function JournalPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const { before, stream, voteOpen } = shown;
  const title = groupWords.journal[tongue];
  const files = tableFiles(`${base}/journal`, queryOf({ stream }));
  return (
    <Page
      view={view}
      title={title}
      place="journal"
      streams={before === undefined ? ['*'] : []}
      heading={
        <Heading
          title={title}
          facts={
            <>
              <p>{counted(shown.length, act, tongue)}</p>
              <p>
                <a href={`${base}/journal/export`} download="">
                  {words.export[tongue]}
                </a>{' '}
                · {words.table[tongue]}:{' '}
                <a href={files.xlsx} download="">
                  XLSX
                </a>
                ,{' '}
                <a href={files.csv} download="">
                  CSV
                </a>{' '}
                · <a href={`${base}/readings`}>{marksWords.readings[tongue]}</a>
              </p>
            </>
          }
        />
      }
    >
      <Sheet>
        <p class="intro">{words.lead[tongue]}</p>
        <JournalFilter view={view} shown={shown} />
        <Live id="journal">
          {voteOpen ? (
            <Notice tongue={tongue} state="awaited">
              {words.voteOpen[tongue]}
            </Notice>
          ) : null}
          {shown.lines.length === 0 ? <p class="quiet">{groupWords.noActs[tongue]}</p> : null}
          {byDay(view, shown.lines).map(({ day, lines }) => (
            <Section title={officialDate(day, tongue)} id={`day-${day}`}>
              <ol class="entries" reversed start={lines[0]?.entry.position}>
                {lines.map((line) => (
                  <EntryLine view={view} line={line} />
                ))}
              </ol>
            </Section>
          ))}
          <Pages view={view} shown={shown} />
        </Live>
      </Sheet>
    </Page>
  );
}

function JournalFilter({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const options = [...shown.streams]
    .sort((a, b) => rank(a) - rank(b) || compare(b, a, tongue))
    .map((stream) => ({ value: stream, label: streamName(stream, tongue) }));
  const [label, any] = [words.about[tongue], words.all[tongue]];
  return (
    <Filter
      tongue={tongue}
      at={`${base}/journal`}
      conditions={[{ name: 'stream', label, any, value: shown.stream, options }]}
    />
  );
}

const rank = (stream: string) => (stream.startsWith('meeting/') ? 1 : 0);

/** One act: its number and time, what was done and by whom, its clause in the margin. */
export function EntryLine({ view, line }: { view: GroupView; line: Line }) {
  const { tongue, base, zone } = view;
  const { position, at, clause } = line.entry;
  return (
    <li class="entry" id={`act-${position}`}>
      <p class="entry-number">
        <a href={`${base}/journal/${position}`}>
          <span aria-hidden="true">{position}</span>
          <span class="unseen">
            {words.act[tongue]} {numbered(position, tongue)}
          </span>
        </a>
        <time datetime={at}>{timeIn(at, zone)}</time>
      </p>
      <div class="entry-what">
        <p>
          {line.sentence[tongue]}
          {line.withheld ? <span class="status status-awaited"> {words.choiceAtClosing[tongue]}</span> : null}
        </p>
        <p class="entry-who">
          <span>
            {line.name[tongue]}
            {line.office ? `, ${line.office[tongue]}` : null}
            <CameOnPaper tongue={tongue} says={line.onPaper} />
          </span>
          <code title={line.hash}>{line.hash.slice(0, 12)}</code>
        </p>
      </div>
      <div class="entry-law">
        <LawNote charter={line.charter} clause={clause} state="plain" tongue={tongue} brief id={`law-${position}`} />
      </div>
    </li>
  );
}

function byDay({ zone }: GroupView, lines: readonly Line[]) {
  const days: { day: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const day = dateIn(line.entry.at, zone);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

/** By positions in the journal, which grows while it is read: a page begins before an act, and not after so many lines. */
function Pages({ view: { tongue, base }, shown: { older, before, stream } }: { view: GroupView; shown: Shown }) {
  const at = (position?: number) => `${base}/journal${queryOf({ stream, before: position })}`;
  return (
    <PagerLinks
      label={words.all[tongue]}
      back={before === undefined ? undefined : { href: at(), says: words.newest[tongue] }}
      on={older === undefined ? undefined : { href: at(older), says: words.older[tongue] }}
    />
  );
}

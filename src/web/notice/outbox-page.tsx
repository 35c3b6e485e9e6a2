import { listOutbox, readOutbox } from '#mail/store.ts';
import type { OutboxRow } from '#mail/vocabulary.ts';
import { theDesk } from '#marking/audience.ts';
import { meetingName } from '#meetings/words.ts';
import { Heading, Sheet } from '#page/heading.tsx';
import { Empty } from '#page/notices.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList, Table } from '#page/table.tsx';
import { capital } from '#text/alphabet.ts';
import { momentName } from '#text/dates.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import { secretariatWords } from '../pages/secretariat-words.ts';
import type { App } from '../request.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { outboxWords as words } from './words.ts';

type Row = OutboxRow;

/** Only letters all of whose matter this reader may read; of those that open an account none is ever here. */
const mayRead =
  ({ reads }: GroupView) =>
  ({ things }: Row): boolean =>
    things.every(reads.may);

/** Letters about meetings, to be read, printed, or sent by hand where no mail is set. */
export const outboxPage: PageRoute<readonly Row[]> = {
  path: '/outbox',
  readers: theDesk,
  async load({ pool }, view) {
    const letters = (await listOutbox(pool, view.group)).filter(mayRead(view));
    see(view, letters);
    return letters;
  },
  html: (view, letters) => <OutboxPage view={view} letters={letters} />,
  json: (_view, letters) => ({ letters: letters.map(asJson) }),
};

export const outboxLetterPage: PageRoute<Row> = {
  path: '/outbox/:letter',
  readers: theDesk,
  async load({ pool }, view, { letter = '' }) {
    const found = await letterOf(pool, view, letter);
    if (found) see(view, [found]);
    return found;
  },
  html: (view, letter) => <LetterPage view={view} letter={letter} />,
  json: (_view, letter) => asJson(letter),
};

/** The file for calendars that goes with a letter. */
export function mountOutboxCalendar(app: App, house: House): void {
  app.get('/g/:group/outbox/:letter/calendar', async (c) => {
    const { group, letter } = c.req.param();
    const view = await viewOf(house, c, group, []);
    if (!view?.me.person || !view.reads.among(theDesk)) return c.notFound();
    const found = await letterOf(house.pool, view, letter);
    if (!found?.calendar) return c.notFound();
    await recordDownload(house, view, found.things, Buffer.from(found.calendar));
    return c.body(found.calendar, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="iclas-${found.meeting}.ics"`,
      'Cache-Control': 'private, no-cache',
    });
  });
}

const isId = (letter: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(letter);

async function letterOf(pool: House['pool'], view: GroupView, letter: string) {
  const found = isId(letter) ? await readOutbox(pool, view.group, letter) : undefined;
  return found && mayRead(view)(found) ? found : undefined;
}

function see(view: GroupView, letters: readonly Row[]): void {
  for (const thing of letters.flatMap(({ things }) => things)) view.seen.add(thing);
}

function stateOf({ sentAt, givenUpAt, address, trouble }: Row) {
  if (sentAt) return words.sent;
  if (address === '') return words.noAddress;
  if (givenUpAt) return words.givenUp;
  return trouble ? words.failed : words.waits;
}

const asJson = (row: Row) => ({
  letter: row.letter,
  meeting: row.meeting,
  person: row.person,
  address: row.address,
  subject: row.shown.subject,
  body: row.shown.body,
  written: row.writtenAt.toISOString(),
  sent: row.sentAt?.toISOString() ?? null,
  givenUp: row.givenUpAt?.toISOString() ?? null,
  tries: row.tries,
  trouble: row.trouble,
  calendar: row.hasCalendar,
});

function OutboxPage({ view, letters }: { view: GroupView; letters: readonly Row[] }) {
  const { tongue, base, names, zone } = view;
  return (
    <Page
      view={view}
      title={words.title[tongue]}
      place="secretariat"
      streams={[]}
      heading={
        <Heading
          title={words.title[tongue]}
          eyebrow={<a href={`${base}/secretariat`}>{secretariatWords.title[tongue]}</a>}
        />
      }
    >
      <Sheet>
        <p class="measure">{words.says[tongue]}</p>
        <Table
          tongue={tongue}
          caption={words.title[tongue]}
          columns={[
            { title: words.to[tongue] },
            { title: words.about[tongue] },
            { title: words.written[tongue], narrow: true },
            { title: words.state[tongue] },
          ]}
          rows={letters.map((row) => ({
            cells: [
              names.person(row.person)[tongue],
              <a class="row-link" href={`${base}/outbox/${row.letter}`}>
                {row.shown.subject}
              </a>,
              momentName(row.writtenAt.toISOString(), zone, tongue),
              <State view={view} row={row} />,
            ],
          }))}
          empty={<Empty title={words.none[tongue]}>{words.noneSays[tongue]}</Empty>}
        />
      </Sheet>
    </Page>
  );
}

/** How the letter fared; why it was not sent stands as the code of the trouble. */
function State({ view: { tongue, zone }, row }: { view: GroupView; row: Row }) {
  const at = row.sentAt ?? (row.address === '' ? null : row.givenUpAt);
  const says = [stateOf(row)[tongue], at && momentName(at.toISOString(), zone, tongue)].filter(Boolean).join(', ');
  const why = row.sentAt ? null : row.trouble;
  return why ? (
    <>
      {says} <span class="quiet">({why})</span>
    </>
  ) : (
    says
  );
}

const lines = (paragraph: string) => paragraph.split('\n').map((line, at) => (at === 0 ? line : [<br />, line]));

function LetterPage({ view, letter }: { view: GroupView; letter: Row }) {
  const { tongue, base, names } = view;
  const { subject, body } = letter.shown;
  return (
    <Page
      view={view}
      title={subject}
      place="secretariat"
      streams={[]}
      heading={<Heading title={subject} eyebrow={<a href={`${base}/outbox`}>{words.back[tongue]}</a>} />}
    >
      <Sheet>
        <DefinitionList
          items={[
            { term: words.to[tongue], says: <b>{names.person(letter.person)[tongue]}</b> },
            { term: words.address[tongue], says: letter.address || words.noAddress[tongue] },
            {
              term: words.meeting[tongue],
              says: (
                <a href={`${base}/meetings/${letter.meeting}`}>
                  {capital(meetingName(letter.meeting)[tongue], tongue)}
                </a>
              ),
            },
            { term: words.state[tongue], says: <State view={view} row={letter} /> },
          ]}
        />
        <OfficialText>
          {body
            .trim()
            .split(/\n{2,}/)
            .map((paragraph) => (
              <p>{lines(paragraph)}</p>
            ))}
        </OfficialText>
        {letter.hasCalendar ? (
          <p>
            <a href={`${base}/outbox/${letter.letter}/calendar`}>{words.calendar[tongue]}</a>
          </p>
        ) : null}
      </Sheet>
    </Page>
  );
}

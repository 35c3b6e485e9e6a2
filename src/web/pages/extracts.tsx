import type { Context } from 'hono';
import { meetingOf } from '#group/states.ts';
import { readerOfBody } from '#group/things.ts';
import { thingOfItem, thingOfMeeting, thingOfProposal, thingOfProtocol } from '#marking/things.ts';
import type { Audience } from '#marking/vocabulary.ts';
import { meetingName } from '#meetings/words.ts';
import { Heading } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { Table } from '#page/table.tsx';
import { versionWords as words } from '#protocol/version-messages.ts';
import { ExtractFiles } from '#protocol/version-screens.tsx';
import type { IssuedExtract } from '#protocol/version-vocabulary.ts';
import { type ExtractRow, listExtracts } from '#protocol/views.ts';
import { officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { MeetingState } from '../meeting/shown.ts';
import type { PageRoute } from '../page-route.ts';
import type { App } from '../request.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { fileHeaders } from './protocol-papers.ts';

const ofBodies: Audience = { for: 'offices', offices: ['nominatingAuthority', 'focalPoint'] };

/** Extracts that were issued to the bodies for which the reader nominates, or whose focal point he is. */
export const extractsPage: PageRoute<readonly ExtractRow[]> = {
  path: '/extracts',
  readers: ofBodies,
  async load({ pool }, view) {
    const rows = await listExtracts(pool, view.group);
    return rows.filter((row) => isForBodyOf(view, row.meeting, row));
  },
  html: (view, rows) => <ExtractsPage view={view} rows={rows} />,
  json: (_view, rows) => ({
    extracts: rows.map(({ meeting, extract, number, body, at }) => ({ meeting, extract, number, body, at })),
  }),
};

function ExtractsPage({ view, rows }: { view: GroupView; rows: readonly ExtractRow[] }) {
  const { tongue, names, zone, base } = view;
  return (
    <Page
      view={view}
      title={words.extracts[tongue]}
      place="extracts"
      streams={[]}
      heading={<Heading title={words.extracts[tongue]} />}
    >
      <div class="sheet">
        <Live id="extracts" class="stack">
          <Table
            tongue={tongue}
            caption={words.extracts[tongue]}
            columns={[
              { title: '№', narrow: true },
              { title: words.fromProtocol[tongue] },
              { title: words.toBody[tongue] },
              { title: words.issued[tongue] },
              { title: words.file[tongue], narrow: true },
            ]}
            empty={<p class="quiet">{words.noneForYou[tongue]}</p>}
            rows={rows.map(({ meeting, extract, number, body, at }) => ({
              cells: [
                number,
                meetingName(meeting)[tongue],
                names.body(body, dateIn(at, zone))[tongue],
                officialDate(dateIn(at, zone), tongue),
                <ExtractFiles base={base} meeting={meeting} extract={extract} />,
              ],
            }))}
          />
        </Live>
      </div>
    </Page>
  );
}

type Addressed = Pick<IssuedExtract, 'item' | 'body'>;

/** Whether it was issued to a body of this reader, and the marks still open its item to that body. */
function isForBodyOf({ reads, states }: GroupView, meeting: string, { item, body }: Addressed): boolean {
  const stands = reads.standing.bodies.some((own) => own.body === body);
  return reads.among(ofBodies) && stands && mayAll(readerOfBody(states, body).may, meeting, item);
}

const mayAll = (may: (thing: string) => boolean, meeting: string, item: string): boolean =>
  [thingOfItem(meeting, item), thingOfProtocol(meeting)].every(may);

/** Whether the reader may read the item in the protocol with every decision on it: the files are the same for everybody. */
const readsWhole = ({ reads }: GroupView, { meeting: { meeting }, proposals }: MeetingState, item: string): boolean =>
  mayAll(reads.may, meeting, item) &&
  [...proposals.values()]
    .filter((each) => each.item === item)
    .every(({ proposal }) => reads.may(thingOfProposal(meeting, proposal)));

/** Both files of an extract, as they were issued: to its body, and to whoever reads all of the item in the protocol. */
export function mountExtracts(app: App, house: House): void {
  const one = '/g/:group/meetings/:meeting{\\d{4}-\\d+}/protocol/extracts/:extract';
  app.get(`${one}/extract.pdf`, (c) => answered(house, c, 'pdf'));
  app.get(`${one}/extract.docx`, (c) => answered(house, c, 'docx'));
}

async function answered(house: House, c: Context, kind: 'pdf' | 'docx'): Promise<Response> {
  const { group = '', meeting = '', extract: id = '' } = c.req.param() as Record<string, string>;
  const view = await viewOf(house, c, group, [thingOfMeeting(meeting)]);
  if (!view?.me.person) return c.notFound();
  const whole = meetingOf(await house.clerk.look(group, [thingOfMeeting(meeting)]), meeting);
  const extract = whole.protocol.extracts.get(id);
  if (!extract) return c.notFound();
  const may = readsWhole(view, whole, extract.item) || isForBodyOf(view, meeting, extract);
  const bytes = may ? await house.blobs.get(kind === 'pdf' ? extract.paper : extract.docx) : undefined;
  if (!bytes) return c.notFound();
  await recordDownload(house, view, [thingOfItem(meeting, extract.item)], bytes);
  const name = `cixaris-${extract.number.replace(/[^\w-]+/g, '-')}`;
  return c.body(new Uint8Array(bytes), 200, fileHeaders(kind, name));
}

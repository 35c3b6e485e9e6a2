import { meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfMeeting, thingOfProtocol } from '#marking/things.ts';
import { hasBegun } from '#meetings/stages.ts';
import { meetingName } from '#meetings/words.ts';
import { holderAt } from '#membership/composition.ts';
import { Heading } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import { renderPdf } from '#paper/pdf.ts';
import { protocolStages, protocolWords } from '#protocol/messages.ts';
import { wordingsOf } from '#protocol/record.ts';
import { ProtocolItem, type ProtocolScreen, ProtocolStanding, protocolColours } from '#protocol/screens.tsx';
import { awaitedBy, signedFileOf } from '#protocol/signatures.ts';
import { officialMoment } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import type { House } from '../house.ts';
import { MarkLine } from '../marks/mark-line.tsx';
import type { PageRoute } from '../page-route.ts';
import { paperOf } from '../press.ts';
import type { App } from '../request.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';

type Shown = ReturnType<typeof meetingOf> & { readonly texts: Texts; readonly provider: string | undefined };

/** The protocol of a meeting: what was heard and said is written here, everything else is computed from the acts. */
export const protocolPage: PageRoute<Shown> = {
  path: '/meetings/:meeting{\\d{4}-\\d+}/protocol',
  readers: ({ meeting = '' }) => [thingOfProtocol(meeting)],
  streams: ({ meeting }) => [`meeting/${meeting}`],
  async load(house, view, params) {
    const seen = meetingOf(view.states, params.meeting ?? '');
    const { meeting, proposals, protocol } = seen;
    if (!hasBegun(meeting.stage)) return undefined;
    const unread = await readTexts(house.pool, view.group, wordingsOf(meeting, proposals, protocol));
    return { ...seen, texts: view.reveal(unread), provider: house.elsewhere?.provider.name };
  },
  html: (view, shown) => <ProtocolPage view={view} shown={shown} />,
  json: (_view, { meeting, protocol, texts }) => ({
    meeting: meeting.meeting,
    stage: protocol.stage,
    number: protocol.number ?? null,
    paper: protocol.paper ?? null,
    signed: protocol.signed ?? null,
    items: meeting.agenda.map(({ item, title }) => ({
      item,
      title: texts(title),
      heard: texts(protocol.items.get(item)?.heard),
      spoke: texts(protocol.items.get(item)?.spoke),
    })),
  }),
};

function ProtocolPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, zone, names, base } = view;
  const { meeting, proposals, protocol, texts } = shown;
  const screen: ProtocolScreen = {
    view,
    meeting,
    proposals,
    protocol,
    names,
    text: texts,
    zone,
    signers: signersOf(view, protocol),
    provider: shown.provider,
  };
  const title = `${protocolWords.protocol[tongue]}${protocol.number ? ` ${numbered(protocol.number, tongue)}` : ''}`;
  const heading = (
    <Heading
      eyebrow={
        <a href={`${base}/meetings/${meeting.meeting}`}>
          {meetingName(meeting.meeting)[tongue]} · {officialMoment(meeting.on, zone, tongue)}
        </a>
      }
      title={title}
      facts={
        <Live id="protocol-facts">
          <StatusWord state={protocolColours[protocol.stage]}>{protocolStages[protocol.stage][tongue]}</StatusWord>
        </Live>
      }
    />
  );
  return (
    <Page view={view} title={title} place="meetings" streams={[`meeting/${meeting.meeting}`]} heading={heading}>
      <div class="sheet">
        <Live id="protocol-standing">
          <MarkLine view={view} thing={thingOfProtocol(meeting.meeting)} />
          <ProtocolStanding screen={screen} />
        </Live>
        <Live id="protocol-items" class="stack">
          {meeting.stage === 'not held' ? <p>{protocolWords.notHeld[tongue]}</p> : null}
          {meeting.stage === 'not held'
            ? null
            : meeting.agenda.map((item, index) => <ProtocolItem screen={screen} item={item} number={index + 1} />)}
        </Live>
      </div>
    </Page>
  );
}

/** Who holds an office whose signature is awaited, now. */
const signersOf = ({ charter, composition, now }: GroupView, protocol: Shown['protocol']) =>
  awaitedBy(charter, protocol).flatMap((office) => {
    const person = holderAt(composition, office, now);
    return person === undefined ? [] : [{ person, office }];
  });

/**
 * The protocol as PDF: as it would be now, the very bytes that were submitted (`?copy=submitted`), the same with the
 * signatures by certificate in it (`?copy=signed`), or, once signed, the certified copy; of what is not wholly for the reader, an extract.
 */
export function mountPaper(app: App, house: House): void {
  app.get('/g/:group/meetings/:meeting{\\d{4}-\\d+}/protocol.pdf', async (c) => {
    const { group, meeting } = c.req.param();
    const view = await viewOf(house, c, group, [`meeting/${meeting}`]);
    if (!view?.reads.may(thingOfProtocol(meeting))) return c.notFound();
    const { meeting: seen, proposals, protocol } = meetingOf(view.states, meeting);
    if (!hasBegun(seen.stage)) return c.notFound();
    const bytes = await paperBytes(house, view, meeting, c.req.query('copy'));
    if (!bytes) return c.notFound();
    const things = [...wordingsOf(seen, proposals, protocol)].map(([thing]) => thing);
    await recordDownload(house, view, [thingOfProtocol(meeting), ...things], bytes);
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="protokol-${meeting}.pdf"`,
      'Cache-Control': 'private, no-cache',
    });
  });
}

/** The paper itself is for whoever may read all that stands in it; to the others a copy of what is theirs is made. */
async function paperBytes(house: House, view: GroupView, meeting: string, asked = '') {
  const { group, reads } = view;
  const whole = meetingOf(await house.clerk.look(group, [thingOfMeeting(meeting)]), meeting);
  const { protocol } = whole;
  const mayWhole = [...wordingsOf(whole.meeting, whole.proposals, protocol)].every(([thing]) => reads.may(thing));
  const signed = signedFileOf(protocol);
  const kept = asked === 'signed' ? signed !== protocol.paper && signed : protocol.paper;
  const isAsked = asked === 'signed' || asked === 'submitted';
  if (kept && mayWhole && (isAsked || protocol.stage === 'submitted')) return house.blobs.get(kept);
  if (isAsked) return undefined;
  const number = protocol.number ?? '—';
  const copy = protocol.stage !== 'signed' ? 'draft' : mayWhole ? 'certified' : 'extract';
  return renderPdf(await paperOf(house, group, meeting, { number, copy, tongue: 'az' }, reads));
}

import { meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfProtocol } from '#marking/things.ts';
import { hasBegun } from '#meetings/stages.ts';
import { meetingName } from '#meetings/words.ts';
import { holderAt } from '#membership/composition.ts';
import { Heading } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import { protocolStages, protocolWords } from '#protocol/messages.ts';
import { afterwardsJson } from '#protocol/published.ts';
import { wordingsOf } from '#protocol/record.ts';
import { Remarks } from '#protocol/remark-screens.tsx';
import type { ProtocolScreen } from '#protocol/screen.ts';
import { ProtocolItem, ProtocolStanding, protocolColours } from '#protocol/screens.tsx';
import { awaitedBy } from '#protocol/signatures.ts';
import { Extracts, Versions } from '#protocol/version-screens.tsx';
import { officialMoment } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { SendingSection } from '../duties/sending-section.tsx';
import { MarkLine } from '../marks/mark-line.tsx';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';

type Shown = ReturnType<typeof meetingOf> & { readonly texts: Texts; readonly provider: string | undefined };

/** The protocol of a meeting: what was heard and said is written here, everything else is computed from the acts. */
export const protocolPage: PageRoute<Shown> = {
  path: '/meetings/:meeting{\\d{4}-\\d+}/protocol',
  readers: ({ meeting = '' }) => [thingOfProtocol(meeting)],
  streams: ({ meeting }) => [`meeting/${meeting}`, 'letters'],
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
    ...afterwardsJson(protocol, texts),
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
    <Page
      view={view}
      title={title}
      place="meetings"
      streams={[`meeting/${meeting.meeting}`, 'duties']}
      heading={heading}
    >
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
        <Live id="protocol-after" class="stack">
          <SendingSection view={view} meeting={meeting.meeting} texts={texts} />
          <Remarks screen={screen} />
          <Extracts
            screen={screen}
            bodies={[...view.bodies].flatMap(([id, { successor }]) => (successor ? [] : [id]))}
          />
          <Versions screen={screen} />
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

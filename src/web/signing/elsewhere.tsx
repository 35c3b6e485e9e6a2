import { createHash, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { meetingOf } from '#group/states.ts';
import { thingOfProtocol } from '#marking/things.ts';
import { Ask } from '#page/ask.tsx';
import { Choice } from '#page/fields.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Page } from '#page/page.tsx';
import { QrCode } from '#page/qr-code.tsx';
import { DefinitionList } from '#page/table.tsx';
import { problemOf } from '#page/view.ts';
import { protocolCommands } from '#protocol/messages.ts';
import { signatureLabels } from '#protocol/signature-messages.ts';
import { examineSigned } from '#signing/examine.ts';
import { around, filled, prepare } from '#signing/increment.ts';
import { signingProblems } from '#signing/messages.ts';
import { officialMoment } from '#text/dates.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { mountPage, type PageRoute } from '../page-route.ts';
import { refusedPage } from '../refused-page.tsx';
import { type App, readBody } from '../request.ts';
import { type GroupView, viewOf } from '../view.ts';
import { elsewhereWords as words } from './elsewhere-words.ts';
import type { Pending } from './pending.ts';
import { awaiting } from './signatory.ts';

const protocol = '/meetings/:meeting{\\d{4}-\\d+}/protocol';

/** Signing by a provider: begun here, done on the signer's telephone, and recorded by the signer once the answer has come. */
export function mountElsewhere(app: App, house: House): void {
  app.post(`/g/:group${protocol}/provider`, (c) => begin(house, c));
  mountPage(app, house, waitingPage);
  app.post('/signing/callback', (c) => answered(house, c));
}

async function begin(house: House, c: Context): Promise<Response> {
  const { group = '', meeting = '' } = c.req.param() as Record<string, string>;
  const view = await viewOf(house, c, group, [`meeting/${meeting}`]);
  if (!house.elsewhere || !view?.me.person || !view.reads.may(thingOfProtocol(meeting))) return c.notFound();
  const paper = String((await readBody(c))?.fields.paper ?? '');
  const refusal = view.gate({ type: 'signProtocol', meeting, paper });
  if (refusal) return refusedPage(house, c, 409, view.why(refusal));
  const reference = await asked(house, view, { meeting, paper });
  return typeof reference === 'string'
    ? c.redirect(`/g/${group}/meetings/${meeting}/protocol/provider/${reference}`, 303)
    : refusedPage(house, c, 409, reference.sentence);
}

type Wanted = { readonly meeting: string; readonly paper: string };

/** Asks the provider; the reference of what is awaited, or why nothing was asked. */
async function asked(
  house: House,
  { group, me, names }: GroupView,
  { meeting, paper }: Wanted,
): Promise<string | { readonly sentence: Sentence }> {
  const { elsewhere } = house;
  if (!elsewhere) throw new Error('no provider is set');
  const { onto, file, number } = await awaiting(house, { group, meeting });
  const document = `Protokol № ${number}`;
  const now = house.clock().toISOString();
  const name = names.person(me.person).az;
  const prepared = await prepare(file, { name, reason: document, location: '', at: now });
  if (typeof prepared === 'string') return { sentence: signingProblems[prepared] };
  const digest = createHash('sha256').update(around(prepared)).digest('hex');
  const reference = randomUUID();
  const callback = `${house.publicUrl.origin}/signing/callback`;
  try {
    const invitation = await elsewhere.provider.begin({ reference, digest, document, callback });
    const pending: Pending = {
      ...{ reference, group, meeting, person: me.person, onto, paper, prepared, digest, invitation },
    };
    return elsewhere.pending.add(pending, now) ? reference : { sentence: words.tooMany };
  } catch (error) {
    house.log('the provider of signatures did not answer', error);
    return { sentence: words.silent };
  }
}

/** What the provider sends: taken once, if it is the provider's and of what was asked. It is not told why not. */
async function answered(house: House, c: Context): Promise<Response> {
  const { elsewhere } = house;
  if (!elsewhere) return c.notFound();
  const body = new Uint8Array(await c.req.arrayBuffer());
  const answer = elsewhere.provider.read(body, c.req.header('x-signature'));
  const taken = answer && elsewhere.pending.take(answer, house.clock().toISOString());
  return c.body(null, taken ? 204 : 403);
}

type Shown = { readonly pending: Pending; readonly number: string; readonly signer: string | undefined };

const waitingPage: PageRoute<Shown> = {
  path: `${protocol}/provider/:reference`,
  readers: ({ meeting = '' }) => [thingOfProtocol(meeting)],
  streams: ({ meeting }) => [`meeting/${meeting}`],
  load(house, view, { meeting = '', reference = '' }, c) {
    const now = house.clock().toISOString();
    const pending = house.elsewhere?.pending.find(reference, now);
    if (!pending || pending.person !== view.me.person || pending.group !== view.group) return undefined;
    if (pending.meeting !== meeting) return undefined;
    // Without script too the page looks again by itself while the signature has not come.
    if (!pending.cms) c.header('Refresh', '5');
    return { pending, number: meetingOf(view.states, meeting).protocol.number ?? '', signer: signerOf(house, pending) };
  },
  html: (view, shown) => <WaitingPage view={view} shown={shown} />,
  json: (_view, { pending, signer }) => ({ invitation: pending.invitation, signer: signer ?? null }),
};

/** Whom the certificate names; undefined while no signature has come that holds. */
function signerOf(house: House, { prepared, cms }: Pending): string | undefined {
  const pdf = cms && filled(prepared, cms);
  if (!pdf || typeof pdf === 'string') return undefined;
  const found = examineSigned(pdf, { anchors: house.trusted ?? [], now: house.clock().toISOString() });
  const last = typeof found === 'string' ? undefined : found.signatures.at(-1);
  return last?.soundness === 'intact' ? last.certificate?.name : undefined;
}

function WaitingPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, zone } = view;
  const { pending, number, signer } = shown;
  const { qr, code, until } = pending.invitation;
  const back = `${base}/meetings/${pending.meeting}/protocol`;
  const heading = <Heading eyebrow={<a href={back}>{words.back(number)[tongue]}</a>} title={words.title[tongue]} />;
  return (
    <Page view={view} title={words.title[tongue]} place="meetings" streams={[]} heading={heading}>
      <Sheet>
        {signer === undefined ? (
          <Section title={pending.cms ? words.notSound[tongue] : words.scan[tongue]} id="invitation">
            <QrCode text={qr} label={words.qr[tongue]} />
            <DefinitionList
              items={[
                { term: words.code[tongue], says: <b>{code}</b> },
                { term: words.until[tongue], says: officialMoment(until, zone, tongue) },
              ]}
            />
            <p>{words.sameCode[tongue]}</p>
          </Section>
        ) : (
          <Arrived view={view} pending={pending} signer={signer} />
        )}
      </Sheet>
    </Page>
  );
}

function Arrived({ view, pending, signer }: { view: GroupView; pending: Pending; signer: string }) {
  const { tongue } = view;
  const { meeting, paper, reference } = pending;
  const path = `/meetings/${meeting}/protocol/provider-signature`;
  const otherName = problemOf(view, path, 'mine');
  return (
    <Section title={words.arrived[tongue]} id="arrived">
      <DefinitionList items={[{ term: words.signer[tongue], says: signer }]} />
      <Ask
        view={view}
        path={path}
        trial={{ type: 'signProtocol', meeting, paper }}
        name={protocolCommands.signProtocol.name}
        records={protocolCommands.signProtocol.done}
        id="act-provider-signature"
        open
      >
        <input type="hidden" name="paper" value={paper} />
        <input type="hidden" name="reference" value={reference} />
        {otherName ? (
          <Choice
            tongue={tongue}
            name="mine"
            many
            label={words.signer[tongue]}
            options={[{ value: 'yes', label: signatureLabels.mine[tongue] }]}
            problem={otherName}
          />
        ) : null}
      </Ask>
    </Section>
  );
}

import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { theGroup } from '#marking/audience.ts';
import { FileField } from '#page/file-field.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList } from '#page/table.tsx';
import { trustWords } from '#protocol/signature-messages.ts';
import { examineSigned } from '#signing/examine.ts';
import type { Examined, ExaminedSignature, Soundness } from '#signing/vocabulary.ts';
import { dateName, officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import { megabyte, uploadLimit } from '../uploads.ts';
import type { GroupView } from '../view.ts';
import { verifyPlace } from './verify-place.ts';
import { coverage, soundnessWords, tooLarge, verdictSentence, verifyWords as words } from './verify-words.ts';
import { type Verdict, whichPaper } from './which-paper.ts';

type Found = { readonly hash: string; readonly verdict: Verdict; readonly examined: Examined };
type Shown = { readonly problem?: Sentence; readonly found?: Found };

/** Anybody of the group learns which paper a PDF is, whether a byte of it was changed, and who signed it. Nothing is kept. */
export const verifyPage: PageRoute<Shown> = {
  path: verifyPlace,
  readers: theGroup,
  load: (house, view, _params, c) => (c.req.method === 'POST' ? examinedFile(house, view, c) : {}),
  html: (view, shown) => <VerifyPage view={view} shown={shown} />,
  json: (_view, { problem, found }) => ({ problem: problem ?? null, found: found ?? null }),
};

async function examinedFile(house: House, view: GroupView, c: Context): Promise<Shown> {
  const { file } = await c.req.parseBody().catch(() => ({ file: undefined }));
  if (!(file instanceof File) || file.size === 0) return { problem: words.noFile };
  if (file.size > uploadLimit(house)) return { problem: tooLarge(uploadLimit(house) / megabyte) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const now = house.clock().toISOString();
  const examined = examineSigned(bytes, { anchors: house.trusted ?? [], now });
  if (typeof examined === 'string') return { problem: words.notPdf };
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { found: { hash, examined, verdict: await whichPaper(house, view, bytes) } };
}

function VerifyPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const title = words.title[tongue];
  return (
    <Page view={view} title={title} place="meetings" streams={[]} heading={<Heading title={title} />}>
      <Sheet>
        {shown.found ? <Result view={view} found={shown.found} /> : null}
        <p>{words.says[tongue]}</p>
        <form class="act-form" method="post" action={`${base}${verifyPlace}`} enctype="multipart/form-data">
          <FileField
            tongue={tongue}
            name="file"
            label={words.file[tongue]}
            hint="PDF"
            accept=".pdf"
            problem={shown.problem?.[tongue]}
            required
          />
          <button class="button button-primary" type="submit">
            {words.check[tongue]}
          </button>
        </form>
      </Sheet>
    </Page>
  );
}

const verdictStates: Record<Verdict['is'], LawState> = {
  this: 'met',
  certified: 'met',
  'more than this': 'plain',
  changed: 'refused',
  unknown: 'awaited',
};

function Result({ view, found }: { view: GroupView; found: Found }) {
  const { tongue, base } = view;
  const { verdict, examined, hash } = found;
  return (
    <Section title={words.result[tongue]} id="result">
      <div role="status">
        <p>
          <StatusWord state={verdictStates[verdict.is]}>{verdictSentence(verdict)[tongue]}</StatusWord>
        </p>
        {verdict.is === 'unknown' ? null : (
          <p>
            <a href={`${base}/meetings/${verdict.paper.meeting}/protocol`}>{words.openProtocol[tongue]}</a>
          </p>
        )}
      </div>
      <DefinitionList items={[{ term: words.hash[tongue], says: <code class="hash">{hash}</code> }]} />
      <h3>{words.signatures[tongue]}</h3>
      {examined.signatures.length === 0 ? <p>{words.none[tongue]}</p> : null}
      {examined.signatures.map((signature) => (
        <OneSignature view={view} signature={signature} revisions={examined.revisions} />
      ))}
      {examined.signatures.length > 0 ? <p class="hint">{words.notRevoked[tongue]}</p> : null}
    </Section>
  );
}

const soundnessStates: Record<Soundness, LawState> = {
  intact: 'met',
  changed: 'refused',
  forged: 'refused',
  unreadable: 'awaited',
};

function OneSignature(props: { view: GroupView; signature: ExaminedSignature; revisions: number }) {
  const { view, signature, revisions } = props;
  const { tongue, zone } = view;
  const { certificate, soundness, trust, at, inItsTime, revision } = signature;
  const day = (instant: string) => dateName(dateIn(instant, zone), tongue);
  const number = certificate?.personalNumber ? ` (${certificate.personalNumber})` : '';
  const late = certificate && !inItsTime ? `; ${words.outOfTime[tongue]}` : '';
  return (
    <DefinitionList
      items={[
        {
          term: words.signer[tongue],
          says: certificate ? `${certificate.name}${number}` : words.unknownSigner[tongue],
        },
        {
          term: words.state[tongue],
          says: <StatusWord state={soundnessStates[soundness]}>{soundnessWords[soundness][tongue]}</StatusWord>,
        },
        { term: words.covers[tongue], says: coverage(revision, revisions)[tongue] },
        ...(at ? [{ term: words.at[tongue], says: officialMoment(at, zone, tongue) }] : []),
        ...(certificate
          ? [
              { term: words.issuer[tongue], says: `${certificate.issuer}; ${trustWords[trust][tongue]}` },
              { term: words.valid[tongue], says: `${day(certificate.from)} – ${day(certificate.until)}${late}` },
            ]
          : []),
      ]}
    />
  );
}

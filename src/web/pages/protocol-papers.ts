import type { Context } from 'hono';
import { meetingOf } from '#group/states.ts';
import { thingOfMeeting, thingOfProtocol } from '#marking/things.ts';
import { hasBegun } from '#meetings/stages.ts';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import type { PaperDocument } from '#paper/vocabulary.ts';
import { protocolAkn } from '#protocol/akn.ts';
import { paperTexts } from '#protocol/record.ts';
import { signedFileOf } from '#protocol/signatures.ts';
import { versionWords } from '#protocol/version-messages.ts';
import { versionOf } from '#protocol/versions.ts';
import type { House } from '../house.ts';
import { paperOf, recordOf } from '../press.ts';
import type { App } from '../request.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';

export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'akn.xml': 'application/akn+xml',
} as const;

const one = '/g/:group/meetings/:meeting{\\d{4}-\\d+}';

/**
 * The protocol as PDF: as it would be now, the very bytes that were submitted (`?copy=submitted`), the same with the
 * signatures by certificate in it (`?copy=signed`), or, once signed, the certified copy; of what is not wholly for the reader,
 * an extract. `?version=1`: that of an earlier version, as it was signed. As DOCX: a working copy of what it is now. As Akoma
 * Ntoso: what it is now, for programs; of an earlier version nothing but the signed paper is kept.
 */
export function mountPaper(app: App, house: House): void {
  app.get(`${one}/protocol.pdf`, (c) =>
    answered(house, c, 'pdf', (view, meeting) =>
      paperBytes(house, view, meeting, { copy: c.req.query('copy'), version: c.req.query('version') }),
    ),
  );
  app.get(`${one}/protocol.docx`, (c) =>
    answered(house, c, 'docx', async (view, meeting) => {
      const { paper, isSigned } = await paperNow(house, view, meeting);
      return docxOf(isSigned ? workingCopy(paper) : paper);
    }),
  );
  app.get(`${one}/protocol.akn.xml`, (c) =>
    answered(house, c, 'akn.xml', (view, meeting) => aknBytes(house, view, meeting, c.req.query('version'))),
  );
}

/** What is set for a word processor can be changed by anybody: it says on every page that it is not what was signed. */
const workingCopy = (paper: PaperDocument): PaperDocument => ({
  ...paper,
  status: { mark: versionWords.workingMark[paper.tongue], line: versionWords.workingLine[paper.tongue] },
});

async function answered(
  house: House,
  c: Context,
  kind: keyof typeof fileTypes,
  bytesOf: (view: GroupView, meeting: string) => Promise<Uint8Array | undefined>,
): Promise<Response> {
  const { group = '', meeting = '' } = c.req.param() as Record<string, string>;
  const view = await viewOf(house, c, group, [`meeting/${meeting}`]);
  if (!view?.reads.may(thingOfProtocol(meeting))) return c.notFound();
  const seen = meetingOf(view.states, meeting);
  if (!hasBegun(seen.meeting.stage)) return c.notFound();
  const bytes = await bytesOf(view, meeting);
  if (!bytes) return c.notFound();
  const things = [...paperTexts(seen)].map(([thing]) => thing);
  await recordDownload(house, view, [thingOfProtocol(meeting), ...things], bytes);
  return c.body(new Uint8Array(bytes), 200, fileHeaders(kind, `protokol-${meeting}`));
}

/** A PDF is shown, a file for a word processor is kept. */
export const fileHeaders = (kind: keyof typeof fileTypes, name: string) => ({
  'Content-Type': fileTypes[kind],
  'Content-Disposition': `${kind === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${kind}"`,
  'Cache-Control': 'private, no-cache',
});

type Asked = { readonly copy: string | undefined; readonly version: string | undefined };

/** The paper itself is for whoever may read all that stands in it; to the others a copy of what is theirs is made. */
async function paperBytes(house: House, view: GroupView, meeting: string, { copy, version }: Asked) {
  const { protocol, mayWhole } = await wholeOf(house, view, meeting);
  if (version !== undefined) {
    const earlier = protocol.versions.find((each) => String(each.version) === version);
    const file = earlier && signedFileOf(earlier);
    return file && mayWhole ? house.blobs.get(copy === 'submitted' ? earlier.paper : file) : undefined;
  }
  const signed = signedFileOf(protocol);
  const kept = copy === 'signed' ? signed !== protocol.paper && signed : protocol.paper;
  const isAsked = copy === 'signed' || copy === 'submitted';
  if (kept && mayWhole && (isAsked || protocol.stage === 'submitted')) return house.blobs.get(kept);
  if (isAsked) return undefined;
  return renderPdf((await paperNow(house, view, meeting)).paper);
}

async function wholeOf(house: House, { group, reads }: GroupView, meeting: string) {
  const whole = meetingOf(await house.clerk.look(group, [thingOfMeeting(meeting)]), meeting);
  const mayWhole = [...paperTexts(whole)].every(([thing]) => reads.may(thing));
  return { protocol: whole.protocol, mayWhole };
}

async function aknBytes(house: House, view: GroupView, meeting: string, version: string | undefined) {
  const { protocol, wish } = await wishNow(house, view, meeting);
  if (version !== undefined && version !== String(versionOf(protocol))) return undefined;
  const record = await recordOf(house, view.group, meeting, wish, view.reads);
  return new TextEncoder().encode(protocolAkn(record, wish.copy));
}

/** The paper as it would be made now, for this reader. */
async function paperNow(house: House, view: GroupView, meeting: string) {
  const { protocol, wish } = await wishNow(house, view, meeting);
  return {
    isSigned: protocol.stage === 'signed',
    paper: await paperOf(house, view.group, meeting, wish, view.reads),
  };
}

/** What is made now for this reader: while nothing is signed a draft, then the whole or what of it is his. */
async function wishNow(house: House, view: GroupView, meeting: string) {
  const { protocol, mayWhole } = await wholeOf(house, view, meeting);
  const copy = protocol.stage !== 'signed' ? 'draft' : mayWhole ? 'certified' : 'extract';
  return { protocol, wish: { number: protocol.number ?? '—', copy, tongue: 'az' } as const };
}

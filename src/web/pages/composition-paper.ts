import type { Context } from 'hono';
import { lettersOf } from '#group/states.ts';
import type { Letter } from '#letters/vocabulary.ts';
import { participants } from '#marking/audience.ts';
import { thingOfLetter } from '#marking/things.ts';
import { quorumOutOf } from '#meetings/quorum-out-of.ts';
import { membersAt } from '#membership/composition.ts';
import { type CompositionRecord, compositionPaper } from '#membership/composition-paper.ts';
import type { NominationLetter } from '#membership/nomination-letters.ts';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import type { PaperDocument } from '#paper/vocabulary.ts';
import { dateName } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { registerNumber } from '#text/register-number.ts';
import { type ArchiveFile, archiveOf } from '../archive.ts';
import { extensions, kindOf, mediaTypes } from '../file-kind.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { loadComposition, type Shown } from './composition.tsx';
import { compositionWords } from './composition-words.ts';

const types = { pdf: mediaTypes.pdf, docx: mediaTypes.docx, zip: 'application/zip' } as const;

/** Papers are in the language of the Group's record, whoever asks for them. */
const tongue = 'az';

/**
 * The personal composition of a day (`?on=2026-09-18`) as a paper: the same record gives the same bytes. As ZIP in both
 * forms, with the scans of the letters of nomination that this reader may read.
 */
export function mountCompositionPaper(app: App, house: House): void {
  for (const form of ['pdf', 'docx', 'zip'] as const) {
    app.get(`/g/:group/composition.${form}`, async (c: Context) => {
      const view = await viewOf(house, c, c.req.param('group') ?? '', ['letters']);
      if (!view?.reads.among(participants)) return c.notFound();
      const shown = await loadComposition(house, view, c.req.query('on'), undefined);
      const { record, letters } = recordOf(view, shown);
      const paper = compositionPaper(record);
      const name = `terkib-${shown.day}`;
      const made = {
        pdf: async () => renderPdf(paper),
        docx: () => docxOf(paper),
        zip: async () => withScans(house, letters(), name, paper),
      };
      const bytes = await made[form]();
      await recordDownload(
        house,
        view,
        letters().map(({ letter }) => thingOfLetter(letter)),
        bytes,
      );
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': types[form],
        'Content-Disposition': `${form === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${form}"`,
        'Cache-Control': 'private, no-cache',
      });
    });
  }
}

async function withScans(house: House, letters: readonly Letter[], name: string, paper: PaperDocument) {
  const files: ArchiveFile[] = [
    { name: `${name}.pdf`, bytes: renderPdf(paper) },
    { name: `${name}.docx`, bytes: await docxOf(paper) },
  ];
  for (const { letter, scan } of letters) {
    const bytes = scan === null ? undefined : await house.blobs.get(scan);
    const kind = bytes && kindOf(bytes);
    if (!bytes || !kind) continue;
    files.push({ name: `mektublar/${registerNumber(letter).replace('/', '-')}.${extensions[kind]}`, bytes });
  }
  return archiveOf(files);
}

/** What the paper is computed from; of the letters only those that this reader may read. */
function recordOf(view: GroupView, { sources, day, at, today }: Shown) {
  const { charter, bodies, composition, names, reads } = view;
  const { register } = lettersOf(view.states);
  const named = new Map<string, Letter>();
  const letterOf = (id: string): NominationLetter | undefined => {
    const letter = register.get(id);
    if (!letter || !reads.may(thingOfLetter(id))) return undefined;
    named.set(id, letter);
    const number = letter.theirs === null ? '' : numbered(letter.theirs, tongue);
    return {
      named: [number, dateName(letter.on, tongue)].filter(Boolean).join(', '),
      number: registerNumber(id),
      scan: letter.scan,
    };
  };
  const enough = quorumOutOf(charter, membersAt(composition, at).length);
  const record: CompositionRecord = {
    ...{ charter, bodies, composition, sources, names, day, at, today, tongue, letterOf },
    positionOf: (person) => names.people.get(person)?.position ?? null,
    quorum: enough && compositionWords.enough(enough.members, enough.needed)[tongue],
  };
  return { record, letters: () => [...named.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1)) };
}

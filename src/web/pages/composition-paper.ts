import type { Context } from 'hono';
import { lettersOf } from '#group/states.ts';
import { participants } from '#marking/audience.ts';
import { thingOfLetter } from '#marking/things.ts';
import { quorumOutOf } from '#meetings/quorum-out-of.ts';
import { membersAt } from '#membership/composition.ts';
import { type CompositionRecord, compositionPaper } from '#membership/composition-paper.ts';
import type { NominationLetter } from '#membership/nomination-letters.ts';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import { dateName } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { registerNumber } from '#text/register-number.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { loadComposition, type Shown } from './composition.tsx';
import { compositionWords } from './composition-words.ts';

const forms = {
  pdf: { type: 'application/pdf', made: renderPdf },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', made: docxOf },
} as const;

/** Papers are in the language of the Group's record, whoever asks for them. */
const tongue = 'az';

/** The personal composition of a day (`?on=2026-09-18`) as a paper: the same record gives the same bytes. */
export function mountCompositionPaper(app: App, house: House): void {
  for (const form of ['pdf', 'docx'] as const) {
    app.get(`/g/:group/composition.${form}`, async (c: Context) => {
      const view = await viewOf(house, c, c.req.param('group') ?? '', ['letters']);
      if (!view?.reads.among(participants)) return c.notFound();
      const shown = await loadComposition(house, view, c.req.query('on'), undefined);
      const { record, letters } = recordOf(view, shown);
      const bytes = await forms[form].made(compositionPaper(record));
      await recordDownload(house, view, letters(), bytes);
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': forms[form].type,
        'Content-Disposition': `${form === 'pdf' ? 'inline' : 'attachment'}; filename="terkib-${shown.day}.${form}"`,
        'Cache-Control': 'private, no-cache',
      });
    });
  }
}

/** What the paper is computed from; of the letters only those that this reader may read. */
function recordOf(view: GroupView, { sources, day, at, today }: Shown) {
  const { charter, bodies, composition, names, reads } = view;
  const { register } = lettersOf(view.states);
  const named = new Set<string>();
  const letterOf = (id: string): NominationLetter | undefined => {
    const letter = register.get(id);
    if (!letter || !reads.may(thingOfLetter(id))) return undefined;
    named.add(id);
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
  return { record, letters: () => [...named].map(thingOfLetter) };
}

import { clauseFor } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Thing } from '#marking/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { contentsOf, isSamePack } from './pack.ts';
import type { PackAct, PackCommand, PackRefusal, Packs } from './pack-vocabulary.ts';
import type { AgendaRefusal, Papers } from './vocabulary.ts';

export type PackHearing = {
  readonly charter: Charter;
  readonly meeting: Meeting;
  readonly papers: Papers;
  readonly packs: Packs;
  /** Whether a thing is for fewer than the whole Group. */
  isNarrow(thing: Thing): boolean;
};

/** Until the meeting is closed, as papers are attached until then: afterwards its packs are what was handed out. */
const stages: readonly Meeting['stage'][] = ['proposed', 'noticed', 'open', 'adjourned'];

type Refusal = PackRefusal | Extract<AgendaRefusal, { refused: 'unknownMeeting' | 'meetingStage' }>;

/** Fixes what goes into the next pack of the meeting: what the whole Group may read at this moment. */
export function decidePack(hearing: PackHearing, { meeting: id, order }: PackCommand): readonly PackAct[] | Refusal {
  const { charter, meeting, papers, packs, isNarrow } = hearing;
  const clause = clauseFor(charter, 'makePack');
  if (meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  if (!stages.includes(meeting.stage)) return { refused: 'meetingStage', clause, stage: meeting.stage };
  const contents = contentsOf(meeting, papers, isNarrow);
  if (contents.agenda.length === 0) return { refused: 'emptyPack', clause };
  const last = [...packs.values()].at(-1);
  if (last && isSamePack(last, contents)) return { refused: 'packStands', clause, pack: last.pack };
  const data = { meeting: id, pack: String(packs.size + 1), order, ...contents };
  return [{ type: 'PackMade', version: 1, stream: `meeting/${id}`, clause, data }];
}

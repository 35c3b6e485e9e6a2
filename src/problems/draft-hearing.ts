import type { AgendaBook } from '#agenda/vocabulary.ts';
import type { ClauseId } from '#charter/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { ProblemHearing } from './hearing.ts';
import type { Draft, DraftAct } from './vocabulary.ts';

export type DraftHearing = Pick<
  ProblemHearing,
  'charter' | 'bodies' | 'composition' | 'register' | 'knowsMeasure' | 'context'
> & {
  /** The draft that the command names, as the asker may know it. */
  readonly draft: Draft | undefined;
  /** Of an offer: what is suggested, the meeting for which it is meant, and the one on whose agenda it was. */
  readonly book: AgendaBook | undefined;
  readonly meeting: Meeting | undefined;
  readonly after: Meeting | undefined;
  /** Whether that person may read the draft. */
  readonly mayRead: (person: string) => boolean;
};

export const draftAct = <Type extends DraftAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<DraftAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: `draft/${data.draft}`, clause, data }) as unknown as DraftAct;

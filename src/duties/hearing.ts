import type { Charter, ClauseId, OfficeId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import type { Answering } from './standing.ts';
import { dutyStream } from './things.ts';
import type { Duty, DutyAct, DutyCommand, DutyDecisionRefusal } from './vocabulary.ts';

export type DutyHearing = {
  readonly charter: Charter;
  /** What the command is about; undefined where nothing was sent under that number. */
  readonly duty: Duty | undefined;
  /** For whom the asker answers, and what offices he holds. */
  readonly answering: Answering;
  readonly offices: readonly OfficeId[];
  /** Whether that person still holds an office that may put something under control. */
  readonly stillControls: (person: string) => boolean;
  readonly context: Context;
};

export type AfterSending = Exclude<DutyCommand, { readonly type: 'sendProposal' }>;
export type DutyDecision = readonly DutyAct[] | DutyDecisionRefusal;

export const dutyAct = <Type extends DutyAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<DutyAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: dutyStream(data.sending), clause, data }) as unknown as DutyAct;

export const today = ({ charter, context }: Pick<DutyHearing, 'charter' | 'context'>): string =>
  dateIn(context.at, charter.timeZone);

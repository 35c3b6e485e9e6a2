import type { Command } from '#group/vocabulary.ts';
import type { Life } from './given.ts';
import { words } from './given.ts';
import { planned } from './plan.ts';

type Of<Type> = Extract<Command, { type: Type }>;

/** The report of `health` on the first measure of the plan, on what was done in 2025. */
export const of = { plan: '1', measure: '1', body: 'health', due: '2026-01-20' } as const;
const reason = words('a reason');

export const schedule = (change: Partial<Of<'scheduleReports'>> = {}): Of<'scheduleReports'> => ({
  type: 'scheduleReports',
  plan: '1',
  schedule: { every: 'year', by: '01-20' },
  measures: null,
  documents: true,
  ...change,
});
export const keep = (base = 0, change: Partial<Of<'keepReport'>> = {}): Of<'keepReport'> => ({
  type: 'keepReport',
  ...of,
  progress: 'under way',
  done: words('what was done'),
  obstacles: null,
  answers: [],
  confirmations: [],
  base,
  ...change,
});
export const submit = (base = 1): Of<'submitReport'> => ({ type: 'submitReport', ...of, base });
export const handIn = (base = 0, change: Partial<Of<'keepReport'>> = {}): Of<'handInReport'> => ({
  ...keep(base, change),
  type: 'handInReport',
});
export const giveBack = (version = 1): Of<'returnReport'> => ({ type: 'returnReport', ...of, version, reason });
export const accept = (version = 1): Of<'acceptReport'> => ({ type: 'acceptReport', ...of, version });
export const correct: Of<'correctReport'> = { type: 'correctReport', ...of, reason };
export const allow = (until = '2026-02-10'): Of<'allowLate'> => ({ type: 'allowLate', ...of, until, reason });

/** A plan of which reports are due every year by 20 January. */
export function scheduled(): Life {
  const life = planned();
  life.done('secretary', schedule());
  return life;
}

import type { Command } from '#group/vocabulary.ts';
import type { Rows, Wording } from '#journal/vocabulary.ts';
import { yearsOf } from '#plan/terms.ts';

type Give = (by: string, command: Command, beside?: readonly Rows[]) => Promise<void>;
type Part = (text: string) => { readonly wording: Wording; readonly rows: Rows };

/** A plan in force, of one measure: `health` executes it, `justice` is invited. */
export async function adoptPlan(give: Give, part: Part): Promise<void> {
  const [title, act, section, measure] = [part('tədbirlər'), part('akt'), part('bölmə'), part('tədbir')];
  const command: Command = {
    type: 'adoptPlan',
    plan: '1',
    title: title.wording,
    instrument: { title: act.wording, number: '7', on: '2025-12-20' },
    period: yearsOf(2026, 2029),
    follows: null,
    source: null,
    sections: [{ number: '4.1', title: section.wording }],
    measures: [
      {
        number: '4.1.1',
        section: '4.1',
        title: measure.wording,
        executors: [
          { body: 'health', kind: 'main', term: null },
          { body: 'justice', kind: 'recommended', term: null },
        ],
        term: yearsOf(2026, 2027),
        carries: null,
      },
    ],
  };
  await give('secretariat', command, [title.rows, act.rows, section.rows, measure.rows]);
}

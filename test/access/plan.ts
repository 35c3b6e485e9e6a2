import type { Command } from '#group/vocabulary.ts';
import type { Rows, Wording } from '#journal/vocabulary.ts';
import { yearsOf } from '#plan/terms.ts';

type Give = (by: string, command: Command, beside?: readonly Rows[]) => Promise<void>;
type Scan = { readonly hash: string; readonly size: number };
type Part = (text: string) => { readonly wording: Wording; readonly rows: Rows };

/** A plan in force, of one measure: `health` executes it, `justice` is invited. */
export async function adoptPlan(give: Give, part: Part, scan: Scan): Promise<void> {
  const [title, act, section, measure] = [part('tədbirlər'), part('akt'), part('bölmə'), part('tədbir')];
  const command: Command = {
    type: 'adoptPlan',
    plan: '1',
    title: title.wording,
    instrument: { title: act.wording, number: '7', on: '2025-12-20' },
    period: yearsOf(2026, 2029),
    follows: null,
    source: { hash: scan.hash, kind: 'docx' },
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
  await beginReport(give, part, scan);
}

/** Reports are due every year, and `health` has begun that of 2026, with a document. */
async function beginReport(give: Give, part: Part, scan: Scan): Promise<void> {
  const schedule = { every: 'year', by: '01-20' } as const;
  await give('secretariat', { type: 'scheduleReports', plan: '1', schedule, measures: null, documents: true });
  const [done, title] = [part('görülən işlər'), part('təsdiqedici sənəd')];
  const due = { plan: '1', measure: '1', body: 'health', due: '2027-01-20' };
  const confirmations = [{ title: title.wording, hash: scan.hash, kind: 'pdf', size: scan.size }];
  const said = { progress: 'under way', done: done.wording, obstacles: null, answers: [], confirmations } as const;
  await give('member', { type: 'keepReport', ...due, ...said, base: 0 }, [done.rows, title.rows]);
}

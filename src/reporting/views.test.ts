import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, Rows } from '#journal/vocabulary.ts';
import { evolveReports, noReports } from './evolve.ts';
import { projectReports, wordView } from './views.ts';

const types = ['ReportKept', 'ReportSubmitted', 'ReportReturned', 'ReportAccepted', 'CorrectionBegun'] as const;
const bodies = ['mia', 'labour'] as const;
const days = ['2026-01-20', '2026-04-20', '2026-07-20'] as const;
const act = fc.record({
  type: fc.constantFrom(...types),
  body: fc.constantFrom(...bodies),
  due: fc.constantFrom(...days),
  progress: fc.constantFrom('not started', 'under way', 'completed'),
});

type Done = typeof act extends fc.Arbitrary<infer One> ? One : never;

const wording = { ref: 'r', digest: '0'.repeat(64) };

/** Each act at its place, whoever may give it: submitted is only what was kept, and settled what was submitted. */
function entriesOf(acts: readonly Done[]): readonly Entry[] {
  return acts.map(({ type, body, due, progress }, at) => ({
    ...{
      group: 'g',
      stream: 'measure/1/1',
      position: at + 1,
      at: '2026-01-05T08:00:00.000Z',
      by: 'p',
      command: `${at}`,
    },
    ...{ previous: '', version: 1, clause: null, type },
    data: {
      ...{ plan: '1', measure: '1', body, due, progress, done: wording, obstacles: null, answers: [] },
      ...{ confirmations: [], draft: at, version: at, reason: wording },
    },
  }));
}

/** What stands in the table of words after these rows were written one after another. */
const standing = (written: readonly (readonly Rows[])[]) =>
  new Map(
    written
      .flat()
      .filter(({ table }) => table === wordView.name)
      .flatMap(({ rows }) => rows.map((row) => [row.body, row] as const)),
  );

test('the words of a measure’s reports are the same act by act as when they are all made again', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const entries = entriesOf(acts);
      const reports = noReports();
      const written = entries.map((entry) => projectReports('g', evolveReports(reports, entry), [entry]));
      expect(standing(written)).toEqual(standing([projectReports('g', reports, entries)]));
    }),
  );
});

test('they count every report that was ever accepted, and no other, and say what was accepted on the latest time', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const entries = entriesOf(acts);
      const reports = entries.reduce(evolveReports, noReports());
      const words = standing([projectReports('g', reports, entries)]);
      for (const body of bodies) {
        const accepted = [...reports.reports.values()]
          .filter((report) => report.body === body && report.versions.some(({ state }) => state === 'accepted'))
          .toSorted((one, other) => (one.due < other.due ? -1 : 1));
        const last = accepted.at(-1)?.versions.findLast(({ state }) => state === 'accepted');
        const row = words.get(body);
        expect([row?.accepted ?? 0, row?.accepted_progress ?? null]).toEqual([accepted.length, last?.progress ?? null]);
      }
    }),
  );
});

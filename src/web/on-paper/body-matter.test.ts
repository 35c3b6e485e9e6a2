import { expect, test } from 'vitest';
import { bodyMatter, commentAct, draftAct, problemAct, reportAct, sendingAct } from './body-matter.ts';

const of = { plan: '1', measure: '12', body: 'health', due: '2026-04-20' };

test.each([
  [sendingAct('3', 'takeOn'), { type: 'takeOn', sending: '3' }],
  [sendingAct('3', 'declineSent'), { type: 'declineSent', sending: '3' }],
  [sendingAct('3', 'askExtension'), { type: 'askExtension', sending: '3' }],
  [sendingAct('3', 'reportDuty'), { type: 'reportDuty', sending: '3' }],
  [reportAct(of), { type: 'handInReport', of }],
  [problemAct, { type: 'registerProblem' }],
  [commentAct('2'), { type: 'commentOnProblem', problem: '2' }],
  [draftAct('4', 'commentOnDraft'), { type: 'commentOnDraft', draft: '4' }],
  [draftAct('4', 'amendDraft'), { type: 'amendDraft', draft: '4' }],
])('%s names what may come by letter', (act, matter) => {
  expect(bodyMatter(act)).toEqual({ ...matter, act });
});

test.each(['/duties/3/removal', '/duties/3/constructor', '/duties/3/extensions/grant', '/problems/2/closing', 'x'])(
  '%s names nothing that a letter brings',
  (act) => {
    expect(bodyMatter(act)).toBeUndefined();
  },
);

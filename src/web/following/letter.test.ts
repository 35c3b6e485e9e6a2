import { expect, it } from 'vitest';
import { tongues } from '#text/vocabulary.ts';
import { charter } from '../../../test/given.ts';
import { followingLetter } from './letter.ts';
import type { News } from './news.ts';

const { title } = charter('az-working-group').law;
const returned: News = { kind: 'report returned', to: { bodies: ['mia'] }, path: '/reports' };
const of = {
  title,
  reminders: [
    { kind: 'report', passed: false },
    { kind: 'report', passed: true },
    { kind: 'report', passed: true },
    { kind: 'invitation', passed: false },
  ],
  news: [returned, returned, { kind: 'problem moved', to: { persons: [] }, path: '/problems/3' }],
  origin: 'https://vahid.example.az',
  base: '/g/isci-qrup',
} as const;

it('gathers what is awaited and what happened into one letter', () => {
  expect(followingLetter({ ...of, tongue: 'en' }).body).toBe(
    [
      title.en,
      '',
      'Awaited:',
      '— reports due within seven days: 1',
      '— reports past their date: 2',
      '— measures on which your institution is invited to report: 1',
      '',
      'What happened:',
      '— your report was returned (2)',
      '  https://vahid.example.az/g/isci-qrup/reports',
      '— there is a new step on a problem that you registered',
      '  https://vahid.example.az/g/isci-qrup/problems/3',
      '',
      'What it is about is not written in letters. Sign in to see it:',
      'https://vahid.example.az/g/isci-qrup',
      '',
      'Such letters come once a day at most. If you do not want them, turn them off under “Language and letters” on the page of your account:',
      'https://vahid.example.az/account',
      '',
    ].join('\n'),
  );
});

it.each(tongues)('leaves out what there is nothing of (%s)', (tongue) => {
  const { body } = followingLetter({ ...of, reminders: [], tongue });
  expect(body.match(/^— /gm)).toHaveLength(2);
});

it('never orders an institution that is invited, in Azerbaijani and in Russian', () => {
  const invited = { ...of, news: [], reminders: [{ kind: 'invitation', passed: false }] } as const;
  expect(followingLetter({ ...invited, tongue: 'az' }).body).toContain('dəvət olunduğu');
  expect(followingLetter({ ...invited, tongue: 'ru' }).body).toContain('приглашают');
});

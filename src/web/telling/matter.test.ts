import { expect, it } from 'vitest';
import type { Waiting } from '../pages/matters.ts';
import { matterOf } from './matter.ts';

type Kind = Waiting['kind'];
const meeting = (dateRevision = 1, agendaRevision = 1) => ({
  meeting: '2026-4',
  dateKey: { revision: dateRevision },
  agendaKey: { revision: agendaRevision },
});
const waiting = (kind: Kind, more: object = { meeting: meeting() }) => ({ kind, ...more }) as Waiting;

const each: readonly (readonly [Waiting, name: string, stream: string])[] = [
  [waiting('agree to date'), 'agree to date/2026-4/1', 'meeting/2026-4'],
  [waiting('agree to agenda', { meeting: meeting(1, 3) }), 'agree to agenda/2026-4/3', 'meeting/2026-4'],
  [waiting('mend date', { meeting: meeting(2) }), 'mend date/2026-4/2', 'meeting/2026-4'],
  [waiting('prepare', { about: 'agenda', meeting: meeting(1, 2) }), 'prepare/2026-4/agenda/2', 'meeting/2026-4'],
  [waiting('prepare', { about: 'meeting', meeting: meeting(4) }), 'prepare/2026-4/meeting/4', 'meeting/2026-4'],
  [waiting('reply'), 'reply/2026-4/1', 'meeting/2026-4'],
  [waiting('send notice'), 'send notice/2026-4', 'meeting/2026-4'],
  [waiting('ballot', { meeting: meeting(), proposal: { proposal: '2' } }), 'ballot/2026-4/2', 'meeting/2026-4'],
  [
    waiting('sign protocol', { meeting: meeting(), protocol: { paper: 'p1' } }),
    'sign protocol/2026-4/p1',
    'meeting/2026-4',
  ],
  [waiting('nomination', { nomination: { nomination: 'n1' } }), 'nomination/n1', 'composition'],
  [waiting('nominate', { body: 'health', returned: false }), 'nominate/health/first', 'composition'],
  [waiting('nominate', { body: 'health', returned: true }), 'nominate/health/again', 'composition'],
  [waiting('propose meeting', { last: '2026-12-31' }), 'propose meeting/2026-12-31', 'meeting/'],
  [waiting('confirm on paper', { paperAct: { paperAct: 'a1' } }), 'confirm on paper/a1', 'letters'],
  [waiting('release', { release: { release: 'r1' } }), 'release/r1', 'marks'],
  [waiting('recovery', { recovery: { recovery: 'c1' } }), 'recovery/c1', 'access'],
  [waiting('office', { entered: { holding: 'h1' } }), 'office/h1', 'composition'],
  [
    waiting('follow', { follow: { what: 'bodies unrepresented', lines: [{ id: 'mia' }, { id: 'court' }] } }),
    'follow/bodies unrepresented/court',
    'plan/',
  ],
  [
    waiting('follow', { follow: { what: 'send adopted', lines: [{ id: '2026-4/1' }] } }),
    'follow/send adopted/2026-4/1',
    'meeting/',
  ],
  [waiting('compare', { items: [{ item: 'i1' }, { item: 'i2' }] }), 'compare/i2', 'history'],
];

it.each(each)('each matter has a name of its own and a stream: %#', (matter, name, stream) => {
  expect(matterOf(matter)).toEqual({ name, stream });
});

it('no two of them share a name', () => {
  expect(new Set(each.map(([, name]) => name)).size).toBe(each.length);
});

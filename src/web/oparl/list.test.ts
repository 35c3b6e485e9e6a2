import { expect, it } from 'vitest';
import { wishOf } from './list.ts';

const wish = (asked: Readonly<Record<string, string>>) => wishOf((name) => asked[name]);

it.each([
  ['page', ['', '0', '-1', '1.5', '1e3', '0x1', ' 1', '1;2', '9'.repeat(20), 'NaN']],
  ['elementsPerPage', ['', '0', '-1', '1e1', '0b1', 'all']],
  [
    'modified_since',
    ['', '2026', '2026-11-20', '2026-11-20T08:00:00', '2026-13-01T00:00:00Z', '+10000-01-01T00:00:00Z'],
  ],
  ['modified_until', ['9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00+23:59']],
])('reads no %s out of what is none', (name, all) => {
  for (const each of all) expect(wish({ [name]: each }), each).toEqual({ wrong: name });
});

it('reads instants of all zones as the same, and pages and sizes within bounds', () => {
  const since = '2026-11-20T12:00:00+04:00';
  expect(wish({ created_since: since, page: '07', elementsPerPage: '5000' })).toEqual({
    page: 7,
    size: 100,
    filters: { created_since: '2026-11-20T08:00:00.000Z' },
  });
  expect(wish({ created_since: since.replace('+', ' ') })).toMatchObject(wish({ created_since: since }));
});

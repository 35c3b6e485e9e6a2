import { expect, test } from 'vitest';
import { calendarsOf } from '#group/states.ts';
import { correct, enter, entered, official } from '../../test/calendar.ts';
import type { Life } from '../../test/given.ts';
import { composed } from '../../test/working-group.ts';
import { checksumOf } from './rules.ts';

const versionsOf = (life: Life) => calendarsOf(life.states(['calendar'])).get(2026) ?? [];

test('a calendar is entered with its source and the checksum of its table', () => {
  const life = composed();
  const [act] = life.done('secretary', enter());
  expect(act).toMatchObject({ type: 'CalendarEntered', clause: '4.2', data: { version: 1 } });
  expect(versionsOf(life)).toMatchObject([{ version: 1, table: official, checksum: checksumOf(official) }]);
});

test('a corrected one is a new version, and the one before stays', () => {
  const life = entered();
  life.done('secretary', correct());
  expect(versionsOf(life).map(({ version, table }) => [version, table.workingDays])).toEqual([
    [1, 241],
    [2, 240],
  ]);
});

test('nobody but the secretariat enters one', () => {
  expect(composed().refused('head', enter())).toMatchObject({ refused: 'notAuthorised' });
});

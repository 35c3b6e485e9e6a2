import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { provedActs } from '#web/proof.ts';
import { type Operation, operationsOf } from '../fuzz/interface.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { addressOf, bodyFor, signOf } from './ask.ts';
import { group, peopled, type Readers } from './group.ts';
import { accessTable, officeOf, type Row } from './table.ts';

let house: TestHouse;
let readers: Readers;
let operations: readonly Operation[];

const rows = accessTable();
const ofGroup = rows.filter(({ path }) => path.startsWith('/g/'));
const pages = ofGroup.filter(({ method }) => method === 'GET');
const forms = ofGroup.filter(({ method }) => method === 'POST');
/** Signing out comes last: whoever did it is signed out. */
const outside = rows.filter(({ path }) => path !== '' && !path.startsWith('/g/'));

/** What is not as the table says, with the row as it would have to be. */
async function untrue(row: Row, ask: (column: string) => Promise<string>): Promise<readonly string[]> {
  const told = await Promise.all(
    [...row.cells].map(async ([column, said]) => [column, said, await ask(column)] as const),
  );
  const wrong = told.filter(([, said, found]) => said !== found);
  if (wrong.length === 0) return [];
  return [`${row.method} ${row.path}: | ${told.map(([, , found]) => found).join(' | ')} |`];
}

/** Whether the program went into what was asked: it was done, or refused for another reason than who asked. */
const isHeard = (found: string): boolean => found === '✓' || /^4(00|01|09|22) /.test(found);

/** Every cell of docs/access.md, asked of the running program; who may what does not depend on where it is kept. */
describe.runIf(inject('store').kind === 'embedded')('the running program', () => {
  beforeAll(async () => {
    house = await openHouse();
    readers = await peopled(house);
    operations = operationsOf((await house.visitor().get('/openapi.json')).json);
  });
  afterAll(() => house.stop());

  describe('a page', () => {
    it.each(pages)('$path is read by whom the table says', async (row) => {
      const path = addressOf(row, true);
      expect(await untrue(row, (column) => signOf(house, readers, column, { method: 'GET', path }))).toEqual([]);
    });

    it.each(pages)('$path is so for programs too', async (row) => {
      const path = addressOf(row, true);
      const ask = (column: string) => signOf(house, readers, column, { method: 'GET', path, json: true });
      expect(await untrue(row, ask)).toEqual([]);
    });
  });

  describe('an act', () => {
    it.each(forms)('$path is refused, hidden and open to whom the table says', async (row) => {
      const body = bodyFor(operations.find(({ method, path }) => method === 'POST' && path === row.path));
      const ask = async (column: string) => {
        const may = row.cells.get(column) === '✓';
        // Who may is asked about what is not there: nothing may come about that changes who may.
        const found = await signOf(house, readers, column, {
          method: 'POST',
          path: addressOf(row, !may),
          body: may ? {} : body,
        });
        return may && isHeard(found) ? '✓' : found;
      };
      expect(await untrue(row, ask)).toEqual([]);
    });

    it('of weight asks once more who acts, of everybody who may do it', async () => {
      house.pass(6);
      const weighty = forms.filter(({ command }) => provedActs.has(command));
      expect([...new Set(weighty.map(({ command }) => command))].sort()).toEqual([...provedActs].sort());
      for (const row of weighty) {
        const body = bodyFor(operations.find(({ method, path }) => method === 'POST' && path === row.path));
        for (const [column, sign] of row.cells) {
          if (sign !== '✓') continue;
          const found = await signOf(house, readers, column, { method: 'POST', path: addressOf(row, false), body });
          expect(found, `${row.command} by ${column}`).toBe('409 proofNeeded');
        }
      }
    });
  });

  describe('outside the groups', () => {
    it.each(outside)('$method $path is answered to whom the table says', async (row) => {
      const path = row.path.replace(/\{\w+\}/g, 'nothing');
      const body = row.method === 'POST' ? { body: {} } : {};
      const ask = async (column: string) => {
        const found = await signOf(house, readers, column, { method: row.method, path, ...body });
        return isHeard(found) ? '✓' : found;
      };
      expect(await untrue(row, ask)).toEqual([]);
    });
  });

  it('an office of tomorrow opens nothing today, and what is its own from midnight in Baku on', async () => {
    house.pass(12 * 60 - 20);
    const asked = async () => (await house.as('night', group).get(`/g/${group}/secretariat/people`)).status;
    expect(await asked()).toBe(404);
    house.pass(30);
    expect(await asked()).toBe(200);
  });

  it('whoever holds an office in a group stands in a column of it', () => {
    const columns = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
    expect([...readers.keys()].filter((column) => !columns.has(column))).toEqual([]);
    expect([...columns].filter((column) => officeOf(column) !== undefined && !readers.has(column))).toEqual([]);
    expect(group).not.toBe('demo');
  });
});

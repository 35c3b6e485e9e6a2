import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ demo: true });
});
afterAll(() => house?.stop());

/** The form on a page that posts to this address, as the fields that a browser would send. */
function formOf(page: string, action: string): Record<string, string> {
  const form = page.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '';
  const inputs = [...(form.split('</form>')[0] ?? '').matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value]));
}

/** What stands beside Today in the rail. */
const countOn = (page: string) => /id="rail-today-count"[^>]*>(\d*)</.exec(page)?.[1];

it('beside Today every page says how much waits there for this reader', async () => {
  const coordinator = house.as('tahirli');
  for (const page of ['', '/composition', '/journal', '/meetings/2026-4']) {
    expect(countOn((await coordinator.get(`/g/demo${page}`)).text)).toBe('3');
  }
  expect(countOn((await house.as('yusifova').get('/g/demo/composition')).text)).toBe('');
});

it('the Coordinator settles what waits on Today, comes back to Today, and one matter less waits', async () => {
  const coordinator = house.as('tahirli');
  const before = await coordinator.get('/g/demo');
  expect(before.text).toContain('Sizi üç məsələ gözləyir');
  const action = before.text.match(/action="(\/g\/demo\/meetings\/[\d-]+\/date-agreement)"/)?.[1] ?? '';
  const agreed = await coordinator.post(action, formOf(before.text, action));
  expect(agreed.status).toBe(303);
  expect(agreed.headers.get('location')).toMatch(/^\/g\/demo\?done=\d+$/);
  const after = await coordinator.get(agreed.headers.get('location') ?? '');
  expect(after.text).toContain('Sizi iki məsələ gözləyir');
  expect(countOn(after.text)).toBe('2');
  expect(after.text).toContain('Jurnala yazıldı');
});

it('an answer to what was changed meanwhile is refused on Today, with the reason', async () => {
  const coordinator = house.as('tahirli');
  const seen = await coordinator.get('/g/demo');
  const action = seen.text.match(/action="(\/g\/demo\/meetings\/[\d-]+\/agenda-agreement)"/)?.[1] ?? '';
  const fields = formOf(seen.text, action);
  const meeting = action.replace('/agenda-agreement', '');
  const changed = await house
    .as('aslanli')
    .post(`${meeting}/agenda`, { title: ['Yeni məsələ'], kind: ['decision'], rapporteur: [''], item: [''] });
  expect(changed.status).toBe(303);
  const refused = await coordinator.post(action, fields);
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('id="refusal"');
  expect(refused.text).toContain('Yeni məsələ');
});

it('both drafters of a draft that changed hands find it on Today, and nobody else', async () => {
  const handed = { draft: '2', person: 'nasirli', from: 'karimova' };
  for (const [person, expected] of [
    ['nasirli', [handed]],
    ['karimova', [handed]],
    ['quliyeva', []],
  ] as const) {
    const { json } = await house.as(person).get('/g/demo', { accept: 'application/json' });
    expect((json as { handings: readonly unknown[] }).handings, person).toMatchObject(expected);
    expect((await house.as(person).get('/g/demo')).text.includes('id="handed-2"'), person).toBe(expected.length > 0);
  }
});

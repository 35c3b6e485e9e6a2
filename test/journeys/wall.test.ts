import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '#text/alphabet.ts';
import { done, opened, voting } from '../browser/visit.ts';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let meeting = '';
const officer = () => house.as('orucova');
const wall = (link: string) => house.visitor().get(new URL(link).pathname);

beforeAll(async () => {
  house = await openHouse({ demo: true });
  meeting = await opened(house);
});
afterAll(() => house.stop());

/** Makes a link, and gives it as it was shown, once. */
async function made(of = meeting): Promise<string> {
  const answer = await officer().send(`${of}/walls`);
  done(answer);
  const { revealed } = answer.json as { revealed: { kind: string; value: string } };
  expect(revealed.kind).toBe('wall');
  return revealed.value;
}

const newest = async (of = meeting): Promise<string> => {
  const { links } = (await officer().get(`${of}/walls`, { accept: 'application/json' })).json as {
    links: readonly { wall: string }[];
  };
  return links[0]?.wall ?? '';
};

/** What a screen hears until its line is ended. */
async function heardBy(link: string, act: () => Promise<unknown>): Promise<string> {
  const answer = await fetch(`${house.url}${new URL(link).pathname}/live`);
  const heard = answer.text();
  await act();
  return heard;
}

describe('a link for the screen of a room', () => {
  it('shows the wall of its meeting to whoever has it, without a session or a cookie', async () => {
    const link = await made();
    const answer = await wall(link);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Zərər çəkmiş şəxslər');
    expect(answer.text).not.toContain('<form');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const { pathname } = new URL(link);
    for (const more of ['/protocol', '/papers/1', '/journal']) {
      expect((await house.visitor().get(`${pathname}${more}`)).status).toBe(404);
    }
  });

  it('is shown once, to the officer, and its token stands nowhere after that', async () => {
    const link = await made();
    const token = link.split('/').at(-1) ?? '';
    for (const page of [`${meeting}/walls`, '/g/demo/journal']) {
      expect((await officer().get(page)).text).not.toContain(token);
    }
    const { rows } = await house.database.pool.query('select body from entry where body like $1', [`%${token}%`]);
    expect(rows).toEqual([]);
    expect((await house.as('aslanli').get(`${meeting}/walls`)).status).toBe(404);
  });

  it('says of a link that was taken back what it says of one that never was, and the open screen hears of the end', async () => {
    const link = await made();
    const id = await newest();
    const heard = await heardBy(link, async () => done(await officer().send(`${meeting}/walls/${id}/end`)));
    expect(heard).toContain('"streams":["wall"]');
    const [taken, never] = [await wall(link), await wall(`${house.url}/screen/${'x'.repeat(43)}`)];
    expect([taken.status, never.status]).toEqual([404, 404]);
    expect(taken.text).toContain('Bu keçid heç bir ekran açmır');
    expect(taken.text.replace(/nonce="[^"]+"/g, '')).toBe(never.text.replace(/nonce="[^"]+"/g, ''));
    expect((await fetch(`${house.url}${new URL(link).pathname}/live`)).status).toBe(404);
  });

  it('is taken back under its own meeting only', async () => {
    await made();
    const refused = await officer().send(`/g/demo/meetings/2026-99/walls/${await newest()}/end`);
    expect(refused.status).toBeGreaterThanOrEqual(404);
    expect(await wall(await made())).toMatchObject({ status: 200 });
  });

  it('hangs there nothing that is for fewer than the Group, and goes dark when the meeting is', async () => {
    const link = await made();
    const number = meeting.split('/').at(-1);
    const mark = {
      audience: 'state',
      bodies: [],
      offices: [],
      domestic: 'officialUse',
      personalData: 'without',
      tlp: 'AMBER',
    };
    done(await officer().send(`/g/demo/marks`, { thing: `meeting/${number}/item/1`, ...mark }));
    const closed = (await wall(link)).text;
    expect(closed).toContain('Qapalı məsələ');
    expect(closed).not.toContain('Zərər çəkmiş şəxslər');
    await heardBy(link, async () =>
      done(await officer().send('/g/demo/marks', { thing: `meeting/${number}`, ...mark })),
    );
    expect((await wall(link)).status).toBe(404);
  });

  it('names those who vote in the order of the alphabet, as every page does', async () => {
    const link = await made(await voting(house));
    const shown = (await wall(link)).text.match(/<ul class="wall-voters">.*?<\/ul>/s)?.[0] ?? '';
    const names = [...shown.matchAll(/<\/span>\s*([^<]+)/g)].map(([, name = '']) => name.trim());
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual(names.toSorted((one, other) => compare(one, other, 'az')));
  });

  it('opens until the end of the day in Baku, and not after', async () => {
    const another = await opened(house);
    const link = await made(another);
    expect((await wall(link)).status).toBe(200);
    house.pass(24 * 60);
    expect((await wall(link)).status).toBe(404);
  });
});

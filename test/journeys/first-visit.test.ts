import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.stop());

describe('the first visit', () => {
  it('offers the way in and the demonstration, in three languages', async () => {
    for (const [tongue, word] of [
      ['az', 'Nümayişi açın'],
      ['en', 'Open the demonstration'],
      ['ru', 'Открыть демонстрацию'],
    ]) {
      const { text } = await house.visitor().get('/', { 'accept-language': tongue ?? '' });
      expect(text).toContain(word);
      expect(text).toContain('href="/sign-in"');
    }
  });

  it('accepts no form of another site', async () => {
    const answer = await fetch(`${house.url}/sign-in`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(answer.status).toBe(403);
  });

  it('opens the demonstration with one button and lets the reader take any place in it', async () => {
    const reader = house.visitor();
    const opened = await reader.post('/demonstration');
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe('/g/demo/place');
    const places = (await reader.get('/g/demo/place')).text;
    expect(places).toContain('value="tahirli"');
    const taken = await reader.post('/g/demo/place', { person: 'tahirli', to: '/g/demo/composition?on=2026-01-01' });
    expect(taken.headers.get('location')).toBe('/g/demo/composition?on=2026-01-01');
    expect(taken.headers.get('set-cookie')).toContain('place-demo=tahirli');
    const abroad = await reader.post('/g/demo/place', { person: 'tahirli', to: 'https://elsewhere.example/' });
    expect(abroad.headers.get('location')).toBe('/g/demo');
    expect((await reader.post('/g/demo/place', { person: 'stranger' })).status).toBe(404);
    expect((await reader.get('/')).text).not.toContain('action="/demonstration"');
  });
});

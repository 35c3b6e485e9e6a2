import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.stop());

const typed = async () => {
  const page = (await house.as('nobody').get('/')).text;
  return { charter: /name="charter" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? '', name: 'A. Əliyev', position: '' };
};

describe('the first visit', () => {
  it('offers the demonstration and the founding of a group, in three languages', async () => {
    for (const [tongue, word] of [
      ['az', 'Nümayişi açın'],
      ['en', 'Open the demonstration'],
      ['ru', 'Открыть демонстрацию'],
    ]) {
      expect((await house.as('nobody').get('/', { 'accept-language': tongue ?? '' })).text).toContain(word);
    }
  });

  it('names the charters that no group can be founded on, each with the reason', async () => {
    const { text } = await house.as('nobody').get('/', { 'accept-language': 'en' });
    expect(text.match(/name="charter"/g)).toHaveLength(1);
    expect(text).toContain('OPEC');
  });

  it('founds a group whose founder is the first officer, and tells what it still lacks', async () => {
    const founder = house.as('nobody');
    const answer = await founder.post('/groups', { ...(await typed()), address: 'isci-qrup' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/g/isci-qrup');
    const place = /place-isci-qrup=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
    const desk = await house.as(place, 'isci-qrup').get('/g/isci-qrup/secretariat');
    expect(desk.text).toContain('Qrupun hazırlığı');
    expect(desk.text).toContain('0 / 5');
    expect((await house.as(place, 'isci-qrup').get('/g/isci-qrup/composition')).status).toBe(200);
  });

  it('refuses a wrong address, a missing name and an address that is taken, and keeps what was typed', async () => {
    const founder = house.as('nobody');
    const wrong = await founder.post('/groups', { ...(await typed()), name: '', address: 'İşçi Qrup' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="İşçi Qrup"');
    const taken = await founder.post('/groups', { ...(await typed()), address: 'isci-qrup' });
    expect(taken.status).toBe(409);
    expect(taken.text).toContain('value="A. Əliyev"');
    const reserved = await founder.post('/groups', { ...(await typed()), address: 'demo' });
    expect(reserved.status).toBe(422);
  });

  it('accepts no form of another site', async () => {
    const answer = await fetch(`${house.url}/groups`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(answer.status).toBe(403);
  });

  it('opens the demonstration with one button and lets the reader take any place in it', async () => {
    const reader = house.as('nobody');
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

import { expect, it } from 'vitest';
import { tongues } from '#text/vocabulary.ts';
import { agentName } from './agents.ts';
import { type SecurityEvent, securityLetter } from './letters.ts';

const events: Readonly<Record<SecurityEvent, null>> = {
  newDevice: null,
  recovered: null,
  recoveryCodeUsed: null,
  passkeyAdded: null,
  passkeyRemoved: null,
  passwordSet: null,
  codesMade: null,
  issuerLinked: null,
  issuerUnlinked: null,
  addressChanged: null,
};
const kinds = Object.keys(events) as SecurityEvent[];
const told = {
  login: 'leyla',
  at: '2026-09-18T06:00:00.000Z',
  zone: 'Asia/Baku',
  origin: 'https://vahid.example.az',
  client: { network: '203.0.113.7', agent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', device: undefined },
};

it.each(kinds)('a letter on %s says it in the reader’s language, when, for which account, and what to do', (kind) => {
  const letters = tongues.map((tongue) => securityLetter({ ...told, kind }, tongue));
  expect(new Set(letters.map(({ body }) => body)).size).toBe(3);
  for (const { subject, body } of letters) {
    expect(subject).toMatch(/^Vahid: \p{Ll}[^.]+$/u);
    expect(subject.length).toBeLessThan(90);
    for (const part of ['leyla', '2026, 10:00', 'Firefox, Linux', '203.0.113.7', 'https://vahid.example.az/account'])
      expect(body).toContain(part);
  }
});

it('a letter holds no address that does anything by being opened', () => {
  for (const kind of kinds) {
    const { body } = securityLetter({ ...told, kind }, 'az');
    expect(body.match(/https?:\S+/g)).toEqual(['https://vahid.example.az/account']);
  }
});

it('a letter reads as somebody wrote it', () => {
  expect(securityLetter({ ...told, kind: 'newDevice' }, 'az').body).toBe(`Hesabınıza yeni cihazdan daxil olunub.

İstifadəçi adı: leyla
Vaxt: 18 sentyabr 2026, 10:00
Brauzer: Firefox, Linux
Şəbəkə ünvanı: 203.0.113.7

Bunu Siz etmisinizsə, heç nə etmək lazım deyil.
Bunu Siz etməmisinizsə, https://vahid.example.az/account səhifəsində tanımadığınız açıq girişləri bağlayın, giriş vasitələrinizi dəyişdirin və katibliyə xəbər verin. Daxil ola bilmirsinizsə, dərhal katibliyə müraciət edin.
`);
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36', 'Chrome, Windows'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0', 'Edge, Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1', 'Safari, iPhone'],
  ['Mozilla/5.0 (Linux; Android 16; SM-S928B) Chrome/142.0.0.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) Gecko/20100101 Firefox/140.0', 'Firefox, macOS'],
  ['curl/8.5.0', 'curl/8.5.0'],
  ['', '—'],
])('%s is called %s', (agent, name) => {
  expect(agentName(agent)).toBe(name);
});

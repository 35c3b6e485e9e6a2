import { expect, it } from 'vitest';
import { readConfig } from '#config.ts';
import { diskOf, settingsOf } from './installation.ts';

it('shows settings by the name under which they are set', () => {
  const settings = settingsOf(readConfig({ PORT: '8080', VAHID_DATA: '/srv/vahid' }, ['--demo']));
  const shown = new Map(settings.map(({ name, value }) => [name, value]));
  expect(shown.get('PORT')).toBe('8080');
  expect(shown.get('VAHID_DATA')).toBe('/srv/vahid');
  expect(shown.get('--demo')).toBe('true');
});

it('never shows what may hold a password, nor what it does not know', () => {
  const config = { ...readConfig({ DATABASE_URL: 'postgresql://u:geheim@host/db' }, []), smtpUrl: 'smtp://u:geheim@m' };
  const settings = settingsOf(config);
  expect(settings).toContainEqual({ name: 'DATABASE_URL', value: undefined });
  expect(settings).toContainEqual({ name: 'SMTP_URL', value: undefined });
  expect(JSON.stringify(settings)).not.toContain('geheim');
});

it('does not fall over a disk that is not there', async () => {
  expect(await diskOf('/nowhere/at/all')).toBeUndefined();
  const disk = await diskOf('.');
  expect(disk && disk.free <= disk.whole).toBe(true);
});

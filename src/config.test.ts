import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#root.ts';
import { ConfigRefused, readConfig } from './config.ts';

test('without settings the program serves its own folder on loopback', () => {
  expect(readConfig({}, [])).toEqual({
    data: join(root, 'data'),
    host: '127.0.0.1',
    port: 8787,
    publicUrl: 'http://localhost:8787',
    demo: false,
  });
});

test('every setting is taken', () => {
  const env = {
    VAHID_DATA: '/srv/vahid',
    HOST: '::1',
    PORT: '9000',
    PUBLIC_URL: 'https://vahid.example/',
    DATABASE_URL: 'postgres://u:secret@db/vahid',
    TRUSTED_PROXY: '127.0.0.1, fd00::/64',
    LOG: 'trouble',
    UPLOAD_LIMIT_MB: '50',
    PACK_LIMIT_MB: '120',
    SMTP_URL: 'smtps://vahid:secret@mail.example.az',
    MAIL_FROM: 'vahid@example.az',
    OIDC_ISSUER: 'https://login.example.az/realms/gov',
    OIDC_CLIENT_ID: 'vahid',
    OIDC_CLIENT_SECRET: 'secret',
    OIDC_NAME: 'Nazirlik',
  };
  expect(readConfig(env, ['--demo'])).toEqual({
    data: '/srv/vahid',
    host: '::1',
    port: 9000,
    publicUrl: 'https://vahid.example',
    databaseUrl: 'postgres://u:secret@db/vahid',
    trustedProxy: ['127.0.0.1', 'fd00::/64'],
    log: 'trouble',
    packLimitMb: 120,
    uploadLimitMb: 50,
    smtpUrl: 'smtps://vahid:secret@mail.example.az',
    mailFrom: 'vahid@example.az',
    oidcIssuer: 'https://login.example.az/realms/gov',
    oidcClientId: 'vahid',
    oidcClientSecret: 'secret',
    oidcName: 'Nazirlik',
    demo: true,
  });
});

test('the public address follows the port', () => {
  expect(readConfig({ PORT: '9000' }, []).publicUrl).toBe('http://localhost:9000');
});

test('an empty setting counts as none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }, [])).toEqual(readConfig({}, []));
});

test('a relative folder is one of the project', () => {
  expect(readConfig({ VAHID_DATA: 'elsewhere' }, []).data).toBe(join(root, 'elsewhere'));
});

test.each([
  [{ PORT: 'http' }, 'PORT must be a whole number, and is "http".'],
  [{ PORT: '70000' }, 'PORT must be between 0 and 65535, and is "70000".'],
  [{ PORT: '-1' }, 'PORT must be a whole number, and is "-1".'],
  [{ HOST: 'a b' }, 'HOST must be an address or a name, like 127.0.0.1, and is "a b".'],
  [
    { PUBLIC_URL: 'vahid.example' },
    'PUBLIC_URL must be http:// or https:// with a host and nothing after it, and is "vahid.example".',
  ],
  [
    { PUBLIC_URL: 'https://vahid.example/group' },
    'PUBLIC_URL must be http:// or https:// with a host and nothing after it, and is "https://vahid.example/group".',
  ],
  [{ LOG: 'all' }, 'LOG must be requests or trouble, and is "all".'],
  [
    { SMTP_URL: 'smtp://mail.example.az', MAIL_FROM: 'Vahid' },
    'MAIL_FROM must be an address, like vahid@example.az, and is "Vahid".',
  ],
  [{ SMTP_URL: 'smtp://mail.example.az' }, 'SMTP_URL is set without MAIL_FROM.'],
  [{ OIDC_ISSUER: 'https://login.example.az' }, 'OIDC_ISSUER is set without OIDC_CLIENT_ID.'],
  [{ OIDC_CLIENT_ID: 'vahid' }, 'OIDC_CLIENT_ID is set without OIDC_ISSUER.'],
  [
    { OIDC_ISSUER: 'http://login.example.az', OIDC_CLIENT_ID: 'vahid' },
    'OIDC_ISSUER must be an https:// address, and is "http://login.example.az".',
  ],
  [{ PACK_LIMIT_MB: '1501' }, 'PACK_LIMIT_MB must be a whole number from 1 to 1500, and is "1501".'],
])('a wrong setting is named with the reason: %j', (env, sentence) => {
  expect(() => readConfig(env, [])).toThrow(new ConfigRefused(sentence));
});

test.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '127.0.0.1,'])('%s names no proxies', (wrong) => {
  expect(() => readConfig({ TRUSTED_PROXY: wrong }, [])).toThrow(
    new ConfigRefused(
      `TRUSTED_PROXY must be addresses or networks with commas between, like 127.0.0.1, and is "${wrong}".`,
    ),
  );
});

test('several wrong settings are all named', () => {
  const sentences = 'Vahid does not know --dmeo; it knows --demo.\nPORT must be a whole number, and is "x".';
  expect(() => readConfig({ PORT: 'x' }, ['--dmeo'])).toThrow(new ConfigRefused(sentences));
});

test('an issuer on this computer may speak without TLS', () => {
  const env = { OIDC_ISSUER: 'http://127.0.0.1:9000', OIDC_CLIENT_ID: 'vahid' };
  expect(readConfig(env, []).oidcIssuer).toBe('http://127.0.0.1:9000');
});

test('a password is never repeated', () => {
  expect(() => readConfig({ SMTP_URL: 'imap://u:secret@mail', MAIL_FROM: 'a@example.az' }, [])).toThrow(
    new ConfigRefused('SMTP_URL must be smtp:// or smtps:// with a host, like smtps://host.'),
  );
  expect(() => readConfig({ DATABASE_URL: 'mysql://u:secret@db/vahid' }, [])).toThrow(
    new ConfigRefused('DATABASE_URL must begin with postgresql:// or postgres://.'),
  );
});

import { expect, it } from 'vitest';
import { partSecrets, wipe } from './secrets.ts';

const row = { secrets: ['pkcs12', 'password'] };

it('what a row calls secret is parted from the fields, files as their bytes', async () => {
  const pkcs12 = new File([new Uint8Array([1, 2, 3])], 'key.p12');
  const parted = await partSecrets(row, { paper: 'p', pkcs12, password: ' s ' });
  expect(parted).toEqual({ fields: { paper: 'p' }, secrets: { pkcs12: new Uint8Array([1, 2, 3]), password: ' s ' } });
  wipe(parted.secrets);
  expect(parted.secrets.pkcs12).toEqual(new Uint8Array(3));
});

it('a file that was not chosen is none, and a row without secrets parts nothing', async () => {
  expect(await partSecrets(row, { pkcs12: new File([], ''), password: '' })).toEqual({ fields: {}, secrets: {} });
  expect(await partSecrets({}, { password: 'kept as a field' })).toMatchObject({
    fields: { password: 'kept as a field' },
  });
});

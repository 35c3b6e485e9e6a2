import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { root } from '#root.ts';
import { issued, pkcs12Of } from '../../test/certificates.ts';
import { openPkcs12 } from './pkcs12.ts';

const kept = (name: string) => readFileSync(join(root, `test/signing/${name}.p12`));

/** Made by OpenSSL, of one key: `openssl pkcs12 -export` as it is, with `-legacy`, and with `-keypbe PBE-SHA1-3DES`. */
describe('a PKCS#12 file', () => {
  test.each(['aes', 'rc2', 'des'])('of the kind %s opens with its password, and with no other', (name) => {
    const key = openPkcs12(kept(name), 'şifrə');
    if (typeof key === 'string') throw new Error(key);
    expect(new X509Certificate(key.certificate).subject).toBe('CN=Sınaq sahibi');
    expect(new X509Certificate(key.certificate).checkPrivateKey(key.key)).toBe(true);
    for (const wrong of ['', 'şifre', 'ŞIFRƏ']) expect(openPkcs12(kept(name), wrong)).toBe('wrongPassword');
  });

  it('with a chain gives the certificate of the key as the signer’s', () => {
    const authority = issued({ name: 'Mərkəz', authority: true });
    const key = issued({ name: 'Sahib', issuer: authority });
    const opened = openPkcs12(pkcs12Of(key, 'p'), 'p');
    if (typeof opened === 'string') throw new Error(opened);
    expect(Buffer.from(opened.certificate).equals(key.certificate)).toBe(true);
    expect(opened.chain).toHaveLength(1);
  });

  it('of another key than its certificate’s has no certificate', () => {
    const { key } = issued({ name: 'A' });
    expect(openPkcs12(pkcs12Of({ ...issued({ name: 'B' }), key }, 'p'), 'p')).toBe('noCertificate');
  });

  it('that is none is said to be none, whatever it holds', () => {
    for (const bytes of [
      new Uint8Array(),
      Buffer.from('%PDF-1.7'),
      kept('aes').subarray(0, 300),
      new Uint8Array(5000),
    ]) {
      expect(openPkcs12(bytes, 'p')).toBe('notPkcs12');
    }
  });

  it('with a changed byte never gives another key', () => {
    const file = kept('aes');
    for (let index = 40; index < file.length; index += 97) {
      const changed = Buffer.from(file);
      changed[index] = (changed[index] ?? 0) ^ 1;
      const opened = openPkcs12(changed, 'şifrə');
      if (typeof opened === 'object')
        expect(new X509Certificate(opened.certificate).checkPrivateKey(opened.key)).toBe(true);
    }
  });
});

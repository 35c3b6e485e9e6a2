import { readFileSync } from 'node:fs';
import { type Config, ConfigRefused } from '#config.ts';
import { certificatesIn } from '#signing/certificate.ts';

/**
 * The certificates (DER) that are trusted to say whose signature is whose; without the setting none is.
 *
 * @throws ConfigRefused
 */
export function trustedBy({ trustedCertificates: path }: Pick<Config, 'trustedCertificates'>): readonly Uint8Array[] {
  if (path === undefined) return [];
  try {
    const trusted = certificatesIn(readFileSync(path, 'utf8'));
    if (trusted.length > 0) return trusted;
  } catch {
    // Said below: which of the reasons it was does not help whoever mends it.
  }
  throw new ConfigRefused(`TRUSTED_CERTIFICATES is "${path}", where no certificates (PEM) can be read.`);
}

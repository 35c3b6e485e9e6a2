import { describe, expect, it } from 'vitest';
import { azUpper } from '#text/alphabet.ts';
import { outcomes } from '#voting/messages.ts';
import { actSamples, names, zone } from '../../test/samples.ts';
import { fieldLabels, protocolActs, protocolWords, shortHash } from './messages.ts';

describe('what the room of the protocol says', () => {
  it('tells which paper was signed by the two ends of its hash', () => {
    const { ProtocolSigned } = actSamples.protocol;
    expect(shortHash(ProtocolSigned.paper)).toBe('9f2c41d0…77ab03e5');
    expect(protocolActs.ProtocolSigned(ProtocolSigned, names, zone).az).toBe(
      '2026-3 nömrəli iclas: 3 nömrəli protokol imzalandı (SHA-256: 9f2c41d0…77ab03e5).',
    );
  });

  it('heads the protocol with the capitals of the Azerbaijani alphabet', () => {
    expect(protocolWords.heard.az).toBe(azUpper(fieldLabels.heard.az));
    expect(protocolWords.spoke.az).toBe(azUpper(fieldLabels.spoke.az));
    expect(azUpper(outcomes.adopted.az)).toBe('TƏKLİF QƏBUL EDİLDİ');
  });
});

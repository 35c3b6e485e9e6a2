import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { renderPdf } from '#paper/pdf.ts';
import { issued, pkcs12Of } from '../../test/certificates.ts';
import { beginsWith, examineSigned } from './examine.ts';
import { signPdf } from './sign.ts';
import type { Examined, SigningKey } from './vocabulary.ts';

const at = '2026-02-11T09:00:00.000Z';
const said = { password: 'p', reason: 'Protokol № 1', location: 'Bakı', at };

const paper = renderPdf({
  tongue: 'az',
  title: 'Protokol № 1',
  author: 'İşçi qrupu',
  createdAt: '2026-02-10T09:00:00.000Z',
  head: { issuer: ['İşçi qrupu'], kind: 'PROTOKOL', place: 'Bakı', date: '10 fevral 2026-cı il' },
  blocks: [{ kind: 'paragraph', text: 'Dinlənildi: hesabat.' }],
  signatures: [{ office: 'Rəhbər', name: 'Ə. Məmmədov', mark: { kind: 'line', caption: 'imza' } }],
  annexes: [],
  footer: { reference: 'Protokol № 1' },
});

const authority = issued({ name: 'Kök mərkəz', authority: true, kind: 'RSA' });
const head = issued({ name: 'Əli Məmmədov', personalNumber: '1AB2C3D', kind: 'RSA', usage: 0x40, issuer: authority });
const second = issued({ name: 'Leyla Həsənova', kind: 'P-384' });

async function signedBy(pdf: Uint8Array, key: SigningKey, more: Partial<typeof said> = {}): Promise<Uint8Array> {
  const signed = await signPdf(pdf, { ...said, ...more, pkcs12: pkcs12Of(key, 'p') });
  if (typeof signed === 'string') throw new Error(signed);
  return signed.pdf;
}

function examined(pdf: Uint8Array, anchors: readonly SigningKey[] = []): Examined {
  const found = examineSigned(pdf, { anchors: anchors.map(({ certificate }) => certificate), now: at });
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const signed = await signedBy(paper, head);

describe('a signature by certificate', () => {
  it('leaves the paper as it was, to the byte, and covers the whole file', () => {
    expect(beginsWith(signed, paper)).toBe(true);
    const { signatures, revisions } = examined(signed, [authority]);
    expect(revisions).toBe(2);
    expect(signatures).toMatchObject([
      { soundness: 'intact', kind: 'ETSI.CAdES.detached', trust: 'trusted', at, inItsTime: true, revision: 2 },
    ]);
    expect(signatures[0]?.certificate).toMatchObject({
      name: 'Əli Məmmədov',
      personalNumber: '1AB2C3D',
      issuer: 'Kök mərkəz',
      forSigning: true,
    });
  });

  it('is followed by a second one, and still holds', async () => {
    const { signatures } = examined(await signedBy(signed, second), [authority]);
    expect(signatures).toMatchObject([
      { soundness: 'intact', revision: 2, trust: 'trusted' },
      { soundness: 'intact', revision: 3, trust: 'self-signed', certificate: { name: 'Leyla Həsənova' } },
    ]);
  });

  test.each(['RSA', 'P-256', 'P-384'] as const)('is made with a key of the kind %s', async (kind) => {
    const { signatures } = examined(await signedBy(paper, issued({ name: 'X', kind })));
    expect(signatures).toMatchObject([{ soundness: 'intact', revision: 2 }]);
  });

  it('is made in a file with streams of objects as well', async () => {
    const other = await PDFDocument.create();
    other.addPage();
    const pdf = await other.save({ useObjectStreams: true });
    const twice = await signedBy(await signedBy(pdf, second), head);
    expect(examined(twice).signatures.map(({ soundness }) => soundness)).toEqual(['intact', 'intact']);
    const read = await PDFDocument.load(twice, { throwOnInvalidObject: true });
    expect(
      read
        .getForm()
        .getFields()
        .map((field) => field.getName()),
    ).toEqual(['Imza1', 'Imza2']);
  });

  it('does not hold once any byte of the file is another', () => {
    fc.assert(
      fc.property(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), (index, other) => {
        const changed = Uint8Array.from(signed);
        changed[index] = (changed[index] ?? 0) ^ other;
        const found = examineSigned(changed, { anchors: [], now: at });
        if (typeof found === 'string') return true;
        return isInSignature(index) || found.signatures.every(({ soundness }) => soundness !== 'intact');
      }),
      { numRuns: 120 },
    );
  });

  it('says of what is written after it that it does not cover it', async () => {
    const longer = Buffer.concat([signed, Buffer.from('\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n')]);
    expect(examined(longer)).toMatchObject({ revisions: 3, signatures: [{ soundness: 'intact', revision: 2 }] });
  });

  it('of an authority that only calls itself by the name of a trusted one is not trusted', async () => {
    const false_ = issued({ name: 'Kök mərkəz', authority: true, kind: 'RSA' });
    const forged = await signedBy(paper, issued({ name: 'Əli Məmmədov', issuer: false_ }));
    expect(examined(forged, [authority]).signatures).toMatchObject([{ soundness: 'intact', trust: 'unknown' }]);
  });

  it('of a holder whose certificate is no authority’s vouches for nobody else', async () => {
    const forged = await signedBy(paper, issued({ name: 'Rəhbər', issuer: { ...head, chain: head.chain } }));
    expect(examined(forged, [authority]).signatures).toMatchObject([{ trust: 'unknown' }]);
  });
});

/** What of the signature itself is another may still be the same number, or a certificate beside the signer's. */
function isInSignature(index: number): boolean {
  const text = Buffer.from(signed).toString('latin1');
  const from = text.indexOf('/Contents <') + 11;
  return index >= from && index < from + text.slice(from).search(/0{2000}/);
}

describe('nothing is signed', () => {
  const refusal = async (key: SigningKey, pdf: Uint8Array = paper) =>
    signPdf(pdf, { ...said, pkcs12: pkcs12Of(key, 'p') });

  it('with a certificate out of its time, or that is not for signing', async () => {
    expect(await refusal(issued({ name: 'X', until: '2026-02-11T08:59:59Z' }))).toBe('certificateExpired');
    expect(await refusal(issued({ name: 'X', from: '2026-02-11T09:00:01Z' }))).toBe('certificateNotYetValid');
    expect(await refusal(issued({ name: 'X', usage: 0x20 }))).toBe('certificateNotForSigning');
  });

  it('with a wrong password, or with a file that holds no key', async () => {
    const pkcs12 = pkcs12Of(head, 'another');
    expect(await signPdf(paper, { ...said, pkcs12 })).toBe('wrongPassword');
    expect(await signPdf(paper, { ...said, pkcs12: paper })).toBe('notPkcs12');
  });

  it('in what is no PDF, in a locked one, and in one that is certified to stay as it is', async () => {
    expect(await refusal(head, Buffer.from('no paper'))).toBe('notPdf');
    expect(await refusal(head, Buffer.from('%PDF-1.7 no more'))).toBe('notPdf');
    const locked = await PDFDocument.create();
    locked.addPage();
    locked.encrypt({ userPassword: 'x', ownerPassword: 'y' });
    expect(await refusal(head, await locked.save())).toBe('encryptedPdf');
    const certified = await PDFDocument.create();
    certified.addPage();
    const { context } = certified;
    const signature = context.register(context.obj({ Reference: [{ TransformParams: { P: 1 } }] }));
    certified.catalog.set(context.obj({ Perms: 1 }).keys()[0] ?? fail(), context.obj({ DocMDP: signature }));
    expect(await refusal(head, await certified.save())).toBe('noMoreChanges');
  });
});

function fail(): never {
  throw new Error('no name');
}

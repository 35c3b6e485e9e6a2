import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFRef } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineSigned } from '#signing/examine.ts';
import { appended } from '#signing/revision.ts';
import { signPdf } from '#signing/sign.ts';
import type { SigningKey } from '#signing/vocabulary.ts';
import { group, peopled } from '../access/group.ts';
import { issued, pemOf, pkcs12Of } from '../certificates.ts';
import { type Answer, type Caller, openHouse, type TestHouse } from '../house.ts';
import { providerSecret, type Sent, type SigningDouble, signingDouble } from '../signing-provider.ts';

const authority = issued({ name: 'Kök mərkəz', authority: true });
const keyOf = (name: string, more: object = {}): SigningKey =>
  issued({ name, personalNumber: '1AB2C3D', usage: 0x40, issuer: authority, ...more });
/** As the group of the test calls its head. */
const headKey = keyOf('ADI HEAD OĞLU', { kind: 'RSA' });

const folder = mkdtempSync(join(tmpdir(), 'vahid-signature-'));
const protocol = `/g/${group}/meetings/2026-1/protocol`;
/** Of a second meeting, held in this test. */
let second = '';

let house: TestHouse;
let double: SigningDouble;
let head: Caller;
let officer: Caller;

beforeAll(async () => {
  const trustedCertificates = join(folder, 'trusted.pem');
  writeFileSync(trustedCertificates, pemOf(authority.certificate));
  double = await signingDouble();
  const provider = { signingUrl: double.url, signingSecret: providerSecret, signingName: 'Sınaq İmza' };
  house = await openHouse({ settings: { trustedCertificates, ...provider } });
  await peopled(house, { sends: false });
  head = house.as('head', group);
  officer = house.as('secretariat', group);
});
afterAll(async () => {
  await house?.stop();
  await double?.stop();
  rmSync(folder, { recursive: true });
});

async function submitted(at: string, number: string): Promise<string> {
  const written = await officer.post(`${at}/items/1`, { heard: `Dinlənildi ${number}`, spoke: '' });
  expect(written.status, written.text.slice(0, 300)).toBe(303);
  const page = await officer.get(at);
  const revision = /name="revision" value="(\d+)"/.exec(page.text)?.[1] ?? '';
  const answer = await officer.post(`${at}/submission`, { number, revision });
  expect(answer.status, answer.text.slice(0, 300)).toBe(303);
  return ((await officer.get(at, { accept: 'application/json' })).json as { paper: string }).paper;
}

async function heldAgain(): Promise<string> {
  const coordinator = house.as('coordinator', group);
  const done = async (by: Caller, path: string, fields: Record<string, string | readonly string[]> = {}) => {
    const answer = await by.post(path, fields);
    expect(answer.status, `${path} ${answer.text.match(/id="refusal"[\s\S]{0,600}/)?.[0]}`).toBe(303);
    return (answer.headers.get('location') ?? '').replace(/\?.*/, '');
  };
  const meeting = await done(head, `/g/${group}/meetings`, {
    ...{ on: '2026-11-20T12:30', place: 'Bakı', link: '', item: [''] },
    ...{ title: ['Hesabat'], kind: ['decision'], rapporteur: [''] },
  });
  await done(coordinator, `${meeting}/date-agreement`, { revision: '1' });
  await done(coordinator, `${meeting}/agenda-agreement`, { revision: '1' });
  await done(officer, `${meeting}/notice`);
  for (const person of ['head', 'member', 'ngo'])
    await done(officer, `${meeting}/arrivals`, { person, presence: 'in room' });
  await done(head, `${meeting}/opening`);
  await done(head, `${meeting}/closing`);
  return `${meeting}/protocol`;
}

const bytesAt = async (by: Caller, path: string): Promise<Uint8Array> => {
  const answer = await by.get(path);
  expect(answer.status).toBe(200);
  return answer.bytes;
};

function form(fields: Record<string, string | Uint8Array>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    data.set(name, typeof value === 'string' ? value : new File([new Uint8Array(value)], `${name}.bin`));
  }
  return data;
}

const said = { password: 'sirr-№7', reason: 'x', location: '', at: '2026-11-20T08:00:00.000Z' };

async function signedElsewhere(pdf: Uint8Array, key: SigningKey): Promise<Uint8Array> {
  const signed = await signPdf(pdf, { ...said, pkcs12: pkcs12Of(key, said.password) });
  if (typeof signed === 'string') throw new Error(signed);
  return signed.pdf;
}

/** The same sheets, in which what follows the paper writes other words over its own. */
function withOtherWords(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const numberAt = (pattern: RegExp) => PDFRef.of(Number(pattern.exec(text)?.[1]));
  const words = Buffer.from('<< /Length 14 >>\nstream\nBT (xeyr) Tj ET\nendstream');
  const end = { size: 9000, root: numberAt(/\/Root (\d+)/), info: undefined, id: undefined };
  return appended(pdf, new Map([[numberAt(/\/Contents (\d+)/), words]]), end) ?? pdf;
}

describe('a protocol signed by certificate', () => {
  const sign = (key: SigningKey, more: Record<string, string> = {}, paper = current): Promise<Answer> =>
    head.attach(
      `${second}/certificate`,
      form({ paper, pkcs12: pkcs12Of(key, said.password), password: said.password, ...more }),
    );
  let current = '';

  it('is not signed with a wrong password, or with a certificate that does not fit; what was secret is not given back', async () => {
    second = await heldAgain();
    current = await submitted(second, '2/2026');
    const wrong = await sign(headKey, { password: 'not the s3cret' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Parol bu sertifikat faylını açmır');
    expect(wrong.text).not.toContain('not the s3cret');
    const expired = await sign(keyOf('Head Adı', { until: '2026-01-01T00:00:00Z' }));
    expect(expired.text).toContain('Sertifikatın müddəti bitib');
    expect((await sign(keyOf('Head Adı', { usage: 0x20 }))).text).toContain('imza üçün nəzərdə tutulmayıb');
    const foreign = await sign(keyOf('Vaqif Əliyev'));
    expect(foreign.text).toContain('Sertifikat «Vaqif Əliyev» adınadır');
    expect(foreign.text).toContain('name="mine"');
    expect((await sign(headKey, {}, '0'.repeat(64))).status).toBe(409);
    const { json } = await head.get(second, { accept: 'application/json' });
    expect(json).toMatchObject({ stage: 'submitted', signed: null });
  });

  it('is signed by the head, in a file that begins with the very paper', async () => {
    const signed = await sign(headKey);
    expect(signed.status, signed.text.match(/id="refusal"[\s\S]{0,600}/)?.[0]).toBe(303);
    const paper = await bytesAt(officer, `${second}.pdf?copy=submitted`);
    const file = await bytesAt(officer, `${second}.pdf?copy=signed`);
    expect(Buffer.from(file.subarray(0, paper.length)).equals(paper)).toBe(true);
    const now = house.now().toISOString();
    expect(examineSigned(file, { anchors: [authority.certificate], now })).toMatchObject({
      signatures: [{ soundness: 'intact', trust: 'trusted', revision: 2, certificate: { personalNumber: '1AB2C3D' } }],
    });
    expect((await head.get(second)).text).toContain('etibar edilən mərkəz tərəfindən verilib');
    const journal = JSON.stringify((await officer.get(`/g/${group}/journal`, { accept: 'application/json' })).json);
    expect(journal).toContain('ProtocolSigned');
    expect(journal).not.toContain('1AB2C3D');
  });

  it('is known again: the paper, the signed file, the certified copy, and a changed byte in any of them', async () => {
    const ask = (file: Uint8Array) => house.as('member', group).attach(`/g/${group}/verify-paper`, form({ file }));
    const paper = await bytesAt(officer, `${second}.pdf?copy=submitted`);
    const file = await bytesAt(officer, `${second}.pdf?copy=signed`);
    const changed = Uint8Array.from(file);
    changed[500] = (changed[500] ?? 0) ^ 1;
    expect((await ask(paper)).text).toContain(
      '2/2026 nömrəli protokolun imzaya təqdim edilmiş sənədidir; heç bir baytı',
    );
    expect((await ask(file)).text).toContain('2/2026 nömrəli protokolun imzalanmış PDF-idir; heç bir baytı');
    const copy = await bytesAt(house.as('member', group), `${second}.pdf`);
    expect((await ask(copy)).text).toContain('2/2026 nömrəli protokolun təsdiqlənmiş surətidir');
    const found = (await ask(changed)).text;
    expect(found).toMatch(/Sənəd dəyişdirilib\. Əsli: 2\/2026 nömrəli protokolun[^.]*birincisi 501-ci baytdır/);
    expect(found).toContain('imzadan sonra baytlar dəyişdirilib');
    expect((await ask(Buffer.from('%PDF-1.4 something else'))).text).toContain('heç biri deyil');
    expect((await ask(Buffer.from('PK no pdf'))).text).toContain('Bu fayl PDF deyil');
  });
});

describe('a protocol signed by a provider', () => {
  const callBack = async ({ body, proof }: Sent): Promise<number> => (await send(body, proof)).status;
  const send = (body: string, proof: string) =>
    fetch(`${house.url}/signing/callback`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-signature': proof },
    });
  let third = '';
  let waiting = '';

  it('is begun with a QR code and a verification code', async () => {
    third = await heldAgain();
    const paper = await submitted(third, '3/2026');
    expect((await head.get(third)).text).toContain('Sınaq İmza ilə imzalayıram');
    expect((await officer.post(`${third}/provider`, { paper })).status).toBe(409);
    const begun = await head.post(`${third}/provider`, { paper });
    expect(begun.status, begun.text.slice(0, 300)).toBe(303);
    waiting = begun.headers.get('location') ?? '';
    const page = await head.get(waiting);
    expect(page.text).toContain('48 21');
    expect(page.headers.get('refresh')).toBe('5');
    expect((await officer.get(waiting)).status).toBe(404);
  });

  it('takes one answer, which must be the provider’s and of the very bytes', async () => {
    expect(await callBack(double.answer(headKey, { secret: 'another' }))).toBe(403);
    expect(await callBack(double.answer(headKey, { digest: 'a'.repeat(64) }))).toBe(403);
    expect(await callBack(double.answer(headKey))).toBe(204);
    expect(await callBack(double.answer(headKey))).toBe(403);
  });

  it('is recorded by the signer once the answer has come', async () => {
    const page = await head.get(waiting);
    expect(page.text).toContain('ADI HEAD OĞLU');
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page.text)?.[1] ?? '';
    const fields = { paper: field('paper'), reference: field('reference') };
    expect((await head.post(`${third}/provider-signature`, fields)).status).toBe(303);
    const file = await bytesAt(officer, `${third}.pdf?copy=signed`);
    const now = house.now().toISOString();
    expect(examineSigned(file, { anchors: [authority.certificate], now })).toMatchObject({
      signatures: [{ soundness: 'intact', trust: 'trusted' }],
    });
    expect((await head.get(waiting)).status).toBe(404);
  });
});

describe('a protocol signed elsewhere', () => {
  const bring = (by: Caller, file: Uint8Array, more: Record<string, string> = {}): Promise<Answer> =>
    by.attach(`${protocol}/signed-copy`, form({ signed: file, person: 'head', ...more }));
  const refusal = (answer: Answer) => /id="refusal"[\s\S]*?<\/div>/.exec(answer.text)?.[0] ?? answer.text;

  it('is not taken back when a byte is another, when it is another paper, or with nobody’s signature', async () => {
    await submitted(protocol, '1/2026');
    const paper = await bytesAt(officer, `${protocol}.pdf?copy=submitted`);
    const signed = await signedElsewhere(paper, headKey);
    const changed = Uint8Array.from(signed);
    changed[100] = (changed[100] ?? 0) ^ 1;
    expect(refusal(await bring(officer, changed))).toContain(
      '1/2026 nömrəli protokol bu faylla qəbul edilmir: imzalanandan sonra',
    );
    expect(refusal(await bring(officer, paper))).toContain('faylda imza yoxdur');
    const rewritten = await signedElsewhere(withOtherWords(paper), headKey);
    expect(refusal(await bring(officer, rewritten, { confirmed: 'yes' }))).toContain(
      'onlardan sonra yalnız imza əlavə edilməlidir',
    );
    expect(refusal(await bring(officer, Buffer.from('%PDF-1.7 no more')))).toContain('faylda imza yoxdur');
  });

  it('is shown with its signer, and taken back once an officer confirms it; not with a certificate that nobody vouches for', async () => {
    const paper = await bytesAt(officer, `${protocol}.pdf?copy=submitted`);
    const selfMade = await bring(officer, await signedElsewhere(paper, issued({ name: 'Head Adı' })), {
      confirmed: 'yes',
    });
    expect(selfMade.status).toBe(409);
    expect(refusal(selfMade)).toContain('yalnız imza sahibinin özü');
    const signed = await signedElsewhere(paper, headKey);
    const shown = await bring(officer, signed);
    expect(shown.status).toBe(422);
    expect(shown.text).toContain('İmzalayan: ADI HEAD OĞLU (1AB2C3D); sertifikatı verən: Kök mərkəz');
    const kept = /type="hidden" name="signed" value="([0-9a-f]{64})"/.exec(shown.text)?.[1] ?? '';
    const taken = await officer.post(`${protocol}/signed-copy`, { signed: kept, person: 'head', confirmed: 'yes' });
    expect(taken.status).toBe(303);
    const page = await officer.get(protocol);
    expect(page.text).toContain('Sertifikatla imzalanıb');
    expect(page.text).toContain('ADI HEAD OĞLU (1AB2C3D)');
    expect(Buffer.from(await bytesAt(officer, `${protocol}.pdf?copy=signed`)).equals(signed)).toBe(true);
  });
});

import { expect, it } from 'vitest';
import type { Names } from '#people/names.ts';
import type { Life } from '../../test/given.ts';
import { byCertificate, signByCertificate, submittedToTwo, takeBack } from '../../test/signatures.ts';
import { meeting, paper, sign, submitted } from '../../test/working-group.ts';
import { signaturesOn } from './paper-signatures.ts';

const said = (text: string) => ({ az: text, en: text, ru: text });
const names: Names = { person: said, body: said };
const texts = (wording: { readonly ref: string } | null | undefined) => wording?.ref ?? '';

function printed(life: Life, copy: 'unsigned' | 'certified') {
  const { charter, composition } = life;
  const seen = life.meeting(meeting);
  return signaturesOn({ charter, composition, ...seen, names, texts, tongue: 'az' }, copy, seen.meeting.on);
}

it('a certified copy says by whose certificate a protocol was signed, and in which file', () => {
  const life = submitted();
  const signature = byCertificate();
  life.done('head', signByCertificate(signature));
  const [only] = printed(life, 'certified');
  expect(only?.mark).toMatchObject({ kind: 'electronic', statement: 'Sertifikatla imzalanıb', hash: { hex: paper } });
  const lines = only?.mark.kind === 'electronic' ? only.mark.lines.map(({ text }) => text) : [];
  expect(lines).toContain('c1.signer; c1.issuer; № 1f');
  expect(lines.join()).toContain(`SHA-256 ${signature.signed.slice(0, 16)}`);
});

it('of a file signed elsewhere it says who brought it', () => {
  const life = submitted();
  life.done('secretary', takeBack());
  expect(JSON.stringify(printed(life, 'certified'))).toContain('"Faylı gətirib","text":"secretary"');
});

it('two offices have a line each, and both are filled once both have signed', () => {
  const life = submittedToTwo();
  expect(printed(life, 'unsigned').map(({ mark }) => mark.kind)).toEqual(['line', 'line']);
  life.done('coordinator', sign());
  expect(printed(life, 'certified').map(({ mark }) => mark.kind)).toEqual(['line', 'line']);
  life.done('head', sign());
  expect(printed(life, 'certified').map(({ name, mark }) => [name, mark.kind])).toEqual([
    ['head', 'electronic'],
    ['coordinator', 'electronic'],
  ]);
});

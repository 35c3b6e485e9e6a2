import { meetingOf } from '#group/states.ts';
import type { Signatory } from '#protocol/signature-routes.ts';
import { signedFileOf } from '#protocol/signatures.ts';
import { keepsSheets } from '#signing/additions.ts';
import { beginsWith, examineSigned } from '#signing/examine.ts';
import { filled } from '#signing/increment.ts';
import { isSameName } from '#signing/same-name.ts';
import { signPdf } from '#signing/sign.ts';
import type { ExaminedSignature } from '#signing/vocabulary.ts';
import type { House } from '../house.ts';
import { namesOf } from '../sentences.ts';

type Meant = { readonly group: string; readonly meeting: string };

/** What signing of protocols needs of the house: papers by their hash, names, the clock, and whom this installation trusts. */
export function signatoryOf(house: House): Signatory {
  return {
    refuses: async (group, by, command) => (await house.clerk.ask(group, by, command)) !== undefined,
    async sign({ group, meeting, by }, key) {
      const { onto, file, number } = await awaiting(house, { group, meeting });
      const at = house.clock().toISOString();
      const signed = await signPdf(file, { ...key, reason: `Protokol № ${number}`, location: '', at });
      if (typeof signed === 'string') return signed;
      const last = lastOf(house, signed.pdf);
      // A signature that does not hold before our own eyes is kept by nobody.
      if (last?.soundness !== 'intact') throw new Error('a signature was made that does not hold');
      const inName = isSameName(signed.certificate.name, await nameOf(house, group, by));
      return { signed: await house.blobs.put(signed.pdf), onto, facts: signed.certificate, trust: last.trust, inName };
    },
    async collect({ group, meeting, by }, reference) {
      const { elsewhere } = house;
      const found = elsewhere?.pending.find(reference, house.clock().toISOString());
      if (!elsewhere || !found?.cms) return undefined;
      if (found.group !== group || found.meeting !== meeting || found.person !== by) return undefined;
      const pdf = filled(found.prepared, found.cms);
      const last = typeof pdf === 'string' ? undefined : lastOf(house, pdf);
      if (typeof pdf === 'string' || last?.soundness !== 'intact' || !last.certificate) return undefined;
      const inName = isSameName(last.certificate.name, await nameOf(house, group, by));
      const ended = () => elsewhere.pending.end(reference);
      const { trust, certificate: facts } = last;
      return { signed: await house.blobs.put(pdf), onto: found.onto, facts, trust, inName, ended };
    },
    async examine({ group, meeting }, hash, person) {
      const { onto, file } = await awaiting(house, { group, meeting });
      const brought = (await house.blobs.get(hash)) ?? new Uint8Array();
      const found = lastOf(house, brought);
      const expected = await nameOf(house, group, person);
      const certificate = found?.certificate;
      return {
        ...{ signed: hash, onto, facts: certificate, trust: found?.trust ?? 'unknown', at: found?.at, expected },
        ofPaper: beginsWith(brought, file) && keepsSheets(brought, file),
        soundness: soundnessOf(house, brought, found),
        inItsTime: found?.inItsTime ?? false,
        forSigning: certificate?.forSigning ?? false,
        inName: certificate !== undefined && isSameName(certificate.name, expected),
      };
    },
  };
}

const lastOf = (house: House, pdf: Uint8Array): ExaminedSignature | undefined =>
  examined(house, pdf)?.signatures.at(-1);

export function examined(house: House, pdf: Uint8Array) {
  const found = examineSigned(pdf, { anchors: house.trusted ?? [], now: house.clock().toISOString() });
  return typeof found === 'string' ? undefined : found;
}

/** All signatures hold, and the last covers the file to its end: what is written after it nobody signed. */
function soundnessOf(house: House, pdf: Uint8Array, last: ExaminedSignature | undefined) {
  const found = examined(house, pdf);
  if (!found || !last) return 'none';
  const unsound = found.signatures.find(({ soundness }) => soundness !== 'intact');
  if (unsound) return unsound.soundness;
  return last.revision === found.revisions ? 'intact' : 'changed';
}

/** The PDF on which the next signature stands. Empty where no paper awaits one. */
export async function awaiting(house: House, { group, meeting }: Meant) {
  const { protocol } = meetingOf(await house.clerk.look(group, [`meeting/${meeting}`]), meeting);
  const onto = signedFileOf(protocol) ?? '';
  return { onto, number: protocol.number ?? '', file: (await house.blobs.get(onto)) ?? new Uint8Array() };
}

async function nameOf(house: House, group: string, person: string): Promise<string> {
  return (await namesOf(house, group)).person(person).az;
}

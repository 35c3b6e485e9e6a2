import { describe, expect, it } from 'vitest';
import { actSamples, names, refusalSamples, zone } from '../../test/samples.ts';
import { flawsOf, isWhole } from '../../test/wording.ts';
import { membershipActs, membershipRefusals, nominationStates } from './messages.ts';
import { officeTitle } from './office-titles.ts';
import type { Nomination } from './vocabulary.ts';

const { CompositionApproved, OfficeRecorded, RepresentativeNominated } = actSamples.membership;

describe('what the room of membership says', () => {
  it('leaves names and bodies as they are, so that nothing from outside is ever inflected', () => {
    expect(membershipActs.RepresentativeNominated(RepresentativeNominated, names, zone)).toEqual({
      az: 'Nümayəndə təklif edildi: S. Quliyeva (Səhiyyə Nazirliyi; məktub 11/204).',
      en: 'Representative nominated: S. Guliyeva (Ministry of Health; letter 11/204).',
      ru: 'Предложен представитель: С. Кулиева (Министерство здравоохранения; письмо 11/204).',
    });
    const plain = { ...RepresentativeNominated, letter: null };
    expect(membershipActs.RepresentativeNominated(plain, names, zone).az).toBe(
      'Nümayəndə təklif edildi: S. Quliyeva (Səhiyyə Nazirliyi).',
    );
  });

  it('tells of an instrument its number, its date and everybody on its list', () => {
    expect(membershipActs.CompositionApproved(CompositionApproved, names, zone).az).toBe(
      'Fərdi tərkibə dəyişiklik təsdiq edildi: № 14, 15 fevral 2026-cı il; daxil edildi: S. Quliyeva (Səhiyyə Nazirliyi); çıxarıldı: H. Aslanlı (Əmək Nazirliyi).',
    );
    const first = { ...CompositionApproved, amends: false, ended: [] };
    expect(membershipActs.CompositionApproved(first, names, zone).en).toBe(
      'Personal composition approved: No. 14, 15 February 2026; admitted: S. Guliyeva (Ministry of Health).',
    );
  });

  it('says that a holder is acting, and on what basis', () => {
    expect(membershipActs.OfficeRecorded(OfficeRecorded, names, zone).az).toBe(
      'Vəzifə qeydə alındı: Rəhbər – H. Aslanlı (vəzifəsini icra edən; 14).',
    );
    const ordinary = { ...OfficeRecorded, acting: false, basis: null };
    expect(membershipActs.OfficeRecorded(ordinary, names, zone).ru).toBe(
      'Внесена должность: Руководитель – Г. Асланлы.',
    );
  });

  it('calls an office as the charter does where the charter is at hand', () => {
    const title = { az: 'Milli Koordinator', en: 'National Coordinator', ru: 'Национальный координатор' };
    expect(officeTitle('coordinator', { ...names, office: () => title })).toBe(title);
    expect(officeTitle('coordinator', names).az).toBe('Koordinator');
  });

  it('says of every nomination that is settled how it was settled', () => {
    const states = Object.keys(nominationStates) as Nomination['state'][];
    const sample = refusalSamples.membership.nominationNotAwaiting;
    const said = states.map((state) => membershipRefusals.nominationNotAwaiting({ ...sample, state }, names, zone));
    expect(new Set(said.map(({ en }) => en)).size).toBe(states.length);
    expect(said.flatMap((sentence) => flawsOf(sentence))).toEqual([]);
    expect(said.flatMap((sentence) => Object.values(sentence)).filter((text) => !isWhole(text))).toEqual([]);
  });
});

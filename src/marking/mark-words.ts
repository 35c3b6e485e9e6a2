import type { OfficeId } from '#charter/vocabulary.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Audience, Mark, Origin, Tlp } from './vocabulary.ts';

/** How bodies, offices and persons are called. */
export type Called = {
  person(person: string): Sentence;
  body(body: string): Sentence;
  office?(office: OfficeId): Sentence;
};

const office: Sentence = { az: 'vəzifə', en: 'office', ru: 'должность' };
const titleOf = (names: Called, id: OfficeId): Sentence => names.office?.(id) ?? office;

export const audienceKinds = {
  group: { az: 'Qrup üçün', en: 'for the Group', ru: 'для Группы' },
  participants: {
    az: 'Qrup, qurumların rəhbərliyi, məsul şəxslər və müşahidəçilər üçün',
    en: 'for the Group, leaderships of bodies, focal points and observers',
    ru: 'для Группы, руководства органов, ответственных лиц и наблюдателей',
  },
  state: { az: 'yalnız dövlət qurumları üçün', en: 'for State bodies only', ru: 'только для государственных органов' },
  bodies: { az: 'yalnız bu qurumlar üçün', en: 'for these bodies only', ru: 'только для этих органов' },
  offices: { az: 'yalnız bu vəzifələr üçün', en: 'for these offices only', ru: 'только для этих должностей' },
} as const satisfies Record<Audience['for'], Sentence>;

const forNobody: Sentence = { az: 'heç kim üçün', en: 'for nobody', ru: 'ни для кого' };

/** `yalnız bu qurumlar üçün: Səhiyyə Nazirliyi`; of an empty list, that it is nobody's. */
export function audienceWords(audience: Audience, names: Called): Sentence {
  const kind = audienceKinds[audience.for];
  const named =
    audience.for === 'bodies'
      ? audience.bodies.map((body) => names.body(body))
      : audience.for === 'offices'
        ? audience.offices.map((id) => titleOf(names, id))
        : undefined;
  if (!named) return kind;
  if (named.length === 0) return forNobody;
  return inEveryTongue(
    (tongue) =>
      `${kind[tongue]}: ${list(
        named.map((name) => name[tongue]),
        tongue,
      )}`,
  );
}

export const domesticWords = {
  unrestricted: { az: 'xidməti qrifi yoxdur', en: 'no official-use mark', ru: 'без служебного грифа' },
  officialUse: { az: 'xidməti istifadə üçün', en: 'for official use', ru: 'для служебного пользования' },
} as const satisfies Record<Mark['domestic'], Sentence>;

export const personalWords = {
  without: { az: 'fərdi məlumat yoxdur', en: 'no personal data', ru: 'без персональных данных' },
  with: { az: 'fərdi məlumat var', en: 'holds personal data', ru: 'содержит персональные данные' },
} as const satisfies Record<Mark['personalData'], Sentence>;

/** What FIRST says of each label in TLP 2.0, shortened. */
export const tlpMeanings: Readonly<Record<Tlp, Sentence>> = {
  RED: {
    az: 'Yalnız adı çəkilən alanlar üçün; başqa heç kimə verilmir.',
    en: 'For the eyes and ears of individual recipients only, no further disclosure.',
    ru: 'Только для названных получателей, без дальнейшей передачи.',
  },
  'AMBER+STRICT': {
    az: 'Məhdud: yalnız alanın öz qurumunda, bilməli olanlara.',
    en: 'Limited disclosure, restricted to the recipient’s own organisation, on a need-to-know basis.',
    ru: 'Ограниченно: только внутри органа получателя, тем, кому необходимо знать.',
  },
  AMBER: {
    az: 'Məhdud: alanın öz qurumunda və onunla işləyənlərə, bilməli olanlara.',
    en: 'Limited disclosure, within the recipient’s organisation and its clients, on a need-to-know basis.',
    ru: 'Ограниченно: внутри органа получателя и тем, с кем он работает, кому необходимо знать.',
  },
  GREEN: {
    az: 'Məhdud: alanın peşə mühitində; hamıya açıq deyil.',
    en: 'Limited disclosure, within the recipient’s community; not publicly.',
    ru: 'Ограниченно: в профессиональном сообществе получателя, не публично.',
  },
  CLEAR: {
    az: 'Məhdudiyyətsiz yayıla bilər.',
    en: 'Disclosure is not limited.',
    ru: 'Распространение не ограничено.',
  },
};

/** What stands beside the audience: only what restricts, and the TLP label always. */
export function handlingWords({ domestic, personalData, tlp }: Mark): Sentence {
  return inEveryTongue((tongue) =>
    [
      ...(domestic === 'officialUse' ? [domesticWords.officialUse[tongue]] : []),
      ...(personalData === 'with' ? [personalWords.with[tongue]] : []),
      `TLP:${tlp}`,
    ].join(', '),
  );
}

/** `yalnız dövlət qurumları üçün, xidməti istifadə üçün, TLP:AMBER` */
export function markWords(mark: Mark, names: Called): Sentence {
  const [audience, handling] = [audienceWords(mark.audience, names), handlingWords(mark)];
  return inEveryTongue((tongue) => `${audience[tongue]}, ${handling[tongue]}`);
}

/** `Katiblik`, `Üzv (Səhiyyə Nazirliyi)`: under which office the mark was set. */
export function originWords({ office: id, body }: Origin, names: Called): Sentence {
  const title = titleOf(names, id);
  if (body === null) return title;
  return inEveryTongue((tongue) => `${title[tongue]} (${names.body(body)[tongue]})`);
}

import type { LinkKind } from '#accounts/vocabulary.ts';
import { officialMoment } from '#text/dates.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';

export type LinkLetter = {
  readonly kind: Exclude<LinkKind, 'setUp'>;
  /** The group as its charter calls it. */
  readonly group: Sentence;
  readonly link: string;
  readonly expiresAt: string;
  readonly zone: string;
  readonly tongue: Tongue;
};

const subjects: Record<LinkLetter['kind'], Sentence> = {
  invitation: { az: 'Dəvət', en: 'Invitation', ru: 'Приглашение' },
  recovery: { az: 'Hesabın bərpası', en: 'Recovery of your account', ru: 'Восстановление учётной записи' },
};

const reasons: Record<LinkLetter['kind'], Sentence> = {
  invitation: {
    az: 'Katiblik Sizi proqramda öz hesabınızı yaratmağa dəvət edir. Bunun üçün keçidi açın:',
    en: 'The secretariat invites you to make your account. Open this link:',
    ru: 'Секретариат приглашает Вас создать учётную запись. Откройте ссылку:',
  },
  recovery: {
    az: 'Katibliyin iki əməkdaşı hesabınızın bərpasını təsdiq edib. Yeni giriş üsulunu seçmək üçün keçidi açın:',
    en: 'Two officers of the secretariat have confirmed the recovery of your account. Open this link to choose a new way of signing in:',
    ru: 'Два сотрудника секретариата подтвердили восстановление Вашей учётной записи. Откройте ссылку, чтобы выбрать новый способ входа:',
  },
};

const warning = (until: Sentence): Sentence => ({
  az: `Keçid yalnız bir dəfə işləyir və bu vaxtadək qüvvədədir: ${until.az}. Onu heç kimə göndərməyin. Bu məktubu gözləmirdinizsə, katibliyə bildirin.`,
  en: `The link works once and until ${until.en}. Do not pass it on. If you did not expect this letter, tell the secretariat.`,
  ru: `Ссылка действует один раз и до этого времени: ${until.ru}. Никому её не пересылайте. Если Вы не ждали этого письма, сообщите секретариату.`,
});

/** What is mailed with a link: who asks, the link, and until when; no name and no content of the group. */
export function linkLetter(of: LinkLetter): { readonly subject: string; readonly body: string } {
  const { kind, group, link, tongue } = of;
  const moment = (each: Tongue) => officialMoment(of.expiresAt, of.zone, each);
  const until = { az: moment('az'), en: moment('en'), ru: moment('ru') };
  return {
    subject: `${subjects[kind][tongue]}: ${group[tongue]}`,
    body: [group[tongue], reasons[kind][tongue], link, warning(until)[tongue]].join('\n\n'),
  };
}

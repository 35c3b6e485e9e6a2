import type { ActSentences, CommandWords, Names, RefusalSentences } from '#people/names.ts';
import { dateName, fromDate } from '#text/dates.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { actingWord, bracketed, officeTitle } from './office-titles.ts';
import type { MembershipAct, MembershipCommand, MembershipRefusal, OfficeContent } from './vocabulary.ts';

type OfficeRefusal = Extract<
  MembershipRefusal,
  {
    refused:
      | 'officeWithoutBody'
      | 'officeByApproval'
      | 'officeHeld'
      | 'unknownOffice'
      | 'officeNotHeld'
      | 'lastOfficer'
      | 'aloneAfterwards'
      | 'officeDayTooEarly'
      | 'officeAwaitsConfirmation'
      | 'unknownEnteredOffice'
      | 'enteredOfficeSettled'
      | 'officeEnteredByYou'
      | 'ownOffice'
      | 'officerTooNew';
  }
>;

const settled: Record<'confirmed' | 'returned', Sentence> = {
  confirmed: {
    az: 'Bu qeyd artıq təsdiqlənib, vəzifə qüvvədədir.',
    en: 'This entry has already been confirmed, and the office is recorded.',
    ru: 'Эта запись уже подтверждена, должность внесена.',
  },
  returned: {
    az: 'Bu qeyd geri qaytarılıb. Vəzifəni yenidən daxil etmək olar.',
    en: 'This entry has been returned. The office may be entered anew.',
    ru: 'Эта запись возвращена. Должность можно внести заново.',
  },
};

export const officeRefusals: RefusalSentences<OfficeRefusal> = {
  officeWithoutBody: () => ({
    az: 'Bu vəzifə bir qurum adından icra edilir. Qurumu göstərin.',
    en: 'This office is held for a body. Name the body.',
    ru: 'Эта должность исполняется от имени органа. Укажите орган.',
  }),
  officeByApproval: ({ office }, names) => ({
    az: `Bu vəzifə siyahıya yazılmaqla deyil, tərkibin təsdiqi ilə yaranır: ${officeTitle(office, names).az}. Qurum nümayəndəsini təklif etməlidir.`,
    en: `This office comes by approval of the composition, not by an entry: ${officeTitle(office, names).en}. The body has to nominate its representative.`,
    ru: `Это положение возникает утверждением состава, а не записью: ${officeTitle(office, names).ru}. Орган должен предложить представителя.`,
  }),
  officeHeld: ({ office, person }, names) => ({
    az: `Bu vəzifə artıq həmin şəxsin adına yazılıb: ${officeTitle(office, names).az}, ${names.person(person).az}.`,
    en: `This office is already recorded of that person: ${officeTitle(office, names).en}, ${names.person(person).en}.`,
    ru: `Эта должность уже записана за этим лицом: ${officeTitle(office, names).ru}, ${names.person(person).ru}.`,
  }),
  unknownOffice: ({ office }) => ({
    az: `Qaydalarda belə vəzifə yoxdur: “${office}”. Siyahıdan seçin.`,
    en: `The rules have no such office: “${office}”. Choose one from the list.`,
    ru: `В правилах нет такой должности: «${office}». Выберите из списка.`,
  }),
  officeNotHeld: () => ({
    az: 'Bu qeyd artıq qüvvədə deyil: vəzifə başa çatıb və ya heç yazılmayıb. Səhifəni yeniləyin.',
    en: 'This entry is no longer in force: the office has ended or was never recorded. Refresh the page.',
    ru: 'Эта запись больше не действует: должность прекращена или не вносилась. Обновите страницу.',
  }),
  lastOfficer: ({ office }, names) => ({
    az: `Bu vəzifədə sonuncu şəxsdir: ${officeTitle(office, names).az}. Əvvəlcə yerinə başqasını qeydə alın, yoxsa vəzifələri qeydə alan qalmaz.`,
    en: `This is the last holder of the office: ${officeTitle(office, names).en}. Record another one first, or nobody is left who may record offices.`,
    ru: `Это последнее лицо в должности: ${officeTitle(office, names).ru}. Сначала внесите другое, иначе вносить должности будет некому.`,
  }),
  aloneAfterwards: ({ person }, names) => ({
    az: `Bu vəzifə bitsə, qeydləri təsdiqləyə bilən ikinci şəxs qalmır: ${names.person(person).az}. Əvvəlcə yerinə başqasını qeydə alın.`,
    en: `With the end of this office nobody is left to confirm what one officer enters: ${names.person(person).en}. Record somebody else in it first.`,
    ru: `С прекращением этой должности некому будет подтверждать записи одного сотрудника: ${names.person(person).ru}. Сначала внесите на неё другое лицо.`,
  }),
  officeDayTooEarly: ({ day, first }) =>
    inEveryTongue(
      (tongue) => `${tooEarly[tongue]}: ${dateName(day, tongue)}. ${earliest[tongue]}: ${dateName(first, tongue)}.`,
    ),
  officeAwaitsConfirmation: ({ office, person }, names) => ({
    az: `Bu qeyd artıq daxil edilib və təsdiq gözləyir: ${officeTitle(office, names).az}, ${names.person(person).az}.`,
    en: `This has already been entered and awaits confirmation: ${officeTitle(office, names).en}, ${names.person(person).en}.`,
    ru: `Такая запись уже внесена и ожидает подтверждения: ${officeTitle(office, names).ru}, ${names.person(person).ru}.`,
  }),
  unknownEnteredOffice: () => ({
    az: 'Təsdiq gözləyən belə qeyd yoxdur. Vəzifələr səhifəsindəki siyahıdan seçin.',
    en: 'No such entry awaits confirmation. Choose one of those on the page of offices.',
    ru: 'Такой записи, ожидающей подтверждения, нет. Выберите из списка на странице должностей.',
  }),
  enteredOfficeSettled: ({ state }) => settled[state],
  officeEnteredByYou: () => ({
    az: 'Bu qeydi Siz daxil etmisiniz. Onu başqa vəzifəli şəxs təsdiqləməlidir.',
    en: 'You entered this yourself. Another officer has to confirm it.',
    ru: 'Эту запись внесли Вы сами. Подтвердить её должно другое должностное лицо.',
  }),
  ownOffice: () => ({
    az: 'Bu qeyd Sizin öz vəzifənizə aiddir. Onu başqa vəzifəli şəxs təsdiqləməlidir.',
    en: 'This entry is about your own office. Another officer has to confirm it.',
    ru: 'Эта запись касается Вашей собственной должности. Подтвердить её должно другое должностное лицо.',
  }),
  officerTooNew: () => ({
    az: 'Siz bu qeyd daxil ediləndən sonra vəzifəyə başlamısınız. Onu daha əvvəl vəzifədə olan şəxs təsdiqləməlidir.',
    en: 'Your own office began after this was entered. Somebody who was in office before has to confirm it.',
    ru: 'Вы вступили в должность после внесения этой записи. Подтвердить её должно лицо, которое было в должности раньше.',
  }),
};

const tooEarly: Sentence = { az: 'Bu tarix mümkün deyil', en: 'This day is too early', ru: 'Этот день слишком ранний' };
const earliest: Sentence = { az: 'Ən erkən tarix', en: 'The earliest', ru: 'Самый ранний' };

type OfficeAct = Extract<
  MembershipAct,
  { type: 'OfficeRecorded' | 'OfficeEntered' | 'OfficeReturned' | 'OfficeEnded' }
>;

const enteredBy: Sentence = { az: 'daxil edən', en: 'entered by', ru: 'внёс(ла)' };
const lastDay: Sentence = { az: 'son gün', en: 'last day', ru: 'последний день' };

/** `Rəhbər – Ə. Quliyeva (vəzifəsini icra edən; № 203; 23 noyabr 2026-cı ildən)`. */
function said(
  content: OfficeContent,
  names: Names,
  more: (tongue: Tongue) => readonly (string | undefined)[],
): Sentence {
  const { office, person, body, acting, basis } = content;
  return inEveryTongue((tongue) => {
    const parts = [
      acting ? actingWord[tongue] : undefined,
      body === null ? undefined : names.body(body)[tongue],
      basis ?? undefined,
      ...more(tongue),
    ];
    return `${officeTitle(office, names)[tongue]} – ${names.person(person)[tongue]}${bracketed(parts)}`;
  });
}

export const officeActs: ActSentences<OfficeAct> = {
  OfficeRecorded: (data, names, zone) => {
    const { from, enteredBy: first } = data;
    const who = said(data, names, (tongue) => [
      from === undefined ? undefined : fromDate(dateIn(from, zone), tongue),
      first === undefined ? undefined : `${enteredBy[tongue]}: ${names.person(first)[tongue]}`,
    ]);
    return {
      az: `Vəzifə qeydə alındı: ${who.az}.`,
      en: `Office recorded: ${who.en}.`,
      ru: `Внесена должность: ${who.ru}.`,
    };
  },
  OfficeEntered: (data, names) => {
    const { firstDay } = data;
    const who = said(data, names, (tongue) => [firstDay ? fromDate(firstDay, tongue) : undefined]);
    return {
      az: `Vəzifə qeydi daxil edildi, təsdiq gözləyir: ${who.az}.`,
      en: `Office entered, confirmation awaited: ${who.en}.`,
      ru: `Запись о должности внесена и ожидает подтверждения: ${who.ru}.`,
    };
  },
  OfficeReturned: ({ office, person }, names) => ({
    az: `Vəzifə qeydi əsaslandırılaraq geri qaytarıldı: ${officeTitle(office, names).az} – ${names.person(person).az}.`,
    en: `An entered office was returned with a reason: ${officeTitle(office, names).en} – ${names.person(person).en}.`,
    ru: `Запись о должности возвращена с указанием причины: ${officeTitle(office, names).ru} – ${names.person(person).ru}.`,
  }),
  OfficeEnded: ({ office, person, until }, names, zone) => {
    const last = until === undefined ? undefined : addDays(dateIn(until, zone), -1);
    const who = (tongue: Tongue) =>
      `${officeTitle(office, names)[tongue]} – ${names.person(person)[tongue]}${bracketed([last && `${lastDay[tongue]}: ${dateName(last, tongue)}`])}`;
    return last === undefined
      ? {
          az: `Vəzifə başa çatdı: ${who('az')}.`,
          en: `Office ended: ${who('en')}.`,
          ru: `Должность прекращена: ${who('ru')}.`,
        }
      : {
          az: `Vəzifənin bitəcəyi gün qeydə alındı: ${who('az')}.`,
          en: `The end of an office was recorded ahead: ${who('en')}.`,
          ru: `Внесён день прекращения должности: ${who('ru')}.`,
        };
  },
};

export const officeCommands: CommandWords<
  Extract<MembershipCommand, { type: 'recordOffice' | 'confirmOffice' | 'returnOffice' | 'endOffice' }>
> = {
  recordOffice: {
    name: { az: 'Vəzifəni qeydə alıram', en: 'I record the office', ru: 'Вношу должность' },
    done: { az: 'Vəzifə qeydi daxil edildi.', en: 'The office is entered.', ru: 'Запись о должности внесена.' },
  },
  endOffice: {
    name: {
      az: 'Vəzifənin bitdiyini qeydə alıram',
      en: 'I record the end of the office',
      ru: 'Вношу прекращение должности',
    },
    done: {
      az: 'Vəzifənin bitdiyi qeydə alındı.',
      en: 'The end of the office is recorded.',
      ru: 'Прекращение должности внесено.',
    },
  },
  confirmOffice: {
    name: { az: 'Vəzifə qeydini təsdiqləyirəm', en: 'I confirm the office', ru: 'Подтверждаю должность' },
    done: { az: 'Vəzifə qeydə alındı.', en: 'The office is recorded.', ru: 'Должность внесена.' },
  },
  returnOffice: {
    name: { az: 'Vəzifə qeydini geri qaytarıram', en: 'I return the entry', ru: 'Возвращаю запись о должности' },
    done: {
      az: 'Vəzifə qeydi səbəbi ilə birlikdə geri qaytarıldı.',
      en: 'The entry is returned with the reason.',
      ru: 'Запись о должности возвращена с указанием причины.',
    },
  },
};

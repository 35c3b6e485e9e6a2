import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { byDate, officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { AccessAct, AccessCommand, AccessRefusal, Scope } from './vocabulary.ts';
import { wallActs, wallCommands, wallRefusals } from './wall-messages.ts';

const settled: Record<'confirmed' | 'withdrawn', Sentence> = {
  confirmed: {
    az: 'Bu bərpa artıq təsdiq edilib. Keçid itibsə, bərpaya yenidən başlayın.',
    en: 'This recovery has already been confirmed. If its link is lost, start a new recovery.',
    ru: 'Это восстановление уже подтверждено. Если ссылка утеряна, начните новое.',
  },
  withdrawn: {
    az: 'Bu bərpa geri götürülüb. Lazımdırsa, yenidən başlayın.',
    en: 'This recovery was withdrawn. Start a new one if it is needed.',
    ru: 'Это восстановление отозвано. При необходимости начните новое.',
  },
};

export const accessRefusals: RefusalSentences<AccessRefusal> = {
  ...wallRefusals,
  strangerToGroup: ({ person }, names) => ({
    az: `Bu şəxs qrupda vəzifə tutmayıb və namizəd göstərilməyib: ${names.person(person).az}. Əvvəlcə vəzifəsini qeydə alın.`,
    en: `This person has held no office in the group and was not nominated: ${names.person(person).en}. Record the office first.`,
    ru: `Это лицо не занимало должности в группе и не предлагалось в состав: ${names.person(person).ru}. Сначала внесите должность.`,
  }),
  recoveryAwaiting: ({ person }, names) => ({
    az: `Bərpaya artıq başlanıb və katibliyin başqa əməkdaşının təsdiqi gözlənilir: ${names.person(person).az}.`,
    en: `A recovery has already been started and awaits another officer of the secretariat: ${names.person(person).en}.`,
    ru: `Восстановление уже начато и ожидает подтверждения другого сотрудника секретариата: ${names.person(person).ru}.`,
  }),
  unknownRecovery: () => ({
    az: 'Belə bərpa qeydə alınmayıb. Şəxsin səhifəsindən başlayın.',
    en: 'There is no such recovery. Begin at the page of the person.',
    ru: 'Такого восстановления нет. Начните со страницы лица.',
  }),
  recoveryNotAwaiting: ({ state }) => settled[state],
  secondOfficer: () => ({
    az: 'Bərpaya başlayan əməkdaş onu özü təsdiq edə bilməz. Bunu katibliyin başqa əməkdaşı etməlidir.',
    en: 'Whoever started the recovery cannot confirm it. Another officer of the secretariat has to.',
    ru: 'Начавший восстановление не может сам его подтвердить. Это должен сделать другой сотрудник секретариата.',
  }),
  ownRecovery: () => ({
    az: 'Öz hesabınızın bərpasına özünüz başlaya və ya onu təsdiq edə bilməzsiniz. Katibliyin başqa əməkdaşlarına müraciət edin.',
    en: 'Nobody starts or confirms the recovery of his own account. Ask other officers of the secretariat.',
    ru: 'Нельзя начать или подтвердить восстановление собственной учётной записи. Обратитесь к другим сотрудникам секретариата.',
  }),
  systemTerm: ({ first, last }) => ({
    az: `Giriş ən çoxu bir il müddətinə verilir. Son gün bu tarixlər arasında olmalıdır: ${officialDate(first, 'az')} – ${officialDate(last, 'az')}.`,
    en: `A system is admitted for a year at most. Its last day has to lie between these: ${officialDate(first, 'en')} – ${officialDate(last, 'en')}.`,
    ru: `Доступ предоставляется не более чем на год. Последний день должен быть в этих пределах: ${officialDate(first, 'ru')} – ${officialDate(last, 'ru')}.`,
  }),
  unknownSystem: () => ({
    az: 'Belə sistemə giriş verilməyib. Siyahıdan seçin.',
    en: 'No such system was admitted. Choose one from the list.',
    ru: 'Такой системе доступ не предоставлялся. Выберите из списка.',
  }),
  systemEnded: ({ at }, _names, zone) => ({
    az: `Bu sistemin girişi artıq ləğv edilib: ${officialDate(dateIn(at, zone), 'az')}.`,
    en: `The access of this system has already ended: ${officialDate(dateIn(at, zone), 'en')}.`,
    ru: `Доступ этой системы уже прекращён: ${officialDate(dateIn(at, zone), 'ru')}.`,
  }),
};

export const scopes: Record<Scope, Sentence> = {
  read: { az: 'yalnız oxumaq üçün', en: 'for reading only', ru: 'только для чтения' },
};

export const accessActs: ActSentences<AccessAct> = {
  ...wallActs,
  PersonInvited: ({ person }, names) => ({
    az: `Hesab yaratmağa dəvət edildi: ${names.person(person).az}.`,
    en: `Invited to make an account: ${names.person(person).en}.`,
    ru: `Направлено приглашение создать учётную запись: ${names.person(person).ru}.`,
  }),
  RecoveryStarted: ({ person }, names) => ({
    az: `Hesabın bərpasına başlanıldı: ${names.person(person).az}.`,
    en: `Recovery of an account was started: ${names.person(person).en}.`,
    ru: `Начато восстановление учётной записи: ${names.person(person).ru}.`,
  }),
  RecoveryConfirmed: ({ person }, names) => ({
    az: `Hesabın bərpası təsdiq edildi: ${names.person(person).az}.`,
    en: `Recovery of an account was confirmed: ${names.person(person).en}.`,
    ru: `Восстановление учётной записи подтверждено: ${names.person(person).ru}.`,
  }),
  RecoveryWithdrawn: ({ person }, names) => ({
    az: `Hesabın bərpası geri götürüldü: ${names.person(person).az}.`,
    en: `Recovery of an account was withdrawn: ${names.person(person).en}.`,
    ru: `Восстановление учётной записи отозвано: ${names.person(person).ru}.`,
  }),
  SessionsEnded: ({ person }, names) => ({
    az: `Açıq girişlər bağlandı: ${names.person(person).az}.`,
    en: `Open sessions were ended: ${names.person(person).en}.`,
    ru: `Открытые сеансы завершены: ${names.person(person).ru}.`,
  }),
  SystemAdmitted: ({ name, body, scope, until }, names) => ({
    az: `Sistemə giriş verildi: ${name} (${names.body(body).az}; ${scopes[scope].az}; ${byDate(until, 'az')}).`,
    en: `A system was admitted: ${name} (${names.body(body).en}; ${scopes[scope].en}; until ${officialDate(until, 'en')}).`,
    ru: `Системе предоставлен доступ: ${name} (${names.body(body).ru}; ${scopes[scope].ru}; по ${officialDate(until, 'ru')}).`,
  }),
  SystemEnded: ({ name, body }, names) => ({
    az: `Sistemin girişi ləğv edildi: ${name} (${names.body(body).az}).`,
    en: `The access of a system was ended: ${name} (${names.body(body).en}).`,
    ru: `Доступ системы прекращён: ${name} (${names.body(body).ru}).`,
  }),
};

export const accessCommands: CommandWords<AccessCommand> = {
  ...wallCommands,
  invitePerson: {
    name: { az: 'Dəvət edirəm', en: 'I invite', ru: 'Приглашаю' },
    done: { az: 'Dəvət hazırdır.', en: 'The invitation is made.', ru: 'Приглашение готово.' },
  },
  startRecovery: {
    name: { az: 'Hesabın bərpasına başlayıram', en: 'I start the recovery', ru: 'Начинаю восстановление' },
    done: {
      az: 'Hesabın bərpasına başlanıldı.',
      en: 'The recovery has been started.',
      ru: 'Восстановление начато.',
    },
  },
  confirmRecovery: {
    name: { az: 'Hesabın bərpasını təsdiq edirəm', en: 'I confirm the recovery', ru: 'Подтверждаю восстановление' },
    done: {
      az: 'Hesabın bərpası təsdiq edildi.',
      en: 'The recovery is confirmed.',
      ru: 'Восстановление подтверждено.',
    },
  },
  withdrawRecovery: {
    name: { az: 'Hesabın bərpasını geri götürürəm', en: 'I withdraw the recovery', ru: 'Отзываю восстановление' },
    done: { az: 'Hesabın bərpası geri götürüldü.', en: 'The recovery is withdrawn.', ru: 'Восстановление отозвано.' },
  },
  endSessions: {
    name: { az: 'Açıq girişləri bağlayıram', en: 'I end the open sessions', ru: 'Завершаю открытые сеансы' },
    done: { az: 'Açıq girişlər bağlandı.', en: 'The open sessions have ended.', ru: 'Открытые сеансы завершены.' },
  },
  admitSystem: {
    name: { az: 'Sistemə giriş verirəm', en: 'I admit the system', ru: 'Предоставляю системе доступ' },
    done: { az: 'Sistemə giriş verildi.', en: 'The system is admitted.', ru: 'Системе предоставлен доступ.' },
  },
  endSystem: {
    name: { az: 'Sistemin girişini ləğv edirəm', en: 'I end the access of the system', ru: 'Прекращаю доступ системы' },
    done: {
      az: 'Sistemin girişi ləğv edildi.',
      en: 'The system has no access any more.',
      ru: 'Доступ системы прекращён.',
    },
  },
};

export const fieldLabels = {
  address: { az: 'E-poçt ünvanı', en: 'E-mail address', ru: 'Адрес электронной почты' },
  language: { az: 'Məktubun dili', en: 'Language of the letter', ru: 'Язык письма' },
  name: { az: 'Sistemin adı', en: 'Name of the system', ru: 'Название системы' },
  body: { az: 'Sistemin məxsus olduğu qurum', en: 'Body to which it belongs', ru: 'Орган, которому она принадлежит' },
  scope: { az: 'Səlahiyyətin həddi', en: 'Scope', ru: 'Объём доступа' },
  until: { az: 'Son gün', en: 'Last day', ru: 'Последний день' },
} as const satisfies Record<string, Sentence>;

import { momentName } from '#text/dates.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { agentName } from './agents.ts';
import type { Client } from './vocabulary.ts';

/** What the owner of an account is always told of. */
export type SecurityEvent =
  | 'newDevice'
  | 'recovered'
  | 'recoveryCodeUsed'
  | 'passkeyAdded'
  | 'passkeyRemoved'
  | 'passwordSet'
  | 'codesMade'
  | 'issuerLinked'
  | 'issuerUnlinked'
  | 'addressChanged';

export type Told = {
  readonly kind: SecurityEvent;
  readonly login: string;
  readonly at: string;
  readonly zone: string;
  /** `https://vahid.example.az`, without a slash. */
  readonly origin: string;
  readonly client?: Client;
};

const happened: Readonly<Record<SecurityEvent, Sentence>> = {
  newDevice: {
    az: 'Hesabınıza yeni cihazdan daxil olunub',
    en: 'Your account was signed in to from a new device',
    ru: 'В Вашу учётную запись вошли с нового устройства',
  },
  recovered: {
    az: 'Hesabınız bərpa edilib: əvvəlki giriş vasitələri ləğv olunub, açıq girişlər bağlanıb',
    en: 'Your account was recovered: the earlier means of signing in no longer work, and open sessions were ended',
    ru: 'Ваша учётная запись восстановлена: прежние средства входа отменены, открытые сеансы завершены',
  },
  recoveryCodeUsed: {
    az: 'Hesabınıza bərpa kodu ilə daxil olunub',
    en: 'Your account was signed in to with a recovery code',
    ru: 'В Вашу учётную запись вошли с помощью кода восстановления',
  },
  passkeyAdded: {
    az: 'Hesabınıza giriş açarı əlavə edilib',
    en: 'A passkey was added to your account',
    ru: 'К Вашей учётной записи добавлен ключ доступа',
  },
  passkeyRemoved: {
    az: 'Hesabınızdan giriş açarı silinib',
    en: 'A passkey was removed from your account',
    ru: 'Из Вашей учётной записи удалён ключ доступа',
  },
  passwordSet: {
    az: 'Hesabınızın parolu təyin edilib və ya dəyişdirilib',
    en: 'The password of your account was set or changed',
    ru: 'Пароль Вашей учётной записи задан или изменён',
  },
  codesMade: {
    az: 'Hesabınız üçün yeni bərpa kodları yaradılıb, əvvəlkilər ləğv olunub',
    en: 'New recovery codes were made for your account, and the earlier ones no longer work',
    ru: 'Для Вашей учётной записи созданы новые коды восстановления, прежние отменены',
  },
  issuerLinked: {
    az: 'Hesabınıza təşkilatın hesabı (vahid giriş xidməti) bağlanıb',
    en: 'An account of an organisation (single sign-on) was connected with your account',
    ru: 'К Вашей учётной записи подключена запись организации (служба единого входа)',
  },
  issuerUnlinked: {
    az: 'Təşkilatın hesabı (vahid giriş xidməti) hesabınızdan ayrılıb',
    en: 'The account of an organisation (single sign-on) was disconnected from your account',
    ru: 'Запись организации (служба единого входа) отключена от Вашей учётной записи',
  },
  addressChanged: {
    az: 'Hesabınızın elektron poçt ünvanı dəyişdirilib',
    en: 'The e-mail address of your account was changed',
    ru: 'Изменён адрес электронной почты Вашей учётной записи',
  },
};

const words = {
  login: { az: 'İstifadəçi adı', en: 'Login', ru: 'Имя пользователя' },
  at: { az: 'Vaxt', en: 'Time', ru: 'Время' },
  browser: { az: 'Brauzer', en: 'Browser', ru: 'Браузер' },
  network: { az: 'Şəbəkə ünvanı', en: 'Network address', ru: 'Сетевой адрес' },
  own: {
    az: 'Bunu Siz etmisinizsə, heç nə etmək lazım deyil.',
    en: 'If this was you, there is nothing to do.',
    ru: 'Если это сделали Вы, ничего предпринимать не нужно.',
  },
} satisfies Readonly<Record<string, Sentence>>;

const otherwise = (page: string): Sentence => ({
  az: `Bunu Siz etməmisinizsə, ${page} səhifəsində tanımadığınız açıq girişləri bağlayın, giriş vasitələrinizi dəyişdirin və katibliyə xəbər verin. Daxil ola bilmirsinizsə, dərhal katibliyə müraciət edin.`,
  en: `If it was not, end the sessions that you do not know and change your means of signing in at ${page}, and tell the secretariat. If you cannot sign in, turn to the secretariat at once.`,
  ru: `Если это были не Вы, завершите незнакомые сеансы и смените средства входа на странице ${page} и сообщите в секретариат. Если войти не удаётся, немедленно обратитесь в секретариат.`,
});

/** Subject and text of a letter to the owner of an account. It holds no link that does anything by being opened. */
export function securityLetter(told: Told, tongue: Tongue): { readonly subject: string; readonly body: string } {
  const said = happened[told.kind][tongue];
  const row = (word: Sentence, value: string): string => `${word[tongue]}: ${value}`;
  const { client } = told;
  const rows = [
    row(words.login, told.login),
    row(words.at, momentName(told.at, told.zone, tongue)),
    ...(client ? [row(words.browser, agentName(client.agent)), row(words.network, client.network)] : []),
  ];
  const ending = [words.own[tongue], otherwise(`${told.origin}/account`)[tongue]];
  return {
    subject: `Vahid: ${lowered(said.split(':')[0] ?? said, tongue)}`,
    body: `${said}.\n\n${rows.join('\n')}\n\n${ending.join('\n')}\n`,
  };
}

/** The sentence as it follows a colon. */
const lowered = (said: string, tongue: Tongue): string =>
  said.slice(0, 1).toLocaleLowerCase(tongue === 'az' ? 'az' : 'en') + said.slice(1);

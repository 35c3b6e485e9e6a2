import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { waitingTitle } from '../pages/today-words.ts';

export type WaitingLetter = {
  /** The group as its charter calls it. */
  readonly title: Sentence;
  /** How much waits; at least one. */
  readonly count: number;
  readonly tongue: Tongue;
  /** `https://vahid.example.az`, without a slash. */
  readonly origin: string;
  /** `/g/thb` */
  readonly base: string;
};

const subject: Sentence = {
  az: 'Vahid: Sizi gözləyən məsələlər var',
  en: 'Vahid: something awaits you',
  ru: 'Vahid: Вас ожидают вопросы',
};

const open = (address: string): Sentence => ({
  az: `Məsələlərin məzmunu məktubda yazılmır. Onlarla tanış olmaq üçün proqrama daxil olun:\n${address}`,
  en: `What it is about is not written in letters. Sign in to see it:\n${address}`,
  ru: `О чём речь, в письмах не пишется. Войдите в программу, чтобы посмотреть:\n${address}`,
});

const stop = (address: string): Sentence => ({
  az: `Belə məktublar saatda bir dəfədən çox göndərilmir. Onları almaq istəmirsinizsə, hesabınızın səhifəsində, “Dil və məktublar” bölməsində seçimi ləğv edin:\n${address}`,
  en: `Such letters come once an hour at most. If you do not want them, turn them off under “Language and letters” on the page of your account:\n${address}`,
  ru: `Такие письма приходят не чаще одного раза в час. Если они Вам не нужны, отключите их в разделе «Язык и письма» на странице своей учётной записи:\n${address}`,
});

/** That something waits, how much and where; no name and nothing of what it is. */
export function waitingLetter(of: WaitingLetter): { readonly subject: string; readonly body: string } {
  const { title, count, tongue, origin, base } = of;
  return {
    subject: subject[tongue],
    body: [
      title[tongue],
      `${waitingTitle(count)[tongue]}.`,
      open(origin + base)[tongue],
      `${stop(`${origin}/account`)[tongue]}\n`,
    ].join('\n\n'),
  };
}

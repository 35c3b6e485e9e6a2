import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { byDate, officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { AccessAct, AccessRefusal, WallCommand } from './vocabulary.ts';

export const wallRefusals: RefusalSentences<
  Extract<AccessRefusal, { refused: 'noWallNow' | 'unknownWall' | 'wallClosed' }>
> = {
  noWallNow: () => ({
    az: 'Zal ekranının keçidi iclas elan ediləndən sonra və iclasın gününün sonunadək yaradılır.',
    en: 'A link for the screen of the room is made once the meeting is convened, and until the end of its day.',
    ru: 'Ссылка для экрана зала создаётся после созыва заседания и до конца его дня.',
  }),
  unknownWall: () => ({
    az: 'Bu iclasın belə keçidi yoxdur. Siyahıdan seçin.',
    en: 'This meeting has no such link. Choose one from the list.',
    ru: 'У этого заседания нет такой ссылки. Выберите из списка.',
  }),
  wallClosed: ({ at }, _names, zone) => ({
    az: `Bu keçid artıq ləğv edilib: ${officialDate(dateIn(at, zone), 'az')}.`,
    en: `This link has already been taken back: ${officialDate(dateIn(at, zone), 'en')}.`,
    ru: `Эта ссылка уже отозвана: ${officialDate(dateIn(at, zone), 'ru')}.`,
  }),
};

export const wallActs: ActSentences<Extract<AccessAct, { type: 'WallOpened' | 'WallClosed' }>> = {
  WallOpened: ({ meeting, until }) => ({
    az: `Zal ekranı üçün keçid yaradıldı: ${meeting} nömrəli iclas, ${byDate(until, 'az')}.`,
    en: `A link for the screen of the room was made: meeting ${meeting}, until the end of ${officialDate(until, 'en')}.`,
    ru: `Создана ссылка для экрана зала: заседание ${meeting}, по ${officialDate(until, 'ru')}.`,
  }),
  WallClosed: ({ meeting }) => ({
    az: `Zal ekranının keçidi ləğv edildi: ${meeting} nömrəli iclas.`,
    en: `A link for the screen of the room was taken back: meeting ${meeting}.`,
    ru: `Ссылка для экрана зала отозвана: заседание ${meeting}.`,
  }),
};

export const wallCommands: CommandWords<WallCommand> = {
  openWall: {
    name: { az: 'Zal ekranı üçün keçid yaradıram', en: 'I make a link for the screen', ru: 'Создаю ссылку для экрана' },
    done: { az: 'Keçid yaradıldı.', en: 'The link is made.', ru: 'Ссылка создана.' },
  },
  closeWall: {
    name: { az: 'Keçidi ləğv edirəm', en: 'I take the link back', ru: 'Отзываю ссылку' },
    done: { az: 'Keçid ləğv edildi.', en: 'The link is taken back.', ru: 'Ссылка отозвана.' },
  },
};

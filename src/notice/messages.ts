import { meetingName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { capital } from '#text/alphabet.ts';
import { atExactTime } from '#text/dates.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { NoticeAct, NoticeCommand, NoticeOwnRefusal } from './vocabulary.ts';
import { answersOf, channels } from './words.ts';

export const noticeRefusals: RefusalSentences<NoticeOwnRefusal> = {
  everybodyAnswered: () => ({
    az: 'Bütün üzvlər cavab verib: xatırlatma məktubu göndəriləcək şəxs yoxdur.',
    en: 'Every member has answered: there is nobody to remind.',
    ru: 'Все члены ответили: напоминать некому.',
  }),
  remindedToday: ({ at }, _names, zone) => ({
    az: `Xatırlatma bu gün artıq göndərilib: ${atExactTime(at, zone, 'az')}. Gündə bir dəfədən çox göndərilmir; sabah yenidən cəhd edin.`,
    en: `A reminder was sent today: ${atExactTime(at, zone, 'en')}. It goes out once a day at most; try again tomorrow.`,
    ru: `Напоминание сегодня уже отправлено: ${atExactTime(at, zone, 'ru')}. Чаще одного раза в день оно не отправляется; повторите завтра.`,
  }),
};

const said = (meeting: string, says: Sentence): Sentence =>
  inEveryTongue((tongue) => `${capital(meetingName(meeting)[tongue], tongue)}: ${says[tongue]}.`);

export const noticeActs: ActSentences<NoticeAct> = {
  ReplyGiven: ({ meeting, person, answer, how }, names) =>
    said(
      meeting,
      inEveryTongue(
        (tongue) => `${names.person(person)[tongue]} ${answersOf[answer][tongue]} (${channels[how][tongue]})`,
      ),
    ),
  ReplyExplained: ({ meeting, person }, names) =>
    said(meeting, {
      az: `cavabın səbəbi bildirildi: ${names.person(person).az}`,
      en: `the reason of a reply was given: ${names.person(person).en}`,
      ru: `сообщена причина ответа: ${names.person(person).ru}`,
    }),
  ReminderSent: ({ meeting, persons }, names) => {
    const all = inEveryTongue((tongue) =>
      list(
        persons.map((person) => names.person(person)[tongue]),
        tongue,
      ),
    );
    return said(meeting, {
      az: `cavab verməyənlərə xatırlatma göndərildi: ${all.az}`,
      en: `a reminder was sent to those who had not answered: ${all.en}`,
      ru: `напоминание отправлено тем, кто не ответил: ${all.ru}`,
    });
  },
};

export const noticeCommands: CommandWords<NoticeCommand> = {
  replyToNotice: {
    name: { az: 'Bildirişə cavab verirəm', en: 'I reply to the notice', ru: 'Отвечаю на извещение' },
    done: {
      az: 'Cavabınız və onun verildiyi yol. İclas açılana qədər dəyişə bilərsiniz.',
      en: 'Your reply and how it came. You may change it until the meeting is opened.',
      ru: 'Ваш ответ и способ его получения. До открытия заседания его можно изменить.',
    },
  },
  recordReply: {
    name: { az: 'Üzvün cavabını qeyd edirəm', en: 'I record a member’s reply', ru: 'Записываю ответ члена' },
    done: {
      az: 'Üzvün cavabı və onu Katibliyin qeyd etdiyi.',
      en: 'The member’s reply, and that the secretariat recorded it.',
      ru: 'Ответ члена и то, что его записал Секретариат.',
    },
  },
  remindOfNotice: {
    name: {
      az: 'Cavab verməyənlərə xatırladıram',
      en: 'I remind those who have not answered',
      ru: 'Напоминаю тем, кто не ответил',
    },
    done: {
      az: 'Cavab verməyən üzvlərin adları; onlara məktub yazılacaq.',
      en: 'The names of the members who have not answered; a letter goes to each.',
      ru: 'Имена членов, которые не ответили; каждому будет написано письмо.',
    },
  },
};

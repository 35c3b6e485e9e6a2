import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { officialMoment } from '#text/dates.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { AdjournmentCommand, MeetingAct, MeetingRefusal } from './vocabulary.ts';
import { countAgainstNeeded, meetingName } from './words.ts';

type Own = Extract<MeetingRefusal, { refused: 'newDayNotAgreed' | 'notAFailedMeeting' }>;

export const adjournmentRefusals: RefusalSentences<Own> = {
  newDayNotAgreed: () => ({
    az: 'İclasın davam etdiriləcəyi gün hələ razılaşdırılmayıb. Əvvəlcə Milli Koordinatorun razılığı lazımdır.',
    en: 'The day on which the meeting is to go on is not agreed yet. The Coordinator has to agree to it first.',
    ru: 'День продолжения заседания ещё не согласован. Сначала нужно согласие Координатора.',
  }),
  notAFailedMeeting: ({ meeting }) => ({
    az: `${meetingName(meeting).az} “çağırılıb, keçirilməyib” kimi qeyd edilməyib. Yalnız belə iclas yenidən çağırıla bilər.`,
    en: `Meeting No. ${meeting} is not recorded as called and not held. Only such a meeting can be convened anew.`,
    ru: `Заседание № ${meeting} не записано как созванное и не состоявшееся. Заново созвать можно только такое.`,
  }),
};

type OwnAct = Extract<MeetingAct, { type: 'MeetingAdjourned' | 'MeetingResumed' }>;

export const adjournmentActs: ActSentences<OwnAct> = {
  MeetingAdjourned: ({ meeting, until, agreement }, _names, zone) => {
    const then = (tongue: 'az' | 'en' | 'ru') => (until === null ? '' : officialMoment(until, zone, tongue));
    const day = newDay[agreement];
    return {
      az: `${meetingName(meeting).az}: fasilə elan edildi${until === null ? '' : `, davamı: ${then('az')}`}${day.az}.`,
      en: `Meeting No. ${meeting} was adjourned${until === null ? '' : `, to go on: ${then('en')}`}${day.en}.`,
      ru: `Заседание № ${meeting}: объявлен перерыв${until === null ? '' : `, продолжение: ${then('ru')}`}${day.ru}.`,
    };
  },
  MeetingResumed: ({ meeting, quorum }) => {
    const count = countAgainstNeeded(quorum, 'past');
    return {
      az: `${meetingName(meeting).az} yetərsayla davam etdirildi: ${count.az}.`,
      en: `Meeting No. ${meeting} was resumed with a quorum: ${count.en}.`,
      ru: `Заседание № ${meeting} продолжено при наличии кворума: ${count.ru}.`,
    };
  },
};

const newDay: Record<'needed' | 'given' | 'not needed', Sentence> = {
  needed: {
    az: '; bu gün yenidən razılaşdırılmalıdır',
    en: '; that day has to be agreed anew',
    ru: '; этот день нужно согласовать заново',
  },
  given: {
    az: '; bu gün artıq razılaşdırılıb',
    en: '; that day is agreed already',
    ru: '; этот день уже согласован',
  },
  'not needed': { az: '', en: '', ru: '' },
};

export const adjournmentCommands: CommandWords<AdjournmentCommand> = {
  adjournMeeting: {
    name: { az: 'Fasilə elan edirəm', en: 'I adjourn the meeting', ru: 'Объявляю перерыв' },
    done: { az: 'Fasilə elan edildi.', en: 'The meeting is adjourned.', ru: 'Объявлен перерыв.' },
  },
  resumeMeeting: {
    name: { az: 'İclası davam etdirirəm', en: 'I resume the meeting', ru: 'Продолжаю заседание' },
    done: { az: 'İclas davam etdirildi.', en: 'The meeting goes on.', ru: 'Заседание продолжено.' },
  },
};

import { capital } from '#text/alphabet.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { type Called, markWords, originWords } from './mark-words.ts';
import { thingName } from './thing-words.ts';
import type { MarkingAct, MarkingCommand, MarkingRefusal, Release, Thing } from './vocabulary.ts';

type Refusals = {
  readonly [Code in MarkingRefusal['refused']]: (
    refusal: Extract<MarkingRefusal, { refused: Code }>,
    names: Called,
  ) => Sentence;
};

export const releaseStates: Record<Release['state'], Sentence> = {
  asked: { az: 'Razılıq gözlənilir', en: 'Consent awaited', ru: 'Ожидает согласия' },
  consented: { az: 'Razılıq verilib', en: 'Consent given', ru: 'Согласие дано' },
  refused: { az: 'Razılıq verilməyib', en: 'Consent refused', ru: 'В согласии отказано' },
};

export const markingRefusals: Refusals = {
  unknownThing: () => ({
    az: 'Belə sənəd və ya məsələ yoxdur. Siyahıdakılardan seçin.',
    en: 'There is no such paper or item. Choose one of those listed.',
    ru: 'Такого документа или вопроса нет. Выберите из перечисленных.',
  }),
  markStands: () => ({
    az: 'Bu işarə artıq qoyulub. Dəyişmək üçün başqa işarə seçin.',
    en: 'This mark already stands. Choose another one to change it.',
    ru: 'Такая пометка уже стоит. Чтобы изменить её, выберите другую.',
  }),
  consentNeeded: ({ origin }, names) => {
    const who = originWords(origin, names);
    return {
      az: `İşarəni genişləndirmək üçün onu qoyanın razılığı lazımdır: ${who.az}. Razılıq istəyin.`,
      en: `To widen the mark, the consent of whoever set it is needed: ${who.en}. Ask for the consent.`,
      ru: `Чтобы расширить пометку, нужно согласие того, кто её поставил: ${who.ru}. Запросите согласие.`,
    };
  },
  noConsentNeeded: () => ({
    az: 'Burada razılıq lazım deyil: işarəni birbaşa dəyişmək olar.',
    en: 'No consent is needed here: the mark can be changed directly.',
    ru: 'Согласие здесь не нужно: пометку можно изменить напрямую.',
  }),
  releaseAsked: () => ({
    az: 'Razılıq artıq istənilib. Cavabı gözləyin.',
    en: 'Consent has already been asked for. Await the answer.',
    ru: 'Согласие уже запрошено. Дождитесь ответа.',
  }),
  unknownRelease: () => ({
    az: 'Belə müraciət yoxdur. Səhifəni yeniləyin və siyahıdakılardan seçin.',
    en: 'There is no such request. Refresh the page and choose one of those listed.',
    ru: 'Такого запроса нет. Обновите страницу и выберите из перечисленных.',
  }),
  releaseAnswered: ({ state }) => {
    const given = releaseStates[state];
    return {
      az: `Bu müraciətə artıq cavab verilib: ${small(given, 'az')}. Lazımdırsa, yenidən istəyin.`,
      en: `This request has already been answered: ${small(given, 'en')}. Ask again if it is needed.`,
      ru: `На этот запрос уже дан ответ: ${small(given, 'ru')}. При необходимости запросите снова.`,
    };
  },
  notOriginator: ({ origin }, names) => {
    const who = originWords(origin, names);
    return {
      az: `Razılığı yalnız işarəni qoyan verir: ${who.az}. Cavabı ondan gözləyin.`,
      en: `Only whoever set the mark gives the consent: ${who.en}. Await the answer.`,
      ru: `Согласие даёт только тот, кто поставил пометку: ${who.ru}. Дождитесь ответа.`,
    };
  },
  markExcludesVoters: ({ persons }, names) => {
    const who = inEveryTongue((tongue) =>
      list(
        persons.map((person) => names.person(person)[tongue]),
        tongue,
      ),
    );
    return {
      az: `Səs verməyə haqqı olanların hamısı təklifi oxuya bilməlidir. Bu işarə ilə oxuya bilməyən: ${who.az}. İşarəni genişləndirin.`,
      en: `Everyone entitled to vote must be able to read the proposal. Under this mark these cannot: ${who.en}. Widen the mark.`,
      ru: `Все, кто вправе голосовать, должны иметь возможность прочесть предложение. С этой пометкой не могут: ${who.ru}. Расширьте пометку.`,
    };
  },
};

const small = (sentence: Sentence, tongue: Tongue) =>
  sentence[tongue].slice(0, 1).toLocaleLowerCase(tongue) + sentence[tongue].slice(1);

const named = (thing: Thing): Sentence => {
  const name = thingName(thing);
  return inEveryTongue((tongue) => capital(name[tongue], tongue));
};

type Acts = {
  readonly [Type in MarkingAct['type']]: (data: Extract<MarkingAct, { type: Type }>['data'], names: Called) => Sentence;
};

export const markingActs: Acts = {
  MarkSet: ({ thing, mark }, names) => {
    const [what, how] = [named(thing), markWords(mark, names)];
    return {
      az: `${what.az}: işarə qoyuldu (${how.az}).`,
      en: `${what.en}: a mark was set (${how.en}).`,
      ru: `${what.ru}: поставлена пометка (${how.ru}).`,
    };
  },
  ReleaseAsked: ({ thing, mark }, names) => {
    const [what, how] = [named(thing), markWords(mark, names)];
    return {
      az: `${what.az}: işarənin dəyişdirilməsinə razılıq istənildi (${how.az}).`,
      en: `${what.en}: consent to another mark was asked for (${how.en}).`,
      ru: `${what.ru}: запрошено согласие на другую пометку (${how.ru}).`,
    };
  },
  ReleaseConsented: ({ thing, mark }, names) => {
    const [what, how] = [named(thing), markWords(mark, names)];
    return {
      az: `${what.az}: işarənin dəyişdirilməsinə razılıq verildi (${how.az}).`,
      en: `${what.en}: consent to another mark was given (${how.en}).`,
      ru: `${what.ru}: дано согласие на другую пометку (${how.ru}).`,
    };
  },
  ReleaseRefused: ({ thing }) => {
    const what = named(thing);
    return {
      az: `${what.az}: işarənin dəyişdirilməsinə razılıq verilmədi, səbəbi göstərildi.`,
      en: `${what.en}: consent to another mark was refused, with a reason.`,
      ru: `${what.ru}: в согласии на другую пометку отказано с указанием причины.`,
    };
  },
};

export const markingCommands: {
  readonly [Type in MarkingCommand['type']]: { readonly name: Sentence; readonly done: Sentence };
} = {
  setMark: {
    name: { az: 'İşarəni qoyuram', en: 'I set the mark', ru: 'Ставлю пометку' },
    done: { az: 'İşarə qoyuldu.', en: 'The mark is set.', ru: 'Пометка поставлена.' },
  },
  askRelease: {
    name: { az: 'Razılıq istəyirəm', en: 'I ask for consent', ru: 'Запрашиваю согласие' },
    done: {
      az: 'İşarəni qoyandan razılıq istənildi.',
      en: 'Consent is asked of whoever set the mark.',
      ru: 'Согласие запрошено у того, кто поставил пометку.',
    },
  },
  consentToRelease: {
    name: { az: 'Razılıq verirəm', en: 'I consent', ru: 'Даю согласие' },
    done: {
      az: 'Razılıq verildi, işarə dəyişdi.',
      en: 'Consent is given and the mark is changed.',
      ru: 'Согласие дано, пометка изменена.',
    },
  },
  refuseRelease: {
    name: { az: 'Razılıq vermirəm', en: 'I refuse consent', ru: 'Не даю согласия' },
    done: {
      az: 'Razılıq verilmədi, işarə dəyişmir.',
      en: 'Consent is refused; the mark stands.',
      ru: 'В согласии отказано, пометка остаётся.',
    },
  },
};

export const fieldLabels = {
  thing: { az: 'Sənəd və ya məsələ', en: 'Paper or item', ru: 'Документ или вопрос' },
  audience: { az: 'Kim üçündür', en: 'For whom', ru: 'Для кого' },
  bodies: { az: 'Qurumlar', en: 'Bodies', ru: 'Органы' },
  offices: { az: 'Vəzifələr', en: 'Offices', ru: 'Должности' },
  domestic: { az: 'Xidməti qrif', en: 'Official-use mark', ru: 'Служебный гриф' },
  personalData: { az: 'Fərdi məlumat', en: 'Personal data', ru: 'Персональные данные' },
  tlp: { az: 'TLP', en: 'TLP', ru: 'TLP' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
} as const satisfies Record<string, Sentence>;

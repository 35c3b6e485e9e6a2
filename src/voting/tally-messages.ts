import type { ClauseId, MajorityBase } from '#charter/vocabulary.ts';
import { clauseName } from '#text/clauses.ts';
import { azNumber } from '#text/harmony.ts';
import { russianPlural } from '#text/numbers.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { isAmendment } from './names.ts';
import type { Outcome, Reached, Tally, TallyCount, TallyReason } from './tally-words.ts';
import type { ProposalId } from './vocabulary.ts';

type Known = Extract<Tally, { known: true }>;

/**
 * The outcome in one sentence: what was counted, why it follows, and under which clauses. `of`: the number of what was decided;
 * left out, a proposal.
 */
export function tallySentence(tally: Tally, of: ProposalId = ''): Sentence {
  if (!tally.known) return notKnown(tally);
  if (tally.by === 'without objection') return withoutObjection(tally, isAmendment(of));
  const names = isAmendment(of) ? amendmentOutcomes : outcomeNames;
  return inEveryTongue((tongue) => {
    const { outcome, count } = tally;
    const why = reasonOf(tally)[tongue];
    return `${names[outcome][tongue]}: ${countPhrase(count, tongue)}; ${why}${cited(tally.clauses, tongue)}.`;
  });
}

export const outcomeNames: Record<Outcome, Sentence> = {
  adopted: { az: 'Təklif qəbul edildi', en: 'The proposal is adopted', ru: 'Предложение принято' },
  'not adopted': { az: 'Təklif qəbul edilmədi', en: 'The proposal is not adopted', ru: 'Предложение не принято' },
  postponed: { az: 'Təklif təxirə salındı', en: 'The proposal is postponed', ru: 'Предложение отложено' },
  'no opinion': { az: 'Rəy formalaşmadı', en: 'No opinion is given', ru: 'Заключения нет' },
};

const amendmentOutcomes: Record<Outcome, Sentence> = {
  adopted: { az: 'Düzəliş qəbul edildi', en: 'The amendment is adopted', ru: 'Поправка принята' },
  'not adopted': { az: 'Düzəliş qəbul edilmədi', en: 'The amendment is not adopted', ru: 'Поправка не принята' },
  postponed: { az: 'Düzəliş təxirə salındı', en: 'The amendment is postponed', ru: 'Поправка отложена' },
  'no opinion': { az: 'Rəy formalaşmadı', en: 'No opinion is given', ru: 'Заключения нет' },
};

/** Recorded as what it was: nobody objected, and no vote was taken. */
function withoutObjection({ count, clauses }: Known, amendment: boolean): Sentence {
  const { noBallot: present } = count;
  const what = amendment
    ? { az: 'Düzəliş', en: 'The amendment', ru: 'Поправка принята' }
    : { az: 'Təklif', en: 'The proposal', ru: 'Предложение принято' };
  return {
    az: `${what.az} yekdilliklə qəbul edildi: səsvermə keçirilmədi, səs verə bilən ${present} üzvdən heç biri etiraz etmədi${cited(clauses, 'az')}.`,
    en: `${what.en} is adopted without objection: no vote was taken, and none of the ${present} members entitled to vote objected${cited(clauses, 'en')}.`,
    ru: `${what.ru} без возражений: голосование не проводилось, из ${present} имеющих право голоса никто не возразил${cited(clauses, 'ru')}.`,
  };
}

/** `lehinə 6, əleyhinə 3, bitərəf 1`; those who cast no ballot only where there are any. */
export function countPhrase({ for: pro, against, abstain, noBallot }: TallyCount, tongue: Tongue): string {
  switch (tongue) {
    case 'az':
      return `lehinə ${pro}, əleyhinə ${against}, bitərəf ${abstain}${noBallot > 0 ? `, səs verməyib ${noBallot}` : ''}`;
    case 'en':
      return `${pro} for, ${against} against, ${abstain} abstaining${noBallot > 0 ? `, ${noBallot} not voting` : ''}`;
    case 'ru':
      return `за ${pro}, против ${against}, воздержались ${abstain}${noBallot > 0 ? `, не голосовали ${noBallot}` : ''}`;
  }
}

const cited = (clauses: readonly ClauseId[], tongue: Tongue): string =>
  clauses.length === 0 ? '' : ` (${clauses.map((clause) => clauseName(clause, tongue)).join(', ')})`;

function reasonOf({ reason, thresholds, count }: Known): Sentence {
  switch (reason) {
    case 'majority reached':
    case 'majority not reached':
    case 'nobody objected':
      return inEveryTongue((tongue) => needed(thresholds, count, tongue));
    default:
      return reasons[reason];
  }
}

/** `9 cast votes, 5 needed`: each threshold with the number that was needed. */
function needed(thresholds: readonly Reached[], count: TallyCount, tongue: Tongue): string {
  if (thresholds.some(({ of }) => of === 0)) return nobody[tongue];
  const each = thresholds.map((threshold) => outOf(threshold, tongue));
  const all = list([...new Set(each)], tongue);
  switch (tongue) {
    case 'az':
      return `lehinə lazımdır: ${all}, verilib: ${count.for}`;
    case 'en':
      return `needed for: ${all}; given: ${count.for}`;
    case 'ru':
      return `нужно за: ${all}; подано: ${count.for}`;
  }
}

const nobody: Sentence = {
  az: 'lehinə və ya əleyhinə səs verilməyib',
  en: 'no vote was cast for or against',
  ru: 'голосов за или против не подано',
};

function outOf({ base, of, needed }: Reached, tongue: Tongue): string {
  switch (tongue) {
    case 'az':
      return `${azBases[base](of)} ${azNumber(needed, 'possessive')}`;
    case 'en':
      return `${needed} of ${englishBases[base](of)}`;
    case 'ru':
      return `${needed} из ${russianBases[base](of)}`;
  }
}

const azBases: Record<MajorityBase, (of: number) => string> = {
  cast: (of) => `verilmiş ${of} səsdən`,
  present: (of) => `iştirak edən ${of} üzvdən`,
  members: (of) => `bütün ${of} üzvdən`,
  entitled: (of) => `səs hüququ olan ${of} üzvdən`,
};
const englishBases: Record<MajorityBase, (of: number) => string> = {
  cast: (of) => (of === 1 ? 'the 1 vote cast' : `the ${of} votes cast`),
  present: (of) => `the ${of} members present`,
  members: (of) => `all ${of} members`,
  entitled: (of) => `the ${of} members entitled to vote`,
};
const members = (of: number) => russianPlural(of, { one: 'члена', few: 'членов', many: 'членов' });
const russianBases: Record<MajorityBase, (of: number) => string> = {
  cast: (of) =>
    `${of} ${russianPlural(of, { one: 'поданного голоса', few: 'поданных голосов', many: 'поданных голосов' })}`,
  present: (of) => `${of} присутствующих ${members(of)}`,
  members: (of) => `всех ${of} ${members(of)}`,
  entitled: (of) => `${of} имеющих право голоса ${members(of)}`,
};

const reasons: Record<
  Exclude<TallyReason, 'majority reached' | 'majority not reached' | 'nobody objected'>,
  Sentence
> = {
  'majority against': {
    az: 'tələb olunan səs çoxluğu əleyhinədir',
    en: 'the majority asked for is against it',
    ru: 'требуемое большинство — против',
  },
  'neither majority reached': {
    az: 'tələb olunan səs çoxluğu nə lehinə, nə əleyhinə toplanıb',
    en: 'the majority asked for was reached neither for nor against',
    ru: 'требуемого большинства нет ни за, ни против',
  },
  'head voted for': {
    az: 'səslər bərabərdir, rəhbər lehinə səs verib, rəhbərin səsi həlledicidir',
    en: 'the votes are equal and the head, whose vote decides, voted for',
    ru: 'голоса разделились поровну, руководитель, чей голос решающий, голосовал за',
  },
  'head voted against': {
    az: 'səslər bərabərdir, rəhbər əleyhinə səs verib, rəhbərin səsi həlledicidir',
    en: 'the votes are equal and the head, whose vote decides, voted against',
    ru: 'голоса разделились поровну, руководитель, чей голос решающий, голосовал против',
  },
  'head abstained': {
    az: 'səslər bərabərdir, rəhbər bitərəf qalıb, bərabərlik həll olunmayıb',
    en: 'the votes are equal and the head abstained, so the tie was not decided',
    ru: 'голоса разделились поровну, руководитель воздержался, равенство не разрешено',
  },
  'head cast no ballot': {
    az: 'səslər bərabərdir, rəhbər səs verməyib, bərabərlik həll olunmayıb',
    en: 'the votes are equal and the head cast no ballot, so the tie was not decided',
    ru: 'голоса разделились поровну, руководитель не голосовал, равенство не разрешено',
  },
  'head absent': {
    az: 'səslər bərabərdir, rəhbər iştirak etməyib, bərabərlik həll olunmayıb',
    en: 'the votes are equal and the head was absent, so the tie was not decided',
    ru: 'голоса разделились поровну, руководитель отсутствовал, равенство не разрешено',
  },
  'head voted secretly': {
    az: 'səslər bərabərdir, rəhbər gizli səs verib və onun səsi həlledici ola bilmir, bərabərlik həll olunmayıb',
    en: 'the votes are equal, and the head voted secretly, so that his vote cannot decide: the tie was not decided',
    ru: 'голоса разделились поровну, руководитель голосовал тайно, и его голос не может быть решающим: равенство не разрешено',
  },
  'tie rejected': {
    az: 'səslər bərabərdir, bu halda təklif rədd edilmiş sayılır',
    en: 'the votes are equal, and a tie counts as a rejection',
    ru: 'голоса разделились поровну, при равенстве предложение считается отклонённым',
  },
  'tie postponed': {
    az: 'səslər bərabərdir, qərar növbəti iclasa saxlanılır',
    en: 'the votes are equal, and the decision is left to the next meeting',
    ru: 'голоса разделились поровну, решение откладывается до следующего заседания',
  },
  'tie in a full meeting': {
    az: 'bütün üzvlərin səs verdiyi iclasda səslər bərabərdir',
    en: 'the votes are equal in a meeting in which every member voted',
    ru: 'голоса разделились поровну на заседании, где голосовали все члены',
  },
  'tie again': {
    az: 'səslər ikinci dəfə bərabərdir',
    en: 'the votes are equal for the second time',
    ru: 'голоса разделились поровну во второй раз',
  },
  'tie to be voted again': {
    az: 'səslər bərabərdir, yenidən səs verilməlidir',
    en: 'the votes are equal, and the vote is to be taken again',
    ru: 'голоса разделились поровну, требуется повторное голосование',
  },
  'tie to be settled by lot': {
    az: 'səslər ikinci dəfə bərabərdir, püşk atılmalıdır',
    en: 'the votes are equal again, and a lot is to be drawn',
    ru: 'голоса вновь разделились поровну, следует бросить жребий',
  },
  'no quorum': { az: 'yetərsay yoxdur', en: 'there was no quorum', ru: 'кворума не было' },
  'too few took part': {
    az: 'səsvermədə tələb olunandan az üzv iştirak edib, səsvermə etibarsızdır',
    en: 'fewer members took part in the vote than it needs to be valid',
    ru: 'в голосовании участвовало меньше членов, чем нужно для его действительности',
  },
};

function notKnown({ silent, clause }: Extract<Tally, { known: false }>): Sentence {
  const of = cited(clause === null ? [] : [clause], 'en');
  const az = cited(clause === null ? [] : [clause], 'az');
  const ru = cited(clause === null ? [] : [clause], 'ru');
  switch (silent) {
    case 'majority':
      return {
        az: `Nəticə məlum deyil: qaydalar səs çoxluğu barədə susur${az}.`,
        en: `The outcome is unknown: the charter is silent about the majority${of}.`,
        ru: `Исход неизвестен: правила молчат о большинстве${ru}.`,
      };
    case 'abstention':
      return {
        az: `Nəticə məlum deyil: qaydalar bitərəf səslər barədə susur, nəticə isə onlardan asılıdır${az}.`,
        en: `The outcome is unknown: it turns on the abstentions, about which the charter is silent${of}.`,
        ru: `Исход неизвестен: он зависит от воздержавшихся, о которых правила молчат${ru}.`,
      };
    case 'head':
      return {
        az: `Səslər bərabərdir, rəhbərin necə səs verdiyi göstərilməyib${az}.`,
        en: `The votes are equal, and how the head voted is not said${of}.`,
        ru: `Голоса разделились поровну, а как голосовал руководитель, не указано${ru}.`,
      };
  }
}

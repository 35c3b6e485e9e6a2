import type { ClauseId } from '#charter/vocabulary.ts';
import { capital } from '#text/alphabet.ts';
import { clauseName } from '#text/clauses.ts';
import { azNumber } from '#text/harmony.ts';
import { numberWord, russianPlural } from '#text/numbers.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import type { Quorum } from './quorum.ts';

type Known = Extract<Quorum, { known: true }>;

/** The quorum in one sentence or two, with its arithmetic and its clause. */
export function quorumSentence(quorum: Quorum): Sentence {
  if (!quorum.known) return unknown(quorum.clause);
  if (quorum.need === 'none') return notNeeded(quorum);
  if (quorum.missing > 0) return missing(quorum);
  return quorum.chairMissing ? withoutChair(quorum) : stands(quorum);
}

/** `3 × 12 ≥ 2 × 14`: what anybody can check without rounding; for a fixed number `12 ≥ 10`. */
export function quorumArithmetic({ need, members, present, needed, missing }: Known): string {
  if (need === 'none') return '';
  if (need.compare === 'all' || 'number' in need) return `${present} ${missing > 0 ? '<' : '≥'} ${needed}`;
  const [numerator, denominator] = need.share;
  const [held, lost] = need.compare === 'at least' ? ['≥', '<'] : ['>', '≤'];
  return `${times(denominator, present)} ${missing > 0 ? lost : held} ${times(numerator, members)}`;
}

const times = (factor: number, count: number): string => (factor === 1 ? `${count}` : `${factor} × ${count}`);

const cited = (clause: ClauseId | null, tongue: Tongue): string =>
  clause === null ? '' : ` (${clauseName(clause, tongue)})`;

const unknown = (clause: ClauseId | null): Sentence => ({
  az: `Yetərsay məlum deyil: qaydalar bu barədə susur${cited(clause, 'az')}.`,
  en: `The quorum is unknown: the charter is silent about it${cited(clause, 'en')}.`,
  ru: `Кворум неизвестен: правила о нём молчат${cited(clause, 'ru')}.`,
});

const notNeeded = ({ present, clause }: Known): Sentence => ({
  az: `Təkrar iclasda yetərsay tələb olunmur; iştirak edir: ${present}${cited(clause, 'az')}.`,
  en: `No quorum is required at a second meeting; present: ${present}${cited(clause, 'en')}.`,
  ru: `На повторном заседании кворум не требуется; присутствует: ${present}${cited(clause, 'ru')}.`,
});

/** Nought takes no suffix in good Azerbaijani: "none of them is present". */
const azPresent = (present: number): string =>
  present === 0 ? 'heç biri iştirak etmir' : `${azNumber(present, 'possessive')} iştirak edir`;

function missing(quorum: Known): Sentence {
  const { members, present, needed, clause } = quorum;
  const lacking = quorum.missing;
  const sum = quorumArithmetic(quorum);
  const verb = russianPlural(lacking, { one: 'Нужен', few: 'Нужно', many: 'Нужно' });
  const noun = russianPlural(lacking, { one: 'член', few: 'члена', many: 'членов' });
  return {
    az: `Daha ${lacking} üzv lazımdır${cited(clause, 'az')}: ${members} üzvdən ${azPresent(present)}, ${azNumber(needed, 'possessive')} tələb olunur; ${sum}.`,
    en: `${lacking} more ${lacking === 1 ? 'member is' : 'members are'} needed${cited(clause, 'en')}: ${present} of ${members} members are present, ${needed} are required; ${sum}.`,
    ru: `${verb} ещё ${lacking} ${noun}${cited(clause, 'ru')}: из ${members} членов присутствует ${present}, требуется ${needed}; ${sum}.`,
  };
}

const withoutChair = ({ clause }: Known): Sentence => ({
  az: `Yetərsay yoxdur: sədrlik edən iştirak etmir${cited(clause, 'az')}.`,
  en: `There is no quorum: the chair is not present${cited(clause, 'en')}.`,
  ru: `Кворума нет: председательствующий отсутствует${cited(clause, 'ru')}.`,
});

function stands(quorum: Known): Sentence {
  const { members, present, needed, clause, spare } = quorum;
  const sum = quorumArithmetic(quorum);
  const may = spared(spare);
  return {
    az: `Yetərsay var${cited(clause, 'az')}: ${members} üzvdən ${azNumber(present, 'possessive')} iştirak edir, ${azNumber(needed, 'possessive')} kifayətdir; ${sum}. ${may.az}`,
    en: `The quorum stands${cited(clause, 'en')}: ${present} of ${members} members are present, ${needed} are enough; ${sum}. ${may.en}`,
    ru: `Кворум есть${cited(clause, 'ru')}: из ${members} членов присутствует ${present}, достаточно ${needed}; ${sum}. ${may.ru}`,
  };
}

/** How many may leave before the quorum is lost. */
function spared(spare: number): Sentence {
  if (spare === 0)
    return {
      az: 'Bir nəfər ayrılsa, yetərsay pozulacaq.',
      en: 'If one leaves, the quorum is lost.',
      ru: 'Если уйдёт хотя бы один, кворум будет утрачен.',
    };
  const word = (tongue: Tongue) => capital(numberWord(spare, tongue), tongue);
  const people = russianPlural(spare, { one: 'человек', few: 'человека', many: 'человек' });
  return {
    az: `${word('az')} nəfər də ayrıla bilər.`,
    en: `${word('en')} may leave.`,
    ru: `${russianPlural(spare, { one: 'Может', few: 'Могут', many: 'Могут' })} уйти ещё ${numberWord(spare, 'ru')} ${people}.`,
  };
}

import type { Sentence, Tongue } from '#text/vocabulary.ts';
import type { Key } from './vocabulary.ts';
import { meetingWords } from './words.ts';

/**
 * In place of an agenda of which this reader sees no item. That it was agreed stands beside it, and only an agenda with items
 * is: the sentence tells no more than that.
 */
export function NoAgenda({ tongue, of }: { tongue: Tongue; of: Key }) {
  return <p class="quiet">{(of.state === 'agreed' ? nothingOpen : meetingWords.noAgenda)[tongue]}</p>;
}

const nothingOpen: Sentence = {
  az: 'Gündəlik razılaşdırılıb. Orada Sizin üçün açıq məsələ yoxdur.',
  en: 'The agenda is agreed. It holds no item that is open to you.',
  ru: 'Повестка дня согласована. Вопросов, открытых для Вас, в ней нет.',
};

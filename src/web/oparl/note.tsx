import type { Sentence } from '#text/vocabulary.ts';
import type { GroupView } from '../view.ts';

const words = {
  programs: { az: 'Proqramlar üçün', en: 'For programs', ru: 'Для программ' },
  says: {
    az: 'Qrupun tərkibi, iclasları və sənədləri OParl 1.1 formasında (JSON) da oxunur. Hər oxuyan yalnız ona açıq olanı görür.',
    en: 'The composition, the meetings and the papers of the group can also be read as OParl 1.1 (JSON). Each reader sees only what is open to him.',
    ru: 'Состав, заседания и документы группы доступны и в форме OParl 1.1 (JSON). Каждый читающий видит только открытое ему.',
  },
  open: { az: 'OParl ünvanını açın', en: 'Open the OParl address', ru: 'Открыть адрес OParl' },
} as const satisfies Record<string, Sentence>;

/** Where other programs read the group, for those who look for it. */
export function OparlNote({ view: { tongue, base } }: { view: GroupView }) {
  return (
    <p class="quiet" id="for-programs">
      {words.programs[tongue]}. {words.says[tongue]} <a href={`${base}/oparl`}>{words.open[tongue]}</a>
    </p>
  );
}

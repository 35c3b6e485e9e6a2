import type { Sentence } from '#text/vocabulary.ts';

/** Views of a plan that stand among its tabs: the work of a year, its bodies, and what it leaves over. */
export const followingTabs: readonly { readonly path: string; readonly label: Sentence }[] = [
  { path: '/work', label: { az: 'İş planı', en: 'Work plan', ru: 'План работы' } },
  { path: '/bodies', label: { az: 'Qurumlar', en: 'Bodies', ru: 'Органы' } },
  { path: '/left-over', label: { az: 'Qalanlar', en: 'Left over', ru: 'Остаток' } },
];

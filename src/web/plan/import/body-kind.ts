import type { BodyKind } from '#people/vocabulary.ts';
import { azLower } from '#text/alphabet.ts';

/** State funds and committees bear the word; a coalition or an association without it is no body of the State. */
const signs: readonly (readonly [BodyKind, RegExp])[] = [
  ['court', /məhkəmə/],
  ['independent', /ombudsman|müvəkkil/],
  ['state', /dövlət|nazirli|prokuror/],
  ['ngo', /(?<!\p{L})qht|qeyri-hökumət|ictimai birli|koalisiya|assosiasiya|alyans|ittifaq|fond|cəmiyyət/u],
];

/** Of which kind a body seems to be by its name: an offer, which whoever enters it looks at. */
export function kindByName(name: string): BodyKind {
  const text = azLower(name);
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? 'state';
}

import { isDay } from '#text/moments.ts';

/** A choice of everything is spelt out in forms and addresses, so that it is not mistaken for nothing chosen. */
export const every = 'all';

type Said = string | undefined;

/** What was chosen or typed; undefined where nothing was, or everything. */
export const chosen = (said: Said): string | undefined => {
  const value = said?.trim();
  return value === undefined || value === '' || value === every ? undefined : value;
};

/** More is no search: whoever types so much pasted something else. */
const longest = 200;

/** Words that are looked for; `all` is a word like any other. */
export const wordsIn = (said: Said): string | undefined => said?.trim().slice(0, longest) || undefined;

/** What was chosen of these; anything else is nothing chosen. */
export const oneOf = <Value extends string>(values: readonly Value[], said: Said): Value | undefined =>
  values.find((each) => each === said);

/** A year of days that one reckons with; dates of others no list could be asked for. */
export const yearIn = (said: Said): number | undefined => {
  const year = whole(said, 9_999);
  return year !== undefined && isDay(`${year}-01-01`) ? year : undefined;
};

/** How many lines of a list come before the first one shown; 0 unless the address says otherwise. */
export const placeIn = (said: Said): number => whole(said, 999_999_999) ?? 0;

function whole(said: Said, most: number): number | undefined {
  const number = Number(said);
  return Number.isInteger(number) && number > 0 && number <= most ? number : undefined;
}

/** As it stands in an address, in the order given; what is undefined is left out, and so is the beginning of a list, 0. */
export function queryOf(says: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(says)) if (value !== undefined && value !== 0) query.set(name, `${value}`);
  return query.size === 0 ? '' : `?${query}`;
}

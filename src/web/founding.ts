import { foundable } from '#charter/offered.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Charters } from '#group/charters.ts';
import { refusalSentence } from '#group/messages.ts';
import type { CharterVersion } from '#group/vocabulary.ts';
import { canonical } from '#journal/canonical.ts';
import type { RefusedForm } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import { personRow } from '#people/store.ts';
import { compare } from '#text/alphabet.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { demonstrationGroup } from './demonstration.ts';
import { words } from './founding-words.ts';
import type { House } from './house.ts';

export type Offer = CharterVersion & { readonly law: Charter };
export type Withheld = Offer & { readonly why: Sentence; readonly clause: string | null };

/** Charters that a group may be founded on today, and those it may not, each with the reason; by their titles. */
export function offers(
  charters: Charters,
  tongue: Tongue,
): { readonly open: readonly Offer[]; readonly withheld: readonly Withheld[] } {
  const current = [...charters.values()].filter(({ superseded }) => !superseded);
  const sorted = current.sort((a, b) => compare(a.law.title[tongue], b.law.title[tongue], tongue));
  const withheld = sorted.flatMap((offer) => {
    const lacking = foundable(offer.law);
    return lacking ? { ...offer, why: refusalSentence(lacking, nobody, offer.law), clause: lacking.clause } : [];
  });
  return { open: sorted.filter(({ law }) => !foundable(law)), withheld };
}

/** Before there is a group nobody has a name. */
const nobody: Names = { person: (id) => ({ az: id, en: id, ru: id }), body: (id) => ({ az: id, en: id, ru: id }) };

export type Founding = { readonly group: string } | { readonly refused: RefusedForm };

/** Founds a group at the typed address: the typed name is its first officer's. */
export async function foundGroup(
  { clerk, charters }: House,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<Founding> {
  const typed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().map(String)]));
  const said = (name: string) => typed[name]?.[0]?.trim() ?? '';
  const no = (sentence: Sentence, clause: string | null, problems: RefusedForm['problems']): Founding => ({
    refused: { path: '/groups', sentence, clause, problems, typed },
  });
  const problems = problemsOf(said, charters);
  const version = charters.get(said('charter'));
  if (problems.length > 0 || !version) return no(words.form, null, problems);
  const { charter, from, hash } = version;
  const [group, name, position] = [said('address'), said('name'), said('position') || null];
  const command = { type: 'foundGroup', demonstration: false, holding: id, charter, from, hash } as const;
  const answer = await clerk.submit({
    group,
    id,
    by: id,
    command,
    said: canonical({ type: command.type, fields: { group, name, position, hash } }),
    beside: [personRow(group, { person: id, name, position })],
  });
  if ('done' in answer) return { group };
  return no(refusalSentence(answer.refused, nobody, version.law), answer.refused.clause, []);
}

function problemsOf(said: (name: string) => string, charters: Charters): RefusedForm['problems'] {
  const address = said('address');
  const problem = (field: string, sentence: Sentence, wrong: boolean) => (wrong ? [{ field, sentence }] : []);
  return [
    ...problem('charter', words.chooseCharter, !charters.has(said('charter'))),
    ...problem('name', words.required, said('name') === ''),
    ...problem('name', words.tooLong, said('name').length > 200),
    ...problem('position', words.tooLong, said('position').length > 200),
    ...problem('address', words.badAddress, !/^[a-z0-9][a-z0-9-]{1,29}$/.test(address)),
    ...problem('address', words.reserved, address === demonstrationGroup),
  ];
}

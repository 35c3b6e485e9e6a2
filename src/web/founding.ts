import { foundable } from '#charter/offered.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Charters } from '#group/charters.ts';
import { refusalSentence } from '#group/messages.ts';
import type { CharterVersion, Command } from '#group/vocabulary.ts';
import { canonical } from '#journal/canonical.ts';
import type { RefusedForm } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import { personRow } from '#people/store.ts';
import type { BodyKind } from '#people/vocabulary.ts';
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

/** Kinds of body that may host a secretariat. */
export const hostKinds = ['state', 'court', 'independent', 'ngo'] as const satisfies readonly BodyKind[];

/** Longer than any name of a person, a position or a body. */
const mostLetters = 200;

/** A link for each of the two officers: `first` is the founder's own. */
export type Founded = { readonly group: string; readonly first: string; readonly second: string };
export type Founding =
  | Founded
  | { readonly refused: RefusedForm; readonly status: 409 | 422 }
  | { readonly dead: true };

type Said = (name: string) => string;

/**
 * Founds a group by a set-up link, which is dead after it: with the body that hosts its secretariat and with two officers,
 * each of whom is invited to make an account. The link is used up only when nothing is in the way of the founding.
 */
export async function foundGroup(
  house: House,
  link: string,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<Founding> {
  const typed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().map(String)]));
  const said: Said = (name) => typed[name]?.[0]?.trim() ?? '';
  const group = said('address');
  const use = `${id} ${group}`;
  if (usedFor.get(house)?.get(link) !== use && !(await opensFounding(house, link))) return { dead: true };
  const no = (status: 409 | 422, sentence: Sentence, clause: string | null, problems: RefusedForm['problems']) => ({
    refused: { path: '/set-up', sentence, clause, problems, typed },
    status,
  });
  const problems = problemsOf(said, house.charters);
  const version = house.charters.get(said('charter'));
  if (problems.length > 0 || !version) return no(422, words.form, null, problems);

  const command = commandOf(version, id, said);
  const refusal = await house.clerk.ask(group, id, command);
  if (refusal) return no(409, refusalSentence(refusal, nobody, version.law), refusal.clause, []);
  if (!(await mayUse(house, link, use))) return { dead: true };

  const [first, second] = [id, secondOf(id)].map((person) => invitationFor(house, { group, person, command: id }));
  if (!first || !second) throw new Error('two officers, two links');
  const answer = await house.clerk.submit({
    group,
    id,
    by: id,
    command,
    said: canonical({ type: command.type, fields: Object.fromEntries(names.map((name) => [name, said(name)])) }),
    beside: [
      personRow(group, { person: id, name: said('name'), position: said('position') || null }),
      personRow(group, { person: secondOf(id), name: said('second_name'), position: said('second_position') || null }),
      first.rows,
      second.rows,
    ],
  });
  if ('done' in answer) {
    usedFor.get(house)?.delete(link);
    return { group, first: first.token, second: second.token };
  }
  return no(409, refusalSentence(answer.refused, nobody, version.law), answer.refused.clause, []);
}

/** Whether a group may be founded by that link. */
export async function opensFounding({ accounts }: House, link: string): Promise<boolean> {
  return (await accounts.openLink(link))?.kind === 'setUp';
}

/** Links that a founding has used up without coming to an end: when the store fell silent in it, the same form may be sent again. */
const usedFor = new WeakMap<House, Map<string, string>>();

async function mayUse(house: House, link: string, use: string): Promise<boolean> {
  const used = usedFor.get(house) ?? new Map<string, string>();
  usedFor.set(house, used);
  if (used.get(link) === use) return true;
  if (!(await house.accounts.useSetUpLink(link))) return false;
  used.set(link, use);
  return true;
}

const names = ['charter', 'address', 'host_az', 'host_en', 'host_ru', 'host_kind', 'name', 'second_name'] as const;

const secondOf = (id: string) => `${id}.2`;

const invitationFor = (
  { accounts, clock }: House,
  of: { readonly group: string; readonly person: string; readonly command: string },
) => accounts.newLink({ kind: 'invitation', ...of, address: null, at: clock().toISOString() });

/** Ids of what the founding brings are made from the command's, so that a repetition makes the same. */
function commandOf({ charter, from, hash }: CharterVersion, id: string, said: Said): Command {
  const name = { az: said('host_az'), en: said('host_en'), ru: said('host_ru') };
  const kind = hostKinds.find((each) => each === said('host_kind')) ?? 'state';
  return {
    type: 'foundGroup',
    demonstration: false,
    holding: id,
    secretariat: {
      host: { body: `${id}.host`, kind, name },
      second: { holding: secondOf(id), person: secondOf(id) },
    },
    ...{ charter, from, hash },
  };
}

function problemsOf(said: Said, charters: Charters): RefusedForm['problems'] {
  const address = said('address');
  const problem = (field: string, sentence: Sentence, wrong: boolean) => (wrong ? [{ field, sentence }] : []);
  const needed = ['name', 'second_name', 'host_az', 'host_en', 'host_ru'];
  return [
    ...problem('charter', words.chooseCharter, !charters.has(said('charter'))),
    ...problem('address', words.badAddress, !/^[a-z0-9][a-z0-9-]{1,29}$/.test(address)),
    ...problem('address', words.reserved, address === demonstrationGroup),
    ...needed.flatMap((field) => problem(field, words.required, said(field) === '')),
    ...problem('host_kind', words.chooseKind, !hostKinds.some((kind) => kind === said('host_kind'))),
    ...[...needed, 'position', 'second_position'].flatMap((field) =>
      problem(field, words.tooLong, said(field).length > mostLetters),
    ),
  ];
}

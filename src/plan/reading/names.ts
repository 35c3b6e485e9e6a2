import type { Bodies, Body, BodyId } from '#people/vocabulary.ts';
import { azUpper, foldAz, searchKey } from '#text/alphabet.ts';
import { tongues } from '#text/vocabulary.ts';
import { remembered } from './remembered.ts';
import type { Found } from './vocabulary.ts';

/** Finds bodies by whatever a table calls them. */
export type Register = {
  find(text: string): { readonly body: BodyId; readonly found: Found } | undefined;
  /** Bodies of names that are near, the nearest first, at most three; `likeness` of the nearest, from 0 to 1. */
  near(text: string): { readonly bodies: readonly BodyId[]; readonly likeness: number };
  /** How many pieces the longest name falls into at its commas and “və”. */
  readonly widest: number;
};

const state = /^(?:azərbaycan respublikası(?:nın)?|ar(?:nın)?|ar nın)\s+/;
const tail = /\s+(?:ilə birlikdə|tərəfindən|ilə razılaşdırmaqla|və s|və başqaları|və digərləri)$/;

/** A name as it is compared: small letters, no signs, without the name of the State before it. */
export const keyOf = (text: string): string =>
  foldAz(text)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()
    .replace(state, '')
    .replace(tail, '');

/** Endings of nouns as they stand in sentences: `Nazirliyinə`, `Prokurorluğuna`, `QHT-lərin`. Longest first. */
const endings = [
  ...['nın', 'nin', 'nun', 'nün', 'nda', 'ndə', 'sına', 'sinə', 'sının', 'sinin', 'suna', 'sünə'],
  ...['ının', 'inin', 'unun', 'ünün', 'ndan', 'ndən', 'ına', 'inə', 'una', 'ünə', 'ını', 'ini', 'unu', 'ünü'],
  ...['ın', 'in', 'un', 'ün', 'na', 'nə', 'nı', 'ni', 'nu', 'nü', 'ya', 'yə', 'yı', 'yi', 'sı', 'si', 'su', 'sü'],
  ...['da', 'də', 'dan', 'dən', 'la', 'lə', 'a', 'ə', 'ı', 'i', 'u', 'ü'],
].sort((one, other) => other.length - one.length);

/** The key and what it may be without its ending: `prokurorluğuna` may be of `prokurorluq`. */
function stems(key: string): readonly string[] {
  const found = endings.filter((ending) => key.endsWith(ending) && key.length > ending.length + 3);
  return [
    key,
    ...found.flatMap((ending) => {
      const stem = key.slice(0, -ending.length);
      if (stem.endsWith('ğ')) return [stem, `${stem.slice(0, -1)}q`];
      return stem.endsWith('y') ? [stem, `${stem.slice(0, -1)}k`] : [stem];
    }),
  ];
}

export const isDative = (text: string): boolean => /(?:na|nə|ya|yə|ına|inə|una|ünə|a|ə)$/.test(keyOf(text));

const small = new Set(['və', 'üzrə', 'ilə', 'and', 'of', 'the', 'for', 'и', 'по']);

/** First letters of a name, with its small words and without: `əəsmn`, `əvəəsmn`. */
function initials(key: string): readonly string[] {
  const words = key.split(' ').filter((word) => word !== '');
  const first = (kept: readonly string[]) => kept.map((word) => word[0] ?? '').join('');
  return [first(words.filter((word) => !small.has(word))), first(words)].filter((each) => each.length > 1);
}

const isAbbreviation = (text: string): boolean => text.length < 12 && !/\s/.test(text) && azUpper(text) === text;

/** The body that stands in its place today. */
function heir(bodies: Bodies, body: Body): BodyId {
  let now = body;
  for (const _ of bodies) {
    const next = now.successor && bodies.get(now.successor.body);
    if (!next) return now.body;
    now = next;
  }
  return now.body;
}

type Named = { readonly body: BodyId; readonly found: Found };

const registers = new Map<string, Register>();
/** Registers of that many groups are remembered. */
const most = 8;

/** Made once for a register of bodies as it stands. It goes by what stands in it: the register itself grows in place. */
export function registerOf(bodies: Bodies): Register {
  const key = JSON.stringify([...bodies.values()].map(({ body, names, successor }) => [body, names, successor?.body]));
  const register = registers.get(key) ?? indexed(bodies);
  if (!registers.has(key) && registers.size >= most) registers.clear();
  registers.set(key, register);
  return register;
}

function indexed(bodies: Bodies): Register {
  const names = new Map<string, Named>();
  const short = new Map<string, BodyId | undefined>();
  const put = (key: string, named: Named) => {
    if (key !== '' && !names.has(key)) names.set(key, named);
  };
  const alive = [...bodies.values()].sort(
    (one, other) => Number(Boolean(one.successor)) - Number(Boolean(other.successor)),
  );
  // Names of today win over old ones, and those of bodies that are there over those that were.
  for (const old of [false, true]) {
    for (const each of alive) {
      const body = heir(bodies, each);
      for (const { name } of old ? each.names.slice(0, -1) : each.names.slice(-1)) {
        const found = old || body !== each.body ? 'old name' : 'name';
        for (const tongue of tongues) {
          for (const key of aliases(name[tongue])) put(key, { body, found });
          for (const letters of initials(keyOf(name[tongue])))
            short.set(letters, short.has(letters) && short.get(letters) !== body ? undefined : body);
        }
      }
    }
  }
  const grams = [...names].map(([key, { body }]) => ({ body, parts: trigrams(key) }));

  const all = [...bodies.values()].flatMap((body) =>
    body.names.flatMap(({ name }) => tongues.map((tongue) => name[tongue])),
  );
  return {
    widest: Math.max(1, ...all.map((name) => name.split(/,|\s(?:və|and|и)\s/).length)),
    find: remembered((text) => {
      const key = keyOf(text);
      if (key === '') return undefined;
      for (const stem of stems(key)) {
        const named = names.get(stem);
        if (named) return named;
      }
      const body = isAbbreviation(text.trim()) ? short.get(key.replaceAll(' ', '')) : undefined;
      return body === undefined ? undefined : { body, found: 'abbreviation' };
    }),
    near: remembered((text) => {
      const parts = trigrams(keyOf(text));
      const best = new Map<BodyId, number>();
      for (const { body, parts: other } of grams) {
        const likeness = likenessOf(parts, other);
        if (likeness > (best.get(body) ?? 0.62)) best.set(body, likeness);
      }
      const sorted = [...best].sort((one, other) => other[1] - one[1]).slice(0, 3);
      return { bodies: sorted.map(([body]) => body), likeness: sorted[0]?.[1] ?? 0 };
    }),
  };
}

/** A name as such, without what stands in brackets, and that alone: `İnsan Hüquqları üzrə Müvəkkil (Ombudsman)`. */
function aliases(name: string): readonly string[] {
  const within = /\(([^)]+)\)/.exec(name)?.[1];
  return [name, name.replace(/\([^)]*\)/g, ' '), ...(within === undefined ? [] : [within])].map(keyOf);
}

/** Three letters each, without the signs that people leave out. */
export function trigrams(key: string): ReadonlySet<string> {
  const padded = `  ${searchKey(key)} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/** Parts that both have among all that they have; 1 is the same. */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  // Too unlike in length to be near.
  if (one.size > other.size * 2.5 || other.size > one.size * 2.5) return 0;
  let both = 0;
  for (const part of one) if (other.has(part)) both += 1;
  return (2 * both) / (one.size + other.size);
}

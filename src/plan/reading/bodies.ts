import type { ExecutorKind } from '../vocabulary.ts';
import { isDative, type Register } from './names.ts';
import type { Found } from './vocabulary.ts';

/** A body as a cell names it; `kind` null where the cell does not tell main from others. */
export type NamedBody = {
  readonly text: string;
  readonly body: string | null;
  readonly found: Found | null;
  readonly kind: ExecutorKind | null;
  readonly near: readonly string[];
  /** That it is recommended was taken from words whose reach is not certain. */
  readonly guessed: boolean;
};

type Said = { readonly kind: ExecutorKind };
/** A piece between two signs; `before` is the sign that parts it from the one before. */
type Piece = { text: string; before: string; kind: ExecutorKind | null; guessed: boolean };

const labels: readonly (readonly [RegExp, ExecutorKind])[] = [
  [
    /t[öÖ]vs[iİ]yy?[əƏ]\s+(?:ed[iİ]l[iİ]r(?:l[əƏ]r)?|olunur|ed[iİ]ls[iİ]n|olunsun|ed[iİ]l[əƏ]n(?:l[əƏ]r)?|olunan(?:lar)?|ed[iİ]lm[iİ]şd[iİ]r)|рекоменд(?:уется|овано|уемы[ей])|recommended|invited/iu,
    'recommended',
  ],
  [/[əƏ]sas\s+[iİ]craç[ıI](?:lar)?(?:\s+qurum(?:lar)?)?|главны[йе]\s+исполнител[ьи]|main\s+execut\p{L}+/iu, 'main'],
  [
    /d[iİ]g[əƏ]r\s+[iİ]craç[ıI](?:lar)?(?:\s+qurum(?:lar)?)?|h[əƏ]m[iİ]craç[ıI](?:lar)?|соисполнител[ьи]|други[ей]\s+исполнител[ьи]|other\s+execut\p{L}+/iu,
    'other',
  ],
];
const label = new RegExp(labels.map(([{ source }]) => `(?:${source})`).join('|'), 'iu');

const kindOf = (text: string): ExecutorKind | undefined => labels.find(([sign]) => sign.test(text))?.[1];

const tokens = new RegExp(
  `(\\([^()\\n]*\\))|(${label.source})|(\\s*[;\\n]\\s*|\\s*,\\s*|\\s+/\\s+|\\s+(?:və|and|и)\\s+)`,
  'giu',
);

const most = 200;

/**
 * The bodies that a cell names. Names hold commas and “və” themselves, so that a name of the register is looked for first in all
 * that stands together. `tövsiyə edilir:` makes recommended what follows, and after a name that name.
 */
export function readBodies(cell: string, register: Register): readonly NamedBody[] {
  const pieces = parted(cell).slice(0, most);
  const named: NamedBody[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { taken, ...one } = nextBody(pieces, at, register);
    named.push(one);
    at += taken;
  }
  return named;
}

function parted(cell: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece = { text: '', before: '', kind: null, guessed: false };
  let mode: ExecutorKind | null = null;
  const end = (sign: string) => {
    piece.text = tidy(piece.text);
    if (piece.text !== '') pieces.push(piece);
    piece = { text: '', before: sign, kind: mode, guessed: false };
  };
  let last = 0;
  for (const found of cell.matchAll(tokens)) {
    const [all, brackets, , sign] = found;
    piece.text += cell.slice(last, found.index);
    last = found.index + all.length;
    const kind = kindOf(all);
    if (sign !== undefined) end(sign);
    else if (kind === undefined) piece.text += all;
    else if (brackets !== undefined && tidy(brackets.replace(label, '')) === '') {
      // `A (tövsiyə edilir)`: of that one name, wherever the mark stands.
      if (tidy(piece.text) !== '') piece.kind = kind;
      else markLast(pieces, kind, false);
    } else if (tidy(piece.text) === '' && hasMore(cell.slice(last))) {
      mode = kind;
      piece.kind = kind;
      piece.before = ';';
    } else {
      const here = tidy(piece.text) !== '';
      end('');
      markBefore(pieces, { kind }, here);
    }
  }
  piece.text += cell.slice(last);
  end('');
  return pieces;
}

/** Whether a name follows in the same breath, and not a new line or the end. */
const hasMore = (rest: string): boolean => /^\s*[:–—-]?\s*\n?\s*[\p{L}\d(«"“]/u.test(rest);

function markLast(pieces: readonly Piece[], kind: ExecutorKind, guessed: boolean): void {
  const last = pieces.at(-1);
  if (last) {
    last.kind = kind;
    last.guessed = guessed;
  }
}

/** `A, B-yə və C-yə tövsiyə edilir`: those before it that stand in the dative; where none does, the last, to be looked at. */
function markBefore(pieces: readonly Piece[], { kind }: Said, here: boolean): void {
  let marked = 0;
  for (const piece of pieces.toReversed()) {
    if (!isDative(piece.text) || (marked > 0 && piece.kind !== null)) break;
    piece.kind = kind;
    piece.guessed = marked > 0 || !here;
    marked += 1;
    if (/[;\n]/.test(piece.before)) break;
  }
  if (marked === 0) markLast(pieces, kind, true);
}

/** Without signs at both ends and marks of a list at its head. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^(?:\s|[-–—•·:;,.]|\d{1,2}[.)]\s)+/u, '')
    .replace(/[\s:;,.–—-]+$/u, '')
    .trim();

type Next = NamedBody & { readonly taken: number };

function nextBody(pieces: readonly Piece[], at: number, register: Register): Next {
  for (let count = reach(pieces, at, register.widest); count > 0; count -= 1) {
    const text = joined(pieces, at, count);
    const found = register.find(text) ?? (count === 1 ? register.find(text.replace(/\([^)]*\)/g, ' ')) : undefined);
    if (found) return { ...sayingOf(pieces, at, count), text, ...found, near: [], taken: count };
  }
  return nearBody(pieces, at, register);
}

/** How many pieces may be one name: no line ends and no other kind between them. */
function reach(pieces: readonly Piece[], at: number, widest: number): number {
  let count = 1;
  while (count < widest) {
    const next = pieces[at + count];
    if (!next || /[;\n]/.test(next.before) || next.before === '' || next.kind !== pieces[at]?.kind) break;
    count += 1;
  }
  return count;
}

const joined = (pieces: readonly Piece[], at: number, count: number): string =>
  pieces
    .slice(at, at + count)
    .map(({ text, before }, index) => (index === 0 ? text : `${before.replace(/\s+/g, ' ')}${text}`))
    .join('');

const sayingOf = (pieces: readonly Piece[], at: number, count: number): Pick<NamedBody, 'kind' | 'guessed'> => ({
  kind: pieces.slice(at, at + count).find(({ kind }) => kind !== null)?.kind ?? null,
  guessed: pieces.slice(at, at + count).some(({ guessed }) => guessed),
});

const institution =
  /(?:nazirliyi|komitəsi|xidməti|agentliyi|mərkəzi|idarəsi|prokurorlu(?:q|ğu)|məhkəməsi?|şurası?|kabineti|aparatı|fondu|assosiasiyası|koalisiyası|müvəkkili?|akademiyası|hakimiyyəti|qurumları?|orqanları?|təşkilatları?|birliyi|palatası|qht-?l[aə]r)\p{L}{0,4}$/iu;

/** A name that the register has not: as far as one that it nearly has, else to the next sign. */
function nearBody(pieces: readonly Piece[], at: number, register: Register): Next {
  let best = { count: 0, likeness: 0, bodies: [] as readonly string[] };
  for (let count = reachUnknown(pieces, at, register); count > 0; count -= 1) {
    const { bodies, likeness } = register.near(joined(pieces, at, count));
    if (likeness > best.likeness) best = { count, likeness, bodies };
  }
  const sure = best.likeness > 0.7;
  const count = sure ? best.count : plainCount(pieces, at);
  const near = sure ? best.bodies : register.near(joined(pieces, at, count)).bodies;
  return {
    ...sayingOf(pieces, at, count),
    text: joined(pieces, at, count),
    body: null,
    found: null,
    near,
    taken: count,
  };
}

/** No further than to where a known name begins. */
function reachUnknown(pieces: readonly Piece[], at: number, register: Register): number {
  const most = reach(pieces, at, register.widest);
  for (let count = 1; count < most; count += 1) if (register.find(pieces[at + count]?.text ?? '')) return count;
  return most;
}

/** “Kənd və Meşə Nazirliyi” is one name; in “A Nazirliyi və B Nazirliyi” the first ends as names of bodies do. */
function plainCount(pieces: readonly Piece[], at: number): number {
  let count = 1;
  while (!institution.test(pieces[at + count - 1]?.text ?? '')) {
    const next = pieces[at + count];
    if (!next || !/^\s+(?:və|and|и)\s+$/u.test(next.before) || next.kind !== pieces[at]?.kind) break;
    count += 1;
  }
  return count;
}

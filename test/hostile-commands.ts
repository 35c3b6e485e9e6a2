import { actSentence, refusalSentence } from '#group/messages.ts';
import type { Command } from '#group/vocabulary.ts';
import type { Names } from '#people/names.ts';
import { Life } from './given.ts';

const days = [
  ...['', '2026-02-30', '9999-99-99', '0000-00-00', '2026-1-1', '-000001-01-01', '+275760-09-14', '9999-12-31'],
  ...['2026-02-10', '2026-02-30T25:61:00.000Z', '2026-02-10T06:00:00.000Z', '+275760-09-12T23:00:00.000Z'],
];
const texts = [
  ...['-1', '1e21', 'NaN', '99999999999999999999', '1.1', '1.', '/', '../..', '__proto__', 'constructor', 'toString'],
  ...['\ud800', '\udfff x', 'a\u0000b', '\u202Etxt.exe\u202C', 'Щука', '(', '*+?', 'ə'.repeat(20_001)],
];
const numbers = [-1, 0, 1.5, 1e21, Number.NaN, 9_007_199_254_740_992];

/**
 * Fields with a closed list of words: the compiler knows all of them, and the door lets in no other (`oneOf`). What the door
 * itself adds from the journal, nobody says.
 */
const closed: ReadonlySet<string> = new Set([
  ...[
    'type',
    'about',
    'answer',
    'choice',
    'direction',
    'domestic',
    'every',
    'executed',
    'for',
    'gravity',
    'head',
    'kind',
  ],
  ...['personalData', 'presence', 'progress', 'scope', 'seat', 'soundness', 'is', 'tlp', 'verb', 'manner'],
]);

type Path = readonly (string | number)[];
type Field = { readonly field: string; readonly path: Path; readonly value: unknown };

/** Every field of a command, however deep; of a list the first. */
function fieldsOf(value: unknown, field = '', path: Path = []): readonly Field[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((each, at) => fieldsOf(each, field, [...path, at]));
  if (typeof value !== 'object' || value === null) return [{ field, path, value }];
  return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, `${field}.${name}`, [...path, name]));
}

const lastOf = (field: string): string => field.slice(field.lastIndexOf('.') + 1);

/** The command with another value in that field. */
function changed(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  if (Array.isArray(value)) return value.map((each, at) => (at === first ? changed(each, rest, to) : each));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [first]: changed(record[first], rest, to) };
}

const same = (text: string) => ({ az: text, en: text, ru: text });
const names: Names = { person: same, body: same };

/** What became too much for the rules, or for words: one line for each place. */
export type Hostility = {
  readonly found: ReadonlyMap<string, string>;
  /** Types of the commands that were tried. */
  readonly tried: ReadonlySet<string>;
  stop(): void;
};

/** Until it is stopped, each command that any life is given is decided before it with hostile values, which come to nothing. */
export function hostility(): Hostility {
  const found = new Map<string, string>();
  const tried = new Set<string>();
  const done = new Set<string>();
  const given = Life.prototype.when;
  Life.prototype.when = function when(by, command, at) {
    if (at !== undefined) this.at(at);
    tried.add(command.type);
    const isNew = ({ field }: Field) => !done.has(command.type + field);
    const fields = fieldsOf(command).filter(
      ({ field, value }) => !closed.has(lastOf(field)) && hostileFor(value, true).length > 0,
    );
    // Once is enough where the command is lawful, where hostile values come farthest; once where it is refused.
    if (fields.some(isNew)) {
      const refused = 'refusal' in decided(this, by, command) ? ', refused' : '';
      for (const { field, path, value } of fields.filter(isNew)) {
        const place = command.type + field + refused;
        if (done.has(place)) continue;
        done.add(place);
        for (const other of hostileFor(value, refused === '')) {
          const trouble = troubleWith(this, by, changed(command, path, other) as Command);
          if (trouble) found.set(`${command.type}${field}: ${trouble}`, String(other).slice(0, 40));
        }
      }
    }
    return given.call(this, by, command);
  };
  return {
    found,
    tried,
    stop() {
      Life.prototype.when = given;
    },
  };
}

/** Of a command that is refused before most of it is read, days alone: they are named in refusals. */
const hostileFor = (value: unknown, lawful: boolean): readonly unknown[] =>
  typeof value === 'number' ? numbers : typeof value === 'string' ? (lawful ? [...days, ...texts] : days) : [];

const decided = (life: Life, by: string, command: Command) =>
  life.law.decide(life.states(life.law.streamsOf(command)), command, {
    ...{ group: 'g', at: life.now, by, command: 'c-hostile' },
  });

/** Where it failed: deciding, or saying what was decided. */
function troubleWith(life: Life, by: string, command: Command): string | undefined {
  let doing = 'deciding';
  try {
    const decision = decided(life, by, command);
    if ('refusal' in decision) {
      doing = `saying ${decision.refusal.refused}`;
      refusalSentence(decision.refusal, names, life.group.law && life.charter);
      return undefined;
    }
    for (const act of decision.acts) {
      doing = `telling ${act.type}`;
      actSentence({ ...act, at: life.now }, names, life.group.law && life.charter);
    }
    return undefined;
  } catch (error) {
    return `${doing}: ${error instanceof Error ? error.message : String(error)}`.slice(0, 160);
  }
}

import type { Answer } from '#page/answer.ts';
import { type Address, type Kind, typeOf, version } from './kinds.ts';

/** When an object came to be, and when something of it changed that its reader may read. */
export type Stamp = { readonly created: string; readonly modified: string };

export type Fields = Readonly<Record<string, Answer>>;

/** One object as a list knows it: what it says is asked only when it is given out. */
export type Listed = Stamp & {
  readonly id: string;
  /** It was taken away again, and its place says so. */
  readonly deleted?: boolean;
  says(): Fields;
};

/** The object as OParl writes it; of one that was taken away nothing but that. */
export function objectOf(address: Address, kind: Kind, { id, created, modified, deleted, says }: Listed): Fields {
  const name = { id: address(kind, id), type: `${version}${typeOf[kind]}` };
  if (deleted) return { ...name, created, modified, deleted: true };
  return { ...name, ...says(), created, modified };
}

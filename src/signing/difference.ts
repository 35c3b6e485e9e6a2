/** Where a file departs from a paper: the first byte that is another (from 0), and how many are. */
export type Difference = { readonly first: number; readonly bytes: number };

/** A file that differs from a paper by more than this part of it is another document. */
const most = 0.02;

/**
 * How a file differs from a paper of which it is, but for some bytes, a copy: changed, cut off, or with something put in or
 * taken out at one place. Undefined when it is no copy of it, or the same.
 */
export function differenceOf(file: Uint8Array, paper: Uint8Array): Difference | undefined {
  const first = commonBeginning(file, paper);
  if (first === file.length && first === paper.length) return undefined;
  const bytes = Math.min(changedInPlace(file, paper), changedAtOnePlace(file, paper, first));
  return bytes <= paper.length * most ? { first, bytes } : undefined;
}

function commonBeginning(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length);
  let index = 0;
  while (index < length && one[index] === other[index]) index += 1;
  return index;
}

/** Bytes that are others where they stand; what follows the paper in the file is an increment of it, and none of its bytes. */
function changedInPlace(file: Uint8Array, paper: Uint8Array): number {
  let count = Math.max(0, paper.length - file.length);
  for (let index = 0; index < Math.min(file.length, paper.length); index += 1) {
    if (file[index] !== paper[index]) count += 1;
  }
  return count;
}

function changedAtOnePlace(file: Uint8Array, paper: Uint8Array, beginning: number): number {
  const most = Math.min(file.length, paper.length) - beginning;
  let end = 0;
  while (end < most && file[file.length - 1 - end] === paper[paper.length - 1 - end]) end += 1;
  return Math.max(file.length, paper.length) - beginning - end;
}

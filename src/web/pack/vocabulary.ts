/** Why a paper stands in the ZIP only. */
export type Apart = 'kind' | 'encrypted' | 'layers' | 'heavy' | 'broken';

/** Why nothing was made of a pack. */
export type PackTrouble = 'missing' | 'tooHeavy' | 'failed';

/** How many pages a paper has in the PDF, or why it has none. */
export type Measure = { readonly pages: number } | { readonly apart: Apart };

/** A file that was made: SHA-256 in hex, size in bytes. */
export type MadeFile = { readonly hash: string; readonly size: number };

/** The files of a pack; `apart`: papers that stand in the ZIP only, by number, each with its reason. */
export type MadePack = {
  readonly pages: number;
  readonly pdf: MadeFile;
  readonly zip: MadeFile;
  readonly apart: readonly (readonly [paper: string, why: Apart])[];
};

/** What the thread says that makes a pack. */
export type BinderSays =
  | { readonly said: 'progress'; readonly done: number }
  | { readonly said: 'made'; readonly made: MadePack }
  | { readonly said: 'failed'; readonly trouble: PackTrouble; readonly reason: string };

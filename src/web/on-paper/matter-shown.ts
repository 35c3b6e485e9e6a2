import type { Command } from '#group/vocabulary.ts';
import type { ShownReport } from '../reporting/report.ts';
import type { GroupView } from '../view.ts';
import type { BodyMatter } from './body-matter.ts';

/** What a body said by letter, as its form is drawn. */
export type MatterShown = {
  readonly view: GroupView;
  readonly matter: BodyMatter;
  /** The command as it would be, to be asked whether it is possible. */
  readonly command: Command;
  /** Who could have signed the letter: to whom the law would not refuse it. */
  readonly signers: readonly string[];
  /** What the form says of itself. */
  readonly says: Readonly<Record<string, string>>;
  readonly report: ShownReport | undefined;
  /** The text of the draft as it stands. */
  readonly text: string;
};

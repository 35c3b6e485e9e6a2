import type { LetterRow } from '#letters/views.ts';
import type { LetterId, PaperAct } from '#letters/vocabulary.ts';
import type { Texts } from '#marking/revealed.ts';
import type { MatterShown } from '../on-paper/matter-shown.ts';
import type { GroupView } from '../view.ts';
import type { PaperMatter } from './on-paper-matters.ts';

/** What the page of acts on paper is drawn from. */
export type OnPaperShown = {
  /** The view with the streams of everything that is asked about. */
  readonly view: GroupView;
  readonly paperActs: readonly PaperAct[];
  readonly matters: readonly PaperMatter[];
  /** The matter whose form is asked for. */
  readonly inHand: PaperMatter | undefined;
  /** What a body said by letter, whose form is asked for. */
  readonly ofBody: MatterShown | undefined;
  /** Letters that can bring an act, the latest first. */
  readonly letters: readonly LetterRow[];
  /** The letter that is at hand, if one was come from. */
  readonly atHand: LetterId | undefined;
  /** Persons who can sign in; everybody else acts on paper or not at all. */
  readonly withAccount: ReadonlySet<string>;
  readonly texts: Texts;
};

import type { OnPaper as Trail } from '#journal/vocabulary.ts';
import { capital } from '#text/alphabet.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { onPaperSays } from './on-paper-words.ts';

/**
 * Stands wherever an act that was done on paper is shown with who did it and when: by which letter it came in, who recorded
 * it and who confirmed it. Nothing for an act that was done here.
 */
export function OnPaper(props: {
  tongue: Tongue;
  onPaper: Trail | undefined;
  names: { person(person: string): Sentence };
}) {
  const { tongue, onPaper, names } = props;
  return <CameOnPaper tongue={tongue} says={onPaper && onPaperSays(onPaper, (person) => names.person(person))} />;
}

/** The same where the sentence is made already. */
export function CameOnPaper({ tongue, says }: { tongue: Tongue; says: Sentence | undefined }) {
  return says ? <span class="under on-paper">{capital(says[tongue], tongue)}</span> : null;
}

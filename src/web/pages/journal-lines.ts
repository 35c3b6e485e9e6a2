import type { Charter } from '#charter/vocabulary.ts';
import { lawAt } from '#group/charters.ts';
import { actSentence } from '#group/messages.ts';
import { inPerson } from '#journal/on-paper.ts';
import type { Sealed } from '#journal/vocabulary.ts';
import { bodiesNominatedBy, holderAt, mandateOf, officesAt } from '#membership/composition.ts';
import { onPaperSays } from '#page/on-paper-words.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { isWithheld, type OpenVote, withheld, withheldSentence } from '#voting/withheld.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';

/** An entry as the journal shows it. `bytes` is undefined while the ballot in it is withheld. */
export type Line = {
  readonly entry: ReturnType<typeof withheld> & { readonly command?: string };
  readonly bytes: string | undefined;
  readonly hash: string;
  readonly withheld: boolean;
  readonly sentence: Sentence;
  readonly name: Sentence;
  /** The law of that moment: old acts stay under it. */
  readonly charter: Charter;
  /** Office under which the person stood there that day, or the body represented. */
  readonly office: Sentence | undefined;
  /** How it came in, of an act that was done on paper. */
  readonly onPaper: Sentence | undefined;
};

/** `open` must have been read after the entries: a vote that opened in between would show its ballots otherwise. */
export function lineOf(
  { law }: House,
  view: GroupView,
  { entry, bytes, hash }: Sealed,
  open: readonly OpenVote[],
): Line {
  const hidden = isWithheld(entry, open);
  const { by } = inPerson(entry);
  const charter = law.charterOf(lawAt(view.founded, entry.position) ?? view.founded) ?? view.charter;
  return {
    entry: hidden ? withheld(entry) : entry,
    bytes: hidden ? undefined : bytes,
    hash,
    withheld: hidden,
    sentence: hidden ? withheldSentence(entry) : actSentence(entry, view.names, charter),
    charter,
    name: view.names.person(by),
    office: officeThen(view, by, entry.at),
    onPaper: entry.onPaper && onPaperSays(entry.onPaper, (person) => view.names.person(person)),
  };
}

/** The office that the person held at that moment; of a member, the body under that day's name. */
function officeThen({ composition, charter, names }: GroupView, person: string, at: string): Sentence | undefined {
  const held = officesAt(composition, person, at).filter((office) => office !== 'member');
  const first = held.find((office) => holderAt(composition, office, at) === person) ?? held[0];
  if (first === 'nominatingAuthority') {
    const [body] = bodiesNominatedBy(composition, person, at);
    if (body !== undefined) return names.body(body, at.slice(0, 10));
  }
  if (first) return charter.offices.find(({ id }) => id === first)?.title;
  const mandate = mandateOf(composition, person, at);
  return mandate && names.body(mandate.body, at.slice(0, 10));
}

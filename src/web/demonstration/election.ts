import { drawKey, drawReceipt } from '#secret/sealing.ts';
import { head, personOf } from './people.ts';
import type { Teller } from './teller.ts';
import type { ToldElection } from './told.ts';

/**
 * A secret election as the journal keeps one: who voted, and what lay in the box, which nothing ties together. No ballot is
 * sealed here and no key is kept: the other half of each round's key is gone before its vote is opened.
 */
export async function tellElection(
  teller: Teller,
  meeting: string,
  item: string,
  { text, candidates, rounds }: ToldElection,
): Promise<void> {
  const proposal = 'e1';
  await teller.tell(head, (word) => ({
    type: 'proposeElection',
    ...{ meeting, proposal, item, candidates },
    text: word('text', text),
  }));
  for (const { voted, box } of rounds) {
    const { publicKey } = drawKey();
    await teller.tell(head, { type: 'openSecretVote', meeting, proposal, publicKey, asked: null });
    for (const person of voted) {
      await teller.tell(personOf(person), { type: 'castSecretBallot', meeting, proposal, keyAtHand: true });
    }
    await teller.tell(head, { type: 'closeSecretVote', meeting, proposal, opened: drawn(box) });
  }
}

/** By receipt, as ballots come out of a box. */
const drawn = (box: ToldElection['rounds'][number]['box']) =>
  Object.entries(box)
    .flatMap(([choice, ballots]) => Array.from({ length: ballots }, () => ({ receipt: drawReceipt(), choice })))
    .sort((a, b) => (a.receipt < b.receipt ? -1 : 1));

import type { Belonging } from '#journal/texts.ts';
import { thingOfProposal } from '#marking/things.ts';
import type { Proposals } from './vocabulary.ts';

/** Every text of the drafts and amendments of a meeting, the earlier texts of a draft among them. */
export function* wordingsOfProposals(meeting: string, proposals: Proposals): Generator<Belonging> {
  for (const { proposal, text, amends, versions, election } of proposals.values()) {
    const thing = thingOfProposal(meeting, proposal);
    yield [thing, text];
    yield [thing, amends?.reason];
    yield [thing, election?.withdrawn];
    for (const version of versions) yield [thing, version.text];
  }
}

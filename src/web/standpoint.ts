import type { Charter, Refusal } from '#charter/vocabulary.ts';
import { seenBy } from '#group/seen.ts';
import { bodiesOf, compositionOf, groupOf, type States } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import type { Command, Group } from '#group/vocabulary.ts';
import type { Reader } from '#marking/reader.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { View } from '#page/view.ts';
import type { Bodies } from '#people/vocabulary.ts';
import type { House } from './house.ts';

/** A group as one person may see it at one moment, whether or not anybody asks for a page. */
export type Standpoint = {
  readonly group: string;
  readonly now: string;
  readonly zone: string;
  readonly charter: Charter;
  readonly founded: Group;
  readonly bodies: Bodies;
  readonly composition: Composition;
  readonly me: View<Command>['me'];
  /** What this reader may read now. */
  readonly reads: Reader;
  /** Without what this reader may not read: to him it does not exist. */
  readonly states: States;
  /** The same gate as the clerk's: what this reader would be refused with now. */
  gate(command: Command): Refusal | undefined;
};

/** Undefined when there is no such group, or its charter is gone. `person` is empty for nobody. */
export function standpointOf(
  { law, clock }: Pick<House, 'law' | 'clock'>,
  states: States,
  group: string,
  person: string,
): Standpoint | undefined {
  const founded = groupOf(states);
  const charter = law.charterOf(founded);
  if (!charter) return undefined;
  const now = clock().toISOString();
  const reads = readerAt(states, person, now);
  return {
    group,
    now,
    zone: charter.timeZone,
    charter,
    founded,
    bodies: bodiesOf(states),
    composition: compositionOf(states),
    me: { person, offices: reads.standing.offices },
    reads,
    ...sightOf(law, states, { group, now, reads, me: { person } }),
  };
}

/** What of these states is to be seen, with the gate over all of them. */
export function sightOf(
  law: House['law'],
  states: States,
  { group, now, reads, me }: Pick<Standpoint, 'group' | 'now' | 'reads'> & { readonly me: { readonly person: string } },
): Pick<Standpoint, 'states' | 'gate'> {
  return {
    states: seenBy(states, reads),
    gate(command) {
      const decision = law.decide(states, command, { group, at: now, by: me.person, command: '' });
      return 'refusal' in decision ? decision.refusal : undefined;
    },
  };
}

import { seenBy } from '#group/seen.ts';
import type { House } from '../house.ts';
import { lookFor } from '../reading.ts';
import type { GroupView } from '../view.ts';

/** The same view with more streams in sight: a page learns only while it loads which meetings it shows. */
export async function seeing(house: House, view: GroupView, streams: readonly string[]): Promise<GroupView> {
  const states = await lookFor(house, view.group, [...view.states.keys(), ...streams]);
  const { group, now, me } = view;
  return {
    ...view,
    states: seenBy(states, view.reads),
    gate(command) {
      const decision = house.law.decide(states, command, { group, at: now, by: me.person, command: '' });
      return 'refusal' in decision ? decision.refusal : undefined;
    },
  };
}

import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';

/** The same view with more streams in sight: a page learns only while it loads which meetings it shows. */
export async function seeing(house: House, view: GroupView, streams: readonly string[]): Promise<GroupView> {
  const states = await house.clerk.look(view.group, [...view.states.keys(), ...streams]);
  const { group, now, me } = view;
  return {
    ...view,
    states,
    gate(command) {
      const decision = house.law.decide(states, command, { group, at: now, by: me.person, command: '' });
      return 'refusal' in decision ? decision.refusal : undefined;
    },
  };
}

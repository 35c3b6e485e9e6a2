import { systemOf } from '#access/systems.ts';
import type { Standing } from '#marking/audience.ts';
import { standingFor } from './standing.ts';
import { bodiesOf, type States } from './states.ts';

/**
 * A system stands where a focal point of its body does: it reads what that one may read, and holds no office by which it
 * could give a command. Whether its last day is over was asked at the door. Where something is decided the stream is not
 * folded: no system takes part in that.
 */
export function standingOfSystem(states: States, reader: string): Standing | undefined {
  const state = states.get('access');
  const system = state?.about === 'access' ? systemOf(state.access, reader) : undefined;
  return system && standingFor(['focalPoint'], bodiesOf(states), [system.body]);
}

import type { Law } from '#journal/vocabulary.ts';
import { type CharterOf, type Charters, readCharters } from './charters.ts';
import { decide } from './rules.ts';
import { evolve, initial, streamsOf } from './streams.ts';
import { project, views } from './views.ts';
import type { Command, Refusal, StreamState } from './vocabulary.ts';

export type GroupLaw = Law<Command, StreamState, Refusal> & { readonly charterOf: CharterOf };

/** All rooms, put together for the clerk: the one place where the wiring is seen. */
export function groupLaw(charters: Charters): GroupLaw {
  const charterOf = readCharters(charters);
  return {
    charterOf,
    streamsOf,
    initial,
    evolve,
    decide: (states, command, context) => decide(charters, charterOf, states, command, context),
    project,
    views,
  };
}

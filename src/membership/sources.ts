import type { Entry, Wording } from '#journal/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { MembershipAct } from './vocabulary.ts';

/** Where in the journal each line of the composition comes from, and why a nomination went back. Positions by id. */
export type Sources = {
  /** With the order of appointment, as on paper. */
  readonly holdings: ReadonlyMap<string, { readonly position: number; readonly basis: string | null }>;
  readonly nominations: ReadonlyMap<string, number>;
  /** By the number of the instrument. */
  readonly instruments: ReadonlyMap<string, number>;
  readonly admitted: ReadonlyMap<string, readonly PersonId[]>;
  readonly ended: ReadonlyMap<string, readonly PersonId[]>;
  readonly returned: ReadonlyMap<string, { readonly position: number; readonly reason: Wording }>;
  /** Offices that were entered and not confirmed, by the id of the holding. */
  readonly returnedOffices: ReadonlyMap<
    string,
    { readonly position: number; readonly at: string; readonly reason: Wording }
  >;
};

/** @param entries of the stream `composition`, in their order. */
export function sourcesOf(entries: readonly Entry[]): Sources {
  const sources = {
    holdings: new Map<string, { readonly position: number; readonly basis: string | null }>(),
    nominations: new Map<string, number>(),
    instruments: new Map<string, number>(),
    admitted: new Map<string, readonly PersonId[]>(),
    ended: new Map<string, readonly PersonId[]>(),
    returned: new Map<string, { readonly position: number; readonly reason: Wording }>(),
    returnedOffices: new Map<string, { readonly position: number; readonly at: string; readonly reason: Wording }>(),
  };
  for (const entry of entries) {
    const { type, data, position, at } = entry as Entry & MembershipAct;
    if (type === 'OfficeRecorded') sources.holdings.set(data.holding, { position, basis: data.basis });
    if (type === 'OfficeReturned') sources.returnedOffices.set(data.holding, { position, at, reason: data.reason });
    if (type === 'RepresentativeNominated') sources.nominations.set(data.nomination, position);
    if (type === 'InstrumentTakenOver' || (type === 'MandateTakenOver' && !sources.instruments.has(data.number)))
      sources.instruments.set(data.number, position);
    if (type === 'NominationReturned') sources.returned.set(data.nomination, { position, reason: data.reason });
    if (type === 'CompositionApproved') {
      sources.instruments.set(data.number, position);
      sources.admitted.set(
        data.number,
        data.admitted.map(({ person }) => person),
      );
      sources.ended.set(
        data.number,
        data.ended.map(({ person }) => person),
      );
    }
  }
  return sources;
}

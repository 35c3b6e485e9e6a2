import type { Entry } from '#journal/vocabulary.ts';
import type { Composition, MembershipAct } from './vocabulary.ts';

export const noComposition = (): Composition => ({
  holdings: new Map(),
  nominations: new Map(),
  mandates: [],
  instruments: [],
});

/** Folds one act of the stream `composition`; changes `composition` in place. */
export function evolveComposition(composition: Composition, entry: Entry): Composition {
  const { type, data, at } = entry as Entry & MembershipAct;
  switch (type) {
    case 'OfficeRecorded': {
      const { holding, office, person, body, acting } = data;
      composition.holdings.set(holding, { holding, office, person, body, acting, from: at, until: undefined });
      return composition;
    }
    case 'OfficeEnded': {
      const holding = composition.holdings.get(data.holding);
      if (holding) holding.until = at;
      return composition;
    }
    case 'RepresentativeNominated':
      composition.nominations.set(data.nomination, { ...data, at, state: 'awaiting' });
      return composition;
    case 'NominationWithdrawn':
      return settle(composition, data.nomination, 'withdrawn');
    case 'NominationReturned':
      return settle(composition, data.nomination, 'returned');
    case 'CompositionApproved':
      return approve(composition, data, at);
    case 'MembershipEnded':
      return end(composition, data.person, at);
  }
}

function settle(composition: Composition, id: string, state: 'approved' | 'returned' | 'withdrawn'): Composition {
  const nomination = composition.nominations.get(id);
  if (nomination) nomination.state = state;
  return composition;
}

type Approved = Extract<MembershipAct, { type: 'CompositionApproved' }>['data'];

function approve(
  composition: Composition,
  { number, date, amends, admitted, ended }: Approved,
  at: string,
): Composition {
  composition.instruments.push({ number, date, amends, at });
  for (const { person } of ended) end(composition, person, at);
  for (const { nomination, person, body } of admitted) {
    settle(composition, nomination, 'approved');
    composition.mandates.push({ person, body, instrument: number, from: at, until: undefined });
  }
  return composition;
}

function end(composition: Composition, person: string, at: string): Composition {
  for (const mandate of composition.mandates) {
    if (mandate.person === person && mandate.until === undefined) mandate.until = at;
  }
  return composition;
}

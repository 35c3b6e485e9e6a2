import type { Entry } from '#journal/vocabulary.ts';
import type { Composition, MembershipAct } from './vocabulary.ts';

export const noComposition = (): Composition => ({
  holdings: new Map(),
  entered: new Map(),
  nominations: new Map(),
  mandates: [],
  instruments: [],
});

/** Folds one act of the stream `composition`; changes `composition` in place. */
export function evolveComposition(composition: Composition, entry: Entry): Composition {
  const { type, data, at, by, position, onPaper } = entry as Entry & MembershipAct;
  switch (type) {
    case 'OfficeRecorded': {
      const { holding, office, person, body, acting, from = at } = data;
      composition.holdings.set(holding, { holding, office, person, body, acting, from, until: undefined, position });
      return settleOffice(composition, holding, 'confirmed');
    }
    case 'OfficeEntered':
      composition.entered.set(data.holding, { ...data, by, at, position, state: 'awaiting' });
      return composition;
    case 'OfficeReturned':
      return settleOffice(composition, data.holding, 'returned');
    case 'OfficeEnded': {
      const holding = composition.holdings.get(data.holding);
      if (holding) holding.until = data.until ?? at;
      return composition;
    }
    case 'RepresentativeNominated':
      composition.nominations.set(data.nomination, { ...data, at, state: 'awaiting', ...(onPaper ? { onPaper } : {}) });
      return composition;
    case 'NominationWithdrawn':
      return settle(composition, data.nomination, 'withdrawn');
    case 'NominationReturned':
      return settle(composition, data.nomination, 'returned');
    case 'CompositionApproved':
      return approve(composition, data, entry);
    case 'MembershipEnded':
      return end(composition, data.person, at);
    case 'InstrumentTakenOver':
      return takeOver(composition, data, at);
    case 'MandateTakenOver': {
      const { item, person, body, number, from, until } = data;
      composition.mandates.push({ person, body, instrument: number, from, until: until ?? undefined, takenOver: item });
      return takeOver(composition, data, at);
    }
  }
}

function settleOffice(composition: Composition, holding: string, state: 'confirmed' | 'returned'): Composition {
  const entered = composition.entered.get(holding);
  if (entered) entered.state = state;
  return composition;
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
  { at, onPaper }: Entry,
): Composition {
  composition.instruments.push({ number, date, amends, at, ...(onPaper ? { onPaper } : {}) });
  for (const { person } of ended) end(composition, person, at);
  for (const { nomination, person, body } of admitted) {
    settle(composition, nomination, 'approved');
    composition.mandates.push({ person, body, instrument: number, from: at, until: undefined });
  }
  return composition;
}

type TakenOver = { readonly item: string; readonly number: string; readonly date: string };

/** They may come in any order: the last of them must stay the last, for the next one is numbered and dated after it. */
function takeOver(composition: Composition, { item, number, date }: TakenOver, at: string): Composition {
  const { instruments } = composition;
  if (instruments.some((instrument) => instrument.number === number)) return composition;
  instruments.push({ number, date, at, amends: true, takenOver: item });
  instruments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const [index, instrument] of instruments.entries()) instruments[index] = { ...instrument, amends: index > 0 };
  return composition;
}

function end(composition: Composition, person: string, at: string): Composition {
  for (const mandate of composition.mandates) {
    if (mandate.person === person && mandate.until === undefined) mandate.until = at;
  }
  return composition;
}

import type { Entry } from '#journal/vocabulary.ts';
import { handOf } from './evolve.ts';
import type { Draft, DraftAct, DraftAmendment, DraftVersion } from './vocabulary.ts';

/** Folds one act of the stream `draft/<id>`; changes `draft` in place. Undefined before it was begun. */
export function evolveDraft(draft: Draft | undefined, entry: Entry): Draft {
  const { type, data } = entry as Entry & DraftAct;
  const hand = handOf(entry);
  if (type === 'DraftBegun') return begun(data, hand);
  if (!draft) throw new Error(`journal ${entry.group}/${entry.position}: the draft was never begun`);
  switch (type) {
    case 'DraftRevised':
      draft.versions.push({ ...hand, ...data, amendment: null });
      return draft;
    case 'DraftCommented':
      draft.comments.push({ ...hand, comment: data.comment, body: data.body });
      return draft;
    case 'DraftAmendmentProposed':
      draft.amendments.set(data.amendment, { ...hand, ...data, state: 'proposed', settled: undefined });
      return draft;
    case 'DraftAmendmentAccepted':
      return accepted(draft, data, hand);
    case 'DraftAmendmentDeclined':
      return settle(draft, data.amendment, { state: 'declined', settled: { ...hand, reason: data.reason } });
    case 'DraftOffered':
      draft.offers.push({ ...hand, suggestion: data.suggestion, version: data.version, answer: undefined });
      draft.state = 'offered';
      return draft;
    case 'DraftTakenUp':
      return answered(draft, 'taken up', { ...hand, is: 'taken up', meeting: data.meeting, item: data.item });
    case 'DraftNotTakenUp':
      return answered(draft, 'not taken up', { ...hand, is: 'not taken up', reason: data.reason });
    case 'DraftPut':
      draft.put = { ...hand, meeting: data.meeting, item: data.item, proposal: data.proposal };
      draft.state = 'put';
      return draft;
    case 'DraftHandedOver':
      draft.handed.push({ ...hand, person: data.person, from: data.from, reason: data.reason });
      return draft;
    case 'DraftDropped':
      draft.dropped = { ...hand, reason: data.reason };
      draft.state = 'dropped';
      return draft;
  }
}

type Of<Type extends DraftAct['type']> = Extract<DraftAct, { type: Type }>['data'];

function begun({ draft, title, text, problems, measures, addressee }: Of<'DraftBegun'>, hand: Draft['begun']): Draft {
  return {
    draft,
    title,
    problems,
    measures,
    begun: hand,
    state: 'drafting',
    versions: [{ ...hand, version: 1, text, addressee, amendment: null }],
    comments: [],
    amendments: new Map(),
    offers: [],
    handed: [],
    put: undefined,
    dropped: undefined,
  };
}

function accepted(draft: Draft, { amendment, text, version }: Of<'DraftAmendmentAccepted'>, hand: Draft['begun']) {
  const proposed = draft.amendments.get(amendment);
  const { addressee } = versionNow(draft);
  if (proposed) draft.versions.push({ ...hand, version, text: text ?? proposed.text, addressee, amendment });
  return settle(draft, amendment, { state: 'accepted', settled: { ...hand, reason: null } });
}

function settle(draft: Draft, id: string, how: Pick<DraftAmendment, 'state' | 'settled'>): Draft {
  const amendment = draft.amendments.get(id);
  if (amendment) Object.assign(amendment, how);
  return draft;
}

function answered(draft: Draft, state: 'taken up' | 'not taken up', answer: Draft['offers'][number]['answer']): Draft {
  const last = draft.offers.at(-1);
  if (last) last.answer = answer;
  draft.state = state;
  return draft;
}

/** Who drafts it: whoever began it, or to whom it was handed over last. */
export const drafterOf = ({ begun: { by }, handed }: Pick<Draft, 'begun' | 'handed'>): string =>
  handed.at(-1)?.person ?? by;

/** The text as it stands. */
export function versionNow({ draft, versions }: Draft): DraftVersion {
  const last = versions.at(-1);
  if (!last) throw new Error(`draft ${draft} has no text`);
  return last;
}

/** The meeting and the item onto which the head took it at last. */
export function itemOf({ offers }: Draft): { readonly meeting: string; readonly item: string } | undefined {
  const answer = offers.at(-1)?.answer;
  return answer?.is === 'taken up' ? { meeting: answer.meeting, item: answer.item } : undefined;
}

/** Amendments that the drafter has not answered, the oldest first. */
export const awaitingAmendments = ({ amendments }: Draft): readonly DraftAmendment[] =>
  [...amendments.values()].filter(({ state }) => state === 'proposed');

/** Whether its text is still worked on. */
export const isInWork = ({ state }: Draft): boolean => state === 'drafting' || state === 'not taken up';

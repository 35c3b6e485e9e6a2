import type { PackRefusal } from '#agenda/pack-vocabulary.ts';
import type { AgendaAct, AgendaRefusal, BookRefusal, ItemPaperRefusal } from '#agenda/vocabulary.ts';

type Own = ItemPaperRefusal['refused'] | BookRefusal['refused'] | PackRefusal['refused'];
type Refusals = { readonly [Code in Own]: Extract<AgendaRefusal, { refused: Code }> };
type Acts = { readonly [Type in AgendaAct['type']]: Extract<AgendaAct, { type: Type }>['data'] };

const clause = '3.4';
const text = { ref: 'r1', digest: 'd1' };
const meeting = '2026-3';
const hash = `5b1e77c2${'0'.repeat(48)}40aa9d13`;

export const agendaRefusalSamples: Refusals = {
  unknownPaper: { refused: 'unknownPaper', clause, paper: '4' },
  paperThere: { refused: 'paperThere', clause, paper: '4' },
  paperOfAnotherBody: { refused: 'paperOfAnotherBody', clause, body: 'health' },
  unknownSuggestion: { refused: 'unknownSuggestion', clause },
  suggestionSettled: { refused: 'suggestionSettled', clause, state: 'declined' },
  unknownTemplate: { refused: 'unknownTemplate', clause },
  emptyTemplate: { refused: 'emptyTemplate', clause },
  emptyPack: { refused: 'emptyPack', clause },
  packStands: { refused: 'packStands', clause, pack: '1' },
};

export const agendaActSamples: Acts = {
  PaperAttached: {
    meeting,
    item: '2',
    paper: '4',
    hash,
    kind: 'pdf',
    size: 48_213,
    title: text,
    body: 'health',
  },
  PackMade: {
    meeting,
    pack: '1',
    order: 'o1',
    on: '2026-09-18T06:00:00.000Z',
    place: text,
    revision: 2,
    agenda: [
      {
        item: '1',
        title: text,
        kind: 'discussion',
        rapporteur: 'quliyeva',
        minutes: 15,
        papers: [{ paper: '4', title: text, hash, kind: 'pdf', size: 48_213 }],
      },
    ],
    separately: { items: ['2'], papers: [] },
  },
  ItemSuggested: { suggestion: 's1', title: text, kind: 'discussion', why: text, meeting },
  SuggestionTakenUp: { suggestion: 's1', meeting, item: '5' },
  SuggestionDeclined: { suggestion: 's1', reason: text },
  TemplateKept: {
    template: 't1',
    name: text,
    items: [{ title: text, kind: 'information', minutes: 10 }],
    quarterly: true,
  },
  TemplateEnded: { template: 't1' },
  PaperRemoved: { meeting, item: '2', paper: '4', reason: text },
};

export const lateItemRefusalSamples = {
  itemNotLate: { refused: 'itemNotLate', clause },
  lateItemWaits: { refused: 'lateItemWaits', clause, state: 'awaited' },
} as const;

export const lateItemActSamples = {
  LateItemAdded: {
    meeting,
    item: '7',
    title: text,
    kind: 'discussion',
    rapporteur: 'quliyeva',
    minutes: 15,
    awaits: 'agreement',
  },
  LateItemAgreed: { meeting, item: '7' },
  LateItemReturned: { meeting, item: '7', reason: text },
  LateItemObjected: { meeting, item: '7' },
} as const;

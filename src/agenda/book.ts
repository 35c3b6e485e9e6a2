import type { Entry } from '#journal/vocabulary.ts';
import type { AgendaBook, BookAct, Suggestion } from './vocabulary.ts';

export const noBook = (): AgendaBook => ({ suggestions: new Map(), templates: new Map(), ended: new Set() });

/** Folds one act of the stream `agenda`; changes `book` in place. */
export function evolveBook(book: AgendaBook, entry: Entry): AgendaBook {
  const { type, data, by, at } = entry as Entry & BookAct;
  switch (type) {
    case 'ItemSuggested':
      book.suggestions.set(data.suggestion, {
        ...data,
        by,
        at,
        state: 'awaiting',
        settledAt: undefined,
        on: undefined,
        reason: undefined,
      });
      return book;
    case 'SuggestionTakenUp':
      return settle(book, data.suggestion, {
        state: 'taken up',
        settledAt: at,
        on: { meeting: data.meeting, item: data.item },
      });
    case 'SuggestionDeclined':
      return settle(book, data.suggestion, { state: 'declined', settledAt: at, reason: data.reason });
    case 'TemplateKept': {
      const version = (book.templates.get(data.template)?.version ?? 0) + 1;
      book.templates.set(data.template, { ...data, by, at, version });
      return book;
    }
    case 'TemplateEnded':
      book.templates.delete(data.template);
      book.ended.add(data.template);
      return book;
  }
}

function settle(book: AgendaBook, id: string, settled: Partial<Suggestion>): AgendaBook {
  const suggestion = book.suggestions.get(id);
  if (suggestion) Object.assign(suggestion, settled);
  return book;
}

/** Suggestions that the head has not answered, the oldest first. */
export const awaitingSuggestions = ({ suggestions }: AgendaBook): readonly Suggestion[] =>
  [...suggestions.values()].filter(({ state }) => state === 'awaiting');

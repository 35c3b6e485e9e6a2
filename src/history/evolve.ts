import type { Entry } from '#journal/vocabulary.ts';
import type { Hand, History, HistoryAct, Item } from './vocabulary.ts';

export const noHistory = (): History => ({ items: new Map(), closed: undefined });

/** Folds one act of the stream `history`; changes `history` in place. */
export function evolveHistory(history: History, entry: Entry): History {
  const { type, data, by, at, position } = entry as Entry & HistoryAct;
  const hand = { by, at, position };
  switch (type) {
    case 'TakeoverRecorded':
      history.items.set(data.item, {
        ...data,
        state: 'awaiting',
        recorded: hand,
        settled: undefined,
        reason: undefined,
      });
      return history;
    case 'TakeoverConfirmed':
      return settle(history, data.item, 'confirmed', hand);
    case 'TakeoverReturned':
      return settle(history, data.item, 'returned', hand, data.reason);
    case 'DocumentTakenOver':
      return history;
    case 'TakeoverClosed':
      history.closed = hand;
      return history;
  }
}

function settle(history: History, id: string, state: Item['state'], settled: Hand, reason?: Item['reason']): History {
  const item = history.items.get(id);
  if (item) Object.assign(item, { state, settled, reason });
  return history;
}

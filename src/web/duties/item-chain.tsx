import type { ItemPartProps } from '../meeting/shown.ts';
import { ToChain } from './chain.tsx';

/** From an item of a meeting to the chain in which it stands. */
export const ItemChain = ({ view, shown, item }: ItemPartProps) => (
  <ToChain
    view={view}
    meeting={shown.meeting.meeting}
    item={item.item}
    draft={shown.meeting.drafts.get(item.item)?.draft}
  />
);

import type { ItemRecord, Protocol } from './vocabulary.ts';

/** Names what is written of an item: another text has another name. Empty while nothing is. */
export const seenIn = (record: Pick<ItemRecord, 'heard' | 'spoke'> | undefined): string =>
  record ? `${record.heard?.digest ?? '-'} ${record.spoke?.digest ?? '-'}` : '';

/** The protocol without what belongs to items that the reader may not read. */
export function seenProtocol(
  protocol: Protocol,
  mayItem: (item: string) => boolean,
  mayProposal: (proposal: string) => boolean,
): Protocol {
  const may = ({ item }: { readonly item: string | null }) => item === null || mayItem(item);
  return {
    ...protocol,
    items: new Map([...protocol.items].filter(([item]) => mayItem(item))),
    remarks: new Map([...protocol.remarks].filter(([, remark]) => may(remark))),
    dissents: protocol.dissents.filter(({ proposal }) => mayProposal(proposal)),
    extracts: new Map([...protocol.extracts].filter(([, extract]) => may(extract))),
  };
}

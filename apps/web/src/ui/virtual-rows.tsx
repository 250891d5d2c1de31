import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

interface Window {
  items: { index: number }[];
  before: number;
  after: number;
  scrollTo: (index: number) => void;
}

/** Which rows of a long table are in sight. The table stays a table: empty rows above and below keep its length. */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, count: number, height: number): Window {
  const rows: Virtualizer<HTMLElement, Element> = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  const items = rows.getVirtualItems();
  const first = items[0];
  const last = items[items.length - 1];
  return {
    items,
    before: first?.start ?? 0,
    after: last ? rows.getTotalSize() - last.end : 0,
    scrollTo: (index) => rows.scrollToIndex(index, { align: 'auto' }),
  };
}

/** The room of rows that are out of sight. */
export function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

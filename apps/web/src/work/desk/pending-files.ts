import { useCallback, useState } from 'react';

/** Files that were given for a cell and have not been uploaded: they outlast going to another cell and back. */
const pending = new Map<string, readonly File[]>();

/** The files that wait for a cell, and changing them. */
export function usePendingFiles(key: string): [readonly File[], (files: readonly File[]) => void] {
  const [, redraw] = useState(0);
  const change = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) pending.delete(key);
      else pending.set(key, files);
      redraw((count) => count + 1);
    },
    [key],
  );
  return [pending.get(key) ?? none, change];
}

const none: readonly File[] = [];

/** A pasted picture has no name of its own: the day and time say which it was. */
export const pastedName = (at: string, type: string): string =>
  `截图 ${at.slice(0, 19).replace('T', ' ').replaceAll(':', '')}.${type.split('/')[1]?.replace('jpeg', 'jpg') ?? 'png'}`;

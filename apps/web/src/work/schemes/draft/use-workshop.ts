import { useCallback, useEffect, useRef, useState } from 'react';
import { begin, type History, redo, step, undo } from './history.ts';
import { type Kept, keep, readKept } from './keep.ts';
import type { Draft } from './types.ts';

/** Waits for a pause in typing before the browser's database is written. */
const PAUSE = 500;

export interface Workshop {
  readonly document: Kept['document'];
  readonly warnings: Kept['warnings'];
  readonly from: Kept['from'];
  readonly draft: Draft;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the browser has it; `full`: there is no room. */
  readonly kept: 'saving' | 'kept' | 'full';
  /** The next state; changes with the same tag in a row are one step back. */
  change(edit: (draft: Draft) => Draft, tag?: string): void;
  undo(): void;
  redo(): void;
}

interface Open extends Omit<Kept, 'draft'> {
  readonly history: History<Draft>;
}

const opened = ({ draft, ...rest }: Kept): Open => ({ ...rest, history: begin(draft) });

/** The draft of this account in this browser: undefined while it is looked for, null where there is none. */
export function useWorkshop(account: string): {
  workshop: Workshop | null | undefined;
  start(kept: Kept): void;
  discard(): void;
} {
  const [open, setOpen] = useState<Open | null | undefined>(undefined);
  const [kept, setKept] = useState<Workshop['kept']>('saving');
  const pending = useRef<Kept | null>(null);
  useEffect(() => {
    let gone = false;
    void readKept(account).then((found) => {
      if (!gone) setOpen((now) => now ?? (found ? opened(found) : null));
    });
    return () => {
      gone = true;
    };
  }, [account]);

  const draft = open?.history.now;
  useEffect(() => {
    if (!open || !draft) return;
    const latest: Kept = { draft, document: open.document, warnings: open.warnings, from: open.from };
    pending.current = latest;
    setKept('saving');
    const write = (): void => {
      if (pending.current !== latest) return;
      pending.current = null;
      void keep(account, latest).then((done) => {
        if (pending.current === null) setKept(done ? 'kept' : 'full');
      });
    };
    const clock = setTimeout(write, PAUSE);
    // Who leaves the page in the pause loses nothing.
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(clock);
      window.removeEventListener('pagehide', write);
    };
  }, [account, open, draft]);
  useEffect(
    () => () => {
      if (pending.current) void keep(account, pending.current);
    },
    [account],
  );

  const turn = useCallback((how: (history: History<Draft>) => History<Draft>) => {
    setOpen((now) => (now ? { ...now, history: how(now.history) } : now));
  }, []);
  const change = useCallback<Workshop['change']>(
    (edit, tag) => turn((history) => step(history, edit(history.now), tag ?? null)),
    [turn],
  );
  return {
    workshop: open
      ? {
          document: open.document,
          warnings: open.warnings,
          from: open.from,
          draft: open.history.now,
          canUndo: open.history.past.length > 0,
          canRedo: open.history.future.length > 0,
          kept,
          change,
          undo: () => turn(undo),
          redo: () => turn(redo),
        }
      : open,
    start: (first) => setOpen(opened(first)),
    discard() {
      pending.current = null;
      setOpen(null);
      void keep(account, null);
    },
  };
}

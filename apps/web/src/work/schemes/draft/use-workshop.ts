import { useCallback, useEffect, useRef, useState } from 'react';
import { CallFailure } from '../../../api/failure.ts';
import { begin, type History, redo, step, undo } from './history.ts';
import { dropHere, type Kept, type KeptHere, keepHere, readHere } from './keep.ts';
import { bodyOf, getDraft, keptOf, removeThere, saveThere } from './kept-drafts.ts';
import { meet } from './meet.ts';
import type { Draft } from './types.ts';

/** Waits for a pause in typing before the browser's database is written, and before the server is asked to keep it. */
const PAUSE = 500;
const SEND = 1_500;
/** Until a server that could not be reached is tried again. */
const AGAIN = 15_000;

/** What somebody else made of the draft meanwhile; `version` 0: it was deleted. */
export interface Clash {
  readonly version: number;
  readonly by: string | null;
  readonly at: string | null;
}

export interface Workshop {
  readonly id: string;
  readonly document: Kept['document'];
  readonly warnings: Kept['warnings'];
  readonly from: Kept['from'];
  readonly draft: Draft;
  /** The states that a step back and a step forth lead to; null: there is none. */
  readonly before: Draft | null;
  readonly after: Draft | null;
  /** Who has the last change: the server, or this browser while the server cannot be reached; `full`: neither. */
  readonly kept: 'saving' | 'kept' | 'here' | 'full';
  /** Nothing is sent while this is not decided. */
  readonly clash: Clash | null;
  /** The next state; changes with the same tag in a row are one step back. */
  change(edit: (draft: Draft) => Draft, tag?: string): void;
  undo(): void;
  redo(): void;
  /** Goes on with what is here, over what somebody else made of it, or with that. */
  decide(whose: 'mine' | 'theirs'): Promise<void>;
  /** Deletes the draft, here and on the server. Throws CallFailure where the server refuses. */
  discard(): Promise<void>;
}

/** `missing`: neither this browser nor the server has it; `unreachable`: it is not here, and the server cannot be asked. */
export type Found = Workshop | 'loading' | 'missing' | 'unreachable';

interface Open extends Omit<Kept, 'draft'> {
  readonly history: History<Draft>;
}
const opened = ({ draft, document, warnings, from }: Kept): Open => ({
  document,
  warnings,
  from,
  history: begin(draft),
});

/** A draft that the organisers share: the server keeps it, this browser has a copy of what the server has not got yet. */
export function useWorkshop(account: string, id: string): Found {
  const [open, setOpen] = useState<Open | 'loading' | 'missing' | 'unreachable'>('loading');
  const [kept, setKept] = useState<Workshop['kept']>('saving');
  const [clash, setClash] = useState<Clash | null>(null);
  const latest = useRef<KeptHere | null>(null);
  const version = useRef(0);
  /** The state that the server has. */
  const sent = useRef<Draft | null>(null);
  const sending = useRef<Promise<void> | null>(null);
  const held = useRef(false);
  const stop = useCallback((what: Clash | null) => {
    held.current = what !== null;
    setClash(what);
  }, []);

  const store = useCallback(
    async (saved: boolean): Promise<boolean> => {
      const now = latest.current;
      return now === null || keepHere(account, { ...now, version: version.current, saved });
    },
    [account],
  );

  /** Sends what is here until the server has it; one at a time. */
  const send = useCallback(async (): Promise<void> => {
    if (held.current || latest.current === null) return;
    if (sending.current) {
      await sending.current.catch(() => undefined);
      return;
    }
    const run = async (): Promise<void> => {
      while (latest.current !== null && !held.current && latest.current.draft !== sent.current) {
        const now: KeptHere = { ...latest.current, version: version.current };
        try {
          version.current = await saveThere(now);
          sent.current = now.draft;
        } catch (error) {
          if (!(error instanceof CallFailure) || (error.code !== 'stale' && error.status !== 404)) throw error;
          const there = error.status === 404 ? null : await getDraft(id);
          // An answer that never came: what is there is what was sent.
          if (there?.body === bodyOf(now)) {
            version.current = there.version;
            sent.current = now.draft;
          } else stop({ version: there?.version ?? 0, by: there?.changedBy ?? null, at: there?.changedAt ?? null });
        }
      }
    };
    sending.current = run();
    try {
      await sending.current;
      if (!held.current) {
        await store(true);
        setKept('kept');
      }
    } catch {
      setKept((await store(false)) ? 'here' : 'full');
    } finally {
      sending.current = null;
    }
  }, [id, stop, store]);

  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const here = await readHere(account, id);
      // What was never sent, nobody else has.
      const there =
        here?.version === 0
          ? 'gone'
          : await getDraft(id).catch((error: unknown): 'gone' | 'unreachable' =>
              error instanceof CallFailure && (error.status === 404 || error.status === 400) ? 'gone' : 'unreachable',
            );
      if (left) return;
      const answer = typeof there === 'string' ? null : there;
      const which = meet(here, there);
      if (which === 'gone' || which === 'unreachable') {
        if (which === 'gone') await dropHere(account, id);
        setOpen(which === 'gone' ? 'missing' : 'unreachable');
        return;
      }
      const work = which === 'there' && answer ? keptOf(answer) : here;
      if (!work) {
        setOpen('missing');
        return;
      }
      version.current = which === 'there' ? (answer?.version ?? 0) : (here?.version ?? 0);
      sent.current = which === 'there' ? work.draft : null;
      if (which === 'clash')
        stop({ version: answer?.version ?? 0, by: answer?.changedBy ?? null, at: answer?.changedAt ?? null });
      setOpen(opened(work));
    };
    void look();
    return () => {
      left = true;
    };
  }, [account, id, stop]);

  const work = typeof open === 'string' ? null : open;
  const draft = work?.history.now;
  useEffect(() => {
    if (!work || !draft) return;
    const { document, warnings, from } = work;
    const now = { draft, document, warnings, from, id, version: version.current, saved: false };
    latest.current = { ...now, at: new Date().toISOString() };
    if (draft === sent.current) {
      setKept('kept');
      return;
    }
    setKept('saving');
    const write = (): void => void store(false);
    const clock = setTimeout(write, PAUSE);
    const post = setTimeout(() => void send(), SEND);
    // Who leaves the page in the pause loses nothing.
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(clock);
      clearTimeout(post);
      window.removeEventListener('pagehide', write);
    };
  }, [work, draft, id, send, store]);
  useEffect(() => {
    if (kept !== 'here' && kept !== 'full') return;
    const again = (): void => void send();
    const clock = setInterval(again, AGAIN);
    window.addEventListener('online', again);
    return () => {
      clearInterval(clock);
      window.removeEventListener('online', again);
    };
  }, [kept, send]);
  useEffect(
    () => () => {
      // Whoever goes to another page in the pause has it kept, here at once and there as soon as may be.
      if (latest.current && latest.current.draft !== sent.current) void store(false).then(send);
    },
    [send, store],
  );

  const turn = useCallback((how: (history: History<Draft>) => History<Draft>) => {
    setOpen((now) => (typeof now === 'string' ? now : { ...now, history: how(now.history) }));
  }, []);
  const change = useCallback<Workshop['change']>(
    (edit, tag) => turn((history) => step(history, edit(history.now), tag ?? null)),
    [turn],
  );
  if (!work) return open as 'loading' | 'missing' | 'unreachable';
  return {
    id,
    document: work.document,
    warnings: work.warnings,
    from: work.from,
    draft: work.history.now,
    before: work.history.past.at(-1) ?? null,
    after: work.history.future[0] ?? null,
    kept,
    clash,
    change,
    undo: () => turn(undo),
    redo: () => turn(redo),
    async decide(whose) {
      if (clash === null) return;
      if (whose === 'mine') {
        version.current = clash.version;
        sent.current = null;
        stop(null);
        setKept('saving');
        await send();
        return;
      }
      const there = clash.version === 0 ? null : await getDraft(id);
      const theirs = there && keptOf(there);
      latest.current = null;
      if (!there || !theirs) {
        await dropHere(account, id);
        setOpen('missing');
        return;
      }
      version.current = there.version;
      sent.current = theirs.draft;
      stop(null);
      setOpen(opened(theirs));
      await keepHere(account, { ...theirs, id, version: there.version, saved: true, at: there.changedAt });
    },
    async discard() {
      await sending.current?.catch(() => undefined);
      if (version.current > 0) {
        await removeThere(id, version.current).catch((error: unknown) => {
          if (!(error instanceof CallFailure) || error.status !== 404) throw error;
        });
      }
      latest.current = null;
      await dropHere(account, id);
    },
  };
}

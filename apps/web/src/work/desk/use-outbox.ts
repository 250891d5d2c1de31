import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { sendFacts } from './api.ts';
import { Outbox, type Parcel } from './outbox.ts';

const boxes = new Map<string, Outbox>();

const later = (work: () => void, ms: number): (() => void) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/** One outbox per account and window; it goes on sending while other pages are shown. */
export function outboxOf(account: string): Outbox {
  const known = boxes.get(account);
  if (known) return known;
  const made = new Outbox({
    account,
    storage: localStorage,
    later,
    send: ({ round, facts, unit, indicator, upTo }: Parcel) => sendFacts(round, facts, [{ unit, indicator, upTo }]),
  });
  boxes.set(account, made);
  return made;
}

/** The person's outbox, and what lies in it. Sends when the connection comes back or the window is looked at again. */
export function useOutbox(account: string): { outbox: Outbox; parcels: readonly Parcel[]; offline: boolean } {
  const outbox = useMemo(() => outboxOf(account), [account]);
  const parcels = useSyncExternalStore(outbox.subscribe, outbox.list);
  const offline = useSyncExternalStore(outbox.subscribe, outbox.offline);
  useEffect(() => {
    const wake = () => outbox.wake();
    const reread = () => outbox.reread();
    const leave = (event: BeforeUnloadEvent) => {
      if (!outbox.isSafe()) event.preventDefault();
    };
    wake();
    window.addEventListener('online', wake);
    window.addEventListener('focus', wake);
    window.addEventListener('storage', reread);
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('online', wake);
      window.removeEventListener('focus', wake);
      window.removeEventListener('storage', reread);
      window.removeEventListener('beforeunload', leave);
    };
  }, [outbox]);
  return { outbox, parcels, offline };
}

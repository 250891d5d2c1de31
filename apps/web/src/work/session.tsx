import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { get } from '../api/client.ts';
import { onSignedOut } from '../api/failure.ts';
import type { Session } from '../api/openapi.gen.ts';
import { type Load, useLoad } from '../api/use-load.ts';

export type { Session };

interface Held {
  load: Load<Session>;
  /** The server shows invented data. */
  demo: boolean;
  /** Name of the office's single sign-on; null without one. */
  singleSignOn: string | null;
  /** Takes over what an answer told of the session. */
  set(session: Session): void;
  /** Asks the server anew. */
  refresh(): void;
}

const Context = createContext<Held | null>(null);

/** Knows the session for everything inside, and hears when the server has ended it. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [asked, retry] = useLoad('session', (signal) => get('/api/session', { signal }));
  const [told, setTold] = useState<Session | null>(null);
  useEffect(() => onSignedOut(() => setTold({ state: 'signed-out' })), []);
  const held = useMemo<Held>(
    () => ({
      load: told ? { state: 'ready', value: told } : asked,
      demo: asked.state === 'ready' && asked.value.demo === true,
      singleSignOn: asked.state === 'ready' ? (asked.value.singleSignOn ?? null) : null,
      set: setTold,
      refresh() {
        setTold(null);
        retry();
      },
    }),
    [asked, told, retry],
  );
  return <Context value={held}>{children}</Context>;
}

/** The session and its setters. Throws outside the provider. */
export function useSession(): Held {
  const held = useContext(Context);
  if (!held) throw new Error('useSession outside SessionProvider');
  return held;
}

/** The signed-in person; a button asks the permissions before it shows itself. Throws where nobody is signed in. */
export function useMe(): Required<Omit<Session, 'demo' | 'singleSignOn'>> {
  const { load } = useSession();
  if (load.state !== 'ready' || !load.value.account) throw new Error('nobody is signed in');
  const { account, posts = [], permissions = [] } = load.value;
  return { state: 'signed-in', account, posts, permissions };
}

import { report, score } from '@mingjian/engine';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round as Scorable } from '../../../features/round/round.ts';

/** The hash of a result, as the server takes it when the result is signed. Null where the browser offers no hashing: it does so over HTTPS only. */
async function hashOf(round: Scorable): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const result = JSON.stringify(report(score(round.book), { lang: 'zh', nodes: false }));
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(result));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Scores the round once more in this browser and says whether it comes to what was signed. */
export function SameAsSigned({ round, signed }: { round: Scorable; signed: string }) {
  const { t } = useTranslation();
  const [own, setOwn] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    void hashOf(round).then((hash) => {
      if (here) setOwn(hash);
    });
    return () => {
      here = false;
    };
  }, [round]);
  if (own === null) return null;
  return (
    <p className={own === signed ? 'done' : 'told'} role="status">
      {t(own === signed ? 'rounds.sign.same' : 'rounds.sign.differs')}
    </p>
  );
}

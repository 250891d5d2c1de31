import { useTranslation } from 'react-i18next';
import { get } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import type { MenuEntry } from '../menu.ts';
import { useMe } from '../session.tsx';

const kinds = {
  desk: ['returned', 'assess', 'materials'],
  review: ['third', 'review'],
  materials: ['handIn', 'mend'],
  rate: ['rate'],
} as const;

/** What came back, or divides two people: before everything else. */
const urgent: ReadonlySet<string> = new Set(['mend', 'returned', 'third']);

type Kind = (typeof kinds)[keyof typeof kinds][number];
export type Waiting = Readonly<Record<Kind, number>>;

/** What waits for oneself in the open rounds; null until it is known, and where it cannot be. */
export function useWaiting(): Waiting | null {
  // Whoever has no part in rounds, the administrator, has no business with their figures either.
  const asks = useMe().permissions.includes('round:read');
  const [load] = useLoad('waiting', async (signal) => (asks ? get('/api/waiting', { signal }) : null));
  return load.state === 'ready' ? load.value : null;
}

/** Beside a door of the first page: how much waits behind it. */
export function WaitingWords({ id, waiting }: { id: MenuEntry['id']; waiting: Waiting | null }) {
  const { t } = useTranslation();
  const mine: readonly Kind[] = id in kinds ? kinds[id as keyof typeof kinds] : [];
  const some = waiting ? mine.filter((kind) => waiting[kind] > 0) : [];
  if (!waiting || mine.length === 0) return <span />;
  return (
    <span className="door-waits">
      {some.length === 0 ? <span className="muted">{t('waiting.none')}</span> : null}
      {some.map((kind) => (
        <span key={kind} className={urgent.has(kind) ? 'count bad' : 'count'}>
          {t(`waiting.${kind}`, { count: waiting[kind] })}
        </span>
      ))}
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import type { LeftOut } from './batch.ts';

/** Units that are not taken, each with the reason. */
export function LeftOutList({ out }: { out: readonly LeftOut[] }) {
  const { t } = useTranslation();
  if (out.length === 0) return null;
  return (
    <details className="batch-out" open={out.length <= SHOWN}>
      <summary>{t('batch.out', { count: out.length })}</summary>
      <ul>
        {out.map(({ unit, name, why }) => (
          <li key={unit}>
            <span>{name}</span>
            <span className="muted">{t(`batch.why.${why}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** More than these would push what matters out of sight. */
const SHOWN = 6;

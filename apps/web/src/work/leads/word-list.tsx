import { shownCode } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../ui/china.ts';
import { usePlan } from '../rounds/one/use-plan.ts';
import type { Lead } from './api.ts';

/** All that people said of a lead, the last word first: who, when, what, why, and what it counts under. */
export function WordList({ round, lead }: { round: string; lead: Lead }) {
  const { t } = useTranslation();
  if (lead.words.length === 0) return null;
  return (
    <section className="lead-words">
      <h3>{t('leads.words')}</h3>
      <ol>
        {[...lead.words].reverse().map(({ kind, reason, indicator, at, by }) => (
          <li key={at}>
            <strong>{t(`leads.said.${kind}`)}</strong>{' '}
            {indicator === null ? null : <IndicatorName round={round} path={indicator} />} {reason}
            <span className="muted">
              {' '}
              {by} · {chinaMinute(at)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function IndicatorName({ round, path }: { round: string; path: string }) {
  const plan = usePlan(round);
  const node = plan?.classes.flatMap(({ nodes }) => nodes).find((one) => one.path === path);
  return (
    <span className="chip">{node ? `${shownCode(node.code)} ${node.name}` : (path.split('/').at(-1) ?? path)}</span>
  );
}

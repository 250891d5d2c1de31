import type { Fact } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { FactLine } from '../../features/unit/fact-line.tsx';
import { chinaDay } from '../../ui/china.ts';
import type { Cell } from './api.ts';
import { named } from './fact-list.tsx';
import { newId } from './new-id.ts';
import { inForce, type Leaf } from './opened.ts';
import { adopt } from './own-verdict.ts';
import type { EntryProps } from './types.ts';

/** Why a reviewer sent the cell back, where nothing newer was entered; his own verdict can be taken over by one press. */
export function ReturnedWord({ cell, leaf, current, outbox, round, desk, task }: EntryProps) {
  const { t } = useTranslation();
  const last = cell.reviews.at(-1);
  if (cell.state !== 'returned' || !last) return null;
  const { verdict } = last;
  const place = { unit: task.unit, indicator: task.indicator };
  const take = (facts: readonly Fact[]) => {
    const note = t('desk.adoptNote', { by: last.by ?? '', reason: last.reason ?? '' });
    const made = adopt(facts, place, current, { day: desk.day, note, newId });
    outbox.put({ ...place, key: newId(), round, facts: made, upTo: cell.upTo, at: new Date().toISOString() });
  };
  return (
    <div className="pane-note returned">
      <strong>{t('desk.returnedBy', { by: last.by ?? '' })}</strong>
      <p>{last.reason}</p>
      {verdict ? (
        <>
          {verdict.facts.map(({ id, ...fact }) => (
            <FactLine key={id ?? JSON.stringify(fact)} fact={fact} node={leaf.node} />
          ))}
          {cell.mayWrite ? (
            <button type="button" className="button small" onClick={() => take(verdict.facts)}>
              {t('desk.adopt')}
            </button>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** What was said and found before, folded: reviews, and facts that were corrected or taken back. */
export function PastWords({ cell, leaf }: { cell: Cell; leaf: Leaf }) {
  const { t } = useTranslation();
  const current = new Set(inForce(cell.facts.map(({ fact }) => fact)).map(({ id }) => id));
  const past = cell.facts.filter(({ fact }) => !current.has(fact.id));
  if (past.length + cell.reviews.length === 0) return null;
  return (
    <details className="past">
      <summary>{t('desk.past', { count: past.length + cell.reviews.length })}</summary>
      <ul>
        {cell.reviews.map((one) => (
          <li key={one.at}>
            <p>
              <strong>{t(`desk.decision.${one.decision as 'confirm' | 'return' | 'third'}`)}</strong>{' '}
              <span className="muted">{[one.by, chinaDay(one.at)].filter(Boolean).join(' · ')}</span>
            </p>
            {one.reason ? <p>{one.reason}</p> : null}
          </li>
        ))}
        {past.map(({ fact, by, at }) => (
          <li key={fact.id}>
            <FactLine fact={named(fact, cell.evidence)} node={leaf.node} />
            <span className="muted">{[by, chinaDay(at)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

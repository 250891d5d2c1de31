import type { Fact } from '@mingjian/model';
import { isSetAside } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactLine } from '../../features/unit/fact-line.tsx';
import { chinaDay } from '../../ui/china.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { clauseOfFact } from './clause-words.ts';
import { withdrawal } from './form.ts';
import { newId } from './new-id.ts';
import type { EntryProps } from './types.ts';

/** What holds now, and the way to take it back. A correction of a figure or level is typed below and replaces it. */
export function FactList(props: EntryProps) {
  const { t } = useTranslation();
  const { current, cell, parcels, leaf, lines, desk } = props;
  const period = { from: desk.plan.periodFrom, to: desk.plan.periodTo };
  const [back, setBack] = useState<Fact | null>(null);
  if (current.length === 0) return null;
  const kept = new Map(cell.facts.map((one) => [one.fact.id, one]));
  return (
    <div className="held-facts">
      <h4>{t('desk.current')}</h4>
      <ul>
        {current.map((fact) => {
          const one = kept.get(fact.id);
          const clause = clauseOfFact(lines, fact);
          const refused = parcels.some((each) => each.refused && each.facts.some(({ id }) => id === fact.id));
          return (
            <li key={fact.id}>
              <div>
                {clause === '' ? null : <p className="muted serif">{clause}</p>}
                <FactLine fact={named(fact, cell.evidence)} node={leaf.node} />
              </div>
              {isSetAside(fact.date, period) ? (
                <p className="told">{t('offPeriod.fact', { ...period, day: fact.date?.slice(0, 10) ?? '' })}</p>
              ) : null}
              <p className="held-by">
                {one ? (
                  <span className="muted">{[one.by, chinaDay(one.at)].filter(Boolean).join(' · ')}</span>
                ) : (
                  <span className={refused ? 'chip vetoed' : 'chip provisional'}>
                    {t(refused ? 'desk.refused' : 'desk.waitingShort')}
                  </span>
                )}
                {one && cell.mayWrite ? (
                  <button type="button" className="link" onClick={() => setBack(fact)}>
                    {t('desk.withdraw')}
                  </button>
                ) : null}
              </p>
            </li>
          );
        })}
      </ul>
      {back ? <Withdraw {...props} fact={back} onClose={() => setBack(null)} /> : null}
    </div>
  );
}

/** Evidence by its names instead of ids, and without the fact's own id, which says nothing to anybody. */
export function named(fact: Fact, evidence: EntryProps['cell']['evidence']): Fact {
  const { id: _, ...rest } = fact;
  if (!fact.evidence) return rest;
  const names = fact.evidence.split(';').map((id) => evidence.find((one) => one.id === id)?.name ?? id);
  return { ...rest, evidence: names.join('、') };
}

function Withdraw(props: EntryProps & { fact: Fact; onClose: () => void }) {
  const { t } = useTranslation();
  const { fact, onClose, outbox, cell, round, desk, task } = props;
  const [note, setNote] = useState('');
  return (
    <Dialog title={t('desk.withdraw')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          outbox.put({
            unit: task.unit,
            indicator: task.indicator,
            key: newId(),
            round,
            facts: [withdrawal(fact, desk.day, note.trim(), newId)],
            upTo: cell.upTo,
            at: new Date().toISOString(),
          });
          onClose();
        }}
      >
        <FactLine fact={named(fact, cell.evidence)} node={props.leaf.node} />
        <p className="muted">{t('desk.withdrawFollows')}</p>
        <label className="field">
          <span>{t('desk.reason')}</span>
          <input
            className="input"
            required
            pattern=".*\S.*"
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={note.trim() === ''}>
            {t('desk.withdraw')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

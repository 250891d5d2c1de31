import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { ToldProblems } from '../../../features/own-data/told-problems.tsx';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import { Told, toldWords } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { dropUnit, getUnits, type Round } from '../api.ts';
import { problemsIn } from '../parts/problems.ts';
import { usePlan } from './use-plan.ts';
import './unit-list.css';

/** The units of a round by name. `onRound`: while it is a draft, any of them can be left out without a new list. */
export function UnitList({ round, onRound }: { round: Round; onRound: ((round: Round) => void) | null }) {
  const { t } = useTranslation();
  const [load] = useLoad(`units ${round.id} ${round.version}`, (signal) => getUnits(round.id, signal));
  const plan = usePlan(round.id);
  const { busy, error, submit } = useSubmit(async (unit: string) => onRound?.(await dropUnit(round, unit)));
  // The list that is there after a unit left stands open as the one before did.
  const [open, setOpen] = useState(false);
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null);
  const problems = problemsIn(error);
  if (load.state === 'loading') return <div className="skeleton round-wait" aria-busy="true" />;
  if (load.state === 'failed') return <p className="told">{toldWords(t, load.error)}</p>;
  const units = load.value;
  const nameOf = (cls: string): string => plan?.classes.find(({ id }) => id === cls)?.name ?? cls;
  const inUse = [...new Set(units.map((unit) => unit.class))];
  const byClass = inUse.map((cls) => ({
    cls,
    name: inUse.length > 1 ? nameOf(cls) : '',
    mine: units.filter((unit) => unit.class === cls),
  }));
  const own = round.duties.filter(({ unit }) => unit !== null && unit === leaving?.id).length;
  return (
    <>
      <details className="unit-names" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('common.units', { count: units.length })}</summary>
        {onRound ? (
          <ul className="unit-drop">
            {units.map(({ id, name, class: cls }) => (
              <li key={id}>
                <span>
                  {name}
                  {byClass.length > 1 ? <span className="muted"> · {nameOf(cls)}</span> : null}
                </span>
                <button
                  type="button"
                  className="button quiet small"
                  aria-label={t('rounds.units.dropOne', { unit: name })}
                  disabled={busy || units.length === 1}
                  onClick={() => setLeaving({ id, name })}
                >
                  {t('rounds.units.drop')}
                </button>
              </li>
            ))}
          </ul>
        ) : (
          byClass.map(({ cls, name, mine }) => (
            <p key={cls}>
              {name === '' ? null : (
                <strong>
                  {name}
                  {t('common.colon')}
                </strong>
              )}
              {mine.map((unit) => unit.name).join(t('common.listJoin'))}
            </p>
          ))
        )}
      </details>
      {leaving ? (
        <ConfirmDialog
          title={t('rounds.units.dropSure', { unit: leaving.name })}
          action={t('rounds.units.drop')}
          onClose={() => setLeaving(null)}
          onConfirm={async () => {
            setLeaving(null);
            await submit(leaving.id);
          }}
        >
          <p>{t('rounds.units.dropHint')}</p>
          {own > 0 ? <p>{t('rounds.units.dropDuties', { count: own })}</p> : null}
          <p className="muted">{t('rounds.units.dropBack')}</p>
        </ConfirmDialog>
      ) : null}
      {problems ? <ToldProblems problems={problems} /> : <Told error={error} />}
    </>
  );
}

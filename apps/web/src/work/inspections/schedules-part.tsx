import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Told } from '../told.tsx';
import { useKept } from '../use-kept.ts';
import { useSubmit } from '../use-submit.ts';
import { addSchedule, endSchedule, type ListedPreset, listSchedules, type NewSchedule } from './api.ts';
import { PresetChoice, PresetName } from './preset-choice.tsx';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Nobody reads the website then. */
const USUAL: NewSchedule = { preset: 'all', every: 'week', hour: 2 };

/** When looks begin by themselves. */
export function SchedulesPart(props: { round: string; presets: readonly ListedPreset[]; mayChange: boolean }) {
  const { t } = useTranslation();
  const { round, presets, mayChange } = props;
  const [typed, setTyped] = useState(USUAL);
  const { value: schedules, error, reload } = useKept(`schedules ${round}`, (signal) => listSchedules(round, signal));
  const change = useSubmit(async (work: () => Promise<unknown>) => {
    await work();
    reload();
  });
  const add = (event: FormEvent) => {
    event.preventDefault();
    void change.submit(() => addSchedule(round, typed));
  };
  return (
    <section className="round-part">
      <h2>{t('schedules.title')}</h2>
      <p className="muted">{t('schedules.lead')}</p>
      <Told error={error} />
      {schedules?.length === 0 ? <p>{t('schedules.none')}</p> : null}
      <ul className="schedules">
        {schedules?.map(({ id, preset, every, hour, lastDay }) => (
          <li key={id}>
            <strong>{t(`schedules.says.${every}`, { hour })}</strong>
            <span>
              <PresetName presets={presets} id={preset} />
            </span>
            <span className="muted">
              {lastDay === null ? t('schedules.never') : t('schedules.last', { day: lastDay })}
            </span>
            {mayChange ? (
              <button
                type="button"
                className="button small"
                disabled={change.busy}
                onClick={() => void change.submit(() => endSchedule(round, id))}
              >
                {t('schedules.end')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? (
        <form className="schedule-new" onSubmit={add}>
          <label className="field">
            <span>{t('schedules.every')}</span>
            <select
              className="input"
              value={typed.every}
              onChange={({ target }) => setTyped({ ...typed, every: target.value as NewSchedule['every'] })}
            >
              {(['day', 'week'] as const).map((every) => (
                <option key={every} value={every}>
                  {t(`schedules.each.${every}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{t('schedules.hour')}</span>
            <select
              className="input"
              value={typed.hour}
              onChange={({ target }) => setTyped({ ...typed, hour: Number(target.value) })}
            >
              {HOURS.map((hour) => (
                <option key={hour} value={hour}>
                  {t('schedules.from', { hour })}
                </option>
              ))}
            </select>
          </label>
          <PresetChoice presets={presets} value={typed.preset} onChange={(preset) => setTyped({ ...typed, preset })} />
          <button type="submit" className="button" disabled={change.busy}>
            {t('schedules.add')}
          </button>
        </form>
      ) : null}
      <Told error={change.error} />
    </section>
  );
}

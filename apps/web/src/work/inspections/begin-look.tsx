import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { getRoundScheme, getUnits } from '../rounds/api.ts';
import type { KeptSite } from '../sites/api.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { beginLook, type ListedPreset } from './api.ts';
import { PresetChoice } from './preset-choice.tsx';

type Which = 'all' | 'some';
const ROWS = 200;

/** All websites of the register, or some that are searched and ticked, and by what they are judged; then the look begins. */
export function BeginLook(props: {
  round: string;
  websites: readonly KeptSite[];
  presets: readonly ListedPreset[];
  onClose: () => void;
  onBegun: () => void;
}) {
  const { t } = useTranslation();
  const { round, websites, presets, onClose, onBegun } = props;
  const [preset, setPreset] = useState('all');
  const [which, setWhich] = useState<Which>('all');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { busy, error, submit } = useSubmit(async () => {
    await beginLook(round, preset, which === 'all' ? undefined : [...ticked]);
    onBegun();
  });
  const count = which === 'all' ? websites.length : ticked.size;
  return (
    <Dialog title={t('inspections.begin')} onClose={onClose} wide>
      <div className="dialog-body">
        <p className="muted">{t('inspections.beginLead')}</p>
        <div>
          <Segmented
            label={t('inspections.which.label')}
            choices={[
              { id: 'all', name: t('inspections.which.all', { count: websites.length }) },
              { id: 'some', name: t('inspections.which.some') },
            ]}
            value={which}
            onChange={setWhich}
          />
        </div>
        {which === 'some' ? <ChooseSites round={round} websites={websites} ticked={ticked} onTick={setTicked} /> : null}
        <PresetChoice presets={presets} value={preset} onChange={setPreset} />
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="button" className="button primary" disabled={busy || count === 0} onClick={() => void submit()}>
            {t('inspections.go', { count })}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function ChooseSites(props: {
  round: string;
  websites: readonly KeptSite[];
  ticked: ReadonlySet<string>;
  onTick: (ids: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation();
  const { round, websites, ticked, onTick } = props;
  const [search, setSearch] = useState('');
  const [only, setOnly] = useState('');
  const [load] = useLoad(`units and classes ${round}`, async (signal) => {
    const [units, plan] = await Promise.all([getUnits(round, signal), getRoundScheme(round, signal)]);
    return { of: new Map(units.map((unit) => [unit.id, unit.class])), classes: plan.scheme.classes };
  });
  const known = load.state === 'ready' ? load.value : { of: new Map<string, string>(), classes: {} };
  const present = [...new Set(websites.flatMap(({ unit }) => known.of.get(unit) ?? []))];
  const words = search.trim().toLowerCase();
  const fitting = websites.filter(
    ({ unit, unitName, name, address }) =>
      (only === '' || known.of.get(unit) === only) &&
      [unitName, name, address].some((text) => text.toLowerCase().includes(words)),
  );
  const put = (ids: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    onTick(next);
  };
  const ids = fitting.map(({ id }) => id);
  return (
    <section className="choose-sites">
      <div className="toolbar">
        <input
          className="input"
          type="search"
          aria-label={t('inspections.find')}
          placeholder={t('inspections.find')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        {present.length > 1 ? (
          <select
            className="input"
            aria-label={t('common.class')}
            value={only}
            onChange={({ target }) => setOnly(target.value)}
          >
            <option value="">{t('inspections.allClasses')}</option>
            {present.map((id) => (
              <option key={id} value={id}>
                {known.classes[id]?.name ?? id}
              </option>
            ))}
          </select>
        ) : null}
        <button type="button" className="button small" onClick={() => put(ids, true)}>
          {t('inspections.tickAll', { count: ids.length })}
        </button>
        <button type="button" className="button small" disabled={ticked.size === 0} onClick={() => onTick(new Set())}>
          {t('inspections.tickNone')}
        </button>
        <span className="muted push">{t('inspections.ticked', { count: ticked.size })}</span>
      </div>
      <ul className="site-ticks">
        {fitting.slice(0, ROWS).map(({ id, unitName, name, address }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={ticked.has(id)} onChange={({ target }) => put([id], target.checked)} />
              <span>{name}</span>
              <span className="muted">{unitName}</span>
              <span className="muted cut">{address}</span>
            </label>
          </li>
        ))}
      </ul>
      {fitting.length === 0 ? <p className="muted">{t('work.noRows')}</p> : null}
      {fitting.length > ROWS ? (
        <p className="muted">{t('inspections.moreSites', { count: fitting.length - ROWS })}</p>
      ) : null}
    </section>
  );
}

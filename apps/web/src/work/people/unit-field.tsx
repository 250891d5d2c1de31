import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Told } from '../told.tsx';
import { listUnits } from './api.ts';

/** The unit of a post, found by typing part of its name or id; the form's field `unit` holds the id or full name. */
export function UnitField() {
  const { t } = useTranslation();
  const id = useId();
  const [load] = useLoad('units', listUnits);
  const units = load.state === 'ready' ? load.value : [];
  const known = new Set(units.flatMap((unit) => [unit.id, unit.name]));
  if (load.state === 'failed') return <Told error={load.error} />;
  if (load.state === 'ready' && units.length === 0) return <p className="told">{t('people.noUnits')}</p>;
  return (
    <label className="field">
      <span>{t('people.unitOfPost')}</span>
      <input
        className="input"
        name="unit"
        type="search"
        required
        maxLength={200}
        list={id}
        placeholder={t('people.unitHint')}
        onChange={({ target }) =>
          target.setCustomValidity(known.has(target.value.trim()) || target.value === '' ? '' : t('people.unitUnknown'))
        }
      />
      <datalist id={id}>
        {units.map((unit) => (
          <option key={unit.id} value={unit.name}>
            {unit.id === unit.name ? null : unit.id}
          </option>
        ))}
      </datalist>
    </label>
  );
}

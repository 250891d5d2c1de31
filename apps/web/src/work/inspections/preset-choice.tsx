import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../i18n/index.ts';
import type { ListedPreset } from './api.ts';
import { issueDay } from './preset-words.ts';
import './preset-choice.css';

/** By what a look judges: everything, what the scheme asks for, or one norm with where it stands and when it was issued. */
export function PresetChoice(props: {
  presets: readonly ListedPreset[];
  value: string;
  onChange: (id: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const { presets, value, onChange } = props;
  const about = useId();
  const chosen = presets.find(({ id }) => id === value);
  return (
    <div className="preset-choice">
      <label className="field">
        <span>{t('presets.label')}</span>
        <select
          className="input"
          aria-describedby={about}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          {presets.map(({ id }) => (
            <option key={id} value={id}>
              <PresetName presets={presets} id={id} />
            </option>
          ))}
        </select>
      </label>
      <p className="muted" id={about}>
        {chosen?.norm
          ? t('presets.source', {
              text: chosen.norm.source.text,
              day: issueDay(chosen.norm.date, i18n.language as Lang),
            })
          : t(value === 'scheme' ? 'presets.schemeAbout' : 'presets.allAbout')}{' '}
        {t('presets.audits', { count: chosen?.audits ?? 0 })}
      </p>
    </div>
  );
}

/** One that is no longer there keeps its id. */
export function PresetName({ presets, id }: { presets: readonly ListedPreset[]; id: string }) {
  const { t, i18n } = useTranslation();
  if (id === 'all' || id === 'scheme') return t(`presets.${id}`);
  return presets.find((one) => one.id === id)?.norm?.title[i18n.language as Lang] ?? id;
}

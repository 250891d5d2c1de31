import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fileDay } from './file-day.ts';

interface Props {
  files: readonly File[];
  day: string;
  onDay: (day: string) => void;
}

/** When material came about. Nobody's guess stands in it: it is empty until it is typed, or taken from the files and marked so. */
export function MaterialDay({ files, day, onDay }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const own = fileDay(files);
  return (
    <div className="field">
      <label htmlFor={id}>{t('work.materialDay')}</label>
      <input id={id} className="input" type="date" value={day} onChange={(event) => onDay(event.target.value)} />
      {own === null ? null : own === day ? (
        <small className="muted">{t('work.fromFile')}</small>
      ) : (
        <button type="button" className="link" onClick={() => onDay(own)}>
          {t('work.takeFileDay', { day: own })}
        </button>
      )}
    </div>
  );
}

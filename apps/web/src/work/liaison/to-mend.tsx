import { spanText } from '@mingjian/engine';
import type { Lang } from '@mingjian/model/problem';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { toldName } from '../../features/unit/naming.ts';
import type { Agenda } from './agenda.ts';
import { chosenFiles, type Given } from './dropped-files.ts';

/** What was returned, with the reason, and handing in something better for the same indicator. */
export function ToMend(props: {
  items: Agenda['toMend'];
  open: boolean;
  /** `day`: by which it belongs to a month. */
  onFiles: (files: Given[], indicator: string, day: string | null) => void;
}) {
  const { t, i18n } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {t('liaison.toMend')}{' '}
        <span className={props.items.length > 0 ? 'count bad' : 'count'}>{props.items.length}</span>
      </h2>
      {props.items.length === 0 ? <p className="agenda-none">{t('liaison.nothingToMend')}</p> : null}
      <ul className="mend-list">
        {props.items.map(({ material, indicator, forPeriod }) => (
          <li key={material.id}>
            <p>
              <strong>{material.name}</strong>
              {indicator ? <span className="muted"> {toldName(indicator)}</span> : null}
              {forPeriod ? <span className="muted"> · {spanText(forPeriod.period, i18n.language as Lang)}</span> : null}
            </p>
            <p className="returned-why">{material.reason}</p>
            {props.open && indicator ? (
              <>
                <label className="button small" htmlFor={`${id} ${material.id}`}>
                  {t('liaison.handInAgain')}
                  <span className="visually-hidden"> {toldName(indicator)}</span>
                </label>
                <input
                  id={`${id} ${material.id}`}
                  className="visually-hidden"
                  type="file"
                  multiple
                  onChange={(event) => {
                    props.onFiles(chosenFiles(event.target.files), indicator.path, forPeriod?.day ?? null);
                    event.target.value = '';
                  }}
                />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

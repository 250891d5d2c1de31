import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { Notice } from '../../ui/notice.tsx';
import { useWorkbench } from '../round/workbench.tsx';
import './choose-unit.css';

const MOST = 120;

/** Comes before a unit is chosen, or when an address names one that is not in the list. */
export function ChooseUnit({ missing }: { missing?: string }) {
  const { t } = useTranslation();
  const route = useRoute();
  const { round } = useWorkbench();
  const [text, setText] = useState('');
  const groups = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    const assessed = [...new Set(round.scheme.results.flatMap((each) => each.classes))];
    return assessed
      .map((id) => ({
        id,
        name: round.scheme.classes[id]?.name ?? id,
        units: round.units.filter((unit) => unit.class === id && unit.name.toLowerCase().includes(wanted)),
      }))
      .filter(({ units }) => units.length > 0);
  }, [round, text]);
  return (
    <div className="page choose-unit">
      {missing === undefined ? null : <Notice title={t('unit.missing', { id: missing })} tone="bad" />}
      <h1>{t('unit.choose')}</h1>
      <p className="lead">{t('unit.chooseLead')}</p>
      <input
        type="search"
        className="input"
        placeholder={t('ranking.find')}
        aria-label={t('ranking.find')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {groups.length === 0 ? <p className="muted">{t('ranking.findNone', { text })}</p> : null}
      {groups.map(({ id, name, units }) => (
        <section key={id}>
          <h2>
            {name} <small className="muted">{t('common.units', { count: units.length })}</small>
          </h2>
          <ul>
            {units.slice(0, MOST).map((unit) => (
              <li key={unit.id}>
                <a href={hrefOf(route, { page: 'unit', unit: unit.id })}>{unit.name}</a>
              </li>
            ))}
          </ul>
          {units.length > MOST ? (
            <p className="muted">{t('unit.missingMore', { count: units.length - MOST })}</p>
          ) : null}
        </section>
      ))}
    </div>
  );
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { Notice } from '../../ui/notice.tsx';
import { useWorkbench } from '../round/workbench.tsx';

const MOST = 60;

/** Comes before a unit is chosen, or when an address names one that is not in the list. */
export function ChooseUnit({ missing }: { missing?: string }) {
  const { t } = useTranslation();
  const route = useRoute();
  const { round, view } = useWorkbench();
  const [text, setText] = useState('');
  const found = useMemo(() => {
    const assessed = new Set(round.scheme.results.flatMap((each) => each.classes));
    const wanted = text.trim().toLowerCase();
    return round.units.filter(
      (unit) =>
        assessed.has(unit.class) &&
        (wanted === '' ? unit.class === view.class : unit.name.toLowerCase().includes(wanted)),
    );
  }, [round, view, text]);
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
      {found.length === 0 ? <p className="muted">{t('ranking.findNone', { text })}</p> : null}
      <ul>
        {found.slice(0, MOST).map((unit) => (
          <li key={unit.id}>
            <a href={hrefOf(route, { page: 'unit', unit: unit.id })}>{unit.name}</a>
          </li>
        ))}
      </ul>
      {found.length > MOST ? <p className="muted">{t('unit.missingMore', { count: found.length - MOST })}</p> : null}
    </div>
  );
}

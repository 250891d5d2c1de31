import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../ui/china.ts';
import type { InspectionSums } from './api.ts';

/** So many are drawn; the last ones are in sight. */
const SHOWN = 60;
const rows = ['found', 'missed'] as const;

/** The looks so far, the oldest first: how much each found and could not look at. One of them is shown below in full. */
export function PastLooks(props: {
  /** The newest first. */
  looks: readonly InspectionSums[];
  shown: string;
  onShow: (id: string) => void;
}) {
  const { t } = useTranslation();
  const looks = props.looks.slice(0, SHOWN).reverse();
  const most = { found: highest(looks, 'found'), missed: highest(looks, 'missed') };
  return (
    <section className="round-part">
      <h2>{t('inspections.past')}</h2>
      <p className="muted">{t('inspections.pastLead')}</p>
      <div className="past-looks">
        <ul className="past-legend" aria-hidden="true">
          {rows.map((row) => (
            <li key={row} className={`past-${row}`}>
              <i /> {t(`inspections.sum.${row}`)}
            </li>
          ))}
        </ul>
        <ol ref={toTheEnd}>
          {looks.map((look) => (
            <li key={look.id}>
              <button
                type="button"
                aria-pressed={look.id === props.shown}
                aria-label={t('inspections.pastSays', {
                  at: chinaMinute(look.at),
                  found: look.found,
                  missed: look.missed,
                  sites: look.sites,
                })}
                title={`${chinaMinute(look.at)} · ${look.scheduled ? t('inspections.byItself') : (look.by ?? '')}`}
                onClick={() => props.onShow(look.id)}
              >
                {rows.map((row) => (
                  <span key={row} className={`past-bar past-${row}`}>
                    <b>{look[row]}</b>
                    <i style={{ height: `${most[row] === 0 ? 0 : (look[row] / most[row]) * 100}%` }} />
                  </span>
                ))}
                <span className="past-day">{chinaMinute(look.at).slice(5, 10)}</span>
                <small>
                  {t(look.state === 'stopped' ? 'inspections.stoppedSites' : 'inspections.sites', {
                    count: look.sites,
                  })}
                </small>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** Brings the newest into sight. */
const toTheEnd = (list: HTMLOListElement | null): void => {
  if (list) list.scrollLeft = list.scrollWidth;
};

const highest = (looks: readonly InspectionSums[], key: 'found' | 'missed'): number =>
  Math.max(0, ...looks.map((look) => look[key]));

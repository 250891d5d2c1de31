import { useTranslation } from 'react-i18next';
import { chinaDay } from '../../ui/china.ts';
import { type Evidence, evidenceUrl } from '../desk/api.ts';

/** One piece of material that was handed in: where it lies, what became of it, of which day it is. `late`: the day it came, after the end. */
export function HandedLine({ round, material, late }: { round: string; material: Evidence; late?: string | null }) {
  const { t } = useTranslation();
  const { id, link, name, state, reason, note } = material;
  return (
    <li>
      {link ? (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {name}
        </a>
      ) : (
        <a href={evidenceUrl(round, id)} download={name}>
          {name}
        </a>
      )}
      <span className={`chip ${{ accepted: 'grade', returned: 'vetoed' }[state as 'accepted'] ?? ''}`}>
        {t(`liaison.material.${state === 'kept' ? 'handed-in' : state}`)}
      </span>
      <span className="muted">{material.happenedOn ?? chinaDay(material.receivedAt)}</span>
      {note ? <span className="muted">{note}</span> : null}
      {late ? <span className="loss">{t('liaison.reports.late', { day: late })}</span> : null}
      {reason ? <p className="returned-why">{reason}</p> : null}
    </li>
  );
}

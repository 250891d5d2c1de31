import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownCode, toldName } from '../../features/unit/naming.ts';
import { chinaDay } from '../../ui/china.ts';
import { evidenceUrl } from '../desk/api.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { materialsFor } from './agenda.ts';
import { type OwnUnit, reuseMaterial, type Wanted } from './api.ts';
import { CountdownChip } from './countdown-chip.tsx';
import { chosenFiles, type Given } from './dropped-files.ts';

export interface RowProps {
  round: string;
  unit: OwnUnit;
  wanted: Wanted;
  today: string;
  /** Whether the round takes material now. */
  open: boolean;
  onFiles: (files: Given[], indicator: string) => void;
  onChanged: () => void;
}

/** One indicator: what the plan wants, until when, what was handed in, and handing in. */
export function WantedRow(props: RowProps) {
  const { t } = useTranslation();
  const { round, unit, wanted, today, open } = props;
  const id = useId();
  const materials = materialsFor(unit, wanted.path);
  const done = materials.some(({ state }) => state === 'accepted' || state === 'handed-in');
  return (
    <li className="wanted">
      <div className="wanted-what">
        <h3>
          <span className="tree-code">{shownCode(wanted.code)}</span> {wanted.name}
          {wanted.standsIn === '' ? null : <span className="stands-in">{wanted.standsIn}</span>}
        </h3>
        {wanted.requirement ? (
          <details className="wanted-words">
            <summary>{wanted.requirement}</summary>
            {wanted.method ? (
              <p className="muted">
                {t('unit.method')}
                {t('common.colon')}
                {wanted.method}
              </p>
            ) : null}
          </details>
        ) : null}
        {materials.length > 0 ? (
          <ul className="handed">
            {materials.map((one) => (
              <li key={one.id}>
                {one.link ? (
                  <a href={one.link} target="_blank" rel="noreferrer noopener">
                    {one.name}
                  </a>
                ) : (
                  <a href={evidenceUrl(round, one.id)} download={one.name}>
                    {one.name}
                  </a>
                )}
                <span className={`chip ${{ accepted: 'grade', returned: 'vetoed' }[one.state as 'accepted'] ?? ''}`}>
                  {t(`liaison.material.${one.state === 'kept' ? 'handed-in' : one.state}`)}
                </span>
                <span className="muted">{one.happenedOn ?? chinaDay(one.receivedAt)}</span>
                {one.reason ? <p className="returned-why">{one.reason}</p> : null}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {open && wanted.due && !done && wanted.asked ? <CountdownChip due={wanted.due} today={today} /> : <span />}
      {open ? (
        <div className="wanted-do">
          <label className="button small" htmlFor={id}>
            {t(materials.length > 0 ? 'liaison.addMore' : 'liaison.handInOne')}
            <span className="visually-hidden"> {toldName(wanted)}</span>
          </label>
          <input
            id={id}
            className="visually-hidden"
            type="file"
            multiple
            onChange={(event) => {
              props.onFiles(chosenFiles(event.target.files), wanted.path);
              event.target.value = '';
            }}
          />
          <Reuse {...props} />
        </div>
      ) : null}
    </li>
  );
}

/** Takes what was handed in for another indicator for this one too. */
function Reuse({ round, unit, wanted, onChanged }: RowProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { busy, error, submit } = useSubmit(async (material: string) => {
    await reuseMaterial(round, material, wanted.path);
    setAsking(false);
    onChanged();
  });
  const others = unit.materials.filter(({ indicator, state }) => indicator !== wanted.path && state !== 'returned');
  if (others.length === 0) return null;
  if (!asking) {
    return (
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {t('liaison.reuse')}
      </button>
    );
  }
  const nameOf = new Map(unit.indicators.map((one) => [one.path, toldName(one)]));
  return (
    <>
      <select
        className="input"
        aria-label={t('liaison.reuseWhich')}
        disabled={busy}
        value=""
        onChange={(event) => void submit(event.target.value)}
      >
        <option value="">{t('liaison.reuseWhich')}</option>
        {others.map(({ id, name, indicator }) => (
          <option key={id} value={id}>
            {`${name}（${nameOf.get(indicator ?? '') ?? t('liaison.noIndicator')}）`}
          </option>
        ))}
      </select>
      <Told error={error} />
    </>
  );
}

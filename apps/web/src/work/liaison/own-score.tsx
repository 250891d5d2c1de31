import { useTranslation } from 'react-i18next';
import { at, get } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { limitPoints } from '../../features/unit/limit-points.ts';
import { shortText, signedText } from '../../ui/number.ts';
import { Points } from '../../ui/points.tsx';
import { Told } from '../told.tsx';
import type { OwnUnit } from './api.ts';
import { behindOf } from './behind.ts';
import { BehindRow } from './behind-row.tsx';

async function getOwn(id: string, unit: string, signal: AbortSignal) {
  const place = at({ id, unit }, signal);
  const [score, entries] = await Promise.all([
    get('/api/rounds/{id}/results/{unit}', place),
    get('/api/rounds/{id}/results/{unit}/entries', place),
  ]);
  return { score, entries };
}

/** The unit's own result, and every line that cost points with what it rests on. */
export function OwnScore({ round, unit }: { round: string; unit: OwnUnit }) {
  const { t } = useTranslation();
  const [load] = useLoad(`${round} ${unit.id}`, (signal) => getOwn(round, unit.id, signal));
  if (load.state === 'loading') return <div className="skeleton" style={{ height: 120 }} />;
  if (load.state === 'failed') return <Told error={load.error} />;
  const { results, nodes } = load.value.score;
  const behind = behindOf(nodes, load.value.entries, (entry) => limitPoints(entry, t) ?? signedText(entry.points));
  const losses = behind.filter((one) => one.losses.length > 0);
  const others = behind.filter((one) => one.losses.length === 0);
  return (
    <div className="own-score">
      {results.map((result) => (
        <p key={result.result} className="own-total">
          <span>{result.name}</span>
          <strong>
            <Points points={result.points} range={result.range} />
          </strong>
          <span className="muted">/ {shortText(result.full)}</span>
          {result.grade ? <span className="chip grade">{result.grade}</span> : null}
          {result.rank === null ? null : <span className="muted">{t('unit.rank', { rank: result.rank })}</span>}
        </p>
      ))}
      <h3>{t('liaison.losses', { count: losses.length })}</h3>
      <ul className="losses">
        {losses.map((one) => (
          <BehindRow key={one.node.path} round={round} behind={one} />
        ))}
      </ul>
      {others.length > 0 ? (
        <details className="others">
          <summary>{t('liaison.othersScored', { count: others.length })}</summary>
          <ul className="losses">
            {others.map((one) => (
              <BehindRow key={one.node.path} round={round} behind={one} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

import { type PlanNode, toText } from '@mingjian/engine';
import { useTranslation } from 'react-i18next';
import { minus, shortText, signedText } from '../../ui/number.ts';
import { rankText } from '../ranking/rows.ts';
import { nodesOf } from '../round/round.ts';
import { useWorkbench } from '../round/workbench.tsx';

type Range = readonly [string, string];

/** Before and after: the total, the rank and the indicator at hand. */
export function Effects({ unitId, path, result }: { unitId: string; path: string; result: string }) {
  const { t } = useTranslation();
  const { round, now, actual, edits } = useWorkbench();
  if (edits.length === 0) return null;
  const unit = round.units.findIndex((each) => each.id === unitId);
  const nodes = nodesOf(round.plan, round.units[unit]?.class ?? '');
  const leaf = nodes.find((node) => node.path === path);
  const root = nodes.find((node) => node.parent === -1 && node.result === result);
  const range = (of: typeof now, node: PlanNode): Range => {
    const { lo, hi } = of.scores.value(unit, node.index);
    return [toText(lo), toText(hi)];
  };
  const place = (of: typeof now) => {
    const standing = of.standing.find((each) => each.unit === unit && each.result === result);
    return standing ? rankText(standing) : '—';
  };
  return (
    <dl className="effects" aria-live="polite">
      {leaf ? <Effect name={t('whatIf.leaf')} before={range(actual, leaf)} after={range(now, leaf)} /> : null}
      {root ? <Effect name={t('whatIf.total')} before={range(actual, root)} after={range(now, root)} /> : null}
      <div>
        <dt>{t('whatIf.rank')}</dt>
        <dd>
          {place(actual)} → <strong>{place(now)}</strong>{' '}
          {place(actual) === place(now) ? <span className="muted">{t('whatIf.same')}</span> : null}
        </dd>
      </div>
    </dl>
  );
}

function Effect({ name, before, after }: { name: string; before: Range; after: Range }) {
  const { t } = useTranslation();
  const change = minus(after[1], before[1]);
  const changeLow = minus(after[0], before[0]);
  const text = change === changeLow ? signedText(change) : `${signedText(changeLow)} … ${signedText(change)}`;
  const same = change === '0' && changeLow === '0';
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {rangeText(before)} → <strong>{rangeText(after)}</strong>{' '}
        <span className={same ? 'muted' : change.startsWith('-') || changeLow.startsWith('-') ? 'loss' : 'gain'}>
          {same ? t('whatIf.same') : text}
        </span>
      </dd>
    </div>
  );
}

const rangeText = ([lo, hi]: Range): string => (lo === hi ? shortText(lo) : `${shortText(lo)}–${shortText(hi)}`);

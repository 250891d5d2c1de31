import { parseExact, toText } from '@mingjian/engine';
import { afterVerdict, discrepancyLimit, discrepancyOf } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import { FactLine } from '../../features/unit/fact-line.tsx';
import { shortText } from '../../ui/number.ts';
import type { Cell } from './api.ts';
import type { Desk, Leaf, Worth } from './opened.ts';

const ends = (worth: Worth) => {
  const node = worth.ok ? worth.node : null;
  const [lo, hi] = node?.range ?? [node?.points ?? '0', node?.points ?? '0'];
  return { lo: parseExact(lo) ?? 0, hi: parseExact(hi) ?? 0 };
};

/** How far the two verdicts lie apart, and what follows; the server says so again with its own figures. */
export function Apart(props: { now: Worth; mine: Worth; desk: Desk; leaf: Leaf; isThird: boolean }) {
  const { t } = useTranslation();
  const { now, mine, desk, leaf } = props;
  if (!now.ok || !mine.ok) return null;
  const limit = discrepancyLimit(leaf.node.share, desk.scheme.discrepancy);
  const apart = discrepancyOf(ends(now), ends(mine));
  const follows = props.isThird ? 'final' : afterVerdict(apart, limit);
  return (
    <p className={follows === 'third' ? 'pane-note returned' : 'pane-note'} role="status">
      {t('desk.apart', { apart: shortText(toText(apart)), limit: shortText(toText(limit)) })}
      {desk.scheme.discrepancy ? '' : t('desk.apartDefault')} {t(`desk.follows.${follows}`)}
    </p>
  );
}

/** What a reviewer found by himself, where it is still the last word: the third person sees both. */
export function SecondVerdict({ cell, leaf }: { cell: Cell; leaf: Leaf }) {
  const { t } = useTranslation();
  const last = cell.reviews.at(-1);
  if (cell.state !== 'third' || !last) return null;
  return (
    <div className="pane-note">
      <strong>{t('desk.thirdBy', { by: last.by ?? '' })}</strong>
      {last.reason ? <p>{last.reason}</p> : null}
      {last.verdict ? (
        <>
          <p>
            {t('desk.bothPoints', {
              first: pointsOf(last.verdict.first),
              second: pointsOf(last.verdict.second),
              apart: shortText(last.verdict.apart),
            })}
          </p>
          {last.verdict.facts.map(({ id, ...fact }) => (
            <FactLine key={id ?? JSON.stringify(fact)} fact={fact} node={leaf.node} />
          ))}
        </>
      ) : null}
    </div>
  );
}

const pointsOf = ([lo, hi]: [string, string]): string =>
  lo === hi ? shortText(lo) : `${shortText(lo)}–${shortText(hi)}`;

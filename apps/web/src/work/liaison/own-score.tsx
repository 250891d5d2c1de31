import type { LedgerNode, UnitScore } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { shownCode } from '../../features/unit/naming.ts';
import { shortText, signedText } from '../../ui/number.ts';
import { Points } from '../../ui/points.tsx';
import { call } from '../call.ts';
import { Told } from '../told.tsx';
import type { OwnUnit } from './api.ts';

const getOwn = (round: string, unit: string, signal: AbortSignal) =>
  call<UnitScore>('GET', `/rounds/${encodeURIComponent(round)}/results/${encodeURIComponent(unit)}`, undefined, signal);

/** Lines of the ledger that took points, leaf by leaf in the order of the plan. */
export function lossesOf(nodes: readonly LedgerNode[]): { node: LedgerNode; texts: string[] }[] {
  return nodes.flatMap((node) => {
    const texts = node.entries
      .filter(({ rule, points }) => rule !== null && points.startsWith('-'))
      .map(({ text, points }) => `${text} ${signedText(points)}`);
    return texts.length > 0 ? [{ node, texts }] : [];
  });
}

/** The unit's own result, and every line that cost points with its reason in words. */
export function OwnScore({ round, unit }: { round: string; unit: OwnUnit }) {
  const { t } = useTranslation();
  const [load] = useLoad(`${round} ${unit.id}`, (signal) => getOwn(round, unit.id, signal));
  if (load.state === 'loading') return <div className="skeleton" style={{ height: 120 }} />;
  if (load.state === 'failed') return <Told error={load.error} />;
  const { results, nodes } = load.value;
  const losses = lossesOf(nodes);
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
        {losses.map(({ node, texts }) => (
          <li key={node.path}>
            <p>
              <span className="tree-code">{shownCode(node.code)}</span> {node.name}
              <span className="number">
                <Points points={node.points} range={node.range} />
                {node.full === null ? null : <span className="muted"> / {shortText(node.full)}</span>}
              </span>
            </p>
            {texts.map((text) => (
              <p key={text} className="loss-text">
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { Band, Column } from './columns.ts';

/** Headings of the columns: names upright where there is room, standing on their side where there is not. */
export function HeatHead(props: {
  columns: readonly Column[];
  cellWidth: number;
  wide: boolean;
  lines: number;
  bands: readonly (readonly Band[])[];
  orderBy: string | null;
  onOrder: (path: string | null) => void;
}) {
  const { t } = useTranslation();
  const { columns, cellWidth, orderBy } = props;
  return (
    <div className={props.wide ? 'heat-head wide' : 'heat-head'}>
      {props.bands.map((bands, level) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a band is its level
        <div key={level} className="heat-groups">
          {bands.map(({ node, from, count }) => (
            <span key={from} className="cut" style={{ width: count * cellWidth }} title={node?.name}>
              {node?.name ?? ''}
            </span>
          ))}
        </div>
      ))}
      <div className="heat-columns">
        {columns.map(({ node }) => {
          const active = orderBy === node.path;
          return (
            <button
              key={node.path}
              type="button"
              aria-pressed={active}
              style={{ width: cellWidth }}
              title={`${node.name} — ${t('heat.orderColumn', { name: node.name })}`}
              onClick={() => props.onOrder(active ? null : node.path)}
            >
              <span style={props.wide ? { WebkitLineClamp: props.lines } : undefined}>{node.name}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}

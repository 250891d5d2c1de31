import type { LedgerEntry, Missing } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { inSight } from '../../features/unit/closing.ts';
import { limitPoints } from '../../features/unit/limit-points.ts';
import { drawn, minus, shortText, signedText } from '../../ui/number.ts';
import { Points } from '../../ui/points.tsx';
import { PointsBar } from '../../ui/points-bar.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { clauseOf } from './clause-words.ts';
import type { Line } from './lines.ts';
import type { Worth } from './opened.ts';

/**
 * The leaf's points as they are, and as they would be with what is typed; below, the arithmetic in words, and what has still to be
 * known before the points are certain.
 */
export function WorthFigures(props: {
  before: Worth;
  after: Worth;
  changed: boolean;
  day: string;
  /** What is asked for here, whose clauses tell what is missing apart. */
  lines?: readonly Line[];
}) {
  const { t } = useTranslation();
  const { before, after, changed, day } = props;
  const told = after.ok ? after : before.ok ? before : null;
  if (!told) return null;
  const shown = told.node;
  const [lo, hi] = shown.range ?? [shown.points ?? '0', shown.points ?? '0'];
  const lines = inSight(shown.entries, SHOWN);
  const was = before.ok ? before.node : null;
  const change = was?.points && shown.points ? minus(shown.points, was.points) : null;
  return (
    <div className="worth" aria-live="polite">
      <p className="worth-figures">
        <strong className="worth-points">
          <Points points={shown.points} range={shown.range} />
        </strong>
        {shown.full === null || shown.full === '0' ? null : (
          <span className="muted">{t('desk.outOf', { full: shortText(shown.full) })}</span>
        )}
        {changed && change !== null && change !== '0' ? (
          <span className={change.startsWith('-') ? 'loss' : 'gain'}>{signedText(change)}</span>
        ) : null}
        <StatusChip status={shown.status} />
        <span className="muted worth-day">{t('desk.asOf', { day })}</span>
      </p>
      {shown.full === null ? null : <PointsBar lo={drawn(lo)} hi={drawn(hi)} full={drawn(shown.full)} />}
      <EntryLines entries={lines.first} />
      {lines.folded.length > 0 ? (
        <details className="worth-more">
          <summary>{t('desk.moreLines', { count: lines.folded.length })}</summary>
          <EntryLines entries={lines.folded} />
        </details>
      ) : null}
      {lines.limits.length > 0 ? <EntryLines entries={lines.limits} /> : null}
      <MissingLine missing={told.missing} lines={props.lines ?? []} />
    </div>
  );
}

/** What is not known yet, each once, with the clause that asks for it where there are several. */
function MissingLine({ missing, lines }: { missing: readonly Missing[]; lines: readonly Line[] }) {
  const { t } = useTranslation();
  const texts = new Set(
    missing.map(({ rule, text }) => {
      const clause = clauseOf(lines, rule);
      return clause === '' ? text : t('desk.missingClause', { clause, text });
    }),
  );
  if (texts.size === 0) return null;
  return (
    <p className="worth-missing">
      {t('desk.missing')}
      {t('common.colon')}
      {[...texts].join(t('desk.missingAnd'))}
    </p>
  );
}

/** More lines than this are folded: what is entered must stay in sight. */
const SHOWN = 3;

function EntryLines({ entries }: { entries: readonly LedgerEntry[] }) {
  const { t } = useTranslation();
  return (
    <ul className="worth-lines">
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries are a fixed list in the order of computing
        <li key={index}>
          <span>{entry.text}</span>
          {entry.rule !== null || entry.points !== '0' ? (
            <span className={entry.points.startsWith('-') && !entry.range ? 'number loss' : 'number'}>
              {limitPoints(entry, t) ??
                (entry.range
                  ? t('desk.fromTo', { lo: shortText(entry.range[0]), hi: shortText(entry.range[1]) })
                  : signedText(entry.points))}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

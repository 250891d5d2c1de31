import { useTranslation } from 'react-i18next';
import { Assumptions } from '../../../features/unit/clause.tsx';
import { isLeaf, trailOf } from '../draft/nodes.ts';
import { numberedName } from '../draft/own-number.ts';
import { paramsIn } from '../draft/params-in.ts';
import type { Sum } from '../draft/sums.ts';
import type { Draft, DraftNode } from '../draft/types.ts';
import { SaidRules } from '../said-rules.tsx';
import { linesOf } from './indicator-lines.ts';
import { withoutNames } from './published.ts';

const texts = ['content', 'requirement', 'criterion', 'note'] as const;

/** One indicator as it was published: the document's words, its rules in plain words, and what else the plan says of it. */
export function IndicatorPane(props: {
  draft: Draft;
  node: DraftNode;
  sum: Sum | undefined;
  /** The neighbours in the order of the document; null: none. */
  before: string | null;
  after: string | null;
  onChoose: (key: string | null) => void;
}) {
  const { t } = useTranslation();
  const { draft, node, onChoose } = props;
  const { says } = node;
  const trail = trailOf(draft, node.key);
  const told = texts.filter((text) => says[text]);
  const rules = says.rules ?? [];
  const readings = [...(says.assumption ?? []), ...rules.flatMap(({ assumption }) => assumption ?? [])];
  const open = paramsIn(says).flatMap((name) => draft.frame.params[name] ?? []);
  const step = (key: string | null, words: string) => (
    <button
      type="button"
      className="button small"
      disabled={key === null}
      onClick={() => (key === null ? undefined : onChoose(key))}
    >
      {words}
    </button>
  );
  return (
    <div className="reading-body">
      <p className="reading-steps">
        <button type="button" className="button small" onClick={() => onChoose(null)}>
          {t('reading.back')}
        </button>
        {step(props.before, t('reading.before'))}
        {step(props.after, t('reading.after'))}
      </p>
      {trail.length > 0 ? (
        <p className="muted reading-trail">{trail.map(({ says }) => numberedName(says)).join(' › ')}</p>
      ) : null}
      <h3 className="reading-name">{numberedName(says)}</h3>
      <dl className="reading-lines">
        {linesOf(draft, node, props.sum, t).map(({ id, words }) => (
          <div key={id}>
            <dt>{t(`reading.line.${id}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {told.length > 0 ? (
        <div className="clause">
          {says.clause ? <p className="muted clause-of">{t('unit.clauseOf', { clause: says.clause })}</p> : null}
          <dl>
            {told.map((text) => (
              <div key={text}>
                <dt>{t(`unit.${text}`)}</dt>
                <dd>{withoutNames(says[text] ?? '', draft.frame, t('draft.open'))}</dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
      {isLeaf(node) ? (
        <section>
          <h4>{t('reading.rules')}</h4>
          {rules.length > 0 ? <SaidRules says={says} draft={draft} /> : <p className="muted">{t('reading.noRules')}</p>}
        </section>
      ) : null}
      {readings.length > 0 ? (
        <div className="clause">
          <Assumptions scheme={draft.frame} ids={[...new Set(readings)]} />
        </div>
      ) : null}
      {open.length > 0 ? (
        <section>
          <h4>{t('reading.openFigures')}</h4>
          <ul className="reading-list">
            {open.map(({ ask, text }) => (
              <li key={ask}>{t('draft.answerFor', { ask, text })}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

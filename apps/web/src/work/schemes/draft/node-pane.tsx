import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { amountWords } from '../say-rule.ts';
import { ConcernFields } from './concern-fields.tsx';
import { hasOwnMarks, rename, setMarks, setText, setWeight, statedOf, type TextField } from './edit.ts';
import { NodeActions } from './node-actions.tsx';
import { classNames, isLeaf, trailOf } from './nodes.ts';
import { numberedName } from './own-number.ts';
import { ParamFields } from './param-fields.tsx';
import { paramsIn } from './params-in.ts';
import { QuestionItem } from './question-item.tsx';
import { readingsOf, setReading } from './reading.ts';
import type { MendField } from './remains-told.tsx';
import { RulesView } from './rules-view.tsx';
import { isSigned } from './sic.ts';
import { useStill } from './still.ts';
import type { Sum } from './sums.ts';
import type { Draft, DraftNode, DraftQuestion } from './types.ts';
import type { Workshop } from './use-workshop.ts';
import { rewordedIn } from './wording.ts';
import './node.css';

/** So many characters of a name stand in a line. */
const NAME_LINE = 11;

/** The selected indicator: what it says, to be corrected, and what is read from it. */
export function NodePane(props: {
  draft: Draft;
  node: DraftNode;
  sum: Sum | undefined;
  questions: readonly DraftQuestion[];
  change: Workshop['change'];
  onSelect: (key: string) => void;
  onQuestion: (question: DraftQuestion, mend?: MendField) => void;
  /** A field that somebody is led to; another object each time. */
  mend: { readonly field: MendField } | null;
}) {
  const { t } = useTranslation();
  const { draft, node, change } = props;
  const { key, says } = node;
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.mend) pane.current?.querySelector<HTMLElement>(`[data-field="${props.mend.field}"]`)?.focus();
  }, [props.mend]);
  const still = useStill(change);
  const trail = trailOf(draft, key);
  const leaf = isLeaf(node);
  const shared = trail.find((one) => one.says.pool)?.says.full;
  const share = typeof shared === 'string' ? shared : null;
  const text = (field: TextField, rows: number) => (
    <>
      <label className="field">
        <span>{t(`draft.${field as 'criterion'}`)}</span>
        <textarea
          className="input"
          data-field={field}
          rows={rows}
          value={says[field] ?? ''}
          onChange={({ target }) => change((now) => setText(now, key, field, target.value), `${key}.${field}`)}
        />
      </label>
      {rewordedIn(node)
        .filter((one) => one.field === field)
        .map(({ printed }) => (
          <p key={field} className="draft-printed">
            <span>{t('draft.printed')}</span> <q>{printed}</q>
            <button
              type="button"
              className="button quiet small"
              onClick={() => change((now) => setText(now, key, field, printed))}
            >
              {t('draft.printedAgain')}
            </button>
          </p>
        ))}
    </>
  );
  return (
    <div className="draft-one" ref={pane}>
      {trail.length > 0 ? (
        <p className="draft-trail muted">
          {t('draft.partOf', { name: trail.map((one) => numberedName(one.says)).join(' › ') })}
        </p>
      ) : null}
      <div className="draft-name">
        <label className="field">
          <span>{t('draft.name')}</span>
          <textarea
            className="input"
            rows={Math.ceil(says.name.length / NAME_LINE)}
            value={says.name}
            onChange={({ target }) =>
              change((now) => rename(now, key, target.value.replaceAll('\n', '')), `${key}.name`)
            }
          />
        </label>
        <MarksField {...props} shared={share !== null && leaf} />
      </div>
      {says.weight === undefined ? null : (
        <WeightField key={`weight ${key} ${says.weight}`} node={node} change={change} />
      )}
      <NodeActions draft={draft} node={node} change={change} onSelect={props.onSelect} />
      {leaf ? (
        <>
          {text('criterion', 4)}
          <RulesView draft={draft} node={node} share={share} change={change} />
          <ParamFields
            draft={draft}
            names={paramsIn({ rules: says.rules, most: says.ceiling }).concat(marksParam(node))}
            change={change}
          />
        </>
      ) : null}
      {props.questions.length > 0 ? (
        <section className="draft-part">
          <h3>{t('draft.questions')}</h3>
          <ul className="draft-asked" {...still.box}>
            {props.questions.map((question) => (
              <QuestionItem
                key={question.id}
                question={question}
                draft={draft}
                change={still.change}
                onShow={props.onQuestion}
              />
            ))}
          </ul>
        </section>
      ) : null}
      {leaf ? (
        <section className="draft-part draft-texts">
          {text('requirement', 3)}
          {text('method', 1)}
          {text('responsible', 1)}
          {text('owner', 1)}
        </section>
      ) : null}
      <ConcernFields key={`concern ${key}`} draft={draft} node={node} change={change} />
      <section className="draft-part draft-texts">
        {readingsOf(draft, key).map(({ id, reading }) => (
          <label key={id} className="field">
            <span>{t('draft.readAs')}</span>
            <textarea
              className="input"
              rows={2}
              value={reading}
              onChange={({ target }) => change((now) => setReading(now, key, id, target.value), `${key}.${id}`)}
            />
            <small className="muted">{t('draft.readingHow')}</small>
          </label>
        ))}
      </section>
    </div>
  );
}

/** Which part of the whole above it a node is, in percent. One that differs by class or is open is changed in the file. */
function WeightField({ node: { key, says }, change }: { node: DraftNode; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const weight = typeof says.weight === 'string' && !says.weight.startsWith('$') ? says.weight : null;
  if (weight === null) return <p className="muted">{t('draft.weightOpen')}</p>;
  return (
    <label className="field draft-param">
      <span>{t('draft.weight')}</span>
      <input
        className="input number"
        inputMode="decimal"
        defaultValue={weight}
        onBlur={({ target }) => {
          const value = target.value.trim();
          if (/^\d+(\.\d+)?$/.test(value)) change((now) => setWeight(now, key, value));
          else target.value = weight;
        }}
      />
    </label>
  );
}

const marksParam = ({ says }: DraftNode): string[] =>
  typeof says.full === 'string' && says.full.startsWith('$') ? [says.full.slice(1)] : [];

/** Marks of a node, or the sum that the document states for a group. What is no figure is not taken over. */
function MarksField(props: {
  draft: Draft;
  node: DraftNode;
  sum: Sum | undefined;
  shared: boolean;
  change: Workshop['change'];
}) {
  const { t } = useTranslation();
  const { draft, node, sum, change } = props;
  const { key, says } = node;
  const own = hasOwnMarks(node);
  const marks = own ? says.full : statedOf(draft, key);
  const off = sum?.off ? t('draft.off', { ...sum.off }) : null;
  const signed = sum?.off != null && isSigned(draft, { node: key }, sum.off, says);
  const label = own ? t('draft.marks') : t('draft.stated');
  if (typeof marks === 'object') {
    return (
      <div className="field">
        <span>{label}</span>
        <span>{amountWords(t, draft.answers, classNames(draft))(marks)}</span>
      </div>
    );
  }
  const hidden = marks?.startsWith('$') === true;
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className="input number"
        inputMode="decimal"
        data-field="marks"
        key={`${key}${marks ?? ''}`}
        defaultValue={hidden ? '' : (marks ?? '')}
        placeholder={hidden ? t('draft.open') : props.shared ? t('draft.shares') : ''}
        aria-invalid={off !== null && !signed}
        onBlur={({ target }) => {
          const value = target.value.trim();
          if (hidden && value === '') return;
          if (value === '' || /^\d+(\.\d+)?$/.test(value)) {
            if (value !== (marks ?? '')) change((now) => setMarks(now, key, value));
          } else target.value = hidden ? '' : (marks ?? '');
        }}
      />
      {sum?.parts ? (
        <small className={off && !signed ? 'loss' : 'muted'}>
          {off ?? t('draft.sum', { parts: sum.parts })}
          {signed ? ` · ${t('sic.signed')}` : ''}
        </small>
      ) : null}
    </label>
  );
}

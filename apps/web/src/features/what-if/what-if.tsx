import { type PlanNode, unitLedger } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkbench } from '../round/workbench.tsx';
import { FactIndex } from '../unit/fact-index.ts';
import { FactLine } from '../unit/fact-line.tsx';
import { type Edit, withEdit, withoutEdit } from './edits.ts';
import { Effects } from './effects.tsx';
import { FactForm } from './fact-form.tsx';
import './what-if.css';

interface Held {
  at: number;
  fact: Fact;
}

/** Try what another fact would mean. The engine that made the score makes the supposition, so both can be compared. */
export function WhatIf({ unitId, plan }: { unitId: string; plan: PlanNode }) {
  const { t } = useTranslation();
  const { round, actual, edits, suppose } = useWorkbench();
  const [editing, setEditing] = useState<'none' | 'new' | number>('none');
  const counter = useRef(edits.length);
  const held = useMemo(() => {
    const ledger = unitLedger(actual.scores, unitId);
    if (!ledger) return [];
    const index = new FactIndex(round.facts, { id: unitId, name: ledger.name });
    const node = ledger.nodes.find((each) => each.path === plan.path);
    const at = new Set((node?.entries ?? []).flatMap((entry) => entry.facts.flatMap((ref) => index.at(ref) ?? [])));
    return [...at]
      .sort((a, b) => a - b)
      .flatMap((position): Held[] => {
        const fact = round.facts[position];
        return fact ? [{ at: position, fact }] : [];
      });
  }, [round, actual, unitId, plan]);
  const added = edits.filter(
    (edit): edit is Extract<Edit, { do: 'add' }> =>
      edit.do === 'add' && edit.fact.unit === unitId && edit.fact.indicator === plan.path,
  );
  const take = (edit: Edit) => {
    const problems = suppose(withEdit(edits, edit));
    if (problems.length === 0) setEditing('none');
    return problems;
  };
  const fresh = (): Fact => {
    counter.current += 1;
    return { id: `${t('whatIf.title')}-${counter.current}`, unit: unitId, indicator: plan.path, kind: '' };
  };
  return (
    <section className="suppose">
      <h3>{t('whatIf.title')}</h3>
      <p className="muted">{t('whatIf.lead')}</p>
      <Effects unitId={unitId} path={plan.path} result={plan.result} />
      <h4>{t('whatIf.current')}</h4>
      {held.length + added.length === 0 ? <p className="muted">{t('whatIf.currentNone')}</p> : null}
      <ul className="what-if-facts">
        {held.map(({ at, fact }) => {
          const edit = edits.find((each) => each.do !== 'add' && each.at === at);
          return editing === at ? (
            <li key={at} className="editing">
              <FactForm
                plan={plan}
                base={fact}
                onTake={(next) => take({ do: 'change', at, fact: next })}
                onCancel={() => setEditing('none')}
              />
            </li>
          ) : (
            <li key={at} className={edit?.do === 'remove' ? 'removed' : undefined}>
              <FactLine fact={edit?.do === 'change' ? edit.fact : fact} node={plan} />
              <FactButtons
                edit={edit}
                onUndo={() => edit && suppose(withoutEdit(edits, edit))}
                onChange={() => setEditing(at)}
                onRemove={() => take({ do: 'remove', at })}
              />
            </li>
          );
        })}
        {added.map((edit) => (
          <li key={`new ${edit.key}`}>
            <FactLine fact={edit.fact} node={plan} />
            <FactButtons edit={edit} onUndo={() => suppose(withoutEdit(edits, edit))} />
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <FactForm
          plan={plan}
          base={fresh()}
          isNew
          begin={firstOpen(plan, [...held.map(({ fact }) => fact), ...added.map((edit) => edit.fact)])}
          onTake={(fact) => take({ do: 'add', key: counter.current, fact })}
          onCancel={() => setEditing('none')}
        />
      ) : (
        <button type="button" className="button small" onClick={() => setEditing('new')}>
          {t('whatIf.add')}
        </button>
      )}
    </section>
  );
}

function FactButtons(props: {
  edit: Edit | undefined;
  onUndo: () => void;
  onChange?: () => void;
  onRemove?: () => void;
}) {
  const { t } = useTranslation();
  const { edit } = props;
  const marks = { add: t('whatIf.added'), change: t('whatIf.changed'), remove: t('whatIf.removed') };
  return (
    <span className="what-if-buttons">
      {edit ? <span className="chip vetoed">{marks[edit.do]}</span> : null}
      {edit ? (
        <button type="button" className="link" onClick={props.onUndo}>
          {t('whatIf.undo')}
        </button>
      ) : null}
      {props.onChange && edit?.do !== 'remove' ? (
        <button type="button" className="link" onClick={props.onChange}>
          {t('whatIf.change')}
        </button>
      ) : null}
      {props.onRemove && edit?.do !== 'remove' ? (
        <button type="button" className="link" onClick={props.onRemove}>
          {t('whatIf.remove')}
        </button>
      ) : null}
    </span>
  );
}

/** The first item of a list that nobody has looked at yet: most often what is missing. */
function firstOpen(plan: PlanNode, facts: readonly Fact[]): Record<string, string> {
  const looked = new Set(facts.map((fact) => fact.item));
  const item = plan.rules.flatMap((rule) => rule.items).find((each) => !looked.has(each));
  return item === undefined ? {} : { item };
}

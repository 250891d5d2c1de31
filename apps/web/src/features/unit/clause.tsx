import type { PlanNode, PlanRule } from '@mingjian/engine';
import type { Scheme, SchemeNode } from '@mingjian/model';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { itemWords } from '../../ui/item-words.ts';
import { OwnPoints } from './own-points.tsx';
import { optionsOf, saysAll, sourceRule } from './rule-words.ts';
import './clause.css';

const texts = ['content', 'requirement', 'criterion', 'method', 'responsible', 'owner', 'note'] as const;

/** The document's own words about an indicator, and of every rule that was made from them. */
export function Clause(props: {
  scheme: Scheme;
  node: PlanNode;
  nodes: readonly PlanNode[];
  /** Rule that is pointed at. */
  active?: string | undefined;
}) {
  const { t } = useTranslation();
  const { scheme, node, nodes } = props;
  const source = spokenFor(node, nodes);
  const said = texts.filter((text) => source.source[text]);
  return (
    <div className="clause">
      {source.index !== node.index ? <p className="muted clause-of">{source.name}</p> : null}
      {node.source.clause ? (
        <p className="muted clause-of">{t('unit.clauseOf', { clause: node.source.clause })}</p>
      ) : null}
      {said.length > 0 ? (
        <dl>
          {said.map((text) => (
            <div key={text}>
              <dt>{t(`unit.${text}`)}</dt>
              <dd>{source.source[text]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {node.rules.length > 0 ? (
        <>
          <h4>{t('unit.rules')}</h4>
          <ol className="clause-rules">
            {node.rules.map((rule) => (
              <RuleWords key={rule.id} node={node} rule={rule} active={props.active === rule.id} />
            ))}
          </ol>
        </>
      ) : null}
      <Assumptions scheme={scheme} ids={assumptionsOf(node)} />
    </div>
  );
}

function RuleWords({ node, rule, active }: { node: PlanNode; rule: PlanRule; active: boolean }) {
  const { t } = useTranslation();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'center' });
  }, [active]);
  const options = optionsOf(sourceRule(node, rule), node.cls);
  return (
    <li ref={line} className={active ? 'active' : undefined}>
      {rule.clause ? <span className="entry-clause">{rule.clause}</span> : null}
      {saysAll(node, rule) ? null : <span className="serif">{rule.text}</span>}{' '}
      <span className="chip">{t(`ruleKind.${rule.kind}`)}</span> <OwnPoints leaf={node} rule={rule} />
      {options.length > 0 ? (
        <ul className="clause-options">
          {options.map((option) => (
            <li key={option.id}>
              <span>{itemWords(option.id, option.text)}</span>
              {option.points ? <span className="muted">{t('unit.pointsOf', { points: option.points })}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** A leaf without words of its own is spoken for by the nearest indicator above that has some. */
function spokenFor(node: PlanNode, nodes: readonly PlanNode[]): PlanNode {
  for (let at: PlanNode | undefined = node; at; at = nodes[at.parent]) {
    const { content, requirement, criterion } = at.source;
    if (content || requirement || criterion) return at;
  }
  return node;
}

function assumptionsOf({ source }: { source: SchemeNode }): string[] {
  const ids = [
    ...(source.assumption ?? []),
    ...(source.rules ?? []).flatMap((rule) => rule.assumption ?? []),
    ...(source.compose ?? []).flatMap((each) => each.assumption ?? []),
  ];
  return [...new Set(ids)];
}

/** How the office reads what the document leaves unclear, in full. */
export function Assumptions({ scheme, ids }: { scheme: Pick<Scheme, 'assumptions'>; ids: readonly string[] }) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  return (
    <>
      <h4>{t('unit.assumption')}</h4>
      <ul className="clause-assumptions">
        {ids.map((id) => {
          const assumption = scheme.assumptions[id];
          if (!assumption) return null;
          return (
            <li key={id}>
              {assumption.reworded ? <p className="muted">{t('unit.reworded')}</p> : null}
              <p>{assumption.reading}</p>
              {assumption.instead ? (
                <p className="muted">
                  {t('unit.assumptionInstead')}
                  {t('common.colon')}
                  {assumption.instead}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

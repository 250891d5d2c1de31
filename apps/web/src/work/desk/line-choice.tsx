import { itemResults, type PlanNode, type PlanRule, verdictWord } from '@mingjian/engine';
import type { Lang } from '@mingjian/model/problem';
import { mannerOf } from '@mingjian/model/verdict';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { optionsOf, sourceRule } from '../../features/unit/rule-words.ts';
import { itemWords } from '../../ui/item-words.ts';
import { typeInto } from './digits.ts';
import { itemColumn } from './form.ts';
import type { Line } from './lines.ts';
import type { LineProps } from './types.ts';

/** Exactly one of several described levels, with what each is worth. */
export function LevelEntry({ line, leaf, form, onChange }: LineProps) {
  return (
    <LevelChoice
      line={line}
      leaf={leaf}
      value={form.cells[line.key]?.level}
      digits
      onChoose={(level) => onChange(typeInto(form, line, { level }))}
    />
  );
}

export function LevelChoice(props: {
  line: Line;
  leaf: PlanNode;
  value: string | undefined;
  digits?: boolean;
  onChoose: (level: string) => void;
}) {
  const { t } = useTranslation();
  const name = useId();
  const { line, leaf, value } = props;
  const said = new Map(optionsOf(sourceRule(leaf, line.rule), leaf.cls).map((option) => [option.id, option]));
  return (
    <div className="levels">
      {line.rule.levels.map((level, at) => {
        const option = said.get(level);
        return (
          <label key={level} className={level === value ? 'level chosen' : 'level'}>
            <input type="radio" name={name} checked={level === value} onChange={() => props.onChoose(level)} />
            <span>
              {level}
              {option?.text && option.text !== level ? <small>{option.text}</small> : null}
            </span>
            {option?.points ? <span className="muted">{t('unit.pointsOf', { points: option.points })}</span> : null}
            {props.digits && at < 9 ? <kbd>{at + 1}</kbd> : null}
          </label>
        );
      })}
    </div>
  );
}

/** Items that are met or not. A rule without a list is one item. */
export function ItemEntry({ line, leaf, form, onChange }: LineProps) {
  const { t } = useTranslation();
  const results = itemResults(leaf, line.rule);
  const typed = form.cells[line.key] ?? {};
  const said = new Map(optionsOf(sourceRule(leaf, line.rule), leaf.cls).map((option) => [option.id, option]));
  const { items, source } = line.rule;
  const asksOnly = items.every((item) => mannerOf(source, item) === 'demand');
  if (items.length === 0) {
    return (
      <Results
        name={line.rule.text}
        leaf={leaf}
        rule={line.rule}
        results={results}
        value={typed.value}
        digits
        onChoose={(value) => onChange(typeInto(form, line, { value }))}
      />
    );
  }
  const all = () => onChange(typeInto(form, line, Object.fromEntries(items.map((item) => [itemColumn(item), 'pass']))));
  return (
    <>
      <ol className="items">
        {items.map((item, at) => {
          const option = said.get(item);
          return (
            <li key={item}>
              {at < 9 ? <kbd>{at + 1}</kbd> : <span />}
              <span className="item-text">
                {itemWords(item, option?.text)}
                {option?.points ? (
                  <small className="muted"> {t('unit.pointsOf', { points: option.points })}</small>
                ) : null}
              </span>
              <Results
                name={item}
                leaf={leaf}
                rule={line.rule}
                item={item}
                results={results}
                value={typed[itemColumn(item)]}
                onChoose={(value) => onChange(typeInto(form, line, { [itemColumn(item)]: value }))}
              />
            </li>
          );
        })}
      </ol>
      <button type="button" className="button small" onClick={all}>
        {t(asksOnly ? 'desk.allPass' : 'desk.allClear')}
      </button>
    </>
  );
}

function Results(props: {
  name: string;
  leaf: PlanNode;
  /** The rule that is judged, and of a list the item, so that the buttons fit their words. */
  rule: PlanRule;
  item?: string;
  results: readonly ('pass' | 'partial' | 'fail' | 'na')[];
  value: string | undefined;
  digits?: boolean;
  onChoose: (value: string) => void;
}) {
  const { i18n } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one too many inside the line's own
    <div className="results" role="group" aria-label={props.name}>
      {props.results.map((result, at) => (
        <button
          key={result}
          type="button"
          className={`result ${result}`}
          aria-pressed={props.value === result}
          onClick={() => props.onChoose(result)}
        >
          {verdictWord(props.leaf, props.rule, result, i18n.language as Lang, props.item)}
          {props.digits ? <kbd>{at + 1}</kbd> : null}
        </button>
      ))}
    </div>
  );
}

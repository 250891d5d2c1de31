import { passagesOf } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../i18n/index.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import type { ListedAudit } from '../../inspections/api.ts';
import type { Use } from './api.ts';
import { lineOf, linesFor, type Row } from './rows.ts';
import { itemOf } from './use-words.ts';

type Fact = NonNullable<Use['fact']>;
const PER = ['finding', 'page', 'site'] as const;

/** Changes a use, or makes one: the plan’s words, what is looked at, and what a confirmed finding becomes. */
export function UseForm(props: {
  row: Row;
  use: Use;
  audits: readonly ListedAudit[];
  onDone: (use: Use) => void;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { row, audits, onDone, onClose } = props;
  const [use, setUse] = useState(props.use);
  const [search, setSearch] = useState('');
  const quotes = [...new Set([props.use.text, ...passagesOf(row.node).map(({ words }) => words)])].filter(Boolean);
  const words = search.trim();
  // Those that it came with stand first.
  const first = ({ id }: ListedAudit): number => (props.use.audits.includes(id) ? 0 : 1);
  const offered = [...audits]
    .sort((a, b) => first(a) - first(b))
    .filter(({ id, title }) => use.audits.includes(id) || title[i18n.language as Lang].includes(words));
  const tick = (id: string, on: boolean) =>
    setUse({ ...use, audits: on ? [...use.audits, id] : use.audits.filter((one) => one !== id) });
  return (
    <Dialog title={row.name} onClose={onClose} wide>
      <form
        className="dialog-body use-form"
        onSubmit={(event) => {
          event.preventDefault();
          onDone(trimmed(use));
        }}
      >
        <label className="field">
          <span>{t('uses.quote')}</span>
          <select
            className="input"
            required
            value={use.text}
            onChange={({ target }) => setUse({ ...use, text: target.value })}
          >
            {quotes.map((text) => (
              <option key={text}>{text}</option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{t('uses.audits')}</legend>
          <input
            className="input"
            type="search"
            aria-label={t('uses.findAudit')}
            placeholder={t('uses.findAudit')}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
          <ul className="use-ticks">
            {offered.map(({ id, title }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={use.audits.includes(id)}
                    onChange={({ target }) => tick(id, target.checked)}
                  />
                  <span>{title[i18n.language as Lang]}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <BecomesChoice row={row} fact={use.fact} onChoose={(fact) => setUse(withFact(use, fact))} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={use.audits.length === 0}>
            {t('uses.take')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function withFact({ fact: _, ...use }: Use, fact: Fact | undefined): Use {
  return fact === undefined ? use : { ...use, fact };
}

/** Numbers of audits that were taken out go with them. */
function trimmed({ params, ...use }: Use): Use {
  const kept = Object.entries(params ?? {}).filter(([id]) => use.audits.includes(id));
  return kept.length === 0 ? use : { ...use, params: Object.fromEntries(kept) };
}

/** Nothing, or one of the indicator’s own rules, with the level, item or count that it asks for. */
function BecomesChoice({ row, fact, onChoose }: { row: Row; fact: Fact | undefined; onChoose: (fact?: Fact) => void }) {
  const { t } = useTranslation();
  const { node } = row;
  const lines = linesFor(node);
  const line = fact === undefined ? undefined : lineOf(node, fact);
  const named = node.rules.length > 1;
  const begin = (key: string): Fact | undefined => {
    const chosen = lines.find((one) => one.key === key);
    if (!chosen) return undefined;
    const rule = named ? { rule: chosen.rule.id } : {};
    if (chosen.kind === 'measure') return { kind: 'measure', ...rule };
    const [item] = chosen.rule.items;
    if (chosen.kind === 'item') return { kind: 'item', ...rule, ...(item === undefined ? {} : { item }) };
    const [level] = chosen.rule.levels;
    return { kind: 'event', ...rule, per: 'finding', ...(level === undefined ? {} : { level }) };
  };
  return (
    <>
      <fieldset className="use-becomes-choice">
        <legend>{t('uses.whatBecomes')}</legend>
        {[{ key: '', text: t('uses.becomes.none') }, ...lines.map(({ key, rule }) => ({ key, text: rule.text }))].map(
          ({ key, text }) => (
            <label key={key}>
              <input
                type="radio"
                name="becomes"
                checked={key === (line?.key ?? '')}
                onChange={() => onChoose(begin(key))}
              />
              <span className={key === '' ? undefined : 'serif'}>{text}</span>
            </label>
          ),
        )}
      </fieldset>
      {fact?.kind === 'event' ? (
        <label className="field">
          <span>{t('uses.per.label')}</span>
          <select
            className="input"
            value={fact.per}
            onChange={({ target }) => onChoose({ ...fact, per: target.value as (typeof PER)[number] })}
          >
            {PER.map((per) => (
              <option key={per} value={per}>
                {t(`uses.per.${per}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {fact?.kind === 'event' && line && line.rule.levels.length > 0 ? (
        <Choice
          label={t('uses.level')}
          options={line.rule.levels.map((id) => ({ id, text: id }))}
          value={fact.level}
          onChoose={(level) => onChoose({ ...fact, level })}
        />
      ) : null}
      {fact?.kind === 'item' && fact.items === undefined && line && line.rule.items.length > 0 ? (
        <Choice
          label={t('uses.item')}
          options={line.rule.items.map((id) => ({ id, text: itemOf(node, fact.rule, id) }))}
          value={fact.item}
          onChoose={(item) => onChoose({ ...fact, item })}
        />
      ) : null}
    </>
  );
}

function Choice(props: {
  label: string;
  options: readonly { id: string; text: string }[];
  value: string | undefined;
  onChoose: (id: string) => void;
}) {
  return (
    <label className="field">
      <span>{props.label}</span>
      <select
        className="input"
        required
        value={props.value ?? ''}
        onChange={({ target }) => props.onChoose(target.value)}
      >
        {props.options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

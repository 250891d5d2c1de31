import { indicatorWords } from '@mingjian/workflow';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { optionsOf, sourceRule } from '../../features/unit/rule-words.ts';
import { itemWords } from '../../ui/item-words.ts';
import type { Task } from '../desk/api.ts';
import { LevelChoice } from '../desk/line-choice.tsx';
import type { Desk } from '../desk/opened.ts';
import { useDeskKeys } from '../desk/use-desk-keys.ts';
import { useMe } from '../session.tsx';
import type { Lead, LeadUse } from './api.ts';
import { ConfirmWorth } from './confirm-worth.tsx';
import {
  type Choice,
  namedFor,
  needsItem,
  needsLevel,
  type Place,
  perOf,
  placesFor,
  suggestedChoice,
  useOf,
} from './lead-use.ts';
import { readChoice, rememberChoice } from './remembered-choice.ts';

/** Under which indicator and rule leads count, and what that costs. Begins with what was chosen for the audit the last time, else with what the plan says. */
export function ConfirmForm(props: {
  round: string;
  desk: Desk;
  tasks: readonly Task[];
  leads: readonly Lead[];
  busy: boolean;
  onConfirm: (use: LeadUse) => void;
}) {
  const { t } = useTranslation();
  const { round, desk, tasks, leads, busy, onConfirm } = props;
  const { account } = useMe();
  const of = { account: account.id, round };
  const audit = leads[0]?.audit ?? '';
  const units = [...new Set(leads.map(({ unit }) => unit))].join('\n');
  const isNumber = leads.every(({ observed }) => /^\d+(?:\.\d+)?$/.test(observed));
  const places = useMemo(() => placesFor(desk, tasks, units.split('\n'), isNumber), [desk, tasks, units, isNumber]);
  const [choice, setChoice] = useState<Choice>(
    () =>
      readChoice(localStorage, of, audit) ?? (leads[0] ? suggestedChoice(places, leads[0]) : null) ?? { indicator: '' },
  );
  const [search, setSearch] = useState('');
  // Of the indicator it was ticked for: another one asks again.
  const [sureOf, setSureOf] = useState('');
  const named = useMemo(() => namedFor(leads), [leads]);
  const place = places.find(({ indicator }) => indicator === choice.indicator);
  const chosen = useOf(places, choice);
  const per = chosen && leads[0] ? perOf(leads[0], chosen) : undefined;
  const use = chosen && per ? { ...chosen, per } : chosen;
  const said = leads[0]?.suggestions.find(({ indicator }) => indicator === choice.indicator)?.text;
  const isSure = named.has(choice.indicator) || sureOf === choice.indicator;
  const confirm = () => {
    if (use === null || busy || !isSure) return;
    rememberChoice(localStorage, of, audit, choice);
    onConfirm(use);
  };
  useDeskKeys({ save: confirm });
  if (places.length === 0) return <p className="told">{t('leads.noPlace')}</p>;
  const words = search.trim();
  const offered = places.map((one) => ({ ...one, name: indicatorWords(one.leaf.nodes, one.leaf.node) }));
  const found = offered.filter(({ name, indicator }) => name.includes(words) || indicator === choice.indicator);
  const groups = [
    { label: 'named', list: found.filter(({ indicator }) => named.has(indicator)) },
    { label: 'unnamed', list: found.filter(({ indicator }) => !named.has(indicator)) },
  ] as const;
  return (
    <form
      className="judge-form"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <div className="judge-place">
        <label className="field">
          <span>{t('leads.countsUnder')}</span>
          <select
            className="input"
            required
            value={place ? choice.indicator : ''}
            onChange={({ target }) => setChoice({ indicator: target.value })}
          >
            <option value="" disabled>
              {t('leads.chooseIndicator')}
            </option>
            {groups.map(({ label, list }) =>
              list.length > 0 ? (
                <optgroup key={label} label={t(`leads.${label}`)}>
                  {list.map(({ indicator, name }) => (
                    <option key={indicator} value={indicator}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ) : null,
            )}
          </select>
        </label>
        <label className="field">
          <span>{t('leads.findIndicator')}</span>
          <input className="input" type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
        </label>
      </div>
      {places.some(({ indicator }) => named.has(indicator)) ? null : (
        <p className="pane-note">{t('leads.noneNamed')}</p>
      )}
      {said ? <p className="muted">{t('leads.planSays', { text: said })}</p> : null}
      {place ? <RuleChoice place={place} choice={choice} onChoose={setChoice} /> : null}
      {place && use ? <ConfirmWorth round={round} desk={desk} leads={leads} use={use} /> : null}
      {place && !named.has(place.indicator) ? (
        <label className="tick">
          <input
            type="checkbox"
            checked={isSure}
            onChange={({ target }) => setSureOf(target.checked ? place.indicator : '')}
          />
          <span>{t('leads.sure')}</span>
        </label>
      ) : null}
      <p className="judge-end">
        <button type="submit" className="button primary" disabled={busy || use === null || !isSure}>
          {t('leads.go.confirmed', { count: leads.length })} <kbd>Ctrl ↵</kbd>
        </button>
      </p>
    </form>
  );
}

/** The rule where there are several, and the level or item that it asks for. */
function RuleChoice(props: { place: Place; choice: Choice; onChoose: (choice: Choice) => void }) {
  const { t } = useTranslation();
  const { place, choice, onChoose } = props;
  const { lines, leaf, indicator } = place;
  const line = lines.length === 1 ? lines[0] : lines.find(({ key }) => key === choice.line);
  const said = new Map(
    line ? optionsOf(sourceRule(leaf.node, line.rule), leaf.node.cls).map((option) => [option.id, option]) : [],
  );
  return (
    <>
      {lines.length > 1 ? (
        <fieldset className="judge-rules">
          <legend>{t('leads.rule')}</legend>
          {lines.map(({ key, rule }) => (
            <label key={key}>
              <input
                type="radio"
                name="rule"
                checked={key === choice.line}
                onChange={() => onChoose({ indicator, line: key })}
              />
              <span className="serif">{rule.text}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p className="judge-rule serif">{line?.rule.text}</p>
      )}
      {line && needsLevel(line) ? (
        <LevelChoice
          line={line}
          leaf={leaf.node}
          value={choice.level}
          onChoose={(level) => onChoose({ ...choice, level })}
        />
      ) : null}
      {line && needsItem(line) ? (
        <label className="field">
          <span>{t('leads.item')}</span>
          <select
            className="input"
            required
            value={choice.item ?? ''}
            onChange={({ target }) => onChoose({ ...choice, item: target.value })}
          >
            <option value="" disabled />
            {line.rule.items.map((item) => (
              <option key={item} value={item}>
                {itemWords(item, said.get(item)?.text)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </>
  );
}

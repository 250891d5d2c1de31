import type { Scheme } from '@mingjian/model';
import { type Lang, problemText } from '@mingjian/model/problem';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { notFor } from '../../../../features/unit/not-for.ts';
import { shortText } from '../../../../ui/number.ts';
import { Points } from '../../../../ui/points.tsx';
import { placesIn, totalPlaces } from '../total-places.ts';
import { CaseDetail } from './case-detail.tsx';
import { CaseTree } from './case-tree.tsx';
import { leftOut } from './left-out.ts';
import { type CaseBase, caseScore, inventedBase, noCase, type OwnCase } from './own-case.ts';
import './case.css';

/** One unit at a time: its points from the total down to each rule, and what is supposed of it, computed as one types. */
export function CasePane(props: {
  scheme: Scheme;
  /** Units and facts of what was tried before; null where nothing was. */
  tried: CaseBase | null;
  own: OwnCase;
  onOwn: (own: OwnCase) => void;
}) {
  const { t, i18n } = useTranslation();
  const { scheme, tried, own, onOwn } = props;
  const lang = i18n.language as Lang;
  const invented = useMemo(() => inventedBase(scheme, (name) => t('ownCase.invented', { class: name })), [scheme, t]);
  const panes = useRef<HTMLDivElement>(null);
  const forms = useDeferredValue(own.forms);
  const me = t('ownCase.me');
  const isTried = own.unit !== null && tried?.scores.book.roster.find.has(own.unit) === true;
  const base = isTried ? tried : invented.ok ? invented.value : null;
  const roster = base?.scores.book.roster;
  const unit = roster?.units[roster.find.get(own.unit ?? '') ?? 0];
  const found = useMemo(
    () => (base && unit ? caseScore(base, unit.id, forms, me, lang) : null),
    [base, unit, forms, me, lang],
  );
  const others = useMemo<ReadonlySet<string>>(
    () => (roster && unit && found ? notFor(roster, unit.index, found.ledger.nodes) : new Set()),
    [roster, unit, found],
  );
  if (!invented.ok) {
    return (
      <div role="alert">
        <p>{t('draft.try.cannot')}</p>
        <ul>
          {invented.problems.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own
            <li key={at}>{problemText(one, lang)}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (!base || !unit || !found) return null;
  const choose = (path: string): void => {
    onOwn({ ...own, path });
    if (window.matchMedia('(max-width: 860px)').matches) panes.current?.scrollIntoView();
  };
  const typed = Object.keys(own.forms).filter((path) => found.nodes.some((node) => node.path === path));
  return (
    <>
      <p className="muted">{t('ownCase.lead')}</p>
      <div className="case-head">
        <label className="field">
          <span>{t('ownCase.unit')}</span>
          <select className="input" value={unit.id} onChange={({ target }) => onOwn({ ...own, unit: target.value })}>
            <optgroup label={t('ownCase.withoutFacts')}>
              {invented.value.scores.book.roster.units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
            {tried ? (
              <optgroup label={t('ownCase.withFacts')}>
                {tried.scores.book.roster.units.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ) : null}
          </select>
        </label>
        <p className="case-total" aria-live="polite">
          {found.ledger.results.map((one) => (
            <span key={one.result}>
              {one.name}{' '}
              <strong>
                <Points
                  points={one.points}
                  range={one.range}
                  places={placesIn(one.range, totalPlaces(scheme, one.name))}
                />
              </strong>
              <span className="muted"> / {shortText(one.full)}</span>
              {one.grade === null ? null : <span className="chip">{one.grade}</span>}
            </span>
          ))}
        </p>
        <button
          type="button"
          className="button small"
          disabled={typed.length === 0}
          onClick={() => onOwn({ ...noCase, unit: own.unit, path: own.path })}
        >
          {t('ownCase.clear', { count: typed.length })}
        </button>
      </div>
      {found.ledger.results.map(({ result, name, full }) => {
        const said = leftOut(found.ledger, found.nodes, result).map(({ way, count }) =>
          t(`ownCase.leftOut.${way}`, { count, full: shortText(full) }),
        );
        return said.length === 0 ? null : (
          <p key={result} className="muted">
            {found.ledger.results.length > 1 ? `${name}${t('common.colon')}` : null}
            {said.join(' ')}
          </p>
        );
      })}
      {tried ? null : <p className="muted">{t('ownCase.moreUnits')}</p>}
      <div className="case-panes" ref={panes}>
        <CaseTree key={unit.id} found={found} others={others} own={own} onChoose={choose} />
        <CaseDetail
          key={`${unit.id} ${own.path}`}
          base={base}
          unit={unit.id}
          me={me}
          found={found}
          own={own}
          onOwn={onOwn}
        />
      </div>
    </>
  );
}

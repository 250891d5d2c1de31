import { factVerdict } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import { numberIn } from '@mingjian/workflow';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallFailure } from '../../../api/failure.ts';
import { useLoad } from '../../../api/use-load.ts';
import { whatText, whenText } from '../../../features/unit/fact-line.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { shortText } from '../../../ui/number.ts';
import { Points } from '../../../ui/points.tsx';
import { Told, toldWords } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { agreeToUnit, getUnquestioned } from '../api.ts';
import type { Desk } from '../opened.ts';
import { type AgreeRow, agreeRows } from './agree-rows.ts';
import '../batch/batch.css';

interface Props {
  desk: Desk;
  round: string;
  unit: { id: string; name: string };
  onClose: () => void;
  /** These indicators are agreed to. */
  onAgreed: (indicators: ReadonlySet<string>) => void;
}

/** All that nobody has questioned of a unit, to be looked through and agreed to with one reason; any of it may be left out. */
export function AgreeDialog(props: Props) {
  const { t, i18n } = useTranslation();
  const { desk, round, unit, onClose } = props;
  const [load, reload] = useLoad(`unquestioned ${round} ${unit.id}`, (signal) =>
    getUnquestioned(round, unit.id, signal),
  );
  const rows = useMemo(
    () => (load.state === 'ready' ? agreeRows(desk, unit.id, load.value, i18n.language as Lang) : []),
    [desk, unit, load, i18n.language],
  );
  return (
    <Dialog title={t('agree.title', { unit: unit.name })} onClose={onClose} wide>
      {load.state === 'loading' ? <div className="skeleton round-wait" aria-busy="true" /> : null}
      {load.state === 'failed' ? <p className="told">{toldWords(t, load.error)}</p> : null}
      {load.state === 'ready' && rows.length === 0 ? <p>{t('agree.nothing')}</p> : null}
      {rows.length > 0 ? <Chosen {...props} rows={rows} reload={reload} /> : null}
    </Dialog>
  );
}

function Chosen({ round, unit, rows, onClose, onAgreed, reload }: Props & { rows: AgreeRow[]; reload: () => void }) {
  const { t } = useTranslation();
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const [stale, setStale] = useState(false);
  const chosen = rows.filter(({ indicator }) => !dropped.has(indicator));
  const { busy, error, submit } = useSubmit(async (reason: string) => {
    try {
      await agreeToUnit(round, unit.id, chosen, reason);
    } catch (failure) {
      if (!(failure instanceof CallFailure && failure.code === 'stale')) throw failure;
      setStale(true);
      return reload();
    }
    onAgreed(new Set(chosen.map(({ indicator }) => indicator)));
  });
  const toggle = (indicator: string) => {
    const next = new Set(dropped);
    if (!next.delete(indicator)) next.add(indicator);
    setDropped(next);
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(String(new FormData(event.currentTarget).get('reason') ?? ''));
  };
  return (
    <form className="dialog-body" onSubmit={send}>
      <p className="muted">{t('agree.lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys */}
      <div className="batch-rows" tabIndex={0}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('agree.yes')}</th>
              <th scope="col">{t('common.indicator')}</th>
              <th scope="col">{t('agree.recorded')}</th>
              <th scope="col" className="number">
                {t('batch.points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.indicator} row={row} on={!dropped.has(row.indicator)} onToggle={toggle} />
            ))}
          </tbody>
        </table>
      </div>
      <label className="field">
        <span>{t('agree.reason')}</span>
        <input className="input" name="reason" required pattern=".*\S.*" maxLength={500} defaultValue="" />
      </label>
      {stale ? (
        <p className="told" role="alert">
          {t('agree.stale')}
        </p>
      ) : null}
      <Told error={error} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('common.cancel')}
        </button>
        <button type="submit" className="button primary" disabled={busy || chosen.length === 0}>
          {t('agree.go', { count: chosen.length })}
        </button>
      </div>
    </form>
  );
}

function Row({ row, on, onToggle }: { row: AgreeRow; on: boolean; onToggle: (indicator: string) => void }) {
  const { t, i18n } = useTranslation();
  const { indicator, leaf, facts, points } = row;
  const said = (fact: Fact) =>
    fact.count === '0' ? t('desk.none') : whatText(fact, t, factVerdict(leaf.node, fact, i18n.language as Lang));
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`${t('agree.yes')}${t('common.colon')}${leaf.node.name}`}
          checked={on}
          onChange={() => onToggle(indicator)}
        />
      </td>
      <th scope="row">
        <span className="tree-code">{numberIn(leaf.nodes, leaf.node)}</span> {leaf.node.name}
      </th>
      <td>
        {facts.length === 0 ? <p className="muted">{t('agree.takenBack')}</p> : null}
        {facts.map((fact) => (
          <p key={fact.id}>
            <span className="muted">{whenText(fact, t)}</span> {said(fact)}
            {fact.note ? <span className="muted"> {fact.note}</span> : null}
          </p>
        ))}
      </td>
      <td className="number">
        <Points points={points.points} range={points.range} />
        {points.full === null || points.full === '0' ? null : (
          <span className="muted"> {t('batch.out_of', { full: shortText(points.full) })}</span>
        )}
      </td>
    </tr>
  );
}

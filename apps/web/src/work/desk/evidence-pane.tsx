import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaDay, chinaSecond } from '../../ui/china.ts';
import { Icon } from '../../ui/icon.tsx';
import { AddEvidence } from './add-evidence.tsx';
import type { Evidence } from './api.ts';
import { CaptureButton } from './capture-button.tsx';
import { CompareCaptures } from './compare-captures.tsx';
import { pairOf } from './compared.ts';
import { DecideMaterial } from './decide-material.tsx';
import { Preview } from './preview.tsx';
import type { EntryProps } from './types.ts';

/** What there is to judge by: handed in by the unit or found by oneself. What is ticked goes with the verdict. */
export function EvidencePane(props: EntryProps) {
  const { t } = useTranslation();
  const { cell, form, change, round, work } = props;
  const [shown, setShown] = useState<string | null>(null);
  const tick = (id: string, on: boolean) =>
    change({ ...form, evidence: on ? [...form.evidence, id] : form.evidence.filter((one) => one !== id) });
  const entering = work === 'assess' && cell.mayWrite;
  return (
    <section className="sheet pane evidence" aria-label={t('desk.evidence')}>
      <h3>
        {t('desk.evidence')} <span className="muted">{cell.evidence.length > 0 ? cell.evidence.length : ''}</span>
      </h3>
      {cell.evidence.length === 0 ? <p className="muted evidence-none">{t('desk.evidenceNone')}</p> : null}
      <ul className="evidence-list">
        {cell.evidence.map((one) => (
          <li key={one.id} className={one.id === shown ? 'open' : undefined}>
            <div className="evidence-line">
              {entering ? (
                <input
                  type="checkbox"
                  aria-label={t('desk.asProof', { name: one.name })}
                  title={t('desk.asProof', { name: one.name })}
                  checked={form.evidence.includes(one.id)}
                  onChange={(event) => tick(one.id, event.target.checked)}
                />
              ) : null}
              <button
                type="button"
                className="evidence-name"
                aria-expanded={one.id === shown}
                onClick={() => setShown(one.id === shown ? null : one.id)}
              >
                <Icon name={one.link ? 'swap' : 'sheet'} size={14} />
                <span>{one.name}</span>
              </button>
              <EvidenceChip one={one} />
            </div>
            {one.id === shown ? (
              <div className="evidence-body">
                <Said one={one} />
                <Preview round={round} one={one} />
                <Again {...props} one={one} entering={entering} />
              </div>
            ) : null}
            {one.state === 'handed-in' ? <DecideMaterial round={round} one={one} onDone={props.reload} /> : null}
          </li>
        ))}
      </ul>
      {entering ? (
        <AddEvidence
          {...props}
          onAdded={(id) => {
            tick(id, true);
            props.reload();
          }}
        />
      ) : null}
    </section>
  );
}

/** A page that was captured: once more after it was mended, and the captures side by side. */
function Again(props: EntryProps & { one: Evidence; entering: boolean }) {
  const { cell, round, task, one, entering, reload } = props;
  if (one.page === null) return null;
  const pair = pairOf(cell.evidence, one);
  return (
    <>
      {entering ? (
        <CaptureButton
          round={round}
          unit={task.unit}
          indicator={task.indicator}
          url={one.page}
          again
          onCaptured={reload}
        />
      ) : null}
      {pair ? <CompareCaptures round={round} pair={pair} /> : null}
    </>
  );
}

/** Captured by our own server; handed in by the unit, and what became of it; what the office added has neither. */
function EvidenceChip({ one }: { one: Evidence }) {
  const { t } = useTranslation();
  if (one.kind === 'fixed') return <span className="chip grade">{t('desk.fixed')}</span>;
  if (one.state === 'kept') return null;
  const look = { 'handed-in': 'evidence-waits', accepted: 'chip grade', returned: 'chip vetoed' }[one.state];
  return <span className={look}>{t(`desk.material.${one.state}`)}</span>;
}

function Said({ one }: { one: Evidence }) {
  const { t } = useTranslation();
  return (
    <dl className="evidence-said">
      {one.note ? (
        <div>
          <dt>{t('desk.where')}</dt>
          <dd>{one.note}</dd>
        </div>
      ) : null}
      {one.happenedOn ? (
        <div>
          <dt>{t('desk.happenedOn')}</dt>
          <dd>{one.happenedOn}</dd>
        </div>
      ) : null}
      {one.capturedAt ? (
        <div>
          <dt>{t('desk.capturedAt')}</dt>
          <dd>{chinaSecond(one.capturedAt)}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('desk.receivedAt')}</dt>
        <dd>{chinaDay(one.receivedAt)}</dd>
      </div>
      {one.reason ? (
        <div>
          <dt>{t('desk.material.returned')}</dt>
          <dd>{one.reason}</dd>
        </div>
      ) : null}
    </dl>
  );
}

import { type RoundState, takesFacts } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import type { ListedRound } from '../desk/api.ts';
import { useDeskKeys } from '../desk/use-desk-keys.ts';
import type { ListedAudit } from '../inspections/api.ts';
import { useMe } from '../session.tsx';
import { LoadFailure } from '../told.tsx';
import { askedBy } from './asked.ts';
import { AuditsPane } from './audits-pane.tsx';
import { JudgePane } from './judge-pane.tsx';
import { LeadList } from './lead-list.tsx';
import { LeadPane } from './lead-pane.tsx';
import { LeadsBar } from './leads-bar.tsx';
import { useLeads } from './use-leads.ts';

interface Props {
  round: ListedRound;
  rounds: readonly ListedRound[];
  audits: readonly ListedAudit[];
  path: readonly string[];
}

/** Audits on the left, their leads in the middle, on the right the one at hand and what a person says of it. */
export function LeadsBoard({ round, rounds, audits, path }: Props) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const asked = askedBy(path);
  const place = JSON.stringify(asked);
  const leads = useLeads(round.id, asked);
  const { list, rows } = leads;
  const [at, setAt] = useState({ place, index: 0 });
  const [done, setDone] = useState({ place, words: '' });
  const [marked, setMarked] = useState<{ place: string; ids: ReadonlySet<string> }>({ place, ids: new Set() });
  const ids = marked.place === place ? marked.ids : new Set<string>();
  const index = Math.min(at.place === place ? at.index : 0, rows.length - 1);
  const current = rows[index];
  const go = (to: number) => setAt({ place, index: Math.max(0, Math.min(rows.length - 1, to)) });
  const mark = (some: readonly string[], on: boolean) => {
    const next = new Set(ids);
    for (const id of some) on ? next.add(id) : next.delete(id);
    setMarked({ place, ids: next });
  };
  useDeskKeys({
    arrows: true,
    step: (by) => go(index + by),
    mark: () => current && mark([current.id], !ids.has(current.id)),
  });
  const mayJudge = permissions.includes('lead:judge') && takesFacts(round.state as RoundState);
  const chosen = rows.filter(({ id }) => ids.has(id));
  return (
    <div className="page filled leads">
      <LeadsBar round={round} rounds={rounds} asked={asked} list={list} />
      {list === undefined && leads.error !== null ? <LoadFailure error={leads.error} retry={leads.reload} /> : null}
      {list === undefined && leads.error === null ? <div className="skeleton leads-wait" aria-busy="true" /> : null}
      {list && list.audits.length === 0 ? (
        <Notice title={t('leads.none')}>{t('leads.noneMend')}</Notice>
      ) : list ? (
        <div className="leads-panes">
          <AuditsPane round={round.id} asked={asked} list={list} audits={audits} />
          <LeadList
            key={place}
            leads={leads}
            audits={audits}
            named={asked.audit === undefined}
            current={current}
            marked={ids}
            onCurrent={go}
            onMark={mark}
          />
          <section className="sheet pane lead-side" aria-label={t('leads.one')}>
            <p className="done" role="status">
              {done.place === place ? done.words : ''}
            </p>
            {current ? (
              <>
                <LeadPane
                  key={current.id}
                  round={round.id}
                  lead={current}
                  audit={audits.find(({ id }) => id === current.audit)}
                />
                {mayJudge ? (
                  <JudgePane
                    key={asked.state}
                    round={round.id}
                    leads={chosen.length > 0 ? chosen : [current]}
                    chosen={chosen.length > 0}
                    onClear={() => mark([...ids], false)}
                    onTurn={() => setDone({ place, words: '' })}
                    onJudged={(said) => {
                      setDone({ place, words: said });
                      setMarked({ place, ids: new Set() });
                      leads.reload();
                    }}
                    onStale={leads.reload}
                  />
                ) : (
                  <p className="pane-note">{t('leads.readOnly')}</p>
                )}
              </>
            ) : (
              <p className="muted lead-empty">{t('leads.noneChosen')}</p>
            )}
          </section>
        </div>
      ) : null}
    </div>
  );
}

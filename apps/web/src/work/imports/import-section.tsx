import { takesFacts } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import { DropBox } from '../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../features/own-data/told-problems.tsx';
import { Notice } from '../../ui/notice.tsx';
import { workHref } from '../place.ts';
import type { SectionProps } from '../rounds/one/section.ts';
import { problemsIn } from '../rounds/parts/problems.ts';
import { useMe } from '../session.tsx';
import { Told } from '../told.tsx';
import { ConfirmImport } from './confirm-import.tsx';
import { ConstantFields } from './constant-fields.tsx';
import { lacking, offered, withColumn } from './mapping.ts';
import { MappingTable } from './mapping-table.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { SheetChoice } from './sheet-choice.tsx';
import { useImport } from './use-import.ts';
import '../../features/own-data/own-data.css';
import './imports.css';

/** A file of any headings into the round: its columns matched, compared with what is there, taken as a whole. */
export function ImportSection({ round }: SectionProps) {
  const { t } = useTranslation();
  const may = useMe().permissions.includes('fact:import') && takesFacts(round.state);
  if (!may) {
    return (
      <div className="page round-page">
        <Notice title={t('rounds.facts.closed')} />
      </div>
    );
  }
  return (
    <div className="page round-page import-page">
      <Steps round={round.id} />
    </div>
  );
}

function Steps({ round }: { round: string }) {
  const { t } = useTranslation();
  const run = useImport(round);
  const { file, sheet, seen } = run;
  const problems = problemsIn(run.error);
  const missing = sheet ? lacking(sheet) : [];
  return (
    <>
      <section className="round-part">
        <h2>{t('imports.stepFile')}</h2>
        <p className="muted">{t('imports.lead')}</p>
        <DropBox
          title={t('imports.file')}
          how={t('imports.fileHow')}
          accept=".xlsx,.csv,text/csv"
          file={file}
          onFile={(one) => void run.choose(one)}
        />
        {run.busy ? <progress aria-label={t('imports.working')} /> : null}
        <p className="visually-hidden" role="status">
          {run.busy ? t('imports.working') : ''}
        </p>
        {problems ? <ToldProblems problems={problems} /> : <Told error={run.error} />}
        {run.taken ? <Done round={round} taken={run.taken} /> : null}
      </section>
      {sheet ? (
        <section className="round-part">
          <h2>{t('imports.stepColumns')}</h2>
          <p className="muted">
            {sheet.preset ? <span className="chip">{sheet.preset.name}</span> : null}{' '}
            {t(sheet.remembered ? 'imports.remembered' : 'imports.proposed')}
          </p>
          <SheetChoice sheets={run.sheets} at={run.at} onPick={run.pick} />
          <MappingTable
            sheet={sheet}
            offered={offered}
            word={(column) => t(`column.${column}`)}
            onColumn={(at, column) => run.change(withColumn(sheet, at, column))}
          />
          <ConstantFields round={round} mapping={sheet} onChange={run.change} />
          <p className="save-bar">
            <button
              type="button"
              className="button primary"
              disabled={run.busy || missing.length > 0}
              onClick={() => void run.compare()}
            >
              {t('imports.compare')}
            </button>
            {missing.length > 0 ? (
              <span className="muted">
                {t('imports.lacking', {
                  columns: missing.map((column) => t(`column.${column}`)).join(t('common.listJoin')),
                })}
              </span>
            ) : null}
          </p>
        </section>
      ) : null}
      {seen ? (
        <section className="round-part" aria-labelledby="import-preview">
          <h2 id="import-preview" tabIndex={-1} ref={(heading) => heading?.focus()} key={seen.judged}>
            {t('imports.stepPreview')}
          </h2>
          <PreviewPane seen={seen} withdraw={run.withdraw} onWithdraw={run.setWithdraw} />
          <ConfirmImport
            seen={seen}
            withdraw={run.withdraw}
            busy={run.busy}
            onConfirm={(reason) => void run.confirm(reason)}
          />
        </section>
      ) : null}
    </>
  );
}

function Done({ round, taken }: { round: string; taken: NonNullable<ReturnType<typeof useImport>['taken']> }) {
  const { t } = useTranslation();
  return (
    <p className="done save-bar" role="status">
      {t('imports.taken', { ...taken })}
      <a className="button" href={workHref('rounds', round, 'ranking')}>
        {t('rounds.section.ranking')}
      </a>
    </p>
  );
}

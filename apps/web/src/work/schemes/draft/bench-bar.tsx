import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { workHref } from '../../place.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { writeYaml } from './api.ts';
import { ClashNotice } from './clash-notice.tsx';
import { schemeOf } from './scheme-of.ts';
import { StepButtons } from './step-buttons.tsx';
import type { Workshop } from './use-workshop.ts';

/** What the middle pane shows. */
export type View = 'tree' | 'questions' | 'checks' | 'changes' | 'try' | 'about';
/** Which pane a narrow screen shows. */
export type Pane = 'document' | 'middle' | 'node';

/** The head of the bench: what the draft is called, what the middle shows, steps back, and what becomes of the draft. */
export function BenchBar(props: {
  workshop: Workshop;
  view: View;
  onView: (view: View) => void;
  pane: Pane;
  onPane: (pane: Pane) => void;
  open: number;
  /** How many are open in the checks. */
  findings: number;
  onPublish: () => void;
}) {
  const { t } = useTranslation();
  const { workshop, view, pane } = props;
  const { draft } = workshop;
  const [leaving, setLeaving] = useState(false);
  const save = useSubmit(async () => {
    const { scheme } = schemeOf(draft);
    download((await writeYaml(scheme)).yaml, `${scheme.id}-${scheme.version}.yaml`);
  });
  const discard = useSubmit(async () => {
    await workshop.discard();
    window.location.hash = workHref('schemes');
  });
  const counted = (name: string, count: number) => (count > 0 ? `${name} ${count}` : name);
  const views = [
    { id: 'tree', name: t('draft.tree') },
    { id: 'questions', name: counted(t('draft.questions'), props.open) },
    { id: 'checks', name: counted(t('draft.checks'), props.findings) },
    { id: 'changes', name: t('draft.changes') },
    { id: 'try', name: t('draft.try.name') },
    { id: 'about', name: t('draft.about') },
  ] as const;
  const panes = [
    ...(workshop.document ? [{ id: 'document', name: t('draft.document') } as const] : []),
    { id: 'middle', name: views.find(({ id }) => id === view)?.name ?? '' },
    { id: 'node', name: t('draft.node') },
  ] as const;
  return (
    <header className="draft-head">
      <nav className="crumbs" aria-label={t('rounds.crumbs')}>
        <a href={workHref('schemes')}>{t('workMenu.schemes')}</a>
      </nav>
      <div className="draft-title">
        <h1>{draft.frame.title}</h1>
        <p className={workshop.kept === 'full' ? 'told' : workshop.kept === 'here' ? 'loss' : 'muted'} role="status">
          {workshop.clash ? '' : t(`draft.kept.${workshop.kept}`)}
        </p>
      </div>
      <div className="toolbar">
        <Segmented label={t('draft.views')} choices={views} value={view} onChange={props.onView} />
        <StepButtons workshop={workshop} />
        <span className="draft-ends push">
          <button type="button" className="button quiet" onClick={() => setLeaving(true)}>
            {t('draft.discard')}
          </button>
          <button type="button" className="button" disabled={save.busy} onClick={() => void save.submit()}>
            <Icon name="download" />
            {t('draft.download')}
          </button>
          <button type="button" className="button primary" onClick={props.onPublish}>
            {t('draft.publish')}
          </button>
        </span>
      </div>
      <Told error={save.error} />
      {workshop.clash ? <ClashNotice clash={workshop.clash} decide={workshop.decide} /> : null}
      <div className="draft-narrow">
        <Segmented label={t('draft.panes')} choices={panes} value={pane} onChange={props.onPane} />
      </div>
      {leaving ? (
        <Dialog title={t('draft.discardSure')} onClose={() => setLeaving(false)}>
          <div className="dialog-body">
            <p>{t('draft.discardLead')}</p>
            <Told error={discard.error} />
            <div className="dialog-actions">
              <button type="button" className="button" onClick={() => setLeaving(false)}>
                {t('common.cancel')}
              </button>
              <button
                type="button"
                className="button primary"
                disabled={discard.busy}
                onClick={() => void discard.submit()}
              >
                {t('draft.discard')}
              </button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </header>
  );
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

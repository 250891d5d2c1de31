import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { chinaMinute } from '../../ui/china.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { workHref } from '../place.ts';
import { useMe } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { mergeDrafts, type ShownDraft } from './draft/all-drafts.ts';
import { dropHere, listHere } from './draft/keep.ts';
import { listDrafts, removeThere } from './draft/kept-drafts.ts';

/** The drafts of the office, and what only this browser has: gone on with, or deleted. */
export function DraftsList() {
  const { t } = useTranslation();
  const { account } = useMe();
  const [load, retry] = useLoad('drafts', async (signal) => {
    const here = await listHere(account.id);
    try {
      return { drafts: mergeDrafts(await listDrafts(signal), here), failed: null };
    } catch (failed) {
      if (signal.aborted) throw failed;
      return { drafts: mergeDrafts([], here), failed };
    }
  });
  const [leaving, setLeaving] = useState<ShownDraft | null>(null);
  const remove = useSubmit(async ({ id, version }: ShownDraft) => {
    if (version > 0) await removeThere(id, version);
    await dropHere(account.id, id);
    setLeaving(null);
    retry();
  });
  if (load.state !== 'ready') return null;
  const { drafts, failed } = load.value;
  if (drafts.length === 0 && failed === null) return null;
  return (
    <>
      <h2 className="plans-head">{t('plans.drafts')}</h2>
      <Told error={failed} />
      <div className="sheet plans-sheet">
        <table className="data plans">
          <thead>
            <tr>
              <th scope="col">{t('plans.draftTitle')}</th>
              <th scope="col">{t('plans.begun')}</th>
              <th scope="col">{t('plans.changed')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('people.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {drafts.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <a className="plans-title" href={workHref('schemes', 'draft', one.id)}>
                    {one.title}
                  </a>
                  {one.only ? <small className="loss">{t(`plans.only.${one.only}`)}</small> : null}
                </th>
                <td>
                  {one.createdAt ? chinaMinute(one.createdAt) : ''}
                  <small className="muted">{one.by ?? ''}</small>
                </td>
                <td>
                  {chinaMinute(one.changedAt)}
                  <small className="muted">{one.changedBy ?? ''}</small>
                </td>
                <td className="row-actions">
                  <a
                    className="button quiet small"
                    href={workHref('schemes', 'draft', one.id)}
                    aria-label={`${t('plans.goOn')}${t('common.colon')}${one.title}`}
                  >
                    {t('plans.goOn')}
                  </a>
                  <button
                    type="button"
                    className="button quiet small"
                    aria-label={`${t('plans.removeDraft')}${t('common.colon')}${one.title}`}
                    onClick={() => {
                      remove.clear();
                      setLeaving(one);
                    }}
                  >
                    {t('plans.removeDraft')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {leaving ? (
        <Dialog title={t('plans.removeSure', { title: leaving.title })} onClose={() => setLeaving(null)}>
          <div className="dialog-body">
            <p>{t('draft.discardLead')}</p>
            <Told error={remove.error} />
            <div className="dialog-actions">
              <button type="button" className="button" onClick={() => setLeaving(null)}>
                {t('common.cancel')}
              </button>
              <button
                type="button"
                className="button primary"
                disabled={remove.busy}
                onClick={() => void remove.submit(leaving)}
              >
                {t('plans.removeDraft')}
              </button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

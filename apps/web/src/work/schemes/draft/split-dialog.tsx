import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.tsx';
import { cuts } from './cuts.ts';

/** The criterion in its parts; between two of them it may be cut. */
export function SplitDialog(props: { criterion: string; onClose: () => void; onCut: (offset: number) => void }) {
  const { t } = useTranslation();
  const { criterion } = props;
  const offsets = cuts(criterion);
  return (
    <Dialog title={t('draft.splitTitle')} onClose={props.onClose} wide>
      <div className="dialog-body">
        <p className="muted">{t('draft.splitLead')}</p>
        <div className="draft-cuts">
          {[0, ...offsets].map((from, at) => (
            <div key={from}>
              {at > 0 ? (
                <button type="button" className="button quiet small" onClick={() => props.onCut(from)}>
                  {t('draft.splitHere')}
                </button>
              ) : null}
              <p>{criterion.slice(from, offsets[at] ?? criterion.length).trim()}</p>
            </div>
          ))}
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={props.onClose}>
            {t('common.cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
